"""LateParts: what works on a library besides its conversations, and its joints to the window; made after the start.

Nothing here is needed to see the list, open a conversation and type. Import this module in a thread.
"""

from __future__ import annotations

import asyncio
import importlib
import json
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from canal_desktop.app.added_parts import add_parts
from canal_desktop.app.autostart import Autostart
from canal_desktop.app.backups import BackupKeeper
from canal_desktop.app.dictation import Dictation
from canal_desktop.app.doctor import Doctor
from canal_desktop.app.importing import Importing
from canal_desktop.app.interrupted import bill_interrupted
from canal_desktop.app.model_notes import ModelNotes
from canal_desktop.app.parameter_setting import ParameterSetting
from canal_desktop.app.presets import Presets
from canal_desktop.app.prompts import Prompts
from canal_desktop.app.reading_aloud import ReadingAloud
from canal_desktop.app.search import Search
from canal_desktop.app.secret_places import McpSecrets
from canal_desktop.app.sound_tools import SoundTools
from canal_desktop.app.spelling import Spelling
from canal_desktop.app.spending import Spending
from canal_desktop.app.sync import Sync
from canal_desktop.app.tool_book import ToolBook
from canal_desktop.app.tool_calling import ToolCalling
from canal_desktop.app.unfinished_work import UnfinishedWork
from canal_desktop.bootstrap.code_joints import as_sent
from canal_desktop.bootstrap.desktop_joints import DesktopJoints
from canal_desktop.bootstrap.mcp_joints import make_mcp_servers
from canal_desktop.bootstrap.pane_desks import DeskParts, PaneDesks
from canal_desktop.bootstrap.prompt_test_joints import PromptTestJoints
from canal_desktop.bootstrap.update_joints import make_updates
from canal_desktop.sound.player import Player
from canal_desktop.sound.recorder import Recorder
from canal_desktop.storage.archive_reading import ArchiveReader
from canal_desktop.storage.backup_files import backup_folder
from canal_desktop.storage.backups import Backups
from canal_desktop.storage.dictionaries import FOLDER, OwnWords, system_folders
from canal_desktop.storage.draft_parts import DraftParts
from canal_desktop.storage.merging import Merger
from canal_desktop.storage.own_tools import OwnToolStore
from canal_desktop.storage.paths import DataPaths
from canal_desktop.storage.presets import PresetStore
from canal_desktop.storage.prompts import PromptStore
from canal_desktop.storage.search_index import SearchIndex
from canal_desktop.storage.spent import SpentStore
from canal_desktop.ui.attachments.draft_lists import DraftLists
from canal_desktop.ui.connection_desk import GO_ONLINE, ConnectionDesk
from canal_desktop.ui.conversation_work import WorkParts
from canal_desktop.ui.data_desk import DataDesk
from canal_desktop.ui.doctor_desk import DoctorDesk
from canal_desktop.ui.draft_model import DraftModel
from canal_desktop.ui.help.desk import HelpDesk
from canal_desktop.ui.main_window import Page
from canal_desktop.ui.mcp_desk import McpDesk
from canal_desktop.ui.own_windows.desk import OwnWindows
from canal_desktop.ui.paste_code_desk import PasteCodeDesk
from canal_desktop.ui.picture_desk import wish_of
from canal_desktop.ui.profile_desk import PROXY_LOGIN
from canal_desktop.ui.prompt_tests_desk import ADD
from canal_desktop.ui.search_join import SearchJoin
from canal_desktop.ui.sound.places import SoundPlaces
from canal_desktop.ui.sound_desk import SoundDesk
from canal_desktop.ui.theme.assets import resource_path
from canal_desktop.ui.updates_desk import UpdatesDesk
from canal_desktop.ui.visited import Visited

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable
    from pathlib import Path

    from canal_desktop.app.doctor import NetworkCheck
    from canal_desktop.app.exporting import Exporter
    from canal_desktop.app.mirror import Mirror
    from canal_desktop.app.network_settings import NetworkSettings
    from canal_desktop.app.profiles import Profiles
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.bootstrap.library_parts import LibraryParts
    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.domain.checkup import CheckResult
    from canal_desktop.domain.completion import CompletionRequest
    from canal_desktop.domain.message import ConversationId, Interrupted, Message
    from canal_desktop.domain.profile import Profile
    from canal_desktop.domain.redaction import Redactor
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.own_windows.window import OwnWindow
    from canal_desktop.ui.own_windows.work import OwnWork
    from canal_desktop.ui.transcript.remote_pictures import RemotePictures
    from canal_desktop.ui.workspace import Workspace


class LateParts:
    """The parts by their names.

    tell shows a sentence that the user must see, on_error hears of what fails in a task of a window, load_pictures has
    the pictures of a transcript loaded that the reader wants to see.
    """

    def __init__(
        self,
        parts: LibraryParts,
        window: MainWindow,
        workspace: Workspace,
        tasks: Tasks,
        profiles: Profiles,
        redactor: Redactor,
        network: NetworkSettings,
        tell: Callable[[str], None],
        on_error: Callable[[str, BaseException], None],
        load_pictures: Callable[[RemotePictures, Tasks], object],
    ) -> None:
        self._parts = parts
        self._redactor = redactor
        self._window = window
        self._workspace = workspace
        self._load_pictures = load_pictures
        self._profiles = profiles
        self.network = network
        database, root = parts.database, parts.database.path.parent
        self.search = Search(SearchIndex(database.path), tasks)
        database.on_written.append(self.search.note_written)
        self.archive = ArchiveReader(database, parts.files.read_now)
        self.merger = Merger(database, parts.files.add)
        self.importing = Importing(self.merger)
        copies = Backups(database.path, database)
        self.backups = BackupKeeper(copies, tasks, tell, self.merger, on_kept=self._read_kept)
        self.sync = Sync(database, root, parts.files, tasks)
        self.data_desk = DataDesk(
            window,
            workspace,
            parts.library,
            parts.organiser,
            self.archive,
            tasks,
            importing=self.importing,
            make_exporter=self._make_exporter,
            backups=self.backups,
            backup_folder=backup_folder(database.path),
            sync=self.sync,
            make_mirror=self._make_mirror,
            unfinished=UnfinishedWork(DataPaths(root).unfinished),
        )
        self.tool_book = ToolBook(OwnToolStore(database), parts.undo)
        self.tool_calling = ToolCalling(
            parts.library,
            parts.requests,
            self.tool_book,
            tasks,
            lambda conversation: workspace.work_of(conversation.id).pane.sending.may_ask_again(conversation),
            window.notify,
        )
        parts.requests.find_tools = self.tool_book.offered
        parts.requests.start_tools = self.tool_book.start_or_say_why
        spent = SpentStore(database)
        self.spending = Spending(spent, parts.requests, lambda: datetime.now().astimezone(), lambda: window.settings)
        parts.library.on_unkept = self.spending.note_unkept
        workspace.titles.on_spent = self.spending.note_title
        # The user's own dictionaries go before those of the system, and these before ours.
        folders = (root / FOLDER, *system_folders(), resource_path(FOLDER))
        self.spelling = Spelling(folders, OwnWords(root))
        drafts = DraftParts(database)
        lists = DraftLists(
            parts.kept, drafts, tasks, parts.library.is_temporary, lambda: window.settings.picture_side_px, window
        )
        lists.trouble.connect(window.notify)
        self._shared = DeskParts(
            parts,
            profiles,
            redactor,
            ParameterSetting(parts.library, profiles, parts.undo),
            Presets(PresetStore(database), parts.undo),
            self.tool_book,
            self.tool_calling,
            spent,
            self.spending,
            lists,
            Prompts(PromptStore(database), parts.undo),
            self.spelling,
            self._as_json,
        )
        self.desks = PaneDesks(self._shared, window, workspace, tasks)
        self._name_desks(self.desks)
        workspace.organise_desk.on_folder_form = self.parameters_desk.join_folder_form
        window.page_shown.connect(self._on_page)
        self._on_page(window.page)
        parts.requests.wishes.usual = lambda: wish_of(window.settings)
        tools = SoundTools(
            profiles.provider_for,
            lambda conversation: workspace.work_of(conversation.id).pane.model_button.model_ids(),
            lambda: window.settings,
            parts.keep_file,
            parts.kept.read,
            partial(add_parts, parts.library, parts.store),
            self.spending.add,
            parts.library.is_temporary,
        )
        self.reading = ReadingAloud(tools, tasks, Player)
        self.dictation = Dictation(tools, tasks, Recorder)
        self.sounds = SoundPlaces(window, workspace, parts.library, self.reading, self.dictation, tasks)
        self.sound_desk = SoundDesk(window, workspace, self.sounds, tasks)
        doctor = Doctor(profiles, self._load_network_check, self.spending.note_checkup)
        self.doctor_desk = DoctorDesk(window, workspace, profiles, doctor, tasks)
        self.connection_desk = ConnectionDesk(window, workspace, parts.connections, parts.attempts, tasks)
        self.draft_model = DraftModel(window, workspace.pane, parts.library, profiles, drafts, tasks)
        self.attachments.previews.play = self.sound_desk.play
        self.attachments.transcribe = self.sound_desk.begin_to_transcribe
        self.paste_code_desk = PasteCodeDesk(
            window, workspace, profiles, parts.store, drafts, parts.files.add, self.tool_book, tasks
        )
        self.visited = Visited(workspace, parts.library, tasks)
        self.search_join = SearchJoin(window, self.search, tasks, workspace.open_at)
        workspace.on_library_changed = self.search.wake
        self.model_notes = ModelNotes(parts.library, profiles, parts.book)
        self.mcp_servers = make_mcp_servers(database, redactor, parts.undo, parts.connections, network)
        self.tool_book.sources.append(self.mcp_servers)
        settings_desk = workspace.profile_desk.settings
        settings_desk.secret_sources.append(McpSecrets(self.mcp_servers))
        settings_desk.keep_proxy_logins(network.logins)
        settings_desk.offer_autostart(Autostart(window.data_dir))
        workspace.add_actions({"network_settings": workspace.profile_desk.open_network})
        self.mcp_desk = McpDesk(window, workspace, self.mcp_servers, tasks)
        self.tools_desk.ready_check.open_servers = self.mcp_desk.open
        window.hear(self.mcp_servers.on_changed, self.tools_desk.servers_changed)
        tasks.start("mcp servers", self.mcp_servers.load())
        self.help_desk = HelpDesk(window, workspace, parts.library, profiles, tasks, self._bring_in)
        self.prompt_tests = PromptTestJoints(parts, window, workspace, tasks, profiles, self.spending, spent)
        updates = make_updates(window.data_dir, parts.connections, network)
        self.updates_desk = UpdatesDesk(window, workspace, updates, tasks)
        self.own_windows = OwnWindows(
            window,
            workspace,
            WorkParts(parts.library, profiles, parts.organiser, parts.undo, parts.book, tasks),
            parts.store.find,
            on_error,
            self._join_own_window,
        )
        self.desktop = DesktopJoints(
            parts,
            window,
            workspace,
            tasks,
            profiles,
            self.tool_calling,
            self.own_windows,
            self.data_desk.imports.open_files,
        )

    def _join_own_window(self, window: OwnWindow, work: OwnWork, tasks: Tasks) -> PaneDesks:
        """What is at hand in the window of one conversation; what there is one of stays in the main window."""
        desks = PaneDesks(self._shared, window, work, tasks)
        desks.picture_loader = self._load_pictures(work.pane.transcript.pictures.remote, tasks)
        window.hear(self.mcp_servers.on_changed, desks.tools_desk.servers_changed)

        def open_servers() -> None:
            self._window.come_to_front()
            self.mcp_desk.open()

        def on_action(message: Message, action: str) -> None:
            conversation = work.pane.conversation
            if action == GO_ONLINE:
                self.connection_desk.go_online()
            elif action == PROXY_LOGIN and conversation is not None:
                self._window.come_to_front()
                self._workspace.profile_desk.enter_proxy_login(conversation.conversation.profile_id or "")
            elif action == ADD and conversation is not None:
                self._window.come_to_front()
                self.prompt_tests.desk.add(conversation, message)

        desks.tools_desk.ready_check.open_servers = open_servers
        sound_desk = SoundDesk(window, work, self.sounds, tasks)
        desks.attachments.previews.play = sound_desk.play
        desks.attachments.transcribe = sound_desk.begin_to_transcribe
        desks.closing.append(sound_desk.close)
        work.pane.message_action.connect(on_action)
        return desks

    def _name_desks(self, desks: PaneDesks) -> None:
        """Those of the main window by their names."""
        self.parameters_desk = desks.parameters_desk
        self.tools_desk = desks.tools_desk
        self.context_desk = desks.context_desk
        self.code_desk = desks.code_desk
        self.money_desk = desks.money_desk
        self.conversation_cost = desks.conversation_cost
        self.picture_desk = desks.picture_desk
        self.side_by_side_desk = desks.side_by_side_desk
        self.request_desk = desks.request_desk
        self.attachments = desks.attachments
        self.composer_desk = desks.composer_desk

    def _on_page(self, page: Page) -> None:
        if page is Page.PROFILES:
            self.parameters_desk.join_profile_page(self._window.profile_page)

    def start(self) -> None:
        """Begin with what goes on by itself; in a library that can only be read, nothing is written."""
        self.help_desk.start()
        self.updates_desk.start()
        self.search.start()
        self._parts.book.use_public_list()
        self.own_windows.restore()
        if not self._parts.database.is_read_only:
            self.backups.start()
            self.data_desk.start()

    async def _read_kept(self) -> None:
        """Take over what a backup has brought back besides conversations."""
        await self.mcp_servers.load()
        await self.tool_book.read_again()
        await self._shared.prompts.load()
        self.spending.changed()

    async def bill_interrupted(self, found: tuple[Interrupted, ...]) -> None:
        """Put an estimate of replies on the bill that were being written when the program ended at once."""
        parts = self._parts
        await bill_interrupted(found, parts.store.load, parts.requests, parts.book.load, self.spending.add)

    async def close(self) -> None:
        """Let go of what is not the library's own file."""
        await self.own_windows.close()
        await self.desktop.close()
        self.sounds.close()
        await self.desks.close()
        await self.search.close()
        await self.spelling.close()
        await self.mcp_servers.close()
        await self.prompt_tests.close()

    async def _as_json(self, request: CompletionRequest, profile_id: str | None) -> str:
        """The body of a request as the server would get it, indented, without any key."""
        sent, _headers, _traits = await as_sent(self._profiles, request, profile_id)

        def written() -> str:
            # A key of the user's may stand in a message.
            return self._redactor.without_secrets(json.dumps(json.loads(sent), ensure_ascii=False, indent=2))

        return await asyncio.to_thread(written)

    def _make_exporter(self) -> Exporter:
        # Late: it loads a good deal, and most sessions export nothing.
        from canal_desktop.app.exporting import Exporter
        from canal_desktop.ui.pdf_export import pdf_pieces

        return Exporter(self.archive.load, pdf_pieces, self._redactor)

    def _make_mirror(
        self, root: Path, on_taken: Callable[[ConversationId], None], tell: Callable[[str | None], None]
    ) -> Mirror:
        from canal_desktop.app.mirror import Mirror, MirrorCalls
        from canal_desktop.storage.mirror import MirrorStore

        calls = MirrorCalls(self.archive.load, self._bring_in, self._parts.library.may_be_changed, on_taken, tell)
        return Mirror(root, MirrorStore(self._parts.database), calls)

    async def _load_network_check(self) -> NetworkCheck:
        # In a thread: it loads the HTTP library.
        module = await asyncio.to_thread(importlib.import_module, "canal_desktop.providers.network_check")

        def check(profile: Profile) -> AsyncGenerator[CheckResult, None]:
            steps: AsyncGenerator[CheckResult, None] = module.network_check(
                profile.base_url, log=self._parts.connections, network=self.network.of(profile)
            )
            return steps

        return check

    async def _bring_in(self, archived: ArchivedConversation) -> ConversationId:
        result = await self.merger.merge(
            (archived,), on_progress=lambda _done: None, is_cancelled=lambda: False, brings_back=True
        )
        if result.failure is not None:
            raise result.failure
        return archived.conversation.id

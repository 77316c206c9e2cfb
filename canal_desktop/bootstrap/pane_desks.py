"""PaneDesks: what works on the conversation in one window, besides talking; each window that shows one has its own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from canal_desktop.app.context_choices import ContextChoices
from canal_desktop.bootstrap.code_joints import join_code
from canal_desktop.bootstrap.model_joints import join_models
from canal_desktop.language import tr
from canal_desktop.storage.recent_questions import RecentQuestions
from canal_desktop.ui.attachment_desk import AttachmentDesk
from canal_desktop.ui.composer_desk import ComposerDesk
from canal_desktop.ui.context_desk import ContextDesk
from canal_desktop.ui.conversation_cost import ConversationCost
from canal_desktop.ui.key_check import KeyCheck
from canal_desktop.ui.lost_profile import LostProfile
from canal_desktop.ui.money_desk import MoneyDesk
from canal_desktop.ui.parameters.desk import ParametersDesk
from canal_desktop.ui.picture_desk import PictureDesk
from canal_desktop.ui.regions import Regions
from canal_desktop.ui.request_desk import RequestDesk
from canal_desktop.ui.side_by_side_desk import SideBySideDesk
from canal_desktop.ui.tools.desk import ToolsDesk

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from canal_desktop.app.parameter_setting import ParameterSetting
    from canal_desktop.app.presets import Presets
    from canal_desktop.app.profiles import Profiles
    from canal_desktop.app.prompts import Prompts
    from canal_desktop.app.spelling import Spelling
    from canal_desktop.app.spending import Spending
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.app.tool_book import ToolBook
    from canal_desktop.app.tool_calling import ToolCalling
    from canal_desktop.bootstrap.library_parts import LibraryParts
    from canal_desktop.domain.completion import CompletionRequest
    from canal_desktop.domain.redaction import Redactor
    from canal_desktop.storage.spent import SpentStore
    from canal_desktop.ui.attachments.draft_lists import DraftLists
    from canal_desktop.ui.conversation_window import ConversationWindow
    from canal_desktop.ui.conversation_work import ConversationWork

READ_ONLY = tr("This library can only be read, so nothing can be changed here.")


@dataclass(frozen=True, slots=True)
class DeskParts:
    """What the desks of all windows work with; there is one of each."""

    parts: LibraryParts
    profiles: Profiles
    redactor: Redactor
    setting: ParameterSetting
    presets: Presets
    tool_book: ToolBook
    tool_calling: ToolCalling
    spent: SpentStore
    spending: Spending
    lists: DraftLists
    prompts: Prompts
    spelling: Spelling
    as_json: Callable[[CompletionRequest, str | None], Awaitable[str]]


class PaneDesks:
    """The desks by their names. tasks are those of the window."""

    def __init__(self, shared: DeskParts, window: ConversationWindow, work: ConversationWork, tasks: Tasks) -> None:
        self.picture_loader: object = None
        """What loads the pictures of a window of its own."""
        self.closing: list[Callable[[], None]] = []
        """What else ends with the window."""
        parts, profiles, pane = shared.parts, shared.profiles, work.pane
        self.parameters_desk = ParametersDesk(
            window, work, shared.setting, shared.presets, parts.requests, profiles, tasks
        )
        self.tools_desk = ToolsDesk(
            window,
            work,
            parts.requests,
            shared.tool_book,
            shared.tool_calling,
            shared.setting,
            tasks,
            read_only=READ_ONLY if parts.database.is_read_only else "",
        )
        self.context_desk = ContextDesk(
            window,
            pane,
            parts.library,
            parts.requests,
            ContextChoices(parts.library, parts.undo),
            parts.undo,
            tasks,
            tell=work.tell,
            go_to=work.message_desk.go_to,
            as_json=shared.as_json,
        )
        work.add_actions(self.context_desk.by_id)
        self.code_desk = join_code(
            window, work, self.context_desk.requests, profiles, shared.redactor, parts.attempts, tasks
        )
        pane.sending.checks.insert(0, KeyCheck(window, shared.redactor.knows).may_send)
        self.money_desk = MoneyDesk(
            window,
            work,
            profiles,
            shared.spent,
            shared.spending,
            tasks,
            folders=parts.folders.all,
            today=date.today,
        )
        self.conversation_cost = ConversationCost(
            window,
            pane,
            shared.spending,
            tasks,
            show_all=self.money_desk.open_for_conversation,
            on_read=self.context_desk.show_spent,
        )
        self.picture_desk = PictureDesk(window, work, shared.spending, parts.kept.read, tasks)
        self.side_by_side_desk = SideBySideDesk(
            window,
            work,
            parts.library,
            tasks,
            models=pane.model_button.ids_as_shown,
            refresh_models=work.model_desk.refresh,
        )
        self.request_desk = RequestDesk(window, work, parts.attempts, parts.kept.read, tasks)
        self.regions = Regions(window, work, self.side_by_side_desk, self.request_desk)
        self.attachments = AttachmentDesk(window, work, shared.lists, parts.kept, tasks)
        self.picture_desk.is_ready = self.attachments.all_is_ready
        self.picture_desk.attach_picture = lambda data, name: self.attachments.bar.items.add_data(name, data)
        join_models(window, parts.book, profiles, pane, self.context_desk, self.attachments)
        self.lost_profile = LostProfile(window, work, profiles, tasks)
        pane.transcript.keys.on_action = window.trigger
        self.composer_desk = ComposerDesk(
            window,
            work,
            tasks,
            prompts=shared.prompts,
            questions=RecentQuestions(parts.database),
            spelling=shared.spelling,
        )

    async def close(self) -> None:
        """Keep what is being written in them."""
        for close in self.closing:
            close()
        self.context_desk.close()
        self.conversation_cost.close()
        await self.side_by_side_desk.close()
        await self.attachments.close()

"""HelpDesk: hints, help, the sample conversation and what is new, joined to the window."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from canal_desktop import __version__
from canal_desktop.app.sample_conversation import sample_conversation
from canal_desktop.domain.changelog import news_since
from canal_desktop.domain.errors import CanalError
from canal_desktop.language import tr
from canal_desktop.ui.help.hint_desk import HintDesk
from canal_desktop.ui.theme.assets import changelog_path

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine

    from canal_desktop.app.library import Library
    from canal_desktop.app.profiles import Profiles
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.domain.message import ConversationId
    from canal_desktop.ui.help.help_sheet import HelpSheet
    from canal_desktop.ui.help.news_sheet import NewsSheet
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.workspace import Workspace

WHATS_NEW = "whats_new"


class HelpDesk:
    """start() begins with hints and looks for an update. bring_in puts a conversation into the library."""

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        library: Library,
        profiles: Profiles,
        tasks: Tasks,
        bring_in: Callable[[ArchivedConversation], Awaitable[ConversationId]],
    ) -> None:
        self._window = window
        self._workspace = workspace
        self._library = library
        self._profiles = profiles
        self._tasks = tasks
        self._bring_in = bring_in
        self._seen = __version__
        self.hints: HintDesk | None = None
        self.sheet: HelpSheet | None = None
        self.news: NewsSheet | None = None
        workspace.add_actions(
            {
                "help": self.open,
                "sample_conversation": lambda: self._run("sample conversation", self._open_sample()),
                WHATS_NEW: lambda: self._run("what is new", self._show_news()),
            }
        )

    def start(self) -> None:
        """Show hints from now on; after an update offer to tell what is new, once."""
        self.hints = HintDesk(self._window, self._workspace.pane)
        settings = self._window.settings
        if settings.seen_version == __version__:
            return
        self._window.change_settings(replace(settings, seen_version=__version__))
        if settings.seen_version:
            self._seen = settings.seen_version
            told = tr("Canal was updated to {version}.", version=__version__)
            self._window.notify(told, ((WHATS_NEW, tr("What’s new")),))

    def open(self) -> None:
        """Show the help."""
        # Imported here: it is seldom seen.
        from canal_desktop.ui.help.help_sheet import HelpSheet

        if self.sheet is None:
            self.sheet = HelpSheet(self._window.actions_by_id, self._window)
            self.sheet.wanted.connect(self._do)
            self.sheet.finished.connect(self._on_closed)
            self.sheet.open()

    def _run(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        self._tasks.start(name, work)

    def _on_closed(self) -> None:
        self.sheet = None

    def _do(self, wanted: str) -> None:
        if wanted in self._window.actions_by_id:
            self._window.actions_by_id[wanted].trigger()
        elif self.hints is not None:
            self.hints.show_again()
            self._workspace.new_conversation()

    async def _open_sample(self) -> None:
        """Show the sample conversation; it is put into the library where it is not there, or in the trash."""
        try:
            made = sample_conversation(self._profiles.active, datetime.now(UTC))
            sample = await self._bring_in(made)
            await self._library.reload((sample,))
        except CanalError as error:
            self._window.notify(str(error))
            return
        await self._workspace.open_at(sample, made.messages[0].id, (), in_reasoning=False)

    async def _show_news(self) -> None:
        # Imported here: it is seldom seen.
        from canal_desktop.ui.help.news_sheet import NewsSheet

        try:
            text = await asyncio.to_thread(lambda: changelog_path().read_text(encoding="utf-8"))
        except OSError:
            self._window.notify(tr("The list of what is new is missing from this installation."))
            return
        if self.news is None:
            self.news = NewsSheet(news_since(text, self._seen), self._window)
            self.news.finished.connect(self._on_news_closed)
            self.news.open()

    def _on_news_closed(self) -> None:
        self.news = None

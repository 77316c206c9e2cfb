"""PasteCodeDesk: pasted code becomes a conversation: offered where it is pasted, read in a sheet, then made."""

from __future__ import annotations

import asyncio
import importlib
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from canal_desktop.app.pasted_code import make, plan
from canal_desktop.domain.errors import CanalError, InvalidInput
from canal_desktop.language import tr
from canal_desktop.ui.sheets.paste_code_sheet import HINT, PasteCodeSheet

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from canal_desktop.app.pasted_code import Planned
    from canal_desktop.app.profiles import Profiles
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.app.tool_book import ToolBook
    from canal_desktop.app.undo import Undoable
    from canal_desktop.domain.message import FileId
    from canal_desktop.domain.tool import Tool, ToolId
    from canal_desktop.storage.conversations import ConversationStore
    from canal_desktop.storage.draft_parts import DraftParts
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.workspace import Workspace

NEW_FROM_CODE, FROM_PASTED = "new_from_code", "new_from_pasted_code"
OFFER = tr("This looks like a request as code.")
READING = "reading code"


class PasteCodeDesk:
    """One for the window. keep_file keeps the bytes of a picture beside the library."""

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        profiles: Profiles,
        store: ConversationStore,
        drafts: DraftParts,
        keep_file: Callable[[bytes], Awaitable[FileId]],
        tools: ToolBook,
        tasks: Tasks,
    ) -> None:
        self._window = window
        self._workspace = workspace
        self._profiles = profiles
        self._store = store
        self._drafts = drafts
        self._keep_file = keep_file
        self._tools = tools
        self._tasks = tasks
        self._planned: Planned | None = None
        self._pasted = ""
        self.sheet: PasteCodeSheet | None = None
        """Open while code is looked at."""
        workspace.pane.composer.edit.pasting.on_first_text = self._on_pasted
        workspace.add_actions({NEW_FROM_CODE: self.open, FROM_PASTED: lambda: self.open(self._pasted)})

    def open(self, text: str = "") -> None:
        """Show the sheet with this code, else with the clipboard's where that looks like some."""
        if self.sheet is not None:
            return
        sheet = self.sheet = PasteCodeSheet(self._window.theme, self._window)
        sheet.code_changed.connect(self._on_code)
        sheet.make_pressed.connect(self._on_make)
        sheet.finished.connect(self._on_closed)
        sheet.open()
        clipboard = QGuiApplication.clipboard().text()
        code = text or (clipboard if _looks_like_program(clipboard) else "")
        if code:
            sheet.set_code(code)

    def _on_pasted(self, text: str) -> None:
        """Something was pasted into an empty message."""
        shown = self._workspace.pane.conversation
        if shown is not None and not self._workspace.pane.composer.is_editing and _looks_like_program(text):
            self._pasted = text
            self._window.notify(
                OFFER, ((FROM_PASTED, tr("Make a conversation of this code")),), conversation_id=shown.id
            )

    def _on_code(self, text: str) -> None:
        self._planned = None
        self._tasks.restart(READING, self._read(text))

    async def _read(self, text: str) -> None:
        profile = self._profiles.active
        if self.sheet is None:
            return
        if not text.strip():
            self.sheet.show_nothing(HINT)
            return
        if profile is None:
            self.sheet.show_nothing(tr("Connect to a server first, under Profiles."))
            return
        profiles = self._profiles.all
        try:
            own_tools = await self._tools.own()
        except CanalError as error:
            self.sheet.show_nothing(str(error))
            return

        def read() -> Planned:
            module = importlib.import_module("canal_desktop.programs.read_program")
            return plan(module.read_program(text), profiles, profile, own_tools)

        try:
            planned = await asyncio.to_thread(read)
        except InvalidInput as error:
            if self.sheet is not None:
                self.sheet.show_nothing(str(error))
            return
        if self.sheet is not None:
            self._planned = planned
            self.sheet.show_read(planned.facts, planned.notes)

    def _on_make(self) -> None:
        if self._planned is not None and self.sheet is not None:
            planned, self._planned = self._planned, None
            self._tasks.start("make of code", self._make(planned, self.sheet))

    async def _make(self, planned: Planned, sheet: PasteCodeSheet) -> None:
        added: list[Undoable] = []

        def take_tools(tools: Sequence[Tool]) -> Awaitable[tuple[ToolId, ...]]:
            return self._tools.take(tools, added.append)

        try:
            made = await make(planned, self._store, self._drafts, self._keep_file, take_tools)
        except CanalError as error:
            if sheet is self.sheet:
                sheet.show_nothing(str(error))
            else:
                self._window.notify(str(error))
            return
        composer = self._workspace.pane.composer
        if self._pasted and composer.text == self._pasted:
            # It is a conversation now, and need not wait as a message too.
            composer.set_text("")
            composer.flush_draft()
        if sheet is self.sheet:
            sheet.accept()
        self._workspace.reader.refresh()
        self._workspace.on_library_changed()
        self._workspace.open(made)
        for done in added:
            self._workspace.tell(done)

    def _on_closed(self) -> None:
        self.sheet = None
        self._planned = None
        self._pasted = ""
        self._tasks.cancel(READING)


def _looks_like_program(text: str) -> bool:
    # Imported here: it is small, and what it stands beside is not needed before.
    looks: bool = importlib.import_module("canal_desktop.programs.read_program").looks_like_program(text)
    return looks

"""PromptDesk: the prompt library at the composer: inserted, saved from it, and looked after in its sheet."""

from __future__ import annotations

import asyncio
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication

from canal_desktop.app.prompts import read_prompts
from canal_desktop.domain.prompts import pieces_of, title_of
from canal_desktop.language import grouped, tr, tr_n
from canal_desktop.ui.composer.entry_menu import Entry
from canal_desktop.ui.composer.tab_stops import TabStops

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from canal_desktop.app.prompts import Prompts
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.app.undo import Undoable
    from canal_desktop.domain.prompts import Prompt
    from canal_desktop.ui.conversation_pane import ConversationPane
    from canal_desktop.ui.conversation_window import ConversationWindow
    from canal_desktop.ui.sending import Outgoing
    from canal_desktop.ui.sheets.prompt_sheet import PromptSheet

MOST_NAMED = 3
MOST_CLIPBOARD = 1_000_000
"""Characters of the clipboard that fill a place."""


class PromptDesk:
    """tell shows what was done to the library, with a way to take it back."""

    def __init__(
        self,
        window: ConversationWindow,
        pane: ConversationPane,
        prompts: Prompts,
        tasks: Tasks,
        tell: Callable[[Undoable | None], None],
    ) -> None:
        self._window = window
        self._pane = pane
        self._prompts = prompts
        self._tasks = tasks
        self._tell = tell
        self._deleted: list[Undoable] = []
        self.sheet: PromptSheet | None = None
        """Open while the library is looked after."""
        self.stops = TabStops(pane.composer.edit)
        pane.composer.edit.takers.append(self.stops)
        self._open_places: set[str] = set()
        """Places of inserted prompts as they stand in the text until somebody fills them in."""
        pane.sending.checks.insert(0, self.check)
        window.hear(prompts.changed, self._on_changed)
        self._run(prompts.load())

    def entries(self) -> list[Entry]:
        """Every prompt, to be inserted."""
        return [
            Entry(prompt.title, tr("prompt"), lambda prompt=prompt: self.insert(prompt))  # type: ignore[misc]
            for prompt in self._prompts.all
        ]

    def insert(self, prompt: Prompt) -> None:
        """Write a prompt at the cursor, its first place selected."""
        edit, selection = self._pane.composer.edit, self._pane.transcript.selection
        chosen = edit.textCursor().selectedText().replace("\u2029", "\n")
        if "{{selection}}" in prompt.text.replace(" ", "").casefold() and not chosen and not selection.is_empty:
            collect = self._pane.transcript.commands.clipboard.collect
            collect(lambda copied: self._write(prompt, copied.markdown))
        else:
            self._write(prompt, chosen)

    def _write(self, prompt: Prompt, selection: str) -> None:
        known = {
            "clipboard": QGuiApplication.clipboard().text()[:MOST_CLIPBOARD].strip("\n"),
            "date": date.today().isoformat(),
            "selection": selection.strip("\n"),
        }
        self._pane.composer.edit.setFocus()
        pieces = pieces_of(prompt.text, known)
        self._open_places.update(piece.text for piece in pieces if piece.name and piece.text.startswith("{{"))
        self.stops.insert(pieces)

    async def check(self, outgoing: Outgoing) -> bool:
        """Whether a message is to be sent: every place of an inserted prompt is filled in, or the user wants it so."""
        places = sorted(
            (place for place in self._open_places if place in outgoing.text), key=lambda one: outgoing.text.index(one)
        )
        if not places:
            return True
        # Imported here: hardly any start asks this.
        from canal_desktop.ui.sheets.question_sheet import ask

        buttons = (("go", tr("Go to it")), ("send", tr("Send anyway")), ("cancel", tr("Cancel")))
        answer = await ask(self._window, tr("Part of the prompt is missing"), _open_words(places), buttons)
        if answer == "send":
            self._open_places.difference_update(places)
        elif answer == "go":
            edit = self._pane.composer.edit
            found = edit.document().find(places[0])
            if not found.isNull():
                edit.setTextCursor(found)
            edit.setFocus()
        return answer == "send"

    def open_list(self) -> None:
        """Offer the prompts in a list to look them up in."""
        from canal_desktop.ui.widgets.choice_popup import Choice, ChoicePopup

        if not self._prompts.all:
            self.open_sheet()
            return
        popup = ChoicePopup(tr("Find a prompt"), tr("Prompts"), self._window.theme, self._window)
        popup.set_choices([Choice(prompt, prompt.title, title_of(prompt.text)) for prompt in self._prompts.all])
        popup.picked.connect(self.insert)
        show_over_composer(popup, self._window, self._pane)

    def save_from_field(self) -> None:
        """Keep what is selected in the composer, else all of it, as a prompt; its title can be changed at once."""
        edit = self._pane.composer.edit
        text = edit.textCursor().selectedText().replace("\u2029", "\n") or self._pane.composer.text
        if not text.strip():
            self._window.notify(tr("Write a prompt first."))
            return
        self.open_sheet()
        if self.sheet is not None:
            self.sheet.begin_new(title_of(text), text)
            self.sheet.title.setFocus()
            self.sheet.title.selectAll()

    def open_sheet(self) -> None:
        """Show the library."""
        # Imported here: it is seldom seen.
        from canal_desktop.ui.sheets.prompt_sheet import PromptSheet

        if self.sheet is not None:
            return
        sheet = self.sheet = PromptSheet(self._window)
        self._deleted = []
        sheet.saved.connect(self._on_saved)
        sheet.deleted.connect(lambda prompt: self._run(self._delete(prompt)))
        sheet.undo_pressed.connect(self._on_undo)
        sheet.import_chosen.connect(lambda path: self._run(self._import(Path(path))))
        sheet.export_chosen.connect(lambda path: self._run(self._export(Path(path))))
        sheet.finished.connect(self._on_closed)
        sheet.show_prompts(self._prompts.all)
        sheet.open()

    def _on_saved(self, prompt: Prompt | None, title: str, text: str) -> None:
        self._run(self._save(prompt, title, text))

    async def _save(self, prompt: Prompt | None, title: str, text: str) -> None:
        if prompt is None:
            made = await self._prompts.add(title, text)
            self._say(tr("“{title}” is kept. Type / in the message to insert it.", title=made.title))
        else:
            await self._prompts.change(prompt, title, text)

    async def _delete(self, prompt: Prompt) -> None:
        done = await self._prompts.delete(prompt)
        self._deleted.append(done)
        self._say(done.sentence, can_undo=True)
        if self.sheet is None:
            self._tell(done)

    def _on_undo(self) -> None:
        if self._deleted:
            self._run(self._deleted.pop().undo())

    async def _import(self, path: Path) -> None:
        try:
            found = await asyncio.to_thread(read_prompts, path)
        except OSError as error:
            self._say(tr("{file} could not be read: {reason}.", file=path.name, reason=error.strerror or error))
            return
        new = await self._prompts.take(found)
        self._say(
            tr_n("{new} of {n} prompt is new.", "{new} of {n} prompts are new.", len(found), new=grouped(new))
            if new
            else tr("All of these prompts are there already.")
        )

    async def _export(self, path: Path) -> None:
        try:
            await asyncio.to_thread(self._prompts.to_file, path)
        except OSError as error:
            self._say(tr("{file} could not be written: {reason}.", file=path.name, reason=error.strerror or error))
            return
        self._say(
            tr_n("{n} prompt is in {file}.", "{n} prompts are in {file}.", len(self._prompts.all), file=path.name)
        )

    def _say(self, sentence: str, *, can_undo: bool = False) -> None:
        if self.sheet is not None:
            self.sheet.say(sentence, can_undo=can_undo)
        elif not can_undo:
            self._window.notify(sentence)

    def _on_changed(self) -> None:
        if self.sheet is not None:
            self.sheet.show_prompts(self._prompts.all)

    def _on_closed(self) -> None:
        self.sheet = None

    def _run(self, work: Awaitable[Any]) -> None:
        # One after the other would be too late for whoever closes the sheet.
        self._tasks.begin("prompts", work, self._say)


def show_over_composer(popup: Any, window: ConversationWindow, pane: ConversationPane) -> None:
    """Show a popup in the middle of the pane, above the composer."""
    from PySide6.QtCore import QPoint

    theme = window.theme
    left = pane.mapTo(window, QPoint(0, 0)).x()
    width = min(theme.scaled(560), pane.width() - 32)
    height = min(theme.scaled(420), window.height() - 128)
    popup.show_at(left + (pane.width() - width) // 2, 64, width, height)


def _open_words(places: Sequence[str]) -> str:
    """Says which places of a prompt nobody filled in; only the first of many are named."""
    named = places[0]
    for place in places[1:MOST_NAMED]:
        named = tr("{places} and {place}", places=named, place=place)
    if len(places) == 1:
        return tr("{place} of the prompt is not filled in, and would be sent so.", place=named)
    if len(places) <= MOST_NAMED:
        return tr("{places} of the prompt are not filled in, and would be sent so.", places=named)
    return tr("{places} and others of the prompt are not filled in, and would be sent so.", places=named)

"""DiffView: two versions of a message as one text, with what was removed and what was added."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QComboBox, QDialog, QPushButton, QTextEdit, QVBoxLayout, QWidget

from canal_desktop.domain.word_diff import Change, WordDiff, spoken, unified_patch, word_diff
from canal_desktop.language import sentences, tr, tr_n
from canal_desktop.ui.theme.contrast import mix
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.file_saver import FileSaver, as_utf8
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.plain_label import PlainLabel
from canal_desktop.ui.widgets.sheet_area import put_in_area, resize_in_window
from canal_desktop.ui.widgets.slow_writer import SlowWriter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.word_diff import Piece
    from canal_desktop.ui.theme.theme import Theme

WIDTH_PX, HEIGHT_PX = 820, 640
CHARS_AT_ONCE = 4_000
"""As much text is put into the view before others have their turn."""
SIGNS = {Change.REMOVED: "−", Change.ADDED: "+"}
BY_LINES = tr("The two are too different to be compared word by word: some parts are compared line by line.")
TASK = "compare versions"
USE = tr("Use this version")


@dataclass(frozen=True, slots=True)
class Version:
    """One of the texts to choose from."""

    id: str
    label: str
    text: str


class DiffView(QDialog):
    """Compares any two versions; can_use says whether one of them can be chosen to be shown in a conversation.

    Nothing in it depends on colour: what was added is underlined behind a plus sign, what was removed is struck out
    behind a minus sign, and both are spoken by name.

    Signals:
        version_chosen(str): use the version with this id.
        trouble(str): a sentence the user must see.
    """

    version_chosen = Signal(str)
    trouble = Signal(str)

    def __init__(
        self,
        versions: Sequence[Version],
        old: int,
        new: int,
        theme: Theme,
        tasks: Tasks,
        parent: QWidget,
        *,
        can_use: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Canal – Compare versions"))
        self._versions = versions
        self._tasks = tasks
        self._can_use = can_use
        self._theme = theme
        self._formats = {change: _format(change, theme) for change in Change}
        self._changes: list[tuple[int, int, str]] = []
        self.old = self._make_choice(tr("Compare"), old)
        self.new = self._make_choice(tr("With"), new)
        self.text = QTextEdit(self)
        self.text.setObjectName("difference")
        self.text.setReadOnly(True)
        self.text.setFont(theme.text_font)
        self.text.setAccessibleName(tr("Difference"))
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setTabChangesFocus(True)
        self.status = PlainLabel(parent=self, wraps=True)
        self.status.setProperty("role", "small")
        self.saver = FileSaver(self)
        self.saver.told.connect(self.trouble)
        self._writer = SlowWriter(self.text, CHARS_AT_ONCE, self._write)
        self._lay_out()
        resize_in_window(self, theme.scaled(WIDTH_PX), theme.scaled(HEIGHT_PX))
        self.finished.connect(lambda _result: tasks.cancel(TASK))
        self._compare()

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        if theme != self._theme:
            self._theme = theme
            self._formats = {change: _format(change, theme) for change in Change}
            self.text.setFont(theme.text_font)
            self._compare()

    @property
    def changes(self) -> int:
        """How many changes there are."""
        return len(self._changes)

    def step(self, step: int) -> None:
        """Go to the next (1) or the previous (-1) change, from the last one to the first."""
        if not self._changes:
            return
        cursor = self.text.textCursor()
        if step > 0:
            found = [number for number, change in enumerate(self._changes) if change[0] >= cursor.selectionEnd()]
            at = found[0] if found else 0
        else:
            found = [number for number, change in enumerate(self._changes) if change[1] <= cursor.selectionStart()]
            at = found[-1] if found else len(self._changes) - 1
        start, end, said = self._changes[at]
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)
        self.text.ensureCursorVisible()
        self._say(tr("Change {number} of {count}.", number=at + 1, count=len(self._changes)))
        announce(self.text, said)

    def copy_patch(self) -> None:
        """Copy the difference as a unified patch."""
        QGuiApplication.clipboard().setText(self._patch())
        self._say(tr("Copied as a patch."))
        announce(self, tr("Copied as a patch."))

    def save_patch(self) -> None:
        """Ask where to save the difference as a unified patch."""
        self.saver.ask(tr("Save patch as"), "changes.patch", as_utf8(self._patch()))

    def use_version(self) -> None:
        """Show the version on the right in the conversation."""
        self.version_chosen.emit(self._chosen(self.new).id)
        self.accept()

    def _make_choice(self, name: str, number: int) -> QComboBox:
        choice = QComboBox(self)
        choice.setAccessibleName(name)
        for version in self._versions:
            choice.addItem(version.label)
        choice.setCurrentIndex(number)
        choice.currentIndexChanged.connect(self._compare)
        return choice

    def _lay_out(self) -> None:
        choices = FlowLayout()
        for choice in (self.old, self.new):
            label = PlainLabel(choice.accessibleName(), self)
            label.setBuddy(choice)
            choices.addWidget(label)
            choices.addWidget(choice)
        choices.addWidget(self._button(tr("Previous change"), lambda: self.step(-1), "Alt+Up"))
        choices.addWidget(self._button(tr("Next change"), lambda: self.step(1), "Alt+Down"))
        buttons = FlowLayout()
        if self._can_use:
            buttons.addWidget(self._button(USE, self.use_version))
        buttons.addWidget(self._button(tr("Copy as patch"), self.copy_patch))
        buttons.addWidget(self._button(tr("Save patch…"), self.save_patch))
        buttons.addWidget(self._button(tr("Close"), self.reject))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(choices)
        column.addWidget(self.status)
        column.addWidget(self.text, 1)
        column.addLayout(buttons)
        put_in_area(self)

    def _button(self, label: str, do: Callable[[], None], keys: str = "") -> QPushButton:
        button = QPushButton(label, self)
        button.setAutoDefault(False)
        button.setAccessibleName(label)
        if label == USE:
            button.setToolTip(tr("Shows the version chosen under “With” in the conversation"))
        if keys:
            button.setShortcut(keys)
            button.setToolTip(f"{label} ({keys})")
        button.clicked.connect(lambda: do())
        return button

    def _chosen(self, choice: QComboBox) -> Version:
        return self._versions[choice.currentIndex()]

    def _patch(self) -> str:
        return unified_patch(self._chosen(self.old).text, self._chosen(self.new).text, "answer.md")

    def _compare(self) -> None:
        self._say(tr("Comparing…"))
        self._tasks.restart(TASK, self._compare_in_thread(self._chosen(self.old).text, self._chosen(self.new).text))

    async def _compare_in_thread(self, old: str, new: str) -> None:
        # Some tens of milliseconds for long texts, several frames.
        self._show(await asyncio.to_thread(word_diff, old, new))

    def _show(self, found: WordDiff) -> None:
        self.text.clear()
        self._changes.clear()
        self.text.setAccessibleDescription(spoken(found.pieces))
        count = sum(1 for _run in _runs(found.pieces))
        sentence = tr_n("{n} change.", "{n} changes.", count) if count else tr("Both versions are the same.")
        self._say(sentences(sentence, BY_LINES if found.is_by_lines else ""))
        self._writer.begin(_slices(found.pieces))

    def _write(self, cursor: QTextCursor, piece: Piece) -> int:
        change, text = piece
        begin = cursor.position()
        cursor.insertText(text, self._formats[change])
        if change is Change.SAME:
            return len(text)
        words = " ".join(text[1:].split()) or tr("blank space")
        said = tr("added: {text}", text=words) if change is Change.ADDED else tr("removed: {text}", text=words)
        last = self._changes[-1] if self._changes else None
        if last is not None and last[1] == begin:
            self._changes[-1] = (last[0], cursor.position(), f"{last[2]}. {said}")
        else:
            self._changes.append((begin, cursor.position(), said))
        return len(text)

    def _say(self, sentence: str) -> None:
        self.status.setText(sentence)


def _runs(pieces: Sequence[Piece]) -> Iterator[int]:
    """Where in the pieces something changed begins."""
    before = Change.SAME
    for number, (change, _text) in enumerate(pieces):
        if change is not Change.SAME and before is Change.SAME:
            yield number
        before = change


def _slices(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """The pieces with their signs, none longer than is put into the view at once; changed blanks can be seen."""
    for change, whole in pieces:
        text = whole
        if change is not Change.SAME:
            text = SIGNS[change] + (whole.replace(" ", "␣").replace("\n", "↵\n") if whole.isspace() else whole)
        for start in range(0, len(text), CHARS_AT_ONCE):
            yield change, text[start : start + CHARS_AT_ONCE]


def _format(change: Change, theme: Theme) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(
        theme.text if change is Change.SAME else theme.syntax["inserted" if change is Change.ADDED else "deleted"]
    )
    if change is Change.ADDED:
        form.setFontUnderline(True)
        form.setBackground(mix(theme.success, theme.window, 0.12))
    elif change is Change.REMOVED:
        form.setFontStrikeOut(True)
        form.setBackground(mix(theme.error, theme.window, 0.12))
    form.setFontWeight(QFont.Weight.Normal)
    return form

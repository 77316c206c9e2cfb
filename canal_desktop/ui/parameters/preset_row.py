"""PresetRow: a menu of presets, a line to name one, and a line that says what was done to them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from canal_desktop.language import tr
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.own_escape import claims_escape
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    from canal_desktop.app.undo import Undoable
    from canal_desktop.domain.preset import Preset

LONGEST_NAME = 60


class NameLine(QWidget):
    """A line for a name; Esc leaves it.

    Signals:
        named(str): Enter, or the button.
        left(): Esc, or Cancel.
    """

    named = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.edit = QLineEdit(self)
        self.edit.setMaxLength(LONGEST_NAME)
        self.edit.setPlaceholderText(tr("Name of the preset"))
        self.edit.setAccessibleName(tr("Name of the preset"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.edit, 1)
        for text, do in ((tr("OK"), self._tell), (tr("Cancel"), self.left.emit)):
            button = QPushButton(text, self)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, chosen=do: chosen())
            row.addWidget(button)

    def ask(self, name: str) -> None:
        """Show it, with a name to begin with."""
        self.show()
        self.edit.setText(name)
        self.edit.selectAll()
        self.edit.setFocus()

    def _tell(self) -> None:
        self.named.emit(self.edit.text())

    # Qt's own methods.

    def event(self, event: QEvent) -> bool:
        """Qt: Esc is ours, before it closes the sheet."""
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter takes the name, Esc leaves it."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._tell()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class PresetRow(QWidget):
    """The menu says what can be done; whoever listens does it, and answers with show_presets() and tell().

    Signals:
        applied(Preset): set what it says.
        save_wanted(str): keep what is set under this name.
        rename_wanted(str, str): call the preset with this id so.
        delete_wanted(str): remove the preset with this id.
        undo_wanted(str): take back the action with this id.
    """

    applied = Signal(object)
    save_wanted = Signal(str)
    rename_wanted = Signal(str, str)
    delete_wanted = Signal(str)
    undo_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._presets: Sequence[Preset] = ()
        self._take: Callable[[str], None] = lambda _name: None
        self._undo_id = ""
        self.button = QPushButton(tr("Presets"), self)
        self.button.setAutoDefault(False)
        self.menu = QMenu(self.button)
        self.menu.setAccessibleName(tr("Presets"))
        self.menu.aboutToShow.connect(self._fill)
        self.button.setMenu(self.menu)
        self.name_line = NameLine(self)
        self.name_line.named.connect(self._on_named)
        self.name_line.left.connect(self.leave_name)
        self.words = PlainLabel("", self, wraps=True)
        self.words.setProperty("role", "small")
        self.undo = QPushButton(tr("Undo"), self)
        self.undo.setProperty("kind", "quiet")
        self.undo.setProperty("compact", True)
        self.undo.setAutoDefault(False)
        self.undo.clicked.connect(lambda: self.undo_wanted.emit(self._undo_id))
        line = QHBoxLayout()
        line.addWidget(self.button)
        line.addWidget(self.words, 1)
        line.addWidget(self.undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self.name_line)
        self.name_line.hide()
        self.undo.hide()

    def show_presets(self, presets: Sequence[Preset]) -> None:
        """Offer these."""
        self._presets = presets

    def tell(self, sentence: str, done: Undoable | None = None) -> None:
        """Say what was done, with a way to take it back, or why it was not."""
        if done is not None:
            self.leave_name()
        self.words.setText(sentence)
        self._undo_id = done.id if done is not None else ""
        self.undo.setVisible(done is not None)
        announce(self, sentence)

    def ask_name(self, name: str, take: Callable[[str], None]) -> None:
        """Ask for a name, which take gets."""
        self._take = take
        self.name_line.ask(name)

    def leave_name(self) -> None:
        """Take the line for a name away."""
        had_focus = self.name_line.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self.name_line.hide()
        if had_focus:
            self.button.setFocus()

    def _on_named(self, name: str) -> None:
        self._take(name)

    def _fill(self) -> None:
        self.menu.clear()
        for preset in self._presets:
            self.menu.addAction(_plain(preset.name), partial(self.applied.emit, preset))
        if not self._presets:
            self.menu.addAction(tr("No presets yet")).setEnabled(False)
        self.menu.addSeparator()
        self.menu.addAction(tr("Save these as a preset…"), lambda: self.ask_name("", self.save_wanted.emit))
        for title, do in ((tr("Rename"), self._rename), (tr("Delete"), self._delete)):
            menu = QMenu(title, self.menu)
            menu.setEnabled(bool(self._presets))
            for preset in self._presets:
                menu.addAction(_plain(preset.name), partial(do, preset))
            self.menu.addMenu(menu)

    def _rename(self, preset: Preset) -> None:
        self.ask_name(preset.name, partial(self.rename_wanted.emit, preset.id))

    def _delete(self, preset: Preset) -> None:
        self.delete_wanted.emit(preset.id)


def _plain(name: str) -> str:
    # Qt takes a single & for the mark of a key.
    return name.replace("&", "&&")

"""WaitingLines: the messages that are sent when the answer is complete, above the composer, each with its buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from canal_desktop.language import labelled, tr, tr_n
from canal_desktop.ui.widgets.plain_label import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.domain.waiting import WaitingMessage

MOST_SHOWN = 3
"""Lines; the composer must leave room for the conversation."""
MOST_READ = 300
"""Characters of a message that are shown or spoken."""


class WaitingLines(QWidget):
    """Hidden while nothing waits.

    Signals:
        send_pressed(): the first one is to be sent now.
        edit_pressed(str): the one with this id is to be changed.
        remove_pressed(str): the one with this id is to be taken away.
        left(): what had the keyboard here is gone.
    """

    send_pressed = Signal()
    edit_pressed = Signal(str)
    remove_pressed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Messages that wait"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._shown: tuple[object, ...] = ()
        self._lines: list[QWidget] = []
        self.hide()

    @property
    def texts(self) -> list[str]:
        """What the lines say."""
        return [label.text() for label in self.findChildren(PlainLabel) if label.parentWidget() in self._lines]

    def show_waiting(self, waiting: Sequence[WaitingMessage], *, can_send: bool) -> None:
        """Show these; the first one can be sent at once where no answer is being written."""
        if (shown := (tuple(waiting), can_send)) == self._shown:
            return
        self._shown = shown
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []
        for number, message in enumerate(waiting[:MOST_SHOWN], 1):
            self._add(self._line(message, number, len(waiting), can_send=can_send and number == 1))
        if len(waiting) > MOST_SHOWN:
            self._add(_small(tr_n("and {n} more", "and {n} more", len(waiting) - MOST_SHOWN), self))
        self.setVisible(bool(waiting))
        if had_focus:
            self.left.emit()

    def _add(self, line: QWidget) -> None:
        self._lines.append(line)
        self._column.addWidget(line)
        # A layout shows what it is given only later, which is too late for a key that was pressed meanwhile.
        line.show()

    def _line(self, message: WaitingMessage, number: int, count: int, *, can_send: bool) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        said = " ".join(message.text[:MOST_READ].split()) or tr("files without words")
        label = ElidedLabel(tr("Next: {message}", message=said) if number == 1 else f"{number}. {said}", line)
        label.setProperty("role", "small")
        label.setAccessibleName(
            tr("Waits as number {number} of {count}: {message}", number=number, count=count, message=said)
        )
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(label, 1)
        buttons = [(tr("Edit"), lambda: self.edit_pressed.emit(message.id))]
        buttons.append((tr("Remove"), lambda: self.remove_pressed.emit(message.id)))
        if can_send:
            buttons.insert(0, (tr("Send now"), self.send_pressed.emit))
        for text, press in buttons:
            button = QPushButton(text, line)
            button.setProperty("kind", "quiet")
            button.setProperty("compact", True)
            button.setAccessibleName(labelled(text, said))
            button.clicked.connect(lambda _checked, press=press: press())
            row.addWidget(button)
        return line


def _small(text: str, parent: QWidget) -> PlainLabel:
    label = PlainLabel(text, parent)
    label.setProperty("role", "small")
    return label

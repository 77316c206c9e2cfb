"""MessageActions: the row below a message: what it is doing or how it ended, and its buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import Message, MessageState, Role
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from canal_desktop.ui.theme.theme import Theme

Shown = tuple[str, tuple[tuple[str, str], ...]]
"""A sentence and the (id, label) of the buttons."""

GAP_PX = 4
MAX_HEIGHT_PX = 100_000

NOTICES = {
    MessageState.STOPPED: "Stopped.",
    MessageState.INTERRUPTED: "Interrupted: the program ended while this was being written.",
}
KEY_FAILURES = {FailureKind.NO_KEY, FailureKind.UNAUTHORIZED}
FINISH_NOTICES = {
    "length": "Stopped at the length limit.",
    "content_filter": "Stopped by the provider's filter.",
}


def notice_of(message: Message) -> str:
    """How a message ended, "" where it is simply complete."""
    if message.failure is not None:
        return message.failure.sentence
    return NOTICES.get(message.state, "") or FINISH_NOTICES.get(message.finish_reason or "", "")


def actions_of(message: Message, last: Message | None = None) -> tuple[tuple[str, str], ...]:
    """The (id, label) actions that a message offers when nothing is going on in it.

    Args:
        message: whose actions they are.
        last: the end of the branch the message is in; None for the message itself. An answer is asked for again at the
            end only: what follows an earlier one would be hidden. Nothing is edited while a reply is being written.
    """
    is_last = last is None or last.id == message.id
    if message.role is Role.USER:
        if last is not None and last.state is MessageState.STREAMING:
            return (("copy", "Copy"),)
        return (("copy", "Copy"), ("edit", "Edit"))
    if message.state is MessageState.STREAMING:
        return ()
    actions = [("copy", "Copy")] if message.text else []
    if is_last and message.is_unfinished and message.text:
        actions.append(("continue", "Continue"))
    if message.failure is not None and message.failure.kind in KEY_FAILURES:
        actions.append(("enter_key", "Enter the key"))
    if not is_last:
        return tuple(actions)
    if message.state in {MessageState.COMPLETE, MessageState.STOPPED}:
        actions.append(("regenerate", "Regenerate"))
    else:
        actions.append(("retry", "Retry"))
    return tuple(actions)


class MessageActions(QWidget):
    """One row. It is moved from message to message rather than made anew.

    A sentence that fits on one line has its buttons beside it; a longer one has the whole width, the buttons below.

    Signals:
        chosen(str): the id of an action.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: Shown = ("", ())
        self._label = PlainLabel(parent=self, wraps=True)
        self._label.setProperty("role", "small")
        self._label.hide()
        self._buttons: list[QPushButton] = []
        self._sizes: dict[str, QSize] = {}

    def show_actions(
        self, text: str, actions: Sequence[tuple[str, str]], owner: str, *, is_error: bool = False
    ) -> None:
        """Show a sentence and buttons; owner is the name of the message they belong to, for assistive technology."""
        self.setAccessibleName(owner)
        role = "small_error" if is_error else "small"
        if self._label.property("role") != role:
            self._label.setProperty("role", role)
            self._label.style().polish(self._label)
        wanted = (text, tuple(actions))
        if wanted == self._shown:
            return
        self._label.setText(text)
        self._label.setVisible(bool(text))
        if wanted[1] != self._shown[1]:
            for button in self._buttons:
                button.hide()
                button.deleteLater()
            self._buttons = [self._make_button(action_id, label) for action_id, label in actions]
        self._shown = wanted
        self._place()

    def height_for(self, text: str, actions: Sequence[tuple[str, str]], width: int) -> int:
        """How high a row of that width, both in pixels, must be to show a sentence and buttons; it may show others."""
        places = self._places(text, actions, width)
        return max((place.bottom() + 1 for place in places if not place.isEmpty()), default=0)

    def set_theme(self, theme: Theme) -> None:
        """Use other fonts."""
        self._label.setFont(theme.small_font)
        self._sizes.clear()
        self._place()

    def _make_button(self, action_id: str, label: str) -> QPushButton:
        button = _compact_button(label, self)
        button.setAccessibleName(label)
        button.clicked.connect(lambda: self.chosen.emit(action_id))
        button.show()
        return button

    def _place(self) -> None:
        widgets = (self._label, *self._buttons)
        for widget, place in zip(widgets, self._places(*self._shown, self.width()), strict=True):
            widget.setGeometry(place)

    def _places(self, text: str, actions: Sequence[tuple[str, str]], width: int) -> list[QRect]:
        """Where the sentence (an empty place where there is none) and each button stand."""
        sizes = [self._button_size(label) for _, label in actions]
        widths, height = [min(size.width(), width) for size in sizes], max((size.height() for size in sizes), default=0)
        self._label.ensurePolished()
        metrics = self._label.fontMetrics()
        room = QRect(0, 0, width, MAX_HEIGHT_PX)
        needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height() if text else 0
        one_line = metrics.horizontalAdvance(text) + GAP_PX if text else 0
        if "\n" in text or one_line + sum(widths) + GAP_PX * len(widths) > width:
            return [QRect(0, 0, width, needed), *_flow(widths, height, width, needed + GAP_PX if text else 0)]
        first = QRect(0, 0, one_line, max(needed, height) if text else 0)
        return [first, *(place.translated(one_line, 0) for place in _flow(widths, height, width, 0))]

    def _button_size(self, label: str) -> QSize:
        known = self._sizes.get(label)
        if known is None:
            probe = _compact_button(label)
            probe.ensurePolished()
            known = self._sizes[label] = probe.sizeHint()
        return known

    # Qt's own methods.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: there is room for another arrangement."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: other fonts or another style make other widths."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._sizes.clear()


def _compact_button(label: str, parent: QWidget | None = None) -> QPushButton:
    button = QPushButton(label, parent)
    button.setProperty("kind", "quiet")
    button.setProperty("compact", True)
    return button


def _flow(widths: Sequence[int], height: int, room: int, top: int) -> list[QRect]:
    """Places in lines, from a top downwards, each line as full as there is room."""
    places: list[QRect] = []
    x = 0
    for width in widths:
        if x and x + width > room:
            x, top = 0, top + height + GAP_PX
        places.append(QRect(x, top, width, height))
        x += width + GAP_PX
    return places

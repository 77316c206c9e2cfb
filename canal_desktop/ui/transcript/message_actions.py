"""MessageActions: the row below a message: what it is doing or how it ended, and its buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import Message, MessageState, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.ui.theme.theme import Theme

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

    Signals:
        chosen(str): the id of an action.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: tuple[str, tuple[tuple[str, str], ...]] = ("", ())
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setProperty("role", "small")
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addWidget(self._label, 1)
        self._row.addStretch(0)
        self._buttons: list[QPushButton] = []

    def show_actions(
        self, text: str, actions: Sequence[tuple[str, str]], owner: str, *, is_error: bool = False
    ) -> None:
        """Show a sentence and buttons; owner is the name of the message they belong to, for assistive technology."""
        role = "error" if is_error else "small"
        if self._label.property("role") != role:
            self._label.setProperty("role", role)
            self._label.style().polish(self._label)
        wanted = (text, tuple(actions))
        if wanted == self._shown:
            return
        self._label.setText(text)
        self._label.setVisible(bool(text))
        self.setAccessibleName(owner)
        if wanted[1] != self._shown[1]:
            for button in self._buttons:
                self._row.removeWidget(button)
                button.hide()
                button.deleteLater()
            self._buttons = [self._make_button(action_id, label) for action_id, label in actions]
        self._shown = wanted

    def set_theme(self, theme: Theme) -> None:
        """Use other fonts."""
        self._label.setFont(theme.small_font)

    def _make_button(self, action_id: str, label: str) -> QPushButton:
        button = QPushButton(label, self)
        button.setProperty("kind", "quiet")
        button.setAccessibleName(label)
        button.clicked.connect(lambda: self.chosen.emit(action_id))
        # Before the stretch, so that buttons without a sentence stand at the left.
        self._row.insertWidget(self._row.count() - 1, button)
        button.show()
        return button

"""MessageActions: the row below a message: what it is doing or how it ended, and its buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QStyle, QWidget

from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import FilePart, ImagePart, Message, MessageState, Role
from canal_desktop.domain.traits import PICTURES
from canal_desktop.language import in_a_row, sentences, tr
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QResizeEvent

    from canal_desktop.ui.theme.theme import Theme

Actions = tuple[tuple[str, str], ...]
"""The (id, label) of buttons."""

Shown = tuple[str, Actions]
"""A sentence and the buttons."""

Version = tuple[int, int]
"""Which version of how many, counted from 1."""

ONLY_VERSION = (1, 1)
PREVIOUS, NEXT, COMPARE = "‹", "›", "compare"
ARROW_NAMES = {PREVIOUS: tr("Previous version"), NEXT: tr("Next version")}

BY_KEYS = frozenset(
    (
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
        # So assistive technology moves the focus.
        Qt.FocusReason.OtherFocusReason,
    )
)
GAP_PX, OUTLINED_GAP_PX = 4, 8
"""Between the parts of a row; more where each button has an outline."""
MAX_HEIGHT_PX = 100_000

NOTICES = {
    MessageState.STOPPED: tr("Stopped."),
    MessageState.INTERRUPTED: tr("Interrupted: the program ended while this was being written."),
}
KEY_FAILURES = {FailureKind.NO_KEY, FailureKind.UNAUTHORIZED}
LEAVE_OUT, LEAVE_OUT_PICTURES = tr("Leave it out"), tr("Leave the pictures out")
FINISH_NOTICES = {
    "length": tr("Stopped at the length limit."),
    "content_filter": tr("Stopped by the provider's filter."),
}
SWITCH_SENT = "switch_sent"
CHANGE_DRAWN = "change_drawn"
NOT_SENT = tr("Not sent: this message is left out of the requests.")
"""Said of a message in the transcript, so that nothing falls out of a request unseen."""


def notice_of(message: Message) -> str:
    """How a message ended and what of it is not sent; "" where it is simply complete, and sent."""
    return sentences(_ending_of(message), _not_sent_of(message))


def _not_sent_of(message: Message) -> str:
    if message.context.is_dropped:
        return NOT_SENT
    left_out = [part for number, part in enumerate(message.parts) if number in message.context.dropped_parts]
    names = in_a_row(part.name or tr("a file") for part in left_out if isinstance(part, FilePart | ImagePart))
    return tr("Not sent with it: {files}.", files=names) if names else ""


def _ending_of(message: Message) -> str:
    if message.failure is not None:
        return message.failure.sentence
    return NOTICES.get(message.state, "") or FINISH_NOTICES.get(message.finish_reason or "", "")


def actions_of(
    message: Message, last: Message | None = None, version: Version = ONLY_VERSION, *, is_drawn: bool = False
) -> Actions:
    """The (id, label) actions in the row of a message when nothing is going on in it.

    Args:
        message: whose actions they are.
        last: the end of the branch the message is in; None for the message itself. While a reply is being written
            there, nothing is edited or asked for again.
        version: which version the message is and how many there are, counted from 1.
        is_drawn: whether pictures were asked for in it: where that failed, another model or other words may help.
    """
    is_busy = (message if last is None else last).state is MessageState.STREAMING
    if message.state is MessageState.STREAMING:
        return version_actions(version)
    actions = list(version_actions(version))
    if message.text:
        actions.append(("copy", tr("Copy")))
    if message.context.is_dropped:
        actions.append((SWITCH_SENT, tr("Include again")))
    if message.role is not Role.ASSISTANT:
        can_edit = message.role is Role.USER and not is_busy
        return tuple([*actions, ("edit", tr("Edit"))] if can_edit else actions)
    if message.is_unfinished and message.text and not is_busy:
        actions.append(("continue", tr("Continue")))
    actions += _failure_actions(message, is_busy=is_busy)
    if not is_busy:
        is_whole = message.state in {MessageState.COMPLETE, MessageState.STOPPED}
        actions.append(("regenerate", tr("Regenerate")) if is_whole else ("retry", tr("Retry")))
        if is_drawn and message.failure is not None:
            actions += [("regenerate_with", tr("Another model…")), (CHANGE_DRAWN, tr("Change the request…"))]
    return tuple(actions)


def _failure_actions(message: Message, *, is_busy: bool) -> list[tuple[str, str]]:
    """What can be done about the failure of a message."""
    failure = message.failure
    if failure is None:
        return []
    if failure.kind in KEY_FAILURES:
        return [("enter_key", tr("Enter the key"))]
    if failure.kind is FailureKind.PROXY_LOGIN:
        return [("enter_proxy_login", tr("Enter the proxy login"))]
    if failure.kind is FailureKind.OFFLINE:
        return [("go_online", tr("Go online"))]
    if failure.kind is FailureKind.TOO_LONG:
        return [("context", tr("See what is sent"))]
    if failure.parameter and not is_busy:
        label = LEAVE_OUT_PICTURES if failure.parameter == PICTURES else LEAVE_OUT
        return [("leave_out", label), ("parameters", tr("Parameters…"))]
    return []


def more_actions_of(message: Message, last: Message, version: Version = ONLY_VERSION) -> Actions:
    """The (id, label) actions that a message offers besides those in its row; see actions_of()."""
    has_others = version[1] > 1 and message.role is Role.ASSISTANT
    actions: list[tuple[str, str]] = [("show_side_by_side", tr("Show side by side"))] if has_others else []
    requests = [("requests", tr("Requests of the answer"))] if message.role is Role.ASSISTANT else []
    if message.state is MessageState.STREAMING:
        return (*actions, *requests)
    is_busy = last.state is MessageState.STREAMING
    if not is_busy:
        actions.append(("ask_again_side_by_side", tr("Ask several models…")))
    if message.role is Role.ASSISTANT and not is_busy:
        actions += [("regenerate_with", tr("Regenerate with…")), ("edit_answer", tr("Edit answer"))]
    if version[1] > 1:
        actions.append(("compare", tr("Compare with another version…")))
    if message.text.strip():
        actions.append(("read_aloud", tr("Read aloud")))
        if message.role is Role.ASSISTANT:
            actions.append(("add_to_tests", tr("Add to prompt tests…")))
    actions.append(("message_as_code", tr("Copy as code…")))
    if not message.context.is_dropped and (message.parts or message.role is Role.USER):
        actions.append((SWITCH_SENT, tr("Leave out of requests")))
    actions += [("fork", tr("Fork from here")), *requests]
    if not is_busy:
        actions += [("delete_message", tr("Delete message")), ("delete_from_here", tr("Delete from here on"))]
    return tuple(actions)


def version_actions(version: Version) -> Actions:
    """The way from version to version; an action without an id is not possible. Nothing where there is one only."""
    number, count = version
    if count < 2:
        return ()
    before, behind = "previous_version" if number > 1 else "", "next_version" if number < count else ""
    return ((before, PREVIOUS), (COMPARE, f"{number}/{count}"), (behind, NEXT))


def name_of(action_id: str, label: str) -> str:
    """What an action of the row is called where its label alone says too little."""
    if action_id == COMPARE and label[:1].isdigit():
        number, _, count = label.partition("/")
        return tr("Version {number} of {count}", number=number, count=count)
    return ARROW_NAMES.get(label, label)


class RowButton(QPushButton):
    """A button of a row; it knows whether the keyboard came to it by keys."""

    came_by_keys = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: the keyboard came here; after a menu or another window it comes back as it was."""
        super().focusInEvent(event)
        if event.reason() in BY_KEYS:
            self.came_by_keys = True
        elif event.reason() == Qt.FocusReason.MouseFocusReason:
            self.came_by_keys = False


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
        self._buttons: dict[str, QPushButton] = {}
        """By label for the arrows, otherwise by the action's id: a button in use stays when others come or go."""
        self._sizes: dict[str, QSize] = {}
        self._gap_px = GAP_PX
        self.lead_px = 0
        """How far the row begins before its sentence: by what a button has around its label where nothing is drawn."""

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
            self._show_buttons(wanted[1])
        self._shown = wanted
        self._place()

    def height_for(self, text: str, actions: Sequence[tuple[str, str]], width: int) -> int:
        """How high a row of that width, both in pixels, must be to show a sentence and buttons; it may show others."""
        places = self._places(text, actions, width)
        return max((place.bottom() + 1 for place in places if not place.isEmpty()), default=0)

    def fits(self, text: str, actions: Sequence[tuple[str, str]], width: int) -> bool:
        """Whether a sentence and its buttons have room beside one another in so many pixels."""
        needed = self._label.fontMetrics().horizontalAdvance(text) + self._gap_px if text else 0
        return needed + sum(self._button_size(label).width() + self._gap_px for _, label in actions) <= width

    def set_theme(self, theme: Theme) -> None:
        """Use other fonts."""
        self._label.setFont(theme.small_font)
        self._sizes.clear()
        self.lead_px = 0 if theme.high_contrast else _around_label()
        self._gap_px = OUTLINED_GAP_PX if theme.high_contrast else GAP_PX
        self._place()

    def _show_buttons(self, actions: Actions) -> None:
        former, self._buttons = self._buttons, {}
        for action_id, label in actions:
            key = label if label in ARROW_NAMES else action_id
            button = self._buttons[key] = former.pop(key) if key in former else self._make_button(key)
            button.setText(label)
            button.setAccessibleName(name_of(action_id, label))
            button.setToolTip(name_of(action_id, label) if label != name_of(action_id, label) else "")
        self._enable_arrows(actions)
        for button in former.values():
            button.hide()
            button.deleteLater()

    def _enable_arrows(self, actions: Actions) -> None:
        """Show which way there are other versions; the keyboard goes to the other arrow at either end."""
        possible = {label: bool(action_id) for action_id, label in actions if label in ARROW_NAMES}
        for label in possible:
            other = NEXT if label == PREVIOUS else PREVIOUS
            button = self._buttons[label]
            if button.hasFocus() and not possible[label] and possible[other]:
                self._buttons[other].setEnabled(True)
                self._buttons[other].setFocus()
            button.setEnabled(possible[label])

    def _make_button(self, key: str) -> QPushButton:
        button = _compact_button("", self)
        chosen = {PREVIOUS: "previous_version", NEXT: "next_version"}.get(key, key)
        button.clicked.connect(lambda: self.chosen.emit(chosen))
        button.show()
        return button

    def _place(self) -> None:
        widgets = (self._label, *self._buttons.values())
        for widget, place in zip(widgets, self._places(*self._shown, self.width() - self.lead_px), strict=True):
            widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def _places(self, text: str, actions: Sequence[tuple[str, str]], width: int) -> list[QRect]:
        """Where the sentence (an empty place where there is none) and each button stand; width is without the lead."""
        sizes = [self._button_size(label) for _, label in actions]
        widths, height = [min(size.width(), width) for size in sizes], max((size.height() for size in sizes), default=0)
        self._label.ensurePolished()
        metrics = self._label.fontMetrics()
        room = QRect(0, 0, width, MAX_HEIGHT_PX)
        needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height() if text else 0
        one_line = metrics.horizontalAdvance(text) + self._gap_px if text else 0
        if "\n" in text or not self.fits(text, actions, width):
            below = _flow(widths, height, width + self.lead_px, needed + self._gap_px if text else 0, self._gap_px)
            return [QRect(self.lead_px, 0, width, needed), *below]
        first = QRect(self.lead_px, 0, one_line, max(needed, height) if text else 0)
        beside = self.lead_px + one_line if text else 0
        return [
            first,
            *(place.translated(beside, 0) for place in _flow(widths, height, width + self.lead_px, 0, self._gap_px)),
        ]

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
    button = RowButton(label, parent)
    button.setProperty("kind", "quiet")
    button.setProperty("compact", True)
    return button


def _around_label() -> int:
    """What a button of a row has before its label, in pixels."""
    # Longer than the least width of a button.
    letters = "M" * 12
    probe = _compact_button(letters)
    probe.ensurePolished()
    return max(0, (probe.sizeHint().width() - probe.fontMetrics().horizontalAdvance(letters)) // 2)


def _flow(widths: Sequence[int], height: int, room: int, top: int, gap: int) -> list[QRect]:
    """Places in lines, from a top downwards, each line as full as there is room."""
    places: list[QRect] = []
    x = 0
    for width in widths:
        if x and x + width > room:
            x, top = 0, top + height + gap
        places.append(QRect(x, top, width, height))
        x += width + gap
    return places

"""ActionRows: which messages show a row of buttons, and where the rows stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from canal_desktop.domain.message import MessageState
from canal_desktop.language import tr
from canal_desktop.ui.money_words import figures_of
from canal_desktop.ui.transcript.message_actions import (
    ONLY_VERSION,
    Actions,
    MessageActions,
    Version,
    actions_of,
    more_actions_of,
    notice_of,
    version_actions,
)
from canal_desktop.ui.transcript.message_layout import footer_height
from canal_desktop.ui.transcript.ways_on import ways_on

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from canal_desktop.domain.message import Message, MessageId
    from canal_desktop.ui.theme.theme import Theme
    from canal_desktop.ui.transcript.view import TranscriptView

Status = tuple[str, Actions]

WHEN_ENDED: Actions = (("copy", tr("Copy")), ("regenerate", tr("Regenerate")))
KEPT_HEIGHTS = 500


class ActionRows(QObject):
    """The rows of the visible messages: always under the last one and where something has to be said, else on hover."""

    def __init__(self, view: TranscriptView) -> None:
        super().__init__(view)
        self._view = view
        self._theme: Theme | None = None
        self._rows: dict[int, MessageActions] = {}
        self._spare: list[MessageActions] = []
        self._probe = MessageActions(view.viewport())
        self._probe.hide()
        self._needed: dict[tuple[str, Actions, int], int] = {}
        self._status: dict[int, Status] = {}
        self.hovered: int | None = None
        self._shows_figures = False
        self.version_of: Callable[[MessageId], Version] = lambda _message_id: ONLY_VERSION
        """Which version a message is and how many there are."""
        self.is_drawn: Callable[[MessageId], bool] = lambda _message_id: False
        """Whether pictures were asked for in a message."""
        self.successor: Callable[[], str | None] = lambda: None
        """Where the profile is gone: the name of the next one, "" where there is none; None where it is there."""

    def set_theme(self, theme: Theme) -> None:
        """Use other fonts."""
        self._theme = theme
        self._needed.clear()
        for row in (self._probe, *self._rows.values(), *self._spare):
            row.set_theme(theme)

    def set_shows_figures(self, shows: bool) -> None:
        """Say in a row without a sentence what the reply took and cost, or do not."""
        if shows != self._shows_figures:
            self._shows_figures = shows
            self.place(self._view.visible)

    def clear(self) -> None:
        """Another branch is shown."""
        self._status.clear()
        self.hovered = None

    def set_status(self, number: int, text: str, actions: Sequence[tuple[str, str]]) -> None:
        """What a message is doing; "" for nothing."""
        if text:
            self._status[number] = (text, tuple(actions))
        else:
            self._status.pop(number, None)

    def refresh(self) -> None:
        """What the rows offer may be something else."""
        if self._view.messages:
            # What it says already; with it everything gets its place.
            self._view.set_status(self._view.messages[0].id, *self._status.get(0, ("", ())))

    def show_choices(self, messages: Sequence[Message]) -> None:
        """Say what is sent of these messages from now on; they are as they were otherwise."""
        for message in messages:
            self._view.layouts.take_choice(message)
        self.refresh()

    def extra_height(self, number: int, width: int) -> float:
        """What a message's row needs beyond its usual room, because its sentence or buttons take several lines."""
        text, actions = self._content(number)
        # What a reply will offer when it has ended has its room from the beginning, so that nothing moves then.
        key = text, actions or WHEN_ENDED, width
        if key not in self._needed:
            if len(self._needed) > KEPT_HEIGHTS:
                self._needed.clear()
            self._needed[key] = self._probe.height_for(*key)
        return max(0.0, self._needed[key] - self._usual_room) + self._gap(number)

    def _gap(self, number: int) -> float:
        """What keeps a sentence that stays from touching the next message, as room without buttons does elsewhere."""
        has_notice = number not in self._status and bool(notice_of(self._view.messages[number]))
        return self._view.metrics.em if has_notice else 0.0

    @property
    def _usual_room(self) -> float:
        """How high a row is under most messages."""
        return footer_height(self._view.metrics) - 0.6 * self._view.metrics.em

    def set_hovered(self, number: int | None) -> None:
        """The pointer is over another message."""
        if number != self.hovered:
            self.hovered = number
            self.place(self._view.visible)

    def actions(self, number: int) -> tuple[tuple[str, str], ...]:
        """The (id, label) actions in the row of a message now; what is not possible has no id."""
        return self._content(number)[1]

    def more_actions(self, number: int) -> Actions:
        """The (id, label) actions that a message offers besides."""
        message = self._view.messages[number]
        return more_actions_of(message, self._view.messages[-1], self.version_of(message.id))

    def _content(self, number: int) -> Status:
        message = self._view.messages[number]
        version = self.version_of(message.id)
        status = self._status.get(number)
        if status is not None:
            return status[0], (*version_actions(version), *ways_on(status[1], self.successor()))
        is_drawn = message.failure is not None and self.is_drawn(message.id)
        actions = actions_of(message, self._view.messages[-1], version, is_drawn=is_drawn)
        return notice_of(message), ways_on(actions, self.successor())

    def _is_shown(self, number: int) -> bool:
        text, actions = self._content(number)
        if not text and not actions:
            return False
        last = number == len(self._view.messages) - 1
        has_versions = self.version_of(self._view.messages[number].id)[1] > 1
        return bool(text) or last or has_versions or number in {self.hovered, self._view.current}

    def place(self, visible: Sequence[tuple[int, float]]) -> None:
        """Put the rows under their messages."""
        wanted = {number: y for number, y in visible if self._is_shown(number)}
        for number in [number for number in self._rows if number not in wanted]:
            row = self._rows.pop(number)
            row.hide()
            self._spare.append(row)
        left, width = self._view.column
        for number, y in wanted.items():
            row = self._row(number)
            layout = self._view.layout_of(number)
            text, actions = self._content(number)
            message = self._view.messages[number]
            failed = message.state is MessageState.FAILED and number not in self._status
            if not text and self._shows_figures:
                text = _as_many_as_fit(row, figures_of(message), actions, round(width))
            row.show_actions(text, actions, layout.name, is_error=failed)
            row.setGeometry(
                round(left) - (0 if row.isRightToLeft() else row.lead_px),
                round(y + layout.content_bottom + 2),
                round(width) + row.lead_px,
                round(self._usual_room + self.extra_height(number, round(width)) - self._gap(number)),
            )
            row.show()

    def _row(self, number: int) -> MessageActions:
        row = self._rows.get(number)
        if row is None:
            row = self._spare.pop() if self._spare else self._make()
            self._rows[number] = row
        return row

    def _make(self) -> MessageActions:
        row = MessageActions(self._view.viewport())
        if self._theme is not None:
            row.set_theme(self._theme)
        row.chosen.connect(lambda action, made=row: self._on_chosen(made, action))
        return row

    def _on_chosen(self, row: MessageActions, action: str) -> None:
        number = next(number for number, known in self._rows.items() if known is row)
        self._view.action_requested.emit(self._view.messages[number].id, action)


def _as_many_as_fit(row: MessageActions, figures: list[str], actions: Actions, width: int) -> str:
    """The first figures that have room beside the buttons: no row becomes higher when a reply ends."""
    for count in range(len(figures), 0, -1):
        text = " · ".join(figures[:count])
        if row.fits(text, actions, width):
            return text
    return ""

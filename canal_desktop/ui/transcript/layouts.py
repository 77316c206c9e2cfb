"""Layouts: which messages are laid out, and how high every message is or may be."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from canal_desktop.domain.message import MessageState, ReasoningPart, Role, TextPart, reply_parts
from canal_desktop.ui.transcript.code_box import CodeBox
from canal_desktop.ui.transcript.height_index import HeightIndex
from canal_desktop.ui.transcript.make_box import MessageLook
from canal_desktop.ui.transcript.message_layout import MessageLayout, footer_height
from canal_desktop.ui.transcript.selection import FIRST_BOX, LAST_BOX

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

    from canal_desktop.domain.message import Message, MessageId
    from canal_desktop.ui.transcript.box import Box, Metrics
    from canal_desktop.ui.transcript.selection import BoxId
    from canal_desktop.ui.transcript.view import TranscriptView

READ_CHARS = 16_384
"""As much is read of a message that is not laid out before others have their turn."""


class Layouts:
    """Makes the layout of a message when it is first asked for and keeps all heights up to date."""

    def __init__(self, view: TranscriptView) -> None:
        self._view = view
        self._laid: dict[int, MessageLayout] = {}
        self._looks: dict[MessageId, MessageLook] = {}
        self.heights = HeightIndex()
        self.shows_names = True
        """Whether each reply has the name of its model above it; to be set before there are messages."""

    def __len__(self) -> int:
        """How many messages have a layout."""
        return len(self._laid)

    def begin(self) -> None:
        """Other messages are shown: all heights are estimates."""
        self._laid.clear()
        self._looks.clear()
        self.heights = HeightIndex(self._estimates(self._view.messages))

    def add(self, message: Message) -> None:
        """One more message is shown, at the end."""
        self.heights.append(self._estimates([message])[0])

    def change_measures(self, width: float, metrics: Metrics) -> None:
        """The width, fonts or colours are others."""
        self.heights = HeightIndex(self._estimates(self._view.messages))
        for number, layout in self._laid.items():
            layout.change_measures(width, metrics)
            self.measure(number)

    def known(self, number: int) -> MessageLayout | None:
        """The layout of a message, None where there is none."""
        return self._laid.get(number)

    def of(self, number: int) -> MessageLayout:
        """The layout of a message, made if it is not there; what is seen of it is laid out by lay_out()."""
        layout = self._laid.get(number)
        if layout is None:
            message = self._view.messages[number]
            look = self._looks.setdefault(message.id, MessageLook())
            layout = self._make(message, look)
            self._laid[number] = layout
            self.measure(number)
        return layout

    def reasoning_is_open(self, number: int) -> bool:
        """Whether the reasoning of a message is shown."""
        layout = self._laid.get(number)
        if layout is not None:
            return layout.reasoning_is_open
        look = self._looks.get(self._view.messages[number].id)
        return look is not None and bool(look.reasoning_is_open)

    def _make(self, message: Message, look: MessageLook) -> MessageLayout:
        view = self._view
        width = view.column[1]
        return MessageLayout(message, width, view.metrics, look, self._request_colours, shows_name=self.shows_names)

    def peek(self, number: int, message: Message) -> MessageLayout:
        """The layout of a message if there is one, else one to read from, of which nothing is laid out or kept."""
        layout = self._laid.get(number)
        if layout is not None and number < len(self._view.messages) and self._view.messages[number] is message:
            return layout
        look = self._looks.get(message.id, MessageLook(reasoning_is_open=False))
        return self._make(message, look)

    def open(self, number: int, message: Message) -> Generator[None, None, MessageLayout]:
        """As peek(), with pauses: a long message is read bit by bit."""
        if self.known(number) is not None or message.role is Role.USER or len(message.text) < READ_CHARS:
            return self.peek(number, message)
        look = self._looks.get(message.id) or MessageLook(reasoning_is_open=False)
        begun = replace(message, parts=(), state=MessageState.STREAMING)
        layout = self._make(begun, look)
        if message.reasoning:
            layout.append_reasoning(message.reasoning)
        for start in range(0, len(message.text), READ_CHARS):
            layout.append(message.text[start : start + READ_CHARS])
            yield
        if message.state is not MessageState.STREAMING:
            layout.finish(message)
        return layout

    def read(self, number: int) -> Iterator[tuple[BoxId, str] | None]:
        """The text of every box of a message in reading order; nothing is laid out, and no layout is kept.

        None stands for a pause: some milliseconds were spent on what has no text to show yet.
        """
        layout = yield from self.open(number, self._view.messages[number])
        yield from layout.texts()

    def take_choice(self, message: Message) -> None:
        """Something else is sent of a message than before; its text is the same, its row may be higher or lower."""
        number = self._view.message_number(message.id)
        if number is None:
            return
        self._view.messages[number] = message
        if (layout := self._laid.get(number)) is not None:
            layout.message = message
            self.measure(number)

    def lay_out(self, number: int, top: float, bottom: float) -> float:
        """Lay out what lies between two heights of a message; returns by how much what lies above top has grown."""
        grown = self.of(number).lay_out(top, bottom)
        self.measure(number)
        return grown

    def lay_out_end(self, number: int, room: float) -> None:
        """Lay out the end of a message, as much as fills some room."""
        self.of(number).lay_out_end(room)
        self.measure(number)

    def measure(self, number: int) -> None:
        """The layout of a message may have another height."""
        extra = self._view.rows.extra_height(number, round(self._view.column[1]))
        self.heights.set(number, self._laid[number].height + extra)

    def take_pictures(self) -> bool:
        """Show pictures that have been made; returns whether any were waited for."""
        changed = [number for number, layout in self._laid.items() if layout.take_pictures()]
        for number in changed:
            self.measure(number)
        return bool(changed)

    def extend(self, number: int, text: str, reasoning: str) -> float:
        """More of a reply has arrived; returns from where on, in pixels, its message looks different."""
        message = self._view.messages[number]
        self._view.messages[number] = replace(
            message, parts=reply_parts(message.text + text, message.reasoning + reasoning, None, ())
        )
        layout = self._laid.get(number)
        if layout is None:
            return 0.0
        numbered = layout.renumbered
        if not self._view.follows and self._view.visible and self._view.visible[0][0] == number:
            layout.keep_reasoning()
        tops = [layout.append_reasoning(reasoning)] if reasoning else []
        if text:
            tops.append(layout.append(text))
        if layout.renumbered != numbered:
            self.forget_places(number)
        self.measure(number)
        return min(tops, default=0.0)

    def measure_anew(self) -> None:
        """Any box may have another height than before."""
        for number, layout in self._laid.items():
            layout.measure_anew()
            self.measure(number)

    def forget_places(self, number: int) -> None:
        """The boxes of a message have other numbers than before: what is selected or in focus there is so no more."""
        selection = self._view.selection
        if not selection.is_empty and any(
            end.message == number and end.box not in {FIRST_BOX, LAST_BOX} for end in selection.ends
        ):
            selection.clear()
        if self._view.stops.current is not None and self._view.stops.current.message == number:
            self._view.stops.clear()

    def let_go_except(self, first: int, last: int) -> None:
        """Drop the layouts of messages outside a range, both ends included."""
        for number in [number for number in self._laid if not first <= number <= last]:
            del self._laid[number]

    def _estimates(self, messages: Sequence[Message]) -> list[float]:
        """Heights guessed from the length of the text."""
        metrics = self._view.metrics
        per_line = max(self._view.column[1] / (metrics.em * 0.5), 10.0)
        line, rest = metrics.em * 1.6 / per_line, 3.2 * metrics.em + footer_height(metrics)
        return [
            line * sum([len(part.text) for part in message.parts if isinstance(part, TextPart | ReasoningPart)]) + rest
            for message in messages
        ]

    def _request_colours(self, boxes: Sequence[Box]) -> None:
        for box in boxes:
            if isinstance(box, CodeBox):
                self._view.highlighter.request(box)

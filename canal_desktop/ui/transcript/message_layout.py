"""MessageLayout: one message for a width: its name, reasoning, text, and room for its buttons; laid out where seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

from canal_desktop.domain.message import MessageState, ReasoningPart, Role
from canal_desktop.language import tr
from canal_desktop.markup.blocks import CodeBlock, Paragraph
from canal_desktop.markup.plain import block_text, plain_text
from canal_desktop.ui.transcript.code_box import CodeBox
from canal_desktop.ui.transcript.content import Content, KeptParts, Literal, Markdown
from canal_desktop.ui.transcript.make_box import MessageLook, make_box
from canal_desktop.ui.transcript.part import Part, PartKind
from canal_desktop.ui.transcript.part_stack import PartStack
from canal_desktop.ui.transcript.picture_box import PictureBox
from canal_desktop.ui.transcript.reasoning_box import ReasoningBox, ReasoningTitle
from canal_desktop.ui.transcript.source import is_tool_part, tool_source
from canal_desktop.ui.transcript.table_box import TableBox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtGui import QPainter

    from canal_desktop.domain.message import Message
    from canal_desktop.markup.blocks import AnyBlock
    from canal_desktop.ui.transcript.box import Box, Hit, Metrics, Selection
    from canal_desktop.ui.transcript.selection import BoxId

FOOTER_EM = 2.8
PANEL_PADDING_EM = 0.75


def footer_height(metrics: Metrics) -> float:
    """The room below each message, in which its buttons appear."""
    return round(metrics.em * FOOTER_EM)


def speaker_of(message: Message) -> str:
    """Who a message is from."""
    own = {Role.USER: tr("You"), Role.TOOL: tr("Tools")}
    return own.get(message.role) or message.model or tr("Assistant")


class MessageLayout:
    """What is drawn of a message. Made when it comes near the screen and dropped when it is far away.

    Its parts are laid out when lay_out() is asked for the heights at which they lie; on_boxes then gets the new boxes.
    """

    def __init__(
        self,
        message: Message,
        width: float,
        metrics: Metrics,
        look: MessageLook,
        on_boxes: Callable[[Sequence[Box]], None],
        *,
        shows_name: bool = True,
    ) -> None:
        self.message = message
        self._look = look
        self._on_boxes = on_boxes
        self._is_user = message.role is Role.USER
        self._shows_name = shows_name and not self._is_user
        self._reasoning = Literal(message.reasoning) if message.reasoning else None
        self._text: Content = Literal(message.text) if self._is_user else Markdown()
        self._kept = KeptParts(message.parts)
        self._shown_calls = 0
        self._has_text = False
        self.renumbered = 0
        """How often parts have been given other numbers: what names a box of this message is out of date then."""
        self.stack = PartStack(self._lay)
        """The parts; heights in it count from the message's top."""
        self._set_measures(width, metrics)
        if not self._is_user:
            self._text.append(message.text)
            self._take_calls(message)
            if message.state is not MessageState.STREAMING:
                self._text.finish()
        self._has_text = bool(message.text)
        self._make_parts()

    def _set_measures(self, width: float, metrics: Metrics) -> None:
        self._metrics = metrics
        self._width = width
        self._padding = round(metrics.em * PANEL_PADDING_EM) if self._is_user else 0
        self._header = round(metrics.em * 1.9) if self._shows_name else 0.0

    @property
    def name(self) -> str:
        """Who speaks: "You", the model, or what it called."""
        return speaker_of(self.message)

    @property
    def height(self) -> float:
        """With the room for the buttons below; an estimate while not all parts were laid out."""
        return self.content_bottom + footer_height(self._metrics)

    @property
    def content_bottom(self) -> float:
        """Where the text ends."""
        return self.stack.bottom + (self._padding - self._metrics.gap if self._is_user else 0)

    @property
    def reasoning_is_open(self) -> bool:
        """Whether the reasoning is shown: as the reader chose, else until the reply begins."""
        if self._look.reasoning_is_open is not None:
            return self._look.reasoning_is_open
        return self.message.state is MessageState.STREAMING and not self._has_text

    def append(self, text: str) -> float:
        """Show more of a reply that is being written; returns from where on, in pixels, it looks different."""
        closes = self._reasoning is not None and not self._has_text and self._look.reasoning_is_open is None
        self._has_text = True
        first = self._text.append(text)
        if closes:
            # The reply begins: its reasoning steps back, unless the reader opened it.
            self._make_parts()
            self._grow(PartKind.TEXT, self._text, first)
            return 0.0
        return self._grow(PartKind.TEXT, self._text, first)

    def keep_reasoning(self) -> None:
        """The reader is in the middle of the reasoning: it stays open when the reply begins."""
        if self._reasoning is not None and self.reasoning_is_open:
            self._look.reasoning_is_open = True

    def append_reasoning(self, text: str) -> float:
        """Show more of the reasoning; returns from where on, in pixels, it looks different."""
        if self._reasoning is None:
            self._reasoning = Literal(text)
            self._make_parts()
            return 0.0
        first = self._reasoning.append(text)
        return self._grow(PartKind.REASONING, self._reasoning, first) if self.reasoning_is_open else self._header

    def finish(self, message: Message) -> None:
        """Show the message as it was stored; nothing moves where the text is the same."""
        self.message = message
        former, self._kept = self._kept, KeptParts(message.parts)
        has_others = former.blocks_of(0) != self._kept.blocks_of(0)
        first = self._text.section_count if self._is_user else min(self._take_calls(message), self._text.finish())
        if self._reasoning is not None or has_others:
            self._make_parts()
        self._grow(PartKind.TEXT, self._text, first)

    def _take_calls(self, message: Message) -> int:
        """Show calls of tools, and what these gave, that are not shown yet; returns the first section that differs."""
        calls = [part for part in message.parts if is_tool_part(part)][self._shown_calls :]
        self._shown_calls += len(calls)
        shown = "".join(tool_source(call) for call in calls)
        return self._text.append(shown) if shown else self._text.section_count

    def toggle_reasoning(self) -> None:
        """Open or close the reasoning, and keep it so."""
        self._look.reasoning_is_open = not self.reasoning_is_open
        self._make_parts()

    def plain_text(self) -> str:
        """The message as read, without its reasoning."""
        if self._is_user:
            return self.message.text
        return plain_text(self.blocks())

    def blocks(self) -> Iterator[AnyBlock]:
        """The blocks of the text, the reasoning left out."""
        for index in range(self._text.section_count):
            yield from self._text.blocks_of(index)

    def last_code(self) -> str:
        """The text of the last code block, "" where there is none."""
        for index in reversed(range(self._text.section_count)):
            for block in reversed(self._text.blocks_of(index)):
                if isinstance(block, CodeBlock):
                    return block_text(block)
        return ""

    def texts(self) -> Iterator[tuple[BoxId, str]]:
        """The text of every box in reading order; nothing is laid out for it."""
        for number, part in enumerate(self.stack.parts):
            if part.is_laid:
                found = [box.text for box in part.boxes]
            else:
                found = [block_text(block) if block is not None else "" for block in self._blocks_of(part)]
            for index, text in enumerate(found):
                yield (number, index), text

    def contents(self) -> Iterator[tuple[BoxId, AnyBlock | None, bool]]:
        """What every box shows, and whether that is plain text, in reading order; nothing is laid out for it."""
        for number, part in enumerate(self.stack.parts):
            is_literal = self._is_user or part.kind is PartKind.REASONING
            for index, block in enumerate(self._blocks_of(part)):
                yield (number, index), block, is_literal

    def neighbour(self, box_id: BoxId, step: int) -> BoxId | None:
        """The box after (1) or before (-1) a box, or that box itself (0); None where there is none."""
        return self.stack.neighbour(box_id, step)

    def _make_parts(self) -> None:
        """Find the parts anew; the ones of the text keep their boxes, but may have other numbers."""
        self.renumbered += 1
        former = {part.index: part for part in self.stack.parts if part.kind is PartKind.TEXT}
        parts: list[Part] = []
        if self._reasoning is not None:
            parts.append(Part(PartKind.TITLE, 0, round(self._metrics.em * 1.9)))
            if self.reasoning_is_open:
                count = self._reasoning.section_count
                parts += [self._new_part(PartKind.REASONING, self._reasoning, index) for index in range(count)]
        kept = [self._new_part(PartKind.KEPT, self._kept, index) for index in range(self._kept.section_count)]
        # A question is about its files and pictures; of a reply they are the result.
        parts += kept if self._is_user else []
        # Files may be asked about without a word.
        is_wordless = self._is_user and bool(kept) and not self.message.text
        for index in range(0 if is_wordless else self._text.section_count):
            parts.append(former.get(index) or self._new_part(PartKind.TEXT, self._text, index))
        parts += [] if self._is_user else kept
        self.stack.set_parts(parts, self._header + self._padding)

    def measure_anew(self) -> None:
        """Boxes may have other heights than before."""
        for number in {box_id[0] for box_id, _box in self.laid_boxes()}:
            self.stack.resized(number)

    def _new_part(self, kind: PartKind, content: Content, index: int) -> Part:
        return Part(kind, index, content.estimate(index, self._width, self._metrics))

    def _grow(self, kind: PartKind, content: Content, first: int) -> float:
        """Sections of a content from first on differ; returns the height from which on it looks different."""
        numbers = self.stack.numbers(kind)
        changed: list[float] = []
        for index in range(first, content.section_count):
            number = numbers.get(index)
            if number is None:
                number = numbers[index] = max(numbers.values(), default=-1) + 1
                self.stack.insert(number, self._new_part(kind, content, index))
            else:
                changed.append(self.stack.refresh(number, content.estimate(index, self._width, self._metrics)))
        return min(changed, default=self._header)

    def _blocks_of(self, part: Part) -> Sequence[AnyBlock | None]:
        if part.kind is PartKind.TITLE:
            return [None]
        contents = {PartKind.REASONING: self._reasoning, PartKind.TEXT: self._text, PartKind.KEPT: self._kept}
        content = contents[part.kind]
        assert content is not None
        return content.blocks_of(part.index)

    def _lay(self, part: Part) -> float:
        """Lay out a part, keeping the boxes of blocks that did not change; returns where it begins to differ."""
        former, boxes = part.boxes, []
        first: int | None = None
        changed = 0.0
        for index, block in enumerate(self._blocks_of(part)):
            old = former[index] if index < len(former) else None
            if old is not None and block is not None and (old.block is block or old.block == block):
                boxes.append(old)
                continue
            box = self._box_for(part, block, old)
            boxes.append(box)
            if first is None:
                first = index
                changed = box.changed_top if isinstance(box, CodeBox | TableBox) and box is old else 0.0
        first = len(boxes) if first is None else first
        # Boxes that were there and are no more change what lies below them, too.
        part.set_boxes(boxes, min(first, len(former)))
        self._on_boxes(boxes[first:])
        return (part.tops[first] if first < len(boxes) else part.height) + changed

    def _box_for(self, part: Part, block: AnyBlock | None, old: Box | None) -> Box:
        width = self._width - 2 * self._padding
        if block is None:
            return ReasoningTitle(self._duration_s(), width, self._metrics, is_open=self.reasoning_is_open)
        if part.kind is PartKind.REASONING:
            assert isinstance(block, Paragraph)
            assert self._reasoning is not None
            is_last = part.index == self._reasoning.section_count - 1
            return ReasoningBox(block, width, self._metrics, is_last=is_last)
        return make_box(block, width, self._metrics, self._look, old)

    def _duration_s(self) -> float | None:
        return next((part.duration_s for part in self.message.parts if isinstance(part, ReasoningPart)), None)

    def lay_out(self, top: float, bottom: float) -> float:
        """Lay out what lies between two heights of the message; returns by how much what lies above top has grown."""
        return self.stack.lay_out(top, bottom)

    def lay_out_end(self, room: float) -> None:
        """Lay out the end, as much as fills some room."""
        self.stack.lay_out_end(room)

    def change_measures(self, width: float, metrics: Metrics) -> None:
        """Use another width or theme: everything is laid out anew where it is seen; the text is not read again."""
        self._set_measures(width, metrics)
        self.stack.set_parts([], 0.0)
        self._make_parts()

    @property
    def boxes(self) -> list[Box]:
        """All boxes, laid out."""
        self.stack.lay_out(0.0, float("inf"))
        return [box for _id, box in self.stack.laid_boxes()]

    def laid_boxes(self) -> Iterator[tuple[BoxId, Box]]:
        """The boxes that are laid out."""
        return self.stack.laid_boxes()

    def box(self, box_id: BoxId) -> Box:
        """A box, laid out."""
        return self.stack.box(box_id)

    def box_top(self, box_id: BoxId) -> float:
        """Where a box begins, from the message's top."""
        return self.stack.box_top(box_id)

    def box_point(self, box_id: BoxId) -> QPointF:
        """The top left corner of a box, from the message's; its part is laid out."""
        return QPointF(self._padding, self.stack.box_top(box_id))

    def resized(self, box_id: BoxId) -> None:
        """A box has another height than before."""
        self.stack.resized(box_id[0])

    def take_pictures(self) -> bool:
        """Make the boxes anew that wait for a picture: some are ready. Returns whether there were such boxes."""
        width = self._width - 2 * self._padding
        waiting = [(box_id, box) for box_id, box in self.laid_boxes() if box.is_waiting]
        for (number, index), box in waiting:
            part = self.stack.parts[number]
            if isinstance(box, TableBox):
                part.boxes[index] = TableBox(box.block, width, self._metrics, box)
            else:
                part.boxes[index] = self._box_for(part, box.block, None)
        for number in {box_id[0] for box_id, _box in waiting}:
            self.stack.resized(number)
        return bool(waiting)

    def press(self, box_id: BoxId, button: str) -> bool:
        """Carry out a button of a box that changes how it is seen; returns whether its height changed."""
        box = self.box(box_id)
        if not isinstance(box, CodeBox | TableBox | PictureBox):
            return False
        changed = box.press(button)
        self._look.keep(box)
        if changed:
            self.resized(box_id)
        return changed

    def paint(
        self, painter: QPainter, at: QPointF, clip: QRectF, selected: Callable[[BoxId], Selection], *, is_current: bool
    ) -> None:
        """Draw what lies inside clip; selected gives the selection in a box."""
        theme = self._metrics.theme
        # Each text is read as its own letters are, whatever the window is in.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._is_user:
            painter.setPen(theme.outline())
            painter.setBrush(theme.user_panel)
            painter.drawRoundedRect(QRectF(at.x(), at.y(), self._width, self.content_bottom), 8, 8)
        elif self._shows_name:
            painter.setFont(theme.small_font)
            painter.setPen(theme.text_muted)
            header = QRectF(at.x(), at.y(), self._width, self._header - 4)
            painter.drawText(header, self._metrics.leading | Qt.AlignmentFlag.AlignVCenter, self.name)
        if is_current:
            x = at.x() + self._width + 7 if self._metrics.is_mirrored else at.x() - 10
            painter.fillRect(QRectF(x, at.y(), 3, self.content_bottom), theme.accent)
        self.stack.paint(painter, at + QPointF(self._padding, 0), clip, selected)

    def hit(self, x: float, y: float) -> tuple[BoxId, Hit]:
        """The box at a point and what lies there."""
        return self.stack.hit(x - self._padding, y)

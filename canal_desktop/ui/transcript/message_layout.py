"""MessageLayout: one message laid out for a width: its name, reasoning, blocks, and room for its buttons."""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

from canal_desktop.domain.message import MessageState, ReasoningPart, Role, ToolCallPart
from canal_desktop.markup.blocks import CodeBlock, MathBlock, Paragraph, Place, RichText, Rule, Table
from canal_desktop.markup.plain import plain_text
from canal_desktop.ui.transcript.box import Hit, Metrics, Selection
from canal_desktop.ui.transcript.code_box import CodeBox
from canal_desktop.ui.transcript.diagram_box import DiagramBox, is_diagram
from canal_desktop.ui.transcript.formula_box import FormulaBox
from canal_desktop.ui.transcript.literal import literal_pieces
from canal_desktop.ui.transcript.reasoning_box import ReasoningBox
from canal_desktop.ui.transcript.rule_box import RuleBox
from canal_desktop.ui.transcript.table_box import TableBox
from canal_desktop.ui.transcript.text_box import TextBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPainter

    from canal_desktop.domain.message import Message
    from canal_desktop.markup.blocks import AnyBlock
    from canal_desktop.markup.stream import StreamingParser
    from canal_desktop.ui.transcript.box import Box

FOOTER_EM = 2.8
PANEL_PADDING_EM = 0.75


def footer_height(metrics: Metrics) -> float:
    """The room below each message, in which its buttons appear."""
    return round(metrics.em * FOOTER_EM)


def _new_parser() -> StreamingParser:
    # Imported here: markdown-it is not needed for the first paint.
    from canal_desktop.markup.stream import StreamingParser

    return StreamingParser()


class MessageLayout:
    """What is drawn of a message. Built when it comes near the screen and dropped when it is far away."""

    def __init__(self, message: Message, width: float, metrics: Metrics, *, reasoning_is_open: bool | None) -> None:
        self.message = message
        self._width = width
        self._metrics = metrics
        self._is_user = message.role is Role.USER
        self._padding = round(metrics.em * PANEL_PADDING_EM) if self._is_user else 0
        self._header = 0.0 if self._is_user else round(metrics.em * 1.9)
        self._parser: StreamingParser | None = None
        self._reasoning_text = message.reasoning
        self.reasoning_is_open = reasoning_is_open
        self.boxes: list[Box] = []
        self._tops: list[float] = []
        self._first_block = 0
        self._build()

    @property
    def name(self) -> str:
        """Who speaks: "You", or the model."""
        return "You" if self._is_user else (self.message.model or "Assistant")

    @property
    def height(self) -> float:
        """With the room for the buttons below."""
        return self.content_bottom + footer_height(self._metrics)

    @property
    def content_bottom(self) -> float:
        """Where the text ends."""
        last = self._tops[-1] + self.boxes[-1].height if self.boxes else self._header
        return last + (self._padding - self._metrics.gap if self._is_user else 0)

    def append(self, text: str) -> float:
        """Show more of a reply that is being written; returns from where on, in pixels, it looks different."""
        if self._parser is None:
            self._parser = _new_parser()
        if self._parser.block_count == 0 and self._reasoning_text and self.reasoning_is_open is None:
            # The reply begins: its reasoning steps back, unless the reader opened it.
            self._rebuild_reasoning(is_open=False)
            self._show_from(self._parser.append(text))
            return 0.0
        return self._show_from(self._parser.append(text))

    def append_reasoning(self, text: str) -> float:
        """Show more of the reasoning; returns from where on, in pixels, it looks different."""
        self._reasoning_text += text
        self._rebuild_reasoning(is_open=self.reasoning_is_open is not False)
        return 0.0

    def finish(self, message: Message) -> None:
        """Show the message as it was stored; nothing moves where the text is the same."""
        self.message = message
        if self._parser is not None:
            self._show_from(self._parser.finish())
        if self._reasoning_text:
            self._rebuild_reasoning(is_open=bool(self.reasoning_is_open))

    def toggle_reasoning(self) -> None:
        """Open or close the reasoning, and keep it so."""
        first = self.boxes[0]
        assert isinstance(first, ReasoningBox)
        self.reasoning_is_open = not first.is_open
        self._rebuild_reasoning(is_open=self.reasoning_is_open)

    def plain_text(self) -> str:
        """The message as read."""
        if self._parser is None:
            return self.message.text
        return plain_text(self._parser.blocks)

    def last_code(self) -> str:
        """The text of the last code block, "" where there is none."""
        codes = [box for box in self.boxes if isinstance(box, CodeBox)]
        return codes[-1].text if codes else ""

    def _build(self) -> None:
        if self._is_user:
            blocks = [Paragraph(Place(), 0, 0, RichText(piece)) for piece in literal_pieces(self.message.text)]
            self.boxes = [TextBox(block, self._width - 2 * self._padding, self._metrics) for block in blocks]
            self._place_from(0)
            return
        if self._reasoning_text:
            self._rebuild_reasoning(is_open=self._opens_reasoning())
        self._parser = _new_parser()
        first = self._parser.append(self._reply_text())
        if self.message.state is not MessageState.STREAMING:
            first = min(first, self._parser.finish())
        self._show_from(first)

    def _opens_reasoning(self) -> bool:
        if self.reasoning_is_open is not None:
            return self.reasoning_is_open
        return self.message.state is MessageState.STREAMING and not self.message.text

    def _reply_text(self) -> str:
        calls = [part for part in self.message.parts if isinstance(part, ToolCallPart)]
        shown = [f"\n\n```json\n{call.name}({call.arguments})\n```\n" for call in calls]
        return self.message.text + "".join(shown)

    def _duration_s(self) -> float | None:
        return next((part.duration_s for part in self.message.parts if isinstance(part, ReasoningPart)), None)

    def _rebuild_reasoning(self, *, is_open: bool) -> None:
        box = ReasoningBox(self._reasoning_text, self._duration_s(), self._width, self._metrics, is_open=is_open)
        if self._first_block:
            self.boxes[0] = box
        else:
            self.boxes.insert(0, box)
            self._first_block = 1
        self._place_from(0)

    def _show_from(self, first: int) -> float:
        """Lay out the blocks from an index on; unchanged ones keep their boxes. Returns where they begin to differ."""
        assert self._parser is not None
        start = first + self._first_block
        former = self.boxes[start:]
        del self.boxes[start:]
        changed = None
        for offset, index in enumerate(range(first, self._parser.block_count)):
            old = former[offset] if offset < len(former) else None
            block = self._parser.block(index)
            if old is not None and old.block == block:
                self.boxes.append(old)
                continue
            changed = start + offset if changed is None else changed
            self.boxes.append(self._box_for(block, old))
        self._place_from(start)
        if changed is None:
            return self.content_bottom
        box = self.boxes[changed]
        return self._tops[changed] + (box.changed_top if isinstance(box, CodeBox) else 0.0)

    def _box_for(self, block: AnyBlock, old: Box | None) -> Box:
        if isinstance(block, MathBlock):
            return FormulaBox(block, self._width, self._metrics)
        if isinstance(block, CodeBlock):
            kind = DiagramBox if is_diagram(block) else CodeBox
            if (
                type(old) is kind
                and isinstance(old, CodeBox)
                and old.block.first_line == block.first_line
                and old.block.place == block.place
            ):
                old.update(block)
                return old
            return kind(block, self._width, self._metrics)
        if isinstance(block, Table):
            former = old if isinstance(old, TableBox) and old.block.first_line == block.first_line else None
            return TableBox(block, self._width, self._metrics, former)
        if isinstance(block, Rule):
            return RuleBox(block, self._width, self._metrics)
        return TextBox(block, self._width, self._metrics)

    def _place_from(self, first: int) -> None:
        del self._tops[first:]
        y = self._header + self._padding if not first else self._tops[-1] + self.boxes[first - 1].height
        for box in self.boxes[first:]:
            self._tops.append(y)
            y += box.height

    def show_all_rows(self, number: int) -> None:
        """Show a long table whole."""
        box = self.boxes[number]
        assert isinstance(box, TableBox)
        box.shows_all = True
        self.boxes[number] = TableBox(box.block, self._width, self._metrics, box)
        self._place_from(number)

    def paint(
        self, painter: QPainter, at: QPointF, clip: QRectF, selected: Callable[[int], Selection], *, is_current: bool
    ) -> None:
        """Draw what lies inside clip; selected gives the selection in a box by its number."""
        theme = self._metrics.theme
        painter.setPen(Qt.PenStyle.NoPen)
        if self._is_user:
            painter.setBrush(theme.user_panel)
            painter.drawRoundedRect(QRectF(at.x(), at.y(), self._width, self.content_bottom), 8, 8)
        else:
            painter.setFont(theme.small_font)
            painter.setPen(theme.text_muted)
            header = QRectF(at.x(), at.y(), self._width, self._header - 4)
            painter.drawText(header, Qt.AlignmentFlag.AlignVCenter, self.name)
        if is_current:
            painter.fillRect(QRectF(at.x() - 10, at.y(), 3, self.content_bottom), theme.accent)
        first = max(bisect.bisect_right(self._tops, clip.top() - at.y()) - 1, 0)
        for number in range(first, len(self.boxes)):
            top = at.y() + self._tops[number]
            if top > clip.bottom():
                break
            self.boxes[number].paint(painter, QPointF(at.x() + self._padding, top), clip, selected(number))

    def hit(self, x: float, y: float) -> tuple[int, Hit]:
        """The box at a point, by its number, and what lies there."""
        if not self.boxes:
            return 0, Hit(0)
        number = min(max(bisect.bisect_right(self._tops, y) - 1, 0), len(self.boxes) - 1)
        return number, self.boxes[number].hit(x - self._padding, y - self._tops[number])

    def box_top(self, number: int) -> float:
        """Where a box begins, from the message's top."""
        return self._tops[number]

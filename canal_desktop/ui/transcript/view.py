"""TranscriptView: the messages of a branch; only what is near the screen is laid out."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QPushButton, QWidget

from canal_desktop.domain.message import MessageState, Role, reply_parts
from canal_desktop.ui.theme.theme import make_theme
from canal_desktop.ui.transcript.action_rows import ActionRows
from canal_desktop.ui.transcript.box import Metrics
from canal_desktop.ui.transcript.code_box import CodeBox
from canal_desktop.ui.transcript.height_index import HeightIndex
from canal_desktop.ui.transcript.highlighter import Highlighter
from canal_desktop.ui.transcript.keys import TranscriptKeys
from canal_desktop.ui.transcript.message_layout import MessageLayout, footer_height
from canal_desktop.ui.transcript.mouse import TranscriptMouse
from canal_desktop.ui.transcript.selection import TextSelection
from canal_desktop.ui.widgets.announce import announce

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from canal_desktop.domain.message import Message, MessageId
    from canal_desktop.ui.theme.theme import Theme

COLUMN_EM = 46
MARGIN_PX = 24
FRAME_S = 0.016
KEPT_LAYOUTS = 60
"""Layouts that are kept when they leave the screen."""

END_TOLERANCE_PX = 2.0


class TranscriptView(QAbstractScrollArea):
    """Shows messages and follows a reply while it is being written, as long as the reader is at the end.

    Signals:
        link_activated(str): a link to a web page or mail address was clicked.
        action_requested(str, str): a message's id and the action wanted: copy, retry, regenerate, continue, edit,
            stop, retry_now.
        follow_changed(bool): whether the view follows the end.
    """

    link_activated = Signal(str)
    action_requested = Signal(str, str)
    follow_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Transcript")
        self.viewport().setMouseTracking(True)
        self.messages: list[Message] = []
        self.current: int | None = None
        self.selection = TextSelection()
        self.visible: list[tuple[int, float]] = []
        self._index: dict[MessageId, int] = {}
        self._heights = HeightIndex()
        self._layouts: dict[int, MessageLayout] = {}
        self._reasoning_open: dict[MessageId, bool] = {}
        self._pending: dict[MessageId, list[tuple[str, str]]] = {}
        self._anchor = (0, 0.0)
        self._follows = True
        self._is_syncing = False
        self._last_flush = 0.0
        self._flush_timer = QTimer(self)
        self._flush_timer.setSingleShot(True)
        self._flush_timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._flush_timer.timeout.connect(self.flush)
        self._highlighter = Highlighter(self)
        self._highlighter.coloured.connect(self.viewport().update)
        self.rows = ActionRows(self)
        self._keys = TranscriptKeys(self)
        self._mouse = TranscriptMouse(self)
        self._pill = QPushButton("New text below", self.viewport())
        self._pill.setProperty("kind", "primary")
        self._pill.hide()
        self._pill.clicked.connect(self.scroll_to_end)
        self.verticalScrollBar().valueChanged.connect(self._on_scroll)
        self.set_theme(make_theme())

    @property
    def follows(self) -> bool:
        """Whether the view stays at the end while text arrives."""
        return self._follows

    @property
    def metrics(self) -> Metrics:
        """The measures in use."""
        return self._metrics

    @property
    def column(self) -> tuple[float, float]:
        """Left edge and width of the text, in pixels."""
        room = self.viewport().width() - 2 * MARGIN_PX
        width = max(min(room, COLUMN_EM * self._metrics.em), 120.0)
        return round((self.viewport().width() - width) / 2), round(width)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts; the place in the text stays."""
        self._metrics = Metrics(theme, theme.text_font.pointSizeF() * self.logicalDpiY() / 72)
        self.rows.set_theme(theme)
        self._lay_out_anew()

    def set_messages(self, messages: Sequence[Message]) -> None:
        """Show another branch, at its end."""
        self.messages = list(messages)
        self._index = {message.id: number for number, message in enumerate(self.messages)}
        self._pending.clear()
        self.selection.clear()
        self.current = None
        self.rows.clear()
        self._set_follows(True)
        self._lay_out_anew()

    def add_message(self, message: Message) -> None:
        """Show one more message at the end; the reader's own one brings the end into view."""
        self.messages.append(message)
        self._index[message.id] = len(self.messages) - 1
        self._heights.append(self._estimate(message))
        if message.role is Role.USER:
            self._set_follows(True)
        self._arrange()

    def append_text(self, message_id: MessageId, text: str) -> None:
        """Take the next piece of a reply; it is shown with the next frame."""
        self._append(message_id, "text", text)

    def append_reasoning(self, message_id: MessageId, text: str) -> None:
        """Take the next piece of a reply's reasoning."""
        self._append(message_id, "reasoning", text)

    def set_status(self, message_id: MessageId, text: str, actions: Sequence[tuple[str, str]] = ()) -> None:
        """Show a sentence and (id, label) actions under a message; "" takes them away."""
        number = self._index.get(message_id)
        if number is not None:
            self.rows.set_status(number, text, actions)
            self._arrange()

    def replace_message(self, message: Message) -> None:
        """Show a reply as it ended."""
        number = self._index.get(message.id)
        if number is None:
            return
        was_streaming = self.messages[number].state is MessageState.STREAMING
        self._apply_pending()
        self.messages[number] = message
        layout = self._layouts.get(number)
        if layout is not None:
            layout.finish(message)
            self._heights.set(number, layout.height)
            self._request_colours(layout)
        self.rows.set_status(number, "", ())
        self._arrange()
        if was_streaming:
            announce(
                self, f"{message.model or 'Answer'}: {message.text[:400]}" if message.text else "The answer ended."
            )

    def message_number(self, message_id: str) -> int | None:
        """Where a message stands, None when it is not shown."""
        return next((number for known, number in self._index.items() if known == message_id), None)

    def layout_of(self, number: int) -> MessageLayout:
        """The layout of a message, made if it is not there."""
        layout = self._layouts.get(number)
        if layout is None:
            message = self.messages[number]
            is_open = self._reasoning_open.get(message.id)
            layout = MessageLayout(message, self.column[1], self._metrics, reasoning_is_open=is_open)
            self._layouts[number] = layout
            self._heights.set(number, self._height_of(number, layout))
            self._request_colours(layout)
        return layout

    def read_text(self, number: int) -> str:
        """A message as read: without Markdown's signs where it is laid out, else as written."""
        layout = self._layouts.get(number)
        return layout.plain_text() if layout is not None else self.messages[number].text

    def toggle_reasoning(self, number: int) -> None:
        """Open or close a message's reasoning; the message's top stays where it is."""
        layout = self.layout_of(number)
        layout.toggle_reasoning()
        self._reasoning_open[self.messages[number].id] = bool(layout.reasoning_is_open)
        self._resized(number)

    def show_all_rows(self, number: int, box: int) -> None:
        """Show a long table of a message whole."""
        self.layout_of(number).show_all_rows(box)
        self._resized(number)

    def _resized(self, number: int) -> None:
        self._heights.set(number, self._height_of(number, self._layouts[number]))
        self._set_follows(False)
        self._arrange()

    def flush(self) -> None:
        """Show what has arrived since the last frame."""
        self._flush_timer.stop()
        self._last_flush = time.monotonic()
        if self._apply_pending():
            self._arrange()

    def scroll_to_end(self) -> None:
        """Go to the newest text and follow it."""
        self._set_follows(True)
        self._arrange()

    def scroll_to_message(self, number: int) -> None:
        """Bring a message's beginning to the top of the view."""
        self._set_follows(False)
        self._anchor = (max(0, min(number, len(self.messages) - 1)), 0.0)
        self._arrange()

    def selected_text(self) -> str:
        """What is selected, as plain text."""
        if self.selection.is_empty:
            return ""
        return self._mouse.selected_text()

    def copy_selection(self) -> None:
        """Copy what is selected."""
        self._mouse.copy()

    def select_all(self) -> None:
        """Select every message."""
        self._mouse.select_all()

    def _append(self, message_id: MessageId, kind: str, text: str) -> None:
        if message_id not in self._index:
            return
        self._pending.setdefault(message_id, []).append((kind, text))
        if self._flush_timer.isActive():
            return
        wait_s = self._last_flush + FRAME_S - time.monotonic()
        if wait_s <= 0:
            self.flush()
        else:
            self._flush_timer.start(max(1, round(wait_s * 1000)))

    def _apply_pending(self) -> bool:
        """Put what arrived into the messages and their layouts; False where nothing had arrived."""
        if not self._pending:
            return False
        pending, self._pending = self._pending, {}
        for message_id, pieces in pending.items():
            number = self._index[message_id]
            text = "".join(piece for kind, piece in pieces if kind == "text")
            reasoning = "".join(piece for kind, piece in pieces if kind == "reasoning")
            message = self.messages[number]
            layout = self._layouts.get(number)
            self.messages[number] = replace(
                message, parts=reply_parts(message.text + text, message.reasoning + reasoning, None, ())
            )
            if layout is None:
                continue
            if reasoning:
                layout.append_reasoning(reasoning)
            if text:
                layout.append(text)
            self._heights.set(number, self._height_of(number, layout))
        if not self._follows:
            self._pill.show()
        return True

    def _request_colours(self, layout: MessageLayout) -> None:
        for box in layout.boxes:
            if isinstance(box, CodeBox) and box.block.closed and box.block.language and not box.is_coloured:
                box.is_coloured = True
                self._highlighter.request(box)

    def _height_of(self, number: int, layout: MessageLayout) -> float:
        extra = self.rows.extra_height(number, round(self.column[1]))
        return layout.height + extra

    def _estimate(self, message: Message) -> float:
        width = self.column[1]
        per_line = max(width / (self._metrics.em * 0.5), 10.0)
        length = sum(len(part.text) for part in message.parts if hasattr(part, "text"))
        return (length / per_line + 2.0) * self._metrics.em * 1.6 + footer_height(self._metrics)

    def _lay_out_anew(self) -> None:
        number, offset = self._anchor
        share = offset / self._heights[number] if number < len(self._heights) and self._heights[number] else 0.0
        self._layouts.clear()
        self._heights = HeightIndex(self._estimate(message) for message in self.messages)
        if self.messages and not self._follows:
            self._anchor = (number, share * self._height_of(number, self.layout_of(number)))
        self._arrange()

    def _arrange(self) -> None:
        """Find out what is visible, lay it out, and put scroll bar and buttons in their places."""
        height = self.viewport().height()
        if self._follows:
            self._anchor_at_end(height)
        visible: list[tuple[int, float]] = []
        number, offset = self._anchor
        y = -offset
        while number < len(self.messages) and y < height:
            self.layout_of(number)
            visible.append((number, y))
            y += self._heights[number]
            number += 1
        if y < height and self._anchor != (0, 0.0) and not self._follows:
            # The end has come up from below the lower edge.
            self._anchor_at_end(height)
            visible, y = [], -self._anchor[1]
            for later in range(self._anchor[0], len(self.messages)):
                visible.append((later, y))
                y += self._heights[later]
        self.visible = visible
        self._sync_scroll_bar(height)
        self._drop_far_layouts()
        self.rows.place(visible)
        self._place_pill()
        self.viewport().update()

    def _anchor_at_end(self, height: int) -> None:
        number, total = len(self.messages), 0.0
        while number > 0 and total < height:
            number -= 1
            self.layout_of(number)
            total += self._heights[number]
        self._anchor = (number, max(0.0, total - height))

    def _sync_scroll_bar(self, height: int) -> None:
        self._is_syncing = True
        bar = self.verticalScrollBar()
        bar.setPageStep(height)
        bar.setSingleStep(round(self._metrics.em * 1.5))
        bar.setRange(0, max(0, round(self._heights.total - height)))
        bar.setValue(round(self._heights.above(self._anchor[0]) + self._anchor[1]))
        self._is_syncing = False

    def _on_scroll(self, value: int) -> None:
        if self._is_syncing or not self.messages:
            return
        at_end = value >= self.verticalScrollBar().maximum() - END_TOLERANCE_PX
        number, offset = self._heights.at(value)
        estimated = self._heights[number]
        self.layout_of(number)
        if estimated and self._heights[number] != estimated:
            offset *= self._heights[number] / estimated
        self._anchor = (number, offset)
        self._set_follows(at_end)
        self._arrange()

    def _set_follows(self, follows: bool) -> None:
        if follows:
            self._pill.hide()
        if follows != self._follows:
            self._follows = follows
            self.follow_changed.emit(follows)

    def _drop_far_layouts(self) -> None:
        if len(self._layouts) <= KEPT_LAYOUTS or not self.visible:
            return
        first, last = self.visible[0][0], self.visible[-1][0]
        far = sorted(self._layouts, key=lambda number: min(abs(number - first), abs(number - last)))
        for number in far[KEPT_LAYOUTS // 2 :]:
            if not first <= number <= last:
                del self._layouts[number]

    def _place_pill(self) -> None:
        if self._pill.isVisible():
            self._pill.adjustSize()
            x = (self.viewport().width() - self._pill.width()) // 2
            self._pill.move(x, self.viewport().height() - self._pill.height() - 12)
            self._pill.raise_()

    # Qt's own methods.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: draw what is visible."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip = QRectF(event.rect())
        painter.fillRect(clip, self._metrics.theme.window)
        left = self.column[0]
        for number, y in self.visible:
            layout = self._layouts.get(number)
            if layout is None or y > clip.bottom() or y + self._heights[number] < clip.top():
                continue
            layout.paint(
                painter,
                QPointF(left, y),
                clip,
                lambda box, message=number: self.selection.within(message, box),  # type: ignore[misc]
                is_current=number == self.current and self.hasFocus(),
            )
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: lay out for another width, or show more or less of what is there."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay_out_anew()
        else:
            self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: move, jump, copy."""
        if not self._keys.press(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: begin a selection or press a button of a block."""
        self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: select, or show what lies under the pointer."""
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: follow a link, copy code, or end the selection."""
        self._mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt: select a word."""
        self._mouse.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: scroll; sideways inside long code."""
        if not self._mouse.wheel(event):
            super().wheelEvent(event)

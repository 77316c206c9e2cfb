"""TranscriptView: the messages of a branch; only what is near the screen is laid out."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from canal_desktop.domain.message import MessageId, MessageState, Role
from canal_desktop.language import tr
from canal_desktop.ui.theme.theme import make_theme
from canal_desktop.ui.transcript.action_rows import ActionRows
from canal_desktop.ui.transcript.announcements import ReplySpeech
from canal_desktop.ui.transcript.arrangement import Arrangement
from canal_desktop.ui.transcript.box import Metrics
from canal_desktop.ui.transcript.caret import TranscriptCaret
from canal_desktop.ui.transcript.commands import TranscriptCommands
from canal_desktop.ui.transcript.find_marks import FindMarks
from canal_desktop.ui.transcript.finder import Finder
from canal_desktop.ui.transcript.focus_stops import FocusStops
from canal_desktop.ui.transcript.highlighter import Highlighter
from canal_desktop.ui.transcript.jumps import Jumps
from canal_desktop.ui.transcript.keys import KEYS_AND_FOCUS, TranscriptKeys
from canal_desktop.ui.transcript.layouts import Layouts
from canal_desktop.ui.transcript.link_opener import LinkOpener
from canal_desktop.ui.transcript.menus import TranscriptMenu
from canal_desktop.ui.transcript.mouse import TranscriptMouse
from canal_desktop.ui.transcript.pictures import Pictures
from canal_desktop.ui.transcript.places import Places
from canal_desktop.ui.transcript.reveal import reveal
from canal_desktop.ui.transcript.scroll_marks import ScrollMarks
from canal_desktop.ui.transcript.selection import TextSelection
from canal_desktop.ui.transcript.source import message_source
from canal_desktop.ui.transcript.stream_buffer import StreamBuffer
from canal_desktop.ui.transcript.wheel import TranscriptWheel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from canal_desktop.domain.message import Message
    from canal_desktop.ui.theme.theme import Theme
    from canal_desktop.ui.transcript.message_layout import MessageLayout
    from canal_desktop.ui.transcript.selection import BoxId

MARGIN_PX = 24


class TranscriptView(QAbstractScrollArea):
    """Shows messages and follows a reply while it is being written, as long as the reader is at the end.

    Signals:
        link_activated(str): a link to a web page or mail address is to be opened; where it does not lead where it
            seems to, the user has agreed.
        action_requested(str, str): a message's id and the action wanted, by its id in message_actions or status_text.
        follow_changed(bool): whether the view follows the end.
        current_changed(): the reader went to another message.
        text_clicked(): the caret was put somewhere by the mouse.
        picture_requested(str, str, str): a kept picture's file and name, and "copy", "save" or "edit".
        quote_requested(str): put this into the composer: what was selected, as a Markdown quote.
        file_requested(str, int, str): a message's id, the position of a part in it, and a button of file_box.
        trouble(str): a sentence the user must see, such as why a file could not be saved.
    """

    link_activated = Signal(str)
    action_requested = Signal(str, str)
    follow_changed = Signal(bool)
    current_changed = Signal()
    text_clicked = Signal()
    picture_requested = Signal(str, str, str)
    quote_requested = Signal(str)
    file_requested = Signal(str, int, str)
    trouble = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Transcript"))
        self.viewport().setMouseTracking(True)
        self.messages: list[Message] = []
        self.current: int | None = None
        self.selection = TextSelection()
        self._index: dict[MessageId, int] = {}
        self.speech = ReplySpeech(self)
        self.layouts = Layouts(self)
        self._arrangement = Arrangement(self, self.layouts)
        self._arrangement.moved.connect(self._arrange)
        self._arrangement.follow_changed.connect(self.follow_changed)
        self.buffer = StreamBuffer(self)
        self.buffer.due.connect(self.flush)
        self.highlighter = Highlighter(self)
        self.highlighter.coloured.connect(self.viewport().update)
        self.pictures = Pictures(self)
        self.pictures.ready.connect(self._take_pictures)
        self.rows = ActionRows(self)
        self.places = Places(self)
        self.links = LinkOpener(self)
        self.links.approved.connect(self.link_activated)
        self.caret = TranscriptCaret(self)
        self.stops = FocusStops(self)
        self.jumps = Jumps(self)
        self.commands = TranscriptCommands(self)
        self._menu = TranscriptMenu(self)
        self.finder = Finder(self)
        self._marks = FindMarks(self, self.finder)
        self._scroll_marks = ScrollMarks(self, self.finder)
        self.keys = TranscriptKeys(self)
        self._mouse = TranscriptMouse(self)
        self._wheel = TranscriptWheel(self)
        self.set_theme(make_theme())

    @property
    def follows(self) -> bool:
        """Whether the view stays at the end while text arrives."""
        return self._arrangement.follows

    @property
    def visible(self) -> list[tuple[int, float]]:
        """The messages on the screen by number, and where each begins, in pixels from the viewport's top."""
        return self._arrangement.visible

    @property
    def metrics(self) -> Metrics:
        """The measures in use."""
        return self._metrics

    @property
    def column(self) -> tuple[float, float]:
        """Left edge and width of the text, in pixels."""
        room = self.viewport().width() - 2 * MARGIN_PX
        width = max(min(room, self._metrics.theme.column_em * self._metrics.em), 120.0)
        # In the middle of the whole, scroll bar included, as the composer below is.
        return round((self.width() - width) / 2) - self.viewport().x(), round(width)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts; the place in the text stays."""
        self.pictures.device_pixel_ratio = self.devicePixelRatioF()
        em = theme.text_font.pointSizeF() * self.logicalDpiY() / 72
        self._metrics = Metrics(theme.for_reading(), em, self.pictures, self.isRightToLeft())
        self.rows.set_theme(theme)
        self._lay_out_anew()

    def set_messages(self, messages: Sequence[Message], held: tuple[MessageId, float] | None = None) -> None:
        """Show another branch: at its end, or with one of its messages at a height, in pixels from the upper edge."""
        self.messages = list(messages)
        self._index = {message.id: number for number, message in enumerate(self.messages)}
        self.buffer.clear()
        self.selection.clear()
        self.stops.clear()
        self.jumps.code = None
        self.current = None
        self.rows.clear()
        self.layouts.begin()
        self._arrangement.begin()
        if held is not None and held[0] in self._index:
            self._arrangement.place_at(self._index[held[0]], held[1])
        self.finder.on_messages_set()
        self._arrange()

    def add_message(self, message: Message) -> None:
        """Show one more message at the end; the reader's own one brings the end into view."""
        self.messages.append(message)
        self._index[message.id] = len(self.messages) - 1
        self.layouts.add(message)
        if message.role is Role.USER:
            self._arrangement.set_follows(True)
        elif message.state is MessageState.STREAMING:
            self.speech.begin(message)
        self.finder.on_message_added()
        self._arrange()

    def append_text(self, message_id: MessageId, text: str) -> None:
        """Take the next piece of a reply; it is shown with the next frame."""
        if message_id in self._index:
            self.buffer.add(message_id, "text", text)
            self.speech.add(message_id, text)

    def append_reasoning(self, message_id: MessageId, text: str) -> None:
        """Take the next piece of a reply's reasoning."""
        if message_id in self._index:
            self.buffer.add(message_id, "reasoning", text)

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
        layout = self.layouts.known(number)
        if layout is not None:
            layout.finish(message)
            self.layouts.measure(number)
        self.finder.on_message_changed(number)
        self.rows.set_status(number, "", ())
        self._arrange()
        if was_streaming:
            self.speech.end(message)

    def message_number(self, message_id: str) -> int | None:
        """Where a message stands, None when it is not shown."""
        return self._index.get(MessageId(message_id))

    def layout_of(self, number: int) -> MessageLayout:
        """The layout of a message, made if it is not there."""
        return self.layouts.of(number)

    def read_text(self, number: int) -> str:
        """A message as read: without Markdown's signs where it is laid out, else as written."""
        layout = self.layouts.known(number)
        return layout.plain_text() if layout is not None else message_source(self.messages[number])

    def toggle_reasoning(self, number: int) -> None:
        """Open or close a message's reasoning; the message's top stays where it is."""
        self.layout_of(number).toggle_reasoning()
        self.layouts.forget_places(number)
        self.finder.on_message_changed(number)
        self._resized(number)

    def press(self, number: int, box: BoxId, button: str) -> None:
        """Carry out a button of a block that changes how it is seen."""
        if self.layout_of(number).press(box, button):
            # The same diagram may be shown elsewhere, and is seen there as it is here.
            self.layouts.measure_anew()
            self._resized(number)
        else:
            self.viewport().update()

    def _resized(self, number: int) -> None:
        self.layouts.measure(number)
        self._arrangement.set_follows(False)
        self._arrange()

    def flush(self) -> None:
        """Show what has arrived since the last frame."""
        changed = self._apply_pending()
        if not changed:
            return
        before = self.visible
        self._arrangement.arrange()
        self.rows.place(self.visible)
        if self.visible != before:
            self.viewport().update()
            return
        # Nothing has moved: most frames add some words to the last paragraph, and only that is drawn again.
        tops = [y + changed[number] for number, y in self.visible if number in changed]
        if tops:
            top = math.floor(min(tops)) - 2
            self.viewport().update(0, top, self.viewport().width(), self.viewport().height() - top)

    def scroll_to_end(self) -> None:
        """Go to the newest text and follow it."""
        self._arrangement.go_to_end()

    def scroll_to_message(self, number: int, offset: float = 0.0) -> None:
        """Bring a message to the top of the view: its beginning, or what lies offset pixels below that."""
        self._arrangement.go_to(number, offset)

    def scroll_to(self, number: int, box: BoxId, position: int) -> None:
        """Bring a place in a box (UTF-16) to a third of the view from the top, opening what hides it."""
        layout = self.layout_of(number)
        if layout.neighbour(box, 0) is None:
            return
        reveal(self, number, box, position)
        self._arrangement.show(number, lambda: layout.box_point(box).y() + layout.box(box).rect_of(position)[1])

    def selected_text(self) -> str:
        """What is selected, as plain text."""
        if self.selection.is_empty:
            return ""
        return self.commands.clipboard.selected().plain

    def copy_selection(self) -> None:
        """Copy what is selected as Markdown, HTML and plain text."""
        self.commands.clipboard.copy_selection()

    def select_all(self) -> None:
        """Select every message."""
        self.commands.select_all()

    def _apply_pending(self) -> dict[int, float]:
        """Put what arrived into its messages; returns from where on each of them looks different."""
        pieces = {self._index[message_id]: piece for message_id, piece in self.buffer.take().items()}
        held = self._arrangement.hold()
        changed = {number: self.layouts.extend(number, *piece) for number, piece in pieces.items()}
        self._arrangement.let_go(held)
        for number in changed:
            self.finder.on_message_changed(number)
        if changed:
            self._arrangement.tell_of_new_text()
        return changed

    def _take_pictures(self) -> None:
        """Show the formulas and diagrams that have been made."""
        held = self._arrangement.hold()
        if self.layouts.take_pictures():
            self._arrangement.let_go(held)
            self._arrange()

    def _lay_out_anew(self) -> None:
        place = self._arrangement.place()
        self.layouts.change_measures(self.column[1], self._metrics)
        self._arrangement.return_to(place)
        self._arrange()

    def _arrange(self) -> None:
        """Put everything in its place and draw it."""
        self._arrangement.arrange()
        self.rows.place(self.visible)
        self.viewport().update()

    # Qt's own methods.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: draw what is visible."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip = QRectF(event.rect())
        painter.fillRect(clip, self._metrics.theme.window)
        left, marked = self.column[0], self.keys.marked()
        for number, y in self.visible:
            layout = self.layouts.known(number)
            if layout is None or y > clip.bottom() or y + self.layouts.heights[number] < clip.top():
                continue
            layout.paint(
                painter,
                QPointF(left, y),
                clip,
                lambda box, message=number: self.selection.within(message, box),  # type: ignore[misc]
                is_current=number == marked,
            )
            self._marks.paint(painter, number, QPointF(left, y), clip)
        self.stops.paint(painter)
        self.caret.paint(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: lay out for another width, or show more or less of what is there."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay_out_anew()
        else:
            self._arrange()

    def event(self, event: QEvent) -> bool:
        """Qt: claim keys that windows have, too; show what has the focus, or that nothing has."""
        # Qt sends others while the view is still being made.
        return (event.type() in KEYS_AND_FOCUS and self.keys.comes_first(event)) or super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Qt: Tab goes through the links and buttons on the screen before it leaves."""
        return self.stops.step(forward=forward) or super().focusNextPrevChild(forward)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: show what can be done."""
        self._menu.show_for(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: move, jump, copy."""
        if not self.keys.press(event):
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
        """Qt: scroll; sideways inside wide boxes."""
        if self._wheel.turn(event):
            event.accept()
        else:
            event.ignore()

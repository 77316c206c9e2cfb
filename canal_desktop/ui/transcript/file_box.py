"""FileBox: a file or a sound that belongs to a message: its name, what is known of it, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from canal_desktop.language import tr
from canal_desktop.markup.plain import block_text
from canal_desktop.ui.transcript import utf16
from canal_desktop.ui.transcript.box import Hit, Metrics, Selection
from canal_desktop.ui.transcript.box_buttons import BoxButton, ButtonFace, button_at, paint_buttons, place_buttons
from canal_desktop.ui.widgets.mirror import mirrored

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from canal_desktop.markup.blocks import KeptFile

SHOW_FILE, SAVE_FILE, OPEN_FILE = "show-file", "save-file", "open-file"
FILE_BUTTONS = frozenset((SHOW_FILE, SAVE_FILE, OPEN_FILE))
HEIGHT_EM = 2.6
MAX_WIDTH_EM = 40.0


class FileBox:
    """A quiet panel of one line; pressing its name shows what was sent, or plays a sound."""

    is_waiting = False

    def __init__(self, block: KeptFile, width: float, metrics: Metrics) -> None:
        self.block = block
        self.text = block_text(block)
        self.hovered = ""
        self._metrics = metrics
        self._width = max(min(width, MAX_WIDTH_EM * metrics.em), 1.0)
        self._whole_width = max(width, 1.0)
        self._padding = round(metrics.em * 0.75)

    @property
    def _panel_height(self) -> float:
        return round(HEIGHT_EM * self._metrics.em)

    @property
    def height(self) -> float:
        """With the space below."""
        return self._panel_height + round(self._metrics.gap / 2)

    def _faces(self) -> list[ButtonFace]:
        return [ButtonFace(SAVE_FILE, tr("Save a copy of {file}", file=self.block.name), "download")]

    def _placed(self) -> list[BoxButton]:
        right, middle = self._width - self._padding / 2, self._panel_height / 2
        return self._mirrored(place_buttons(self._faces(), right, middle, self._metrics))

    def _place(self, rect: QRectF) -> QRectF:
        """Where something is that would be there in a window that is read from left to right."""
        direction = Qt.LayoutDirection.RightToLeft if self._metrics.is_mirrored else Qt.LayoutDirection.LeftToRight
        return mirrored(rect, QRectF(0, 0, self._whole_width, self._panel_height), direction)

    def _mirrored(self, buttons: list[BoxButton]) -> list[BoxButton]:
        return [button._replace(rect=self._place(button.rect)) for button in buttons]

    @property
    def _inner_end(self) -> float:
        """Where the button begins, from the panel's own beginning."""
        return self._place(self._placed()[0].rect).x()

    def buttons(self) -> list[BoxButton]:
        """The panel itself, then the button that saves."""
        placed = self._placed()
        name = self.block.name
        if self.block.is_sound:
            own, label = OPEN_FILE, tr("Open {file}", file=name)
        else:
            own, label = SHOW_FILE, tr("Show what was sent of {file}", file=name)
        rect = self._place(QRectF(0, 0, self._inner_end - 4, self._panel_height))
        return [BoxButton(own, label, rect), *placed]

    def press(self, _button: str) -> bool:
        """Its buttons change nothing here."""
        return False

    def paint(self, painter: QPainter, at: QPointF, clip: QRectF, selection: Selection) -> None:
        """Draw the panel with its icon, name, note and button."""
        theme = self._metrics.theme
        panel = self._place(QRectF(0, 0, self._width, self._panel_height)).translated(at)
        painter.setPen(theme.border)
        painter.setBrush(theme.selection if selection is not None else theme.window)
        painter.drawRoundedRect(panel.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        face = ButtonFace("file", "", "play" if self.block.is_sound else "paperclip")
        place = place_buttons((face,), round(2.4 * self._metrics.em), self._panel_height / 2, self._metrics)
        place = self._mirrored(place)
        paint_buttons(painter, at, (face,), place, "", self._metrics)
        placed = self._placed()
        left = round(2.5 * self._metrics.em)
        room = self._inner_end - self._padding - left
        painter.setFont(theme.text_font)
        measure = QFontMetricsF(theme.text_font)
        name = measure.elidedText(self.block.name, Qt.TextElideMode.ElideMiddle, room)
        is_over = self.hovered in {SHOW_FILE, OPEN_FILE}
        painter.setPen(theme.link if is_over else theme.text)
        align = self._metrics.leading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._place(QRectF(left, 0, room, self._panel_height)).translated(at), align, name)
        used = measure.horizontalAdvance(name) + self._padding
        if self.block.note and room - used > 3 * self._metrics.em:
            painter.setFont(theme.small_font)
            painter.setPen(theme.text_muted)
            small = QFontMetricsF(theme.small_font)
            note = small.elidedText(self.block.note, Qt.TextElideMode.ElideRight, room - used)
            rest = self._place(QRectF(left + used, 0, room - used, self._panel_height))
            painter.drawText(rest.translated(at), align, note)
        paint_buttons(painter, at, self._faces(), placed, self.hovered, self._metrics)

    def hit(self, x: float, y: float) -> Hit:
        """A button, or a position before or behind the name."""
        from_begin = self._whole_width - x if self._metrics.is_mirrored else x
        position = 0 if from_begin < self._width / 2 else utf16.length(self.text)
        return Hit(position, button=button_at(self.buttons(), x, y))

    def rect_of(self, position: int) -> tuple[float, float, float]:
        """The caret: before or behind the panel."""
        return self._place(QRectF(self._width if position else 0.0, 0, 0, 0)).x(), 0.0, self._panel_height

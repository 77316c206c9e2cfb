"""DiagramBox: a Mermaid code block, shown as its picture or as code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from canal_desktop.language import tr
from canal_desktop.ui.transcript import utf16
from canal_desktop.ui.transcript.box import Hit, Metrics, Selection
from canal_desktop.ui.transcript.box_buttons import BoxButton
from canal_desktop.ui.transcript.code_box import COPY, CodeBox

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from canal_desktop.markup.blocks import CodeBlock
    from canal_desktop.ui.transcript.code_look import CodeLook
    from canal_desktop.ui.transcript.picture import Picture

TOGGLE_DIAGRAM = "toggle-diagram"
LANGUAGES = frozenset(("mermaid", "mmd"))
HEADER_EM = 2.1
PADDING_EM = 0.75
WAITING_EM = 14.0
"""The room kept for a picture that is being made; nothing is known of its size."""


def is_diagram(block: CodeBlock) -> bool:
    """Whether a code block is a diagram."""
    return block.language.lower() in LANGUAGES


class DiagramBox(CodeBox):
    """While it is being written, where the reader wants it, and where it cannot be drawn, a diagram is code."""

    def __init__(
        self, block: CodeBlock, width: float, metrics: Metrics, look: CodeLook | None = None, *, may_fold: bool = True
    ) -> None:
        self._picture: Picture | None = None
        self._shares = metrics
        self._panel_left = metrics.indent * (block.place.indent + block.place.quote)
        self._panel_width = max(width - self._panel_left, 1.0)
        self._head = round(metrics.em * HEADER_EM)
        self._edge = round(metrics.em * PADDING_EM)
        super().__init__(block, width, metrics, look, may_fold=may_fold)
        self._ask()

    def update(self, block: CodeBlock) -> None:
        """Show a later state of the same block."""
        was_picture = self.shows_picture
        super().update(block)
        self._ask()
        if self.shows_picture or was_picture:
            self.changed_top = 0.0

    def _ask(self) -> None:
        self._picture = None
        pictures = self._shares.pictures
        if pictures is not None and self.block.closed:
            room = self._panel_width - 2 * self._edge
            self._picture = pictures.diagram(
                self.block.code, em=self._shares.em, theme=self._shares.theme, width=max(room, 1.0)
            )

    @property
    def wants_picture(self) -> bool:
        """Whether a picture is to be shown if there is one."""
        pictures = self._shares.pictures
        return pictures is not None and self.block.closed and self.block.code not in pictures.shown_as_source

    @property
    def shows_picture(self) -> bool:
        """Whether the picture, or the room for it, is shown and not the code."""
        return self.wants_picture and (self._picture is None or self._picture.image is not None)

    @property
    def is_waiting(self) -> bool:
        """Whether the picture is still being made."""
        return self.wants_picture and self._picture is None

    @property
    def error(self) -> str:
        """Why there is no picture, "" where nothing is wrong."""
        return self._picture.error if self._picture is not None else ""

    def toggle(self) -> None:
        """Show the code instead of the picture, or the other way round; the height changes."""
        pictures = self._shares.pictures
        if pictures is not None:
            pictures.shown_as_source ^= {self.block.code}

    def press(self, button: str) -> bool:
        """Switch between picture and code, or change the look of the code; returns whether the height changed."""
        if button != TOGGLE_DIAGRAM:
            return super().press(button)
        self.toggle()
        return True

    def buttons(self) -> list[BoxButton]:
        """The buttons as they are now; rectangles count from the box's top left corner."""
        switch = self.toggle_place
        found = [] if switch.isEmpty() else [BoxButton(TOGGLE_DIAGRAM, self._toggle_label, switch)]
        return [*found, self._copy_button] if self.shows_picture else [*found, *super().buttons()]

    @property
    def _copy_button(self) -> BoxButton:
        right, width = self._panel_left + self._panel_width, 5 * self._shares.em
        return BoxButton(COPY, tr("Copy code"), QRectF(right - self._edge - width, 0, width, self._head))

    @property
    def height(self) -> float:
        """With the space below."""
        if not self.shows_picture:
            return super().height + self._reason_height
        return self._picture_panel_height + self._shares.gap

    @property
    def max_scroll_x(self) -> float:
        """How far it can be scrolled sideways; a picture fits."""
        return 0.0 if self.shows_picture else super().max_scroll_x

    @property
    def _reason_height(self) -> float:
        return round(self._shares.em * 1.6) if self.error and self.wants_picture else 0

    @property
    def _picture_panel_height(self) -> float:
        inner = self._picture.height if self._picture is not None else WAITING_EM * self._shares.em
        return self._head + inner + 2 * self._edge

    @property
    def picture_place(self) -> QRectF:
        """Where the picture is, from the box's top left corner; empty where there is none."""
        if self._picture is None or self._picture.image is None or not self.shows_picture:
            return QRectF()
        x = self._panel_left + (self._panel_width - self._picture.width) / 2
        return QRectF(x, self._head + self._edge * 0.5, self._picture.width, self._picture.height)

    @property
    def toggle_place(self) -> QRectF:
        """Where the words that switch between picture and code are; empty where there is no choice."""
        if self._shares.pictures is None or not self.block.closed or self.error:
            return QRectF()
        metrics = QFontMetricsF(self._shares.theme.small_font)
        left = self._panel_left + self._edge + metrics.horizontalAdvance(self._name) + self._shares.em
        return QRectF(left, 0, metrics.horizontalAdvance(self._toggle_label), self._head)

    @property
    def _toggle_label(self) -> str:
        return tr("Show source") if self.shows_picture else tr("Show picture")

    def paint(self, painter: QPainter, at: QPointF, clip: QRectF, selection: Selection) -> None:
        """Draw the panel with the picture, or the code."""
        if self.shows_picture:
            self._paint_picture(painter, at, selection)
        else:
            super().paint(painter, at, clip, selection)
            self._paint_reason(painter, at)
        place = self.toggle_place
        if not place.isEmpty():
            painter.setFont(self._shares.theme.small_font)
            painter.setPen(self._shares.theme.text_muted)
            painter.drawText(place.translated(at), Qt.AlignmentFlag.AlignVCenter, self._toggle_label)

    def _paint_picture(self, painter: QPainter, at: QPointF, selection: Selection) -> None:
        theme = self._shares.theme
        panel = QRectF(at.x() + self._panel_left, at.y(), self._panel_width, self._picture_panel_height)
        painter.setPen(theme.outline())
        painter.setBrush(theme.code_background)
        painter.drawRoundedRect(panel, 6, 6)
        painter.setFont(theme.small_font)
        painter.setPen(theme.text_muted)
        header = QRectF(panel.x() + self._edge, panel.y(), panel.width() - 2 * self._edge, self._head)
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(header, vertical | Qt.AlignmentFlag.AlignLeft, self._name)
        painter.drawText(header, vertical | Qt.AlignmentFlag.AlignRight, tr("Copy"))
        if self._picture is None or self._picture.image is None:
            return
        place = self.picture_place.translated(at)
        if selection is not None:
            painter.fillRect(place, theme.selection)
        ratio = painter.device().devicePixelRatioF()
        corner = QPointF(round(place.x() * ratio) / ratio, round(place.y() * ratio) / ratio)
        painter.drawImage(QRectF(corner, place.size()), self._picture.image)

    def _paint_reason(self, painter: QPainter, at: QPointF) -> None:
        if not self._reason_height:
            return
        painter.setFont(self._shares.theme.small_font)
        painter.setPen(self._shares.theme.text_muted)
        top = at.y() + super().height - self._shares.gap
        line = QRectF(at.x() + self._panel_left + self._edge, top, self._panel_width - self._edge, self._reason_height)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, tr("No picture: {reason}", reason=self.error))

    def hit(self, x: float, y: float) -> Hit:
        """The switch, the Copy button, or a position in the code."""
        if self.toggle_place.contains(x, y):
            return Hit(0, button=TOGGLE_DIAGRAM)
        if not self.shows_picture:
            return super().hit(x, y)
        if y < self._head:
            return Hit(0, button=COPY if self._copy_button.rect.contains(x, y) else "")
        middle = self._panel_left + self._panel_width / 2
        return Hit(0 if x < middle else utf16.length(self.text))

    def rect_of(self, position: int) -> tuple[float, float, float]:
        """The caret at a position: before or behind the picture."""
        if not self.shows_picture:
            return super().rect_of(position)
        place = self.picture_place
        x = place.left() if position == 0 else place.right()
        return x if not place.isEmpty() else self._panel_left, self._head, self._picture_panel_height - self._head

"""PictureBox: a picture; one on the web is named, with a way to load it, until the reader wants to see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from canal_desktop.domain.profile import host_of
from canal_desktop.language import tr
from canal_desktop.markup.blocks import KeptPicture
from canal_desktop.markup.plain import block_text
from canal_desktop.ui.transcript import utf16
from canal_desktop.ui.transcript.box import Hit, Metrics, Selection
from canal_desktop.ui.transcript.box_buttons import BoxButton
from canal_desktop.ui.transcript.file_box import SHOW_FILE
from canal_desktop.ui.transcript.remote_pictures import UNASKED, Phase, RemotePicture

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from canal_desktop.markup.blocks import Picture

LOAD = "load-picture"
PANEL_EM = 4.6
MAX_HEIGHT_EM = 36.0


class PictureBox:
    """A quiet panel that names the picture and its host, until it is loaded; then the picture, never over the width."""

    def __init__(self, block: Picture, width: float, metrics: Metrics) -> None:
        self.block = block
        self.text = block_text(block)
        self.hovered = ""
        self._metrics = metrics
        self._left = metrics.indent * (block.place.indent + block.place.quote)
        self._width = max(width - self._left, 1.0)
        self._padding = round(metrics.em * 0.75)
        if isinstance(block, KeptPicture) and metrics.pictures is not None and self._state().phase is Phase.UNASKED:
            # It lies beside the library: nobody elsewhere learns of it.
            metrics.pictures.remote.ask(block.target)
        self._shown = self._state()

    def _state(self) -> RemotePicture:
        pictures = self._metrics.pictures
        return pictures.remote.state(self.block.target) if pictures is not None else UNASKED

    @property
    def is_waiting(self) -> bool:
        """Whether something else is to be shown than when the box was made."""
        state = self._state()
        # A kept picture may have been forgotten meanwhile, but this box still has it.
        return state is not self._shown and state.phase is not Phase.UNASKED

    @property
    def picture_size(self) -> tuple[float, float]:
        """Width and height at which the picture is shown, in pixels; nothing where there is none."""
        image = self._shown.image
        if image is None:
            return 0.0, 0.0
        share = min(1.0, self._width / image.width(), MAX_HEIGHT_EM * self._metrics.em / image.height())
        return round(image.width() * share), round(image.height() * share)

    @property
    def _place(self) -> QRectF:
        """Where the picture is shown: where the window is begun to be read."""
        width, height = self.picture_size
        return QRectF(self._left + (self._width - width if self._metrics.is_mirrored else 0.0), 0.0, width, height)

    @property
    def height(self) -> float:
        """With the space below."""
        inner = self.picture_size[1] if self._shown.image is not None else round(PANEL_EM * self._metrics.em)
        return inner + self._metrics.gap

    @property
    def _host(self) -> str:
        return host_of(self.block.target)

    @property
    def _words(self) -> str:
        if isinstance(self.block, KeptPicture):
            return self._shown.sentence or tr("Opening the picture…")
        if self._shown.phase is Phase.LOADING:
            return tr("Loading from {host}…", host=self._host)
        return self._shown.sentence or tr("A picture at {host}. It is not loaded by itself.", host=self._host)

    def buttons(self) -> list[BoxButton]:
        """The button that loads it, while it can be pressed; of a kept picture that is here, itself."""
        if isinstance(self.block, KeptPicture) and self._shown.image is not None:
            return [BoxButton(SHOW_FILE, tr("Show {picture}", picture=self.block.alt), self._place)]
        if self._shown.phase not in {Phase.UNASKED, Phase.REFUSED}:
            return []
        label = tr("Load it once") if self._shown.phase is Phase.UNASKED else tr("Try again")
        width = QFontMetricsF(self._metrics.theme.small_font).horizontalAdvance(label)
        top = round(self._metrics.em * 2.9)
        far = self._width - self._padding - width if self._metrics.is_mirrored else self._padding
        rect = QRectF(self._left + far, top, width, round(self._metrics.em * 1.4))
        return [BoxButton(LOAD, label, rect)]

    def press(self, button: str) -> bool:
        """Have the picture loaded; returns whether the height changed."""
        if button == LOAD and self._metrics.pictures is not None:
            self._metrics.pictures.remote.ask(self.block.target)
            self._shown = self._state()
        return False

    def paint(self, painter: QPainter, at: QPointF, clip: QRectF, selection: Selection) -> None:
        """Draw the picture, or the panel that stands for it."""
        theme = self._metrics.theme
        image = self._shown.image
        if image is not None:
            place = self._place.translated(at)
            painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, image)
            if selection is not None:
                ground = theme.selection
                ground.setAlpha(120)
                painter.fillRect(place, ground)
            return
        panel = QRectF(at.x() + self._left, at.y(), self._width, self.height - self._metrics.gap)
        painter.setPen(theme.outline())
        painter.setBrush(theme.selection if selection is not None else theme.code_background)
        painter.drawRoundedRect(panel, 6, 6)
        inner = panel.adjusted(self._padding, 0, -self._padding, 0)
        self._write(painter, inner, 0.3, self.block.alt, theme.text)
        self._write(painter, inner, 1.6, self._words, theme.text_muted)
        for button in self.buttons():
            painter.setPen(theme.text if self.hovered == button.id else theme.link)
            painter.drawText(button.rect.translated(at), Qt.AlignmentFlag.AlignVCenter, button.label)

    def _write(self, painter: QPainter, panel: QRectF, top_em: float, text: str, colour: object) -> None:
        theme = self._metrics.theme
        painter.setFont(theme.small_font)
        painter.setPen(colour)
        line = QRectF(panel.x(), panel.y() + top_em * self._metrics.em, panel.width(), 1.4 * self._metrics.em)
        shown = QFontMetricsF(theme.small_font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, self._metrics.leading | Qt.AlignmentFlag.AlignVCenter, shown)

    def hit(self, x: float, y: float) -> Hit:
        """The button, or a position before or behind the picture."""
        for button in self.buttons():
            if button.rect.contains(x, y):
                return Hit(0, button=button.id)
        return Hit(0 if x < self._left + self._width / 2 else utf16.length(self.text))

    def rect_of(self, position: int) -> tuple[float, float, float]:
        """The caret: before or behind the picture."""
        place = self._place if self.picture_size[0] else QRectF(self._left, 0.0, self._width, 0.0)
        return (place.right() if position else place.left()), 0.0, self.height - self._metrics.gap

"""ShareLegend: the shares of a request as a bar over its legend, each with its colour, its name and its tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from canal_desktop.domain.context_shares import ContextShares
from canal_desktop.ui.context_bar import paint_shares, share_colours
from canal_desktop.ui.context_words import legend
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.mirror import set_margins
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from canal_desktop.ui.theme.theme import Theme

BAR_PX = 8
SIGN_PX = 10


class ShareStrip(QWidget):
    """The bar; what it shows is said in words below it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.shares = ContextShares()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        self._theme = theme
        self.update()

    # Qt's own methods.

    def sizeHint(self) -> QSize:
        """Qt: a thin line."""
        return QSize(100, BAR_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: draw the shares."""
        painter = QPainter(self)
        paint_shares(painter, QRectF(self.rect()), self.shares, self._theme, self.layoutDirection())
        painter.end()


class ShareLegend(QWidget):
    """Bar and legend; the legend goes on in the next line where there is no more room."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._strip = ShareStrip(theme, self)
        self._lines = QWidget(self)
        self._flow = FlowLayout(self._lines)
        self._labels: dict[str, PlainLabel] = {}
        self._signs: dict[str, QFrame] = {}
        for name in share_colours(theme):
            item = QWidget(self._lines)
            sign = self._signs[name] = QFrame(item)
            sign.setFixedSize(SIGN_PX, SIGN_PX)
            label = self._labels[name] = PlainLabel("", item)
            label.setProperty("role", "small")
            row = QHBoxLayout(item)
            set_margins(row, 0, 0, 8, 0)
            row.setSpacing(6)
            row.addWidget(sign)
            row.addWidget(label)
            self._flow.addWidget(item)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._strip)
        column.addWidget(self._lines)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        for name, colour in share_colours(theme).items():
            self._signs[name].setStyleSheet(f"background: {colour.name()}; border: 1px solid {theme.edge.name()};")

    def show_shares(self, shares: ContextShares) -> None:
        """Show this; what takes nothing is left out of the legend."""
        self._strip.shares = shares
        self._strip.update()
        words = legend(shares)
        for name, label in self._labels.items():
            label.setText(words.get(name, ""))
            item = label.parentWidget()
            assert item is not None
            item.setVisible(name in words)
        self._flow.invalidate()

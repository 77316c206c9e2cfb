"""Labels and tooltips for text of others: it is shown as it is, never read as HTML."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from canal_desktop.ui.widgets.mirror import absolute, direction_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

FEW_LETTERS = 6
TOLD = "told_tooltip"
"""The property with the description that came with a tooltip; another one was given to the widget on purpose."""
ENOUGH = 200
"""Characters in which the direction of a text is looked for."""
MAX_TOOLTIP = 1_000
"""Characters of a tooltip; a longer one would not fit on a screen."""


class PlainLabel(QLabel):
    """A label that shows its text letter by letter.

    Qt's own label takes a text that looks like HTML for HTML, and then opens the files it names as pictures. A title,
    a model's name or a server's words must not be able to do that.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None, *, wraps: bool = False) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if wraps:
            self.setWordWrap(True)
            # A single long word, such as an address, must not dictate how narrow the window can be.
            self.setMinimumWidth(1)
        self.setAlignment(self.alignment())
        self.setText(text)

    # Qt's own methods.

    def setText(self, text: str) -> None:
        """Qt: show a text. It is read as its own letters are, be they those of the window's language or others."""
        if self.layoutDirection() is not (direction := direction_of(text[:ENOUGH])):
            self.setLayoutDirection(direction)
        super().setText(text)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Qt: put the text at a side; left is where the window is begun to be read."""
        super().setAlignment(absolute(alignment))


class ElidedLabel(PlainLabel):
    """One line that ends in an ellipsis where there is no room for all of it; the tooltip then has the whole.

    text() is always the whole, which is also what assistive technology reads.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(self._few_letters())

    @property
    def shown_text(self) -> str:
        """What there is room for."""
        line = " ".join(self.text().split())
        return self.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, self.contentsRect().width())

    def _few_letters(self) -> int:
        return FEW_LETTERS * self.fontMetrics().averageCharWidth()

    # Qt's own methods.

    def minimumSizeHint(self) -> QSize:
        """Qt: a few letters are enough."""
        return QSize(self._few_letters(), super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the text is of another size. A least width holds even where the label asks for no room of its own."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMinimumWidth(self._few_letters())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: draw what there is room for."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), self.alignment() | Qt.TextFlag.TextSingleLine, self.shown_text)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Qt: the tooltip is asked for; it is only needed where something is missing."""
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(plain_tooltip(self.text()) if self.shown_text.endswith("…") else "")
        return super().event(event)


def set_tooltip(widget: QWidget, text: str) -> None:
    """Give a widget a plain tooltip. Assistive technology gets the text; Qt would have it read the HTML out."""
    widget.setToolTip(plain_tooltip(text))
    if widget.accessibleDescription() in {"", widget.property(TOLD)}:
        widget.setAccessibleDescription(text)
        widget.setProperty(TOLD, text)


def plain_tooltip(text: str) -> str:
    """A tooltip that shows a text of others as it is; "" where there is none.

    Qt has no plain tooltips, and guesses: what looks like HTML is read as HTML, files and all. So it gets HTML in which
    nothing of the text is a tag.
    """
    if not text:
        return ""
    short = text if len(text) <= MAX_TOOLTIP else text[: MAX_TOOLTIP - 1] + "…"
    return f'<qt><span style="white-space: pre-wrap">{html.escape(short)}</span></qt>'

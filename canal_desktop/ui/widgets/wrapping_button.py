"""WrappingButton: a button whose text goes on in further lines where there is no room for all of it in one."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

FEW_LETTERS = 6


class WrappingButton(QPushButton):
    """Qt's own buttons have one line. text() is always the whole."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        # A fixed height would be that of one line.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _around(self) -> QSize:
        """What is around the text."""
        whole, text = super().sizeHint(), self.fontMetrics().size(0, self.text())
        return QSize(max(whole.width() - text.width(), 0), max(whole.height() - text.height(), 0))

    def _laid_out(self, width: int) -> QTextLayout:
        """The text in lines of a width, in pixels; a word that is longer than a line is broken."""
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter)
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(self.text(), self.font())
        layout.setTextOption(option)
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        return layout

    # Qt's own methods.

    def hasHeightForWidth(self) -> bool:
        """Qt: yes."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: as high as the lines are."""
        around = self._around()
        return ceil(self._laid_out(width - around.width()).boundingRect().height()) + around.height()

    def minimumSizeHint(self) -> QSize:
        """Qt: a few letters."""
        width = min(
            FEW_LETTERS * self.fontMetrics().averageCharWidth() + self._around().width(), self.sizeHint().width()
        )
        return QSize(width, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: draw the lines."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        around = self._around().width()
        layout = self._laid_out(self.width() - around)
        layout.draw(painter, QPointF(around / 2, (self.height() - layout.boundingRect().height()) / 2))
        painter.end()

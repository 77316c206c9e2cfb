"""WrappedCheckBox: a box to tick whose words take several lines where there is little room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

LEAST_LETTERS = 12
EDGE_PX = 5
"""Between the outline of the keyboard and what is in it, as the style sheet has it at most."""


class WrappedCheckBox(QCheckBox):
    """Its words are broken at blanks; what it is called is whole."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._words = words
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _beside_px(self) -> int:
        """What the box takes, and the gap to the words."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        style = self.style()
        box = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, option, self)
        return box + style.pixelMetric(QStyle.PixelMetric.PM_CheckBoxLabelSpacing, option, self) + 2 * EDGE_PX

    def _broken(self, width: int) -> str:
        """The words in lines that have room in a width, in pixels."""
        letters, room = self.fontMetrics(), width - self._beside_px()
        lines: list[str] = []
        for word in self._words.split(" "):
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and letters.horizontalAdvance(longer) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        return "\n".join(lines)

    # Qt's own methods.

    def hasHeightForWidth(self) -> bool:
        """Qt: in less width it is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: how high it is at a width."""
        lines = self._broken(width).count("\n") + 1
        return super().sizeHint().height() + (lines - self.text().count("\n") - 1) * self.fontMetrics().lineSpacing()

    def sizeHint(self) -> QSize:
        """Qt: all words in one line."""
        width = self._beside_px() + self.fontMetrics().horizontalAdvance(self._words) + 1
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Qt: it can be narrow."""
        width = min(self._beside_px() + LEAST_LETTERS * self.fontMetrics().averageCharWidth(), self.sizeHint().width())
        return QSize(width, self.fontMetrics().lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: other lines have room."""
        super().resizeEvent(event)
        self._break()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the letters may be of another size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange} and hasattr(self, "_words"):
            self._break()

    def _break(self) -> None:
        broken = self._broken(self.width())
        if broken != self.text():
            self.setText(broken)

"""ElidedButton: a button whose text ends in an ellipsis where there is no room for all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QToolTip, QWidget

from canal_desktop.ui.widgets.plain_label import plain_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

FEW_LETTERS = 4


class ElidedButton(QPushButton):
    """Qt cuts a text that is too long at both ends, and the icon with it. text() is always the whole."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        # Qt's own buttons are never narrower than their text.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def shown_text(self) -> str:
        """What there is room for."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        if not self.icon().isNull():
            room -= self.iconSize().width() + 4
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    # Qt's own methods.

    def minimumSizeHint(self) -> QSize:
        """Qt: the icon and a few letters."""
        whole = self.sizeHint()
        metrics = self.fontMetrics()
        spare = metrics.horizontalAdvance(self.text()) - FEW_LETTERS * metrics.averageCharWidth()
        return QSize(whole.width() - max(spare, 0), whole.height())

    def event(self, event: QEvent) -> bool:
        """Qt: a tooltip is asked for; a text that is cut is shown whole in it, unless there is another one."""
        if event.type() == QEvent.Type.ToolTip and not self.toolTip() and self.shown_text != self.text():
            assert isinstance(event, QHelpEvent)
            QToolTip.showText(event.globalPos(), plain_tooltip(self.text().strip()), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: draw what there is room for."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.shown_text
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()

"""DropZone: files may be dropped anywhere on a widget, which shows that before they are let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from canal_desktop.language import tr
from canal_desktop.ui.attachments.incoming import found_in, has_files

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QPaintEvent

    from canal_desktop.ui.theme.theme import Theme

MARGIN_PX = 12


class DropZone(QObject):
    """Watches a widget, and widgets in it that would take drops for themselves.

    Signals:
        dropped(Incoming): this was let go here.
    """

    dropped = Signal(object)
    WORDS = tr("Drop here to attach")

    def __init__(self, widget: QWidget, others: Sequence[QWidget], theme: Theme) -> None:
        super().__init__(widget)
        self._widget = widget
        self.goal = DropGoal(self.WORDS, theme, widget)
        for watched in (widget, *others):
            watched.setAcceptDrops(True)
            watched.installEventFilter(self)

    def takes(self, data: QMimeData) -> bool:
        """Whether this may be dropped here."""
        return has_files(data)

    def found(self, data: QMimeData) -> object:
        """What dropped tells of it."""
        return found_in(data)

    # Qt's own methods.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: something is dragged over, away, or let go."""
        if isinstance(event, QDropEvent) and self.takes(event.mimeData()):
            is_over = isinstance(event, QDragEnterEvent | QDragMoveEvent)
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.goal.show_over(self._widget) if is_over else self.goal.hide()
            if not is_over:
                self.dropped.emit(self.found(event.mimeData()))
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.goal.hide()
        return super().eventFilter(watched, event)


class DropGoal(QWidget):
    """A frame over the widget, with words in it, while something is dragged over it."""

    def __init__(self, words: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(words)
        self._words = words
        self._theme = theme
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme

    def show_over(self, widget: QWidget) -> None:
        """Cover a widget."""
        if not self.isVisible():
            self.setGeometry(widget.rect())
            self.show()
            self.raise_()

    # Qt's own methods.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(self._theme.window)
        ground.setAlpha(215)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(self._theme.accent, 2, Qt.PenStyle.DashLine))
        frame = QRectF(self.rect()).adjusted(MARGIN_PX, MARGIN_PX, -MARGIN_PX, -MARGIN_PX)
        painter.drawRoundedRect(frame, 12, 12)
        painter.setPen(self._theme.text)
        painter.setFont(self._theme.large_font)
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)
        painter.end()

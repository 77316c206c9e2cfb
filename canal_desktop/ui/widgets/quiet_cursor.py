"""QuietCursor: the text cursor stops blinking when nobody has typed for a while, so that an idle program is idle."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from canal_desktop.ui.theme.motion import is_still, usual_flash_ms

QUIET_AFTER_MS = 10_000
"""GTK's programs stop after the same time."""

WAKING = {
    QEvent.Type.KeyPress,
    QEvent.Type.FocusIn,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.InputMethod,
}


class QuietCursor(QObject):
    """Watches one text field. A cursor that the system does not let blink is left alone."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._usual_ms = usual_flash_ms()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET_AFTER_MS)
        self._timer.timeout.connect(self.rest)
        if self._usual_ms > 0:
            field.installEventFilter(self)

    def rest(self) -> None:
        """Stop blinking; the cursor stays to be seen."""
        QApplication.setCursorFlashTime(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: somebody types or clicks, so blink again."""
        if event.type() in WAKING:
            if QApplication.cursorFlashTime() == 0 and not is_still():
                QApplication.setCursorFlashTime(self._usual_ms)
            self._timer.start()
        return super().eventFilter(watched, event)

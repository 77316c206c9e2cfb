"""The least a Qt program from Python can start with: a window with an empty text field, painted once."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit


class BareWindow(QMainWindow):
    """Says when it is painted, as the program does."""

    def __init__(self) -> None:
        super().__init__()
        self._is_painted = False
        self.setCentralWidget(QPlainTextEdit(self))

    def event(self, event: QEvent) -> bool:
        """Qt: see the first paint event."""
        if event.type() == QEvent.Type.Paint and not self._is_painted:
            self._is_painted = True
            done = super().event(event)
            sys.stderr.write("mark painted\n")
            sys.stderr.flush()
            return done
        return super().event(event)


def main() -> None:
    """Show the window."""
    app = QApplication(sys.argv)
    window = BareWindow()
    window.resize(1200, 760)
    window.show()
    app.exec()


if __name__ == "__main__":
    main()

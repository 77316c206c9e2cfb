"""The end of Qt: windows first, then what is left, while Python is whole."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QApplication

from canal_desktop.ui.main_window import MainWindow


def take_apart(app: QApplication) -> None:
    """Delete all windows and then the application; neither they nor it may be used afterwards.

    Left to the end of the interpreter, PySide deletes what Python owns in the order of addresses, a model before the
    view that points into it for instance, and a run that has stored everything dies of that.
    """
    windows = [window for window in QApplication.topLevelWidgets() if shiboken6.ownedByPython(window)]
    # The others may refer to the main one.
    for window in sorted(windows, key=lambda window: isinstance(window, MainWindow)):
        # It may have gone with another one.
        if shiboken6.isValid(window):
            # One that is shown would be closed while it is half gone.
            window.hide()
            shiboken6.delete(window)
    app.shutdown()

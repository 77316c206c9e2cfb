"""Widget tests run without a screen; what that platform cannot do is no fault of ours."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say what it cannot do: tell sizes to frames, raise, grab the keyboard."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(autouse=True)
def usual_look(qapp: object) -> Iterator[None]:
    """Undo the theme a test may have given to the whole program, and let its windows go for good.

    Qt would delete them when a loop ends, and here none does: each further change of the style sheet would reach the
    widgets of all tests before it.
    """
    yield
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtGui import QPalette
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if app.styleSheet():
        app.setStyleSheet("")
        app.setPalette(QPalette())

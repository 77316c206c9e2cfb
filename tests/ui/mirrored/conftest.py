"""A window that is read from right to left, and the language of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from canal_desktop.language import speak

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def mirrored(qapp: object) -> Iterator[None]:
    """All windows are read from right to left; the texts stay English, with their values isolated."""
    speak(lambda _text, _about, _count: "", is_mirrored=True)
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    speak(None)

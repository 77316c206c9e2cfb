"""Links are opened by the system's own programs."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_link(address: str) -> None:
    """Open a web page or mail address in the system's program for it; anything else is ignored."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if url.scheme().lower() in {"http", "https", "mailto"}:
        QDesktopServices.openUrl(url)

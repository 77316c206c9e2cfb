"""What was copied outlasts the program, and the program's end outlasts what was copied."""

from __future__ import annotations

from PySide6.QtGui import QClipboard, QGuiApplication


def leave_clipboard() -> None:
    """Have Qt itself hold what this program copied, as plain text; to be called before Python ends.

    Qt keeps what it was given until after Python has ended, and deletes it then. What Python made must not be deleted
    without it: the process would die of that.
    """
    clipboard = QGuiApplication.clipboard()
    # Platforms without a screen never say that the clipboard is ours; there is nobody else's.
    is_alone = QGuiApplication.platformName() in {"offscreen", "minimal"}
    if is_alone or clipboard.ownsClipboard():
        clipboard.setText(clipboard.text())
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.setText(clipboard.text(QClipboard.Mode.Selection), QClipboard.Mode.Selection)

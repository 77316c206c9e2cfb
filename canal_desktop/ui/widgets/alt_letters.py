"""AltLetters: letters with Alt alone are for menus; where no menu has one, no field writes it."""

from __future__ import annotations

import sys

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

Modifier = Qt.KeyboardModifier

WRITES = sys.platform == "darwin"
"""Whether Alt writes: on a Mac it does, as Option."""
FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)
_NO_KEYS = frozenset({0, int(Qt.Key.Key_unknown)})


def is_alt_letter(event: QKeyEvent) -> bool:
    """Whether a key press has a letter or sign that Qt would write, but was meant for a menu.

    AltGr comes as Ctrl and Alt or as another modifier; what a number typed with Alt writes comes without a key.
    """
    held = event.modifiers() & ~Modifier.ShiftModifier
    is_meant = not WRITES and held == Modifier.AltModifier and event.key() not in _NO_KEYS
    return is_meant and event.text().isprintable() and bool(event.text())


class AltLetters(QObject):
    """Looks at the keys of whichever field has the keyboard, and at no other widget; there is one for the program.

    A field that cannot be written in keeps its keys: it may be one that takes them for something else.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._field: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
            self._follow(None, app.focusWidget())

    def _follow(self, _former: QWidget | None, now: QWidget | None) -> None:
        if self._field is not None and shiboken6.isValid(self._field):
            self._field.removeEventFilter(self)
        self._field = now if isinstance(now, FIELDS) else None
        if self._field is not None:
            self._field.installEventFilter(self)

    # Qt's own methods.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: an event of the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and is_alt_letter(event):
            return not _is_read_only(watched)
        return super().eventFilter(watched, event)


def _is_read_only(field: QObject) -> bool:
    return isinstance(field, (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)) and field.isReadOnly()

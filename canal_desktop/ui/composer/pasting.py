"""Pasting: what is pasted as text or, where it is long, attached as a file of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from canal_desktop.language import tr
from canal_desktop.ui.composer.long_lines import insert_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData

    from canal_desktop.ui.composer.message_edit import MessageEdit

LONG_LENGTH = 6_000
"""Characters from which on a pasted text is long."""
LONG_LINES = 200


class Pasting(QObject):
    """Decides what becomes of a pasted text, and takes it back.

    Signals:
        attached(str): a long text was attached as a file of that name instead of being written into the field.

    Attributes:
        attach_text: attaches a text under a name; None where nothing can be attached, then everything stays text.
        detach: takes an attached file away by its name; None where it cannot be taken back from here.
        attaches_long: whether long texts are attached by themselves.
        on_first_text: called with a text that was pasted into an empty message.
    """

    attached = Signal(str)

    def __init__(self, edit: MessageEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._number = 0
        self._last: tuple[str, str] | None = None
        self.attach_text: Callable[[str, str], None] | None = None
        self.detach: Callable[[str], None] | None = None
        self.attaches_long = True
        self.on_first_text: Callable[[str], None] = lambda _text: None

    def take(self, source: QMimeData, *, as_text: bool = False) -> None:
        """Paste something; a picture or nothing leaves what is selected alone."""
        text = source.text()
        is_first = bool(text) and self._edit.document().isEmpty()
        if self.attach_text is not None and self.attaches_long and not as_text and is_long(text):
            self._attach(text)
        else:
            self._write(text)
        if is_first:
            self.on_first_text(text)

    def paste_as_text(self) -> None:
        """Paste the clipboard into the field, however long it is."""
        self._write(_clipboard())

    def paste_as_file(self) -> bool:
        """Attach the clipboard's text, however short it is; False where there is none or nothing can be attached."""
        text = _clipboard()
        if not text or self.attach_text is None:
            return False
        self._attach(text)
        return True

    def last_as_text(self) -> None:
        """Write what was attached last into the field instead."""
        if self._last is None:
            return
        (name, text), self._last = self._last, None
        if self.detach is not None:
            self.detach(name)
        self._write(text)

    def begin_anew(self) -> None:
        """What was pasted is sent, or belongs to a text that is no longer in the field."""
        self._number = 0
        self._last = None

    def _attach(self, text: str) -> None:
        assert self.attach_text is not None
        self._number += 1
        name = tr("pasted text {number}.txt", number=self._number)
        self._last = name, text
        self.attach_text(name, text)
        self.attached.emit(name)

    def _write(self, text: str) -> None:
        if text:
            insert_text(self._edit.textCursor(), text)
            self._edit.ensureCursorVisible()


def is_long(text: str) -> bool:
    """Whether a text had better be a file of its own."""
    return len(text) > LONG_LENGTH or text.count("\n") >= LONG_LINES


def _clipboard() -> str:
    return QGuiApplication.clipboard().text()

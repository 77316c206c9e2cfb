"""KeptDocuments: the field's text of each conversation with all that can be undone in it, for the last few of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

from canal_desktop.ui.composer.long_lines import plain_text
from canal_desktop.ui.widgets.mirror import write_prose

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit

MOST = 12
"""Documents that are kept; each is as large as its text and what can be undone in it."""
MOST_LENGTH = 100_000
"""Characters of a document that is kept."""


class KeptDocuments:
    """Puts the document of a key into the field, and keeps the one that was there."""

    def __init__(self, edit: QPlainTextEdit) -> None:
        self._edit = edit
        self._key = ""
        self._kept: dict[str, QTextDocument] = {}

    def show(self, key: str, text: str) -> bool:
        """Show the document of a key; True where it has just this text, else what is shown is to be filled.

        "" is the key of whatever is shown.
        """
        if not key:
            return False
        former = self._edit.document()
        if key == self._key:
            return plain_text(former) == text
        document = self._kept.pop(key, None)
        is_same = document is not None and plain_text(document) == text
        if document is None:
            document = QTextDocument(self._edit)
            document.setDocumentLayout(QPlainTextDocumentLayout(document))
        document.setDefaultFont(self._edit.font())
        # Qt deletes a document that belongs to the field it is taken from.
        former.setParent(self._edit)
        self._edit.setDocument(document)
        write_prose(self._edit)
        self._keep(former)
        self._key = key
        return is_same

    def _keep(self, document: QTextDocument) -> None:
        if self._key and document.characterCount() <= MOST_LENGTH:
            self._kept[self._key] = document
        else:
            document.deleteLater()
        while len(self._kept) > MOST:
            self._kept.pop(next(iter(self._kept))).deleteLater()

"""MergePanel: one answer put together from parts of several, and written on by hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from canal_desktop.language import tr
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.elided_button import ElidedButton
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.mirror import write_prose
from canal_desktop.ui.widgets.own_escape import claims_escape
from canal_desktop.ui.widgets.plain_label import PlainLabel

CHANGED_MS = 1_000
HINT = tr("Select text in an answer and press its “Take part…”, or press it without a selection to choose paragraphs.")


class MergePanel(QFrame):
    """The text is Markdown.

    Signals:
        accepted(str): go on with this text.
        changed(): the text is another one; told a second after the last key at the latest.
        closed(): the user is not working on it any more; the text stays.
    """

    accepted = Signal(str)
    closed = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Merged answer"))
        title = PlainLabel(tr("Merged answer"), self)
        title.setProperty("role", "heading")
        self.hint = PlainLabel(HINT, self, wraps=True)
        self.hint.setProperty("role", "small")
        self.edit = QPlainTextEdit(self)
        write_prose(self.edit)
        self.edit.setProperty("kind", "field")
        self.edit.setAccessibleName(tr("Merged answer"))
        self.edit.setTabChangesFocus(True)
        self.go_on = ElidedButton(tr("Go on with the merged answer"), self)
        self.go_on.setProperty("kind", "primary")
        self.go_on.setEnabled(False)
        self.go_on.clicked.connect(lambda: self.accepted.emit(self.edit.toPlainText()))
        close = QPushButton(tr("Close"), self)
        close.setAccessibleName(tr("Close the merged answer"))
        close.clicked.connect(self.closed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CHANGED_MS)
        self._timer.timeout.connect(self.changed)
        self.edit.textChanged.connect(self._on_text_changed)
        foot = FlowLayout()
        foot.addWidget(self.go_on)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(self.hint)
        column.addWidget(self.edit, 1)
        column.addLayout(foot)

    @property
    def text(self) -> str:
        """What was put together so far."""
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        """Go on with another text."""
        self.edit.setPlainText(text)

    def add(self, markdown: str) -> None:
        """Put a part below what is there; undo takes it away."""
        if not markdown.strip():
            return
        cursor = self.edit.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        gap = "" if not self.text.strip() else "\n\n"
        cursor.insertText(gap + markdown.strip("\n"))
        self.edit.setTextCursor(cursor)
        self.edit.ensureCursorVisible()
        announce(self.edit, tr("Added to the merged answer."))

    def _on_text_changed(self) -> None:
        self.go_on.setEnabled(bool(self.text.strip()))
        if not self._timer.isActive():
            self._timer.start()

    # Qt's own methods.

    def event(self, event: QEvent) -> bool:
        """Qt: Esc closes this before it means anything else."""
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

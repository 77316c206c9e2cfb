"""MessageEdit: the text field of the composer; grows with its text, knows Enter from an input method's Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from canal_desktop.domain.settings import SendKey
from canal_desktop.language import tr
from canal_desktop.ui.composer.enter_keys import ENTER_KEYS, Enter, meaning_of
from canal_desktop.ui.composer.kept_documents import KeptDocuments
from canal_desktop.ui.composer.long_lines import insert_line_break, insert_text, plain_text, text_between
from canal_desktop.ui.composer.pasting import Pasting
from canal_desktop.ui.composer.prompt_recall import PromptRecall
from canal_desktop.ui.widgets.mirror import write_prose

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QContextMenuEvent, QDropEvent, QFocusEvent, QInputMethodEvent, QResizeEvent


JOINED = "is_joined"
TAB_KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class KeyTaker(Protocol):
    """What is asked of each key before the field; never while an input method composes."""

    @property
    def is_open(self) -> bool:
        """Whether it stands in the field's way now, so that Esc is its own."""

    def press(self, event: QKeyEvent) -> bool:
        """Take a key; False where it is none of its own."""


class MessageEdit(QPlainTextEdit):
    """A plain text field that is as high as its text, up to max_height_px.

    Signals:
        send_pressed(): the key that sends was pressed.
        add_pressed(): the key was pressed that adds the message without asking.
        typed(): the user has changed the text with keys or an input method, which may compose still.
        text_replaced(): another text was put into the field, with nothing to undo.
        menu_wanted(QContextMenuEvent): the context menu is wanted.
        focus_changed(bool): it has, or no longer has, the keyboard.
    """

    send_pressed = Signal()
    add_pressed = Signal()
    typed = Signal()
    text_replaced = Signal()
    menu_wanted = Signal(object)
    focus_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.send_key = SendKey.ENTER
        self._max_height_px = 200
        self._preedit = ""
        self._moves_own = False
        self.recall = PromptRecall(self)
        self.pasting = Pasting(self)
        self.takes: Callable[[QMimeData], bool] = lambda _source: False
        """Offered what is pasted or dropped before it becomes text; True where it goes along as a file instead."""
        self.takers: list[KeyTaker] = []
        """Asked in this order."""
        self.passed_backwards: list[QWidget] = []
        """Shift+Tab goes past these, so that one press comes to the messages; Tab comes to them from there."""
        self._documents = KeptDocuments(self)
        write_prose(self)
        self.setAccessibleName(tr("Message"))
        self.setPlaceholderText(tr("Write a message"))
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._join_document()

    @property
    def text(self) -> str:
        """Everything that is written."""
        return plain_text(self.document())

    @property
    def is_composing(self) -> bool:
        """Whether an input method holds text that is not yet decided."""
        return bool(self._preedit)

    def set_text(self, text: str, key: str = "") -> None:
        """Replace everything, the cursor at the end, with nothing to undo.

        Where a key is given and the text is just as it was when the key was given last, what was typed then can be
        undone still.
        """
        self._end_composing()
        self.recall.forget()
        if not self._documents.show(key, text):
            self.clear()
            self.document().setUndoRedoEnabled(False)
            insert_text(self.textCursor(), text)
            self.document().setUndoRedoEnabled(True)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._follow_text()
        self.text_replaced.emit()

    def setDocument(self, document: QTextDocument) -> None:
        """Qt: show another document."""
        super().setDocument(document)
        self._join_document()

    def _join_document(self) -> None:
        document = self.document()
        if not document.property(JOINED):
            document.setProperty(JOINED, True)
            document.setDocumentMargin(4)
            document.documentLayout().documentSizeChanged.connect(self._follow_text)

    def replace_text(self, text: str) -> None:
        """Replace everything, the cursor at the end; undo brings back what was there."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        insert_text(cursor, text)
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def append_text(self, text: str) -> None:
        """Add a text below what is there, the cursor at the end; undo takes it away again."""
        before = self.text
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        insert_text(cursor, f"\n{text}" if before and not before.endswith("\n") else text)
        self.setTextCursor(cursor)

    def _end_composing(self) -> None:
        # The input method is not told by Qt that its text is gone, and would leave Enter to it for ever.
        if self.is_composing:
            QGuiApplication.inputMethod().reset()
            self._preedit = ""

    def remove_sent(self, sent: str) -> None:
        """Take away a text from the beginning; what was typed behind it stays. Undo brings it back."""
        text = self.text
        if text.startswith(sent):
            cursor = QTextCursor(self.document())
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.beginEditBlock()
            cursor.removeSelectedText()
            insert_text(cursor, text[len(sent) :])
            cursor.endEditBlock()

    def insert_lines(self, text: str) -> None:
        """Put text in place of what is selected, a blank line around it, the cursor behind it; one step to undo."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        before = text_between(self.document(), 0, cursor.position())
        gap = "" if not before or before.endswith("\n\n") else "\n" if before.endswith("\n") else "\n\n"
        insert_text(cursor, f"{gap}{text}\n\n")
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def set_max_height_px(self, height_px: int) -> None:
        """How high the field may grow; from there on it scrolls."""
        if height_px != self._max_height_px:
            self._max_height_px = height_px
            self._follow_text()

    def _follow_text(self) -> None:
        wanted = self.sizeHint().height()
        if wanted != self.height():
            self.setFixedHeight(wanted)
        # A scroll bar that appears for one frame while the field grows would make the lines wrap anew.
        full = wanted >= self._max_height_px
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if full else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)

    # Qt's own methods.

    def sizeHint(self) -> QSize:
        """Qt: as high as the text, one line at least."""
        # QPlainTextEdit's layout counts its height in lines.
        lines = max(self.document().documentLayout().documentSize().height(), 1.0)
        margins = 2 * self.document().documentMargin() + 2 * self.frameWidth()
        height = round(lines * self.fontMetrics().lineSpacing() + margins)
        return QSize(super().sizeHint().width(), min(height, self._max_height_px))

    def minimumSizeHint(self) -> QSize:
        """Qt: one line."""
        return QSize(80, self.fontMetrics().lineSpacing() + 2 * round(self.document().documentMargin()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another width wraps the lines in another way."""
        super().resizeEvent(event)
        self._follow_text()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: lines of another font have another height."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._follow_text()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Qt: remember whether the input method holds undecided text."""
        self._preedit = event.preeditString()
        super().inputMethodEvent(event)
        self.typed.emit()

    def event(self, event: QEvent) -> bool:
        """Qt: keys that would do nothing here are the window's; Esc and Tab are of what stands in the field's way."""
        if isinstance(event, QKeyEvent) and not self.is_composing:
            if event.type() == QEvent.Type.ShortcutOverride:
                if event.key() == Qt.Key.Key_Escape and any(taker.is_open for taker in self.takers):
                    event.accept()
                    return True
                if self._is_idle_key(event):
                    event.ignore()
                    return False
            elif event.type() == QEvent.Type.KeyPress and event.key() in TAB_KEYS and self._is_taken(event):
                event.accept()
                return True
        return super().event(event)

    def _is_taken(self, event: QKeyEvent) -> bool:
        return any(taker.press(event) for taker in self.takers)

    def _is_idle_key(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self.document().isUndoAvailable()
        to_ends = (QKeySequence.StandardKey.MoveToStartOfDocument, QKeySequence.StandardKey.MoveToEndOfDocument)
        return self.document().isEmpty() and any(event.matches(key) for key in to_ends)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: what stands in the way, then Enter, an earlier question, or typing."""
        if self.is_composing:
            # An Enter is for the input method then.
            if event.key() not in ENTER_KEYS:
                super().keyPressEvent(event)
            return
        if self._is_taken(event):
            event.accept()
            return
        meaning = meaning_of(event, self.send_key)
        if meaning in {Enter.SEND, Enter.ADD}:
            # A key that is held down sends once.
            if not event.isAutoRepeat():
                (self.send_pressed if meaning is Enter.SEND else self.add_pressed).emit()
        elif meaning is Enter.LINE:
            # Qt would take Shift+Enter for U+2028; a message has line feeds.
            insert_line_break(self.textCursor())
            self.ensureCursorVisible()
            self.typed.emit()
        elif not self.recall.press(event):
            before = self.document().revision()
            super().keyPressEvent(event)
            if self.document().revision() != before:
                self.typed.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Qt: Tab or Shift+Tab was pressed."""
        is_moved = super().focusNextPrevChild(forward)
        for _passed in () if forward else self.passed_backwards:
            if is_moved and self.window().focusWidget() in self.passed_backwards:
                is_moved = super().focusNextPrevChild(forward)
        return is_moved

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: the menu is made by whoever knows what belongs into it."""
        self.menu_wanted.emit(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: what is moved within the field is no paste, however long it is."""
        self._moves_own = event.source() in {self, self.viewport()}
        super().dropEvent(event)
        self._moves_own = False

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Qt: whether pasting is possible; files and pictures may go along."""
        return super().canInsertFromMimeData(source) or source.hasUrls() or source.hasImage()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Qt: paste as plain text, one undo step, or attach what is long."""
        if self._moves_own or not self.takes(source):
            self.pasting.take(source, as_text=self._moves_own)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Qt: what is copied, long lines in one piece."""
        cursor = self.textCursor()
        copied = QMimeData()
        copied.setText(text_between(self.document(), cursor.selectionStart(), cursor.selectionEnd()))
        return copied

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: tell the frame around it."""
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: tell the frame around it."""
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

"""QuickWindow: a small window above all others with a field for a question, and the answer below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from canal_desktop.language import tr
from canal_desktop.ui.composer.composer import DRAFT_MS
from canal_desktop.ui.composer.message_edit import MessageEdit
from canal_desktop.ui.quick.answer_view import AnswerView
from canal_desktop.ui.quick.quote_line import QuoteLine
from canal_desktop.ui.theme.icons import app_icon
from canal_desktop.ui.widgets.enter_presses import let_enter_press
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.mirror import set_margins
from canal_desktop.ui.widgets.plain_label import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QFocusEvent, QMouseEvent

    from canal_desktop.ui.theme.theme import Theme

WIDTH_PX = 640
ANSWER_PX = 300
"""Height of the answer, where the screen has room for that."""
FROM_TOP = 0.18
"""The window's upper edge, as a share of the screen: the eye looks there, and the answer has room below."""
NOT_CONNECTED = tr("Canal has no server to ask yet.")


class QuickWindow(QWidget):
    """Asks nothing by itself: it tells what the user wants, and shows what it is given.

    Signals:
        asked(str): send this; the text stays in the field until take_sent().
        draft_changed(str): the unsent text, at most 400 ms after it changed.
        put_away(): the window was hidden.
        pressed(str): "stop", "copy", "new" or "main" was chosen.
    """

    asked = Signal(str)
    draft_changed = Signal(str)
    put_away = Signal()
    pressed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        flags = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(None, flags)
        self.setWindowTitle(tr("Canal – Quick question"))
        self.setWindowIcon(app_icon())
        self.setObjectName("quick_window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._grip: QPoint | None = None
        self.model = ElidedLabel(parent=self)
        self.model.setProperty("role", "small")
        self.quote = QuoteLine(self)
        self._field = QFrame(self)
        self._field.setObjectName("composer_field")
        self.edit = MessageEdit(self._field)
        self.edit.setAccessibleName(tr("Ask"))
        self.edit.setPlaceholderText(tr("Ask anything"))
        self.trouble = PlainLabel(parent=self, wraps=True)
        self.trouble.setProperty("role", "small_error")
        self.trouble.hide()
        self.answer = AnswerView(self)
        self.answer.hide()
        self._buttons = {name: self._make_button(name, label) for name, label in self._labels().items()}
        self._row = QWidget(self)
        self._lay_out()
        self._draft_timer = QTimer(self)
        self._draft_timer.setSingleShot(True)
        self._draft_timer.setInterval(DRAFT_MS)
        self._draft_timer.timeout.connect(self.flush_draft)
        self.edit.textChanged.connect(self._on_text)
        self.edit.send_pressed.connect(self._ask)
        self.edit.focus_changed.connect(self._show_focus)
        self.edit.menu_wanted.connect(lambda event: self.edit.createStandardContextMenu().popup(event.globalPos()))
        self.answer.changed.connect(self.show_state)
        self.answer.trouble.connect(self.tell)
        for keys, name in (("Ctrl+N", "new"), ("Ctrl+O", "main"), ("Ctrl+Shift+C", "copy"), ("Ctrl+.", "stop")):
            QShortcut(QKeySequence(keys), self).activated.connect(self._buttons[name].click)
        let_enter_press(self)
        self.set_theme(theme)
        self.resize(WIDTH_PX, self.minimumSizeHint().height())
        self.show_state()

    @staticmethod
    def _labels() -> dict[str, str]:
        return {
            "stop": tr("Stop"),
            "copy": tr("Copy"),
            "new": tr("New question"),
            "main": tr("Open in main window"),
        }

    def _make_button(self, name: str, label: str) -> QPushButton:
        button = QPushButton(label, self)
        button.clicked.connect(lambda: self.pressed.emit(name))
        return button

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._field)
        set_margins(inside, 10, 6, 6, 6)
        inside.addWidget(self.edit)
        self.connect_line = QWidget(self)
        line = QHBoxLayout(self.connect_line)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(PlainLabel(NOT_CONNECTED, self.connect_line, wraps=True), 1)
        opens = QPushButton(tr("Open Canal"), self.connect_line)
        opens.clicked.connect(lambda: self.pressed.emit("main"))
        line.addWidget(opens)
        row = FlowLayout(self._row)
        for button in self._buttons.values():
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        for widget in (self.model, self.quote, self._field, self.connect_line, self.trouble):
            column.addWidget(widget)
        column.addWidget(self.answer, 1)
        column.addWidget(self._row)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        self.answer.set_theme(theme)
        self.quote.set_theme(theme)
        # The field has its new font, and its height, after that.
        QTimer.singleShot(0, self, self._fit)

    def show_server(self, words: str | None) -> None:
        """Say who is asked; None: nobody can be."""
        self.model.setText(words or "")
        self.model.setVisible(words is not None)
        self.connect_line.setVisible(words is None)
        self._field.setVisible(words is not None)
        self._fit()

    def show_state(self) -> None:
        """Show the buttons for what there is now."""
        is_asked = self.answer.conversation is not None
        self.answer.setVisible(is_asked)
        self._row.setVisible(is_asked)
        self._buttons["stop"].setVisible(self.answer.is_answering)
        reply = self.answer.last_reply
        self._buttons["copy"].setEnabled(reply is not None and bool(reply.text))
        self._fit()

    def tell(self, sentence: str, *, is_error: bool = True) -> None:
        """Show a sentence below the field, in red where something went wrong; "" takes it away."""
        role = "small_error" if is_error else "small"
        if self.trouble.property("role") != role:
            self.trouble.setProperty("role", role)
            self.trouble.style().unpolish(self.trouble)
            self.trouble.style().polish(self.trouble)
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        self._fit()

    def open_at_cursor(self) -> None:
        """Show it on the screen the pointer is on, with the keyboard in the field."""
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        if not self.isVisible():
            height = self._wanted_height()
            if self.answer.isVisibleTo(self):
                # An answer that is still there is seen as before.
                height = max(height, self.height())
            self.setGeometry(place_on(screen.availableGeometry(), self.width(), height))
            self.show()
            # A draft was put into the field before that had its size.
            self.edit.verticalScrollBar().setValue(0)
            self.edit.ensureCursorVisible()
        self.raise_()
        self.activateWindow()
        self.edit.setFocus()

    def take_sent(self, text: str) -> None:
        """This is on disk: it goes from the field, with what was brought along."""
        self.edit.remove_sent(text)
        self.quote.set_text("")
        self.tell("")
        self.flush_draft()

    def flush_draft(self) -> None:
        """Tell of the text now."""
        self._draft_timer.stop()
        self.draft_changed.emit(self.edit.text)

    def _on_text(self) -> None:
        if not self._draft_timer.isActive():
            self._draft_timer.start()
        self._fit()

    def _ask(self) -> None:
        text = self.edit.text
        if text.strip():
            self.asked.emit(text)

    def _show_focus(self, focused: bool) -> None:
        self._field.setProperty("focused", focused)
        self._field.style().unpolish(self._field)
        self._field.style().polish(self._field)

    def _wanted_height(self) -> int:
        # What was just shown or hidden counts at once.
        layout = self.layout()
        assert layout is not None
        layout.activate()
        height = layout.totalHeightForWidth(self.width()) if layout.hasHeightForWidth() else layout.sizeHint().height()
        return max(height, ANSWER_PX + self._field.height()) if self.answer.isVisibleTo(self) else height

    def _fit(self) -> None:
        self.answer.setMinimumHeight(ANSWER_PX // 2)
        wanted = self._wanted_height()
        if self.answer.isVisibleTo(self):
            # It may have been made larger by hand.
            wanted = max(wanted, self.height(), ANSWER_PX + self._field.height() + 100)
        room = self.screen().availableGeometry().bottom() - self.y() if self.isVisible() else wanted
        self.resize(self.width(), min(wanted, max(room, self.minimumSizeHint().height())))

    # Qt's own methods.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Esc puts the window away; nothing typed in it is lost."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: it is only put away."""
        event.ignore()
        self.flush_draft()
        self.hide()
        self.put_away.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: the keyboard belongs into the field."""
        super().focusInEvent(event)
        self.edit.setFocus()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: there is no frame, so the window is moved by its ground."""
        handle = self.windowHandle()
        if event.button() == Qt.MouseButton.LeftButton and handle is not None and not handle.startSystemMove():
            self._grip = event.globalPosition().toPoint() - self.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: where the system does not move it, we do."""
        if self._grip is not None:
            self.move(event.globalPosition().toPoint() - self._grip)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Qt: it stays there."""
        self._grip = None


def place_on(available: QRect, width: int, height: int) -> QRect:
    """Where a window of that size goes on a screen with so much room: in the middle, near the top, all of it inside."""
    width, height = min(width, available.width()), min(height, available.height())
    left = available.left() + (available.width() - width) // 2
    top = min(available.top() + round(available.height() * FROM_TOP), available.bottom() + 1 - height)
    return QRect(left, top, width, height)

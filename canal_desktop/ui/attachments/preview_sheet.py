"""PreviewSheet: just what is sent of a file: its text, or its pictures, with the choice between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from canal_desktop.language import grouped, tr, tr_n
from canal_desktop.ui.attachments.attachment import Form
from canal_desktop.ui.composer.long_lines import insert_text
from canal_desktop.ui.theme.open_sheets import wear_font
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.mirror import write_prose
from canal_desktop.ui.widgets.plain_label import PlainLabel
from canal_desktop.ui.widgets.sheet_area import put_in_area, resize_in_window

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.ui.theme.theme import Theme

WIDTH_PX, HEIGHT_PX = 760, 640
CHARS_AT_ONCE = 10_000
"""So much text is put into the view between two frames."""
MOST_CHARS = 2_000_000

FORM_NAMES = {
    Form.TEXT: tr("Its text"),
    Form.SOURCE: tr("As it is written"),
    Form.PICTURES: tr("Pictures of its pages"),
}
REMOVE, SAVE, OPEN, CLOSE = "remove", "save", "open", "close"
BUTTON_NAMES = {REMOVE: tr("Remove"), SAVE: tr("Save a copy…"), OPEN: tr("Open in another program"), CLOSE: tr("Close")}


class PreviewSheet(QDialog):
    """Shows a name, facts, what is sent, and at the top the choices there are.

    Signals:
        chosen(Form, str): send it in this form, with the pages that were typed.
        pressed(str): a button at the foot but Close, by its id.
    """

    chosen = Signal(object, str)
    pressed = Signal(str)

    def __init__(self, name: str, buttons: Sequence[str], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Canal – What is sent"))
        self._unwritten = ""
        self._rest = 0
        heading = PlainLabel(name, self, wraps=True)
        heading.setProperty("role", "title")
        self.facts = PlainLabel("", self, wraps=True)
        self.facts.setProperty("role", "small")
        self.form = QComboBox(self)
        self.form.setAccessibleName(tr("Send"))
        self.pages = QLineEdit(self)
        self.pages.setAccessibleName(tr("Pages"))
        self.pages.setPlaceholderText(tr("All, or 1-3, 7"))
        self.trouble = PlainLabel("", self, wraps=True)
        self.trouble.setProperty("role", "small_error")
        self.text = QPlainTextEdit(self)
        write_prose(self.text)
        self.text.setReadOnly(True)
        self.text.setProperty("kind", "field")
        wear_font(self.text, "code_font", theme)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Just what is sent"))
        flags = Qt.TextInteractionFlag
        self.text.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self._pictures = QScrollArea(self)
        self._pictures.setAccessibleName(tr("Pictures that are sent"))
        self._pictures.setFrameShape(QFrame.Shape.NoFrame)
        self._pictures.setWidgetResizable(True)
        self._sheet = QWidget()
        self._stack = QVBoxLayout(self._sheet)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._pictures.setWidget(self._sheet)
        self._buttons: dict[str, QPushButton] = {}
        self._lay_out(heading, buttons)
        self.form.activated.connect(lambda _row: self._choose())
        self.pages.returnPressed.connect(self._choose)
        self._writer = QTimer(self)
        self._writer.setInterval(0)
        self._writer.timeout.connect(self._write_more)
        self.show_choices((), Form.TEXT, 0)
        self.show_text("")
        resize_in_window(self, theme.scaled(WIDTH_PX), theme.scaled(HEIGHT_PX))

    def button(self, button_id: str) -> QPushButton:
        """A button at the foot."""
        return self._buttons[button_id]

    def show_facts(self, facts: str) -> None:
        """Show size, tokens and what else is known; assistive technology reads it out."""
        self.facts.setText(facts)
        announce(self, facts)

    def show_choices(self, forms: Sequence[Form], present: Form, page_count: int) -> None:
        """Offer forms, where there are several, and pages, where there are any."""
        self.form.clear()
        for form in forms:
            self.form.addItem(FORM_NAMES[form], form)
        self.form.setCurrentIndex(max(self.form.findData(present), 0))
        self._form_row.setVisible(len(forms) > 1)
        self._pages_row.setVisible(page_count > 1)
        self._pages_label.setText(tr("Pages, 1 to {last}", last=grouped(page_count)))
        self.show_trouble("")

    def show_trouble(self, sentence: str) -> None:
        """Say why what was chosen cannot be had; "" for nothing."""
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        announce(self, sentence, urgent=True)

    def show_text(self, text: str) -> None:
        """Show a text just as it is; a long one comes bit by bit."""
        self._pictures.hide()
        self.text.show()
        self.text.clear()
        self._unwritten = text[:MOST_CHARS]
        self._rest = len(text) - len(self._unwritten)
        self._write_more()
        self._writer.start()

    def show_pictures(self) -> None:
        """Show pictures from now on, none yet."""
        self._writer.stop()
        self.text.hide()
        self._pictures.show()
        while (item := self._stack.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()

    def add_picture(self, image: QImage, caption: str) -> None:
        """Show one more picture, at its own size, with what is known of it."""
        label = PlainLabel(caption, self._sheet, wraps=True)
        label.setProperty("role", "small")
        shown = PlainLabel("", self._sheet)
        shown.setPixmap(QPixmap.fromImage(image))
        shown.setAccessibleName(caption)
        shown.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        for widget in (label, shown):
            self._stack.addWidget(widget)
            widget.show()

    def _lay_out(self, heading: PlainLabel, buttons: Sequence[str]) -> None:
        self._form_row, self._pages_row = QWidget(self), QWidget(self)
        form_label = PlainLabel(tr("Send"), self._form_row)
        self._pages_label = PlainLabel(tr("Pages"), self._pages_row)
        use = QPushButton(tr("Use these pages"), self._pages_row)
        use.setAutoDefault(False)
        use.clicked.connect(self._choose)
        for row, widgets in (
            (self._form_row, (form_label, self.form)),
            (self._pages_row, (self._pages_label, self.pages, use)),
        ):
            flow = FlowLayout(row)
            for widget in widgets:
                flow.addWidget(widget)
        form_label.setBuddy(self.form)
        self._pages_label.setBuddy(self.pages)
        foot = FlowLayout(ends_apart=True)
        for button_id in (*buttons, CLOSE):
            button = self._buttons[button_id] = QPushButton(BUTTON_NAMES[button_id], self)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, pressed=button_id: self._press(pressed))
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(10)
        for part in (heading, self.facts, self._form_row, self._pages_row, self.trouble):
            column.addWidget(part)
        column.addWidget(self.text, 1)
        column.addWidget(self._pictures, 1)
        column.addLayout(foot)
        put_in_area(self)

    def _choose(self) -> None:
        form = self.form.currentData()
        self.chosen.emit(Form(form) if form is not None else Form.TEXT, self.pages.text())

    def _press(self, button_id: str) -> None:
        if button_id == CLOSE:
            self.accept()
        else:
            self.pressed.emit(button_id)

    def _write_more(self) -> None:
        piece, self._unwritten = self._unwritten[:CHARS_AT_ONCE], self._unwritten[CHARS_AT_ONCE:]
        if not self._unwritten and self._rest:
            piece, self._rest = piece + _rest_words(self._rest), 0
        cursor = self.text.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        insert_text(cursor, piece)
        if not self._unwritten:
            self._writer.stop()


def _rest_words(count: int) -> str:
    more = tr_n(
        "[{n} more letter is sent; it is not shown here.]",
        "[{n} more letters are sent; they are not shown here.]",
        count,
    )
    return f"\n\n{more}"

"""ToolEditor: describes one of the user's own tools: its name, what it is for, and the schema of its arguments."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from canal_desktop.app.tool_book import NAME, WRONG_NAME
from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.parameter_text import json_object
from canal_desktop.domain.tool import MAX_NAME
from canal_desktop.language import tr
from canal_desktop.ui.theme.open_sheets import wear_font
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.enter_presses import let_enter_press
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.mirror import set_margins, write_code, write_prose
from canal_desktop.ui.widgets.plain_label import PlainLabel
from canal_desktop.ui.widgets.sheet_area import put_in_area, resize_in_window

if TYPE_CHECKING:
    from canal_desktop.domain.tool import Tool
    from canal_desktop.ui.theme.theme import Theme

WIDTH_PX, HEIGHT_PX = 620, 640
CHECK_MS = 250
LEAST_LINES = 3
EMPTY: dict[str, object] = {"type": "object", "properties": {}, "required": [], "additionalProperties": False}
ONE_TEXT: dict[str, object] = {
    "type": "object",
    "properties": {"query": {"type": "string", "description": "What to look for"}},
    "required": ["query"],
    "additionalProperties": False,
}
CHOICE: dict[str, object] = {
    "type": "object",
    "properties": {
        "place": {"type": "string", "description": "City and country"},
        "unit": {"type": "string", "enum": ["celsius", "fahrenheit"]},
        "days": {"type": "integer", "minimum": 1, "maximum": 7},
    },
    "required": ["place"],
    "additionalProperties": False,
}
TEMPLATES = ((tr("No arguments"), EMPTY), (tr("One text"), ONE_TEXT), (tr("Text, choice and number"), CHOICE))
FITS = tr("The schema is valid.")


class ToolEditor(QDialog):
    """Save hands over what is there; Esc leaves.

    Signals:
        saved(str, str, dict): name, description and schema.
        check_wanted(dict): whether this is a schema is to be found out; show_problem() takes the answer.
    """

    saved = Signal(str, str, object)
    check_wanted = Signal(object)

    def __init__(self, tool: Tool | None, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Canal – Tool"))
        heading = PlainLabel(tr("New tool") if tool is None else tr("Tool"), self)
        heading.setProperty("role", "title")
        self.name = QLineEdit("" if tool is None else tool.name, self)
        self.name.setMaxLength(MAX_NAME)
        self.name.setPlaceholderText("get_weather")
        self.description = QPlainTextEdit("" if tool is None else tool.description, self)
        self.description.setPlaceholderText(tr("What it does, and when the model should ask for it"))
        self.schema = QPlainTextEdit(json.dumps(EMPTY if tool is None else dict(tool.schema), indent=2), self)
        write_prose(self.description)
        write_code(self.schema)
        wear_font(self.schema, "code_font", theme)
        self.state = PlainLabel("", self, wraps=True)
        self.error = PlainLabel("", self, wraps=True)
        self.error.setProperty("role", "error")
        self.error.hide()
        self.save = QPushButton(tr("&Save"), self)
        self.save.setProperty("kind", "primary")
        self.cancel = QPushButton(tr("&Cancel"), self)
        self.found: dict[str, object] | None = None
        """The schema as it is written, None where it cannot be read."""
        self._lay_out(heading)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CHECK_MS)
        self._timer.timeout.connect(self.check)
        self.schema.textChanged.connect(self._timer.start)
        self.name.textEdited.connect(self._check_name)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)
        let_enter_press(self)
        self.check()
        self.name.setFocus()

    def _lay_out(self, heading: QWidget) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        set_margins(column, 0, 0, 8, 0)
        column.setSpacing(8)
        column.addWidget(heading)
        fields: tuple[tuple[str, QWidget, int], ...] = (
            (tr("&Name"), self.name, 0),
            (tr("&Description"), self.description, 1),
            (tr("&Arguments, as a JSON schema"), self.schema, 3),
        )
        for label, field, share in fields:
            caption = QLabel(label, self)
            caption.setWordWrap(True)
            caption.setBuddy(field)
            field.setAccessibleName(label.replace("&", ""))
            if isinstance(field, QPlainTextEdit):
                field.setProperty("kind", "field")
                field.setTabChangesFocus(True)
                field.setMinimumHeight(LEAST_LINES * self.fontMetrics().lineSpacing())
            column.addWidget(caption)
            column.addWidget(field, share)
        column.addWidget(self.state)
        # A widget of its own: it tells the area how high it is.
        chooser = QWidget(inside)
        templates = FlowLayout(chooser)
        for title, schema in TEMPLATES:
            button = QPushButton(title, self)
            button.setProperty("kind", "quiet")
            button.setProperty("compact", True)
            button.setAutoDefault(False)
            button.setAccessibleName(tr("Use the schema: {title}", title=title))
            button.clicked.connect(lambda _checked, schema=schema: self.use(schema))
            templates.addWidget(button)
        policy = chooser.sizePolicy()
        policy.setHeightForWidth(True)
        chooser.setSizePolicy(policy)
        column.addWidget(chooser)
        # At large text not all of it has room at once.
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        set_margins(whole, 24, 20, 16, 16)
        whole.setSpacing(8)
        whole.addWidget(area, 1)
        whole.addWidget(self.error)
        foot = FlowLayout(ends_apart=True)
        for button in (self.save, self.cancel):
            button.setAutoDefault(button is self.save)
            foot.addWidget(button)
        whole.addLayout(foot)
        put_in_area(self)
        resize_in_window(self, WIDTH_PX, HEIGHT_PX)

    def use(self, schema: dict[str, object]) -> None:
        """Write this schema in place of the one that is there; it can be undone in the field."""
        cursor = self.schema.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(json.dumps(schema, indent=2))
        self.check()

    def check(self) -> None:
        """Say what is wrong with the schema, by line and column where it is no JSON."""
        try:
            self.found = json_object(self.schema.toPlainText())
        except InvalidInput as error:
            self.found = None
            self.show_problem(str(error))
            return
        self.check_wanted.emit(self.found)

    def show_problem(self, problem: str) -> None:
        """Show why the schema is none, "" where it is one."""
        self.state.setProperty("role", "error" if problem else "small")
        self.state.style().polish(self.state)
        self.state.setText(problem or FITS)
        self.save.setEnabled(not problem)

    def _check_name(self, name: str) -> None:
        problem = WRONG_NAME if name.strip() and NAME.fullmatch(name.strip()) is None else ""
        if problem != self.error.text():
            self.complain(problem)

    def complain(self, sentence: str) -> None:
        """Say why it was not kept."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        announce(self, sentence)

    def _save(self) -> None:
        self.check()
        if self.found is not None and self.save.isEnabled():
            self.saved.emit(self.name.text().strip(), self.description.toPlainText().strip(), self.found)

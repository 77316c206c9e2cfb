"""FieldRow: one parameter with its field, what holds where it is not set, and what is wrong with what was typed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.parameter_text import parameter_text, parse_parameter, shown_value
from canal_desktop.domain.parameters import LABELS, ReasoningEffort, is_set
from canal_desktop.ui.parameters.editors import ChoiceEditor, LineEditor, TextEditor
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from canal_desktop.ui.parameters.editors import Editor

MNEMONICS = {
    "system_prompt": "&System prompt",
    "temperature": "&Temperature",
    "top_p": "Top &P",
    "max_tokens": "&Max tokens",
    "stop": "St&op sequences",
    "seed": "S&eed",
    "frequency_penalty": "&Frequency penalty",
    "presence_penalty": "P&resence penalty",
    "reasoning_effort": "Reaso&ning effort",
    "response_format": "Response form&at",
    "extra_body": "E&xtra fields",
    "extra_headers": "Extra &headers",
}

REMARKS = {
    "system_prompt": "Sent ahead of everything else.",
    "temperature": "0 to 2: higher is more varied.",
    "top_p": "0 to 1: only the likeliest words up to this share.",
    "max_tokens": "The most tokens of an answer.",
    "stop": "Up to 4, one a line; \\n stands for a line break. The answer ends before them.",
    "seed": "The same seed asks for the same answer, where the model can.",
    "frequency_penalty": "-2 to 2: higher repeats words less.",
    "presence_penalty": "-2 to 2: higher goes on to new things.",
    "reasoning_effort": "How long a reasoning model thinks.",
    "response_format": "JSON, as the server documents it.",
    "extra_body": "JSON: further fields of the request, as the server documents them.",
    "extra_headers": 'JSON: further headers, such as {"X-Title": "Canal"}. Keys do not belong here.',
}

EFFORTS = {
    ReasoningEffort.NONE: "None",
    ReasoningEffort.MINIMAL: "Minimal",
    ReasoningEffort.LOW: "Low",
    ReasoningEffort.MEDIUM: "Medium",
    ReasoningEffort.HIGH: "High",
    ReasoningEffort.XHIGH: "Extra high",
}
JSON_OBJECT = '{"type": "json_object"}'
JSON_SCHEMA = """{
  "type": "json_schema",
  "json_schema": {
    "name": "answer",
    "strict": true,
    "schema": {
      "type": "object",
      "properties": {
        "answer": {"type": "string"}
      },
      "required": ["answer"],
      "additionalProperties": false
    }
  }
}"""
TEMPLATES = {"response_format": (("JSON", JSON_OBJECT), ("JSON by a schema", JSON_SCHEMA))}

NOT_SENT = "Not set"
PROMPT_LINES, JSON_LINES, STOP_LINES = 8, 5, 3


def _editor(name: str, parent: QWidget) -> Editor:
    if name == "system_prompt":
        return TextEditor(PROMPT_LINES, parent)
    if name == "stop":
        return TextEditor(STOP_LINES, parent, is_code=True)
    if name in {"response_format", "extra_body", "extra_headers"}:
        return TextEditor(JSON_LINES, parent, is_code=True)
    if name == "reasoning_effort":
        return ChoiceEditor(((effort.value, label) for effort, label in EFFORTS.items()), parent)
    return LineEditor(parent)


def _sentence(where: str, value: Any, name: str) -> str:
    """What holds from below."""
    shown = shown_value(name, value)
    return f"From {where}: {shown}" + ("" if shown.endswith(("…", ".")) else ".")


class FieldRow(QWidget):
    """A parameter's name with its field; below them one line that says what holds, or what is wrong.

    Signals:
        changed(): the user has changed what is set.
        send_again_wanted(): the user wants this sent again, which the model refuses.
    """

    changed = Signal()
    send_again_wanted = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self._below: Sequence[tuple[str, Any]] = ()
        self._is_none = False
        """Whether it is said that there is no system prompt, whatever is set below."""
        self._left_out_for = ""
        self.editor = _editor(name, self)
        label = LABELS[name]
        self.editor.setAccessibleName(label)
        self.editor.edited.connect(self._on_edited)
        caption = PlainLabel(MNEMONICS[name], self, wraps=True)
        caption.setProperty("role", "heading")
        caption.setBuddy(self.editor)
        remark = PlainLabel(REMARKS[name], self, wraps=True)
        remark.setProperty("role", "small")
        self.state = PlainLabel("", self, wraps=True)
        self.reset = self._button("Reset", f"Reset {label}", self.clear)
        # The rows below must not move when the first letter is typed.
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self.none = self._button("Send none", "Send no system prompt", self._choose_none)
        self.again = self._button("Send it again", f"Send {label} again", self.send_again_wanted.emit)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(caption, 1)
        for button in (self.none, self.again, self.reset):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(remark)
        column.addSpacing(2)
        column.addWidget(self.editor)
        column.addWidget(self.state)
        if name in TEMPLATES:
            column.addLayout(self._templates(TEMPLATES[name], label))
        self._show_state()

    def _templates(self, templates: Sequence[tuple[str, str]], label: str) -> FlowLayout:
        row = FlowLayout()
        for text, template in templates:
            row.addWidget(self._button(text, f"{label}: {text}", partial(self._insert, template)))
        return row

    def _button(self, text: str, name: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("kind", "quiet")
        button.setProperty("compact", True)
        # Enter in a field is for the sheet's own button.
        button.setAutoDefault(False)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: do())
        return button

    def value(self) -> Any:
        """What is set; is_set() says no to it where nothing is.

        Raises:
            InvalidInput: what was typed cannot be used.
        """
        return "" if self._is_none else parse_parameter(self.name, self.editor.text_now())

    @property
    def problem(self) -> str:
        """What is wrong with what was typed, "" for nothing."""
        try:
            self.value()
        except InvalidInput as error:
            return str(error)
        return ""

    def set_value(self, value: Any) -> None:
        """Show what is set."""
        self._is_none = self.name == "system_prompt" and value == ""
        self.editor.put(parameter_text(self.name, value))
        self._show_state()

    def set_below(self, below: Sequence[tuple[str, Any]]) -> None:
        """Tell what is set below, as (where, value), what holds first; values that are not set are left aside."""
        self._below = [(where, value) for where, value in below if is_set(value)]
        self._show_state()

    def set_left_out(self, model: str) -> None:
        """Tell for which model this is left out, "" for none."""
        self._left_out_for = model
        self._show_state()

    def clear(self) -> None:
        """Set nothing here."""
        self.set_value(None)
        self.editor.setFocus()
        self.changed.emit()

    def _choose_none(self) -> None:
        self.set_value("")
        self.reset.setFocus()
        self.changed.emit()

    def _insert(self, template: str) -> None:
        self.editor.put(template)
        self.editor.setFocus()
        self._on_edited()

    def _on_edited(self) -> None:
        if self.editor.text_now():
            self._is_none = False
        self._show_state()
        self.changed.emit()

    def _show_state(self) -> None:
        problem = self.problem
        is_here = self._is_none or bool(
            self.editor.text_now().strip() if self.name != "stop" else self.editor.text_now()
        )
        where = _sentence(*self._below[0], self.name) if self._below else ""
        self.editor.say_unset(NOT_SENT)
        sentence = problem or self._words(is_here=is_here, where=where)
        self.state.setText(sentence)
        self._show_role("small_error" if problem else "small")
        self.reset.setVisible(is_here)
        self.none.setVisible(self.name == "system_prompt" and bool(self._below) and not is_here)
        self.again.setVisible(bool(self._left_out_for))
        self.editor.setAccessibleDescription(sentence)
        self._mark(is_wrong=bool(problem))

    def _words(self, *, is_here: bool, where: str) -> str:
        if self._left_out_for:
            return f"Left out for {self._left_out_for}, which refuses it, as you agreed."
        if self._is_none:
            return "Set here: no system prompt is sent."
        if is_here:
            return f"Set here. {where}" if where else "Set here."
        return where if where else f"{NOT_SENT}, so it is not sent."

    def _show_role(self, role: str) -> None:
        if self.state.property("role") != role:
            self.state.setProperty("role", role)
            self.state.style().unpolish(self.state)
            self.state.style().polish(self.state)

    def _mark(self, *, is_wrong: bool) -> None:
        editor = self.editor
        if isinstance(editor, LineEditor) and bool(editor.property("invalid")) != is_wrong:
            editor.setProperty("invalid", is_wrong)
            editor.style().unpolish(editor)
            editor.style().polish(editor)

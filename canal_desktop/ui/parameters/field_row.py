"""FieldRow: one parameter with its field, what holds where it is not set, and what is wrong with what was typed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.parameter_text import parameter_text, parse_parameter, shown_value
from canal_desktop.domain.parameters import LABELS, ReasoningEffort, is_set
from canal_desktop.language import labelled, sentences, tr
from canal_desktop.ui.parameters.editors import ChoiceEditor, LineEditor, TextEditor
from canal_desktop.ui.parameters.layer_words import holds_from, holds_unset
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from canal_desktop.app.request_maker import Layer
    from canal_desktop.ui.parameters.editors import Editor

MNEMONICS = {
    "system_prompt": tr("&System prompt"),
    "temperature": tr("&Temperature"),
    "top_p": tr("Top &P"),
    "max_tokens": tr("&Max tokens"),
    "stop": tr("St&op sequences"),
    "seed": tr("S&eed"),
    "frequency_penalty": tr("&Frequency penalty"),
    "presence_penalty": tr("P&resence penalty"),
    "reasoning_effort": tr("Reaso&ning effort"),
    "response_format": tr("Response form&at"),
    "tools": tr("Too&ls"),
    "tool_choice": tr("Tool &choice"),
    "extra_body": tr("E&xtra fields"),
    "extra_headers": tr("Extra &headers"),
}

REMARKS = {
    "system_prompt": tr("Sent ahead of everything else."),
    "temperature": tr("0 to 2: higher varies more."),
    "top_p": tr("0 to 1: the share of likely words."),
    "max_tokens": tr("The most tokens of an answer."),
    "stop": tr("Up to 4, one a line; \\n stands for a line break. The answer ends before them."),
    "seed": tr("The same seed repeats an answer."),
    "frequency_penalty": tr("-2 to 2: higher repeats less."),
    "presence_penalty": tr("-2 to 2: higher brings new things."),
    "reasoning_effort": tr("How long it thinks before it answers."),
    "response_format": tr("JSON, as the server documents it."),
    "tools": tr("One a line, as Tools… adds them; a line that is deleted is not on offer."),
    "tool_choice": tr("auto, none, required, or the name of the tool that must be called."),
    "extra_body": tr("JSON: further fields of the request, as the server documents them."),
    "extra_headers": tr('JSON: further headers, such as {"X-Title": "Canal"}. Keys do not belong here.'),
}

EFFORTS = {
    ReasoningEffort.NONE: tr("None"),
    ReasoningEffort.MINIMAL: tr("Minimal"),
    ReasoningEffort.LOW: tr("Low"),
    ReasoningEffort.MEDIUM: tr("Medium"),
    ReasoningEffort.HIGH: tr("High"),
    ReasoningEffort.XHIGH: tr("Extra high"),
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
TEMPLATES = {"response_format": (("JSON", JSON_OBJECT), (tr("JSON by a schema"), JSON_SCHEMA))}

NOT_SET = tr("Not set")
PROMPT_LINES, JSON_LINES, STOP_LINES = 6, 3, 2
LINE_LETTERS, LINE_GAP_PX = 60, 8
"""A row narrower than so many letters has no room for all beside each other."""


def _editor(name: str, parent: QWidget) -> Editor:
    if name == "system_prompt":
        return TextEditor(PROMPT_LINES, parent)
    if name in {"stop", "tools"}:
        return TextEditor(STOP_LINES, parent, is_code=True)
    if name in {"response_format", "extra_body", "extra_headers"}:
        return TextEditor(JSON_LINES, parent, is_code=True)
    if name == "reasoning_effort":
        return ChoiceEditor(((effort.value, label) for effort, label in EFFORTS.items()), parent)
    return LineEditor(parent)


class FieldRow(QWidget):
    """A parameter's name with its field, which shows what holds where it is empty, and a remark on it.

    Signals:
        changed(): the user has changed what is set.
        send_again_wanted(): the user wants this sent again, which the model refuses.
    """

    changed = Signal()
    send_again_wanted = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self._below: Sequence[tuple[Layer, Any]] = ()
        self._is_none = False
        """Whether it is said that there is no system prompt, whatever is set below."""
        self._left_out_for = ""
        self.editor = _editor(name, self)
        label = LABELS[name]
        self.editor.setAccessibleName(label)
        self.editor.edited.connect(self._on_edited)
        caption = PlainLabel(MNEMONICS[name], self, wraps=True)
        caption.setBuddy(self.editor)
        self.state = PlainLabel("", self, wraps=True)
        """What is to be known of the field: what is wrong, what holds below what is set here, else what it is for."""
        self.reset = self._button(tr("Reset"), tr("Reset {parameter}", parameter=label), self.clear)
        # The rows below must not move when the first letter is typed.
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self.none = self._button(tr("Send none"), tr("Send no system prompt"), self._choose_none)
        self.again = self._button(
            tr("Send it again"), tr("Send {parameter} again", parameter=label), self.send_again_wanted.emit
        )
        self._line: QBoxLayout | None = None
        if isinstance(self.editor, TextEditor):
            self._lay_out_block(caption)
        else:
            self._lay_out_line(caption, self.editor)
        self._show_state()

    def _lay_out_block(self, caption: PlainLabel) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(caption, 1)
        for button in (self.none, self.again, self.reset):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.editor)
        column.addWidget(self.state)
        if self.name in TEMPLATES:
            column.addLayout(self._templates(TEMPLATES[self.name], LABELS[self.name]))

    def _lay_out_line(self, caption: PlainLabel, editor: QWidget) -> None:
        """Name, field and remark beside each other; below each other where there is no room."""
        line = self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(LINE_GAP_PX)
        for widget, share in ((caption, 5), (editor, 7), (self.state, 8)):
            widget.setMinimumWidth(1)
            line.addWidget(widget, share)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addStretch(1)
        self.none.hide()
        for button in (self.again, self.reset):
            buttons.addWidget(button)
        line.addLayout(buttons)

    def _templates(self, templates: Sequence[tuple[str, str]], label: str) -> FlowLayout:
        row = FlowLayout()
        for text, template in templates:
            row.addWidget(self._button(text, labelled(label, text), partial(self._insert, template)))
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

    def set_below(self, below: Sequence[tuple[Layer, Any]]) -> None:
        """Tell what is set below, as (layer, value), what holds first; values that are not set are left aside."""
        self._below = [(layer, value) for layer, value in below if is_set(value)]
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

    def _from_below(self) -> tuple[str, str]:
        """What holds from below, as a sentence and as the field shows it while it is empty; "" for nothing."""
        if not self._below:
            return "", ""
        layer, value = self._below[0]
        shown = shown_value(self.name, value)
        where = holds_from(layer, shown)
        return where, where if isinstance(self.editor, TextEditor) else holds_unset(layer, shown)

    def _show_state(self) -> None:
        problem = self.problem
        is_here = self._is_none or bool(
            self.editor.text_now().strip() if self.name != "stop" else self.editor.text_now()
        )
        where, unset = self._from_below()
        self.editor.say_unset(unset or NOT_SET)
        words = problem or self._words(is_here=is_here, where=where)
        self.state.setText(words or REMARKS[self.name])
        self._show_role("small_error" if problem else "small")
        self.reset.setVisible(is_here)
        self.none.setVisible(self.name == "system_prompt" and bool(self._below) and not is_here)
        self.again.setVisible(bool(self._left_out_for))
        told = words or ("" if is_here else where or tr("Not set, so it is not sent."))
        self.editor.setAccessibleDescription(told if problem else sentences(told, REMARKS[self.name]))
        self._mark(is_wrong=bool(problem))

    def _words(self, *, is_here: bool, where: str) -> str:
        if self._left_out_for:
            return tr("Left out for {model}, which refuses it, as you agreed.", model=self._left_out_for)
        if self._is_none:
            return tr("Set here: no system prompt is sent.")
        return sentences(tr("Set here."), where) if is_here and where else ""

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

    # Qt's own methods.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: there is room for another arrangement."""
        super().resizeEvent(event)
        if self._line is not None:
            is_narrow = self.width() < LINE_LETTERS * self.fontMetrics().averageCharWidth()
            direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
            self._line.setDirection(direction)
            self._line.setSpacing(2 if is_narrow else LINE_GAP_PX)

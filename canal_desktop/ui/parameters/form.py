"""ParameterForm: a row for each parameter, for a conversation, a folder or a profile alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.parameters import Parameters, is_set
from canal_desktop.domain.traits import label_of
from canal_desktop.language import in_a_row, tr
from canal_desktop.ui.parameters.field_row import FieldRow
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from canal_desktop.app.request_maker import Layer

GROUPS = (
    (tr("Prompt"), ("system_prompt",)),
    (tr("Sampling"), ("temperature", "top_p", "frequency_penalty", "presence_penalty", "seed")),
    (tr("Limits"), ("max_tokens", "stop", "reasoning_effort")),
    (tr("Format"), ("response_format",)),
    (tr("Tools"), ("tools", "tool_choice")),
    (tr("Extra"), ("extra_body", "extra_headers")),
)
NO_ALIGNMENT = Qt.AlignmentFlag(0)


class ParameterForm(QWidget):
    """The rows, by the parameters' names.

    Signals:
        changed(): the user has changed what is set.
        send_again_wanted(str): the user wants a parameter sent again that the model refuses.
    """

    changed = Signal()
    send_again_wanted = Signal(str)

    def __init__(self, below: Sequence[Layer], parent: QWidget, *, has_prompt: bool = True) -> None:
        super().__init__(parent)
        self.rows: dict[str, FieldRow] = {}
        self._others: tuple[str, ...] = ()
        self.others = PlainLabel("", self, wraps=True)
        """What is left out for a model and has no row of its own: pictures, and further fields."""
        self.others_again = QPushButton(tr("Send them again"), self)
        self.others_again.setAutoDefault(False)
        self.others_again.clicked.connect(self._send_others_again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.others, self.others_again):
            widget.hide()
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft if widget is self.others_again else NO_ALIGNMENT)
        for title, names in GROUPS:
            if names == ("system_prompt",) and not has_prompt:
                continue
            heading = PlainLabel(title, self)
            heading.setProperty("role", "heading")
            column.addSpacing(6)
            column.addWidget(heading)
            for name in names:
                column.addWidget(self._add_row(name, below))

    def _add_row(self, name: str, below: Sequence[Layer]) -> FieldRow:
        row = self.rows[name] = FieldRow(name, self)
        row.set_below([(layer, getattr(layer.parameters, name)) for layer in below])
        row.changed.connect(self.changed)
        row.send_again_wanted.connect(lambda: self.send_again_wanted.emit(name))
        return row

    def show_parameters(self, parameters: Parameters) -> None:
        """Show what is set."""
        for name, row in self.rows.items():
            row.set_value(getattr(parameters, name))

    def show_left_out(self, fields: Collection[str], model: str) -> None:
        """Tell which of them are left out for a model."""
        for name, row in self.rows.items():
            row.set_left_out(model if name in fields else "")
        self._others = tuple(sorted(set(fields) - set(self.rows)))
        names = in_a_row(map(label_of, self._others))
        self.others.setText(
            tr("Left out for {model}, which refuses it, as you agreed: {names}.", model=model, names=names)
        )
        self.others_again.setAccessibleDescription(names)
        self.others.setVisible(bool(names))
        self.others_again.setVisible(bool(names))

    def _send_others_again(self) -> None:
        for field in self._others:
            self.send_again_wanted.emit(field)

    def parameters(self) -> Parameters:
        """What is set.

        Raises:
            InvalidInput: what was typed in a field cannot be used.
        """
        values: dict[str, Any] = {name: row.value() for name, row in self.rows.items()}
        return Parameters(**{name: value for name, value in values.items() if is_set(value)})

    def go_to_problem(self) -> str:
        """Give the keyboard to the first field that cannot be used; returns what is wrong, "" where nothing is."""
        for row in self.rows.values():
            if row.problem:
                row.editor.setFocus()
                return row.problem
        return ""

    def is_changed_from(self, parameters: Parameters) -> bool:
        """Whether something else is set, or typed, than this."""
        try:
            return self.parameters() != parameters
        except InvalidInput:
            return True

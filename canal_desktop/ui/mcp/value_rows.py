"""ValueRows: names and values of variables or headers, one pair a row; values are hidden."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from canal_desktop.language import filled, tr
from canal_desktop.ui.widgets.enter_presses import let_enter_press
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

KEPT, EMPTY, MISSING = tr("Kept; type to replace it"), tr("Empty"), tr("There is none yet: enter it")
VALUE, MAY_BE_EMPTY = tr("Value"), tr("Value, which may be empty")


@dataclass(frozen=True, slots=True)
class RowWords:
    """What the rows are, in words; {name} stands for the name in a row."""

    heading: str
    add: str
    name: str
    new_value: str
    value: str
    remove_new: str
    remove: str


VARIABLES = RowWords(
    tr("Variables"),
    tr("Add a variable"),
    tr("Name of the variable"),
    tr("Value of the variable"),
    tr("Value of the variable {name}"),
    tr("Remove the variable"),
    tr("Remove the variable {name}"),
)
HEADERS = RowWords(
    tr("Headers"),
    tr("Add a header"),
    tr("Name of the header"),
    tr("Value of the header"),
    tr("Value of the header {name}"),
    tr("Remove the header"),
    tr("Remove the header {name}"),
)


class ValueRows(QWidget):
    """The rows, and a button for one more.

    Args:
        words: what a row is.
        example: of a name.
        parent: the form.
        may_be_empty: whether a value can be.
    """

    def __init__(self, words: RowWords, example: str, parent: QWidget, *, may_be_empty: bool = False) -> None:
        super().__init__(parent)
        self._words = words
        self._example = example
        self._new_value = MAY_BE_EMPTY if may_be_empty else VALUE
        self._rows: list[tuple[QLineEdit, QLineEdit, QPushButton]] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self.add = QPushButton(words.add, self)
        self.add.setProperty("kind", "quiet")
        self.add.setProperty("compact", True)
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._on_add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PlainLabel(words.heading, self))
        column.addLayout(self._grid)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)

    def set_names(self, names: Sequence[str], empty: Collection[str] = (), missing: Collection[str] = ()) -> None:
        """Show these names, whose values are kept but for those that are empty, or were never entered."""
        for name in names:
            self.add_row(name, hint=EMPTY if name in empty else MISSING if name in missing else KEPT)

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Names and values as they were typed; a value that is kept is empty. Rows without a name are left out."""
        typed = ((name.text().strip(), value.text()) for name, value, _remove in self._rows)
        return tuple({name: value for name, value in typed if name}.items())

    @property
    def empty(self) -> tuple[str, ...]:
        """Names without a value that are new, or have been empty."""
        fields = ((name.text().strip(), value) for name, value, _remove in self._rows if not value.text())
        return tuple(name for name, value in fields if name and value.placeholderText() in {EMPTY, MAY_BE_EMPTY})

    def add_row(self, name: str = "", value: str = "", *, hint: str = "") -> None:
        """One more row; hint says what is known of its value."""
        number = self._grid.rowCount()
        name_field, value_field = QLineEdit(name, self), QLineEdit(value, self)
        name_field.setAccessibleName(self._words.name)
        name_field.setPlaceholderText(self._example)
        value_field.setAccessibleName(filled(self._words.value, name=name) if name else self._words.new_value)
        value_field.setEchoMode(QLineEdit.EchoMode.Password)
        value_field.setPlaceholderText(hint or self._new_value)
        remove = QPushButton(tr("Remove"), self)
        remove.setProperty("kind", "quiet")
        remove.setProperty("compact", True)
        remove.setAutoDefault(False)
        remove.setAccessibleName(filled(self._words.remove, name=name) if name else self._words.remove_new)
        let_enter_press(remove)
        row = name_field, value_field, remove
        remove.clicked.connect(lambda: self._remove(row))
        for column, widget in enumerate(row):
            self._grid.addWidget(widget, number, column)
            # A layout shows what it is given only later.
            widget.show()
        self._rows.append(row)
        before: QWidget | None = self._rows[-2][2] if len(self._rows) > 1 else None
        for widget in row:
            if before is not None:
                QWidget.setTabOrder(before, widget)
            before = widget
        QWidget.setTabOrder(remove, self.add)

    def _on_add(self) -> None:
        self.add_row()
        self._rows[-1][0].setFocus()

    def _remove(self, row: tuple[QLineEdit, QLineEdit, QPushButton]) -> None:
        self._rows.remove(row)
        for widget in row:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.add.setFocus()

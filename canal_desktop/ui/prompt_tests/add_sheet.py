"""AddSheet: a question with its answer becomes a case of a set of prompt tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel

from canal_desktop.domain.prompt_test import MAX_TITLE
from canal_desktop.language import tr
from canal_desktop.ui.prompt_tests.case_form import CaseForm
from canal_desktop.ui.sheets.work_sheet import CANCEL, WorkSheet
from canal_desktop.ui.widgets.form_area import FormArea

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from canal_desktop.domain.prompt_test import Case, CaseSet

ADD = "add"
WIDTH_PX, HEIGHT_PX = 640, 760
LETTERS = 80
"""How wide it is with large letters, where the window has room."""
UNSAVED = tr("What was written is not added yet. Press Esc once more to leave it.")
FIRST_SET = tr("My tests")


class AddSheet(WorkSheet):
    """A choice of the set, and the case.

    Signals:
        added(str, Case): add it to the set of that name, which may be a new one; the sheet stays until that is done.
    """

    added = Signal(str, object)

    def __init__(
        self, case: Case, sets: Sequence[CaseSet], chosen: str, models: Callable[[], Sequence[str]], parent: QWidget
    ) -> None:
        super().__init__(tr("Add to prompt tests") if case.message_id else tr("New case"), parent)
        self.set_name = QComboBox(self)
        self.set_name.setEditable(True)
        self.set_name.setAccessibleName(tr("Set"))
        self.set_name.addItems([one.name for one in sets])
        self.set_name.setCurrentText(chosen or (sets[0].name if sets else FIRST_SET))
        line = self.set_name.lineEdit()
        if line is not None:
            line.setMaxLength(MAX_TITLE)
            line.setPlaceholderText(tr("Name of a set, or of a new one"))
        caption = QLabel(tr("&Set"), self)
        caption.setBuddy(self.set_name)
        self.form = CaseForm(models, self)
        self.form.answer = case.expected
        self.body.addWidget(caption)
        self.body.addWidget(self.set_name)
        area = FormArea(self.form, tr("Case"), self)
        self.body.addWidget(area, 1)
        self.give_room_to_body()
        self.form.show_case(case)
        self._was_warned = False
        self.form.changed.connect(self._on_changed)
        self.pressed.connect(self._on_pressed)
        self.set_buttons(((ADD, tr("Add")), (CANCEL, tr("Cancel"))), ADD)
        self.say(tr("The question is asked again when the set is run, and each answer is checked."))
        width = max(WIDTH_PX, LETTERS * self.fontMetrics().averageCharWidth())
        self.resize(min(width, max(parent.width() - 32, 320)), min(HEIGHT_PX, max(parent.height() - 32, 300)))
        self.form.title.setFocus()
        self.form.title.selectAll()

    def _on_changed(self) -> None:
        self._was_warned = False

    def _on_pressed(self, button: str) -> None:
        if button == ADD:
            case = self.form.case()
            name = self.set_name.currentText().strip()
            if not name:
                self.say(tr("Give the set a name first."))
                self.set_name.setFocus()
                return
            self.added.emit(name, case)
        elif self.form.is_changed and not self._was_warned:
            self._was_warned = True
            self.say(UNSAVED)
        else:
            self.accept()

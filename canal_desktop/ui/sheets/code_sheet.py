"""CodeSheet: a request as code, in the language and form that the user chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from canal_desktop.language import tr
from canal_desktop.programs.write_forms import FORMS, FORMS_BY_ID, LANGUAGES, NEXT
from canal_desktop.ui.code_view import CodeView
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.plain_label import PlainLabel
from canal_desktop.ui.widgets.segments import Segments
from canal_desktop.ui.widgets.sheet_area import put_in_area

if TYPE_CHECKING:
    from canal_desktop.programs.write_forms import Form, Program
    from canal_desktop.ui.code_view import CodeLines
    from canal_desktop.ui.theme.theme import Theme

WIDTH_PX, HEIGHT_PX = 860, 680
LEAST_WIDTH_PX = 340
LEAST_LINES = 6
CUT = tr("Long parts are cut here, and whole in what is copied and saved.")
SAVE, SAVE_FOLDER, SAVE_BOTH = tr("Save as…"), tr("Save with pictures…"), tr("Save both files…")


class CodeSheet(QDialog):
    """It stays open, so that several forms can be copied; Esc closes it.

    Signals:
        form_chosen(str): the user wants another form, by its id.
        copy_pressed(): copy the code.
        save_pressed(): save it, with the files that belong to it.
    """

    form_chosen = Signal(str)
    copy_pressed = Signal()
    save_pressed = Signal()

    def __init__(self, form: Form, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Canal – Copy as code"))
        self.languages = Segments(tr("Language"), self)
        self.forms = Segments(tr("Form"), self)
        self.code = CodeView(theme, self)
        self.words = PlainLabel("", self, wraps=True)
        self.said = PlainLabel("", self, wraps=True)
        for label in (self.words, self.said):
            label.setProperty("role", "small")
        self.copy_button = QPushButton(tr("Copy"), self)
        self.copy_button.setProperty("kind", "primary")
        self.copy_button.setDefault(True)
        self.save_button = QPushButton(SAVE, self)
        self.close_button = QPushButton(tr("Close"), self)
        for button in (self.save_button, self.close_button):
            button.setAutoDefault(False)
        self._lay_out(theme)
        self._join()
        self.show_form(form)
        self.languages.buttons[form.language].setFocus()

    def show_form(self, form: Form) -> None:
        """Show which form is chosen; its code is still to come."""
        self.languages.set_choices([(language, language) for language in LANGUAGES], form.language)
        self.forms.set_choices([(one.id, one.label) for one in FORMS if one.language == form.language], form.id)
        self._enable(can=False)

    def show_program(self, program: Program, lines: CodeLines) -> None:
        """Show the code of the form that is chosen."""
        self.code.show_lines(lines.lines)
        notes = program.notes if lines.is_whole and program.shown == program.text else (*program.notes, CUT)
        self.words.setText("\n".join((program.summary, *notes)))
        is_next = program.form.language == NEXT
        self.save_button.setText(SAVE_BOTH if is_next else SAVE_FOLDER if program.beside else SAVE)
        self._enable(can=True)
        self.said.setText("")
        announce(self.code, f"{program.form.language}, {program.form.label}: {program.summary}")

    def say(self, sentence: str) -> None:
        """Show a sentence about what was just done, and have it spoken."""
        self.said.setText(sentence)
        announce(self.code, sentence)

    def _enable(self, *, can: bool) -> None:
        for button in (self.copy_button, self.save_button):
            button.setEnabled(can)

    def _lay_out(self, theme: Theme) -> None:
        foot = FlowLayout()
        for button in (self.copy_button, self.save_button, self.close_button):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        for widget in (self.languages, self.forms):
            column.addWidget(widget)
        column.addWidget(self.code, 1)
        column.addWidget(self.words)
        column.addWidget(self.said)
        column.addLayout(foot)
        self.code.setMinimumHeight(LEAST_LINES * self.code.fontMetrics().lineSpacing())
        put_in_area(self)
        parent = self.parentWidget()
        assert parent is not None
        self.resize(
            QSize(
                min(theme.scaled(WIDTH_PX), max(parent.width() - 32, LEAST_WIDTH_PX)),
                min(theme.scaled(HEIGHT_PX), max(parent.height() - 32, LEAST_WIDTH_PX)),
            )
        )

    def _join(self) -> None:
        self.languages.chosen.connect(self._choose_language)
        self.forms.chosen.connect(self.form_chosen)
        self.copy_button.clicked.connect(self.copy_pressed)
        self.save_button.clicked.connect(self.save_pressed)
        self.close_button.clicked.connect(self.reject)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self)
        shortcut.activated.connect(self._copy)

    def _copy(self) -> None:
        """What is selected, else all of it."""
        if self.code.hasFocus() and self.code.textCursor().hasSelection():
            self.code.copy()
        else:
            self.copy_button.click()

    def _choose_language(self, language: str) -> None:
        """The form of the same kind in another language, where it has one."""
        of_language = [form for form in FORMS if form.language == language]
        chosen = next(one for one, button in self.forms.buttons.items() if button.isChecked())
        kind = FORMS_BY_ID[chosen].kind
        self.form_chosen.emit(next((form.id for form in of_language if form.kind == kind), of_language[0].id))

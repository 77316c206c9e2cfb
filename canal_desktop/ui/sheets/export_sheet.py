"""ExportSheet: which conversations are to be written, in which form, and where to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from canal_desktop.language import tr
from canal_desktop.ui.sheets.work_sheet import CANCEL, CLOSE, WorkSheet
from canal_desktop.ui.widgets.captioned import name_box
from canal_desktop.ui.widgets.choice_box import ChoiceBox
from canal_desktop.ui.widgets.plain_label import PlainLabel
from canal_desktop.ui.widgets.wrapped_check_box import WrappedCheckBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

SAVE, OPEN_FOLDER = "save", "open_folder"


@dataclass(frozen=True, slots=True)
class FormChoice:
    """A form of file as it is offered: its id, its name, what it is good for, and which options it has."""

    form: object
    label: str
    remark: str
    has_options: bool
    """Whether versions and reasoning can be left out of it."""
    holds_many: bool
    """Whether one file of it takes any number of conversations."""


@dataclass(frozen=True, slots=True)
class ScopeChoice:
    """Which conversations are offered, in words."""

    scope: object
    label: str
    is_one: bool


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What the user chose."""

    scope: object
    form: object
    all_branches: bool
    with_reasoning: bool
    as_zip: bool
    """Many files in one zip rather than in a folder."""


class ExportSheet(WorkSheet):
    """The choices, then the progress, then where the files are.

    Signals:
        wished(ExportWish): the user pressed Save; where to is asked next.
        cancel_pressed(): stop writing.
        folder_wanted(): show what was written in the system's program for folders.
    """

    wished = Signal(object)
    cancel_pressed = Signal()
    folder_wanted = Signal()

    def __init__(self, scopes: Sequence[ScopeChoice], forms: Sequence[FormChoice], parent: QWidget) -> None:
        super().__init__(tr("Export"), parent)
        self._forms = {choice.form: choice for choice in forms}
        self._scopes = {choice.scope: choice for choice in scopes}
        self._scope: object = scopes[0].scope
        self._form: object = forms[0].form
        self.scope_box = ChoiceBox(((choice.scope, choice.label) for choice in scopes), self)
        name_box(self.scope_box, tr("What to export"))
        self.scope_box.chosen.connect(self._on_scope)
        self.form_box = ChoiceBox(((choice.form, choice.label) for choice in forms), self)
        name_box(self.form_box, tr("Form"))
        self.form_box.chosen.connect(self._on_form)
        self._remark = PlainLabel("", self, wraps=True)
        self._remark.setProperty("role", "muted")
        self.branches = WrappedCheckBox(tr("All versions, not only the ones that are shown"), self)
        self.reasoning = WrappedCheckBox(tr("With the models' reasoning"), self)
        self.zip = WrappedCheckBox(tr("In one zip file"), self)
        self._choices = (self.scope_box, self.form_box, self._remark, self.branches, self.reasoning, self.zip)
        for widget in self._choices:
            self.body.addWidget(widget)
        self.pressed.connect(self._on_pressed)
        self.ask()

    def ask(self, trouble: str = "") -> None:
        """The choices; trouble says why the last try was no good."""
        for widget in self._choices:
            widget.show()
        self.hide_progress()
        self.say(trouble)
        self._show_form()
        self.set_buttons(((SAVE, tr("Save…")), (CLOSE, tr("Close"))), SAVE)

    def show_working(self, done: int, total: int) -> None:
        """Files are being written."""
        if self.scope_box.isVisibleTo(self):
            for widget in self._choices:
                widget.hide()
            self.say(tr("Writing…"))
            self.set_buttons(((CANCEL, tr("Stop")),))
        self.show_progress(done, total)

    def show_end(self, sentence: str) -> None:
        """How it ended."""
        for widget in self._choices:
            widget.hide()
        self.hide_progress()
        self.say(sentence)
        self.set_buttons(((OPEN_FOLDER, tr("Open the folder")), (CLOSE, tr("Close"))), CLOSE)

    def _on_scope(self, scope: object) -> None:
        self._scope = scope
        self._show_form()

    def _on_form(self, form: object) -> None:
        self._form = form
        self._show_form()

    def _show_form(self) -> None:
        choice = self._forms[self._form]
        self._remark.setText(choice.remark)
        self.branches.setVisible(choice.has_options)
        self.reasoning.setVisible(choice.has_options)
        self.zip.setVisible(self._takes_many_files)

    @property
    def _takes_many_files(self) -> bool:
        return not self._scopes[self._scope].is_one and not self._forms[self._form].holds_many

    def _on_pressed(self, button: str) -> None:
        if button == SAVE:
            choice = self._forms[self._form]
            branches = self.branches.isChecked() or not choice.has_options
            reasoning = self.reasoning.isChecked() or not choice.has_options
            as_zip = self.zip.isChecked() and self._takes_many_files
            self.wished.emit(ExportWish(self._scope, self._form, branches, reasoning, as_zip))
        elif button == OPEN_FOLDER:
            self.folder_wanted.emit()
        elif button == CANCEL:
            self.cancel_pressed.emit()
        else:
            self.accept()

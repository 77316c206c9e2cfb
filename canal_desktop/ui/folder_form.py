"""FolderForm: a folder's name and what new conversations in it begin with."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from canal_desktop.domain.parameter_text import summary_of
from canal_desktop.language import tr
from canal_desktop.ui.widgets.elided_button import ElidedButton
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.mirror import write_prose
from canal_desktop.ui.widgets.plain_label import PlainLabel
from canal_desktop.ui.widgets.sheet_area import BESIDE_PX, put_in_area

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.domain.folder import Folder
    from canal_desktop.domain.parameters import Parameters
    from canal_desktop.domain.profile import Profile

MAX_NAME = 80
LEAST_WIDTH_PX = 380
PROMPT_LINES = 6


class FolderForm(QDialog):
    """The dialog; Esc leaves everything as it was.

    Signals:
        accepted_folder(Folder): the folder as it is to be.
        parameters_wanted(): the user wants to see and change its parameters.
    """

    accepted_folder = Signal(object)
    parameters_wanted = Signal()

    def __init__(self, folder: Folder, profiles: Sequence[Profile], models: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = folder
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Canal – Folder"))
        self.name = QLineEdit(folder.name, self)
        self.name.setMaxLength(MAX_NAME)
        self.profile = QComboBox(self)
        self.profile.addItem(tr("The profile in use"), None)
        for profile in profiles:
            self.profile.addItem(profile.name, profile.id)
        if folder.profile_id is not None and self.profile.findData(folder.profile_id) < 0:
            self.profile.addItem(tr("A profile that was removed"), folder.profile_id)
        self.profile.setCurrentIndex(max(self.profile.findData(folder.profile_id), 0))
        self.model = QComboBox(self)
        self.model.setEditable(True)
        self.model.addItems(list(models))
        self.model.setEditText(folder.model or "")
        edit = self.model.lineEdit()
        assert edit is not None
        edit.setPlaceholderText(tr("The model of the profile"))
        edit.setAccessibleName(tr("Model"))
        self.prompt = QPlainTextEdit(folder.system_prompt, self)
        write_prose(self.prompt)
        self.prompt.setProperty("kind", "field")
        self.prompt.setTabChangesFocus(True)
        self.prompt.setPlaceholderText(tr("Sent ahead of every conversation in this folder"))
        self.prompt.setMinimumHeight(PROMPT_LINES * self.fontMetrics().lineSpacing())
        self.parameters = ElidedButton("", self)
        self.parameters.setAutoDefault(False)
        self.parameters.clicked.connect(self.parameters_wanted)
        self.set_parameters(folder.parameters)
        self.error = PlainLabel("", self, wraps=True)
        self.error.setProperty("role", "error")
        self.error.hide()
        self._lay_out()
        self.name.setFocus()
        self.name.selectAll()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setSpacing(8)
        rows = (
            (tr("&Name"), self.name),
            (tr("&Profile"), self.profile),
            (tr("&Model"), self.model),
            (tr("&System prompt"), self.prompt),
            (tr("P&arameters"), self.parameters),
        )
        for text, field in rows:
            field.setAccessibleName(text.replace("&", ""))
            form.addRow(text, field)
        save = QPushButton(tr("Save"), self)
        save.setProperty("kind", "primary")
        save.setDefault(True)
        save.clicked.connect(self._save)
        cancel = QPushButton(tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        buttons = FlowLayout(ends_apart=True)
        buttons.addWidget(save)
        buttons.addWidget(cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.error)
        column.addLayout(buttons)
        put_in_area(self)
        self.setMinimumWidth(LEAST_WIDTH_PX)
        parent = self.parentWidget()
        assert parent is not None
        room = parent.window().size() - QSize(BESIDE_PX, BESIDE_PX)
        self.resize(self.sizeHint().expandedTo(self.minimumSize()).boundedTo(room))

    @property
    def folder(self) -> Folder:
        """The folder with the parameters that are set in the form; the rest of it as it was."""
        return self._folder

    def set_parameters(self, parameters: Parameters) -> None:
        """Take these for the folder; they are kept with all else."""
        self._folder = replace(self._folder, parameters=parameters)
        summary = summary_of(parameters)
        # Qt takes a single & for the mark of a key.
        self.parameters.setText(
            tr("{parameters} – Change…", parameters=summary.replace("&", "&&")) if summary else tr("Set parameters…")
        )
        self.parameters.setAccessibleDescription(summary or tr("None are set"))

    def _save(self) -> None:
        name = " ".join(self.name.text().split())
        if not name:
            self.error.setText(tr("A folder needs a name."))
            self.error.show()
            self.name.setFocus()
            return
        folder = replace(
            self._folder,
            name=name,
            profile_id=self.profile.currentData(),
            model=self.model.currentText().strip() or None,
            system_prompt=self.prompt.toPlainText().strip(),
        )
        self.accept()
        self.accepted_folder.emit(folder)

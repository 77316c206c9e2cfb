"""ParametersSheet: what is sent with requests, set for a conversation, a folder or a profile."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.parameters import Parameters
from canal_desktop.language import sentences, tr
from canal_desktop.ui.parameters.form import ParameterForm
from canal_desktop.ui.parameters.layer_words import where_from
from canal_desktop.ui.parameters.preset_row import PresetRow
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.mirror import set_margins
from canal_desktop.ui.widgets.plain_label import PlainLabel
from canal_desktop.ui.widgets.sheet_area import put_in_area, resize_in_window
from canal_desktop.ui.widgets.tab_order import follow_layout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.app.request_maker import Layer
    from canal_desktop.domain.preset import Preset

WIDTH_PX, HEIGHT_PX = 720, 760
UNSAVED = tr("What you changed here is not saved yet. Press Esc once more to leave it, or Save to keep it.")


class ParametersSheet(QDialog):
    """The form with its presets. Save keeps what is set; Esc leaves, at the second press where something was changed.

    Signals:
        saved(Parameters): what is set from now on.
        preset_saved(str, Parameters): keep these under this name.
        send_again_wanted(str): send a parameter again that the model refuses.
    """

    saved = Signal(object)
    preset_saved = Signal(str, object)
    send_again_wanted = Signal(str)

    def __init__(
        self,
        owner: str,
        parameters: Parameters,
        below: Sequence[Layer],
        parent: QWidget,
        *,
        has_prompt: bool = True,
    ) -> None:
        super().__init__(parent)
        self._before = parameters
        self._was_warned = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Canal – Parameters"))
        heading = PlainLabel(tr("Parameters"), self, wraps=True)
        heading.setProperty("role", "title")
        self.owner = PlainLabel(sentences(owner, where_from(below)), self, wraps=True)
        self.presets = PresetRow(self)
        self.form = ParameterForm(below, self, has_prompt=has_prompt)
        self.form.show_parameters(parameters)
        self.area = QScrollArea(self)
        self.area.setAccessibleName(tr("Parameters"))
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._content())
        self.error = PlainLabel("", self, wraps=True)
        self.error.setProperty("role", "error")
        self.error.hide()
        self.save = QPushButton(tr("Save"), self)
        self.save.setProperty("kind", "primary")
        self.save.setDefault(True)
        self.reset_all = QPushButton(tr("Reset all"), self)
        self.cancel = QPushButton(tr("Cancel"), self)
        self._lay_out(heading)
        self._join()
        follow_layout(self)
        put_in_area(self)
        next(iter(self.form.rows.values())).editor.setFocus()

    def _lay_out(self, heading: QWidget) -> None:
        foot = FlowLayout(ends_apart=True)
        for button in (self.save, self.reset_all, self.cancel):
            button.setAutoDefault(button is self.save)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        set_margins(column, 24, 20, 12, 16)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(self.area, 1)
        column.addWidget(self.error)
        column.addLayout(foot)
        resize_in_window(self, WIDTH_PX, HEIGHT_PX)

    def _content(self) -> QWidget:
        """All but the buttons: in a small window nothing else is to stand still."""
        content = QWidget(self)
        content.setObjectName("page")
        column = QVBoxLayout(content)
        set_margins(column, 0, 0, 12, 0)
        column.setSpacing(8)
        for widget in (self.owner, self.presets, self.form):
            column.addWidget(widget)
        column.addStretch(1)
        return content

    def _join(self) -> None:
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(super().reject)
        self.reset_all.clicked.connect(self._reset_all)
        self.form.changed.connect(self._on_changed)
        self.form.send_again_wanted.connect(self.send_again_wanted)
        self.presets.applied.connect(self.apply)
        self.presets.save_wanted.connect(self._save_preset)

    def apply(self, preset: Preset) -> None:
        """Show what a preset says in place of what is set; a system prompt stays where it has none."""
        parameters = preset.parameters
        prompt = self.form.rows.get("system_prompt")
        if prompt is not None and parameters.system_prompt is None and not prompt.problem:
            parameters = replace(parameters, system_prompt=prompt.value())
        self.form.show_parameters(parameters)
        self._on_changed()
        self.presets.tell(tr("{preset} was applied. Save keeps it.", preset=preset.name))

    def _save(self) -> None:
        problem = self.form.go_to_problem()
        if problem:
            self._complain(problem)
            return
        parameters = self.form.parameters()
        self.accept()
        self.saved.emit(parameters)

    def _save_preset(self, name: str) -> None:
        try:
            self.preset_saved.emit(name, self.form.parameters())
        except InvalidInput as error:
            self.form.go_to_problem()
            self._complain(str(error))

    def _reset_all(self) -> None:
        self.form.show_parameters(Parameters())
        self._on_changed()
        announce(self, tr("Nothing is set here now."))

    def _on_changed(self) -> None:
        self._was_warned = False
        self.error.hide()

    def _complain(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.show()
        announce(self, sentence)

    # Qt's own methods.

    def reject(self) -> None:
        """Qt: Esc, or the window's own button; what was typed is not lost by one key."""
        if self.form.is_changed_from(self._before) and not self._was_warned:
            self._was_warned = True
            self._complain(UNSAVED)
        else:
            super().reject()

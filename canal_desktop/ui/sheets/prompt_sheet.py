"""PromptSheet: the prompt library: look through it, write, change, delete, exchange with files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from canal_desktop.domain.prompts import MAX_TITLE, title_of
from canal_desktop.language import tr
from canal_desktop.ui.fuzzy import best
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.mirror import write_prose
from canal_desktop.ui.widgets.search_field import SearchField
from canal_desktop.ui.widgets.sheet_area import put_in_area
from canal_desktop.ui.widgets.told_line import ToldLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.domain.prompts import Prompt

WIDTH_PX, HEIGHT_PX = 720, 480
TEXT_HINT = tr(
    "The text, with places such as {{topic}} or {{tone:friendly}}. {{clipboard}}, {{date}} "
    "and {{selection}} fill themselves."
)
FILES = tr("Prompts (*.json *.md *.txt)")
ALL = 1_000_000
ROW_GAP_PX = 12


class PromptSheet(QDialog):
    """A list of prompts beside the one that is looked at. What is changed is kept when another is looked at.

    Signals:
        saved(Prompt or None, str, str): keep this title and text, in place of that prompt or as a new one.
        deleted(Prompt): delete this one.
        undo_pressed(): bring back the one that was deleted last.
        import_chosen(str), export_chosen(str): the path of a file.
    """

    saved = Signal(object, str, str)
    deleted = Signal(object)
    undo_pressed = Signal()
    import_chosen = Signal(str)
    export_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Canal – Prompts"))
        self._prompts: Sequence[Prompt] = ()
        self._shown: Prompt | None = None
        self._wants: str | None = None
        """The title of the one to look at once it is there."""
        self._told: tuple[str, str] | None = None
        """Title and text of a new one that is being kept: it must not be kept twice."""
        self.search = SearchField(tr("Find a prompt"), self, empties_on_escape=True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Prompts"))
        self.title = QLineEdit(self)
        self.title.setMaxLength(MAX_TITLE)
        self.title.setPlaceholderText(tr("A name to find it by"))
        self.text = QPlainTextEdit(self)
        write_prose(self.text)
        self.text.setProperty("kind", "field")
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(TEXT_HINT)
        self._told_line = ToldLine(self)
        self.status, self.undo = self._told_line.status, self._told_line.undo
        self._buttons: dict[str, QPushButton] = {}
        self._lay_out()
        self.search.textChanged.connect(lambda _text: self._fill())
        self.list.currentItemChanged.connect(self._on_current)
        self.undo.clicked.connect(self._on_undo)
        self.title.textChanged.connect(lambda _text: self._show_whether_changed())
        self.text.textChanged.connect(self._show_whether_changed)
        self.say("")
        self._show(None)
        self.resize(min(WIDTH_PX, parent.width() - 32), min(HEIGHT_PX, parent.height() - 32))

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        right.setSpacing(8)
        rows: tuple[tuple[str, QLineEdit | QPlainTextEdit], ...] = (
            (tr("&Title"), self.title),
            (tr("Te&xt"), self.text),
        )
        for label, field in rows:
            field.setAccessibleName(label.replace("&", ""))
            caption = QLabel(label, self)
            caption.setBuddy(field)
            right.addWidget(caption)
            right.addWidget(field, 1 if field is self.text else 0)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addLayout(left, 2)
        sides.addLayout(right, 3)
        foot = FlowLayout(ends_apart=True)
        for name, label, do in (
            ("new", tr("New prompt"), self.begin_new),
            ("save", tr("&Save"), self._save),
            ("delete", tr("Delete"), self._delete),
            ("import", tr("Import…"), self._import),
            ("export", tr("Export…"), self._export),
            ("close", tr("Close"), self.reject),
        ):
            button = QPushButton(label, self)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked, do=do: do())
            foot.addWidget(button)
            self._buttons[name] = button
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addLayout(sides, 1)
        column.addLayout(self._told_line)
        column.addLayout(foot)
        put_in_area(self)

    def button(self, name: str) -> QPushButton:
        """One of new, save, delete, import, export, close."""
        return self._buttons[name]

    def show_prompts(self, prompts: Sequence[Prompt]) -> None:
        """Show these; the one that is looked at stays, unless it is gone."""
        self._prompts = prompts
        self._buttons["export"].setEnabled(bool(prompts))
        self._fill()

    def say(self, sentence: str, *, can_undo: bool = False) -> None:
        """Say what was done, or why it was not."""
        self._told_line.say(sentence, can_undo=can_undo)

    def begin_new(self, title: str = "", text: str = "") -> None:
        """Write a new one, beginning with these words."""
        self._keep()
        self.list.setCurrentRow(-1)
        self._show(None)
        self.title.setText(title)
        self.text.setPlainText(text)
        (self.text if title else self.title).setFocus()

    def _save(self) -> None:
        """Have what was written kept, and go on writing; a new one is in the list at once."""
        title, text = self.title.text().strip(), self.text.toPlainText()
        is_new = self._shown is None
        self._keep()
        self.search.clear()
        if is_new:
            self._wants = title or title_of(text)
        self.text.setFocus()
        self.say(tr("Kept."))

    def _show_whether_changed(self) -> None:
        self._buttons["save"].setEnabled(self._is_changed() and bool(self.text.toPlainText().strip()))

    def _fill(self) -> None:
        wanted = self._wants if self._wants is not None else self._shown.id if self._shown is not None else None
        found = best(self.search.text(), self._prompts, lambda one: f"{one.title} {one.text[:500]}", ALL)
        self.list.blockSignals(True)
        self.list.clear()
        for prompt in found:
            item = QListWidgetItem(prompt.title, self.list)
            item.setData(Qt.ItemDataRole.UserRole, prompt)
            item.setSizeHint(QSize(0, self.list.fontMetrics().lineSpacing() + ROW_GAP_PX))
            if wanted in {prompt.id, prompt.title}:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        item = self.list.currentItem()
        prompt = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        if prompt is not None:
            is_just_kept = self._shown is None and self._told is not None
            self._wants = self._told = None
            is_other = self._shown is None or prompt.id != self._shown.id
            if not is_just_kept and (is_other or not self._is_changed()):
                self._show(prompt)
            self._shown = prompt
            if is_just_kept and not self.title.text().strip():
                self.title.setText(prompt.title)
            self._buttons["delete"].setEnabled(True)
            self._show_whether_changed()
        elif self._shown is not None and all(one.id != self._shown.id for one in self._prompts):
            self._show(None)

    def _show(self, prompt: Prompt | None) -> None:
        self._shown = prompt
        self._told = None
        self.title.setText(prompt.title if prompt is not None else "")
        text = prompt.text if prompt is not None else ""
        if text != self.text.toPlainText():
            self.text.setPlainText(text)
        self._buttons["delete"].setEnabled(prompt is not None)
        self._show_whether_changed()

    def _is_changed(self) -> bool:
        now = self.title.text().strip(), self.text.toPlainText()
        was = (self._shown.title, self._shown.text) if self._shown is not None else ("", "")
        return now != was

    def _keep(self) -> None:
        """Have what was written kept."""
        title, text = self.title.text().strip(), self.text.toPlainText()
        if self._is_changed() and text.strip() and self._told != (title, text):
            if self._shown is None:
                self._told = title, text
            self.saved.emit(self._shown, title, text)

    def _on_current(self, item: QListWidgetItem | None) -> None:
        prompt = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        self._keep()
        self._wants = prompt.id if prompt is not None else None
        self._show(prompt)

    def _delete(self) -> None:
        if self._shown is not None:
            row = self.list.currentRow()
            neighbour = self.list.item(row + 1) or self.list.item(row - 1)
            prompt = self._shown
            self._wants = neighbour.data(Qt.ItemDataRole.UserRole).id if neighbour is not None else None
            self._show(None)
            self.deleted.emit(prompt)
            self.list.setFocus()

    def _on_undo(self) -> None:
        self.say("")
        self.list.setFocus()
        self.undo_pressed.emit()

    def _import(self) -> None:
        self._ask(tr("Import prompts"), QFileDialog.AcceptMode.AcceptOpen, self.import_chosen.emit)

    def _export(self) -> None:
        self._keep()
        self._ask(tr("Export prompts"), QFileDialog.AcceptMode.AcceptSave, self.export_chosen.emit)

    def _ask(self, title: str, mode: QFileDialog.AcceptMode, take: object) -> None:
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(mode)
        dialog.setNameFilter(FILES)
        if mode is QFileDialog.AcceptMode.AcceptSave:
            dialog.setFileMode(QFileDialog.FileMode.AnyFile)
            dialog.setDefaultSuffix("json")
            dialog.selectFile("prompts.json")
        dialog.fileSelected.connect(take)
        dialog.open()

    # Qt's own methods.

    def done(self, result: int) -> None:
        """Qt: it closes; what was written is kept."""
        self._keep()
        super().done(result)

"""ModelsSheet: which models a question is to be asked of at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from canal_desktop.app.side_by_side import MAX_MODELS, MIN_MODELS
from canal_desktop.language import in_a_row, sentences, tr, tr_n
from canal_desktop.ui.fuzzy import best
from canal_desktop.ui.sheets.work_sheet import CANCEL, WorkSheet
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ASK = "ask"
MAX_SHOWN = 500
LIST_PX = 240
LEAST_PX = 300
LOOK_AGAIN_MS = 400
"""Until the server's list has come."""


class ModelsSheet(WorkSheet):
    """A list to tick some models in; those that are ticked come first. What is typed may be a model, too.

    TITLE, VERB, LEAST and MOST say what for, and how many; a kind of sheet may have others.

    Signals:
        chosen(tuple): the models in the order in which they were ticked.
    """

    chosen = Signal(tuple)
    TITLE, VERB = tr("Ask several models"), tr("Ask")
    LEAST, MOST = MIN_MODELS, MAX_MODELS

    def __init__(
        self, question: str, models: Callable[[], Sequence[str]], ticked: Sequence[str], parent: QWidget
    ) -> None:
        super().__init__(self.TITLE, parent)
        self._models = models
        self._known: tuple[str, ...] = ()
        self.ticked = list(dict.fromkeys(ticked))[: self.MOST]
        self.search = SearchField(tr("Search models"), self, empties_on_escape=True)
        self.search.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Models"))
        self.list.setMinimumHeight(LIST_PX)
        self.list.setSpacing(3)
        self.body.addWidget(self.search)
        self.body.addWidget(self.list)
        self.show_facts(((tr("Question"), _one_line(question)),))
        self.set_buttons(((ASK, self.VERB), (CANCEL, tr("Cancel"))), ASK)
        self.search.textChanged.connect(lambda _text: self._fill())
        self.list.itemChanged.connect(self._on_ticked)
        self.list.itemActivated.connect(self._toggle)
        self.pressed.connect(self._on_pressed)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_AGAIN_MS)
        self._timer.timeout.connect(self._look_again)
        self._look_again()
        self._timer.start()
        self._fill()
        self._show_count()
        self.search.setFocus()

    def _look_again(self) -> None:
        known = tuple(self._models())
        if known != self._known:
            self._known = known
            self._fill()

    def _fill(self) -> None:
        typed = self.search.text().strip()
        names = [*self.ticked, *(model for model in self._known if model not in self.ticked)]
        shown = best(typed, names, str, MAX_SHOWN)
        if len(typed.split()) == 1 and typed not in names:
            shown.append(typed)
        self.list.blockSignals(True)
        self.list.clear()
        for name in shown:
            item = QListWidgetItem(name, self.list)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if name in self.ticked else Qt.CheckState.Unchecked)
        self.list.setCurrentRow(0)
        self.list.blockSignals(False)

    def _toggle(self, item: QListWidgetItem) -> None:
        is_ticked = item.checkState() is Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked)

    def _on_ticked(self, item: QListWidgetItem) -> None:
        name = item.text()
        if item.checkState() is not Qt.CheckState.Checked:
            self.ticked = [known for known in self.ticked if known != name]
        elif len(self.ticked) < self.MOST:
            self.ticked.append(name)
        else:
            item.setCheckState(Qt.CheckState.Unchecked)
            self.say(tr("{most} models at most: take one away first.", most=self.MOST))
            return
        self._show_count()

    def _show_count(self) -> None:
        count = len(self.ticked)
        self.button(ASK).setEnabled(count >= self.LEAST)
        models = in_a_row(self.ticked)
        told = (
            tr_n("{n} model ticked: {models}.", "{n} models ticked: {models}.", count, models=models)
            if count
            else tr("0 models ticked.")
        )
        more = "" if count >= self.LEAST else tr("Tick {least} to {most}.", least=self.LEAST, most=self.MOST)
        self.say(sentences(told, more))
        self._fit()

    def _fit(self) -> None:
        """Grow with what is said, which a window does not do by itself; beyond the window below it, scroll."""
        parent = self.parentWidget()
        needed = self.needed_height if parent is None else min(self.needed_height, max(parent.height() - 32, LEAST_PX))
        if needed > self.height():
            self.resize(self.width(), needed)

    def _on_pressed(self, button: str) -> None:
        if button == ASK:
            self.chosen.emit(tuple(self.ticked))
        self.accept()

    # Qt's own methods.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: in the search, the arrow goes to the list, and Enter ticks the first model that fits."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Down and self.list.count():
            self.list.setFocus()
            return True
        first = self.list.item(0) if self.list.count() else None
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.search.text().strip() and first is not None:
            self._toggle(first)
            model = first.text()
            is_ticked = model in self.ticked
            announce(
                self.search, tr("{model} ticked", model=model) if is_ticked else tr("{model} not ticked", model=model)
            )
            self.search.clear()
            return True
        return super().eventFilter(watched, event)


def _one_line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"

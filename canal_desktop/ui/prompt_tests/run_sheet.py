"""RunSheet: by which models a set of prompt tests is to be answered, how often, and about what that costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QSpinBox, QWidget

from canal_desktop.domain.prompt_test import MOST_AT_ONCE, MOST_MODELS, MOST_REPEATS, USUAL_AT_ONCE
from canal_desktop.language import grouped, tr, tr_n
from canal_desktop.ui.side_by_side.models_sheet import ModelsSheet
from canal_desktop.ui.widgets.captioned import captioned
from canal_desktop.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

LOOK_MS = 150
LETTERS = 60
"""How wide it is."""


class RunSheet(ModelsSheet):
    """Its `chosen` comes with the models when the run is to begin. judged is how many checks a model judges.

    Signals:
        cost_wanted(): what is chosen would cost something else.
    """

    cost_wanted = Signal()
    TITLE, VERB = tr("Run prompt tests"), tr("Run", about="verb")
    LEAST, MOST = 1, MOST_MODELS
    SCROLLS = True

    def __init__(
        self,
        name: str,
        cases: int,
        judged: int,
        models: Callable[[], Sequence[str]],
        ticked: Sequence[str],
        parent: QWidget,
    ) -> None:
        super().__init__(name, models, ticked, parent)
        self._count, self._judged = cases, judged
        self._name = name
        self._cost = self._budget = ""
        self.repeats, self.at_once = QSpinBox(self), QSpinBox(self)
        numbers = FlowLayout()
        numbers.setSpacing(16)
        for box, label, most, value in (
            (self.repeats, tr("Times each"), MOST_REPEATS, 1),
            (self.at_once, tr("Requests at once, at most"), MOST_AT_ONCE, USUAL_AT_ONCE),
        ):
            box.setRange(1, most)
            box.setValue(value)
            box.setAccessibleName(label)
            numbers.addWidget(captioned(box, label, self))
        self.body.addLayout(numbers)
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self.cost_wanted)
        self.repeats.valueChanged.connect(lambda _value: self._on_changed())
        self.list.itemChanged.connect(lambda _item: self._on_changed())
        width = LETTERS * self.fontMetrics().averageCharWidth()
        self.resize(min(max(width, self.width()), max(parent.width() - 32, 320)), 0)
        self._on_changed()

    def show_cost(self, words: str, budget: str) -> None:
        """Show about what the run costs, and what a budget has to say."""
        self._cost, self._budget = words, budget
        self._show_facts()

    def _on_changed(self) -> None:
        self._look.start()
        self._show_facts()

    def _show_facts(self) -> None:
        asked = self._count * len(self.ticked) * self.repeats.value()
        facts = [
            (tr("Set"), self._name),
            (tr("Cases"), grouped(self._count)),
            (tr("Answers asked for"), grouped(asked)),
        ]
        if self._judged:
            judged = self._judged * len(self.ticked) * self.repeats.value()
            facts.append((tr("Requests to judges"), tr_n("{n} more", "{n} more", judged)))
        if self._cost:
            facts.append((tr("Estimated cost"), self._cost))
        self.show_facts(facts)
        self.show_notes((self._budget,) if self._budget else ())
        self._fit()

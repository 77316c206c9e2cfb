"""Measures the model picker with 60, 600 and 6,000 models, beside a bare list of the same names.

`python -m benchmarks.model_picker`; CPU milliseconds of the window's thread, offscreen, medians.
"""

from __future__ import annotations

import os
import statistics
import time
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QMainWindow, QVBoxLayout

from canal_desktop.domain.known_model import KnownModel, ModelEntry
from canal_desktop.domain.model_facts import FactSource, facts_from
from canal_desktop.domain.money import Price, PriceSource
from canal_desktop.domain.settings import Appearance
from canal_desktop.ui.model_picker import ModelButton
from canal_desktop.ui.theme.stylesheet import apply_theme
from canal_desktop.ui.theme.theme import make_theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

COUNTS = (60, 600, 6_000)
SAMPLES = 15
MAKERS = ("OpenAI", "Anthropic", "Google", "Qwen", "Mistral", "Meta", "xAI", "Cohere", "Moonshot", "Z.ai")
TYPED = "model 42 vis"
CONTROL = Qt.KeyboardModifier.ControlModifier


def entries(count: int) -> tuple[ModelEntry, ...]:
    """Models of ten makers with all facts, some with stars."""
    found = []
    for number in range(count):
        maker = MAKERS[number % len(MAKERS)]
        price = Price(Decimal(number % 30) / 10, Decimal(number % 50), None, PriceSource.SERVER)
        values = {"family": maker, "context_tokens": 8_000 * (1 + number % 40), "price": price}
        facts = facts_from(FactSource.SERVER, {**values, "vision": number % 3 == 0, "tools": number % 2 == 0})
        known = KnownModel(is_favourite=number % 97 == 0)
        found.append(ModelEntry(f"{maker.lower()}/model-{number}-with-a-name", facts, known))
    return tuple(found)


def cost(step: Callable[[], object]) -> float:
    """CPU milliseconds of this thread."""
    begun = time.thread_time()
    step()
    QApplication.processEvents()
    return (time.thread_time() - begun) * 1000


def settle() -> None:
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def bare(window: QMainWindow, names: Sequence[str]) -> None:
    """About the least that can be opened: a field over a list of the names, filled and painted."""
    frame = QFrame(window, objectName="bare")
    field, view = QLineEdit(frame), QListView(frame)
    view.setUniformItemSizes(True)
    view.setModel(QStringListModel(list(names), view))
    column = QVBoxLayout(frame)
    column.addWidget(field)
    column.addWidget(view)
    frame.setGeometry(0, 0, 600, 560)
    frame.show()
    field.setFocus()


def measure(count: int) -> tuple[float, float, float, float]:
    """Opening a bare list, opening the picker, a typed letter, and switching a filter on."""
    window = QMainWindow()
    window.resize(1200, 760)
    button = ModelButton(window)
    button.set_theme(make_theme(Appearance.LIGHT))
    button.move(1000, 8)
    window.show()
    models = entries(count)
    button.set_models(models, models[0].id)
    button.set_model(models[count // 2].id)
    names = [model.id for model in models]
    floors, opened, typed, filtered = [], [], [], []
    for _ in range(SAMPLES):
        floors.append(cost(partial(bare, window, names)))
        for frame in window.findChildren(QFrame, "bare"):
            frame.deleteLater()
        settle()
        opened.append(cost(button.open_picker))
        popup = button._popup
        assert popup is not None
        typed += [cost(partial(QTest.keyClicks, popup.search, letter)) for letter in TYPED]
        popup.search.clear()
        filtered.append(cost(partial(QTest.keyClick, popup.search, Qt.Key.Key_1, CONTROL)))
        popup.close()
        settle()
    floor, opening = statistics.median(floors), statistics.median(opened)
    return floor, opening, statistics.median(typed), statistics.median(filtered)


def main() -> None:
    """Measure and print."""
    app = QApplication([])
    apply_theme(app, make_theme(Appearance.LIGHT))
    measure(COUNTS[0])
    print(
        "| models | a bare list, opened | picker opened | ratio | a letter typed | a filter switched | target, opened |"
    )
    print("|---:|---:|---:|---:|---:|---:|---:|")
    for count in COUNTS:
        floor, opening, letter, switch = measure(count)
        cells = (f"{floor:.1f}", f"{opening:.1f}", f"{opening / floor:.1f}", f"{letter:.1f}", f"{switch:.1f}")
        print(f"| {count:,} | {' | '.join(cells)} | {30 if count == 600 else ''} |")


if __name__ == "__main__":
    main()

"""English words find shortcuts and topics of the help in every language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QListWidget, QWidget

from canal_desktop.language import speak, tr
from canal_desktop.ui.help import help_sheet
from canal_desktop.ui.help.help_sheet import HelpSheet
from canal_desktop.ui.help.topics import Topic
from canal_desktop.ui.shortcuts.action_tree import ActionTree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

WORDS = {
    "Answer": "Antwort",
    "Make it anew…": "Nochmals machen…",
    "Stop it": "Anhalten",
    "Search": "Suche",
    "Cost": "Kosten",
    "{find_name} looks through the text.": "{find_name} durchsucht den Text.",
    "Each answer has a price.": "Jede Antwort hat einen Preis.",
    "Find": "Finden",
}


@pytest.fixture(autouse=True)
def german() -> Iterator[None]:
    speak(lambda text, _about, _count: WORDS.get(text, ""))
    yield
    speak(None)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(800, 600)
    return widget


@pytest.mark.parametrize("words", ["anew", "nochmals", "answer anew", "Antwort MAKE"])
def test_shortcuts_are_found_by_words_of_both_languages(window: QWidget, words: str) -> None:
    tree = ActionTree("Keys", window)
    rows = ((tr("Make it anew…").rstrip("…"), "Ctrl+R", "regenerate"), (tr("Stop it"), "Ctrl+S", "stop"))
    tree.add_section(tr("Answer"), rows)

    tree.show_matching(words)

    assert tree.shown_rows() == [("Nochmals machen", "Ctrl+R")]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("price", ["Kosten"]),
        ("preis", ["Kosten"]),
        ("cost", ["Kosten"]),
        ("find looks", ["Suche"]),
        ("finden durchsucht", ["Suche"]),
        ("search", ["Suche"]),
        ("nothing of the kind", []),
    ],
)
def test_topics_are_found_by_words_of_both_languages(
    window: QWidget, monkeypatch: pytest.MonkeyPatch, words: str, found: list[str]
) -> None:
    topics = (
        Topic(tr("Search"), (tr("{find_name} looks through the text."),)),
        Topic(tr("Cost"), (tr("Each answer has a price."),)),
    )
    monkeypatch.setattr(help_sheet, "TOPICS", topics)
    sheet = HelpSheet({"find": QAction(tr("Find"), window)}, window)

    sheet.search.setText(words)

    shown: QListWidget = sheet.list
    assert [shown.item(row).text() for row in range(shown.count())] == found

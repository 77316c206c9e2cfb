"""The names of actions keep their room beside the keys, however large the letters are."""

import pytest
from pytestqt.qtbot import QtBot

from canal_desktop.ui.shortcuts.action_tree import ActionTree


@pytest.mark.parametrize("points", [9, 18, 36])
def test_the_keys_never_take_more_than_half(qtbot: QtBot, points: int) -> None:
    tree = ActionTree("Keys")
    qtbot.addWidget(tree)
    font = tree.font()
    font.setPointSize(points)
    tree.setFont(font)
    tree.add_section("File", [("New conversation", "Ctrl+N, Ctrl+Shift+O, Ctrl+Shift+N, Ctrl+Shift+P", "new")])
    tree.resize(600, 400)
    tree.show()
    row = tree.topLevelItem(0).child(0)
    qtbot.waitUntil(lambda: tree.visualItemRect(row).height() > 0)

    assert tree.columnWidth(0) >= tree.viewport().width() // 2
    needed = tree.fontMetrics().horizontalAdvance(row.text(1))
    assert tree.columnWidth(1) >= min(needed, tree.viewport().width() // 2 - 1)


def test_a_row_is_as_high_as_its_lines(qtbot: QtBot) -> None:
    tree = ActionTree("Keys")
    qtbot.addWidget(tree)
    tree.add_section("File", [("New", "Ctrl+N", "new"), ("Old", ", ".join(["Ctrl+Shift+O"] * 8), "old")])
    tree.resize(300, 400)
    tree.show()
    short, long = (tree.topLevelItem(0).child(number) for number in (0, 1))

    qtbot.waitUntil(lambda: tree.visualItemRect(long).height() > 2 * tree.visualItemRect(short).height())

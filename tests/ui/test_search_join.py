"""The sidebar's search in the whole program: from typing to the message that was looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from canal_desktop.ui.sidebar.filter_hints import FilterHints
from tests.ui.program import CONTROL, SHIFT

if TYPE_CHECKING:
    from tests.ui.program import RunningProgram


async def asked(program: RunningProgram) -> None:
    """One conversation on zebras, another one on the screen."""
    await program.new()
    await program.ask("zebra stripes")
    await program.new()
    await program.ask("quokka smiles")


def look_for(program: RunningProgram, text: str) -> None:
    field = program.window.sidebar.search
    field.setFocus()
    field.clear()
    QTest.keyClicks(field, text)


async def until_found(program: RunningProgram, text: str) -> None:
    """Type it again and again until the index has taken it in."""
    for _try in range(40):
        look_for(program, text)
        await program.settle(0.4)
        if program.search_join.results.model.rowCount():
            return
    raise AssertionError("never found")


async def test_enter_opens_the_first_hit_with_its_words_marked(program: RunningProgram) -> None:
    await asked(program)
    await until_found(program, "zebra")
    QTest.keyClick(program.window.sidebar.search, Qt.Key.Key_Return)
    await program.until(lambda: "zebra stripes" in program.texts, "not opened")
    await program.until(lambda: program.pane.find_bar.field.text() == "zebra", "no words marked")


async def test_enter_before_the_hits_opens_the_first_one_once_they_are_there(program: RunningProgram) -> None:
    await asked(program)
    await until_found(program, "zebra")
    look_for(program, "quokka")
    await program.settle(0.4)
    look_for(program, "zebra")
    QTest.keyClick(program.window.sidebar.search, Qt.Key.Key_Return)
    await program.until(lambda: "zebra stripes" in program.texts, "not opened")


async def test_down_goes_to_the_hits_and_esc_in_the_field_brings_the_list_back(program: RunningProgram) -> None:
    await asked(program)
    program.window.sidebar.list.setFocus()
    program.key(Qt.Key.Key_F, CONTROL | SHIFT)
    assert program.window.sidebar.search.hasFocus()
    await until_found(program, "zebra")
    QTest.keyClick(program.window.sidebar.search, Qt.Key.Key_Down)
    results = program.search_join.results
    assert results.list.hasFocus()
    QTest.keyClick(results.list, Qt.Key.Key_Escape)
    assert program.window.sidebar.search.hasFocus()
    QTest.keyClick(program.window.sidebar.search, Qt.Key.Key_Escape)
    await program.settle(0.3)
    assert program.window.sidebar.search.text() == ""
    assert not results.isVisible()
    assert program.window.sidebar.list.isVisible()


async def test_the_filters_are_named_while_the_field_has_the_keyboard(program: RunningProgram) -> None:
    hints = program.window.findChildren(FilterHints)[0]
    program.window.sidebar.search.setFocus()
    assert hints.isVisible()
    program.composer.setFocus()
    await program.settle()
    assert not hints.isVisible()


async def test_a_hit_on_another_branch_shows_that_branch(program: RunningProgram) -> None:
    known = await program.new()
    await program.ask("zebra stripes")
    await program.shown.send("quokka smiles", "gpt-4o-mini", None, as_edit=True)
    await program.until(lambda: not program.shown.is_running)
    await program.new()
    await program.open(known)
    assert "zebra stripes" not in program.texts
    await until_found(program, "zebra stripes")
    QTest.keyClick(program.window.sidebar.search, Qt.Key.Key_Return)
    await program.until(lambda: program.pane.find_bar.isVisible(), "no words marked")
    await program.settle()
    assert "zebra stripes" in program.texts

"""The prompt library at the composer: the menus of / and @, places to fill in, the sheet."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canal_desktop.app.prompts import read_prompts
from canal_desktop.domain.completion import Delta
from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.prompts import Piece, pieces_of
from canal_desktop.storage.prompts import PromptStore
from canal_desktop.ui.composer.entry_menu import Entry
from tests.ui.program import CONTROL, SHIFT

if TYPE_CHECKING:
    from pathlib import Path

    from canal_desktop.ui.sheets.prompt_sheet import PromptSheet
    from tests.ui.program import RunningProgram


async def keep(program: RunningProgram, *pairs: tuple[str, str]) -> None:
    for title, text in pairs:
        await desk(program)._prompts.add(title, text)


def desk(program: RunningProgram):  # type: ignore[no-untyped-def]
    return program.late.composer_desk.prompts


def names(program: RunningProgram) -> list[str]:
    menu = program.late.composer_desk.menu.menu
    return [] if menu is None else menu.names


def test_a_prompt_is_cut_at_its_places() -> None:
    text = "{{Tone: friendly}} to {{ name }} on {{DATE}}, {{name}}: {{not closed} {{}} {{a:b:c}}"
    assert pieces_of(text, {"date": "today"}) == (
        Piece(" friendly", "Tone"),
        Piece(" to "),
        Piece("{{ name }}", "name"),
        Piece(" on "),
        Piece("today"),
        Piece(", "),
        Piece("{{name}}", "name"),
        Piece(": {{not closed} {{}} "),
        Piece("b:c", "a"),
    )


async def test_slash_offers_prompts_and_enter_writes_the_chosen_one(program: RunningProgram) -> None:
    await keep(program, ("Summarise", "Summarise this: "), ("Translate", "Translate into French: "))
    program.type("/")
    assert names(program)[:2] == ["Summarise", "Translate"]
    assert program.composer.edit.hasFocus()
    program.type("tra")
    assert names(program)[0] == "Translate"
    program.key(Qt.Key.Key_Return)

    assert program.composer.text == "Translate into French: "
    assert names(program) == []
    assert program.server.asked == []
    program.key(Qt.Key.Key_Z, CONTROL)
    program.key(Qt.Key.Key_Z, CONTROL)
    assert program.composer.text.startswith("/")


async def test_up_and_down_go_round_in_the_menu(program: RunningProgram) -> None:
    await keep(program, ("A", "first"), ("B", "second"))
    program.type("/")
    menu = program.late.composer_desk.menu.menu
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up):
        program.key(key)
        assert menu.current is not None
        seen.append(menu.current.name)
    assert seen == ["B", "A", names(program)[-1]]
    program.key(Qt.Key.Key_Tab)
    assert not menu.is_open
    assert program.composer.edit.hasFocus() or desk(program).sheet is not None
    if desk(program).sheet is not None:
        desk(program).sheet.reject()


async def test_escape_closes_the_menu_keeps_the_slash_and_stops_nothing(program: RunningProgram) -> None:
    await keep(program, ("A", "first"))
    program.server.answers_on.clear()
    await program.ask("question", waits=False)
    await program.until(lambda: program.server.asked and program.composer.text == "")
    program.type("/")
    assert names(program)
    program.key(Qt.Key.Key_Escape)
    await program.settle(0.05)
    assert (program.composer.text, names(program), program.shown.is_running) == ("/", [], True)
    program.type("a")
    assert names(program) == []
    program.key(Qt.Key.Key_Escape)
    await program.until(lambda: not program.shown.is_running)


async def test_what_is_no_prompt_is_sent(program: RunningProgram) -> None:
    await keep(program, ("Summarise", "text"))
    await program.ask("/etc/hosts: what is it?")
    assert program.texts[0] == "/etc/hosts: what is it?"
    await program.ask("mail a@b.example and @nobody")
    assert program.texts[2] == "mail a@b.example and @nobody"


async def test_a_slash_is_a_sign_like_others_in_a_draft_and_behind_other_words(program: RunningProgram) -> None:
    await keep(program, ("Summarise", "text"))
    program.composer.set_text("/summ")
    assert names(program) == []
    program.composer.set_text("")
    program.type("a /")
    assert names(program) == []


async def test_while_an_input_method_composes_no_menu_is_in_its_way(program: RunningProgram) -> None:
    await keep(program, ("日本", "text"))
    program.type("/")
    assert names(program)
    QApplication.sendEvent(program.composer.edit, QInputMethodEvent("にほん", []))
    assert names(program) == []
    program.key(Qt.Key.Key_Return)
    assert program.composer.text == "/"
    chosen = QInputMethodEvent("", [])
    chosen.setCommitString("日本")
    QApplication.sendEvent(program.composer.edit, chosen)
    assert names(program) == ["日本"]
    program.key(Qt.Key.Key_Return)
    assert program.composer.text == "text"


async def test_at_offers_models_prompts_and_what_others_add(program: RunningProgram) -> None:
    await keep(program, ("Letter", "Dear "))
    taken: list[str] = []
    program.late.composer_desk.at_entries.append(lambda: [Entry("notes.txt", "file", lambda: taken.append("notes"))])
    program.composer.edit.insertPlainText("hello 👪 ")
    program.type("@")
    assert names(program) == ["notes.txt", "gpt-4o-mini", "other", "Letter", "Choose the model"]
    program.type("oth")
    program.key(Qt.Key.Key_Return)
    await program.until(lambda: program.shown.conversation.model == "other")
    assert program.composer.text == "hello 👪 "

    program.type("@notes")
    program.key(Qt.Key.Key_Return)
    assert taken == ["notes"]
    assert program.composer.text == "hello 👪 "


async def test_places_are_gone_through_with_tab_and_left_with_escape(program: RunningProgram) -> None:
    await keep(program, ("Letter", "Dear {{name}}, {{tone:kind}} regards, {{name}}!"))
    program.type("/let")
    program.key(Qt.Key.Key_Return)
    edit = program.composer.edit
    assert edit.textCursor().selectedText() == "{{name}}"
    program.type("Ada")
    program.key(Qt.Key.Key_Tab)
    assert edit.textCursor().selectedText() == "kind"
    assert program.composer.text == "Dear Ada, kind regards, Ada!"
    program.key(Qt.Key.Key_Backtab, SHIFT)
    assert edit.textCursor().selectedText() == "Ada"
    program.key(Qt.Key.Key_Tab)
    program.type("best")
    program.key(Qt.Key.Key_Tab)
    assert edit.textCursor().atEnd()
    assert edit.hasFocus()
    assert program.composer.text == "Dear Ada, best regards, Ada!"
    program.key(Qt.Key.Key_Tab)
    assert not edit.hasFocus()


async def test_escape_leaves_the_places_and_tab_is_tab_again(program: RunningProgram) -> None:
    await keep(program, ("Letter", "{{a}}{{b}}"))
    program.type("/let")
    program.key(Qt.Key.Key_Return)
    program.type("x")
    program.key(Qt.Key.Key_Tab)
    program.type("y")
    assert program.composer.text == "xy"
    program.key(Qt.Key.Key_Escape)
    program.key(Qt.Key.Key_Tab)
    assert not program.composer.edit.hasFocus()


async def test_clipboard_date_and_selection_fill_themselves(program: RunningProgram) -> None:
    program.server.events = (Delta("a quotable answer"),)
    await program.ask("question")
    program.pane.transcript.commands.select_all()
    QGuiApplication.clipboard().setText("copied")
    await keep(program, ("All", "{{clipboard}}|{{selection}}|{{date}}"))
    program.type("/all")
    program.key(Qt.Key.Key_Return)
    await program.until(lambda: program.composer.text.startswith("copied|"))

    clipboard, selection, date = program.composer.text.split("|")
    assert (clipboard, len(date)) == ("copied", 10)
    assert "a quotable answer" in selection


async def open_sheet(program: RunningProgram) -> PromptSheet:
    program.do("prompts")
    await program.until(lambda: desk(program).sheet is not None)
    sheet: PromptSheet = desk(program).sheet
    return sheet


async def stored(program: RunningProgram) -> list[tuple[str, str]]:
    return [(one.title, one.text) for one in await PromptStore(program.database).all()]


async def test_prompts_are_written_changed_deleted_and_brought_back_in_the_sheet(program: RunningProgram) -> None:
    sheet = await open_sheet(program)
    QTest.mouseClick(sheet.button("new"), Qt.MouseButton.LeftButton)
    QTest.keyClicks(sheet.title, "Mine")
    QTest.keyClicks(sheet.text, "words")
    QTest.mouseClick(sheet.button("new"), Qt.MouseButton.LeftButton)
    QTest.keyClicks(sheet.text, "without a title")
    sheet.reject()
    await program.until(lambda: len(desk(program)._prompts.all) == 2)
    assert await stored(program) == [("Mine", "words"), ("without a title", "without a title")]

    sheet = await open_sheet(program)
    sheet.list.setCurrentRow(0)
    QTest.keyClicks(sheet.title, "!")
    sheet.list.setCurrentRow(1)
    await program.until(lambda: desk(program)._prompts.all[0].title == "Mine!")
    assert sheet.title.text() == "without a title"
    QTest.mouseClick(sheet.button("delete"), Qt.MouseButton.LeftButton)
    await program.until(lambda: len(desk(program)._prompts.all) == 1)
    assert sheet.undo.isVisible()
    QTest.mouseClick(sheet.undo, Qt.MouseButton.LeftButton)
    await program.until(lambda: len(desk(program)._prompts.all) == 2)
    sheet.reject()
    assert await stored(program) == [("Mine!", "words"), ("without a title", "without a title")]


async def test_the_field_is_saved_as_a_prompt_with_a_title_to_change(program: RunningProgram) -> None:
    program.type("Explain it like I am five")
    program.do("save_prompt")
    await program.until(lambda: desk(program).sheet is not None)
    sheet = desk(program).sheet
    assert sheet.title.text() == "Explain it like I am five"
    sheet.title.selectAll()
    QTest.keyClicks(sheet.title, "Five")
    sheet.reject()
    await program.until(lambda: desk(program)._prompts.all)

    assert await stored(program) == [("Five", "Explain it like I am five")]
    assert program.composer.text == "Explain it like I am five"


async def test_a_prompt_deleted_before_can_be_brought_back_later(program: RunningProgram) -> None:
    await keep(program, ("Mine", "words"))
    sheet = await open_sheet(program)
    sheet.list.setCurrentRow(0)
    QTest.mouseClick(sheet.button("delete"), Qt.MouseButton.LeftButton)
    await program.until(lambda: not desk(program)._prompts.all)
    sheet.reject()
    await program.settle(0.05)
    program.do("undo")
    await program.until(lambda: [one.title for one in desk(program)._prompts.all] == ["Mine"])


async def test_prompts_go_to_a_file_and_come_back_once(program: RunningProgram, tmp_path: Path) -> None:
    await keep(program, ("Mine", "words\n{{a}}"), ("Öther", "日本"))
    path = tmp_path / "prompts.json"
    desk(program)._prompts.to_file(path)
    found = read_prompts(path)
    assert found == [("Mine", "words\n{{a}}"), ("Öther", "日本")]
    assert await desk(program)._prompts.take(found) == 0
    (tmp_path / "Plain.md").write_text("# as it is\n", encoding="utf-8")
    assert await desk(program)._prompts.take(read_prompts(tmp_path / "Plain.md")) == 1
    assert ("Plain", "# as it is\n") in await stored(program)


@pytest.mark.parametrize(
    "content", ["[]", "{}", '{"prompts": []}', '{"prompts": [{"title": 1, "text": "x"}]}', "[" * 99999]
)
def test_a_file_without_prompts_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(InvalidInput):
        read_prompts(path)
    path.write_text(json.dumps({"prompts": [{"title": "a", "text": "b"}]}), encoding="utf-8")
    assert read_prompts(path) == [("a", "b")]


async def test_an_earlier_question_of_another_conversation_is_found_and_written(program: RunningProgram) -> None:
    await program.ask("about gardens")
    await program.ask("about the sea")
    await program.new()
    program.key(Qt.Key.Key_Up)
    await program.until(lambda: program.composer.text == "about the sea")
    program.key(Qt.Key.Key_Up)
    assert program.composer.text == "about gardens"
    program.key(Qt.Key.Key_Down)
    program.key(Qt.Key.Key_Down)
    assert program.composer.text == ""

    program.do("earlier_questions")
    await program.until(lambda: "popup" in [w.objectName() for w in program.window.children() if w.isWidgetType()])
    await program.settle(0.05)
    QTest.keyClicks(QApplication.focusWidget(), "gard")
    program.key(Qt.Key.Key_Return)
    assert program.composer.text == "about gardens"
    assert program.composer.edit.hasFocus()


async def test_the_menu_and_its_list_have_names_and_take_no_focus(program: RunningProgram) -> None:
    await keep(program, ("A", "first"))
    program.type("/")
    menu = program.late.composer_desk.menu.menu
    spoken = QAccessible.queryAccessibleInterface(menu._list)
    assert spoken.text(QAccessible.Text.Name) == "Suggestions"
    assert menu.focusPolicy() == menu._list.focusPolicy() == Qt.FocusPolicy.NoFocus
    QTest.mouseClick(
        menu._list.viewport(), Qt.MouseButton.LeftButton, pos=menu._list.visualRect(menu._model.index(0)).center()
    )
    assert program.composer.text == "first"
    assert program.composer.edit.hasFocus()

"""The window, the library and the profiles together: pages, profiles, deletion, text from outside."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTreeWidget

from canal_desktop.domain.settings import Appearance, SendKey, Settings
from canal_desktop.ui.main_window import Page
from tests.ui.program import CONTROL, SHIFT, Server, profile

if TYPE_CHECKING:
    import apsw

    from canal_desktop.domain.message import ConversationId
    from canal_desktop.ui.palette import Palette
    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram


async def conversations(program: RunningProgram, *titles: str) -> list[ConversationId]:
    """Conversations with these first questions; the last one is shown."""
    made = []
    for title in titles:
        made.append(await program.new())
        await program.ask(title)
    await program.settle()
    return made


async def test_text_from_a_second_start_goes_to_a_new_conversation_below_its_draft(program: RunningProgram) -> None:
    program.type("draft of the new one")
    await program.settle(0.6)
    [shown] = await conversations(program, "question")
    program.type("half-written")
    await program.settle(0.6)
    program.do("settings")
    program.window.come_to_front("from outside")
    await program.settle(0.7)

    assert program.window.page is Page.CONVERSATION
    assert program.texts == []
    assert program.composer.text == "from outside"
    assert (await program.store.load(shown))[2] == "half-written"
    assert len(program.server.asked) == 1

    program.window.come_to_front("more")
    await program.settle(0.7)
    assert program.composer.text == "from outside\nmore"
    assert await program.store.load_draft(None) == "from outside\nmore"
    program.composer.edit.undo()
    assert program.composer.text == "from outside"


async def test_text_of_the_command_line_stands_below_the_draft(start: Programs) -> None:
    program = await start(profile())
    program.type("long unsent draft")
    await program.settle(0.6)
    again = await start(profile(), new_text="from --new")
    assert again.composer.text == "long unsent draft\nfrom --new"
    assert again.server.asked == []

    await again.settle(0.6)
    third = await start(profile())
    assert third.composer.text == "long unsent draft\nfrom --new"


async def test_text_that_comes_before_there_is_a_profile_waits_for_one(start: Programs) -> None:
    program = await start(new_text="from --new")
    program.window.come_to_front("and more")
    await program.settle()
    program.press("Try the demo")
    await program.until(lambda: program.window.page is Page.CONVERSATION)
    await program.settle()

    assert program.composer.text == "from --new\nand more"


async def test_view_settings_leave_the_active_profile_alone(start: Programs) -> None:
    program = await start(profile("Alpha"), profile("Beta"))
    program.profiles.choose("beta")
    program.do("zoom_in")
    program.do("sidebar")
    await program.settle()

    assert program.profiles.active is not None
    assert program.profiles.active.name == "Beta"


def delete(program: RunningProgram, conversation_id: ConversationId) -> None:
    """Press Delete on a conversation's row."""
    view = program.window.sidebar.list
    view.setFocus()
    view.setCurrentIndex(program.window.sidebar.model.index_of(conversation_id))
    program.key(Qt.Key.Key_Delete)


async def test_undo_on_a_notice_brings_back_what_the_notice_names(program: RunningProgram) -> None:
    first, second, _shown = await conversations(program, "one", "two", "three")
    for deleted in (second, first):
        delete(program, deleted)
        await program.settle()
    notice = next(one for one in program.window.notices._notices if "two" in one.text)
    next(button for button in notice.findChildren(QPushButton) if button.text() == "Undo").click()
    await program.until(lambda: program.shown.id == second)

    assert program.window.notices.texts == ("“one” was moved to the trash.", "Undone: “two” was moved to the trash.")
    assert program.is_possible("undo")
    program.pane.transcript.setFocus()
    program.key(Qt.Key.Key_Z, CONTROL)
    await program.until(lambda: program.shown.id == first)
    assert all(text.startswith("Undone: ") for text in program.window.notices.texts)
    assert not program.is_possible("undo")


async def test_on_other_pages_nothing_is_done_to_the_unseen_conversation(program: RunningProgram) -> None:
    await program.ask("one")
    program.server.answers_on.clear()
    await program.ask("two", waits=False)
    await program.until(lambda: len(program.server.asked) == 2)
    program.do("settings")
    possible = [
        one
        for one in ("stop", "regenerate", "rename", "delete", "edit_last", "copy_reply", "send", "model", "to_end")
        if program.is_possible(one)
    ]
    assert possible == []
    program.key(Qt.Key.Key_Backspace, CONTROL | SHIFT)
    await program.settle()
    assert len(await program.store.summaries()) == 1

    program.key(Qt.Key.Key_Escape)
    await program.settle()
    assert program.window.page is Page.CONVERSATION
    assert program.shown.is_running
    program.key(Qt.Key.Key_Escape)
    await program.until(lambda: not program.shown.is_running)
    assert program.is_possible("regenerate")


async def test_a_conversation_that_is_not_stored_cannot_be_renamed_or_deleted(program: RunningProgram) -> None:
    assert not program.is_possible("rename")
    assert not program.is_possible("delete")

    await program.ask("one")
    assert program.is_possible("rename")
    assert program.is_possible("delete")


async def test_without_a_profile_there_is_no_new_conversation(program: RunningProgram) -> None:
    await program.ask("one")
    program.do("settings")
    await program.profiles.remove("alpha")
    await program.settle()

    assert not program.is_possible("new_conversation")
    assert not program.window.sidebar._new_button.isEnabled()


async def test_the_key_typed_for_one_profile_is_not_in_the_form_of_another(start: Programs) -> None:
    program = await start(profile("Alpha"), profile("Beta"))
    page = program.window.welcome_page
    program.do("profiles")
    program.window.profile_page.edit_requested.emit("alpha")
    page.key.setText("sk-secret-of-alpha")
    program.window.profile_page.edit_requested.emit("beta")
    assert page.key_text() == ""

    page.key.setText("sk-secret-of-beta")
    program.press("Back")
    assert page.key_text() == ""
    program.window.profile_page.add_requested.emit()
    assert page.key_text() == ""


async def test_a_profile_is_given_a_name(start: Programs) -> None:
    program = await start(profile("Alpha"))
    page = program.window.welcome_page
    program.do("profiles")
    program.window.profile_page.add_requested.emit()
    name = next(one for one in page.findChildren(QLineEdit) if one.accessibleName() == "Name")
    assert name.isVisible()
    assert name.text() == ""
    page.base_url.setText("http://localhost:9/v1")
    page._connect.click()
    await program.until(lambda: len(program.profiles.all) == 2)
    assert program.profiles.all[1].name == "localhost:9"

    program.do("profiles")
    program.window.profile_page.edit_requested.emit(program.profiles.all[1].id)
    assert name.text() == "localhost:9"
    name.setText(" My  own ")
    page._connect.click()
    await program.until(lambda: program.profiles.all[1].name == "My own")


async def test_the_first_start_asks_for_no_name(start: Programs) -> None:
    program = await start()

    assert program.window.page is Page.WELCOME
    assert not program.window.welcome_page.name.isVisible()


async def test_the_models_on_offer_are_those_of_the_conversations_profile(start: Programs) -> None:
    program = await start(profile("Alpha"), profile("Beta"))
    [in_alpha] = await conversations(program, "in alpha")
    program.profiles.choose("beta")
    in_beta = await program.new()
    await program.open(in_alpha)
    program.do("model")
    await program.settle()
    assert program.pane.model_button.model_ids() == ("gpt-4o-mini", "other")
    popup = program.pane.model_button._popup
    assert popup is not None
    popup.close()
    await program.settle()

    program.server.lists_on.clear()
    program.pane.model_button.refresh_requested.emit()
    await program.settle(0.05)
    await program.new()
    program.server.lists_on.set()
    await program.settle()
    assert program.shown.id != in_beta
    assert program.pane.model_button.model_ids() == ()
    program.do("model")
    await program.settle()
    assert program.pane.model_button.model_ids() == ("Beta/gpt-4o-mini", "Beta/other")


async def test_conversations_of_the_demo_are_reachable_on_the_next_start(start: Programs) -> None:
    program = await start()
    assert program.window.sidebar.isHidden()
    program.press("Try the demo")
    await program.until(lambda: program.window.page is Page.CONVERSATION)
    await program.settle()
    await program.ask("of the demo")
    kept = program.shown.id

    again = await start(settings=Settings(appearance=Appearance.LIGHT))
    assert again.window.page is Page.WELCOME
    assert again.window.sidebar.isVisible()
    await again.open(kept)
    assert again.texts == ["of the demo", "Hello there"]
    again.do("settings")
    again.key(Qt.Key.Key_Escape)
    assert again.window.page is Page.CONVERSATION


async def test_the_shortcut_sheet_names_the_chosen_send_key(start: Programs) -> None:
    program = await start(profile(), settings=Settings(active_profile="alpha", send_key=SendKey.CTRL_ENTER))
    program.do("shortcuts")
    await program.settle()
    writing = program.window.findChild(QTreeWidget).topLevelItem(0)
    rows = {writing.child(row).text(0): writing.child(row).text(1) for row in range(writing.childCount())}

    assert rows["Send"] == "Ctrl+Enter (fixed)"
    assert rows["New line"] == "Enter (fixed)"


async def test_the_palette_reads_the_library_when_it_opens_and_each_time_anew(program: RunningProgram) -> None:
    from canal_desktop.ui.palette import Palette

    def offered() -> list[str]:
        [palette] = [one for one in program.window.findChildren(Palette) if one.isVisible()]
        return [choice.name for choice in palette.matches("") if choice.remark == "conversation"]

    await conversations(program, "about locks")
    program.do("palette")
    await program.until(lambda: offered() == ["about locks"], "the first one is not offered")
    program.key(Qt.Key.Key_Escape)
    await program.settle(0.05)

    await conversations(program, "about weirs")
    program.do("palette")
    await program.until(lambda: offered() == ["about weirs", "about locks"], "the second one is not offered")


async def fill_library(program: RunningProgram, titles: list[str]) -> None:
    """Conversations with these titles, the oldest first, as rows alone."""
    first = datetime(2020, 1, 1, tzinfo=UTC)
    rows = [
        (f"c{number}", number + 1, title, *[(first + timedelta(hours=number)).isoformat()] * 2)
        for number, title in enumerate(titles)
    ]

    def insert(db: apsw.Connection) -> None:
        statement = "INSERT INTO conversations (id, activity, title, created_at, updated_at) VALUES (?, ?, ?, ?, ?)"
        with db:
            db.executemany(statement, rows)

    await program.database.run(insert)


def open_palette(program: RunningProgram) -> Palette:
    from canal_desktop.ui.palette import Palette

    program.do("palette")
    [palette] = [one for one in program.window.findChildren(Palette) if one.isVisible()]
    return palette


def shown_in(palette: Palette) -> list[str]:
    return [palette.model.choice(row).name for row in range(palette.model.rowCount())]


async def test_the_palette_has_actions_before_models_that_fit_alike(start: Programs) -> None:
    program = await start(profile(), server=Server(models=("a-picture-1", "picture-2", "gpt-4o-mini")))
    await program.until(program.pane.model_button.model_ids, "no models")
    palette = open_palette(program)
    QTest.keyClicks(palette.search, "picture")
    names = [choice.name for choice in palette.matches("picture")]
    assert names.index("Make a picture") < names.index("picture-2") < names.index("a-picture-1")
    assert palette.matches("picture-2")[0].name == "picture-2"
    assert next(choice.name for choice in palette.matches("mini")) == "gpt-4o-mini"


async def test_the_palette_finds_the_oldest_of_thousands_of_conversations(program: RunningProgram) -> None:
    titles = ["Weir and lock", *(f"Wide number {number} of locks" for number in range(1, 2_000))]
    await fill_library(program, titles)
    palette = open_palette(program)
    await program.until(lambda: "Wide number 1999 of locks" in shown_in(palette), "the latest ones are not offered")
    assert "Weir and lock" not in shown_in(palette)

    QTest.keyClicks(palette.search, "LOCK weir")
    await program.until(lambda: "Weir and lock" in shown_in(palette), "the oldest one is not found")
    assert [name for name in shown_in(palette) if "lock" in name] == ["Weir and lock"]

    opened: list[str] = []
    program.window.sidebar.conversation_opened.connect(opened.append)
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert opened == ["c0"]


async def test_enter_right_after_typing_waits_for_the_titles(program: RunningProgram) -> None:
    await fill_library(program, ["Weir and lock", *(f"About {number}" for number in range(100))])
    opened: list[str] = []
    program.window.sidebar.conversation_opened.connect(opened.append)
    palette = open_palette(program)
    QTest.keyClicks(palette.search, "weir")
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    await program.until(lambda: opened == ["c0"], "it was not opened")


async def test_actions_that_begin_so_go_before_titles_and_titles_before_letters(program: RunningProgram) -> None:
    await fill_library(program, ["The archive of locks", "A round chive tale: no hit"])
    palette = open_palette(program)
    QTest.keyClicks(palette.search, "archive")
    await program.until(lambda: "The archive of locks" in shown_in(palette), "the title is not found")
    shown = shown_in(palette)
    at = shown.index("The archive of locks")
    assert all(name.casefold().startswith("archive") for name in shown[:at])
    assert at > 0
    assert not any(name.casefold().startswith("archive") for name in shown[at:])
    assert "A round chive tale: no hit" not in shown


async def test_an_overtaken_answer_is_dropped(program: RunningProgram) -> None:
    await fill_library(program, ["Weir", "Lock"])
    palette = open_palette(program)
    QTest.keyClicks(palette.search, "weir")
    await program.until(lambda: shown_in(palette)[:1] == ["Weir"], "not found")
    found = await program.parts.conversations.titles("lock", 5)
    program.window.set_titles("lock", found)
    assert "Weir" in shown_in(palette)
    assert "Lock" not in shown_in(palette)


async def test_where_nothing_is_found_the_palette_says_so_and_is_low(program: RunningProgram) -> None:
    palette = open_palette(program)
    tall = palette.height()
    QTest.keyClicks(palette.search, "qqqzzzqqq")
    await program.until(lambda: palette.nothing.isVisible() and palette.nothing.text() == "Nothing found", "not said")
    assert not palette.list.isVisible()
    assert palette.height() < tall / 2

    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    await program.settle()
    assert palette.isVisible()

    palette.search.clear()
    await program.until(lambda: palette.list.isVisible() and palette.height() == tall, "it stays low")
    assert not palette.nothing.isVisible()

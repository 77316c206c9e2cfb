"""Help, the sample conversation, and what is new after an update."""

from __future__ import annotations

from dataclasses import replace
from string import Formatter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlock, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from canal_desktop import __version__
from canal_desktop.domain.changelog import News
from canal_desktop.domain.message import ConversationId, Role
from canal_desktop.language import speak
from canal_desktop.ui.actions import ACTIONS
from canal_desktop.ui.help.news_sheet import NewsSheet
from canal_desktop.ui.help.topics import HINTS_AGAIN, TOPICS
from canal_desktop.ui.main_window import Page
from canal_desktop.ui.theme.assets import changelog_path

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from canal_desktop.language import Lookup
    from canal_desktop.ui.help.help_sheet import HelpSheet
    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram


@pytest.fixture
async def help_sheet(program: RunningProgram) -> HelpSheet:
    program.do("help")
    sheet = program.late.help_desk.sheet
    assert sheet is not None
    await program.until(sheet.isVisible)
    return sheet


def topics(sheet: HelpSheet) -> list[str]:
    return [sheet.list.item(row).text() for row in range(sheet.list.count())]


def weight_of(line: QTextBlock) -> int:
    """How bold a line begins."""
    cursor = QTextCursor(line)
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
    return cursor.charFormat().fontWeight()


def notices(program: RunningProgram) -> list[str]:
    return list(program.window.notices.texts)


def test_topics_speak_of_actions_that_there_are() -> None:
    known = {action.id for action in ACTIONS}
    assert {offered for topic in TOPICS for offered in topic.actions} <= known | {HINTS_AGAIN}
    for topic in TOPICS:
        for paragraph in topic.paragraphs:
            for _text, place, _spec, _conversion in Formatter().parse(paragraph):
                action, _, what = (place or "help_name").rpartition("_")
                assert action in known, place
                assert what in {"keys", "name"}


async def test_words_are_looked_for_in_titles_and_texts(program: RunningProgram, help_sheet: HelpSheet) -> None:
    assert QApplication.focusWidget() is help_sheet.search
    assert topics(help_sheet) == [topic.title for topic in TOPICS]

    QTest.keyClicks(help_sheet.search, "KEYRING profile")
    assert topics(help_sheet) == ["Connecting and keys"]
    assert "Keys are kept in the keyring of your system" in help_sheet.text.toPlainText()
    assert {mark.cursor.selectedText().lower() for mark in help_sheet.text.extraSelections()} == {"keyring", "profile"}

    QTest.keyClicks(help_sheet.search, " nonsense")
    assert topics(help_sheet) == []
    assert help_sheet.words.text() == "No topic has all of these words."
    assert help_sheet.text.toPlainText() == ""

    QTest.keyClick(help_sheet.search, Qt.Key.Key_Escape)
    assert topics(help_sheet) == [topic.title for topic in TOPICS]
    assert help_sheet.isVisible()


async def test_it_is_gone_through_by_keys(program: RunningProgram, help_sheet: HelpSheet) -> None:
    QTest.keyClick(help_sheet.search, Qt.Key.Key_Down)
    assert help_sheet.text.toPlainText().startswith("Connecting and keys\n\n")
    assert help_sheet.text.accessibleName() == "Connecting and keys"

    reached = [help_sheet.search]
    for _ in range(6):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert {help_sheet.list, help_sheet.text, *help_sheet.offers} <= set(reached)

    QTest.keyClick(help_sheet, Qt.Key.Key_Escape)
    await program.until(lambda: program.late.help_desk.sheet is None)


async def test_keys_are_those_that_hold_now(program: RunningProgram) -> None:
    chosen = (("palette", ("Ctrl+Alt+P",)), ("new_conversation", ()))
    program.window.change_settings(replace(program.window.settings, shortcuts=chosen))
    program.do("help")
    sheet = program.late.help_desk.sheet
    assert sheet is not None

    assert "Ctrl+Alt+P goes anywhere" in sheet.text.toPlainText()
    assert "“New conversation” begins a new conversation." in sheet.text.toPlainText()


async def test_a_button_closes_it_and_does_what_it_says(program: RunningProgram, help_sheet: HelpSheet) -> None:
    QTest.keyClicks(help_sheet.search, "keyring")
    assert help_sheet.offers[0].text() == "Profiles"

    help_sheet.offers[0].click()

    await program.until(lambda: program.window.page is Page.PROFILES)
    assert program.late.help_desk.sheet is None


async def test_what_is_not_possible_now_is_not_offered(program: RunningProgram, help_sheet: HelpSheet) -> None:
    QTest.keyClicks(help_sheet.search, "report")
    assert topics(help_sheet) == ["Problems, and how to report them", "Privacy, and where your data lies"]
    offers = {one.text(): one.isEnabled() for one in help_sheet.offers}

    assert offers["Requests of the answer"] is False
    assert offers["Connections…"] is True


async def test_hints_are_shown_again_from_the_help(program: RunningProgram) -> None:
    program.late.help_desk.start()
    program.window.change_settings(replace(program.window.settings, done_hints=("ask", "palette")))
    program.do("help")
    sheet = program.late.help_desk.sheet
    assert sheet is not None

    next(one for one in sheet.offers if one.text() == "Show the hints again").click()

    assert program.window.settings.done_hints == ()


async def open_sample(program: RunningProgram) -> ConversationId:
    program.do("sample_conversation")
    await program.until(lambda: program.shown.conversation.title == "Sample conversation", "it is not shown")
    await program.settle()
    return program.shown.id


async def test_the_sample_is_a_conversation_like_others_and_costs_nothing(program: RunningProgram) -> None:
    sample = await open_sample(program)

    assert program.server.asked == []
    roles = [message.role for message in program.pane.transcript.messages]
    assert roles == [Role.USER, Role.ASSISTANT, Role.USER, Role.ASSISTANT]
    assert program.shown.version_of(program.shown.branch[-1].id) == (2, 2)
    for sign in ("| --- |", "```python", "```mermaid", "$$"):
        assert sign in program.texts[1]
    assert "mermaid" not in program.pane.transcript.read_text(3)
    bill = await program.parts.store.load(sample)
    assert all(message.cost is None and message.usage is None for message in bill[1])

    await program.ask("Go on")
    assert program.texts[-1] == "Hello there"


async def test_the_sample_is_made_once_and_comes_back_out_of_the_trash(program: RunningProgram) -> None:
    first = await open_sample(program)
    await program.new()
    assert await open_sample(program) == first
    assert len(await program.library.summaries()) == 1

    program.do("delete")
    await program.until(lambda: program.shown.id != first)
    await program.settle()
    assert await open_sample(program) == first
    assert program.shown.conversation.deleted_at is None


async def test_the_sample_is_there_before_a_profile_is(start: Programs) -> None:
    program = await start()
    program.do("sample_conversation")
    await program.until(lambda: program.window.page is Page.CONVERSATION)
    assert program.shown.conversation.title == "Sample conversation"


async def test_nothing_is_told_at_the_first_start_nor_twice(program: RunningProgram) -> None:
    program.late.help_desk.start()
    assert program.window.settings.seen_version == __version__
    program.late.help_desk.start()
    await program.settle()

    assert notices(program) == []


async def test_after_an_update_what_is_new_is_offered_once(program: RunningProgram) -> None:
    program.window.change_settings(replace(program.window.settings, seen_version="0.0.9"))
    program.late.help_desk.start()
    await program.settle()

    assert notices(program) == [f"Canal was updated to {__version__}."]
    assert program.window.settings.seen_version == __version__
    program.press("What’s new")
    await program.until(lambda: program.late.help_desk.news is not None)
    sheet = program.late.help_desk.news
    assert sheet is not None
    await program.until(sheet.text.hasFocus)
    shown = sheet.text.toPlainText()
    newest = next(line for line in changelog_path().read_text(encoding="utf-8").splitlines() if line.startswith("## "))
    assert shown.startswith(newest.removeprefix("## "))
    assert "• " in shown
    lines = [sheet.text.document().findBlockByNumber(number) for number in range(shown.count("\n") + 1)]
    bold = [line.text() for line in lines if line.text() and weight_of(line) > QFont.Weight.Normal]
    assert newest.removeprefix("## ") in bold
    assert "Added" in bold
    assert not any(line.startswith("• ") for line in bold)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    await program.until(lambda: program.late.help_desk.news is None)


@pytest.mark.parametrize(
    ("lookup", "told"),
    [
        (None, f"This is Canal Desktop {__version__}."),
        (
            lambda text, _about, _count: text,
            f"This is Canal Desktop {__version__}. What is new is told in English.",
        ),
    ],
    ids=["English", "another language"],
)
def test_that_news_are_english_is_told_in_other_languages_alone(qtbot: QtBot, lookup: Lookup | None, told: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    speak(lookup)
    try:
        sheet = NewsSheet(News("1.0\n• One."), window)
    finally:
        speak(None)

    assert sheet.words.text() == told


def test_settings_and_the_network_have_a_topic() -> None:
    (topic,) = (one for one in TOPICS if one.title == "Settings and network")
    text = " ".join(topic.paragraphs).lower()
    assert all(word in text for word in ("proxy", "certificates", "offline", "login"))
    assert {"settings", "network_settings", "offline"} <= set(topic.actions)


async def test_the_help_leads_to_the_settings_of_the_network(program: RunningProgram, help_sheet: HelpSheet) -> None:
    QTest.keyClicks(help_sheet.search, "certificates proxy")
    assert topics(help_sheet)[0] == "Settings and network"

    next(one for one in help_sheet.offers if one.text() == "Network settings").click()

    await program.until(lambda: program.window.page is Page.PROFILES)
    assert program.window.profile_page.section == "network"

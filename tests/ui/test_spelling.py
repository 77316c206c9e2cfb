"""Spelling in the composer, with the real dictionary in its real process."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canal_desktop.app.spelling import ENDED, Spelling, is_possible
from canal_desktop.domain.settings import Appearance, Settings
from canal_desktop.domain.spelling import chosen_languages, words_of
from canal_desktop.storage.dictionaries import OwnWords, find_dictionaries
from canal_desktop.ui.theme.assets import resource_path
from tests.ui.program import profile

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram

pytestmark = pytest.mark.skipif(not is_possible(), reason="the dictionary program is not made for this computer")

SETTINGS = Settings(appearance=Appearance.LIGHT, active_profile="alpha", spelling=True, spell_languages="en_US")
GERMAN = ("SET ISO8859-1\n", "3\nÜberfluß\nGarten\nhaus\n")


def marks(program: RunningProgram) -> list[str]:
    found: list[str] = program.late.composer_desk.spelling.marks.marked
    return found


@pytest.fixture
async def speller(start: Programs) -> RunningProgram:
    return await start(profile(), settings=SETTINGS)


@pytest.fixture
async def spelling(tmp_path: Path) -> AsyncIterator[Spelling]:
    made = Spelling((tmp_path / "dictionaries", resource_path("dictionaries")), OwnWords(tmp_path))
    yield made
    await made.close()


def add_german(folder: Path) -> None:
    folder.mkdir(parents=True)
    for ending, text in zip((".aff", ".dic"), GERMAN, strict=True):
        (folder / f"de_DE{ending}").write_text(text, encoding="latin-1")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Don’t chek it", ["Don't", "chek", "it"]),
        ("`codde` and ``more `codde` here`` end", ["and", "end"]),
        ("see http://exmaple.com/pathh www.exmaple.com me@exmaple.com", ["see"]),
        ("/usr/libb/x ./relativ/x C:\\dirr\\x ~/homee file.txtt and/or", ["and", "or"]),
        ("NASA iPhone camelCase snake_case x86 --optionn #tagg @namee", []),
        ("{{placee}} fn(argg) $x_{indx}$ wordd, (wordd) „wordd“", ["wordd", "wordd", "wordd"]),
        ("日本語 слово naïve Überfluß", ["日本語", "слово", "naïve", "Überfluß"]),
        ("a" * 300 + " b c de", ["de"]),
    ],
)
def test_only_words_of_a_language_are_looked_up(text: str, found: list[str]) -> None:
    assert [word.text for word in words_of(text)] == found
    assert [text[word.start : word.end].replace("’", "'") for word in words_of(text)] == found


@pytest.mark.parametrize(
    ("wanted", "system", "used"),
    [
        ("", ["de-AT", "en-US"], ("de_DE",)),
        ("", ["en_GB"], ("en_US",)),
        ("", ["fr_FR"], ()),
        ("en_US, de-DE, xx", ["fr_FR"], ("en_US", "de_DE")),
    ],
)
def test_the_dictionary_is_the_chosen_one_or_the_systems(wanted: str, system: list[str], used: tuple[str, ...]) -> None:
    assert chosen_languages(wanted, ["de_DE", "en_US"], system) == used


async def test_words_are_looked_up_in_all_dictionaries_in_use(spelling: Spelling, tmp_path: Path) -> None:
    add_german(tmp_path / "dictionaries")
    words = ["hello", "helo", "Überfluß", "Gartn", "日本", "слово", "don't"]
    assert await spelling.unknown(words) == frozenset()
    assert await spelling.available() == ("de_DE", "en_US")
    await spelling.use(("en_US", "de_DE"))
    assert await spelling.unknown(words) == {"helo", "Gartn"}
    await spelling.use(("de_DE",))
    assert await spelling.unknown(words) == {"hello", "helo", "Gartn", "don't"}
    assert "hello" not in await spelling.suggestions("helo")
    await spelling.use(("en_US",))
    assert "hello" in await spelling.suggestions("helo")


async def test_a_word_that_was_added_is_right_also_later(spelling: Spelling, tmp_path: Path) -> None:
    await spelling.use(("en_US",))
    await spelling.learn("Kubernetez")
    assert await spelling.unknown(["Kubernetez", "helo"]) == {"helo"}
    later = Spelling((resource_path("dictionaries"),), OwnWords(tmp_path))
    await later.use(("en_US",))
    assert await later.unknown(["Kubernetez"]) == frozenset()
    await later.close()


async def test_a_process_that_ends_by_itself_is_started_again_a_few_times(spelling: Spelling) -> None:
    await spelling.use(("en_US",))
    assert await spelling.unknown(["helo"]) == {"helo"}
    for _ in range(2):
        assert spelling._process.process is not None
        spelling._process.process.kill()
        spelling._process.process.wait()
        assert await spelling.unknown(["helo"]) == frozenset()
        assert await spelling.unknown(["helo"]) == {"helo"}
    spelling._process.process.kill()
    spelling._process.process.wait()
    await spelling.unknown(["helo"])
    assert spelling.problem == ENDED


def test_dictionaries_are_found_in_the_folders_of_office_programs_too(tmp_path: Path) -> None:
    add_german(tmp_path / "first" / "dict-de")
    add_german(tmp_path / "second")
    (tmp_path / "second" / "lonely.aff").touch()
    found = find_dictionaries([tmp_path / "missing", tmp_path / "first", tmp_path / "second"])
    assert {name: path.parent.name for name, path in found.items()} == {"de_DE": "dict-de"}


async def test_unknown_words_are_underlined_once_they_are_complete(speller: RunningProgram) -> None:
    speller.type("helo wrold")
    await speller.until(lambda: marks(speller) == ["helo"], "helo is not underlined")
    speller.type(" ")
    await speller.until(lambda: marks(speller) == ["helo", "wrold"])
    QTest.keyClick(speller.composer.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "helo" not in speller.composer.text or speller.composer.text.startswith("helo")

    speller.composer.edit.replace_text("```\nhelo\n```\nwrold ")
    await speller.until(lambda: marks(speller) == ["wrold"])
    speller.composer.set_text("fine")
    await speller.until(lambda: marks(speller) == [])


async def test_only_what_is_on_the_screen_is_underlined(speller: RunningProgram) -> None:
    lines = [f"line {'abcdefghij'[n % 10]} helo" for n in range(500)]
    speller.composer.edit.replace_text("\n".join(lines) + "\n")
    await speller.until(lambda: marks(speller))
    assert len(marks(speller)) < 40


def open_menu(program: RunningProgram) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(program.composer.edit, event)


def entries(program: RunningProgram) -> list[str]:
    menu = program.late.composer_desk.field_menu.menu
    return [action.text() for action in menu.actions() if not action.isSeparator()]


async def test_the_menu_key_offers_suggestions_and_the_dictionary(speller: RunningProgram) -> None:
    speller.type("the helo ")
    await speller.until(lambda: marks(speller) == ["helo"])
    QTest.keyClick(speller.composer.edit, Qt.Key.Key_Left)
    QTest.keyClick(speller.composer.edit, Qt.Key.Key_Left)
    open_menu(speller)
    await speller.until(lambda: "hello" in entries(speller), "no suggestions")
    assert "Add “helo” to the dictionary" in entries(speller)
    assert "Paste as text" in entries(speller)
    menu = speller.late.composer_desk.field_menu.menu
    next(action for action in menu.actions() if action.text() == "hello").trigger()
    menu.close()
    assert speller.composer.text == "the hello "
    speller.composer.edit.undo()
    assert speller.composer.text == "the helo "

    open_menu(speller)
    menu = speller.late.composer_desk.field_menu.menu
    next(action for action in menu.actions() if action.text().startswith("Add “helo”")).trigger()
    menu.close()
    speller.type("x ")
    await speller.until(lambda: OwnWords(speller.folder).read() == ["helo"])


async def test_the_menu_turns_spelling_off_and_on(speller: RunningProgram) -> None:
    speller.type("helo ")
    await speller.until(lambda: marks(speller) == ["helo"])
    open_menu(speller)
    menu = speller.late.composer_desk.field_menu.menu
    sub = next(action.menu() for action in menu.actions() if action.text() == "Spelling")
    labels = {action.text(): action for action in sub.actions() if not action.isSeparator()}
    assert labels["English (United States)"].isChecked()
    labels["Check while writing"].trigger()
    menu.close()
    await speller.until(lambda: marks(speller) == [])
    assert not speller.window.settings.spelling
    speller.late.composer_desk.spelling.set_on(True)
    await speller.until(lambda: marks(speller) == ["helo"])


async def test_nothing_is_started_where_spelling_is_off_or_nothing_is_written(start: Programs) -> None:
    program = await start(profile(), settings=SETTINGS)
    await program.settle(0.3)
    assert program.late.spelling._process.process is None
    program = await start(profile())
    program.type("helo wrold ")
    await program.settle(0.5)
    assert (marks(program), program.late.spelling._process.process) == ([], None)

"""Keys for the quick window in the settings: held when they are chosen, and what is said where they cannot be."""

from __future__ import annotations

import gc
import shlex
import warnings
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from canal_desktop.app.own_command import own_command
from canal_desktop.domain.start_command import shell_line
from canal_desktop.ui.main_window import Page
from canal_desktop.ui.quick.key_words import NEED_MODIFIER, NOT_HERE
from canal_desktop.ui.settings.keys_editor import KeysEditor
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.program import RunningProgram


@pytest.fixture(autouse=True)
def no_bus(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/no-bus")


def told(program: RunningProgram) -> str:
    return "\n".join(label.text() for label in program.window.notices.findChildren(PlainLabel) if label.isVisible())


def choose(program: RunningProgram, keys: str) -> None:
    program.window.change_settings(replace(program.window.settings, quick_keys=keys))


async def test_nothing_is_held_before_keys_are_chosen(program: RunningProgram) -> None:
    assert program.late.desktop.keys.problem == ""
    assert told(program) == ""


async def test_where_no_keys_can_be_held_the_command_is_offered(program: RunningProgram) -> None:
    keys = program.late.desktop.keys
    choose(program, "Ctrl+Alt+Space")
    await program.until(lambda: keys.problem, "nothing was said")
    assert keys.problem == NOT_HERE
    assert NOT_HERE in told(program)

    program.press("Copy the command")

    assert shlex.split(QGuiApplication.clipboard().text()) == [*own_command(program.window.data_dir), "--quick"]
    choose(program, "")
    assert keys.problem == ""
    await program.until(lambda: NOT_HERE not in told(program), "it is still said")


async def test_keys_that_somebody_needs_to_type_are_refused_in_a_sentence(program: RunningProgram) -> None:
    choose(program, "Shift+A")
    await program.until(lambda: NEED_MODIFIER in told(program))


async def test_bad_keys_are_named_and_the_notice_leads_to_the_setting(program: RunningProgram) -> None:
    choose(program, "Ctrl+C")
    sentence = "Ctrl+C cannot open the quick window. Ctrl+C means the same in nearly all programs. Choose others."
    await program.until(lambda: sentence in told(program), "nothing was said")

    program.press("Change…")

    assert program.window.page is Page.PROFILES
    field = program.window.profile_page.field("Keys for the quick window")
    assert isinstance(field, KeysEditor)
    assert field.change.hasFocus()


async def test_words_that_are_no_keys_are_named_as_they_stand_in_the_file(program: RunningProgram) -> None:
    choose(program, "Nonsense")
    await program.until(lambda: "Nonsense cannot open the quick window." in told(program))


async def test_keys_that_are_chosen_in_quick_succession_leave_nothing_unfinished(program: RunningProgram) -> None:
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        for keys in ("Ctrl+Alt+J", "Ctrl+Alt+K", ""):
            choose(program, keys)
        await program.settle()
        gc.collect()
    assert [str(one.message) for one in warned] == []


def test_the_command_can_be_copied_into_a_shell() -> None:
    command = ("/home/a b/it's/canal", "--quick", "$x")
    assert shlex.split(shell_line(command)) == list(command)
    assert shell_line(("/usr/bin/canal-desktop", "--quick")) == "/usr/bin/canal-desktop --quick"

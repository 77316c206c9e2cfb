"""Settings, hints, popups, menus and the quick window, held to the rules of audit.py, in English and mirrored."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest

from tests.end2end.audit import findings
from tests.end2end.test_accessible_windows import SETTLED_S, TRIES, audit, open_by_palette

if TYPE_CHECKING:
    from tests.end2end.desk import Desk
    from tests.end2end.screen import Screen

SECTIONS = 8
ARABIC = Path(__file__).parents[2] / "resources" / "translations" / "canal_ar.ts"


def arabic(text: str) -> str:
    """The text as the catalogue has it."""
    messages = ElementTree.parse(ARABIC).iter("message")
    return next(str(one.findtext("translation")) for one in messages if one.findtext("source") == text)


def audit_settings(screen: Screen, sections: str, *, mirrored: bool = False) -> dict[str, list[str]]:
    """What is wrong with each section of the settings page, by its name; the page is open."""
    found: dict[str, list[str]] = {}
    screen.focus(sections)
    for _section in range(SECTIONS):
        # Looking for the list each time would be slow: a question for each thing on the page.
        found[screen.focus_again()] = audit(screen, mirrored=mirrored)
        screen.focus_again()
        screen.keys("Down")
        time.sleep(SETTLED_S)
    assert len(found) == SECTIONS
    return {name: faults for name, faults in found.items() if faults}


def test_every_section_of_the_settings_can_be_used_without_seeing_it_and_without_a_mouse(
    desk_without_keyring: Desk,
) -> None:
    program = desk_without_keyring.start_answered_demo("hello")
    program.screen.keys("ctrl+comma")
    program.screen.wait_for("Sections")
    time.sleep(SETTLED_S)

    assert audit_settings(program.screen, "Sections") == {}
    assert program.close_window() == 0


def settled_findings(screen: Screen) -> list[str]:
    """What is wrong with the newest window, once it has what it is to have."""
    found: list[str] = []
    for _try in range(TRIES):
        time.sleep(SETTLED_S)
        if not (found := findings(screen.nodes())):
            break
    return found


def has_open_menu(screen: Screen) -> bool:
    """Whether the menu of the conversation is open; what stands in the menu bar is always there."""
    return any(node["role"] in {"menu item", "check menu item"} and "Rename" in node["name"] for node in screen.nodes())


def test_hints_popups_menus_and_the_quick_window_are_named(desk_without_keyring: Desk) -> None:
    program = desk_without_keyring.start("--demo")
    screen = program.screen
    screen.wait_for("Message", "text")
    time.sleep(SETTLED_S)
    found = {"hints": audit(screen)}
    screen.ask("hello")
    screen.wait_for_message("broken connections look")
    for name, key, field in (
        ("palette", "ctrl+k", "Go to anything"),
        ("models", "ctrl+shift+m", "Search models"),
        ("earlier questions", "ctrl+shift+h", "Search earlier questions"),
    ):
        screen.focus("Message")
        screen.keys(key)
        screen.wait_for(field)
        found[name] = settled_findings(screen)
        screen.keys("Escape")
        screen.wait_until_gone(field)
    screen.focus("Message")
    screen.keys("alt+c")
    screen.wait_until(lambda: has_open_menu(screen), "no menu opens")
    found["menu"] = settled_findings(screen)
    # First the menu goes, then the keyboard goes back from the menu bar.
    screen.keys("Escape")
    screen.wait_until(lambda: not has_open_menu(screen), "the menu stays")
    screen.keys("Escape")
    screen.focus("Message")
    open_by_palette(screen, "Quick window")
    found["quick window"] = audit(screen)
    screen.keys("Escape")

    assert {name: faults for name, faults in found.items() if faults} == {}
    assert program.close_window() == 0


@pytest.mark.parametrize("variables", [{"CANAL_LANGUAGE": "ar"}], ids=["Arabic"])
def test_from_right_to_left_tab_goes_from_right_to_left(desk_without_keyring: Desk, variables: dict[str, str]) -> None:
    program = desk_without_keyring.start("--demo", variables=variables)
    screen = program.screen
    screen.wait_for(arabic("Message"), "text")
    time.sleep(SETTLED_S)
    conversation = audit(screen, mirrored=True)
    sections = arabic("Sections")
    screen.keys("ctrl+comma")
    screen.wait_for(sections)
    time.sleep(SETTLED_S)

    assert conversation == []
    assert audit_settings(screen, sections, mirrored=True) == {}
    assert program.close_window() == 0

"""Every page and sheet of the program, opened one after the other and held to the rules of audit.py."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from tests.end2end.audit import Node, faults_of_order, findings, once_around

if TYPE_CHECKING:
    from tests.end2end.desk import Desk
    from tests.end2end.screen import Screen

SETTLED_S, POLL_S = 0.9, 0.05
QUIET_ANSWERS = 5
"""After so many answers without a word of the keyboard it has gone nowhere."""
TRIES = 3
TABS_AT_ONCE = 8

SHEETS = {
    "of the conversation": (
        "Parameters",
        "What is sent",
        "Copy as code",
        "Map of branches",
        "Tokens and cost of this",
        "Make a picture",
        "Requests of the answer",
    ),
    "of the library": ("Import", "Export", "Backups", "Sync folder", "Markdown mirror", "New from code", "Usage and"),
    "of the program": (
        "Connections",
        "Prompts",
        "MCP servers",
        "Prompt tests",
        "Check the connection",
        "Keyboard shortcuts",
        "About",
    ),
    # What a keyboard has no key for cannot be typed reliably.
    "of help and tools": ("Help topics", "Whats new", "Tools", "Insert a prompt"),
}


def audit(screen: Screen, *, mirrored: bool = False) -> list[str]:
    """What is wrong with the newest window, and with the way Tab takes through it."""
    found: list[str] = []
    for _try in range(TRIES):
        found = _audit_once(screen, mirrored=mirrored)
        if not found:
            break
        # On a busy computer, what was looked at may still have been coming up.
        time.sleep(SETTLED_S)
    return found


def _audit_once(screen: Screen, *, mirrored: bool) -> list[str]:
    nodes = screen.nodes()
    screen.stops()
    stops = []
    count = sum("FOCUSABLE" in node["states"] for node in nodes) + 3
    for _ in range(0, count, TABS_AT_ONCE):
        screen.keys(*["Tab"] * TABS_AT_ONCE)
        stops += _stops_of(screen, TABS_AT_ONCE)
    return [*findings(nodes), *faults_of_order(nodes, once_around(stops), mirrored=mirrored)]


def _stops_of(screen: Screen, pressed: int) -> list[Node]:
    """Where the keyboard went by so many keys; fewer than they were where the program has nothing more to say."""
    stops = screen.stops()
    quiet = 0
    while len(stops) < pressed and quiet < QUIET_ANSWERS:
        time.sleep(POLL_S)
        # It answers this behind the keys.
        screen.windows()
        more = screen.stops()
        stops += more
        quiet = 0 if more else quiet + 1
    return stops


def open_by_palette(screen: Screen, action: str) -> None:
    screen.keys("ctrl+k")
    screen.wait_for("Go to anything")
    screen.keys_of(action)
    screen.wait_until(lambda: screen.read("Go to anything") == action, "the action was not typed")
    screen.keys("Return")
    screen.wait_until_gone("Go to anything", "text")
    time.sleep(SETTLED_S)


@pytest.mark.parametrize("group", list(SHEETS))
def test_every_sheet_can_be_used_without_seeing_it_and_without_a_mouse(desk_without_keyring: Desk, group: str) -> None:
    program = desk_without_keyring.start_answered_demo("hello")
    screen = program.screen
    found: dict[str, list[str]] = {}
    for action in SHEETS[group]:
        open_by_palette(screen, action)
        found[action] = audit(screen)
        screen.keys("Escape")
        screen.wait_until(lambda: len(screen.windows()) == 1, f"{action} does not close")

    assert {action: faults for action, faults in found.items() if faults} == {}
    assert program.close_window() == 0


def test_the_pages_can_be_used_without_seeing_them_and_without_a_mouse(desk_without_keyring: Desk) -> None:
    first = desk_without_keyring.start()
    first.screen.wait_for("Connect", "push button")
    time.sleep(SETTLED_S)
    welcome = audit(first.screen)
    assert first.close_window() == 0
    program = desk_without_keyring.start_answered_demo("hello")
    time.sleep(SETTLED_S)
    conversation = audit(program.screen)
    program.screen.keys("ctrl+f")
    program.screen.wait_for("Find in conversation")
    finding = audit(program.screen)

    assert {"welcome": welcome, "conversation": conversation, "find": finding} == {
        "welcome": [],
        "conversation": [],
        "find": [],
    }
    assert program.close_window() == 0

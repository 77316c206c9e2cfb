"""Keys at random, while assistive technology holds on to what it saw and asks it again: the program outlasts both.

Runs with `CANAL_LONG_TESTS=1`, half a minute to a minute for each seed; CANAL_SEEDS says how many (2 otherwise).
"""

from __future__ import annotations

import os
import random
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.end2end.desk import Desk
    from tests.end2end.screen import Screen

pytestmark = [
    pytest.mark.screen,
    pytest.mark.slow,
    pytest.mark.skipif(os.environ.get("CANAL_LONG_TESTS") != "1", reason="opt in with CANAL_LONG_TESTS=1"),
]

SEEDS = range(int(os.environ.get("CANAL_SEEDS", "2")))
STARTS = 3
STEPS = 40
KEYS = (
    *("ctrl+n", "ctrl+shift+n", "ctrl+k", "ctrl+shift+f", "ctrl+f", "F3", "ctrl+z", "ctrl+a", "ctrl+Tab", "ctrl+1"),
    *("ctrl+plus", "ctrl+minus", "ctrl+0", "ctrl+b", "F7", "F6", "shift+F6", "ctrl+F6", "ctrl+Home", "ctrl+End"),
    *("ctrl+backslash", "ctrl+w", "F2", "shift+F2", "ctrl+d", "ctrl+shift+d", "ctrl+shift+t", "ctrl+shift+a"),
    *("ctrl+shift+m", "ctrl+shift+y", "shift+F4", "F4", "ctrl+shift+x", "ctrl+e", "ctrl+shift+i", "ctrl+shift+b"),
    *("ctrl+shift+h", "ctrl+i", "F9", "shift+F9", "F8", "ctrl+r", "ctrl+shift+r", "ctrl+comma", "ctrl+slash"),
    *("Tab", "Return", "Down", "Up", "Next", "Prior", "Delete", "j", "k", "ctrl+l", "ctrl+Up", "ctrl+s", "alt+c"),
    *("ctrl+apostrophe", "ctrl+shift+BackSpace", "ctrl+shift+Return", "ctrl+shift+s", *["Escape"] * 6),
)
QUESTIONS = ("hello", "error", "cut", "a long answer")


def step(screen: Screen, chance: random.Random) -> str:
    """Do something; returns what it was."""
    which = chance.random()
    if which < 0.2:
        screen.keys("Escape", "Escape", "ctrl+l")
        screen.keys_of(chance.choice(QUESTIONS))
        screen.keys("Return")
        return "ask"
    if which < 0.27:
        screen.keys("Escape", "ctrl+k")
        screen.keys_of("Lock now")
        screen.keys("Return")
        return "lock"
    key = chance.choice(KEYS)
    screen.keys(key)
    return key


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_that_is_pressed_and_asked_ends_the_program(desk_without_keyring: Desk, seed: int) -> None:
    chance = random.Random(seed)
    for _start in range(STARTS):
        program = desk_without_keyring.start("--demo", at_home=True)
        screen = program.screen
        screen.wait_for("Message", "text")
        done: list[str] = []
        for _step in range(STEPS):
            done.append(step(screen, chance))
            if not program.is_running():
                break
            looks = (screen.keep, screen.kept, screen.whole_text, screen.nodes, None, None)
            if (look := chance.choice(looks)) is not None:
                look()
        assert program.is_running(), f"it ended after {done}:\n{program.printed()[-4000:]}"
        assert program.terminate() == 0, f"its end after {done}:\n{program.printed()[-4000:]}"

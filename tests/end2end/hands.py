"""Hands: the keyboard and the mouse of a session, and a look at all of its screen; XHands are those on an X server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from tests.end2end.session import Session

Place = tuple[int, int]

STEPS = 10
"""In which something is dragged."""


class Hands(Protocol):
    """Places are told in logical pixels of the whole screen; buttons are 1 left, 2 middle, 3 right."""

    def keys(self, *names: str) -> None:
        """Press keys such as "Return", "Escape", "ctrl+k"."""

    def type(self, text: str) -> None:
        """Type plain characters."""

    def click(self, place: Place, button: int = 1, times: int = 1) -> None:
        """Click on a place, twice for a double click."""

    def drag(self, start: Place, end: Place, ends_with: str = "") -> None:
        """Drag with the left button; a key may end it before the button is let go."""

    def picture(self, path: Path) -> None:
        """Save the whole screen."""


class XHands:
    """By xdotool; the picture by ImageMagick."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def keys(self, *names: str) -> None:
        """Part of Hands."""
        self._session.run("xdotool", "key", "--clearmodifiers", *names)

    def type(self, text: str) -> None:
        """Part of Hands."""
        self._session.run("xdotool", "type", "--delay", "12", "--", text)

    def click(self, place: Place, button: int = 1, times: int = 1) -> None:
        """Part of Hands."""
        repeat = ["--repeat", str(times), "--delay", "60"] if times > 1 else []
        self._session.run("xdotool", "mousemove", *map(str, place), "click", *repeat, str(button))

    def drag(self, start: Place, end: Place, ends_with: str = "") -> None:
        """Part of Hands."""
        self._session.run("xdotool", "mousemove", *map(str, start), "mousedown", "1")
        for place in on_the_way(start, end):
            self._session.run("xdotool", "mousemove", *map(str, place), "sleep", "0.03")
        if ends_with:
            # Not by `keys`, which lets go of the mouse first.
            self._session.run("xdotool", "key", ends_with)
        self._session.run("xdotool", "sleep", "0.1", "mouseup", "1")

    def picture(self, path: Path) -> None:
        """Part of Hands."""
        self._session.run("import", "-window", "root", str(path))


def on_the_way(start: Place, end: Place) -> list[Place]:
    """Places between two, the last one among them."""
    (x, y), (to_x, to_y) = start, end
    return [(x + (to_x - x) * step // STEPS, y + (to_y - y) * step // STEPS) for step in range(1, STEPS + 1)]

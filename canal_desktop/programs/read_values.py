"""Values found in a program's text, those that it does not say among them; with limits, as a text may be hostile."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

MAX_TEXT = 5_000_000
"""Characters of a program that is read."""
MAX_NODES = 200_000
"""Values that are put together, counted as often as they would be sent."""
MAX_CHARS = 4 * MAX_TEXT
DEEPEST = 60
MAX_NAME = 40
MAX_BITS = 1024
"""Of a whole number: one of several thousand digits could not even be written down."""
MAX_WORDS = 12
"""Of a dotted name, from its end."""
_NO_NAME = re.compile(r"\W+", re.ASCII)


class TooMuchError(Exception):
    """The program is larger, or makes more, than is read."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """A value that is only known when the program runs; name is what it is called there."""

    name: str

    @property
    def placeholder(self) -> str:
        """What stands for it in a text."""
        return "{{" + self.name + "}}"


@dataclass(frozen=True, slots=True)
class JsonOf:
    """The JSON text of a value."""

    value: Any


@dataclass(slots=True)
class RawCall:
    """A request as a program has it; every value may be Unknown, or have such in it."""

    body: dict[str, Any]
    url: Any = None
    """Of the endpoint or, with is_base, the Base URL."""
    is_base: bool = False
    headers: dict[str, Any] = field(default_factory=dict)
    keys: list[Any] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


class Budget:
    """How much may still be put together: variables that hold one another grow without an end."""

    def __init__(self) -> None:
        self.nodes = 0
        self.chars = 0

    def take(self, nodes: int = 1, chars: int = 0) -> None:
        """Use some of it up.

        Raises:
            TooMuchError: there is no more.
        """
        self.nodes += nodes
        self.chars += chars
        if self.nodes > MAX_NODES or self.chars > MAX_CHARS:
            raise TooMuchError


class Names:
    """What the variables of a program hold, in the order in which it says so."""

    def __init__(self, budget: Budget, later: Names | None = None) -> None:
        self.budget = budget
        self._later = later
        self._held: dict[str, tuple[Any, int, int]] = {}

    def put(self, name: str, value: Any, nodes: int, chars: int) -> None:
        """Hold a value of so many nodes and characters."""
        self._held[name] = value, nodes, chars

    def get(self, name: str) -> Any:
        """What a name holds; what is only said further down where nothing was said before; else Unknown.

        Raises:
            TooMuchError: with it, it is too much.
        """
        found = self.held(name)
        if found is None and self._later is not None:
            found = self._later.held(name)
        if found is None:
            return unknown(name)
        self.budget.take(found[1], found[2])
        return found[0]

    def held(self, name: str) -> tuple[Any, int, int] | None:
        """A value with its size, None where the name holds none."""
        return self._held.get(name)

    def add(self, name: str, values: list[Any], nodes: int, chars: int) -> None:
        """Add to the end of a list that a name holds; others that hold it keep what they have."""
        held = self._held.get(name)
        if held is not None and isinstance(held[0], list):
            # Copied each time: a call further up keeps what it had.
            self.budget.take(0, len(held[0]) // 2)
            self._held[name] = [*held[0], *values], held[1] + nodes, held[2] + chars


def whole(number: int) -> Any:
    """A whole number; Unknown where it is longer than any that is meant."""
    return number if number.bit_length() <= MAX_BITS else unknown("value")


def unknown(name: str) -> Unknown:
    """A value that is not known, called so as far as that is a word."""
    return Unknown(_NO_NAME.sub("_", name).strip("_")[:MAX_NAME] or "value")


def joined(pieces: list[Any]) -> str:
    """Pieces as one text; what is not known is named in it."""
    return "".join(
        piece.placeholder if isinstance(piece, Unknown) else piece if isinstance(piece, str) else _plain(piece)
        for piece in pieces
    )


def _plain(value: Any) -> str:
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else "{{value}}"

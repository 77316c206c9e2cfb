"""Names: what a text defines and what refers to it, wherever either stands: links by name, and footnotes."""

from __future__ import annotations

import re
from collections import ChainMap
from itertools import islice
from typing import TYPE_CHECKING, Any

from markdown_it.common.utils import normalizeReference

from canal_desktop.markup.pieces import Kind, Piece

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MAX_NOTES = 500
"""More footnotes than this stay text."""

_LABEL = re.compile(r"\[((?:[^\[\]\\]|\\.)+)\]", re.DOTALL)
_NOTE = re.compile(r"\[\^([^\]\s]+)\]")
_CODE = re.compile(r"(`+)(?:[^`]|(?!\1)`)*?\1")


class Names:
    """Knows the closed pieces of one text. A definition counts for all of them, also for those before it."""

    def __init__(self) -> None:
        self.env: dict[str, Any] = {"references": {}, "notes": {}}
        """markdown-it's environment: references by name, and the numbers of footnotes by label."""
        self._users: dict[str, list[Piece]] = {}
        self._mentioned: dict[str, None] = {}
        self._defined: set[str] = set()

    def take(self, piece: Piece) -> list[Piece]:
        """Learn what a piece that was just closed defines and mentions; returns the pieces that now look different."""
        text = "\n".join(piece.lines)
        for label in set(_LABEL.findall(text)):
            self._users.setdefault(_key(label), []).append(piece)
        stale: list[Piece] = []
        if "[^" in text:
            stale += self._take_notes(piece, text)
        if text.count("]:") > (piece.kind is Kind.NOTE):
            stale += self._take_references(piece)
        return stale

    def open_env(self, piece: Piece | None, partial: str) -> dict[str, Any]:
        """The environment for text that is still being written; what it defines does not count yet elsewhere."""
        env: dict[str, Any] = {"references": ChainMap({}, self.env["references"]), "notes": self.env["notes"]}
        lines = piece.lines if piece is not None and piece.brackets else []
        if "[^" in partial or any("[^" in line for line in lines):
            mentioned = dict(self._mentioned)
            _add_notes(mentioned, "\n".join((*lines, partial)))
            defined = {*self._defined, piece.label} if piece is not None and piece.label else self._defined
            env["notes"] = _numbers(mentioned, defined)
        return env

    def _take_references(self, piece: Piece) -> Iterable[Piece]:
        references: dict[str, Any] = self.env["references"]
        known = len(references)
        piece.parsed(self.env)
        self.env.pop("duplicate_refs", None)
        new = list(islice(reversed(references), len(references) - known))
        return [user for name in new for user in self._users.get(name, ()) if user is not piece]

    def _take_notes(self, piece: Piece, text: str) -> Iterable[Piece]:
        known = len(self._mentioned), len(self._defined)
        if piece.label and len(self._defined) < MAX_NOTES:
            self._defined.add(piece.label)
        _add_notes(self._mentioned, text)
        if known == (len(self._mentioned), len(self._defined)):
            return ()
        former, self.env["notes"] = self.env["notes"], _numbers(self._mentioned, self._defined)
        notes = self.env["notes"]
        changed = [label for label in notes if former.get(label) != notes[label]]
        return [user for label in changed for user in self._users.get(_key("^" + label), ())]


def _key(label: str) -> str:
    return str(normalizeReference(label))


def _add_notes(mentioned: dict[str, None], text: str) -> None:
    """Add the labels that text refers to, in order; what stands in code does not count, nor does a definition."""
    if "`" in text:
        text = _CODE.sub("", text)
    for match in _NOTE.finditer(text):
        is_definition = text.startswith(":", match.end()) and not text[: match.start()].strip(" ")
        if not is_definition and len(mentioned) < MAX_NOTES:
            mentioned.setdefault(match[1])


def _numbers(mentioned: Sequence[str] | dict[str, None], defined: set[str]) -> dict[str, str]:
    """What is shown for each label: its place in the order in which footnotes are first referred to.

    A number without a definition shows itself, as its definition mostly follows; a word without one stays text.
    """
    numbers: dict[str, str] = {}
    for label in mentioned:
        if label in defined:
            numbers[label] = str(len(numbers) + 1)
        elif label.isascii() and label.isdigit():
            numbers[label] = label
    return numbers

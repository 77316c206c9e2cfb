"""A message as pieces of speech: whole sentences together, as much as fits into a request; the first piece is short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.markup.spoken import Sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

FIRST_CHARS = 400
"""The first piece is soon spoken, and the others are made while it is heard."""


def spoken_pieces(text: str, most: int) -> tuple[str, ...]:
    """What is said of a message in Markdown, in pieces of at most so many characters; () where there is nothing."""
    sentences = Sentences()
    said = [*sentences.add(text), *sentences.finish()]
    pieces: list[str] = []
    room = min(FIRST_CHARS, most)
    for sentence in (short for long in said for short in _cut(long, most)):
        if pieces and len(pieces[-1]) + 1 + len(sentence) <= room:
            pieces[-1] += f"\n{sentence}"
        else:
            room = most if pieces else room
            pieces.append(sentence)
    return tuple(pieces)


def _cut(sentence: str, most: int) -> Iterator[str]:
    """A sentence that is too long, in pieces, between words where there are any."""
    while len(sentence) > most:
        at = sentence.rfind(" ", 1, most + 1)
        at = at if at > 0 else most
        yield sentence[:at]
        sentence = sentence[at:].lstrip()
    if sentence:
        yield sentence

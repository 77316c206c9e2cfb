"""Prompt: a text the user keeps to write it again, with places in it that are filled in each time."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

PromptId = NewType("PromptId", str)

MAX_TITLE = 200
"""Characters of a prompt's title."""

_VARIABLE = re.compile(r"\{\{[ \t]*([^\s{}:](?:[^{}:\n]*[^\s{}:])?)[ \t]*(?::([^{}]*))?\}\}")


@dataclass(frozen=True, slots=True)
class Prompt:
    """The text has places such as {{topic}} or, with what stands there at first, {{tone:friendly}}."""

    id: PromptId
    title: str
    text: str
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a prompt as it is written into a message; name is that of the place it fills, "" for plain text."""

    text: str
    name: str = ""


def new_prompt_id() -> PromptId:
    """A fresh id: 32 hexadecimal characters."""
    return PromptId(uuid.uuid4().hex)


def title_of(text: str) -> str:
    """A title made of the first words of a prompt's text."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    return " ".join(first.split())[:60].rstrip() or "Prompt"


def pieces_of(text: str, known: Mapping[str, str]) -> tuple[Piece, ...]:
    """A prompt's text cut at its places.

    Args:
        text: of the prompt.
        known: what fills a place by itself, by its name in small letters; the text that results is plain.
    """
    pieces: list[Piece] = []
    at = 0
    for match in _VARIABLE.finditer(text):
        name, default = match[1], match[2]
        pieces.append(Piece(text[at : match.start()]))
        at = match.end()
        if (value := known.get(name.casefold())) is not None:
            pieces.append(Piece(value))
        else:
            # What nobody fills in can be seen to be missing.
            pieces.append(Piece(match[0] if default is None else default, name))
    pieces.append(Piece(text[at:]))
    return tuple(piece for piece in pieces if piece.text or piece.name)

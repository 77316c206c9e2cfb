"""Which words of a message are looked up in a dictionary, and in which ones."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

MAX_WORD = 60
"""Letters of a word that is looked up; what is longer is no word."""

MAX_TOKEN = 200
"""Characters between blanks; what is longer is data."""

_HIDDEN = re.compile(r"(?<!`)(`+)(?!`)[^\n]{0,500}?(?<!`)\1(?!`)|\{\{[^{}]{0,200}\}\}|\$[^$\s][^$\n]{0,500}\$")
"""Code in the line, a place of a prompt, a formula."""
_TOKEN = re.compile(r"\S+")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_NO_PROSE = re.compile(r"^[@#/~\\<-]\S|^www\.|://|[\d_@\\]|/.*/|\w\(|\w\.\w")
"""In a mention, a path, an option, an address, a call, a name of a file, a version."""
FENCES = ("```", "~~~")


class Word(NamedTuple):
    """A word in a text: from start to before end, in characters, and how it is looked up."""

    start: int
    end: int
    text: str


def words_of(text: str) -> Iterator[Word]:
    """The words of a line that are words of a language: none in code, addresses and paths, and no names in capitals."""
    # Blanks of the same length keep every place where it is.
    shown = _HIDDEN.sub(lambda match: " " * len(match[0]), text)
    for token in _TOKEN.finditer(shown):
        if len(token[0]) > MAX_TOKEN or _NO_PROSE.search(token[0]):
            continue
        for match in _WORD.finditer(shown, *token.span()):
            word = match[0]
            if 1 < len(word) <= MAX_WORD and not _is_name(word):
                yield Word(match.start(), match.end(), word.replace("’", "'"))


def _is_name(word: str) -> bool:
    # NASA, iPhone, camelCase: capitals that are not the first letter alone.
    return any(letter.isupper() for letter in word[1:])


def is_fence(line: str) -> bool:
    """Whether a line begins or ends a block of code."""
    return line.lstrip().startswith(FENCES)


def chosen_languages(wanted: str, available: Collection[str], system: Sequence[str]) -> tuple[str, ...]:
    """The names of the dictionaries to use.

    Args:
        wanted: names with commas between them, as the user chose them; "" for the system's language.
        available: the names of those that are there, such as "en_US".
        system: the system's languages, the first one first, such as "de-AT" or "de_AT".
    """
    names = [name.strip().replace("-", "_") for name in wanted.split(",") if name.strip()]
    if names:
        return tuple(name for name in names if name in available)
    for name in (name.replace("-", "_") for name in system):
        if name in available:
            return (name,)
        language = name.partition("_")[0]
        alike = sorted(known for known in available if known.partition("_")[0] == language)
        if alike:
            return (alike[0],)
    return ()

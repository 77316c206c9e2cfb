"""Names of files and folders from titles: ones that every system takes, and none twice."""

from __future__ import annotations

import re
import unicodedata

MAX_CHARS = 120
MAX_BYTES = 200
"""Of a name in UTF-8: file systems allow 255 with the ending and a number."""
NAMELESS = "Conversation"

_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?", re.IGNORECASE)
_JOINERS = "\u200c\u200d"
"""Invisible, but emoji and several scripts are written with them."""
_SIGNS = str.maketrans({"/": "-", "\\": "-", "|": "-", ":": "-", '"': "'", "<": None, ">": None, "?": None, "*": None})


def safe_name(title: str, nameless: str = NAMELESS) -> str:
    """A title as the name of a file, without an ending, that every system takes; nameless where nothing is left."""
    text = unicodedata.normalize("NFC", title).translate(_SIGNS)
    kept = (char if char in _JOINERS or unicodedata.category(char)[0] not in "CZ" else " " for char in text)
    # A dot hides a file, a tilde makes it one that sync programs pass over, a dash looks like an option.
    name = _cut(" ".join("".join(kept).split()).lstrip(" .~-"), MAX_CHARS, MAX_BYTES)
    if _RESERVED.fullmatch(name):
        name = f"_{name}"
    return name or nameless


def numbered(name: str, number: int) -> str:
    """A name for the second, third… file that would be called so."""
    return name if number < 2 else f"{name} ({number})"


def key_of(name: str) -> str:
    """What two names have in common that some systems take for one."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _cut(name: str, chars: int, octets: int) -> str:
    """As much of a name as there is room for; no sign is cut in the middle, and no blank or dot is at the end."""
    short = name[:chars].encode("utf-8", "ignore")[:octets].decode("utf-8", "ignore")
    # What belongs to the sign before it goes with it.
    while len(short) < len(name) and short and _belongs(name[len(short)], short[-1]):
        short = short[:-1]
    return short.rstrip(" ." + _JOINERS)


def _belongs(char: str, before: str) -> bool:
    return unicodedata.combining(char) > 0 or char in _JOINERS or before in _JOINERS or "\ufe00" <= char <= "\ufe0f"

"""Words that name files to look at: paths, and the URLs that desktops hand over in their place."""

from __future__ import annotations

import os
import re
import sys
from typing import TYPE_CHECKING
from urllib.parse import unquote_to_bytes

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.language import tr

if TYPE_CHECKING:
    from pathlib import PurePath

MOST_FILES = 50
"""So many are looked at, one after the other; whoever has more has them in a folder."""
MOST_SIGNS = 3 * 4096 + 64
"""Of a word: no longer path can be opened, with each byte of it as %XX."""

# One letter before the colon is a drive of Windows.
URL = re.compile(r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]+):(?://(?P<host>[^/]*))?(?P<path>/.*)?", re.DOTALL)
DRIVE = re.compile(rb"/[A-Za-z]:(?:/|$)")
OTHER_COMPUTER = re.compile(rb"[/\\]{2}")
"""Begins, on Windows, what looks like a path and names another computer."""


def is_url(word: str) -> bool:
    """Whether a word is a URL and no path: scheme://…, or file:/… as some write it."""
    found = URL.fullmatch(word)
    return found is not None and (found["host"] is not None or (_is_file(found) and found["path"] is not None))


def local_path(word: str) -> str:
    """The path that a word names; what is not UTF-8 in it stands there as lone surrogates, as Python has it.

    Raises:
        InvalidInput: it is a URL of something that is not among the files of this computer.
    """
    found = URL.fullmatch(word)
    if found is None or not is_url(word):
        return word
    # A name of another computer would have Windows log in there.
    is_here = _is_file(found) and (found["host"] or "").lower() in {"", "localhost"}
    try:
        path = unquote_to_bytes(os.fsencode(found["path"] or "")) if is_here else b""
    except UnicodeError:
        path = b""
    if not path or b"\0" in path or (sys.platform == "win32" and OTHER_COMPUTER.match(path)):
        raise InvalidInput(tr("This file is not on this computer. Copy it here, then open the copy."))
    if sys.platform == "win32" and DRIVE.match(path):
        path = path[1:]
    return os.fsdecode(path)


def shown_name(path: PurePath) -> str:
    """The last part of a path as it can be shown: bytes that are no text become U+FFFD."""
    return (path.name or str(path)).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _is_file(found: re.Match[str]) -> bool:
    return found["scheme"].lower() == "file"

"""Reads the request that a pasted text makes: curl, Python, JavaScript, TypeScript or JSON. Nothing is ever run."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.language import tr, tr_n
from canal_desktop.programs.read_curl import read_curl
from canal_desktop.programs.read_python import read_python, read_python_value
from canal_desktop.programs.read_request import to_read_call
from canal_desktop.programs.read_values import MAX_TEXT, RawCall, TooMuchError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canal_desktop.domain.call import ReadCall

UNDERSTOOD = tr(
    "curl commands, Python and JavaScript or TypeScript that call chat.completions.create, requests, httpx, fetch or "
    "axios, and the JSON body of a request"
)
NOTHING_FOUND = tr("No request can be read in this. What is understood: {kinds}.", kinds=UNDERSTOOD)
TOO_LARGE = tr("This is too large to be read: up to 5 MB of code are. Paste the call alone.")
_SIGNS_OF_A_CALL = re.compile(r"completions\.create\s{0,9}\(|/chat/completions\b|\"messages\"\s{0,99}:\s{0,99}\[")
FENCE = "```"
MAX_PIECES = 50
LOOKED_AT = 50_000
LEAST = 20


def looks_like_program(text: str) -> bool:
    """Whether a text may be a request as code: a quick look, wrong now and then."""
    return len(text) >= LEAST and _SIGNS_OF_A_CALL.search(text[:LOOKED_AT]) is not None


def read_program(text: str) -> ReadCall:
    """The request that a text makes; to be called in a thread, as it may take a second.

    Raises:
        InvalidInput: none can be read, with what is understood; or it is too large.
    """
    if len(text) > MAX_TEXT:
        raise InvalidInput(TOO_LARGE)
    try:
        for piece in islice(_pieces(text), MAX_PIECES):
            calls = [call for raw in _raw_calls(piece) if (call := to_read_call(raw, piece)) is not None]
            if len(calls) > 1:
                note = tr_n(
                    "The code makes {n} request; it is read.",
                    "The code makes {n} requests; the first one is read.",
                    len(calls),
                )
                return replace(calls[0], notes=(note, *calls[0].notes))
            if calls:
                return calls[0]
    except (TooMuchError, RecursionError, MemoryError):
        raise InvalidInput(TOO_LARGE) from None
    raise InvalidInput(NOTHING_FOUND)


def _pieces(text: str) -> Iterator[str]:
    """The code in a text: its fenced blocks, where it has such, and then all of it."""
    block: list[str] | None = None
    for line in text.splitlines(keepends=True) if FENCE in text else ():
        if line.strip().startswith(FENCE):
            if block:
                yield "".join(block)
            block = [] if block is None else None
        elif block is not None:
            block.append(line)
    yield text


def _raw_calls(text: str) -> Iterator[RawCall]:
    """The requests, as the first reader that finds some has them."""
    if (body := _json_body(text)) is not None:
        yield RawCall(body)
        return
    if (call := read_curl(text)) is not None:
        yield call
        return
    found = read_python(text)
    if not found or not any(call.body for call in found):
        # A call alone may be Python by its form, and say nothing there.
        # Imported here: its grammars are large, and Python's own is there already.
        from canal_desktop.programs.read_javascript import read_javascript, read_javascript_value

        found = read_javascript(text)
        if not found:
            values = (reader(text) for reader in (read_python_value, read_javascript_value))
            found = [RawCall(value) for value in values if isinstance(value, dict) and "messages" in value][:1]
    yield from found


def _json_body(text: str) -> dict[str, Any] | None:
    stripped = text.strip().removeprefix("\ufeff")
    if not stripped.startswith(("{", "[")):
        return None
    try:
        found = json.loads(stripped)
    except (ValueError, RecursionError):
        return None
    if isinstance(found, list):
        return {"messages": found}
    return found if isinstance(found, dict) else None

"""Requests as curl commands."""

from __future__ import annotations

import json
from typing import Any

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.language import tr
from canal_desktop.programs.read_shell import curl_command
from canal_desktop.programs.read_values import RawCall

DATA = frozenset({"-d", "--data", "--data-ascii", "--data-raw", "--data-binary", "--json"})
KEYS = frozenset({"-u", "--user", "--oauth2-bearer", "-b", "--cookie"})
PASSED_OVER = frozenset(
    (
        *("-o", "--output", "-A", "--user-agent", "-e", "--referer", "-m", "--max-time", "--connect-timeout", "-x"),
        *("--proxy", "--cacert", "--cert", "--retry", "--retry-delay", "--retry-max-time", "-w", "--write-out"),
        *("-K", "--config", "-T", "--upload-file", "-F", "--form", "-D", "--dump-header", "-c", "--cookie-jar"),
        *("-X", "--request", "--resolve", "--limit-rate", "--data-urlencode", "--keepalive-time", "--max-redirs"),
    )
)
"""Options with a value that says nothing of the request."""
LONG_OF = {"-H": "--header"}


def read_curl(text: str) -> RawCall | None:
    """The first curl command in a text that sends JSON; None where there is none.

    Raises:
        InvalidInput: what it sends is in a file beside it.
    """
    command = curl_command(text)
    if command is None:
        return None
    call, sent = RawCall({}), []
    for option, value in _options(command.words):
        if option in DATA:
            sent.append(_sent(option, value, command.stdin, call.notes))
        elif option == "--header":
            name, _, rest = value.partition(":")
            call.headers[name.strip()] = rest.strip()
        elif option in KEYS:
            call.keys.append(value)
        elif option in {"--url", ""} and call.url is None:
            call.url = value
    body = _body("&".join(sent))
    if body is None and call.notes:
        raise InvalidInput(call.notes[0])
    if body is None:
        return None
    call.body = body
    return call


def _options(words: tuple[str, ...]) -> list[tuple[str, str]]:
    """Pairs of an option and its value; "" stands before what belongs to none."""
    found: list[tuple[str, str]] = []
    waiting = list(reversed(words))
    while waiting:
        word = waiting.pop()
        if word.startswith("--"):
            name, equals, value = word.partition("=")
            if takes_value(name):
                found.append((name, value if equals else waiting.pop() if waiting else ""))
        elif word.startswith("-") and len(word) > 1:
            _short(word, waiting, found)
        else:
            found.append(("", word))
    return found


def _short(word: str, waiting: list[str], found: list[tuple[str, str]]) -> None:
    """Short options in one word, such as -sSXPOST: the first that takes a value has all that follows."""
    for at, letter in enumerate(word[1:], 1):
        name = f"-{letter}"
        if takes_value(LONG_OF.get(name, name)):
            value = word[at + 1 :] or (waiting.pop() if waiting else "")
            found.append((LONG_OF.get(name, name), value))
            return


def takes_value(name: str) -> bool:
    """Whether an option is followed by a value."""
    return name in DATA or name in KEYS or name in PASSED_OVER or name in {"--header", "--url"}


def _sent(option: str, value: str, stdin: str, notes: list[str]) -> str:
    if not value.startswith("@") or option == "--data-raw":
        return value
    if value == "@-":
        return stdin
    notes.append(tr("The request is in the file {file}: paste what is in that.", file=value[1:]))
    return ""


def _body(text: str) -> dict[str, Any] | None:
    try:
        found = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None

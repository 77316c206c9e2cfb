"""Values of MCP servers where they have no place: in results of their tools, and in what is written as arguments."""

from __future__ import annotations

import base64
import json
import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, quote, urlsplit

from canal_desktop.domain.redaction import LEAST_LENGTH, Redactor, has_key_name

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

HIDDEN = "[value hidden]"
NOTE = "[A value of this server was hidden here: variables and headers are not shown to models.]"
LEAST_OF_KEY = 4
"""Letters of a value that is a key by its name."""
LONG_WORD = 24
"""Letters of a word that is taken for a key where it has letters and digits in it, and nothing of a path."""

_PLACE = re.compile(r"[/~]|\.{1,2}[/\\]|[A-Za-z]:[\\/]|[a-z]+://")
_ASSIGNED = re.compile(r"-{0,2}([\w.-]+)[=:](.+)", re.DOTALL)
_WORD = re.compile(r"[A-Za-z0-9_-]+")
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://[^\s\"'<>]+")
_PARTING = re.compile(r"[\s\"',;<>{}]+")
_FIELD_ENDS = re.compile(r"[?#&;]")
_MORE_KEY_NAMES = re.compile(r"(?i:(^|[-_])(passwd|passphrase|pwd|pass|pat)$)|[a-z](Key|Token|Auth)$")
"""What options are called besides, where a warning too many does no harm."""


def without_values(text: str, values: Mapping[str, str]) -> str:
    """A tool's result without the values of its server, by their names in value_names; a note says where one was.

    Short values stay, and so do folders and addresses that are no keys by their names: results are about those.
    """
    shown = text
    for form in sorted(set(_forms(values)), key=len, reverse=True):
        shown = shown.replace(form, HIDDEN)
    return text if shown == text else f"{shown}\n\n{NOTE}"


def _forms(values: Mapping[str, str]) -> Iterator[str]:
    for filed, value in values.items():
        name = filed.partition(":")[2]
        is_key = has_key_name(name)
        if len(value) < (LEAST_OF_KEY if is_key else LEAST_LENGTH) or (not is_key and _PLACE.match(value)):
            continue
        # Of "Bearer …" servers tell the second word alone.
        for secret in {value, value.rpartition(" ")[2]}:
            if len(secret) >= LEAST_OF_KEY:
                yield from (secret, json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1])
                yield from (quote(secret, safe=""), base64.b64encode(secret.encode()).decode())


def secrets_in(words: Sequence[str], url: str = "") -> Collection[str]:
    """What of a command's words, or of an address, looks like a key: the names, or the beginnings, of those."""
    found: dict[str, None] = {}
    former = ""
    for word in words:
        found.update(dict.fromkeys(_keys_in_word(word, former)))
        former = word
    found.update(dict.fromkeys(_keys_in_address(url.strip())))
    return tuple(found)


def named_secrets(words: Sequence[str], url: str = "") -> Collection[str]:
    """The values of a command's words, or of an address, that are keys by their names, as they are written there."""
    found: dict[str, None] = {}
    former = ""
    for word in words:
        if (named := _named_in_word(word, former)) is not None:
            found[named[1]] = None
        former = word
    for text in (*words, url):
        for address in _ADDRESS.findall(text):
            fields = (field.partition("=") for field in _FIELD_ENDS.split(address))
            found.update((value, None) for name, _sign, value in fields if _is_key_name(name))
    return tuple(value for value in found if len(value) >= LEAST_OF_KEY)


def _named_in_word(word: str, former: str) -> tuple[str, str] | None:
    """The name in a word, or in that before it, and its value, where it is the name of a key."""
    assigned = _ASSIGNED.fullmatch(word)
    is_named = former.startswith("-") and "=" not in former and _is_key_name(former.lstrip("-"))
    if is_named and not word.startswith("-"):
        return former, word
    if assigned is not None and _is_key_name(assigned[1]):
        return word[: assigned.end(1)], assigned[2]
    return None


def _keys_in_word(word: str, former: str) -> Iterator[str]:
    if (named := _named_in_word(word, former)) is not None:
        yield named[0]
        return
    addresses = _ADDRESS.findall(word)
    if not addresses:
        if _looks_like_key(word):
            yield _beginning(word)
        return
    found = [key for address in addresses for key in _keys_in_address(address)]
    beside = _PARTING.split(_ADDRESS.sub(" ", word))
    found += [_beginning(piece) for piece in beside if _looks_like_key(piece)]
    # Where one address ends and something else begins cannot always be told.
    if not found and Redactor().redact(word) != word:
        found = [_beginning(word)]
    yield from found


def _keys_in_address(address: str) -> Iterator[str]:
    try:
        parts = urlsplit(address)
        user, password = parts.username or "", parts.password
    except ValueError:
        return
    if _looks_like_key(user):
        yield f"{parts.scheme}://{_beginning(user)}"
    elif password:
        yield f"{parts.scheme}://{user}:…"
    for segment in parts.path.split("/"):
        # Hyphens join the words of a name, and the parts of what only numbers a thing.
        if Redactor().redact(segment) != segment or any(map(_looks_like_key, segment.split("-"))):
            yield _beginning(segment)
    for name, value in (
        *parse_qsl(parts.query, keep_blank_values=True),
        *parse_qsl(parts.fragment, keep_blank_values=True),
    ):
        if (value and _is_key_name(name)) or _looks_like_key(value):
            yield name
        elif _looks_like_key(name):
            yield _beginning(name)


def _is_key_name(name: str) -> bool:
    return has_key_name(name) or _MORE_KEY_NAMES.search(name) is not None


def _beginning(word: str) -> str:
    return f"{word[:4]}…"


def _looks_like_key(word: str) -> bool:
    is_long = len(word) >= LONG_WORD and _WORD.fullmatch(word) is not None
    # Names of packages have words in them, and few digits.
    is_mixed = sum(letter.isdigit() for letter in word) * 8 >= len(word) and any(map(str.isalpha, word))
    return (is_long and is_mixed) or Redactor().redact(word) != word

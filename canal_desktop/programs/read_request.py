"""What is taken over of a request that a program has: no keys, and with a sentence for what is left out."""

from __future__ import annotations

import json
import re
from typing import Any

from canal_desktop.domain.call import Call, ReadCall
from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.parameters import KEY_HEADERS, OWN_HEADERS, header_problem
from canal_desktop.domain.profile import clean_base_url
from canal_desktop.language import tr
from canal_desktop.programs.read_values import DEEPEST, JsonOf, RawCall, Unknown
from canal_desktop.programs.write_body import URL_SAID

NOTHING = object()
"""Of a value that is left out."""
TEXT_FIELDS = frozenset({"content", "text", "input", "instructions", "prompt", "arguments"})
"""Fields of messages in which a name stands for what is not known."""
UNIMPORTANT = OWN_HEADERS | {"accept", "user-agent", "origin", "referer", "accept-language"}
STREAMING = frozenset({"stream", "stream_options"})
PLACEHOLDER = re.compile(r"\{\{(\w{1,40})\}\}")
NO_KEY_WORDS = re.compile(r"\{\{|your|<|\.\.\.|\*\*\*|xxx|^$", re.IGNORECASE)
"""In what stands in the place of a key and is none."""
BASE_URL_SAID = re.compile(rf"{re.escape(URL_SAID)}(https?://\S+)")
MASK = "[key left out]"
SHORTEST_KEY = 8
MAX_NOTES = 12


class _Settling:
    """Makes plain JSON of values; what is not known is named in texts, and left out elsewhere."""

    def __init__(self, secrets: list[str]) -> None:
        self._secrets = secrets
        self.left_out: dict[str, str] = {}
        """Fields, with what their value is called in the program."""

    def settle(self, value: Any, field: str, depth: int = 0) -> Any:
        """The same without anything unknown; NOTHING where nothing is left."""
        if depth > DEEPEST:
            return NOTHING
        if isinstance(value, JsonOf):
            inner = self.settle(value.value, field, depth + 1)
            return NOTHING if inner is NOTHING else json.dumps(inner, ensure_ascii=False)
        if isinstance(value, Unknown):
            if field in TEXT_FIELDS:
                return value.placeholder
            self.left_out.setdefault(field, value.name)
            return NOTHING
        if isinstance(value, str):
            return self._without_keys(value)
        if isinstance(value, dict):
            pairs = ((name, self.settle(inner, name, depth + 1)) for name, inner in value.items())
            return {name: inner for name, inner in pairs if inner is not NOTHING}
        if isinstance(value, list | tuple):
            inside = field if field != "content" else "parts"
            return [each for inner in value if (each := self.settle(inner, inside, depth + 1)) is not NOTHING]
        return value

    def _without_keys(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, MASK)
        return text


def to_read_call(raw: RawCall, text: str) -> ReadCall | None:
    """What is taken over of a request in a program's text; None where it has no messages."""
    keys = _keys(raw)
    settling = _Settling([key for key in keys if len(key) >= SHORTEST_KEY])
    found: dict[str, Any] = settling.settle(_with_messages(dict(raw.body)), "")
    messages = found.get("messages")
    if not isinstance(messages, list) or not any(isinstance(each, dict) for each in messages):
        return None
    body = {name: value for name, value in found.items() if name not in STREAMING}
    headers = {name: value for name, value in _headers(raw, settling).items() if _is_sent(name, value)}
    notes = [*raw.notes, *_notes(settling, body)]
    base_url = _base_url(raw, text, notes)
    return ReadCall(Call(body, headers), base_url, tuple(dict.fromkeys(notes))[:MAX_NOTES], bool(keys))


def _with_messages(body: dict[str, Any]) -> dict[str, Any]:
    """The body of another endpoint in the words of chat completions."""
    if "messages" in body:
        return body
    given = body.pop("input", None)
    given = body.pop("prompt", None) if given is None else given
    instructions = body.pop("instructions", None)
    messages = [] if instructions is None else [{"role": "system", "content": instructions}]
    if isinstance(given, str | Unknown):
        messages.append({"role": "user", "content": given})
    elif isinstance(given, list):
        messages += [each for each in given if isinstance(each, dict) and "role" in each]
    if "max_output_tokens" in body:
        body["max_tokens"] = body.pop("max_output_tokens")
    return {**body, "messages": messages}


def _keys(raw: RawCall) -> list[str]:
    """The keys in a program, so that they are found wherever else they stand."""
    given = [*raw.keys, *(value for name, value in raw.headers.items() if KEY_HEADERS.search(name))]
    found = []
    for value in given:
        words = value.split() if isinstance(value, str) else []
        # Behind "Bearer", or behind a user's name.
        key = words[-1].rpartition(":")[2] if words else ""
        if not NO_KEY_WORDS.search(key):
            found.append(key)
    return found


def _headers(raw: RawCall, settling: _Settling) -> dict[str, Any]:
    plain = {name: value for name, value in raw.headers.items() if name.lower() not in UNIMPORTANT}
    settled: dict[str, Any] = settling.settle({name: value for name, value in plain.items() if not _is_key(name)}, "")
    return settled


def _is_key(name: str) -> bool:
    return bool(KEY_HEADERS.search(name))


def _is_sent(name: str, value: object) -> bool:
    return isinstance(value, str) and not PLACEHOLDER.search(value) and header_problem(name, value) is None


def _notes(settling: _Settling, body: dict[str, Any]) -> list[str]:
    notes = []
    for field, name in settling.left_out.items():
        if field == "messages":
            notes.append(tr("Some messages are left out: what “{name}” is, is not in the code.", name=name))
        elif field:
            notes.append(tr("{field} is left out: what “{name}” is, is not in the code.", field=field, name=name))
        else:
            notes.append(tr("A part is left out: what “{name}” is, is not in the code.", name=name))
    open_names = dict.fromkeys(PLACEHOLDER.findall(json.dumps(body.get("messages"), ensure_ascii=False)))
    if open_names:
        names = ", ".join("{{" + name + "}}" for name in list(open_names)[:6])
        notes.append(tr("The code does not say what {names} stands for: fill it in before you send.", names=names))
    return notes


def _base_url(raw: RawCall, text: str, notes: list[str]) -> str | None:
    if isinstance(raw.url, str) and not PLACEHOLDER.search(raw.url):
        try:
            return clean_base_url(raw.url.partition("?")[0].removesuffix("/").removesuffix("/responses"))
        except InvalidInput:
            notes.append(tr("The address in it cannot be used as a Base URL."))
            return None
    said = BASE_URL_SAID.search(text)
    if said is None:
        return None
    try:
        return clean_base_url(said[1])
    except InvalidInput:
        return None

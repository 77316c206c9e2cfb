"""A recorded body to be edited and sent again: pictures and very long texts stay in it under a name. Pure."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from enum import Enum, auto
from hashlib import sha256
from types import MappingProxyType
from typing import TYPE_CHECKING

from canal_desktop.app.json_lines import indented, looks_like_json, string_end, text_of
from canal_desktop.app.wire_texts import SHOWN_HASH, picture_words, short_body
from canal_desktop.domain.attempt import SentFile
from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.redaction import MASK
from canal_desktop.language import filled, grouped, tr, tr_n

if TYPE_CHECKING:
    from collections.abc import Mapping

    from canal_desktop.domain.attempt import Attempt, BodyPiece

WORDS_PATH = "/chat/completions"
MOST_CHARS = 150_000
"""So much text can be edited; of a longer one, the long strings go along under a name."""
LONG_STRING = 2_000
ESCAPED = {sign: f"\\u{sign:04x}" for sign in (0x2028, 0x2029, 0xFDD0, 0xFDD1, 0xFFFC)}
"""What a text field has a meaning of its own for."""
MOST_TOLD = 8
"""Of what was changed, so much is told."""
TOLD_CHARS = 40

NO_BODY = tr("This request has no body in JSON that could be edited. Choose another request, or Regenerate.")
ONLY_WORDS = tr("Only requests for words can be edited and sent again; this one asked for something else.")
TOO_LONG = tr("This body is too long to be edited here. Save it, edit it in your editor, and send it from there.")


@dataclass(frozen=True, slots=True)
class EditableBody:
    """What is edited, and what the names in it stand for."""

    text: str
    held: Mapping[str, BodyPiece]


def editable_body(attempt: Attempt) -> EditableBody:
    """The body of a request for people to edit.

    Raises:
        InvalidInput: it is none that can be edited.
    """
    if not attempt.url.partition("?")[0].rstrip("/").endswith(WORDS_PATH):
        raise InvalidInput(ONLY_WORDS)
    held: dict[str, BodyPiece] = {}
    texts: list[str] = []
    for piece in attempt.request_body:
        if isinstance(piece, SentFile):
            texts.append(picture_words(len(held) + 1, piece))
            held[texts[-1]] = piece
        else:
            texts.append(text_of(piece))
    text = "".join(texts)
    if not looks_like_json(text):
        raise InvalidInput(NO_BODY)
    if len(text) > MOST_CHARS:
        text = _without_long_strings(text, held)
    if len(text) > MOST_CHARS:
        raise InvalidInput(TOO_LONG)
    return EditableBody("\n".join(indented(text)).translate(ESCAPED), held)


def _without_long_strings(text: str, held: dict[str, BodyPiece]) -> str:
    """A text with a name in place of what stands in each long string."""
    found: list[str] = []
    done = at = 0
    while (at := text.find('"', at)) >= 0:
        end = string_end(text, at)
        inner = text[at + 1 : end - 1]
        if len(inner) > LONG_STRING and not any(name in inner for name in held):
            data = inner.encode("utf-8", "replace")
            digest = sha256(data).hexdigest()[:SHOWN_HASH]
            name = f"⟨text {len(held) + 1}: {len(inner):,} characters, SHA-256 {digest}…⟩"
            held[name] = data
            found += [text[done : at + 1], name]
            done = end - 1
        at = end
    return "".join([*found, text[done:]])


def problem_of(text: str, held: Mapping[str, BodyPiece] = MappingProxyType({})) -> str:
    """Why a text cannot be sent as a body, with the place; "" where it can."""
    try:
        body = json.loads(text, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        return tr(
            "This is no JSON yet: line {line}, column {column}: {problem}.",
            line=error.lineno,
            column=error.colno,
            problem=error.msg,
        )
    except (ValueError, RecursionError) as error:
        return tr("This cannot be sent: {problem}.", problem=error)
    if not isinstance(body, dict):
        return tr("The body must be an object: it begins with { and ends with }.")
    if not isinstance(body.get("messages"), list):
        return tr("“messages” must stay a list.")
    return _problem_of_mask(text, held)


def _problem_of_mask(text: str, held: Mapping[str, BodyPiece]) -> str:
    """A mask stands for a key that the program does not know any more: sent, it would be what the model reads."""
    if MASK in text:
        line = text.count("\n", 0, text.index(MASK)) + 1
        return tr(
            "Line {line} has {mask} where a key was; no record has the key. Write something else in its place.",
            line=line,
            mask=MASK,
        )
    for name, piece in held.items():
        if name in text and isinstance(piece, bytes) and MASK.encode() in piece:
            return tr(
                "{name} has {mask} in it, where a key was; no record has the key. Take that text out.",
                name=name,
                mask=MASK,
            )
    return ""


def _refuse(name: str) -> object:
    raise ValueError(tr("{text} is no JSON", text=name))


def model_in(text: str) -> str | None:
    """The model that a body asks, None where it names none."""
    model = json.loads(text).get("model")
    return model if isinstance(model, str) and model else None


def pieces_of(text: str, held: Mapping[str, BodyPiece]) -> tuple[BodyPiece, ...]:
    """An edited body in pieces, with what the names in it stand for."""
    if not held:
        return (text.encode("utf-8", "replace"),)
    parts = re.split(f"({'|'.join(map(re.escape, held))})", text)
    return tuple(held.get(part) or part.encode("utf-8", "replace") for part in parts if part)


def changes_between(before: str, after: str) -> tuple[str, ...]:
    """What is different in two bodies, such as "temperature: 0.7 → 0.2"; () where nothing is, or one is no JSON."""
    if max(len(before), len(after)) > 4 * MOST_CHARS:
        return (tr("They are too long to be compared."),) if before != after else ()
    try:
        found = _changes("", json.loads(before), json.loads(after))
    except (ValueError, RecursionError):
        return ()
    left = len(found) - MOST_TOLD
    more = [tr_n("and {n} more", "and {n} more", left)] if left > 0 else []
    return (*found[:MOST_TOLD], *more)


class Former(Enum):
    """What a request is compared with."""

    REQUEST = auto()
    """An earlier request for the same answer."""
    VERSION = auto()
    """The request for another version of it."""


_UNLIKE = {
    Former.REQUEST: tr("Unlike request {number}: {changes}."),
    Former.VERSION: tr("Unlike version {number}: {changes}."),
}
_UNLIKE_IN_WRITING = {
    Former.REQUEST: tr("Unlike request {number}: the body is written in another way."),
    Former.VERSION: tr("Unlike version {number}: the body is written in another way."),
}
_SAME = {
    Former.REQUEST: tr("The same body as request {number}."),
    Former.VERSION: tr("The same body as version {number}."),
}


def unlike_words(former: Attempt, made: Attempt, kind: Former, number: int) -> str:
    """What the body of a request has that the former one's has not, in one line; the number is the former one's."""
    if made.url != former.url or made.method != former.method:
        return filled(_UNLIKE[kind], number=number, changes=f"{made.method} {made.url}")
    before, after = short_body(former.request_body), short_body(made.request_body)
    if before == after:
        return filled(_SAME[kind], number=number)
    words = "; ".join(changes_between(before, after))
    if not words:
        return filled(_UNLIKE_IN_WRITING[kind], number=number)
    return filled(_UNLIKE[kind], number=number, changes=words)


def _changes(path: str, before: object, after: object) -> list[str]:
    if isinstance(before, dict) and isinstance(after, dict):
        found: list[str] = []
        for name in dict.fromkeys([*before, *after]):
            inner = f"{path}.{name}" if path else name
            if name not in after:
                found.append(tr("{field} was taken out", field=inner))
            elif name not in before:
                found.append(tr("{field}: {json} was added", field=inner, json=_told(after[name])))
            else:
                found += _changes(inner, before[name], after[name])
        return found
    if isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        pairs = enumerate(zip(before, after, strict=True))
        return [line for number, (one, other) in pairs for line in _changes(f"{path}[{number}]", one, other)]
    if before == after and type(before) is type(after):
        return []
    if isinstance(before, list) and isinstance(after, list):
        return [
            tr(
                "{field}: {former_count} → {count} entries",
                field=path,
                former_count=grouped(len(before)),
                count=grouped(len(after)),
            )
        ]
    return [f"{path}: {_told(before)} → {_told(after)}"]


def _told(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= TOLD_CHARS else text[: TOLD_CHARS - 1] + "…"

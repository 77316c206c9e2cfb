"""Cases of prompt tests out of files: JSON, JSON Lines, and CSV; a question each, and what else is known of it."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.errors import ImportRefused
from canal_desktop.domain.message import Role, TextPart
from canal_desktop.domain.parameters import Parameters
from canal_desktop.domain.prompt_test import CaseMessage, CaseRequest, Check, CheckKind
from canal_desktop.language import grouped, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

MOST_BYTES = 32 * 1024 * 1024
MOST_CASES = 2_000
QUESTION = ("question", "input", "prompt", "messages", "query")
EXPECTED = ("expected", "ideal", "expected_output", "answer", "output", "reference")
SYSTEM = ("system", "system_prompt")
TITLE = ("title", "name", "case")
CHECKS = {"contains": CheckKind.CONTAINS, "equals": CheckKind.EQUALS, "pattern": CheckKind.REGEX}
_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT}


@dataclass(frozen=True, slots=True)
class FileCase:
    """A case of a file; title is "" where it has none."""

    title: str
    request: CaseRequest
    expected: str
    checks: tuple[Check, ...]


def read_cases(path: Path) -> tuple[tuple[FileCase, ...], int]:
    """The cases of a file, and how many entries were left out as there is no question in them.

    Raises:
        ImportRefused: it is too large, cannot be read, is of no kind that is known, or asks nothing.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ImportRefused(tr("{name} is larger than 32 MB. Split it, then bring in the parts.", name=path.name))
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise ImportRefused(
            tr("{name} cannot be read: {reason}.", name=path.name, reason=error.strerror or error)
        ) from None
    except UnicodeDecodeError:
        raise ImportRefused(
            tr("{name} is no text in UTF-8. Save it as UTF-8, then try again.", name=path.name)
        ) from None
    try:
        entries = list(_rows(text) if path.suffix.lower() == ".csv" else _values(text))
    except (ValueError, RecursionError, csv.Error):
        raise ImportRefused(
            tr("{name} is neither JSON, JSON Lines nor CSV with a line of names.", name=path.name)
        ) from None
    if len(entries) > MOST_CASES:
        raise ImportRefused(
            tr(
                "{name} has more than {count} cases. Split it, then bring in the parts.",
                name=path.name,
                count=grouped(MOST_CASES),
            )
        )
    cases = [case for case in map(_case, entries) if case is not None]
    if not cases:
        raise ImportRefused(
            tr("There is no question in {name}: what is asked is called “question” or “input”.", name=path.name)
        )
    return tuple(cases), len(entries) - len(cases)


def _rows(text: str) -> Iterator[Mapping[str, Any]]:
    for row in csv.DictReader(io.StringIO(text, newline="")):
        yield {(name or "").strip().casefold(): value for name, value in row.items()}


def _values(text: str) -> list[Any]:
    try:
        found = json.loads(text)
    except ValueError:
        # One value a line.
        return [json.loads(line) for line in text.splitlines() if line.strip()]
    if isinstance(found, dict):
        listed = next((found[name] for name in ("cases", "tests", "data") if isinstance(found.get(name), list)), None)
        return [found] if listed is None else listed
    return found if isinstance(found, list) else [found]


def _case(entry: Any) -> FileCase | None:
    if isinstance(entry, str):
        entry = {"question": entry}
    if not isinstance(entry, dict):
        return None
    asked = next((entry[name] for name in QUESTION if entry.get(name)), None)
    system = _text(entry, SYSTEM)
    messages: tuple[CaseMessage, ...] = ()
    if isinstance(asked, str):
        messages = (CaseMessage(Role.USER, (TextPart(asked),)),)
    elif isinstance(asked, list):
        said = [one for one in asked if isinstance(one, dict) and isinstance(one.get("content"), str)]
        system = "\n\n".join([one["content"] for one in said if one.get("role") in {"system", "developer"}]) or system
        known = [(_ROLES[one["role"]], one["content"]) for one in said if one.get("role") in _ROLES]
        messages = tuple(CaseMessage(role, (TextPart(text),)) for role, text in known)
    if not messages or messages[-1].role is not Role.USER or not messages[-1].text.strip():
        return None
    checks = tuple(Check(kind, text) for name, kind in CHECKS.items() if (text := _text(entry, (name,))))
    request = CaseRequest(messages, Parameters(system_prompt=system or None))
    return FileCase(_text(entry, TITLE), request, _text(entry, EXPECTED), checks)


def _text(entry: Mapping[str, Any], names: tuple[str, ...]) -> str:
    for name in names:
        found = entry.get(name)
        if isinstance(found, list) and found:
            found = found[0]
        if isinstance(found, dict):
            found = json.dumps(found, ensure_ascii=False)
        if isinstance(found, str) and found.strip():
            return found
    return ""

"""The arguments of a call, read and checked against the tool's schema; in a bounded time, whatever both are."""

from __future__ import annotations

import json
import re
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import jsonschema

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.language import filled, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

MOST_S = 1.0
"""Of a check: what takes longer is taken for unchecked, and whoever is called looks at it anyway."""
LONGEST_MATCHED, MOST_REPEATS = 300, 2
"""A pattern is tried on a text of so many characters at most, and only with so many repetitions, none of a group:
Python's patterns may take for ever, and nothing can stop them."""

NO_JSON = "The arguments are not valid JSON: {reason}"
NO_OBJECT = "The arguments must be a JSON object."
"""What is wrong with arguments is for the model, so it is said in English."""

NOT_CHECKED = frozenset({"$id", "$dynamicRef", "$recursiveRef", "patternProperties"})
"""A schema with one of these is not checked against: it may lead elsewhere, or match names by any pattern."""
DEEPEST = 40


class _TooLongError(Exception):
    """The time of a check is over."""


def read_arguments(text: str) -> dict[str, object]:
    """The arguments as the model wrote them; none at all are an empty object.

    Raises:
        InvalidInput: they are no JSON object.
    """
    try:
        found = json.loads(text) if text.strip() else {}
    except RecursionError:
        raise InvalidInput(filled(NO_JSON, reason="they are nested too deeply.")) from None
    except ValueError as error:
        raise InvalidInput(filled(NO_JSON, reason=f"{error}.")) from None
    if not isinstance(found, dict):
        raise InvalidInput(NO_OBJECT)
    return found


def schema_problem(schema: Mapping[str, object]) -> str:
    """Why something is no schema of a tool's arguments, "" where it is one; blocks, at most for about a second."""
    if schema.get("type", "object") != "object":
        return tr('Arguments are always an object: write "type": "object" in the schema.')
    found = _first_error(jsonschema.Draft202012Validator.META_SCHEMA, schema)
    return tr("This is no JSON schema. {problem}", problem=found) if found else ""


def arguments_problem(schema: Mapping[str, object], arguments: Mapping[str, object]) -> str:
    """What of the arguments is not as the schema says, "" where all is; blocks, at most for about a second."""
    found = _first_error(schema, arguments) if _is_closed(schema, schema) else ""
    return f"The arguments do not fit the tool's schema. {found}" if found else ""


def _first_error(schema: Mapping[str, object] | bool, instance: object) -> str:
    deadline = time.monotonic() + MOST_S
    known = jsonschema.Draft202012Validator.VALIDATORS
    checks = {name: _timed(_pattern if name == "pattern" else check, deadline) for name, check in known.items()}
    kind = jsonschema.validators.extend(jsonschema.Draft202012Validator, checks)
    try:
        error = next(kind(schema).iter_errors(instance), None)
    except (_TooLongError, RecursionError, jsonschema.exceptions.UnknownType, TypeError, ValueError, AttributeError):
        # A schema that is none: whoever is called says what is wrong.
        return ""
    return "" if error is None else _words_of(error)


def _is_closed(schema: object, whole: object, depth: int = 0) -> bool:
    """Whether all that a schema refers to is in it: nothing may be fetched for a check. Nor has it NOT_CHECKED."""
    if depth > DEEPEST:
        return False
    if isinstance(schema, list):
        return all(_is_closed(each, whole, depth + 1) for each in schema)
    if not isinstance(schema, dict):
        return True
    if not schema.keys().isdisjoint(NOT_CHECKED):
        return False
    reference = schema.get("$ref", "#")
    return _has(whole, reference) and all(_is_closed(each, whole, depth + 1) for each in schema.values())


def _has(whole: Any, reference: object) -> bool:
    if not isinstance(reference, str) or not (reference == "#" or reference.startswith("#/")):
        return not isinstance(reference, str)
    for step in reference.split("/")[1:]:
        name = unquote(step).replace("~1", "/").replace("~0", "~")
        if not isinstance(whole, dict) or name not in whole:
            return False
        whole = whole[name]
    return True


def _words_of(error: Any) -> str:
    where = ".".join(str(step) for step in error.absolute_path)
    message = error.message if len(error.message) <= 300 else f"{error.message[:299]}…"
    return f"{where}: {message}." if where else f"{message}."


def _timed(check: Callable[..., Iterator[Any] | None], deadline: float) -> Callable[..., Iterator[Any]]:
    def timed(*given: Any) -> Iterator[Any]:
        if time.monotonic() > deadline:
            raise _TooLongError
        yield from check(*given) or ()

    return timed


def _pattern(_validator: Any, pattern: Any, instance: Any, _schema: Any) -> Iterator[Any]:
    if not isinstance(pattern, str) or not isinstance(instance, str) or not _is_quick(pattern, instance):
        return
    try:
        is_found = re.search(pattern, instance) is not None
    except (re.error, OverflowError, RecursionError):
        return
    if not is_found:
        yield jsonschema.ValidationError(f"{instance!r} does not match {pattern!r}")


def _is_quick(pattern: str, instance: str) -> bool:
    bare = re.sub(r"\\.|\[(?:\\.|[^\]\\])*\]", "x", pattern)
    is_plain = re.search(r"\)[*+{?]", bare) is None and "(?" not in bare and not re.search(r"\\[1-9]", pattern)
    return is_plain and len(instance) <= LONGEST_MATCHED and len(re.findall(r"[*+{]", bare)) <= MOST_REPEATS

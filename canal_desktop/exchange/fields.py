"""Values of JSON whose shape nobody promised: each as what it should be, or as nothing."""

from __future__ import annotations

import json
import math
import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

FIRST_MOMENT = datetime(2000, 1, 1, tzinfo=UTC)
LAST_MOMENT = datetime(2100, 1, 1, tzinfo=UTC)

_SURROGATES_AND_NUL = re.compile("[\ud800-\udfff\0]")
_NUMBER = re.compile(r"\d{9,19}(\.\d+)?")
_MANY_DIGITS = re.compile(r"(\.\d{6})\d+")


def object_of(value: object) -> dict[str, Any]:
    """The value where it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def list_of(value: object) -> list[Any]:
    """The value where it is an array, else an empty one."""
    return value if isinstance(value, list) else []


def objects_of(value: object) -> list[dict[str, Any]]:
    """Those items of an array that are objects."""
    return [item for item in list_of(value) if isinstance(item, dict)]


def text_of(value: object) -> str:
    """The value where it is text, else ""; halves of surrogate pairs and NUL become U+FFFD."""
    return cleaned(value) if isinstance(value, str) else ""


def cleaned(text: str) -> str:
    """The text as every file and database can hold it."""
    # Most text is plain: then nothing needs to be looked for.
    return text if text.isascii() and "\0" not in text else _SURROGATES_AND_NUL.sub("\ufffd", text)


def id_of(value: object) -> str:
    """An id as text: some programs write numbers; "" where it is neither."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def number_of(value: object) -> float | None:
    """The value where it is a finite number."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) else None


def count_of(value: object) -> int | None:
    """The value where it is a whole number that can count something."""
    number = number_of(value)
    return int(number) if number is not None and 0 <= number < 2**53 else None


def seconds_of(value: object, per_second: float = 1.0) -> float | None:
    """A length of time in seconds where it is one: between zero and a week."""
    number = number_of(value)
    if number is None or not 0 <= number / per_second <= 7 * 86_400:
        return None
    return number / per_second


def moment_of(value: object) -> datetime | None:
    """A moment in UTC, from seconds, milliseconds, microseconds, or text in one of the usual forms.

    None for what is none or cannot be right: before the year 2000 or after 2100.
    """
    if isinstance(value, str):
        found = _number_moment(float(value)) if _NUMBER.fullmatch(value.strip()) else _text_moment(value.strip())
    else:
        number = number_of(value)
        found = None if number is None else _number_moment(number)
    return found if found is not None and FIRST_MOMENT <= found < LAST_MOMENT else None


def json_text(value: object) -> str:
    """The value as JSON text; what is nested too deeply for that is left out."""
    if isinstance(value, str):
        return cleaned(value)
    try:
        return cleaned(json.dumps(value, ensure_ascii=False))
    except RecursionError:
        return "{}"


def _number_moment(number: float) -> datetime | None:
    for scale, limit in ((1, 1e11), (1e3, 1e14), (1e6, 1e17), (1e9, 1e20)):
        if 0 <= number < limit:
            return datetime.fromtimestamp(number / scale, UTC)
    return None


def _text_moment(text: str) -> datetime | None:
    if not text or len(text) > 64:
        return None
    try:
        found = datetime.fromisoformat(_MANY_DIGITS.sub(r"\1", text).removesuffix(" UTC"))
    except ValueError:
        try:
            found = parsedate_to_datetime(text)
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
    try:
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except OverflowError:
        return None

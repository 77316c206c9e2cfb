"""Parameters as people write and read them: texts of fields to values, with a sentence where one cannot be used."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.parameters import (
    LABELS,
    LIMITS,
    MAX_STOPS,
    MAX_TOOLS,
    WHOLE,
    Parameters,
    ReasoningEffort,
    body_problem,
    header_problem,
    is_plain_json,
    is_set,
)
from canal_desktop.domain.tool import TOOL_IDS, short_name
from canal_desktop.domain.traits import PICTURES, label_of
from canal_desktop.language import grouped, in_a_row, tr, tr_n

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

LONGEST_JSON = 100_000
"""Characters of a JSON field: it is read anew with each key."""
LONGEST_SHOWN = 60

EXAMPLES = {
    "temperature": "0.7",
    "top_p": "0.9",
    "max_tokens": "1000",
    "seed": "7",
    "frequency_penalty": "0.5",
    "presence_penalty": "0.5",
}

JSON_WORDS = {
    "Expecting property name enclosed in double quotes": tr("a name in double quotes is expected here"),
    "Expecting value": tr("a value is expected here"),
    "Expecting ',' delimiter": tr("a comma or a closing bracket is missing here"),
    "Expecting ':' delimiter": tr("a colon is missing here"),
    "Unterminated string starting at": tr("the text that begins here has no closing quote"),
    "Extra data": tr("there is more text after the end of the JSON"),
    "Illegal trailing comma before end of object": tr("there is a comma too many here"),
    "Illegal trailing comma before end of array": tr("there is a comma too many here"),
    "Invalid control character at": tr("inside quotes, a line break is written as \\n and a tab as \\t"),
    "Invalid \\escape": tr("inside quotes, a backslash is written twice"),
    "Invalid \\uXXXX escape": tr("four hexadecimal digits are expected behind \\u"),
}


def parse_parameter(name: str, text: str) -> Any:
    """The value that a field's text stands for; what is_set() says no to where the field is blank.

    Raises:
        InvalidInput: it cannot be used, with a sentence that says how it should be.
    """
    if name == "system_prompt":
        return text if text.strip() else None
    if name == "stop":
        return _stops(text)
    if name == "tools":
        return _tools(text)
    if name == "tool_choice":
        return text.strip() or None
    if not text.strip():
        return {} if name in _OBJECTS else None
    if name in LIMITS:
        return _number(name, text)
    if name == "reasoning_effort":
        return ReasoningEffort(text)
    found = json_object(text)
    _OBJECTS[name](found)
    return found


def parameter_text(name: str, value: Any) -> str:
    """What stands in a parameter's field for a value; "" where it is not set."""
    if not is_set(value):
        return ""
    if name == "stop":
        return "\n".join(_escaped(text) for text in value)
    if name == "tools":
        return "\n".join(value)
    if name in _OBJECTS:
        return json.dumps(value, ensure_ascii=False, indent=2)
    return str(value)


def shown_value(name: str, value: Any) -> str:
    """A value that is set, in a few words on one line."""
    if name == "system_prompt" and not value:
        return tr("none")
    if name == "stop":
        text = in_a_row(f"“{_escaped(one)}”" for one in value)
    elif name in {"extra_body", "extra_headers"}:
        text = in_a_row(value)
    elif name == "tools":
        text = in_a_row(short_name(tool_id) for tool_id in value)
    elif name == "response_format":
        text = str(value.get("type", json.dumps(value, ensure_ascii=False)))
    else:
        text = " ".join(str(value).split())
    return text if len(text) <= LONGEST_SHOWN else text[: LONGEST_SHOWN - 1].rstrip() + "…"


def summary_of(parameters: Parameters, left_out: Collection[str] = ()) -> str:
    """What is set, in a line, such as "Temperature 0.2 · JSON"; what is left out for a model is named as such."""
    told = []
    hidden = [field for field in parameters.extra_body if field in left_out]
    parameters = replace(parameters, extra_body={n: v for n, v in parameters.extra_body.items() if n not in hidden})
    for name, label in LABELS.items():
        value = getattr(parameters, name)
        if name in left_out and is_set(value):
            told.append(tr("{parameter} left out", parameter=label))
        elif is_set(value) and value != "":
            told.append(_SHORT[name](value) if name in _SHORT else f"{label} {shown_value(name, value)}")
    hidden += [PICTURES] if PICTURES in left_out else []
    return " · ".join([*told, *(tr("{parameter} left out", parameter=label_of(field)) for field in hidden)])


def _format_name(value: Any) -> str:
    return {"json_object": "JSON", "json_schema": tr("JSON schema"), "text": tr("Text")}.get(
        str(value.get("type")), tr("Format")
    )


_SHORT: dict[str, Callable[[Any], str]] = {
    "system_prompt": lambda _value: tr("System prompt"),
    "max_tokens": lambda value: tr_n("Max {n} token", "Max {n} tokens", value),
    "stop": lambda value: tr("Stop at {texts}", texts=shown_value("stop", value)),
    "reasoning_effort": lambda value: tr("Reasoning {effort}", effort=value),
    "response_format": _format_name,
    "tools": lambda value: tr_n("{n} tool", "{n} tools", len(value)),
    "extra_body": lambda value: shown_value("extra_body", value),
    "extra_headers": lambda _value: tr("Extra headers"),
}


def _number(name: str, text: str) -> float:
    low, high = LIMITS[name]
    try:
        typed = text.strip().replace("\u2212", "-").replace(",", ".")
        value: float = int(typed) if name in WHOLE else float(typed)
    except ValueError:
        value = math.nan
    if not low <= value <= high:
        raise InvalidInput(_number_wanted(name))
    return int(value) if value == int(value) else value


def _number_wanted(name: str) -> str:
    parameter, example = LABELS[name], EXAMPLES[name]
    if name == "max_tokens":
        return tr(
            "{parameter} is a whole number of at least 1, such as {example}.", parameter=parameter, example=example
        )
    if name == "seed":
        return tr("{parameter} is a whole number, such as {example}.", parameter=parameter, example=example)
    low, high = (f"{limit:g}" for limit in LIMITS[name])
    return tr(
        "{parameter} is a number from {low} to {high}, such as {example}.",
        parameter=parameter,
        low=low,
        high=high,
        example=example,
    )


def _stops(text: str) -> tuple[str, ...]:
    found = tuple(_unescaped(line) for line in text.split("\n") if line)
    if len(found) > MAX_STOPS:
        raise InvalidInput(
            tr_n(
                "There is {n} stop sequence, and {most} at most can be sent. Take some out.",
                "There are {n} stop sequences, and {most} at most can be sent. Take some out.",
                len(found),
                most=grouped(MAX_STOPS),
            )
        )
    return tuple(dict.fromkeys(found))


def _tools(text: str) -> tuple[str, ...]:
    found = tuple(dict.fromkeys(line.strip() for line in text.split("\n") if line.strip()))
    if len(found) > MAX_TOOLS:
        raise InvalidInput(
            tr_n(
                "There is {n} tool, and {most} at most can be sent. Take some out.",
                "There are {n} tools, and {most} at most can be sent. Take some out.",
                len(found),
                most=grouped(MAX_TOOLS),
            )
        )
    for tool_id in found:
        if not tool_id.startswith(TOOL_IDS):
            raise InvalidInput(
                tr(
                    "“{text}” is no tool. Tools are added with Tools… and taken out here.",
                    text=tool_id[:LONGEST_SHOWN],
                )
            )
    return found


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")


def _unescaped(line: str) -> str:
    signs = {"n": "\n", "t": "\t", "r": "\r", "\\": "\\"}
    found, rest = [], iter(line)
    for char in rest:
        following = next(rest, "") if char == "\\" else ""
        found.append(signs.get(following, char + following) if following else char)
    return "".join(found)


def json_object(text: str) -> dict[str, Any]:
    """The object that a text of JSON is.

    Raises:
        InvalidInput: it is none, with the line and column where that shows.
    """
    if len(text) > LONGEST_JSON:
        raise InvalidInput(tr("This is too long: {count} characters at most.", count=grouped(LONGEST_JSON)))

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, value in pairs:
            if name in found:
                raise InvalidInput(tr("The name “{name}” is there twice. Each name may be there once.", name=name))
            found[name] = value
        return found

    def refuse(constant: str) -> None:
        raise InvalidInput(tr("{text} is no number that JSON knows.", text=constant))

    try:
        found = json.loads(text, object_pairs_hook=once, parse_constant=refuse)
    except json.JSONDecodeError as error:
        words = JSON_WORDS.get(error.msg, error.msg[:1].lower() + error.msg[1:])
        raise InvalidInput(
            tr("Line {line}, column {column}: {problem}.", line=error.lineno, column=error.colno, problem=words)
        ) from None
    except (RecursionError, ValueError):
        raise InvalidInput(
            tr("This cannot be read: it is nested too deeply, or has a number that is too long.")
        ) from None
    if not isinstance(found, dict):
        raise InvalidInput(tr('Line 1, column 1: it must be an object in curly brackets, such as {"name": 1}.'))
    if not is_plain_json(found):
        raise InvalidInput(tr("This cannot be sent: it is nested too deeply, or has a number that is too large."))
    return found


def _check_format(found: dict[str, Any]) -> None:
    if not isinstance(found.get("type"), str):
        raise InvalidInput(tr('A response format names its type, such as {"type": "json_object"}.'))
    if found["type"] == "json_schema" and not isinstance(found.get("json_schema"), dict):
        raise InvalidInput(
            tr('A format of the type "json_schema" needs an object "json_schema" with a name and a schema.')
        )


def _check_body(found: dict[str, Any]) -> None:
    for name in found:
        if (problem := body_problem(name)) is not None:
            raise InvalidInput(problem)


def _check_headers(found: dict[str, Any]) -> None:
    for name, text in found.items():
        if not isinstance(text, str):
            raise InvalidInput(tr("The value of {name} must be a text in double quotes.", name=name))
        if (problem := header_problem(name, text)) is not None:
            raise InvalidInput(problem)


_OBJECTS: dict[str, Callable[[dict[str, Any]], None]] = {
    "response_format": _check_format,
    "extra_body": _check_body,
    "extra_headers": _check_headers,
}

"""Parameters: what the user set for requests, for a conversation, for its folder and for its profile."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from canal_desktop.domain.tool import ToolId

MAX_TOOLS = 128
"""As many tools as chat completions take."""
MAX_STOPS = 4
"""As many stop sequences as chat completions take."""

LABELS = {
    "system_prompt": tr("System prompt"),
    "temperature": tr("Temperature"),
    "top_p": tr("Top P"),
    "max_tokens": tr("Max tokens"),
    "stop": tr("Stop sequences"),
    "seed": tr("Seed"),
    "frequency_penalty": tr("Frequency penalty"),
    "presence_penalty": tr("Presence penalty"),
    "reasoning_effort": tr("Reasoning effort"),
    "response_format": tr("Response format"),
    "tools": tr("Tools"),
    "tool_choice": tr("Tool choice"),
    "extra_body": tr("Extra fields"),
    "extra_headers": tr("Extra headers"),
}
"""What each parameter is called, in the order in which they are shown."""

LIMITS: dict[str, tuple[float, float]] = {
    "temperature": (0, 2),
    "top_p": (0, 1),
    "max_tokens": (1, 2**31 - 1),
    "seed": (-(2**63), 2**63 - 1),
    "frequency_penalty": (-2, 2),
    "presence_penalty": (-2, 2),
}
"""The least and the greatest value of each number."""
WHOLE = frozenset({"max_tokens", "seed"})
"""The numbers that are whole ones."""

OWN_FIELDS = frozenset({"model", "messages", "stream", "stream_options"})
"""Fields of the body that the program itself fills, and extra_body must not."""

KEY_HEADERS = re.compile(r"authorization|api-?key|cookie|secret|password|credential|.*-token$", re.IGNORECASE)
"""Headers that carry a key, which has its own place in the keyring."""
OWN_HEADERS = frozenset(
    (
        *("host", "content-length", "content-type", "content-encoding", "transfer-encoding", "connection", "upgrade"),
        *("expect", "te", "trailer", "keep-alive", "accept-encoding", "proxy-connection"),
    )
)
"""Headers that belong to the connection itself."""
HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
DEEPEST = 40


class ReasoningEffort(StrEnum):
    """How long a reasoning model is to think, in the words of the wire format."""

    NONE = "none"
    MINIMAL = "minimal"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    XHIGH = "xhigh"


@dataclass(frozen=True, slots=True)
class Parameters:
    """One field is one field of the request; None, or an empty tuple or mapping, means that it is not sent.

    system_prompt differs: None leaves the word to the next layer, and "" says that there is none.
    """

    system_prompt: str | None = None
    temperature: float | None = None
    """0 to 2."""
    top_p: float | None = None
    """0 to 1."""
    max_tokens: int | None = None
    """At least 1; sent as `max_tokens` or `max_completion_tokens`, as the server wants it."""
    stop: tuple[str, ...] = ()
    """Up to 4 texts at which the reply ends."""
    seed: int | None = None
    frequency_penalty: float | None = None
    """-2 to 2."""
    presence_penalty: float | None = None
    """-2 to 2."""
    reasoning_effort: ReasoningEffort | None = None
    response_format: Mapping[str, object] = field(default_factory=dict)
    """As the wire format has it, such as {"type": "json_schema", "json_schema": {…}}."""
    tools: tuple[ToolId, ...] = ()
    """The tools the model may ask for; one that is gone is passed over. See domain.tool."""
    tool_choice: str | None = None
    """"auto", "none", "required", or the name of the tool that must be called; sent only where tools are."""
    extra_body: Mapping[str, object] = field(default_factory=dict)
    """Further JSON fields of the request's body, as the server documents them."""
    extra_headers: Mapping[str, str] = field(default_factory=dict)
    """Further headers of the request; never one that carries a key."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is set."""
        return self == Parameters()


def layered(*layers: Parameters) -> Parameters:
    """What holds where several are set: of each field what the first layer says that sets it.

    extra_body and extra_headers are joined name by name.
    """
    values: dict[str, Any] = {}
    for known in fields(Parameters):
        found = [getattr(layer, known.name) for layer in layers]
        if known.name in {"extra_body", "extra_headers"}:
            values[known.name] = {name: value for layer in reversed(found) for name, value in layer.items()}
        else:
            values[known.name] = next((value for value in found if is_set(value)), found[-1] if found else None)
    return Parameters(**values) if layers else Parameters()


def taken_back(now: Parameters, before: Parameters, after: Parameters) -> Parameters:
    """What holds once a change is taken back: its fields as they were before, but for those changed since."""
    changes: dict[str, Any] = {}
    for known in fields(Parameters):
        former, made = getattr(before, known.name), getattr(after, known.name)
        if former != made and getattr(now, known.name) == made:
            changes[known.name] = former
    return replace(now, **changes)


def is_set(value: object) -> bool:
    """Whether a field of Parameters says anything."""
    return value is not None and value != () and value != {}


def to_fields(parameters: Parameters) -> dict[str, Any]:
    """Parameters as JSON's values, only what is set."""
    found = {known.name: getattr(parameters, known.name) for known in fields(Parameters)}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in found.items() if is_set(value)}


def from_fields(found: Mapping[str, Any]) -> Parameters:
    """Parameters from JSON's values, which may come from anywhere: what cannot be is left out."""
    values: dict[str, Any] = {}
    for name, check in _CHECKS.items():
        if name in found and (value := check(found[name])) is not None:
            values[name] = value
    return Parameters(**values)


def header_problem(name: str, text: str) -> str | None:
    """Why a header cannot be sent, as a sentence; None where it can."""
    if not HEADER_NAME.fullmatch(name):
        return tr("“{name}” cannot be the name of a header: use letters, digits and hyphens.", name=name)
    if KEY_HEADERS.search(name):
        return tr(
            "{name} cannot be set here: it carries a key, and keys are kept in the keyring, under Profiles.", name=name
        )
    if name.lower() in OWN_HEADERS or name.lower().startswith("x-stainless-"):
        return tr("{name} cannot be set here: the program sets it by itself.", name=name)
    if not (text.isascii() and text.isprintable()):
        return tr(
            "The value of {name} has characters that no header can have: use plain letters, digits and signs.",
            name=name,
        )
    return None


def body_problem(name: str) -> str | None:
    """Why a field cannot be among the extra ones, as a sentence; None where it can."""
    return tr("{name} cannot be set here: the program sets it by itself.", name=name) if name in OWN_FIELDS else None


def is_plain_json(value: object, depth: int = 0) -> bool:
    """Whether a value can be sent as JSON: no infinite numbers, no names but texts, not nested without an end."""
    if depth > DEEPEST:
        return False
    if isinstance(value, dict):
        return all(isinstance(name, str) and is_plain_json(inner, depth + 1) for name, inner in value.items())
    if isinstance(value, list | tuple):
        return all(is_plain_json(inner, depth + 1) for inner in value)
    if isinstance(value, float):
        return math.isfinite(value)
    return value is None or isinstance(value, str | int)


def _number(name: str) -> Callable[[Any], float | None]:
    low, high = LIMITS[name]

    def check(value: Any) -> float | None:
        is_right = type(value) is int or (isinstance(value, float) and name not in WHOLE)
        return value if is_right and low <= value <= high else None

    return check


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _stops(value: Any) -> tuple[str, ...] | None:
    texts = value if isinstance(value, list | tuple) else ()
    return tuple(text for text in texts if isinstance(text, str) and text)[:MAX_STOPS]


def _tools(value: Any) -> tuple[str, ...] | None:
    texts = value if isinstance(value, list | tuple) else ()
    return tuple(dict.fromkeys(text for text in texts if isinstance(text, str) and text))[:MAX_TOOLS]


def _effort(value: Any) -> ReasoningEffort | None:
    return ReasoningEffort(value) if isinstance(value, str) and value in set(ReasoningEffort) else None


def _object(value: Any) -> dict[str, object] | None:
    return value if isinstance(value, dict) and is_plain_json(value) else None


def _body(value: Any) -> dict[str, object] | None:
    return {name: inner for name, inner in (_object(value) or {}).items() if body_problem(name) is None}


def _headers(value: Any) -> dict[str, str] | None:
    found = _object(value) or {}
    return {name: text for name, text in found.items() if isinstance(text, str) and header_problem(name, text) is None}


_CHECKS: dict[str, Callable[[Any], object]] = {
    "system_prompt": _text,
    **{name: _number(name) for name in LIMITS},
    "stop": _stops,
    "reasoning_effort": _effort,
    "response_format": _object,
    "tools": _tools,
    "tool_choice": _text,
    "extra_body": _body,
    "extra_headers": _headers,
}

"""Parameters: what the user set for requests, for a conversation, for its folder and for its profile."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

MAX_STOPS = 4
"""As many stop sequences as chat completions take."""


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


def _number(low: float, high: float) -> Callable[[Any], float | None]:
    def check(value: Any) -> float | None:
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        return value if is_number and low <= value <= high else None

    return check


def _whole(low: int, high: int) -> Callable[[Any], int | None]:
    def check(value: Any) -> int | None:
        return value if type(value) is int and low <= value <= high else None

    return check


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _stops(value: Any) -> tuple[str, ...] | None:
    texts = value if isinstance(value, list | tuple) else ()
    return tuple(text for text in texts if isinstance(text, str) and text)[:MAX_STOPS]


def _effort(value: Any) -> ReasoningEffort | None:
    return ReasoningEffort(value) if isinstance(value, str) and value in set(ReasoningEffort) else None


def _object(value: Any) -> dict[str, object] | None:
    return value if isinstance(value, dict) and all(isinstance(name, str) for name in value) else None


def _headers(value: Any) -> dict[str, str] | None:
    found = _object(value) or {}
    return {name: text for name, text in found.items() if isinstance(text, str)}


_CHECKS: dict[str, Callable[[Any], object]] = {
    "system_prompt": _text,
    "temperature": _number(0, 2),
    "top_p": _number(0, 1),
    "max_tokens": _whole(1, 2**31 - 1),
    "stop": _stops,
    "seed": _whole(-(2**63), 2**63 - 1),
    "frequency_penalty": _number(-2, 2),
    "presence_penalty": _number(-2, 2),
    "reasoning_effort": _effort,
    "response_format": _object,
    "extra_body": _object,
    "extra_headers": _headers,
}

"""Models that refuse something of a request, in the words in which real servers do it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tests.servers.tools import TOOL_REFUSERS, WRONG_TOOL

if TYPE_CHECKING:
    from collections.abc import Callable

Body = dict[str, Any]
Refused = tuple[str, dict[str, Any]]


def error(message: str, param: str | None = None, code: str | None = None) -> dict[str, Any]:
    return {"error": {"message": message, "type": "invalid_request_error", "param": param, "code": code}}


def bad(message: str, param: str | None = None, code: str | None = None) -> Refused:
    return "400 Bad Request", error(message, param, code)


def no_field(name: str, words: str) -> Callable[[Body], Refused | None]:
    """A model that refuses a field, as OpenAI says it."""
    return lambda body: bad(words, name, "unsupported_parameter") if name in body else None


def roles(body: Body) -> list[str]:
    return [message["role"] for message in body["messages"]]


def has_pictures(body: Body) -> bool:
    contents = [message["content"] for message in body["messages"] if isinstance(message["content"], list)]
    return any(part["type"] == "image_url" for content in contents for part in content)


def no_system(body: Body) -> Refused | None:
    words = "Unsupported value: 'messages[0].role' does not support 'system' with this model."
    return bad(words, "messages[0].role", "unsupported_value") if "system" in roles(body) else None


def only_two_roles(body: Body) -> Refused | None:
    if {"system", "developer"} & set(roles(body)):
        return bad("Error rendering prompt: Only user and assistant roles are supported!")
    return None


def no_instruction(body: Body) -> Refused | None:
    if {"system", "developer"} & set(roles(body)):
        return bad("Developer instruction is not enabled for models/gemma-3-27b-it")
    return None


def parts_only(body: Body) -> Refused | None:
    if any(isinstance(message["content"], str) for message in body["messages"]):
        return bad("messages.0.content: content must be an array of parts")
    return None


def fields_forbidden(body: Body) -> Refused | None:
    unknown = sorted(set(body) - {"model", "messages", "stream", "stream_options", "temperature"})
    found = [{"loc": ["body", name], "msg": "Extra inputs are not permitted"} for name in unknown]
    return ("422 Unprocessable Entity", {"detail": json.dumps(found)}) if unknown else None


def usage_and_old_limit(body: Body) -> Refused | None:
    if "stream_options" in body:
        return bad("Unrecognized request argument supplied: stream_options")
    return OLD_LIMIT(body)


OLD_LIMIT = no_field(
    "max_tokens",
    "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
)

REFUSERS: dict[str, Callable[[Body], Refused | None]] = {
    "usage-refused": no_field("stream_options", "Unknown field: stream_options"),
    "no-temperature": no_field(
        "temperature",
        "Unsupported value: 'temperature' does not support 0.2 with this model. Only the default (1) is supported.",
    ),
    "new-limit": OLD_LIMIT,
    "old-limit": no_field("max_completion_tokens", "Unknown parameter: 'max_completion_tokens'."),
    "no-limit": lambda body: OLD_LIMIT(body) or no_field("max_completion_tokens", "Unsupported parameter")(body),
    "small-limit": no_field("max_tokens", "max_tokens is too large: 99999. This model supports at most 4096 tokens."),
    "no-system": no_system,
    "two-roles": only_two_roles,
    "no-instruction": no_instruction,
    "parts-only": parts_only,
    "no-pictures": lambda body: (
        ("404 Not Found", error("No endpoints found that support image input")) if has_pictures(body) else None
    ),
    "text-only": lambda body: (
        bad("messages[0]: unknown variant `image_url`, expected `text`") if has_pictures(body) else None
    ),
    "small-pictures": lambda body: (
        bad("The image is too large: only 5 MB are supported") if has_pictures(body) else None
    ),
    "few-fields": fields_forbidden,
    "usage-and-limit": usage_and_old_limit,
    **TOOL_REFUSERS,
    "wrong-tool": WRONG_TOOL,
}


def refusal_of(model: str, body: Body) -> Refused | None:
    """The status and body with which a model refuses a request, None where it takes it."""
    refuser = REFUSERS.get(model)
    return None if refuser is None else refuser(body)

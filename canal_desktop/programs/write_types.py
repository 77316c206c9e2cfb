"""Which values the types of the official TypeScript SDK take; what is in doubt is not among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canal_desktop.programs.write_values import Name

if TYPE_CHECKING:
    from collections.abc import Callable

ROLES = frozenset({"system", "developer", "user", "assistant", "tool"})


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_truth(value: Any) -> bool:
    return isinstance(value, bool)


def _is_text(value: Any) -> bool:
    return isinstance(value, str | Name)


def _is_object(value: Any) -> bool:
    return isinstance(value, dict)


def _is_list_of(check: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, list | tuple) and all(map(check, value))


def _is_one_of(*words: str) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and value in words


def _has(needed: dict[str, Callable[[Any], bool]], **allowed: Callable[[Any], bool]) -> Callable[[Any], bool]:
    """An object with these members, and perhaps those."""
    checks = needed | allowed

    def check(value: Any) -> bool:
        return (
            isinstance(value, dict)
            and needed.keys() <= value.keys() <= checks.keys()
            and all(checks[name](inner) for name, inner in value.items())
        )

    return check


_is_function = _has({"name": _is_text}, description=_is_text, parameters=_is_object, strict=_is_truth)
_is_tool = _has({"type": _is_one_of("function"), "function": _is_function})
_is_named = _has({"type": _is_one_of("function"), "function": _has({"name": _is_text})})
_is_schema = _has({"name": _is_text}, description=_is_text, schema=_is_object, strict=_is_truth)
_is_written_call = _has(
    {"id": _is_text, "type": _is_one_of("function"), "function": _has({"name": _is_text, "arguments": _is_text})}
)
_is_text_part = _has({"type": _is_one_of("text"), "text": _is_text})
_is_image = _has({"url": _is_text}, detail=_is_one_of("auto", "low", "high"))
_is_image_part = _has({"type": _is_one_of("image_url"), "image_url": _is_image})
_text_or_parts = _is_list_of(_is_text_part)


def _is_content(value: Any) -> bool:
    return _is_text(value) or _text_or_parts(value)


def _is_user_content(value: Any) -> bool:
    return _is_text(value) or _is_list_of(lambda part: _is_text_part(part) or _is_image_part(part))(value)


def _is_reply_content(value: Any) -> bool:
    return value is None or _is_content(value)


_MESSAGES: dict[str, Callable[[Any], bool]] = {
    "system": _has({"role": _is_text, "content": _is_content}, name=_is_text),
    "developer": _has({"role": _is_text, "content": _is_content}, name=_is_text),
    "user": _has({"role": _is_text, "content": _is_user_content}, name=_is_text),
    "assistant": _has(
        {"role": _is_text},
        content=_is_reply_content,
        name=_is_text,
        refusal=_is_text,
        tool_calls=_is_list_of(_is_written_call),
    ),
    "tool": _has({"role": _is_text, "content": _is_content, "tool_call_id": _is_text}),
}


def _is_message(value: Any) -> bool:
    role = value.get("role") if isinstance(value, dict) else None
    return isinstance(role, str) and role in ROLES and _MESSAGES[role](value)


def _is_format(value: Any) -> bool:
    plain = _has({"type": _is_one_of("text", "json_object")})
    return plain(value) or _has({"type": _is_one_of("json_schema"), "json_schema": _is_schema})(value)


def _is_choice(value: Any) -> bool:
    return _is_one_of("none", "auto", "required")(value) or _is_named(value)


def _is_stop(value: Any) -> bool:
    return _is_text(value) or _is_list_of(_is_text)(value)


_FIELDS: dict[str, Callable[[Any], bool]] = {
    "model": _is_text,
    "messages": _is_list_of(_is_message),
    **dict.fromkeys(("temperature", "top_p", "max_tokens", "max_completion_tokens", "seed", "n"), _is_number),
    **dict.fromkeys(("frequency_penalty", "presence_penalty", "top_logprobs"), _is_number),
    **dict.fromkeys(("parallel_tool_calls", "logprobs", "store"), _is_truth),
    **dict.fromkeys(("user", "prompt_cache_key", "safety_identifier"), _is_text),
    "stop": _is_stop,
    "reasoning_effort": _is_one_of("none", "minimal", "low", "medium", "high", "xhigh"),
    "verbosity": _is_one_of("low", "medium", "high"),
    "response_format": _is_format,
    "tools": _is_list_of(_is_tool),
    "tool_choice": _is_choice,
}


def is_of_type(name: str, value: Any) -> bool:
    """Whether a field of the body is surely one that the SDK's types take."""
    check = _FIELDS.get(name)
    return check is not None and check(value)

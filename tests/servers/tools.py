"""How servers refuse tools, in the words of real ones, and how they write calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

Refused = tuple[str, dict[str, Any]]


def _refused(status: str, words: str) -> Callable[[dict[str, Any]], Refused | None]:
    return lambda body: (status, {"error": {"message": words}}) if body.get("tools") else None


TOOL_REFUSERS: dict[str, Callable[[dict[str, Any]], Refused | None]] = {
    "no-tools-ollama": _refused("400 Bad Request", "registry.ollama.ai/library/gemma:2b does not support tools"),
    "no-tools-router": _refused("404 Not Found", "No endpoints found that support tool use. Try disabling “weather”."),
    "no-tools-vllm": _refused(
        "400 Bad Request",
        '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set',
    ),
    "no-tools-openai": _refused("400 Bad Request", "tools is not supported with this model"),
    "no-tools-azure": _refused("400 Bad Request", "Unrecognized request argument supplied: tools"),
    "no-tools-function": _refused("400 Bad Request", "Function calling is not enabled for this model"),
}
"""By the name of a model."""

WRONG_TOOL = _refused("400 Bad Request", "Invalid schema for function 'weather': 'strin' is not valid under any given")

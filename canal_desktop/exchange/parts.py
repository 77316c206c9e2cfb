"""Parts of messages out of the forms that several programs share: fences, results of tools, thinking in the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.message import ReasoningPart, TextPart, ToolCallPart
from canal_desktop.domain.usage import Usage
from canal_desktop.exchange.fields import count_of, id_of, json_text, list_of, object_of, text_of

if TYPE_CHECKING:
    from canal_desktop.domain.message import Part

_TICKS = re.compile(r"`{3,}")
_LANGUAGE = re.compile(r"[A-Za-z0-9+#._-]{1,30}")
_THINKING = re.compile(r"\s*<think(?:ing)?>(.*?)</think(?:ing)?>", re.DOTALL)
_OPEN_THINKING = re.compile(r"\s*<think(?:ing)?>(.*)", re.DOTALL)


def fenced(text: str, language: str = "") -> str:
    """The text as a block of code, whatever fences there are in it."""
    longest = max((len(ticks) for ticks in _TICKS.findall(text)), default=2)
    fence = "`" * (longest + 1)
    known = language if _LANGUAGE.fullmatch(language) else ""
    return f"{fence}{known}\n{text.rstrip()}\n{fence}"


def result_part(name: str, text: str) -> TextPart:
    """What a tool answered."""
    return TextPart(f"Result of {one_line(name) or 'a tool'}:\n\n{fenced(text)}")


def file_part(name: str, content: str = "") -> TextPart:
    """A file that was attached, with its text where that is known."""
    shown = one_line(name) or "without a name"
    return TextPart(f"Attached file: {shown}" + (f"\n\n{fenced(content)}" if content.strip() else ""))


def call_part(call_id: object, name: object, arguments: object) -> ToolCallPart:
    """The call of a tool; arguments may be a value or JSON text."""
    return ToolCallPart(id_of(call_id), text_of(name) or "tool", "" if arguments is None else json_text(arguments))


def one_line(text: str) -> str:
    """A name as part of a sentence."""
    return " ".join(text.split())[:200]


def thinking_parts(text: str) -> list[Part]:
    """Text that may begin with <think>…</think>."""
    parts: list[Part] = []
    at = 0
    while found := _THINKING.match(text, at):
        parts.append(ReasoningPart(found.group(1)))
        at = found.end()
    if not parts and (found := _OPEN_THINKING.match(text)):
        return [ReasoningPart(found.group(1))]
    parts.append(TextPart(text[at:].lstrip() if at else text))
    return parts


def shown_result(value: object) -> str:
    """What a tool answered as text: text stays, blocks of text are joined, anything else is JSON."""
    if isinstance(value, str):
        return text_of(value)
    blocks = list_of(value) or list_of(object_of(value).get("content"))
    texts = [text_of(object_of(block).get("text")) for block in blocks]
    if blocks and all(texts):
        return "\n".join(texts)
    return "" if value is None else json_text(value)


def usage_of(value: object) -> Usage | None:
    """Counts of tokens under any of their usual names."""
    found = object_of(value)
    usage = Usage(
        _count(found, "prompt_tokens", "inputTokens", "input_tokens", "promptTokens", "promptTokensCount"),
        _count(found, "completion_tokens", "outputTokens", "output_tokens", "completionTokens", "predictedTokensCount"),
        _count(found, "total_tokens", "totalTokens", "totalTokensCount"),
        _count(found, "reasoning_tokens", "reasoningTokens"),
        _count(found, "cached_tokens", "cachedInputTokens"),
    )
    return None if usage == Usage() else usage


def _count(found: dict[str, Any], *names: str) -> int | None:
    return next((count for name in names if (count := count_of(found.get(name))) is not None), None)

"""Calls that programs are written of in tests: an ordinary one, texts that are hard to write, pictures."""

from __future__ import annotations

import base64
from typing import Any

from canal_desktop.domain.call import Call
from tests.samples.nasty_texts import NASTY_TEXTS


def picture(size: int) -> str:
    """A data URL of so many bytes, which no one needs to be able to see."""
    return "data:image/png;base64," + base64.b64encode(bytes(number * 7 % 256 for number in range(size))).decode()


def shown(text: str, *urls: str) -> dict[str, Any]:
    """A question with pictures."""
    parts: list[dict[str, Any]] = [{"type": "text", "text": text}]
    return {"role": "user", "content": [*parts, *({"type": "image_url", "image_url": {"url": url}} for url in urls)]}


TOOL = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Says what the weather is like.",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}, "__proto__": {"type": "null"}, "a b": {}, "class": {}},
            "required": ["city"],
        },
    },
}
ASKED = {"id": "call_1", "type": "function", "function": {"name": "get_weather", "arguments": '{"city": "Ulm"}'}}

PLAIN = Call({"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "What is the time?"}]})
FULL = Call(
    {
        "model": "gpt-4o-mini",
        "messages": [
            {"role": "system", "content": "You are terse.\n\nYou say what is so."},
            {"role": "user", "content": "What is the weather like?"},
            {"role": "assistant", "content": None, "tool_calls": [ASKED]},
            {"role": "tool", "tool_call_id": "call_1", "content": "Rain"},
            {"role": "user", "content": "And tomorrow?"},
        ],
        "temperature": 0.7,
        "top_p": 1,
        "max_tokens": 200,
        "stop": ["\n\n", "###"],
        "seed": -7,
        "frequency_penalty": -0.5,
        "reasoning_effort": "xhigh",
        "response_format": {"type": "json_schema", "json_schema": {"name": "answer", "schema": {"type": "object"}}},
        "tools": [TOOL],
        "tool_choice": "auto",
        "parallel_tool_calls": False,
        "stream_options": {"include_usage": True},
    },
    {"X-Title": 'It\'s "mine" $HOME `id` \\n'},
)
VENDOR = Call(
    {
        "model": "vendor/model",
        "messages": [
            {"role": "developer", "content": "Be brief."},
            {"role": "assistant", "content": "Yes.", "reasoning_content": "Well…"},
            {"role": "user", "content": "Why?", "cache_control": {"type": "ephemeral"}},
        ],
        "reasoning_effort": "beyond measure",
        "thinking": {"type": "enabled", "budget_tokens": 1024, "__proto__": {"deep": [1, 2.5, None, True, {}, []]}},
        "top_k": 40,
        "timeout": 3,
        "extra_headers": {"not": "a header"},
        "response_format": {"type": "regex", "pattern": "a+"},
    }
)
NASTY = Call(
    {
        "model": "gpt-4o-mini",
        "messages": [
            {"role": "system", "content": NASTY_TEXTS[0]},
            *({"role": "user", "content": text} for text in NASTY_TEXTS[1:]),
            {"role": "user", "content": "\n".join(NASTY_TEXTS)},
        ],
        "metadata": {text[:60]: text for text in NASTY_TEXTS},
    }
)
SMALL_PICTURES = Call(
    {"model": "gpt-4o-mini", "messages": [shown("What is this?\nAnd that?", picture(90), picture(91), picture(90))]}
)
LARGE_PICTURES = Call(
    {"model": "gpt-4o-mini", "messages": [shown("And this?", picture(200_000), picture(91), "https://a.example/b.png")]}
)
LONG = Call({"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "A long line, “quoted”. " * 40_000}]})

CALLS = {
    "plain": PLAIN,
    "full": FULL,
    "vendor": VENDOR,
    "nasty": NASTY,
    "small-pictures": SMALL_PICTURES,
    "large-pictures": LARGE_PICTURES,
    "long": LONG,
}

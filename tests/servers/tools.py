"""How servers refuse tools, in the words of real ones, and how they write calls."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.servers.misbehaving import Exchange

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


def _piece(delta: dict[str, Any], finish: str | None = None) -> bytes:
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    return b"data: " + json.dumps({"choices": [choice]}).encode() + b"\n\n"


async def calls_echo(exchange: Exchange) -> None:
    """Asks for the tool on offer that is an echo, and then says what it got."""
    body = exchange.seen.body
    given = [message["content"] for message in body["messages"] if message["role"] == "tool"]
    await exchange.head()
    if given:
        await exchange.send(_piece({"content": " and ".join(given)}))
        await exchange.send(_piece({}, "stop"))
    else:
        names = [tool["function"]["name"] for tool in body["tools"]]
        name = next(name for name in names if name.endswith("echo"))
        function = {"name": name, "arguments": '{"message": "over the wire"}'}
        await exchange.send(_piece({"tool_calls": [{"index": 0, "id": "e", "type": "function", "function": function}]}))
        await exchange.send(_piece({}, "tool_calls"))
    await exchange.send(b"data: [DONE]\n\n")


async def calls_weather(exchange: Exchange) -> None:
    """Asks for the weather of two places at once, each in pieces between one another; then says what it got."""
    messages = exchange.seen.body["messages"]
    given = [message["content"] for message in messages if message["role"] == "tool"]
    await exchange.head()
    if given:
        await exchange.send(_piece({"content": " and ".join(given)}))
        await exchange.send(_piece({}, "stop"))
    else:
        for index, call_id in ((0, "a"), (1, "b")):
            function = {"name": "weather", "arguments": ""}
            call = {"index": index, "id": call_id, "type": "function", "function": function}
            await exchange.send(_piece({"content": None, "tool_calls": [call]}))
        for text in ('{"pla', 'ce": "'):
            for index in (0, 1):
                await exchange.send(_piece({"tool_calls": [{"index": index, "function": {"arguments": text}}]}))
        for index, place in ((0, "Rome"), (1, "Oslo")):
            piece = {"index": index, "function": {"arguments": f'{place}"}}'}}
            await exchange.send(_piece({"tool_calls": [piece]}))
        await exchange.send(_piece({}, "tool_calls"))
    await exchange.send(b"data: [DONE]\n\n")

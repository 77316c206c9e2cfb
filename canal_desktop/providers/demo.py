"""The demo's server: an HTTP transport inside the program that answers in OpenAI's wire format."""

from __future__ import annotations

import asyncio
import json
import re
from typing import TYPE_CHECKING, Any

import httpx2

from canal_desktop.language import bare, sentences, tr
from canal_desktop.providers.demo_answers import LONG_PARAGRAPH, REASONING, TOUR, WORDS

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

MODELS = ("gpt-4o-mini", "demo-reasoning", "demo-slow")
PACE_S = 0.012
CONTEXT_TOKENS = 32_000
"""Between two pieces: about 80 tokens a second, as a quick model writes."""


class DemoTransport(httpx2.AsyncBaseTransport):
    """Answers every request itself; nothing leaves the computer.

    "error" in a question is answered with a 429 first and the answer at the second try, "cut" with a connection that
    breaks, "long" with a long text; the model "demo-slow" takes its time, "demo-reasoning" thinks first.
    """

    def __init__(self) -> None:
        self._refused_once = False

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """The answer to one request."""
        if request.url.path.endswith("/models"):
            return _json_response(200, {"object": "list", "data": [_listed(model) for model in MODELS]})
        if not request.url.path.endswith("/chat/completions"):
            return _json_response(404, {"error": {"message": tr("Unknown path: the demo answers in words alone.")}})
        body = json.loads(await request.aread())
        question = str(body["messages"][-1]["content"])
        if re.search(r"\berror\b", question, re.IGNORECASE) and not self._refused_once:
            self._refused_once = True
            error = {
                "message": tr("The demo pretends to be busy."),
                "type": "rate_limit_error",
                "code": "rate_limit_exceeded",
            }
            return _json_response(429, {"error": error}, {"retry-after": "3"})
        self._refused_once = False
        begun = _begun_answer(body["messages"])
        headers = {"content-type": "text/event-stream", "x-request-id": "demo"}
        return httpx2.Response(200, headers=headers, stream=_DemoStream(str(body["model"]), question, begun))


def _listed(model: str) -> dict[str, Any]:
    """The demo costs nothing, whatever a model of that name costs elsewhere."""
    free = {"prompt": "0", "completion": "0"}
    return {"id": model, "object": "model", "type": "chat", "context_length": CONTEXT_TOKENS, "pricing": free}


class _DemoStream(httpx2.AsyncByteStream):
    def __init__(self, model: str, question: str, rest: str) -> None:
        self._model = model
        self._question = question
        self._rest = rest

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pace_s = PACE_S * 8 if self._model == "demo-slow" else PACE_S
        pieces = 0
        if self._model == "demo-reasoning":
            for piece in _pieces(REASONING):
                yield _event({"reasoning_content": piece})
                await asyncio.sleep(pace_s)
        text = self._rest or _answer_to(self._question)
        for piece in _pieces(text):
            pieces += 1
            yield _event({"content": piece})
            await asyncio.sleep(pace_s)
            if pieces == 40 and re.search(r"\bcut\b", self._question, re.IGNORECASE):
                return
        yield _event({}, finish_reason="stop")
        usage = {"prompt_tokens": len(self._question) // 4 + 1, "completion_tokens": pieces}
        usage["total_tokens"] = sum(usage.values())
        yield b"data: " + json.dumps({"choices": [], "usage": usage}).encode() + b"\n\n"
        yield b"data: [DONE]\n\n"


def _begun_answer(messages: list[dict[str, Any]]) -> str:
    """The rest of an answer that is to be continued, "" where a question was asked."""
    if len(messages) < 3 or messages[-2]["role"] != "assistant":
        return ""
    begun, whole = str(messages[-2]["content"]), _answer_to(str(messages[-3]["content"]))
    is_continued = str(messages[-1]["content"]).lower().startswith("continue")
    return whole[len(begun) :] if is_continued and whole.startswith(begun) else ""


def _answer_to(question: str) -> str:
    if re.search(r"\blong\b", question, re.IGNORECASE):
        return "\n\n".join(f"**{number}.** {LONG_PARAGRAPH}" for number in range(1, 31))
    first = " ".join(question.split())[:60]
    # It is kept as what a server wrote, so it has none of our marks.
    return f"{TOUR}\n\n{sentences(bare(tr('You wrote: “{first}”.', first=first)), WORDS)}\n"


def _pieces(text: str) -> list[str]:
    return re.findall(r"\s*\S{1,12}|\s+$", text)


def _event(delta: dict[str, Any], finish_reason: str | None = None) -> bytes:
    chunk = {
        "id": "chatcmpl-demo",
        "object": "chat.completion.chunk",
        "choices": [{"index": 0, "delta": delta, "finish_reason": finish_reason}],
    }
    return b"data: " + json.dumps(chunk).encode() + b"\n\n"


def _json_response(status: int, content: dict[str, Any], headers: dict[str, str] | None = None) -> httpx2.Response:
    return httpx2.Response(status, headers=headers, json=content)

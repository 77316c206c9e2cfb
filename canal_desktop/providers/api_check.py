"""What a server can do, step by step: key, models, a tiny answer, a stream, tools, pictures."""

from __future__ import annotations

import base64
import contextlib
import json
import struct
import time
import zlib
from typing import TYPE_CHECKING, Any

import httpx2
import openai

from canal_desktop.domain.checkup import CheckOutcome, CheckResult, CheckStep
from canal_desktop.domain.completion import CompletionRequest, Cut, Delta, Failed, Finish, RequestImage, RequestMessage
from canal_desktop.domain.errors import ProviderError
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import Role
from canal_desktop.domain.profile import preferred_model
from canal_desktop.domain.usage import Usage
from canal_desktop.language import decimal, tr, tr_n
from canal_desktop.providers.base import no_account
from canal_desktop.providers.errand import errand
from canal_desktop.providers.failures import from_exception, request_id_of
from canal_desktop.providers.whole_answers import usage_in

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Mapping

    from openai import AsyncOpenAI

    from canal_desktop.domain.completion import ModelInfo
    from canal_desktop.providers.base import Account, Provider

TIMEOUT_S = 60.0
WHY = "checkup"
QUESTION = "Answer with the one word OK."
BUFFERED_S = 0.005
"""Pieces of a stream that all come within so short a time were held back on the way."""
MIN_PIECES = 4
"""Of so few, nothing can be told about when they came."""

TOOL = {
    "type": "function",
    "function": {
        "name": "tell_colour",
        "description": "Tells the user's favourite colour.",
        "parameters": {"type": "object", "properties": {}},
    },
}
NO_ADVICE = tr("Choose another model for that; everything else is not touched by it.")
ADVICE: dict[FailureKind, str] = {
    FailureKind.TLS: (
        tr(
            "Where a company's proxy or a virus scanner opens secure connections, name a file with "
            "its certificate in Settings, Network."
        )
    ),
    FailureKind.PROXY: tr("Try without the proxy, or ask whoever runs it."),
    FailureKind.PROXY_LOGIN: tr("If you do not know them, ask whoever runs the proxy."),
    FailureKind.UNAUTHORIZED: tr("Copy the key again from the server's console; it may have been revoked."),
    FailureKind.FORBIDDEN: tr("Choose another model, or change the key's rights in the server's console."),
    FailureKind.MODEL_NOT_FOUND: tr("Choose a model that the server lists."),
    FailureKind.QUOTA: tr("Look at balance and limits in the server's console."),
    FailureKind.RATE_LIMITED: tr("Wait a minute and check again."),
    FailureKind.WRONG_BASE_URL: tr("Check the Base URL; it often ends in /v1."),
    FailureKind.NOT_AN_API: tr("Check the Base URL; it often ends in /v1."),
    FailureKind.NO_ANSWER: tr("The server may be busy. Check again later, or choose another model."),
}


STEP_OF = {
    FailureKind.PROXY: CheckStep.PROXY,
    FailureKind.PROXY_LOGIN: CheckStep.PROXY,
    FailureKind.TLS: CheckStep.TLS,
    FailureKind.HANDSHAKE: CheckStep.TLS,
}
"""The step that has failed, although it is another one that finds it."""


class ApiCheck:
    """One checkup of a server through a provider that is connected to it."""

    def __init__(
        self,
        provider: Provider,
        client: AsyncOpenAI,
        headers: Mapping[str, Any],
        host: str,
        redact: Callable[[str], str],
    ) -> None:
        self._provider = provider
        self._client = client
        self._headers = dict(headers)
        self._host = host
        self._redact = redact
        self._account: Account = no_account

    async def run(self, model: str | None) -> AsyncGenerator[CheckResult, None]:
        """The steps KEY and MODELS, which cost nothing; they end where the server cannot be used at all."""
        models: tuple[ModelInfo, ...] | None = None
        began = time.perf_counter()
        try:
            with errand(WHY):
                models = await self._provider.list_models()
        except ProviderError as error:
            failed = error.failed
            if failed.kind in {FailureKind.UNAUTHORIZED, FailureKind.NO_KEY}:
                yield _failed(CheckStep.KEY, failed)
                return
            if failed.kind in STEP_OF:
                # Through a proxy it comes out here only.
                yield _failed(STEP_OF[failed.kind], failed)
                return
            yield CheckResult(
                CheckStep.KEY, CheckOutcome.SKIPPED, tr("An answer of the model shows whether it is good.")
            )
            yield _failed(CheckStep.MODELS, failed)
        else:
            yield CheckResult(CheckStep.KEY, CheckOutcome.PASSED, tr("The key was not refused."))
            yield _of_models(models, model, time.perf_counter() - began)

    async def ask(self, model: str | None, account: Account) -> AsyncGenerator[CheckResult, None]:
        """The steps from COMPLETION to VISION, with the model a new profile begins with where none is named.

        They end where no answer can be had. Each answer is put to account, as it costs a few tokens.
        """
        self._account = account
        if model is None:
            with contextlib.suppress(ProviderError), errand(WHY):
                model = preferred_model(await self._provider.list_models(), None)
        if model is None:
            sentence, advice = tr("The server names no model that could be asked."), tr("Choose a model by its name.")
            yield CheckResult(CheckStep.COMPLETION, CheckOutcome.FAILED, sentence, advice)
            return
        answer = await self._completion(model)
        yield answer
        if answer.outcome is CheckOutcome.FAILED:
            return
        yield await self._stream(model)
        yield await self._tools(model)
        yield await self._vision(model)

    async def _completion(self, model: str) -> CheckResult:
        response, failed, took_s = await self._post(model, QUESTION)
        if response is None:
            assert failed is not None
            return _failed(CheckStep.COMPLETION, failed)
        message = _message_in(response.content)
        request_id = request_id_of(response.headers, self._redact)
        if message is None:
            sentence = tr("It answered, but not as chat completions do.")
            advice = ADVICE[FailureKind.NOT_AN_API]
            return CheckResult(CheckStep.COMPLETION, CheckOutcome.FAILED, sentence, advice, took_s, request_id)
        sentence = tr("{model} answered.", model=model)
        return CheckResult(CheckStep.COMPLETION, CheckOutcome.PASSED, sentence, "", took_s, request_id)

    async def _stream(self, model: str) -> CheckResult:
        request = CompletionRequest(model, (RequestMessage(Role.USER, "Count from 1 to 12, with commas."),))
        began = time.perf_counter()
        times: list[float] = []
        said: list[str] = []
        usage: Usage | None = None
        ended: Finish | Cut | Failed | None = None
        with errand(WHY):
            async for event in self._provider.stream(request):
                if isinstance(event, Delta):
                    times.append(time.perf_counter() - began)
                    said.append(event.text)
                elif isinstance(event, Usage):
                    usage = event
                elif isinstance(event, Finish | Cut | Failed):
                    ended = event
        took_s = time.perf_counter() - began
        if times or not isinstance(ended, Failed):
            await self._account(request, "".join(said), usage)
        if isinstance(ended, Failed):
            return _failed(CheckStep.STREAM, ended)
        if isinstance(ended, Cut):
            advice = tr(
                "Something on the way ends connections early; often a proxy does. You can continue such answers."
            )
            return CheckResult(CheckStep.STREAM, CheckOutcome.FAILED, tr("The stream was cut off."), advice, took_s)
        first = (
            tr_n(
                "First words after {seconds} s, {n} piece.",
                "First words after {seconds} s, {n} pieces.",
                len(times),
                seconds=decimal(times[0], 2),
            )
            if times
            else tr("It ended without words.")
        )
        if len(times) >= MIN_PIECES and times[-1] - times[0] < BUFFERED_S:
            advice = tr("All pieces came at once: a proxy on the way, or the server, holds the stream back.")
            return CheckResult(CheckStep.STREAM, CheckOutcome.LIMITED, first, advice, took_s)
        return CheckResult(CheckStep.STREAM, CheckOutcome.PASSED, first, "", took_s)

    async def _tools(self, model: str) -> CheckResult:
        question = "Use the function tell_colour to find my favourite colour."
        response, failed, took_s = await self._post(model, question, tools=[TOOL])
        if response is None:
            assert failed is not None
            return _limited(
                CheckStep.TOOLS, tr("{model} takes no tools: {sentence}", model=model, sentence=failed.sentence), took_s
            )
        message = _message_in(response.content) or {}
        if message.get("tool_calls"):
            return CheckResult(
                CheckStep.TOOLS, CheckOutcome.PASSED, tr("{model} calls tools.", model=model), "", took_s
            )
        return _limited(CheckStep.TOOLS, tr("{model} was offered a tool and did not call it.", model=model), took_s)

    async def _vision(self, model: str) -> CheckResult:
        shown = "data:image/png;base64," + base64.b64encode(red_square()).decode()
        content = [
            {"type": "text", "text": "Which colour is this? Answer with one word, in English."},
            {"type": "image_url", "image_url": {"url": shown}},
        ]
        response, failed, took_s = await self._post(model, content)
        if response is None:
            assert failed is not None
            return _limited(
                CheckStep.VISION,
                tr("{model} takes no pictures: {sentence}", model=model, sentence=failed.sentence),
                took_s,
            )
        seen = (_message_in(response.content) or {}).get("content")
        if isinstance(seen, str) and "red" in seen.lower():
            return CheckResult(
                CheckStep.VISION, CheckOutcome.PASSED, tr("{model} sees pictures.", model=model), "", took_s
            )
        return _limited(
            CheckStep.VISION, tr("{model} took the picture, but did not say what is on it.", model=model), took_s
        )

    async def _post(
        self, model: str, content: object, **fields: object
    ) -> tuple[httpx2.Response | None, Failed | None, float]:
        """One question: the response or why there is none, and how long that took, in seconds."""
        body = {"model": model, "messages": [{"role": "user", "content": content}], **fields}
        began = time.perf_counter()
        try:
            with errand(WHY):
                response = await self._client.post(
                    "/chat/completions",
                    cast_to=httpx2.Response,
                    body=body,
                    options={"timeout": TIMEOUT_S, "headers": self._headers},
                )
        except (openai.APIError, httpx2.HTTPError, httpx2.InvalidURL, OSError, UnicodeError) as error:
            failed = from_exception(error, host=self._host, model=model, redact=self._redact)
            return None, failed, time.perf_counter() - began
        took_s = time.perf_counter() - began
        said = (_message_in(response.content) or {}).get("content")
        asked = CompletionRequest(model, (_as_sent(content),))
        await self._account(asked, said if isinstance(said, str) else "", _usage_in(response.content))
        return response, None, took_s


def _of_models(models: tuple[ModelInfo, ...], model: str | None, took_s: float) -> CheckResult:
    if not models:
        advice = tr("Choose a model by its name: the button is at the top right of a conversation.")
        # Without a model nothing can be asked at all.
        outcome = CheckOutcome.FAILED if model is None else CheckOutcome.LIMITED
        return CheckResult(CheckStep.MODELS, outcome, tr("The server lists no models."), advice, took_s)
    count = len(models)
    sentence = tr_n("{n} model is listed.", "{n} models are listed.", count)
    if model is not None and model not in {known.id for known in models}:
        advice = tr("It may work nevertheless; if not, choose one that is listed.")
        return CheckResult(
            CheckStep.MODELS,
            CheckOutcome.LIMITED,
            tr_n("{n} model is listed. {model} is not.", "{n} models are listed. {model} is not.", count, model=model),
            advice,
            took_s,
        )
    return CheckResult(CheckStep.MODELS, CheckOutcome.PASSED, sentence, "", took_s)


def _failed(step: CheckStep, failed: Failed) -> CheckResult:
    advice = ADVICE.get(failed.kind, "")
    return CheckResult(step, CheckOutcome.FAILED, failed.sentence, advice, None, failed.request_id)


def _limited(step: CheckStep, sentence: str, took_s: float) -> CheckResult:
    return CheckResult(step, CheckOutcome.LIMITED, sentence, NO_ADVICE, took_s)


def _as_sent(content: object) -> RequestMessage:
    """What was asked, for an estimate of what it took where the server does not count."""
    if isinstance(content, str):
        return RequestMessage(Role.USER, content)
    parts = content if isinstance(content, list) else []
    text = " ".join(part["text"] for part in parts if "text" in part)
    images = tuple(RequestImage("image/png", b"") for part in parts if "image_url" in part)
    return RequestMessage(Role.USER, text, images)


def _usage_in(content: bytes) -> Usage | None:
    try:
        found = json.loads(content)
    except (ValueError, RecursionError):
        return None
    return usage_in(found) if isinstance(found, dict) else None


def _message_in(content: bytes) -> dict[str, Any] | None:
    """The message of a chat completion, None where it is none."""
    try:
        message = json.loads(content)["choices"][0]["message"]
    except (ValueError, KeyError, IndexError, TypeError, RecursionError):
        return None
    return message if isinstance(message, dict) else None


def red_square(side_px: int = 64) -> bytes:
    """A red square as PNG: large enough for models that refuse tiny pictures."""
    row = b"\0" + b"\xff\0\0" * side_px
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", side_px, side_px, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(row * side_px)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )

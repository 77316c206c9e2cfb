"""Requests whose answer comes as a whole, for pictures and sound: sent through the SDK, read up to a limit, judged."""

from __future__ import annotations

import asyncio
import contextlib
import json
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import httpx2
import openai

from canal_desktop.domain.failures import FailureKind, with_words_of
from canal_desktop.domain.usage import Usage
from canal_desktop.language import filled, tr
from canal_desktop.providers.errand import errand
from canal_desktop.providers.failures import from_exception

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Mapping, Sequence

    from openai import AsyncOpenAI

    from canal_desktop.domain.completion import Failed
    from canal_desktop.domain.redaction import Veil
    from canal_desktop.providers.errand import Errand

TROUBLES = (openai.APIError, httpx2.HTTPError, httpx2.InvalidURL, OSError, UnicodeError)
"""What may be raised where the world fails."""

LEAST_TIMEOUT_S = 300.0
"""So long at least a server may be silent: it draws or speaks before it says anything."""
CONNECT_TIMEOUT_S = 10.0
PAUSE_BYTES = 1_000_000
"""After so many the loop gets its turn: a full socket would starve the window otherwise."""

RAW_RESPONSE_HEADER = "X-Stainless-Raw-Response"
"""Has the SDK give a response whose body has not come yet."""

FilePart = tuple[str, tuple[str, bytes, str]]
"""A field's name, and the file's name, bytes and media type."""


class TooLargeError(ValueError):
    """The answer is larger than anybody wants it."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A path below the Base URL, and the sentence about a {host} that has no such {path}."""

    path: str
    lack: str


class WholeAnswers:
    """Sends requests for one profile; headers go with each."""

    def __init__(
        self, client: AsyncOpenAI, headers: Mapping[str, Any], host: str, redact: Callable[[str], str], veil: Veil
    ) -> None:
        self.client = client
        self.host = host
        self.redact = redact
        self._headers = headers
        self._veil = veil

    @contextlib.asynccontextmanager
    async def open(
        self,
        endpoint: Endpoint,
        fields: Mapping[str, Any],
        files: Sequence[FilePart] = (),
        further: Mapping[str, str] = MappingProxyType({}),
        *,
        why: str,
        around: Errand | None = None,
    ) -> AsyncGenerator[httpx2.Response, None]:
        """The response before its body has come; with files the request is a form, further are headers of the user's.

        why says what it is for, in the log of connections; around is the errand it belongs to, where not the task's.

        Raises one of TROUBLES.
        """
        headers = {**further, **self._headers, RAW_RESPONSE_HEADER: "stream"}
        if files:
            headers["Content-Type"] = "multipart/form-data"
        timeout = httpx2.Timeout(self._patience_s(), connect=CONNECT_TIMEOUT_S)
        options: Any = {"headers": headers, "timeout": timeout}
        with errand(why, around=around, images=tuple(content for _field, (_name, content, _type) in files)):
            response = await self.client.post(
                endpoint.path, cast_to=httpx2.Response, body=dict(fields), files=list(files) or None, options=options
            )
        try:
            yield response
        finally:
            await response.aclose()

    def _patience_s(self) -> float:
        given = self.client.timeout
        silence = given.read if isinstance(given, httpx2.Timeout) else given
        return max(silence, LEAST_TIMEOUT_S) if isinstance(silence, int | float) else LEAST_TIMEOUT_S

    async def body_of(self, response: httpx2.Response, most: int) -> bytes:
        """The body of a response, without the key.

        Raises:
            TooLargeError: it is larger than so many bytes.
        """
        return self._veil.hide_bytes(await whole_body(response, most))

    def failed(self, error: Exception, endpoint: Endpoint, model: str) -> Failed:
        """What an error means; a server that has no such path is told from one that does not know the model."""
        found = from_exception(error, host=self.host, model=model, redact=self.redact)
        said = str(error.body).lower() if isinstance(error, openai.APIStatusError) else ""
        if found.status in {404, 405, 501} and "model" not in said:
            sentence = filled(endpoint.lack, host=self.host, path=endpoint.path)
            return replace(found, kind=FailureKind.NO_ENDPOINT, sentence=sentence)
        if found.kind is FailureKind.TOO_LONG:
            # No conversation is meant.
            ours = tr("This is too much for {model} at once. Send less.", model=model)
            return replace(found, sentence=with_words_of(found.sentence, ours))
        return found


async def whole_body(response: httpx2.Response, most: int) -> bytes:
    """The body of a response.

    Raises:
        TooLargeError: it is larger than so many bytes.
    """
    pieces: list[bytes] = []
    size = since_pause = 0
    async for piece in response.aiter_bytes():
        size, since_pause = size + len(piece), since_pause + len(piece)
        if size > most:
            raise TooLargeError(size)
        pieces.append(piece)
        if since_pause > PAUSE_BYTES:
            since_pause = 0
            await asyncio.sleep(0)
    return b"".join(pieces)


def json_object(content: bytes) -> dict[str, Any]:
    """A body that is a JSON object; it may be long, so call it in a thread.

    Raises:
        ValueError: it is none.
    """
    try:
        found = json.loads(content)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(found, dict):
        raise ValueError("no object")  # noqa: TRY004 - what a body holds is a value, not a type
    return found


def usage_in(answer: Mapping[str, Any]) -> Usage | None:
    """The tokens an answer says it took, where it counts tokens."""
    usage = answer.get("usage")
    if not isinstance(usage, dict):
        return None
    counts = [
        _count(usage, *names) for names in (("input_tokens", "prompt_tokens"), ("output_tokens", "completion_tokens"))
    ]
    total = _count(usage, "total_tokens")
    return None if counts == [None, None] and total is None else Usage(counts[0], counts[1], total)


def _count(usage: Mapping[str, Any], *names: str) -> int | None:
    found = (usage.get(name) for name in names)
    return next((value for value in found if type(value) is int and value >= 0), None)

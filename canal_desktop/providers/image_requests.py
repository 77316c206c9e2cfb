"""ImageRequests: pictures made or changed by a server, as the events of a reply."""

from __future__ import annotations

import asyncio
import base64
import binascii
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from canal_desktop.domain.completion import Cut, Delta, Failed, Finish, Opened, Picture, PictureWish
from canal_desktop.domain.errors import PictureRefused
from canal_desktop.domain.failures import FailureKind, sentence_for
from canal_desktop.domain.media_types import ENDINGS, picture_type
from canal_desktop.language import filled, tr
from canal_desktop.providers.chat_decoder import clean_text
from canal_desktop.providers.chat_request import headers_of
from canal_desktop.providers.errand import errand
from canal_desktop.providers.failures import request_id_of
from canal_desktop.providers.whole_answers import (
    TROUBLES,
    Endpoint,
    TooLargeError,
    json_object,
    usage_in,
)

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable

    from canal_desktop.domain.completion import CompletionRequest, ReplyEvent, RequestMessage
    from canal_desktop.domain.usage import Usage
    from canal_desktop.providers.errand import Errand
    from canal_desktop.providers.whole_answers import FilePart, WholeAnswers

GENERATIONS = Endpoint(
    "/images/generations", tr("{host} makes no pictures: it has no {path}. Choose another server or model.")
)
EDITS = Endpoint("/images/edits", tr("{host} changes no pictures: it has no {path}. Choose another server or model."))
MAX_ANSWER_BYTES = 256_000_000
"""Ten pictures of 4096 by 4096 pixels, in base64."""

NO_PICTURE = tr("{host} sent something that is no picture. Try again, or choose another model.")
MISSING = tr("One of the pictures did not arrive: {sentence}")
FOREIGN_ADDRESS = tr("{host} gave an address that no picture is loaded from, as it is not secure (https).")


@dataclass(frozen=True, slots=True)
class Drawn:
    """What an answer holds: pictures or their addresses in order, other words the server used, and tokens."""

    found: tuple[bytes | str, ...]
    words: tuple[str, ...]
    usage: Usage | None


class ImageRequests:
    """Asks for pictures with the words of the last message, and with its pictures where these are to be changed.

    fetch gets a picture behind an address, as picture_fetch does.
    """

    def __init__(self, answers: WholeAnswers, fetch: Callable[[str, Callable[[str], bool]], Awaitable[bytes]]) -> None:
        self._answers = answers
        self._fetch = fetch

    async def stream(self, request: CompletionRequest, around: Errand) -> AsyncGenerator[ReplyEvent, None]:
        """One attempt in an errand, as Provider.stream says. Pictures are in order; the server's words come last."""
        question = request.messages[-1]
        endpoint = EDITS if question.images else GENERATIONS
        fields = _fields(request.model, question, request.pictures or PictureWish())
        further = headers_of(request.parameters)
        host, why = self._answers.host, f"pictures of {request.model}"
        try:
            async with self._answers.open(
                endpoint, fields, _files(question), further, why=why, around=around
            ) as response:
                yield Opened(request_id_of(response.headers, self._answers.redact))
                content = await self._answers.body_of(response, MAX_ANSWER_BYTES)
        except TROUBLES as error:
            yield self._answers.failed(error, endpoint, request.model)
            return
        except TooLargeError:
            yield Failed(FailureKind.UNREADABLE, sentence_for(FailureKind.UNREADABLE, host=host))
            return
        try:
            drawn = await asyncio.to_thread(read_pictures, content)
        except ValueError as error:
            yield self._unreadable(error)
            return
        arrived, lost = 0, ""
        for one in drawn.found:
            try:
                picture = await self._picture(one, around)
            except PictureRefused as error:
                lost = str(error)
            else:
                arrived += 1
                yield picture
        if drawn.usage is not None:
            yield drawn.usage
        words = "\n\n".join(word for word in drawn.words if word.strip() != question.text.strip())
        if arrived and words:
            yield Delta(words)
        if lost:
            # Not a kind that is tried again by itself: the server has made it, and would bill it again.
            yield Cut(filled(MISSING, sentence=lost)) if arrived else Failed(FailureKind.UNREADABLE, lost)
        else:
            yield Finish("stop")

    def _unreadable(self, error: ValueError) -> Failed:
        said = self._answers.redact(str(error)) if isinstance(error, _ServerError) else ""
        kind = FailureKind.IN_STREAM if said else FailureKind.UNREADABLE
        return Failed(kind, sentence_for(kind, host=self._answers.host, server_text=said))

    async def _picture(self, found: bytes | str, around: Errand) -> Picture:
        if isinstance(found, bytes):
            data = found
        else:
            with errand(around=around):
                data = await self._fetched(found)
        kind = picture_type(data)
        if not kind:
            raise PictureRefused(filled(NO_PICTURE, host=self._answers.host))
        return Picture(kind, data)

    async def _fetched(self, address: str) -> bytes:
        base = str(self._answers.client.base_url)
        own = urlsplit(base)

        def may_ask(url: str) -> bool:
            there = urlsplit(url)
            return there.scheme == "https" or (there.scheme, there.hostname) == (own.scheme, own.hostname)

        try:
            url = urljoin(base, address)
            is_allowed = may_ask(url)
        except ValueError:
            is_allowed = False
        if not is_allowed:
            raise PictureRefused(filled(FOREIGN_ADDRESS, host=self._answers.host))
        return await self._fetch(url, may_ask)


def _fields(model: str, question: RequestMessage, wish: PictureWish) -> dict[str, Any]:
    wanted = {"n": wish.count, "size": wish.size, "quality": wish.quality}
    set_ones = {name: value for name, value in wanted.items() if value is not None}
    return {"model": clean_text(model), "prompt": clean_text(question.text), **set_ones}


def _files(question: RequestMessage) -> list[FilePart]:
    name = "image" if len(question.images) == 1 else "image[]"
    return [
        (name, (f"picture{number}{ENDINGS.get(image.media_type, '')}", image.data, image.media_type))
        for number, image in enumerate(question.images, 1)
    ]


class _ServerError(ValueError):
    """What the server says in place of pictures, although it calls it a success."""


def read_pictures(content: bytes) -> Drawn:
    """The pictures of an answer, which may be long: call it in a thread.

    Raises:
        ValueError: there are none in it.
    """
    answer = json_object(content)
    if "data" not in answer and (error := answer.get("error")):
        said = error.get("message") if isinstance(error, dict) else error
        raise _ServerError(str(said))
    listed = answer.get("data")
    entries = [entry for entry in listed if isinstance(entry, dict)] if isinstance(listed, list) else []
    found = tuple(one for entry in entries if (one := _found_in(entry)))
    if not found:
        raise ValueError("no pictures")
    words = [entry.get("revised_prompt") for entry in entries]
    said = tuple(dict.fromkeys(clean_text(word) for word in words if isinstance(word, str) and word.strip()))
    return Drawn(found, said, usage_in(answer))


def _found_in(entry: dict[str, Any]) -> bytes | str | None:
    encoded, url = entry.get("b64_json"), entry.get("url")
    if isinstance(url, str) and url.startswith("data:"):
        encoded, url = url.partition(",")[2], None
    if isinstance(encoded, str) and encoded:
        try:
            return base64.b64decode(encoded.partition(",")[2] if encoded.startswith("data:") else encoded)
        except (binascii.Error, ValueError):
            # It counts as one that is no picture, and the others stand.
            return b"?"
    return url if isinstance(url, str) and url else None

"""OpenAIChat: chat completions of any OpenAI-compatible server, through the official SDK.

Importing this module imports the SDK (0.3 CPU seconds): it is done in a thread, after the window is painted.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import httpx2
import openai
from openai import AsyncOpenAI

from canal_desktop import __version__
from canal_desktop.domain.completion import Failed, Opened
from canal_desktop.domain.connection_log import NO_LOG
from canal_desktop.domain.errors import ProviderError
from canal_desktop.domain.failures import FailureKind, sentence_for
from canal_desktop.domain.network import SYSTEM_NETWORK
from canal_desktop.domain.profile import host_of
from canal_desktop.domain.redaction import Veil
from canal_desktop.domain.traits import PICTURES, label_of, trait_of, traits_of, with_trait
from canal_desktop.network.way_error import WayError
from canal_desktop.network.way_transport import WayTransport
from canal_desktop.providers.api_check import ApiCheck
from canal_desktop.providers.chat_decoder import ChatDecoder
from canal_desktop.providers.chat_request import headers_of, make_body
from canal_desktop.providers.compatibility import Trial
from canal_desktop.providers.errand import current_errand, errand
from canal_desktop.providers.failures import from_exception, refusal_of, request_id_of
from canal_desktop.providers.image_requests import ImageRequests
from canal_desktop.providers.model_lists import models_in
from canal_desktop.providers.picture_fetch import fetch_picture
from canal_desktop.providers.sound_requests import SoundRequests
from canal_desktop.providers.watched_client import PATIENCE, WatchedClient
from canal_desktop.providers.whole_answers import WholeAnswers

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

    from canal_desktop.domain.checkup import CheckResult
    from canal_desktop.domain.completion import CompletionRequest, ModelInfo, ReplyEvent
    from canal_desktop.domain.connection_log import ConnectionLog
    from canal_desktop.domain.network import Network
    from canal_desktop.domain.profile import Profile
    from canal_desktop.domain.redaction import Redactor
    from canal_desktop.domain.sound import Sound, SpeechWish, Transcript, TranscriptionWish
    from canal_desktop.providers.base import Account
    from canal_desktop.providers.chat_request import Body
    from canal_desktop.providers.compatibility import Refusal
    from canal_desktop.providers.errand import Errand
    from canal_desktop.providers.silence import Patience

LOOP_SHARE_S = 0.004
"""After this long without a pause the loop gets its turn: a full socket would starve the window otherwise."""

CONNECT_TIMEOUT_S = 10.0
WRITE_TIMEOUT_S = 30.0
LIST_TIMEOUT_S = 20.0
DRAIN_TIMEOUT_S = 0.2
"""How long to wait, after [DONE], for the end of the body, so that the connection can be used again."""

NO_KEY = "none"

RAW_RESPONSE_HEADER = "X-Stainless-Raw-Response"
"""Has the SDK give a response whose body has not come yet."""

for _name in ("httpx2", "httpcore2", "openai"):
    # They log whole addresses and headers below WARNING.
    logging.getLogger(_name).setLevel(logging.WARNING)


class OpenAIChat:
    """A provider for one profile and key. Making one takes 0.1 CPU seconds: do it in a thread.

    traits are what is known of the server already; on_learned gets each one that turns out. log is asked before each
    connection and told of it; each goes the way that network has for it.

    Raises:
        ProviderError: the connection cannot be set up, because of a proxy or certificate setting.
    """

    def __init__(
        self,
        profile: Profile,
        key: str,
        *,
        redactor: Redactor,
        idle_timeout_s: float = 120.0,
        transport: httpx2.AsyncBaseTransport | None = None,
        traits: frozenset[str] = frozenset(),
        on_learned: Callable[[str], None] = lambda _trait: None,
        log: ConnectionLog = NO_LOG,
        network: Network = SYSTEM_NETWORK,
        patience: Patience = PATIENCE,
    ) -> None:
        self._host = host_of(profile.base_url)
        redactor.learn(key)
        self._redact = redactor.redact
        self._key = key
        self._traits = traits
        self._on_learned = on_learned
        timeout = _timeout(idle_timeout_s)
        way = transport or _way_to(profile.base_url, network)
        options: dict[str, Any] = {"base_url": profile.base_url, "timeout": timeout}
        http = WatchedClient(log, redactor, transport=way, patience=patience, **options)
        # Without a key no header may go out; the SDK takes that per request only.
        self._headers: dict[str, Any] = {} if key else {"Authorization": openai.Omit()}
        self._client = AsyncOpenAI(
            api_key=key or NO_KEY,
            base_url=profile.base_url,
            organization=None,
            project=None,
            max_retries=0,
            timeout=timeout,
            default_headers={"User-Agent": f"CanalDesktop/{__version__}"},
            http_client=http,
        )
        answers = WholeAnswers(self._client, self._headers, self._host, self._redact, Veil(key))
        fetch = partial(fetch_picture, log=log, redactor=redactor, network=network)
        self._images, self._sounds = ImageRequests(answers, fetch), SoundRequests(answers)

    def stream(self, request: CompletionRequest) -> AsyncGenerator[ReplyEvent, None]:
        """One attempt at a reply, as Provider.stream says: at pictures where these are wanted, else at words."""
        around = current_errand()
        return self._chat(request, around) if request.pictures is None else self._images.stream(request, around)

    async def speak(self, wish: SpeechWish) -> Sound:
        """Part of Provider."""
        return await self._sounds.speak(wish)

    async def transcribe(self, wish: TranscriptionWish) -> Transcript:
        """Part of Provider."""
        return await self._sounds.transcribe(wish)

    async def _chat(self, request: CompletionRequest, around: Errand) -> AsyncGenerator[ReplyEvent, None]:
        """One attempt at a reply, as Provider.stream says.

        A server that refuses how something is asked is asked again in another way; that is remembered once it helped.
        """
        trial = Trial(request, traits_of(self._traits, request.model))
        while True:
            refusals: list[Refusal] = []
            goes_on = False
            async with contextlib.aclosing(self._attempt(request, trial.traits, refusals, around)) as events:
                async for event in events:
                    if isinstance(event, Opened):
                        self._learn(request.model, trial.learnt())
                    if isinstance(event, Failed) and refusals and event.kind is not FailureKind.TOO_LONG:
                        goes_on = trial.may_go_on(refusals[0])
                        if not goes_on:
                            wish = trial.refused_wish(refusals[0])
                            if wish is None and event.kind is FailureKind.BAD_REQUEST:
                                wish = trial.wrong_value(refusals[0])
                            yield self._refused(event, request.model, wish, refusals[0])
                            return
                    if not goes_on:
                        yield event
            if not goes_on:
                return

    async def _attempt(
        self, request: CompletionRequest, traits: frozenset[str], refusals: list[Refusal], around: Errand
    ) -> AsyncGenerator[ReplyEvent, None]:
        """One request; what the server said where it did not accept it goes into refusals."""
        decoder = ChatDecoder(self._host, self._redact, self._key)
        try:
            # In a thread: a long conversation takes some milliseconds.
            body = await asyncio.to_thread(make_body, request, traits)
            async with self._open(body, request, around) as response:
                yield Opened(request_id_of(response.headers, self._redact))
                async with contextlib.aclosing(_paced_events(response.aiter_bytes(), decoder)) as events:
                    async for event in events:
                        yield event
        except (openai.APIError, httpx2.HTTPError, httpx2.InvalidURL, OSError, UnicodeError) as error:
            failed = from_exception(error, host=self._host, model=request.model, redact=self._redact)
            # A body that the user wrote is not asked in another way.
            if (refusal := refusal_of(error)) is not None and not request.raw_body:
                refusals.append(refusal)
            # What the server said before it hung up stands.
            for event in decoder.finish() if decoder.is_done else decoder.break_off(failed):
                yield event
            return
        for event in decoder.finish():
            yield event

    @contextlib.asynccontextmanager
    async def _open(
        self, body: Body, request: CompletionRequest, around: Errand
    ) -> AsyncGenerator[httpx2.Response, None]:
        """The request as the SDK sends it, and the response before its body has come."""
        sent = {**headers_of(request.parameters), **self._headers, RAW_RESPONSE_HEADER: "stream"}
        content: Any
        if body.has_pictures:
            content, sent["Content-Length"] = _paced_pieces(body), str(body.size)
        else:
            content = b"".join(body)
        options: Any = {"headers": sent}
        with errand(f"an answer of {request.model}", around=around, body=body.kept_pieces):
            response = await self._client.post(
                "/chat/completions", cast_to=httpx2.Response, content=content, options=options
            )
        try:
            yield response
        finally:
            await response.aclose()

    def _refused(self, failed: Failed, model: str, wish: str | None, refusal: Refusal) -> Failed:
        """The failure, where the model refuses something that the user set: then it says what."""
        if wish is None:
            return failed
        kind = FailureKind.REFUSED_PICTURES if wish == PICTURES else FailureKind.REFUSED_PARAMETER
        words = self._redact(refusal.words)
        sentence = sentence_for(kind, host=self._host, model=model, detail=label_of(wish), server_text=words)
        return replace(failed, kind=kind, sentence=sentence, parameter=wish)

    def _learn(self, model: str, traits: tuple[str, ...]) -> None:
        for trait in (trait_of(trait, model) for trait in traits):
            if trait not in self._traits:
                self._traits = with_trait(self._traits, trait)
                self._on_learned(trait)

    async def list_models(self) -> tuple[ModelInfo, ...]:
        """The models the server lists, sorted by id.

        Raises:
            ProviderError: it did not, or what answers is no such server.
        """
        try:
            with errand("list of models"):
                response = await self._client.get(
                    "/models", cast_to=httpx2.Response, options={"timeout": LIST_TIMEOUT_S, "headers": self._headers}
                )
        except (openai.APIError, httpx2.HTTPError, httpx2.InvalidURL, OSError, UnicodeError) as error:
            failed = from_exception(error, host=self._host, model=None, redact=self._redact)
            if failed.status == 404:
                failed = replace(failed, kind=FailureKind.WRONG_BASE_URL, sentence=self._sentence_of_404())
            raise ProviderError(failed) from None
        models = await asyncio.to_thread(models_in, Veil(self._key).hide_bytes(response.content))
        if models is None:
            kind = FailureKind.NOT_AN_API
            raise ProviderError(Failed(kind, sentence_for(kind, host=self._host), status=response.status_code))
        return models

    def _sentence_of_404(self) -> str:
        return sentence_for(FailureKind.WRONG_BASE_URL, host=self._host)

    def set_traits(self, traits: frozenset[str]) -> None:
        """Take this for all that is known of the server's models, from the next request on."""
        self._traits = traits

    def check(self, model: str | None) -> AsyncGenerator[CheckResult, None]:
        """Part of Provider."""
        return ApiCheck(self, self._client, self._headers, self._host, self._redact).run(model)

    def check_model(self, model: str | None, account: Account) -> AsyncGenerator[CheckResult, None]:
        """Part of Provider."""
        return ApiCheck(self, self._client, self._headers, self._host, self._redact).ask(model, account)

    def set_idle_timeout(self, seconds: float) -> None:
        """Give up after so much silence, from the next request on."""
        self._client.timeout = _timeout(seconds)

    async def aclose(self) -> None:
        """Close all connections."""
        await self._client.close()


def _way_to(base_url: str, network: Network) -> WayTransport:
    """What requests to a Base URL go through, ready to be used."""
    way = WayTransport(network)
    try:
        way.prepare(base_url)
    except httpx2.InvalidURL:
        raise ProviderError(Failed(FailureKind.BAD_URL, sentence_for(FailureKind.BAD_URL))) from None
    except WayError as error:
        raise ProviderError(Failed(error.kind, error.sentence)) from None
    return way


def _timeout(idle_s: float) -> httpx2.Timeout:
    return httpx2.Timeout(idle_s, connect=CONNECT_TIMEOUT_S, write=WRITE_TIMEOUT_S, pool=10.0)


async def _paced_pieces(body: Body) -> AsyncGenerator[bytes, None]:
    """The pieces of a body; the loop gets its turn after each, also where the socket takes all at once."""
    for piece in body:
        yield piece
        await asyncio.sleep(0)


async def _paced_events(body: AsyncGenerator[bytes, None], decoder: ChatDecoder) -> AsyncGenerator[ReplyEvent, None]:
    """The events of a body; the loop gets its turn after LOOP_SHARE_S without a pause."""
    resumed_at = time.perf_counter()
    async with contextlib.aclosing(body):
        while not decoder.is_done:
            asked_at = time.perf_counter()
            piece = await anext(body, None)
            if piece is None:
                return
            if (now := time.perf_counter()) - asked_at > LOOP_SHARE_S / 4:
                resumed_at = now
            for event in decoder.feed(piece):
                yield event
                if time.perf_counter() - resumed_at > LOOP_SHARE_S:
                    await asyncio.sleep(0)
                    resumed_at = time.perf_counter()
        # All has been said: how the body ends changes nothing.
        with contextlib.suppress(TimeoutError, httpx2.HTTPError, OSError):
            async with asyncio.timeout(DRAIN_TIMEOUT_S):
                await anext(body, None)

"""Provider: what the program asks of code that speaks to a server. Cheap to import."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from canal_desktop.domain.checkup import CheckResult
    from canal_desktop.domain.completion import CompletionRequest, ModelInfo, ReplyEvent

# A trait is remembered for a server and a model, as "no_stream:gpt-4o-mini": a gateway has many providers behind it.

NO_STREAM_OPTIONS = "no_stream_options"
"""Trait: the model refuses `stream_options`; usage is not asked for."""

NO_STREAM = "no_stream"
"""Trait: the model refuses to stream; the whole reply is asked for at once."""


def trait_of(refusal: str, model: str) -> str:
    """How a model's refusal is remembered among a server's traits."""
    return f"{refusal}:{model}"


class Provider(Protocol):
    """Speaks to one server with one key."""

    def stream(self, request: CompletionRequest) -> AsyncGenerator[ReplyEvent, None]:
        """One attempt at a reply; failures of the world are events, not exceptions.

        Yields any number of events and then exactly one Finish, Cut or Failed. Cancelling the task that reads closes
        the connection. Gives the loop a chance to run at least every few milliseconds.
        """
        ...

    async def list_models(self) -> tuple[ModelInfo, ...]:
        """The models the server lists, by id.

        Raises:
            ProviderError: it did not.
        """
        ...

    def check(self, model: str | None) -> AsyncGenerator[CheckResult, None]:
        """What the server can do, step by step; it is asked a few short questions with that model."""
        ...

    def set_idle_timeout(self, seconds: float) -> None:
        """Give up after so much silence, from the next request on."""
        ...

    async def aclose(self) -> None:
        """Close all connections."""
        ...

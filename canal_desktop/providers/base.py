"""Provider: what the program asks of code that speaks to a server, and of what makes it. Cheap to import."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable

    from canal_desktop.domain.checkup import CheckResult
    from canal_desktop.domain.completion import CompletionRequest, ModelInfo, ReplyEvent
    from canal_desktop.domain.profile import Profile
    from canal_desktop.domain.sound import Sound, SpeechWish, Transcript, TranscriptionWish
    from canal_desktop.domain.usage import Usage

    Account = Callable[[CompletionRequest, str, Usage | None], Awaitable[None]]
    """What was asked, what was said, and the tokens that the server counted, None where it did not."""


async def no_account(_request: CompletionRequest, _said: str, _usage: Usage | None) -> None:
    """Where nobody keeps account."""


class Provider(Protocol):
    """Speaks to one server with one key."""

    def stream(self, request: CompletionRequest) -> AsyncGenerator[ReplyEvent, None]:
        """One attempt at a reply; failures of the world are events, not exceptions.

        Yields any number of events and then exactly one Finish, Cut or Failed. Cancelling the task that reads closes
        the connection. Gives the loop a chance to run at least every few milliseconds. Its requests belong to the
        errand in which this is called.
        """
        ...

    async def speak(self, wish: SpeechWish) -> Sound:
        """A text as speech.

        Raises:
            ProviderError: there is none to be had.
        """
        ...

    async def transcribe(self, wish: TranscriptionWish) -> Transcript:
        """What is said in a sound file.

        Raises:
            ProviderError: the server does not say.
        """
        ...

    async def list_models(self) -> tuple[ModelInfo, ...]:
        """The models the server lists, by id.

        Raises:
            ProviderError: it did not.
        """
        ...

    def set_traits(self, traits: frozenset[str]) -> None:
        """Take this for all that is known of the server's models, from the next request on; see domain.traits."""
        ...

    def check(self, model: str | None) -> AsyncGenerator[CheckResult, None]:
        """Whether the key is taken and which models there are, step by step; the model is not asked anything."""
        ...

    def check_model(self, model: str | None, account: Account) -> AsyncGenerator[CheckResult, None]:
        """What a model can do (None: the one to begin with), step by step; it is asked four short questions.

        Each that was answered is put to account.
        """
        ...

    def set_idle_timeout(self, seconds: float) -> None:
        """Give up after so much silence, from the next request on."""
        ...

    async def aclose(self) -> None:
        """Close all connections."""
        ...


class ProviderFactory(Protocol):
    """Makes the provider of a profile; may import the SDK first.

    Raises:
        ProviderError: the provider cannot be made, for instance because of a proxy setting.
    """

    async def __call__(
        self, profile: Profile, key: str, traits: frozenset[str], on_learned: Callable[[str], None]
    ) -> Provider:
        """The provider, ready to be used; its owner closes it."""
        ...

"""Doctor: examines the connection to a profile's server, from its name to pictures, and says what to do."""

from __future__ import annotations

import contextlib
import platform
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from canal_desktop import __version__
from canal_desktop.domain.checkup import QUESTIONS, CheckOutcome, CheckResult, CheckStep, may_ask, report_of
from canal_desktop.domain.errors import ProviderError, StorageError
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.profile import ProfileSource, host_of
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable

    from canal_desktop.app.profiles import Profiles
    from canal_desktop.domain.completion import CompletionRequest
    from canal_desktop.domain.profile import Profile
    from canal_desktop.domain.usage import Usage

    NetworkCheck = Callable[[Profile], AsyncGenerator[CheckResult, None]]

FIRST_ANOTHER = tr("A step before it has to work first.")
STEP_OF = {
    FailureKind.PROXY: CheckStep.PROXY,
    FailureKind.PROXY_LOGIN: CheckStep.PROXY,
    FailureKind.TLS: CheckStep.TLS,
    FailureKind.BAD_URL: CheckStep.NAME,
}
"""The step at which a provider that cannot be made fails; the key is at fault otherwise."""


class Doctor:
    """load_network_check gives the check of the way to a server; it may import what that needs first.

    note_spent puts an answer of a profile's server on the bill; it may raise StorageError.
    """

    def __init__(
        self,
        profiles: Profiles,
        load_network_check: Callable[[], Awaitable[NetworkCheck]],
        note_spent: Callable[[str, CompletionRequest, str, Usage | None], Awaitable[None]],
    ) -> None:
        self._profiles = profiles
        self._load_network_check = load_network_check
        self._note_spent = note_spent

    async def examine(self, profile: Profile, model: str | None) -> AsyncGenerator[CheckResult, None]:
        """What can be found out without a question to the model: each step's result as soon as it is there.

        Those after a failure that stops everything are SKIPPED, and so are the questions.
        """
        results: dict[CheckStep, CheckResult] = {}
        async for result in self._steps(profile, model):
            results[result.step] = result
            yield result
        words = tr("Not asked yet.") if may_ask(results.values(), model) else FIRST_ANOTHER
        for step in CheckStep:
            if step not in results:
                yield CheckResult(step, CheckOutcome.SKIPPED, words if step in QUESTIONS else FIRST_ANOTHER)

    async def ask(self, profile: Profile, model: str | None) -> AsyncGenerator[CheckResult, None]:
        """The questions to the model, each answer on the bill; those after a failure are SKIPPED."""
        seen: set[CheckStep] = set()
        try:
            provider = await self._profiles.provider_for(profile.id)
        except ProviderError as error:
            yield CheckResult(CheckStep.KEY, CheckOutcome.FAILED, error.failed.sentence)
        else:
            async for result in provider.check_model(model, partial(self._note, profile.id)):
                seen.add(result.step)
                yield result
        for step in QUESTIONS:
            if step not in seen:
                yield CheckResult(step, CheckOutcome.SKIPPED, FIRST_ANOTHER)

    async def _note(self, profile_id: str, request: CompletionRequest, said: str, usage: Usage | None) -> None:
        # A disk that refuses is told of where more is at stake.
        with contextlib.suppress(StorageError):
            await self._note_spent(profile_id, request, said, usage)

    async def _steps(self, profile: Profile, model: str | None) -> AsyncGenerator[CheckResult, None]:
        if profile.source is ProfileSource.DEMO:
            for step in (CheckStep.NAME, CheckStep.PROXY, CheckStep.CONNECTION, CheckStep.TLS):
                yield CheckResult(step, CheckOutcome.SKIPPED, tr("The demo's server is inside the program."))
        else:
            network_check = await self._load_network_check()
            failed = False
            async for result in network_check(profile):
                failed = failed or result.outcome is CheckOutcome.FAILED
                yield result
            if failed:
                return
        try:
            provider = await self._profiles.provider_for(profile.id)
        except ProviderError as error:
            step = STEP_OF.get(error.failed.kind, CheckStep.KEY)
            yield CheckResult(step, CheckOutcome.FAILED, error.failed.sentence)
            return
        async for result in provider.check(model):
            yield result


def support_report(profile: Profile, model: str | None, results: tuple[CheckResult, ...], now: datetime) -> str:
    """What can be sent to whoever helps: the server's name and the results; no key, no text of a conversation."""
    about = (
        ("Canal Desktop", __version__),
        ("System", f"{platform.system()} {platform.release()}, Python {platform.python_version()}"),
        ("Server", host_of(profile.base_url)),
        ("Model", model or "none chosen"),
        ("Time", now.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")),
    )
    return report_of(results, about)

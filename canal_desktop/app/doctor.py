"""Doctor: examines the connection to a profile's server, from its name to pictures, and says what to do."""

from __future__ import annotations

import platform
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from canal_desktop import __version__
from canal_desktop.domain.checkup import CheckOutcome, CheckResult, CheckStep, report_of
from canal_desktop.domain.errors import ProviderError
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.profile import ProfileSource, host_of

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable

    from canal_desktop.app.profiles import Profiles
    from canal_desktop.domain.profile import Profile

    NetworkCheck = Callable[[str], AsyncGenerator[CheckResult, None]]

STEP_OF = {
    FailureKind.PROXY: CheckStep.PROXY,
    FailureKind.TLS: CheckStep.TLS,
    FailureKind.BAD_URL: CheckStep.NAME,
}
"""The step at which a provider that cannot be made fails; the key is at fault otherwise."""


class Doctor:
    """load_network_check gives the check of the way to a server; it may import what that needs first."""

    def __init__(self, profiles: Profiles, load_network_check: Callable[[], Awaitable[NetworkCheck]]) -> None:
        self._profiles = profiles
        self._load_network_check = load_network_check

    async def examine(self, profile: Profile) -> AsyncGenerator[CheckResult, None]:
        """Each step's result as soon as it is there; those after a failure that stops everything are SKIPPED."""
        seen: set[CheckStep] = set()
        async for result in self._steps(profile):
            seen.add(result.step)
            yield result
        for step in CheckStep:
            if step not in seen:
                yield CheckResult(step, CheckOutcome.SKIPPED, "A step before it has to work first.")

    async def _steps(self, profile: Profile) -> AsyncGenerator[CheckResult, None]:
        if profile.source is ProfileSource.DEMO:
            for step in (CheckStep.NAME, CheckStep.PROXY, CheckStep.CONNECTION, CheckStep.TLS):
                yield CheckResult(step, CheckOutcome.SKIPPED, "The demo's server is inside the program.")
        else:
            network_check = await self._load_network_check()
            failed = False
            async for result in network_check(profile.base_url):
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
        async for result in provider.check(profile.model):
            yield result


def support_report(profile: Profile, results: tuple[CheckResult, ...], now: datetime) -> str:
    """What can be sent to whoever helps: the server's name and the results; no key, no text of a conversation."""
    about = (
        ("Canal Desktop", __version__),
        ("System", f"{platform.system()} {platform.release()}, Python {platform.python_version()}"),
        ("Server", host_of(profile.base_url)),
        ("Model", profile.model or "none chosen"),
        ("Time", now.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")),
    )
    return report_of(results, about)

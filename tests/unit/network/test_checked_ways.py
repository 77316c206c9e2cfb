"""The checkup of a connection looks at the way that the settings have for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canal_desktop.domain.checkup import CheckOutcome, CheckResult, CheckStep
from canal_desktop.domain.network import SystemNetwork, Way
from canal_desktop.providers.network_check import network_check
from tests.servers.authority import make_authority
from tests.servers.misbehaving import MisbehavingServer
from tests.servers.proxies import SocksProxy

if TYPE_CHECKING:
    from pathlib import Path

PASSED, FAILED, _LIMITED, SKIPPED = CheckOutcome
ELSEWHERE = "https://no-such-server.invalid/v1"


class Chosen(SystemNetwork):
    """A Network that goes one way."""

    def __init__(self, way: Way) -> None:
        self._way = way

    def way(self) -> Way:
        return self._way


async def checked(base_url: str, **settings: Any) -> dict[CheckStep, CheckResult]:
    network = Chosen(Way(**settings))
    return {result.step: result async for result in network_check(base_url, network=network)}


def outcomes(results: dict[CheckStep, CheckResult]) -> dict[CheckStep, CheckOutcome]:
    return {step: result.outcome for step, result in results.items()}


async def test_the_proxy_of_the_settings_is_tried() -> None:
    refused = await checked(ELSEWHERE, proxy="socks5://127.0.0.1:9")
    assert outcomes(refused) == {CheckStep.NAME: SKIPPED, CheckStep.PROXY: FAILED}
    assert refused[CheckStep.PROXY].sentence == "socks5://127.0.0.1:9 refuses connections."
    assert "Settings, Network" in refused[CheckStep.PROXY].advice
    async with SocksProxy(9) as proxy:
        found = await checked(ELSEWHERE, proxy=proxy.address)
    assert found[CheckStep.PROXY].outcome is PASSED


async def test_what_goes_past_the_proxy_is_looked_up_here() -> None:
    found = await checked(ELSEWHERE, proxy="http://127.0.0.1:9", bypass=".invalid")
    assert outcomes(found) == {CheckStep.NAME: FAILED}
    assert outcomes(await checked(ELSEWHERE, proxy="none")) == {CheckStep.NAME: FAILED}


async def test_the_certificates_of_the_settings_are_trusted(tmp_path: Path) -> None:
    authority = make_authority(tmp_path / "authority", "localhost")
    async with MisbehavingServer(certificate=authority.server) as server:
        base_url = server.base_url.replace("127.0.0.1", "localhost")
        unknown = await checked(base_url)
        trusted = await checked(base_url, ca_files=(str(authority.pem),))
        missing = await checked(base_url, ca_files=(str(tmp_path / "gone.pem"),))
    assert unknown[CheckStep.TLS].outcome is FAILED
    assert "Settings, Network" in unknown[CheckStep.TLS].advice
    assert trusted[CheckStep.TLS].outcome is PASSED
    assert missing[CheckStep.TLS].outcome is FAILED
    assert "gone.pem cannot be read" in missing[CheckStep.TLS].advice

"""The command line takes the way that the window's settings have: proxy and certificates."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from canal_desktop.domain.settings import Settings
from canal_desktop.storage.settings_file import SettingsFile
from tests.servers.authority import make_authority
from tests.servers.misbehaving import MisbehavingServer
from tests.servers.proxies import HttpProxy

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.end2end.asking import CommandLine

HOST = "chat.example.test"


async def test_a_question_goes_through_the_proxy_of_the_settings(
    make_line: Callable[[str, Path], CommandLine], tmp_path: Path
) -> None:
    authority = make_authority(tmp_path / "authority", HOST)
    line = make_line(f"https://{HOST}/v1", tmp_path / "run")
    file = SettingsFile(line.data_dir / "settings.json")
    async with (
        MisbehavingServer(certificate=authority.server) as server,
        HttpProxy(server.port) as proxy,
        HttpProxy(server.port, ("somebody", "hidden-word")) as closed,
    ):
        file.save(Settings(proxy=proxy.address, ca_file=str(authority.pem)), ())
        done = await asyncio.to_thread(line.ask, "hello", "--model", "gpt-4o-mini")
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.strip()
        assert set(proxy.asked) == {f"{HOST}:443"}

        file.save(Settings(proxy=closed.address, ca_file=str(authority.pem)), ())
        refused = await asyncio.to_thread(line.ask, "hello", "--model", "gpt-4o-mini")
    assert refused.returncode != 0
    assert "The proxy wants a name and password" in refused.stderr

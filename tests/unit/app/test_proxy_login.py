"""A proxy's name and password: in the keyring and in memory, and nowhere else."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app.network_settings import NetworkSettings
from canal_desktop.app.proxy_login import ProxyLogin
from canal_desktop.domain.errors import InvalidInput, NoSafeStore
from canal_desktop.domain.network import ProxyUser
from canal_desktop.domain.profile import Profile, ProfileId
from canal_desktop.domain.redaction import Redactor
from canal_desktop.domain.settings import Settings
from canal_desktop.storage import secrets
from canal_desktop.storage.secrets import SecretStore
from canal_desktop.storage.settings_file import SettingsFile
from tests.servers import memory_keyring

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PROXY = "http://proxy.test:8080"
USER = ProxyUser("somebody", "very-hidden-word")
IN_KEYRING = f"Name and password are stored in your keyring ({memory_keyring.NAME})."
UNTIL_QUIT = "Name and password are kept until you quit."


@dataclass
class Run:
    """One run of the program; settings go on into the next one."""

    settings: Settings = field(default_factory=Settings)
    redactor: Redactor = field(default_factory=Redactor)

    def __post_init__(self) -> None:
        self.logins = ProxyLogin(SecretStore(), self.redactor, lambda: self.settings, self.change)

    def change(self, settings: Settings) -> None:
        self.settings = settings


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[memory_keyring.Keyring]]:
    yield from memory_keyring.in_place(monkeypatch)


async def test_a_login_is_in_the_keyring_and_found_at_the_next_start(
    keyring: type[memory_keyring.Keyring], tmp_path: Path
) -> None:
    run = Run()
    assert run.logins.hint(PROXY) == ""
    assert await run.logins.user_of(PROXY) is None
    assert keyring.calls == []
    assert await run.logins.save(f"{PROXY}/", " somebody ", USER.password) == IN_KEYRING
    assert await run.logins.user_of(PROXY) == USER

    file = SettingsFile(tmp_path / "settings.json")
    file.save(run.settings, ())
    written = (tmp_path / "settings.json").read_text(encoding="utf-8")
    assert "somebody" not in written
    assert "hidden" not in written
    assert "hidden" not in str(os.environ)

    keyring.calls.clear()
    later = Run(file.load()[0])
    assert later.logins.hint(PROXY) == IN_KEYRING
    # To show where it is, the keyring is not asked.
    assert keyring.calls == []
    assert await later.logins.user_of(PROXY) == USER
    assert await later.logins.user_of(PROXY) == USER
    assert len(keyring.calls) == 1
    assert await later.logins.user_of("http://other.test:8080") is None
    assert later.redactor.redact(f"it was {USER.password}") == "it was [key hidden]"
    # As it goes to the proxy.
    assert "c29tZWJvZHk6dmVyeS1oaWRkZW4td29yZA==" not in later.redactor.redact("c29tZWJvZHk6dmVyeS1oaWRkZW4td29yZA==")


async def test_a_login_is_forgotten(keyring: type[memory_keyring.Keyring]) -> None:
    run = Run()
    await run.logins.save(PROXY, "somebody", USER.password)
    await run.logins.forget(PROXY)
    assert (run.logins.hint(PROXY), await run.logins.user_of(PROXY)) == ("", None)
    assert (keyring.kept, run.settings) == ({}, Settings())


async def test_without_a_keyring_a_login_is_kept_until_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "BACKENDS", ())
    run = Run(Settings(proxy_logins=((PROXY, "KWallet"), ("http://other.test:1", "KWallet"))))
    with pytest.raises(NoSafeStore):
        await run.logins.user_of(PROXY)
    said = await run.logins.save(PROXY, "somebody", USER.password)
    assert said == f"This computer has no safe place for the key. {UNTIL_QUIT}"
    assert run.logins.hint(PROXY) == UNTIL_QUIT
    assert await run.logins.user_of(PROXY) == USER
    assert run.settings.proxy_logins == (("http://other.test:1", "KWallet"),)
    await run.logins.forget(PROXY)
    assert run.logins.hint(PROXY) == ""


@pytest.mark.parametrize(
    ("proxy", "name", "password"),
    [
        ("", "somebody", "word"),
        (PROXY, "", "word"),
        (PROXY, "some:body", "word"),
        (PROXY, "some\nbody", "word"),
        (PROXY, "somebody", ""),
        (PROXY, "somebody", "two\nlines"),
        (PROXY, "somebody", "ä" * 128),
    ],
)
async def test_what_cannot_be_sent_is_not_kept(
    keyring: type[memory_keyring.Keyring], proxy: str, name: str, password: str
) -> None:
    run = Run()
    with pytest.raises(InvalidInput):
        await run.logins.save(proxy, name, password)
    assert (keyring.kept, run.settings) == ({}, Settings())


def test_a_profile_is_followed_unless_another_setting_is_tried() -> None:
    profile = Profile(ProfileId("p"), "P", "https://example.com/v1", proxy="none")
    kept = {"p": profile}
    run = Run(Settings(proxy=PROXY))
    network = NetworkSettings(lambda: run.settings, kept.get, run.logins)
    followed, tried = network.of(profile), network.of(replace(profile, proxy="socks5://h:1"))
    unknown = network.of(replace(profile, id=ProfileId("q")))
    assert (network.way().proxy, followed.way().proxy, tried.way().proxy) == (PROXY, "none", "socks5://h:1")
    kept["p"] = replace(profile, proxy=None, ca_file="/own.pem")
    assert (followed.way().proxy, followed.way().ca_files) == (PROXY, ("/own.pem",))
    run.change(replace(run.settings, proxy=""))
    assert (followed.way().proxy, tried.way().proxy, unknown.way().proxy) == ("", "socks5://h:1", "none")
    del kept["p"]
    assert followed.way().proxy == "none"

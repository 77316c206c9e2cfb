"""The way to a server: what goes past a proxy, which proxy goes before which."""

from __future__ import annotations

from dataclasses import replace

import pytest

from canal_desktop.domain.network import ProxyUser, Way, is_bypassed, proxy_of, proxy_origin, way_of
from canal_desktop.domain.profile import Profile, ProfileId
from canal_desktop.domain.settings import Settings

PROXY = "http://proxy.test:8080"
SYSTEM = {"http": "http://plain.test:1", "https": "secure.test:2", "no": "intranet.test"}


@pytest.mark.parametrize(
    ("bypass", "host", "port", "expected"),
    [
        ("", "example.com", 443, False),
        ("example.com", "example.com", 443, True),
        ("example.com", "www.example.com", 443, True),
        ("example.com", "wwwexample.com", 443, False),
        (".example.com", "www.example.com", 443, True),
        (".example.com", "example.com", 443, True),
        ("*.example.com", "a.b.example.com", 443, True),
        ("*", "example.com", 443, True),
        ("other.test,example.com", "example.com", 443, True),
        ("other.test; example.com", "example.com", 443, True),
        (" Example.COM ", "EXAMPLE.com.", 443, True),
        ("example.com:8443", "example.com", 8443, True),
        ("example.com:8443", "www.example.com", 443, False),
        ("10.0.0.0/8", "10.1.2.3", 443, True),
        ("10.0.0.0/8", "11.1.2.3", 443, False),
        ("10.0.0.0/8", "example.com", 443, False),
        ("nonsense/x", "10.1.2.3", 443, False),
        ("10.1.2.3", "10.1.2.3", 443, True),
        ("2.3", "10.1.2.3", 443, True),
        ("fd00::/8", "fd12::1", 443, True),
        ("fd12::1", "fd12:0::1", 443, True),
        ("[fd12::1]:8443", "fd12::1", 8443, True),
        ("[fd12::1]:8443", "fd12::1", 443, False),
        (".", "example.com", 443, False),
        (",,", "example.com", 443, False),
    ],
)
def test_what_a_list_names(bypass: str, host: str, port: int, expected: bool) -> None:
    assert is_bypassed(bypass, host, port) is expected


@pytest.mark.parametrize(
    ("way", "scheme", "host", "expected"),
    [
        (Way(), "https", "example.com", "http://secure.test:2"),
        (Way(), "http", "example.com", "http://plain.test:1"),
        (Way(), "https", "www.intranet.test", None),
        (Way(bypass="example.com"), "https", "example.com", None),
        (Way("none"), "https", "example.com", None),
        (Way(PROXY), "https", "example.com", PROXY),
        # The system's list is for the system's proxy.
        (Way(PROXY), "https", "www.intranet.test", PROXY),
        (Way(PROXY, "example.com"), "https", "www.example.com", None),
        (Way(PROXY), "https", "localhost", None),
        (Way(PROXY), "http", "127.1.2.3", None),
        (Way(PROXY), "http", "::1", None),
        (Way(PROXY), "http", "alpha.localhost", None),
    ],
)
def test_which_proxy_leads_to_a_host(way: Way, scheme: str, host: str, expected: str | None) -> None:
    assert way.proxy_for(scheme, host, 443, SYSTEM) == expected


def test_one_proxy_for_all_and_no_proxy_at_all() -> None:
    assert Way().proxy_for("https", "example.com", 443, {"all": "socks5://h:1"}) == "socks5://h:1"
    assert Way().proxy_for("https", "example.com", 443, {}) is None


def test_a_profiles_own_goes_before_the_settings() -> None:
    settings = Settings(proxy=PROXY, proxy_bypass="a.test", ca_file="/all.pem")
    profile = Profile(ProfileId("p"), "P", "https://example.com/v1")
    assert way_of(settings) == Way(PROXY, "a.test", ("/all.pem",))
    assert way_of(settings, profile) == way_of(settings)
    own = replace(profile, proxy="none", ca_file="/own.pem")
    assert way_of(settings, own) == Way("none", "a.test", ("/all.pem", "/own.pem"), "P")
    # As the system has it, although the settings name one.
    assert way_of(settings, replace(profile, proxy="")).proxy == ""
    assert way_of(settings, replace(profile, ca_file="/all.pem")).ca_files == ("/all.pem",)


@pytest.mark.parametrize(
    ("setting", "system", "origin"),
    [
        (None, {"https": "http://a.test:1"}, ""),
        ("none", {"https": "http://a.test:1"}, ""),
        ("", {}, ""),
        ("", {"https": "http://u:p@a.test:1", "http": "http://b.test:2"}, "http://a.test:1"),
        ("", {"all": "socks5://a.test:1"}, "socks5://a.test:1"),
        ("socks5://c.test:3", {"https": "http://a.test:1"}, "socks5://c.test:3"),
    ],
)
def test_a_login_belongs_to_the_proxy_that_a_setting_stands_for(
    setting: str | None, system: dict[str, str], origin: str
) -> None:
    assert proxy_of(setting, system) == origin


@pytest.mark.parametrize(
    ("address", "origin"),
    [
        ("http://user:secret-word@Proxy.test:8080", "http://proxy.test:8080"),
        ("socks5://[fd00::1]:1080/", "socks5://[fd00::1]:1080"),
        ("proxy.test", "http://proxy.test"),
        ("http://[::1", ""),
        ("http://h:no-port", ""),
        ("", ""),
    ],
)
def test_a_proxys_origin_has_no_login_in_it(address: str, origin: str) -> None:
    assert proxy_origin(address) == origin


def test_what_is_logged_of_a_login_shows_nothing_of_it() -> None:
    assert "hidden" not in repr(ProxyUser("hidden-name", "hidden-word"))

"""Which links open, which are asked about first, and which never open."""

from __future__ import annotations

import pytest

from canal_desktop.markup.link_rules import Verdict, ascii_host, check_link, has_mixed_scripts, visible
from canal_desktop.markup.stream import parse

OPEN, ASK, REFUSE = Verdict.OPEN, Verdict.ASK, Verdict.REFUSE

CASES = [
    # What people write.
    ("the manual", "https://docs.example.org/a?b=c#d", OPEN, "docs.example.org"),
    ("https://example.org/", "https://example.org/", OPEN, "example.org"),
    ("https://example.org/very/long", "https://example.org/very/long?x=1", OPEN, "example.org"),
    ("www.example.org", "http://www.example.org", OPEN, "www.example.org"),
    ("www.example.org", "https://example.org", OPEN, "example.org"),
    ("python.org", "https://docs.python.org/3/", OPEN, "docs.python.org"),
    ("See http://example.org.", "http://example.org/x", OPEN, "example.org"),
    ("EXAMPLE", "HTTPS://EXAMPLE.ORG/", OPEN, "example.org"),
    ("local", "http://localhost:8080/v1", OPEN, "localhost:8080"),
    ("a@example.org", "mailto:a@example.org", OPEN, "a@example.org"),
    ("write to us", "mailto:a@example.org?subject=Hi", OPEN, "a@example.org"),
    # Names without a scheme that are no hosts.
    ("README.md", "https://example.org/README.md", OPEN, "example.org"),
    ("node.js", "https://nodejs.example/", OPEN, "nodejs.example"),
    ("ASP.NET", "https://microsoft.example/", OPEN, "microsoft.example"),
    ("version 3.11.2", "https://python.example/", OPEN, "python.example"),
    # The text names another server.
    ("https://bank.example", "https://evil.example/", ASK, "evil.example"),
    ("http://bank.example/login", "https://bank.example.evil.test/login", ASK, "bank.example.evil.test"),
    ("bank.com", "https://evil.example/bank.com", ASK, "evil.example"),
    ("bank.com/login", "https://evil.example/", ASK, "evil.example"),
    ("Please visit www.bank.com now", "https://evil.example/", ASK, "evil.example"),
    ("PayPal.COM", "https://evil.example/", ASK, "evil.example"),
    ("https://example.org", "https://notexample.org", ASK, "notexample.org"),
    ("bob@bank.com", "mailto:eve@evil.example", ASK, "eve@evil.example"),
    ("https://bank.example", "mailto:eve@evil.example", ASK, "eve@evil.example"),
    # A sign-in name that looks like a server.
    ("bank", "https://bank.example@evil.example/", ASK, "evil.example"),
    ("bank", "https://bank.example:443@evil.example/", ASK, "evil.example"),
    ("https://bank.example", "https://bank.example%2F@evil.example/", ASK, "evil.example"),
    # Dots at the end are the same server.
    ("https://example.org", "https://example.org./", OPEN, "example.org"),
    ("https://example.org.", "https://evil.example./", ASK, "evil.example"),
    # Letters that look alike.
    ("apple", "https://аpple.com/", ASK, "xn--pple-43d.com"),
    ("https://apple.com", "https://xn--pple-43d.com/", ASK, "xn--pple-43d.com"),
    ("https://аpple.com", "https://apple.com/", ASK, "apple.com"),
    ("example", "https://exаmple。org/", ASK, "xn--exmple-4nf.org"),
    ("shop", "https://müller.example/", ASK, "xn--mller-kva.example"),
    # Turned around, numbers.
    ("\u202egro.elpmaxe//:sptth", "https://evil.example/", ASK, "evil.example"),
    ("router", "http://3232235777/", ASK, "3232235777"),
    ("router", "http://0xC0.0xA8.1.1/", ASK, "0xc0.0xa8.1.1"),
    # What never opens.
    ("x", "javascript:alert(1)", REFUSE, ""),
    ("x", "JaVaScRiPt:alert(1)", REFUSE, ""),
    ("x", " javascript:alert(1)", REFUSE, ""),
    ("x", "data:text/html,<script>1</script>", REFUSE, ""),
    ("x", "file:///etc/passwd", REFUSE, ""),
    ("x", "file://server/share", REFUSE, ""),
    ("x", "\\\\server\\share", REFUSE, ""),
    ("x", "//server/share", REFUSE, ""),
    ("x", "smb://server/share", REFUSE, ""),
    ("x", "ms-msdt:/id", REFUSE, ""),
    ("x", "vscode://file/x", REFUSE, ""),
    ("x", "relative/path", REFUSE, ""),
    ("x", "", REFUSE, ""),
    ("x", "https:///path", REFUSE, ""),
    ("x", "https://", REFUSE, ""),
    ("x", "https://[::1", REFUSE, ""),
    ("x", "https://example.org:port/", REFUSE, ""),
    ("x", "https://good.example\\@evil.example/", REFUSE, ""),
    ("x", "https://exam\u200bple.org/", REFUSE, ""),
    ("x", "https://exam\nple.org/", REFUSE, ""),
    ("x", "https://example.org/\u202egnp.exe", REFUSE, ""),
    ("x", "mailto:a@example.org?attach=/etc/passwd", REFUSE, "a@example.org"),
    ("x", "mailto:a@example.org?subject=x&%61ttach=/etc/passwd", REFUSE, "a@example.org"),
]


@pytest.mark.parametrize(("label", "target", "verdict", "host"), CASES)
def test_links_are_judged_by_their_text_and_their_address(label: str, target: str, verdict: Verdict, host: str) -> None:
    check = check_link(label, target)

    assert (check.verdict, check.host) == (verdict, host)
    assert bool(check.reason) == (verdict is not Verdict.OPEN)


def test_the_shown_address_is_the_one_that_is_opened_and_has_its_host_in_ascii() -> None:
    assert (
        check_link("a", "https://müller.example:8443/ä?q=1#x").address == "https://xn--mller-kva.example:8443/ä?q=1#x"
    )
    assert check_link("a", "HTTPS://Example.ORG./Path").address == "https://example.org/Path"


def test_a_refused_address_shows_its_hidden_characters() -> None:
    assert check_link("x", "https://example.org/\u202egnp.exe").address == "https://example.org/\\u202egnp.exe"
    assert visible("a\tb\u2066c") == "a\\u0009b\\u2066c"


def test_links_in_markdown_keep_their_letters_so_that_look_alikes_are_seen() -> None:
    (block,) = parse("<https://аpple.com>")
    span = block.text.spans[0]  # type: ignore[union-attr]

    assert check_link(block.text.text, span.target).verdict is ASK  # type: ignore[union-attr]


def test_hosts_are_written_as_they_are_looked_up() -> None:
    assert ascii_host("ＥＸＡＭＰＬＥ．org") == "example.org"
    assert ascii_host("日本語.jp") == "xn--wgv71a119e.jp"
    assert has_mixed_scripts("аpple.com")
    assert not has_mixed_scripts("яндекс.рф")

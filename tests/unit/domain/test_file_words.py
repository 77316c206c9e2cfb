"""Paths and URLs of files, as people and desktops hand them over."""

from __future__ import annotations

import os
import sys
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.file_words import is_url, local_path, shown_name

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="paths of Unix")


@pytest.mark.parametrize(
    ("word", "path"),
    [
        ("/a b/c.json", "/a b/c.json"),
        ("/100%25", "/100%25"),
        ("file", "file"),
        ("C:/x", "C:/x"),
        ("a:b", "a:b"),
        ("file:x", "file:x"),
        ("file:///a%20b/c.json", "/a b/c.json"),
        ("file://localhost/a", "/a"),
        ("FILE://LOCALHOST/a", "/a"),
        ("file:/a", "/a"),
        ("file:///100%2525", "/100%25"),
        ("file:///%FF%zz", "/\udcff%zz"),
        ("file:///Gr%C3%BC\udcff", "/Grü\udcff"),
        ("file:///a?b#c", "/a?b#c"),
        ("file:///line\nend", "/line\nend"),
    ],
)
def test_what_is_meant(word: str, path: str) -> None:
    assert local_path(word) == path


@pytest.mark.parametrize(
    "word",
    [
        "file://there/a",
        "file://",
        "file://localhost",
        "file:///a%00b",
        "file:///\ud800",
        "smb://there/a",
        "https://example.com/a.json",
        "sftp:///a",
    ],
)
def test_what_is_not_on_this_computer_is_told_of(word: str) -> None:
    with pytest.raises(InvalidInput, match="not on this computer"):
        local_path(word)


@pytest.mark.parametrize(
    "word",
    [
        "file:////evil/share/x",
        "file://localhost//evil/x",
        "file:///%5Cevil%5Cshare",
        "file:/%2Fevil/x",
        "file:///\\evil\\share",
        "file:////?/UNC/evil/x",
    ],
)
def test_on_windows_no_url_leads_to_another_computer(word: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(InvalidInput, match="not on this computer"):
        local_path(word)
    assert local_path("file:///C:/a%20b") == "C:/a b"


@given(st.binary(min_size=1, max_size=60).filter(lambda name: b"\0" not in name))
def test_every_name_that_a_disk_may_have_comes_back_from_its_url(name: bytes) -> None:
    url = "file:///" + "".join(f"%{byte:02X}" for byte in name)
    assert is_url(url)
    assert local_path(url) == "/" + os.fsdecode(name)
    # Every name can be shown.
    shown_name(PurePosixPath(local_path(url))).encode()


@given(st.text(max_size=40) | st.text("file:/%0a\udcff\ud800", max_size=12))
def test_of_any_word_comes_a_path_or_a_sentence(word: str) -> None:
    try:
        path = local_path(word)
    except InvalidInput:
        assert is_url(word)
    else:
        assert is_url(word) or path == word

"""Licences and sizes that the page of settings shows: all that is bundled, read from the disk as it is."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from canal_desktop.app.data_sizes import REST, data_sizes
from canal_desktop.app.licences import NO_TEXT, licences
from tools.packages.notices import write_here

ROOT = Path(__file__).parents[3]


def test_every_bundled_piece_has_its_terms_or_a_text() -> None:
    found = {one.name: one for one in licences(ROOT / "resources")}
    assert {"openai", "httpx2", "socksio", "keyring", "pydantic", "qasync", "MathJax", "Lucide"} <= set(found)
    assert "pytest" not in found
    assert [one.name for one in found.values() if one.text == NO_TEXT and not one.terms] == []
    assert found["openai"].version[0].isdigit()
    assert "Apache License" in found["openai"].text


def test_qt_says_that_it_may_be_replaced() -> None:
    found = {one.name: one for one in licences(ROOT / "resources")}
    for name in ("PySide6_Essentials", "shiboken6"):
        assert "LGPL-3.0-only" in found[name].terms
        assert "you may replace them" in found[name].text


def test_resources_that_are_not_there_are_left_out(tmp_path: Path) -> None:
    resources = tmp_path / "program" / "resources"
    (resources / "icons").mkdir(parents=True)
    (resources / "icons" / "LICENSE").write_bytes(b"Free \xff for all")
    (resources / "licences").mkdir()
    shutil.copy(ROOT / "resources" / "licences" / "pieces.toml", resources / "licences")
    found = {one.name: one for one in licences(resources)}
    assert found["Lucide"].text == "Free \ufffd for all"
    assert "MathJax" not in found


def test_without_any_resources_the_packages_are_there_all_the_same(tmp_path: Path) -> None:
    assert "openai" in {one.name for one in licences(tmp_path / "program" / "resources")}


@pytest.mark.parametrize("levels", [1, 2])
def test_a_built_program_shows_what_was_written_beside_it(tmp_path: Path, levels: int) -> None:
    write_here(tmp_path)
    resources = tmp_path.joinpath(*["program"] * (levels - 1), "resources")
    assert licences(resources) == licences(ROOT / "resources")


def test_sizes_are_summed_by_kind(tmp_path: Path) -> None:
    (tmp_path / "library.sqlite3").write_bytes(b"x" * 100)
    (tmp_path / "library.sqlite3-wal").write_bytes(b"x" * 10)
    (tmp_path / "files" / "ab").mkdir(parents=True)
    (tmp_path / "files" / "ab" / "abcd").write_bytes(b"x" * 7)
    (tmp_path / "settings.json").write_bytes(b"x" * 5)
    (tmp_path / "files" / "link").symlink_to(tmp_path / "library.sqlite3")
    sizes = dict(data_sizes(tmp_path))
    link = (tmp_path / "files" / "link").lstat().st_size
    assert sizes == {"Library": 110, "Files and pictures": 7 + link, "Backups": 0, "Logs": 0, REST: 5}


@pytest.mark.skipif(os.name == "nt" or os.access("/root", os.W_OK), reason="rights of this kind are POSIX")
def test_what_cannot_be_read_counts_as_nothing(tmp_path: Path) -> None:
    (tmp_path / "files").mkdir(mode=0o000)
    try:
        assert dict(data_sizes(tmp_path))["Files and pictures"] == 0
    finally:
        (tmp_path / "files").chmod(0o700)


def test_a_folder_that_is_not_there_has_no_sizes(tmp_path: Path) -> None:
    assert data_sizes(tmp_path / "none") == ()

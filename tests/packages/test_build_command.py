"""`run.py package`: what it refuses, and what it copies into the Debian in which it works."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from tools.packages import build, debian, facts
from tools.setup.problem import Problem

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packages for Linux")


def test_an_unknown_option_is_named() -> None:
    with pytest.raises(Problem, match="--fast") as found:
        build.package(["--fast"])
    assert found.value.exit_code == 2


def test_without_root_it_says_what_it_takes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(Problem, match=r"sudo python3 run\.py package"):
        build._in_a_debian(facts.facts(), [], tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_debian_without_the_tools_is_told_the_line_that_brings_them(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert facts.git("log") is None
    with pytest.raises(Problem, match=r"sudo apt-get install python3 .*librsvg2-bin.* libxcb-cursor0"):
        build._here(facts.facts(), [])


def test_all_that_the_build_reads_is_copied_and_nothing_that_was_made(tmp_path: Path) -> None:
    build.copy_project(tmp_path / "copy")
    names = {str(path.relative_to(tmp_path / "copy")) for path in (tmp_path / "copy").rglob("*") if path.is_file()}
    wanted = ("packaging/canal-desktop.spec", "requirements-build.lock", "resources/canal.svg", "CHANGELOG.md")
    assert set(wanted) <= names
    assert not [name for name in names if name.startswith((".venv", "build/", "dist/", ".git/"))]


def test_version_and_age_can_be_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(facts.EPOCH, "1790000000")
    monkeypatch.setenv(facts.VERSION, "9.8.7")
    assert facts.facts() == facts.Facts("9.8.7", 1_790_000_000)
    assert facts.facts().day == "2026-09-21"


def test_a_command_inside_names_its_folders_before_itself(tmp_path: Path) -> None:
    command = debian.Debian(tmp_path).command("ls", "--", "-l", shared=[tmp_path / "one"], as_itself=True)
    assert command[:2] == ["unshare", "--mount"]
    assert command[-5:] == [str(tmp_path / "one"), "--", "ls", "--", "-l"]

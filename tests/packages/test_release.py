"""The command that makes a release: what it refuses, what it would do, and with CANAL_PACKAGES=1 what it does."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import xml.etree.ElementTree as ET
import zipfile
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.changelog import news_since
from canal_desktop.domain.update import read_release
from tools.packages.appstream import releases
from tools.packages.build import copy_project
from tools.packages.facts import Facts
from tools.packages.update_keys import make_keys
from tools.release import Plan, compare, git, main, make_update, update_name, write_version
from tools.setup.problem import Problem

if TYPE_CHECKING:
    from pathlib import Path

CHANGELOG = """# Changelog

Each change that a user can see, newest first.

## Unreleased

### Added
- A **first** change, told
  in two lines & with `signs`.
- A second one.

## 0.1.0 - 2026-01-02

### Added
- The program.
"""
IS_WANTED = os.environ.get("CANAL_PACKAGES") == "1"


@pytest.fixture(autouse=True)
def an_author(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Whoever commits in the tests, whatever this computer's own git says."""
    for name in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{name}_NAME", "Somebody")
        monkeypatch.setenv(f"GIT_{name}_EMAIL", "somebody@example.com")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", os.devnull)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The files that a version stands in, committed."""
    root = tmp_path / "project"
    (root / "canal_desktop").mkdir(parents=True)
    (root / "canal_desktop" / "__init__.py").write_text('"""It."""\n\n__version__ = "0.1.0"\n', encoding="utf-8")
    (root / "CHANGELOG.md").write_text(CHANGELOG, encoding="utf-8")
    commit(root)
    return root


def commit(root: Path) -> None:
    git(root, "init", "--quiet", "--initial-branch", "main")
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "All of it")


def test_without_go_it_says_what_it_would_do_and_changes_nothing(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["0.2.0", "--date", "2026-11-29"], project) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "Without --go nothing is changed. This would be done:"
    assert said[1:3] == [
        "run .ci/run",
        "write 0.2.0 into canal_desktop/__init__.py, and 2026-11-29 into CHANGELOG.md; commit both",
    ]
    assert said[-1] == "tag it v0.2.0"
    assert git(project, "status", "--porcelain") == ""
    assert git(project, "tag", "--list") == ""


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["2"], "A version is like 1.2.3"),
        (["0.2.0", "--date", "today"], "A version is like 1.2.3 and a day like 2026-11-29"),
        (["0.0.9"], "0.0.9 is older than 0.1.0, which the sources are."),
        (["0.2.0", "--keys", "nowhere"], "A list of updates takes both --keys and --updates."),
        (["0.2.0", "--keys", "nowhere", "--updates", "web"], "are not in nowhere."),
        (["0.2.0", "--ci-passed", "v0"], "Not released"),
        (["0.1.0"], "There is a tag v0.1.0 already."),
    ],
)
def test_it_refuses_what_cannot_be_released(
    project: Path, capsys: pytest.CaptureFixture[str], words: list[str], reason: str
) -> None:
    git(project, "tag", "v0.1.0")
    assert main([*words, "--go"], project) == 1
    assert reason in capsys.readouterr().err
    assert git(project, "rev-list", "--count", "HEAD") == "1"


def test_it_refuses_a_tree_that_is_not_committed_and_a_commit_that_did_not_pass(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    passed = git(project, "rev-parse", "HEAD")
    (project / "new").write_text("new", encoding="utf-8")
    assert main(["0.2.0", "--go"], project) == 1
    assert "There are changes that are not committed:\n?? new" in capsys.readouterr().err
    commit(project)
    assert main(["0.2.0", "--go", "--ci-passed", passed], project) == 1
    assert f"What passed was {passed}, and here is " in capsys.readouterr().err
    (project / "CHANGELOG.md").write_text("# Changelog\n\n## Unreleased\n\n## 0.1.0\n- The program\n", encoding="utf-8")
    commit(project)
    assert main(["0.2.0", "--go"], project) == 1
    assert "CHANGELOG.md has nothing under “## Unreleased”." in capsys.readouterr().err


def test_where_the_tests_fail_nothing_is_written(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / ".ci").mkdir()
    (project / ".ci" / "run").write_text("#!/bin/sh\nexit 3\n", encoding="utf-8")
    (project / ".ci" / "run").chmod(0o755)
    commit(project)
    assert main(["0.2.0", "--go"], project) == 1
    assert "exit status 3" in capsys.readouterr().err
    assert git(project, "status", "--porcelain") == ""
    assert git(project, "rev-list", "--count", "HEAD") == "2"


def test_the_version_is_written_in_its_one_place_and_what_is_new_gets_its_day(project: Path) -> None:
    write_version(Plan(project, "0.2.0", "2026-11-29"))
    assert '__version__ = "0.2.0"\n' in (project / "canal_desktop" / "__init__.py").read_text(encoding="utf-8")
    changelog = (project / "CHANGELOG.md").read_text(encoding="utf-8")
    assert changelog == CHANGELOG.replace("## Unreleased", "## 0.2.0 - 2026-11-29")
    # What the program says after the update.
    assert news_since(changelog, "0.1.0").text.startswith(
        "0.2.0 - 2026-11-29\n\nAdded\n• A first change, told in two lines"
    )


def test_software_centres_read_what_is_new() -> None:
    facts = Facts("0.2.0", 1_790_000_000)
    made = ET.fromstring(f"<releases>{releases(CHANGELOG, facts)}</releases>")
    assert [(one.get("version"), one.get("date")) for one in made] == [("0.2.0", facts.day), ("0.1.0", "2026-01-02")]
    items = [item.text for item in made[0].iter("li")]
    assert items == ["A first change, told in two lines & with signs.", "A second one."]
    dated = releases(CHANGELOG.replace("Unreleased", "0.2.0 - 2026-11-29"), facts)
    assert '<release version="0.2.0" date="2026-11-29">' in dated
    long = "- " + "A sentence of some length. " * 40
    (text,) = ET.fromstring(f"<releases>{releases(f'## Unreleased{chr(10)}{long}', facts)}</releases>").iter("li")
    assert text.text is not None
    assert len(text.text) <= 300
    assert text.text.endswith(".")


def test_two_builds_that_differ_are_not_released(tmp_path: Path) -> None:
    for folder, content in (("first", b"1"), ("second", b"2")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "same").write_bytes(b"same")
        (tmp_path / folder / "other").write_bytes(content)
    (tmp_path / "first" / "alone").write_bytes(b"")
    with pytest.raises(Problem, match=r"not the same: other, alone$"):
        compare(tmp_path / "first", tmp_path / "second")
    compare(tmp_path / "first", tmp_path / "first")


def test_the_archive_for_updates_is_made_of_the_one_for_other_linux_systems(tmp_path: Path) -> None:
    if shutil.which("zstd") is None:
        pytest.skip("zstd is not installed")
    from canal_desktop.updates.archive import unpack
    from tests.servers.update_server import make_bundle

    folder = tmp_path / "canal-desktop-0.2.0"
    make_bundle(folder / "program", "0.2.0")
    (folder / "install.sh").write_text("#!/bin/sh\n", encoding="utf-8")
    archive = tmp_path / "dist" / "canal-desktop-0.2.0-linux-x86_64.tar.zst"
    archive.parent.mkdir()
    import subprocess

    subprocess.run(["tar", "--zstd", "-cf", str(archive), "-C", str(tmp_path), folder.name], check=True)
    plan = Plan(tmp_path, "0.2.0", "2026-11-29")
    make_update(plan, Facts("0.2.0", 1_790_000_000), archive.parent)
    unpack(archive.parent / update_name("0.2.0"), tmp_path / "out")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["_internal", "canal-desktop"]


@pytest.mark.skipif(not IS_WANTED, reason="opt in with CANAL_PACKAGES=1")
@pytest.mark.timeout(600)
def test_a_copy_of_the_project_is_released(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    root = tmp_path / "project"
    copy_project(root)
    changelog = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "\n## Unreleased\n" in changelog
    commit(root)
    make_keys(tmp_path / "keys")
    words = ["7.8.9", "--date", "2026-11-29", "--go", "--wheel-only", "--ci-passed", "HEAD"]
    code = main([*words, "--keys", str(tmp_path / "keys"), "--updates", str(tmp_path / "web")], root)
    assert code == 0, capfd.readouterr()
    assert git(root, "cat-file", "-t", "v7.8.9") == "tag"
    assert git(root, "rev-parse", "v7.8.9^{commit}") == git(root, "rev-parse", "HEAD")
    assert git(root, "status", "--porcelain") == ""
    made = root / "dist" / "7.8.9"
    wheel = made / "canal_desktop-7.8.9-py3-none-any.whl"
    assert sorted(path.name for path in made.iterdir()) == ["SHA256SUMS", "canal-desktop-7.8.9.cdx.json", wheel.name]
    assert f"{hashlib.sha256(wheel.read_bytes()).hexdigest()}  {wheel.name}\n" in (made / "SHA256SUMS").read_text()
    with zipfile.ZipFile(wheel) as opened:
        assert b"## 7.8.9 - 2026-11-29" in opened.read("canal_desktop/resources/CHANGELOG.md")
    assert (
        json.loads((made / "canal-desktop-7.8.9.cdx.json").read_text())["metadata"]["component"]["version"] == "7.8.9"
    )
    (listed,) = (tmp_path / "web" / "targets").glob("*.latest.json")
    assert read_release(listed.read_bytes()).version == "7.8.9"

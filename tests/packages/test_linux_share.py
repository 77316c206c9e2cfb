"""Desktop entry, icons, description, manual page and changelog, as tools of the desktop want them."""

from __future__ import annotations

import configparser
import gzip
import re
import shutil
import struct
import subprocess
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pytest

from canal_desktop.__main__ import make_parser, parse_arguments
from canal_desktop.bootstrap.ask_arguments import Exit, make_ask_parser
from canal_desktop.domain.start_wish import parse_link
from tools.packages import debian_changelog, facts, linux_share, man_page

if TYPE_CHECKING:
    from pathlib import Path

BUILD = facts.Facts("1.2.3", 1_790_000_000)


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if shutil.which("rsvg-convert") is None:
        pytest.skip("rsvg-convert is not installed")
    folder = tmp_path_factory.mktemp("made") / "share"
    linux_share.write_share(BUILD, folder)
    return folder


def entry() -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(linux_share.LINUX / "canal-desktop.desktop", encoding="utf-8")
    return parser


def run(*command: str) -> str:
    """What a tool says of a file; skips where it is not installed."""
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return f"{done.returncode} {done.stdout}{done.stderr}".strip()


def test_the_desktop_entry_is_valid() -> None:
    assert run("desktop-file-validate", str(linux_share.LINUX / "canal-desktop.desktop")) == "0"


def test_every_command_of_the_desktop_entry_is_one_that_the_program_knows() -> None:
    found = entry()
    assert found["Desktop Entry"]["Exec"] == "canal-desktop %U"
    actions = found["Desktop Entry"]["Actions"].strip(";").split(";")
    assert [name for name in found if name.startswith("Desktop Action ")] == [
        f"Desktop Action {one}" for one in actions
    ]
    for action in actions:
        program, *words = found[f"Desktop Action {action}"]["Exec"].split()
        options = parse_arguments(words)
        assert program == "canal-desktop"
        assert options.link is None or parse_link(options.link)


def test_the_desktop_entry_opens_links_and_its_icon_and_window_bear_its_name() -> None:
    main = entry()["Desktop Entry"]
    assert main["MimeType"].startswith("x-scheme-handler/canal;")
    assert main["Icon"] == main["StartupWMClass"] == facts.NAME
    start = (facts.ROOT / "canal_desktop" / "bootstrap" / "start.py").read_text(encoding="utf-8")
    assert f'setDesktopFileName("{facts.NAME}")' in start


def test_names_of_the_entry_are_those_of_the_catalogues() -> None:
    found = entry()
    for action, text in (("new-chat", "New conversation"), ("quick-window", "Quick window")):
        for catalogue in (facts.ROOT / "resources" / "translations").glob("canal_*.ts"):
            code = catalogue.stem.removeprefix("canal_")
            messages = ET.parse(catalogue).iter("message")
            (translated,) = {one.findtext("translation") for one in messages if one.findtext("source") == text}
            assert found[f"Desktop Action {action}"][f"Name[{code}]"] == translated


def test_the_description_is_valid(share: Path) -> None:
    said = run("appstreamcli", "validate", "--no-net", str(share / "metainfo" / linux_share.METAINFO))
    assert said.startswith("0"), said
    assert "@" not in (share / "metainfo" / linux_share.METAINFO).read_text(encoding="utf-8")


def test_the_icon_is_there_in_every_size(share: Path) -> None:
    for size in linux_share.ICON_SIZES:
        picture = share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "canal-desktop.png"
        of_files = picture.parents[1] / "mimetypes" / f"{linux_share.FILE_ICON_NAME}.png"
        for one in (picture, of_files):
            assert struct.unpack(">II", one.read_bytes()[16:24]) == (size, size)
    assert (share / "icons/hicolor/scalable/apps/canal-desktop.svg").read_bytes() == linux_share.ICON.read_bytes()


def test_what_is_made_is_the_same_each_time(share: Path, tmp_path: Path) -> None:
    linux_share.write_share(BUILD, tmp_path / "again")
    made = {str(path.relative_to(share)): path.read_bytes() for path in share.rglob("*") if path.is_file()}
    again = tmp_path / "again"
    assert made == {str(path.relative_to(again)): path.read_bytes() for path in again.rglob("*") if path.is_file()}


def test_the_manual_page_names_every_option_and_every_exit_code() -> None:
    page = man_page.man_page(BUILD).replace("\\-", "-")
    for parser in (make_parser(), make_ask_parser()):
        for action in parser._actions:
            for name in action.option_strings:
                assert f"\\fB{name}\\fR" in page
    for code in Exit:
        assert code == 0 or re.search(rf"^\.B {code.value}$|\b{code.value} by\b", page, re.MULTILINE), code


def test_the_manual_page_can_be_formatted(share: Path) -> None:
    page = share / "man" / "man1" / "canal-desktop.1.gz"
    assert gzip.decompress(page.read_bytes()).startswith(b".TH CANAL-DESKTOP 1")
    assert run("man", "--warnings", "-l", "-Tutf8", str(page)).startswith("0")


CHANGELOG = """\
# Changelog

Each change that a user can see.

## Unreleased

### Added
- One thing, over
  two lines.

## 1.0.0 - 2026-01-02

### Fixed
- Another - with a dash.
"""


def test_the_changelog_becomes_debians() -> None:
    made = debian_changelog.debian_changelog(CHANGELOG, BUILD)
    assert made.splitlines() == [
        "canal-desktop (1.2.3) stable; urgency=medium",
        "",
        "  * One thing, over two lines.",
        "",
        f" -- {facts.MAINTAINER}  Mon, 21 Sep 2026 14:13:20 +0000",
        "",
        "canal-desktop (1.0.0) stable; urgency=medium",
        "",
        "  * Another - with a dash.",
        "",
        f" -- {facts.MAINTAINER}  Fri, 02 Jan 2026 00:00:00 +0000",
    ]


def test_a_version_that_the_changelog_does_not_know_has_an_entry_of_its_own() -> None:
    released = CHANGELOG.replace("## Unreleased\n\n### Added\n- One thing, over\n  two lines.\n\n", "")
    assert debian_changelog.debian_changelog(released, BUILD).startswith("canal-desktop (1.2.3) stable")


def test_the_projects_own_changelog_is_read_to_its_end() -> None:
    text = (facts.ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    changes = [change for version in debian_changelog.versions(text) for change in version.changes]
    assert len(changes) == sum(1 for line in text.splitlines() if line.startswith("- "))

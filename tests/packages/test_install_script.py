"""install.sh of the archive: for one user, renewed and removed, with nothing left and nothing else touched."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.start_command import exec_line
from tools.packages import linux_share, portable

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux's archive")

PROGRAM = '#!/bin/sh\necho {word} "$@"\n'


class Unpacked:
    """The archive with a small script for the program, and a home."""

    def __init__(self, folder: Path, home: str = "home of a user") -> None:
        self.folder = folder / "canal-desktop-1.2.3"
        self.home = folder / home
        self.home.mkdir()
        self.put("first")
        entry = self.folder / "share" / "applications" / "canal-desktop.desktop"
        entry.parent.mkdir(parents=True)
        shutil.copyfile(linux_share.LINUX / "canal-desktop.desktop", entry)
        icon = self.folder / "share" / "icons" / "hicolor" / "scalable" / "apps" / "canal-desktop.svg"
        icon.parent.mkdir(parents=True)
        shutil.copyfile(linux_share.ICON, icon)
        types = self.folder / "share" / "mime" / "packages" / linux_share.MIME_INSTALLED
        types.parent.mkdir(parents=True)
        shutil.copyfile(linux_share.LINUX / linux_share.MIME, types)
        (self.folder / "install.sh").write_text(portable.install_script(), encoding="utf-8")
        shutil.copy(linux_share.LINUX / "launcher.sh", self.folder)

    def put(self, word: str) -> None:
        """Have a program there that says a word."""
        program = self.folder / "program" / "canal-desktop"
        program.parent.mkdir(parents=True, exist_ok=True)
        program.write_text(PROGRAM.format(word=word), encoding="utf-8")
        program.chmod(0o755)

    def run(self, *command: str, expected: int = 0) -> str:
        """Run a command as the user; returns what it printed."""
        variables = {"HOME": str(self.home), "PATH": os.environ["PATH"]}
        done = subprocess.run(command, env=variables, capture_output=True, text=True, check=False, timeout=60)
        assert done.returncode == expected, done.stdout + done.stderr
        return done.stdout + done.stderr

    def install(self) -> str:
        """Install it for the user."""
        return self.run("sh", str(self.folder / "install.sh"), "--user")

    def files(self) -> set[str]:
        """What is in the home, but for what the desktop's own tools keep there."""
        found = {str(path.relative_to(self.home)) for path in self.home.rglob("*") if not path.is_dir()}
        # What is known of all types is kept beside the folder that says so, whoever puts something there.
        kept = re.compile(r".*(?:mimeinfo\.cache|icon-theme\.cache)|\.local/share/mime/[^/]+")
        return {name for name in found if not kept.fullmatch(name)}


@pytest.fixture
def unpacked(tmp_path: Path) -> Unpacked:
    return Unpacked(tmp_path)


def test_a_user_installs_starts_renews_and_removes_it(unpacked: Unpacked) -> None:
    own = unpacked.home / ".local" / "share" / "canal-desktop" / "library.sqlite3"
    own.parent.mkdir(parents=True)
    own.write_text("mine")
    unpacked.install()
    start = unpacked.home / ".local" / "bin" / "canal-desktop"
    assert unpacked.run(str(start), "--version") == "first --version\n"

    unpacked.put("second")
    unpacked.install()
    assert unpacked.run(str(start)) == "second\n"
    assert not [name for name in unpacked.files() if ".new" in name or ".old" in name]

    unpacked.run(str(unpacked.home / ".local/lib/canal-desktop/uninstall.sh"))
    assert unpacked.files() == {str(own.relative_to(unpacked.home))}


def test_the_menu_starts_the_very_program_that_was_installed(unpacked: Unpacked) -> None:
    unpacked.install()
    entry = (unpacked.home / ".local/share/applications/canal-desktop.desktop").read_text(encoding="utf-8")
    place = unpacked.home / ".local" / "bin" / "canal-desktop"
    lines = [line for line in entry.splitlines() if line.startswith(("Exec=", "TryExec="))]
    assert lines == [
        f'Exec="{place}" %U',
        f"TryExec={place}",
        f'Exec="{place}" canal://new',
        f'Exec="{place}" --quick',
    ]


ODD_HOMES = [
    "it's mine",
    "two  blanks ",
    "a $HOME and `true` and $(false)",
    "back\\slash \\t\\n",
    'a "quoted" one',
    "R&D | 100% #1; ok?*",
    "-f -r",
    "two\nlines",
]


@pytest.mark.parametrize("name", ODD_HOMES)
def test_whatever_the_home_is_called_the_menu_starts_it_and_nothing_is_left_behind(tmp_path: Path, name: str) -> None:
    # Each is where a name that was not quoted would lead to.
    beside = [tmp_path / "keep", tmp_path / "mine", tmp_path / "it"]
    for one in beside:
        one.write_text("mine")
    unpacked = Unpacked(tmp_path, name)
    own = unpacked.home / ".local" / "share" / "canal-desktop" / "library.sqlite3"
    own.parent.mkdir(parents=True)
    own.write_text("mine")
    unpacked.install()
    place = unpacked.home / ".local" / "bin" / "canal-desktop"
    assert unpacked.run(str(place), "--version") == "first --version\n"

    if "\n" not in name:
        # An entry has no way to name such a place.
        entry = (unpacked.home / ".local/share/applications/canal-desktop.desktop").read_text(encoding="utf-8")
        lines = dict(line.split("=", 1) for line in entry.splitlines() if line.startswith(("Exec=", "TryExec=")))
        assert lines["TryExec"].replace("\\\\", "\\") == str(place)
        assert lines["Exec"] == f"{exec_line([str(place)])} --quick"
        typed = lines["Exec"].replace("\\\\", "\\").replace("%%", "%")
        assert unpacked.run("sh", "-c", typed) == "first --quick\n"

    unpacked.run(str(unpacked.home / ".local/lib/canal-desktop/uninstall.sh"))
    assert unpacked.files() == {str(own.relative_to(unpacked.home))}
    assert all(one.read_text() == "mine" for one in beside)


@pytest.mark.skipif(shutil.which("update-mime-database") is None, reason="shared-mime-info is not installed")
def test_the_desktop_knows_our_files_from_then_on_until_it_is_removed(unpacked: Unpacked) -> None:
    known = unpacked.home / ".local" / "share" / "mime" / "globs"
    unpacked.install()
    assert "application/x-canal-desktop+json:*.canal.json\n" in known.read_text(encoding="utf-8")
    unpacked.run(str(unpacked.home / ".local/lib/canal-desktop/uninstall.sh"))
    assert "canal" not in known.read_text(encoding="utf-8")


def test_what_the_system_lacks_is_named_with_the_packages_that_bring_it(unpacked: Unpacked) -> None:
    library = unpacked.folder / "program" / "_internal" / "PySide6" / "broken.so"
    library.parent.mkdir(parents=True)
    if shutil.which("ld") is None or shutil.which("ldd") is None:
        pytest.skip("binutils are not installed")
    here = unpacked.folder
    for command in (
        ["as", "-o", "empty.o", "/dev/null"],
        ["ld", "-shared", "-soname", "libof-nobody.so.7", "-o", "libof-nobody.so.7", "empty.o"],
        ["ld", "-shared", "-o", str(library), "empty.o", "libof-nobody.so.7"],
    ):
        subprocess.run(command, cwd=here, check=True)
    (here / "libof-nobody.so.7").unlink()
    said = unpacked.run("sh", str(here / "install.sh"), "--check", expected=1)
    assert "libof-nobody.so.7" in said
    assert "libxcb-cursor0" in said
    assert "@" not in said


def test_without_a_choice_it_says_how_it_is_used(unpacked: Unpacked) -> None:
    assert "--user" in unpacked.run("sh", str(unpacked.folder / "install.sh"), expected=2)
    assert unpacked.files() == set()

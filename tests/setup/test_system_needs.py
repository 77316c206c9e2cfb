"""What is missing on a system is named with the exact command that brings it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.setup.project_copy import ProjectCopy, is_permitted
from tools.setup import commands
from tools.setup.needs import LIBRARIES, TEST_FILES, TEST_PROGRAMS, can_load, has_file, missing, venv_need
from tools.setup.packages import INSTALLERS, find_installer, install_sentence, may_install, package_names

if TYPE_CHECKING:
    from collections.abc import Iterator

APT, DNF, PACMAN = INSTALLERS
NEEDED = (
    "libgl1 libegl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libgssapi-krb5-2 libxkbcommon-x11-0"
    " libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
)
linux = pytest.mark.skipif(sys.platform != "linux", reason="Linux's libraries")


def test_on_a_bare_system_the_command_names_every_package_once() -> None:
    lacking = [*missing(LIBRARIES, lambda _soname: False), venv_need((3, 11))]
    sentence = install_sentence(lacking, APT)
    names = " ".join(package_names(lacking, APT, knows=lambda _name: False))
    assert names == f"{NEEDED} python3.11-venv"
    assert "libGL.so.1, libEGL.so.1" in sentence
    assert "    sudo apt-get install libgl1 libegl1 " in sentence


def test_a_renamed_package_is_asked_for_by_the_name_this_system_knows() -> None:
    glib = [need for need in LIBRARIES if need.thing.startswith("libglib")]
    assert package_names(glib, APT, knows=lambda _name: True) == ["libglib2.0-0t64"]
    assert package_names(glib, APT, knows=lambda _name: False) == ["libglib2.0-0"]


def test_other_package_programs_get_their_own_names() -> None:
    lacking = missing(LIBRARIES, lambda _soname: False)
    assert install_sentence(lacking, DNF).strip().endswith("xcb-util-cursor xcb-util-wm xcb-util-keysyms libxcb")
    assert "    sudo pacman -S libglvnd glib2 " in install_sentence(lacking, PACMAN)
    assert "your system's package program" in install_sentence(lacking, None)


def test_the_first_package_program_that_is_there_is_taken() -> None:
    assert find_installer(lambda name: "/usr/bin/dnf" if name == "dnf" else None) == DNF
    assert find_installer(lambda _name: None) is None


def test_only_what_is_missing_is_named() -> None:
    lacking = missing(LIBRARIES, lambda soname: soname != "libxcb-cursor.so.0")
    assert package_names(lacking, APT) == ["libxcb-cursor0"]


@linux
def test_looking_for_libraries_and_files_tells_what_is_there_from_what_is_not() -> None:
    assert can_load("libc.so.6")
    assert not can_load("libcanal-nowhere.so.9")
    for need in TEST_FILES:
        assert has_file(need.thing) in {True, False}


def test_every_need_has_a_name_for_every_package_program() -> None:
    for need in (*LIBRARIES, *TEST_PROGRAMS, *TEST_FILES):
        assert all(need.apt)
        assert need.dnf
        assert need.pacman


def without_library(soname: str) -> tuple[str, ...]:
    """What runs a command that cannot load a library: an empty file lies over it; skips where that is not permitted."""
    found = subprocess.run(["/sbin/ldconfig", "-p"], check=False, capture_output=True, text=True).stdout
    places = [line.split(" => ")[1] for line in found.splitlines() if line.strip().startswith(f"{soname} ")]
    if not places:
        pytest.skip(f"{soname} is not in the loader's list")
    covers = " && ".join(f"mount --bind /dev/null {place}" for place in places)
    before = ("unshare", "--mount", "sh", "-c", f'{covers} && exec "$@"', "sh")
    if not is_permitted(before):
        pytest.skip("no right to hide a library")
    return before


@linux
def test_a_missing_library_ends_the_run_with_the_command_that_brings_it(project: ProjectCopy) -> None:
    if find_installer() != APT:
        pytest.skip("the names are Debian's")
    outcome = project.run("test", before=without_library("libxcb-cursor.so.0"))
    assert outcome.exit_code == 3
    assert outcome.said.strip() == (
        "Not installed: libxcb-cursor.so.0. This installs what is missing:\n\n    sudo apt-get install libxcb-cursor0"
    )
    assert not (project.folder / ".venv").exists()


@pytest.fixture
def public_project() -> Iterator[ProjectCopy]:
    """A small copy of the project that every user of this computer may read and write."""
    with tempfile.TemporaryDirectory(dir="/var/tmp") as folder:
        project = ProjectCopy(Path(folder) / "project")
        for path in (Path(folder), *Path(folder).rglob("*")):
            path.chmod(0o777 if path.is_dir() else 0o666)
        yield project


@linux
def test_a_plain_user_is_told_the_command_and_nothing_is_installed(public_project: ProjectCopy) -> None:
    python = "/usr/bin/python3"
    if os.geteuid() != 0 or shutil.which("setpriv") is None or find_installer() != APT:
        pytest.skip("needs root on Debian, to become a plain user")
    probe = subprocess.run([python, "-c", "import sys; assert sys.version_info[:2] >= (3, 11)"], check=False)
    if probe.returncode:
        pytest.skip("the system's own Python is too old")
    hidden = without_library("libxcb-shape.so.0")
    before = (*hidden, "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", python, "-I", "-c", "pass")
    assert subprocess.run(before, check=False).returncode == 0
    done = subprocess.run(
        [*before[:-4], python, "-B", str(public_project.folder / "run.py"), "test"],
        # Without CANAL_NO_SYSTEM_INSTALL: not being root must be enough.
        env={**public_project.variables(), "CANAL_NO_SYSTEM_INSTALL": ""},
        check=False,
        capture_output=True,
        text=True,
        timeout=90,
    )
    assert done.returncode == 3, done
    assert done.stderr.strip().endswith("    sudo apt-get install libxcb-shape0")
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not may_install(), reason="packages are installed for root alone, with apt")
def test_a_package_that_cannot_be_had_keeps_no_other_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    apt = tmp_path / "apt-get"
    apt.write_text(f'#!/bin/sh\ncase " $* " in *" nsis "*) exit 100;; esac\necho "$*" >> {tmp_path}/asked\n')
    apt.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(commands, "ROOT", tmp_path)

    commands._get_ready_for_tests()

    installed = [line for line in (tmp_path / "asked").read_text().splitlines() if " install " in line]
    assert any(line.endswith(" xvfb") for line in installed)
    assert not any("nsis" in line for line in installed)

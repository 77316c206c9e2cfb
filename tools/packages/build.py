"""`run.py package`: makes the packages in dist/, in a Debian 12 of their own unless this is one."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from tools.packages import debian
from tools.packages.facts import EPOCH, NAME, ROOT, VERSION, facts, git
from tools.setup.needs import LIBRARIES
from tools.setup.one_at_a_time import one_at_a_time
from tools.setup.problem import EXIT_FAILED, EXIT_USAGE, Problem
from tools.setup.report import step

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tools.packages.facts import Facts

BUILD = ROOT / "build" / "packages"
DIST = ROOT / "dist"
PROGRAMS = ("strip", "as", "ld", "rsvg-convert", "zstd", "xz", "dpkg-deb")
"""That the work is done with."""
TOOLS = ("python3", "python3-venv", "libpython3.11", "ca-certificates", "binutils", "librsvg2-bin", "zstd", "xz-utils")
WAYLAND = ("libwayland-cursor0", "libwayland-egl1")
IGNORED = shutil.ignore_patterns(".git", ".venv*", "build", "dist", "node_modules", "__pycache__", ".*_cache")
OPTIONS = frozenset(("--quick", "--frozen"))


def package(arguments: Sequence[str]) -> int:
    """Make the packages; returns the exit code.

    Raises:
        Problem: this computer cannot make them, or something failed; says what.
    """
    if not set(arguments) <= OPTIONS:
        raise Problem(f"package knows --quick and --frozen, not {' '.join(arguments)}.", EXIT_USAGE)
    if sys.platform in {"win32", "darwin"}:
        # Imported here: its steps are none of Linux's.
        from tools.packages import elsewhere

        return elsewhere.package()
    if platform.machine() != "x86_64" or sys.platform != "linux":
        raise Problem("Packages for Linux are made on Linux with an x86-64 processor.")
    build = facts()
    try:
        # Two builds at once would use the same folders.
        with one_at_a_time(BUILD / "lock"):
            made = _here(build, arguments) if is_debians_own() else _in_a_debian(build, arguments, BUILD / "debian-12")
    except subprocess.CalledProcessError as error:
        raise Problem(f"A step of the build failed: {' '.join(map(str, error.cmd[:8]))}", EXIT_FAILED) from error
    for path in made:
        step(f"Made {path.relative_to(ROOT)}")
    return 0


def is_debians_own() -> bool:
    """Whether this is the Python of Debian 12."""
    try:
        system = platform.freedesktop_os_release()
    except OSError:
        return False
    return (system.get("ID"), system.get("VERSION_ID"), sys.base_prefix) == ("debian", "12", "/usr")


def needed_packages() -> tuple[str, ...]:
    """What a Debian 12 needs to make the packages."""
    return (*TOOLS, *(need.apt[-1] for need in LIBRARIES), *WAYLAND)


def _here(build: Facts, arguments: Sequence[str]) -> list[Path]:
    lacking = [program for program in PROGRAMS if shutil.which(program) is None]
    if lacking:
        raise Problem(
            f"Not installed: {', '.join(lacking)}. This installs what is missing:\n\n"
            f"    sudo apt-get install {' '.join(needed_packages())}\n"
        )
    command = [sys.executable, "-m", "tools.packages.inside", "--work", str(BUILD), "--out", str(DIST), *arguments]
    subprocess.run(command, cwd=ROOT, check=True, env={**os.environ, **_variables(build)})
    return packages_of(build, DIST)


def _in_a_debian(build: Facts, arguments: Sequence[str], folder: Path) -> list[Path]:
    if not debian.is_possible():
        raise Problem(
            "Packages are made with the Python of Debian 12. Elsewhere a Debian 12 is set up for that in build/, which"
            " takes root, debootstrap and the right to make namespaces: sudo python3 run.py package"
        )
    step(f"Preparing a Debian 12 in {folder} (the first time takes some minutes)")
    there = debian.Debian(folder)
    there.make(needed_packages())
    copy_project(folder / "canal")
    shutil.rmtree(folder / "dist", ignore_errors=True)
    inside = ["python3", "-m", "tools.packages.inside", "--work", "/build", "--out", "/dist", *arguments]
    command = there.command("sh", "-c", 'cd /canal && exec "$@"', "sh", *inside)
    subprocess.run(command, check=True, env=there.variables(_variables(build)), stdin=subprocess.DEVNULL)
    DIST.mkdir(exist_ok=True)
    made = packages_of(build, folder / "dist")
    for path in made:
        shutil.copy2(path, DIST / path.name)
    return [DIST / path.name for path in made]


def packages_of(build: Facts, folder: Path) -> list[Path]:
    """The packages of a build in a folder."""
    return [folder / f"{NAME}_{build.version}_amd64.deb", folder / f"{NAME}-{build.version}-linux-x86_64.tar.zst"]


def copy_project(to: Path) -> None:
    """Copy the sources, with what is changed and not committed."""
    shutil.rmtree(to, ignore_errors=True)
    listed = git("ls-files", "-z", "--cached", "--others", "--exclude-standard")
    if listed is None:
        # Sources without a history.
        shutil.copytree(ROOT, to, ignore=IGNORED)
        return
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (to / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, to / name)


def _variables(build: Facts) -> dict[str, str]:
    return {VERSION: build.version, EPOCH: str(build.epoch), "PYTHONDONTWRITEBYTECODE": "1"}

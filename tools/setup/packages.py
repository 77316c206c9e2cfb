"""Turns missing things into the packages to install: the exact command for a person, or the installation itself."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING, NamedTuple

from tools.setup.problem import Problem
from tools.setup.report import said_last, step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from tools.setup.needs import Need


class Installer(NamedTuple):
    """A system's package program: its name and the words before the packages."""

    program: str
    words: str


INSTALLERS = (
    Installer("apt-get", "apt-get install"),
    Installer("dnf", "dnf install"),
    Installer("pacman", "pacman -S"),
)


def find_installer(which: Callable[[str], str | None] = shutil.which) -> Installer | None:
    """The package program of this system, None for one we have no names for."""
    return next((installer for installer in INSTALLERS if which(installer.program)), None)


def knows_package(name: str) -> bool:
    """Whether apt's lists have a package of that name."""
    asked = subprocess.run(["apt-cache", "show", name], check=False, capture_output=True)
    return asked.returncode == 0


def package_names(
    needs: Iterable[Need], installer: Installer, knows: Callable[[str], bool] = knows_package
) -> list[str]:
    """The packages that bring what is missing, each once, in the table's order."""
    names = []
    for need in needs:
        if installer.program == "apt-get":
            *newer, usual = need.apt
            names.append(next((name for name in newer if knows(name)), usual))
        else:
            names.append(need.dnf if installer.program == "dnf" else need.pacman)
    return list(dict.fromkeys(names))


def install_sentence(needs: Sequence[Need], installer: Installer | None) -> str:
    """What is missing and the command that brings it."""
    things = ", ".join(need.thing for need in needs)
    if installer is None:
        return f"Not installed: {things}. Install them with your system's package program and start again."
    command = f"sudo {installer.words} {' '.join(package_names(needs, installer))}"
    return f"Not installed: {things}. This installs what is missing:\n\n    {command}\n"


def may_install() -> bool:
    """Whether packages can be installed without asking anyone: as root, with apt, unless forbidden."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return is_root and shutil.which("apt-get") is not None and os.environ.get("CANAL_NO_SYSTEM_INSTALL") != "1"


def install(needs: Sequence[Need], log: Path) -> None:
    """Install the packages that bring what is missing; their output goes to the log.

    Raises:
        Problem: apt could not do it.
    """
    apt = INSTALLERS[0]
    log.parent.mkdir(parents=True, exist_ok=True)
    log.write_bytes(b"")
    # A new machine has no lists; where they cannot be renewed, those on the disk may still do.
    _apt_get(log, "update")
    names = package_names(needs, apt)
    step(f"Installing system packages: {' '.join(names)}")
    if _apt_get(log, "install", "-y", "--no-install-recommends", *names) != 0:
        said = said_last(log.read_text(encoding="utf-8", errors="replace"))
        raise Problem(f"apt-get could not install {' '.join(names)}: {said} (its own words: {log})")


def _apt_get(log: Path, *words: str) -> int:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    with log.open("ab") as output:
        done = subprocess.run(
            ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=120", "-o", "Acquire::Retries=3", *words],
            check=False,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
        )
    return done.returncode

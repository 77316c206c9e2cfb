"""A bare Debian 12 for a test of the package, and a desk on which the program that is installed there is started."""

from __future__ import annotations

import shlex
import shutil
import subprocess
from typing import TYPE_CHECKING

from tests.end2end.desk import Desk
from tests.end2end.program import Program
from tools.packages.build import BUILD
from tools.packages.debian import Debian

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

ARCHIVES = BUILD / "archives"
"""Packages of Debian that were fetched before."""
ENTRY = "usr/share/applications/canal-desktop.desktop"
APT = (
    *("apt-get", "-q", "-y", "--no-install-recommends", "-o", f"Dir::Cache::Archives={ARCHIVES}"),
    *("-o", "APT::Sandbox::User=root", "-o", "DPkg::Use-Pty=0"),
)
PATIENCE_S = 900


class BareDebian(Debian):
    """A Debian with nothing that is not in every one, made from a copy that is kept."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        kept = Debian(BUILD / "bare-debian-12")
        kept.make()
        subprocess.run(["cp", "-a", "--reflink=auto", str(kept.folder), str(folder)], check=True)
        (ARCHIVES / "partial").mkdir(parents=True, exist_ok=True)
        self.run("apt-get", "-q", "update")

    def run(self, *command: str, variables: Mapping[str, str] | None = None, shared: tuple[Path, ...] = ()) -> str:
        """Run a command inside to its end, which must be a good one; returns what it printed."""
        done = subprocess.run(
            self.command(*command, shared=(ARCHIVES, *shared)),
            env=self.variables({"DEBIAN_FRONTEND": "noninteractive", **(variables or {})}),
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=PATIENCE_S,
        )
        assert done.returncode == 0, f"{command}: {done.returncode}\n{done.stdout}"
        return done.stdout

    def install(self, package: Path | str) -> str:
        """Install a package, of a file or by its name, with what it depends on; returns what apt said."""
        if isinstance(package, str):
            return self.run(*APT, "install", package)
        shutil.copy(package, self.folder / "root")
        return self.run(*APT, "install", f"/root/{package.name}")

    def files(self) -> set[str]:
        """All files below usr and etc, without what dpkg and programs keep for themselves."""
        found = (
            path.relative_to(self.folder) for top in ("usr", "etc", "opt") for path in (self.folder / top).rglob("*")
        )
        return {str(path) for path in found if not (self.folder / path).is_dir() or (self.folder / path).is_symlink()}

    def words_of_entry(self, action: str = "") -> list[str]:
        """The command of the desktop entry, or of one of its actions, without the place for links and files."""
        section = f"[Desktop Action {action}]" if action else "[Desktop Entry]"
        text = (self.folder / ENTRY).read_text(encoding="utf-8")
        part = text[text.index(section) :].partition("\n[")[0]
        (line,) = [line for line in part.splitlines() if line.startswith("Exec=")]
        return [word for word in shlex.split(line.removeprefix("Exec=")) if word != "%U"]


class InstalledDesk(Desk):
    """Starts what is installed in a Debian, on a screen, bus and keyring outside of it. The data is where it is usual.

    Args:
        folder: as of Desk.
        debian: where the program is installed.
    """

    def __init__(self, folder: Path, debian: BareDebian) -> None:
        super().__init__(folder, keyring=True)
        self.debian = debian
        self.data_dir = self.session.home / ".local" / "share" / "canal-desktop"

    @property
    def shared(self) -> tuple[Path, ...]:
        """Folders that are the same inside and outside."""
        return (self.session.root, self.session.runtime)

    def begin(self, *arguments: str, variables: Mapping[str, str] | None = None) -> Program:
        """Start the program with the command of its desktop entry."""
        command = self.debian.command(*self.debian.words_of_entry(), shared=self.shared, as_itself=True)
        return Program(self.session, *arguments, command=command, variables=variables)

    def run_inside(self, *command: str, variables: Mapping[str, str] | None = None) -> str:
        """Run a command inside, in the session; returns what it printed."""
        return self.debian.run(
            *command, variables={**self.session.environment, **(variables or {})}, shared=self.shared
        )

"""Installation: how this very program was installed, and what that means for newer versions. Reads the disk."""

from __future__ import annotations

import platform
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from canal_desktop.domain.update import ADDRESS, NO_PLACE, OTHERS_WORK, ROOT_FILE, InstallKind, kind_of
from canal_desktop.language import tr
from canal_desktop.updates.versions import Versions

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.domain.update import Release

INSTALLED_AS = "installed-as"
MACHINES = {"amd64": "x86_64", "arm64": "aarch64"}
TREE = Path(__file__).parents[2]
UNPACKED = tr("Canal was unpacked by hand here; started from where install.sh puts it, it can renew itself.")
NOT_WRITABLE = tr("Somebody else put Canal where it lies, so you cannot renew it: ask whoever runs this computer.")


@dataclass(frozen=True, slots=True)
class Installation:
    """One way of being installed.

    versions is where versions lie beside one another, None where they do not. address and root are where newer ones
    are listed and whose signatures count, "" and None where nobody has said so.
    """

    kind: InstallKind
    versions: Versions | None = None
    address: str = ""
    root: bytes | None = None

    @property
    def why_not(self) -> str:
        """Why newer versions are not looked for at all; "" where they may be."""
        if self.kind in OTHERS_WORK:
            return OTHERS_WORK[self.kind]
        return "" if self.address and self.root is not None else NO_PLACE

    @property
    def why_not_by_itself(self) -> str:
        """Why the program cannot put a newer version in its own place; "" where it can."""
        if self.kind is not InstallKind.TAR:
            return tr("Get it from the page of released versions.")
        if self.versions is None:
            return UNPACKED
        return "" if self.versions.can_be_written else NOT_WRITABLE

    def archive_of(self, release: Release) -> str:
        """The name of the file that a release has for this installation, "" for none."""
        machine = platform.machine().lower()
        return (release.archives or {}).get(f"{self.kind}-{sys.platform}-{MACHINES.get(machine, machine)}", "")


def read_installation(find: Callable[[str], Path], executable: Path, address: str = ADDRESS) -> Installation:
    """How the running program was installed.

    Args:
        find: the path of a file of resources/; raises FileNotFoundError.
        executable: the file that runs.
        address: where newer versions are listed.
    """
    kind = _kind(find)
    try:
        root = find(ROOT_FILE).read_bytes() if address else None
    except OSError:
        root = None
    versions = Versions.around(executable) if kind is InstallKind.TAR else None
    return Installation(kind, versions, address, root)


def _kind(find: Callable[[str], Path]) -> InstallKind:
    try:
        return kind_of(find(INSTALLED_AS).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return InstallKind.SOURCE if (TREE / "pyproject.toml").exists() else InstallKind.WHEEL

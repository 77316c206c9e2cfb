"""Updates: how this program was installed, what that means for new versions, and what is known of a released one."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

ADDRESS = ""
"""The folder on the web where released versions are listed, with its slash at the end; "" as long as none is released.

This is its one place. What comes from there counts only where it is signed as resources/update-root.json says.
"""
ROOT_FILE = "update-root.json"
"""Below resources/: whose signatures count."""
LIST_FILE = "latest.json"
"""What is listed there: the newest version."""

NO_PLACE = tr("This build has no place to look for updates.")
LONGEST_NOTES = 200_000
_VERSION = re.compile(r"(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})")
_ARCHIVE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,120}")
_PAGE = re.compile(r"https?://[\x21-\x7e]{1,500}")


class InstallKind(StrEnum):
    """By what this program was installed; the file resources/installed-as says it, in these words."""

    SOURCE = "source"
    """The folder that the program is developed in."""
    WHEEL = "wheel"
    DEB = "deb"
    RPM = "rpm"
    FLATPAK = "flatpak"
    SNAP = "snap"
    TAR = "tar"
    APPIMAGE = "appimage"
    EXE = "exe"
    DMG = "dmg"


OTHERS_WORK = {
    InstallKind.SOURCE: tr("Canal runs from its source: “git pull” brings a newer version."),
    InstallKind.WHEEL: tr("Canal is a Python package here: “pipx upgrade canal-desktop” brings a newer version."),
    InstallKind.DEB: tr("The package manager of your system brings newer versions of Canal."),
    InstallKind.RPM: tr("The package manager of your system brings newer versions of Canal."),
    InstallKind.FLATPAK: tr("Flatpak brings newer versions of Canal: “flatpak update”."),
    InstallKind.SNAP: tr("Snap brings newer versions of Canal by itself."),
}
"""Who brings newer versions where the program does not look for them at all."""


@dataclass(frozen=True, slots=True)
class Release:
    """A released version, as its signed list has it.

    archives are the names of the files it can be installed from, by kind, system and machine ("tar-linux-x86_64").
    """

    version: str
    notes: str = ""
    page: str = ""
    archives: Mapping[str, str] | None = None


def parts_of(version: str) -> tuple[int, int, int]:
    """The numbers of a version, to be compared.

    Raises:
        ValueError: it is no X.Y.Z.
    """
    match = _VERSION.fullmatch(version)
    if match is None:
        raise ValueError(version)
    return int(match[1]), int(match[2]), int(match[3])


def is_newer(version: str, than: str) -> bool:
    """Whether a version is newer than another one; what is no X.Y.Z is never newer."""
    try:
        return parts_of(version) > parts_of(than)
    except ValueError:
        return False


def kind_of(word: str) -> InstallKind:
    """The kind that a word of resources/installed-as means.

    Raises:
        ValueError: there is no such kind; a fault of the build.
    """
    return InstallKind(word.strip())


def read_release(data: bytes) -> Release:
    """A list of versions as a value. It is signed, and still nothing in it may be more than it says.

    Raises:
        ValueError: it cannot be understood.
    """
    found = json.loads(data.decode("utf-8"))
    if not isinstance(found, dict):
        raise ValueError(found)  # noqa: TRY004 - what a file holds is a value, not a type
    version, notes, page, archives = (found.get(name) for name in ("version", "notes", "page", "archives"))
    match version, notes, page, archives:
        case str(version), str(notes), str(page), dict(archives):
            parts_of(version)
        case _:
            raise ValueError(found)
    if page and not _PAGE.fullmatch(page):
        raise ValueError(page)
    for kind, name in archives.items():
        if not isinstance(name, str) or not _ARCHIVE.fullmatch(name):
            raise ValueError(kind)
    return Release(version, notes[:LONGEST_NOTES], page, archives)

"""Which Debian packages bring the libraries that the frozen program asks the system for."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from tools.packages.elf import is_elf, needed_libraries

if TYPE_CHECKING:
    from pathlib import Path

BESIDES = ("ca-certificates", "xdg-utils")
"""Needed and no library: who is to be trusted, and what opens a link."""
RECOMMENDED = ("gnome-keyring | kwalletmanager", "fonts-noto-color-emoji")
SUGGESTED = ("libpulse0 | libasound2", "fonts-noto-cjk", "hunspell-dictionary")
# Debian gave some packages new names in later releases, where the old one is provided as well.
WITH_VERSION = {"libc6": "libc6 (>= {})"}
LIBRARY_FOLDERS = ("/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/lib64")


def asked_of_system(bundle: Path) -> set[str]:
    """Sonames that files of the bundle ask for and that are not in it."""
    files = [path for path in bundle.rglob("*") if path.is_file() and is_elf(path)]
    own = {path.name for path in files}
    return {soname for path in files for soname in needed_libraries(path)} - own


def depends(bundle: Path) -> tuple[str, ...]:
    """The packages, for the field Depends. Asks dpkg: to be called on the Debian that the bundle was made on.

    Raises:
        LookupError: a library is in no package of this system.
    """
    names = {_package_of(soname) for soname in asked_of_system(bundle)}
    named = [WITH_VERSION.get(name, "{name}").format(_version_of(name), name=name) for name in names]
    return tuple(sorted((*named, *BESIDES)))


def _package_of(soname: str) -> str:
    for folder in LIBRARY_FOLDERS:
        done = subprocess.run(["dpkg", "-S", f"{folder}/{soname}"], check=False, capture_output=True, text=True)
        if done.returncode == 0:
            return done.stdout.partition(":")[0]
    raise LookupError(f"no package of this system brings {soname}")


def _version_of(package: str) -> str:
    query = ["dpkg-query", "--show", "--showformat", "${Version}", package]
    version = subprocess.run(query, check=True, capture_output=True, text=True).stdout
    return version.partition("-")[0]

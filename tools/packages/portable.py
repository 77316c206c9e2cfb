"""The archive for any Linux with what install.sh does, for computers without Debian's packages or without root."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

from canal_desktop import __version__
from tools.packages.facts import NAME, ROOT
from tools.packages.freeze import INSTALLED_AS, INTERNAL
from tools.packages.linux_share import LINUX, write_share
from tools.packages.tree import same_age
from tools.setup.needs import LIBRARIES

if TYPE_CHECKING:
    from pathlib import Path

    from tools.packages.facts import Facts

QUICK, SMALL = "-10", "-19"


def make_portable(facts: Facts, bundle: Path, into: Path, *, level: str) -> Path:
    """Make the archive of a frozen program; returns its file.

    Args:
        facts: of the build.
        bundle: the frozen program.
        into: the folder for the archive; a folder for its content is made beside it.
        level: of zstd, QUICK or SMALL.

    Raises:
        subprocess.CalledProcessError: tar or zstd could not do it.
    """
    folder = into / f"{NAME}-{facts.version}"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(bundle, folder / "program", symlinks=True)
    (folder / "program" / INSTALLED_AS).write_text("tar\n", encoding="ascii")
    write_share(facts, folder / "share")
    shutil.copyfile(LINUX / "launcher.sh", folder / "launcher.sh")
    (folder / "install.sh").write_text(install_script(facts.version), encoding="utf-8")
    for script in ("install.sh", "launcher.sh"):
        (folder / script).chmod(0o755)
    for text in (ROOT / "LICENSE", bundle / INTERNAL / "THIRD-PARTY.md"):
        if text.is_file():
            shutil.copyfile(text, folder / text.name)
    if (bundle / INTERNAL / "licences").is_dir():
        shutil.copytree(bundle / INTERNAL / "licences", folder / "licences")
    same_age(folder, facts.epoch)
    archive = into / f"{NAME}-{facts.version}-linux-x86_64.tar"
    # The plainest form there is, with owners and order that do not depend on whoever packs.
    tar = ["tar", "--format=gnu", "--sort=name", "--owner=0", "--group=0", "--numeric-owner"]
    subprocess.run([*tar, "-C", str(into), "-cf", str(archive), folder.name], check=True)
    packed = archive.with_name(f"{archive.name}.zst")
    # The widest look back that tar's own unpacking allows.
    subprocess.run(["zstd", "-q", "-f", "-T1", level, "--long=27", "--rm", str(archive), "-o", str(packed)], check=True)
    shutil.rmtree(folder)
    return packed


def install_script(version: str = __version__) -> str:
    """install.sh of a version, with the names of the packages that bring Qt's libraries."""
    script = (LINUX / "install.sh").read_text(encoding="utf-8")
    names = {
        "@APT@": [need.apt[-1] for need in LIBRARIES],
        "@DNF@": [need.dnf for need in LIBRARIES],
        "@PACMAN@": [need.pacman for need in LIBRARIES],
        "@VERSION@": [version],
    }
    for mark, found in names.items():
        script = script.replace(mark, " ".join(dict.fromkeys(found)))
    return script

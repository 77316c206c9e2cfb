"""A Debian in a folder: made with debootstrap, entered with namespaces of its own. Takes root."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

RELEASE = "bookworm"
# The mounts belong to a namespace of their own and are gone when its last process is.
NAMESPACE = ("unshare", "--mount", "--pid", "--kill-child", "--fork")
AS_ITSELF = ("unshare", "--mount")
"""With it, the process that is begun becomes the one inside, with the same number."""
ENTER = """\
mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && mount -t tmpfs -o mode=1777 tmpfs "$0/tmp" || exit 125
while [ "$1" != -- ]; do
    mkdir -p "$0$1" && mount --bind "$1" "$0$1" || exit 125
    shift
done
shift
exec chroot "$0" "$@"
"""
NETWORK_FILES = ("etc/resolv.conf", "etc/hosts", "etc/ssl/certs/ca-certificates.crt")
UNWANTED = ("PIP_FIND_LINKS", "PIP_CONFIG_FILE")
"""Of pip's variables: what names files that are not in there."""
COMPLETE = "canal-complete"
"""A file at the root of a system that was made to its end."""


def is_possible() -> bool:
    """Whether one can be made here: root, debootstrap and the right to make namespaces."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or shutil.which("debootstrap") is None:
        return False
    return subprocess.run([*NAMESPACE, "true"], check=False, capture_output=True).returncode == 0


class Debian:
    """One of them.

    Args:
        folder: where it is; the root of the other system.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def make(self, packages: Iterable[str] = ()) -> None:
        """Make it, with no more than a minimum and the packages, unless it is there with just these.

        Raises:
            subprocess.CalledProcessError: debootstrap could not; it said why.
        """
        wanted = " ".join(sorted(packages))
        stamp = self.folder / COMPLETE
        if not stamp.is_file() or stamp.read_text(encoding="utf-8") != wanted:
            shutil.rmtree(self.folder, ignore_errors=True)
            self.folder.mkdir(parents=True, mode=0o755)
            include = [f"--include={wanted.replace(' ', ',')}"] if wanted else []
            log = self.folder.with_name(f"{self.folder.name}.log")
            with log.open("wb") as output:
                subprocess.run(
                    ["debootstrap", "--variant=minbase", *include, RELEASE, str(self.folder)],
                    check=True,
                    stdout=output,
                    stderr=output,
                )
            stamp.write_text(wanted, encoding="utf-8")
        for name in NETWORK_FILES:
            if Path("/", name).exists():
                (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(Path("/", name), self.folder / name)

    def command(self, *command: str, shared: Iterable[Path] = (), as_itself: bool = False) -> list[str]:
        """The command that runs another one inside.

        Args:
            command: a program inside and its arguments.
            shared: folders of ours that are there as well, at the same place.
            as_itself: whether the process that is begun becomes the one inside; nothing ends what that leaves behind.
        """
        namespace = AS_ITSELF if as_itself else NAMESPACE
        return [*namespace, "sh", "-c", ENTER, str(self.folder), *map(str, shared), "--", *command]

    def variables(self, more: Mapping[str, str] | None = None) -> dict[str, str]:
        """The environment inside: nothing of ours but what pip needs to find packages."""
        pip = {name: value for name, value in os.environ.items() if name.startswith("PIP_") and name not in UNWANTED}
        usual = {
            "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": "/root",
            "LANG": "C.UTF-8",
        }
        return {**usual, **pip, **(more or {})}

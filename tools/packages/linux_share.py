"""What a Linux desktop wants to know of the program: entry, icons, description, manual page; made anew each time."""

from __future__ import annotations

import gzip
import subprocess
from typing import TYPE_CHECKING

from tools.packages.appstream import releases
from tools.packages.facts import NAME, RECIPES, ROOT
from tools.packages.man_page import man_page

if TYPE_CHECKING:
    from pathlib import Path

    from tools.packages.facts import Facts

ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICON = ROOT / "resources" / "canal.svg"
LINUX = RECIPES / "linux"
METAINFO = "com.canalapi.canal_desktop.metainfo.xml"


def write_share(facts: Facts, share: Path) -> None:
    """Fill a folder as /usr/share. Needs rsvg-convert.

    Raises:
        subprocess.CalledProcessError: an icon could not be drawn.
    """
    _write(share / "applications" / f"{NAME}.desktop", (LINUX / f"{NAME}.desktop").read_text(encoding="utf-8"))
    metainfo = (LINUX / METAINFO).read_text(encoding="utf-8")
    news = releases((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), facts)
    _write(share / "metainfo" / METAINFO, metainfo.replace("@RELEASES@", news))
    write_icons(share / "icons" / "hicolor")
    page = share / "man" / "man1" / f"{NAME}.1.gz"
    page.parent.mkdir(parents=True)
    page.write_bytes(compressed(man_page(facts)))


def write_icons(hicolor: Path) -> None:
    """The icon in all sizes, and as it is drawn."""
    scalable = hicolor / "scalable" / "apps" / f"{NAME}.svg"
    scalable.parent.mkdir(parents=True)
    scalable.write_bytes(ICON.read_bytes())
    for size in ICON_SIZES:
        picture = hicolor / f"{size}x{size}" / "apps" / f"{NAME}.png"
        picture.parent.mkdir(parents=True)
        subprocess.run(["rsvg-convert", "-w", str(size), "-h", str(size), "-o", str(picture), str(ICON)], check=True)


def compressed(text: str) -> bytes:
    """As gzip, without a time."""
    return gzip.compress(text.encode("utf-8"), compresslevel=9, mtime=0)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")

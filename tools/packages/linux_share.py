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
MIME = "com.canalapi.canal_desktop.mime.xml"
MIME_INSTALLED = "com.canalapi.canal_desktop.xml"
"""Begins with the name of the Flatpak, which otherwise tells the desktop nothing of it; the icon's name too."""
FILE_ICON = LINUX / "conversations.svg"
FILE_ICON_NAME = "com.canalapi.canal_desktop-conversations"


def write_share(facts: Facts, share: Path) -> None:
    """Fill a folder as /usr/share. Needs rsvg-convert.

    Raises:
        subprocess.CalledProcessError: an icon could not be drawn.
    """
    _write(share / "applications" / f"{NAME}.desktop", (LINUX / f"{NAME}.desktop").read_text(encoding="utf-8"))
    metainfo = (LINUX / METAINFO).read_text(encoding="utf-8")
    news = releases((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), facts)
    _write(share / "metainfo" / METAINFO, metainfo.replace("@RELEASES@", news))
    _write(share / "mime" / "packages" / MIME_INSTALLED, (LINUX / MIME).read_text(encoding="utf-8"))
    write_icons(share / "icons" / "hicolor", ICON, f"apps/{NAME}")
    write_icons(share / "icons" / "hicolor", FILE_ICON, f"mimetypes/{FILE_ICON_NAME}")
    page = share / "man" / "man1" / f"{NAME}.1.gz"
    page.parent.mkdir(parents=True)
    page.write_bytes(compressed(man_page(facts)))


def write_icons(hicolor: Path, drawing: Path, name: str) -> None:
    """An icon in all sizes, and as it is drawn; the name is with its folder."""
    scalable = hicolor / "scalable" / f"{name}.svg"
    scalable.parent.mkdir(parents=True)
    scalable.write_bytes(drawing.read_bytes())
    for size in ICON_SIZES:
        picture = hicolor / f"{size}x{size}" / f"{name}.png"
        picture.parent.mkdir(parents=True)
        subprocess.run(["rsvg-convert", "-w", str(size), "-h", str(size), "-o", str(picture), str(drawing)], check=True)


def compressed(text: str) -> bytes:
    """As gzip, without a time."""
    return gzip.compress(text.encode("utf-8"), compresslevel=9, mtime=0)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")

"""Make the icon for Windows (.ico) and macOS (.icns) from resources/canal.svg."""

from __future__ import annotations

import struct
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from collections.abc import Callable

DRAWING = Path(__file__).resolve().parents[2] / "resources" / "canal.svg"
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
ICO_WIDEST = 256
"""Pixels; written as 0, and as PNG where the smaller ones are bitmaps, which old parts of Windows want."""
ICNS_KINDS = (
    # Kind and pixels, each as PNG; 11 to 14 are for screens with two pixels a point.
    *((b"ic11", 32), (b"ic12", 64), (b"ic07", 128), (b"ic13", 256), (b"ic08", 256)),
    *((b"ic14", 512), (b"ic09", 512), (b"ic10", 1024)),
)


def write_icon(path: Path) -> None:
    """Write the icon as the ending asks: .ico, .icns or .png (512 pixels).

    Raises:
        ValueError: another ending.
    """
    renderer = QSvgRenderer(str(DRAWING))
    makers: dict[str, Callable[[QSvgRenderer], bytes]] = {".ico": _ico, ".icns": _icns, ".png": _large_png}
    if path.suffix not in makers:
        raise ValueError(f"no icon is made with the ending {path.suffix}")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(makers[path.suffix](renderer))


def _drawn(renderer: QSvgRenderer, size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image.convertToFormat(QImage.Format.Format_ARGB32)


def _large_png(renderer: QSvgRenderer) -> bytes:
    return _png(_drawn(renderer, 512))


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _bitmap(image: QImage) -> bytes:
    """As an .ico holds it: a header of twice the height, rows from below, then a mask that says nothing."""
    size = image.width()
    header = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, size * size * 4, 0, 0, 0, 0)
    # Kept: what constBits gives lives no longer than its picture.
    flipped = image.flipped(Qt.Orientation.Vertical)
    mask_row = (size + 31) // 32 * 4
    return header + bytes(flipped.constBits()) + bytes(mask_row * size)


def _ico(renderer: QSvgRenderer) -> bytes:
    images = [_drawn(renderer, size) for size in ICO_SIZES]
    parts = [_png(one) if one.width() == ICO_WIDEST else _bitmap(one) for one in images]
    start = 6 + 16 * len(parts)
    entries = b""
    for size, part in zip(ICO_SIZES, parts, strict=True):
        entries += struct.pack("<BBBBHHII", size % ICO_WIDEST, size % ICO_WIDEST, 0, 0, 1, 32, len(part), start)
        start += len(part)
    return struct.pack("<HHH", 0, 1, len(parts)) + entries + b"".join(parts)


def _icns(renderer: QSvgRenderer) -> bytes:
    body = b""
    for kind, size in ICNS_KINDS:
        part = _png(_drawn(renderer, size))
        body += kind + struct.pack(">I", len(part) + 8) + part
    return b"icns" + struct.pack(">I", len(body) + 8) + body


if __name__ == "__main__":
    for name in sys.argv[1:]:
        write_icon(Path(name))

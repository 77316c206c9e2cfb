"""Pictures as they are sent: in a format that servers know, no larger than needed, nothing but pixels in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QPainter

from canal_desktop.domain.errors import FileRefused
from canal_desktop.language import filled, grouped, tr
from canal_desktop.ui.picture_reader import reader_of

if TYPE_CHECKING:
    from canal_desktop.documents.pdf import PagePixels

MAX_PIXELS = 200_000_000
LONGEST_SIDE_PX = 2048
MAX_PNG_BYTES = 1_500_000
"""A larger one that nothing shines through is sent as JPEG."""
JPEG_QUALITY = 88
FORMATS = frozenset((b"png", b"jpeg", b"jpg", b"webp", b"gif", b"bmp", b"tiff", b"tif", b"ico"))
SHARP_FORMATS = frozenset((b"png", b"gif", b"bmp", b"ico"))
"""Mostly drawings and pictures of screens, which JPEG would blur."""

TURNED = 4
"""The bit of Qt's transformations that stands for a quarter turn."""

UNREADABLE = {
    "image/heic": tr(
        "HEIC pictures, as phones make them, cannot be read. Save “{file}” as JPEG or PNG, and attach that."
    ),
    "image/avif": tr("AVIF pictures cannot be read. Save “{file}” as JPEG or PNG, and attach that."),
}


@dataclass(frozen=True, slots=True)
class SentPicture:
    """A picture as it is sent; note says what was done to it that can be seen."""

    media_type: str
    data: bytes
    width: int
    height: int
    note: str = ""


def picture_to_send(name: str, data: bytes, media_type: str, longest_side: int = LONGEST_SIDE_PX) -> SentPicture:
    """Decode, turn upright, make smaller and write anew a picture. To be called in a thread.

    Args:
        name: of the file, for the sentence.
        data: the file.
        media_type: as it was recognised.
        longest_side: in pixels; nothing is made larger.

    Raises:
        FileRefused: it is damaged, of a kind that cannot be read, or has too many pixels.
    """
    if media_type in UNREADABLE:
        raise FileRefused(filled(UNREADABLE[media_type], file=name))
    with reader_of(data) as reader:
        found = bytes(reader.format().data()).lower()
        if found not in FORMATS:
            raise FileRefused(
                tr(
                    "“{file}” is a kind of picture that cannot be read. Save it as PNG or JPEG, and attach that.",
                    file=name,
                )
            )
        size = reader.size()
        if size.isValid() and size.width() * size.height() > MAX_PIXELS:
            raise FileRefused(
                tr(
                    "“{file}” has {width} × {height} pixels, too many to open. Attach a smaller one.",
                    file=name,
                    width=grouped(size.width()),
                    height=grouped(size.height()),
                )
            )
        is_animated = reader.supportsAnimation() and reader.imageCount() > 1
        if size.isValid() and max(size.width(), size.height()) > longest_side:
            reader.setScaledSize(size.scaled(QSize(longest_side, longest_side), Qt.AspectRatioMode.KeepAspectRatio))
        upright = size.transposed() if reader.transformation().value & TURNED else size
        image = reader.read()
    if image.isNull():
        raise FileRefused(
            tr("“{file}” is damaged and cannot be shown. Save it anew as PNG or JPEG, and attach that.", file=name)
        )
    notes = [tr("first frame of an animation")] if is_animated else []
    sent = encoded(image, longest_side, is_sharp=found in SHARP_FORMATS)
    if size.isValid() and (sent.width, sent.height) != (upright.width(), upright.height()):
        width, height = grouped(upright.width()), grouped(upright.height())
        notes.append(tr("made smaller from {width} × {height}", width=width, height=height))
    return SentPicture(sent.media_type, sent.data, sent.width, sent.height, ", ".join(notes))


def encoded(image: QImage, longest_side: int = LONGEST_SIDE_PX, *, is_sharp: bool) -> SentPicture:
    """Write an image as PNG or JPEG, no larger than so many pixels; is_sharp prefers PNG."""
    pixels = only_pixels(image, longest_side)
    has_holes = pixels.hasAlphaChannel()
    data = _written(pixels, "PNG", -1) if is_sharp or has_holes else b""
    if data and (has_holes or len(data) <= MAX_PNG_BYTES):
        return SentPicture("image/png", data, pixels.width(), pixels.height())
    return SentPicture("image/jpeg", _written(pixels, "JPEG", JPEG_QUALITY), pixels.width(), pixels.height())


def only_pixels(image: QImage, longest_side: int) -> QImage:
    """A fresh image with the same pixels, in sRGB: no texts, no places, no profiles are in it."""
    if image.colorSpace().isValid():
        image = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    if max(image.width(), image.height()) > longest_side:
        side = QSize(longest_side, longest_side)
        image = image.scaled(side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    has_holes = image.hasAlphaChannel() and image.convertToFormat(QImage.Format.Format_ARGB32).hasAlphaChannel()
    kind = QImage.Format.Format_ARGB32_Premultiplied if has_holes else QImage.Format.Format_RGB32
    fresh = QImage(image.size(), kind)
    fresh.fill(Qt.GlobalColor.transparent if has_holes else Qt.GlobalColor.white)
    painter = QPainter(fresh)
    # Dots per inch of the source would scale it.
    painter.drawImage(fresh.rect(), image, image.rect())
    painter.end()
    if has_holes and _is_opaque(fresh):
        return fresh.convertToFormat(QImage.Format.Format_RGB32)
    return fresh


def _is_opaque(image: QImage) -> bool:
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    rows = bytes(alpha.constBits())
    return all(
        rows[at : at + alpha.width()].count(255) == alpha.width()
        for at in range(0, alpha.bytesPerLine() * alpha.height(), alpha.bytesPerLine())
    )


def _written(image: QImage, kind: str, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, kind, quality):  # type: ignore[call-overload]
        raise FileRefused(tr("The picture could not be written as it would be sent."))
    return bytes(buffer.data().data())


def encoded_page(page: PagePixels) -> SentPicture:
    """Write a rendered page."""
    image = QImage(page.data, page.width, page.height, page.width * 4, QImage.Format.Format_RGB32)
    return encoded(image, max(page.width, page.height), is_sharp=True)

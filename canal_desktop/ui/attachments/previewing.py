"""Previewing: fills a PreviewSheet with what is sent of an attachment, or was sent with a message."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from canal_desktop.domain.attached import PAGE
from canal_desktop.domain.context import file_block
from canal_desktop.domain.errors import CanalError
from canal_desktop.domain.message import FilePart, ImagePart
from canal_desktop.language import grouped, tr
from canal_desktop.ui.attachments.words import size_text
from canal_desktop.ui.transcript.picture_decode import decode_picture

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from PySide6.QtGui import QImage

    from canal_desktop.domain.message import FileId, Part
    from canal_desktop.ui.attachments.preview_sheet import PreviewSheet

PAGE_PX = 680
"""How wide pages are shown; they are sent larger."""


async def show_parts(sheet: PreviewSheet, parts: Sequence[Part], load: Callable[[FileId], Awaitable[bytes]]) -> None:
    """Show what a model gets of one file; pictures come one after the other."""
    pictures = [part for part in parts if isinstance(part, ImagePart)]
    if not pictures:
        text = next((part for part in parts if isinstance(part, FilePart)), None)
        sheet.show_text(file_block(text.name, text.text) if text is not None and text.text else "")
        return
    sheet.show_pictures()
    for part in pictures:
        most_px = PAGE_PX if len(pictures) > 1 or PAGE in part.name else 0
        try:
            data = await load(part.file)
            image, size = await asyncio.to_thread(_decoded, data, most_px)
        except CanalError as error:
            sheet.show_trouble(str(error))
            return
        kind = part.media_type.removeprefix("image/").upper()
        pixels = f"{grouped(size[0])} × {grouped(size[1])}"
        sheet.add_picture(image, f"{part.name or tr('Picture')}: {pixels}, {kind}, {size_text(len(data))}")


def _decoded(data: bytes, most_px: int) -> tuple[QImage, tuple[int, int]]:
    image = decode_picture(data)
    size = image.width(), image.height()
    if most_px and image.width() > most_px:
        image = image.scaledToWidth(most_px, Qt.TransformationMode.SmoothTransformation)
    return image, size

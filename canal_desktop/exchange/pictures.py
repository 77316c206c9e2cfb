"""Pictures of a conversation: their bytes are known by what they are, never by what they are called."""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING

from canal_desktop.domain.archive_ids import file_id_of
from canal_desktop.domain.errors import ImportRefused
from canal_desktop.domain.message import ImagePart, TextPart
from canal_desktop.exchange.left_out import lost_pictures
from canal_desktop.language import tr

if TYPE_CHECKING:
    from canal_desktop.domain.message import FileId, Part
    from canal_desktop.exchange.found import FoundConversation
    from canal_desktop.exchange.left_out import LeftOut
    from canal_desktop.exchange.source_files import SourceFiles

MOST_BYTES = 50 * 1024 * 1024

_DATA_ADDRESS = re.compile(r"data:[^,]{0,200};base64,", re.IGNORECASE)


def media_type_of(data: bytes) -> str | None:
    """Which kind of picture the bytes are, None for anything else."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if data.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if data.startswith((b"GIF87a", b"GIF89a")):
        return "image/gif"
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "image/webp"
    return None


def picture_from_file(
    files: SourceFiles, name: str | None, shown: str, found: FoundConversation, left_out: LeftOut
) -> list[Part]:
    """A picture among the files of the source; words, and a note, where it is missing or is none."""
    known = None if name is None else _known(files, name, left_out)
    if name is None or known is None:
        return missing_picture(shown, left_out)
    file, kind = known
    # The bytes are let go: an export may hold more pictures than there is memory.
    found.files.setdefault(file, lambda: _read_again(files, name, file))
    return [ImagePart(file, kind, shown)]


def picture_from_address(address: object, shown: str, found: FoundConversation, left_out: LeftOut) -> list[Part]:
    """A picture that stands in the text of its address; those elsewhere are never fetched."""
    data = _data_of(address) if isinstance(address, str) else None
    if data is None or (kind := media_type_of(data)) is None:
        return missing_picture(shown, left_out)
    known = file_id_of(data)
    held = data
    found.files.setdefault(known, lambda: held)
    return [ImagePart(known, kind, shown)]


def missing_picture(shown: str, left_out: LeftOut) -> list[Part]:
    """What stands where a picture stood: a question that was nothing else would be gone without it."""
    left_out.count(lost_pictures)
    name = " ".join(shown.split())[:200]
    return [TextPart(f"Attached picture: {name}" if name else "Attached picture")]


def _data_of(address: str) -> bytes | None:
    begin = _DATA_ADDRESS.match(address)
    if begin is None or len(address) > MOST_BYTES * 4 // 3:
        return None
    try:
        return base64.b64decode(address[begin.end() :].encode("ascii"), validate=False)
    except (binascii.Error, ValueError):
        return None


def _known(files: SourceFiles, name: str, left_out: LeftOut) -> tuple[FileId, str] | None:
    """The id and kind of a picture, read once; None where it is none."""
    if name not in files.pictures:
        try:
            data = files.bytes_of(name, MOST_BYTES)
        except ImportRefused as error:
            # One damaged picture must not keep back ten years of conversations.
            left_out.fault(str(error))
            return None
        kind = None if data is None else media_type_of(data)
        if data is None or kind is None:
            return None
        files.pictures[name] = file_id_of(data), kind
    return files.pictures[name]


def _read_again(files: SourceFiles, name: str, known: FileId) -> bytes:
    data = files.bytes_of(name, MOST_BYTES)
    if data is None or file_id_of(data) != known:
        raise ImportRefused(tr("“{name}” changed while it was read. Start the import again.", name=files.label))
    return data

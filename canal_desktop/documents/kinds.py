"""What kind of file some bytes are: told by what is in them, never by the name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath

from canal_desktop.documents.office import office_type

HEAD_BYTES = 4096


class FileKind(StrEnum):
    """What can be made of a file."""

    PICTURE = "picture"
    DRAWING = "drawing"
    """An SVG file: text that is a picture."""
    PDF = "pdf"
    OFFICE = "office"
    HTML = "html"
    TEXT = "text"
    """Prose, source code, tables of values: whatever can be read as letters."""
    ARCHIVE = "archive"
    SOUND = "sound"
    """Sound and films."""
    BINARY = "binary"


@dataclass(frozen=True, slots=True)
class Recognised:
    """A kind with its media type."""

    kind: FileKind
    media_type: str


# Begins with, kind, media type. The order matters where one begins like another.
_SIGNATURES: tuple[tuple[bytes, FileKind, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", FileKind.PICTURE, "image/png"),
    (b"\xff\xd8\xff", FileKind.PICTURE, "image/jpeg"),
    (b"GIF87a", FileKind.PICTURE, "image/gif"),
    (b"GIF89a", FileKind.PICTURE, "image/gif"),
    (b"II*\x00", FileKind.PICTURE, "image/tiff"),
    (b"MM\x00*", FileKind.PICTURE, "image/tiff"),
    (b"\x00\x00\x01\x00", FileKind.PICTURE, "image/x-icon"),
    (b"{\\rtf", FileKind.OFFICE, "application/rtf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind.OFFICE, "application/x-ole-storage"),
    (b"\x1f\x8b", FileKind.ARCHIVE, "application/gzip"),
    (b"BZh", FileKind.ARCHIVE, "application/x-bzip2"),
    (b"\xfd7zXZ\x00", FileKind.ARCHIVE, "application/x-xz"),
    (b"7z\xbc\xaf\x27\x1c", FileKind.ARCHIVE, "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", FileKind.ARCHIVE, "application/vnd.rar"),
    (b"ID3", FileKind.SOUND, "audio/mpeg"),
    (b"\xff\xfb", FileKind.SOUND, "audio/mpeg"),
    (b"OggS", FileKind.SOUND, "audio/ogg"),
    (b"fLaC", FileKind.SOUND, "audio/flac"),
    (b"\x1aE\xdf\xa3", FileKind.SOUND, "video/webm"),
)
_RIFF = {b"WEBP": (FileKind.PICTURE, "image/webp"), b"WAVE": (FileKind.SOUND, "audio/wav")}
_BRANDS = {
    **dict.fromkeys((b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"), "image/heic"),
    **dict.fromkeys((b"avif", b"avis"), "image/avif"),
}
_TEXT_TYPES = {
    ".csv": "text/csv",
    ".tsv": "text/tab-separated-values",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".json": "application/json",
    ".xml": "application/xml",
    ".yaml": "application/yaml",
    ".yml": "application/yaml",
}
_HTML = re.compile(rb"<!doctype\s+html|<html[\s>]", re.IGNORECASE)
_SVG = re.compile(rb"<svg[\s>]|<!doctype\s+svg\s", re.IGNORECASE)


def recognise(data: bytes) -> Recognised | None:
    """What a file is; None where it may be plain text, or nothing that is known."""
    head = data[:HEAD_BYTES]
    if b"%PDF-" in head[:1024]:
        return Recognised(FileKind.PDF, "application/pdf")
    return _by_signature(head) or _by_container(data, head) or _by_markup(head)


def text_type(name: str) -> str:
    """The media type of a text by its file's name; it decides nothing but what the file is called."""
    return _TEXT_TYPES.get(PurePath(name).suffix.lower(), "text/plain")


def _by_signature(head: bytes) -> Recognised | None:
    for begin, kind, media_type in _SIGNATURES:
        if head.startswith(begin):
            return Recognised(kind, media_type)
    if head[:2] == b"BM" and len(head) > 14 and head[6:10] == b"\0\0\0\0":
        return Recognised(FileKind.PICTURE, "image/bmp")
    if head[:4] == b"RIFF" and head[8:12] in _RIFF:
        return Recognised(*_RIFF[head[8:12]])
    if head[4:8] == b"ftyp":
        brand = _BRANDS.get(head[8:12])
        return Recognised(FileKind.PICTURE, brand) if brand else Recognised(FileKind.SOUND, "video/mp4")
    return None


def _by_container(data: bytes, head: bytes) -> Recognised | None:
    if head[257:262] == b"ustar":
        return Recognised(FileKind.ARCHIVE, "application/x-tar")
    if head[:4] not in {b"PK\x03\x04", b"PK\x05\x06"}:
        return None
    office = office_type(data)
    return Recognised(FileKind.OFFICE, office) if office else Recognised(FileKind.ARCHIVE, "application/zip")


def _by_markup(head: bytes) -> Recognised | None:
    begin = _first_tag(head.removeprefix(b"\xef\xbb\xbf"))
    if _HTML.match(begin):
        return Recognised(FileKind.HTML, "text/html")
    if _SVG.match(begin):
        return Recognised(FileKind.DRAWING, "image/svg+xml")
    return None


def _first_tag(head: bytes) -> bytes:
    """What follows blank space, comments and the XML declaration."""
    while True:
        head = head.lstrip()
        end = b"-->" if head.startswith(b"<!--") else b"?>" if head.startswith(b"<?xml") else b""
        if not end:
            return head
        _before, found, head = head.partition(end)
        if not found:
            return b""

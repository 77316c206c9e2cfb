"""What kind of picture or sound some bytes are, by how they begin; names and headers are not trusted."""

from __future__ import annotations

from pathlib import PurePath

_PICTURES = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
)
_SOUNDS = (
    (b"ID3", "audio/mpeg"),
    (b"fLaC", "audio/flac"),
    (b"OggS", "audio/ogg"),
    (b"\x1aE\xdf\xa3", "audio/webm"),
)
ENDINGS = {
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/gif": ".gif",
    "image/webp": ".webp",
    "audio/mpeg": ".mp3",
    "audio/wav": ".wav",
    "audio/flac": ".flac",
    "audio/ogg": ".ogg",
    "audio/webm": ".webm",
    "audio/mp4": ".m4a",
    "audio/aac": ".aac",
    "audio/mp3": ".mp3",
    "audio/x-wav": ".wav",
    "audio/opus": ".opus",
}
"""How the name of a file of each kind ends."""
_OTHER_PICTURES = (".bmp", ".tif", ".tiff", ".svg")


def with_ending(name: str, media_type: str) -> str:
    """A name for a copy of a file: of a picture or sound, with the ending of what it really is."""
    ending = ENDINGS.get(media_type, "")
    plain = PurePath(name or "file").name or "file"
    suffix = PurePath(plain).suffix.lower()
    if not ending or suffix in {ending, ".jpeg" if ending == ".jpg" else ending}:
        return plain
    was_a_picture = suffix in _OTHER_PICTURES or suffix in {".jpeg", ".jpg", ".png", ".gif", ".webp"}
    return f"{PurePath(plain).stem if was_a_picture else plain}{ending}"


def picture_type(data: bytes) -> str:
    """The media type of a picture, such as image/png; "" where it is none that is known."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for begin, kind in _PICTURES if data.startswith(begin)), "")


def sound_type(data: bytes) -> str:
    """The media type of a sound, such as audio/mpeg; "" where it is none that is known."""
    if data[:4] == b"RIFF" and data[8:12] == b"WAVE":
        return "audio/wav"
    if data[4:8] == b"ftyp":
        return "audio/mp4"
    if len(data) > 1 and data[0] == 0xFF and data[1] & 0xF6 == 0xF0:
        return "audio/aac"
    if len(data) > 1 and data[0] == 0xFF and data[1] & 0xE0 == 0xE0:
        return "audio/mpeg"
    return next((kind for begin, kind in _SOUNDS if data.startswith(begin)), "")

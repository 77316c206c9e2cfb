"""Letters out of bytes: UTF-8 first, then what the bytes look like; says which encoding it was."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from canal_desktop.domain.errors import FileRefused

SAMPLE_BYTES = 32 * 1024
"""What an encoding is guessed from, on either side of the first byte that is not UTF-8."""
LOOKED_AT_BYTES = 64 * 1024
MOST_CONTROL = 0.02
"""A greater share of control characters is in no text."""

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = bytes(set(range(32)) - {7, 8, 9, 10, 12, 13, 27})


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text with line feeds alone, and the name of the encoding it was in."""

    text: str
    encoding: str
    is_whole: bool = True
    """Whether every byte was understood."""

    @property
    def note(self) -> str:
        """What the reader should know of it, "" for the usual."""
        if self.encoding in {"utf-8", "ascii"}:
            return ""
        return f"read as {self.encoding}" + ("" if self.is_whole else ", some letters are unknown")


def decode(name: str, data: bytes, declared: str = "") -> Decoded:
    """The text in some bytes.

    Args:
        name: of the file, for the sentence.
        data: all of it.
        declared: the encoding that the text itself names, tried after UTF-8.

    Raises:
        FileRefused: this is no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decoded(data, encoding)
    wide = _wide(data[:LOOKED_AT_BYTES])
    if wide:
        return _decoded(data, wide)
    if b"\0" in data or _is_binary(data[:LOOKED_AT_BYTES]):
        raise _no_text(name)
    try:
        return Decoded(_lines(data.decode("utf-8-sig")), "utf-8")
    except UnicodeDecodeError as error:
        encoding = _known(declared) or _guess(data, error.start)
    if not encoding:
        raise _no_text(name)
    return _decoded(data, encoding)


def _no_text(name: str) -> FileRefused:
    return FileRefused(
        f"“{name}” is not a kind of file that can be read as text or shown as a picture. "
        "Save it as text, PDF or a picture, and attach that."
    )


def _decoded(data: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(_lines(data.decode(encoding)), encoding)
    except (UnicodeDecodeError, UnicodeError):
        return Decoded(_lines(data.decode(encoding, "replace")), encoding, is_whole=False)


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _wide(sample: bytes) -> str:
    """UTF-16 without a mark: every other byte of Latin letters is zero."""
    half = len(sample) // 2
    if half < 2:
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 0.6 * half and even < 0.05 * half:
        return "utf-16-le"
    return "utf-16-be" if even > 0.6 * half and odd < 0.05 * half else ""


def _is_binary(sample: bytes) -> bool:
    return len(sample) - len(sample.translate(None, _CONTROL)) > MOST_CONTROL * len(sample)


def _known(encoding: str) -> str:
    try:
        return codecs.lookup(encoding).name if encoding else ""
    except LookupError:
        return ""


def _guess(data: bytes, at: int) -> str:
    # Imported here: nearly all texts are UTF-8.
    from charset_normalizer import from_bytes

    begin = max(0, at - SAMPLE_BYTES)
    found = from_bytes(data[begin : at + SAMPLE_BYTES]).best()
    return "" if found is None else found.encoding

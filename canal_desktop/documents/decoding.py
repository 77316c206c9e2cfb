"""Letters out of bytes: UTF-8 first, then what the bytes look like; says which encoding it was."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from canal_desktop.domain.errors import FileRefused
from canal_desktop.language import tr

SAMPLE_BYTES = 32 * 1024
"""About what an encoding is guessed from."""
LOOKED_AT_BYTES = 64 * 1024
MOST_CONTROL = 0.02
"""A greater share of control characters is in no text."""

MOST_SEEN_BYTES = 1024 * 1024
MOST_RARE = 0.25
"""Of the bytes of a Western text, so many are beyond ASCII at most."""
WESTERN = frozenset("ÀÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüŒœÿ°§«»–—“”„‘’‚…€£©®·¡¿º\xa0")
USUAL = ("cp1252", "cp1250", "cp1251", "koi8_r", "cp1253", "cp1254", "cp932", "euc_jp", "gb18030", "big5", "cp949")
"""What texts that are no UTF-8 are nearly always in; of all encodings there are, one fits anything."""

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
        if self.is_whole:
            return tr("read as {encoding}", encoding=self.encoding)
        return tr("read as {encoding}, some letters are unknown", encoding=self.encoding)


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
        tr(
            "“{name}” is not a kind of file that can be read as text or shown as a picture. Save "
            "it as text, PDF or a picture, and attach that.",
            name=name,
        )
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
    begin = max(data.rfind(b"\n", 0, at) + 1, at - SAMPLE_BYTES)
    sample = _telling_lines(data[begin : at + MOST_SEEN_BYTES])
    if _is_western(sample):
        return "cp1252"
    # Imported here: nearly all texts are UTF-8.
    from charset_normalizer import from_bytes

    found = from_bytes(sample, cp_isolation=list(USUAL)).best()
    return "" if found is None else found.encoding


def _telling_lines(data: bytes) -> bytes:
    """The lines with other bytes than ASCII's: the others would only blur the guess."""
    lines: list[bytes] = []
    size = 0
    for line in data.splitlines(keepends=True):
        if not line.isascii():
            lines.append(line[:SAMPLE_BYTES])
            size += len(lines[-1])
            if size > SAMPLE_BYTES:
                break
    return b"".join(lines)


def _is_western(sample: bytes) -> bool:
    """Whether what is beyond ASCII are the few letters and signs that Western languages put between the others."""
    rare = [byte for byte in sample if byte > 127]
    if len(rare) > MOST_RARE * len(sample):
        return False
    return all(letter in WESTERN for letter in bytes(rare).decode("cp1252", "replace"))

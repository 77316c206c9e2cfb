"""PDF files: the text of each page, and pages as pixels. The library behind it works for one thread at a time."""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from canal_desktop.documents.checkpoint import Stopped, checkpoint, never
from canal_desktop.domain.errors import FileRefused, InvalidInput
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MAX_PAGES = 5_000
MAX_PAGE_CHARS = 200_000
MAX_CHARS = 8_000_000
PASSWORD = 4
"""PDFium's word for a file that is locked."""
POINTS_PER_INCH = 72.0
MAX_DPI = 200.0

_LOCK = threading.Lock()


@dataclass(frozen=True, slots=True)
class PagePixels:
    """A page as it looks: 4 bytes for each pixel, blue, green, red and one unused, rows from the top without gaps."""

    width: int
    height: int
    data: bytes


def pdf_pages(name: str, data: bytes, stopped: Stopped = never) -> tuple[tuple[str, ...], int]:
    """The text of each page, "" where it has none, as with a scanned page; and how many pages there are.

    Of a file with very many pages, or very much text, only the first pages are read.

    Raises:
        FileRefused: the file is locked or damaged.
    """
    document = _open(name, data)
    try:
        with _LOCK:
            count = len(document)
        pages: list[str] = []
        left = MAX_CHARS
        while len(pages) < min(count, MAX_PAGES) and left > 0:
            pages.append(_text_of(document, len(pages), stopped))
            left -= len(pages[-1])
        return tuple(pages), count
    finally:
        with _LOCK:
            document.close()


def page_pixels(
    name: str, data: bytes, pages: Sequence[int], longest_side: int, stopped: Stopped = never
) -> Iterator[PagePixels]:
    """Pages, counted from 1, as they look, one after the other; their longest side is at most so many pixels.

    Raises:
        FileRefused: the file is locked or damaged.
    """
    document = _open(name, data)
    try:
        for number in pages:
            checkpoint(stopped)
            yield _rendered(name, document, number, longest_side)
    finally:
        with _LOCK:
            document.close()


def _open(name: str, data: bytes) -> Any:
    # Imported here: most sessions attach none.
    import pypdfium2

    with _LOCK:
        try:
            document = pypdfium2.PdfDocument(data)
            # A file without pages is found out here.
            if len(document) == 0:
                document.close()
                raise FileRefused(tr("“{name}” has no pages.", name=name))
        except pypdfium2.PdfiumError as error:
            if error.err_code == PASSWORD:
                sentence = tr(
                    "“{name}” is locked with a password. Save a copy without one, and attach that.", name=name
                )
            else:
                sentence = tr("“{name}” is damaged and cannot be read. Save it anew, and attach that.", name=name)
            raise FileRefused(sentence) from error
    return document


def _text_of(document: Any, number: int, stopped: Stopped) -> str:
    import pypdfium2

    checkpoint(stopped)
    with _LOCK:
        try:
            page = document[number]
            try:
                letters = page.get_textpage()
                try:
                    count = min(letters.count_chars(), MAX_PAGE_CHARS)
                    text: str = letters.get_text_range(0, count) if count > 0 else ""
                finally:
                    letters.close()
            finally:
                page.close()
        except pypdfium2.PdfiumError:
            # The other pages may well be read.
            return ""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\ufffe", "").strip()


def _rendered(name: str, document: Any, number: int, longest_side: int) -> PagePixels:
    import pypdfium2

    with _LOCK:
        try:
            page = document[number - 1]
            try:
                longest_pt = max(*page.get_size(), 1.0)
                scale = min(longest_side / longest_pt, MAX_DPI / POINTS_PER_INCH)
                bitmap = page.render(scale=scale, force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGRx)
                try:
                    return PagePixels(bitmap.width, bitmap.height, _rows(bitmap))
                finally:
                    bitmap.close()
            finally:
                page.close()
        except pypdfium2.PdfiumError as error:
            raise FileRefused(
                tr("Page {number} of “{name}” is damaged and cannot be shown.", number=number, name=name)
            ) from error


def _rows(bitmap: Any) -> bytes:
    raw, row = bytes(bitmap.buffer), bitmap.width * 4
    if bitmap.stride == row:
        return raw[: row * bitmap.height]
    return b"".join(raw[at : at + row] for at in range(0, bitmap.stride * bitmap.height, bitmap.stride))


def with_page_marks(pages: Sequence[str], chosen: Sequence[int]) -> str:
    """The text of some pages, counted from 1, each behind a mark that says which it is."""
    return "\n\n".join(f"[Page {number}]\n{pages[number - 1]}".rstrip() for number in chosen)


def parse_pages(typed: str, count: int) -> tuple[int, ...]:
    """Pages as people write them, such as "1-3, 7", in order and each once; all of them where nothing is typed.

    Raises:
        InvalidInput: this names no page that there is.
    """
    if not typed.strip():
        return tuple(range(1, count + 1))
    chosen: set[int] = set()
    for piece in typed.split(","):
        found = re.fullmatch(r"\s*(\d{1,6})\s*(?:[-–]\s*(\d{0,6})\s*)?", piece)
        if found is None:
            raise InvalidInput(tr("Write pages as in “1-3, 7”."))
        first = int(found[1])
        last = first if found[2] is None else int(found[2] or count)
        if not 1 <= first <= last or first > count:
            raise InvalidInput(tr("There are pages 1 to {count}.", count=count))
        chosen.update(range(first, min(last, count) + 1))
    return tuple(sorted(chosen))


def pages_text(chosen: Sequence[int]) -> str:
    """Pages as people write them."""
    runs: list[list[int]] = []
    for number in chosen:
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in runs)

"""Reading: a file of whatever kind, to what a model can be given of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from canal_desktop.documents.archives import archive_listing
from canal_desktop.documents.checkpoint import Stopped, checkpoint, never
from canal_desktop.documents.decoding import decode
from canal_desktop.documents.html_text import declared_encoding, html_text
from canal_desktop.documents.kinds import FileKind, Recognised, recognise, text_type
from canal_desktop.documents.office import office_text
from canal_desktop.documents.pdf import pdf_pages
from canal_desktop.domain.errors import FileRefused, SoundFileRefused
from canal_desktop.language import grouped, tr

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_CHARS = 8_000_000
"""More letters than any model takes; what is behind them is left out, and said to be."""


@dataclass(frozen=True, slots=True)
class Document:
    """What was read of a file."""

    kind: FileKind
    media_type: str
    text: str = ""
    """What the file says; of a PDF see pages, of a picture there is none."""
    pages: tuple[str, ...] = ()
    """Of a PDF: the text of each page."""
    source: str = ""
    """Of HTML and SVG: the file as it is written."""
    note: str = ""
    """What the reader should know of the text."""

    @property
    def has_text(self) -> bool:
        """Whether there is anything to read in it."""
        return bool(self.text.strip()) or any(self.pages)


def read_document(name: str, data: bytes, stopped: Stopped = never) -> Document:
    """Tell what kind of file this is, and read it. To be called in a thread: it may take seconds.

    Raises:
        FileRefused: it is empty, damaged, locked, of a kind that cannot be sent, or reading was given up.
    """
    if not data:
        raise FileRefused(tr("“{name}” is empty.", name=name))
    checkpoint(stopped)
    found = recognise(data)
    if found is None:
        decoded = decode(name, data)
        return cut(Document(FileKind.TEXT, text_type(name), decoded.text, note=decoded.note))
    return _READERS[found.kind](name, data, found, stopped)


def _picture(_name: str, _data: bytes, found: Recognised, _stopped: Stopped) -> Document:
    return Document(found.kind, found.media_type)


def _drawing(name: str, data: bytes, found: Recognised, _stopped: Stopped) -> Document:
    return Document(found.kind, found.media_type, source=decode(name, data).text)


def _pdf(name: str, data: bytes, found: Recognised, stopped: Stopped) -> Document:
    pages, count = pdf_pages(name, data, stopped)
    note = ""
    if len(pages) < count:
        note = tr("the first {count} of {whole} pages were read", count=grouped(len(pages)), whole=grouped(count))
    return Document(found.kind, found.media_type, pages=pages, note=note)


def _office(name: str, data: bytes, found: Recognised, _stopped: Stopped) -> Document:
    document = cut(Document(found.kind, found.media_type, office_text(name, data).strip()))
    if not document.has_text:
        raise FileRefused(
            tr("There is no text in “{name}”. Save it as a PDF, and attach that to send its pages.", name=name)
        )
    return document


def _html(name: str, data: bytes, found: Recognised, stopped: Stopped) -> Document:
    decoded = decode(name, data, declared_encoding(data))
    text = html_text(decoded.text, stopped)
    return cut(Document(found.kind, found.media_type, text, source=decoded.text, note=decoded.note))


def _archive(name: str, data: bytes, found: Recognised, stopped: Stopped) -> Document:
    text, note = archive_listing(name, data, found.media_type, stopped)
    return Document(found.kind, found.media_type, text, note=note)


def _sound(name: str, _data: bytes, _found: Recognised, _stopped: Stopped) -> Document:
    raise SoundFileRefused(
        tr("“{name}” is sound or a film. Questions cannot carry these; attach what is said in it as text.", name=name)
    )


_READERS: dict[FileKind, Callable[[str, bytes, Recognised, Stopped], Document]] = {
    FileKind.PICTURE: _picture,
    FileKind.DRAWING: _drawing,
    FileKind.PDF: _pdf,
    FileKind.OFFICE: _office,
    FileKind.HTML: _html,
    FileKind.ARCHIVE: _archive,
    FileKind.SOUND: _sound,
}


def cut(document: Document) -> Document:
    """The same, with no more text than any model takes; what was left out is said in its note."""
    if len(document.text) <= MAX_CHARS:
        return document
    note = tr("the first {count} of {whole} letters", count=grouped(MAX_CHARS), whole=grouped(len(document.text)))
    return Document(
        document.kind,
        document.media_type,
        document.text[:MAX_CHARS],
        source=document.source[:MAX_CHARS],
        note=f"{document.note}, {note}" if document.note else note,
    )

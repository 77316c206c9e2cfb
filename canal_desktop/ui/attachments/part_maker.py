"""PartMaker: makes the parts that are sent of files, pictures and texts; the work is done in threads."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from canal_desktop.domain.attached import page_name
from canal_desktop.domain.errors import FileRefused
from canal_desktop.domain.message import FilePart, ImagePart
from canal_desktop.language import grouped, tr, tr_n
from canal_desktop.ui.attachments.attachment import Form, Made, forms_of, tokens_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QImage

    from canal_desktop.documents.checkpoint import Stopped
    from canal_desktop.documents.reading import Document
    from canal_desktop.domain.message import FileId, Part
    from canal_desktop.ui.attachments.images import SentPicture

MAX_PICTURE_PAGES = 40
PAGES_AT_FIRST = 20
"""So many pages go as pictures where nobody has chosen which."""
AT_ONCE = 2
"""Files that are read at the same time, so that their size in memory stays bounded."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Sent:
    """What is to be kept and sent of a file: its text, or its pictures, by name."""

    text: str
    note: str
    pictures: tuple[tuple[str, SentPicture], ...] = ()


class PartMaker:
    """keep stores bytes and gives their id, load gives the bytes of an id; both raise StorageError.

    Every method raises FileRefused, with a sentence, where something cannot be sent.
    """

    def __init__(
        self,
        keep: Callable[[bytes], Awaitable[FileId]],
        load: Callable[[FileId], Awaitable[bytes]],
        longest_side: Callable[[], int],
    ) -> None:
        self._keep = keep
        self._load = load
        self._longest_side = longest_side
        self._turn = asyncio.Semaphore(AT_ONCE)

    async def from_path(self, path: Path) -> Made:
        """What is sent of a file on the disk."""
        async with self._turn:
            from canal_desktop.documents.opening import load_file

            loaded = await _in_thread(lambda stopped: load_file(path, stopped))
            return await self._from_bytes(loaded.name, loaded.data)

    async def from_data(self, name: str, data: bytes) -> Made:
        """What is sent of what would be in a file."""
        async with self._turn:
            return await self._from_bytes(name, data)

    async def from_text(self, name: str, text: str, media_type: str) -> Made:
        """What is sent of a text that was never a file."""
        async with self._turn:
            from canal_desktop.documents.kinds import FileKind
            from canal_desktop.documents.reading import Document, cut

            data = await _in_thread(lambda _stopped: text.encode("utf-8", "replace"))
            document = cut(Document(FileKind.TEXT, media_type, data.decode("utf-8")))
            return await self._made(name, data, document, Form.TEXT, ())

    async def from_image(self, image: QImage, name: str) -> Made:
        """What is sent of a picture that was never a file."""
        from canal_desktop.ui.attachments.images import encoded

        longest_side = self._longest_side()
        async with self._turn:
            picture = await _in_thread(lambda _stopped: encoded(image, longest_side, is_sharp=True))
            return await self._picture(name, picture, len(picture.data))

    async def document_of(self, part: FilePart) -> Document:
        """What can be read in a file that is kept."""
        from canal_desktop.documents.reading import read_document

        data = await self._load(part.file)
        return await _in_thread(lambda stopped: read_document(part.name, data, stopped))

    async def again(self, name: str, made: Made, form: Form, pages: Sequence[int]) -> Made:
        """The same file in another form, or other pages of it, counted from 1."""
        async with self._turn:
            assert made.document is not None
            first = made.parts[0]
            if isinstance(first, FilePart):
                data = await self._load(first.file)
            else:
                data = made.document.source.encode()
            return await self._made(name, data, made.document, form, pages)

    async def _from_bytes(self, name: str, data: bytes) -> Made:
        from canal_desktop.documents.kinds import FileKind
        from canal_desktop.documents.reading import read_document

        document = await _in_thread(lambda stopped: read_document(name, data, stopped))
        if document.kind is FileKind.PICTURE:
            from canal_desktop.ui.attachments.images import picture_to_send

            side, kind = self._longest_side(), document.media_type
            picture = await _in_thread(lambda _stopped: picture_to_send(name, data, kind, side))
            return await self._picture(name, picture, len(data))
        form = Form.PICTURES if document.kind is FileKind.DRAWING else next(iter(forms_of(document)), Form.PICTURES)
        return await self._made(name, data, document, form, ())

    async def _picture(self, name: str, picture: SentPicture, size: int) -> Made:
        part = ImagePart(await self._keep(picture.data), picture.media_type, name)
        note = ", ".join(text for text in (f"{picture.width} × {picture.height}", picture.note) if text)
        return Made((part,), size, None, Form.PICTURES, note, tokens_of((part,)))

    async def _made(self, name: str, data: bytes, document: Document, form: Form, pages: Sequence[int]) -> Made:
        side = self._longest_side()
        sent = await _in_thread(lambda stopped: _sent(name, data, document, form, pages, side, stopped))
        pictures = [ImagePart(await self._keep(one.data), one.media_type, title) for title, one in sent.pictures]
        if form is Form.PICTURES and not document.pages:
            made = await self._picture(name, sent.pictures[0][1], len(data))
            return replace(made, document=document)
        file = FilePart(await self._keep(data), document.media_type, name, sent.text, sent.note)
        parts: tuple[Part, ...] = (file, *pictures)
        tokens = await _in_thread(lambda _stopped: tokens_of(parts))
        return Made(parts, len(data), document, form, sent.note, tokens)


async def _in_thread(work: Callable[[Stopped], T]) -> T:
    """Run work in a thread; it is told when nobody waits for it any more."""
    given_up = threading.Event()
    try:
        return await asyncio.to_thread(work, given_up.is_set)
    finally:
        given_up.set()


def _sent(
    name: str, data: bytes, document: Document, form: Form, pages: Sequence[int], longest_side: int, stopped: Stopped
) -> _Sent:
    """Runs in a thread."""
    if form is Form.SOURCE:
        return _Sent(document.source, tr("as it is written"))
    if document.pages:
        return _of_pdf(name, data, document, form, pages, longest_side, stopped)
    if form is Form.PICTURES:
        from canal_desktop.ui.attachments.drawings import drawing_to_send

        return _Sent("", "", ((name, drawing_to_send(name, document.source, longest_side)),))
    return _Sent(document.text, document.note)


def _of_pdf(
    name: str, data: bytes, document: Document, form: Form, pages: Sequence[int], longest_side: int, stopped: Stopped
) -> _Sent:
    from canal_desktop.documents.pdf import page_pixels, pages_text, with_page_marks
    from canal_desktop.ui.attachments.images import encoded_page

    count = len(document.pages)
    if form is not Form.PICTURES:
        chosen = tuple(pages) or tuple(range(1, count + 1))
        note = (
            ""
            if len(chosen) == count
            else tr("pages {pages} of {count}", pages=pages_text(chosen), count=grouped(count))
        )
        note = ", ".join(text for text in (note, document.note) if text)
        return _Sent(with_page_marks(document.pages, chosen), note)
    chosen = tuple(pages) or tuple(range(1, min(count, PAGES_AT_FIRST) + 1))
    if len(chosen) > MAX_PICTURE_PAGES:
        raise FileRefused(tr("At most {count} pages can go as pictures. Choose fewer.", count=MAX_PICTURE_PAGES))
    pixels = page_pixels(name, data, chosen, longest_side, stopped)
    pictures = tuple((page_name(name, number), encoded_page(one)) for number, one in zip(chosen, pixels, strict=True))
    if len(chosen) == count > 1:
        note = tr_n("all {n} pages as pictures", "all {n} pages as pictures", count)
    else:
        note = tr("pages {pages} of {count} as pictures", pages=pages_text(chosen), count=grouped(count))
    return _Sent("", note, pictures)

"""Exporter: conversations of the library to files, one after the other, however many there are."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from canal_desktop.domain.errors import CanalError
from canal_desktop.exchange.own_json import JsonLines, json_pieces, jsonl_pieces
from canal_desktop.exchange.own_markdown import file_beside, markdown_pieces, shown_messages
from canal_desktop.exchange.whole_file import PICTURES
from canal_desktop.exchange.writing import IntoFolder, IntoZip, OneFile, OneGrowingFile, told_plainly
from canal_desktop.storage.thread_work import ThreadWork

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.domain.message import ConversationId
    from canal_desktop.domain.redaction import Redactor
    from canal_desktop.exchange.own_markdown import TextOptions
    from canal_desktop.exchange.writing import Destination

    Pieces = Callable[[ArchivedConversation, TextOptions], Iterator[bytes]]


class ExportForm(StrEnum):
    """The forms of files there are."""

    MARKDOWN = "markdown"
    HTML = "html"
    PDF = "pdf"
    JSON = "json"
    JSONL = "jsonl"

    @property
    def ending(self) -> str:
        """What a file's name ends in, with its dot; ours are known by it on a desktop, and JSON to all others."""
        if self is ExportForm.MARKDOWN:
            return ".md"
        return f".{self.value}" if self.has_options else f".canal.{self.value}"

    @property
    def has_options(self) -> bool:
        """Whether TextOptions mean anything for it; our own forms always have everything."""
        return self not in {ExportForm.JSON, ExportForm.JSONL}


class Kind(StrEnum):
    """What is written to."""

    FILE = "file"
    """One file, which the user chose: for one conversation, or for JSONL with any number."""
    FOLDER = "folder"
    ZIP = "zip"


@dataclass(frozen=True, slots=True)
class Exported:
    """What was done."""

    written: int
    missing: int
    """Conversations that were deleted for good before their turn came."""
    unreadable_pictures: int
    """Pictures and other files that could not be read; what they belong to was written without them."""
    path: Path
    """The file that was written, or the folder."""


class Exporter:
    """Loads a conversation, writes it in a thread, and lets go of it before the next one.

    Cancelling the task that exports is how an export is stopped: files that are complete stay, in a folder; of a file
    or a zip that is not complete nothing is left.
    """

    def __init__(
        self,
        load: Callable[[ConversationId], Awaitable[ArchivedConversation]],
        pdf_pieces: Pieces,
        redactor: Redactor,
    ) -> None:
        self._load = load
        self._pdf_pieces = pdf_pieces
        self._redactor = redactor

    async def export(
        self,
        ids: AsyncIterable[ConversationId],
        form: ExportForm,
        kind: Kind,
        path: Path,
        options: TextOptions,
        on_progress: Callable[[int], None] = lambda _done: None,
    ) -> Exported:
        """Write conversations.

        Args:
            ids: which, in their order.
            form: of each file.
            kind: what path is.
            path: the file to be written, in place of one that is there; or a folder, in which nothing is replaced.
            options: for the forms that have them.
            on_progress: told how many are done, after each.

        Raises:
            ExportFailed: something cannot be written, with what to do; what is complete stays.
            StorageError: something cannot be read.
        """
        lines = JsonLines() if form is ExportForm.JSONL and kind is Kind.FILE else None
        thread = ThreadWork()
        with told_plainly(path):
            opened: list[Destination] = []
            try:
                await thread.run(lambda: opened.append(_destination(kind, path, lines)))
                exported = await self._write_each(thread, ids, form, opened[0], path, options, lines, on_progress)
                await thread.run(opened[0].finish)
            except BaseException:
                for destination in opened:
                    await thread.run(destination.abandon)
                raise
        return exported

    async def _write_each(
        self,
        thread: ThreadWork,
        ids: AsyncIterable[ConversationId],
        form: ExportForm,
        destination: Destination,
        path: Path,
        options: TextOptions,
        lines: JsonLines | None,
        on_progress: Callable[[int], None],
    ) -> Exported:
        written = missing = pictures = 0
        async for known_id in ids:
            try:
                archived, unreadable = await thread.run(_prepared, await self._load(known_id), self._redactor)
            except KeyError:
                missing += 1
            else:
                pieces = self._pieces(archived, form, options) if lines is None else _added(lines, archived)
                stop = threading.Event()
                await thread.run(_write, archived, form, destination, options, pieces, stop, stop=stop)
                written += 1
                pictures += unreadable
                # The next one is loaded when this one has gone.
                del archived, pieces
            on_progress(written + missing)
        return Exported(written, missing, pictures, path)

    def _pieces(
        self, archived: ArchivedConversation, form: ExportForm, options: TextOptions
    ) -> Callable[[str], Iterable[bytes]]:
        """What makes the content of a file from the name it has got; called in a thread."""
        if form is ExportForm.MARKDOWN:
            return lambda name: markdown_pieces(archived, options, name + PICTURES)
        if form is ExportForm.PDF:
            return lambda _name: self._pdf_pieces(archived, options)
        if form is ExportForm.JSON:
            return lambda _name: json_pieces((archived,))
        if form is ExportForm.JSONL:
            return lambda _name: jsonl_pieces((archived,))

        def page(_name: str) -> Iterable[bytes]:
            # Late: this loads the parser of Markdown and Pygments.
            from canal_desktop.exchange.html_page import html_pieces

            return html_pieces(archived, options)

        return page


def _added(lines: JsonLines, archived: ArchivedConversation) -> Callable[[str], Iterable[bytes]]:
    return lambda _name: lines.add(archived)


def _write(
    archived: ArchivedConversation,
    form: ExportForm,
    destination: Destination,
    options: TextOptions,
    pieces: Callable[[str], Iterable[bytes]],
    stop: threading.Event,
) -> None:
    def make(name: str) -> Iterator[bytes]:
        for piece in pieces(name):
            if stop.is_set():
                raise InterruptedError
            yield piece

    beside = files_beside(archived, options) if form is ExportForm.MARKDOWN else {}
    destination.write(archived.folder, archived.conversation.title, form.ending, make, beside)


def _destination(kind: Kind, path: Path, lines: JsonLines | None) -> Destination:
    if kind is Kind.FOLDER:
        path.mkdir(parents=True, exist_ok=True)
        return IntoFolder(path)
    if kind is Kind.ZIP:
        return IntoZip(path)
    return OneFile(path) if lines is None else OneGrowingFile(path, lines.header())


def files_beside(archived: ArchivedConversation, options: TextOptions) -> Mapping[str, Callable[[], bytes]]:
    """The files of the pictures, attached files and sounds in a Markdown file, by name, with what reads each."""
    messages = shown_messages(archived, all_branches=options.all_branches)
    parts = [part for message in messages for part in message.file_parts]
    return {file_beside(part): archived.files[part.file] for part in parts if part.file in archived.files}


def _prepared(archived: ArchivedConversation, redactor: Redactor) -> tuple[ArchivedConversation, int]:
    """What can be written, and how many pictures cannot be read: one of them must not keep back all the others.

    A server's words may quote the key it was sent; what the user and the models wrote stays as it is.
    """
    messages = tuple(
        message
        if message.failure is None
        else replace(message, failure=replace(message.failure, sentence=redactor.redact(message.failure.sentence)))
        for message in archived.messages
    )
    files = {file: read for file, read in archived.files.items() if _is_readable(read)}
    return replace(archived, messages=messages, files=files), len(archived.files) - len(files)


def _is_readable(read: Callable[[], bytes]) -> bool:
    try:
        read()
    except (CanalError, OSError, KeyError):
        return False
    return True

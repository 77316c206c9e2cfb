"""CopyJob: what is selected as Markdown, HTML and plain text, gathered bit by bit so that no frame waits for it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, Signal

from canal_desktop.domain.message import Role
from canal_desktop.markup.export_html import HtmlWriter
from canal_desktop.markup.export_markdown import message_markdown
from canal_desktop.markup.extracts import Extract
from canal_desktop.markup.plain import block_text, joined
from canal_desktop.ui.transcript import utf16
from canal_desktop.ui.transcript.selection import END, selected_in
from canal_desktop.ui.transcript.source import message_source

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from canal_desktop.domain.message import Message
    from canal_desktop.markup.blocks import AnyBlock
    from canal_desktop.ui.transcript.box import Selection
    from canal_desktop.ui.transcript.layouts import Layouts
    from canal_desktop.ui.transcript.selection import TextPosition

SLICE_S = 0.002
"""How long the window may wait at a time; a single step can take some milliseconds more."""

SLICE_CHARS = 4096
"""Characters of blocks that are read before the clock is looked at."""


@dataclass(frozen=True, slots=True)
class Copied:
    """One selection in three forms."""

    plain: str
    markdown: str
    html: str

    def mime_data(self) -> QMimeData:
        """All three at once; the receiving program takes the one it likes best."""
        data = QMimeData()
        data.setText(self.plain)
        data.setHtml(self.html)
        data.setData("text/markdown", self.markdown.encode("utf-8", "replace"))
        return data


def gather(
    messages: Sequence[Message], layouts: Layouts, start: TextPosition, end: TextPosition
) -> Generator[None, None, Copied]:
    """What lies between two places, a step at a time; the messages are taken as they are at the first step."""
    chosen = list(messages[start.message : end.message + 1])
    plain: list[str] = []
    markdown: list[str] = []
    html = HtmlWriter()
    for number, message in enumerate(chosen, start.message):
        reader = _Reader(message, html)
        layout = yield from layouts.open(number, message)
        for box, block, is_literal in layout.contents():
            if block is not None and reader.add(block, selected_in(start, end, number, box), is_literal=is_literal):
                yield
        html.end_message()
        if reader.has_text:
            plain.append(reader.plain())
            markdown.append(reader.markdown())
        yield
    # Of megabytes even these take their time.
    plain_text = "\n\n".join(plain)
    yield
    markdown_text = "\n\n".join(markdown)
    yield
    return Copied(plain_text, markdown_text, html.result())


class _Reader:
    """What is selected of one message."""

    def __init__(self, message: Message, html: HtmlWriter) -> None:
        self._message = message
        self._is_user = message.role is Role.USER
        self._html = html
        self._lines: list[tuple[AnyBlock, str]] = []
        self._said: list[Extract] = []
        self._thought: list[Extract] = []
        self._chars = 0

    @property
    def has_text(self) -> bool:
        """Whether anything of it is selected."""
        return bool(self._lines)

    def add(self, block: AnyBlock, selection: Selection, *, is_literal: bool) -> bool:
        """Take one more block; returns whether it is time to look at the clock."""
        extract = _extract(block, selection, is_literal=is_literal)
        (self._thought if is_literal and not self._is_user else self._said).append(extract)
        if not extract.is_selected:
            return False
        text = extract.text
        self._lines.append((block, text))
        self._html.add(extract.clipped(), is_literal=is_literal)
        self._chars += len(text)
        if self._chars < SLICE_CHARS:
            return False
        self._chars = 0
        return True

    def plain(self) -> str:
        """As read; what a user typed, exactly."""
        if self._is_user:
            return _typed(self._message.text, self._said)
        return joined(self._lines)

    def markdown(self) -> str:
        """As written."""
        if self._is_user:
            return self.plain()
        pieces = []
        if any(extract.is_selected for extract in self._thought):
            thought = _typed(self._message.reasoning, self._thought)
            pieces.append("\n".join(f"> {line}" for line in thought.split("\n")))
        if any(extract.is_selected for extract in self._said):
            pieces.append(message_markdown(message_source(self._message), self._said))
        return "\n\n".join(pieces)


def _extract(block: AnyBlock, selection: Selection, *, is_literal: bool) -> Extract:
    if selection is None:
        return Extract(block, 0, 0, is_literal)
    start, end = selection
    if start == 0 and end == END:
        return Extract(block, is_literal=is_literal)
    text = block_text(block)
    return Extract(block, utf16.from_utf16(text, start), utf16.from_utf16(text, end), is_literal)


def _typed(text: str, extracts: Sequence[Extract]) -> str:
    """The selected part of a text that is shown in pieces, of which some begin on a line of their own."""
    if extracts and all(extract.is_whole for extract in extracts):
        return text
    made = ""
    at = 0
    for extract in extracts:
        whole = block_text(extract.block)
        begins_line = text.startswith("\n", at) and at > 0
        at += begins_line
        if extract.is_selected:
            made += ("\n" if begins_line and made else "") + extract.text
        at += len(whole)
    return made


class CopyJob(QObject):
    """Gathers one selection. What is small is there when start() returns; for what is not, the window goes on living.

    Signals:
        finished(Copied): it is complete.
        taking_long(): it was not complete after the first slice.
    """

    finished = Signal(object)
    taking_long = Signal()

    def __init__(self, steps: Generator[None, None, Copied], parent: QObject) -> None:
        super().__init__(parent)
        self._steps = steps
        self._timer = QTimer(self)
        # Between slices what the user does comes first.
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._work)
        self.longest_s = 0.0
        """The longest that the window had to wait."""

    def start(self) -> None:
        """Begin."""
        if not self._work():
            self._timer.start()
            self.taking_long.emit()

    def stop(self) -> None:
        """Leave it; nothing is emitted any more."""
        self._timer.stop()
        self._steps.close()

    def _work(self) -> bool:
        begun = time.perf_counter()
        try:
            next(self._steps)
            while time.perf_counter() - begun < SLICE_S:
                next(self._steps)
        except StopIteration as end:
            self._timer.stop()
            self.longest_s = max(self.longest_s, time.perf_counter() - begun)
            self.finished.emit(end.value)
            return True
        self.longest_s = max(self.longest_s, time.perf_counter() - begun)
        return False


def finish(steps: Generator[None, None, Copied]) -> Copied:
    """All steps in one go."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            copied: Copied = end.value
            return copied

"""A message as pieces of HTML small enough that laying out one holds nobody up, in the HTML that Qt's texts know."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from canal_desktop.domain.message import AudioPart, FilePart, ImagePart, Role, ToolCallPart, ToolResultPart
from canal_desktop.exchange.html_page import ENDINGS, PageWriter
from canal_desktop.exchange.own_markdown import speaker
from canal_desktop.exchange.page_style import ROLES
from canal_desktop.exchange.page_words import file_words, reply_facts, result_words, sound_words
from canal_desktop.markup.blocks import Alignment, CodeBlock, Paragraph, Table
from canal_desktop.markup.export_html import escaped, is_boxed, table_html
from canal_desktop.markup.highlight import highlight_lines
from canal_desktop.markup.stream import StreamingParser

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.domain.message import Message
    from canal_desktop.exchange.own_markdown import TextOptions
    from canal_desktop.markup.blocks import AnyBlock, Place
    from canal_desktop.markup.runs import Runs

MOST_CHARS = 2000
"""Of one piece, about."""
MOST_LINES = 40
MOST_ROWS = 20
LINE_END = "\n"
GOES_ON = '<pre class="more">'
"""Begins a piece that belongs right below the one before."""
PICTURE_WIDTH_PX = 560
PICTURE_HEIGHT_PX = 700
TABLE = '<table border="1" cellspacing="0" cellpadding="5">'
"""Qt's texts know a table's rules and the room in its cells as attributes only."""


class PdfWriter(PageWriter):
    """Blocks in the form Qt's texts draw well."""

    def item_tag(self, place: Place) -> str:
        """Part of HtmlWriter: the box of a task stands in its bullet's place."""
        if not is_boxed(place):
            return super().item_tag(place)
        return '<li class="checked">' if place.checked else '<li class="unchecked">'

    def block_html(self, block: AnyBlock, *, is_literal: bool) -> str:
        """Part of HtmlWriter."""
        if isinstance(block, Paragraph) and is_boxed(block.place):
            block = replace(block, place=replace(block.place, checked=None))
        if isinstance(block, Table):
            return table_html(block, _aligned).replace("<table>", TABLE, 1)
        return super().block_html(block, is_literal=is_literal)


def _aligned(alignment: Alignment) -> str:
    # Qt centres headers that say nothing, and takes left as where a line begins.
    return f' align="{"left" if alignment is Alignment.DEFAULT else alignment.value}"'


def title_chunk(archived: ArchivedConversation) -> str:
    """What stands above the first message."""
    known = archived.conversation
    facts = [f"{known.created_at:%Y-%m-%d}", *(fact for fact in (archived.folder, *known.tags) if fact)]
    return f'<h1>{escaped(known.title)}</h1><p class="about">{escaped(" · ".join(facts))}</p>'


def message_chunks(message: Message, options: TextOptions, pictures: dict[str, tuple[int, int]]) -> Iterator[str]:
    """A message from its name to how it ended; pictures has the sizes of those that can be shown, by file."""
    yield f"<h2>{escaped(speaker(message))}</h2>"
    if options.with_reasoning:
        yield from _literal(message.reasoning, "thought")
    if message.role is Role.USER:
        yield from _attached(message, pictures)
        yield from _literal(message.text, "literal")
    else:
        yield from _blocks(message.text)
        yield from _attached(message, pictures)
    for part in message.parts:
        if isinstance(part, ToolCallPart):
            yield from _code(f"{part.name}({part.arguments})", "json")
        elif isinstance(part, ToolResultPart):
            yield f'<p class="about">{escaped(result_words(part))}</p>'
            yield from _code(part.text, "")
    words = ENDINGS.get(message.state) if message.failure is None else message.failure.sentence
    if words is not None:
        yield f'<p class="note">{escaped(words)}</p>'
    if facts := reply_facts(message):
        yield f'<p class="about">{escaped(facts)}</p>'


def _attached(message: Message, pictures: dict[str, tuple[int, int]]) -> Iterator[str]:
    for part in message.file_parts:
        match part:
            case ImagePart():
                yield _picture(part, pictures)
            case AudioPart():
                yield f'<p class="note">{escaped(sound_words(part))}</p>'
            case FilePart():
                yield f'<p class="note">{escaped(file_words(part))}</p>'
                yield from _literal(part.text, "thought")


def _literal(text: str, kind: str) -> Iterator[str]:
    for piece in _pieces(text):
        yield f'<p class="{kind}">{escaped(piece)}</p>'


def _pieces(text: str) -> Iterator[str]:
    """A text cut at the ends of lines where there are some."""
    at = 0
    while at < len(text):
        end = at + MOST_CHARS
        if end < len(text):
            line_end = text.rfind("\n", at, end)
            if line_end > at:
                yield text[at:line_end]
                at = line_end + 1
                continue
        yield text[at:end]
        at = end


def _blocks(text: str) -> Iterator[str]:
    parser = StreamingParser()
    parser.append(text)
    parser.finish()
    writer = PdfWriter()
    for index in range(parser.section_count):
        for block in parser.blocks_of(index):
            if isinstance(block, CodeBlock):
                yield writer.take()
                yield from _code(block.code, block.language)
            elif isinstance(block, Table) and len(block.rows) > MOST_ROWS:
                yield writer.take()
                yield from _table(block)
            else:
                writer.add(block)
        yield writer.take()


def _table(table: Table) -> Iterator[str]:
    """A long table in parts, each under its header."""
    for first in range(0, len(table.rows), MOST_ROWS):
        writer = PdfWriter()
        writer.add(replace(table, rows=table.rows[first : first + MOST_ROWS]))
        yield writer.take()


def _code(code: str, language: str) -> Iterator[str]:
    lines = code.split("\n")
    colours = highlight_lines(code, language)
    gathered: list[str] = []
    chars, opening = 0, "<pre>"
    for number, line in enumerate(lines):
        for piece in _pieces(line) if len(line) > MOST_CHARS else (line,):
            is_whole = len(piece) == len(line)
            gathered.append(_coloured(line, colours[number]) if is_whole and number < len(colours) else escaped(piece))
            chars += len(piece)
            if chars > MOST_CHARS or len(gathered) >= MOST_LINES:
                yield f"{opening}{LINE_END.join(gathered)}</pre>"
                gathered, chars, opening = [], 0, GOES_ON
    if gathered:
        yield f"{opening}{LINE_END.join(gathered)}</pre>"


def _coloured(line: str, runs: Runs) -> str:
    pieces = []
    at = 0
    for start, end, role in runs:
        if role in ROLES:
            pieces.append(f'{escaped(line[at:start])}<span class="s-{role}">{escaped(line[start:end])}</span>')
            at = end
    return "".join(pieces) + escaped(line[at:])


def _picture(image: ImagePart, pictures: dict[str, tuple[int, int]]) -> str:
    size = pictures.get(image.file)
    if size is None or not all(size):
        return f'<p class="note">{escaped(image.name or "Picture")}</p>'
    factor = min(1.0, PICTURE_WIDTH_PX / size[0], PICTURE_HEIGHT_PX / size[1])
    return f'<p><img src="kept:{image.file}" width="{round(size[0] * factor)}" height="{round(size[1] * factor)}"></p>'

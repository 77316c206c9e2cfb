"""A conversation as one HTML file that needs nothing else: no script in it runs and no address in it is fetched."""

from __future__ import annotations

import base64
import html
from typing import TYPE_CHECKING

from canal_desktop.domain.message import (
    AudioPart,
    FilePart,
    ImagePart,
    MessageState,
    Role,
    ToolCallPart,
    ToolResultPart,
)
from canal_desktop.exchange.own_markdown import TextOptions, shown_messages, speaker
from canal_desktop.exchange.page_style import POLICY, ROLES, STYLE
from canal_desktop.exchange.page_words import file_words, reply_facts, result_words, sound_words
from canal_desktop.markup.blocks import Alignment, AnyBlock, CodeBlock, Heading, MathBlock, Paragraph, Table
from canal_desktop.markup.export_html import HtmlWriter, escaped, inline_html, is_boxed, table_html
from canal_desktop.markup.highlight import highlight
from canal_desktop.markup.stream import StreamingParser

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.domain.message import Message, PartWithFile
    from canal_desktop.markup.blocks import Place

PICTURE_TYPES = frozenset(("image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp"))
"""Pictures that can hold no script and no address."""

SOUND_TYPES = frozenset(
    ("audio/mpeg", "audio/wav", "audio/x-wav", "audio/ogg", "audio/flac", "audio/mp4", "audio/aac", "audio/webm")
)

DEEPER = 2
"""Headings in messages are this many levels below the page's own."""

ENDINGS = {
    MessageState.STREAMING: "This reply was still being written.",
    MessageState.STOPPED: "This reply was stopped.",
    MessageState.CUT: "This reply was cut off.",
    MessageState.INTERRUPTED: "This reply was interrupted.",
    MessageState.FAILED: "This reply ended with an error.",
}


class PageWriter(HtmlWriter):
    """Blocks in the form of a page of ours: with classes, since its policy allows no other style."""

    def item_tag(self, place: Place) -> str:
        """Part of HtmlWriter: the box of a task stands in its bullet's place."""
        return '<li class="task">' if is_boxed(place) else super().item_tag(place)

    def block_html(self, block: AnyBlock, *, is_literal: bool) -> str:
        """Part of HtmlWriter."""
        if isinstance(block, CodeBlock):
            return f'<pre dir="ltr"><code>{coloured_html(block.code, block.language)}</code></pre>\n'
        if isinstance(block, MathBlock):
            return f'<pre dir="ltr" class="math"><code>{escaped(block.tex)}</code></pre>\n'
        if isinstance(block, Table):
            return table_html(block, _aligned)
        if isinstance(block, Heading):
            level = min(block.level + DEEPER, 6)
            return f'<h{level} dir="auto">{inline_html(block.text)}</h{level}>\n'
        if isinstance(block, Paragraph):
            box = {None: "", True: "☑ ", False: "☐ "}[block.place.checked]
            return f'<p dir="auto">{box}{inline_html(block.text)}</p>\n'
        return super().block_html(block, is_literal=is_literal)


def html_pieces(archived: ArchivedConversation, options: TextOptions) -> Iterator[bytes]:
    """The file, a message at a time; Pygments and markdown-it work here, so call it in a thread."""
    yield page_head(archived.conversation.title).encode()
    yield f'<body>\n<main>\n<h1 dir="auto">{escaped(archived.conversation.title)}</h1>\n'.encode()
    yield _about(archived).encode()
    for message in shown_messages(archived, all_branches=options.all_branches):
        for piece in message_pieces(message, archived, options):
            yield piece.encode()
    yield b"</main>\n</body>\n</html>\n"


def page_head(title: str) -> str:
    """Everything before the body. The policy comes first, so that it holds for all of the page."""
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{html.escape(POLICY, quote=True)}">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="generator" content="Canal Desktop">\n'
        f"<title>{escaped(title)}</title>\n<style>{STYLE}</style>\n</head>\n"
    )


def message_pieces(message: Message, archived: ArchivedConversation, options: TextOptions) -> Iterator[str]:
    """One message, a section at a time."""
    kind = "user" if message.role is Role.USER else "reply"
    yield f'<article class="{kind}">\n<h2>{escaped(speaker(message))}</h2>\n<div lang="">\n'
    if options.with_reasoning and message.reasoning:
        yield f"<details><summary>Reasoning</summary>\n{_literal(message.reasoning)}</details>\n"
    attached = (_with_file(part, archived) for part in message.file_parts)
    if message.role is Role.USER:
        # What a user typed is shown as it was typed, as in the window.
        yield from attached
        yield _literal(message.text)
    else:
        yield from section_pieces(message.text)
        yield from attached
    for part in message.parts:
        if isinstance(part, ToolCallPart):
            code = coloured_html(f"{part.name}({part.arguments})", "json")
            yield f'<pre dir="ltr"><code>{code}</code></pre>\n'
        elif isinstance(part, ToolResultPart):
            yield f'<p class="about">{escaped(result_words(part))}</p>\n<pre><code>{escaped(part.text)}</code></pre>\n'
    facts = reply_facts(message)
    about = f'<p class="about">{escaped(facts)}</p>\n' if facts else ""
    yield f"</div>\n{_note(message)}{about}</article>\n"


def section_pieces(text: str) -> Iterator[str]:
    """Markdown as HTML, some screenfuls at a time; a list that is longer than that goes on as another one."""
    parser = StreamingParser()
    parser.append(text)
    parser.finish()
    writer = PageWriter()
    for index in range(parser.section_count):
        for block in parser.blocks_of(index):
            writer.add(block)
        yield writer.take()


def coloured_html(code: str, language: str) -> str:
    """Code with its colours as classes."""
    pieces = []
    at = 0
    for span in highlight(code, language):
        if span.role in ROLES:
            pieces.append(escaped(code[at : span.start]))
            pieces.append(f'<span class="s-{span.role}">{escaped(code[span.start : span.end])}</span>')
            at = span.end
    pieces.append(escaped(code[at:]))
    return "".join(pieces)


def _about(archived: ArchivedConversation) -> str:
    known = archived.conversation
    facts = [f'<time datetime="{known.created_at.isoformat()}">{known.created_at:%Y-%m-%d}</time>']
    facts += [escaped(fact) for fact in (archived.folder, *known.tags) if fact]
    return f'<p class="about" dir="auto">{" · ".join(facts)}</p>\n'


def _literal(text: str) -> str:
    return f'<p class="literal" dir="auto">{escaped(text)}</p>\n' if text else ""


def _note(message: Message) -> str:
    words = ENDINGS.get(message.state)
    if message.failure is not None:
        words = message.failure.sentence
    return "" if words is None else f'<p class="note" dir="auto">{escaped(words)}</p>\n'


def _with_file(part: PartWithFile, archived: ArchivedConversation) -> str:
    match part:
        case FilePart():
            words = escaped(file_words(part))
            if not part.text:
                return f'<p class="note" dir="auto">{words}</p>\n'
            return f'<details><summary dir="auto">{words}</summary>\n{_literal(part.text)}</details>\n'
        case AudioPart():
            return _sound(part, archived)
        case ImagePart():
            return _picture(part, archived)


def _sound(part: AudioPart, archived: ArchivedConversation) -> str:
    words = f'<p class="note" dir="auto">{escaped(sound_words(part))}</p>\n'
    if part.media_type not in SOUND_TYPES or part.file not in archived.files:
        return words
    data = base64.b64encode(archived.files[part.file]()).decode()
    return f'{words}<p><audio controls src="data:{part.media_type};base64,{data}"></audio></p>\n'


def _picture(image: ImagePart, archived: ArchivedConversation) -> str:
    name = escaped(image.name or "Picture")
    if image.media_type not in PICTURE_TYPES or image.file not in archived.files:
        return f'<p class="note">{name}</p>\n'
    data = base64.b64encode(archived.files[image.file]()).decode()
    return f'<p><img src="data:{image.media_type};base64,{data}" alt="{name}"></p>\n'


def _aligned(alignment: Alignment) -> str:
    start = ' dir="auto"'
    return start if alignment is Alignment.DEFAULT else f'{start} class="{alignment.value}"'

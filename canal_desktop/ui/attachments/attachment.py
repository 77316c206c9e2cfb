"""Attachment: one file, picture or text on its way into a question, and what is sent of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum, StrEnum, auto
from itertools import count
from typing import TYPE_CHECKING

from canal_desktop.domain.attached import grouped
from canal_desktop.domain.context import file_block
from canal_desktop.domain.message import FilePart, ImagePart
from canal_desktop.domain.tokens import TOKENS_PER_IMAGE, estimate_tokens
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from canal_desktop.documents.reading import Document
    from canal_desktop.domain.message import Part

_numbers = count(1)


class Form(StrEnum):
    """How a file goes along, where there is a choice."""

    TEXT = "text"
    SOURCE = "source"
    """HTML or SVG as it is written."""
    PICTURES = "pictures"
    """A PDF's pages, or a drawing, as they look."""


class Phase(Enum):
    """How far an attachment is."""

    READING = auto()
    READY = auto()
    REFUSED = auto()


@dataclass(frozen=True, slots=True)
class Made:
    """What was made of a file: the parts that are sent, and what they were made from."""

    parts: tuple[Part, ...]
    size: int
    """Of the file, in bytes."""
    document: Document | None = None
    form: Form = Form.TEXT
    note: str = ""
    tokens: int = 0


@dataclass(frozen=True, slots=True)
class Attachment:
    """A value: what happens to it makes another one with the same number."""

    name: str
    phase: Phase = Phase.READING
    sentence: str = ""
    """Why it was refused."""
    sound: Path | None = None
    """The sound file that it is: not sent, but what is said in it can be had as text."""
    made: Made | None = None
    number: int = field(default_factory=lambda: next(_numbers))

    @property
    def parts(self) -> tuple[Part, ...]:
        """What is sent of it: while it is made anew, what was there before; nothing where it was refused."""
        return self.made.parts if self.made is not None and self.phase is not Phase.REFUSED else ()

    @property
    def tokens(self) -> int:
        """About how many tokens that is."""
        return self.made.tokens if self.parts and self.made is not None else 0

    def ready(self, made: Made) -> Attachment:
        """It was read."""
        return replace(self, phase=Phase.READY, sentence="", made=made)

    def refused(self, sentence: str, sound: Path | None = None) -> Attachment:
        """It cannot be sent; sound is given where it is a sound file of the disk."""
        return replace(self, phase=Phase.REFUSED, sentence=sentence, sound=sound)


def forms_of(document: Document | None) -> tuple[Form, ...]:
    """In which ways what was read can be sent; one way is no choice."""
    if document is None:
        return ()
    is_drawing = bool(document.source) and not document.text
    possible = {
        Form.TEXT: document.has_text,
        Form.SOURCE: bool(document.source),
        Form.PICTURES: bool(document.pages) or is_drawing,
    }
    return tuple(form for form, is_possible in possible.items() if is_possible)


def attachments_of(parts: Iterable[Part]) -> list[Attachment]:
    """Attachments of parts that were made before; to be called in a thread where these may be long."""
    items: list[Attachment] = []
    for group in grouped(parts):
        known = tuple(part for _position, part in group)
        first = known[0]
        note = first.note if isinstance(first, FilePart) else ""
        form = Form.PICTURES if len(known) > 1 or isinstance(first, ImagePart) else Form.TEXT
        items.append(Attachment(first.name or tr("Picture")).ready(Made(known, 0, None, form, note, tokens_of(known))))
    return items


def tokens_of(parts: Iterable[Part]) -> int:
    """About how many tokens some parts are; to be called in a thread where they may be long."""
    total = 0
    for part in parts:
        if isinstance(part, ImagePart):
            total += TOKENS_PER_IMAGE
        elif isinstance(part, FilePart) and part.text:
            total += estimate_tokens(file_block(part.name, part.text))
    return total

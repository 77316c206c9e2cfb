"""Blocks: the drawn units of a message's Markdown, as a flat list of frozen values.

Lists and quotes are not containers here: each block carries how deep it lies, so a view can lay out and draw any
block without its neighbours.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Flag, StrEnum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class Style(Flag):
    """How a span of text is set; flags combine."""

    NONE = 0
    STRONG = auto()
    EMPHASIS = auto()
    STRIKE = auto()
    CODE = auto()
    LINK = auto()
    IMAGE = auto()
    MATH = auto()
    FOOTNOTE = auto()


@dataclass(frozen=True, slots=True)
class Span:
    """One run of style in a RichText.

    start and end count code points, end exclusive; spans are in order and do not overlap. target is the address of a
    link or image (http, https or, of a link, mailto; anything else is never a link), the source of a formula, the label
    of a footnote, else "".
    """

    start: int
    end: int
    style: Style
    target: str = ""


@dataclass(frozen=True, slots=True)
class RichText:
    """Text as read, with its styled spans. Hard line breaks are U+2028."""

    text: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block lies.

    indent counts list levels (0 outside lists), quote counts block quotes around it. marker is what stands before the
    first block of a list item or footnote ("•", "3."), "" elsewhere; checked is a task item's state, None elsewhere.
    """

    indent: int = 0
    quote: int = 0
    marker: str = ""
    checked: bool | None = None


class Alignment(StrEnum):
    """How a table column is set."""

    DEFAULT = "default"
    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


KEPT = "kept:"
"""Begins what a KeptPicture is asked for by."""


@dataclass(frozen=True, slots=True)
class Block:
    """One drawn unit. first_line and end_line are its lines in the message's source, end exclusive."""

    place: Place
    first_line: int
    end_line: int


@dataclass(frozen=True, slots=True)
class Paragraph(Block):
    """A paragraph, or the text of a list item.

    joint is what stands between it and the next one where both are of one paragraph that was cut for its length: "", a
    space or a line break; None where the paragraph ends.
    """

    text: RichText
    joint: str | None = field(default=None, kw_only=True)


@dataclass(frozen=True, slots=True)
class Picture(Paragraph):
    """A paragraph that is one picture, which nobody asks for before the user says so; its text is a link to it."""

    @property
    def alt(self) -> str:
        """What the picture shows, in words."""
        return self.text.text

    @property
    def target(self) -> str:
        """Its web address, http or https."""
        return self.text.spans[0].target


@dataclass(frozen=True, slots=True)
class KeptPicture(Picture):
    """A picture that belongs to the message and lies beside the library; never made from a message's text."""

    file: str
    position: int = 0
    """Among the message's parts."""

    @property
    def target(self) -> str:
        """What it is asked for by; no web address."""
        return f"{KEPT}{self.file}"


@dataclass(frozen=True, slots=True)
class KeptFile(Paragraph):
    """A file or a sound that belongs to the message; its text is its name and what is known of it."""

    name: str
    note: str
    position: int
    """Among the message's parts."""
    is_sound: bool = False


@dataclass(frozen=True, slots=True)
class Heading(Block):
    """A heading; level is 1 to 6."""

    level: int
    text: RichText


@dataclass(frozen=True, slots=True)
class CodeBlock(Block):
    """Code; language is the first word after the fence, "" where there is none. closed is False while streaming."""

    language: str
    code: str
    closed: bool


@dataclass(frozen=True, slots=True)
class Table(Block):
    """A table; every row has as many cells as alignments. Rows are parsed when they are looked at."""

    alignments: tuple[Alignment, ...]
    header: tuple[RichText, ...]
    rows: Sequence[tuple[RichText, ...]]


@dataclass(frozen=True, slots=True)
class MathBlock(Block):
    """A formula on its own lines, as TeX without its delimiters."""

    tex: str


@dataclass(frozen=True, slots=True)
class Rule(Block):
    """A horizontal line."""


AnyBlock = Paragraph | Heading | CodeBlock | Table | MathBlock | Rule

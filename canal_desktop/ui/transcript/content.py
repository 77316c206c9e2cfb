"""What a message is made of before anything is laid out: sections of blocks, and how high each may become."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from canal_desktop.domain.attached import AttachedPart, grouped
from canal_desktop.domain.message import AudioPart, FilePart, ImagePart
from canal_desktop.language import tr, tr_n
from canal_desktop.markup.blocks import KeptFile, KeptPicture, Paragraph, Place, RichText
from canal_desktop.ui.transcript.literal import literal_pieces

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.domain.message import Part as MessagePart
    from canal_desktop.markup.blocks import AnyBlock
    from canal_desktop.markup.pieces import Piece
    from canal_desktop.markup.stream import StreamingParser
    from canal_desktop.ui.transcript.box import Metrics

LINE_EM = 1.6
PICTURE_EM = 18.0
FILE_EM = 3.4
FOLDED_LINES = 30
"""A longer code block is folded when it is laid out, so that many lines are counted as this many."""


class Content(Protocol):
    """Text in sections. Blocks are made when they are asked for; only the last section grows."""

    @property
    def section_count(self) -> int:
        """How many sections there are."""
        ...

    def blocks_of(self, index: int) -> Sequence[AnyBlock]:
        """The blocks of a section."""
        ...

    def estimate(self, index: int, width: float, metrics: Metrics) -> float:
        """How high a section may be at a width, in pixels."""
        ...

    def append(self, text: str) -> int:
        """Add text; returns the first section that may differ from before."""
        ...

    def finish(self) -> int:
        """The text is complete; returns the first section that may differ from before."""
        ...


class Literal:
    """Text as it was typed: what the user wrote, and a model's reasoning."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._pieces = literal_pieces(text)
        self._last_begins = self._begin_of_last(0, self._pieces)

    @property
    def section_count(self) -> int:
        """Part of Content."""
        return len(self._pieces)

    def blocks_of(self, index: int) -> Sequence[AnyBlock]:
        """Part of Content."""
        piece, joint = self._pieces[index]
        return [Paragraph(Place(), index, index + 1, RichText(piece), joint=joint)]

    def estimate(self, index: int, width: float, metrics: Metrics) -> float:
        """Part of Content."""
        piece, _joint = self._pieces[index]
        return _lines_of(len(piece), piece.count("\u2028") + 1, width, metrics) * LINE_EM * metrics.em

    def append(self, text: str) -> int:
        """Part of Content."""
        first = len(self._pieces) - 1
        # Only the last piece may change: the ones before it are full. It may be shorter than the text it stands for.
        self._text += text
        pieces = literal_pieces(self._text[self._last_begins :])
        self._last_begins = self._begin_of_last(self._last_begins, pieces)
        self._pieces[first:] = pieces
        return first

    def _begin_of_last(self, begin: int, pieces: Sequence[tuple[str, str | None]]) -> int:
        """Where in the text the last of some pieces begins, the first one beginning at a position."""
        for piece, joint in pieces[:-1]:
            begin += len(piece) + len(joint or "")
        return begin

    def finish(self) -> int:
        """Part of Content."""
        return len(self._pieces)


class Markdown:
    """A reply: Markdown that may still be written."""

    def __init__(self) -> None:
        # Imported here: markdown-it is not needed for the first paint.
        from canal_desktop.markup.stream import StreamingParser

        self._parser: StreamingParser = StreamingParser()

    @property
    def section_count(self) -> int:
        """Part of Content."""
        return self._parser.section_count

    def blocks_of(self, index: int) -> Sequence[AnyBlock]:
        """Part of Content."""
        return self._parser.blocks_of(index)

    def estimate(self, index: int, width: float, metrics: Metrics) -> float:
        """Part of Content."""
        return sum(_estimate_piece(piece, width, metrics) for piece in self._parser.section(index).pieces)

    def append(self, text: str) -> int:
        """Part of Content."""
        return self._parser.append(text)

    def finish(self) -> int:
        """Part of Content."""
        return self._parser.finish()


class KeptParts:
    """The files, sounds and pictures that belong to a message, in one section; a file's pages are within the file."""

    def __init__(self, parts: Sequence[MessagePart]) -> None:
        groups = enumerate(grouped(parts))
        self._blocks = [_kept_block(number, *group[0]) for number, group in groups]

    @property
    def section_count(self) -> int:
        """Part of Content."""
        return 1 if self._blocks else 0

    def blocks_of(self, _index: int) -> Sequence[AnyBlock]:
        """Part of Content."""
        return self._blocks

    def estimate(self, _index: int, _width: float, metrics: Metrics) -> float:
        """Part of Content."""
        return sum(PICTURE_EM if isinstance(block, KeptPicture) else FILE_EM for block in self._blocks) * metrics.em

    def append(self, _text: str) -> int:
        """Part of Content: pictures do not grow."""
        return self.section_count

    def finish(self) -> int:
        """Part of Content."""
        return self.section_count


def _kept_block(number: int, position: int, part: AttachedPart) -> AnyBlock:
    lines = number, number + 1
    if isinstance(part, ImagePart):
        return KeptPicture(Place(), *lines, RichText(part.name or tr("Picture")), part.file, position)
    is_sound = isinstance(part, AudioPart)
    name = part.name or (tr("Sound") if is_sound else tr("File"))
    note = part.note if isinstance(part, FilePart) else _seconds(part.duration_s)
    return KeptFile(Place(), *lines, RichText(f"{name}, {note}" if note else name), name, note, position, is_sound)


def _seconds(duration_s: float | None) -> str:
    return "" if duration_s is None else tr_n("{n} second", "{n} seconds", round(duration_s))


def _estimate_piece(piece: Piece, width: float, metrics: Metrics) -> float:
    count = len(piece.lines)
    if piece.fence[0]:
        lines = FOLDED_LINES if piece.closed and count > FOLDED_LINES + 10 else count
        return (lines + 2) * 1.4 * metrics.em + metrics.gap
    if piece.lines and piece.lines[0].startswith("|"):
        return count * 2.2 * metrics.em + metrics.gap
    gap = metrics.gap if piece.joint is None else 0
    return _lines_of(piece.chars, 1, width, metrics) * LINE_EM * metrics.em + gap


def _lines_of(chars: int, least: int, width: float, metrics: Metrics) -> int:
    per_line = max(width / (metrics.em * 0.5), 10.0)
    return max(least, -int(-chars // per_line))

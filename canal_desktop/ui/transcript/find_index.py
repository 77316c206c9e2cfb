"""FindIndex: how often what is looked for stands in each message, and where in those that were read."""

from __future__ import annotations

import bisect
from dataclasses import dataclass, field
from itertools import permutations
from typing import TYPE_CHECKING

from canal_desktop.domain.message import Role
from canal_desktop.markup.source_text import SourceText
from canal_desktop.ui.transcript import utf16
from canal_desktop.ui.transcript.source import is_tool_part, message_source

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from canal_desktop.markup.source_text import Query
    from canal_desktop.ui.transcript.selection import BoxId
    from canal_desktop.ui.transcript.view import TranscriptView


@dataclass(frozen=True, slots=True, order=True)
class TextHit:
    """Where it stands in a message: a box, and UTF-16 positions in the box's text."""

    box: BoxId
    start: int
    end: int
    share: float = field(default=0.0, compare=False)
    """How far into the message's text, from 0 to 1."""


class FindIndex:
    """Counts come from the messages' sources, in microseconds each; places from reading a message, in milliseconds."""

    def __init__(self, view: TranscriptView, queries: Sequence[Query] = ()) -> None:
        self._view = view
        self.queries = tuple(queries)
        self._sources: dict[int, SourceText] = {}
        self._begin()

    def _begin(self) -> None:
        self._counts: list[int | None] = [None] * len(self._view.messages)
        self._unsure: set[int] = set()
        self._hits: dict[int, list[TextHit]] = {}
        self._stale: set[int] = set()
        pairs = permutations([query.bare for query in self.queries], 2)
        self._may_overlap = any(_may_overlap(former, latter) for former, latter in pairs)
        self.total = 0
        """How many hits there are, as far as is known."""

    @property
    def is_sure(self) -> bool:
        """Whether the total is right, as far as the messages were looked through."""
        return not self._unsure

    @property
    def _match_case(self) -> bool:
        return any(query.needle.match_case for query in self.queries)

    def look_for(self, queries: Sequence[Query]) -> None:
        """Look for something else, any of several texts; what was made ready of the messages is kept."""
        former, self.queries = self._match_case, tuple(queries)
        if self._match_case != former:
            self._sources.clear()
        self._begin()

    def __len__(self) -> int:
        return len(self._counts)

    def count(self, number: int) -> int:
        """How many hits a message has; looks it through if that was not done."""
        count = self._counts[number]
        if count is None:
            source = self._sources.get(number)
            if source is None:
                source = self._sources[number] = self._source(number)
            count, is_sure = self._counted(source)
            self._set(number, count, is_sure)
        return count

    def before(self, number: int) -> int:
        """How many hits the messages before one have."""
        return sum([count or 0 for count in self._counts[:number]])

    def may_have(self, number: int) -> bool:
        """Whether a message may have hits: it was found to have some, or has to be read to know."""
        return bool(self.count(number)) or number in self._unsure

    def unsure(self) -> list[int]:
        """The messages that have to be read to know how many hits they have."""
        return sorted(self._unsure)

    def with_hits(self) -> list[int]:
        """The messages that are known to have hits."""
        return [number for number, count in enumerate(self._counts) if count]

    def hits(self, number: int) -> list[TextHit] | None:
        """The hits in a message, in reading order; None where it was not read or is another since."""
        return None if number in self._stale else self._hits.get(number)

    def hits_to_paint(self, number: int) -> list[TextHit]:
        """The hits in a message as it was last read."""
        return self._hits.get(number, [])

    def shares(self, number: int) -> list[float]:
        """About how far into a message its hits stand, from 0 to 1."""
        hits = self._hits.get(number)
        if hits is not None:
            return [hit.share for hit in hits]
        source = self._sources.get(number)
        return [share for query in self.queries for share in source.shares(query)] if source is not None else []

    def add(self) -> None:
        """There is one more message."""
        self._counts.append(None)

    def change(self, number: int) -> None:
        """A message is another than before: it has to be looked through again."""
        self._sources.pop(number, None)
        self._set(number, 0, True)
        self._counts[number] = None
        self._stale.add(number)

    def read(self, number: int) -> Iterator[None]:
        """Read a message and find all places in it; pauses now and then."""
        found: list[tuple[BoxId, int, int, int]] = []
        passed = 0
        for piece in self._view.layouts.read(number):
            if piece is None:
                yield
                continue
            box, text = piece
            ranges = self._ranges_in(text)
            plain = utf16.is_plain(text)
            for start, end in ranges:
                if plain:
                    found.append((box, start, end, passed + start))
                else:
                    first = utf16.to_utf16(text, start)
                    found.append((box, first, first + utf16.length(text[start:end]), passed + start))
            passed += len(text) + 1
            yield
        self._hits[number] = [TextHit(box, start, end, at / passed) for box, start, end, at in found]
        self._stale.discard(number)
        self._set(number, len(found), True)

    def _counted(self, source: SourceText) -> tuple[int, bool]:
        counts = [source.count(query) for query in self.queries]
        is_apart = not self._may_overlap or sum(1 for count, is_sure in counts if count or not is_sure) <= 1
        return sum(count for count, _is_sure in counts), is_apart and all(is_sure for _count, is_sure in counts)

    def _ranges_in(self, text: str) -> list[tuple[int, int]]:
        """Where any of the texts stands, in order; of those that overlap the first one, and the longest of these."""
        if len(self.queries) == 1:
            return self.queries[0].needle.ranges_in(text)
        found = sorted(
            {span for query in self.queries for span in query.needle.ranges_in(text)},
            key=lambda span: (span[0], -span[1]),
        )
        ranges: list[tuple[int, int]] = []
        for start, end in found:
            if not ranges or start >= ranges[-1][1]:
                ranges.append((start, end))
        return ranges

    def _set(self, number: int, count: int, is_sure: bool) -> None:
        self.total += count - (self._counts[number] or 0)
        self._counts[number] = count
        if is_sure:
            self._unsure.discard(number)
        else:
            self._unsure.add(number)

    def _source(self, number: int) -> SourceText:
        message = self._view.messages[number]
        text = message.text
        if any(is_tool_part(part) for part in message.parts):
            text = message_source(message)
        if message.reasoning and self._view.layouts.reasoning_is_open(number):
            text = f"{message.reasoning}\n{text}"
        return SourceText(text, is_markdown=message.role is not Role.USER, match_case=self._match_case)


def _may_overlap(former: bytes, latter: bytes) -> bool:
    """Whether one may be found within another, or begin before the other ends."""
    return latter in former or any(former.endswith(latter[:size]) for size in range(1, len(latter)))


def hits_in_box(hits: list[TextHit], box: BoxId) -> list[TextHit]:
    """Those of the hits of a message that stand in one box."""
    first = bisect.bisect_left(hits, TextHit(box, 0, 0))
    last = bisect.bisect_left(hits, TextHit((box[0], box[1] + 1), 0, 0))
    return hits[first:last]

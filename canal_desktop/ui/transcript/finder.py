"""Finder: looks for a text, or several, in all messages, laid out or not, in slices that no frame waits for."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from canal_desktop.markup.needle import Needle
from canal_desktop.markup.source_text import Query
from canal_desktop.ui.transcript.find_index import FindIndex, TextHit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from canal_desktop.ui.transcript.view import TranscriptView

SLICE_S = 0.003
"""After this long the event loop has its turn; a section of a message may be read on top of it."""

QUIET_MS = 12
"""Between slices of work that nobody waits for."""

STREAM_MS = 150
"""How often a message that is being written is looked through again."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A hit, or where the reader is: a message by number, and a place in it."""

    message: int
    hit: TextHit


class Finder(QObject):
    """One search at a time. The view tells it what changes; it tells when there is more to show.

    Signals:
        changed(): the number of hits, the current one, or what is to be marked differs.
    """

    changed = Signal()

    def __init__(self, view: TranscriptView) -> None:
        super().__init__(view)
        self._view = view
        self.index = FindIndex(view)
        self.current: Place | None = None
        self.is_active = False
        """Whether something is looked for."""
        self._origin = Place(0, TextHit((0, 0), 0, 0))
        self._seeking: list[Iterator[None]] = []
        self._wanted: dict[int, None] = {}
        self._counting: Iterator[None] | None = None
        self._checking: Iterator[None] | None = None
        self._differs = False
        self._dirty: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._slice)
        self._stream_timer = QTimer(self)
        self._stream_timer.setSingleShot(True)
        self._stream_timer.setInterval(STREAM_MS)
        self._stream_timer.timeout.connect(self._look_again)

    @property
    def total(self) -> int:
        """How many hits there are, as far as is known."""
        return self.index.total

    @property
    def is_sure(self) -> bool:
        """Whether the total is right and nothing more is coming."""
        return self._counting is None and self.index.is_sure

    @property
    def is_counting(self) -> bool:
        """Whether there are messages that were not looked through yet."""
        return self._counting is not None

    @property
    def current_number(self) -> int:
        """Which of the hits is the current one, from 1 on; 0 where none is."""
        current = self.current
        if current is None:
            return 0
        hits = self.index.hits_to_paint(current.message)
        inside = sum(1 for hit in hits if hit <= current.hit)
        return self.index.before(current.message) + inside

    def prepare(self) -> None:
        """A search is about to begin: make the messages ready for it."""
        if not self.is_active and self._counting is None:
            self._counting = self._count(range(len(self.index)))
            self._timer.start(0)

    def look_for(self, text: str, *, match_case: bool = False) -> None:
        """Look for a text, and go to the first place at or behind the current one; "" ends the search."""
        self.look_for_any([text], match_case=match_case)

    def look_for_any(self, texts: Sequence[str], *, match_case: bool = False, message: int | None = None) -> None:
        """Look for several texts at once, each hit being one of them.

        Args:
            texts: none, or only empty ones, end the search.
            match_case: whether large and small letters differ.
            message: go to the first place in or behind this message, by number, instead of the current one.
        """
        needles = (Needle(text, match_case=match_case) for text in texts)
        queries = [Query(needle) for needle in needles if not needle.is_empty]
        former = self.current if self.current is not None else self._reading_place()
        if message is not None:
            former = Place(message, TextHit((0, 0), 0, 0))
        self._stop()
        self.index.look_for(queries)
        self.is_active = bool(queries)
        self.current = None
        self._differs = True
        if self.is_active:
            self._origin = former
            self._seeking = [self._seek(1, include_origin=True)]
            self._counting = self._count(_ring(former.message, len(self.index)))
        self._slice()

    def step(self, step: int) -> None:
        """Go to the next hit (1) or the one before (-1), around the end."""
        if self.is_active:
            if self.current is None and not self._seeking:
                self._origin = self._reading_place()
            self._seeking.append(self._seek(step))
            self._slice()

    def end(self) -> None:
        """Nothing is looked for any more, and nothing is kept."""
        self._stop()
        self.index = FindIndex(self._view)
        self.is_active = False
        self.current = None
        self.changed.emit()

    def want(self, number: int) -> None:
        """A message is on the screen: its hits are needed."""
        if self.is_active and self.index.hits(number) is None and number not in self._dirty:
            self._wanted[number] = None
            self._timer.start(0)

    def on_messages_set(self) -> None:
        """The view shows other messages: count anew, and go nowhere."""
        queries = self.index.queries
        self._stop()
        self.index = FindIndex(self._view, queries)
        self.current = None
        if self.is_active:
            self._counting = self._count(range(len(self.index)))
            self._timer.start(0)

    def on_message_added(self) -> None:
        """The view shows one more message."""
        self.index.add()
        self.on_message_changed(len(self.index) - 1)

    def on_message_changed(self, number: int) -> None:
        """A message was written on, replaced, or its reasoning was opened or closed."""
        # At once: what was found in it may stand elsewhere now. It is looked through again a little later.
        self.index.change(number)
        if not self.is_active:
            return
        self._dirty.add(number)
        if not self._stream_timer.isActive():
            self._stream_timer.start()

    def _look_again(self) -> None:
        changed, self._dirty = sorted(self._dirty), set()
        for number in changed:
            self.index.change(number)
        for number in changed:
            if self.index.may_have(number) or self.index.hits_to_paint(number):
                self._wanted[number] = None
        self._differs = True
        self._timer.start(0)

    def _stop(self) -> None:
        self._timer.stop()
        self._stream_timer.stop()
        self._seeking = []
        self._wanted = {}
        self._dirty = set()
        self._counting = self._checking = None

    def _slice(self) -> None:
        """Work for some milliseconds: first what is waited for, then what is on the screen, then the count."""
        deadline = time.perf_counter() + SLICE_S
        while (work := self._next_work()) is not None:
            for _ in work:
                if time.perf_counter() >= deadline:
                    break
            else:
                self._done(work)
                continue
            break
        if self._differs:
            self._differs = False
            self.changed.emit()
        if self._next_work() is not None:
            is_waited_for = self._seeking or self._wanted or self._counting is not None
            self._timer.start(0 if is_waited_for else QUIET_MS)

    def _next_work(self) -> Iterator[None] | None:
        if self._seeking:
            return self._seeking[0]
        while self._wanted and self.index.hits(first := next(iter(self._wanted))) is not None:
            del self._wanted[first]
        if self._wanted and self._checking is None:
            self._checking = self._read(next(iter(self._wanted)))
        if self._wanted or self._counting is None:
            if self._checking is None and not self.index.is_sure:
                self._checking = self._read(self.index.unsure()[0])
            return self._checking
        return self._counting

    def _done(self, work: Iterator[None]) -> None:
        self._differs = True
        if self._seeking and work is self._seeking[0]:
            del self._seeking[0]
        elif work is self._checking:
            self._checking = None
        else:
            self._counting = None

    def _count(self, numbers: Iterable[int]) -> Iterator[None]:
        for number in numbers:
            self.index.count(number)
            yield

    def _read(self, number: int) -> Iterator[None]:
        yield from self.index.read(number)
        self._wanted.pop(number, None)
        current = self.current
        if current is not None and current.message == number:
            hits = self.index.hits(number) or []
            if current.hit not in hits:
                nearest = next((hit for hit in hits if hit > current.hit), hits[-1] if hits else None)
                self.current = Place(number, nearest) if nearest is not None else None

    def _seek(self, step: int, *, include_origin: bool = False) -> Iterator[None]:
        """Find the next hit in a direction, reading message after message, and go there."""
        origin = self.current if self.current is not None else self._origin
        order = _ring(origin.message, len(self.index))
        if step < 0:
            order = [origin.message, *reversed(order[1:])]
        for number in (*order, *order[:1]):
            if not self.index.may_have(number):
                yield
                continue
            if self.index.hits(number) is None:
                yield from self.index.read(number)
            hits = self.index.hits(number) or []
            places = [Place(number, hit) for hit in (hits if step > 0 else reversed(hits))]
            for place in places:
                is_behind = place > origin if step > 0 else place < origin
                is_same = include_origin and (place.hit.box, place.hit.start) == (origin.hit.box, origin.hit.start)
                if number != origin.message or is_behind or is_same:
                    self._go(place)
                    return
            if number == origin.message:
                # What lies on the other side of it comes last.
                origin = Place(-1, origin.hit)
            yield

    def _go(self, place: Place) -> None:
        self.current = place
        self._view.scroll_to(place.message, place.hit.box, place.hit.start)

    def _reading_place(self) -> Place:
        visible = self._view.visible
        if not visible:
            return Place(0, TextHit((0, 0), 0, 0))
        number, y = visible[0]
        box, hit = self._view.layout_of(number).hit(0.0, max(-y, 0.0))
        return Place(number, TextHit(box, hit.position, hit.position))


def _ring(first: int, count: int) -> list[int]:
    """All numbers below count, beginning with one and going around."""
    return [*range(first, count), *range(first)]

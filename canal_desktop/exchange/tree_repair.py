"""Puts found messages into a tree, whatever their parents are said to be: no loops, no gaps, parents first."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from canal_desktop.domain.message import MessageState, Role
from canal_desktop.exchange.left_out import late_instructions, loops

if TYPE_CHECKING:
    from collections.abc import Iterable

    from canal_desktop.exchange.found import FoundMessage
    from canal_desktop.exchange.left_out import LeftOut

_LATE = datetime.max.replace(tzinfo=UTC)


class RepairedTree:
    """The messages that have something in them, parents before children, siblings in order.

    Messages without parts are gone, and what followed them follows what they followed. Whoever names one of them, or
    one that was joined to another, is told by `now` which message stands for it.
    """

    def __init__(self, found: Iterable[FoundMessage], left_out: LeftOut) -> None:
        self._left_out = left_out
        self._by_id: dict[str, FoundMessage] = {}
        self._order: dict[str, int] = {}
        self._repeats: dict[str, int] = {}
        for message in found:
            self._add(message)
        self._parents: dict[str, str | None] = {}
        self._orphans: set[str] = set()
        for message in self._by_id.values():
            self._parents[message.id] = self._known_parent(message)
        self._cut_loops()
        self.now: dict[str, str | None] = {}
        self.messages: list[FoundMessage] = []
        self._settle()

    def newest_leaf(self, under: str | None = None) -> str | None:
        """The message reached from one by always taking the last child; from None, from the newest message."""
        if not self.messages:
            return None
        children: dict[str | None, str] = {message.parent: message.id for message in self.messages}
        if under is None:
            under = max(self.messages, key=lambda message: (message.created_at or _EARLY, self._order[message.id])).id
        while under in children:
            under = children[under]
        return under

    def _add(self, message: FoundMessage) -> None:
        known_id = message.id
        while message.id in self._by_id:
            self._repeats[known_id] = self._repeats.get(known_id, 1) + 1
            message.id = f"{known_id}#{self._repeats[known_id]}"
        self._order[message.id] = len(self._order)
        self._by_id[message.id] = message

    def _known_parent(self, message: FoundMessage) -> str | None:
        if message.parent is None or message.parent in self._by_id:
            return message.parent
        self._orphans.add(message.id)
        return None

    def _cut_loops(self) -> None:
        settled: set[str] = set()
        for start in self._parents:
            path: dict[str, None] = {}
            at: str | None = start
            while at is not None and at not in settled and at not in path:
                path[at] = None
                at = self._parents[at]
            if at is not None and at in path:
                steps = list(path)
                first = min(steps[steps.index(at) :], key=self._age)
                self._parents[first] = None
                self._orphans.add(first)
                self._left_out.count(loops)
            settled.update(path)

    def _age(self, known_id: str) -> tuple[datetime, int]:
        return self._by_id[known_id].created_at or _LATE, self._order[known_id]

    def _settle(self) -> None:
        """Walk from the roots: leave out what is empty, join what goes on, and keep the rest."""
        order = self._parents_first(self._parents)
        for known_id in order:
            message = self._by_id[known_id]
            above = self._parents[known_id]
            parent = None if above is None else self.now[above]
            is_kept = bool(message.parts) and (message.role is not Role.SYSTEM or parent is None)
            if message.parts and not is_kept:
                self._left_out.count(late_instructions)
            self.now[known_id] = known_id if is_kept else parent
            message.parent = parent
        kept = {known_id: self._by_id[known_id].parent for known_id in order if self.now[known_id] == known_id}
        self._join(self._parents_first(kept), kept)

    def _join(self, order: list[str], parents: dict[str, str | None]) -> None:
        children: dict[str | None, int] = {}
        for parent in parents.values():
            children[parent] = children.get(parent, 0) + 1
        joined: dict[str, FoundMessage] = {}
        """What each id stands in, from here on."""
        for known_id in order:
            message, parent = self._by_id[known_id], parents[known_id]
            above = None if parent is None else joined[parent]
            if above is not None and message.goes_on and above.role is message.role and children[parent] == 1:
                _append(above, message)
                joined[known_id] = above
                continue
            message = replace(message, parent=None if above is None else above.id, parts=list(message.parts))
            joined[known_id] = message
            self.messages.append(message)
        for known_id, stands_for in self.now.items():
            if stands_for is not None:
                self.now[known_id] = joined[stands_for].id

    def _parents_first(self, parents: dict[str, str | None]) -> list[str]:
        children: dict[str | None, list[str]] = {}
        for known_id, parent in parents.items():
            children.setdefault(parent, []).append(known_id)
        for siblings in children.values():
            siblings.sort(key=self._place)
        order: list[str] = []
        waiting = children.get(None, [])[::-1]
        while waiting:
            known_id = waiting.pop()
            order.append(known_id)
            waiting.extend(reversed(children.get(known_id, [])))
        return order

    def _place(self, known_id: str) -> tuple[bool, datetime, int, int]:
        is_orphan = known_id in self._orphans
        moment = self._by_id[known_id].created_at if is_orphan else None
        return is_orphan, moment or _LATE, self._by_id[known_id].rank, self._order[known_id]


_EARLY = datetime.min.replace(tzinfo=UTC)


def _append(reply: FoundMessage, more: FoundMessage) -> None:
    reply.parts.extend(more.parts)
    reply.model = more.model or reply.model
    reply.finish_reason = more.finish_reason or reply.finish_reason
    reply.usage = more.usage or reply.usage
    if more.state is not MessageState.COMPLETE:
        reply.state = more.state

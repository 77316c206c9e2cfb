"""MessageTree: the messages of a conversation by parent, their versions, and which branch is active."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import datetime

    from canal_desktop.domain.message import Message, MessageId


class MessageTree:
    """A branch is the path from a root to one leaf. Children keep the order in which they were added.

    A message in the trash is spliced out: what follows it hangs under its nearest ancestor that is not. Such an
    ancestor is meant wherever this class speaks of a parent. A message whose parent is missing is a root.

    For each message it is remembered which of its children was shown last, so that going back to a version goes back
    to where the reader was in it; where none was shown yet, the newest child counts.
    """

    def __init__(self, messages: Iterable[Message] = (), active_leaf: MessageId | None = None) -> None:
        self._messages: dict[MessageId, Message] = {message.id: message for message in messages}
        self._written = self._written_parents()
        self._parents: dict[MessageId, MessageId | None] = {}
        self._below: dict[MessageId | None, list[MessageId]] = {}
        self._shown: dict[MessageId | None, MessageId] = {}
        self._leaf: MessageId | None = None
        self._branch: tuple[Message, ...] | None = None
        self._hang_all(active_leaf)

    def __len__(self) -> int:
        """How many messages there are outside the trash."""
        return len(self._parents)

    def __contains__(self, message_id: object) -> bool:
        """Whether a message is there, outside the trash."""
        return message_id in self._parents

    def holds(self, message_id: MessageId) -> bool:
        """Whether a message is there, be it in the trash."""
        return message_id in self._messages

    def __getitem__(self, message_id: MessageId) -> Message:
        """A message, also one in the trash. Raises KeyError."""
        return self._messages[message_id]

    @property
    def active_leaf(self) -> MessageId | None:
        """The end of the active branch, None where nothing is left."""
        return self._leaf

    def add(self, message: Message) -> None:
        """Add a message under its parent and make it the active leaf."""
        parent = message.parent_id if message.parent_id in self._messages else None
        self._messages[message.id] = message
        self._written[message.id] = parent
        self._hang(message.id, self.nearest(parent))
        self._go_to(message.id)

    def replace(self, message: Message) -> None:
        """Put a newer state of a message that is already in the tree; it stays where it is."""
        self._messages[message.id] = message
        self._branch = None

    def parent(self, message_id: MessageId) -> MessageId | None:
        """What a message hangs under, None for a root."""
        return self._parents[message_id]

    def nearest(self, message_id: MessageId | None) -> MessageId | None:
        """The message itself, or where it is in the trash what it hung under; None for None and what is not known."""
        at = message_id
        while at is not None and at not in self._parents:
            at = self._written.get(at)
        return at

    def children(self, message_id: MessageId | None) -> tuple[MessageId, ...]:
        """The messages under a message (None: the roots), oldest first."""
        return tuple(self._below.get(message_id, ()))

    def versions(self, message_id: MessageId) -> tuple[MessageId, ...]:
        """The messages that stand for one another: those of the same role under the same parent, oldest first."""
        role = self._messages[message_id].role
        siblings = self._below[self._parents[message_id]]
        return tuple(known for known in siblings if self._messages[known].role is role)

    def branch(self, leaf: MessageId | None = None) -> tuple[Message, ...]:
        """The path from the root to leaf (the active leaf where None), root first."""
        if leaf is None:
            if self._branch is None:
                self._branch = self._path(self._leaf)
            return self._branch
        return self._path(leaf)

    def shown_child(self, message_id: MessageId | None) -> MessageId | None:
        """The child (of None: the root) by which a branch goes on: the one shown last, else the newest."""
        below = self._below.get(message_id)
        if not below:
            return None
        shown = self._shown.get(message_id)
        return shown if shown is not None and self._parents.get(shown, shown) == message_id else below[-1]

    def leaf_of(self, message_id: MessageId) -> MessageId:
        """The leaf that is shown when a message is: by the child that was shown last, else by the newest."""
        at = message_id
        while (below := self.shown_child(at)) is not None:
            at = below
        return at

    def switch_to(self, message_id: MessageId) -> MessageId:
        """Make the branch with this message the active one; returns its leaf."""
        self._go_to(self.leaf_of(message_id))
        assert self._leaf is not None
        return self._leaf

    def subtree(self, message_id: MessageId) -> tuple[MessageId, ...]:
        """A message and all that follows it on every branch, each before what follows it."""
        found, waiting = [], [message_id]
        while waiting:
            at = waiting.pop()
            found.append(at)
            waiting += reversed(self._below.get(at, ()))
        return tuple(found)

    def delete(self, message_ids: Iterable[MessageId], when: datetime) -> None:
        """Move messages to the trash. Where the active leaf goes, a version of it is shown instead, else its parent."""
        gone = {known for known in message_ids if known in self._parents}
        at = self._instead(gone)
        for known in gone:
            self._messages[known] = replace(self._messages[known], deleted_at=when)
        self._hang_all(at)

    def undelete(self, message_ids: Iterable[MessageId]) -> None:
        """Bring messages back from the trash, to where they were. The active branch stays, and may have them again."""
        for known in message_ids:
            self._messages[known] = replace(self._messages[known], deleted_at=None)
        self._hang_all(self._leaf)

    def _instead(self, gone: Collection[MessageId]) -> MessageId | None:
        """What is shown where the active leaf goes: the nearest version of what goes, or its parent."""
        at = self._leaf
        while at is not None and at in gone:
            versions = self.versions(at)
            number = versions.index(at)
            nearest = (*reversed(versions[:number]), *versions[number + 1 :])
            at = next((known for known in nearest if known not in gone), self._parents[at])
        return at

    def _written_parents(self) -> dict[MessageId, MessageId | None]:
        """The parent of each message as it was written, None where that is missing or would make a circle."""
        parents: dict[MessageId, MessageId | None] = {
            known: message.parent_id if message.parent_id in self._messages else None
            for known, message in self._messages.items()
        }
        safe: set[MessageId | None] = {None}
        for known in self._messages:
            if parents[known] in safe:
                # As nearly always: it was stored behind its parent.
                safe.add(known)
                continue
            path: list[MessageId] = []
            on_path: set[MessageId] = set()
            at: MessageId | None = known
            while at is not None and at not in safe and at not in on_path:
                path.append(at)
                on_path.add(at)
                at = parents[at]
            if at is not None and at in on_path:
                parents[at] = None
            safe.update(path)
        return parents

    def _hang_all(self, leaf: MessageId | None) -> None:
        """Put every message that is not in the trash in its place, and show the branch with leaf, else the newest."""
        nearest: dict[MessageId | None, MessageId | None] = {None: None}
        for known, message in self._messages.items():
            if message.deleted_at is None:
                nearest[known] = known
                continue
            deleted: list[MessageId] = []
            at: MessageId | None = known
            while at is not None and at not in nearest and self._messages[at].deleted_at is not None:
                deleted.append(at)
                at = self._written[at]
            found = nearest.setdefault(at, at)
            nearest.update(dict.fromkeys(deleted, found))
        self._parents.clear()
        self._below.clear()
        for known, message in self._messages.items():
            if message.deleted_at is None:
                self._hang(known, nearest[self._written[known]])
        near = nearest.get(leaf)
        if near is None:
            # By what all machines have in the same way: the order of the messages is each one's own.
            ends = (known for known in self._parents if known not in self._below)
            near = max(ends, key=lambda known: (self._messages[known].created_at, known), default=None)
        self._leaf = None if near is None else self.leaf_of(near)
        self._branch = None
        self._remember()

    def _hang(self, message_id: MessageId, parent: MessageId | None) -> None:
        self._parents[message_id] = parent
        self._below.setdefault(parent, []).append(message_id)

    def _path(self, leaf: MessageId | None) -> tuple[Message, ...]:
        path: list[Message] = []
        at = leaf
        while at is not None:
            path.append(self._messages[at])
            at = self._parents[at]
        path.reverse()
        return tuple(path)

    def _go_to(self, leaf: MessageId) -> None:
        is_next = self._parents[leaf] == self._leaf
        self._leaf = leaf
        self._branch = None
        if is_next:
            self._shown[self._parents[leaf]] = leaf
        else:
            self._remember()

    def _remember(self) -> None:
        """Note every step of the active branch as the one that was shown last."""
        at = self._leaf
        while at is not None:
            parent = self._parents[at]
            self._shown[parent] = at
            at = parent

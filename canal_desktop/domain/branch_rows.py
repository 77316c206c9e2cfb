"""The map of a conversation's branches as rows: what matters of its tree, from the top down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canal_desktop.domain.message import Message, MessageId
    from canal_desktop.domain.message_tree import MessageTree


@dataclass(frozen=True, slots=True)
class BranchRow:
    """One message, or several in a row that nothing branches off from."""

    messages: tuple[Message, ...]
    depth: int
    """How many times the way to it left the branch that was shown last; 0 is that branch itself."""
    is_active: bool
    """Whether it is on the active branch."""
    begins_branch: bool
    """Whether it leaves the branch of the row it belongs to."""
    ends_branch: bool
    """Whether nothing follows."""
    version: tuple[int, int]
    """Which version of how many, counted from 1."""


def branch_rows(tree: MessageTree) -> Iterator[BranchRow]:
    """The rows of a tree, which must stay as it is while they are read.

    Where a message has several children, those that are not shown come first, each a branch of its own one step
    deeper; the one that is shown goes on below them, at the same depth. Of what lies between two such places, the first
    and the last message have rows of their own, the others share one.
    """
    active = {message.id for message in tree.branch()}
    versions: dict[MessageId, tuple[int, int]] = {}
    waiting = _children(tree, None, 0)
    while waiting:
        at, depth, begins = waiting.pop()
        chain = [at]
        while len(below := tree.children(chain[-1])) == 1:
            chain.append(below[0])
        for run in _runs(chain):
            if run[0] not in versions:
                same = tree.versions(run[0])
                versions |= {known: (number, len(same)) for number, known in enumerate(same, 1)}
            yield BranchRow(
                tuple(tree[known] for known in run),
                depth,
                run[0] in active,
                begins and run[0] == at,
                run[-1] == chain[-1] and not below,
                versions[run[0]],
            )
        waiting += _children(tree, chain[-1], depth)


def _children(tree: MessageTree, parent: MessageId | None, depth: int) -> list[tuple[MessageId, int, bool]]:
    """What follows a message, last first: each with its depth and whether it begins a branch."""
    shown = tree.shown_child(parent)
    if shown is None:
        return []
    others = [(known, depth + 1, True) for known in reversed(tree.children(parent)) if known != shown]
    return [(shown, depth, False), *others]


def _runs(chain: list[MessageId]) -> list[list[MessageId]]:
    """The first message, those between, and the last; a single one between needs no row for several."""
    between = chain[1:-1]
    runs = [chain[:1], *([between] if between else []), chain[-1:]]
    return runs if len(chain) > 1 else runs[:1]

"""ContextShares: what takes how much of a model's context window, and whether a request fits into it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from canal_desktop.domain.context import ContextKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from canal_desktop.domain.context import ContextPart
    from canal_desktop.domain.message import MessageId

MOST_KEPT_OF_WINDOW = 4
"""Where nobody has set the length of the answer, at most such a part of the window is kept for it: one fourth."""


@dataclass(frozen=True, slots=True)
class ContextShares:
    """Tokens of the next request by what they are for; all of them are estimates but kept and window."""

    system: int = 0
    tools: int = 0
    """What the model is told of the tools on offer."""
    history: int = 0
    """Earlier questions and answers, with what tools gave."""
    files: int = 0
    """With pictures, those of the message that is being written too."""
    message: int = 0
    """The text that is being written."""
    kept: int = 0
    """Kept free for the answer."""
    window: int | None = None
    """How many tokens the model takes, the answer included; None where that is not known."""

    @property
    def used(self) -> int:
        """What the request has."""
        return self.system + self.tools + self.history + self.files + self.message

    @property
    def room(self) -> int | None:
        """How many tokens a request may have; None where that is not known."""
        return None if self.window is None else max(self.window - self.kept, 0)

    @property
    def free(self) -> int | None:
        """What could still be added; None where that is not known."""
        return None if self.room is None else max(self.room - self.used, 0)

    @property
    def excess(self) -> int:
        """How many tokens it has too many; 0 where it fits, or where nothing is known."""
        return 0 if self.room is None else max(self.used - self.room, 0)


def add_to(sums: dict[str, int], parts: Iterable[ContextPart], written: MessageId) -> None:
    """Add the tokens that are sent of these parts, by the fields of ContextShares, as no model in particular counts.

    written is the id of the message that is being written.
    """
    for part in parts:
        if part.is_sent:
            share = _share(part, written)
            sums[share] = sums.get(share, 0) + part.tokens


def shares_of(sums: Mapping[str, int], ratio: float, kept: int, window: int | None) -> ContextShares:
    """The shares of a request; ratio is what corrected_ratio() learnt for the model."""
    return ContextShares(**{name: round(tokens * ratio) for name, tokens in sums.items()}, kept=kept, window=window)


def kept_for_answer(max_tokens: int | None, max_output: int | None, window: int | None) -> int:
    """How many tokens to keep free for the answer: as many as are asked for, else what the model can write at most.

    The latter within one fourth of the window: some models could fill it alone.
    """
    if max_tokens is not None:
        return max_tokens
    if max_output is None or window is None:
        return 0
    return min(max_output, window // MOST_KEPT_OF_WINDOW)


def _share(part: ContextPart, written: MessageId) -> str:
    if part.kind in {ContextKind.FILE, ContextKind.PICTURE}:
        return "files"
    if part.kind is ContextKind.TOOLS:
        return "tools"
    if part.message_id == written:
        return "message"
    return "system" if part.kind is ContextKind.SYSTEM else "history"

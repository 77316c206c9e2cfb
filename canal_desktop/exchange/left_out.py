"""LeftOut: what of a source could not be taken over, counted, as sentences for the user."""

from __future__ import annotations

from collections.abc import Callable

from canal_desktop.language import tr_n

MOST_NAMED = 5

Kind = Callable[[int], str]
"""Says that so many things of a kind were left out."""


def attached_files(count: int) -> str:
    """So many attached files."""
    return tr_n("1 attached file was left out.", "{n} attached files were left out.", count)


def unknown_parts(count: int) -> str:
    """So many parts of messages of an unknown kind."""
    return tr_n(
        "1 part of a message of an unknown kind was left out.",
        "{n} parts of messages of an unknown kind were left out.",
        count,
    )


def lost_pictures(count: int) -> str:
    """So many pictures."""
    return tr_n("1 picture was left out.", "{n} pictures were left out.", count)


def voice_recordings(count: int) -> str:
    """So many voice recordings."""
    return tr_n("1 voice recording was left out.", "{n} voice recordings were left out.", count)


def failed_replies(count: int) -> str:
    """So many replies that failed."""
    return tr_n("1 reply that failed was left out.", "{n} replies that failed were left out.", count)


def loops(count: int) -> str:
    """So many loops between messages."""
    return tr_n("1 loop between messages was left out.", "{n} loops between messages were left out.", count)


def late_instructions(count: int) -> str:
    """So many instructions in the middle of conversations."""
    return tr_n(
        "1 instruction in the middle of a conversation was left out.",
        "{n} instructions in the middle of conversations were left out.",
        count,
    )


def empty_conversations(count: int) -> str:
    """So many empty conversations."""
    return tr_n("1 empty conversation was left out.", "{n} empty conversations were left out.", count)


def other_entries(count: int) -> str:
    """So many entries that are no conversations."""
    return tr_n(
        "1 entry that is no conversation was left out.", "{n} entries that are no conversations were left out.", count
    )


def too_long_ones(count: int) -> str:
    """So many conversations of more than 64 MB."""
    return tr_n(
        "1 conversation of more than 64 MB was left out.", "{n} conversations of more than 64 MB were left out.", count
    )


class LeftOut:
    """Counts kinds of things, and names some that went wrong."""

    def __init__(self) -> None:
        self._counts: dict[Kind, int] = {}
        self._faults: list[str] = []
        self._more_faults = 0

    def count(self, kind: Kind, times: int = 1) -> None:
        """Note things of a kind."""
        if times:
            self._counts[kind] = self._counts.get(kind, 0) + times

    def fault(self, sentence: str) -> None:
        """Note a whole sentence about something in particular."""
        if len(self._faults) < MOST_NAMED:
            self._faults.append(sentence)
        else:
            self._more_faults += 1

    def sentences(self) -> tuple[str, ...]:
        """What was noted, each kind once."""
        told = [kind(times) for kind, times in self._counts.items()]
        more_faults = self._more_faults
        more = [tr_n("And {n} more like these.", "And {n} more like these.", more_faults)] if more_faults else []
        return (*told, *self._faults, *more)

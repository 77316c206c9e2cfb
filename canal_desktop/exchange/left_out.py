"""LeftOut: what of a source could not be taken over, counted, as sentences for the user."""

from __future__ import annotations

MOST_NAMED = 5


class LeftOut:
    """Counts kinds of things, and names some that went wrong."""

    def __init__(self) -> None:
        self._counts: dict[tuple[str, str], int] = {}
        self._faults: list[str] = []
        self._more_faults = 0

    def count(self, one: str, many: str, times: int = 1) -> None:
        """Note things of a kind, such as "voice recording" and "voice recordings"."""
        if times:
            self._counts[one, many] = self._counts.get((one, many), 0) + times

    def fault(self, sentence: str) -> None:
        """Note a whole sentence about something in particular."""
        if len(self._faults) < MOST_NAMED:
            self._faults.append(sentence)
        else:
            self._more_faults += 1

    def sentences(self) -> tuple[str, ...]:
        """What was noted, each kind once."""
        told = [
            f"1 {one} was left out." if times == 1 else f"{times:,} {many} were left out."
            for (one, many), times in self._counts.items()
        ]
        more = [f"And {self._more_faults:,} more like these."] if self._more_faults else []
        return (*told, *self._faults, *more)

"""LeftOut: what of a source could not be taken over, counted, as sentences for the user."""

from __future__ import annotations

from canal_desktop.language import grouped, tr

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
            tr("1 {one} was left out.", one=one)
            if times == 1
            else tr("{times} {many} were left out.", times=grouped(times), many=many)
            for (one, many), times in self._counts.items()
        ]
        more = (
            [tr("And {more_faults} more like these.", more_faults=grouped(self._more_faults))]
            if self._more_faults
            else []
        )
        return (*told, *self._faults, *more)

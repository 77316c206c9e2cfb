"""Hearers: those who are told when something happens; they come and go, as windows do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, ParamSpec

if TYPE_CHECKING:
    from collections.abc import Callable

P = ParamSpec("P")


class Hearers(Generic[P]):
    """Called like one function, which tells all of them in the order in which they came."""

    def __init__(self) -> None:
        self._all: list[Callable[P, object]] = []

    def add(self, hearer: Callable[P, object]) -> None:
        """Tell this one, too, from now on."""
        self._all.append(hearer)

    def remove(self, hearer: Callable[P, object]) -> None:
        """Tell this one nothing more."""
        self._all.remove(hearer)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> None:
        """Tell all of them; one that comes or goes meanwhile hears of the next time."""
        for hearer in tuple(self._all):
            hearer(*args, **kwargs)

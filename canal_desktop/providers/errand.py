"""Errand: what requests are made for and who watches them; it goes with the task, as the SDK hands nothing through."""

from __future__ import annotations

import contextlib
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from canal_desktop.domain.attempt import Attempt, BodyPiece


class Recording(Protocol):
    """One request while it is on its way, and afterwards."""

    @property
    def at(self) -> datetime:
        """When it was asked for."""
        ...

    @property
    def kept_bytes(self) -> int:
        """About how much memory it takes."""
        ...

    def attempt(self) -> Attempt:
        """All of it so far, without any key; its number is 1. May take some milliseconds: call it in a thread."""
        ...

    def note_output(self) -> None:
        """The first piece of the answer has been understood just now."""
        ...


class Watch(Protocol):
    """Wants to know of every request of an errand. Called on the loop's thread; must not raise."""

    def on_request(self, recording: Recording) -> None:
        """A request is about to be made."""
        ...

    def on_progress(self, recording: Recording) -> None:
        """It has got its headers, or is over."""
        ...


@dataclass(frozen=True, slots=True)
class Errand:
    """What the requests of a task are for."""

    why: str = ""
    """In plain words, such as "an answer of gpt-4o-mini"."""
    watch: Watch | None = None
    body: tuple[BodyPiece, ...] | None = None
    """The request's body where whoever sends it has it in pieces; None where it is to be taken from the request."""
    images: tuple[bytes, ...] = ()
    """Kept pictures that stand in the body as they are."""


_current: ContextVar[Errand] = ContextVar("errand", default=Errand())  # noqa: B039 - it is frozen


def current_errand() -> Errand:
    """What this task is about."""
    return _current.get()


@contextlib.contextmanager
def errand(
    why: str = "",
    watch: Watch | None = None,
    *,
    around: Errand | None = None,
    body: tuple[BodyPiece, ...] | None = None,
    images: tuple[bytes, ...] = (),
) -> Iterator[None]:
    """What is done inside is for this; what an errand around it says of why and watch holds.

    Not around the yield of a generator, which runs in the task of whoever reads it, nor around what listeners do: what
    they begin is no part of it. A generator takes current_errand() when it is made, and gives that as around.
    """
    around = around or _current.get()
    token = _current.set(Errand(around.why or why, around.watch or watch, body, images))
    try:
        yield
    finally:
        _current.reset(token)

"""Checkpoint: what a long reading asks between two steps, so that it can be given up."""

from __future__ import annotations

from collections.abc import Callable

from canal_desktop.domain.errors import FileRefused
from canal_desktop.language import tr

Stopped = Callable[[], bool]
"""Says whether nobody wants the result any more; asked in the thread that reads."""


def never() -> bool:
    """A Stopped for what runs to its end."""
    return False


def checkpoint(stopped: Stopped) -> None:
    """Raise FileRefused where the reading was given up."""
    if stopped():
        raise FileRefused(tr("Reading was given up."))

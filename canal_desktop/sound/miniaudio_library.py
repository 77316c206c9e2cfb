"""The library that plays and records, imported when it is first needed: there may be none for this computer."""

from __future__ import annotations

from typing import Any

from canal_desktop.domain.errors import SoundRefused
from canal_desktop.language import tr

NO_LIBRARY = tr("This program can neither play nor record sound on this computer.")


def load_library() -> Any:
    """The library. To be called in a thread: it takes some milliseconds.

    Raises:
        SoundRefused: it is not there for this computer.
    """
    try:
        import miniaudio
    except (ImportError, OSError):
        raise SoundRefused(NO_LIBRARY) from None
    return miniaudio


def backends_of(library: Any, *, is_mute: bool) -> list[Any]:
    """Where to look for sound devices; where is_mute, one that is heard by nobody and keeps the time.

    Without that wish it is never used: the user would wait for a sound that does not come.
    """
    mute = library.Backend.NULL
    return [mute] if is_mute else [one for one in library.Backend if one not in {mute, library.Backend.CUSTOM}]

"""How the C library keeps the memory of threads: in few places, so that what one lets go another can use."""

from __future__ import annotations

import sys

M_ARENA_MAX = -8
"""The name of the setting in glibc."""
ARENAS = 2


def share_arenas() -> bool:
    """Have all threads share two arenas; call it before there are any. Returns whether this system has them.

    Left to itself, glibc gives up to eight for each core to threads, and keeps what was let go in each: many megabytes,
    where threads begin and end all day.
    """
    if sys.platform != "linux":
        return False
    import ctypes

    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    return mallopt is not None and bool(mallopt(M_ARENA_MAX, ARENAS))

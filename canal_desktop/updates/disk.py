"""What is told where the disk takes no new version."""

from __future__ import annotations

from canal_desktop.domain.disk_faults import NO_ROOM
from canal_desktop.language import tr

DISK_FULL = tr("There is no room on the disk for the new version. Make room and try again; nothing has changed.")


def disk_sentence(error: OSError) -> str:
    """Why a new version could not be written."""
    if error.errno in NO_ROOM:
        return DISK_FULL
    return tr("The new version could not be written: {reason}. Nothing has changed.", reason=error.strerror or error)

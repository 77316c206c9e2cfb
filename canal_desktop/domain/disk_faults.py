"""Why a disk takes nothing, by the number in an OSError."""

from __future__ import annotations

import errno

NO_ROOM = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
"""It is full, or what the user may have on it is used up."""
NO_RIGHT = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
"""Nothing may be written there."""

"""The library's two counts: the clock tells every change from those before it, the activity what happened last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canal_desktop.storage.schema_library import NEXT_CLOCK

if TYPE_CHECKING:
    import apsw


def next_clock(db: apsw.Connection) -> int:
    """Move the clock on; above every `changed` there is. For changes that no trigger sees; inside a transaction."""
    db.execute(NEXT_CLOCK)
    return clock_of(db)


def clock_of(db: apsw.Connection) -> int:
    """The clock at the last change."""
    row: Any = db.execute("SELECT value FROM counters WHERE name = 'clock'").fetchone()
    return int(row[0])


def next_activity(db: apsw.Connection) -> int:
    """Count that something happens in a conversation, which puts it at the top of the list; inside a transaction."""
    query = "UPDATE counters SET value = value + 1 WHERE name = 'activity' RETURNING value"
    row: Any = db.execute(query).fetchall()[0]
    return int(row[0])

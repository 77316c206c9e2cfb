"""What a library has besides conversations and folders and a backup brings back: prompts, presets, what was spent."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    import apsw

SPENT = (
    "at", "day", "profile_id", "model", "folder_id", "conversation_id", "message_id", "kind",
    "prompt_tokens", "completion_tokens", "cached_tokens", "reasoning_tokens", "cost",
)  # fmt: skip
"""The columns of `spent` but its number, which counts the rows of one library only."""

_COLUMNS = {
    "prompts": ("id", "title", "text", "created_at", "updated_at"),
    "presets": ("id", "name", "parameters", "created_at"),
    "spent": SPENT,
}
# A request is known by the moment it was answered at and by what it was for. The others say nothing more: the day comes
# from the moment, and folder and profile are those of the conversation, which may be others in an older backup.
_SAME_REQUEST = ("at", "kind", "message_id", "model", "prompt_tokens", "completion_tokens")


@dataclass(frozen=True, slots=True)
class KeptRows:
    """Rows by the name of their table, in the order of its columns here."""

    rows: dict[str, tuple[Sequence[Any], ...]]


def read_kept(db: apsw.Connection) -> KeptRows:
    """All such rows of a library of the newest schema."""
    return KeptRows(
        {
            table: tuple(db.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY 1").fetchall())
            for table, columns in _COLUMNS.items()
        }
    )


def add_kept(db: apsw.Connection, kept: KeptRows) -> None:
    """Add those that a library lacks; what is there stays as it is. Inside a transaction."""
    for table in ("prompts", "presets"):
        columns = _COLUMNS[table]
        statement = f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({_marks(columns)})"
        db.executemany(statement, kept.rows.get(table, ()))
    places = [SPENT.index(name) for name in _SAME_REQUEST]
    query = f"SELECT {', '.join(_SAME_REQUEST)} FROM spent"
    known = Counter(tuple(row) for row in db.execute(query))
    fresh = []
    for row in kept.rows.get("spent", ()):
        request = tuple(row[place] for place in places)
        if known[request]:
            known[request] -= 1
        else:
            fresh.append(row)
    db.executemany(f"INSERT INTO spent ({', '.join(SPENT)}) VALUES ({_marks(SPENT)})", fresh)


def _marks(columns: Sequence[str]) -> str:
    return ", ".join("?" * len(columns))

"""What a backup brings back besides conversations: prompts, presets, tools, MCP servers, tests, what was spent."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import apsw

SPENT = (
    "at", "day", "profile_id", "model", "folder_id", "conversation_id", "message_id", "kind",
    "prompt_tokens", "completion_tokens", "cached_tokens", "reasoning_tokens", "cost",
    "is_estimate",
)  # fmt: skip
"""The columns of `spent` but its number, which counts the rows of one library only."""
COLUMNS = {
    "prompts": ("id", "title", "text", "created_at", "updated_at"),
    "presets": ("id", "name", "parameters", "created_at"),
    "tools": ("id", "name", "description", "schema", "created_at", "updated_at"),
    "mcp_servers": ("id", "name", "config", "is_enabled", "created_at", "tools"),
    "test_sets": ("id", "name", "created_at"),
    "test_cases": (
        "id", "set_id", "position", "title", "conversation_id", "message_id", "request", "expected", "checks",
        "created_at", "updated_at",
    ),
    "test_runs": ("id", "set_id", "started_at", "ended_at", "profile_id", "models", "cases", "repeats"),
    "test_results": (
        "run_id", "case_id", "model", "repeat", "title", "outcome", "reply", "expected", "checks", "failure", "usage",
        "cost", "is_estimate", "judge_cost", "timing",
    ),
    "files": ("id", "size", "added_at"),
    "spent": SPENT,
}  # fmt: skip
"""The columns of each table; of `files`, only the rows of those that prompt tests send are kept."""
PARENTS = {
    "test_cases": "SELECT 1 FROM test_sets WHERE id = ?2",
    "test_runs": "SELECT 1 FROM test_sets WHERE id = ?2",
    "test_results": "SELECT 1 FROM test_runs WHERE id = ?1",
}
"""What must be there for a row to be of any use; a damaged library may have lost it."""
_FILE_ID = re.compile(r"[0-9a-f]{64}")
# A request is known by the moment it was answered at and by what it was for. The others say nothing more: the day comes
# from the moment, and folder and profile are those of the conversation, which may be others in an older backup.
_SAME_REQUEST = ("at", "kind", "message_id", "model", "prompt_tokens", "completion_tokens")

SLICE_ROWS = 1000
"""Notes of what was spent that are added in one transaction; others wait for the library meanwhile."""
SLICE_RESULTS = 100
"""The same of results of prompt tests, each of which has a whole answer."""
LONG = ("test_results", "spent")
"""The tables that come in pieces."""

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class KeptRows:
    """Rows by the name of their table, in the order of its columns here; what was spent by its time."""

    rows: dict[str, tuple[Row, ...]]

    def slices(self) -> Iterator[KeptRows]:
        """The same in pieces; requests of one moment are together, as add_kept tells them apart by their number."""
        yield KeptRows({table: rows for table, rows in self.rows.items() if table not in LONG})
        results = self.rows.get("test_results", ())
        for begin in range(0, len(results), SLICE_RESULTS):
            yield KeptRows({"test_results": results[begin : begin + SLICE_RESULTS]})
        gathered: list[Row] = []
        for row in self.rows.get("spent", ()):
            if len(gathered) >= SLICE_ROWS and row[0] != gathered[-1][0]:
                yield KeptRows({"spent": tuple(gathered)})
                gathered = []
            gathered.append(row)
        if gathered:
            yield KeptRows({"spent": tuple(gathered)})


def read_kept(db: apsw.Connection) -> KeptRows:
    """All such rows of a library of the newest schema."""
    rows = {
        table: tuple(db.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY 1").fetchall())
        for table, columns in COLUMNS.items()
    }
    place = COLUMNS["test_cases"].index("request")
    used = {file_id for row in rows["test_cases"] for file_id in _FILE_ID.findall(str(row[place]))}
    return KeptRows({**rows, "files": tuple(row for row in rows["files"] if row[0] in used)})


def add_kept(db: apsw.Connection, kept: KeptRows) -> None:
    """Add those that a library lacks; what is there stays as it is. Inside a transaction."""
    for table, columns in COLUMNS.items():
        if table == "spent":
            continue
        condition = f"WHERE EXISTS ({PARENTS[table]})" if table in PARENTS else ""
        numbered = ", ".join(f"?{number}" for number in range(1, len(columns) + 1))
        statement = f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) SELECT {numbered} {condition}"
        rows = kept.rows.get(table, ())
        if table == "mcp_servers":
            # Somebody else's may be among them: none runs until the user enables it here.
            off = columns.index("is_enabled")
            rows = tuple((*row[:off], 0, *row[off + 1 :]) for row in rows)
        db.executemany(statement, rows)
    if spent := kept.rows.get("spent"):
        _add_spent(db, spent)


def _add_spent(db: apsw.Connection, rows: Sequence[Row]) -> None:
    days = [row[SPENT.index("day")] for row in rows]
    # A day more on either side: where the user was when the days were noted may have been elsewhere.
    query = f"""
        SELECT {", ".join(_SAME_REQUEST)} FROM spent WHERE day BETWEEN date(?, '-1 day') AND date(?, '+1 day')
    """
    known = Counter(tuple(row) for row in db.execute(query, (min(days), max(days))))
    places = [SPENT.index(name) for name in _SAME_REQUEST]
    fresh: list[Row] = []
    for row in rows:
        request = tuple(row[place] for place in places)
        if known[request]:
            known[request] -= 1
        else:
            fresh.append(row)
    db.executemany(f"INSERT INTO spent ({', '.join(SPENT)}) VALUES ({_marks(SPENT)})", fresh)


def _marks(columns: Sequence[str]) -> str:
    return ", ".join("?" * len(columns))

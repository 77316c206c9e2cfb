"""PromptTestStore: sets of prompt tests, their cases, runs and results in the library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.prompt_test import CaseSet, CaseSetId
from canal_desktop.storage.prompt_test_rows import (
    CASE_COLUMNS,
    RESULT_COLUMNS,
    RUN_COLUMNS,
    from_case,
    from_result,
    from_run,
    to_case,
    to_result,
    to_run,
)
from canal_desktop.storage.rows import clean_text, from_timestamp, readable, timestamp_or_none, to_timestamp

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    import apsw

    from canal_desktop.domain.prompt_test import Case, CaseId, CaseResult, CaseRun, RunId
    from canal_desktop.storage.database import Database

MOST_RUNS = 200
"""So many of a set's runs are shown, the newest."""


@dataclass(frozen=True, slots=True)
class RemovedSet:
    """All rows that were removed with a set, to be put back."""

    rows: tuple[tuple[str, tuple[Any, ...]], ...]
    """Each with the statement that writes it."""


class PromptTestStore:
    """Every method raises StorageError, or one of its kinds, when the disk fails."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be written."""
        return self._database.is_read_only

    async def sets(self) -> tuple[CaseSet, ...]:
        """All sets by name."""

        def work(db: apsw.Connection) -> tuple[CaseSet, ...]:
            query = "SELECT id, name, created_at FROM test_sets ORDER BY fold(name), id"
            return tuple(
                CaseSet(CaseSetId(str(known)), str(name), from_timestamp(str(at)))
                for known, name, at in db.execute(query)
            )

        with readable():
            return await self._database.run(work)

    async def put_set(self, case_set: CaseSet) -> None:
        """Store a set, or its new name."""
        statement = """
            INSERT INTO test_sets (id, name, created_at) VALUES (?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name
        """
        values = (case_set.id, clean_text(case_set.name), to_timestamp(case_set.created_at))
        await self._database.transact(lambda db: db.execute(statement, values))

    async def remove_set(self, set_id: CaseSetId) -> RemovedSet:
        """Remove a set with its cases and runs; what is returned can be put back."""

        def work(db: apsw.Connection) -> RemovedSet:
            removed = RemovedSet(tuple(_rows_of_set(db, set_id)))
            db.execute("DELETE FROM test_sets WHERE id = ?", (set_id,))
            return removed

        return await self._database.transact(work)

    async def put_back(self, removed: RemovedSet) -> None:
        """Put back what was removed."""

        def work(db: apsw.Connection) -> None:
            for statement, row in removed.rows:
                db.execute(statement, row)

        await self._database.transact(work)

    async def cases(self, set_id: CaseSetId) -> tuple[Case, ...]:
        """The cases of a set in their order."""
        query = f"SELECT {CASE_COLUMNS} FROM test_cases WHERE set_id = ? ORDER BY position, created_at, id"
        with readable():
            return await self._database.run(lambda db: tuple(to_case(row) for row in db.execute(query, (set_id,))))

    async def put_case(self, case: Case, position: int | None = None) -> None:
        """Store a case in place of the one with its id; a new one goes to the end unless a position is given."""

        def work(db: apsw.Connection) -> None:
            place: Any
            found: list[Any] = db.execute("SELECT position FROM test_cases WHERE id = ?", (case.id,)).fetchall()
            query = "SELECT COALESCE(MAX(position), -1) + 1 FROM test_cases WHERE set_id = ?"
            if position is None:
                ((place,),) = found or db.execute(query, (case.set_id,)).fetchall()
            else:
                place = position
            row = from_case(case, place)
            marks = ", ".join("?" * len(row))
            db.execute(f"INSERT OR REPLACE INTO test_cases ({CASE_COLUMNS}) VALUES ({marks})", row)

        await self._database.transact(work)

    async def remove_case(self, case_id: CaseId) -> None:
        """Remove a case; what models answered to it stays with its runs."""
        await self._database.transact(lambda db: db.execute("DELETE FROM test_cases WHERE id = ?", (case_id,)))

    async def order_cases(self, case_ids: Sequence[CaseId]) -> None:
        """Give the cases of a set this order."""
        rows = [(position, known) for position, known in enumerate(case_ids)]
        statement = "UPDATE test_cases SET position = ? WHERE id = ?"
        await self._database.transact(lambda db: db.executemany(statement, rows))

    async def runs(self, set_id: CaseSetId) -> tuple[CaseRun, ...]:
        """The newest runs of a set, the newest first."""
        query = f"SELECT {RUN_COLUMNS} FROM test_runs WHERE set_id = ? ORDER BY started_at DESC, id LIMIT {MOST_RUNS}"
        with readable():
            return await self._database.run(lambda db: tuple(to_run(row) for row in db.execute(query, (set_id,))))

    async def add_run(self, run: CaseRun) -> None:
        """Store a run that begins."""
        marks = ", ".join("?" * len(from_run(run)))
        statement = f"INSERT INTO test_runs ({RUN_COLUMNS}) VALUES ({marks})"
        await self._database.transact(lambda db: db.execute(statement, from_run(run)))

    async def end_run(self, run_id: RunId, when: datetime | None) -> None:
        """Note that a run has ended, or with None that it goes on."""
        values = (timestamp_or_none(when), run_id)
        await self._database.transact(lambda db: db.execute("UPDATE test_runs SET ended_at = ? WHERE id = ?", values))

    async def remove_run(self, run_id: RunId) -> None:
        """Remove a run and its results."""
        await self._database.transact(lambda db: db.execute("DELETE FROM test_runs WHERE id = ?", (run_id,)))

    async def results(self, run_id: RunId) -> tuple[CaseResult, ...]:
        """What came of a run so far."""
        query = f"SELECT {RESULT_COLUMNS} FROM test_results WHERE run_id = ? ORDER BY case_id, model, repeat"
        with readable():
            return await self._database.run(lambda db: tuple(to_result(row) for row in db.execute(query, (run_id,))))

    async def put_result(self, run_id: RunId, result: CaseResult) -> None:
        """Store an answer, in place of one that failed; nothing happens where the run was removed meanwhile."""
        row = from_result(run_id, result)
        statement = f"""
            INSERT OR REPLACE INTO test_results (run_id, {RESULT_COLUMNS})
            SELECT {", ".join("?" * len(row))} WHERE EXISTS (SELECT 1 FROM test_runs WHERE id = ?)
        """
        await self._database.transact(lambda db: db.execute(statement, (*row, run_id)))


def _rows_of_set(db: apsw.Connection, set_id: CaseSetId) -> list[tuple[str, tuple[Any, ...]]]:
    of_runs = "run_id IN (SELECT id FROM test_runs WHERE set_id = ?)"
    found: list[tuple[str, tuple[Any, ...]]] = []
    for table, columns, condition in (
        ("test_sets", "id, name, created_at", "id = ?"),
        ("test_cases", CASE_COLUMNS, "set_id = ?"),
        ("test_runs", RUN_COLUMNS, "set_id = ?"),
        ("test_results", f"run_id, {RESULT_COLUMNS}", of_runs),
    ):
        for row in db.execute(f"SELECT {columns} FROM {table} WHERE {condition}", (set_id,)):
            marks = ", ".join("?" * len(row))
            found.append((f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({marks})", row))
    return found

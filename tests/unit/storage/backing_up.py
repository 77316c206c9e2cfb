"""What tests of backups do: a library with something in it, a backup of it, and a restore."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import apsw

from canal_desktop.app.backups import BackupKeeper
from canal_desktop.app.tasks import Tasks
from canal_desktop.storage.backups import Backups
from canal_desktop.storage.merging import MergePlan, Merger
from tests.unit.storage.archives import archived, merge, refuse_files

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.storage.backup_files import Backup
    from canal_desktop.storage.database import Database

SAMPLES = Path(__file__).parents[2] / "samples" / "libraries"
TREE = (("a", None, "question"), ("b", "a", "answer \u202e\x00 \U0001f600"), ("c", "a", "another"), ("d", "b", "then?"))


def keeper(database: Database, tell: Callable[[str], None] = print) -> BackupKeeper:
    tasks = Tasks(lambda _name, error: tell(repr(error)))
    return BackupKeeper(Backups(database.path, database), tasks, tell, Merger(database, refuse_files), first_look_s=0.0)


async def filled(database: Database, count: int = 60) -> None:
    await merge(database, [archived(f"talk {n}", TREE, day=n, folder="Work", tags=("x",)) for n in range(count)])


async def made(database: Database) -> Backup:
    backup = await Backups(database.path, database).make_now()
    assert backup is not None
    return backup


async def restore(database: Database, path: Path) -> MergePlan:
    result = await keeper(database).restore(path, on_progress=lambda _done: None, is_cancelled=lambda: False)
    return result.counts


def old_library(path: Path) -> None:
    """The library of the first schema that is kept for ever."""
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = apsw.Connection(str(path))
    connection.execute((SAMPLES / "schema-1.sql").read_text(encoding="utf-8"))
    connection.close()

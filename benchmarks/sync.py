"""CPU to write a library into a sync folder, to read it on another machine, and to look at a folder with nothing new.

`python -m benchmarks.sync [--messages N]`; both libraries and both copies of the folder lie on one disk.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from tests.unit.storage.sync_world import Computer, carry

if TYPE_CHECKING:
    from collections.abc import Callable

    import apsw

T = TypeVar("T")

A_CONVERSATION = 20
LOOKS = 200
WHEN = "2026-01-01T00:00:00+00:00"


def fill(db: apsw.Connection, messages: int) -> None:
    for number in range(messages):
        talk, place = divmod(number, A_CONVERSATION)
        if place == 0:
            values = (talk, f"{talk:032x}", f"Conversation {talk}", WHEN, WHEN)
            columns = "activity, id, title, created_at, updated_at"
            db.execute(f"INSERT INTO conversations ({columns}) VALUES (?, ?, ?, ?, ?)", values)
        parent = f"{number - 1:032x}" if place else None
        role = ("user", "assistant")[place % 2]
        columns = "id, conversation_id, parent_id, role, state, created_at"
        values = (f"{number:032x}", f"{talk:032x}", parent, role, "complete", WHEN)
        db.execute(f"INSERT INTO messages ({columns}) VALUES (?, ?, ?, ?, ?, ?)", values)
        db.execute(
            "INSERT INTO parts VALUES (?, 0, 'text', ?, NULL)", (db.last_insert_rowid(), f"word {number} " * 125)
        )


class Stopwatch:
    """How long the database's thread was taken at once."""

    def __init__(self, computer: Computer) -> None:
        self.slices: list[float] = []
        transact = computer.database.transact

        async def timed(work: Callable[[apsw.Connection], T]) -> T:
            def measured(db: apsw.Connection) -> T:
                began = time.thread_time()
                result = work(db)
                self.slices.append(time.thread_time() - began)
                return result

            return await transact(measured)

        computer.database.transact = timed  # type: ignore[method-assign]


async def measure(folder: Path, messages: int) -> None:
    writer, reader = Computer(folder, "a"), Computer(folder, "b")
    for computer in (writer, reader):
        await computer.start()
    await writer.database.transact(lambda db: fill(db, messages))
    began = time.process_time()
    await writer.exchange.send()
    sent = time.process_time() - began
    carry(writer, reader)
    megabytes = sum(path.stat().st_size for path in reader.folder.rglob("*.jsonl")) / 1e6

    watch = Stopwatch(reader)
    began = time.process_time()
    await reader.exchange.receive()
    received = time.process_time() - began
    slices = sorted(watch.slices)

    await writer.visit()
    began = time.process_time()
    for _look in range(LOOKS):
        await writer.visit()
    look = (time.process_time() - began) / LOOKS
    for computer in (writer, reader):
        await computer.stop()

    print(f"| {messages:,} messages, {megabytes:.0f} MB | measured |")
    print("|---|---:|")
    print(f"| write, CPU ms | {sent * 1000:.0f} |")
    print(f"| read and merge, CPU ms | {received * 1000:.0f} |")
    print(
        f"| a slice of it, CPU ms: median, longest | {statistics.median(slices) * 1000:.1f}, {slices[-1] * 1000:.1f} |"
    )
    print(f"| a look with nothing new, every 2 s, CPU ms | {look * 1000:.2f} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=10_000)
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(measure(Path(folder), parser.parse_args().messages))


if __name__ == "__main__":
    main()

"""Kills the program at random moments of everything it does, restarts it each time, and looks at what is there.

`python -m tools.kill_test [--kills 500] [--seed 1] [--operation NAME]`: the real program in mid-stream, the layers
below the window in all else, each in a process of its own. After each kill the library must be sound, nothing that
was confirmed may be missing, of a stream no more than half a second, and no file may hold the key.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import statistics
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.kills import streaming
from tests.kills.chats import Attaching, Drafts, Organising, Sending
from tests.kills.libraries import Backup, Export, Import, Migration, Restore, Search
from tests.kills.life import ALLOWED_LOSS_S
from tests.kills.others import ChangingSettings, PromptTesting, Syncing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.kills.life import Kill, Operation

OPERATIONS: dict[str, type[Operation]] = {
    kind.name: kind
    for kind in (
        Sending,
        Drafts,
        Organising,
        Attaching,
        ChangingSettings,
        Import,
        Export,
        Backup,
        Restore,
        Migration,
        Search,
        Syncing,
        PromptTesting,
    )
}
"""Those in the layers below the window, by name."""
STREAMING = "streaming"


def kills_of(name: str, count: int, seed: int, allowed_loss_s: float = ALLOWED_LOSS_S) -> Iterator[Kill]:
    """Kill one operation that many times, over one data folder."""
    if name == STREAMING:
        yield from streaming.kills(count, seed, allowed_loss_s)
        return
    with tempfile.TemporaryDirectory(prefix="canal-kill-") as root:
        folder = Path(root) / "data"
        folder.mkdir()
        operation = OPERATIONS[name](folder, random.Random(f"{seed} {name}"), allowed_loss_s)
        asyncio.run(operation.prepare())
        for _number in range(count):
            yield operation.kill()


def shares(kills: int, names: tuple[str, ...]) -> dict[str, int]:
    """How many kills each operation gets."""
    each, more = divmod(kills, len(names))
    return {name: each + (number < more) for number, name in enumerate(names)}


def series(name: str, count: int, seed: int) -> list[Kill]:
    """All kills of one operation, a line for each that left something wrong."""
    done = []
    for number, kill in enumerate(kills_of(name, count, seed), 1):
        done.append(kill)
        if kill.faults:
            print(f"{name} {number}, after {kill.lived_s:.3f} s: {'; '.join(kill.faults)}", flush=True)
    return done


def main() -> int:
    """Kill, and print a line for each operation; returns 1 where anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    names = (STREAMING, *OPERATIONS)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--operation", choices=names, action="append")
    options = parser.parse_args()
    everything: list[Kill] = []
    print("| operation | kills | after, in s | bad | most of a stream missing, in s |\n| --- | --- | --- | --- | --- |")
    for name, count in shares(options.kills, tuple(options.operation or names)).items():
        done = series(name, count, options.seed)
        everything += done
        if done:
            lives = [kill.lived_s for kill in done]
            bad = sum(bool(kill.faults) for kill in done)
            times = f"{min(lives):.2f} to {max(lives):.2f}, median {statistics.median(lives):.2f}"
            print(f"| {name} | {len(done)} | {times} | {bad} | {max(kill.lost_s for kill in done):.3f} |", flush=True)
    bad = sum(bool(kill.faults) for kill in everything)
    print(f"{len(everything)} kills, {bad} bad")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())

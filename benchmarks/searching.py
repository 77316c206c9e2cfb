"""What a search costs in a large library: until the first hit, until a page of them, and to make the index.

`python -m benchmarks.searching [FOLDER] [--conversations N] [--messages N]`: FOLDER holds a library of
tools/make_library.py, or gets one. The index is made beside it where it is missing, which is measured as well. All
figures are CPU time of this process; the library is only read.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from canal_desktop.domain.search import parse_search
from canal_desktop.storage.search_file import NAME, open_for_search, open_index
from canal_desktop.storage.search_follow import SearchFollower
from canal_desktop.storage.search_text import prepared
from canal_desktop.storage.search_walk import SearchWalk
from tools.make_library import make_library

if TYPE_CHECKING:
    import apsw

TARGET_MS = 50.0
TODAY = date(2026, 11, 24)
PAGE = 20
RUNS = 5
SLICE_S = 0.015

QUERIES = {
    "a word in every other message": "the ",
    "a common word": "water ",
    "a word nearly done": "functio",
    "its first three letters": "wat",
    "its first two letters": "wa",
    "a word that is there once": "ticket-123455 ",
    "a word that is nowhere": "zzzqqq ",
    "two words": "water bridge ",
    "four words": "server error database thread ",
    "one of two words": "water OR bridge ",
    "all but a word": "kettle -water ",
    "a phrase": '"the water" ',
    "a phrase that is nowhere": '"water kettle bridge" ',
    "one Chinese character": "的",
    "two Chinese characters": "搜索",
    "three Chinese characters": "数据库",
    "Korean": "데이터",
    "an emoji": "👍",
    "a name in code": "error_code ",
    "model:": "model:gpt-5.4 water ",
    "has:code": "has:code water ",
    "role:": "role:user kettle ",
    "folder:": "folder:work water ",
    "tag:": "tag:urgent kettle ",
    "after:": "after:2026-11 water ",
    "before: of ten years": "before:2017 water ",
    "tag: and before:": "tag:urgent before:2019 kettle ",
    "title: and a word": "title:water kettle ",
    "is:pinned": "is:pinned water ",
    "is:trash": "is:trash the ",
    "only a tag": "tag:urgent",
    "only titles": "in:title water ",
}


@dataclass(frozen=True)
class Cost:
    """CPU milliseconds of one search, medians."""

    what: str
    typed: str
    first_ms: float
    page_ms: float
    hits: int


def measure(db: apsw.Connection) -> list[Cost]:
    """The costs of all searches."""
    return [_cost(db, what, typed) for what, typed in QUERIES.items()]


def _cost(db: apsw.Connection, what: str, typed: str) -> Cost:
    firsts, pages, hits = [], [], 0
    for _ in range(RUNS):
        walk = SearchWalk(parse_search(typed, TODAY))
        begun = time.process_time()
        found = walk.advance(db, 1, 60.0)
        firsts.append(time.process_time() - begun)
        found += walk.advance(db, PAGE - 1, 60.0)
        pages.append(time.process_time() - begun)
        hits = len(found)
    return Cost(what, typed, statistics.median(firsts) * 1e3, statistics.median(pages) * 1e3, hits)


def table(costs: list[Cost]) -> str:
    """The costs as Markdown."""
    lines = [
        f"| looking for | typed | first hit, ms | page of {PAGE}, ms | conversations | target, first hit |",
        "|---|---|---:|---:|---:|---:|",
    ]
    lines += [
        f"| {each.what} | `{each.typed.strip()}` | {each.first_ms:.1f} | {each.page_ms:.1f} | {each.hits} | "
        f"{TARGET_MS:.0f} |"
        for each in costs
    ]
    return "\n".join(lines)


def make_index(library: Path, path: Path) -> str:
    """Make the index, as the program does in the background, and say what it cost."""
    db = open_index(path, library)
    follower = SearchFollower()
    begun, slices, done = time.process_time(), [], 0
    while True:
        start = time.perf_counter()
        has_more = follower.step(db, SLICE_S)
        slices.append(time.perf_counter() - start)
        done = max(done, follower.total)
        if not has_more:
            break
    cost = time.process_time() - begun
    db.pragma("wal_checkpoint", "truncate")
    db.close()
    slices.sort()
    return (
        f"index of {done:,} messages: {cost:.0f} CPU-s, {cost / max(done, 1) * 1e6:.0f} µs a message, "
        f"{path.stat().st_size / 1e6:,.0f} MB; slices median {slices[len(slices) // 2] * 1e3:.0f} ms, "
        f"max {slices[-1] * 1e3:.0f} ms"
    )


def preparing(db: apsw.Connection) -> str:
    """What folding and taking apart costs, for scripts with and without blanks."""
    query = "SELECT text FROM library.parts WHERE kind = 'text' LIMIT 5000"
    texts = [str(text) for (text,) in db.execute(query)]
    kinds = {
        "English": [text for text in texts if text.isascii()],
        "accented and Cyrillic": [text for text in texts if len(text) < len(text.encode()) < 2 * len(text)],
        "Chinese, Japanese, Korean": [text for text in texts if len(text.encode()) > 2.2 * len(text)],
    }
    lines = ["| preparing texts | µs a KB |", "|---|---:|"]
    for kind, each in kinds.items():
        size_kb = sum(len(text.encode()) for text in each) / 1024
        begun = time.process_time()
        for text in each:
            prepared(text)
        lines.append(f"| {kind} | {(time.process_time() - begun) / max(size_kb, 1) * 1e6:.0f} |")
    return "\n".join(lines)


def report(folder: Path, conversations: int, messages: int) -> str:
    """Everything about a library in a folder, which is made where it is missing."""
    library = folder / "library.sqlite3"
    index = folder / NAME
    if not library.exists():
        make_library(library, conversations, messages)
    sections = [] if index.exists() else [make_index(library, index)]
    db = open_for_search(index, library)
    sections += [preparing(db), table(measure(db))]
    db.close()
    return "\n\n".join(sections)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", help="where the library is, or is made")
    parser.add_argument("--conversations", type=int, default=100_000)
    parser.add_argument("--messages", type=int, default=1_000_000)
    options = parser.parse_args()
    if options.folder is not None:
        print(report(options.folder, options.conversations, options.messages))
        return
    with tempfile.TemporaryDirectory() as folder:
        print(report(Path(folder), options.conversations, options.messages))


if __name__ == "__main__":
    main()

"""Measures what the request drawer costs with a request of 5 MB and an answer of 8 MB in 20,000 events.

`python -m benchmarks.requests`; CPU milliseconds offscreen: *thread* is what is done beside the window's thread,
*window* what that thread does to show it.
"""

from __future__ import annotations

import json
import os
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget

from canal_desktop.domain.attempt import Attempt
from canal_desktop.ui.requests.drawer import Tab, View
from canal_desktop.ui.requests.reading import Reading
from canal_desktop.ui.requests.row_list import RowList
from canal_desktop.ui.theme.theme import make_theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.ui.requests.rows import Rows

NOW = datetime(2026, 1, 1, tzinfo=UTC)
MESSAGES, EVENTS = 1_000, 20_000
COLUMNS = 60


def attempt() -> Attempt:
    """A long request, and an answer that was long in coming."""
    said = 'Größe, words in "quotes" and \n more. ' * 120
    body = {"model": "model", "messages": [{"role": "user", "content": said} for _ in range(MESSAGES)]}
    pieces = (
        {"id": "x" * 300, "choices": [{"index": 0, "delta": {"content": f"w{number} "}}]} for number in range(EVENTS)
    )
    answer = b"".join(b"data: " + json.dumps(piece).encode() + b"\n\n" for piece in pieces)
    kind = (("content-type", "text/event-stream"),)
    asked = json.dumps(body, ensure_ascii=False).encode()
    url = "https://server.example/v1/chat/completions"
    return Attempt(1, NOW, "POST", url, (), (asked,), 200, kind, answer, ended_s=9.0)


def measure() -> None:
    """Print a table."""
    made = attempt()
    reading = Reading(made)
    window = QWidget()
    shown = RowList("Rows", make_theme(), window)
    shown.resize(600, 600)
    window.show()
    asked = made.request_body[0]
    assert isinstance(asked, bytes)
    steps: list[tuple[str, Callable[[], Rows]]] = [
        ("request", lambda: reading.request_rows(View(Tab.REQUEST, False, "", COLUMNS), None)),
        ("request, raw", lambda: reading.request_rows(View(Tab.REQUEST, True, "", COLUMNS), asked)),
        ("request, filtered", lambda: reading.request_rows(View(Tab.REQUEST, False, "quotes", COLUMNS), None)),
        ("answer", lambda: reading.response_rows(View(Tab.RESPONSE, True, "", COLUMNS))),
        ("events", lambda: reading.event_rows(View(Tab.EVENTS, False, "", COLUMNS))[0]),
        ("events once more", lambda: reading.event_rows(View(Tab.EVENTS, False, "", COLUMNS))[0]),
        ("events, filtered", lambda: reading.event_rows(View(Tab.EVENTS, False, "w19", COLUMNS))[0]),
    ]
    print("| shown | rows | thread, ms | window, ms |\n|---|---:|---:|---:|")
    for name, make in steps:
        began = time.thread_time()
        rows = make()
        read = time.thread_time()
        shown.show_rows(rows)
        QApplication.processEvents()
        print(f"| {name} | {len(rows):,} | {(read - began) * 1000:.0f} | {(time.thread_time() - read) * 1000:.1f} |")


if __name__ == "__main__":
    app = QApplication([])
    measure()

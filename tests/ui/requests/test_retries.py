"""Several requests for one answer: each says what came of it and in what it is unlike the one before."""

from __future__ import annotations

import asyncio
import os
import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from canal_desktop.ui.requests.drawer import Tab
from tests.servers.misbehaving import KEY

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.requests.conftest import Drawn

HAPPENED = 5


def happened(drawn: Drawn) -> list[str]:
    model = drawn.drawer.table.model()
    return [model.index(row, HAPPENED).data() for row in range(model.rowCount())]


async def test_a_refused_request_is_not_called_answered_and_the_next_says_what_is_different(drawn: Drawn) -> None:
    await drawn.ask("stream-refused")
    await drawn.open()

    assert happened(drawn)[-1] == "Answered."
    assert all(words == "Refused, so it was asked in another way." for words in happened(drawn)[:-1])
    await drawn.program.until(lambda: drawn.drawer.changes.text().startswith("Unlike request 2: "), "no difference")
    assert "stream" in drawn.drawer.changes.text()
    drawn.drawer.table.setFocus()
    QTest.keyClick(drawn.drawer.table, Qt.Key.Key_Up)
    await drawn.program.until(lambda: drawn.drawer.changes.text().startswith("Unlike request 1: "), "another one's")
    QTest.keyClick(drawn.drawer.table, Qt.Key.Key_Up)
    await drawn.program.until(lambda: drawn.drawer.changes.text() == "", "the first one is like none")


async def test_a_try_after_a_wait_is_the_same_once_more(drawn: Drawn) -> None:
    await drawn.ask("busy-once")
    await drawn.open()

    await drawn.program.until(lambda: drawn.drawer.changes.text() == "The same body as request 1.", "not said")


@pytest.mark.skipif(shutil.which("curl") is None or os.name == "nt", reason="there is no curl here, or no shell")
async def test_as_curl_it_sends_just_the_same_body(drawn: Drawn, tmp_path: Path) -> None:
    await drawn.ask("gpt-4o-mini", "it's \u00e4 \U0001f600 $HOME `x` \\n")
    await drawn.open()
    command = await drawn.copied("Copy as curl")
    assert KEY not in command
    assert drawn.drawer.note.text() == "The request as curl: copied, without any key."

    script = tmp_path / "chat.sh"
    script.write_text(command)
    environment = {"PATH": os.environ["PATH"], "CANALAPI_BASE_URL": drawn.tap.base_url, "CANALAPI_API_KEY": KEY}
    running = await asyncio.create_subprocess_exec("sh", str(script), env=environment, stdout=asyncio.subprocess.PIPE)
    answer, _ = await running.communicate()
    (first, second) = drawn.carried
    assert second.request_body.rstrip(b"\n") == first.request_body
    assert answer == second.response_body == first.response_body


async def test_the_parts_of_the_bar_are_named_and_the_whole_is_none_of_them(drawn: Drawn) -> None:
    await drawn.ask("gpt-4o-mini")
    await drawn.open()
    await drawn.look_at(Tab.TIMINGS)

    parts = {fact.part: fact.name for fact in drawn.drawer.timings.facts if fact.part}
    assert parts["rest"] == "Rest of the answer"
    assert "Total" not in parts.values()

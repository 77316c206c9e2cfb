"""The program with a misbehaving server behind a tap, and its request drawer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from canal_desktop.domain.attempt import REDACTED
from tests.servers.misbehaving import KEY, MisbehavingServer
from tests.servers.tap import Tap, Tapped
from tests.ui.program import RunningProgram, Server, profile

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from canal_desktop.ui.request_desk import RequestDesk
    from canal_desktop.ui.requests.drawer import RequestDrawer, Tab
    from canal_desktop.ui.requests.row_list import RowList
    from tests.ui.conftest import Programs


@dataclass
class Drawn:
    """The running program, what the wire carried, and what the drawer shows of it."""

    program: RunningProgram
    server: MisbehavingServer
    tap: Tap

    @property
    def desk(self) -> RequestDesk:
        return self.program.late.request_desk

    @property
    def drawer(self) -> RequestDrawer:
        drawer = self.desk.drawer
        assert drawer is not None
        return drawer

    @property
    def carried(self) -> list[Tapped]:
        """The requests for answers."""
        return [each for each in self.tap.taken if each.sent.startswith(b"POST /v1/chat/completions")]

    async def begin(self, model: str, text: str = "hello") -> None:
        """Ask a model, without waiting for the answer."""
        await self.program.shown.choose_model(model, self.program.shown.conversation.profile_id)
        before = len(self.server.seen)
        self.program.window.activateWindow()
        self.program.composer.setFocus()
        self.program.composer.edit.insertPlainText(text)
        QTest.keyClick(self.program.composer.edit, Qt.Key.Key_Return)
        await self.program.until(lambda: len(self.server.seen) > before, "nothing was asked")

    async def ask(self, model: str, text: str = "hello") -> None:
        await self.begin(model, text)
        await self.ended()

    async def ended(self) -> None:
        await self.program.until(lambda: not self.program.shown.is_running, "the reply has no end")

    async def open(self) -> None:
        """Open the drawer by its key and wait for what it shows."""
        QTest.keyClick(self.program.window, Qt.Key.Key_F12)
        await self.program.until(lambda: self.desk.is_open, "no drawer")
        await self.program.until(self.is_ready, "nothing is shown")

    def is_ready(self) -> bool:
        return bool(self.drawer.words.text() or self.drawer.lines.content.lines)

    async def look_at(self, tab: Tab) -> None:
        self.drawer.choose_tab(tab)
        await self.program.settle(0.1)

    async def copied(self, name: str) -> str:
        """What an entry of the menu of copies puts on the clipboard."""
        clipboard = QGuiApplication.clipboard()
        clipboard.clear()
        next(action for action in self.drawer.copy.menu().actions() if action.text() == name).trigger()
        await self.program.until(clipboard.text, "nothing was copied")
        return clipboard.text()


def text_of(rows: RowList) -> str:
    """All that is in a list of rows."""
    return rows.content.joined(range(len(rows.content)))


def sent_text(tap: Tap, seen: Tapped) -> str:
    """A request as it may be shown: the key is in no copy."""
    lines = [
        f"{name}: {REDACTED if name.lower() == 'authorization' else value}" for name, value in seen.request_headers
    ]
    return "\n".join([f"POST {tap.base_url}/chat/completions", *lines, "", seen.request_body.decode()])


def answer_text(seen: Tapped) -> str:
    """An answer as it may be shown."""
    status = bytes(seen.answered).split(b" ")[1].decode()
    lines = [f"{name}: {value}" for name, value in seen.response_headers]
    return "\n".join([f"HTTP {status}", *lines, "", seen.response_body.decode()])


@pytest.fixture
async def drawn(start: Programs) -> AsyncIterator[Drawn]:
    async with MisbehavingServer() as server, Tap(server.port) as tap:
        alpha = replace(profile(), base_url=tap.base_url)
        yield Drawn(await start(alpha, server=Server(real_key=KEY)), server, tap)

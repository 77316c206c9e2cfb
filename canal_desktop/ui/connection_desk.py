"""ConnectionDesk: the log of connections and the offline switch joined to the window."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from canal_desktop.domain.errors import StorageError
from canal_desktop.exchange.csv_text import csv_text
from canal_desktop.exchange.whole_file import save_over
from canal_desktop.language import bare, tr, tr_n
from canal_desktop.ui.offline_strip import OfflineStrip
from canal_desktop.ui.profile_desk import PROXY_LOGIN
from canal_desktop.ui.sheets.connections_sheet import ConnectionsSheet, cells_of
from canal_desktop.ui.widgets.announce import announce

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from canal_desktop.app.attempts import Attempts
    from canal_desktop.app.connections import Connections
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.attempt import Connection
    from canal_desktop.domain.message import Message
    from canal_desktop.domain.settings import Settings
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.workspace import Workspace

CONNECTIONS, OFFLINE, GO_ONLINE = "connections", "offline", "go_online"
SHOW = "connections"
HEAD = ("time", "host", "port", "path", "why", "bytes_out", "bytes_in", "outcome", "refused")
PAUSE_S = 0.3
"""Lines that come meanwhile are shown at once."""


class ConnectionDesk:
    """One sheet at a time; a strip above the page while the program is offline."""

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        connections: Connections,
        attempts: Attempts,
        tasks: Tasks,
    ) -> None:
        self._window = window
        self._workspace = workspace
        self._connections = connections
        self._attempts = attempts
        self._tasks = tasks
        self.sheet: ConnectionsSheet | None = None
        self._lines: tuple[Connection, ...] = ()
        self.strip = OfflineStrip(window)
        self.strip.go_online_pressed.connect(self.go_online)
        window.add_strip(self.strip)
        workspace.add_actions({CONNECTIONS: self.open, OFFLINE: self._switch, GO_ONLINE: self.go_online})
        workspace.pane.message_action.connect(self._on_message_action)
        window.settings_changed.connect(self._follow)
        self._follow(window.settings)
        connections.on_changed.add(self._on_changed)

    # The switch.

    def go_online(self) -> None:
        """Connect again to whom the user asks something of."""
        self._set_offline(is_offline=False)

    def _on_message_action(self, _message: Message, action: str) -> None:
        if action == GO_ONLINE:
            self.go_online()
        elif action == PROXY_LOGIN and (shown := self._workspace.pane.conversation) is not None:
            self._workspace.profile_desk.enter_proxy_login(shown.conversation.profile_id or "")

    def _switch(self) -> None:
        self._set_offline(is_offline=not self._window.settings.is_offline)

    def _set_offline(self, *, is_offline: bool) -> None:
        self._window.change_settings(replace(self._window.settings, is_offline=is_offline))
        announce(self._window, tr("Offline.") if is_offline else tr("Online again."))

    def _follow(self, settings: Settings) -> None:
        self._window.actions_by_id[OFFLINE].setChecked(settings.is_offline)
        self.strip.setVisible(settings.is_offline)

    # The log.

    def open(self) -> None:
        """Show the log of connections."""
        if self.sheet is not None:
            return
        sheet = self.sheet = ConnectionsSheet(self._window)
        sheet.filter_changed.connect(lambda _text: self._tasks.restart(SHOW, self._show()))
        sheet.copy_pressed.connect(lambda: self._copy(sheet))
        sheet.save_pressed.connect(lambda: self._save(sheet))
        sheet.forget_wanted.connect(lambda: self._forget(self._connections.forget, tr("The list is empty.")))
        sheet.forget_requests_wanted.connect(
            lambda: self._forget(self._attempts.forget_all, tr("All requests were forgotten."))
        )
        sheet.finished.connect(self._on_closed)
        sheet.open()
        self._tasks.restart(SHOW, self._read())

    def _on_changed(self) -> None:
        if self.sheet is not None:
            self._tasks.start(f"{SHOW} later", self._read_later())

    async def _read_later(self) -> None:
        await asyncio.sleep(PAUSE_S)
        # Another task: what comes while that reads begins the next one.
        self._tasks.restart(SHOW, self._read())

    async def _read(self) -> None:
        try:
            self._lines = await self._connections.lines()
        except StorageError as error:
            if self.sheet is not None:
                self.sheet.say(str(error))
            return
        await self._show()

    async def _show(self) -> None:
        if self.sheet is None:
            return
        lines, words = self._lines, self.sheet.filter.text().casefold().split()
        # In a thread: there may be twenty thousand.
        found = await asyncio.to_thread(_matching, lines, words) if words else lines
        if self.sheet is not None:
            self.sheet.show_lines(found, len(lines))

    def _copy(self, sheet: ConnectionsSheet) -> None:
        self._tasks.start("copy connections", self._copy_soon(sheet))

    async def _copy_soon(self, sheet: ConnectionsSheet) -> None:
        lines = sheet.shown
        text = await asyncio.to_thread(lambda: "\n".join("\t".join(cells_of(line)) for line in lines))
        QGuiApplication.clipboard().setText(bare(text))
        if sheet is self.sheet:
            sheet.say(tr_n("{n} line is on the clipboard.", "{n} lines are on the clipboard.", len(lines)))

    def _save(self, sheet: ConnectionsSheet) -> None:
        dialog = QFileDialog(sheet, tr("Save the connections"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilter(tr("Tables (*.csv)"))
        dialog.selectFile("canal-connections.csv")
        lines = sheet.shown
        dialog.fileSelected.connect(
            lambda path: self._tasks.start("save connections", self._write(sheet, Path(path), lines))
        )
        dialog.open()

    async def _write(self, sheet: ConnectionsSheet, path: Path, lines: Sequence[Connection]) -> None:
        try:
            await asyncio.to_thread(lambda: save_over(path, (as_csv(lines).encode(),)))
        except OSError as error:
            sentence = tr(
                "The file could not be written: {reason}. Choose another place.", reason=error.strerror or error
            )
        else:
            sentence = tr("Saved as {file}.", file=path.name)
        if sheet is self.sheet:
            sheet.say(sentence)

    def _forget(self, forget: Callable[[], Awaitable[None]], sentence: str) -> None:
        self._tasks.start("forget", self._forget_soon(forget, sentence))

    async def _forget_soon(self, forget: Callable[[], Awaitable[None]], sentence: str) -> None:
        try:
            await forget()
        except StorageError as error:
            sentence = str(error)
        await self._read()
        if self.sheet is not None:
            self.sheet.say(sentence)

    def _on_closed(self) -> None:
        self.sheet, self._lines = None, ()


def _matching(lines: Sequence[Connection], words: list[str]) -> list[Connection]:
    """The lines in which all the words are."""
    found = []
    for line in lines:
        text = " ".join((*cells_of(line), line.path)).casefold()
        if all(word in text for word in words):
            found.append(line)
    return found


def as_csv(lines: Sequence[Connection]) -> str:
    """Lines for spreadsheets."""
    rows = (
        (
            line.at.isoformat(timespec="milliseconds"),
            *(line.host, line.port, line.path, line.why),
            *(line.sent_bytes, line.received_bytes),
            *(line.outcome, int(line.is_refused)),
        )
        for line in lines
    )
    return csv_text(HEAD, rows)

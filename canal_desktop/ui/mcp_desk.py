"""McpDesk: the MCP servers joined to the window: set up, pasted, started, ended, looked into."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from canal_desktop.app.mcp_servers import READ_ONLY
from canal_desktop.domain.mcp_config import read_config
from canal_desktop.domain.tool import ToolId
from canal_desktop.language import sentences as joined
from canal_desktop.language import tr, tr_n
from canal_desktop.ui.theme.open_sheets import wear_font

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from canal_desktop.app.mcp_servers import McpServers
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.app.undo import Undoable
    from canal_desktop.domain.mcp_config import FoundServer
    from canal_desktop.domain.mcp_server import McpServer
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.mcp.log_sheet import McpLogSheet
    from canal_desktop.ui.mcp.mcp_sheet import McpSheet
    from canal_desktop.ui.mcp.paste_sheet import McpPasteSheet
    from canal_desktop.ui.mcp.server_form import McpServerForm
    from canal_desktop.ui.workspace import Workspace


class McpDesk:
    """One sheet at a time, and what is opened over it."""

    def __init__(self, window: MainWindow, workspace: Workspace, servers: McpServers, tasks: Tasks) -> None:
        self._window = window
        self._workspace = workspace
        self._servers = servers
        self._tasks = tasks
        self._removed: list[tuple[McpServer, Undoable]] = []
        self.sheet: McpSheet | None = None
        """Open while servers are looked after."""
        self.form: McpServerForm | None = None
        self.paste: McpPasteSheet | None = None
        self.log: McpLogSheet | None = None
        workspace.add_actions({"mcp_servers": self.open})
        servers.on_changed.add(self._on_changed)

    def open(self) -> None:
        """Show the servers; nothing is started by it."""
        # Imported here: it is seldom seen.
        from canal_desktop.ui.mcp.mcp_sheet import McpSheet

        if self.sheet is not None:
            return
        read_only = READ_ONLY if self._servers.is_read_only else ""
        sheet = self.sheet = McpSheet(self._servers.needs_approval, self._window, read_only=read_only)
        self._removed = []
        wear_font(sheet.tools.text, "code_font", self._window.theme)
        sheet.pressed.connect(self._on_pressed)
        sheet.enabled.connect(lambda server, is_on: self._run(self._servers.set_enabled(server, is_on)))
        sheet.revoked.connect(lambda tool_id: self._run(self._servers.revoke(ToolId(tool_id))))
        sheet.add_pressed.connect(lambda: self._open_form(None))
        sheet.paste_pressed.connect(self._open_paste)
        sheet.undo_pressed.connect(self._on_undo)
        sheet.finished.connect(self._on_closed)
        self._on_changed()
        sheet.list.setFocus()
        sheet.open()

    def _on_pressed(self, name: str, server: McpServer) -> None:
        run = self._servers.run_of(server.id)
        if run is None:
            return
        if name == "start":
            self._say("")
            run.start()
        elif name in {"stop", "kill"}:
            self._run(run.stop(at_once=name == "kill"))
        elif name == "log":
            self._open_log(server)
        elif name == "edit":
            self._open_form(server)
        else:
            self._run(self._remove(server))

    def _open_form(self, server: McpServer | None) -> None:
        from canal_desktop.ui.mcp.server_form import McpServerForm

        if self.sheet is None or self.form is not None:
            return
        form = self.form = McpServerForm(server, self.sheet)
        form.saved.connect(lambda changed, values: self._run(self._save(changed, values), form.show_problem))
        form.finished.connect(self._on_form_closed)
        form.open()

    def _open_paste(self) -> None:
        from canal_desktop.ui.mcp.paste_sheet import McpPasteSheet

        if self.sheet is None or self.paste is not None:
            return
        paste = self.paste = McpPasteSheet(self.sheet)
        wear_font(paste.text, "code_font", self._window.theme)
        paste.read_pressed.connect(lambda text: self._run(self._read(text), paste.show_problem))
        paste.added.connect(lambda found: self._run(self._add(found), paste.show_problem))
        paste.finished.connect(self._on_paste_closed)
        paste.open()

    def _open_log(self, server: McpServer) -> None:
        from canal_desktop.ui.mcp.log_sheet import McpLogSheet

        run = self._servers.run_of(server.id)
        if self.sheet is None or self.log is not None or run is None:
            return
        self.log = McpLogSheet(server.name, run.log, self.sheet)
        self.log.finished.connect(self._on_log_closed)
        self.log.open()

    async def _save(self, server: McpServer, values: Mapping[str, str]) -> None:
        is_new = all(one.id != server.id for one in self._servers.all)
        sentence = await self._servers.save(server, values)
        if self.form is not None:
            self.form.accept()
        if self.sheet is not None:
            self.sheet.choose(server.id)
        self._say(sentence or (tr("It is added. Press Start to see its tools.") if is_new else tr("It is changed.")))

    async def _read(self, text: str) -> None:
        # In a thread: what is pasted may be long.
        found = await asyncio.to_thread(read_config, text)
        if self.paste is not None:
            self.paste.show_found(found)

    async def _add(self, found: tuple[FoundServer, ...]) -> None:
        sentences = await self._servers.add(found)
        if self.paste is not None:
            self.paste.accept()
        known = {one.id for one in self._servers.all}
        added = [one.server for one in found if one.server.id in known]
        if added and self.sheet is not None:
            self.sheet.choose(added[0].id)
        usual = tr_n("It is added.", "{n} servers are added.", len(added))
        self._say(joined(usual if added else "", *sentences))

    async def _remove(self, server: McpServer) -> None:
        done = await self._servers.remove(server)
        self._removed.append((server, done))
        self._say(done.sentence, can_undo=True)

    def _on_undo(self) -> None:
        if self._removed:
            self._say("")
            server, done = self._removed.pop()
            if self.sheet is not None:
                self.sheet.choose(server.id)
            self._run(done.undo())

    def _say(self, sentence: str, *, can_undo: bool = False) -> None:
        if self.sheet is not None:
            self.sheet.say(sentence, can_undo=can_undo)
        elif sentence:
            self._window.notify(sentence)

    def _on_changed(self) -> None:
        if self.sheet is not None:
            runs = {one.id: self._servers.run_of(one.id) for one in self._servers.all}
            states = {str(known): run.state for known, run in runs.items() if run is not None}
            self.sheet.show_servers(self._servers.all, states, self._servers.allowed)

    def _on_closed(self) -> None:
        self.sheet = None
        # Of a sheet that is closed by a key, Qt does not always know where the keyboard was.
        self._workspace.pane.composer.setFocus()

    def _on_form_closed(self) -> None:
        self.form = None

    def _on_paste_closed(self) -> None:
        self.paste = None

    def _on_log_closed(self) -> None:
        self.log = None

    def _run(self, work: Awaitable[Any], tell: Callable[[str], None] | None = None) -> None:
        self._tasks.begin("mcp", work, tell or self._say)

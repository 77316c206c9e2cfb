"""ToolsDesk: tools joined to the conversation on the screen: what is on offer, and what is done about calls."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from canal_desktop.app.tasks import telling
from canal_desktop.domain.errors import CanalError
from canal_desktop.domain.tool import short_name
from canal_desktop.language import tr
from canal_desktop.ui.parameters.layer_words import tools_from
from canal_desktop.ui.tools.calls_panel import CallsPanel
from canal_desktop.ui.tools.chip import ToolsChip
from canal_desktop.ui.tools.ready_check import ReadyCheck

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.parameter_setting import ParameterSetting
    from canal_desktop.app.request_maker import RequestMaker
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.app.tool_book import ToolBook
    from canal_desktop.app.tool_calling import ToolCalling
    from canal_desktop.app.tool_round import OpenCall, Round
    from canal_desktop.app.undo import Undoable
    from canal_desktop.domain.message import ConversationId
    from canal_desktop.domain.tool import Approval, Tool, ToolId
    from canal_desktop.ui.conversation_window import ConversationWindow
    from canal_desktop.ui.conversation_work import ConversationWork
    from canal_desktop.ui.sending import Outgoing
    from canal_desktop.ui.tools.editor import ToolEditor
    from canal_desktop.ui.tools.sheet import ToolsSheet

TOOLS, CALLS = "tools", "tool_calls"
LOOK = "tools of the conversation"
LEFT_OPEN = tr("The calls that waited are marked as not answered, and the model is told so.")


class ToolsDesk:
    """Opens the sheet, keeps the chip and the panel true, and passes on what the user decides."""

    def __init__(
        self,
        window: ConversationWindow,
        workspace: ConversationWork,
        requests: RequestMaker,
        book: ToolBook,
        calling: ToolCalling,
        setting: ParameterSetting,
        tasks: Tasks,
        *,
        read_only: str = "",
    ) -> None:
        self._window = window
        self._workspace = workspace
        self._pane = workspace.pane
        self._requests = requests
        self._book = book
        self.calling = calling
        self._setting = setting
        self._tasks = tasks
        self._read_only = read_only
        self._deleted: list[Undoable] = []
        self.sheet: ToolsSheet | None = None
        self.editor: ToolEditor | None = None
        """The sheets that are open."""
        composer = self._pane.composer
        self.panel = CallsPanel(composer)
        composer.add_above(self.panel)
        self.chip = ToolsChip(composer)
        composer.add_beside(self.chip)
        self.chip.clicked.connect(self.open)
        self.panel.decided.connect(self._decide)
        self.panel.answered.connect(self._answer)
        self.panel.typed.connect(self._keep_typed)
        self.panel.left.connect(composer.setFocus)
        window.theme_changed.connect(self.panel.set_theme)
        self.panel.set_theme(window.theme)
        workspace.add_actions({TOOLS: self.open, CALLS: self._go_to_calls})
        self.ready_check = ReadyCheck(window, requests, book, self.open, lambda: self._pane.conversation)
        self.ready_check.changed = self._refresh
        window.hear(calling.changed, self._on_calls)
        self._pane.state_changed.connect(self._refresh)
        self._pane.sending.checks.append(self.ready_check.may_send)
        self._pane.sending.before = self._pass_over
        self._refresh()

    # Calls.

    def _on_calls(self, conversation_id: ConversationId) -> None:
        conversation = self._pane.conversation
        if conversation is not None and conversation.id == conversation_id:
            self.panel.show_round(self.calling.round_of(conversation))
            if not conversation.is_running:
                self._pane.show_unanswered()

    def _decide(self, call: OpenCall, approval: Approval) -> None:
        if (found := self._round()) is not None:
            self.calling.decide(found, call, approval)
            self.panel.take_focus()

    def _answer(self, call: OpenCall, text: str, is_refused: bool) -> None:
        if (found := self._round()) is not None:
            self.calling.answer(found, call, text, is_refused=is_refused)
            self.panel.take_focus()

    def _round(self) -> Round | None:
        return None if self._pane.conversation is None else self.calling.round_of(self._pane.conversation)

    def _go_to_calls(self) -> None:
        if self.panel.isVisible():
            self.panel.ask()
        else:
            self._window.notify(tr("No call of a tool waits for you here."))

    def _keep_typed(self, found: Round, call: OpenCall, text: str) -> None:
        name = f"typed result {found.reply_id} {call.call.call_id}"
        self._tasks.restart(name, telling(self.calling.type_result(found, call, text), self._say))

    async def _pass_over(self, outgoing: Outgoing) -> None:
        is_new = outgoing.edited is None and outgoing.again is None
        if is_new and await self.calling.pass_over(outgoing.conversation):
            self._window.notify(LEFT_OPEN)

    # What is on offer.

    def servers_changed(self) -> None:
        """Tell that a server of tools is in another state, or has other tools."""
        if self.sheet is not None:
            self._tasks.restart("tools in the sheet", telling(self._show_all(), self._say))

    async def _show_all(self) -> None:
        tools = await self._book.all()
        if self.sheet is not None:
            self.sheet.show_tools(tools, self._book.servers())

    def _refresh(self) -> None:
        self._tasks.restart(LOOK, self._show())

    async def _show(self) -> None:
        conversation = self._pane.conversation
        if conversation is None:
            return
        try:
            parameters = await self._requests.parameters(conversation.conversation)
            await self.calling.look(conversation)
        except CanalError:
            # Whoever sends is told of it.
            return
        if conversation is self._pane.conversation:
            without = self._requests.without.get(conversation.id, frozenset())
            ids = [tool_id for tool_id in parameters.tools if tool_id not in without]
            self.chip.show_tools(list(map(short_name, ids)), sorted(map(short_name, without)))
            self.panel.show_round(self.calling.round_of(conversation))

    def open(self) -> None:
        """Show the tools there are, and which of them this conversation has."""
        if self._pane.conversation is not None and self.sheet is None:
            self._run(self._open(self._pane.conversation))

    async def _open(self, conversation: OpenConversation) -> None:
        # Imported here: hardly any start shows it.
        from canal_desktop.ui.tools.sheet import ToolsSheet

        parameters = await self._requests.parameters(conversation.conversation)
        layers = await self._requests.layers_below(conversation.conversation)
        from_below = next((layer for layer in layers if layer.parameters.tools), None)
        below = "" if from_below is None else tools_from(from_below)
        tools = await self._book.all()
        if self.sheet is not None:
            return
        sheet = self.sheet = ToolsSheet(parameters.tools, parameters.tool_choice, below, self._window)
        sheet.show_tools(tools, self._book.servers())
        sheet.start_wanted.connect(self._book.start_server)
        sheet.servers_wanted.connect(self.ready_check.open_servers)
        sheet.saved.connect(lambda ids, choice: self._run(self._save(conversation, ids, choice)))
        sheet.new_wanted.connect(lambda: self._edit(None))
        sheet.edit_wanted.connect(self._edit)
        sheet.delete_wanted.connect(lambda tool: self._run(self._delete(tool)))
        sheet.undo_wanted.connect(lambda: self._run(self._undo()))
        sheet.finished.connect(self._on_closed)
        if self._read_only:
            sheet.forbid_changes(self._read_only)
        sheet.open()

    async def _save(self, conversation: OpenConversation, ids: tuple[ToolId, ...], choice: str | None) -> None:
        below = [layer.parameters for layer in await self._requests.layers_below(conversation.conversation)]
        inherited = next((layer.tools for layer in below if layer.tools), ())
        inherited_choice = next((layer.tool_choice for layer in below if layer.tool_choice), None)
        changed = replace(
            conversation.conversation.parameters,
            tools=() if ids == inherited else ids,
            tool_choice=None if choice == inherited_choice else choice,
        )
        self._requests.without.pop(conversation.id, None)
        self._workspace.tell(await self._setting.set_for_conversation(conversation, changed))
        self._refresh()

    def _edit(self, tool: Tool | None) -> None:
        # Imported here: hardly any start shows it.
        from canal_desktop.ui.tools.editor import ToolEditor

        if self.editor is not None or self.sheet is None:
            return
        editor = self.editor = ToolEditor(tool, self._window.theme, self.sheet)
        editor.check_wanted.connect(lambda schema: self._tasks.restart("tool schema", self._check(schema)))
        editor.saved.connect(lambda *values: self._run(self._keep(tool, *values)))
        editor.finished.connect(self._on_editor_closed)
        editor.check()
        editor.open()

    async def _check(self, schema: Mapping[str, object]) -> None:
        def found() -> str:
            from canal_desktop.app.tool_arguments import schema_problem

            return schema_problem(schema)

        problem = await asyncio.to_thread(found)
        if self.editor is not None and self.editor.found is schema:
            self.editor.show_problem(problem)

    async def _keep(self, tool: Tool | None, name: str, description: str, schema: Mapping[str, object]) -> None:
        try:
            if tool is None:
                kept = await self._book.add(name, description, schema)
            else:
                kept = await self._book.change(tool, name, description, schema)
        except CanalError as error:
            if self.editor is not None:
                self.editor.complain(str(error))
            return
        if self.editor is not None:
            self.editor.accept()
        if self.sheet is not None:
            if tool is None:
                self.sheet.tick(kept.id)
            self.sheet.show_tools(await self._book.all(), self._book.servers(), current=kept.id)
            self.sheet.say(tr("{tool} is kept.", tool=kept.name))

    async def _delete(self, tool: Tool) -> None:
        self._deleted.append(await self._book.delete(tool))
        if self.sheet is not None:
            await self._show_all()
            self.sheet.say(self._deleted[-1].sentence, can_undo=True)

    async def _undo(self) -> None:
        if self._deleted:
            await self._deleted.pop().undo()
        if self.sheet is not None:
            await self._show_all()
            self.sheet.say(tr("It is back."))

    def _on_closed(self) -> None:
        self.sheet = None
        self._pane.composer.setFocus()

    def _on_editor_closed(self) -> None:
        self.editor = None

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        self._tasks.begin(f"{TOOLS} desk", work, self._say)

    def _say(self, sentence: str) -> None:
        if self.sheet is not None:
            self.sheet.say(sentence)
        else:
            self._window.notify(sentence)

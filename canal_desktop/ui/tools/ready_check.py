"""ReadyCheck: starts the servers of a conversation's tools before anything is sent; asks where some cannot be had."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from canal_desktop.domain.conversation import shown_title
from canal_desktop.domain.message import Role
from canal_desktop.language import in_a_row, tr
from canal_desktop.ui.dialogs import confirm

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.request_maker import RequestMaker
    from canal_desktop.app.tool_book import ToolBook
    from canal_desktop.domain.tool import ToolId
    from canal_desktop.ui.conversation_window import ConversationWindow
    from canal_desktop.ui.sending import Outgoing

UNNOTICED_S = 0.4
"""A start that takes no longer is not told of."""
TITLE = tr("Some tools cannot be had now")
LOST = tr("Nothing has been sent yet. Without them, the model is not told of them until they are there again.")
STOPPED = tr("Nothing was sent. The servers of the tools go on starting.")
WITHOUT, SERVERS, TOOLS = "without", "servers", "tools"


class ReadyCheck:
    """One of the checks before something is sent."""

    def __init__(
        self,
        window: ConversationWindow,
        requests: RequestMaker,
        book: ToolBook,
        open_tools: Callable[[], None],
        shown: Callable[[], OpenConversation | None],
    ) -> None:
        self._window = window
        self._requests = requests
        self._book = book
        self._open_tools = open_tools
        self._shown = shown
        self.open_servers: Callable[[], None] = lambda: None
        """Shows the servers, to see what one of them lacks."""
        self.changed: Callable[[], None] = lambda: None
        """Called when a conversation goes without others of its tools than before."""

    async def may_send(self, outgoing: Outgoing) -> bool:
        """Get the tools ready, or ask whether to send without those that cannot be had.

        Raises:
            StorageError: they cannot be read.
        """
        conversation = outgoing.conversation
        parameters = await self._requests.parameters(conversation.conversation)
        if not parameters.tools:
            return True
        known = {tool.id for tool in await self._book.all()}
        without = self._still_without(conversation, parameters.tools, known)
        wanted = tuple(tool_id for tool_id in parameters.tools if tool_id not in without)
        if conversation.branch and conversation.branch[-1].role is Role.TOOL and not outgoing.text:
            # In the midst of an answer the model is told of a failure by the result of a call.
            wanted = tuple(tool_id for tool_id in wanted if tool_id not in known)
        missing = await self._started(conversation, wanted) if wanted else ()
        if missing is None:
            self._window.notify(STOPPED, conversation_id=conversation.id)
            return False
        if not missing:
            return True
        has_servers = any(self._book.server_of(tool_id) is not None for tool_id in missing)
        other = (SERVERS, tr("MCP servers…")) if has_servers else (TOOLS, tr("Tools…"))
        # A message that waited may be one of another conversation.
        about = "" if conversation is self._shown() else f"“{shown_title(conversation.conversation.title)}”: "
        text = f"{about}{self._book.why_missing(missing)}\n\n{LOST}"
        answer = await confirm(self._window, TITLE, text, (other, (WITHOUT, tr("Send without them"))))
        if answer == WITHOUT:
            self._requests.without[conversation.id] = without | frozenset(missing)
            self.changed()
            return True
        if answer == SERVERS:
            self.open_servers()
        elif answer == TOOLS:
            self._open_tools()
        return False

    def _still_without(
        self, conversation: OpenConversation, ids: tuple[ToolId, ...], known: Collection[ToolId]
    ) -> frozenset[ToolId]:
        """What the user lets it go without, and what cannot be had since."""
        former = self._requests.without.pop(conversation.id, frozenset())
        servers = {tool_id: self._book.server_of(tool_id) for tool_id in former.intersection(ids)}
        still = frozenset(
            tool_id
            for tool_id, server in servers.items()
            if server is None or not server.is_running or tool_id not in known
        )
        if still:
            self._requests.without[conversation.id] = still
        if still != former:
            self.changed()
        return still

    async def _started(self, conversation: OpenConversation, ids: tuple[ToolId, ...]) -> tuple[ToolId, ...] | None:
        """Wait until they can be called; returns those that cannot be, None where the user stopped it."""
        for server in {server for tool_id in ids if (server := self._book.server_of(tool_id)) is not None}:
            # One that failed just now gets another chance at once: the user wants it.
            self._book.start_server(server.id)
        starting = asyncio.ensure_future(self._book.start(ids))

        def end() -> None:
            starting.cancel()

        sentence, former = self._words(ids), conversation.holder
        try:
            done, _ = await asyncio.wait((starting,), timeout=UNNOTICED_S)
            if not done:
                conversation.hold_for_calls(end)
                self._window.notify(sentence, shown_ms=0, conversation_id=conversation.id)
                await asyncio.wait((starting,))
        finally:
            starting.cancel()
            self._window.withdraw_notice(sentence)
            if conversation.holder is end:
                conversation.hold_for_calls(former)
        return None if starting.cancelled() else starting.result()

    def _words(self, ids: tuple[ToolId, ...]) -> str:
        servers = {server for tool_id in ids if (server := self._book.server_of(tool_id)) is not None}
        names = in_a_row(sorted(server.name for server in servers if not server.is_running))
        if not names:
            return tr("Starting the tools… Esc stops it; nothing is sent then.")
        return tr("Starting {servers}… Esc stops it; nothing is sent then.", servers=names)

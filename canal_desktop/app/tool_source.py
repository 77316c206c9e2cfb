"""ToolSource: what the program asks of whoever has tools that can be called without the user's hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Awaitable, Collection, Mapping

    from canal_desktop.domain.tool import Tool, ToolId, ToolOutcome


@dataclass(frozen=True, slots=True)
class ToolServer:
    """Somebody of a source who has tools, and has to be started for that."""

    id: str
    name: str
    is_running: bool
    """Whether its tools can be called at once."""
    is_starting: bool
    is_enabled: bool
    knows_tools: bool
    """Whether it is known what it offers, if only from last time."""
    sentence: str = ""
    """Why it does not run, where that is known."""


class ToolSource(Protocol):
    """Has tools, calls them, and remembers which of them the user allowed for good."""

    async def known(self) -> tuple[Tool, ...]:
        """What is on offer as far as that is known, without starting or asking anybody; never raises."""
        ...

    def servers(self) -> tuple[ToolServer, ...]:
        """Who has them."""
        ...

    def server_of(self, tool_id: ToolId) -> ToolServer | None:
        """Who has, or had, this tool; None where it is nobody of these."""
        ...

    def start(self, server_id: str) -> None:
        """Begin to start one of them, whatever became of it before, unless it runs or is disabled."""
        ...

    async def tools(self, wanted: Collection[ToolId] | None = None) -> tuple[Tool, ...]:
        """What can be called now, with ids "mcp:<server id>:<name>"; never raises, a server that is down has none.

        Whoever is not running is started for it, and waited for.

        Args:
            wanted: nobody needs to be started or asked who has none of these; None for all.
        """
        ...

    def call(self, tool: Tool, arguments: Mapping[str, object]) -> Awaitable[ToolOutcome]:
        """Call a tool. Cancellation stops the call; what fails or takes too long is an outcome with is_error."""
        ...

    def needs_approval(self, tool: Tool) -> bool:
        """Whether to ask the user: not where this tool, as it is described now, was allowed for good."""
        ...

    async def allow_always(self, tool: Tool) -> None:
        """Ask no more for this tool as long as its description and schema stay what they are.

        Raises:
            StorageError: it cannot be remembered.
        """
        ...

"""ToolSource: what the program asks of whoever has tools that can be called without the user's hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Awaitable, Mapping

    from canal_desktop.domain.tool import Tool, ToolOutcome


class ToolSource(Protocol):
    """Has tools, calls them, and remembers which of them the user allowed for good."""

    async def tools(self) -> tuple[Tool, ...]:
        """What is on offer now, with ids "mcp:<server id>:<name>"; never raises, a server that is down has none."""
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


class NoTools:
    """Where there is no server with tools."""

    async def tools(self) -> tuple[Tool, ...]:
        """None."""
        return ()

    async def call(self, tool: Tool, arguments: Mapping[str, object]) -> ToolOutcome:
        """Cannot happen: nothing is on offer."""
        raise AssertionError(tool.id, arguments)

    def needs_approval(self, _tool: Tool) -> bool:
        """Always."""
        return True

    async def allow_always(self, tool: Tool) -> None:
        """Cannot happen: nothing is on offer."""
        raise AssertionError(tool.id)

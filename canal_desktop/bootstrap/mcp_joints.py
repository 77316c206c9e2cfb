"""The MCP servers, made of their parts; nothing runs until one is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.app.mcp_servers import McpServers
from canal_desktop.app.mcp_values import McpValues
from canal_desktop.domain.connection_log import NO_LOG
from canal_desktop.domain.network import SYSTEM_NETWORK
from canal_desktop.mcp_client.mcp_thread import McpThread
from canal_desktop.storage.allowed_tools import AllowedTools
from canal_desktop.storage.mcp_servers import McpServerStore
from canal_desktop.storage.secrets import SecretStore

if TYPE_CHECKING:
    from canal_desktop.app.undo import UndoStack
    from canal_desktop.domain.connection_log import ConnectionLog
    from canal_desktop.domain.network import Network
    from canal_desktop.domain.redaction import Redactor
    from canal_desktop.storage.database import Database


def make_mcp_servers(
    database: Database,
    redactor: Redactor,
    undo: UndoStack,
    log: ConnectionLog = NO_LOG,
    network: Network = SYSTEM_NETWORK,
) -> McpServers:
    """The servers set up in a library, whose secrets are in the keyring."""
    values = McpValues(SecretStore(), redactor)
    thread = McpThread(network)
    return McpServers(McpServerStore(database), AllowedTools(database), values, thread, redactor, undo, log)

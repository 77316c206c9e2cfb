"""What is said about MCP servers: their state, their tools, what a pasted text would run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.mcp_secrets import secrets_in
from canal_desktop.domain.mcp_server import McpTransport, ServerStateKind, is_open_to_eavesdroppers
from canal_desktop.language import in_a_row, sentences, tr, tr_n

if TYPE_CHECKING:
    from collections.abc import Collection

    from canal_desktop.domain.mcp_config import FoundServer
    from canal_desktop.domain.mcp_server import McpServer, ServerState

EMPTY = tr(
    "MCP servers give models tools: to read files, to look things up, to work in other programs. "
    "Add one, or paste the configuration of another program."
)
PROGRAM_WARNING = tr(
    "This runs a program on this computer, with all that you may do yourself. Add only what you know and trust."
)
EAVESDROPPED = tr("Anyone on the way can read what goes to this address, tokens included. Use https where you can.")
SECRETS_KEPT = tr("All values are treated as secrets: they are kept in the system keyring and are not shown again.")
SHORT_STATES = {
    ServerStateKind.OFF: tr("off"),
    ServerStateKind.STARTING: tr("starting"),
    ServerStateKind.FAILED: tr("failed"),
}


def short_state(server: McpServer, state: ServerState) -> str:
    """A server's state for its row."""
    if not server.is_enabled:
        return tr("disabled")
    return SHORT_STATES.get(state.kind) or tr_n("{n} tool", "{n} tools", len(state.tools))


def long_state(server: McpServer, state: ServerState) -> str:
    """A server's state in whole sentences."""
    if not server.is_enabled:
        return tr("It is disabled: its tools are not offered to models.")
    if state.kind is ServerStateKind.OFF:
        return tr("It is off. It starts when a conversation that uses its tools is answered.")
    if state.kind is ServerStateKind.STARTING:
        return sentences(tr("It is starting."), state.sentence)
    if state.kind is ServerStateKind.READY:
        ready = tr_n("It is ready, with {n} tool.", "It is ready, with {n} tools.", len(state.tools))
        return sentences(ready, state.sentence)
    return sentences(tr("It failed."), state.sentence)


def key_warning(found: Collection[str], *, is_http: bool) -> str:
    """What to do about arguments, or fields of an address, that look like keys; "" where there are none."""
    if not found:
        return ""
    names = in_a_row(found)
    if is_http:
        return tr(
            "{names} in the address looks like a key. It would be kept and shown in plain: use a header for it.",
            names=names,
        )
    return tr(
        "{names} in the command looks like a key. It would be kept and shown in plain, and "
        "other programs can see it: use a variable for it, where the server takes one.",
        names=names,
    )


def would_run(found: FoundServer) -> str:
    """What a server from a text would run or connect to, the values of its variables and headers hidden."""
    server = found.server
    is_http = server.transport is McpTransport.HTTP
    words = [
        tr("{server}: connects to {address}", server=server.name, address=server.what_runs)
        if is_http
        else tr("{server}: runs {command}", server=server.name, command=server.what_runs)
    ]
    if server.cwd:
        words.append(tr("in {folder}", folder=server.cwd))
    if names := ", ".join(server.headers if is_http else server.env):
        words.append(
            tr("with the headers {names} (values hidden)", names=names)
            if is_http
            else tr("with the variables {names} (values hidden)", names=names)
        )
    if is_http and is_open_to_eavesdroppers(server.url):
        words.append(f"– {EAVESDROPPED}")
    if warning := key_warning(secrets_in((server.command, *server.args), server.url), is_http=is_http):
        words.append(f"– {warning}")
    if found.note:
        words.append(f"– {found.note}")
    return " ".join(words)

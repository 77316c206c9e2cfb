"""McpServer: a server that has tools, as the user set it up; the rules for what may be set. Never holds a secret."""

from __future__ import annotations

import re
import shlex
import sys
import uuid
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, NewType
from urllib.parse import urlsplit

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.profile import is_loopback_host
from canal_desktop.domain.redaction import has_key_name
from canal_desktop.language import decimal, grouped, tr

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from canal_desktop.domain.tool import Tool

McpServerId = NewType("McpServerId", str)

USUAL_TIMEOUT_S = 60.0
"""How long a call may take where the user says nothing else."""
MIN_TIMEOUT_S, MAX_TIMEOUT_S = 1.0, 3600.0
MAX_NAME = 100
MAX_SECRET = 1000
"""Characters of a value: Windows keeps at most 1,280 in one credential."""

_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_().]*")
_HEADER = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


class McpTransport(StrEnum):
    """How a server is spoken to."""

    STDIO = "stdio"
    """A program on this computer, over its standard input and output."""
    HTTP = "http"
    """Streamable HTTP."""


@dataclass(frozen=True, slots=True)
class McpServer:
    """One server. command, args and cwd are those of a program; url that of a server on the network.

    env and headers are names alone: their values are in the keyring `secret_backend`, or in memory until the program
    ends where that is None. Of env, those in `empty` are given to the program without a value. `missing` are those of
    both whose values the user has yet to enter. timeout_s is how long a call may take.
    """

    id: McpServerId
    name: str
    transport: McpTransport
    created_at: datetime
    command: str = ""
    args: tuple[str, ...] = ()
    cwd: str = ""
    url: str = ""
    env: tuple[str, ...] = ()
    headers: tuple[str, ...] = ()
    empty: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    timeout_s: float = USUAL_TIMEOUT_S
    is_enabled: bool = True
    secret_backend: str | None = None

    @property
    def value_names(self) -> tuple[str, ...]:
        """The names whose values are secrets, as they are filed: "env:NAME" or "header:Name"."""
        names = (name for name in self.env if name not in self.empty)
        return (*(f"env:{name}" for name in names), *(f"header:{name}" for name in self.headers))

    @property
    def what_runs(self) -> str:
        """The command line, or the address."""
        return self.url if self.transport is McpTransport.HTTP else join_command((self.command, *self.args))


class ServerStateKind(StrEnum):
    """What a server is doing."""

    OFF = "off"
    STARTING = "starting"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ServerState:
    """What a server is doing, the tools it offers while it is ready, and a sentence: why it failed, or a remark."""

    kind: ServerStateKind
    tools: tuple[Tool, ...] = ()
    sentence: str = ""


OFF = ServerState(ServerStateKind.OFF)


def may_be_empty(name: str) -> bool:
    """Whether a variable without a value is meant so: one that is a key by its name was left out."""
    return not has_key_name(name)


def new_mcp_server_id() -> McpServerId:
    """A fresh id: 32 hexadecimal characters."""
    return McpServerId(uuid.uuid4().hex)


def checked(server: McpServer, values: Mapping[str, str]) -> McpServer:
    """The server as it may be kept: names trimmed, the fields of the other transport empty.

    Args:
        server: what was typed.
        values: new values by their names in value_names; one that is kept as it is, is missing.

    Raises:
        InvalidInput: it cannot be used; the sentence says what to change.
    """
    name = " ".join(server.name.split())[:MAX_NAME]
    if not name:
        raise InvalidInput(tr("Give the server a name."))
    if not MIN_TIMEOUT_S <= server.timeout_s <= MAX_TIMEOUT_S:
        raise InvalidInput(
            tr(
                "A call may take from {least} to {most} seconds.",
                least=decimal(MIN_TIMEOUT_S, 0),
                most=decimal(MAX_TIMEOUT_S, 0),
            )
        )
    for value_name in (*server.value_names, *(f"env:{name}" for name in server.empty)):
        _check_value(value_name, values.get(value_name, "x"))
    if server.transport is McpTransport.HTTP:
        return replace(server, name=name, url=checked_url(server.url), command="", args=(), cwd="", env=(), empty=())
    if not server.command.strip():
        raise InvalidInput(tr("Write the command that starts the server."))
    if any("\0" in text for text in (server.command, server.cwd, *server.args)):
        raise InvalidInput(tr("The command has a character in it that no program can be given."))
    return replace(server, name=name, command=server.command.strip(), url="", headers=())


def checked_url(url: str) -> str:
    """An address that can be connected to.

    Raises:
        InvalidInput: it is none.
    """
    url = url.strip()
    try:
        parts = urlsplit(url)
        host, _port = parts.hostname, parts.port
    except ValueError:
        host, parts = None, None
    if parts is None or parts.scheme not in {"http", "https"} or not host or _CONTROL.search(url) or " " in url:
        raise InvalidInput(tr("Write the server's address, such as https://example.com/mcp."))
    if parts.username is not None:
        raise InvalidInput(tr("Leave name and password out of the address; a token goes into a header."))
    return url


def is_open_to_eavesdroppers(url: str) -> bool:
    """Whether what goes to this address can be read on the way: http to another computer."""
    try:
        parts = urlsplit(url)
    except ValueError:
        # Nobody can connect to it.
        return False
    return parts.scheme == "http" and not is_loopback_host(parts.hostname or "")


def split_command(line: str) -> tuple[str, ...]:
    """A command line in its words, as a shell would have it; nothing in it is expanded.

    Raises:
        InvalidInput: a quotation mark is not closed.
    """
    lexer = shlex.shlex(line, posix=True, punctuation_chars=False)
    lexer.whitespace_split = True
    lexer.commenters = ""
    if sys.platform == "win32":
        # There it stands between folders.
        lexer.escape = ""
    try:
        return tuple(lexer)
    except ValueError as error:
        raise InvalidInput(tr("A quotation mark in the command is not closed.")) from error


def join_command(words: tuple[str, ...]) -> str:
    """Words as a command line that split_command takes apart into the same."""
    if sys.platform == "win32":
        return " ".join(f'"{word}"' if not word or re.search(r"[\s']", word) else word for word in words)
    return shlex.join(words)


def _check_value(value_name: str, value: str) -> None:
    kind, _colon, name = value_name.partition(":")
    if kind == "env" and _VARIABLE.fullmatch(name) is None:
        raise InvalidInput(tr("“{name}” cannot be the name of a variable.", name=name[:40]))
    if kind == "header" and _HEADER.fullmatch(name) is None:
        raise InvalidInput(tr("“{name}” cannot be the name of a header.", name=name[:40]))
    if len(value) > MAX_SECRET:
        raise InvalidInput(
            tr("The value of {name} is longer than {count} characters.", name=name, count=grouped(MAX_SECRET))
        )
    if "\0" in value or (kind == "header" and (_CONTROL.search(value) or not value.isascii())):
        raise InvalidInput(tr("The value of {name} has a character in it that cannot be sent.", name=name))

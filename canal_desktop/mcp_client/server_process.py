"""ServerProcess: a server's program: started without a shell, with hardly any environment, and ended with its kin."""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio
from mcp.client.stdio import get_default_environment

from canal_desktop.domain.errors import McpFailed
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from anyio.abc import ByteReceiveStream, ByteSendStream

    from canal_desktop.domain.mcp_server import McpServer

POLL_S = 0.02
REAP_S = 2.0
GUARD = 'while read -r line; do :; done; kill -s KILL -- "-$1" 2>/dev/null; exit 0'
"""What the guard does: it waits for the end of its input, which comes when this program ends in whatever way."""


def environment_for(values: Mapping[str, str]) -> dict[str, str]:
    """All that a server gets of our environment, which is what the SDK calls safe, and the variables set for it."""
    return get_default_environment() | dict(values)


class ServerProcess:
    """A running program with pipes, in a process group (on Windows a job) of its own."""

    def __init__(self, process: Any, guard: asyncio.subprocess.Process | None) -> None:
        self._process = process
        self._guard = guard
        self.stdin: ByteSendStream = process.stdin
        self.stdout: ByteReceiveStream = process.stdout
        self.stderr: ByteReceiveStream = process.stderr

    @classmethod
    async def start(cls, server: McpServer, values: Mapping[str, str]) -> ServerProcess:
        """Start a server's program.

        Raises:
            McpFailed: there is no such program or folder, or it cannot be started.
        """
        environment = environment_for(values)
        command, folder = await asyncio.to_thread(_places, server, environment)
        try:
            process = await _spawn(command, server.args, environment, folder)
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) and error.strerror else error
            raise McpFailed(
                tr("{command} could not be started: {reason}.", command=server.command, reason=reason)
            ) from error
        made = cls(process, None)
        try:
            made._guard = await _start_guard(process.pid)
        except BaseException:
            await made.stop(0.0)
            await made.close()
            raise
        return made

    @property
    def pid(self) -> int:
        """Of the program; on POSIX it is that of its group too."""
        pid: int = self._process.pid
        return pid

    @property
    def returncode(self) -> int | None:
        """How it ended; None while it runs. Negative on POSIX where a signal ended it."""
        code: int | None = self._process.returncode
        return code

    async def stop(self, patience_s: float) -> None:
        """End it and all it started: close its input, wait, ask it to end, wait, end it. Not to be cancelled half-way.

        Args:
            patience_s: how long to wait, each of the two times; 0 ends it at once.
        """
        with anyio.CancelScope(shield=True):
            await _close(self.stdin)
            if not await self.ends_within(patience_s) and patience_s and sys.platform != "win32":
                self._signal(signal.SIGTERM)
                await self.ends_within(patience_s)
            # Even where it has ended: what it started may not have.
            self.kill()
            await self.ends_within(REAP_S)
            await self._dismiss_guard()

    async def close(self) -> None:
        """Close its pipes; after stop, when all that was in them has been read."""
        with anyio.CancelScope(shield=True):
            for stream in (self.stdout, self.stderr):
                await _close(stream)
            transport = getattr(getattr(self._process, "_process", None), "_transport", None)
            if transport is not None:
                # It stays open, and is complained about, while something holds an end of the pipes.
                with contextlib.suppress(PermissionError):
                    transport.close()

    def kill(self) -> None:
        """End it and all it started at once; from any thread."""
        if sys.platform == "win32":
            from mcp.os.win32.utilities import close_process_job

            close_process_job(self._process)
            with contextlib.suppress(OSError):
                self._process.kill()
        else:
            self._signal(signal.SIGKILL)

    def _signal(self, number: int) -> None:
        if sys.platform != "win32":
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self.pid, number)

    async def ends_within(self, patience_s: float) -> bool:
        """Whether it ends by itself in this time."""
        # By polling: waiting for it on asyncio's terms also waits for the end of its pipes, which others may hold.
        deadline = anyio.current_time() + patience_s
        while self.returncode is None:
            if anyio.current_time() >= deadline:
                return False
            await anyio.sleep(POLL_S)
        return True

    async def _dismiss_guard(self) -> None:
        guard, self._guard = self._guard, None
        if guard is not None:
            with contextlib.suppress(ProcessLookupError):
                guard.kill()
            await guard.wait()


def _places(server: McpServer, environment: Mapping[str, str]) -> tuple[str, str]:
    """The program and the folder of a server, as whole paths; raises McpFailed where one is not there."""
    folder = Path(server.cwd or "~").expanduser()
    if not folder.is_dir():
        raise McpFailed(tr("The folder {folder} is not there. Choose another one for this server.", folder=folder))
    wanted = Path(server.command).expanduser()
    # With a folder in it, it is looked for from where the server runs.
    is_path = wanted.parent != Path() or server.command.startswith("./")
    command = shutil.which(folder / wanted if is_path else server.command, path=environment.get("PATH"))
    if command is None:
        raise McpFailed(
            tr(
                "The program {command} was not found. Install it, or write its whole path into the command.",
                command=server.command,
            )
        )
    return str(command), str(folder)


async def _spawn(command: str, args: tuple[str, ...], environment: dict[str, str], folder: str) -> Any:
    if sys.platform == "win32":
        from mcp.os.win32.utilities import create_windows_process

        # A pipe where the SDK's type wants a file: it is handed on to the same parameter of subprocess.
        errors: Any = subprocess.PIPE
        return await create_windows_process(command, list(args), environment, errors, folder)
    return await anyio.open_process(
        [command, *args], env=environment, stderr=subprocess.PIPE, cwd=folder, start_new_session=True
    )


async def _start_guard(group: int) -> asyncio.subprocess.Process | None:
    """A process that ends the group should this program end without doing so; on Windows the job does it."""
    if sys.platform == "win32":
        return None
    try:
        return await asyncio.create_subprocess_exec(
            *("/bin/sh", "-c", GUARD, "sh", str(group)),
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={},
            start_new_session=True,
        )
    except OSError:
        # Without a shell there is no guard; a server that is well-behaved ends with its input.
        return None


async def _close(stream: Any) -> None:
    with contextlib.suppress(OSError, anyio.BrokenResourceError, anyio.ClosedResourceError, anyio.BusyResourceError):
        await stream.aclose()

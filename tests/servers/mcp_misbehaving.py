"""An MCP server over stdio that misbehaves on purpose, in plain JSON-RPC; `python -m` it with the way as its argument.

Ways: good, flood (messages without end), endless (one line without end), garbage (lines that are no messages), greeting
(a banner first), silent, slow (answers after a while), dies (at a call), dies-at-once, many (tools without end), large
(schemas without end), loop (the same page for ever), odd (names and descriptions with what cannot be seen), asks (the
client, before it answers), eager (tells of other tools before it is asked for any), stubborn (does not end), chatty
(much on its standard error), invalid (results of no shape).
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

WAY = sys.argv[1] if len(sys.argv) > 1 else "good"


def is_running(pid: int) -> bool:
    """Whether a process is there and has not ended; for tests, which start it."""
    try:
        os.kill(pid, 0)
        status = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8")
    except (ProcessLookupError, FileNotFoundError):
        return False
    return status.rpartition(")")[2].split()[0] not in "ZX"


def send(message: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps({"jsonrpc": "2.0", **message}) + "\n")
    sys.stdout.flush()


def tool(name: str, description: str = "", schema: dict[str, Any] | None = None) -> dict[str, Any]:
    return {"name": name, "description": description, "inputSchema": schema or {"type": "object"}}


def tools(cursor: str | None) -> dict[str, Any]:
    if WAY == "many":
        page = int(cursor or 0)
        return {"tools": [tool(f"t{page}_{number}") for number in range(100)], "nextCursor": str(page + 1)}
    if WAY == "large":
        return {"tools": [tool(f"t{number}", "x" * 50_000) for number in range(100)]}
    if WAY == "loop":
        return {"tools": [tool("same")], "nextCursor": "again"}
    if WAY == "odd":
        return {
            "tools": [
                tool("good name", "Adds\x1b[2J\u202e numbers\U000e0041\U000e0042."),
                tool("bad\x07bell"),
                tool("x" * 200),
                tool("größe.messen", "Measures."),
            ]
        }
    return {"tools": [tool("echo", "Says it again."), tool("wait", "Takes long."), tool("env"), tool("change")]}


CHANGED = [tool("echo", "Says it differently.")]


class Server:
    """Answers line by line."""

    def __init__(self) -> None:
        self.changed = False
        self.cancelled: list[Any] = []

    def initialize(self, known: Any, params: dict[str, Any]) -> None:
        if WAY == "eager":
            send({"method": "notifications/tools/list_changed"})
        if WAY == "asks":
            for number, method in enumerate(("roots/list", "sampling/createMessage", "elicitation/create", "ping")):
                send({"id": f"ask{number}", "method": method, "params": ASKED.get(method, {})})
        result = {
            "protocolVersion": params["protocolVersion"],
            "capabilities": {"tools": {"listChanged": True}},
            "serverInfo": {"name": "misbehaving", "version": "1"},
        }
        send({"id": known, "result": result})

    def call(self, known: Any, params: dict[str, Any]) -> None:
        name, arguments = params["name"], params.get("arguments") or {}
        if WAY == "dies":
            sys.stderr.write("last words\n")
            sys.stderr.flush()
            os._exit(3)
        if WAY == "invalid":
            send({"id": known, "result": {"content": "none"}})
            return
        if name == "wait":
            sys.stderr.write("it waits\n")
            sys.stderr.flush()
            return
        if name == "env":
            text = json.dumps(dict(os.environ))
        elif name == "change":
            self.changed = True
            text = "changed"
            send({"method": "notifications/tools/list_changed"})
        elif name == "cancelled":
            text = json.dumps(self.cancelled)
        else:
            text = str(arguments.get("text", ""))
        send({"id": known, "result": {"content": [{"type": "text", "text": text}]}})

    def take(self, message: dict[str, Any]) -> None:
        method, known, params = message.get("method"), message.get("id"), message.get("params") or {}
        if method == "initialize":
            self.initialize(known, params)
        elif method == "tools/list":
            send({"id": known, "result": {"tools": CHANGED} if self.changed else tools(params.get("cursor"))})
        elif method == "tools/call":
            self.call(known, params)
        elif method == "notifications/cancelled":
            self.cancelled.append(params.get("requestId"))
        elif method is None:
            sys.stderr.write(f"answered: {json.dumps(message)}\n")
            sys.stderr.flush()


ASKED = {
    "sampling/createMessage": {
        "messages": [{"role": "user", "content": {"type": "text", "text": "hi"}}],
        "maxTokens": 5,
    },
    "elicitation/create": {"message": "Your password?", "requestedSchema": {"type": "object", "properties": {}}},
}


def misbehave() -> None:
    """What some ways do before a message is read."""
    if WAY == "flood":
        while True:
            send({"method": "notifications/message", "params": {"level": "info", "data": "x" * 1000}})
    if WAY == "endless":
        while True:
            sys.stdout.write("x" * 65536)
    if WAY == "garbage":
        while True:
            sys.stdout.write("this is no message\n")
    if WAY == "prompt":
        sys.stdout.write("Choose one of these:\n> ")
        sys.stdout.flush()
        time.sleep(600)
    if WAY == "greeting":
        sys.stdout.write("Welcome!\n\n{}\n")
    if WAY == "silent":
        time.sleep(600)
    if WAY == "slow":
        time.sleep(0.5)
    if WAY == "dies-at-once":
        sys.stderr.write("cannot find my configuration, key was sk-verysecret1234567\n")
        sys.exit(7)
    if WAY == "stubborn":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"], stdin=subprocess.DEVNULL)
        sys.stderr.write(f"child {child.pid}\n")
        sys.stderr.flush()
    if WAY == "chatty":
        for _number in range(200):
            sys.stderr.write("e" * 100_000 + "\n")


def main() -> None:
    misbehave()
    server = Server()
    for line in sys.stdin:
        server.take(json.loads(line))
    if WAY == "stubborn":
        time.sleep(600)


if __name__ == "__main__":
    main()

"""SingleInstance: one program per user and data folder; a second start wakes the first and ends."""

from __future__ import annotations

import getpass
import hashlib
import json
import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

if TYPE_CHECKING:
    from pathlib import Path

PATIENCE_MS = 1_000
"""How long the second start waits for the first one to take its message."""

MAX_MESSAGE_BYTES = 1_000_000
MAX_SOCKET_PATH = 100
"""Bytes; the shortest limit of the systems is 104."""

ACKNOWLEDGED = b"ok\n"


class SingleInstance(QObject):
    """Finds out whether the program runs already for this data folder.

    Signals:
        message_received(str): another start asks this one to show itself; the text it was given, "" for none.
    """

    message_received = Signal(str)

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = server_name(data_dir)
        self._server: QLocalServer | None = None
        self._held: dict[QLocalSocket, bytes] = {}

    def become_first(self, text: str = "") -> bool:
        """Be the one that runs; False if another does, which then has been shown and given the text."""
        if self._hand_over(text):
            return False
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        if not self._server.listen(self._name):
            # Nobody answered there: what lies in the way is left over from a program that was killed.
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)
        return True

    def close(self) -> None:
        """Stop being the one."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _hand_over(self, text: str) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(PATIENCE_MS):
            return False
        socket.write(json.dumps({"show": True, "text": text}).encode() + b"\n")
        taken = socket.waitForBytesWritten(PATIENCE_MS) and socket.waitForReadyRead(PATIENCE_MS)
        socket.disconnectFromServer()
        return bool(taken)

    def _on_connection(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            self._held[socket] = b""
            socket.readyRead.connect(lambda one=socket: self._on_bytes(one))
            socket.disconnected.connect(lambda one=socket: self._forget(one))
            self._on_bytes(socket)

    def _on_bytes(self, socket: QLocalSocket) -> None:
        if socket not in self._held:
            return
        self._held[socket] += bytes(socket.readAll().data())
        line, newline, _ = self._held[socket].partition(b"\n")
        if newline:
            socket.write(ACKNOWLEDGED)
            socket.flush()
            self._held[socket] = b""
            self._take(line)
        elif len(line) > MAX_MESSAGE_BYTES:
            socket.abort()

    def _take(self, line: bytes) -> None:
        try:
            message = json.loads(line)
        except ValueError:
            return
        if isinstance(message, dict) and message.get("show"):
            text = message.get("text")
            self.message_received.emit(text if isinstance(text, str) else "")

    def _forget(self, socket: QLocalSocket) -> None:
        self._held.pop(socket, None)
        socket.deleteLater()


def server_name(data_dir: Path) -> str:
    """The socket's name: the same for one user and data folder, another for any other."""
    origin = f"{getpass.getuser()}\n{data_dir.expanduser().resolve()}"
    name = f"canal-desktop-{hashlib.sha256(origin.encode()).hexdigest()[:16]}"
    # Where there is a folder of the user's own, nobody else can take the name first; Qt's own place is /tmp.
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    private = f"{runtime}/{name}"
    return private if runtime.startswith("/") and len(private) <= MAX_SOCKET_PATH else name

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


class Visitor(QObject):
    """One connection from another start; goes when that one hangs up.

    Signals:
        message_received(str): the text of a well-formed message.
    """

    message_received = Signal(str)

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        self._received = b""
        # The socket goes with its visitor, never before: its last signals would reach nobody.
        socket.setParent(self)
        socket.readyRead.connect(self.read)
        socket.disconnected.connect(self.deleteLater)

    def read(self) -> None:
        """Take what has arrived so far."""
        self._received += bytes(self._socket.readAll().data())
        line, newline, _ = self._received.partition(b"\n")
        if newline:
            self._socket.write(ACKNOWLEDGED)
            self._socket.flush()
            self._received = b""
            self._take(line)
        elif len(line) > MAX_MESSAGE_BYTES:
            self._socket.abort()

    def _take(self, line: bytes) -> None:
        try:
            message = json.loads(line)
        except ValueError:
            return
        if isinstance(message, dict) and message.get("show"):
            text = message.get("text")
            self.message_received.emit(text if isinstance(text, str) else "")


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
            visitor = Visitor(socket, self)
            visitor.message_received.connect(self.message_received)
            # The message may have come with the connection, before anyone listened.
            visitor.read()


def server_name(data_dir: Path) -> str:
    """The socket's name: the same for one user and data folder, another for any other."""
    origin = f"{getpass.getuser()}\n{data_dir.expanduser().resolve()}"
    name = f"canal-desktop-{hashlib.sha256(origin.encode()).hexdigest()[:16]}"
    # Where there is a folder of the user's own, nobody else can take the name first; Qt's own place is /tmp.
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    private = f"{runtime}/{name}"
    return private if runtime.startswith("/") and len(private) <= MAX_SOCKET_PATH else name

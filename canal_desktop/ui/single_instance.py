"""SingleInstance: one program per user and data folder; a second start wakes the first and ends."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDir, QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from canal_desktop.app.instance_channel import KEEP, KEPT, WHY, is_of_this_user, server_name
from canal_desktop.domain.file_words import MOST_FILES, MOST_SIGNS
from canal_desktop.domain.start_wish import MAX_LINK_BYTES, StartWish

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PATIENCE_MS = 15_000
"""How long a second start waits for the first one, which may be busy, to take its message."""

MAX_MESSAGE_BYTES = 4_000_000

ACKNOWLEDGED = b"ok\n"
ONLY_SHOW = StartWish()


class HandOver:
    """Something that another process of the user asks to be kept, by its name; see app.handing_over."""

    def __init__(self, name: str, answer: Callable[[bytes], None]) -> None:
        self.name = name
        self._answer = answer

    def settle(self, why: str = "") -> None:
        """Tell whoever handed it over that it is stored or, with a sentence, why it is not."""
        self._answer(json.dumps({KEPT: not why, WHY: why}).encode() + b"\n")


class Visitor(QObject):
    """One connection from another start; goes when that one hangs up.

    Signals:
        message_received(StartWish): a well-formed message.
        handed_over(HandOver): something is to be kept.
    """

    message_received = Signal(object)
    handed_over = Signal(object)

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        self._received = b""
        self._is_there = True
        # The socket goes with its visitor, never before: its last signals would reach nobody.
        socket.setParent(self)
        socket.readyRead.connect(self.read)
        socket.disconnected.connect(self._leave)

    def read(self) -> None:
        """Take what has arrived so far."""
        self._received += bytes(self._socket.readAll().data())
        line, newline, _ = self._received.partition(b"\n")
        if newline:
            self._received = b""
            self._take(line)
        elif len(line) > MAX_MESSAGE_BYTES:
            self._socket.abort()

    def _take(self, line: bytes) -> None:
        try:
            message = json.loads(line)
        except (ValueError, RecursionError):
            message = None
        name = message.get(KEEP) if isinstance(message, dict) else None
        if isinstance(name, str):
            # The answer to this is whether it is stored.
            self.handed_over.emit(HandOver(name, self._answer))
            return
        self._answer(ACKNOWLEDGED)
        if isinstance(message, dict) and message.get("show"):
            self.message_received.emit(_wish_in(message))

    def _answer(self, line: bytes) -> None:
        if self._is_there:
            self._socket.write(line)
            self._socket.flush()

    def _leave(self) -> None:
        self._is_there = False
        self.deleteLater()


class SingleInstance(QObject):
    """Finds out whether the program runs already for this data folder.

    Signals:
        message_received(StartWish): another start asks this one for something.
    """

    message_received = Signal(object)

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = server_name(data_dir)
        self._server: QLocalServer | None = None
        self._keep: Callable[[HandOver], None] | None = None
        self._handed_over: list[HandOver] = []

    def keep_with(self, keep: Callable[[HandOver], None] | None) -> None:
        """Give what is handed over to this from now on, and what came before; None has it wait."""
        self._keep = keep
        while keep is not None and self._handed_over:
            keep(self._handed_over.pop(0))

    def _on_handed_over(self, hand_over: HandOver) -> None:
        if self._keep is None:
            self._handed_over.append(hand_over)
        else:
            self._keep(hand_over)

    def become_first(self, wish: StartWish = ONLY_SHOW) -> bool:
        """Be the one that runs; False if another does, which then has been given the wish.

        A first one that does not answer within 15 s is left alone: True is returned, and the library's lock decides.
        """
        # Of several starts at once only one may find that nobody is there yet.
        lock = QLockFile(_lock_path(self._name))
        lock.tryLock(PATIENCE_MS)
        first = QLocalSocket()
        first.connectToServer(self._name)
        is_there = first.waitForConnected(PATIENCE_MS) and is_of_this_user(int(first.socketDescriptor()))
        if not is_there:
            self._listen()
        lock.unlock()
        if not is_there:
            return True
        return not _hand_over(first, wish)

    def close(self) -> None:
        """Stop being the one."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _listen(self) -> None:
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        if not self._server.listen(self._name):
            # Nobody answered there: what lies in the way is left over from a program that was killed.
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)

    def _on_connection(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            visitor = Visitor(socket, self)
            visitor.message_received.connect(self.message_received)
            visitor.handed_over.connect(self._on_handed_over)
            # The message may have come with the connection, before anyone listened.
            visitor.read()


def _wish_in(message: dict[str, Any]) -> StartWish:
    text, link, token, files = (message.get(name) for name in ("text", "link", "token", "files"))
    return StartWish(
        text if isinstance(text, str) else "",
        link if isinstance(link, str) else "",
        quick=message.get("quick") is True,
        hidden=message.get("hidden") is True,
        token=token if isinstance(token, str) else "",
        files=tuple(file for file in files if isinstance(file, str)) if isinstance(files, list) else (),
    )


def _hand_over(first: QLocalSocket, wish: StartWish) -> bool:
    """Whether the first one has taken the wish."""
    # What is too long or too much is refused there as well, whatever is left of it.
    files = tuple(file[:MOST_SIGNS] for file in wish.files[: MOST_FILES + 1])
    wish = replace(wish, link=wish.link[: MAX_LINK_BYTES + 1], files=files)
    first.write(json.dumps({"show": True, **asdict(wish)}).encode() + b"\n")
    first.flush()
    taken = first.waitForReadyRead(PATIENCE_MS)
    first.disconnectFromServer()
    return taken


def _lock_path(name: str) -> str:
    return f"{name}.lock" if name.startswith("/") else f"{QDir.tempPath()}/{name}.lock"

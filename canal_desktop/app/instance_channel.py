"""The channel to a program that runs already for a data folder: its name, its address, and words handed over to it.

A message is a line of JSON; the answer is a line as well. Nothing here needs Qt, so that a command line can use it too.
"""

from __future__ import annotations

import getpass
import hashlib
import json
import os
import socket
import struct
import sys
from pathlib import Path
from typing import Any

from canal_desktop.language import tr

MAX_SOCKET_PATH = 100
"""Bytes; the shortest limit of the systems is 104."""
MAX_ANSWER_BYTES = 100_000
KEPT, WHY = "kept", "why"
"""Fields of the answer to what is handed over: whether it is stored, and a sentence where it is not."""
KEEP = "keep"
"""The field that names what is handed over; see app.handing_over."""


class NobodyThereError(Exception):
    """No program takes messages for this data folder, or none any more."""


def server_name(data_dir: Path) -> str:
    """The socket's name: the same for one user and data folder, another for any other."""
    origin = f"{getpass.getuser()}\n{data_dir.expanduser().resolve()}"
    name = f"canal-desktop-{hashlib.sha256(origin.encode()).hexdigest()[:16]}"
    # Where there is a folder of the user's own, nobody else can take the name first; Qt's own place is /tmp.
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    private = f"{runtime}/{name}"
    return private if runtime.startswith("/") and len(private) <= MAX_SOCKET_PATH else name


def hand_over(data_dir: Path, name: str, patience_s: float) -> str:
    """Have the running program keep what lies under a name; "" once it is stored, else the sentence that says why not.

    Blocks; to be called in a thread.

    Raises:
        NobodyThereError: no program listens, or it ended before it answered.
        OSError: it did not answer in time; what became of it is not known.
    """
    line = json.dumps({KEEP: name}).encode() + b"\n"
    answer = _asked_by_pipe(data_dir, line) if sys.platform == "win32" else _asked(data_dir, line, patience_s)
    if not answer:
        # It ended meanwhile; whether it had stored it by then, its library says.
        raise NobodyThereError
    return _why(answer)


def _asked(data_dir: Path, line: bytes, patience_s: float) -> bytes:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as channel:
        channel.settimeout(patience_s)
        try:
            channel.connect(_address(data_dir))
        except (FileNotFoundError, ConnectionRefusedError) as error:
            raise NobodyThereError from error
        if not is_of_this_user(channel.fileno()):
            raise NobodyThereError
        channel.sendall(line)
        answer = b""
        while b"\n" not in answer and len(answer) < MAX_ANSWER_BYTES and (more := channel.recv(4096)):
            answer += more
    return answer


def _asked_by_pipe(data_dir: Path, line: bytes) -> bytes:
    try:
        with Path(rf"\\.\pipe\{server_name(data_dir)}").open("r+b", buffering=0) as channel:
            channel.write(line)
            return channel.readline(MAX_ANSWER_BYTES)
    except FileNotFoundError as error:
        raise NobodyThereError from error


def is_of_this_user(descriptor: int) -> bool:
    """Whether this user's program is at the other end of a local socket; True on systems that do not tell.

    In a folder for all, such as /tmp, another user may have taken the name first, to be handed what is not theirs.
    """
    if sys.platform != "linux":
        return True
    with socket.socket(fileno=os.dup(descriptor)) as channel:
        credentials = channel.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    _pid, user, _group = struct.unpack("3i", credentials)
    return bool(user == os.getuid())


def _address(data_dir: Path) -> str:
    name = server_name(data_dir)
    return name if name.startswith("/") else f"{os.environ.get('TMPDIR', '').rstrip('/') or '/tmp'}/{name}"


def _why(answer: bytes) -> str:
    try:
        found: Any = json.loads(answer)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        # An older program says that it heard, and does nothing.
        return tr("The program that runs cannot take it. Close it, or start it anew.")
    why = found.get(WHY)
    return "" if found.get(KEPT) is True else why if isinstance(why, str) and why else tr("It was not stored.")

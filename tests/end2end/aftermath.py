"""What must be true after a run of the program: no key anywhere, nothing left running, nothing handed to children.

forms_of and places_of find a key in files, names and output; Watch looks at a running program's processes.
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Iterator

SHORTEST_FORM = 8
"""Of fewer letters there are some in every large file, by chance."""
LOOK_S = 0.1
PATIENCE_S = 45.0
"""How long what a program started may take to follow it."""

PROC = Path("/proc")
Process = tuple[int, str]
"""A process: its number and when it began, as numbers are used again."""


def forms_of(secret: str) -> Iterator[bytes]:
    """The secret as it could lie anywhere: plain, wide, backwards, hexadecimal, for addresses, in JSON, in base64."""
    plain = secret.encode()
    yield from {
        plain,
        plain[::-1],
        secret.encode("utf-16-le"),
        secret.encode("utf-16-be"),
        plain.hex().encode(),
        plain.hex().upper().encode(),
        quote(secret, safe="").encode(),
        "".join(f"%{byte:02X}" for byte in plain).encode(),
        json.dumps(secret)[1:-1].encode(),
    }
    for lead in range(3):
        # The characters that depend on what stands before and after are left out.
        coded = base64.b64encode(b"\0" * lead + plain).decode()
        inner = coded[(lead * 8 + 5) // 6 : len(coded) - 4]
        if len(inner) >= SHORTEST_FORM:
            yield from {inner.encode(), inner.translate(str.maketrans("+/", "-_")).encode()}


def holds(data: bytes, secret: str) -> bool:
    """Whether a key stands in some bytes, in any form."""
    return any(form in data for form in forms_of(secret))


def files_with(secret: str, *roots: Path) -> list[str]:
    """What lies below the folders, relative to them, and holds the secret in any form: in a file, a name or a link."""
    forms = list(forms_of(secret))
    found = []
    for root in roots:
        for path in sorted(all_below(root)):
            name = path.relative_to(root)
            if any(form in data for data in (os.fsencode(path.name), _content(path)) for form in forms):
                found.append(str(name))
    return found


def all_below(root: Path) -> Iterator[Path]:
    """All files and folders below a folder; one that goes meanwhile, as those of a running session do, is none."""
    for folder, folders, files in os.walk(root):
        yield from (Path(folder) / name for name in (*folders, *files))


def _content(path: Path) -> bytes:
    with contextlib.suppress(OSError):
        if path.is_symlink():
            return os.fsencode(path.readlink())
        if path.is_file():
            return path.read_bytes()
    return b""


class Watch:
    """Looks at the processes a program starts while it runs, and for them once it has ended.

    Args:
        pid: the program's.
        secrets: keys that none of them may be given; may grow.
    """

    def __init__(self, pid: int, secrets: set[str]) -> None:
        self.faults: list[str] = []
        self._pid = pid
        self._secrets = secrets
        self._seen: set[Process] = set()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._work, name="watch", daemon=True)
        self._thread.start()

    def end(self) -> list[str]:
        """Stop looking, when the program has ended; returns what was wrong."""
        if not self._over.is_set():
            self._over.set()
            self._thread.join()
            self.faults += [f"process {pid} outlives it" for pid, _began in _still_there(self._seen)]
        return self.faults

    @property
    def seen(self) -> int:
        """How many processes it has started so far."""
        return len(self._seen)

    def look(self) -> None:
        """Look at all there is now."""
        own = _sockets(self._pid)
        for pid in _descendants(self._pid):
            began = _began(pid)
            if began is None:
                continue
            self._seen.add((pid, began))
            for what, data in _given(pid).items():
                if any(holds(data, secret) for secret in tuple(self._secrets)):
                    self._add(f"the {what} of process {pid} holds a key")
            if shared := own & _sockets(pid):
                self._add(f"process {pid} holds sockets of the program: {sorted(shared)}")

    def _add(self, fault: str) -> None:
        if fault not in self.faults:
            self.faults.append(fault)

    def _work(self) -> None:
        while not self._over.wait(LOOK_S):
            self.look()


def _descendants(pid: int) -> Iterator[int]:
    # Of each thread by itself: to go through all processes of the computer would take ten times as long.
    for thread in _listed(PROC / str(pid) / "task"):
        with contextlib.suppress(OSError):
            for child in map(int, (thread / "children").read_bytes().split()):
                yield child
                yield from _descendants(child)


def _listed(folder: Path) -> list[Path]:
    with contextlib.suppress(OSError):
        return list(folder.iterdir())
    return []


def _stat(pid: int) -> list[str]:
    """What the system says of a process, from its state on; nothing where it has gone."""
    with contextlib.suppress(OSError):
        return (PROC / str(pid) / "stat").read_text(errors="replace").rpartition(")")[2].split()
    return []


def _began(pid: int) -> str | None:
    fields = _stat(pid)
    # Between its start and the program it becomes, a child still is a copy of ours, with our environment.
    return fields[19] if fields and fields[0] != "Z" and _is_another_program(pid) else None


def _is_another_program(pid: int) -> bool:
    # It may be gone at any of the three readings.
    with contextlib.suppress(OSError):
        data = (PROC / str(pid) / "cmdline").read_bytes()
        if fields := _stat(pid):
            return data != (PROC / fields[1] / "cmdline").read_bytes()
    return False


def _given(pid: int) -> dict[str, bytes]:
    found = {}
    for name, what in (("environ", "environment"), ("cmdline", "command line")):
        with contextlib.suppress(OSError):
            found[what] = (PROC / str(pid) / name).read_bytes()
    return found


def _sockets(pid: int) -> set[str]:
    found = set()
    for entry in _listed(PROC / str(pid) / "fd"):
        with contextlib.suppress(OSError):
            target = str(entry.readlink())
            if target.startswith("socket:"):
                found.add(target)
    return found


def _is_running(pid: int, began: str) -> bool:
    # One that has ended stays in the list where nobody fetches its exit code, as in many a container.
    fields = _stat(pid)
    return bool(fields) and fields[19] == began and fields[0] != "Z"


def _still_there(seen: set[Process]) -> list[Process]:
    deadline = time.monotonic() + PATIENCE_S
    while left := [(pid, began) for pid, began in seen if _is_running(pid, began)]:
        if time.monotonic() > deadline:
            return left
        time.sleep(0.02)
    return []

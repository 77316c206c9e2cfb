"""Which machine this is: a random id in the data folder, made anew where the folder was copied."""

from __future__ import annotations

import hashlib
import json
import logging
import re
import socket
import subprocess
import sys
import uuid
from dataclasses import dataclass
from pathlib import Path

log = logging.getLogger(__name__)

FILE_NAME = "machine.json"

_ID = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Machine:
    """A data folder on a computer: two of them are two machines, wherever they are."""

    id: str
    """32 hexadecimal digits."""
    name: str
    """The computer's name, for people."""


def load_machine(root: Path) -> Machine:
    """The machine that this data folder is; made where the folder has none, or has that of another place.

    Not for the GUI thread: on macOS a program is asked. The file is none of the library's: a backup or a copy of that
    must not bring the id along.

    Raises:
        OSError: the file can be neither read nor written.
    """
    path = root / FILE_NAME
    fingerprint = _fingerprint(root)
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        if found["fingerprint"] == fingerprint and _ID.fullmatch(found["id"]):
            return Machine(found["id"], computer_name())
        log.info("The data folder comes from another place: it is a machine of its own from now on")
    except FileNotFoundError:
        pass
    except (ValueError, KeyError, TypeError) as error:
        log.warning("The machine's id cannot be read, so there is a new one: %s", error)
    machine = Machine(uuid.uuid4().hex, computer_name())
    unfinished = path.with_name(path.name + ".new")
    unfinished.touch(mode=0o600)
    unfinished.write_text(json.dumps({"id": machine.id, "fingerprint": fingerprint}), encoding="utf-8")
    unfinished.replace(path)
    return machine


def computer_name() -> str:
    """The computer's name without its domain."""
    return socket.gethostname().split(".")[0] or "computer"


def _fingerprint(root: Path) -> str:
    # The folder's place as well: a copy on the same computer must not write into the same files.
    known = "\0".join((_computer_id(), str(root.resolve())))
    return hashlib.sha256(known.encode("utf-8", "surrogatepass")).hexdigest()


def _computer_id() -> str:
    """What stays the same on one computer; its name where the system tells nothing better, since names change."""
    try:
        if sys.platform == "win32":
            import winreg

            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
                return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        if sys.platform == "darwin":
            command = ["/usr/sbin/ioreg", "-rd1", "-c", "IOPlatformExpertDevice"]
            answer = subprocess.run(command, capture_output=True, text=True, timeout=10, check=True).stdout
            if found := re.search(r'"IOPlatformUUID" = "([^"]+)"', answer):
                return found[1]
        # Containers made from one image may share it: their names differ.
        return Path("/etc/machine-id").read_text(encoding="ascii").strip() + socket.gethostname()
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        log.info("The computer has no id that can be read: %s", error)
    return socket.gethostname()

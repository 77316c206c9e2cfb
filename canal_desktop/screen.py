"""Whether there is a screen to draw on: where there is none, Qt ends the program with a message of its own and a crash.

Standard library only, and nothing of the program: `run.py` asks this too, before anything is installed.
"""

from __future__ import annotations

import os
import socket
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

PATIENCE_S = 3.0
"""How long an X server on another computer may take to answer."""

X_PORT = 6000


def has_screen(variables: Mapping[str, str], system: str = sys.platform) -> bool:
    """Whether Qt will find something to draw on: an X or Wayland server that answers, or a platform that needs none."""
    if system != "linux":
        return True
    asked = [name.split(":")[0] for name in variables.get("QT_QPA_PLATFORM", "").split(";") if name]
    if not asked:
        return _wayland_answers(variables) or _x_answers(variables.get("DISPLAY", ""))
    return any(_platform_works(name, variables) for name in asked)


def _platform_works(name: str, variables: Mapping[str, str]) -> bool:
    if name == "xcb":
        return _x_answers(variables.get("DISPLAY", ""))
    if name.startswith("wayland"):
        return _wayland_answers({"WAYLAND_DISPLAY": "wayland-0", **variables})
    # Offscreen, a frame buffer, VNC: Qt says itself what is wrong with those.
    return True


def _wayland_answers(variables: Mapping[str, str]) -> bool:
    if variables.get("WAYLAND_SOCKET"):
        return True
    name = variables.get("WAYLAND_DISPLAY", "")
    return bool(name) and _unix_answers(os.path.join(variables.get("XDG_RUNTIME_DIR", ""), name))  # noqa: PTH118 - an absolute name stands alone


def _x_answers(display: str) -> bool:
    """Whether something listens where DISPLAY points: ":0", "unix:0", "host:10.0" or the path of a socket."""
    if display.startswith("/"):
        return _unix_answers(display) or _unix_answers(display.rpartition(".")[0])
    host, colon, numbers = display.removesuffix(":").rpartition(":")
    number = numbers.split(".")[0]
    if not colon or not number.isdecimal():
        return False
    host = host.rpartition("/")[2]
    path = f"/tmp/.X11-unix/X{number}"
    if host in {"", "unix"} and (_unix_answers("\0" + path) or _unix_answers(path)):
        return True
    return host != "unix" and _port_answers(host or "localhost", X_PORT + int(number))


def _unix_answers(address: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(PATIENCE_S)
        try:
            connection.connect(address)
        except (OSError, ValueError):
            return False
    return True


def _port_answers(host: str, port: int) -> bool:
    try:
        socket.create_connection((host.strip("[]"), port), PATIENCE_S).close()
    except (OSError, ValueError, OverflowError):
        return False
    return True

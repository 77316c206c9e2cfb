"""WaylandInput: a keyboard and a mouse for a headless compositor, over the protocols for virtual ones that sway has.

Both are there from the first moment to the last: what is plugged in and out for each key would come too early for
programs, which take time to ask for it.
"""

from __future__ import annotations

import array
import os
import socket
import struct
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

DISPLAY = 1
SYNC, GET_REGISTRY, BIND = 0, 1, 0
ERROR, GLOBAL, DONE = 0, 0, 0
KEYMAP, KEY, MODIFIERS = 0, 1, 2
MOTION_TO, BUTTON, FRAME = 1, 2, 4
XKB_V1 = 1
BUTTONS = {1: 0x110, 2: 0x112, 3: 0x111}
"""Of X, as the tests name them, and of Linux."""
MASKS = {"shift": 0x01, "ctrl": 0x04, "alt": 0x08, "super": 0x40}
MODIFIER_KEYS = {"shift": 42, "ctrl": 29, "alt": 56, "super": 125}
KEY_MAP = b"""xkb_keymap {
    xkb_keycodes { include "evdev+aliases(qwerty)" };
    xkb_types { include "complete" };
    xkb_compat { include "complete" };
    xkb_symbols { include "pc+us+inet(evdev)" };
};
\0"""
ROWS = ((2, "1234567890-=", "!@#$%^&*()_+"), (16, "qwertyuiop[]", "QWERTYUIOP{}"))
ROWS += ((30, "asdfghjkl;'`", 'ASDFGHJKL:"~'), (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"), (57, " ", ""))
"""The first key's number in Linux, and what it and those beside it write without and with Shift."""
CODES = {letter: first + place for first, plain, _shifted in ROWS for place, letter in enumerate(plain)}
SHIFTED = {letter: first + place for first, _plain, shifted in ROWS for place, letter in enumerate(shifted)}
NAMED = {
    "Escape": 1,
    "BackSpace": 14,
    "Tab": 15,
    "Return": 28,
    "space": 57,
    "backslash": 43,
    "Menu": 127,
    "comma": 51,
    "period": 52,
    "slash": 53,
    "minus": 12,
    "equal": 13,
    "plus": 13,
    "Home": 102,
    "Up": 103,
    "Prior": 104,
    "Left": 105,
    "Right": 106,
    "End": 107,
    "Down": 108,
    "Next": 109,
    "Insert": 110,
    "Delete": 111,
    "F11": 87,
    "F12": 88,
    **{f"F{number}": 58 + number for number in range(1, 11)},
}
GET_TOKEN, COMMIT_TOKEN, TOKEN_DONE = 1, 3, 0
MANAGERS = ("wl_seat", "zwp_virtual_keyboard_manager_v1", "zwlr_virtual_pointer_manager_v1", "xdg_activation_v1")


class WaylandInput:
    """Use it as a context manager.

    Args:
        address: of the compositor's socket.
        size: of the screen in logical pixels, which places are told in.

    Raises:
        RuntimeError: the compositor lacks one of the protocols.
    """

    def __init__(self, address: str, size: tuple[int, int]) -> None:
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.settimeout(10)
        self._socket.connect(address)
        self._size = size
        self._last_id = DISPLAY
        self._received = b""
        registry = self._new_id()
        self._send(DISPLAY, GET_REGISTRY, struct.pack("=I", registry))
        known = self._globals(registry)
        if missing := [name for name in MANAGERS if name not in known]:
            raise RuntimeError(f"the compositor has no {', '.join(missing)}")
        seat, keyboards, pointers, self._activation = (self._bind(registry, known[name], name) for name in MANAGERS)
        self._keyboard, self._pointer = self._new_id(), self._new_id()
        self._send(keyboards, 0, struct.pack("=II", seat, self._keyboard))
        self._send(pointers, 0, struct.pack("=II", seat, self._pointer))
        with os.fdopen(os.memfd_create("keys"), "wb") as file:
            file.write(KEY_MAP)
            file.flush()
            self._send(self._keyboard, KEYMAP, struct.pack("=II", XKB_V1, len(KEY_MAP)), file.fileno())
            self.settle()

    def __enter__(self) -> WaylandInput:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()

    def close(self) -> None:
        """Unplug both."""
        self._socket.close()

    def keys(self, *names: str) -> None:
        """Press keys such as "Return", "ctrl+k", "ctrl+shift+comma"."""
        for name in names:
            *held, key = name.split("+")
            self._press(NAMED.get(key) or CODES[key], held)
        self.settle()

    def type(self, text: str) -> None:
        """Type what a US keyboard has."""
        for letter in text:
            if letter in CODES:
                self._press(CODES[letter], [])
            else:
                self._press(SHIFTED[letter], ["shift"])
        self.settle()

    def move(self, x: int, y: int) -> None:
        """Put the pointer on a place of the screen."""
        self._send(self._pointer, MOTION_TO, struct.pack("=IIIII", _now(), x, y, *self._size))
        self._end_of_frame()

    def press(self, button: int, *, down: bool) -> None:
        """Press or let go a button: 1 left, 2 middle, 3 right."""
        self._send(self._pointer, BUTTON, struct.pack("=III", _now(), BUTTONS[button], down))
        self._end_of_frame()

    def leave_to_activate(self) -> str:
        """A token with which a program may bring its window to the front, as a launcher gets one for what it starts."""
        token = self._new_id()
        self._send(self._activation, GET_TOKEN, struct.pack("=I", token))
        self._send(token, COMMIT_TOKEN)
        (told,) = (
            body for source, opcode, body in self._events_until_synced() if (source, opcode) == (token, TOKEN_DONE)
        )
        return told[4:].rstrip(b"\0").decode()

    def settle(self) -> None:
        """Wait until the compositor has heard of all that was done."""
        for _object, _opcode, _body in self._events_until_synced():
            pass

    def _press(self, code: int, held: list[str]) -> None:
        mask = 0
        for name in held:
            mask |= MASKS[name]
            self._send(self._keyboard, KEY, struct.pack("=III", _now(), MODIFIER_KEYS[name], 1))
            self._send(self._keyboard, MODIFIERS, struct.pack("=IIII", mask, 0, 0, 0))
        for state in (1, 0):
            self._send(self._keyboard, KEY, struct.pack("=III", _now(), code, state))
        for name in reversed(held):
            mask &= ~MASKS[name]
            self._send(self._keyboard, KEY, struct.pack("=III", _now(), MODIFIER_KEYS[name], 0))
            self._send(self._keyboard, MODIFIERS, struct.pack("=IIII", mask, 0, 0, 0))

    def _end_of_frame(self) -> None:
        self._send(self._pointer, FRAME)
        self.settle()

    # The wire: https://wayland.freedesktop.org/docs/html/ch04.html#sect-Protocol-Wire-Format

    def _new_id(self) -> int:
        self._last_id += 1
        return self._last_id

    def _send(self, to: int, opcode: int, body: bytes = b"", descriptor: int | None = None) -> None:
        message = struct.pack("=II", to, (8 + len(body)) << 16 | opcode) + body
        rights = () if descriptor is None else ((socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [descriptor])),)
        self._socket.sendmsg([message], rights)

    def _bind(self, registry: int, name: int, interface: str) -> int:
        new = self._new_id()
        text = interface.encode() + b"\0"
        text += b"\0" * (-len(text) % 4)
        self._send(registry, BIND, struct.pack("=II", name, len(interface) + 1) + text + struct.pack("=II", 1, new))
        return new

    def _globals(self, registry: int) -> dict[str, int]:
        known = {}
        for source, opcode, body in self._events_until_synced():
            if (source, opcode) == (registry, GLOBAL):
                name, length = struct.unpack_from("=II", body)
                known[body[8 : 8 + length - 1].decode()] = name
        return known

    def _events_until_synced(self) -> Iterator[tuple[int, int, bytes]]:
        callback = self._new_id()
        self._send(DISPLAY, SYNC, struct.pack("=I", callback))
        while True:
            source, opcode, body = self._event()
            if (source, opcode) == (callback, DONE):
                return
            if (source, opcode) == (DISPLAY, ERROR):
                raise RuntimeError(f"the compositor complains: {body[12:].decode(errors='replace')}")
            yield source, opcode, body

    def _event(self) -> tuple[int, int, bytes]:
        while True:
            if len(self._received) >= 8:
                source, rest = struct.unpack_from("=II", self._received)
                if len(self._received) >= rest >> 16:
                    body, self._received = self._received[8 : rest >> 16], self._received[rest >> 16 :]
                    return source, rest & 0xFFFF, body
            more = self._socket.recv(65536)
            if not more:
                raise RuntimeError("the compositor has ended")
            self._received += more


def _now() -> int:
    """A time of an event: milliseconds, from whenever."""
    return int(time.monotonic() * 1000) & 0xFFFFFFFF

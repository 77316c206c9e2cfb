"""X11Keys: a combination of keys grabbed from the X server, over a connection of its own.

Through libxcb, which Qt's own X plugin needs as well. Only the one combination is ever heard of.
"""

from __future__ import annotations

import ctypes
from contextlib import suppress
from ctypes import POINTER, Structure, c_char_p, c_int, c_uint8, c_uint16, c_uint32, c_void_p
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QKeyCombination, QSocketNotifier, Qt

from canal_desktop.domain.errors import KeysRefused
from canal_desktop.ui.quick.key_words import NO_SUCH_KEY, NOT_HERE, TAKEN

if TYPE_CHECKING:
    from collections.abc import Callable

SHIFT, LOCK, CONTROL, MOD1, MOD2, MOD4 = 1, 2, 4, 8, 16, 64
IGNORED = (0, LOCK, MOD2, LOCK | MOD2)
"""Caps Lock and Num Lock may be on: a grab is for exactly what is held."""
KEY_PRESS, CLIENT_MESSAGE, MAPPING_NOTIFY = 2, 33, 34
ACTIVE_WINDOW = b"_NET_ACTIVE_WINDOW"
TO_WINDOW_MANAGER = 0x180000
"""The masks of SubstructureNotify and SubstructureRedirect."""
BY_THE_USER = 2
"""As taskbars ask, which window managers always heed."""
ASYNC = 1
MODIFIERS = (
    (Qt.KeyboardModifier.ShiftModifier, SHIFT),
    (Qt.KeyboardModifier.ControlModifier, CONTROL),
    (Qt.KeyboardModifier.AltModifier, MOD1),
    (Qt.KeyboardModifier.MetaModifier, MOD4),
)
KEYSYMS = {
    Qt.Key.Key_Space: 0x20,
    Qt.Key.Key_Return: 0xFF0D,
    Qt.Key.Key_Enter: 0xFF8D,
    Qt.Key.Key_Tab: 0xFF09,
    Qt.Key.Key_Backspace: 0xFF08,
    Qt.Key.Key_Escape: 0xFF1B,
    Qt.Key.Key_Insert: 0xFF63,
    Qt.Key.Key_Delete: 0xFFFF,
    Qt.Key.Key_Home: 0xFF50,
    Qt.Key.Key_End: 0xFF57,
    Qt.Key.Key_Left: 0xFF51,
    Qt.Key.Key_Up: 0xFF52,
    Qt.Key.Key_Right: 0xFF53,
    Qt.Key.Key_Down: 0xFF54,
    Qt.Key.Key_PageUp: 0xFF55,
    Qt.Key.Key_PageDown: 0xFF56,
    Qt.Key.Key_Pause: 0xFF13,
    Qt.Key.Key_Print: 0xFF61,
    Qt.Key.Key_Menu: 0xFF67,
}
F1 = 0xFFBE
UNICODE = 0x01000000
LATIN_1 = 0x100


class _Screen(Structure):
    _fields_ = (("root", c_uint32), ("rest", c_uint8 * 36))


class _ScreenIterator(Structure):
    _fields_ = (("data", POINTER(_Screen)), ("rem", c_int), ("index", c_int))


class _Cookie(Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Event(Structure):
    _fields_ = (
        ("response_type", c_uint8),
        ("detail", c_uint8),
        ("sequence", c_uint16),
        ("time", c_uint32),
        ("rest", c_uint8 * 28),
    )


class _AtomReply(Structure):
    _fields_ = (("head", c_uint32), ("length", c_uint32), ("atom", c_uint32))


class _Message(Structure):
    _fields_ = (
        ("response_type", c_uint8),
        ("format", c_uint8),
        ("sequence", c_uint16),
        ("window", c_uint32),
        ("type", c_uint32),
        ("data", c_uint32 * 5),
    )


class _Libraries:
    """The functions that are used, with their types."""

    def __init__(self) -> None:
        xcb, keysyms = ctypes.CDLL("libxcb.so.1"), ctypes.CDLL("libxcb-keysyms.so.1")
        self.connect = _typed(xcb.xcb_connect, c_void_p, c_char_p, POINTER(c_int))
        self.has_error = _typed(xcb.xcb_connection_has_error, c_int, c_void_p)
        self.disconnect = _typed(xcb.xcb_disconnect, None, c_void_p)
        self.descriptor = _typed(xcb.xcb_get_file_descriptor, c_int, c_void_p)
        self.setup = _typed(xcb.xcb_get_setup, c_void_p, c_void_p)
        self.screens = _typed(xcb.xcb_setup_roots_iterator, _ScreenIterator, c_void_p)
        self.next_screen = _typed(xcb.xcb_screen_next, None, POINTER(_ScreenIterator))
        grab = (c_void_p, c_uint8, c_uint32, c_uint16, c_uint8, c_uint8, c_uint8)
        self.grab_key = _typed(xcb.xcb_grab_key_checked, _Cookie, *grab)
        self.ungrab_key = _typed(xcb.xcb_ungrab_key, _Cookie, c_void_p, c_uint8, c_uint32, c_uint16)
        self.check = _typed(xcb.xcb_request_check, c_void_p, c_void_p, _Cookie)
        self.poll = _typed(xcb.xcb_poll_for_event, POINTER(_Event), c_void_p)
        self.flush = _typed(xcb.xcb_flush, c_int, c_void_p)
        self.symbols = _typed(keysyms.xcb_key_symbols_alloc, c_void_p, c_void_p)
        self.free_symbols = _typed(keysyms.xcb_key_symbols_free, None, c_void_p)
        self.codes_of = _typed(keysyms.xcb_key_symbols_get_keycode, POINTER(c_uint8), c_void_p, c_uint32)
        self.intern = _typed(xcb.xcb_intern_atom, _Cookie, c_void_p, c_uint8, c_uint16, c_char_p)
        self.atom = _typed(xcb.xcb_intern_atom_reply, POINTER(_AtomReply), c_void_p, _Cookie, c_void_p)
        self.send = _typed(xcb.xcb_send_event, _Cookie, c_void_p, c_uint8, c_uint32, c_uint32, POINTER(_Message))
        self.free = _typed(ctypes.CDLL(None).free, None, c_void_p)


def _typed(function: ctypes._NamedFuncPointer, result: Any, *arguments: Any) -> Callable[..., Any]:
    function.restype = result
    function.argtypes = arguments
    return function


@lru_cache(maxsize=1)
def _libraries() -> _Libraries:
    """Raises OSError where they are not there."""
    return _Libraries()


class X11Keys:
    """See GlobalKeys."""

    def __init__(self) -> None:
        self._connection: int | None = None
        self._root = 0
        self._notifier: QSocketNotifier | None = None
        self._grabbed: list[tuple[int, int]] = []
        self._keys: QKeyCombination | None = None
        self._pressed: Callable[[], None] = lambda: None
        self._time = 0
        """Of the last press, in milliseconds of the server; 0 is "now"."""

    def hold(self, keys: QKeyCombination, pressed: Callable[[], None]) -> None:
        """See GlobalKeys."""
        self.release()
        self._connect()
        self._keys, self._pressed = keys, pressed
        try:
            self._grab(keys)
        except KeysRefused:
            self.release()
            raise
        assert self._connection is not None
        self._notifier = QSocketNotifier(_libraries().descriptor(self._connection), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._read)
        # What came before anybody listened.
        self._read()

    def release(self) -> None:
        """See GlobalKeys; the server forgets the grabs of a connection that is gone."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._connection is not None:
            _libraries().disconnect(self._connection)
            self._connection = None
        self._grabbed.clear()
        self._keys = None

    def bring_up(self, window_id: int) -> None:
        """See GlobalKeys; window managers keep a program in the back that was not the last one used."""
        xcb = _libraries()
        if self._connection is None:
            return
        reply = xcb.atom(self._connection, xcb.intern(self._connection, 0, len(ACTIVE_WINDOW), ACTIVE_WINDOW), None)
        if not reply:
            return
        data = (c_uint32 * 5)(BY_THE_USER, self._time, 0, 0, 0)
        message = _Message(CLIENT_MESSAGE, 32, 0, window_id, reply.contents.atom, data)
        xcb.free(ctypes.cast(reply, c_void_p))
        xcb.send(self._connection, 0, self._root, TO_WINDOW_MANAGER, ctypes.byref(message))
        xcb.flush(self._connection)

    def _connect(self) -> None:
        try:
            xcb = _libraries()
        except (OSError, AttributeError) as error:
            raise KeysRefused(NOT_HERE) from error
        number = c_int()
        connection = xcb.connect(None, ctypes.byref(number))
        if not connection or xcb.has_error(connection):
            xcb.disconnect(connection)
            raise KeysRefused(NOT_HERE)
        screens = xcb.screens(xcb.setup(connection))
        for _step in range(number.value):
            xcb.next_screen(ctypes.byref(screens))
        self._connection, self._root = connection, screens.data.contents.root

    def _grab(self, keys: QKeyCombination) -> None:
        xcb = _libraries()
        held = sum(bit for modifier, bit in MODIFIERS if keys.keyboardModifiers() & modifier)
        codes = self._codes(keysym_of(keys.key()))
        if not codes:
            raise KeysRefused(NO_SUCH_KEY)
        for code in codes:
            for ignored in IGNORED:
                asked = (self._connection, 1, self._root, held | ignored, code, ASYNC, ASYNC)
                if refused := xcb.check(self._connection, xcb.grab_key(*asked)):
                    xcb.free(refused)
                    raise KeysRefused(TAKEN)
                self._grabbed.append((code, held | ignored))

    def _codes(self, keysym: int) -> list[int]:
        """The keys of this keyboard that give a symbol."""
        xcb = _libraries()
        symbols = xcb.symbols(self._connection)
        found = xcb.codes_of(symbols, keysym) if symbols else None
        codes: list[int] = []
        if found:
            while found[len(codes)]:
                codes.append(int(found[len(codes)]))
            xcb.free(ctypes.cast(found, c_void_p))
        xcb.free_symbols(symbols)
        return codes

    def _read(self) -> None:
        xcb, is_pressed, is_mapped = _libraries(), False, False
        while self._connection is not None and (event := xcb.poll(self._connection)):
            kind = event.contents.response_type & 0x7F
            if kind == KEY_PRESS:
                is_pressed, self._time = True, event.contents.time
            is_mapped = is_mapped or kind == MAPPING_NOTIFY
            xcb.free(ctypes.cast(event, c_void_p))
        if self._connection is not None and xcb.has_error(self._connection):
            # The screen is gone, and the program about to end.
            self.release()
        elif is_mapped:
            self._grab_again()
        if is_pressed:
            self._pressed()

    def _grab_again(self) -> None:
        """The keyboard has another layout: the symbol may be on another key now."""
        xcb, keys = _libraries(), self._keys
        for code, held in self._grabbed:
            xcb.ungrab_key(self._connection, code, self._root, held)
        self._grabbed.clear()
        if keys is not None:
            # What is not on this layout comes back with the next one.
            with suppress(KeysRefused):
                self._grab(keys)
        xcb.flush(self._connection)


def keysym_of(key: Qt.Key) -> int:
    """X's number of the symbol that a key of Qt stands for, 0 where that is not known."""
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        return F1 + key.value - Qt.Key.Key_F1.value
    if key in KEYSYMS:
        return KEYSYMS[key]
    if key.value > 0x10FFFF:
        return 0
    # Qt names letters by their capitals, X the keys by their small letters.
    letter = ord(lower) if len(lower := chr(key.value).lower()) == 1 else key.value
    return letter if letter < LATIN_1 else UNICODE | letter

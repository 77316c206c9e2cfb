"""PortalKeys: keys bound through the desktop's portal, as under Wayland, where it asks the user itself."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from canal_desktop.app.own_command import NAME
from canal_desktop.app.session_bus import NoBusError
from canal_desktop.domain.errors import KeysRefused
from canal_desktop.language import tr
from canal_desktop.ui.on_wayland import use_token
from canal_desktop.ui.quick.key_words import NOT_HERE

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.app.session_bus import SessionBus

DESKTOP, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SHORTCUTS, REQUEST = "org.freedesktop.portal.GlobalShortcuts", "org.freedesktop.portal.Request"
SESSION, REGISTRY = "org.freedesktop.portal.Session", "org.freedesktop.host.portal.Registry"
QUICK = "quick-window"
OK = 0
MODIFIERS = (
    (Qt.KeyboardModifier.ControlModifier, "CTRL"),
    (Qt.KeyboardModifier.AltModifier, "ALT"),
    (Qt.KeyboardModifier.ShiftModifier, "SHIFT"),
    (Qt.KeyboardModifier.MetaModifier, "LOGO"),
)
NAMES = {
    Qt.Key.Key_Space: "space",
    Qt.Key.Key_Return: "Return",
    Qt.Key.Key_Enter: "KP_Enter",
    Qt.Key.Key_PageUp: "Prior",
    Qt.Key.Key_PageDown: "Next",
    Qt.Key.Key_Semicolon: "semicolon",
    Qt.Key.Key_Comma: "comma",
    Qt.Key.Key_Period: "period",
    Qt.Key.Key_Slash: "slash",
    Qt.Key.Key_Backslash: "backslash",
    Qt.Key.Key_Minus: "minus",
    Qt.Key.Key_Equal: "equal",
    Qt.Key.Key_Plus: "plus",
    Qt.Key.Key_Apostrophe: "apostrophe",
    Qt.Key.Key_QuoteLeft: "grave",
    Qt.Key.Key_BracketLeft: "bracketleft",
    Qt.Key.Key_BracketRight: "bracketright",
}
NOT_BOUND = tr("The desktop did not bind the keys. Choose them again, or bind the command in its settings.")


class PortalKeys:
    """Like GlobalKeys, but the desktop takes its time, and the user may have it bind other keys than these."""

    def __init__(self, bus: SessionBus) -> None:
        self._bus = bus
        self._session = ""
        self._hears = False
        self._pressed: Callable[[], None] = lambda: None

    async def hold(self, keys: QKeyCombination, pressed: Callable[[], None]) -> None:
        """Have the desktop bind them; pressed is called each time, from then on.

        Raises:
            KeysRefused: there is no portal for this, or it or the user said no.
        """
        try:
            await self._hold(keys, pressed)
        except NoBusError as error:
            raise KeysRefused(NOT_HERE) from error

    async def release(self) -> None:
        """End the binding."""
        session, self._session = self._session, ""
        if session:
            try:
                await self._bus.call(DESKTOP, session, SESSION, "Close")
            except NoBusError:
                # It is gone with whoever held it.
                return

    async def _hold(self, keys: QKeyCombination, pressed: Callable[[], None]) -> None:
        await self.release()
        self._pressed = pressed
        await self._tell_name()
        if not self._hears:
            await self._bus.hear(PATH, SHORTCUTS, "Activated", self._on_activated)
            self._hears = True
        made = await self._asked("CreateSession", "a{sv}", (), {"session_handle_token": ("s", _token())})
        self._session = str(made["session_handle"][1])
        wanted = {"description": ("s", tr("Open the quick window")), "preferred_trigger": ("s", trigger_of(keys))}
        bound = await self._asked("BindShortcuts", "oa(sa{sv})sa{sv}", (self._session, [(QUICK, wanted)], ""), {})
        if not bound.get("shortcuts", ("", [QUICK]))[1]:
            raise KeysRefused(NOT_BOUND)

    async def _tell_name(self) -> None:
        """Portals know programs outside of a sandbox by the name of their desktop file; older ones do not ask."""
        try:
            await self._bus.call(DESKTOP, PATH, REGISTRY, "Register", "sa{sv}", (NAME, {}))
        except NoBusError:
            return

    async def _asked(
        self, method: str, signature: str, arguments: tuple[object, ...], options: dict[str, Any]
    ) -> dict[str, Any]:
        """What the portal answers, however long the user thinks."""
        if not self._bus.own_name:
            # The answer's address depends on it.
            await self._bus.call(DESKTOP, PATH, "org.freedesktop.DBus.Peer", "Ping")
        token, answered = _token(), asyncio.get_running_loop().create_future()

        def take(told: tuple[Any, ...]) -> None:
            if not answered.done():
                answered.set_result(told)

        sender = self._bus.own_name.removeprefix(":").replace(".", "_")
        await self._bus.hear(f"{PATH}/request/{sender}/{token}", REQUEST, "Response", take)
        options = {**options, "handle_token": ("s", token)}
        await self._bus.call(DESKTOP, PATH, SHORTCUTS, method, signature, (*arguments, options))
        response, results = await answered
        if response != OK:
            raise KeysRefused(NOT_BOUND)
        return dict(results)

    def _on_activated(self, told: tuple[Any, ...]) -> None:
        session, shortcut, _time, options = told
        if session == self._session and shortcut == QUICK:
            use_token(options.get("activation_token", ("s", ""))[1])
            self._pressed()


def trigger_of(keys: QKeyCombination) -> str:
    """Keys as portals write them, such as "CTRL+ALT+space"."""
    held = [name for modifier, name in MODIFIERS if keys.keyboardModifiers() & modifier]
    plain = QKeySequence(keys.key()).toString(QKeySequence.SequenceFormat.PortableText)
    key = NAMES.get(keys.key(), plain.lower() if len(plain) == 1 else plain)
    return "+".join((*held, key))


def _token() -> str:
    return f"canal_{uuid4().hex}"

"""Notifier: the system tells of an answer that ended, or asks for something, while the window is not looked at."""

from __future__ import annotations

import asyncio
import contextlib
import html
import sys
from typing import TYPE_CHECKING, Protocol

from canal_desktop.app.session_bus import NoBusError
from canal_desktop.app.tool_round import reply_with_open_calls
from canal_desktop.domain.message import MessageState
from canal_desktop.language import tr
from canal_desktop.ui.on_wayland import use_token
from canal_desktop.ui.widgets.veil import VEIL

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QSystemTrayIcon

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.session_bus import SessionBus
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.message import ConversationId, Message

WHILE_LOCKED = tr("Something has happened in a conversation. Unlock Canal to see it.")
MAX_WORDS = 120
"""Characters of an answer that are shown: a lock screen may show them too."""
SERVICE = ("org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications")
DEFAULT = "default"
USUAL_TIME = -1
SETTLES_S = 0.5
TOLD = frozenset({MessageState.COMPLETE, MessageState.FAILED, MessageState.CUT})


class Teller(Protocol):
    """A way to tell the user something outside of the windows."""

    async def tell(self, about: str, title: str, words: str, opened: Callable[[], None]) -> bool:
        """Show it in place of what was told about the same; opened is called on a click. False where it cannot."""

    async def withdraw(self) -> None:
        """Take back all that is still shown, where that can be done."""


class BusTeller:
    """The notifications of Linux and BSD desktops."""

    def __init__(self, bus: SessionBus) -> None:
        self._bus = bus
        self._takes_markup: bool | None = None
        self._shown: dict[int, tuple[str, Callable[[], None]]] = {}

    async def tell(self, about: str, title: str, words: str, opened: Callable[[], None]) -> bool:
        """See Teller."""
        try:
            if self._takes_markup is None:
                (able,) = await self._bus.call(*SERVICE, "GetCapabilities")
                await self._bus.hear(SERVICE[1], SERVICE[2], "ActivationToken", self._on_token)
                await self._bus.hear(SERVICE[1], SERVICE[2], "ActionInvoked", self._on_action)
                await self._bus.hear(SERVICE[1], SERVICE[2], "NotificationClosed", lambda told: self._forget(told[0]))
                self._takes_markup = "body-markup" in able
            former = next((number for number, (known, _opened) in self._shown.items() if known == about), 0)
            body = html.escape(words, quote=False) if self._takes_markup else words
            actions, hints = [DEFAULT, tr("Open")], {"desktop-entry": ("s", "canal-desktop")}
            arguments = ("Canal", former, "canal-desktop", title, body, actions, hints, USUAL_TIME)
            (number,) = await self._bus.call(*SERVICE, "Notify", "susssasa{sv}i", arguments)
        except NoBusError:
            return False
        self._shown[number] = (about, opened)
        return True

    async def withdraw(self) -> None:
        """See Teller."""
        with contextlib.suppress(NoBusError):
            for number in list(self._shown):
                await self._bus.call(*SERVICE, "CloseNotification", "u", (number,))

    def _on_token(self, told: tuple[object, ...]) -> None:
        """Comes before the click that it is for."""
        number, token = told
        if number in self._shown:
            use_token(token)

    def _on_action(self, told: tuple[object, ...]) -> None:
        number, _action = told
        if isinstance(number, int) and (known := self._shown.get(number)) is not None:
            known[1]()

    def _forget(self, number: object) -> None:
        if isinstance(number, int):
            self._shown.pop(number, None)


class TrayTeller:
    """The message a tray icon has of its own, as on Windows and macOS."""

    def __init__(self, icon: Callable[[], QSystemTrayIcon | None]) -> None:
        self._icon = icon
        self._opened: Callable[[], None] = lambda: None
        self._joined: QSystemTrayIcon | None = None

    async def tell(self, about: str, title: str, words: str, opened: Callable[[], None]) -> bool:
        """See Teller; a click opens what was told last."""
        icon = self._icon()
        if icon is None or not icon.supportsMessages():
            return False
        if icon is not self._joined:
            self._joined = icon
            icon.messageClicked.connect(lambda: self._opened())
        self._opened = opened
        icon.showMessage(title, words, icon.icon())
        return True

    async def withdraw(self) -> None:
        """See Teller: it goes by itself, and cannot be taken back."""


class Notifier:
    """Asks its tellers in turn.

    is_seen says whether the user looks at a conversation, asks gives one whose calls wait for the user; show shows it.
    """

    def __init__(
        self,
        tasks: Tasks,
        tellers: tuple[Teller, ...],
        *,
        is_wanted: Callable[[], bool],
        is_seen: Callable[[ConversationId], bool],
        asks: Callable[[ConversationId], OpenConversation | None],
        show: Callable[[ConversationId], None],
    ) -> None:
        self._tasks = tasks
        self._tellers = tellers
        self._is_wanted = is_wanted
        self._is_seen = is_seen
        self._asks = asks
        self._show = show
        self._asked: set[ConversationId] = set()

    def on_ended(self, conversation: OpenConversation) -> None:
        """An answer has ended."""
        if reply_with_open_calls(conversation) is not None or conversation.awaits_next:
            # It goes on.
            return
        self._asked.discard(conversation.id)
        reply = next(iter(conversation.last_replies), None)
        if reply is not None and conversation.last_reply_state in TOLD:
            self._tell_of(conversation, words_of(reply))

    def on_calls(self, conversation_id: ConversationId) -> None:
        """Calls of tools stand otherwise; those that are allowed anyway are carried out in a moment."""
        self._tasks.restart(f"asks {conversation_id}", self._look_at_calls(conversation_id))

    async def _look_at_calls(self, conversation_id: ConversationId) -> None:
        await asyncio.sleep(SETTLES_S)
        conversation = self._asks(conversation_id)
        if conversation is None:
            self._asked.discard(conversation_id)
        elif conversation_id not in self._asked:
            self._asked.add(conversation_id)
            self._tell_of(conversation, tr("The model asks for a tool and waits for you."))

    def tell(self, title: str, words: str, opened: Callable[[], None]) -> None:
        """Tell something that is of no conversation."""
        self._tasks.begin("notification", self._tell("", title, words, opened), lambda _sentence: None)

    async def withdraw(self) -> None:
        """Take back all that is still shown."""
        for teller in self._tellers:
            await teller.withdraw()

    def _tell_of(self, conversation: OpenConversation, words: str) -> None:
        known = conversation.id
        if not self._is_wanted() or self._is_seen(known):
            return
        title = conversation.conversation.title
        if VEIL.is_down:
            title, words = "Canal", WHILE_LOCKED
        work = self._tell(known, title, words, lambda: self._show(known))
        self._tasks.begin("notification", work, lambda _sentence: None)

    async def _tell(self, about: str, title: str, words: str, opened: Callable[[], None]) -> None:
        for teller in self._tellers:
            if await teller.tell(about, title, words, opened):
                return


def words_of(reply: Message) -> str:
    """What is said of an answer: how it failed, or how it begins, in one short line."""
    if reply.failure is not None:
        return reply.failure.sentence
    if reply.state is not MessageState.COMPLETE:
        return tr("The answer broke off.")
    line = next((line for line in map(_plain, reply.text.splitlines()) if line), "")
    if not line:
        return tr("Your answer is ready.")
    return line if len(line) <= MAX_WORDS else f"{line[: MAX_WORDS - 1].rstrip()}…"


def _plain(line: str) -> str:
    """A line of Markdown without the signs it begins with, and those around words."""
    plain = "".join(sign for sign in line.lstrip("#>*-+ \t") if sign.isprintable() and sign not in "`*")
    return "" if set(plain) <= set("-=|: ") else plain.strip()


def tellers_of(bus: SessionBus, icon: Callable[[], QSystemTrayIcon | None]) -> tuple[Teller, ...]:
    """What this system has, the best first."""
    tray = TrayTeller(icon)
    return (tray,) if sys.platform in {"win32", "darwin"} else (BusTeller(bus), tray)

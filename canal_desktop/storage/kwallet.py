"""KWallet asked by its own name on the bus, where KDE does not offer the wallet as a Secret Service.

Up to KDE Frameworks 5.96 there is no such service, and later it can be switched off. What is stored stands where other
programs that use the Python keyring look for it: in a folder named after the service, under the user's name.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

from jeepney import DBusAddress, MessageType, message_bus, new_method_call
from jeepney.io.blocking import open_dbus_connection
from keyring.backend import KeyringBackend
from keyring.compat import properties
from keyring.errors import KeyringError, KeyringLocked, PasswordDeleteError

if TYPE_CHECKING:
    from collections.abc import Iterator

DAEMONS = ("kwalletd6", "kwalletd5")
"""The newer one first: where both are there, it is the one that a desktop of today uses."""
APPLICATION = "Canal Desktop"
"""As the user reads it in KWallet's own window."""


class _Daemon:
    """KWallet on a connection to the session bus; each call waits as long as its window is open."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        names = {*self._ask(message_bus.ListNames()), *self._ask(message_bus.ListActivatableNames())}
        found = next((name for name in DAEMONS if f"org.kde.{name}" in names), None)
        if found is None:
            raise RuntimeError("no KWallet is there, and none can be started")
        self._address = DBusAddress(f"/modules/{found}", f"org.kde.{found}", "org.kde.KWallet")

    def call(self, method: str, signature: str = "", *body: object) -> Any:
        """Call a method; raises KeyringError where it refuses, or ends before it has answered."""
        return self._ask(new_method_call(self._address, method, signature, body))

    def may_have(self, service: str, username: str) -> bool:
        """Whether an entry may be there; a wallet that is closed stays so, and one that is not there is not made."""
        wallet = self._wallet()
        # Of an open one it tells what was there when it was opened.
        return bool(self.call("isOpen", "s", wallet)) or not self.call(
            "keyDoesNotExist", "sss", wallet, service, username
        )

    def open(self) -> int:
        """The number of the user's wallet, open; raises KeyringLocked where the user does not want that."""
        handle = int(self.call("open", "sxs", self._wallet(), 0, APPLICATION))
        if handle < 0:
            raise KeyringLocked
        return handle

    def _wallet(self) -> str:
        return str(self.call("networkWallet"))

    def _ask(self, message: Any) -> Any:
        reply = self._connection.send_and_get_reply(message)
        if reply.header.message_type is MessageType.error:
            raise KeyringError
        return reply.body[0] if reply.body else None


@contextlib.contextmanager
def _daemon() -> Iterator[_Daemon]:
    with open_dbus_connection("SESSION") as connection:
        yield _Daemon(connection)


class KWallet(KeyringBackend):
    """A backend as those of the keyring library are."""

    @properties.classproperty
    def priority(cls) -> float:  # noqa: N805 - it is one of the class
        """Raises an error where there is no KWallet."""
        with _daemon():
            return 4.0

    def get_password(self, service: str, username: str) -> str | None:
        """None where there is none; the user is asked for nothing then."""
        with _daemon() as daemon:
            if not daemon.may_have(service, username):
                return None
            handle = daemon.open()
            if not daemon.call("hasEntry", "isss", handle, service, username, APPLICATION):
                return None
            return str(daemon.call("readPassword", "isss", handle, service, username, APPLICATION))

    def set_password(self, service: str, username: str, password: str) -> None:
        """It is on the disk afterwards: by itself KWallet writes seconds later."""
        with _daemon() as daemon:
            handle = daemon.open()
            if daemon.call("writePassword", "issss", handle, service, username, password, APPLICATION) != 0:
                raise KeyringError
            daemon.call("sync", "is", handle, APPLICATION)

    def delete_password(self, service: str, username: str) -> None:
        """Raises PasswordDeleteError where there is none; the user is asked for nothing then."""
        with _daemon() as daemon:
            if not daemon.may_have(service, username):
                raise PasswordDeleteError
            handle = daemon.open()
            if daemon.call("removeEntry", "isss", handle, service, username, APPLICATION) != 0:
                raise PasswordDeleteError
            daemon.call("sync", "is", handle, APPLICATION)

"""ProxyLogin: name and password that a proxy asks for: in the keyring, or in memory where there is none."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from canal_desktop.domain.errors import InvalidInput, SecretError
from canal_desktop.domain.network import ProxyUser, proxy_origin
from canal_desktop.domain.profile import keyring_kind
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.domain.redaction import Redactor
    from canal_desktop.domain.settings import Settings
    from canal_desktop.storage.secrets import SecretStore

LONGEST = 255
"""Bytes of a name or a password; SOCKS has no room for more."""


class ProxyLogin:
    """Logins by the origin of their proxy; those that were read once are held in memory.

    Args:
        secrets: the keyring.
        redactor: learns what must not be seen.
        settings: those in effect; they say of which proxies a login is in which keyring, and nothing more.
        change_settings: takes other ones.
    """

    def __init__(
        self,
        secrets: SecretStore,
        redactor: Redactor,
        settings: Callable[[], Settings],
        change_settings: Callable[[Settings], None],
    ) -> None:
        self._secrets = secrets
        self._redactor = redactor
        self._settings = settings
        self._change_settings = change_settings
        self._held: dict[str, ProxyUser] = {}

    async def save(self, proxy: str, user: str, password: str) -> str:
        """Keep name and password for the proxy at an address; they hold from the next request on.

        Returns:
            The sentence that says where they are.

        Raises:
            InvalidInput: name or password cannot be sent; nothing was changed.
        """
        origin = proxy_origin(proxy)
        if not origin:
            raise InvalidInput(tr("Enter the proxy's address first."))
        login = ProxyUser(user.strip(), password)
        if not login.name or ":" in login.name or not _can_be_sent(login.name):
            raise InvalidInput(tr("Enter the name that the proxy knows you by; it has no colon and no line break."))
        if not login.password or not _can_be_sent(login.password):
            raise InvalidInput(tr("Enter the proxy's password, in one line and of at most 255 bytes."))
        self._hold(origin, login)
        try:
            backend = await self._secrets.save(_filed(origin), f"{login.name}\n{login.password}")
        except SecretError as error:
            self._note(origin, None)
            return tr("{error} Name and password are kept until you quit.", error=error)
        self._note(origin, backend)
        return tr("Name and password are stored in your keyring ({keyring}).", keyring=keyring_kind(backend))

    async def forget(self, proxy: str) -> None:
        """Forget name and password, in memory and in the keyring.

        Raises:
            SecretError: the keyring did not let go of them.
        """
        origin = proxy_origin(proxy)
        self._held.pop(origin, None)
        if self._backend_of(origin) is not None:
            await self._secrets.forget(_filed(origin))
            # A request may have read them just before they went.
            self._held.pop(origin, None)
            self._note(origin, None)

    def known(self) -> tuple[str, ...]:
        """The origins of the proxies that there are logins for."""
        return tuple(dict.fromkeys((*(origin for origin, _backend in self._settings().proxy_logins), *self._held)))

    def hint(self, proxy: str) -> str:
        """Where name and password for a proxy are, as a sentence; "" where there are none."""
        origin = proxy_origin(proxy)
        if (backend := self._backend_of(origin)) is not None:
            return tr("Name and password are stored in your keyring ({keyring}).", keyring=keyring_kind(backend))
        return tr("Name and password are kept until you quit.") if origin in self._held else ""

    async def user_of(self, proxy: str) -> ProxyUser | None:
        """Name and password for the proxy at an address, None where there are none.

        Raises:
            SecretError: the keyring does not give them.
        """
        origin = proxy_origin(proxy)
        backend = self._backend_of(origin)
        if origin not in self._held and backend is not None:
            found = await self._secrets.load(_filed(origin), backend)
            # Meanwhile they may have been forgotten, or entered anew.
            if found is not None and origin not in self._held and self._backend_of(origin) is not None:
                name, _line_end, password = found.partition("\n")
                self._hold(origin, ProxyUser(name, password))
        return self._held.get(origin)

    def _hold(self, origin: str, login: ProxyUser) -> None:
        self._redactor.learn(login.password)
        # As it goes to the proxy: learnt with its base64 form.
        self._redactor.learn(f"{login.name}:{login.password}")
        self._held[origin] = login

    def _backend_of(self, origin: str) -> str | None:
        return dict(self._settings().proxy_logins).get(origin)

    def _note(self, origin: str, backend: str | None) -> None:
        settings = self._settings()
        kept = {known: where for known, where in settings.proxy_logins if known != origin}
        if backend is not None:
            kept[origin] = backend
        if kept != dict(settings.proxy_logins):
            self._change_settings(replace(settings, proxy_logins=tuple(kept.items())))


def _can_be_sent(text: str) -> bool:
    return text.isprintable() and len(text.encode("utf-8", "replace")) <= LONGEST


def _filed(origin: str) -> str:
    return f"proxy-{origin}"

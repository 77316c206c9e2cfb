"""NetworkDesk: logins for proxies and files of certificates, in the settings and on the sheets of profiles."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from shiboken6 import isValid

from canal_desktop.domain.errors import CanalError
from canal_desktop.domain.network import proxy_of
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from canal_desktop.app.profiles import Profiles
    from canal_desktop.app.secret_places import ProxyLogins
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.profile_page import ProfilePage
    from canal_desktop.ui.settings.parts import ProxyLogin
    from canal_desktop.ui.settings.profile_network_sheet import ProfileNetworkSheet
    from canal_desktop.ui.settings.wide_editors import FileEditor


class NetworkDesk:
    """logins are None until someone keeps them; nothing can be entered before."""

    def __init__(self, window: MainWindow, profiles: Profiles, tasks: Tasks) -> None:
        self._window = window
        self._profiles = profiles
        self._tasks = tasks
        self.logins: ProxyLogins | None = None
        self.sheet: ProfileNetworkSheet | None = None
        """The one that is open."""
        self._checked_file = ""

    # Logins.

    @property
    def proxy(self) -> str:
        """The origin of the proxy that the settings lead to; "" where no login can be kept for any."""
        return "" if self.logins is None else _origin(self._window.settings.proxy)

    def join_login(self, part: ProxyLogin, proxy: Callable[[], str]) -> None:
        """Have the fields of a login be for a proxy, whose origin is asked for each time."""
        part.given.connect(lambda name, password: self._begin("proxy login", self._keep(part, proxy(), name, password)))
        part.forget_pressed.connect(lambda: self._begin("proxy login", self._forget(part, proxy())))

    def show_login(self, part: ProxyLogin, proxy: str, *, is_systems: bool) -> None:
        """Show where the login for a proxy is, and what proxy that is where the user did not enter it."""
        if self.logins is not None:
            where = self.logins.hint(proxy)
            part.show_where(where, proxy if is_systems else "")

    async def _keep(self, part: ProxyLogin, proxy: str, name: str, password: str) -> None:
        assert self.logins is not None
        try:
            sentence = await self.logins.save(proxy, name, password)
        except CanalError as error:
            sentence, where = str(error), ""
        else:
            where = self.logins.hint(proxy)
        if isValid(part):
            part.show_where(where)
            part.say(sentence)

    async def _forget(self, part: ProxyLogin, proxy: str) -> None:
        assert self.logins is not None
        await self.logins.forget(proxy)
        if isValid(part):
            part.show_where(self.logins.hint(proxy))

    # Certificates.

    def check_again(self) -> None:
        """Whether the file of the settings is there is looked for once more by follow()."""
        self._checked_file = ""

    def follow(self, page: ProfilePage) -> None:
        """Look whether the file of certificates is there, where its row is shown."""
        path = self._window.settings.ca_file
        if page.section == "network" and path != self._checked_file:
            self._checked_file = path
            field = page.field(tr("Extra certificates"))
            self.check_file(field, path, lambda: self._window.settings.ca_file)  # type: ignore[arg-type]

    def check_file(self, field: FileEditor, path: str, now: Callable[[], str]) -> None:
        """Say at a field that its file is not there; now is what stands in the field when that is known."""
        if path:
            self._begin(f"certificates {path}", self._tell_missing(field, path, now))

    async def _tell_missing(self, field: FileEditor, path: str, now: Callable[[], str]) -> None:
        is_there = await asyncio.to_thread(is_file, path)
        if not is_there and isValid(field) and path == now():
            # It stays: drives come and go.
            field.refused.emit(tr("There is no such file now. It is used as soon as it is there."))

    # The sheet of a profile.

    def open_profile(self, profile_id: str, *, at_login: bool = False) -> None:
        """Show proxy and certificates of a profile; the keyboard is in the login where that is wanted."""
        # Imported here: hardly anybody needs it.
        from canal_desktop.ui.settings.profile_network_sheet import ProfileNetworkSheet

        profile = self._profiles.get(profile_id)
        if profile is None:
            return
        sheet = self.sheet = ProfileNetworkSheet(profile, self._window)
        sheet.changed.connect(lambda proxy, ca_file: self._set_network(sheet, profile_id, proxy, ca_file))
        self.join_login(sheet.login, lambda: _origin(sheet.proxy_chosen))
        self._show_sheets_login(sheet)
        self.check_file(sheet.ca_file, profile.ca_file, lambda: sheet.ca_file_chosen)
        sheet.open()
        if at_login and sheet.login.isVisible():
            sheet.login.name.setFocus()

    def _set_network(self, sheet: ProfileNetworkSheet, profile_id: str, proxy: str | None, ca_file: str) -> None:
        profile = self._profiles.get(profile_id)
        if profile is None:
            self._window.notify(tr("This profile no longer exists."))
            return
        self._profiles.set_network(profile_id, proxy, ca_file)
        self._show_sheets_login(sheet)
        if ca_file != profile.ca_file:
            self.check_file(sheet.ca_file, ca_file, lambda: sheet.ca_file_chosen)

    def _show_sheets_login(self, sheet: ProfileNetworkSheet) -> None:
        proxy = "" if self.logins is None else _origin(sheet.proxy_chosen)
        sheet.show_login(is_shown=bool(proxy))
        if proxy:
            self.show_login(sheet.login, proxy, is_systems=not sheet.proxy_chosen)

    def _begin(self, what: str, work: Awaitable[None]) -> None:
        self._tasks.begin(what, work, self._window.notify)


def _origin(proxy: str | None) -> str:
    # Imported here: it brings much along, and the first paint does without.
    import urllib.request

    return proxy_of(proxy, urllib.request.getproxies())


def is_file(path: str) -> bool:
    """Whether there is such a file; it may take long, as for one of another computer."""
    try:
        return Path(path).is_file()
    except OSError:
        return False

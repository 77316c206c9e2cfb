"""SettingsDesk: what the page of settings shows and asks for besides the settings themselves, joined to the program."""

from __future__ import annotations

import asyncio
import importlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from canal_desktop.app.secret_places import ProfileSecrets, ProxySecrets
from canal_desktop.domain.profile import ProfileSource
from canal_desktop.language import tr
from canal_desktop.ui.dialogs import confirm
from canal_desktop.ui.settings.network_desk import NetworkDesk
from canal_desktop.ui.theme.assets import resource_path

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from canal_desktop.app.profiles import Profiles
    from canal_desktop.app.secret_places import ProxyLogins, SecretSource
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.settings import Settings
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.profile_page import ProfilePage
    from canal_desktop.ui.settings.rows import Section

RESTART, OPEN_FOLDER, UNDO_RESET = "restart", "open_data_folder", "undo_section_reset"
"""Ids of buttons in notices."""
NEXT_START = tr("The language changes at the next start.")


class Autostart(Protocol):
    """Whether the program starts at log-in; both are called in a thread and raise CanalError."""

    def is_on(self) -> bool:
        """Whether it does."""

    def turn(self, on: bool) -> None:
        """Have it start there, or no more."""


class SettingsDesk:
    """Fills the parts of the page when they are made and when they are shown.

    secret_sources are those who keep secrets; others add to them. A login for a proxy, and starting at log-in, are on
    the page once keep_proxy_logins and offer_autostart were called.
    """

    def __init__(self, window: MainWindow, profiles: Profiles, tasks: Tasks) -> None:
        self._window = window
        self._profiles = profiles
        self._tasks = tasks
        self._language = window.settings.language
        """The one that is spoken until the end."""
        self._parts: dict[str, Any] = {}
        """By their ids; each is of the kind that the page makes for that."""
        self._page: ProfilePage | None = None
        self.secret_sources: list[SecretSource] = [ProfileSecrets(profiles)]
        self.network = NetworkDesk(window, profiles, tasks)
        self._autostart: Autostart | None = None
        self._before_reset: Settings | None = None
        self._reset_fields: tuple[str, ...] = ()
        self._others: dict[str, tuple[Callable[[Any], None], Callable[[Any], None]]] = {}
        """Parts that others fill, by their ids: what joins one when it is made, and what fills it."""
        self._sizes_of: asyncio.Task[None] | None = None
        window.notices.action_chosen.connect(self._on_notice)
        window.settings_changed.connect(self._on_settings)

    def keep_proxy_logins(self, logins: ProxyLogins) -> None:
        """Offer to keep logins for proxies from now on."""
        self.network.logins = logins
        self.secret_sources.append(ProxySecrets(logins))
        self._show_parts()

    def offer_autostart(self, autostart: Autostart) -> None:
        """Offer to start at log-in from now on."""
        self._autostart = autostart
        self._show_parts()

    def add_part(
        self, part_id: str, on_made: Callable[[Any], None], fill: Callable[[Any], None] = lambda _part: None
    ) -> None:
        """Let somebody else have a part.

        on_made is given its widget, now or when it is made; fill each time the parts are shown anew.
        """
        self._others[part_id] = on_made, fill
        if part_id in self._parts:
            on_made(self._parts[part_id])
            self._show_parts()

    def join(self, page: ProfilePage) -> None:
        """Join the page, which may have made some of its parts already."""
        self._page = page
        page.part_made.connect(self._on_part)
        for part_id, made in page.parts.items():
            self._on_part(part_id, made)
        page.section_shown.connect(self._on_section)
        page.section_reset.connect(self._on_reset)
        page.network_requested.connect(self.network.open_profile)
        page.reset_all.triggered.connect(lambda: self._begin("reset settings", self._reset()))

    def refresh(self) -> None:
        """Show in the parts what is so now."""
        for part_id in self._parts:
            self._fill(part_id)

    def _on_section(self, section: Section) -> None:
        self.refresh()
        self.network.check_again()
        self._follow_files()

    def _follow_files(self) -> None:
        if self._page is not None:
            self.network.follow(self._page)

    def refresh_secrets(self) -> None:
        """Show which secrets there are now. The other parts ask the system, or look through the whole data folder."""
        for part_id in {"secrets", "proxy_login", *self._others} & self._parts.keys():
            self._fill(part_id)

    def _begin(self, what: str, work: Awaitable[None]) -> None:
        self._tasks.begin(what, work, self._window.notify)

    # The parts.

    def _on_part(self, part_id: str, made: Any) -> None:
        self._parts[part_id] = made
        if part_id in self._others:
            self._others[part_id][0](made)
        elif part_id == "secrets":
            made.forget_pressed.connect(lambda place: self._begin("forget a secret", self._forget(place)))
        elif part_id == "proxy_login":
            self.network.join_login(made, lambda: self.network.proxy)
        elif part_id == "autostart":
            made.wanted.connect(lambda on: self._begin("autostart", self._turn_autostart(on=on)))
        elif part_id == "folder":
            made.path.setText(str(self._window.data_dir))
            made.open_pressed.connect(self._open_folder)
        elif part_id == "licences":
            self._begin("licences", self._fill_licences())
        self._show_parts()

    def _show_parts(self) -> None:
        """Show those parts that can be used, with what is so now."""
        self._show_possible()
        self.refresh()

    def _show_possible(self) -> None:
        """Show those parts that can be used, and no others."""
        for part_id, is_there in (
            ("proxy_login", bool(self.network.proxy)),
            ("autostart", self._autostart is not None),
        ):
            if part_id in self._parts:
                self._parts[part_id].setProperty("absent", not is_there)
        if self._page is not None:
            self._page.refresh_rows()

    def _fill(self, part_id: str) -> None:
        part = self._parts[part_id]
        if part_id == "secrets":
            part.set_places([place for source in self.secret_sources for place in source.places()])
        elif part_id == "folder" and not self._tasks.is_running("data sizes"):
            self._tasks.start("data sizes", self._fill_sizes())
        elif part_id == "proxy_login":
            self.network.show_login(part, self.network.proxy, is_systems=not self._window.settings.proxy)
        elif part_id == "autostart" and self._autostart is not None:
            self._begin("autostart", self._show_autostart(self._autostart))
        elif part_id in self._others:
            self._others[part_id][1](part)

    async def _forget(self, place_id: str) -> None:
        for source in self.secret_sources:
            if any(place.id == place_id for place in source.places()):
                await source.forget(place_id)
        self._fill("secrets")
        self._window.notify(tr("The secret was forgotten."))

    async def _show_autostart(self, autostart: Autostart) -> None:
        self._parts["autostart"].setChecked(await asyncio.to_thread(autostart.is_on))

    async def _turn_autostart(self, *, on: bool) -> None:
        assert self._autostart is not None
        try:
            await asyncio.to_thread(self._autostart.turn, on)
        finally:
            await self._show_autostart(self._autostart)

    async def _fill_sizes(self) -> None:
        module = await asyncio.to_thread(importlib.import_module, "canal_desktop.app.data_sizes")
        self._parts["folder"].set_sizes(await asyncio.to_thread(module.data_sizes, self._window.data_dir))

    async def _fill_licences(self) -> None:
        module = await asyncio.to_thread(importlib.import_module, "canal_desktop.app.licences")
        self._parts["licences"].set_licences(await asyncio.to_thread(module.licences, resource_path("")))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._window.data_dir)))

    # Profiles, defaults, language.

    def _on_reset(self, section: Section, former: Settings) -> None:
        # Imported here: the table brings the editors along.
        from canal_desktop.ui.settings.rows import TITLES, fields_of
        from canal_desktop.ui.settings.table import rows_of

        self._before_reset, self._reset_fields = former, fields_of(rows_of(section))
        sentence = tr("The settings under “{section}” are back to their defaults.", section=TITLES[section])
        self._window.notify(sentence, ((UNDO_RESET, tr("Undo")),))

    def _undo_reset(self) -> None:
        if self._before_reset is not None:
            former: dict[str, Any] = {field: getattr(self._before_reset, field) for field in self._reset_fields}
            self._before_reset = None
            self._window.change_settings(replace(self._window.settings, **former))

    async def _reset(self) -> None:
        # Imported here: the table brings the editors along.
        from canal_desktop.ui.settings.rows import fields_of, with_defaults
        from canal_desktop.ui.settings.table import TABLE

        answer = await confirm(
            self._window,
            tr("Reset all settings?"),
            tr("Every setting gets its default. Profiles, keys and conversations stay as they are."),
            (("reset", tr("Reset")),),
            prefers_cancel=True,
        )
        if answer == "reset":
            self._window.change_settings(with_defaults(self._window.settings, fields_of(TABLE)))
            self._window.notify(tr("All settings have their defaults again."))

    def _on_settings(self, settings: Settings) -> None:
        self._show_possible()
        self.refresh_secrets()
        self._follow_files()
        if settings.language == self._language:
            self._window.withdraw_notice(NEXT_START)
            return
        # A key from the environment is not handed on, so a new start would be one without it.
        is_passing = any(profile.source is ProfileSource.ENVIRONMENT for profile in self._profiles.all)
        buttons = () if is_passing else ((RESTART, tr("Restart now")),)
        self._window.withdraw_notice(NEXT_START)
        self._window.notify(NEXT_START, buttons, shown_ms=0)

    def _on_notice(self, action_id: str) -> None:
        if action_id == RESTART:
            self._window.restart()
        elif action_id == OPEN_FOLDER:
            self._open_folder()
        elif action_id == UNDO_RESET:
            self._undo_reset()

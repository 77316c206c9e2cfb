"""ProfileDesk: the welcome page and the page of profiles joined to the profiles; connect, choose, forget, remove."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canal_desktop.domain.errors import CanalError, InvalidInput, ProviderError
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.profile import clean_base_url
from canal_desktop.language import sentences, tr
from canal_desktop.ui.main_window import Page
from canal_desktop.ui.settings.desk import SettingsDesk

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from canal_desktop.app.profiles import Profiles
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.profile import Profile
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.profile_page import ProfilePage
    from canal_desktop.ui.welcome_page import WelcomePage

CONNECT = "connect"
PROXY_LOGIN = "enter_proxy_login"

FIELDS = {
    **dict.fromkeys((FailureKind.NO_KEY, FailureKind.UNAUTHORIZED), "key"),
    **dict.fromkeys(
        (
            FailureKind.DNS,
            FailureKind.REFUSED,
            FailureKind.TLS,
            FailureKind.HANDSHAKE,
            FailureKind.BAD_URL,
            FailureKind.REDIRECT,
            FailureKind.NOT_AN_API,
            FailureKind.WRONG_BASE_URL,
        ),
        "base_url",
    ),
}
"""The field in which the cause of a failure is likely to be mended."""


class ProfileDesk:
    """Carries out what both pages ask for.

    on_connected is called when there is a profile to go on with, on_left when the user wants back to the conversation.
    """

    def __init__(
        self,
        window: MainWindow,
        profiles: Profiles,
        tasks: Tasks,
        on_connected: Callable[[], None],
        on_left: Callable[[], None],
    ) -> None:
        self._window = window
        self._profiles = profiles
        self._tasks = tasks
        self._on_connected = on_connected
        self._on_left = on_left
        self._profile_id: str | None = None
        self._leads_back = False
        """Whether the form was opened from a conversation, to which the user then wants back."""
        self._typed: tuple[str, str, str | None] = ("", "", None)
        self._joined: set[object] = set()
        self.on_check: Callable[[str], None] = lambda _profile_id: None
        """Called with the id of a profile whose connection is to be examined."""
        self.settings = SettingsDesk(window, profiles, tasks)
        """What the page shows besides the profiles."""
        profiles.on_keyring_wait = self._on_keyring_wait
        window.notices.action_chosen.connect(self._on_notice)
        if profiles.active is None:
            self._join_welcome(window.welcome_page)

    def open(self) -> None:
        """Show the page of profiles and settings."""
        page = self._window.profile_page
        self._join_profiles(page)
        self._fill(page)
        self._window.show_page(Page.PROFILES)
        page.focus_first()

    def open_profiles(self) -> None:
        """Show the profiles on that page."""
        self.open()
        self._window.profile_page.go_to_profiles()

    def open_network(self) -> None:
        """Show the settings of the network."""
        # Imported here: the page brings it along.
        from canal_desktop.ui.settings.rows import Section

        self.open()
        self._window.profile_page.show_section(Section.NETWORK)

    def enter_proxy_login(self, profile_id: str) -> None:
        """Show where the login of the proxy to a profile's server is entered; the active one's where the id is ""."""
        profile = self._profiles.get(profile_id or None)
        if profile is not None and profile.proxy is not None:
            self.settings.network.open_profile(profile.id, at_login=True)
            return
        self.open_network()
        self._window.profile_page.go_to_part("proxy_login")

    def refresh(self) -> None:
        """Show the profiles as they are now."""
        if self._window.page is Page.PROFILES:
            self._fill(self._window.profile_page)
            self.settings.refresh_secrets()

    def show_welcome(self) -> None:
        """Show what greets whoever has no profile yet."""
        self._window.show_page(Page.WELCOME)
        self._window.welcome_page.key.setFocus()

    def show_form(self) -> None:
        """Show the form for a new profile."""
        self._show_form(None)

    def enter_key(self, profile_id: str) -> None:
        """Show the form for a profile's key; the active one's where the id is "" or gone. It leads back from there."""
        profile = self._profiles.get(profile_id or None)
        self._show_form(profile.id if profile is not None else None)
        self._leads_back = True

    def _on_notice(self, action_id: str) -> None:
        if action_id == PROXY_LOGIN:
            self.enter_proxy_login(self._profile_id or "")

    def _join_welcome(self, page: WelcomePage) -> None:
        if page in self._joined:
            return
        self._joined.add(page)
        page.connect_requested.connect(self._connect)
        page.session_only_requested.connect(self._connect_for_session)
        page.cancel_requested.connect(self._cancel)
        page.demo_requested.connect(self._use_demo)
        page.back_requested.connect(self._go_back)

    def _join_profiles(self, page: ProfilePage) -> None:
        if page in self._joined:
            return
        self._joined.add(page)
        self.settings.join(page)
        page.profile_chosen.connect(self._choose)
        page.add_requested.connect(self.show_form)
        page.edit_requested.connect(self._show_form)
        page.forget_key_requested.connect(lambda one: self._start(f"forget {one}", self._forget(one)))
        page.remove_requested.connect(lambda one: self._start(f"remove {one}", self._remove(one)))
        page.check_requested.connect(lambda one: self.on_check(one))
        page.back_requested.connect(self._on_left)

    def _show_form(self, profile_id: str | None) -> None:
        page = self._window.welcome_page
        self._join_welcome(page)
        if self._window.page is not Page.WELCOME or profile_id != self._profile_id:
            # A key typed for one server must never be sent to another.
            self._forget_typed()
        self._profile_id = profile_id
        self._leads_back = False
        profile = self._profiles.get(profile_id) if profile_id is not None else None
        if profile is None:
            page.set_purpose(
                tr("New profile"), tr("Enter the API key of CanalAPI, or of any OpenAI-compatible server.")
            )
        else:
            page.set_purpose(profile.name, self._key_words(profile))
        page.set_can_go_back(True)
        page.set_base_url(profile.base_url if profile is not None else "")
        page.set_name(profile.name if profile is not None else "")
        page.show_error("")
        self._window.show_page(Page.WELCOME)
        page.key.setFocus()

    def _key_words(self, profile: Profile) -> str:
        if self._profiles.lacks_key(profile):
            return tr("No key of {profile} is stored. Enter it to go on.", profile=profile.name)
        if profile.key_backend is not None:
            return tr("Leave the key empty to keep the one that is stored.")
        if profile.needs_key:
            return tr("Leave the key empty to keep the one of this run.")
        return tr("It is used without a key. Enter one if the server needs it.")

    def _connect(self, key: str, base_url: str) -> None:
        self._typed = (key, base_url, self._window.welcome_page.name_text())
        self._begin(keep=True)

    def _connect_for_session(self) -> None:
        self._begin(keep=False)

    def _begin(self, *, keep: bool) -> None:
        page = self._window.welcome_page
        page.show_error("")
        page.set_busy(True)
        self._tasks.restart(CONNECT, self._try_to_connect(*self._typed, keep=keep))

    async def _try_to_connect(self, key: str, base_url: str, name: str | None, *, keep: bool) -> None:
        page = self._window.welcome_page
        try:
            connected = await self._profiles.connect(key, base_url, name=name, profile_id=self._profile_id, keep=keep)
        except InvalidInput as error:
            page.set_busy(False)
            page.show_error(str(error), "key" if _is_usable(base_url) else "base_url")
        except CanalError as error:
            page.set_busy(False)
            if isinstance(error, ProviderError) and error.failed.kind is FailureKind.PROXY_LOGIN:
                self._window.notify(str(error), ((PROXY_LOGIN, tr("Enter the proxy login")),), shown_ms=0)
            else:
                page.show_error(str(error), _field_of(error))
        else:
            page.clear_key()
            page.set_busy(False)
            self._typed = ("", "", None)
            self._profile_id = connected.profile.id
            # Who came from a question whose key was refused goes on with that question.
            (self._on_left if self._leads_back else self._on_connected)()
            if connected.key_notice:
                self._window.notify(sentences(tr("Connected."), connected.key_notice))

    def _cancel(self) -> None:
        self._tasks.cancel(CONNECT)
        self._window.welcome_page.set_busy(False)

    def _go_back(self) -> None:
        self._forget_typed()
        self.open()

    def _forget_typed(self) -> None:
        """Take what was typed off the form, and end what is being tried with it."""
        self._cancel()
        self._typed = ("", "", None)
        self._window.welcome_page.clear_key()

    def _use_demo(self) -> None:
        self._profiles.use_demo()
        self._on_connected()

    def _choose(self, profile_id: str) -> None:
        self._profiles.choose(profile_id)
        self._on_connected()

    async def _forget(self, profile_id: str) -> None:
        await self._profiles.forget_key(profile_id)
        self._window.notify(tr("The key was forgotten."))

    async def _remove(self, profile_id: str) -> None:
        await self._profiles.remove(profile_id)
        if self._profiles.active is None:
            self._show_form(None)

    def _start(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        self._tasks.start(name, work)

    def _fill(self, page: ProfilePage) -> None:
        active = self._profiles.active
        page.set_profiles(self._profiles.all, active.id if active is not None else None)

    def _on_keyring_wait(self, waiting: bool) -> None:
        if self._window.page is Page.WELCOME:
            self._window.welcome_page.set_keyring_wait(waiting)
        elif waiting:
            self._window.notify(tr("Waiting for your keyring: look for its window."))


def _is_usable(base_url: str) -> bool:
    try:
        clean_base_url(base_url)
    except InvalidInput:
        return False
    return True


def _field_of(error: CanalError) -> str:
    return FIELDS.get(error.failed.kind, "") if isinstance(error, ProviderError) else ""

"""ModelDesk: the models of the shown conversation's server, asked for when wanted, offered and chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.errors import CanalError

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.app.profiles import Profiles
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.completion import ModelInfo
    from canal_desktop.domain.profile import Profile
    from canal_desktop.ui.conversation_pane import ConversationPane


class ModelDesk:
    """Joins the pane's button to the profiles. on_offered is called when other models are offered."""

    def __init__(
        self, pane: ConversationPane, profiles: Profiles, tasks: Tasks, on_offered: Callable[[], None]
    ) -> None:
        self._pane = pane
        self._profiles = profiles
        self._tasks = tasks
        self._on_offered = on_offered
        self._asked_for: set[str] = set()
        self._offered_for: str | None = None
        pane.model_button.model_chosen.connect(self.choose)
        pane.model_button.refresh_requested.connect(self.refresh)
        pane.model_button.opened.connect(self._on_opened)

    @property
    def shown_profile(self) -> Profile | None:
        """The profile that the conversation on the screen talks to."""
        conversation = self._pane.conversation
        return None if conversation is None else self._profiles.get(conversation.conversation.profile_id)

    def choose(self, model: str) -> None:
        """Ask this model from now on."""
        conversation = self._pane.conversation
        if conversation is None:
            return
        profile_id = conversation.conversation.profile_id
        self._tasks.restart(f"model {conversation.id}", conversation.choose_model(model, profile_id))
        profile = self._profiles.get(profile_id)
        if profile is not None:
            self._profiles.set_model(profile.id, model)

    def refresh(self) -> None:
        """Ask the server again."""
        self._tasks.restart("models", self._fetch())

    async def offer_known(self) -> None:
        """Offer the models of the shown conversation's server as they were last seen, those of another one no more."""
        profile = self.shown_profile
        if profile is None or profile.id != self._offered_for:
            self._pane.model_button.set_status("")
            self._offer(())
        if profile is not None:
            models = await self._profiles.known_models(profile)
            if self._is_shown(profile):
                self._offer(models)

    def _on_opened(self) -> None:
        profile = self.shown_profile
        if profile is not None and profile.id not in self._asked_for:
            self.refresh()

    async def _fetch(self) -> None:
        profile = self.shown_profile
        if profile is None:
            return
        self._pane.model_button.set_status("Asking for the models…")
        try:
            models = await self._profiles.fetch_models(profile)
        except CanalError as error:
            if self._is_shown(profile):
                self._pane.model_button.set_status(str(error))
            return
        self._asked_for.add(profile.id)
        if self._is_shown(profile):
            self._pane.model_button.set_status("")
            self._offer(models)
            await self._preselect()

    def _is_shown(self, profile: Profile) -> bool:
        shown = self.shown_profile
        return shown is not None and shown.id == profile.id

    async def _preselect(self) -> None:
        """Give a shown conversation without a model the one of its profile."""
        conversation, profile = self._pane.conversation, self.shown_profile
        if conversation is None or profile is None or profile.model is None:
            return
        if conversation.conversation.model is None:
            await conversation.choose_model(profile.model, profile.id)

    def _offer(self, models: tuple[ModelInfo, ...]) -> None:
        profile = self.shown_profile
        self._offered_for = profile.id if profile is not None else None
        self._pane.model_button.set_models(models)
        self._on_offered()

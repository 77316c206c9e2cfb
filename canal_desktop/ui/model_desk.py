"""ModelDesk: the models of the shown conversation's server, asked for when wanted, offered, chosen and noted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.errors import CanalError
from canal_desktop.language import sentences, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.app.model_book import ModelBook
    from canal_desktop.app.profiles import Profiles
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.profile import Profile
    from canal_desktop.ui.conversation_pane import ConversationPane
    from canal_desktop.ui.conversation_window import ConversationWindow

USE_FOR_NEW = "use_for_new"


class ModelDesk:
    """Joins the pane's button to the profiles and the book. on_offered is called when other models are offered.

    A model that is chosen is the shown conversation's alone. Which one new conversations begin with is the profile's,
    and changes only when the user says so: in the picker, or in the notice that tells of the choice.
    """

    def __init__(
        self,
        window: ConversationWindow,
        pane: ConversationPane,
        profiles: Profiles,
        book: ModelBook,
        tasks: Tasks,
        on_offered: Callable[[], None],
    ) -> None:
        self._window = window
        self._pane = pane
        self._profiles = profiles
        self._book = book
        self._tasks = tasks
        self._on_offered = on_offered
        self._asked_for: set[str] = set()
        self._offered_for: str | None = None
        self._told = ""
        button = pane.model_button
        button.model_chosen.connect(self.choose)
        button.refresh_requested.connect(self.refresh)
        button.opened.connect(self._on_opened)
        button.starred.connect(self._star)
        button.default_wanted.connect(self.use_for_new)
        button.facts_wanted.connect(self.edit_facts)
        window.hear(book.changed, self._on_book_changed)

    @property
    def shown_profile(self) -> Profile | None:
        """The profile that the conversation on the screen talks to."""
        conversation = self._pane.conversation
        return None if conversation is None else self._profiles.get(conversation.conversation.profile_id)

    def choose(self, model: str) -> None:
        """Ask this model from now on, in the conversation on the screen."""
        conversation = self._pane.conversation
        if conversation is None:
            return
        profile_id = conversation.conversation.profile_id
        self._tasks.restart(f"model {conversation.id}", conversation.choose_model(model, profile_id))
        profile = self._profiles.get(profile_id)
        if profile is None:
            return
        if profile.model is None:
            self._profiles.set_model(profile.id, model)
        self._tell_of_choice(profile, model, conversation.id)

    def _tell_of_choice(self, profile: Profile, model: str, conversation_id: str) -> None:
        """Say what the choice holds for, where that is not what new conversations begin with anyway."""
        # Imported here: nobody chooses before the first paint.
        from canal_desktop.ui.model_words import purpose_sentence

        self._withdraw()
        purpose = purpose_sentence(model, self._book.facts(profile, model))
        if profile.model is not None and profile.model != model:
            self._told = tr(
                "{model} answers in this conversation. New ones begin with {usual_model}.",
                model=model,
                usual_model=profile.model,
            )
            if purpose:
                self._told = sentences(self._told, purpose)
            actions = ((f"{USE_FOR_NEW} {model}", tr("Use for new ones too")),)
            self._window.notify(self._told, actions, conversation_id=conversation_id)
        elif purpose:
            self._told = purpose
            self._window.notify(purpose, conversation_id=conversation_id)

    def _withdraw(self) -> None:
        if self._told:
            self._window.withdraw_notice(self._told)
            self._told = ""

    def run(self, action_id: str) -> bool:
        """Carry out what a notice offered; False where it was none of ours."""
        name, _, model = action_id.partition(" ")
        if name != USE_FOR_NEW or not model:
            return False
        self.use_for_new(model)
        return True

    def use_for_new(self, model: str) -> None:
        """Let new conversations with the shown conversation's server begin with this model."""
        profile = self.shown_profile
        if profile is not None:
            self._withdraw()
            self._profiles.set_model(profile.id, model)
            self._offer_entries()

    def _star(self, model: str, is_favourite: bool) -> None:
        if (profile := self.shown_profile) is not None:
            self._book.set_favourite(profile.base_url, model, is_favourite)

    def edit_facts(self, model: str) -> None:
        """Show what is known of a model of the shown conversation's server, its price among it, to be edited."""
        # Imported here: hardly any start shows it.
        from canal_desktop.ui.sheets.model_facts_sheet import ModelFactsSheet

        profile = self.shown_profile
        if profile is None:
            return
        base_url, book = profile.base_url, self._book
        known = book.known_without_own(base_url, model)
        sheet = ModelFactsSheet(model, book.known(base_url, model).own, known, self._window)
        sheet.accepted_facts.connect(lambda facts: book.set_own_facts(base_url, model, facts))
        sheet.open()

    def refresh(self) -> None:
        """Ask the server again."""
        self._tasks.restart("models", self._fetch())

    async def offer_known(self) -> None:
        """Offer the models of the shown conversation's server as they were last seen, those of another one no more."""
        profile = self.shown_profile
        if profile is None or profile.id != self._offered_for:
            self._pane.model_button.set_status("")
            self._offer_entries(is_known=False)
        if profile is not None:
            await self._book.load(profile.base_url)
            if self._is_shown(profile):
                self._offer_entries()

    def _on_opened(self) -> None:
        profile = self.shown_profile
        if profile is not None and profile.id not in self._asked_for:
            self.refresh()

    async def _fetch(self) -> None:
        profile = self.shown_profile
        if profile is None:
            return
        self._pane.model_button.set_status(tr("Asking for the models…"))
        try:
            await self._profiles.fetch_models(profile)
        except CanalError as error:
            if self._is_shown(profile):
                self._pane.model_button.set_status(str(error))
            return
        self._asked_for.add(profile.id)
        if self._is_shown(profile):
            self._pane.model_button.set_status("")
            self._offer_entries()
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

    def _on_book_changed(self, base_url: str) -> None:
        profile = self.shown_profile
        if profile is not None and profile.base_url == base_url and profile.id == self._offered_for:
            self._offer_entries()

    def _offer_entries(self, *, is_known: bool = True) -> None:
        profile = self.shown_profile
        self._offered_for = profile.id if profile is not None else None
        entries = self._book.entries(profile.base_url) if profile is not None and is_known else ()
        self._pane.model_button.set_models(entries, (profile.model if profile is not None else None) or "")
        self._on_offered()

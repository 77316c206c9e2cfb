"""DraftModel: the model chosen for a new conversation goes with its draft until that is sent, also over a restart."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from canal_desktop.app.library import Library
    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.profiles import Profiles
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.storage.draft_parts import DraftParts
    from canal_desktop.ui.conversation_pane import ConversationPane
    from canal_desktop.ui.main_window import MainWindow


class DraftModel:
    """Notes the choice in the settings, and makes it again where the next new conversation begins with that draft.

    A new conversation has no row in the library that could keep it. Without a draft the next one begins as the profile
    says.
    """

    def __init__(
        self,
        window: MainWindow,
        pane: ConversationPane,
        library: Library,
        profiles: Profiles,
        drafts: DraftParts,
        tasks: Tasks,
    ) -> None:
        self._window = window
        self._pane = pane
        self._library = library
        self._profiles = profiles
        self._drafts = drafts
        self._tasks = tasks
        self._shown: OpenConversation | None = None
        self._followed: OpenConversation | None = None
        """The same, once what was chosen before was looked at."""
        pane.state_changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        conversation = self._pane.conversation
        if conversation is None or conversation.is_stored or self._library.is_temporary(conversation.id):
            return
        if conversation is not self._shown:
            self._shown = conversation
            self._tasks.restart("draft model", self._choose_again(conversation))
        elif conversation is self._followed:
            self._note(conversation)

    async def _choose_again(self, conversation: OpenConversation) -> None:
        known, settings = conversation.conversation, self._window.settings
        is_its = bool(settings.draft_model) and settings.draft_profile == known.profile_id and known.folder_id is None
        if is_its and (conversation.draft.strip() or await self._drafts.load_attached(None)):
            await conversation.choose_model(settings.draft_model, known.profile_id)
        self._followed = conversation
        self._note(conversation)

    def _note(self, conversation: OpenConversation) -> None:
        """Remember what is chosen for it, where that is not what new conversations begin with anyway."""
        known, settings = conversation.conversation, self._window.settings
        profile = self._profiles.get(known.profile_id)
        is_own = profile is not None and known.model is not None and known.model != profile.model
        chosen = (known.profile_id or "", known.model or "") if is_own else ("", "")
        if chosen != (settings.draft_profile, settings.draft_model):
            self._window.change_settings(replace(settings, draft_profile=chosen[0], draft_model=chosen[1]))

"""ParameterSetting: what the user sets for a conversation or a profile, and what is left out for a model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.app.undo import Undoable
from canal_desktop.domain.parameters import taken_back
from canal_desktop.domain.traits import LEFT_OUT, left_out, trait_of
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from canal_desktop.app.library import Library
    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.profiles import Profiles
    from canal_desktop.app.undo import UndoStack
    from canal_desktop.domain.parameters import Parameters


class ParameterSetting:
    """Each setting can be undone; what the user has changed again since then stays as it is."""

    def __init__(self, library: Library, profiles: Profiles, undo: UndoStack) -> None:
        self._library = library
        self._profiles = profiles
        self._undo = undo

    async def set_for_conversation(self, conversation: OpenConversation, parameters: Parameters) -> Undoable | None:
        """Send these with a conversation's requests; None where they are so already.

        Raises:
            StorageError: they could not be stored; they hold until the program ends.
        """
        before, conversation_id = conversation.conversation.parameters, conversation.id
        if parameters == before:
            return None
        await conversation.choose_parameters(parameters)

        async def take_back() -> None:
            now = (await self._library.find(conversation_id)).parameters
            await self._library.choose_parameters(conversation_id, taken_back(now, before, parameters))

        return self._push(tr("The parameters of this conversation were changed."), take_back)

    def set_for_profile(self, profile_id: str, parameters: Parameters) -> Undoable | None:
        """Send these with the requests to a profile's server; None where they are so already.

        Raises:
            KeyError: the profile is gone.
        """
        profile = self._profiles.get(profile_id)
        if profile is None:
            raise KeyError(profile_id)
        before = profile.parameters
        if parameters == before:
            return None
        self._profiles.set_parameters(profile_id, parameters)

        async def take_back() -> None:
            now = self._profiles.get(profile_id)
            if now is None:
                raise KeyError(profile_id)
            self._profiles.set_parameters(profile_id, taken_back(now.parameters, before, parameters))
            self._library.changed()

        return self._push(tr("The parameters of {name} were changed.", name=profile.name), take_back)

    async def left_out(self, profile_id: str | None, model: str | None) -> frozenset[str]:
        """The fields that are left out for a model of a profile, as the user agreed."""
        profile = self._profiles.get(profile_id)
        if profile is None or not model:
            return frozenset()
        return left_out(await self._profiles.learning.of_model(profile.base_url, model))

    def leave_out(self, profile_id: str | None, model: str, field: str) -> None:
        """Leave a field out for a model from now on: the user agreed."""
        if (profile := self._profiles.get(profile_id)) is not None:
            self._profiles.learning.note(profile.base_url, trait_of(LEFT_OUT + field, model))

    async def send_again(self, profile_id: str | None, model: str, field: str) -> None:
        """Send a field again that was left out for a model.

        Raises:
            StorageError: that could not be stored.
        """
        if (profile := self._profiles.get(profile_id)) is not None:
            await self._profiles.learning.forget(profile.base_url, [trait_of(LEFT_OUT + field, model)])

    def _push(self, sentence: str, take_back: Callable[[], Awaitable[None]]) -> Undoable:
        action = Undoable(sentence, take_back)
        self._undo.push(action)
        return action

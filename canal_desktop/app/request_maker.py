"""RequestMaker: makes the request that sends a branch, with prompt, parameters and pictures as they are now."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from canal_desktop.domain.completion import CompletionRequest, RequestImage
from canal_desktop.domain.context import ContextKind, context_of, request_messages
from canal_desktop.domain.parameters import layered

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable

    from canal_desktop.domain.context import ContextPart
    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.folder import Folder, FolderId
    from canal_desktop.domain.message import FileId, Message
    from canal_desktop.domain.money import Price
    from canal_desktop.domain.parameters import Parameters
    from canal_desktop.domain.profile import Profile


@dataclass(frozen=True, slots=True)
class Layer:
    """Parameters that hold where nothing above them says otherwise, and where they are set, such as "folder Work"."""

    name: str
    parameters: Parameters


def layer_of_profile(profile: Profile) -> Layer:
    """The parameters of a profile."""
    return Layer(f"profile {profile.name}", profile.parameters)


class RequestMaker:
    """Reads a conversation's folder and profile anew for each request: they may have been changed meanwhile.

    find_folder raises KeyError for a folder that is gone; find_profile gives None for a profile that is; load_file
    gives the bytes of a kept file. All but find_profile may raise StorageError, which is passed on.
    """

    def __init__(
        self,
        find_folder: Callable[[FolderId], Awaitable[Folder]],
        find_profile: Callable[[str | None], Profile | None],
        load_file: Callable[[FileId], Awaitable[bytes]],
    ) -> None:
        self._find_folder = find_folder
        self._find_profile = find_profile
        self._load_file = load_file
        self.price_of: Callable[[str | None, str], Price | None] = lambda _profile_id, _model: None
        """What a model of a profile's server costs now, None where nobody says; goes with the request's answer."""

    async def parameters(self, conversation: Conversation) -> Parameters:
        """What holds for a conversation: its own parameters, then its folder's, then its profile's."""
        below = await self.layers_below(conversation)
        return layered(conversation.parameters, *(layer.parameters for layer in below))

    async def layers_below(self, conversation: Conversation) -> tuple[Layer, ...]:
        """What holds for a conversation where it says nothing itself: its folder, then its profile."""
        layers = []
        if conversation.folder_id is not None:
            with contextlib.suppress(KeyError):
                folder = await self._find_folder(conversation.folder_id)
                if folder.deleted_at is None:
                    parameters = replace(folder.parameters, system_prompt=folder.system_prompt or None)
                    layers.append(Layer(f"folder {folder.name}", parameters))
        profile = self._find_profile(conversation.profile_id)
        return (*layers, *([] if profile is None else [layer_of_profile(profile)]))

    async def context(self, conversation: Conversation, branch: Iterable[Message]) -> tuple[ContextPart, ...]:
        """The parts of the request that would send a branch now."""
        parameters = await self.parameters(conversation)
        return context_of(parameters.system_prompt or "", branch)

    async def make(self, conversation: Conversation, branch: Iterable[Message], model: str | None) -> CompletionRequest:
        """The request that sends a branch; model "" stands for one that is not known yet.

        Raises:
            StorageError: a picture cannot be read; nothing is sent without it.
        """
        parameters = await self.parameters(conversation)
        parts = context_of(parameters.system_prompt or "", branch)
        pictures: dict[FileId, RequestImage] = {}
        for part in parts:
            if part.is_sent and part.kind is ContextKind.PICTURE and part.file is not None:
                pictures[part.file] = RequestImage(part.media_type, await self._load_file(part.file))
        return CompletionRequest(model or "", request_messages(parts, pictures), parameters)

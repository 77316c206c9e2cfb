"""RequestMaker: makes the request that sends a branch, with prompt, parameters and pictures as they are now."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from canal_desktop.app.picture_wishes import PictureWishes
from canal_desktop.app.reply_watch import ReplyWatch
from canal_desktop.app.token_ratios import TokenRatios
from canal_desktop.domain.completion import CompletionRequest, RequestImage
from canal_desktop.domain.context import ContextKind, context_of, request_messages, tool_parts
from canal_desktop.domain.errors import StorageError
from canal_desktop.domain.message import Role
from canal_desktop.domain.parameters import Parameters, layered
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable

    from canal_desktop.domain.completion import PictureWish
    from canal_desktop.domain.context import ContextPart
    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.folder import Folder, FolderId
    from canal_desktop.domain.message import ConversationId, FileId, Message, MessageId
    from canal_desktop.domain.money import Price
    from canal_desktop.domain.profile import Profile
    from canal_desktop.domain.tool import Tool, ToolId

T = TypeVar("T")

FREE_CHOICES = ("auto", "none")
"""The tool choices that force nothing."""

MAX_AT_ONCE = 200
"""So many messages are looked at without holding up a frame."""


class LayerKind(StrEnum):
    """Where parameters are set besides a conversation itself."""

    FOLDER = "folder"
    PROFILE = "profile"


@dataclass(frozen=True, slots=True)
class Layer:
    """Parameters that hold where nothing above them says otherwise; name is that of the folder or profile."""

    kind: LayerKind
    name: str
    parameters: Parameters


def layer_of_profile(profile: Profile) -> Layer:
    """The parameters of a profile."""
    return Layer(LayerKind.PROFILE, profile.name, profile.parameters)


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
        self.wishes = PictureWishes()
        self.ratios = TokenRatios()
        self.keep_file: Callable[[ConversationId, bytes], Awaitable[FileId]] = no_place
        """Keeps the bytes of a picture of a conversation's reply; may raise StorageError."""
        self.find_tools: Callable[[tuple[ToolId, ...]], Awaitable[tuple[Tool, ...]]] = no_tools_yet
        """The tools with these ids as far as they are known, under the names they are sent by; may raise StorageError.

        Nobody is started for it, or waited for."""
        self.start_tools: Callable[[tuple[ToolId, ...]], Awaitable[str]] = no_tools_to_start
        """Gets the tools with these ids ready to be called; returns sentences about those that cannot be had."""
        self.without: dict[ConversationId, frozenset[ToolId]] = {}
        """The tools that the user wants a conversation to go without, as they cannot be had."""
        self.watch: Callable[[ConversationId, MessageId], ReplyWatch] = lambda _conversation_id, _reply: ReplyWatch()
        """Watches the requests of a reply of a conversation."""

    def ratio_of(self, profile_id: str | None, model: str | None) -> float:
        """By what the tokens of a model of a profile's server are to be multiplied; 1 where nothing is known."""
        return self.ratios.of(self.server_of(profile_id), model)

    def server_of(self, profile_id: str | None) -> str:
        """The Base URL of a profile's server, "" where the profile is gone."""
        profile = self._find_profile(profile_id)
        return "" if profile is None else profile.base_url

    async def parameters(self, conversation: Conversation) -> Parameters:
        """What holds for a conversation: its own parameters, then its folder's, then its profile's."""
        below = await self.layers_below(conversation)
        return layered(conversation.parameters, *(layer.parameters for layer in below))

    async def tools_for(self, conversation: Conversation, parameters: Parameters) -> tuple[Tool, ...]:
        """The tools that are on offer with these parameters, under the names they are sent by.

        Raises:
            StorageError: they cannot be read.
        """
        without = self.without.get(conversation.id, frozenset())
        ids = tuple(tool_id for tool_id in parameters.tools if tool_id not in without)
        return await self.find_tools(ids) if ids else ()

    async def layers_below(self, conversation: Conversation) -> tuple[Layer, ...]:
        """What holds for a conversation where it says nothing itself: its folder, then its profile."""
        layers = []
        if conversation.folder_id is not None:
            with contextlib.suppress(KeyError):
                folder = await self._find_folder(conversation.folder_id)
                if folder.deleted_at is None:
                    parameters = replace(folder.parameters, system_prompt=folder.system_prompt or None)
                    layers.append(Layer(LayerKind.FOLDER, folder.name, parameters))
        profile = self._find_profile(conversation.profile_id)
        return (*layers, *([] if profile is None else [layer_of_profile(profile)]))

    async def context(self, conversation: Conversation, branch: Iterable[Message]) -> tuple[ContextPart, ...]:
        """The parts of the request that would send a branch now."""
        parameters = await self.parameters(conversation)
        prompt, tools = parameters.system_prompt or "", tool_parts(await self.tools_for(conversation, parameters))
        messages = tuple(branch)
        return (*tools, *await _made(len(messages), lambda: context_of(prompt, messages)))

    async def make(
        self,
        conversation: Conversation,
        branch: Iterable[Message],
        model: str | None,
        pictures: PictureWish | None = None,
    ) -> CompletionRequest:
        """The request that sends a branch; model "" stands for one that is not known yet.

        Where pictures are wished for, only the last question goes, and nothing that is set for answers in words.

        Raises:
            StorageError: a picture cannot be read; nothing is sent without it.
        """
        parameters = await self.parameters(conversation)
        prompt, messages = parameters.system_prompt or "", tuple(branch)
        parts = await _made(len(messages), lambda: context_of(prompt, messages))
        tools = await self.tools_for(conversation, parameters) if pictures is None else ()
        is_answered = bool(messages) and messages[-1].role is Role.TOOL
        if parameters.tool_choice not in {None, *FREE_CHOICES} and (is_answered or conversation.id in self.without):
            # A tool that must be called was: else the model would have to call it for ever. Or it may be one of those
            # that cannot be had.
            parameters = replace(parameters, tool_choice=None)
        if pictures is not None:
            parts = tuple(part for part in parts if part.message_id == parts[-1].message_id)
            parameters = Parameters(extra_headers=parameters.extra_headers)
        images: dict[FileId, RequestImage] = {}
        for part in parts:
            if part.is_sent and part.kind is ContextKind.PICTURE and part.file is not None:
                images[part.file] = RequestImage(part.media_type, await self._load_file(part.file))
        sent = await _made(len(parts), lambda: request_messages(parts, images))
        return CompletionRequest(model or "", sent, parameters, pictures, tools)


async def _made(count: int, make: Callable[[], T]) -> T:
    """What is made of so many messages or parts; in a thread where they are many: ten thousand take 0.1 s."""
    return make() if count <= MAX_AT_ONCE else await asyncio.to_thread(make)


async def no_tools_yet(_ids: tuple[ToolId, ...]) -> tuple[Tool, ...]:
    """While nobody knows of any.

    Raises:
        StorageError: always.
    """
    raise StorageError(tr("The tools of this conversation are still being made ready. Try again in a moment."))


async def no_tools_to_start(_ids: tuple[ToolId, ...]) -> str:
    """Where nobody has to be started."""
    return ""


async def no_place(_conversation_id: ConversationId, _data: bytes) -> FileId:
    """For whoever has no place for files.

    Raises:
        StorageError: always.
    """
    raise StorageError(tr("Pictures cannot be kept here."))

"""PictureWishes: which requests ask for pictures instead of words, also when they are made again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.completion import PictureWish
from canal_desktop.domain.media_names import looks_like
from canal_desktop.domain.model_facts import ModelKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.domain.message import Message, MessageId


class PictureWishes:
    """A wish is not stored with a message: after a start, a reply of a model for pictures is taken for one of them.

    Attributes:
        kind_of: what a model of a profile's server is for, None where nobody says.
        usual: the model and the wish that pictures were asked for with last; "" for no model.
    """

    def __init__(self) -> None:
        self.kind_of: Callable[[str | None, str], ModelKind | None] = lambda _profile_id, _model: None
        self.usual: Callable[[], tuple[str, PictureWish]] = lambda: ("", PictureWish())
        self._known: dict[MessageId, PictureWish] = {}

    def first(self, profile_id: str | None, reply: Message, wish: PictureWish | None) -> PictureWish | None:
        """What a reply that is about to be asked for is to be: as wished for, else by what its model is for."""
        is_for_pictures = bool(reply.model) and self.kind_of(profile_id, reply.model or "") is ModelKind.IMAGE
        return self._noted(reply, wish or (PictureWish() if is_for_pictures else None))

    def _noted(self, reply: Message, wish: PictureWish | None) -> PictureWish | None:
        if wish is not None:
            self._known[reply.id] = wish
        return wish

    def of_reply(self, profile_id: str | None, reply: Message) -> PictureWish | None:
        """What a reply was asked for, None for words."""
        known = self._known.get(reply.id)
        if known is not None or not reply.model:
            return known
        model, wish = self.usual()
        if reply.model == model and self._may_draw(profile_id, reply.model):
            return wish
        return PictureWish() if self._draws(profile_id, reply.model) else None

    def again(self, profile_id: str | None, former: Message, reply: Message) -> PictureWish | None:
        """What a reply is to be in place of a former one; another model than that one's may be one for words."""
        wish = self.of_reply(profile_id, former)
        if wish is None or not reply.model:
            return self.first(profile_id, reply, None)
        may_draw = reply.model == former.model or self._draws(profile_id, reply.model)
        return self._noted(reply, wish if may_draw else None)

    def _draws(self, profile_id: str | None, model: str) -> bool:
        kind = self.kind_of(profile_id, model)
        return kind is ModelKind.IMAGE or (kind is None and looks_like(ModelKind.IMAGE, model))

    def _may_draw(self, profile_id: str | None, model: str) -> bool:
        return self.kind_of(profile_id, model) in {None, ModelKind.IMAGE}


def is_drawn(conversation: OpenConversation, message_id: MessageId) -> bool:
    """Whether a message of a conversation was asked for as pictures."""
    wishes = conversation.requests.wishes
    return wishes.of_reply(conversation.conversation.profile_id, conversation.tree[message_id]) is not None


def model_for(conversation: OpenConversation, message_id: MessageId | None) -> str | None:
    """Whom to ask again in place of a reply (None: the last one): the model that drew its pictures, else the usual."""
    at = conversation.tree.active_leaf if message_id is None else message_id
    if at is not None and at in conversation.tree and is_drawn(conversation, at):
        return conversation.tree[at].model
    return conversation.conversation.model

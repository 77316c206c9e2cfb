"""Side by side: one question to several models at once; their replies are versions of one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.message import MessageState, Role
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.domain.message import Message, MessageId, Part

MIN_MODELS, MAX_MODELS = 2, 6


async def ask_side_by_side(
    conversation: OpenConversation,
    text: str,
    models: Sequence[str],
    parent: MessageId | None = None,
    *,
    attached: tuple[Part, ...] = (),
    as_edit: bool = False,
    on_stored: Callable[[], None] = lambda: None,
) -> None:
    """Ask a new question of 2 to 6 models; it is stored with all the empty replies at once, or nothing is.

    The reply of the first model is the one in the active branch. What else is given is as in OpenConversation.send.

    Raises:
        InvalidInput: too few or too many models, a blank text, or a reply is being written.
        StorageError: it could not be stored, or a picture not be read; nothing was sent.
    """
    first, *others = _checked(models)
    await conversation.send(
        text, first, parent, attached=attached, as_edit=as_edit, beside=tuple(others), on_stored=on_stored
    )


async def ask_again_side_by_side(conversation: OpenConversation, message_id: MessageId, models: Sequence[str]) -> None:
    """Ask the question of a reply, or a question itself, of 2 to 6 models; the replies there are stay as versions.

    Raises:
        InvalidInput: too few or too many models, nothing to answer, or a reply is being written.
        StorageError: they could not be stored; nothing was sent.
    """
    first, *others = _checked(models)
    await conversation.regenerate(first, message_id, beside=tuple(others))


def replies_beside(conversation: OpenConversation, message_id: MessageId) -> tuple[MessageId, ...]:
    """The versions of a reply, or all replies to a question, oldest first; none where the message is gone.

    One that ended with nothing in it and was tried again with the same model is left out: the later one stands for it.
    """
    tree = conversation.tree
    if message_id not in tree:
        return ()
    if tree[message_id].role is Role.ASSISTANT:
        found = tree.versions(message_id)
    else:
        found = tuple(known for known in tree.children(message_id) if tree[known].role is Role.ASSISTANT)
    models = [tree[known].model for known in found]
    return tuple(
        known
        for number, known in enumerate(found)
        if not _is_empty_end(tree[known]) or models[number] not in models[number + 1 :]
    )


def _is_empty_end(message: Message) -> bool:
    """Whether a reply ended before there was anything of it."""
    return message.state is not MessageState.STREAMING and not message.parts


def _checked(models: Sequence[str]) -> Sequence[str]:
    distinct = tuple(dict.fromkeys(model for model in models if model.strip()))
    if not MIN_MODELS <= len(distinct) <= MAX_MODELS:
        raise InvalidInput(tr("Choose {least} to {most} models.", least=MIN_MODELS, most=MAX_MODELS))
    return distinct

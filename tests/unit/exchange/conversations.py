"""Conversations for tests of files: one with everything, and a strategy for any."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from canal_desktop.domain.archive import ArchivedConversation
from canal_desktop.domain.archive_ids import file_id_of
from canal_desktop.domain.conversation import Conversation, ConversationMark
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import (
    ConversationId,
    FailureNote,
    ImagePart,
    Message,
    MessageId,
    MessageState,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
)
from canal_desktop.domain.usage import Usage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.domain.message import Part

NOW = datetime(2026, 11, 23, 12, 0, 0, 123456, tzinfo=UTC)
PNG = b"\x89PNG\r\n\x1a\n one small picture"


def message(
    number: int,
    text: str = "",
    parent: int | None = None,
    role: Role | None = None,
    owner: str = "c" * 32,
    parts: Sequence[Part] = (),
    **more: Any,
) -> Message:
    """A message whose id is made from a number; odd ones are from the model."""
    known = role or (Role.ASSISTANT if number % 2 else Role.USER)
    said = (TextPart(text),) if text else ()
    more.setdefault("model", "gpt-5" if known is Role.ASSISTANT else None)
    above = None if parent is None else MessageId(f"{parent:032x}")
    return Message(
        MessageId(f"{number:032x}"),
        ConversationId(owner),
        above,
        known,
        (*said, *parts),
        MessageState.COMPLETE,
        NOW,
        **more,
    )


def conversation(
    *messages: Message, title: str = "A talk", leaf: int | None = None, **more: Any
) -> ArchivedConversation:
    """A conversation with these messages; the last one is the leaf unless another is named."""
    owner = messages[0].conversation_id if messages else ConversationId("c" * 32)
    folder = more.pop("folder", "")
    files = more.pop("files", {})
    active = messages[-1].id if messages else None
    if leaf is not None:
        active = MessageId(f"{leaf:032x}")
    return ArchivedConversation(
        Conversation(owner, title, NOW, NOW, active_leaf=active, **more), tuple(messages), folder, files
    )


def full_conversation() -> ArchivedConversation:
    """Two branches, reasoning, a tool, a picture, a failure, usage, a message in the trash, tags and a folder."""
    picture = ImagePart(file_id_of(PNG), "image/png", "a cat")
    usage = Usage(3, 4, 7, None, 1)
    failure = FailureNote(FailureKind.SERVER, "The server had an error of its own.", "req-1")
    messages = (
        message(0, "What is this?", parts=(picture,)),
        message(
            1, "A *cat*.", 0, parts=(ToolCallPart("call-1", "look", '{"at": "it"}'),), usage=usage, finish_reason="stop"
        ),
        replace(
            message(3, "A dog.", 0, failure=failure, model="other/model-2"),
            parts=(ReasoningPart("Hm, ears…", 1.5), TextPart("A dog.")),
            state=MessageState.FAILED,
        ),
        message(4, "Are you sure?", 3, deleted_at=NOW),
        message(5, "Yes.", 4),
    )
    return conversation(
        *messages,
        title='Cats: "and" dogs / 犬',
        leaf=5,
        title_is_own=True,
        profile_id="profile",
        model="gpt-5",
        pinned_at=NOW,
        archived_at=NOW,
        tags=("animals", "Ä"),
        mark=ConversationMark.UNREAD,
        folder="Work",
        files={picture.file: lambda: PNG},
    )


TEXTS = st.text(max_size=60)
MOMENTS = st.datetimes(min_value=datetime(1971, 1, 1), timezones=st.just(UTC))
COUNTS = st.none() | st.integers(0, 10**9)
PARTS: st.SearchStrategy[Part] = st.one_of(
    st.builds(TextPart, TEXTS),
    st.builds(ReasoningPart, TEXTS, st.none() | st.floats(0, 1e6)),
    st.builds(ToolCallPart, TEXTS, TEXTS, TEXTS),
    st.builds(ImagePart, st.binary(max_size=8).map(file_id_of), TEXTS, TEXTS),
)


@st.composite
def conversations(draw: st.DrawFn, texts: st.SearchStrategy[str] = TEXTS) -> ArchivedConversation:
    """Any tree of messages."""
    owner = ConversationId(draw(st.uuids()).hex)
    messages: list[Message] = []
    for _ in range(draw(st.integers(0, 6))):
        parent = draw(st.none() | st.sampled_from(messages)) if messages else None
        messages.append(
            Message(
                MessageId(draw(st.uuids()).hex),
                owner,
                parent and parent.id,
                draw(st.sampled_from(Role)),
                (*draw(st.lists(PARTS, max_size=3)), TextPart(draw(texts))),
                draw(st.sampled_from(MessageState)),
                draw(MOMENTS),
                draw(st.none() | texts),
                draw(st.none() | TEXTS),
                draw(st.none() | st.builds(Usage, COUNTS, COUNTS, COUNTS, COUNTS, COUNTS)),
                draw(st.none() | st.builds(FailureNote, st.sampled_from(FailureKind), TEXTS, st.none() | TEXTS)),
                draw(st.none() | MOMENTS),
            )
        )
    known = Conversation(
        owner,
        draw(texts),
        draw(MOMENTS),
        draw(MOMENTS),
        draw(st.booleans()),
        draw(st.none() | TEXTS),
        draw(st.none() | TEXTS),
        draw(st.sampled_from(messages)).id if messages else None,
        None,
        draw(st.none() | MOMENTS),
        draw(st.none() | MOMENTS),
        draw(st.none() | MOMENTS),
        tuple(draw(st.lists(texts, max_size=3))),
        draw(st.none() | st.sampled_from(ConversationMark)),
    )
    return ArchivedConversation(known, tuple(messages), draw(texts))

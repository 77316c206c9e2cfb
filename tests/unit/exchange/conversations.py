"""Conversations for tests of files: one with everything, and a strategy for any."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from canal_desktop.domain.archive import ArchivedConversation
from canal_desktop.domain.archive_ids import file_id_of
from canal_desktop.domain.conversation import Conversation, ConversationMark
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import (
    AudioPart,
    ContextChoice,
    ConversationId,
    FailureNote,
    FilePart,
    ImagePart,
    Message,
    MessageId,
    MessageState,
    ReasoningPart,
    Role,
    TextPart,
    Timing,
    ToolCallPart,
    ToolResultPart,
)
from canal_desktop.domain.money import Cost, Price, PriceSource
from canal_desktop.domain.parameters import OWN_FIELDS, Parameters, ReasoningEffort
from canal_desktop.domain.tool import ToolId
from canal_desktop.domain.usage import Usage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.domain.message import Part

NOW = datetime(2026, 11, 23, 12, 0, 0, 123456, tzinfo=UTC)
MARKDOWN = "## You\n\n```python\nprint()\n```\n\n"
REPORT, SCAN, SPEECH = b"# Report", b"%PDF scan", b"RIFF speech"
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
    failure = FailureNote(FailureKind.REFUSED_PARAMETER, "The server had an error of its own.", "req-1", "temperature")
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


def called_conversation() -> ArchivedConversation:
    """A reply that asked for two tools, what these gave, and the reply that read it."""
    calls = (ToolCallPart("call-1", "look", '{"at": "it"}'), ToolCallPart("call-2", "ask", "{}"))
    results = (
        ToolResultPart("call-1", "look", MARKDOWN, note="server, allowed once"),
        ToolResultPart("call-2", "ask", "The user denied this call.", True, "denied"),
    )
    return conversation(
        message(0, "What is this?"),
        message(1, "Let me look.", 0, parts=calls, finish_reason="tool_calls"),
        message(2, "", 1, Role.TOOL, parts=results),
        message(3, "A heading.", 2),
        parameters=Parameters(tools=(ToolId("own:look-1"), ToolId("mcp:a:ask")), tool_choice="auto"),
    )


def attached_conversation() -> ArchivedConversation:
    """A question with a file, a scan and something spoken, and a reply that was read aloud; with all that was set."""
    report, scan, speech = (file_id_of(data) for data in (REPORT, SCAN, SPEECH))
    asked = message(0, "What do they say?")
    parts = (
        FilePart(report, "text/markdown", 'a "report" [1].md', MARKDOWN, "its beginning"),
        FilePart(scan, "application/pdf", "scan.pdf", ""),
        AudioPart(speech, "audio/wav", "spoken", 2.5),
    )
    price = Price(Decimal("2.50"), Decimal(10), None, PriceSource.PUBLIC_LIST)
    reply = message(
        1,
        "This and that.",
        0,
        parts=(AudioPart(speech, "audio/wav"),),
        usage=Usage(1204, 312),
        timing=Timing(0.5, 4.24),
        cost=Cost(Decimal("0.00613"), price),
    )
    return conversation(
        replace(asked, parts=(*parts, *asked.parts), context=ContextChoice(is_pinned=True, dropped_parts=(1,))),
        reply,
        parameters=Parameters("Be brief.", 0.5, stop=("###",), extra_body={"top_k": 5}, extra_headers={"X-Team": "a"}),
        files={report: lambda: REPORT, scan: lambda: SCAN, speech: lambda: SPEECH},
    )


TEXTS = st.text(max_size=60)
HEADER_TEXTS = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=20)
MOMENTS = st.datetimes(min_value=datetime(1971, 1, 1), timezones=st.just(UTC))
FILES = st.binary(max_size=8).map(file_id_of)
COUNTS = st.none() | st.integers(0, 10**9)
PARTS: st.SearchStrategy[Part] = st.one_of(
    st.builds(TextPart, TEXTS),
    st.builds(ReasoningPart, TEXTS, st.none() | st.floats(0, 1e6)),
    st.builds(ToolCallPart, TEXTS, TEXTS, TEXTS),
    st.builds(ToolResultPart, TEXTS, TEXTS, TEXTS, st.booleans(), TEXTS),
    st.builds(ImagePart, FILES, TEXTS, TEXTS),
    st.builds(FilePart, FILES, TEXTS, TEXTS, TEXTS, TEXTS),
    st.builds(AudioPart, FILES, TEXTS, TEXTS, st.none() | st.floats(0, 1e6)),
)
AMOUNTS = st.decimals(0, 1000, places=6)
COSTS = st.builds(
    Cost,
    AMOUNTS,
    st.builds(Price, st.none() | AMOUNTS, st.none() | AMOUNTS, st.none() | AMOUNTS, st.sampled_from(PriceSource)),
)
TIMINGS = st.builds(Timing, st.none() | st.floats(0, 1e6), st.floats(0, 1e6))
CHOICES = st.builds(ContextChoice, st.booleans(), st.booleans(), st.sets(st.integers(0, 9)).map(sorted).map(tuple))
PARAMETERS = st.builds(
    Parameters,
    st.none() | TEXTS,
    temperature=st.none() | st.floats(0, 2),
    max_tokens=st.none() | st.integers(1, 10**6),
    stop=st.lists(st.text(min_size=1, max_size=9), max_size=4).map(tuple),
    reasoning_effort=st.none() | st.sampled_from(ReasoningEffort),
    extra_body=st.dictionaries(
        TEXTS.filter(lambda name: name not in OWN_FIELDS), st.none() | st.lists(st.integers(0, 9)), max_size=2
    ),
    extra_headers=st.dictionaries(st.from_regex(r"X-[a-z]{1,8}", fullmatch=True), HEADER_TEXTS, max_size=2),
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
                draw(CHOICES),
                draw(st.none() | TIMINGS),
                draw(st.none() | COSTS),
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
        draw(PARAMETERS),
    )
    return ArchivedConversation(known, tuple(messages), draw(texts))

"""A question with files reaches the server's log letter by letter as the user was shown it."""

from __future__ import annotations

from datetime import UTC, datetime

from canal_desktop.domain.completion import CompletionRequest
from canal_desktop.domain.context import context_of, request_messages
from canal_desktop.domain.message import (
    ConversationId,
    FileId,
    FilePart,
    Message,
    MessageId,
    MessageState,
    Role,
    TextPart,
)
from canal_desktop.domain.profile import Profile, ProfileId
from canal_desktop.domain.redaction import Redactor
from canal_desktop.providers.openai_chat import OpenAIChat
from tests.servers.misbehaving import KEY, MisbehavingServer

FILE = FileId("a" * 64)
PARTS = (
    FilePart(FILE, "text/csv", 'sales "2024"\n.csv', "a,b\n1,\u4e16\u754c\n\n"),
    FilePart(FILE, "application/pdf", "scan.pdf", "", "pages 1-2 of 2 as pictures"),
    TextPart("Sum?"),
)
SENT = "<file name=\"sales '2024' .csv\">\na,b\n1,\u4e16\u754c\n</file>\n\nSum?"


async def test_the_text_of_files_is_sent_as_it_was_shown() -> None:
    now = datetime.now(UTC)
    question = Message(MessageId("m"), ConversationId("c"), None, Role.USER, PARTS, MessageState.COMPLETE, now)
    request = CompletionRequest("ok", request_messages(context_of("", (question,)), {}))
    async with MisbehavingServer() as server:
        redactor = Redactor()
        provider = OpenAIChat(Profile(ProfileId("p"), "t", server.base_url), KEY, redactor=redactor, idle_timeout_s=20)
        _events = [event async for event in provider.stream(request)]
        await provider.aclose()
        body = server.seen[-1].body
    assert [message["role"] for message in body["messages"]] == ["user"]
    content = body["messages"][0]["content"]
    # As a plain text, or as the only text among parts.
    assert (content if isinstance(content, str) else content[0]["text"]) == SENT

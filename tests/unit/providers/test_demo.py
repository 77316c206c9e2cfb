"""The demo answers as a server does: a question, and the rest of an answer that was stopped."""

from __future__ import annotations

import pytest

from canal_desktop.app.open_conversation import CONTINUE_PROMPT
from canal_desktop.domain.completion import CompletionRequest, Delta, RequestMessage
from canal_desktop.domain.message import Role
from canal_desktop.domain.profile import demo_profile
from canal_desktop.domain.redaction import Redactor
from canal_desktop.providers import demo
from canal_desktop.providers.demo import DemoTransport
from canal_desktop.providers.openai_chat import OpenAIChat

QUESTION = RequestMessage(Role.USER, "hello")


async def answer(*messages: RequestMessage) -> str:
    provider = OpenAIChat(demo_profile(), "", redactor=Redactor(), transport=DemoTransport())
    request = CompletionRequest("gpt-4o-mini", messages)
    text = "".join([event.text async for event in provider.stream(request) if isinstance(event, Delta)])
    await provider.aclose()
    return text


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demo, "PACE_S", 0)


async def test_a_stopped_answer_goes_on_where_it_stopped() -> None:
    whole = await answer(QUESTION)
    begun = RequestMessage(Role.ASSISTANT, whole[:300])
    rest = await answer(QUESTION, begun, RequestMessage(Role.USER, CONTINUE_PROMPT))

    assert whole[:300] + rest == whole
    assert "it is a demo" in whole or "the demo" in whole


async def test_another_question_is_answered_anew() -> None:
    whole = await answer(QUESTION)
    begun = RequestMessage(Role.ASSISTANT, whole[:300])

    assert (await answer(QUESTION, begun, QUESTION)) == whole

"""The sample conversation: a few messages, written by us in the user's language, that show what answers can have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.archive import ArchivedConversation
from canal_desktop.domain.archive_ids import conversation_id_from, message_id_from
from canal_desktop.domain.conversation import Conversation
from canal_desktop.domain.message import Message, MessageState, Role, TextPart
from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from canal_desktop.domain.message import MessageId
    from canal_desktop.domain.profile import Profile

PROGRAM = "canal sample"
CODE = """```python
def greet(name: str) -> str:
    return f"Hello, {name}!"
```"""
FORMULA = r"$$\int_0^1 x^2 \, dx = \frac{1}{3}$$"


def sample_conversation(profile: Profile | None, now: datetime) -> ArchivedConversation:
    """An ordinary conversation; of the same texts it has always the same ids. No model is behind it."""
    texts = (
        (None, Role.USER, tr("What can an answer look like?")),
        (0, Role.ASSISTANT, _first_answer()),
        (1, Role.USER, tr("And if I ask again?")),
        (2, Role.ASSISTANT, tr("This is the **first answer** to your question. It stays when you ask again.")),
        (2, Role.ASSISTANT, _second_version()),
    )
    written = "\0".join(text for _parent, _role, text in texts)
    conversation_id = conversation_id_from(PROGRAM, written)
    messages: list[Message] = []
    for number, (parent, role, text) in enumerate(texts):
        messages.append(
            Message(
                message_id_from(PROGRAM, written, str(number)),
                conversation_id,
                _id_of(messages, parent),
                role,
                (TextPart(text),),
                MessageState.COMPLETE,
                now,
                model=tr("Sample") if role is Role.ASSISTANT else None,
            )
        )
    conversation = Conversation(
        conversation_id,
        tr("Sample conversation"),
        now,
        now,
        title_is_own=True,
        profile_id=None if profile is None else profile.id,
        model=None if profile is None else profile.model,
        active_leaf=messages[-1].id,
    )
    return ArchivedConversation(conversation, tuple(messages))


def _id_of(messages: Sequence[Message], number: int | None) -> MessageId | None:
    return None if number is None else messages[number].id


def _first_answer() -> str:
    table = [
        f"| {tr('You want')} | {tr('You do')} |",
        "| --- | --- |",
        f"| {tr('another answer')} | {tr('press Regenerate below it')} |",
        f"| {tr('another question')} | {tr('press Edit below your message')} |",
        f"| {tr('to keep a thought')} | {tr('fork from the message')} |",
    ]
    question, model, answer = tr("Your question"), tr("The model"), tr("The answer")
    diagram = f'```mermaid\nflowchart LR\n  A["{question}"] --> B["{model}"] --> C["{answer}"]\n```'
    return "\n\n".join(
        (
            tr("Answers are written in **Markdown**, with *emphasis*, `code` and lists:"),
            f"- {tr('This conversation was written by hand; nothing was sent, and it cost nothing.')}\n"
            f"- {tr('Delete it like any other when you are done.')}",
            f"### {tr('A table')}",
            "\n".join(table),
            f"### {tr('Code')}",
            tr("The buttons above a block copy it, wrap its lines or save it."),
            CODE,
            f"### {tr('A formula')}",
            FORMULA,
            f"### {tr('A diagram')}",
            diagram,
        )
    )


def _second_version() -> str:
    return "\n\n".join(
        (
            tr("This is the **second answer** to the same question."),
            tr("The arrows below it lead to the first one and back. Nothing is ever overwritten."),
        )
    )

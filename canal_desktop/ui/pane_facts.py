"""What is true of the conversation on the screen, for the table of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.message import Role
from canal_desktop.ui.actions import Fact

if TYPE_CHECKING:
    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.domain.message import Message
    from canal_desktop.ui.composer.composer import Composer


def facts_of(conversation: OpenConversation | None, composer: Composer, reply: Message | None) -> set[Fact]:
    """The facts of a conversation, its composer and the last reply of its active branch."""
    if conversation is None:
        return set()
    facts = {Fact.CONVERSATION_OPEN}
    if conversation.is_stored:
        facts.add(Fact.STORED)
    if composer.is_editing:
        facts.add(Fact.EDITING)
    if conversation.branch:
        facts.add(Fact.MESSAGES)
    if len(conversation.tree) > len(conversation.branch):
        facts.add(Fact.VERSIONS)
    if conversation.waiting:
        facts |= {Fact.WAITING} if conversation.is_running else {Fact.WAITING, Fact.SENDABLE}
    if conversation.is_running:
        facts.add(Fact.RUNNING)
    else:
        facts |= _facts_at_rest(conversation, composer, reply)
    if reply is not None and "```" in reply.text:
        facts.add(Fact.CODE)
    return facts


def _facts_at_rest(conversation: OpenConversation, composer: Composer, reply: Message | None) -> set[Fact]:
    facts = set()
    if composer.can_send:
        facts.add(Fact.DRAFT)
    if conversation.branch:
        facts.add(Fact.QUESTION)
    if reply is not None:
        facts |= {Fact.REPLY, Fact.UNFINISHED} if reply.is_unfinished else {Fact.REPLY}
    if conversation.has_failed or conversation.is_unanswered:
        facts.add(Fact.FAILED)
    return facts


def earlier_questions(conversation: OpenConversation | None) -> list[str]:
    """The questions of the active branch, newest first, without the repetitions that follow one another."""
    branch = conversation.branch if conversation is not None else ()
    questions = [message.text for message in reversed(branch) if message.role is Role.USER]
    return [text for number, text in enumerate(questions) if number == 0 or text != questions[number - 1]]

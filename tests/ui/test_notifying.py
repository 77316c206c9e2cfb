"""What is told outside of the windows, of which answers, and when not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.completion import Cut, Delta, Failed
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import (
    ConversationId,
    FailureNote,
    Message,
    MessageState,
    Role,
    TextPart,
    new_message_id,
)
from canal_desktop.ui.notifying import MAX_WORDS, words_of
from tests.ui.program import RunningProgram, Server, profile

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.conftest import Programs

REPLY = Message(
    new_message_id(), ConversationId("a"), None, Role.ASSISTANT, (), MessageState.COMPLETE, datetime.now(UTC), "m"
)


class Told:
    """Stands in for the desktop: what it was told, and a click on it."""

    def __init__(self) -> None:
        self.all: list[tuple[str, str]] = []
        self.click: Callable[[], None] = lambda: None

    async def tell(self, about: str, title: str, words: str, opened: Callable[[], None]) -> bool:
        self.all.append((title, words))
        self.click = opened
        return True


def tells(program: RunningProgram) -> Told:
    told = Told()
    program.late.desktop.notifier._tellers = (told,)
    return told


async def asked_unseen(program: RunningProgram, text: str) -> None:
    """Ask, and look elsewhere before the answer ends."""
    program.server.answers_on.clear()
    await program.ask(text, waits=False)
    await program.until(lambda: program.server.asked, "nothing was asked")
    program.window.hide()
    await program.until(lambda: not program.window.isActiveWindow())
    program.server.answers_on.set()
    await program.until(lambda: not program.library.running)
    await program.settle()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "Your answer is ready."),
        ("Hello\nthere", "Hello"),
        ("\n\n# A **bold** `title`\ntext", "A bold title"),
        ("```python\nx = 1\n```", "python"),
        ("| --- | --- |\n", "Your answer is ready."),
        ("x" * 500, "x" * (MAX_WORDS - 1) + "…"),
        ("a\u202eb\x1b[31m", "ab[31m"),
    ],
)
def test_only_the_first_words_are_told(text: str, words: str) -> None:
    assert words_of(replace(REPLY, parts=(TextPart(text),))) == words


def test_a_failure_is_told_by_its_sentence() -> None:
    note = FailureNote(FailureKind.NO_KEY, "There is no key.")
    assert words_of(replace(REPLY, state=MessageState.FAILED, failure=note)) == "There is no key."
    assert words_of(replace(REPLY, state=MessageState.CUT)) == "The answer broke off."


async def test_an_answer_that_ends_unseen_is_told_and_a_click_shows_it(program: RunningProgram) -> None:
    told = tells(program)
    first = program.shown
    await asked_unseen(program, "why")
    assert told.all == [("why", "Hello there")]
    await program.new()

    told.click()
    await program.until(lambda: program.shown is first or program.shown.id == first.id)
    assert program.window.isVisible()


async def test_nothing_is_told_while_the_window_is_looked_at(program: RunningProgram) -> None:
    told = tells(program)
    await program.until(program.window.isActiveWindow)
    await program.ask("why")
    await program.settle()
    assert told.all == []


async def test_nothing_is_told_where_the_user_wants_none(program: RunningProgram) -> None:
    told = tells(program)
    program.window.change_settings(replace(program.window.settings, notifies=False))
    await asked_unseen(program, "why")
    assert told.all == []


async def test_what_the_user_stopped_is_not_told(program: RunningProgram) -> None:
    told = tells(program)
    program.server.answers_on.clear()
    await program.ask("why", waits=False)
    await program.until(lambda: program.server.asked)
    program.window.hide()
    program.shown.stop()
    await program.until(lambda: not program.library.running)
    await program.settle()
    assert told.all == []


@pytest.mark.parametrize("event", [Failed(FailureKind.NO_KEY, "There is no key."), Cut("It ended.")])
async def test_a_failure_is_told(start: Programs, event: Failed | Cut) -> None:
    program = await start(profile(), server=Server(events=(Delta("Half"), event)))
    told = tells(program)
    program.window.hide()
    await program.until(lambda: not program.window.isActiveWindow())
    program.composer.edit.set_text("why")
    program.composer.submit()
    await program.until(lambda: told.all, "nothing was told")
    assert [title for title, _words in told.all] == ["why"]


async def test_a_temporary_conversation_is_told_by_nobody(program: RunningProgram) -> None:
    told = tells(program)
    former = program.shown
    program.do("new_temporary")
    await program.until(lambda: program.pane.conversation is not former)
    await asked_unseen(program, "secret")
    assert told.all == []

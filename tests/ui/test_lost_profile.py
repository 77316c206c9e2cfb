"""A conversation whose profile is gone goes on with another one, once the user says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from canal_desktop.domain.completion import Delta, Failed
from canal_desktop.domain.failures import FailureKind
from canal_desktop.ui.main_window import Page
from tests.ui.program import Server, profile

if TYPE_CHECKING:
    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram


def offered(program: RunningProgram) -> list[str]:
    """The buttons that are seen below messages."""
    buttons = program.pane.transcript.viewport().findChildren(QPushButton)
    return [button.text() for button in buttons if isinstance(button, QPushButton) and button.isVisible()]


async def asked_of_beta(start: Programs, server: Server | None = None) -> RunningProgram:
    """A conversation with one answer of a profile that is removed then; Alpha is left."""
    program = await start(profile("Beta", "beta-large"), profile("Alpha", "alpha-small"), server=server)
    await program.ask("first")
    await program.profiles.remove("beta")
    await program.settle()
    return program


async def test_what_cannot_be_sent_goes_on_with_the_other_profile(start: Programs) -> None:
    program = await asked_of_beta(start)
    program.server.events = (Delta("From Alpha."),)
    program.type("second")
    program.do("send")
    await program.until(lambda: program.states[-1:] == ["failed"])
    await program.settle()
    reply = program.shown.branch[-1]
    assert reply.failure is not None
    assert reply.failure.kind is FailureKind.NO_PROFILE
    assert len(program.server.asked) == 1
    assert "Go on with Alpha" in offered(program)
    assert "Retry" not in offered(program)

    program.press("Go on with Alpha")
    await program.until(lambda: program.texts[-1:] == ["From Alpha."] and not program.shown.is_running)
    await program.settle()
    assert program.server.asked[-1].model == "alpha-small"
    assert [message.text for message in program.server.asked[-1].messages][-1] == "second"
    conversation = program.shown.conversation
    assert (conversation.profile_id, conversation.model) == ("alpha", "alpha-small")
    assert program.pane.server.text() == "Alpha"
    assert "Regenerate" in offered(program)
    stored = await program.store.find(program.shown.id)
    assert (stored.profile_id, stored.model) == ("alpha", "alpha-small")


async def test_a_complete_answer_and_a_question_without_one_offer_it_too(start: Programs) -> None:
    program = await asked_of_beta(start)
    assert "Regenerate with Alpha" in offered(program)
    assert "Regenerate" not in offered(program)
    program.type("second")
    program.pane.sending.add_only("second")
    await program.until(lambda: program.texts[-1:] == ["second"])
    await program.settle()
    assert "Go on with Alpha" in offered(program)
    assert "Retry" not in offered(program)
    program.press("Go on with Alpha")
    await program.until(lambda: len(program.server.asked) == 2 and not program.shown.is_running)
    assert program.server.asked[-1].model == "alpha-small"


async def test_without_any_profile_one_is_connected_first_and_the_conversation_comes_back(start: Programs) -> None:
    program = await asked_of_beta(start)
    shown = program.shown.id
    await program.profiles.remove("alpha")
    await program.settle()
    assert "Connect to a server…" in offered(program)
    program.press("Connect to a server…")
    await program.until(lambda: program.window.page is Page.WELCOME)
    program.window.welcome_page.connect_requested.emit("", "http://gamma.localhost:9/v1")
    await program.until(lambda: program.window.page is Page.CONVERSATION)
    await program.settle()
    assert program.shown.id == shown
    active = program.profiles.active
    assert active is not None
    assert f"Regenerate with {active.name}" in offered(program)


async def test_the_keys_for_asking_again_offer_it_in_a_notice(start: Programs) -> None:
    program = await asked_of_beta(start)
    program.do("regenerate")
    await program.settle()
    (told,) = program.window.notices.texts
    assert "is gone" in told
    assert len(program.server.asked) == 1
    button = next(one for one in program.window.notices.findChildren(QPushButton) if one.text() == "Go on with Alpha")
    button.click()
    await program.until(lambda: len(program.server.asked) == 2 and not program.shown.is_running)
    assert program.server.asked[-1].model == "alpha-small"
    assert program.window.notices.texts == ()
    program.do("regenerate")
    await program.until(lambda: len(program.server.asked) == 3 and not program.shown.is_running)


async def test_a_profile_that_comes_back_changes_what_is_offered(start: Programs) -> None:
    program = await asked_of_beta(start)
    assert "Regenerate with Alpha" in offered(program)
    program.profiles._profiles[profile("Beta").id] = profile("Beta")
    program.profiles.changed()
    await program.settle()
    assert "Regenerate" in offered(program)


async def test_a_server_that_names_no_model_is_told_of_and_nothing_is_chosen(start: Programs) -> None:
    program = await start(profile("Beta"), profile("Alpha", None))
    await program.ask("first")
    await program.profiles.remove("beta")
    program.server.models_fail = Failed(FailureKind.REFUSED, "Alpha refused the connection.")
    await program.settle()
    program.press("Regenerate with Alpha")
    await program.until(lambda: "Alpha refused the connection." in program.window.notices.texts)
    assert program.shown.conversation.profile_id == "beta"
    assert len(program.server.asked) == 1

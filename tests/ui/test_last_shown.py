"""The conversation that was on the screen last is there again at the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.ui.main_window import Page
from tests.ui.program import profile

if TYPE_CHECKING:
    from tests.ui.conftest import Programs


async def test_the_last_conversation_is_there_again_and_all_drafts_stay(start: Programs) -> None:
    program = await start(profile(), reopens=True)
    await program.ask("one")
    first = program.shown.id
    await program.new()
    program.type("draft of a new one")
    await program.open(first)
    program.type("draft of the first")
    await program.settle()
    program.last_shown.close()

    program = await start(profile(), reopens=True)
    assert program.shown.id == first
    assert program.texts[0] == "one"
    assert program.composer.text == "draft of the first"
    await program.new()
    assert program.composer.text == "draft of a new one"


async def test_where_a_new_conversation_was_shown_there_is_a_new_one_with_its_draft(start: Programs) -> None:
    program = await start(profile(), reopens=True)
    await program.ask("one")
    await program.new()
    program.type("draft of a new one")
    await program.settle()
    program.last_shown.close()

    program = await start(profile(), reopens=True)
    assert not program.shown.is_stored
    assert program.composer.text == "draft of a new one"


async def test_what_is_shown_is_written_down_before_the_end_for_a_kill(start: Programs) -> None:
    program = await start(profile(), reopens=True)
    await program.ask("one")
    known = program.shown.id
    await program.until(lambda: program.window.state.shown() == known, "not written")
    program.do("new_temporary")
    await program.until(lambda: program.window.state.shown() == "", "a temporary one is remembered")
    program.last_shown.close()


async def test_one_that_is_in_the_trash_or_gone_is_not_shown(start: Programs) -> None:
    program = await start(profile(), reopens=True)
    await program.ask("one")
    known = program.shown.id
    program.last_shown.close()
    await program.organiser.delete([known])

    program = await start(profile(), reopens=True)
    assert program.shown.id != known

    program.window.state.save_shown("no such id")
    program = await start(profile(), reopens=True)
    assert not program.shown.is_stored
    assert program.window.notices.texts == ()


async def test_a_text_from_outside_has_a_new_conversation(start: Programs) -> None:
    program = await start(profile(), reopens=True)
    await program.ask("one")
    program.last_shown.close()

    program = await start(profile(), new_text="from --new")
    assert program.composer.text == "from --new"


async def test_without_a_server_the_welcome_page_comes_first(start: Programs) -> None:
    program = await start(profile(), reopens=True)
    await program.ask("one")
    program.last_shown.close()

    program = await start(reopens=True)
    assert program.window.page is Page.WELCOME

"""The model that was chosen for a new conversation goes with its draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.storage.settings_file import SettingsFile
from tests.ui.program import profile

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram


async def choose(program: RunningProgram, model: str) -> None:
    program.pane.model_button.model_chosen.emit(model)
    await program.until(lambda: program.shown.conversation.model == model)
    await program.settle(0.03)


async def test_it_is_there_again_with_the_draft_after_another_conversation(program: RunningProgram) -> None:
    await program.ask("first")
    first = program.shown.id
    await program.new()
    await choose(program, "other")
    program.type("for the other one")
    await program.open(first)
    assert program.shown.conversation.model == "gpt-4o-mini"
    await program.new()

    assert program.composer.text == "for the other one"
    assert program.pane.model_button.accessibleDescription() == "other"
    await program.ask("!")
    assert program.server.asked[-1].model == "other"


async def test_the_next_one_after_it_was_sent_begins_as_the_profile_says(program: RunningProgram) -> None:
    await choose(program, "other")
    await program.ask("sent")
    await program.new()
    assert program.shown.conversation.model == "gpt-4o-mini"
    program.type("a draft of its own")
    await program.new()

    assert program.composer.text == "a draft of its own"
    assert program.shown.conversation.model == "gpt-4o-mini"


async def test_without_a_draft_nothing_is_kept(program: RunningProgram) -> None:
    await choose(program, "other")
    await program.new()

    assert program.shown.conversation.model == "gpt-4o-mini"


async def test_an_attached_file_is_a_draft_too(program: RunningProgram) -> None:
    await choose(program, "other")
    program.late.attachments.bar.add_text("notes.txt", "Notes.")
    await program.until(lambda: program.late.attachments.bar.items.is_settled)
    await program.late.attachments.lists.save_now()
    await program.new()

    assert program.shown.conversation.model == "other"


async def test_it_outlasts_a_restart(start: Programs, tmp_path: Path) -> None:
    program = await start(profile())
    await choose(program, "other")
    program.type("for the other one")
    await program.settle(0.6)
    settings, _profiles, _notice = SettingsFile(tmp_path / "settings.json").load()
    again = await start(profile(), settings=settings)

    assert again.composer.text == "for the other one"
    assert again.shown.conversation.model == "other"

"""What is attached belongs to the draft of its conversation, and stays with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.message import FilePart, ImagePart
from canal_desktop.domain.settings import Settings
from canal_desktop.ui.attachments.attachment import Form
from tests import made_files
from tests.ui.program import profile

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram


def names(program: RunningProgram) -> list[str]:
    return [item.name for item in program.late.attachments.bar.items.items]


async def attach(program: RunningProgram, name: str, text: str = "x") -> None:
    bar = program.late.attachments.bar
    bar.add_text(name, text)
    await program.until(lambda: bar.items.is_settled)
    await program.settle(0.05)


async def test_each_conversation_has_its_own_files(program: RunningProgram) -> None:
    await program.ask("First")
    first = program.shown.id
    await attach(program, "a.txt")
    await program.new()
    assert names(program) == []
    assert not program.composer.can_send
    await attach(program, "b.txt")
    await program.open(first)
    await program.until(lambda: names(program) == ["a.txt"])
    assert program.composer.can_send
    await program.new()
    await program.until(lambda: names(program) == ["b.txt"])


async def test_files_of_unsent_questions_are_there_after_a_restart(start: Programs, tmp_path: Path) -> None:
    program = await start(profile())
    await program.ask("First")
    first = program.shown.id
    path = tmp_path / "report.pdf"
    path.write_bytes(made_files.pdf("One", "Two", "Three"))
    (tmp_path / "boat.png").write_bytes(made_files.encoded(made_files.image(30, 20), "PNG"))
    bar = program.late.attachments.bar
    bar.add_files([path, tmp_path / "boat.png"])
    await program.until(lambda: bar.items.is_settled)
    bar.items.send_as(bar.items.items[0].number, Form.PICTURES, (1, 3))
    await program.until(lambda: bar.items.is_settled)
    sent = bar.parts()
    assert [type(part) for part in sent] == [FilePart, ImagePart, ImagePart, ImagePart]
    await program.new()
    await attach(program, "b.txt")
    again = await start(profile())
    await again.until(lambda: names(again) == ["b.txt"])
    await again.open(first)
    await again.until(lambda: names(again) == ["report.pdf", "boat.png"])
    assert again.late.attachments.bar.parts() == sent
    await again.ask("Well?")
    assert len(again.server.asked[-1].messages[-1].images) == 3
    assert names(again) == []


async def test_what_is_read_when_the_program_ends_is_not_waited_for(start: Programs, tmp_path: Path) -> None:
    program = await start(profile())
    path = tmp_path / "long.pdf"
    path.write_bytes(made_files.pdf(*("words " * 20 for _ in range(400))))
    program.late.attachments.bar.add_files([path])
    again = await start(profile())
    await again.settle()
    assert names(again) == []


async def test_a_choice_that_was_being_made_when_the_program_ended_loses_nothing(
    start: Programs, tmp_path: Path
) -> None:
    program = await start(profile())
    (tmp_path / "long.pdf").write_bytes(made_files.pdf(*("words" for _ in range(30))))
    bar = program.late.attachments.bar
    bar.add_files([tmp_path / "long.pdf"])
    await program.until(lambda: bar.items.is_settled)
    before = bar.parts()
    bar.items.send_as(bar.items.items[0].number, Form.PICTURES, tuple(range(1, 31)))
    again = await start(profile())
    await again.until(lambda: names(again) == ["long.pdf"])
    assert again.late.attachments.bar.parts() == before


async def test_a_file_that_is_read_while_another_conversation_is_shown_arrives_in_its_own(
    program: RunningProgram, tmp_path: Path
) -> None:
    await program.ask("First")
    first = program.shown.id
    path = tmp_path / "long.pdf"
    path.write_bytes(made_files.pdf(*("words " * 20 for _ in range(60))))
    program.late.attachments.bar.add_files([path])
    await program.new()
    assert names(program) == []
    drafts = program.late.attachments.lists._drafts
    # It is kept with its draft, although nobody looked.
    await program.until_stored(lambda: drafts.load_attached(first))
    await program.open(first)
    await program.until(lambda: names(program) == ["long.pdf"] and program.late.attachments.bar.items.is_settled)
    assert program.late.attachments.bar.parts()


async def test_what_was_sent_is_gone_also_where_the_user_has_left_meanwhile(program: RunningProgram) -> None:
    await program.ask("First")
    first = program.shown.id
    await attach(program, "a.txt", "Old")
    program.type("Second")
    program.composer.submit()
    await program.new()
    await program.until(lambda: len(program.server.asked) == 2)
    await program.open(first)
    await program.settle(0.1)
    assert names(program) == []
    assert await program.late.attachments.lists._drafts.load_attached(first) == ()


async def test_a_message_that_could_not_be_stored_keeps_its_files(program: RunningProgram) -> None:
    await attach(program, "a.txt")
    await program.database.close()
    program.type("Question")
    program.composer.submit()
    await program.until(lambda: program.window.notices.texts)
    assert names(program) == ["a.txt"]
    assert program.composer.text == "Question"
    # The list and the search have lost their file too.
    await program.settle()
    program.errors.clear()


async def test_the_text_of_a_draft_and_its_files_do_not_touch_one_another(start: Programs) -> None:
    program = await start(profile())
    program.type("Half a question")
    await attach(program, "a.txt")
    program.composer.flush_draft()
    await program.settle(0.1)
    program.composer.edit.replace_text("")
    program.composer.flush_draft()
    again = await start(profile())
    await again.until(lambda: names(again) == ["a.txt"])
    assert again.composer.text == ""


async def test_nothing_of_a_temporary_conversation_reaches_the_disk(program: RunningProgram, tmp_path: Path) -> None:
    program.do("new_temporary")
    await program.until(lambda: program.library.is_temporary(program.shown.id))
    await attach(program, "a.txt", "My secret")
    (tmp_path / "boat.png").write_bytes(made_files.encoded(made_files.image(30, 20), "PNG"))
    bar = program.late.attachments.bar
    bar.add_files([tmp_path / "boat.png"])
    await program.until(lambda: bar.items.is_settled)
    await program.ask("Well?")
    (message,) = program.server.asked[0].messages
    assert "My secret" in message.text
    assert len(message.images) == 1
    # The picture goes along with the next question too.
    await program.ask("And?")
    assert len(program.server.asked[1].messages[0].images) == 1
    assert not list((tmp_path / "files").glob("*/*"))
    await program.new()
    assert names(program) == []
    assert program.parts.kept._in_memory == {}


async def test_the_size_of_pictures_is_a_setting(start: Programs, tmp_path: Path) -> None:
    program = await start(profile(), settings=Settings(active_profile="alpha", picture_side_px=300))
    (tmp_path / "wide.png").write_bytes(made_files.encoded(made_files.image(1000, 500), "PNG"))
    bar = program.late.attachments.bar
    bar.add_files([tmp_path / "wide.png"])
    await program.until(lambda: bar.items.is_settled)
    (item,) = bar.items.items
    assert item.made is not None
    assert item.made.note == "300 × 150, made smaller from 1,000 × 500"

"""Temporary conversations, and conversations that are changed from elsewhere while they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.ui.program import RunningProgram


async def test_nothing_of_a_temporary_conversation_reaches_the_disk(program: RunningProgram) -> None:
    former = program.pane.conversation
    program.do("new_temporary")
    await program.until(lambda: program.pane.conversation is not former)
    await program.ask("zebra stripes")
    assert program.library.is_temporary(program.shown.id)
    assert await program.library.summaries() == ()
    files = [one for one in program.folder.rglob("*") if one.is_file()]
    assert not [one for one in files if b"zebra" in one.read_bytes()]


async def test_a_running_conversation_is_read_again_after_its_end(program: RunningProgram) -> None:
    known = await program.new()
    await program.ask("zebra stripes")
    program.server.answers_on.clear()
    await program.ask("and hooves", waits=False)
    await program.until(lambda: program.shown.is_running)
    for change in (
        "UPDATE conversations SET title = 'okapi legs' WHERE id = ?",
        "UPDATE messages SET deleted_at = created_at WHERE conversation_id = ? AND parent_id IS NULL",
    ):
        await program.database.transact(lambda db, change=change: db.execute(change, (known,)).fetchall())
    await program.library.reload((known,))
    assert program.shown.conversation.title == "okapi legs"
    assert program.pane.title.text() == "okapi legs"
    assert "zebra stripes" in program.texts
    program.server.answers_on.set()
    await program.until(lambda: "zebra stripes" not in program.texts, "not read again")
    assert "and hooves" in program.texts

"""What is read aloud or dictated in a window of its own is shown, told and written there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from canal_desktop.app.dictation import Stage
from canal_desktop.sound.player import Player
from canal_desktop.ui.main_window import Page
from canal_desktop.ui.sound_desk import STILL_BUSY, SoundDesk
from tests.ui.own_windows.owned import closed, shown_alone
from tests.ui.program import Server, profile
from tests.ui.test_sound_desk import begun

if TYPE_CHECKING:
    from canal_desktop.ui.own_windows.work import OwnWork
    from tests.ui.conftest import Programs


def desk_of(work: OwnWork) -> SoundDesk:
    desk = work.window.findChild(SoundDesk)
    assert isinstance(desk, SoundDesk)
    return desk


async def test_reading_aloud_has_its_strip_where_it_was_begun_and_goes_on_when_that_closes(start: Programs) -> None:
    program = await begun(start, speech_s=60.0)
    await program.ask("one")
    work = await shown_alone(program)
    own, main = desk_of(work).reading_bar, program.late.sound_desk.reading_bar
    work.window.activateWindow()
    work.window.trigger("read_aloud")
    await program.until(lambda: "of 1:00" in own.text, "not shown")
    assert own.isVisible()
    assert not main.isVisible()
    own.button("pause").click()
    assert own.button("pause").text() == "Go on"

    await closed(program, work)
    await program.until(main.isVisible, "the main window does not show it")
    assert "of 1:00" in main.text
    main.button("stop").click()
    await program.until(lambda: not main.isVisible(), "not stopped")


async def test_what_is_dictated_in_a_window_is_written_into_it(start: Programs) -> None:
    program = await begun(start)
    await program.ask("one")
    work = await shown_alone(program)
    own, main = desk_of(work).dictation_bar, program.late.sound_desk.dictation_bar
    work.window.trigger("dictate")
    await program.until(own.isVisible, "not recording")
    assert not main.isVisible()
    # There is one recording: the key ends it from whichever window.
    program.do("dictate")
    await program.until(lambda: work.pane.composer.text == "What was said.", "not written")
    assert program.composer.text == ""
    assert not own.isVisible()


async def test_a_recording_that_failed_stays_where_it_is_and_no_second_one_begins(start: Programs) -> None:
    program = await begun(start)
    program.server.hears = None
    await program.ask("one")
    work = await shown_alone(program)
    own, main = desk_of(work).dictation_bar, program.late.sound_desk.dictation_bar
    work.window.trigger("dictate")
    await program.until(own.isVisible, "not recording")
    work.window.trigger("dictate")
    await program.until(lambda: program.late.dictation.stage is Stage.FAILED, "it did not fail")
    program.do("dictate")
    assert program.window.notices.texts == (STILL_BUSY,)
    assert own.isVisible()
    assert not main.isVisible()
    await closed(program, work)
    assert main.isVisible()
    main.button("discard").click()
    assert not main.isVisible()


async def test_without_a_model_the_window_says_so_and_leads_to_the_setting(start: Programs) -> None:
    program = await start(profile(), server=Server(models=("gpt-4o-mini",)))
    await program.ask("one")
    work = await shown_alone(program)
    work.window.trigger("dictate")
    await program.until(lambda: work.window.notices.texts, "nothing is said")
    assert program.window.notices.texts == ()
    button = next(one for one in work.window.notices.findChildren(QPushButton) if one.text() == "Settings…")
    button.click()
    await program.settle(0.05)
    assert program.window.page is Page.PROFILES


async def test_the_model_that_speaks_is_one_of_the_server_of_that_conversation(start: Programs) -> None:
    server = Server(models=("chat", "tts-1"))
    program = await start(profile("Beta"), profile("Alpha"), server=server)
    program.late.reading._make_player = lambda: Player(is_mute=True)
    await program.ask("one")
    work = await shown_alone(program)
    await program.until(lambda: "Beta/tts-1" in work.pane.model_button.model_ids(), "no models")
    program.profiles.choose("alpha")
    await program.new()
    await program.until(lambda: "Beta/tts-1" not in program.pane.model_button.model_ids(), "still the same models")
    work.window.trigger("read_aloud")
    await program.until(lambda: server.spoken, "nothing is spoken")
    assert server.spoken[0].model == "Beta/tts-1"

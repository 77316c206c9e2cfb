"""Sound in the window: a message read aloud with its strip, dictation into the composer, Esc, sound files."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from canal_desktop.app.dictation import Stage
from canal_desktop.domain.completion import Delta, Finish
from canal_desktop.domain.errors import SoundRefused
from canal_desktop.domain.message import AudioPart
from canal_desktop.domain.settings import Appearance, Settings
from canal_desktop.sound.player import Player
from canal_desktop.sound.recorder import RATE, Recorder
from canal_desktop.ui.main_window import Page
from canal_desktop.ui.profile_page import ProfilePage
from canal_desktop.ui.settings.editors import ChoiceEditor, LineEditor
from canal_desktop.ui.theme.theme import make_theme
from canal_desktop.ui.transcript.file_box import OPEN_FILE, FileBox
from tests.servers.media import wav
from tests.ui.program import Server, profile

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram

MODELS = ("gpt-4o-mini", "tts-1", "whisper-1")


class Spoken(Recorder):
    """A microphone without a device, into which half a second of something is said at once."""

    def start(self) -> None:
        self.take(struct.pack("<h", 9_000) * (RATE // 2))


class Speakerless(Player):
    """As on a computer without a sound device."""

    def start(self) -> None:
        raise SoundRefused("There is no sound device.")


async def begun(start: Programs, *, speech_s: float = 0.3) -> RunningProgram:
    server = Server(models=MODELS, events=(Delta("One **answer**."), Finish("stop")), speech_s=speech_s)
    program = await start(profile(), server=server)
    await program.until(program.pane.model_button.model_ids, "no models")
    program.late.reading._make_player = lambda: Player(is_mute=True)
    program.late.dictation._make_recorder = lambda: Spoken(is_mute=True)
    return program


async def test_an_answer_is_read_aloud_and_kept(start: Programs) -> None:
    program = await begun(start)
    await program.ask("hello")
    program.do("read_aloud")
    bar = program.late.sound_desk.reading_bar
    await program.until(bar.isVisible, "no strip")
    await program.until(lambda: bar.text.startswith("Reading aloud, 0:00 of 0:00"), "not heard")
    await program.until(lambda: not bar.isVisible(), "no end")

    assert [wish.text for wish in program.server.spoken] == ["One answer."]
    _stored, messages, _draft = await program.store.load(program.shown.id)
    assert [part.name for part in messages[-1].parts if isinstance(part, AudioPart)] == [
        "Read aloud by alloy (tts-1), 1 of 1"
    ]


async def test_the_strip_pauses_goes_back_and_forth_and_stops(start: Programs) -> None:
    program = await begun(start, speech_s=60.0)
    await program.ask("hello")
    program.do("read_aloud")
    desk, reading = program.late.sound_desk, program.late.reading
    await program.until(lambda: reading.place is not None, "not heard")
    await program.until(lambda: "of 1:00" in desk.reading_bar.text, "not shown")
    names = [button.accessibleName() for button in desk.reading_bar._buttons.values()]
    assert names == ["Pause reading aloud", "Back by 10 seconds", "Forward by 10 seconds", "Stop reading aloud"]

    desk.reading_bar.button("pause").click()
    assert desk.reading_bar.button("pause").text() == "Go on"
    place = reading.place
    assert place is not None
    assert place.is_paused
    desk.reading_bar.button("forth").click()
    assert desk.reading_bar.text.startswith("Reading aloud, 0:10 of 1:00")
    desk.reading_bar.button("back").click()
    assert desk.reading_bar.text.startswith("Reading aloud, 0:00 of 1:00")
    desk.reading_bar.button("stop").click()
    await program.until(lambda: not desk.reading_bar.isVisible(), "not stopped")


async def test_reading_ends_with_escape_and_with_the_same_action(start: Programs) -> None:
    program = await begun(start, speech_s=60.0)
    await program.ask("hello")
    bar = program.late.sound_desk.reading_bar
    for end in (lambda: program.key(Qt.Key.Key_Escape), lambda: program.do("read_aloud")):
        program.do("read_aloud")
        await program.until(lambda: program.late.reading.place is not None, "not heard")
        await program.settle(0.03)
        program.composer.setFocus()
        end()
        await program.until(lambda: not bar.isVisible(), "not stopped")


async def test_escape_stops_an_answer_before_the_sound(start: Programs) -> None:
    program = await begun(start, speech_s=60.0)
    await program.ask("hello")
    program.do("read_aloud")
    await program.until(lambda: program.late.reading.place is not None, "not heard")
    program.server.events = (Delta("More"),)
    program.server.answers_on.clear()
    await program.ask("more", waits=False)
    await program.until(lambda: program.shown.is_running, "not running")
    await program.settle(0.05)
    program.key(Qt.Key.Key_Escape)
    await program.until(lambda: not program.shown.is_running, "not stopped")
    assert program.late.reading.message_id is not None
    await program.settle(0.05)
    program.key(Qt.Key.Key_Escape)
    await program.until(lambda: program.late.reading.message_id is None, "not silent")


async def test_without_a_sound_device_the_systems_player_is_asked(
    start: Programs, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "canal_desktop.ui.sound.elsewhere.QDesktopServices.openUrl",
        lambda url: opened.append(url.toLocalFile()) or True,
    )
    program = await begun(start)
    program.late.reading._make_player = lambda: Speakerless(is_mute=True)
    await program.ask("hello")
    program.do("read_aloud")
    await program.until(lambda: opened, "not opened")

    with open(opened[0], "rb") as file:  # noqa: PTH123
        assert file.read() == wav(0.3)
    await program.settle(0.05)
    assert "There is no sound device. The sound is opened in the system's player." in program.window.notices.texts


async def test_where_no_player_can_be_started_one_sentence_says_so(
    start: Programs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("canal_desktop.ui.sound.elsewhere.QDesktopServices.openUrl", lambda _url: False)
    program = await begun(start)
    program.late.reading._make_player = lambda: Speakerless(is_mute=True)
    await program.ask("hello")
    program.do("read_aloud")
    await program.until(lambda: program.window.notices.texts, "nothing was said")
    await program.until(lambda: program.late.reading.message_id is None, "no end")
    (sentence,) = program.window.notices.texts
    assert sentence.startswith("There is no sound device. No other program could be started")


async def test_without_a_model_for_it_a_button_leads_to_the_setting(start: Programs) -> None:
    program = await start(profile(), server=Server(events=(Delta("One answer."), Finish("stop"))))
    await program.ask("hello")
    for action, label in (("read_aloud", "Model for reading aloud"), ("dictate", "Model for dictation")):
        program.do(action)
        await program.until(lambda: program.window.notices.texts, "nothing was said")
        program.press("Settings…")
        await program.settle(0.05)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.accessibleName() == label
        assert not focused.visibleRegion().isEmpty()
        program.window.show_page(Page.CONVERSATION)
        program.composer.setFocus()


async def test_a_sound_file_that_is_attached_offers_its_text(start: Programs, tmp_path: Path) -> None:
    program = await begun(start)
    (tmp_path / "said.wav").write_bytes(wav(0.3))
    bar = program.late.attachments.bar
    program.late.attachments.add_paths([str(tmp_path / "said.wav")])
    await program.until(lambda: [one for one in bar.chips.values() if one.transcribe.isVisible()], "not offered")
    (chip,) = bar.chips.values()
    assert chip.transcribe.accessibleName() == "Transcribe said.wav"
    chip.transcribe.setFocus()
    program.key(Qt.Key.Key_Return)
    await program.until(lambda: program.composer.text == "What was said.", "not written down")
    assert bar.chips == {}
    assert program.server.heard[0].sound.data == wav(0.3)


async def test_a_sound_file_without_a_model_for_it_leads_to_the_setting_too(start: Programs, tmp_path: Path) -> None:
    program = await start(profile())
    (tmp_path / "said.wav").write_bytes(wav(0.3))
    await program.late.sound_desk.transcribe(tmp_path / "said.wav")
    bar = program.late.sound_desk.dictation_bar
    await program.until(bar.isVisible, "no strip")
    program.press("Name a model for dictation in the settings")
    await program.settle(0.05)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Model for dictation"


async def test_a_sound_of_a_message_is_shown_with_it_and_played_again(start: Programs) -> None:
    program = await begun(start)
    await program.ask("hello")
    program.do("read_aloud")
    bar = program.late.sound_desk.reading_bar
    await program.until(lambda: program.late.reading.place is not None, "not heard")
    await program.until(lambda: not bar.isVisible(), "no end")
    view = program.pane.transcript
    boxes = [box for _id, box in view.layout_of(1).laid_boxes() if isinstance(box, FileBox)]
    assert [box.block.name for box in boxes] == ["Read aloud by alloy (tts-1), 1 of 1"]

    view.file_requested.emit(view.messages[1].id, boxes[0].block.position, OPEN_FILE)
    await program.until(lambda: bar.text.startswith("Playing, 0:00 of 0:00"), "not played")
    await program.until(lambda: not bar.isVisible(), "no end")
    assert len(program.server.spoken) == 1


async def test_a_question_is_read_aloud_too_and_shows_its_sound(start: Programs) -> None:
    program = await begun(start)
    await program.ask("hello")
    view = program.pane.transcript
    view.action_requested.emit(view.messages[0].id, "read_aloud")
    await program.until(lambda: program.late.reading.place is not None, "not heard")
    await program.until(lambda: program.late.reading.message_id is None, "no end")
    await program.settle(0.05)

    assert [wish.text for wish in program.server.spoken] == ["hello"]
    assert [type(box) for _id, box in view.layout_of(0).laid_boxes()].count(FileBox) == 1
    assert program.texts == ["hello", "One **answer**."]


async def test_what_is_said_goes_where_the_cursor_is_and_can_be_undone(start: Programs) -> None:
    program = await begun(start)
    program.type("Dear reader. Yours")
    cursor = program.composer.edit.textCursor()
    cursor.setPosition(12)
    program.composer.edit.setTextCursor(cursor)
    program.do("dictate")
    desk = program.late.sound_desk
    await program.until(lambda: desk.dictation_bar.text.startswith("Recording, 0:00 of 10:00"), "not recording")
    await program.until(lambda: desk.dictation_bar.meter.value() > 0 or program.late.dictation.take_level() == 0, "")
    program.do("dictate")
    await program.until(lambda: "What was said." in program.composer.text, "not written down")

    assert program.composer.text == "Dear reader. What was said. Yours"
    assert not desk.dictation_bar.isVisible()
    assert QApplication.focusWidget() is program.composer.edit
    program.composer.edit.undo()
    assert program.composer.text == "Dear reader. Yours"


async def test_escape_cancels_a_dictation(start: Programs) -> None:
    program = await begun(start)
    program.composer.setFocus()
    program.do("dictate")
    bar = program.late.sound_desk.dictation_bar
    await program.until(bar.isVisible, "not recording")
    await program.settle(0.03)
    program.key(Qt.Key.Key_Escape)
    await program.until(lambda: not bar.isVisible(), "not cancelled")

    assert program.server.heard == []
    assert program.composer.text == ""


async def test_a_recording_that_is_refused_can_be_tried_again_saved_or_thrown_away(
    start: Programs, tmp_path: Path
) -> None:
    program = await begun(start)
    program.server.hears = None
    desk = program.late.sound_desk
    program.do("dictate")
    await program.until(lambda: program.late.dictation.stage is Stage.RECORDING, "not recording")
    desk.dictation_bar.button("done").click()
    await program.until(lambda: desk.dictation_bar.text == "It does not write down what is said.", "not said")

    desk.dictation_bar.button("save").click()
    assert desk.saver.dialog is not None
    desk.saver.dialog.fileSelected.emit(str(tmp_path / "talk.wav"))
    desk.saver.dialog.reject()
    await program.until(lambda: "Saved as talk.wav." in program.window.notices.texts, "not saved")
    assert (tmp_path / "talk.wav").read_bytes() == program.server.heard[0].sound.data

    desk.dictation_bar.button("retry").click()
    await program.until(lambda: len(program.server.heard) == 2, "not tried again")
    await program.until(lambda: program.late.dictation.stage is Stage.FAILED, "not failed again")
    desk.dictation_bar.button("discard").click()
    assert not desk.dictation_bar.isVisible()
    assert program.late.dictation.recording is None


async def test_what_was_said_for_another_conversation_goes_into_its_draft(start: Programs) -> None:
    program = await begun(start)
    await program.ask("hello")
    first = program.shown.id
    program.type("Before.")
    await program.settle()
    program.server.answers_on.clear()
    program.do("dictate")
    await program.until(lambda: program.late.dictation.stage is Stage.RECORDING, "not recording")
    program.do("dictate")
    await program.until(lambda: program.server.heard, "not sent")
    await program.new()
    program.server.answers_on.set()
    await program.until(lambda: program.late.dictation.stage is Stage.IDLE, "no text")
    await program.until(lambda: any("is in the draft of" in text for text in program.window.notices.texts), "not told")
    assert program.composer.text == ""

    await program.open(first)
    assert program.composer.text == "Before. What was said."


async def test_a_sound_file_is_written_down_and_another_file_refused(start: Programs, tmp_path: Path) -> None:
    program = await begun(start)
    (tmp_path / "talk.wav").write_bytes(wav(0.1))
    (tmp_path / "talk.txt").write_text("no sound")
    desk = program.late.sound_desk
    program.do("transcribe_file")
    assert desk.dialog is not None
    desk.dialog.fileSelected.emit(str(tmp_path / "talk.wav"))
    desk.dialog.reject()
    await program.until(lambda: program.composer.text == "What was said.", "not written down")
    assert (program.server.heard[0].name, program.server.heard[0].sound.data) == ("talk.wav", wav(0.1))

    await desk.transcribe(tmp_path / "talk.txt")
    await desk.transcribe(tmp_path / "gone.wav")
    told = program.window.notices.texts
    assert "talk.txt is no sound file that is known here. MP3, WAV, M4A, OGG, FLAC and WebM are." in told
    assert "gone.wav cannot be read: No such file or directory." in told


def test_the_settings_have_voice_and_models(qtbot: QtBot) -> None:
    page = ProfilePage(make_theme(Appearance.LIGHT), Settings(appearance=Appearance.LIGHT, speech_speed=1.25), {})
    qtbot.addWidget(page)
    told: list[Settings] = []
    page.settings_changed.connect(told.append)
    speed = page.field("Speed of the voice")
    assert isinstance(speed, ChoiceEditor)
    assert speed.currentText() == "1.25 times as fast"
    for label, text in (("Model for reading aloud", "voice"), ("Model for dictation", "ears")):
        field = page.field(label)
        assert isinstance(field, LineEditor)
        field.setText(text)
        field.editingFinished.emit()
    speed.activated.emit(0)

    changed = told[-1]
    assert (changed.speech_model, changed.transcription_model, changed.speech_speed) == ("voice", "ears", 0.75)

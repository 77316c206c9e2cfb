"""SoundDesk: joins reading aloud and dictation to a window: the strips over the composer, the actions, the files."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from canal_desktop.app.dictation import Stage
from canal_desktop.domain.media_types import sound_type
from canal_desktop.domain.model_facts import ModelKind
from canal_desktop.domain.sound import Sound
from canal_desktop.language import filled, tr
from canal_desktop.sound.recorder import MAX_SECONDS
from canal_desktop.ui.sound.places import MODEL_SETTINGS
from canal_desktop.ui.sound.sound_bar import SoundBar
from canal_desktop.ui.widgets.file_saver import FileSaver

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.message import AudioPart, Message, MessageId
    from canal_desktop.ui.conversation_window import ConversationWindow
    from canal_desktop.ui.conversation_work import ConversationWork
    from canal_desktop.ui.sound.places import SoundPlaces

READ_ALOUD = "read_aloud"
STEP_S = 10.0
LOOK_MS = 150
MAX_FILE_BYTES = 200_000_000
STOP, PAUSE, BACK, FORTH = "stop", "pause", "back", "forth"
DONE, CANCEL, RETRY, SAVE, DISCARD, SETTINGS = "done", "cancel", "retry", "save", "discard", "settings"
SOUND_FILES = tr("Sounds (*.mp3 *.wav *.m4a *.mp4 *.ogg *.oga *.opus *.flac *.aac *.webm *.mpga *.mpeg);;All files (*)")
NO_SOUND_FILE = tr("{file} is no sound file that is known here. MP3, WAV, M4A, OGG, FLAC and WebM are.")
STILL_BUSY = tr("Another recording is not done yet. Finish or discard it first.")
READ_FAILED = tr("{file} cannot be read: {reason}.")


class SoundDesk(QObject):
    """One for each window. dialog is the one that is open."""

    def __init__(self, window: ConversationWindow, work: ConversationWork, places: SoundPlaces, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._pane = work.pane
        self._run = work.run
        self._places = places
        self._reading = places.reading
        self._dictation = places.dictation
        self._tasks = tasks
        self.saver = FileSaver(window)
        self.saver.told.connect(window.notify)
        self.dialog: QFileDialog | None = None
        self.reading_bar = SoundBar(tr("Reading aloud"), self._pane)
        self.dictation_bar = SoundBar(tr("Dictation"), self._pane)
        layout = self._pane.layout()
        assert isinstance(layout, QVBoxLayout)
        bars = QVBoxLayout()
        bars.setContentsMargins(16, 0, 16, 0)
        bars.setSpacing(4)
        for bar in (self.reading_bar, self.dictation_bar):
            bars.addWidget(bar)
        layout.insertLayout(layout.count() - 1, bars)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._show)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._pane)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.activated.connect(self._leave)
        self.reading_bar.pressed.connect(self._on_reading_button)
        self.dictation_bar.pressed.connect(self._on_dictation_button)
        self._pane.message_action.connect(self._on_message_action)
        self._pane.state_changed.connect(self._follow)
        work.add_actions({"dictate": self.dictate, "transcribe_file": self.pick})
        places.add(self)
        self.show_sound()

    def tell(self, sentence: str, actions: Sequence[tuple[str, str]] = ()) -> None:
        """Show one sentence in the window."""
        self._window.notify(sentence, actions)

    def close(self) -> None:
        """The window is about to go; what is going on is shown elsewhere."""
        self._timer.stop()
        self._places.remove(self)

    def dictate(self) -> None:
        """Begin to record what is said; where that is going on, in whatever window, have its text made."""
        conversation, dictation = self._pane.conversation, self._dictation
        if conversation is None:
            return
        if dictation.stage in {Stage.IDLE, Stage.FAILED} and dictation.recording is None:
            self._places.dictate_at(self)
        elif dictation.stage is not Stage.RECORDING and not self._places.is_dictating_at(self):
            self._window.notify(STILL_BUSY)
            return
        dictation.start(conversation)

    def play(self, message_id: MessageId, part: AudioPart) -> None:
        """Play a sound that a message of this window has."""
        self._places.read_at(self)
        self._reading.play(message_id, part)

    def pick(self) -> None:
        """Ask for a sound file whose text is wanted."""
        if self._pane.conversation is None:
            return
        dialog = self.dialog = QFileDialog(self._window, tr("Transcribe a sound file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(SOUND_FILES)
        dialog.fileSelected.connect(lambda path: self._tasks.restart("read sound", self.transcribe(Path(path))))
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def begin_to_transcribe(self, path: Path) -> bool:
        """As transcribe(); False, with a word about it, where another recording is in the works."""
        if self._dictation.stage is not Stage.IDLE:
            self._window.notify(STILL_BUSY)
            return False
        self._tasks.restart("read sound", self.transcribe(path))
        return True

    async def transcribe(self, path: Path) -> None:
        """Have the text of a sound file made, for the conversation on the screen of this window."""
        conversation = self._pane.conversation
        try:
            data = await asyncio.to_thread(_read, path)
        except OSError as error:
            self._window.notify(filled(READ_FAILED, file=path.name, reason=error.strerror or error))
            return
        kind = sound_type(data)
        if not kind:
            self._window.notify(filled(NO_SOUND_FILE, file=path.name))
        elif conversation is not None and self._dictation.stage is Stage.IDLE:
            self._places.dictate_at(self)
            self._dictation.transcribe_file(conversation, path.name, Sound(kind, data))

    def _on_message_action(self, message: Message, action: str) -> None:
        if action == READ_ALOUD and self._pane.conversation is not None:
            self._places.read_at(self)
            self._reading.toggle(self._pane.conversation, message)

    def _stage(self) -> Stage:
        """That of what is dictated in this window."""
        return self._dictation.stage if self._places.is_dictating_at(self) else Stage.IDLE

    def show_sound(self) -> None:
        """Another sound is played or recorded, or it goes on elsewhere."""
        is_reading, stage = self._places.is_reading_at(self), self._stage()
        self.reading_bar.setVisible(is_reading)
        self.dictation_bar.setVisible(stage is not Stage.IDLE)
        if is_reading or stage is Stage.RECORDING:
            self._timer.start()
        else:
            self._timer.stop()
        self._show()
        self._follow()

    def _follow(self) -> None:
        """While an answer is written, Esc stops that; what is edited comes first too."""
        conversation = self._pane.conversation
        is_free = (conversation is None or not conversation.is_running) and not self._pane.composer.is_editing
        self._escape.setEnabled(is_free and bool(self._bars()))

    def _bars(self) -> list[SoundBar]:
        return [bar for bar in (self.dictation_bar, self.reading_bar) if not bar.isHidden()]

    def _leave(self) -> None:
        for bar in self._bars()[:1]:
            bar.leave()

    def _show(self) -> None:
        if self._places.is_reading_at(self):
            self._show_reading()
        if self._stage() is not Stage.IDLE:
            self._show_dictation()

    def _show_reading(self) -> None:
        bar, place = self.reading_bar, self._reading.place
        if place is None:
            bar.say(tr("The sound is on its way…"), aloud=True)
            bar.show_share(None)
            bar.set_buttons(((STOP, tr("Stop"), tr("Stop reading aloud")),))
            return
        bar.say(
            tr(
                "{title}, {position} of {duration}",
                title=self._reading.title,
                position=_clock(place.position_s),
                duration=_clock(place.duration_s),
            )
        )
        bar.show_share(place.position_s / place.duration_s if place.duration_s else 0.0)
        pause = (
            (tr("Go on"), tr("Go on reading aloud")) if place.is_paused else (tr("Pause"), tr("Pause reading aloud"))
        )
        bar.set_buttons(
            (
                (PAUSE, *pause),
                (BACK, tr("−10 s"), tr("Back by 10 seconds")),
                (FORTH, tr("+10 s"), tr("Forward by 10 seconds")),
                (STOP, tr("Stop"), tr("Stop reading aloud")),
            )
        )

    def _show_dictation(self) -> None:
        bar, stage = self.dictation_bar, self._dictation.stage
        cancel = (CANCEL, tr("Cancel"), tr("Cancel the dictation"))
        if stage is Stage.RECORDING:
            recorded, most = _clock(self._dictation.seconds), _clock(MAX_SECONDS)
            bar.say(
                tr("Recording, {recorded} of {most}", recorded=recorded, most=most),
                aloud=not bar.offers(DONE),
            )
            bar.show_share(self._dictation.take_level(), tr("Loudness"))
            bar.set_buttons(((DONE, tr("Done"), tr("End the recording and write it down")), cancel))
        elif stage is Stage.SENDING:
            bar.say(tr("What was said is being written down…"), aloud=True)
            bar.show_share(None)
            bar.set_buttons((cancel,))
        else:
            bar.say(self._dictation.sentence, aloud=True)
            bar.show_share(None)
            settings = (SETTINGS, tr("Settings…"), tr("Name a model for dictation in the settings"))
            bar.set_buttons(
                (
                    *((settings,) if self._dictation.needs_model else ()),
                    (RETRY, tr("Try again"), tr("Have the recording written down again")),
                    (SAVE, tr("Save…"), tr("Save the recording")),
                    (DISCARD, tr("Discard"), tr("Throw the recording away")),
                )
            )

    def _on_reading_button(self, button: str) -> None:
        reading, place = self._reading, self._reading.place
        if button == STOP:
            reading.stop()
        elif button == PAUSE and place is not None:
            reading.set_paused(not place.is_paused)
        elif button in {BACK, FORTH}:
            reading.move(-STEP_S if button == BACK else STEP_S)

    def _on_dictation_button(self, button: str) -> None:
        if button == DONE:
            self._dictation.finish()
        elif button == RETRY:
            self._dictation.retry()
        elif button == SETTINGS:
            self._run(MODEL_SETTINGS[ModelKind.TRANSCRIPTION][0])
            return
        elif button == SAVE:
            self._save_recording()
        else:
            self._dictation.cancel()
        if self.dictation_bar.isHidden():
            self._pane.composer.setFocus()

    def _save_recording(self) -> None:
        recording = self._dictation.recording
        if recording is None:
            return
        self.saver.ask(tr("Save the recording"), recording.name, recording.sound.data)

    def _forget_dialog(self) -> None:
        self.dialog = None


def _read(path: Path) -> bytes:
    if path.stat().st_size > MAX_FILE_BYTES:
        raise OSError(tr("it is larger than {size} MB", size=MAX_FILE_BYTES // 1_000_000))
    return path.read_bytes()


def _clock(seconds: float) -> str:
    """Minutes and seconds, such as 1:04."""
    whole = int(seconds)
    return f"{whole // 60}:{whole % 60:02d}"

"""SoundDesk: joins reading aloud and dictation to the window: the strips over the composer, the actions, the files."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from canal_desktop.app.dictation import Stage
from canal_desktop.domain.conversation import shown_title
from canal_desktop.domain.media_types import sound_type
from canal_desktop.domain.model_facts import ModelKind
from canal_desktop.domain.sound import Sound
from canal_desktop.language import filled, tr
from canal_desktop.sound.recorder import MAX_SECONDS
from canal_desktop.ui.composer.long_lines import insert_text, text_between
from canal_desktop.ui.sound.elsewhere import Elsewhere
from canal_desktop.ui.sound.sound_bar import SoundBar
from canal_desktop.ui.widgets.file_saver import FileSaver

if TYPE_CHECKING:
    from canal_desktop.app.dictation import Dictation
    from canal_desktop.app.library import Library
    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.reading_aloud import ReadingAloud
    from canal_desktop.app.sound_tools import NoSoundModel
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.message import Message
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.workspace import Workspace

READ_ALOUD = "read_aloud"
STEP_S = 10.0
LOOK_MS = 150
MAX_FILE_BYTES = 200_000_000
STOP, PAUSE, BACK, FORTH = "stop", "pause", "back", "forth"
DONE, CANCEL, RETRY, SAVE, DISCARD, SETTINGS = "done", "cancel", "retry", "save", "discard", "settings"
MODEL_SETTINGS = {
    ModelKind.SPEECH: ("set_speech_model", tr("Model for reading aloud")),
    ModelKind.TRANSCRIPTION: ("set_transcription_model", tr("Model for dictation")),
}
"""What leads to the setting that names a model, and how the setting is called."""
SOUND_FILES = tr("Sounds (*.mp3 *.wav *.m4a *.mp4 *.ogg *.oga *.opus *.flac *.aac *.webm *.mpga *.mpeg);;All files (*)")
NO_SOUND_FILE = tr("{file} is no sound file that is known here. MP3, WAV, M4A, OGG, FLAC and WebM are.")
STILL_BUSY = tr("Another recording is not done yet. Finish or discard it first.")
READ_FAILED = tr("{file} cannot be read: {reason}.")


class SoundDesk(QObject):
    """One for the window. dialog is the one that is open."""

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        library: Library,
        reading: ReadingAloud,
        dictation: Dictation,
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._pane = workspace.pane
        self._work_of = workspace.work_of
        self._open_settings = workspace.profile_desk.open
        self._library = library
        self._reading = reading
        self._dictation = dictation
        self._tasks = tasks
        self.elsewhere = Elsewhere(tasks, window.notify)
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
        reading.changed = dictation.changed = self._on_changed
        reading.tell = dictation.tell = window.notify
        reading.play_elsewhere = self.elsewhere.open
        dictation.on_text = self._take_text
        self.reading_bar.pressed.connect(self._on_reading_button)
        self.dictation_bar.pressed.connect(self._on_dictation_button)
        self._pane.message_action.connect(self._on_message_action)
        self._pane.state_changed.connect(self._follow)
        reading.lacks_model = dictation.lacks_model = self._tell_of_no_model
        workspace.add_actions(
            {
                "dictate": self.dictate,
                "transcribe_file": self.pick,
                **{setting: partial(self._go_to_setting, label) for setting, label in MODEL_SETTINGS.values()},
            }
        )
        self._on_changed()

    def _tell_of_no_model(self, error: NoSoundModel) -> None:
        setting, _label = MODEL_SETTINGS[error.kind]
        self._window.notify(str(error), ((setting, tr("Settings…")),))

    def _go_to_setting(self, label: str) -> None:
        self._open_settings()
        self._window.profile_page.go_to_setting(label)

    def close(self) -> None:
        """Remove what was written for other programs."""
        self.elsewhere.close()

    def dictate(self) -> None:
        """Begin to record what is said; where that is going on, have its text made."""
        if self._pane.conversation is not None:
            self._dictation.start(self._pane.conversation)

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

    def begin_to_transcribe(self, path: Path, conversation: OpenConversation | None = None) -> bool:
        """As transcribe(); False, with a word about it, where another recording is in the works."""
        if self._dictation.stage is not Stage.IDLE:
            self._window.notify(STILL_BUSY)
            return False
        self._tasks.restart("read sound", self.transcribe(path, conversation))
        return True

    async def transcribe(self, path: Path, conversation: OpenConversation | None = None) -> None:
        """Have the text of a sound file made, for a conversation; None for the one on the screen of this window."""
        conversation = conversation or self._pane.conversation
        try:
            data = await asyncio.to_thread(_read, path)
        except OSError as error:
            self._window.notify(filled(READ_FAILED, file=path.name, reason=error.strerror or error))
            return
        kind = sound_type(data)
        if not kind:
            self._window.notify(filled(NO_SOUND_FILE, file=path.name))
        elif conversation is not None:
            self._dictation.transcribe_file(conversation, path.name, Sound(kind, data))

    def _on_message_action(self, message: Message, action: str) -> None:
        if action == READ_ALOUD and self._pane.conversation is not None:
            self._reading.toggle(self._pane.conversation, message)

    def _on_changed(self) -> None:
        is_reading, stage = self._reading.message_id is not None, self._dictation.stage
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
        if self._reading.message_id is not None:
            self._show_reading()
        if self._dictation.stage is not Stage.IDLE:
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
            self._go_to_setting(MODEL_SETTINGS[ModelKind.TRANSCRIPTION][1])
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

    def _take_text(self, conversation: OpenConversation, text: str) -> None:
        """What was said goes where the cursor is; another conversation gets it into its draft."""
        pane = self._work_of(conversation.id).pane
        if conversation is not pane.conversation:
            self._tasks.start(f"said {conversation.id}", self._put_aside(conversation, text))
            return
        edit = pane.composer.edit
        cursor = edit.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        before = text_between(edit.document(), 0, cursor.position())
        gap = " " if before and not before[-1].isspace() else ""
        insert_text(cursor, f"{gap}{text}")
        cursor.endEditBlock()
        edit.setTextCursor(cursor)
        edit.ensureCursorVisible()
        edit.setFocus()

    async def _put_aside(self, conversation: OpenConversation, text: str) -> None:
        try:
            known = await self._library.open(conversation.id)
        except KeyError:
            QGuiApplication.clipboard().setText(text)
            self._window.notify(tr("What you said is on the clipboard: the conversation it was for is gone."))
            return
        draft = f"{known.draft} {text}" if known.draft.strip() else text
        await known.save_draft(draft)
        title = shown_title(known.conversation.title)
        self._window.notify(tr("What you said is in the draft of “{title}”.", title=title))

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

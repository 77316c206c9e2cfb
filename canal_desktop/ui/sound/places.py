"""SoundPlaces: the one reading aloud and the one dictation there are, and in which window each is going on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QGuiApplication

from canal_desktop.domain.conversation import shown_title
from canal_desktop.domain.model_facts import ModelKind
from canal_desktop.language import tr
from canal_desktop.ui.composer.long_lines import insert_text, text_between
from canal_desktop.ui.sound.elsewhere import Elsewhere

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.app.dictation import Dictation
    from canal_desktop.app.library import Library
    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.reading_aloud import ReadingAloud
    from canal_desktop.app.sound_tools import NoSoundModel
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.workspace import Workspace

MODEL_SETTINGS = {
    ModelKind.SPEECH: ("set_speech_model", tr("Model for reading aloud")),
    ModelKind.TRANSCRIPTION: ("set_transcription_model", tr("Model for dictation")),
}
"""What leads to the setting that names a model, and how the setting is called."""


class Place(Protocol):
    """What shows the sound of one window."""

    def show_sound(self) -> None:
        """It is another one, or goes on elsewhere."""

    def tell(self, sentence: str, actions: Sequence[tuple[str, str]] = ()) -> None:
        """Show one sentence in the window."""


class SoundPlaces:
    """What is begun in a window is shown and told there; once that is closed, in the main one, which is the first.

    tasks are those of the program.
    """

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        library: Library,
        reading: ReadingAloud,
        dictation: Dictation,
        tasks: Tasks,
    ) -> None:
        self._window = window
        self._workspace = workspace
        self._library = library
        self._tasks = tasks
        self.reading = reading
        self.dictation = dictation
        self._all: list[Place] = []
        self._reading_at: Place | None = None
        self._dictating_at: Place | None = None
        self.elsewhere = Elsewhere(tasks, self._tell_of_reading)
        reading.changed = dictation.changed = self._on_changed
        reading.tell, dictation.tell = self._tell_of_reading, self._tell_of_dictation
        reading.lacks_model = dictation.lacks_model = self._tell_of_no_model
        reading.play_elsewhere = self.elsewhere.open
        dictation.on_text = self._take_text
        workspace.add_actions(
            {setting: partial(self._go_to_setting, label) for setting, label in MODEL_SETTINGS.values()}
        )

    def add(self, place: Place) -> None:
        """There is another window."""
        self._all.append(place)

    def remove(self, place: Place) -> None:
        """A window is about to go; what was begun there goes on in the main one."""
        self._all.remove(place)
        self._on_changed()

    def read_at(self, place: Place) -> None:
        """What is read aloud from now on was begun there."""
        self._reading_at = place

    def dictate_at(self, place: Place) -> None:
        """What is dictated from now on was begun there."""
        self._dictating_at = place

    def is_reading_at(self, place: Place) -> bool:
        """Whether a message is read aloud there."""
        return self.reading.message_id is not None and self._seen(self._reading_at) is place

    def is_dictating_at(self, place: Place) -> bool:
        """Whether what is dictated, whatever its stage, is that of this window."""
        return self._seen(self._dictating_at) is place

    def close(self) -> None:
        """Remove what was written for other programs."""
        self.elsewhere.close()

    def _seen(self, place: Place | None) -> Place:
        return place if place is not None and place in self._all else self._all[0]

    def _on_changed(self) -> None:
        for place in self._all:
            place.show_sound()

    def _tell_of_reading(self, sentence: str) -> None:
        self._seen(self._reading_at).tell(sentence)

    def _tell_of_dictation(self, sentence: str) -> None:
        self._seen(self._dictating_at).tell(sentence)

    def _tell_of_no_model(self, error: NoSoundModel) -> None:
        setting, _label = MODEL_SETTINGS[error.kind]
        at = self._reading_at if error.kind is ModelKind.SPEECH else self._dictating_at
        self._seen(at).tell(str(error), ((setting, tr("Settings…")),))

    def _go_to_setting(self, label: str) -> None:
        self._workspace.profile_desk.open()
        self._window.profile_page.go_to_setting(label)

    def _take_text(self, conversation: OpenConversation, text: str) -> None:
        """What was said goes where the cursor is; another conversation gets it into its draft."""
        pane = self._workspace.work_of(conversation.id).pane
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
            self._tell_of_dictation(tr("What you said is on the clipboard: the conversation it was for is gone."))
            return
        draft = f"{known.draft} {text}" if known.draft.strip() else text
        await known.save_draft(draft)
        title = shown_title(known.conversation.title)
        self._tell_of_dictation(tr("What you said is in the draft of “{title}”.", title=title))

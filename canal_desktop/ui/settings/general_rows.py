"""The rows of the section General."""

from __future__ import annotations

from PySide6.QtWidgets import QSystemTrayIcon

from canal_desktop.app.spelling import is_possible as spelling_is_possible
from canal_desktop.domain.settings import QuickText, SendKey, Speech
from canal_desktop.domain.sound import USUAL_VOICE
from canal_desktop.language import grouped, tr
from canal_desktop.ui.qt_language import languages
from canal_desktop.ui.settings.editors import ChoiceEditor, LineEditor, Switch
from canal_desktop.ui.settings.keys_editor import KeysEditor
from canal_desktop.ui.settings.rows import Doing, Part, Row, Section, Setting

SEND_KEYS = ((SendKey.ENTER, tr("Enter (Shift+Enter for a new line)")), (SendKey.CTRL_ENTER, "Ctrl+Enter"))
PICTURE_SIDES_PX = (768, 1024, 1536, 2048, 3072, 4096)
SPEECH = (
    (Speech.END, tr("When they begin and end")),
    (Speech.SENTENCES, tr("Sentence by sentence")),
    (Speech.NOTHING, tr("Not by themselves")),
)
PASTES = ((True, tr("As a file beside the message")), (False, tr("As text")))
SPELLING = ((True, tr("Underline unknown words")), (False, tr("Off")))
NO_SPELLING = ((False, tr("Not available on this computer")),)
TITLES = ((False, tr("From the first words")), (True, tr("By a model, with a request of its own")))
SPEEDS = (0.75, 1.0, 1.25, 1.5, 2.0)
QUICK_TEXTS = (
    (QuickText.NOTHING, tr("Nothing")),
    (QuickText.SELECTION, tr("What is selected in another program")),
    (QuickText.CLIPBOARD, tr("The clipboard")),
)
FIRST_FITTING = tr("The first on offer that is for that")
SYSTEM_LANGUAGE = tr("The system's language")
OWN_MODEL = tr("The conversation's own")


def _offered() -> tuple[tuple[str, str], ...]:
    """The languages that can be chosen, the system's first; each by its own name."""
    return (("", SYSTEM_LANGUAGE), *languages())


def _side_text(side: int) -> str:
    return tr("At most {side} pixels wide or high", side=grouped(side))


def _pace(speed: float) -> str:
    return tr("As usual") if speed == 1.0 else tr("{speed} times as fast", speed=f"{speed:g}")


def _tray_note() -> str:
    if QSystemTrayIcon.isSystemTrayAvailable():
        return ""
    return tr("This desktop has no tray now, so this does nothing.")


HERE = Section.GENERAL

ROWS: tuple[Row, ...] = (
    Setting(
        "language",
        tr("Language"),
        tr("The language of menus, buttons and messages, from the next start on."),
        HERE,
        lambda parent: ChoiceEditor(_offered(), parent),
        tr("translation locale interface english german french spanish"),
    ),
    Setting(
        "send_key",
        tr("Send with"),
        tr("Which key sends a message; the other one makes a new line."),
        HERE,
        lambda parent: ChoiceEditor(SEND_KEYS, parent),
        tr("enter return keyboard newline submit"),
    ),
    Setting(
        "auto_titles",
        tr("Titles"),
        tr("How a new conversation gets its title."),
        HERE,
        lambda parent: ChoiceEditor(TITLES, parent),
        tr("name rename summary automatic"),
    ),
    Setting(
        "title_model",
        tr("Model for titles"),
        tr("Asked for a title after the first answer; a small one costs less."),
        HERE,
        lambda parent: LineEditor(OWN_MODEL, parent),
        tr("name rename summary"),
        is_possible=lambda settings: settings.auto_titles,
    ),
    Setting(
        "spelling",
        tr("Spelling"),
        tr("Words are looked up on this computer while you write."),
        HERE,
        lambda parent: ChoiceEditor(SPELLING if spelling_is_possible() else NO_SPELLING, parent),
        tr("spell check dictionary typo underline"),
        is_possible=lambda _settings: spelling_is_possible(),
    ),
    Setting(
        "spell_languages",
        tr("Dictionaries"),
        tr("Names of dictionaries with commas between them, such as en_US, de_DE."),
        HERE,
        lambda parent: LineEditor(SYSTEM_LANGUAGE, parent),
        tr("spell check language words"),
        is_possible=lambda settings: settings.spelling and spelling_is_possible(),
    ),
    Setting(
        "long_paste_as_file",
        tr("Paste long texts"),
        tr("What becomes of a long text that is pasted into a message."),
        HERE,
        lambda parent: ChoiceEditor(PASTES, parent),
        tr("clipboard attachment insert"),
    ),
    Setting(
        "picture_side_px",
        tr("Send pictures"),
        tr("Larger pictures are made smaller before they are sent."),
        HERE,
        lambda parent: ChoiceEditor(((side, _side_text(side)) for side in PICTURE_SIDES_PX), parent, _side_text),
        tr("image photo size resize attachment"),
    ),
    Setting(
        "speech",
        tr("Speak answers"),
        tr("What a screen reader is asked to say of an answer by itself."),
        HERE,
        lambda parent: ChoiceEditor(SPEECH, parent),
        tr("accessibility screen reader voice announce"),
    ),
    Setting(
        "speech_model",
        tr("Model for reading aloud"),
        tr("Makes speech of an answer when you ask for it."),
        HERE,
        lambda parent: LineEditor(FIRST_FITTING, parent),
        tr("speech voice audio tts sound"),
    ),
    Setting(
        "speech_voice",
        tr("Voice"),
        tr("Named as the server names its voices."),
        HERE,
        lambda parent: LineEditor(USUAL_VOICE, parent),
        tr("speech reading aloud audio tts sound"),
    ),
    Setting(
        "speech_speed",
        tr("Speed of the voice"),
        tr("How fast answers are read aloud."),
        HERE,
        lambda parent: ChoiceEditor(((speed, _pace(speed)) for speed in SPEEDS), parent, _pace),
        tr("speech reading aloud audio rate"),
    ),
    Setting(
        "transcription_model",
        tr("Model for dictation"),
        tr("Writes down what you say."),
        HERE,
        lambda parent: LineEditor(FIRST_FITTING, parent),
        tr("microphone speech recognition transcribe whisper stt"),
    ),
    Setting(
        "dictation_language",
        tr("Language of dictation"),
        tr("Which language you dictate in; a model that is told hears better."),
        HERE,
        lambda parent: LineEditor(tr("As it is heard; or a code such as de"), parent),
        tr("microphone speech recognition transcribe"),
    ),
    Setting(
        "notifies",
        tr("Notifications"),
        tr("The system tells you when an answer has ended while you were elsewhere."),
        HERE,
        Switch,
        tr("notify alert bubble message desktop done"),
    ),
    Setting(
        "shows_tray",
        tr("Icon in the tray"),
        tr("An icon beside the clock, where the system has such a place."),
        HERE,
        Switch,
        tr("systray status area panel indicator menu bar"),
        note=_tray_note,
    ),
    Setting(
        "closes_to_tray",
        tr("Go on in the tray"),
        tr("Closing the window leaves the program in the tray; “Quit” ends it."),
        HERE,
        Switch,
        tr("close minimise background systray hide"),
        is_possible=lambda settings: settings.shows_tray,
        note=_tray_note,
    ),
    Part(
        "autostart",
        tr("Start at log-in"),
        HERE,
        tr("autostart boot login launch begin automatically startup"),
        tr("The program starts when you log in, and waits in the tray."),
        is_beside=True,
    ),
    Setting(
        "quick_keys",
        tr("Keys for the quick window"),
        tr("Open a small window for one question from any program, where the system lets programs do that."),
        HERE,
        KeysEditor,
        tr("global hotkey shortcut spotlight launcher"),
        note=lambda: tr("Keys that hold inside of Canal only are in the section Shortcuts."),
    ),
    Setting(
        "quick_text",
        tr("The quick window brings"),
        tr("The text it has in it when it opens. Nothing is sent before you say so."),
        HERE,
        lambda parent: ChoiceEditor(QUICK_TEXTS, parent),
        tr("clipboard selection launcher hotkey"),
    ),
    Doing(
        "reset_settings",
        tr("Back to the defaults…"),
        tr("All settings"),
        tr("Profiles, keys and conversations stay as they are."),
        HERE,
        tr("reset restore default factory everything"),
    ),
)

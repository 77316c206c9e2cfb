"""SettingsForm: one field per setting; a change is in effect at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from canal_desktop.app.spelling import is_possible
from canal_desktop.domain.settings import Appearance, ReadingWidth, SendKey, Speech
from canal_desktop.domain.sound import USUAL_VOICE
from canal_desktop.language import grouped, tr
from canal_desktop.ui.widgets.plain_label import PlainLabel
from canal_desktop.ui.window_actions import ZOOM_STEPS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QFocusEvent, QResizeEvent

    from canal_desktop.domain.settings import Settings

APPEARANCES = (
    (Appearance.SYSTEM, tr("As the system says")),
    (Appearance.LIGHT, tr("Light")),
    (Appearance.DARK, tr("Dark")),
)
WIDTHS = (
    (ReadingWidth.NARROW, tr("Narrow")),
    (ReadingWidth.NORMAL, tr("Normal")),
    (ReadingWidth.WIDE, tr("Wide")),
    (ReadingWidth.FULL, tr("As wide as the window")),
)
SYSTEM_FONT = tr("System default")
PICTURE_SIDES_PX = (768, 1024, 1536, 2048, 3072, 4096)
TIMEOUTS_S = (30, 60, 120, 300, 600)
GAP_PX = 16
FEW_LETTERS = 10
SEND_KEYS = ((SendKey.ENTER, tr("Enter (Shift+Enter for a new line)")), (SendKey.CTRL_ENTER, "Ctrl+Enter"))

SPEECH = (
    (Speech.END, tr("When they begin and end")),
    (Speech.SENTENCES, tr("Sentence by sentence")),
    (Speech.NOTHING, tr("Not by themselves")),
)
PASTES = ((True, tr("As a file beside the message")), (False, tr("As text")))
CONNECTING = ((False, tr("As you ask for it")), (True, tr("Not at all: stay offline")))
KEEPING = ((True, tr("For 30 days, on this computer")), (False, tr("Until you quit")))
SPELLING = ((True, tr("Underline unknown words")), (False, tr("Off")))
TITLES = ((False, tr("From the first words")), (True, tr("By a model, with a request of its own")))
SPEEDS = (0.75, 1.0, 1.25, 1.5, 2.0)
FIRST_FITTING = tr("The first on offer that is for that")
NO_SPELLING = tr("Not available on this computer")
SYSTEM_LANGUAGE = tr("The system's language")
OWN_MODEL = tr("The conversation's own")


class SettingsForm(QWidget):
    """The fields.

    Signals:
        changed(Settings): the user changed one of them.
    """

    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._appearance = ChoiceBox(APPEARANCES, self)
        self._zoom = ChoiceBox(((zoom, f"{zoom} %") for zoom in ZOOM_STEPS), self)
        self._width = ChoiceBox(WIDTHS, self)
        self._text_family = FontBox(self, only_fixed=False)
        self._code_family = FontBox(self, only_fixed=True)
        self._send_key = ChoiceBox(SEND_KEYS, self)
        self._idle_timeout = ChoiceBox(
            ((seconds, tr("{seconds} seconds", seconds=seconds)) for seconds in TIMEOUTS_S), self
        )
        self._picture_side = ChoiceBox(((side, _side_text(side)) for side in PICTURE_SIDES_PX), self)
        self._speech = ChoiceBox(SPEECH, self)
        self._auto_titles = ChoiceBox(TITLES, self)
        self._title_model = TextField(OWN_MODEL, self)
        self._speech_model = TextField(FIRST_FITTING, self)
        self._speech_voice = TextField(USUAL_VOICE, self)
        self._speech_speed = ChoiceBox(((speed, _pace(speed)) for speed in SPEEDS), self)
        self._transcription_model = TextField(FIRST_FITTING, self)
        self._dictation_language = TextField(tr("As it is heard; or a code such as de"), self)
        self._pastes = ChoiceBox(PASTES, self)
        self._spelling = ChoiceBox(SPELLING if is_possible() else ((False, NO_SPELLING),), self)
        self._spelling.setEnabled(is_possible())
        self._spell_languages = TextField(SYSTEM_LANGUAGE, self)
        self._spell_languages.setToolTip(tr("Names of dictionaries, such as en_US, de_DE"))
        self._offline = ChoiceBox(CONNECTING, self)
        self._keeps_requests = ChoiceBox(KEEPING, self)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("Appearance"), self._appearance),
            (tr("Text size"), self._zoom),
            (tr("Reading width"), self._width),
            (tr("Reading font"), self._text_family),
            (tr("Code font"), self._code_family),
            (tr("Send with"), self._send_key),
            (tr("Give up after silence of"), self._idle_timeout),
            (tr("Send pictures"), self._picture_side),
            (tr("Speak answers"), self._speech),
            (tr("Titles"), self._auto_titles),
            (tr("Model for titles"), self._title_model),
            (tr("Model for reading aloud"), self._speech_model),
            (tr("Voice"), self._speech_voice),
            (tr("Speed of the voice"), self._speech_speed),
            (tr("Model for dictation"), self._transcription_model),
            (tr("Language of dictation"), self._dictation_language),
            (tr("Paste long texts"), self._pastes),
            (tr("Spelling"), self._spelling),
            (tr("Dictionaries"), self._spell_languages),
            (tr("Connect"), self._offline),
            (tr("Keep requests as they were sent"), self._keeps_requests),
        )
        self._rows: list[tuple[PlainLabel, QWidget]] = []
        for label, field in rows:
            field.setAccessibleName(label)
            caption = PlainLabel(label, self, wraps=True)
            caption.setBuddy(field)
            self._rows.append((caption, field))
        self._form = QGridLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(8)
        self._form.setHorizontalSpacing(GAP_PX)
        self._form.setColumnStretch(1, 1)
        self._is_narrow: bool | None = None
        self._arrange()
        self.set_settings(settings)
        self._appearance.chosen.connect(lambda value: self._change(appearance=value))
        self._zoom.chosen.connect(lambda value: self._change(zoom_percent=value))
        self._width.chosen.connect(lambda value: self._change(reading_width=value))
        self._text_family.chosen.connect(lambda value: self._change(text_family=value))
        self._code_family.chosen.connect(lambda value: self._change(code_family=value))
        self._send_key.chosen.connect(lambda value: self._change(send_key=value))
        self._idle_timeout.chosen.connect(lambda value: self._change(idle_timeout_s=value))
        self._picture_side.chosen.connect(lambda value: self._change(picture_side_px=value))
        self._speech.chosen.connect(lambda value: self._change(speech=value))
        self._auto_titles.chosen.connect(lambda value: self._change(auto_titles=value))
        self._title_model.chosen.connect(lambda value: self._change(title_model=value))
        self._speech_model.chosen.connect(lambda value: self._change(speech_model=value))
        self._speech_voice.chosen.connect(lambda value: self._change(speech_voice=value))
        self._speech_speed.chosen.connect(lambda value: self._change(speech_speed=value))
        self._transcription_model.chosen.connect(lambda value: self._change(transcription_model=value))
        self._dictation_language.chosen.connect(lambda value: self._change(dictation_language=value))
        self._pastes.chosen.connect(lambda value: self._change(long_paste_as_file=value))
        self._spelling.chosen.connect(lambda value: self._change(spelling=value))
        self._offline.chosen.connect(lambda value: self._change(is_offline=value))
        self._keeps_requests.chosen.connect(lambda value: self._change(keeps_requests=value))
        self._spell_languages.chosen.connect(lambda value: self._change(spell_languages=value))

    def field(self, label: str) -> QWidget:
        """The setting called so."""
        return next(field for caption, field in self._rows if caption.text() == label)

    def set_settings(self, settings: Settings) -> None:
        """Show the settings as they are now; emits nothing."""
        self._settings = settings
        self._appearance.show_value(settings.appearance, settings.appearance)
        self._zoom.show_value(settings.zoom_percent, f"{settings.zoom_percent} %")
        self._width.show_value(settings.reading_width, settings.reading_width)
        self._text_family.show_value(settings.text_family, settings.text_family)
        self._code_family.show_value(settings.code_family, settings.code_family)
        self._send_key.show_value(settings.send_key, settings.send_key)
        self._idle_timeout.show_value(
            settings.idle_timeout_s, tr("{idle_timeout_s} seconds", idle_timeout_s=settings.idle_timeout_s)
        )
        self._picture_side.show_value(settings.picture_side_px, _side_text(settings.picture_side_px))
        self._speech.show_value(settings.speech, settings.speech)
        self._auto_titles.show_value(settings.auto_titles, "")
        self._title_model.show_text(settings.title_model)
        self._title_model.setEnabled(settings.auto_titles)
        self._speech_model.show_text(settings.speech_model)
        self._speech_voice.show_text(settings.speech_voice)
        self._speech_speed.show_value(settings.speech_speed, _pace(settings.speech_speed))
        self._transcription_model.show_text(settings.transcription_model)
        self._dictation_language.show_text(settings.dictation_language)
        self._pastes.show_value(settings.long_paste_as_file, "")
        self._spelling.show_value(settings.spelling and is_possible(), "")
        self._offline.show_value(settings.is_offline, "")
        self._keeps_requests.show_value(settings.keeps_requests, "")
        self._spell_languages.show_text(settings.spell_languages)
        self._spell_languages.setEnabled(settings.spelling and is_possible())

    def _arrange(self) -> None:
        """Put each caption beside its field, or above it where there is no room beside it."""
        captions = max(caption.fontMetrics().horizontalAdvance(caption.text()) for caption, _ in self._rows) + 2
        fields = max(field.sizeHint().width() for _, field in self._rows)
        is_narrow = captions + GAP_PX + fields > self.width()
        self._form.setColumnMinimumWidth(0, 0 if is_narrow else captions)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            for number, (caption, field) in enumerate(self._rows):
                for widget in (caption, field):
                    self._form.removeWidget(widget)
                self._form.addWidget(caption, 2 * number, 0, 1, 2 if is_narrow else 1)
                if is_narrow:
                    self._form.addWidget(field, 2 * number + 1, 0, 1, 2)
                else:
                    self._form.addWidget(field, 2 * number, 1)

    def _change(self, **changes: object) -> None:
        self._settings = replace(self._settings, **changes)  # type: ignore[arg-type]
        self._title_model.setEnabled(self._settings.auto_titles)
        self._spell_languages.setEnabled(self._settings.spelling and is_possible())
        self.changed.emit(self._settings)

    # Qt's own methods.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: there is room for another arrangement."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the text may be of another size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange} and hasattr(self, "_is_narrow"):
            self._arrange()


def _side_text(side: int) -> str:
    return tr("At most {side} pixels wide or high", side=grouped(side))


def _pace(speed: float) -> str:
    return tr("As usual") if speed == 1.0 else tr("{speed} times as fast", speed=f"{speed:g}")


class ChoiceBox(QComboBox):
    """A combo box of Python values; Qt would hand an enum back as its plain string.

    Signals:
        chosen(object): the value the user picked.
    """

    chosen = Signal(object)

    def __init__(self, choices: Iterable[tuple[object, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._values: list[object] = []
        for value, label in choices:
            self._add(value, label)
        self.activated.connect(lambda row: self.chosen.emit(self._values[row]))

    @property
    def value(self) -> object:
        """The value that is shown."""
        return self._values[self.currentIndex()]

    def show_value(self, value: object, label: str) -> None:
        """Show a value; one that is not offered, as from an edited settings file, is added under that label."""
        if value not in self._values:
            self._add(value, label)
        self.setCurrentIndex(self._values.index(value))

    def minimumSizeHint(self) -> QSize:
        """Qt: a few letters, as the longest choice must not dictate how narrow the window can be."""
        return QSize(FEW_LETTERS * self.fontMetrics().averageCharWidth(), super().minimumSizeHint().height())

    def _add(self, value: object, label: str) -> None:
        self._values.append(value)
        self.addItem(label)


class TextField(QLineEdit):
    """A line of text; what stands in it where it is empty says what that means.

    Signals:
        chosen(str): the user has written another text and left the field, or pressed Enter.
    """

    chosen = Signal(str)

    def __init__(self, when_empty: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(when_empty)
        self.setMaxLength(200)
        self._told = ""
        self.editingFinished.connect(self._tell)

    def show_text(self, text: str) -> None:
        """Show a text; emits nothing."""
        if text != self.text():
            self.setText(text)
        self._told = text

    def _tell(self) -> None:
        text = self.text().strip()
        if text != self._told:
            self._told = text
            self.chosen.emit(text)


class FontBox(ChoiceBox):
    """The families of fonts, the system's first; asked for when the box is first used, as there may be thousands."""

    def __init__(self, parent: QWidget, *, only_fixed: bool) -> None:
        super().__init__((("", SYSTEM_FONT),), parent)
        self._only_fixed = only_fixed
        self._is_filled = False

    def showPopup(self) -> None:
        """Qt: the list is wanted."""
        self._fill()
        super().showPopup()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: keys may choose from now on."""
        self._fill()
        super().focusInEvent(event)

    def _fill(self) -> None:
        if self._is_filled:
            return
        self._is_filled = True
        for family in QFontDatabase.families():
            fits = QFontDatabase.isFixedPitch(family) or not self._only_fixed
            if fits and not QFontDatabase.isPrivateFamily(family) and family not in self._values:
                self._add(family, family)

"""SettingsForm: one field per setting; a change is in effect at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from canal_desktop.domain.settings import Appearance, SendKey, Speech
from canal_desktop.ui.window_actions import ZOOM_STEPS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from canal_desktop.domain.settings import Settings

APPEARANCES = ((Appearance.SYSTEM, "As the system says"), (Appearance.LIGHT, "Light"), (Appearance.DARK, "Dark"))
TIMEOUTS_S = (30, 60, 120, 300, 600)
SEND_KEYS = ((SendKey.ENTER, "Enter (Shift+Enter for a new line)"), (SendKey.CTRL_ENTER, "Ctrl+Enter"))

SPEECH = (
    (Speech.END, "When they begin and end"),
    (Speech.SENTENCES, "Sentence by sentence"),
    (Speech.NOTHING, "Not by themselves"),
)


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
        self._send_key = ChoiceBox(SEND_KEYS, self)
        self._idle_timeout = ChoiceBox(((seconds, f"{seconds} seconds") for seconds in TIMEOUTS_S), self)
        self._speech = ChoiceBox(SPEECH, self)
        rows: tuple[tuple[str, QWidget], ...] = (
            ("Appearance", self._appearance),
            ("Text size", self._zoom),
            ("Send with", self._send_key),
            ("Give up after silence of", self._idle_timeout),
            ("Speak answers", self._speech),
        )
        form = QGridLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(16)
        form.setColumnStretch(1, 1)
        for number, (label, field) in enumerate(rows):
            field.setAccessibleName(label)
            caption = QLabel(label, self)
            caption.setBuddy(field)
            form.addWidget(caption, number, 0)
            form.addWidget(field, number, 1)
        self.set_settings(settings)
        self._appearance.chosen.connect(lambda value: self._change(appearance=value))
        self._zoom.chosen.connect(lambda value: self._change(zoom_percent=value))
        self._send_key.chosen.connect(lambda value: self._change(send_key=value))
        self._idle_timeout.chosen.connect(lambda value: self._change(idle_timeout_s=value))
        self._speech.chosen.connect(lambda value: self._change(speech=value))

    def set_settings(self, settings: Settings) -> None:
        """Show the settings as they are now; emits nothing."""
        self._settings = settings
        self._appearance.show_value(settings.appearance, settings.appearance)
        self._zoom.show_value(settings.zoom_percent, f"{settings.zoom_percent} %")
        self._send_key.show_value(settings.send_key, settings.send_key)
        self._idle_timeout.show_value(settings.idle_timeout_s, f"{settings.idle_timeout_s} seconds")
        self._speech.show_value(settings.speech, settings.speech)

    def _change(self, **changes: object) -> None:
        self._settings = replace(self._settings, **changes)  # type: ignore[arg-type]
        self.changed.emit(self._settings)


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

    def show_value(self, value: object, label: str) -> None:
        """Show a value; one that is not offered, as from an edited settings file, is added under that label."""
        if value not in self._values:
            self._add(value, label)
        self.setCurrentIndex(self._values.index(value))

    def _add(self, value: object, label: str) -> None:
        self._values.append(value)
        self.addItem(label)

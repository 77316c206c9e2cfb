"""SettingsForm: one field per setting; a change is in effect at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from canal_desktop.domain.settings import Appearance, SendKey
from canal_desktop.ui.window_actions import ZOOM_STEPS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from canal_desktop.domain.settings import Settings

APPEARANCES = ((Appearance.SYSTEM, "As the system says"), (Appearance.LIGHT, "Light"), (Appearance.DARK, "Dark"))
TIMEOUTS_S = (30, 60, 120, 300, 600)
SEND_KEYS = ((SendKey.ENTER, "Enter (Shift+Enter for a new line)"), (SendKey.CTRL_ENTER, "Ctrl+Enter"))


class SettingsForm(QWidget):
    """The fields.

    Signals:
        changed(Settings): the user changed one of them.
    """

    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._appearance = _combo_box(APPEARANCES, self)
        self._zoom = _combo_box(((zoom, f"{zoom} %") for zoom in ZOOM_STEPS), self)
        self._send_key = _combo_box(SEND_KEYS, self)
        self._idle_timeout = _combo_box(((seconds, f"{seconds} seconds") for seconds in TIMEOUTS_S), self)
        rows: tuple[tuple[str, QWidget], ...] = (
            ("Appearance", self._appearance),
            ("Text size", self._zoom),
            ("Send with", self._send_key),
            ("Give up after silence of", self._idle_timeout),
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
        self._appearance.activated.connect(lambda: self._change(appearance=self._appearance.currentData()))
        self._zoom.activated.connect(lambda: self._change(zoom_percent=self._zoom.currentData()))
        self._send_key.activated.connect(lambda: self._change(send_key=self._send_key.currentData()))
        self._idle_timeout.activated.connect(lambda: self._change(idle_timeout_s=self._idle_timeout.currentData()))

    def set_settings(self, settings: Settings) -> None:
        """Show the settings as they are now; emits nothing."""
        self._settings = settings
        _show(self._appearance, settings.appearance, settings.appearance)
        _show(self._zoom, settings.zoom_percent, f"{settings.zoom_percent} %")
        _show(self._send_key, settings.send_key, settings.send_key)
        _show(self._idle_timeout, settings.idle_timeout_s, f"{settings.idle_timeout_s} seconds")

    def _change(self, **changes: object) -> None:
        self._settings = replace(self._settings, **changes)  # type: ignore[arg-type]
        self.changed.emit(self._settings)


def _combo_box(choices: Iterable[tuple[object, str]], parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    for value, label in choices:
        box.addItem(label, value)
    return box


def _show(box: QComboBox, value: object, label: str) -> None:
    row = box.findData(value)
    if row < 0:
        # A value from an edited settings file, or from zooming by keys.
        box.addItem(label, value)
        row = box.count() - 1
    box.setCurrentIndex(row)

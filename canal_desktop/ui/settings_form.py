"""SettingsForm: one field per setting; a change is in effect at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QSpinBox, QWidget

from canal_desktop.domain.settings import Appearance, SendKey

if TYPE_CHECKING:
    from canal_desktop.domain.settings import Settings

APPEARANCES = ((Appearance.SYSTEM, "As the system says"), (Appearance.LIGHT, "Light"), (Appearance.DARK, "Dark"))
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
        self._appearance = QComboBox(self)
        for appearance, label in APPEARANCES:
            self._appearance.addItem(label, appearance)
        self._send_key = QComboBox(self)
        for send_key, label in SEND_KEYS:
            self._send_key.addItem(label, send_key)
        self._zoom = _spin_box(50, 300, 10, " %", self)
        self._idle_timeout = _spin_box(10, 600, 10, " s", self)
        rows: tuple[tuple[str, QWidget], ...] = (
            ("Appearance", self._appearance),
            ("Text size", self._zoom),
            ("Send with", self._send_key),
            ("Give up after silence of", self._idle_timeout),
        )
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(16)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for label, field in rows:
            field.setAccessibleName(label)
            caption = QLabel(label, self)
            caption.setBuddy(field)
            form.addRow(caption, field)
        self.set_settings(settings)
        self._appearance.activated.connect(lambda _row: self._change(appearance=self._appearance.currentData()))
        self._send_key.activated.connect(lambda _row: self._change(send_key=self._send_key.currentData()))
        self._zoom.valueChanged.connect(lambda percent: self._change(zoom_percent=percent))
        self._idle_timeout.valueChanged.connect(lambda seconds: self._change(idle_timeout_s=seconds))

    def set_settings(self, settings: Settings) -> None:
        """Show the settings as they are now; emits nothing."""
        self._settings = settings
        fields = (self._appearance, self._send_key, self._zoom, self._idle_timeout)
        blockers = [QSignalBlocker(field) for field in fields]
        self._appearance.setCurrentIndex(self._appearance.findData(settings.appearance))
        self._send_key.setCurrentIndex(self._send_key.findData(settings.send_key))
        self._zoom.setValue(settings.zoom_percent)
        self._idle_timeout.setValue(settings.idle_timeout_s)
        for blocker in blockers:
            blocker.unblock()

    def _change(self, **changes: object) -> None:
        self._settings = replace(self._settings, **changes)  # type: ignore[arg-type]
        self.changed.emit(self._settings)


def _spin_box(least: int, most: int, step: int, unit: str, parent: QWidget) -> QSpinBox:
    box = QSpinBox(parent)
    box.setRange(least, most)
    box.setSingleStep(step)
    box.setSuffix(unit)
    # While 150 is typed neither 1 nor 15 is meant.
    box.setKeyboardTracking(False)
    return box

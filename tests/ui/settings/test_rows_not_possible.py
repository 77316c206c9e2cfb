"""A setting that means nothing as things are is disabled, and is seen to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from canal_desktop.domain.settings import Appearance, Settings
from canal_desktop.ui.profile_page import ProfilePage
from canal_desktop.ui.settings.editors import Switch
from canal_desktop.ui.theme.stylesheet import style_sheet
from canal_desktop.ui.theme.theme import make_theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ALL_OF_THE_LOCK = ("Lock by itself after", "Lock with the system", "Locked at the start")


def test_without_a_passphrase_nothing_of_the_lock_can_be_set(qtbot: QtBot) -> None:
    page = ProfilePage(make_theme(Appearance.LIGHT), Settings(), {})
    qtbot.addWidget(page)
    page.show()
    for label in ALL_OF_THE_LOCK:
        page.go_to_setting(label)
        assert not page.field(label).isEnabled(), label
    page.set_settings(Settings(lock_keyring="KWallet", lock_id="a"))
    assert all(page.field(label).isEnabled() for label in ALL_OF_THE_LOCK)


@pytest.mark.parametrize("high_contrast", [False, True])
@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
@pytest.mark.parametrize("is_on", [False, True])
def test_a_switch_that_cannot_be_used_looks_so_be_it_on_or_off(
    qapp: QApplication, appearance: Appearance, is_on: bool, high_contrast: bool
) -> None:
    window = QWidget()
    usable, disabled = Switch(window), Switch(window)
    row = QHBoxLayout(window)
    for one in (usable, disabled):
        one.show_value(is_on)
        row.addWidget(one)
    disabled.setEnabled(False)
    window.setStyleSheet(style_sheet(make_theme(appearance, settings=Settings(high_contrast=high_contrast))))
    window.show()
    tick = usable.rect().adjusted(0, 0, -usable.width() * 2 // 3, 0)
    words = usable.rect().adjusted(usable.width() * 2 // 3, 0, 0, 0)
    for part in (tick, words):
        assert usable.grab(part).toImage() != disabled.grab(part).toImage()
    window.close()
    window.deleteLater()

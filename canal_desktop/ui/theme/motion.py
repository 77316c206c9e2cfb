"""Motion: what moves by itself on the screen, and how it is brought to rest.

Three things do: the text cursor, which blinks; bars that run because nobody knows how long it takes; and the menus,
lists and tips that Qt slides or fades in where the system does. Everything else is drawn where it belongs at once:
pages, the transcript when it scrolls, notices, rows.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QProgressBar

EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)

IS_STILL, USUAL_FLASH = "is_still", "usual_flash_ms"
"""Properties of the program: both hold for all its windows."""


def is_still() -> bool:
    """Whether nothing is to move by itself."""
    return bool(_app().property(IS_STILL))


def usual_flash_ms() -> int:
    """The time in which the system lets a text cursor blink once; 0 where it does not blink."""
    app = _app()
    if app.property(USUAL_FLASH) is None:
        app.setProperty(USUAL_FLASH, QApplication.cursorFlashTime())
    return int(app.property(USUAL_FLASH))


def set_still(still: bool) -> None:
    """Bring to rest what moves by itself, or let it move as the system has it."""
    app, usual_ms = _app(), usual_flash_ms()
    if still == is_still():
        return
    app.setProperty(IS_STILL, still)
    QApplication.setCursorFlashTime(0 if still else usual_ms)
    for effect in EFFECTS:
        if still:
            app.setProperty(effect.name, QApplication.isEffectEnabled(effect))
            QApplication.setEffectEnabled(effect, False)
        else:
            QApplication.setEffectEnabled(effect, bool(app.property(effect.name)))


def show_unknown_length(bar: QProgressBar, *, still: bool) -> None:
    """Have a bar show that something goes on for nobody knows how long: it runs, or is empty where nothing may move."""
    bar.setRange(0, 1 if still else 0)
    bar.setValue(0)


def _app() -> QCoreApplication:
    app = QApplication.instance()
    assert app is not None
    return app

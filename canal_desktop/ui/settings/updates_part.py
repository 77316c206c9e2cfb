"""UpdatesPart: whether newer versions are looked for, what was found, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QProgressBar, QVBoxLayout, QWidget

from canal_desktop.app.updates import Step
from canal_desktop.language import tr
from canal_desktop.ui.settings.parts import ABSENT
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.elided_button import ElidedButton
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from canal_desktop.app.updates import UpdateState

PERCENT = 100
BUSY = {
    Step.LOOKING: tr("Looking…"),
    Step.DOWNLOADING: tr("Downloading…"),
    Step.UNPACKING: tr("Unpacking…"),
}


class UpdatesPart(QWidget):
    """A switch, a sentence and buttons.

    Signals:
        wanted(bool): newer versions are to be looked for once a day, or no more.
        pressed(str): a button: "look", "install", "stop", "notes", "page", "restart" or "back".
    """

    wanted = Signal(bool)
    pressed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty(ABSENT, True)
        self.switch = QCheckBox(tr("Look for updates once a day"), self)
        self.switch.clicked.connect(self.wanted)
        self.sentence = PlainLabel("", self, wraps=True)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, PERCENT)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress of the update"))
        row = FlowLayout()
        self.buttons: dict[str, ElidedButton] = {}
        for name, text in (
            ("install", tr("Install")),
            ("restart", tr("Restart now")),
            ("stop", tr("Stop")),
            ("look", tr("Look now")),
            ("notes", ""),
            ("page", tr("Open the page")),
            ("back", ""),
        ):
            button = self.buttons[name] = ElidedButton(text, self)
            button.clicked.connect(lambda _on=False, name=name: self.pressed.emit(name))
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.switch, self.sentence, self.progress):
            column.addWidget(widget)
        column.addLayout(row)

    def focus_first(self) -> None:
        """Give the keyboard to what can be done first."""
        shown = [button for button in self.buttons.values() if not button.isHidden()]
        (shown[0] if shown else self.switch).setFocus()

    def show_wish(self, *, on: bool) -> None:
        """Show whether newer versions are looked for."""
        self.switch.setChecked(on)

    def show_state(self, state: UpdateState, why_not: str, *, can_install: bool) -> None:
        """Show what there is.

        Args:
            state: how far it has come.
            why_not: why newer versions are not looked for at all, "" where they are.
            can_install: whether the program can put what was found in its own place.
        """
        had_keyboard = any(button.hasFocus() for button in self.buttons.values())
        self.switch.setEnabled(not why_not)
        self.switch.setAccessibleDescription(why_not)
        said = BUSY.get(state.step) or state.sentence or why_not
        if said != self.sentence.text() and self.isVisible():
            announce(self, said)
        self.sentence.setText(said)
        self.sentence.setVisible(bool(said))
        self.sentence.setProperty("role", "error" if state.step is Step.FAILED else "small")
        self.sentence.style().polish(self.sentence)
        self.progress.setVisible(state.step is Step.DOWNLOADING)
        self.progress.setValue(round(state.share * PERCENT))
        is_busy, release = state.step in BUSY, state.release
        before = tr("Go back to version {version}", version=state.before) if state.before else ""
        self.buttons["back"].setText(before)
        if release is not None:
            self.buttons["notes"].setText(tr("New in {version}…", version=release.version))
        shown = {
            "install": can_install,
            "restart": state.step is Step.READY,
            "stop": is_busy,
            "look": not is_busy and not why_not and state.step is not Step.READY,
            "notes": release is not None and bool(release.notes) and not is_busy,
            "page": release is not None and bool(release.page) and state.step is Step.FOUND,
            "back": bool(before) and not is_busy and state.step is not Step.READY,
        }
        for name, is_shown in shown.items():
            self.buttons[name].setVisible(is_shown)
        if had_keyboard and not any(button.hasFocus() for button in self.buttons.values()):
            self.focus_first()

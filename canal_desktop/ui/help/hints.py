"""HintsPage: what can be done with a conversation that is still empty; each hint is a button that does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from canal_desktop.language import tr
from canal_desktop.ui.widgets.form_area import FormArea
from canal_desktop.ui.widgets.plain_label import PlainLabel
from canal_desktop.ui.widgets.wrapping_button import WrappingButton

if TYPE_CHECKING:
    from collections.abc import Mapping

WIDTH_LETTERS = 52
SAMPLE, HELP, NO_HINTS = "sample_conversation", "help", "no_hints"
OTHERS = {
    SAMPLE: tr("Open a sample conversation"),
    HELP: tr("Help"),
    NO_HINTS: tr("Don’t show hints"),
}


class HintsPage(FormArea):
    """Lies over an empty transcript, as large as that.

    Signals:
        chosen(str): a hint, by its id, or one of OTHERS.
    """

    chosen = Signal(str)
    _over: QWidget | None = None
    """What it lies over; Qt asks eventFilter() before there is one."""

    def __init__(self, over: QWidget, parent: QWidget) -> None:
        page = QWidget()
        page.setObjectName("page")
        super().__init__(page, tr("Hints"), parent)
        self._over = over
        self._buttons: dict[str, WrappingButton] = {}
        self._form = QWidget(page)
        heading = PlainLabel(tr("What you can do here"), self._form, wraps=True)
        heading.setProperty("role", "muted")
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._hints = QVBoxLayout()
        self._hints.setSpacing(4)
        others = QVBoxLayout()
        others.setSpacing(4)
        for chosen, text in OTHERS.items():
            others.addWidget(self._made(chosen, text, is_compact=True))
        column = QVBoxLayout(self._form)
        column.setContentsMargins(4, 8, 4, 8)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addLayout(self._hints)
        column.addSpacing(12)
        column.addLayout(others)
        middle = QHBoxLayout(page)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(self._form, 1000, Qt.AlignmentFlag.AlignVCenter)
        middle.addStretch(1)
        over.installEventFilter(self)
        self._follow_size()

    def show_hints(self, hints: Mapping[str, str]) -> None:
        """Show these hints, sentences by their ids, in their order."""
        for former in [known for known in self._buttons if known not in OTHERS and known not in hints]:
            button = self._buttons.pop(former)
            self._hints.removeWidget(button)
            button.hide()
            button.deleteLater()
        for hint, sentence in hints.items():
            if hint in self._buttons:
                self._buttons[hint].setText(sentence)
                continue
            self._hints.insertWidget(list(hints).index(hint), self._made(hint, sentence, is_compact=False))
            self._buttons[hint].show()
        self._form.setMaximumWidth(WIDTH_LETTERS * self.fontMetrics().averageCharWidth())
        order = [*(self._buttons[hint] for hint in hints), *(self._buttons[other] for other in OTHERS)]
        before = self._over or self
        for button in order:
            QWidget.setTabOrder(before, button)
            before = button

    def button(self, chosen: str) -> WrappingButton:
        """The button of a hint that is shown, or of one of OTHERS."""
        return self._buttons[chosen]

    @property
    def hints(self) -> tuple[str, ...]:
        """The ids of the hints that are shown."""
        return tuple(known for known in self._buttons if known not in OTHERS)

    def _made(self, chosen: str, text: str, *, is_compact: bool) -> WrappingButton:
        button = WrappingButton(text, self._form)
        button.setProperty("kind", "quiet")
        button.setProperty("compact", is_compact)
        button.clicked.connect(lambda: self.chosen.emit(chosen))
        self._buttons[chosen] = button
        return button

    def _follow_size(self) -> None:
        if self._over is not None:
            self.setGeometry(self._over.geometry())

    # Qt's own methods.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: stay as large as the transcript."""
        if watched is self._over and event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self._follow_size()
        return super().eventFilter(watched, event)

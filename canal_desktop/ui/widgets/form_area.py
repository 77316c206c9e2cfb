"""FormArea: a form that is scrolled where it is higher than its place; what has the keyboard stays in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame

from canal_desktop.ui.widgets.arrow_steps import SteppedArea

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

MARGIN_PX = 24


class FormArea(SteppedArea):
    """Scrolls up and down alone."""

    def __init__(self, form: QWidget, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(form)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _former: QWidget | None, now: QWidget | None) -> None:
        form = self.widget()
        if now is not None and form is not None and form.isAncestorOf(now):
            self.ensureWidgetVisible(now, MARGIN_PX, MARGIN_PX)

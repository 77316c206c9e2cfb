"""Beside: a page with room for a panel beside it; below it where the window is narrow, in its place where it is low."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

SHARE_PERCENT = 45
"""Of the page, where nothing else was chosen."""
LEAST_PERCENT, MOST_PERCENT = 15, 80
LOWEST_PERCENT = 60
"""A panel below is begun with so much: there is little height in a narrow window."""
LEAST_LINES = 24
"""In a page that is lower as well, the panel stands in place of it."""
LEAST_LETTERS = 105
"""A page that is narrower than about so many letters has the panel below."""


class Beside(QSplitter):
    """share_percent is how much of it the panel takes, also once the user has moved its edge."""

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.share_percent = SHARE_PERCENT
        self.page = page
        self._panel: QWidget | None = None
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(page)
        self.splitterMoved.connect(lambda _at, _number: self._note())

    def set_panel(self, panel: QWidget) -> None:
        """Have this beside the page; it is not shown yet."""
        panel.hide()
        self._panel = panel
        self.addWidget(panel)
        self.setStretchFactor(0, 1)

    def show_panel(self) -> None:
        """Show the panel, as wide as it was."""
        if self._panel is not None:
            self._turn()
            self._panel.show()
            self._share_out()

    def hide_panel(self) -> None:
        """Show the page alone."""
        if self._panel is not None:
            self.page.show()
            self._panel.hide()

    def _turn(self) -> None:
        is_narrow = self.width() < LEAST_LETTERS * self.fontMetrics().averageCharWidth()
        wanted = Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal
        if wanted != self.orientation():
            self.setOrientation(wanted)
            self._share_out()
        # There is room for one of the two only.
        self.page.setVisible(not is_narrow or self.height() >= LEAST_LINES * self.fontMetrics().height())

    def _share_out(self) -> None:
        is_below = self.orientation() == Qt.Orientation.Vertical
        share = min(max(self.share_percent, LOWEST_PERCENT if is_below else LEAST_PERCENT), MOST_PERCENT)
        room = self.height() if is_below else self.width()
        panel = room * share // 100
        self.setSizes([room - panel, panel])

    def _note(self) -> None:
        page, *panel = self.sizes()
        if panel and page + panel[0]:
            self.share_percent = round(100 * panel[0] / (page + panel[0]))

    # Qt's own methods.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: there is more or less room."""
        super().resizeEvent(event)
        if self._panel is not None and not self._panel.isHidden():
            self._turn()

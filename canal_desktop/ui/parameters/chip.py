"""ParametersChip: says in the header which parameters hold for the conversation, where any do; opens them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from canal_desktop.ui.widgets.elided_button import ElidedButton
from canal_desktop.ui.widgets.plain_label import plain_tooltip

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from canal_desktop.ui.theme.theme import Theme

WIDTH_PX = 260
LEAST_ROOM_PX = 400
"""In a narrower header the title and the model need all there is; the key and the menu still lead to the parameters."""


class ParametersChip(ElidedButton):
    """The button named "Parameters"; its text is what is set. It stands in a header as wide as its parent."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__("", parent)
        self._theme = theme
        self.setAccessibleName("Parameters")
        self.setProperty("kind", "quiet")
        self.setProperty("compact", True)
        # The title has the rest of the line.
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_theme(theme)
        parent.installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Use other fonts."""
        self._theme = theme
        self.setFont(theme.small_font)
        self.setMaximumWidth(theme.scaled(WIDTH_PX))
        self._show_where_there_is_room()

    def show_summary(self, summary: str) -> None:
        """Show what is set, "" for nothing."""
        # Qt takes a single & for the mark of a key.
        self.setText(summary.replace("&", "&&"))
        self.setAccessibleDescription(summary)
        self.setToolTip(plain_tooltip(summary))
        self._show_where_there_is_room()

    def _show_where_there_is_room(self) -> None:
        parent = self.parentWidget()
        has_room = parent is not None and parent.width() >= self._theme.scaled(LEAST_ROOM_PX)
        self.setVisible(bool(self.text()) and has_room)

    # Qt's own methods.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the header is wider or narrower than before."""
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self._show_where_there_is_room()
        return super().eventFilter(watched, event)

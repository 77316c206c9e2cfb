"""HeaderChip: a quiet button in a header that says something; it is there where there is something and room for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from canal_desktop.ui.widgets.elided_button import ElidedButton
from canal_desktop.ui.widgets.plain_label import set_tooltip

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from canal_desktop.ui.theme.theme import Theme


class HeaderChip(ElidedButton):
    """It stands in a header as wide as its parent; where that has less room than is needed, it hides.

    Args:
        name: what it is called, whatever it says.
        least_room_px: in a narrower header the title and the model need all there is.
        theme: whose fonts it has.
        parent: as wide as the header.
    """

    def __init__(self, name: str, least_room_px: int, theme: Theme, parent: QWidget) -> None:
        super().__init__("", parent)
        self._theme = theme
        self._least_room_px = least_room_px
        self._is_wanted = True
        self.setAccessibleName(name)
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
        self._show_where_there_is_room()

    def set_wanted(self, *, wanted: bool) -> None:
        """Whether it is wanted on the screen."""
        self._is_wanted = wanted
        self._show_where_there_is_room()

    def show_words(self, words: str, sentence: str = "") -> None:
        """Say this, "" for nothing; sentence is what says it all, where that is more."""
        # Qt takes a single & for the mark of a key.
        self.setText(words.replace("&", "&&"))
        self.setAccessibleDescription(sentence or words)
        set_tooltip(self, sentence or words)
        self._show_where_there_is_room()

    def _show_where_there_is_room(self) -> None:
        parent = self.parentWidget()
        has_room = parent is not None and parent.width() >= self._theme.scaled(self._least_room_px)
        self.setVisible(bool(self.text()) and self._is_wanted and has_room)

    # Qt's own methods.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the header is wider or narrower than before."""
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self._show_where_there_is_room()
        return super().eventFilter(watched, event)

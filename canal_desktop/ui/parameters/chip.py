"""ParametersChip: says in the header which parameters hold for the conversation, where any do; opens them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.language import tr
from canal_desktop.ui.widgets.header_chip import HeaderChip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from canal_desktop.ui.theme.theme import Theme

WIDTH_PX = 260
LEAST_ROOM_PX = 400
"""In a narrower header the key and the menu still lead to the parameters."""


class ParametersChip(HeaderChip):
    """Its words are what is set."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(tr("Parameters"), LEAST_ROOM_PX, theme, parent)

    def set_theme(self, theme: Theme) -> None:
        """Use other fonts."""
        self.setMaximumWidth(theme.scaled(WIDTH_PX))
        super().set_theme(theme)

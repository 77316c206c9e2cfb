"""ParametersChip: says in the header which parameters hold for the conversation, where any do; opens them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QWidget

from canal_desktop.ui.widgets.elided_button import ElidedButton
from canal_desktop.ui.widgets.plain_label import plain_tooltip

if TYPE_CHECKING:
    from canal_desktop.ui.theme.theme import Theme

WIDTH_PX = 260


class ParametersChip(ElidedButton):
    """The button named "Parameters"; its text is what is set, in a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName("Parameters")
        self.setProperty("kind", "quiet")
        self.setProperty("compact", True)
        # The title has the rest of the line.
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Use other fonts."""
        self.setFont(theme.small_font)
        self.setMaximumWidth(theme.scaled(WIDTH_PX))

    def show_summary(self, summary: str) -> None:
        """Show what is set, "" for nothing."""
        if summary != self.text().replace("&&", "&"):
            self.setText(summary.replace("&", "&&"))
            self.setAccessibleDescription(summary)
            self.setToolTip(plain_tooltip(summary))
        self.setVisible(bool(summary))

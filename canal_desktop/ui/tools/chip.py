"""ToolsChip: says beside the message how many tools the model is offered; opens them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from canal_desktop.ui.widgets.plain_label import plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class ToolsChip(QPushButton):
    """Hidden while there are none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "quiet")
        self.setProperty("compact", True)
        self.setAutoDefault(False)
        self.show_tools(())

    def show_tools(self, names: Sequence[str]) -> None:
        """Show how many there are."""
        self.setText("1 tool" if len(names) == 1 else f"{len(names)} tools")
        self.setAccessibleName(f"{self.text()} on offer: {', '.join(names)}")
        self.setToolTip(plain_tooltip(", ".join(names)))
        self.setVisible(bool(names))

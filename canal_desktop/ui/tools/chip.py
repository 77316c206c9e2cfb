"""ToolsChip: says beside the message how many tools the model is offered; opens them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from canal_desktop.language import tr
from canal_desktop.ui.widgets.plain_label import plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class ToolsChip(QPushButton):
    """Hidden while there are none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "quiet")
        self.setAutoDefault(False)
        self.show_tools(())

    def show_tools(self, names: Sequence[str], without: Sequence[str] = ()) -> None:
        """Show how many there are; without are those that were chosen but cannot be had now."""
        every = len(names) + len(without)
        count = tr("{count} of {every}", count=len(names), every=every) if without else f"{every}"
        self.setText(tr("{count} tool", count=count) if every == 1 else tr("{count} tools", count=count))
        words = [f"on offer: {', '.join(names) or 'none'}"]
        words += [f"not there now: {', '.join(without)}"] if without else []
        self.setAccessibleName(f"{self.text()} {'; '.join(words)}")
        self.setToolTip(plain_tooltip("; ".join(words) if without else ", ".join(names)))
        self.setVisible(every > 0)

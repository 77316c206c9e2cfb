"""ToolsChip: says beside the message how many tools the model is offered; opens them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from canal_desktop.language import grouped, in_a_row, tr, tr_n
from canal_desktop.ui.widgets.plain_label import set_tooltip

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
        self.setText(
            tr_n("{count} of {n} tool", "{count} of {n} tools", every, count=grouped(len(names)))
            if without
            else tr_n("{n} tool", "{n} tools", every)
        )
        words = [tr("on offer: {tools}", tools=in_a_row(names)) if names else tr("on offer: none")]
        words += [tr("not there now: {tools}", tools=in_a_row(without))] if without else []
        self.setAccessibleName(f"{self.text()} {'; '.join(words)}")
        set_tooltip(self, "; ".join(words) if without else in_a_row(names))
        self.setVisible(every > 0)

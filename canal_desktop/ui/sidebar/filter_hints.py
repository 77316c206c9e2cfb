"""FilterHints: a line under the search field that says which filters there are, while the field has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from canal_desktop.domain.search import FILTERS
from canal_desktop.language import tr
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit, QWidget

EXAMPLE = tr('"two words"  -without  OR')


class FilterHints(PlainLabel):
    """Put it under the field; it shows and hides itself."""

    def __init__(self, field: QLineEdit, parent: QWidget | None = None) -> None:
        super().__init__(f"{FILTERS}  {EXAMPLE}", parent, wraps=True)
        self.setProperty("role", "muted")
        field.setAccessibleDescription(tr("Filters: {filters}", filters=FILTERS))
        field.installEventFilter(self)
        self.setVisible(field.hasFocus())

    # Qt's own methods.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the field got or lost the keyboard."""
        if event.type() == QEvent.Type.FocusIn:
            self.show()
        elif event.type() == QEvent.Type.FocusOut:
            self.hide()
        return super().eventFilter(watched, event)

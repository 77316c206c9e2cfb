"""ShortcutEditorSheet: the editor of shortcuts in a window of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from canal_desktop.language import tr
from canal_desktop.ui.shortcuts.editor import ShortcutEditor
from canal_desktop.ui.widgets.sheet_area import put_in_area

if TYPE_CHECKING:
    from canal_desktop.domain.settings import Settings

WIDTH_PX, HEIGHT_PX = 680, 640


class ShortcutEditorSheet(QDialog):
    """What is changed holds at once; Esc closes it."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Canal – Change shortcuts"))
        self.editor = ShortcutEditor(settings, self)
        close = QPushButton(tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.editor, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        put_in_area(self)
        room = parent.window().size()
        self.resize(min(WIDTH_PX, max(room.width() - 32, 320)), min(HEIGHT_PX, max(room.height() - 32, 320)))

"""ImportZone: files with conversations may be dropped on a widget, to be looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.language import tr
from canal_desktop.ui.attachments.drop_zone import DropZone
from canal_desktop.ui.sidebar.list_drop import dropped_files

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


class ImportZone(DropZone):
    """As DropZone.

    Signals:
        dropped(list): the URLs of files that were let go here.
    """

    WORDS = tr("Drop here to import")

    def takes(self, data: QMimeData) -> bool:
        """Whether there is a file that may have conversations in it."""
        return bool(dropped_files(data))

    def found(self, data: QMimeData) -> list[str]:
        """The URLs of these files."""
        return dropped_files(data)

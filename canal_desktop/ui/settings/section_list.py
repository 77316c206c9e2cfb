"""SectionList: the names of the sections at the side; SectionBox: the same where there is no room for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget

from canal_desktop.language import tr
from canal_desktop.ui.settings.rows import TITLES, Section
from canal_desktop.ui.widgets.choice_box import ChoiceBox

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
    from PySide6.QtWidgets import QWidget


class SectionList(QListWidget):
    """To pass through it with Tab chooses none.

    While no section is shown, that to begin with is marked as long as the list has the keyboard.

    Signals:
        chosen(Section): the user wants to see it.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sections")
        self.setAccessibleName(tr("Sections"))
        self.addItems(list(TITLES.values()))
        self._section: Section | None = None
        self._start = Section.GENERAL
        self.currentRowChanged.connect(self._choose)
        self.itemClicked.connect(lambda _item: self._choose(self.currentRow()))

    def show_section(self, section: Section | None, start: Section) -> None:
        """Mark the section that is shown, None for rows of several; start is where keys begin then. Emits nothing."""
        self._section, self._start = section, start
        self._mark(start if section is None and self.hasFocus() else section)

    def _mark(self, section: Section | None) -> None:
        with QSignalBlocker(self):
            self.setCurrentRow(-1 if section is None else list(Section).index(section))

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(list(Section)[row])

    # Qt's own methods.

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: the rows were measured when they had no style yet."""
        self.scheduleDelayedItemsLayout()
        super().showEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: it would choose the first row where none is."""
        if self._section is None:
            self._mark(self._start)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        self._mark(self._section)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter shows the marked section."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._choose(self.currentRow())
        else:
            super().keyPressEvent(event)


class SectionBox(ChoiceBox):
    """Says which section is shown, or that it is what was found.

    Signals:
        section_chosen(Section): the user wants to see it.
    """

    section_chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(TITLES.items(), parent)
        self.setAccessibleName(tr("Sections"))
        self.chosen.connect(self._choose)

    def show_section(self, section: Section | None) -> None:
        """Show the name of a section, None for rows of several. Emits nothing."""
        if section is None:
            self.show_value(None, tr("Search results"))
            return
        self.show_value(section)
        if self._values[-1] is None:
            self._values.pop()
            self.removeItem(len(self._values))

    def _choose(self, section: object) -> None:
        if section is not None:
            self.section_chosen.emit(Section(str(section)))

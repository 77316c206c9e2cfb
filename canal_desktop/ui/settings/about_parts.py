"""What the section About shows: the program, and the licences of all it is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from canal_desktop import __version__
from canal_desktop.language import filled, tr
from canal_desktop.ui.about import LOGO_PX, TEXT
from canal_desktop.ui.theme.icons import app_icon
from canal_desktop.ui.widgets.elided_button import ElidedButton
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.plain_label import PlainLabel
from canal_desktop.ui.widgets.sheet_area import put_in_area

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.app.licences import Licence

LINES, LETTERS, TEXT_LINES = 9, 72, 24


class AboutPart(QWidget):
    """The program's name, version and terms."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        logo = QLabel(self)
        logo.setAccessibleName(tr("Logo of Canal"))
        logo.setPixmap(app_icon().pixmap(QSize(LOGO_PX, LOGO_PX), self.devicePixelRatioF()))
        version = PlainLabel(tr("Canal Desktop {version}", version=__version__), self, wraps=True)
        version.setProperty("role", "heading")
        text = PlainLabel(filled(TEXT, qt=qVersion()), self, wraps=True)
        for label in (version, text):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (logo, version, text):
            column.addWidget(widget)


class LicenceList(QWidget):
    """The packages; the text of one's licence is shown in a sheet."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._licences: Sequence[Licence] = ()
        self.list = QListWidget(self)
        self.list.setObjectName("licences")
        self.list.setProperty("kind", "framed")
        self.list.setAccessibleName(tr("Packages and their licences"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemActivated.connect(lambda _item: self._show())
        self.show_text = ElidedButton(tr("Show the licence…"), self)
        self.show_text.clicked.connect(self._show)
        row = FlowLayout()
        row.addWidget(self.show_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list)
        column.addLayout(row)
        self.set_licences(())

    def set_licences(self, licences: Sequence[Licence]) -> None:
        """Show these."""
        self._licences = licences
        self.list.clear()
        for one in licences:
            self.list.addItem("  ".join(part for part in (one.name, one.version, one.terms) if part))
        self.list.setCurrentRow(0)
        self.show_text.setEnabled(bool(licences))
        self.list.setFixedHeight(LINES * (self.fontMetrics().lineSpacing() + 4))

    def _show(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._licences):
            LicenceSheet(self._licences[row], self.window()).open()


class LicenceSheet(QDialog):
    """The text of a licence. Esc closes it."""

    def __init__(self, licence: Licence, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Canal – Licence of {package}", package=licence.name))
        text = QPlainTextEdit(licence.text, self)
        text.setReadOnly(True)
        text.setProperty("kind", "field")
        text.setAccessibleName(tr("Licence of {package}", package=licence.name))
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        close = QPushButton(tr("Close"), self)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.addWidget(text, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        put_in_area(self)
        metrics = self.fontMetrics()
        room = parent.size() * 0.9
        self.resize(QSize(LETTERS * metrics.averageCharWidth(), TEXT_LINES * metrics.lineSpacing()).boundedTo(room))
        text.setFocus()

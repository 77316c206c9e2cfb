"""AboutDialog: what this program is, its version, its licence."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from canal_desktop import __version__
from canal_desktop.language import filled, tr
from canal_desktop.ui.theme.icons import app_icon
from canal_desktop.ui.widgets.form_area import FormArea
from canal_desktop.ui.widgets.plain_label import PlainLabel

LOGO_PX = 64
LETTERS, LEAST_PX, FRAME_PX = 72, 320, 4

TEXT = tr("""A native chat client for CanalAPI and any OpenAI-compatible server.

It sends nothing anywhere but to the server you choose, and looks for updates only if you say so.

MIT licence. Icons: Lucide (ISC licence). Made with Qt {qt} (LGPL).""")


class AboutDialog(QDialog):
    """A small sheet. Esc closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Canal – About"))
        logo = QLabel(self)
        logo.setAccessibleName(tr("Logo of Canal"))
        logo.setPixmap(app_icon().pixmap(QSize(LOGO_PX, LOGO_PX), self.devicePixelRatioF()))
        title = PlainLabel(tr("Canal Desktop {version}", version=__version__), self, wraps=True)
        title.setProperty("role", "title")
        text = PlainLabel(filled(TEXT, qt=qVersion()), self, wraps=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = QPushButton(tr("Close"), self)
        close.clicked.connect(self.accept)
        content = QWidget(self)
        content.setObjectName("page")
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.setSpacing(12)
        for widget in (logo, title, text):
            inside.addWidget(widget)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        self.area = FormArea(content, self.windowTitle(), self)
        self.area.setProperty("kind", "reading")
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addWidget(self.area, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        room = parent.window().size()
        width = min(LETTERS * self.fontMetrics().averageCharWidth(), max(room.width() - 32, LEAST_PX))
        margins = column.contentsMargins()
        # The style gives the fonts: not yet known where the sheet has never been shown.
        for part in (title, text, close):
            part.ensurePolished()
        inside.invalidate()
        inner = width - margins.left() - margins.right() - 2 * FRAME_PX
        needed = inside.heightForWidth(inner) + 2 * FRAME_PX + close.sizeHint().height()
        needed += margins.top() + margins.bottom() + column.spacing()
        self.resize(width, min(needed, max(room.height() - 32, LEAST_PX)))
        close.setFocus()

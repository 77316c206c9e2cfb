"""ProfileNetworkSheet: by which proxy a profile's server is reached, and which certificates are trusted besides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from canal_desktop.language import tr
from canal_desktop.ui.settings.wide_editors import FileEditor, ProxyEditor
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from canal_desktop.domain.profile import Profile

WIDTH_PX = 440
HELP = tr("A server inside a company may need another way than the rest. It holds from the next request on.")


class ProfileNetworkSheet(QDialog):
    """A change is in effect at once, as on the page of settings. Esc closes the sheet.

    Signals:
        changed(object, str): the proxy as Profile.proxy has it, and the file of certificates.
    """

    changed = Signal(object, str)

    def __init__(self, profile: Profile, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Canal – Proxy and certificates"))
        title = PlainLabel(tr("Proxy and certificates of {profile}", profile=profile.name), self, wraps=True)
        title.setProperty("role", "title")
        words = PlainLabel(HELP, self, wraps=True)
        self._proxy, self._ca_file = profile.proxy, profile.ca_file
        self.proxy = ProxyEditor(self, is_own=True)
        self.proxy.setAccessibleName(tr("Proxy"))
        self.proxy.show_value(profile.proxy)
        self.ca_file = FileEditor(
            tr("Canal – Certificates"),
            tr("None", about="certificates"),
            tr("Certificates (*.pem *.crt *.cer);;All files (*)"),
            self,
        )
        self.ca_file.setAccessibleName(tr("Extra certificates"))
        self.ca_file.show_value(profile.ca_file)
        self.errors = [PlainLabel("", self, wraps=True) for _field in range(2)]
        close = QPushButton(tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(words)
        fields: tuple[tuple[str, ProxyEditor | FileEditor], ...] = (
            (tr("Proxy"), self.proxy),
            (tr("Extra certificates"), self.ca_file),
        )
        for (label, field), error in zip(fields, self.errors, strict=True):
            caption = PlainLabel(label, self)
            caption.setBuddy(field)
            error.setProperty("role", "small_error")
            error.hide()
            column.addWidget(caption)
            column.addWidget(field)
            column.addWidget(error)
            field.refused.connect(lambda sentence, label=error: _say(label, sentence))
        foot = FlowLayout()
        foot.addWidget(close)
        column.addSpacing(8)
        column.addLayout(foot)
        column.addStretch(1)
        self.setMinimumWidth(min(WIDTH_PX, parent.width() - 32))
        self.proxy.chosen.connect(self._on_proxy)
        self.ca_file.chosen.connect(self._on_ca_file)
        self.proxy.kind.setFocus()

    def _on_proxy(self, proxy: str | None) -> None:
        self._proxy = proxy
        self.changed.emit(self._proxy, self._ca_file)

    def _on_ca_file(self, path: str) -> None:
        self._ca_file = path
        self.changed.emit(self._proxy, self._ca_file)


def _say(label: PlainLabel, sentence: str) -> None:
    label.setText(sentence)
    label.setVisible(bool(sentence))

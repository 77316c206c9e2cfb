"""ProfileNetworkSheet: by which proxy a profile's server is reached, and which certificates are trusted besides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from canal_desktop.language import tr
from canal_desktop.ui.settings.parts import ProxyLogin
from canal_desktop.ui.settings.wide_editors import FileEditor, ProxyEditor
from canal_desktop.ui.sheets.work_sheet import CLOSE, WorkSheet
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from canal_desktop.domain.profile import Profile

HELP = tr("A server inside a company may need another way than the rest. It holds from the next request on.")


class ProfileNetworkSheet(WorkSheet):
    """A change is in effect at once, as on the page of settings. Esc closes the sheet.

    Signals:
        changed(object, str): the proxy as Profile.proxy has it, and the file of certificates.
    """

    changed = Signal(object, str)
    SCROLLS = True

    def __init__(self, profile: Profile, parent: QWidget) -> None:
        super().__init__(tr("Proxy and certificates of {profile}", profile=profile.name), parent)
        self.proxy_chosen: str | None = profile.proxy
        self.ca_file_chosen: str = profile.ca_file
        self.say(HELP)
        self.proxy = ProxyEditor(self, is_own=True)
        self.proxy.setAccessibleName(tr("Proxy"))
        self.proxy.show_value(profile.proxy)
        self.login = ProxyLogin(self)
        self.ca_file = FileEditor(
            tr("Canal – Certificates"),
            tr("None", about="certificates"),
            tr("Certificates (*.pem *.crt *.cer);;All files (*)"),
            self,
        )
        self.ca_file.setAccessibleName(tr("Extra certificates"))
        self.ca_file.show_value(profile.ca_file)
        self.errors = [PlainLabel("", self, wraps=True) for _field in range(2)]
        self._add(tr("Proxy"), self.proxy, self.errors[0])
        self._login_caption = self._add(tr("Proxy login"), self.login)
        self._login_caption.setBuddy(self.login.name)
        self._add(tr("Extra certificates"), self.ca_file, self.errors[1])
        self.set_buttons(((CLOSE, tr("Close")),))
        self.pressed.connect(lambda _button: self.accept())
        self.proxy.chosen.connect(self._on_proxy)
        self.ca_file.chosen.connect(self._on_ca_file)
        self.proxy.kind.setFocus()

    def show_login(self, *, is_shown: bool) -> None:
        """Show the fields of a login, or none."""
        self.login.setVisible(is_shown)
        self._login_caption.setVisible(is_shown)

    def _add(self, label: str, field: QWidget, error: PlainLabel | None = None) -> PlainLabel:
        caption = PlainLabel(label, self)
        caption.setBuddy(field)
        self.body.addWidget(caption)
        self.body.addWidget(field)
        if error is not None and isinstance(field, ProxyEditor | FileEditor):
            error.setProperty("role", "small_error")
            error.hide()
            self.body.addWidget(error)
            field.refused.connect(lambda sentence: _say(error, sentence))
        return caption

    def _on_proxy(self, proxy: str | None) -> None:
        self.proxy_chosen = proxy
        self.changed.emit(self.proxy_chosen, self.ca_file_chosen)

    def _on_ca_file(self, path: str) -> None:
        self.ca_file_chosen = path
        self.changed.emit(self.proxy_chosen, self.ca_file_chosen)


def _say(label: PlainLabel, sentence: str) -> None:
    label.setText(sentence)
    label.setVisible(bool(sentence))

"""WelcomePage: where a server and its key are entered; the first thing seen, and the form for further profiles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from canal_desktop.domain.profile import CANALAPI_BASE_URL, MAX_KEY_LENGTH
from canal_desktop.language import tr
from canal_desktop.ui.theme.icons import ICON_PX, app_icon, icon
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.arrow_steps import SteppedArea
from canal_desktop.ui.widgets.elided_button import ElidedButton
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from canal_desktop.ui.theme.theme import Theme

FORM_WIDTH_PX = 440
LOGO_PX = 48

MAX_NAME_LENGTH = 60

KEY_HINT = tr("CanalAPI shows your keys in its console. A server of your own may need none: leave the field empty.")
PRIVACY = tr(
    "What you write goes to the server above and, with CanalAPI, on to the provider of the "
    "model you choose. The key is kept in the keyring of your system, never in a file. "
    "Conversations stay on this computer."
)
KEYRING_WAIT = tr("Waiting for your keyring. It may ask for its password in a window of its own: look for it.")


class WelcomePage(SteppedArea):
    """The form: API key, Base URL, Connect, Try the demo; for further profiles also a Name.

    Signals:
        connect_requested(str, str): key as typed, Base URL as typed.
        demo_requested(): Try the demo was pressed.
        cancel_requested(): stop connecting.
        session_only_requested(): connect without the keyring; the key is forgotten at the end.
        back_requested(): leave the form as it was; only offered after set_can_go_back(True).
    """

    connect_requested = Signal(str, str)
    demo_requested = Signal()
    cancel_requested = Signal()
    session_only_requested = Signal()
    back_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._is_busy = False
        self._form = QWidget(self)
        self._form.setMaximumWidth(FORM_WIDTH_PX)
        self._logo = QLabel(self._form)
        self._logo.setAccessibleName(tr("Logo of Canal"))
        self._title = _label(tr("Welcome to Canal"), "title", self._form)
        self._intro = _label(
            tr("Enter the API key of CanalAPI, or of any OpenAI-compatible server."), "muted", self._form
        )
        self._name_box = QWidget(self._form)
        self.name = QLineEdit(self._name_box)
        self.key = QLineEdit(self._form)
        self._show_key = QToolButton(self._form)
        self.base_url = QLineEdit(self._form)
        self._key_error = _error_label(self._form)
        self._url_error = _error_label(self._form)
        self._form_error = _error_label(self._form)
        self._key_hint = _label(KEY_HINT, "small", self._form)
        self._connect = ElidedButton(tr("Connect"), self._form)
        self._cancel = ElidedButton(tr("Cancel"), self._form)
        self._demo = ElidedButton(tr("Try the demo"), self._form)
        self._back = ElidedButton(tr("Back"), self._form)
        self._wait = _label(KEYRING_WAIT, "muted", self._form)
        self._wait.setContentsMargins(0, 12, 0, 4)
        self._session_only = ElidedButton(tr("Use for this session only"), self._form)
        self._set_up_fields()
        self._lay_out()
        self._join()
        self.set_base_url("")
        self.set_name(None)
        self.set_can_go_back(False)
        self.set_keyring_wait(False)
        self._show_busy()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        self._theme = theme
        size_px = theme.scaled(ICON_PX)
        self._form.setMaximumWidth(theme.scaled(FORM_WIDTH_PX))
        self._show_key.setIconSize(QSize(size_px, size_px))
        self._logo.setPixmap(app_icon().pixmap(QSize(LOGO_PX, LOGO_PX), self.devicePixelRatioF()))
        self._show_eye()

    def set_purpose(self, title: str, intro: str) -> None:
        """Say what the form is for, such as "New profile"."""
        self._title.setText(title)
        self._intro.setText(intro)
        self._intro.setVisible(bool(intro))

    def set_can_go_back(self, can_go_back: bool) -> None:
        """Offer a way back, once there is something to go back to."""
        self._back.setVisible(can_go_back)

    def set_base_url(self, base_url: str) -> None:
        """Fill the Base URL; with "" it is CanalAPI's."""
        self.base_url.setText(base_url or CANALAPI_BASE_URL)

    def set_name(self, name: str | None) -> None:
        """Ask for the profile's name, with this one to begin with; None does not ask."""
        self.name.setText(name or "")
        self._name_box.setVisible(name is not None)

    def name_text(self) -> str | None:
        """The name as typed, None where it is not asked for."""
        return None if self._name_box.isHidden() else self.name.text()

    def key_text(self) -> str:
        """The key as typed."""
        return self.key.text()

    def base_url_text(self) -> str:
        """The Base URL as typed."""
        return self.base_url.text()

    def clear_key(self) -> None:
        """Take the key away from the screen, and hide what will be typed next."""
        self.key.clear()
        self._set_key_shown(False)

    def set_busy(self, busy: bool) -> None:
        """Show that the connection is being tried."""
        if busy != self._is_busy:
            self._is_busy = busy
            self._show_busy()
            if busy:
                announce(self, tr("Connecting…"))
            else:
                self.set_keyring_wait(False)

    def set_keyring_wait(self, waiting: bool) -> None:
        """Show that the keyring keeps us waiting, and a way around it."""
        for widget in (self._wait, self._session_only):
            widget.setVisible(waiting)
        if waiting:
            announce(self, KEYRING_WAIT)

    def show_error(self, sentence: str, field: str = "") -> None:
        """Show what went wrong under the field it belongs to; an empty sentence takes all errors away.

        Args:
            sentence: one sentence for the user.
            field: "key", "base_url", or "" for neither.
        """
        places = {"key": (self._key_error, self.key), "base_url": (self._url_error, self.base_url)}
        for name, (label, edit) in places.items():
            _set_error(label, sentence if name == field else "")
            edit.setProperty("invalid", bool(sentence) and name == field)
            edit.style().polish(edit)
        _set_error(self._form_error, "" if field in places else sentence)
        if not sentence:
            return
        announce(self, sentence, urgent=True)
        if field in places:
            edit = places[field][1]
            edit.setFocus()
            edit.selectAll()

    def _set_up_fields(self) -> None:
        self.name.setAccessibleName(tr("Name"))
        self.name.setMaxLength(MAX_NAME_LENGTH)
        self.name.setPlaceholderText(tr("As the server is called"))
        self.key.setAccessibleName(tr("API key"))
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setMaxLength(2 * MAX_KEY_LENGTH)
        self.key.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.base_url.setAccessibleName(tr("Base URL"))
        self.base_url.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        self._show_key.setProperty("kind", "quiet")
        self._show_key.setCheckable(True)
        self._connect.setProperty("kind", "primary")
        self._demo.setToolTip(tr("A server inside the program answers; nothing leaves this computer"))

    def _lay_out(self) -> None:
        key_row = QHBoxLayout()
        key_row.setSpacing(4)
        key_row.addWidget(self.key, 1)
        key_row.addWidget(self._show_key)
        name = QVBoxLayout(self._name_box)
        name.setContentsMargins(0, 0, 0, 12)
        name.setSpacing(4)
        name.addWidget(_field_label(tr("&Name"), self.name, self._name_box))
        name.addWidget(self.name)
        buttons = FlowLayout(ends_apart=True)
        for button in (self._connect, self._cancel, self._demo, self._back):
            buttons.addWidget(button)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(16, 16, 16, 16)
        form.setSpacing(4)
        form.addWidget(self._logo)
        form.addSpacing(8)
        form.addWidget(self._title)
        form.addWidget(self._intro)
        form.addSpacing(16)
        form.addWidget(self._name_box)
        form.addWidget(_field_label(tr("API &key"), self.key, self._form))
        form.addLayout(key_row)
        form.addWidget(self._key_error)
        form.addWidget(self._key_hint)
        form.addSpacing(12)
        form.addWidget(_field_label(tr("Base &URL"), self.base_url, self._form))
        form.addWidget(self.base_url)
        form.addWidget(self._url_error)
        form.addSpacing(16)
        form.addLayout(buttons)
        form.addWidget(self._form_error)
        form.addWidget(self._wait)
        session_only = FlowLayout()
        session_only.addWidget(self._session_only)
        form.addLayout(session_only)
        form.addSpacing(16)
        form.addWidget(_label(PRIVACY, "small", self._form))
        page = QWidget(self)
        page.setObjectName("page")
        middle = QHBoxLayout(page)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(self._form, 1000, Qt.AlignmentFlag.AlignVCenter)
        middle.addStretch(1)
        self.setWidget(page)

    def _join(self) -> None:
        self._connect.clicked.connect(self._on_connect)
        for edit in (self.name, self.key, self.base_url):
            edit.returnPressed.connect(self._on_connect)
        self._cancel.clicked.connect(self.cancel_requested)
        self._demo.clicked.connect(self.demo_requested)
        self._back.clicked.connect(self.back_requested)
        self._session_only.clicked.connect(self.session_only_requested)
        self._show_key.toggled.connect(self._set_key_shown)
        for edit in (self.key, self.base_url):
            edit.textEdited.connect(lambda _text: self.show_error(""))

    def _on_connect(self) -> None:
        if not self._is_busy:
            self.connect_requested.emit(self.key.text(), self.base_url.text())

    def _set_key_shown(self, shown: bool) -> None:
        self._show_key.setChecked(shown)
        self.key.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._show_eye()

    def _show_eye(self) -> None:
        shown = self._show_key.isChecked()
        self._show_key.setIcon(icon("eye-off" if shown else "eye", self._theme))
        self._show_key.setAccessibleName(tr("Hide the key") if shown else tr("Show the key"))
        self._show_key.setToolTip(self._show_key.accessibleName())

    def _show_busy(self) -> None:
        busy = self._is_busy
        focused = self.focusWidget()
        self._connect.setText(tr("Connecting…") if busy else tr("Connect"))
        self._cancel.setVisible(busy)
        for widget in (self._connect, self._demo, self.name, self.key, self.base_url, self._show_key):
            widget.setEnabled(not busy)
        if busy and focused is not None:
            # The field that had the keyboard is disabled now; Enter and Esc should find Cancel.
            self._cancel.setFocus()
        elif not busy and self.isVisible():
            self.key.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Esc stops connecting, else goes back where there is something to go back to."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._is_busy:
            self.cancel_requested.emit()
        elif not self._back.isHidden():
            self.back_requested.emit()


def _label(text: str, role: str, parent: QWidget) -> PlainLabel:
    label = PlainLabel(text, parent, wraps=True)
    label.setProperty("role", role)
    return label


def _error_label(parent: QWidget) -> PlainLabel:
    label = _label("", "error", parent)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.hide()
    return label


def _set_error(label: PlainLabel, sentence: str) -> None:
    label.setText(sentence)
    label.setVisible(bool(sentence))


def _field_label(text: str, field: QWidget, parent: QWidget) -> PlainLabel:
    label = _label(text, "heading", parent)
    label.setBuddy(field)
    return label

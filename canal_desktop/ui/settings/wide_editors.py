"""Editors of several fields: a colour, a proxy, a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QColorDialog, QFileDialog, QToolButton, QWidget

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.proxy import NO_PROXY, clean_proxy
from canal_desktop.language import tr
from canal_desktop.ui.settings.editors import LineEditor
from canal_desktop.ui.widgets.choice_box import ChoiceBox
from canal_desktop.ui.widgets.elided_button import ElidedButton
from canal_desktop.ui.widgets.flow_layout import FlowLayout

SWATCHES = (
    ("", tr("As the system has it")),
    ("#2563c4", tr("Blue")),
    ("#0f766e", tr("Teal")),
    ("#2e7d32", tr("Green")),
    ("#b45309", tr("Orange")),
    ("#c2304a", tr("Red")),
    ("#7c3aed", tr("Violet")),
    ("#525960", tr("Grey")),
)
SWATCH_PX = 16
TICK = [QPoint(7, 17), QPoint(13, 23), QPoint(25, 9)]
STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
SIDEWAYS = {Qt.Key.Key_Left, Qt.Key.Key_Right}
MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
OTHER = tr("Other colour…")

SYSTEM, HTTP, SOCKS = "", "http", "socks5"
KINDS = (
    (SYSTEM, tr("As the system says")),
    (NO_PROXY, tr("None: connect directly")),
    (HTTP, "HTTP"),
    (SOCKS, "SOCKS5"),
)
AS_SETTINGS = (None, tr("As in the settings"))
HINTS = {HTTP: "proxy.example.com:8080", SOCKS: "127.0.0.1:1080"}


class ColourEditor(QWidget):
    """A few colours to press, and any other.

    Signals:
        chosen(str): #rrggbb, or "" for the system's.
        refused(str): as of an Editor.
    """

    chosen = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._value = ""
        self.buttons: dict[str, QToolButton] = {}
        row = FlowLayout(self)
        for value, name in SWATCHES:
            button = self.buttons[value] = QToolButton(self)
            button.setCheckable(True)
            button.setProperty("kind", "chip")
            button.setAccessibleName(name)
            button.setToolTip(name)
            if value:
                button.setIcon(_swatch(value))
                button.setIconSize(QSize(SWATCH_PX, SWATCH_PX))
            else:
                button.setText(tr("System", about="the system's colour"))
            button.clicked.connect(lambda _checked, chosen=value: self._choose(chosen))
            button.installEventFilter(self)
            row.addWidget(button)
        self.other = ElidedButton(OTHER, self)
        self.other.setProperty("kind", "quiet")
        self.other.setProperty("compact", True)
        self.other.clicked.connect(self._ask)
        row.addWidget(self.other)
        self._rove()

    def show_value(self, value: str) -> None:
        """Part of Editor."""
        self._value = value
        for colour, button in self.buttons.items():
            button.setChecked(colour == value)
            if colour:
                button.setIcon(_swatch(colour, is_chosen=colour == value))
        self._rove()
        is_other = value not in self.buttons
        self.other.setText(tr("Other colour: {colour}…", colour=value) if is_other else OTHER)
        self.other.setIcon(_swatch(value) if is_other else QIcon())

    def _rove(self) -> None:
        """Have Tab visit one colour: the chosen one, or the first."""
        stop = self.buttons.get(self._value, self.buttons[""])
        for button in self.buttons.values():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if button is stop else Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(stop)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: arrow keys go from one colour to the next, and choose it."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or event.modifiers() & MODIFIERS:
            return super().eventFilter(watched, event)
        step = STEPS.get(Qt.Key(event.key()), 0)
        if event.key() in SIDEWAYS and self.isRightToLeft():
            step = -step
        if not step:
            return super().eventFilter(watched, event)
        buttons = list(self.buttons.items())
        now = next(number for number, (_colour, button) in enumerate(buttons) if button is watched)
        colour, button = buttons[(now + step) % len(buttons)]
        self._choose(colour)
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _choose(self, value: str) -> None:
        self.show_value(value)
        self.chosen.emit(value)

    def _ask(self) -> None:
        dialog = QColorDialog(QColor(self._value or SWATCHES[1][0]), self)
        dialog.setWindowTitle(tr("Canal – Colour"))
        dialog.colorSelected.connect(lambda colour: self._choose(colour.name()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _swatch(colour: str, *, is_chosen: bool = False) -> QIcon:
    """A square of the colour, with a tick in the chosen one."""
    drawn = QPixmap(2 * SWATCH_PX, 2 * SWATCH_PX)
    drawn.fill(QColor(colour))
    if is_chosen:
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor("white"), 4))
        painter.drawPolyline(TICK)
        painter.end()
    return QIcon(drawn)


class ProxyEditor(QWidget):
    """Which kind of proxy, and its address where it has one.

    Signals:
        chosen(object): as clean_proxy writes it; None for that of the settings, which is on offer with is_own.
        refused(str): as of an Editor.
    """

    chosen = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QWidget, *, is_own: bool = False) -> None:
        super().__init__(parent)
        self.kind = ChoiceBox((*((AS_SETTINGS,) if is_own else ()), *KINDS), self)
        self.address = LineEditor("", self, self._clean)
        self.address.setAccessibleName(tr("Address of the proxy"))
        row = FlowLayout(self)
        row.addWidget(self.kind)
        row.addWidget(self.address)
        row.growing = self.address
        self.setFocusProxy(self.kind)
        self.kind.chosen.connect(self._on_kind)
        self.address.chosen.connect(self._tell)
        self.address.refused.connect(self.refused)
        self.address.editingFinished.connect(self._on_finished)
        self._value: str | None = ""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def setAccessibleName(self, name: str) -> None:
        """Qt: the kind is the first field of it."""
        super().setAccessibleName(name)
        self.kind.setAccessibleName(name)

    def show_value(self, value: str | None) -> None:
        """Part of Editor."""
        self._value = value
        scheme, sign, address = (value or "").partition("://")
        kind = _kind_of(scheme) if sign else value
        self.kind.show_value(kind)
        # An https proxy is rare: it keeps its scheme in the address.
        self.address.show_value(value if scheme in {"https", "socks5h"} else address)
        self._show_address()

    def _show_address(self) -> None:
        kind = self.kind.value
        self.address.setVisible(kind in HINTS)
        self.address.setPlaceholderText(HINTS.get(str(kind), ""))

    def _on_kind(self, kind: object) -> None:
        self._show_address()
        if kind not in HINTS:
            self._tell(kind)
            return
        self.address.setFocus()
        if not self.address.text().strip():
            # Nobody could have typed it yet.
            self.refused.emit("")
            return
        scheme, sign, address = self.address.text().strip().partition("://")
        if sign and _kind_of(scheme) != kind:
            # It was of the other kind; the address stays.
            self.address.setText(address)
        try:
            value = self._clean(self.address.text())
        except InvalidInput as error:
            self.refused.emit(str(error))
        else:
            self._tell(value)

    def _tell(self, value: object) -> None:
        # What was typed may have been of another kind than the box said.
        self.show_value(None if value is None else str(value))
        self.refused.emit("")
        self.chosen.emit(value)

    @property
    def _lacks_address(self) -> bool:
        return self.kind.value in HINTS and not self.address.text().strip()

    def _on_finished(self) -> None:
        # It has the keyboard still where Enter was pressed.
        if self._lacks_address and self.window().focusWidget() is self.address:
            self.refused.emit(_needed(str(self.kind.value)))

    def _on_focus(self, former: QWidget | None, now: QWidget | None) -> None:
        """Show what is in force once the keyboard leaves without an address."""
        is_leaving = former is not None and now is not None and self.isAncestorOf(former)
        if is_leaving and self._lacks_address and now is not None and self._is_elsewhere(now):
            self.show_value(self._value)
            self.refused.emit("")

    def _is_elsewhere(self, widget: QWidget) -> bool:
        # A menu or the list of the box is a window of its own.
        return widget.window() is self.window() and not self.isAncestorOf(widget)

    def _clean(self, typed: str) -> str:
        kind = str(self.kind.value)
        if not typed.strip():
            raise InvalidInput(_needed(kind))
        return clean_proxy(typed if "://" in typed else f"{kind}://{typed.strip()}")


def _needed(kind: str) -> str:
    return tr("Enter the proxy's address, such as {example}.", example=HINTS[kind])


def _kind_of(scheme: str) -> str:
    return SOCKS if scheme.startswith("socks") else HTTP


class FileEditor(QWidget):
    """The path of a file, typed or picked.

    Signals:
        chosen(str): an absolute path, or "" for none.
        refused(str): as of an Editor.
    """

    chosen = Signal(object)
    refused = Signal(str)

    def __init__(self, title: str, when_empty: str, filters: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = title
        self._filters = filters
        self.path = LineEditor(when_empty, self, clean_path)
        self.path.setMaxLength(4096)
        self.pick = ElidedButton(tr("Choose…"), self)
        # On a sheet, Enter in any field would press it.
        self.pick.setAutoDefault(False)
        row = FlowLayout(self)
        row.addWidget(self.path)
        row.growing = self.path
        row.addWidget(self.pick)
        self.setFocusProxy(self.path)
        self.path.chosen.connect(self.chosen)
        self.path.refused.connect(self.refused)
        self.pick.clicked.connect(self._ask)
        self.dialog: QFileDialog | None = None

    def setAccessibleName(self, name: str) -> None:
        """Qt: the path is the first field of it."""
        super().setAccessibleName(name)
        self.path.setAccessibleName(name)
        self.pick.setAccessibleDescription(name)

    def show_value(self, value: str) -> None:
        """Part of Editor."""
        self.path.show_value(value)

    def _ask(self) -> None:
        dialog = self.dialog = QFileDialog(self, self._title, "", self._filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, path: str) -> None:
        self.path.show_value(path)
        self.refused.emit("")
        self.chosen.emit(path)


def clean_path(text: str) -> str:
    """A path as it is kept: absolute, or "" for none.

    Raises:
        InvalidInput: it depends on where the program was started.
    """
    if not text:
        return ""
    try:
        path = Path(text).expanduser()
    except RuntimeError:
        path = Path(text)
    if not path.is_absolute():
        raise InvalidInput(tr("Enter the whole path of the file, from the root on, or press “Choose…”."))
    return str(path)

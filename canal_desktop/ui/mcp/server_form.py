"""McpServerForm: a server is set up: the program to run or the address to connect to, and what it gets."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.mcp_secrets import secrets_in
from canal_desktop.domain.mcp_server import (
    MAX_NAME,
    MAX_TIMEOUT_S,
    MIN_TIMEOUT_S,
    McpServer,
    McpTransport,
    is_open_to_eavesdroppers,
    join_command,
    may_be_empty,
    new_mcp_server_id,
    split_command,
)
from canal_desktop.language import sentences, tr
from canal_desktop.ui.mcp.mcp_words import EAVESDROPPED, PROGRAM_WARNING, SECRETS_KEPT, key_warning
from canal_desktop.ui.mcp.value_rows import HEADERS, VARIABLES, ValueRows
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.enter_presses import let_enter_press
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.mirror import set_margins
from canal_desktop.ui.widgets.plain_label import PlainLabel
from canal_desktop.ui.widgets.sheet_area import put_in_area

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDTH_PX, HEIGHT_PX = 600, 560
FEW_LETTERS = 10
KINDS = (
    (McpTransport.STDIO, tr("A program on this computer")),
    (McpTransport.HTTP, tr("A server on the network (streamable HTTP)")),
)


class McpServerForm(QDialog):
    """A new server, or one that is changed.

    Signals:
        saved(McpServer, dict[str, str]): keep this one, with new values by their names in value_names.
    """

    saved = Signal(object, object)

    def __init__(self, server: McpServer | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = tr("Add an MCP server") if server is None else tr("Change the MCP server")
        self.setWindowTitle(tr("Canal – {title}", title=title))
        self._server = server
        self.name = QLineEdit(self)
        self.name.setMaxLength(MAX_NAME)
        self.name.setPlaceholderText(tr("A name to know it by"))
        self.kind = QComboBox(self)
        # At large text its longest entry would be wider than the window.
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(FEW_LETTERS)
        for transport, words in KINDS:
            self.kind.addItem(words, transport)
        self.command = QLineEdit(self)
        self.command.setPlaceholderText("npx -y some-server /a/folder")
        self.folder = QLineEdit(self)
        self.folder.setPlaceholderText(tr("Your home folder, where nothing is said"))
        self.url = QLineEdit(self)
        self.url.setPlaceholderText("https://example.com/mcp")
        self.warning = PlainLabel("", self, wraps=True)
        self.variables = ValueRows(VARIABLES, "API_KEY", self, may_be_empty=True)
        self.headers = ValueRows(HEADERS, "Authorization", self)
        self.timeout = QDoubleSpinBox(self)
        self.timeout.setRange(MIN_TIMEOUT_S, MAX_TIMEOUT_S)
        self.timeout.setDecimals(0)
        self.timeout.setSuffix(f" {tr('s', about='seconds')}")
        self.problem = PlainLabel("", self, wraps=True)
        self.problem.setProperty("role", "error")
        self.problem.hide()
        self.save = QPushButton(tr("A&dd") if server is None else tr("&Save"), self)
        self._captions: dict[QWidget, QLabel] = {}
        self._lay_out(title)
        self._fill(server)
        self.kind.currentIndexChanged.connect(lambda _index: self._show_kind())
        for field in (self.url, self.command):
            field.textChanged.connect(lambda _text: self._show_kind())
        self._show_kind()
        let_enter_press(self)
        self.name.setFocus()
        self.resize(min(WIDTH_PX, parent.width() - 16), min(HEIGHT_PX, parent.height() - 16))

    def show_problem(self, sentence: str) -> None:
        """Say why it cannot be kept so."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.save.setEnabled(True)
        announce(self, sentence)

    def _lay_out(self, title: str) -> None:
        heading = PlainLabel(title, self, wraps=True)
        heading.setProperty("role", "title")
        inside = QWidget()
        fields = QVBoxLayout(inside)
        set_margins(fields, 0, 0, 8, 0)
        fields.setSpacing(6)
        rows: Sequence[tuple[str, QWidget]] = (
            (tr("&Name"), self.name),
            (tr("&Kind"), self.kind),
            (tr("Command &line"), self.command),
            (tr("&Folder it runs in"), self.folder),
            (tr("&Address"), self.url),
        )
        for label, field in rows:
            self._add_field(fields, label, field)
        fields.addWidget(self.warning)
        fields.addWidget(self.variables)
        fields.addWidget(self.headers)
        kept = PlainLabel(SECRETS_KEPT, inside, wraps=True)
        kept.setProperty("role", "small")
        fields.addWidget(kept)
        self._add_field(fields, tr("A call may &take"), self.timeout)
        fields.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        self.save.setProperty("kind", "primary")
        self.save.setDefault(True)
        self.save.clicked.connect(self._on_save)
        cancel = QPushButton(tr("&Cancel"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot = FlowLayout(ends_apart=True)
        foot.addWidget(self.save)
        foot.addWidget(cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(area, 1)
        column.addWidget(self.problem)
        column.addLayout(foot)
        put_in_area(self)

    def _add_field(self, column: QVBoxLayout, label: str, field: QWidget) -> None:
        caption = QLabel(label, self)
        caption.setWordWrap(True)
        caption.setBuddy(field)
        field.setAccessibleName(label.replace("&", ""))
        self._captions[field] = caption
        column.addWidget(caption)
        column.addWidget(field)

    def _fill(self, server: McpServer | None) -> None:
        if server is None:
            self.timeout.setValue(60)
            return
        self.name.setText(server.name)
        self.kind.setCurrentIndex([transport for transport, _words in KINDS].index(server.transport))
        self.command.setText(join_command((server.command, *server.args)) if server.command else "")
        # Of a long one the beginning says what runs.
        self.command.setCursorPosition(0)
        self.folder.setText(server.cwd)
        self.url.setText(server.url)
        self.variables.set_names(server.env, server.empty, server.missing)
        self.headers.set_names(server.headers, missing=server.missing)
        self.timeout.setValue(server.timeout_s)

    @property
    def _transport(self) -> McpTransport:
        return KINDS[self.kind.currentIndex()][0]

    def _show_kind(self) -> None:
        is_http = self._transport is McpTransport.HTTP
        for field in (self.command, self.folder, self.variables, self.url, self.headers):
            is_shown = is_http == (field in {self.url, self.headers})
            field.setVisible(is_shown)
            if field in self._captions:
                self._captions[field].setVisible(is_shown)
        is_read = is_http and is_open_to_eavesdroppers(self.url.text().strip())
        warnings = [EAVESDROPPED] if is_read else [] if is_http else [PROGRAM_WARNING]
        self.warning.setText(sentences(*warnings, self._key_warning(is_http=is_http)))
        self.warning.setVisible(bool(self.warning.text()))

    def _key_warning(self, *, is_http: bool) -> str:
        try:
            words = () if is_http else split_command(self.command.text())
        except InvalidInput:
            # It is being written.
            return ""
        return key_warning(secrets_in(words, self.url.text() if is_http else ""), is_http=is_http)

    def _on_save(self) -> None:
        is_http = self._transport is McpTransport.HTTP
        try:
            words = () if is_http else split_command(self.command.text())
        except InvalidInput as error:
            self.show_problem(str(error))
            return
        pairs = (self.headers if is_http else self.variables).pairs
        names = tuple(name for name, _value in pairs)
        kind = "header" if is_http else "env"
        former = self._server or McpServer(new_mcp_server_id(), "", self._transport, datetime.now(UTC))
        server = replace(
            former,
            name=self.name.text(),
            transport=self._transport,
            command=words[0] if words else "",
            args=words[1:],
            cwd="" if is_http else self.folder.text().strip(),
            url=self.url.text() if is_http else "",
            env=() if is_http else names,
            headers=names if is_http else (),
            empty=() if is_http else tuple(name for name in self.variables.empty if may_be_empty(name)),
            timeout_s=self.timeout.value(),
        )
        self.save.setEnabled(False)
        self.saved.emit(server, {f"{kind}:{name}": value for name, value in pairs if value})

"""LinkOpener: opens links that are what they look like, asks about the others, and tells where a link leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox

from canal_desktop.language import tr
from canal_desktop.markup.link_rules import Verdict, check_link
from canal_desktop.ui.widgets.plain_label import plain_tooltip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from canal_desktop.markup.link_rules import LinkCheck

MAX_SHOWN = 600
"""Characters of an address that are shown."""


class LinkOpener(QObject):
    """Judges a link by its text and its address before it is opened.

    Signals:
        approved(str): open this address now.
    """

    approved = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent
        self.question: QMessageBox | None = None
        """What is being asked, None when nothing is."""

    def activate(self, label: str, target: str) -> None:
        """A link was pressed."""
        check = check_link(label, target)
        if check.verdict is Verdict.OPEN:
            self.approved.emit(check.address)
        else:
            self._ask(check)

    def _ask(self, check: LinkCheck) -> None:
        box = QMessageBox(self._widget.window())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Whatever an address holds, it must not be taken for markup.
        box.setTextFormat(Qt.TextFormat.PlainText)
        may_open = check.verdict is Verdict.ASK
        box.setWindowTitle(tr("Canal – Open this link?") if may_open else tr("Canal – This link is not opened"))
        place = tr("It leads to:\n{host}", host=check.host) if check.host else ""
        box.setText("\n\n".join(part for part in (check.reason, place, _shortened(check.address)) if part))
        box.setIcon(QMessageBox.Icon.Warning)
        cancel = box.addButton(tr("Cancel") if may_open else tr("Close"), QMessageBox.ButtonRole.RejectRole)
        box.setEscapeButton(cancel)
        box.setDefaultButton(cancel)
        if may_open:
            go = box.addButton(tr("Open {host}", host=check.host[:60]), QMessageBox.ButtonRole.AcceptRole)
            go.clicked.connect(lambda: self.approved.emit(check.address))
        box.finished.connect(self._forget)
        self.question = box
        box.open()

    def _forget(self) -> None:
        self.question = None


def tooltip_of(label: str, target: str) -> str:
    """What is shown while the pointer is over a link: the address, its host in ASCII, and what is odd about it."""
    check = check_link(label, target)
    text = _shortened(check.address)
    if check.verdict is not Verdict.OPEN:
        text += f"\n{check.reason}"
    return plain_tooltip(text)


def _shortened(address: str) -> str:
    return address if len(address) <= MAX_SHOWN else f"{address[:MAX_SHOWN]}…"

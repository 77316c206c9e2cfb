"""Tray: the icon in the system's tray; says how many answers are being written, and has a menu for the usual things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from canal_desktop.language import tr, tr_n
from canal_desktop.ui.theme.icons import app_icon
from canal_desktop.ui.widgets.veil import SHOWN_LOCKED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.ui.theme.theme import Theme

SIZES_PX = (16, 22, 24, 32, 48, 64)
MARK = 0.42
"""Diameter of the mark, as a share of the icon."""
MAX_TITLE = 40
"""Letters of a title in the menu."""
MAX_SHOWN = 8


class Tray(QObject):
    """Shows what it is told.

    Signals:
        chosen(str): "open", "quick", "new" or "quit"; or "show ID" or "stop ID" of a conversation.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._running: tuple[tuple[str, str], ...] = ()
        self._is_locked = False
        self.menu = QMenu()
        self.menu.setProperty(SHOWN_LOCKED, True)
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)
        self._show()

    def show_running(self, running: Sequence[tuple[str, str]], *, is_locked: bool = False) -> None:
        """These conversations, as (id, title), have an answer that is being written.

        Of a locked program the menu has no more than the way to it, and out of it.
        """
        if (tuple(running), is_locked) != (self._running, self._is_locked):
            self._running, self._is_locked = tuple(running), is_locked
            self._show()

    def close(self) -> None:
        """Take the icon away."""
        self.icon.hide()
        self.menu.deleteLater()
        self.deleteLater()

    def _show(self) -> None:
        self.icon.setIcon(marked_icon(self._theme) if self._running else app_icon())
        count = len(self._running)
        written = tr_n("{n} answer is being written", "{n} answers are being written", count)
        self.icon.setToolTip(f"Canal – {written}" if count else "Canal")
        menu = self.menu
        menu.clear()
        self._add(menu, tr("Open Canal"), "open")
        if not self._is_locked:
            self._add(menu, tr("Quick window"), "quick")
            self._add(menu, tr("New conversation"), "new")
        if self._running:
            menu.addSeparator()
        for known, title in self._running[:MAX_SHOWN]:
            short = title if len(title) <= MAX_TITLE else f"{title[: MAX_TITLE - 1]}…"
            # An & would underline the letter behind it.
            of_one = QMenu(short.replace("&", "&&"), menu)
            self._add(of_one, tr("Show"), f"show {known}")
            self._add(of_one, tr("Stop"), f"stop {known}")
            menu.addMenu(of_one)
        menu.addSeparator()
        self._add(menu, tr("Quit"), "quit")

    def _add(self, menu: QMenu, label: str, what: str) -> None:
        action = menu.addAction(label)
        action.setObjectName(what)
        action.triggered.connect(lambda: self.chosen.emit(what))

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # A right click opens the menu.
        if reason in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self.chosen.emit("open")


def marked_icon(theme: Theme) -> QIcon:
    """The program's icon with a mark in its corner."""
    plain, marked = app_icon(), QIcon()
    for size in SIZES_PX:
        drawn = QPixmap(size, size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plain.paint(painter, 0, 0, size, size)
        side = size * MARK
        mark = QRectF(QPointF(size - side - 0.5, size - side - 0.5), QPointF(size - 0.5, size - 0.5))
        painter.setPen(theme.window)
        painter.setBrush(theme.warning)
        painter.drawEllipse(mark)
        painter.end()
        marked.addPixmap(drawn)
    return marked

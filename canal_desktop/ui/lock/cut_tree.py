"""What assistive technology finds while the program is locked: windows without a name, and the page that unlocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget

from canal_desktop.ui.transcript.accessible_node import HiddenText
from canal_desktop.ui.transcript.view import TranscriptView
from canal_desktop.ui.widgets.descriptions import forget, keep

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


class CutAccessible(QAccessibleWidget):
    """A widget of which nothing is told. A window still has the page that unlocks, where that stands in it.

    It holds no reference to the widget: Qt may ask while a widget is still being made, and what Python then takes it
    for must not last.
    """

    def __init__(self, widget: QWidget) -> None:
        self._is_window = widget.isWindow()
        role = QAccessible.Role.Window if self._is_window else QAccessible.Role.Pane
        super().__init__(widget, role, "Canal")

    def _page(self) -> QWidget | None:
        page = _cut.page
        return page if page is not None and self._is_window and page.parentWidget() is self.object() else None

    def text(self, kind: QAccessible.Text) -> str:
        """Qt: a window is called as the program is."""
        return "Canal" if kind == QAccessible.Text.Name and self._is_window else ""

    def childCount(self) -> int:
        """Qt: the page, or nothing."""
        return int(self._page() is not None)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Qt: the page."""
        page = self._page()
        return QAccessible.queryAccessibleInterface(page) if index == 0 and page is not None else None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Qt: the page covers all of its window."""
        return self.child(0)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Qt: where a child stands."""
        page = self._page()
        return 0 if page is not None and child.object() is page else -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Qt: what has the keyboard on the page."""
        page, widget = self._page(), QApplication.focusWidget()
        if page is None or widget is None or not page.isAncestorOf(widget):
            return None
        return QAccessible.queryAccessibleInterface(widget)


class _Cut:
    """What is so now."""

    def __init__(self) -> None:
        self.page: QWidget | None = None
        self.is_installed = False
        self.has_told = False
        """Whether Qt knows a widget as one of which nothing is told."""


_cut = _Cut()


def cut(page: QWidget) -> None:
    """Tell of nothing but this page from now on; what a client knows of other widgets leads nowhere."""
    if not _cut.is_installed:
        _cut.is_installed = True
        QAccessible.installFactory(_factory)
    _forget(page)
    _cut.page = page


def mend() -> None:
    """Tell of everything again."""
    page, _cut.page = _cut.page, None
    _forget(page)
    _cut.has_told = False


def _factory(_class_name: str, made_for: QObject) -> QAccessibleInterface | None:
    page = _cut.page
    if page is None or not isinstance(made_for, QWidget) or _is_seen(made_for, page):
        return None
    made = CutAccessible(made_for)
    _cut.has_told = True
    keep(made)
    return made


def _is_seen(widget: QWidget, page: QWidget) -> bool:
    """Whether a widget is of the page."""
    # Asked of the page: a widget that is still being made must not be asked for its parent, see CutAccessible.
    return widget is page or page.isAncestorOf(widget)


def _forget(page: QWidget | None) -> None:
    """Have Qt ask anew what each widget is."""
    if not QAccessible.isActive() and not _cut.has_told:
        return
    for widget in QApplication.allWidgets():
        if not shiboken6.isValid(widget) or _describes_itself(widget) or (page is not None and _is_seen(widget, page)):
            continue
        forget(widget)


def _describes_itself(widget: QWidget) -> bool:
    """Whether it is a transcript or in one: its messages say nothing while the veil is down, and refer to it."""
    return isinstance(widget, TranscriptView | HiddenText)

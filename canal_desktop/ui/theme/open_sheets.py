"""Sheets and popups that are open while the theme changes: their parts are given the new one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QFrame, QWidget

if TYPE_CHECKING:
    from canal_desktop.ui.theme.theme import Theme

FONT_ROLE = "font_role"
"""The property of a widget that has one of the theme's fonts, other than that of the window."""


@runtime_checkable
class Themed(Protocol):
    """Draws with a theme."""

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        ...


def wear_font(widget: QWidget, role: str, theme: Theme) -> None:
    """Give a widget a font of the theme, and that of each theme to come while it is in an open sheet.

    Args:
        widget: in a sheet or popup.
        role: a font field of Theme, such as "code_font".
        theme: the one in use.
    """
    widget.setProperty(FONT_ROLE, role)
    widget.setFont(getattr(theme, role))


def retheme_open(theme: Theme) -> None:
    """Give all that is in open sheets and popups another theme: widgets, and what draws the rows of lists."""
    for top in QApplication.topLevelWidgets():
        if isinstance(top, QDialog):
            _retheme(top, theme)
        for popup in top.findChildren(QFrame, "popup"):
            _retheme(popup, theme)


def _retheme(top: QWidget, theme: Theme) -> None:
    for widget in (top, *top.findChildren(QWidget)):
        role = widget.property(FONT_ROLE)
        if role:
            widget.setFont(getattr(theme, role))
        if isinstance(widget, Themed):
            widget.set_theme(theme)
        if isinstance(widget, QAbstractItemView):
            delegate = widget.itemDelegate()
            if isinstance(delegate, Themed):
                delegate.set_theme(theme)
            widget.scheduleDelayedItemsLayout()

"""Announcements: sentences a screen reader speaks although the focus stays where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from canal_desktop.ui.widgets.veil import VEIL

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a sentence spoken; urgent interrupts what is being spoken. Nothing is told from behind the veil."""
    if not text or not QAccessible.isActive() or (VEIL.is_down and not widget.isVisible()):
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)

"""What can be done to selected conversations, and what it is called in menus and in the bar."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from canal_desktop.domain.listing import Place
from canal_desktop.language import tr

if TYPE_CHECKING:
    from canal_desktop.ui.sidebar.chosen import Chosen


class ListAction(StrEnum):
    """One thing to do to all of them."""

    OWN_WINDOW = "own_window"
    PIN = "pin"
    UNPIN = "unpin"
    MOVE = "move"
    TAG = "tag"
    ARCHIVE = "archive"
    UNARCHIVE = "unarchive"
    MARK_UNREAD = "mark_unread"
    MARK_READ = "mark_read"
    EXPORT = "export"
    DELETE = "delete"
    RESTORE = "restore"
    PURGE = "purge"


NAMES = {
    ListAction.OWN_WINDOW: tr("Open in a window of its own"),
    ListAction.PIN: tr("Pin"),
    ListAction.UNPIN: tr("Unpin"),
    ListAction.MOVE: tr("Move to…"),
    ListAction.TAG: tr("Tag…"),
    ListAction.ARCHIVE: tr("Archive"),
    ListAction.UNARCHIVE: tr("Back to the library"),
    ListAction.MARK_UNREAD: tr("Mark as unread"),
    ListAction.MARK_READ: tr("Mark as read"),
    ListAction.EXPORT: tr("Export…"),
    ListAction.DELETE: tr("Delete"),
    ListAction.RESTORE: tr("Restore"),
    ListAction.PURGE: tr("Delete for good…"),
}


def possible_actions(place: Place, chosen: Chosen, *, are_unread: bool, with_export: bool) -> tuple[ListAction, ...]:
    """What can be done to conversations of a place, in the order of a menu."""
    if place is Place.TRASH:
        return ListAction.RESTORE, ListAction.PURGE
    rows = chosen.rows
    pin = ListAction.UNPIN if rows and all(row.is_pinned for row in rows) else ListAction.PIN
    mark = ListAction.MARK_READ if are_unread else ListAction.MARK_UNREAD
    is_archived = bool(rows) and all(row.is_archived for row in rows)
    archive = ListAction.UNARCHIVE if is_archived else ListAction.ARCHIVE
    export = (ListAction.EXPORT,) if with_export else ()
    usual = (ListAction.MOVE, ListAction.TAG, mark, archive, *export, ListAction.DELETE)
    return usual if is_archived else (pin, *usual)

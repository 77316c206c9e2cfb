"""ViewButton: says what the sidebar's list shows; a press of it chooses something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.listing import Place
from canal_desktop.language import tr
from canal_desktop.ui.widgets.elided_button import ElidedButton
from canal_desktop.ui.widgets.plain_label import set_tooltip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from canal_desktop.domain.listing import Listing

PLACES = {Place.LIBRARY: tr("Library"), Place.ARCHIVE: tr("Archive"), Place.TRASH: tr("Trash")}
NOTHING = {
    Place.LIBRARY: tr("No conversations yet"),
    Place.ARCHIVE: tr("Nothing is archived"),
    Place.TRASH: tr("The trash is empty"),
}


class ViewButton(ElidedButton):
    """The button over the list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self.setProperty("kind", "quiet")
        self.setProperty("compact", "true")

    def show_listing(self, listing: Listing) -> None:
        """Say what the list shows."""
        name = PLACES[listing.place] + (f" – {listing.tag}" if listing.tag is not None else "")
        # The blank keeps the icon off the text.
        self.setText(f" {name}".replace("&", "&&"))
        self.setAccessibleName(tr("The list shows: {place}", place=name))
        # One that is the name is not read a second time, and the tooltip would be read for none.
        self.setAccessibleDescription(self.accessibleName())
        set_tooltip(self, tr("What the list shows: {place}", place=name))


def nothing_text(listing: Listing, search: str) -> str:
    """What an empty list says."""
    if search:
        return tr("Nothing found")
    return NOTHING[listing.place] if listing.tag is None else tr("No conversation has this tag here")

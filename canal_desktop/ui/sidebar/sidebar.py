"""Sidebar: search and list of conversations, with New conversation above and Settings below."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from canal_desktop.domain.listing import Listing, Order, Place, SectionKind
from canal_desktop.language import tr
from canal_desktop.ui.sidebar.batch_bar import BatchBar
from canal_desktop.ui.sidebar.chosen import Chosen
from canal_desktop.ui.sidebar.conversation_delegate import ConversationDelegate
from canal_desktop.ui.sidebar.conversation_list_model import ConversationListModel, Roles
from canal_desktop.ui.sidebar.conversation_list_view import ConversationListView
from canal_desktop.ui.sidebar.list_actions import ListAction, possible_actions
from canal_desktop.ui.sidebar.list_menus import ListMenus
from canal_desktop.ui.sidebar.list_row import Mark
from canal_desktop.ui.sidebar.opener import Opener
from canal_desktop.ui.sidebar.section_rows import HEADING
from canal_desktop.ui.sidebar.view_button import ViewButton, nothing_text
from canal_desktop.ui.theme.icons import ICON_PX, icon
from canal_desktop.ui.widgets.elided_button import ElidedButton
from canal_desktop.ui.widgets.plain_label import PlainLabel
from canal_desktop.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from canal_desktop.domain.listing import Section
    from canal_desktop.ui.sidebar.list_row import ListRow
    from canal_desktop.ui.sidebar.section_rows import PageKey, Spot
    from canal_desktop.ui.theme.theme import Theme

SEARCH = tr("Search conversations")
SEARCH_MS = 120
"""Silence after which what was typed into the search field is looked for."""
SIDE_PX = 12
NEW_DAY_MS = 60_000


class Sidebar(QWidget):
    """Search and list of conversations.

    Signals:
        conversation_opened(str): the user chose the conversation with this id.
        new_requested(): New conversation was pressed.
        new_in_folder_requested(str): a new conversation is wanted in the folder with this id.
        rename_requested(str, str): id and the new title.
        batch_requested(ListAction, Chosen): something is to be done to these conversations.
        dropped(Chosen, Section): these conversations were dropped on that section.
        folder_rename_requested(str, str): a folder's id and new name.
        folder_settings_requested(str): a folder's id.
        folder_delete_requested(str): a folder's id.
        folder_place_requested(str, int): a folder's id and its new place among the folders.
        folder_requested(): a new folder is wanted.
        tag_filter_requested(QPoint): a tag is to be chosen, at this point of the screen.
        empty_trash_requested(): everything in the trash is to go for good.
        files_dropped(list): the URLs of files to import.
        listing_changed(Listing): another part of the library, another order or another tag is wanted.
        folded_changed(list): the keys of the folded sections.
        chosen_changed(): other conversations are selected.
        typed(str): the beginning of a title was typed that is not in memory.
        search_changed(str): what to look for, "" for everything.
        new_day(): a minute has passed; another day may have begun.
        settings_requested(): Settings was pressed.
    """

    conversation_opened = Signal(str)
    new_requested = Signal()
    new_in_folder_requested = Signal(str)
    rename_requested = Signal(str, str)
    batch_requested = Signal(object, object)
    dropped = Signal(object, object)
    folder_rename_requested = Signal(str, str)
    folder_settings_requested = Signal(str)
    folder_delete_requested = Signal(str)
    folder_place_requested = Signal(str, int)
    folder_requested = Signal()
    tag_filter_requested = Signal(QPoint)
    empty_trash_requested = Signal()
    files_dropped = Signal(list)
    listing_changed = Signal(object)
    folded_changed = Signal(list)
    chosen_changed = Signal()
    typed = Signal(str)
    search_changed = Signal(str)
    new_day = Signal()
    settings_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.listing = Listing()
        """What the list shows, apart from a search."""
        self.offers_export = False
        """Whether selected conversations can be exported."""
        self._results: QWidget | None = None
        self._open_id: str | None = None
        self._list_is_old = False
        self._opens_first = False
        self._new_button = _named_button(tr("New conversation"), self)
        self._new_button.clicked.connect(self.new_requested)
        self.search = SearchField(SEARCH, self, hint=tr("Search all messages"), empties_on_escape=True)
        self.view_button = ViewButton(self)
        self.model = ConversationListModel(self)
        self._delegate = ConversationDelegate(theme, self)
        self.list = ConversationListView(self.model, theme, self)
        self.list.setItemDelegate(self._delegate)
        self._empty = PlainLabel(parent=self, wraps=True)
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.batch_bar = BatchBar(self)
        self._settings_button = _named_button(tr("Settings"), self)
        self._settings_button.setProperty("kind", "quiet")
        self._settings_button.clicked.connect(self.settings_requested)
        self._lay_out()
        self._join()
        self._menus = ListMenus(self)
        self.opener = Opener(self)
        """Opens conversations by their place in the list."""
        self.set_theme(theme)
        self.view_button.show_listing(self.listing)

    # What the owner tells.

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        self._delegate.set_theme(theme)
        self.list.set_theme(theme)
        self.list.set_row_px(self._delegate.row_px())
        size = QSize(theme.scaled(ICON_PX), theme.scaled(ICON_PX))
        buttons = (
            (self._new_button, "square-pen"),
            (self._settings_button, "settings"),
            (self.view_button, "chevron-down"),
        )
        for button, name in buttons:
            button.setIcon(icon(name, theme))
            button.setIconSize(size)

    def refresh(
        self,
        sections: Sequence[Section],
        pages: Mapping[PageKey, Sequence[ListRow]],
        places: Mapping[str, Spot] | None = None,
    ) -> None:
        """Show the list as it is now, as search_changed or listing_changed last asked for it; see the model."""
        with self.list.held(self.list.survivor()):
            self.model.refresh(sections, pages, places)
        self._select_open()
        self._empty.setText(nothing_text(self.listing, self.search.text()))
        self._empty.setVisible(not sections)
        if not self._search_timer.isActive():
            self._list_is_old = False
            opens_first, self._opens_first = self._opens_first, False
            # Whoever has gone elsewhere since Enter is left there.
            if opens_first and self.search.hasFocus():
                self.opener.open_first()

    def followed_ids(self) -> set[str]:
        """The conversations whose places have to be known when the list is shown anew."""
        ids = self.list.survivor().wanted_ids()
        current = self.list.currentIndex().data(Roles.ID) if self.list.currentIndex().isValid() else None
        return ids | {known for known in (self._open_id, current) if known is not None}

    @property
    def can_begin(self) -> bool:
        """Whether a new conversation is possible."""
        return self._new_button.isEnabled()

    def set_results(self, results: QWidget, hints: QWidget | None = None) -> None:
        """Show this in the list's place while something is looked for; hints go under the field and hide themselves."""
        self._results = results
        self._stack.addWidget(results)
        if hints is not None:
            hints.setContentsMargins(SIDE_PX, 0, SIDE_PX, 0)
            self._column.insertWidget(2, hints)

    @property
    def has_results(self) -> bool:
        """Whether something else than the list shows what a search finds."""
        return self._results is not None

    def set_can_begin(self, can_begin: bool) -> None:
        """Show whether a new conversation is possible."""
        self._new_button.setEnabled(can_begin)

    def set_marks(self, marks: Mapping[str, Mark]) -> None:
        """Show which conversations are running, unread or failed, by id."""
        self.model.set_marks(marks)

    def set_folded(self, keys: Collection[str]) -> None:
        """Fold the sections with these keys, as they were when the program was last used."""
        self.model.set_folded(keys)

    def set_open_conversation(self, conversation_id: str | None) -> None:
        """Show which conversation is on the screen."""
        is_other = conversation_id != self._open_id
        self._open_id = conversation_id
        self._select_open(even_in_use=is_other)

    def set_room(self, width_px: int) -> None:
        """Say how wide the window is: the sidebar is at least as wide as its buttons, where that is under a half."""
        wanted = self._new_button.sizeHint().width() + 2 * SIDE_PX
        self.setMinimumWidth(min(wanted, width_px * 9 // 20))

    def set_listing(self, listing: Listing) -> None:
        """Show another part of the library, in another order, or one tag; it is then asked for."""
        if listing != self.listing:
            self.listing = listing
            self.view_button.show_listing(self.listing)
            self.list.leave_selection()
            self.list.verticalScrollBar().setValue(0)
            self.listing_changed.emit(listing)

    @property
    def open_id(self) -> str | None:
        """The conversation on the screen."""
        return self._open_id

    # What the window's actions do.

    def rename_open(self) -> None:
        """Edit the title of the open conversation (or of the current row, or folder) in its row."""
        index = self.list.currentIndex() if self.list.hasFocus() else self.model.index_of(self._open_id)
        if index.isValid():
            self._edit(index)

    def open_current(self) -> None:
        """Open the conversation under the cursor."""
        self.opener.open_index(self.list.currentIndex())

    def rename_current(self) -> None:
        """Edit the title of the conversation under the cursor."""
        self._edit(self.list.currentIndex())

    def rename_folder(self, folder_id: str) -> None:
        """Edit the name of a folder in its heading."""
        index = self.model.index_at((folder_id, HEADING))
        if index.isValid():
            self._edit(index)

    def target(self) -> Chosen:
        """What an action of the window is meant for: the selected conversations while the list is in use."""
        chosen = self.list.chosen()
        is_used = self.list.hasFocus() or self.batch_bar.isAncestorOf(self.focusWidget() or self)
        return chosen if chosen.count > 1 or is_used else Chosen()

    def actions_for(self, chosen: Chosen) -> tuple[ListAction, ...]:
        """What can be done to selected conversations."""
        marks = {self.model.mark_of(row.id) for row in chosen.rows}
        are_unread = bool(marks) and marks <= {Mark.UNREAD, Mark.FAILED}
        return possible_actions(self.listing.place, chosen, are_unread=are_unread, with_export=self.offers_export)

    def show_place(self, place: Place) -> None:
        """Show the library, the archive or the trash."""
        self.set_listing(replace(self.listing, place=place))

    def show_order(self, order: Order) -> None:
        """Show the list in another order."""
        self.set_listing(replace(self.listing, order=order))

    def show_tag(self, tag: str | None) -> None:
        """Show conversations with a tag only; all of them for None."""
        self.set_listing(replace(self.listing, tag=tag))

    def go_to(self, spot: Spot) -> None:
        """Put the cursor on a conversation."""
        index = self.model.index_at(spot)
        if index.isValid():
            self.list.setCurrentIndex(index)

    # Inside.

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 8)
        column.setSpacing(8)
        for widget in (self._new_button, self.search, self.view_button):
            row = QHBoxLayout()
            row.setContentsMargins(SIDE_PX, 0, SIDE_PX, 0)
            row.addWidget(widget)
            column.addLayout(row)
        row.addStretch(1)
        shelf = QWidget(self)
        inner = QVBoxLayout(shelf)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addWidget(self._empty)
        inner.addWidget(self.list, 1)
        inner.addWidget(self.batch_bar)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(shelf)
        column.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 0, 8, 0)
        foot.addWidget(self._settings_button)
        foot.addStretch(1)
        column.addLayout(foot)
        self._empty.hide()

    def _join(self) -> None:
        self._search_timer = QTimer(self)
        self._search_timer.setSingleShot(True)
        self._search_timer.setInterval(SEARCH_MS)
        self._search_timer.timeout.connect(lambda: self.search_changed.emit(self.search.text()))
        self.search.textChanged.connect(self._on_typed)
        self.search.returnPressed.connect(self._on_return)
        self.model.renamed.connect(self.rename_requested)
        self.model.folder_renamed.connect(self.folder_rename_requested)
        self.model.folded_changed.connect(lambda: self.folded_changed.emit(sorted(self.model.folded)))
        self.list.delete_pressed.connect(self._on_delete_pressed)
        self.list.left.connect(lambda: self._select_open(even_in_use=True))
        self.list.chosen_changed.connect(self._on_chosen_changed)
        self.list.typed.connect(self.typed)
        self.list.dropped.connect(self.dropped)
        self.list.folder_dropped.connect(self.folder_place_requested)
        self.list.files_dropped.connect(self.files_dropped)
        self.batch_bar.asked.connect(lambda action: self.batch_requested.emit(action, self.list.chosen()))
        self.batch_bar.left.connect(self._leave_selection)
        self._new_day = QTimer(self)
        self._new_day.setInterval(NEW_DAY_MS)
        self._new_day.timeout.connect(self.new_day)
        self._new_day.start()

    def _on_typed(self) -> None:
        self._search_timer.start()
        if self._results is not None:
            self._stack.setCurrentIndex(1 if self.search.text() else 0)
            # What is found comes from everywhere.
            self.view_button.setVisible(not self.search.text())
            return
        self._list_is_old = True
        self._opens_first = False

    def _on_return(self) -> None:
        """Open the first hit; where the list still shows what was found before, once the new one is there.

        Where something else shows what is found, that opens it.
        """
        if self._results is not None:
            if self._search_timer.isActive():
                self._search_timer.stop()
                self.search_changed.emit(self.search.text())
            return
        if not self._list_is_old:
            self.opener.open_first()
            return
        self._opens_first = True
        if self._search_timer.isActive():
            self._search_timer.stop()
            self.search_changed.emit(self.search.text())

    def _select_open(self, *, even_in_use: bool = False) -> None:
        """Put the cursor on the open conversation; not under the hands of somebody who is moving it in the list."""
        if self.list.state() is QAbstractItemView.State.EditingState or self.list.chosen_count() > 1:
            return
        if self.list.hasFocus() and self.list.currentIndex().isValid() and not even_in_use:
            return
        index = self.model.index_of(self._open_id)
        flag = QItemSelectionModel.SelectionFlag
        if index.isValid():
            self.list.selectionModel().setCurrentIndex(index, flag.ClearAndSelect)
        else:
            self.list.selectionModel().clearSelection()

    def _on_chosen_changed(self) -> None:
        chosen = self.list.chosen()
        self.batch_bar.show_actions(chosen.count, self.actions_for(chosen))
        self.chosen_changed.emit()

    def _leave_selection(self) -> None:
        self.list.setFocus()
        self.list.leave_selection()

    def _on_delete_pressed(self) -> None:
        self.list.choose_current()
        chosen, section = self.list.chosen(), self.list.currentIndex().data(Roles.SECTION)
        is_trash = self.listing.place is Place.TRASH
        if chosen.count:
            self.batch_requested.emit(ListAction.PURGE if is_trash else ListAction.DELETE, chosen)
        elif section is not None and section.kind is SectionKind.FOLDER:
            self.folder_delete_requested.emit(section.key)

    def _edit(self, index: QModelIndex) -> None:
        self.list.setFocus()
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        self.list.edit(index)


def _named_button(name: str, parent: QWidget) -> ElidedButton:
    # The blank keeps the icon off the text, which a style sheet cannot; the name is told without it.
    button = ElidedButton(f" {name}", parent)
    button.setAccessibleName(name)
    return button

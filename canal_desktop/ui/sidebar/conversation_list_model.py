"""ConversationListModel: headings and conversations as rows of a Qt list, of which only those needed are in memory."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from canal_desktop.domain.listing import SectionKind
from canal_desktop.domain.trashed import TrashedKind
from canal_desktop.language import in_a_row, tr, tr_n
from canal_desktop.ui.sidebar.list_row import SPOKEN, ListRow, Mark
from canal_desktop.ui.sidebar.page_cache import PageCache
from canal_desktop.ui.sidebar.section_rows import HEADING, PAGE_ROWS, SectionRows
from canal_desktop.ui.widgets.plain_label import plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from canal_desktop.domain.listing import Section
    from canal_desktop.ui.sidebar.section_rows import PageKey, Spot

AnyIndex = QModelIndex | QPersistentModelIndex

LIST_MIME = "application/x-canal-sidebar"
"""Says only that something of the list is dragged; what it is, the view knows."""

NOT_READ = "…"
"""Stands for a title that is not in memory yet."""

MAX_WANTED = 64


class Roles(IntEnum):
    """The roles besides Qt's own."""

    ID = Qt.ItemDataRole.UserRole + 1
    """Of a conversation; None for headings and for rows that are not in memory."""
    MARK = Qt.ItemDataRole.UserRole + 2
    SECTION = Qt.ItemDataRole.UserRole + 3
    """The Section of a heading; None for the other rows."""
    FOLDED = Qt.ItemDataRole.UserRole + 4
    REMARK = Qt.ItemDataRole.UserRole + 5
    DRAWN = Qt.ItemDataRole.UserRole + 6
    """All that is drawn of a row in one: a Drawn."""


class Drawn(NamedTuple):
    """What a row shows; section is that of a heading."""

    title: str
    section: Section | None = None
    is_folded: bool = False
    mark: Mark | None = None
    notes: tuple[str, ...] = ()
    """For the row's end, the most important first."""


class ConversationListModel(QAbstractListModel):
    """The list as the store has it: it knows how many rows there are, and asks for the pages whose rows are looked at.

    Signals:
        page_wanted(): next_wanted() has something.
        renamed(str, str): a row was edited: conversation id, new title. The row changes once the owner says so.
        folder_renamed(str, str): the same for the heading of a folder.
        folded_changed(): a section was folded or unfolded.
    """

    page_wanted = Signal()
    renamed = Signal(str, str)
    folder_renamed = Signal(str, str)
    folded_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.layout_rows = SectionRows()
        """Which row is which."""
        self._pages = PageCache()
        self._places: dict[str, Spot] = {}
        self._marks: Mapping[str, Mark] = {}
        self._folded: set[str] = set()
        self._wanted: dict[PageKey, None] = {}

    # What is where.

    @property
    def folded(self) -> frozenset[str]:
        """The keys of the folded sections, also of those that are not shown now."""
        return frozenset(self._folded)

    @property
    def rows_in_memory(self) -> int:
        """How many conversations are held."""
        return len(self._pages)

    def row_at(self, row: int) -> ListRow | None:
        """What a row shows; None for a heading and for a row that is not in memory, which is not asked for."""
        if not 0 <= row < self.layout_rows.total:
            return None
        spot = self.layout_rows.spot(row)
        return None if spot[1] == HEADING else self._pages.row(spot)

    def row_of(self, spot: Spot) -> ListRow | None:
        """What is at a spot, if it is in memory."""
        return self._pages.row(spot)

    def spots_in_memory(self) -> tuple[Spot, ...]:
        """Where the conversations are that are held."""
        return tuple(spot for spot, _row in self._pages.items())

    def heading_at(self, row: int) -> Section | None:
        """The section whose heading a row is."""
        if not 0 <= row < self.layout_rows.total or self.layout_rows.spot(row)[1] != HEADING:
            return None
        return self.layout_rows.section_at(row)

    def spot_of(self, row_id: str | None) -> Spot | None:
        """Where a conversation is, as far as it is known."""
        if row_id is None:
            return None
        return self._pages.spot(row_id) or self._places.get(row_id)

    def index_of(self, row_id: str | None) -> QModelIndex:
        """The index of a conversation; an invalid one where that is not known, or its section is folded."""
        spot = self.spot_of(row_id)
        return QModelIndex() if spot is None else self.index_at(spot)

    def index_at(self, spot: Spot) -> QModelIndex:
        """The index of a spot; an invalid one where there is none, or its section is folded."""
        row = self.layout_rows.row(spot)
        return QModelIndex() if row is None else self.index(row)

    def mark_of(self, row_id: str) -> Mark | None:
        """The mark of a conversation."""
        return self._marks.get(row_id)

    def sections(self, kind: SectionKind) -> tuple[Section, ...]:
        """The sections of a kind, in their order."""
        return tuple(section for section in self.layout_rows.sections if section.kind is kind)

    # What the owner tells.

    def refresh(
        self,
        sections: Sequence[Section],
        pages: Mapping[PageKey, Sequence[ListRow]],
        places: Mapping[str, Spot] | None = None,
    ) -> None:
        """Show the list as it is now. Rows that stay keep their cursor and an open editor.

        Args:
            sections: the headings.
            pages: what is known of their rows; the rest is asked for when it is looked at.
            places: where further conversations are now, by id.
        """
        known, placed = PageCache(pages), dict(places or {})
        if tuple(sections) == self.layout_rows.sections and self._stay(known, placed):
            self._pages, self._places = known, placed
            self._tell_changed()
            return
        self.layoutAboutToBeChanged.emit()
        former, former_pages = self.layout_rows, self._pages
        old = self.persistentIndexList()
        self.layout_rows, self._pages, self._places = SectionRows(sections, self._folded), known, placed
        self._wanted.clear()
        self.changePersistentIndexList(old, [self._moved(index.row(), former, former_pages) for index in old])
        self.layoutChanged.emit()

    def put_page(self, key: PageKey, rows: Sequence[ListRow]) -> None:
        """Take a page that was asked for."""
        self._pages.put(key, rows)
        first = self.layout_rows.row((key[0], key[1] * PAGE_ROWS))
        if first is not None and rows:
            last = min(first + len(rows), self.layout_rows.total) - 1
            self.dataChanged.emit(self.index(first), self.index(last))

    def next_wanted(self) -> PageKey | None:
        """The page that is most urgently needed, which is then no longer asked for; None where all is here."""
        while self._wanted:
            key, _ = self._wanted.popitem()
            if key not in self._pages:
                return key
        return None

    def want(self, spot: Spot) -> None:
        """Ask for a spot's page, if it is not in memory."""
        key = spot[0], spot[1] // PAGE_ROWS
        if key in self._pages:
            return
        is_first = not self._wanted
        # The newest wish counts most: whoever scrolls by has no use for what was passed.
        self._wanted.pop(key, None)
        self._wanted[key] = None
        if len(self._wanted) > MAX_WANTED:
            del self._wanted[next(iter(self._wanted))]
        if is_first:
            self.page_wanted.emit()

    def set_marks(self, marks: Mapping[str, Mark]) -> None:
        """Show these marks, by conversation id; conversations that are not in it have none."""
        if marks != self._marks:
            self._marks = dict(marks)
            self._tell_changed()

    def set_folded(self, keys: Collection[str]) -> None:
        """Fold the sections with these keys and no others; emits nothing but Qt's own signals."""
        self.beginResetModel()
        self._folded = set(keys)
        self.layout_rows = SectionRows(self.layout_rows.sections, self._folded)
        self.endResetModel()

    def fold(self, key: str, folded: bool) -> None:
        """Fold or unfold a section."""
        section = self.layout_rows.section(key)
        if section is None or (key in self._folded) is folded:
            return
        heading = self.layout_rows.heading_row(key)
        (self._folded.add if folded else self._folded.discard)(key)
        changed = SectionRows(self.layout_rows.sections, self._folded)
        if not section.count:
            self.layout_rows = changed
        elif folded:
            self.beginRemoveRows(QModelIndex(), heading + 1, heading + section.count)
            self.layout_rows = changed
            self.endRemoveRows()
        else:
            self.beginInsertRows(QModelIndex(), heading + 1, heading + section.count)
            self.layout_rows = changed
            self.endInsertRows()
        self.dataChanged.emit(self.index(heading), self.index(heading))
        self.folded_changed.emit()

    def _stay(self, known: PageCache, placed: Mapping[str, Spot]) -> bool:
        """Whether every row in memory that is known anew is where it was."""
        if any(self.spot_of(row_id) != spot for row_id, spot in placed.items()):
            return False
        return all(known.spot(row.id) == spot for spot, row in self._pages.items() if known.row(spot) is not None)

    def _moved(self, row: int, former: SectionRows, former_pages: PageCache) -> QModelIndex:
        """Where a row of the former list is now."""
        if not 0 <= row < former.total:
            return QModelIndex()
        key, offset = former.spot(row)
        if offset == HEADING:
            return self.index_at((key, HEADING))
        known = former_pages.row((key, offset))
        if known is not None:
            return self.index_of(known.id)
        before, after = former.section(key), self.layout_rows.section(key)
        is_same = before is not None and after is not None and before.count == after.count
        return self.index_at((key, offset)) if is_same else QModelIndex()

    def _tell_changed(self) -> None:
        if self.layout_rows.total:
            self.dataChanged.emit(self.index(0), self.index(self.layout_rows.total - 1))

    def _heading_data(self, section: Section, role: int) -> object:
        item = Qt.ItemDataRole
        is_folded = section.key in self._folded
        if role in {item.DisplayRole, item.EditRole}:
            return section.title
        if role == item.AccessibleTextRole:
            return spoken_heading(section, is_folded=is_folded)
        if role == item.ToolTipRole:
            return plain_tooltip(section.title)
        if role == Roles.DRAWN:
            return Drawn(section.title, section, is_folded)
        if role == Roles.SECTION:
            return section
        return is_folded if role == Roles.FOLDED else None

    def _row_data(self, row: ListRow, section: Section, role: int) -> object:
        item = Qt.ItemDataRole
        mark = self._marks.get(row.id)
        if role in {item.DisplayRole, item.EditRole, item.AccessibleTextRole}:
            return row.title
        if role == item.ToolTipRole:
            return plain_tooltip(row.title)
        if role == item.AccessibleDescriptionRole:
            words = [SPOKEN[mark] if mark is not None else "", row.remark, section.title, *row.tags]
            return in_a_row(word for word in words if word)
        if role == Roles.DRAWN:
            return Drawn(row.title, mark=mark, notes=(row.remark, *row.tags) if row.remark else row.tags)
        if role == Roles.ID:
            return row.id
        if role == Roles.MARK:
            return mark
        return row.remark if role == Roles.REMARK else None

    # Qt's own methods.

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Qt: how many rows."""
        return 0 if parent.isValid() else self.layout_rows.total

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: what a row shows and is called; a row that is looked at is asked for."""
        number = index.row()
        if not 0 <= number < self.layout_rows.total:
            return None
        section, spot = self.layout_rows.section_at(number), self.layout_rows.spot(number)
        if spot[1] == HEADING:
            return self._heading_data(section, role)
        row = self._pages.row(spot)
        if row is not None:
            return self._row_data(row, section, role)
        self.want(spot)
        if role == Roles.DRAWN:
            return Drawn(NOT_READ)
        return NOT_READ if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} else None

    def mimeTypes(self) -> list[str]:
        """Qt: what is dragged from the list."""
        return [LIST_MIME]

    def mimeData(self, _indexes: Sequence[QModelIndex]) -> QMimeData:
        """Qt: what is dragged; that it is of the list is all that others are told."""
        data = QMimeData()
        data.setData(LIST_MIME, b"")
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """Qt: nothing is ever copied."""
        return Qt.DropAction.MoveAction

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Qt: a row was edited."""
        title = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not title:
            return False
        heading, row = self.heading_at(index.row()), self.row_at(index.row())
        if heading is not None and title != heading.title:
            self.folder_renamed.emit(heading.key, title)
        elif row is not None and title != row.title:
            self.renamed.emit(row.id, title)
        return True

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Qt: conversations can be chosen, renamed and dragged; headings of folders renamed and dragged."""
        flag = Qt.ItemFlag
        number = index.row()
        if not index.isValid() or not 0 <= number < self.layout_rows.total:
            return flag.NoItemFlags
        usual = flag.ItemIsEnabled | flag.ItemNeverHasChildren | flag.ItemIsDropEnabled
        heading = self.heading_at(number)
        if heading is not None:
            is_folder = heading.kind is SectionKind.FOLDER
            return usual | (flag.ItemIsEditable | flag.ItemIsDragEnabled) if is_folder else usual
        usual |= flag.ItemIsSelectable | flag.ItemIsDragEnabled
        row = self.row_at(number)
        is_own = row is not None and row.kind is TrashedKind.CONVERSATION
        return usual | flag.ItemIsEditable if is_own else usual


def spoken_heading(section: Section, *, is_folded: bool) -> str:
    """A heading as it is read aloud: its title, what it is, how many conversations it has, and whether they show."""
    title, conversations = section.title, tr_n("{n} conversation", "{n} conversations", section.count)
    if section.kind is SectionKind.FOLDER:
        if is_folded:
            return tr("{title}, folder, {conversations}, collapsed", title=title, conversations=conversations)
        return tr("{title}, folder, {conversations}, expanded", title=title, conversations=conversations)
    if is_folded:
        return tr("{title}, {conversations}, collapsed", title=title, conversations=conversations)
    return tr("{title}, {conversations}, expanded", title=title, conversations=conversations)

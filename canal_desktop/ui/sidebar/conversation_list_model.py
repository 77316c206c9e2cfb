"""ConversationListModel: the conversations as rows of a Qt list, with their date group and mark."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from canal_desktop.ui.widgets.plain_label import plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.message import ConversationId

MANY_CHANGES = 40
"""From this many changed rows on the list is set anew instead of row by row."""


class Mark(StrEnum):
    """What a conversation's row says besides its title."""

    RUNNING = "running"
    UNREAD = "unread"
    FAILED = "failed"


SPOKEN = {Mark.RUNNING: "being answered", Mark.UNREAD: "new answer", Mark.FAILED: "failed"}


class Group(IntEnum):
    """When a conversation was last active, by the local calendar; newer first."""

    TODAY = 0
    YESTERDAY = 1
    PREVIOUS_WEEK = 2
    OLDER = 3


GROUP_TITLES = {
    Group.TODAY: "Today",
    Group.YESTERDAY: "Yesterday",
    Group.PREVIOUS_WEEK: "Previous 7 days",
    Group.OLDER: "Older",
}


class Roles(IntEnum):
    """The roles besides Qt's own."""

    ID = Qt.ItemDataRole.UserRole + 1
    MARK = Qt.ItemDataRole.UserRole + 2
    GROUP_TITLE = Qt.ItemDataRole.UserRole + 3
    """The title over the first row of a group, "" for the other rows."""


def group_of(moment: datetime, now: datetime) -> Group:
    """The group of a moment; a moment in the future counts as today."""
    days = (now.astimezone().date() - moment.astimezone().date()).days
    if days <= 0:
        return Group.TODAY
    if days == 1:
        return Group.YESTERDAY
    return Group.PREVIOUS_WEEK if days <= 7 else Group.OLDER


class ConversationListModel(QAbstractListModel):
    """The conversations in the order they are given.

    Signals:
        renamed(str, str): a row was edited: conversation id, new title. The row changes once the owner says so.
    """

    renamed = Signal(str, str)

    def __init__(self, parent: QObject | None = None, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__(parent)
        self._now = now
        self._rows: list[Conversation] = []
        self._groups: list[Group] = []
        self._marks: Mapping[str, Mark] = {}

    @property
    def ids(self) -> tuple[ConversationId, ...]:
        """The ids in the order of the rows."""
        return tuple(row.id for row in self._rows)

    def index_of(self, conversation_id: str | None) -> QModelIndex:
        """The index of a conversation; an invalid one where it is not listed."""
        for number, row in enumerate(self._rows):
            if row.id == conversation_id:
                return self.index(number)
        return QModelIndex()

    def set_conversations(self, conversations: Sequence[Conversation]) -> None:
        """Show these conversations. Rows that stay keep their selection and an open editor."""
        wanted = list(conversations)
        kept = {row.id for row in self._rows} & {row.id for row in wanted}
        if len(self._rows) + len(wanted) - 2 * len(kept) > MANY_CHANGES:
            self.beginResetModel()
            self._rows = wanted
            self._groups = self._grouped()
            self.endResetModel()
            return
        self._remove_rows(kept)
        self._place_rows(wanted, kept)
        self._rows = wanted
        self._groups = self._grouped()
        self._tell_all_changed()

    def set_marks(self, marks: Mapping[str, Mark]) -> None:
        """Show these marks, by conversation id; conversations that are not in it have none."""
        if marks != self._marks:
            self._marks = dict(marks)
            self._tell_all_changed()

    def refresh_groups(self) -> None:
        """Group anew, because another day has begun."""
        groups = self._grouped()
        if groups != self._groups:
            self._groups = groups
            self._tell_all_changed()

    def _grouped(self) -> list[Group]:
        now = self._now()
        groups: list[Group] = []
        newest = Group.TODAY
        for row in self._rows:
            # The order is the store's, not the clock's: after a clock was set back no title may come twice.
            newest = max(newest, group_of(row.updated_at, now))
            groups.append(newest)
        return groups

    def _remove_rows(self, kept: set[ConversationId]) -> None:
        for number in range(len(self._rows) - 1, -1, -1):
            if self._rows[number].id not in kept:
                self.beginRemoveRows(QModelIndex(), number, number)
                del self._rows[number], self._groups[number]
                self.endRemoveRows()

    def _place_rows(self, wanted: Sequence[Conversation], kept: set[ConversationId]) -> None:
        parent = QModelIndex()
        for number, conversation in enumerate(wanted):
            if conversation.id not in kept:
                self.beginInsertRows(parent, number, number)
                self._rows.insert(number, conversation)
                self._groups.insert(number, Group.TODAY)
                self.endInsertRows()
            elif self._rows[number].id != conversation.id:
                at = next(i for i in range(number + 1, len(self._rows)) if self._rows[i].id == conversation.id)
                self.beginMoveRows(parent, at, at, parent, number)
                self._rows.insert(number, self._rows.pop(at))
                self._groups.insert(number, self._groups.pop(at))
                self.endMoveRows()

    def _tell_all_changed(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def _group_title(self, number: int) -> str:
        group = self._groups[number]
        return GROUP_TITLES[group] if number == 0 or self._groups[number - 1] is not group else ""

    def _spoken(self, number: int) -> str:
        mark = self._marks.get(self._rows[number].id)
        words = [GROUP_TITLES[self._groups[number]]]
        return ", ".join(words if mark is None else [SPOKEN[mark], *words])

    # Qt's own methods.

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Qt: how many conversations."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: what a row shows and is called."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        number = index.row()
        row = self._rows[number]
        item = Qt.ItemDataRole
        if role in {item.DisplayRole, item.EditRole, item.AccessibleTextRole}:
            return row.title
        if role == item.ToolTipRole:
            return plain_tooltip(row.title)
        if role == item.AccessibleDescriptionRole:
            return self._spoken(number)
        if role == Roles.ID:
            return row.id
        if role == Roles.MARK:
            return self._marks.get(row.id)
        return self._group_title(number) if role == Roles.GROUP_TITLE else None

    def setData(
        self, index: QModelIndex | QPersistentModelIndex, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Qt: a row was edited."""
        title = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not title:
            return False
        row = self._rows[index.row()]
        if title != row.title:
            self.renamed.emit(row.id, title)
        return True

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Qt: every row can be chosen and renamed."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsEditable | flag.ItemNeverHasChildren

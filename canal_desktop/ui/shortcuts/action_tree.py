"""ActionTree: the actions by menu with their keys, those alone that fit what is looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from canal_desktop.language import tr, with_english
from canal_desktop.ui.fuzzy import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

_ID = Qt.ItemDataRole.UserRole
KEYS_MARGIN_PX = 16


class _LinesDelegate(QStyledItemDelegate):
    """Has a row be as high as its lines; a tree by itself measures a text as if it never broke."""

    def __init__(self, tree: ActionTree) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Qt: how much room a cell needs."""
        measured = QStyleOptionViewItem(option)
        is_head = not index.parent().isValid()
        width = self._tree.viewport().width() if is_head else self._tree.columnWidth(index.column())
        measured.rect = QRect(0, 0, width, 1)
        return super().sizeHint(measured, index)


class ActionTree(QTreeWidget):
    """Headings with rows below them: a text, and its keys.

    Signals:
        row_changed(): another row, or none, is the current one.
    """

    row_changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row_of: dict[str, QTreeWidgetItem] = {}
        self._keys_px: int | None = None
        """How wide the widest keys are, None where that is to be measured anew."""
        self.setAccessibleName(name)
        self.setProperty("kind", "framed")
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setWordWrap(True)
        self.setItemDelegate(_LinesDelegate(self))
        self.setHeaderLabels([tr("Action"), tr("Keys")])
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.currentItemChanged.connect(self.row_changed)

    @property
    def action_id(self) -> str:
        """The action of the current row; "" where it has none."""
        item = self.currentItem()
        return str(item.data(0, _ID) or "") if item is not None else ""

    def add_section(self, title: str, rows: Iterable[tuple[str, str, str]]) -> None:
        """Add a heading and rows of (text, keys, action's id or "")."""
        # Put into the tree with all its rows: one by one each would be laid out anew.
        head = QTreeWidgetItem([title])
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        for text, keys, action_id in rows:
            row = QTreeWidgetItem(head, [text, keys])
            row.setData(0, _ID, action_id)
            if action_id:
                self._row_of[action_id] = row
            # Qt reads out each column by itself.
            row.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{text}, {keys}" if keys else text)
        self.addTopLevelItem(head)
        head.setExpanded(True)
        head.setFirstColumnSpanned(True)
        self._measure_again()

    def set_keys(self, keys_by_id: Mapping[str, str]) -> None:
        """Show other keys of actions."""
        changed = [
            (row, keys)
            for action_id, keys in keys_by_id.items()
            if (row := self._row_of.get(action_id)) is not None and row.text(1) != keys
        ]
        for row, keys in changed:
            row.setText(1, keys)
            row.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{row.text(0)}, {keys}" if keys else row.text(0))
        if changed:
            self._measure_again()

    def go_to(self, action_id: str) -> None:
        """Make the row of an action the current one."""
        self.setCurrentItem(self._row_of[action_id])

    def show_matching(self, text: str) -> None:
        """Show the rows alone that have all words of a text, in their name, heading or keys; English is known, too."""
        words = folded(text).split()
        for head in self._heads():
            rows = _children(head)
            title = with_english(head.text(0))
            for row in rows:
                whole = folded(f"{title} {with_english(row.text(0))} {row.text(1)}")
                row.setHidden(not all(word in whole for word in words))
            head.setHidden(all(row.isHidden() for row in rows))
        current = self.currentItem()
        if current is None or current.isHidden():
            self._make_current(row for row in self._rows() if not row.isHidden())

    def shown_rows(self) -> list[tuple[str, str]]:
        """What is seen: texts and keys."""
        return [(row.text(0), row.text(1)) for row in self._rows() if not row.isHidden()]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: it would begin with a heading."""
        current = self.currentItem()
        if current is None or current.parent() is None:
            self._make_current(row for row in self._rows() if not row.isHidden())
        super().focusInEvent(event)

    def _make_current(self, rows: Iterator[QTreeWidgetItem]) -> None:
        row = next(rows, None)
        if row is None:
            self.setCurrentIndex(QModelIndex())
        else:
            self.setCurrentItem(row)

    def _share_width(self) -> None:
        """Give the keys what they need, and never more than half: in large letters both columns take several lines."""
        if self._keys_px is None:
            letters = self.fontMetrics()
            self._keys_px = max((letters.horizontalAdvance(row.text(1)) for row in self._rows()), default=0)
        self.setColumnWidth(1, min(self._keys_px + KEYS_MARGIN_PX, self.viewport().width() // 2))
        self.scheduleDelayedItemsLayout()

    def _measure_again(self) -> None:
        self._keys_px = None
        if self.isVisible():
            self._share_width()

    def _heads(self) -> list[QTreeWidgetItem]:
        heads = (self.topLevelItem(number) for number in range(self.topLevelItemCount()))
        return [head for head in heads if head is not None]

    def _rows(self) -> list[QTreeWidgetItem]:
        return [row for head in self._heads() for row in _children(head)]

    # Qt's own methods.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: it has another width."""
        super().resizeEvent(event)
        self._share_width()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: what was added before is measured now."""
        self._share_width()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the letters may be of another size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._measure_again()


def _children(head: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    rows = (head.child(number) for number in range(head.childCount()))
    return [row for row in rows if row is not None]

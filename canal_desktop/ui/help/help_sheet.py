"""HelpSheet: short topics to search and to read, each with buttons that do what it speaks of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from canal_desktop.language import filled, tr, with_english
from canal_desktop.ui.fuzzy import folded
from canal_desktop.ui.help.reading_text import ReadingText
from canal_desktop.ui.help.topics import TOPICS
from canal_desktop.ui.sheets.work_sheet import CLOSE, WorkSheet
from canal_desktop.ui.shortcuts.bindings import BINDINGS
from canal_desktop.ui.widgets.elided_button import ElidedButton
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QAction, QResizeEvent

    from canal_desktop.ui.help.topics import Topic

WIDTH_PX, HEIGHT_PX, ROUND_PX = 760, 560, 48
NARROW_LETTERS = 70
LIST_KEYS = frozenset((Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown))
NOTHING = tr("No topic has all of these words.")


class HelpSheet(WorkSheet):
    """A field, the topics found, and the one that is read.

    Signals:
        wanted(str): what a topic offers is to be done, an action or HINTS_AGAIN; the sheet is closed then.
    """

    wanted = Signal(str)

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(tr("Help"), parent)
        self._actions = actions
        self._texts = [_text_of(topic, actions) for topic in TOPICS]
        self._known = [_words_of(topic, actions) for topic in TOPICS]
        self.search = SearchField(tr("Search the help"), self, empties_on_escape=True)
        self.search.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Topics"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = ReadingText(tr("Text of the topic"), self)
        self._offers = QWidget(self)
        FlowLayout(self._offers)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.text, 1)
        column.addWidget(self._offers)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(12)
        self._halves.addWidget(self.list, 2)
        self._halves.addWidget(right, 3)
        self.body.addWidget(self.search)
        self.body.addLayout(self._halves, 1)
        self.give_room_to_body()
        self.say("")
        self.set_buttons(((CLOSE, tr("Close")),))
        self.search.textChanged.connect(lambda _text: self._find())
        self.list.currentRowChanged.connect(lambda _row: self._show())
        self.pressed.connect(lambda _button: self.accept())
        self._find()
        room = self.screen().availableGeometry()
        self.resize(
            max(min(WIDTH_PX, room.width() - ROUND_PX), self.minimumWidth()), min(HEIGHT_PX, room.height() - ROUND_PX)
        )
        # A sheet that is too low for all of it must not cut the line one writes in.
        self.search.setMinimumHeight(self.search.sizeHint().height())
        self.search.setFocus()

    @property
    def offers(self) -> list[QPushButton]:
        """The buttons of the topic that is read."""
        return [one for one in self._offers.findChildren(QPushButton) if not one.isHidden()]

    def _find(self) -> None:
        words = folded(self.search.text()).split()
        self.list.clear()
        found = [number for number, known in enumerate(self._known) if _has(words, known)]
        # Those that are about it go before those that speak of it.
        for number in sorted(found, key=lambda one: not _has(words, with_english(TOPICS[one].title))):
            item = QListWidgetItem(TOPICS[number].title, self.list)
            item.setData(Qt.ItemDataRole.UserRole, number)
        self.list.setCurrentRow(0)
        if not self.list.count():
            self._show()
        self.say("" if self.list.count() else NOTHING)

    def _show(self) -> None:
        item = self.list.currentItem()
        self._clear_offers()
        if item is None:
            self.text.show_text("")
            return
        number = item.data(Qt.ItemDataRole.UserRole)
        topic = TOPICS[number]
        self.text.setAccessibleName(topic.title)
        whole = f"{topic.title}\n\n{self._texts[number]}"
        self.text.show_text(whole, (0,), tuple(self.search.text().split()))
        for offered in topic.actions:
            self._add_offer(offered)

    def _clear_offers(self) -> None:
        layout = self._offers.layout()
        assert layout is not None
        for button in self._offers.findChildren(QPushButton):
            layout.removeWidget(button)
            button.hide()
            button.deleteLater()

    def _add_offer(self, offered: str) -> None:
        action = self._actions.get(offered)
        button = ElidedButton(tr("Show the hints again") if action is None else _name_of(action), self._offers)
        button.setEnabled(action is None or action.isEnabled())
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._do(offered))
        layout = self._offers.layout()
        assert layout is not None
        layout.addWidget(button)
        button.show()

    def _do(self, offered: str) -> None:
        self.accept()
        self.wanted.emit(offered)

    # Qt's own methods.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: where there is little room beside the topics, the text stands below them."""
        super().resizeEvent(event)
        is_narrow = self.width() < NARROW_LETTERS * self.fontMetrics().averageCharWidth()
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the keys of a list move in the list, while the keyboard is in the field."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.key() in LIST_KEYS:
            if event.type() == QEvent.Type.KeyPress:
                QApplication.sendEvent(self.list, event)
            return event.type() in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}
        return super().eventFilter(watched, event)


def _has(words: Sequence[str], text: str) -> bool:
    whole = folded(text)
    return all(word in whole for word in words)


def _name_of(action: QAction) -> str:
    # One "&" marks the letter of the menu; two are a sign.
    return re.sub("&(.)", r"\1", action.text())


def _text_of(topic: Topic, actions: Mapping[str, QAction]) -> str:
    """The paragraphs with keys and names as they are now; an action without keys has its name in place of them."""
    places = _places(actions, str)
    return "\n\n".join(filled(paragraph, **places) for paragraph in topic.paragraphs)


def _words_of(topic: Topic, actions: Mapping[str, QAction]) -> str:
    """All that a topic is found by: its title and paragraphs, and the English ones."""
    places = _places(actions, with_english)
    whole = " ".join(map(with_english, (topic.title, *topic.paragraphs)))
    return filled(whole, **places)


def _places(actions: Mapping[str, QAction], shown: Callable[[str], str]) -> dict[str, str]:
    places: dict[str, str] = {}
    for action_id, action in actions.items():
        name = shown(_name_of(action).rstrip("…"))
        places[f"{action_id}_name"] = name
        places[f"{action_id}_keys"] = BINDINGS.first_shown(action_id) or f"“{name}”"
    return places

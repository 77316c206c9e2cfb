"""TypedMenu: opens the menu of a sign that is typed: `/` at the beginning of the field, `@` at the start of a word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from shiboken6 import isValid

from canal_desktop.language import tr
from canal_desktop.ui.composer.entry_menu import Entry, EntryMenu
from canal_desktop.ui.fuzzy import SCATTERED, fit
from canal_desktop.ui.transcript.utf16 import length

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from canal_desktop.ui.composer.message_edit import MessageEdit
    from canal_desktop.ui.theme.theme import Theme

SLASH, AT = "/", "@"
MOST_TYPED = 60
"""Characters behind the sign; whoever has typed more is writing something else."""
MOST_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Typed:
    """A sign in the text: where it stands, and what is typed behind it up to the cursor."""

    sign: str
    position: int
    query: str


class TypedMenu(QObject):
    """Listens to what is typed; a chosen entry takes the place of the sign and what follows it."""

    def __init__(self, edit: MessageEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._theme: Theme | None = None
        self._menu: EntryMenu | None = None
        self._typed: Typed | None = None
        self._left: tuple[str, int] | None = None
        """The sign whose menu was closed with Esc."""
        self.entries: dict[str, Callable[[], Sequence[Entry]]] = {}
        """What each sign offers."""
        edit.takers.append(self)
        edit.typed.connect(self._look)
        edit.cursorPositionChanged.connect(self._on_moved)
        edit.text_replaced.connect(self.close)
        edit.focus_changed.connect(self._on_focus)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts from the next time on."""
        self.close()
        self._theme = theme
        if self._menu is not None and isValid(self._menu):
            self._menu.deleteLater()
        self._menu = None

    @property
    def is_open(self) -> bool:
        """Part of KeyTaker."""
        return self._menu is not None and isValid(self._menu) and self._menu.is_open

    @property
    def menu(self) -> EntryMenu | None:
        """The list, once it was shown."""
        return self._menu

    def press(self, event: QKeyEvent) -> bool:
        """Part of KeyTaker."""
        return self.is_open and self._menu is not None and self._menu.press(event)

    def close(self) -> None:
        """Take the menu off the screen."""
        self._typed = None
        if self.is_open and self._menu is not None:
            self._menu.close_quietly()

    def _look(self) -> None:
        if self._edit.is_composing:
            self.close()
            return
        typed = typed_at(self._edit.textCursor())
        if typed is None or typed.sign not in self.entries:
            self._left = None
            self.close()
        elif self._left == (typed.sign, typed.position):
            self.close()
        else:
            self._left = None
            self._show(typed)

    def _on_moved(self) -> None:
        typed = typed_at(self._edit.textCursor())
        was = self._typed
        if was is not None and (typed is None or (typed.sign, typed.position) != (was.sign, was.position)):
            self.close()

    def _show(self, typed: Typed) -> None:
        entries = matching(typed, self.entries[typed.sign]())
        self._typed = typed
        if entries or self._menu is not None:
            menu = self._made_menu()
            if menu is not None:
                menu.show_entries(entries)

    def _made_menu(self) -> EntryMenu | None:
        if self._menu is None and self._theme is not None:
            self._menu = EntryMenu(tr("Suggestions"), self._theme, self._edit)
            self._menu.picked.connect(self._on_picked)
            self._menu.dismissed.connect(self._on_dismissed)
        return self._menu

    def _on_picked(self, entry: Entry) -> None:
        typed, self._typed = self._typed, None
        if typed is not None:
            cursor = self._edit.textCursor()
            cursor.setPosition(typed.position)
            cursor.setPosition(self._edit.textCursor().position(), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            self._edit.setTextCursor(cursor)
        entry.take()

    def _on_dismissed(self) -> None:
        if self._typed is not None:
            self._left = self._typed.sign, self._typed.position

    def _on_focus(self, has_focus: bool) -> None:
        if not has_focus:
            self.close()


def typed_at(cursor: QTextCursor) -> Typed | None:
    """The sign that is being typed at, None where there is none."""
    if cursor.hasSelection():
        return None
    line = QTextCursor(cursor)
    line.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
    before = line.selectedText()
    if line.blockNumber() == 0 and len(before) <= MOST_TYPED and before.startswith(SLASH):
        return Typed(SLASH, line.position(), before[1:])
    sign = before.rfind(AT, max(0, len(before) - MOST_TYPED))
    if sign < 0 or (sign > 0 and not before[sign - 1].isspace()):
        return None
    query = before[sign + 1 :]
    if any(letter.isspace() for letter in query):
        return None
    return Typed(AT, cursor.position() - length(before[sign:]), query)


def matching(typed: Typed, entries: Sequence[Entry]) -> list[Entry]:
    """The entries that fit, best first. Behind @ letters must stand together: a name in a text is none of ours."""
    if not typed.query.strip():
        return list(entries[:MOST_SHOWN]) if typed.query == "" else []
    scored = []
    for entry in entries:
        score = fit(typed.query, entry.name)
        if score is not None and (typed.sign == SLASH or score < SCATTERED):
            scored.append((score, entry))
    scored.sort(key=lambda pair: pair[0])
    return [entry for _score, entry in scored[:MOST_SHOWN]]

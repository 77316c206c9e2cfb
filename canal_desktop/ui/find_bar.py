"""FindBar: the row above the transcript in which a text is looked for in the whole conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QToolButton, QWidget
from shiboken6 import isValid

from canal_desktop.language import grouped, tr, tr_n
from canal_desktop.ui.theme.icons import ICON_PX, icon
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.mirror import set_margins
from canal_desktop.ui.widgets.own_escape import claims_escape
from canal_desktop.ui.widgets.quiet_cursor import QuietCursor
from canal_desktop.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from canal_desktop.domain.message import MessageId
    from canal_desktop.ui.theme.theme import Theme
    from canal_desktop.ui.transcript.view import TranscriptView

SPOKEN_AFTER_MS = 400
"""The count is spoken when it has not changed for so long."""

MAX_TAKEN = 120
"""A longer selection is not what is meant to be looked for."""

ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(QWidget):
    """The field, the count, the buttons. Hidden, it costs nothing; the last text stays for the next time."""

    def __init__(self, transcript: TranscriptView, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._transcript = transcript
        self._finder = transcript.finder
        self._former_focus: QWidget | None = None
        self._words: tuple[str, ...] = ()
        self.field = SearchField(tr("Find in conversation"), self)
        self.field.setMaximumWidth(420)
        self.field.textChanged.connect(self._look)
        QuietCursor(self.field)
        self.count = QLabel(self)
        self.count.setProperty("role", "muted")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.match_case = self._button(tr("Match case"), "")
        self.match_case.setText("Aa")
        self.match_case.setCheckable(True)
        self.match_case.toggled.connect(self._look)
        self.previous = self._button(tr("Previous hit"), tr("Shift+Enter"))
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next = self._button(tr("Next hit"), tr("Enter"))
        self.next.clicked.connect(lambda: self.step(1))
        self.close_button = self._button(tr("Close the search"), tr("Esc"))
        self.close_button.clicked.connect(self.close_search)
        row = QHBoxLayout(self)
        set_margins(row, 16, 4, 12, 8)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        for widget in (self.match_case, self.previous, self.next):
            row.addWidget(widget)
        row.addSpacing(8)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.close_button)
        self._spoken = QTimer(self)
        self._spoken.setSingleShot(True)
        self._spoken.setInterval(SPOKEN_AFTER_MS)
        self._spoken.timeout.connect(lambda: announce(self.field, self.count.text()))
        self._finder.changed.connect(self._show_count)
        self.set_theme(theme)
        self.hide()

    def _button(self, name: str, key: str) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({key})" if key else name)
        button.setProperty("kind", "quiet")
        return button

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        pairs = ((self.previous, "arrow-up"), (self.next, "arrow-down"), (self.close_button, "x"))
        for button, name in pairs:
            button.setIcon(icon(name, theme))
            button.setIconSize(QSize(theme.scaled(ICON_PX), theme.scaled(ICON_PX)))

    def open(self) -> None:
        """Show the bar and type into it; a text that is selected in the transcript is looked for."""
        focused = QApplication.focusWidget()
        if focused is not None and not self.isAncestorOf(focused):
            self._former_focus = focused
        was_open = not self.isHidden()
        self.show()
        self._finder.prepare()
        chosen = self._transcript.selected_text()
        if chosen and "\n" not in chosen and len(chosen) <= MAX_TAKEN:
            self.field.setText(chosen)
        if not was_open or not self._finder.is_active:
            self._look()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def open_at(self, words: Sequence[str], message_id: MessageId | None = None, *, in_reasoning: bool = False) -> None:
        """Show the bar with several words, mark all of them and go to the first in a message.

        Whoever types into the bar then looks for the one text that stands there. The focus stays where it is.

        Args:
            words: each is looked for on its own.
            message_id: where to go; None, or one that is not shown, for the first place in the conversation.
            in_reasoning: the words stand in the message's reasoning, which is opened for them.
        """
        self._words = tuple(dict.fromkeys(word for word in words if word.strip()))
        messages = self._transcript.messages
        number = next((at for at, message in enumerate(messages) if message.id == message_id), 0)
        if in_reasoning and messages and not self._transcript.layouts.reasoning_is_open(number):
            self._transcript.toggle_reasoning(number)
        self.show()
        with QSignalBlocker(self.field):
            self.field.setText(self._shown_words())
        self._finder.look_for_any(self._words, match_case=self.match_case.isChecked(), message=number)

    def _shown_words(self) -> str:
        return " ".join(f'"{word}"' if " " in word and len(self._words) > 1 else word for word in self._words)

    def step(self, step: int) -> None:
        """Go to the next hit (1) or the one before (-1); opens the bar where it is closed."""
        if self.isHidden() or not self.field.text():
            self.open()
        else:
            self._finder.step(step)

    def close_search(self) -> None:
        """Look for nothing any more and give the focus back."""
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self._transcript)
        self.leave()
        if had_focus:
            former = self._former_focus
            # It may have been a field in a list or a sheet that is gone.
            is_there = former is not None and isValid(former) and former.isVisible() and former.isEnabled()
            (former if former is not None and is_there else self._transcript).setFocus()
        self._former_focus = None

    def leave(self) -> None:
        """Close without moving the focus: something else is shown."""
        if not self.isHidden():
            self.hide()
            self._spoken.stop()
            self._finder.end()

    def _look(self) -> None:
        if not self.isHidden():
            text = self.field.text()
            words = self._words if self._words and text == self._shown_words() else (text,)
            self._finder.look_for_any(words, match_case=self.match_case.isChecked())

    def _show_count(self) -> None:
        text = self._count_text()
        for button in (self.previous, self.next):
            button.setEnabled(self._finder.total > 0)
        if text == self.count.text():
            return
        self.count.setText(text)
        if self._finder.is_active and not self._finder.is_counting:
            self._spoken.start()

    def _count_text(self) -> str:
        finder = self._finder
        if not finder.is_active:
            return ""
        total = grouped(finder.total)
        if finder.current is not None:
            number = grouped(finder.current_number)
            if finder.is_sure:
                return tr("{number} of {total}", number=number, total=total)
            return tr("{number} of about {total}", number=number, total=total)
        if finder.total:
            found = finder.total
            return (
                tr_n("{n} found", "{n} found", found)
                if finder.is_sure
                else tr_n("about {n} found", "about {n} found", found)
            )
        return tr("No hits") if finder.is_sure else tr("Looking…")

    # Qt's own methods.

    def event(self, event: QEvent) -> bool:
        """Qt: Esc is ours before it is the program's Stop."""
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter goes on, Shift+Enter back, Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_search()
        elif event.key() in ENTER_KEYS and self.field.hasFocus():
            is_back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step(-1 if is_back else 1)
        else:
            super().keyPressEvent(event)

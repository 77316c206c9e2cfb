"""Composer: where the user writes; hands over the text to send and keeps it until it is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from canal_desktop.language import tr
from canal_desktop.ui.composer.edit_line import EDITING, EditLine
from canal_desktop.ui.composer.hint_line import HintLine
from canal_desktop.ui.composer.message_edit import MessageEdit
from canal_desktop.ui.composer.waiting_lines import WaitingLines
from canal_desktop.ui.shortcuts.key_tip import KeyTip
from canal_desktop.ui.theme.icons import ICON_PX, icon
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.mirror import set_margins
from canal_desktop.ui.widgets.quiet_cursor import QuietCursor
from canal_desktop.ui.widgets.tab_order import comes_before

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

    from canal_desktop.domain.settings import SendKey
    from canal_desktop.ui.theme.theme import Theme

DRAFT_MS = 400
"""From the first unsaved change to the signal; it does not start anew with each key, so a draft never waits longer."""

SHARE_OF_WINDOW = 3
"""The field grows to one third of the window."""

BELOW_PX = 8
"""Between what stands below the field and the window's edge."""
LOW_WINDOW_LINES = 26
"""A window of fewer small lines has no room for one below the field."""

QWIDGETSIZE_MAX = (1 << 24) - 1
"""Qt's word for no limit."""

BUSY_HINT = tr("The answer is still being written. Stop it first, or wait.")
PASTED_HINT = tr("The long text was attached as a file.")
PASTED_BACK = tr("Paste as text instead")
WRITE, WRITE_NEXT = tr("Write a message"), tr("Write the next message; it is sent when the answer is complete")


class Composer(QWidget):
    """The message field with its Send or Stop button.

    While a question is edited, the draft is kept aside and nothing is told of the text in the field.

    Signals:
        submitted(str): the user wants this text sent; the field keeps it until clear_after_commit().
        queued(str): the same while an answer is being written.
        add_requested(str): the user wants this text in the conversation, and nobody asked.
        draft_changed(str): the unsent text, at most 400 ms after it changed.
        stop_requested(): the user wants the answer stopped.
        edit_cancelled(): the user wants to leave the edited question; end_edit does it.
        can_send_changed(bool): whether there is something to send now.
    """

    submitted = Signal(str)
    queued = Signal(str)
    add_requested = Signal(str)
    draft_changed = Signal(str)
    stop_requested = Signal()
    edit_cancelled = Signal()
    can_send_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_busy = False
        self._can_send = False
        self._has_attached = False
        self._kept_draft: str | None = None
        self._key = ""
        self._edits = 0
        self._theme: Theme | None = None
        self._field = QFrame(self)
        self._field.setObjectName("composer_field")
        self.edit = MessageEdit(self._field)
        self._cursor = QuietCursor(self.edit)
        self._button = QPushButton(self._field)
        self._button.setProperty("kind", "primary")
        self._tip = KeyTip(self._button, tr("Send"), "send")
        self.hint = HintLine(self)
        self.waiting = WaitingLines(self)
        self.edit_line = EditLine(self)
        inside = QVBoxLayout(self._field)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        self._above = QVBoxLayout()
        inside.addLayout(self._above)
        row = self._row = QHBoxLayout()
        inside.addLayout(row)
        set_margins(row, 12, 6, 6, 6)
        row.setSpacing(8)
        row.addWidget(self.edit, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, BELOW_PX)
        column.setSpacing(4)
        column.addWidget(self.hint)
        column.addLayout(_in_the_middle(self.waiting))
        column.addWidget(self.edit_line)
        column.addLayout(_in_the_middle(self._field))
        self._below = QWidget(self)
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        column.addLayout(_in_the_middle(self._below))
        self.setFocusProxy(self.edit)
        self._draft_timer = QTimer(self)
        self._draft_timer.setSingleShot(True)
        self._draft_timer.setInterval(DRAFT_MS)
        self._draft_timer.timeout.connect(self.flush_draft)
        self.edit.textChanged.connect(self._on_text_changed)
        self.edit.send_pressed.connect(self.submit)
        self.edit.add_pressed.connect(self.add_only)
        self.edit.pasting.attached.connect(self._on_pasted)
        self.waiting.left.connect(self.edit.setFocus)
        self.edit_line.cancelled.connect(self.edit_cancelled)
        self.edit.focus_changed.connect(self._show_focus)
        self._button.clicked.connect(self._on_button)
        self._show_button()

    @property
    def text(self) -> str:
        """What is written, as it stands."""
        return self.edit.text

    @property
    def draft(self) -> str:
        """The unsent text that is the user's own, also while a question is edited."""
        return self._draft_in_field() if self._kept_draft is None else self._kept_draft

    @property
    def is_editing(self) -> bool:
        """Whether a question is edited."""
        return self._kept_draft is not None

    @property
    def can_send(self) -> bool:
        """Whether there is something to send and nothing is being answered."""
        return self._can_send

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        self._theme = theme
        # The same measure as the transcript's column above it.
        em_px = theme.text_font.pointSizeF() * self.logicalDpiY() / 72
        for part in (self._field, self._below, self.waiting):
            part.setMaximumWidth(round(min(em_px * theme.column_em, QWIDGETSIZE_MAX)))
        self._below.setFixedHeight(QFontMetrics(theme.small_font).height())
        self._show_below()
        self._show_button()

    def set_send_key(self, send_key: SendKey) -> None:
        """Choose which key sends."""
        self.edit.send_key = send_key

    def set_busy(self, busy: bool) -> None:
        """Show that an answer is being written: the button then stops it."""
        if busy != self._is_busy:
            self._is_busy = busy
            self.hint.hide()
            self.edit.setPlaceholderText(WRITE_NEXT if busy else WRITE)
            # Qt draws another placeholder only when something else changes.
            self.edit.viewport().update()
            self._show_button()
            self._look_whether_it_can_send()

    def set_text(self, text: str, key: str = "") -> None:
        """Put a draft or a question into the field, with no draft_changed.

        There is nothing to undo, unless a key is given, as of a conversation, and the text is what it was then.
        """
        if key:
            self._key = key
        self.edit.set_text(text, key)
        self._draft_timer.stop()
        self._look_whether_it_can_send()

    def add_above(self, widget: QWidget) -> None:
        """Put a widget into the field, over the text."""
        self._above.addWidget(widget)

    def add_beside(self, widget: QWidget) -> None:
        """Put a small button into the field, in front of the text."""
        self._row.insertWidget(0, widget, 0, Qt.AlignmentFlag.AlignBottom)
        comes_before(widget, self.edit)
        self.edit.passed_backwards.append(widget)

    def add_below(self, widget: QWidget) -> None:
        """Put a widget of one small line under the field, as wide as it; its room is there already."""
        layout = self._below.layout()
        assert layout is not None
        layout.addWidget(widget)

    def set_has_attached(self, has: bool) -> None:
        """Tell whether there are files that go with the text: then it may be empty."""
        self._has_attached = has
        self._look_whether_it_can_send()

    def quote(self, text: str) -> None:
        """Write a quote at the cursor, on lines of its own, and go on below it; undo takes it away."""
        self.edit.insert_lines(text)
        self.edit.setFocus()

    def take_key(self, event: QKeyEvent) -> None:
        """Go on writing with a key that was pressed elsewhere."""
        self.edit.setFocus()
        QCoreApplication.sendEvent(self.edit, event.clone())

    def begin_edit(self, text: str, what: str = EDITING) -> None:
        """Put a message into the field in place of the draft, which end_edit brings back; what says which it is."""
        self.flush_draft()
        self._kept_draft = self.draft
        self._edits += 1
        self.edit.set_text(text, f"edit {self._edits}")
        self.edit.recall.keeps_what_is_typed = False
        self._draft_timer.stop()
        self._look_whether_it_can_send()
        self.edit_line.show_what(what)
        self.edit_line.show()
        self.edit.setFocus()
        announce(self.edit, tr("{task}. Esc brings the draft back.", task=what))

    def end_edit(self) -> None:
        """Bring the draft back; does nothing where no question is edited."""
        if self._kept_draft is None:
            return
        kept, self._kept_draft = self._kept_draft, None
        self.edit_line.hide()
        self.edit.recall.keeps_what_is_typed = True
        self.set_text(kept, self._key or "draft")

    def append_text(self, text: str) -> None:
        """Add a text below the draft; undo takes it away, and it is a draft from now on."""
        self.edit.append_text(text)

    def forget_change(self) -> None:
        """Emit no draft_changed for what was typed by now: it is being stored."""
        self._draft_timer.stop()

    def flush_draft(self) -> None:
        """Emit draft_changed now if a change waits; to be called before another conversation is shown."""
        if self._draft_timer.isActive() or self.sender() is self._draft_timer:
            self._draft_timer.stop()
            self.draft_changed.emit(self._draft_in_field())

    def _draft_in_field(self) -> str:
        # Whoever looks at earlier questions has not given up what was typed.
        return self.edit.recall.draft or self.text

    def submit(self) -> None:
        """Hand over the text, to be sent now or after the answer being written; nothing where there is none."""
        if self._has_content():
            (self.queued if self._is_busy else self.submitted).emit(self.text)

    def add_only(self) -> None:
        """Hand over the text as a message that is not to be answered yet."""
        if self._has_content():
            self.add_requested.emit(self.text)

    def say_busy(self) -> None:
        """Say why nothing was done: an answer is being written."""
        self.hint.say(BUSY_HINT)

    def _has_content(self) -> bool:
        return _has_words(self.edit) or (self._has_attached and not self.is_editing)

    def clear_after_commit(self, sent: str) -> None:
        """Take away what was submitted, now that it is stored; what was typed after it stays. Undo brings it back.

        A sent edit makes room for the draft.
        """
        if not self.is_editing:
            self.edit.remove_sent(sent)
            self.edit.pasting.begin_anew()
            return
        rest = self.text.removeprefix(sent) if self.text.startswith(sent) else ""
        self.end_edit()
        if rest.strip():
            self.append_text(rest)

    def _on_pasted(self, _name: str) -> None:
        pasting = self.edit.pasting
        if pasting.detach is None:
            self.hint.say(PASTED_HINT)
        else:
            self.hint.say(PASTED_HINT, PASTED_BACK, self._paste_as_text_instead)

    def _paste_as_text_instead(self) -> None:
        self.edit.pasting.last_as_text()
        self.edit.setFocus()

    def _on_button(self) -> None:
        if self._is_busy:
            self.stop_requested.emit()
        else:
            self.submit()
        # The button may be greyed out next, and the keyboard must not go to whatever stands behind it.
        self.edit.setFocus()

    def _on_text_changed(self) -> None:
        if not self.is_editing and not self._draft_timer.isActive():
            self._draft_timer.start()
        self.hint.hide()
        self._look_whether_it_can_send()

    def _look_whether_it_can_send(self) -> None:
        can_send = not self._is_busy and self._has_content()
        is_possible = can_send or self._is_busy
        if self._button.hasFocus() and not is_possible:
            self.edit.setFocus()
        self._button.setEnabled(is_possible)
        if can_send != self._can_send:
            self._can_send = can_send
            self.can_send_changed.emit(can_send)

    def _show_button(self) -> None:
        name = tr("Stop") if self._is_busy else tr("Send")
        self._button.setAccessibleName(name)
        self._tip.say(name, "stop" if self._is_busy else "send")
        self._button.setEnabled(self._is_busy or self._can_send)
        if self._theme is not None:
            self._button.setIcon(icon("stop" if self._is_busy else "arrow-up", self._theme, "accent_text"))
            size_px = self._theme.scaled(ICON_PX)
            self._button.setIconSize(QSize(size_px, size_px))

    def _show_below(self) -> None:
        self._below.setVisible(self.window().height() >= LOW_WINDOW_LINES * self._below.height())

    def _show_focus(self, focused: bool) -> None:
        self._field.setProperty("focused", focused)
        self._field.style().unpolish(self._field)
        self._field.style().polish(self._field)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the field may be as high as a third of the window."""
        super().resizeEvent(event)
        self.edit.set_max_height_px(self.window().height() // SHARE_OF_WINDOW)
        self._show_below()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: the keyboard belongs to the text."""
        super().focusInEvent(event)
        self.edit.setFocus()


def _in_the_middle(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget, 1000)
    row.addStretch(1)
    return row


def _has_words(edit: MessageEdit) -> bool:
    # Looks at blocks until one has words: a long paste must not be copied out with every key.
    block = edit.document().begin()
    while block.isValid():
        if block.text().strip():
            return True
        block = block.next()
    return False

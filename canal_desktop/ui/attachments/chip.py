"""AttachmentChip: one attachment over the composer's text, with what is known of it and the way to take it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QProgressBar, QSizePolicy, QToolButton, QWidget

from canal_desktop.language import tr
from canal_desktop.ui.attachments.attachment import Phase
from canal_desktop.ui.attachments.words import details_of
from canal_desktop.ui.theme.icons import icon
from canal_desktop.ui.theme.motion import show_unknown_length
from canal_desktop.ui.widgets.elided_button import ElidedButton
from canal_desktop.ui.widgets.plain_label import ElidedLabel, set_tooltip

if TYPE_CHECKING:
    from canal_desktop.ui.attachments.attachment import Attachment
    from canal_desktop.ui.theme.theme import Theme

ICON_PX = 14
SHORT_LETTERS, NAME_LETTERS, DETAIL_LETTERS = 8, 28, 44
NARROW_LETTERS = 26
"""Where there is less room than this, a chip is its name alone; the details are read out and in the preview."""
BUSY_PX = 40
HELP = tr("Enter shows what is sent of it. Del takes it away.")


class AttachmentChip(QFrame):
    """A name that is a button, details, and a button that removes.

    Signals:
        opened(): the user wants to see what is sent of it.
        removed(): the user does not want to send it.
        transcribe_wanted(): the user wants what is said in it as text.
        moved(int): the keyboard goes to the next (1) or the previous (-1) one.
    """

    opened = Signal()
    removed = Signal()
    transcribe_wanted = Signal()
    moved = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self._has_failed = False
        self.name = ElidedButton("", self)
        self.name.setProperty("kind", "quiet")
        self.name.setProperty("compact", True)
        self.details = ElidedLabel("", self)
        self.details.setProperty("role", "small")
        self._busy = QProgressBar(self)
        self._busy.setTextVisible(False)
        self._busy.setFixedWidth(BUSY_PX)
        self.transcribe = ElidedButton(tr("Transcribe"), self)
        self.transcribe.setProperty("kind", "quiet")
        self.transcribe.setProperty("compact", True)
        self.transcribe.setToolTip(tr("Put what is said in it into the message"))
        self.transcribe.hide()
        self.remove = QToolButton(self)
        self.remove.setProperty("kind", "quiet")
        # Both begin at the same height: Tab goes by that.
        self.name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.remove.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 1, 2, 1)
        row.setSpacing(4)
        for widget in (self.name, self._busy, self.details, self.transcribe, self.remove):
            row.addWidget(widget)
        for button in (self.name, self.transcribe, self.remove):
            button.installEventFilter(self)
        # Both begin at the same height: Tab goes by that.
        self.transcribe.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.transcribe.clicked.connect(self.transcribe_wanted)
        self.name.clicked.connect(self.opened)
        self.remove.clicked.connect(self.removed)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        self.remove.setIcon(icon("x", theme))
        self.remove.setIconSize(QSize(theme.scaled(ICON_PX), theme.scaled(ICON_PX)))
        show_unknown_length(self._busy, still=theme.is_still)
        self.details.setFont(theme.small_font)
        self.name.setFont(theme.small_font)
        self.transcribe.setFont(theme.small_font)

    def show_item(self, item: Attachment, room: int | None, ratio: float) -> None:
        """Show an attachment as it is now.

        Args:
            item: the attachment.
            room: how many tokens the model takes in, None where nobody knows.
            ratio: by what its tokens are estimated, see domain.tokens.
        """
        has_failed = item.phase is Phase.REFUSED
        details = details_of(item, room, ratio)
        # Qt would take an "&" for the mark of a key.
        self.name.setText(item.name.replace("&", "&&"))
        letters = self.fontMetrics().averageCharWidth()
        self.name.setMaximumWidth(NAME_LETTERS * letters)
        # Where there is little room, the details give way first.
        self.name.setMinimumWidth(min(self.name.sizeHint().width(), SHORT_LETTERS * letters))
        self.details.setText(details)
        self.details.setMaximumWidth(DETAIL_LETTERS * letters)
        self._busy.setVisible(item.phase is Phase.READING)
        self.name.setAccessibleName(f"{item.name}. {item.sentence or details}")
        self.name.setAccessibleDescription(HELP)
        self.transcribe.setVisible(item.sound is not None)
        self.transcribe.setAccessibleName(tr("Transcribe {file}", file=item.name))
        self.remove.setAccessibleName(tr("Remove {file}", file=item.name))
        self.remove.setToolTip(tr("Remove (Del)"))
        set_tooltip(self, item.sentence)
        if has_failed != self._has_failed:
            self._has_failed = has_failed
            self.setProperty("failed", has_failed)
            self.details.setProperty("role", "small_error" if has_failed else "small")
            for widget in (self, self.details):
                widget.style().unpolish(widget)
                widget.style().polish(widget)

    def fit(self, room_px: int) -> None:
        """Leave out the details where there is too little room."""
        self.details.setVisible(room_px >= NARROW_LETTERS * self.fontMetrics().averageCharWidth())

    # Qt's own methods.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: keys on its buttons, which would take the arrows for themselves."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
                self.removed.emit()
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(watched, QAbstractButton):
                watched.click()
                return True
            if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
                onwards = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
                self.moved.emit(1 if event.key() == onwards else -1)
                return True
        return super().eventFilter(watched, event)

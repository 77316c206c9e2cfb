"""AttachmentBar: the chips over the composer's text, for what goes with the question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from canal_desktop.language import tr
from canal_desktop.ui.attachments.attachment import Phase
from canal_desktop.ui.attachments.chip import AttachmentChip
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QImage, QResizeEvent

    from canal_desktop.domain.message import Part
    from canal_desktop.ui.attachments.attachment import Attachment
    from canal_desktop.ui.attachments.attachment_list import AttachmentList
    from canal_desktop.ui.theme.theme import Theme

ROWS = 3
"""More rows than this are scrolled."""
SHARE_OF_WINDOW = 4
"""Nor do they take more than this share of the window's height."""
MARGIN_PX = 8
GAP_PX = 6


class AttachmentBar(QScrollArea):
    """Shows one AttachmentList at a time, and takes no room while that is empty.

    Attributes:
        room: gives how many tokens the model takes in, None where nobody knows.
        ratio: gives by what the model's tokens are estimated, see domain.tokens.

    Signals:
        changed(): what is attached, or how far it is read, is different.
        opened(int): the user wants to see what is sent of the attachment with that number.
        transcribe_wanted(int): the user wants what is said in it as text.
        left(): the user took the last one away, so the keyboard has nothing here any more.
    """

    changed = Signal()
    opened = Signal(int)
    transcribe_wanted = Signal(int)
    left = Signal()

    def __init__(self, items: AttachmentList, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("attachment_bar")
        self.setAccessibleName(tr("Attached files"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme = theme
        self._items = items
        self._is_wanted = True
        self._phases: dict[int, Phase] = {}
        self.room: Callable[[], int | None] = lambda: None
        self.ratio: Callable[[], float] = lambda: 1.0
        self.chips: dict[int, AttachmentChip] = {}
        """By the attachment's number, in order."""
        self._holder = QWidget(self)
        self._holder.setObjectName("attachments")
        self._flow = FlowLayout(self._holder)
        self._flow.setSpacing(GAP_PX)
        self.setWidget(self._holder)
        self.setViewportMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, 0)
        self._fit_timer = QTimer(self)
        self._fit_timer.setSingleShot(True)
        self._fit_timer.timeout.connect(self._fit)
        items.changed.connect(self._on_changed)
        self.hide()

    @property
    def items(self) -> AttachmentList:
        """What is shown."""
        return self._items

    def show_list(self, items: AttachmentList) -> None:
        """Show what belongs to another question."""
        if items is not self._items:
            self._items.changed.disconnect(self._on_changed)
            self._items = items
            items.changed.connect(self._on_changed)
            self._phases = {item.number: item.phase for item in items.items}
            self._on_changed()

    def set_wanted(self, wanted: bool) -> None:
        """Hide all of it for a while, as when another question is edited."""
        self._is_wanted = wanted
        self.setVisible(wanted and bool(self.chips))

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        self._theme = theme
        for chip in self.chips.values():
            chip.set_theme(theme)
        self.refresh()

    def refresh(self) -> None:
        """Show shares for another model."""
        room, ratio = self.room(), self.ratio()
        for item in self._items.items:
            self.chips[item.number].show_item(item, room, ratio)
        self._fit_timer.start(0)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Attach files of the disk."""
        self._items.add_files(paths)

    def add_text(self, name: str, text: str, media_type: str = "text/plain") -> None:
        """Attach a text under a name."""
        self._items.add_text(name, text, media_type)

    def add_image(self, image: QImage, name: str = tr("Picture.png")) -> None:
        """Attach a picture under a name."""
        self._items.add_image(image, name)

    def parts(self) -> tuple[Part, ...]:
        """What goes with the text, in order; of what is still read, or was refused, nothing."""
        return self._items.parts

    def clear(self) -> None:
        """Take all away."""
        self._items.clear()

    def remove(self, number: int) -> None:
        """Take one away; the keyboard goes to its neighbour, or leaves."""
        if number not in self.chips:
            return
        at = list(self.chips).index(number)
        chip = self.chips[number]
        had_focus = chip.name.hasFocus() or chip.transcribe.hasFocus() or chip.remove.hasFocus()
        self._items.remove(number)
        if had_focus and self.chips:
            left = list(self.chips.values())
            left[min(at, len(left) - 1)].name.setFocus()
        elif not self.chips:
            self.left.emit()

    def _on_changed(self) -> None:
        items = self._items.items
        room, ratio = self.room(), self.ratio()
        numbers = {item.number for item in items}
        for number in [number for number in self.chips if number not in numbers]:
            chip = self.chips.pop(number)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for item in items:
            chip = self.chips.get(item.number) or self._new_chip(item)
            chip.show_item(item, room, ratio)
        self._tell(items)
        self.setVisible(self._is_wanted and bool(items))
        self._fit()
        self._fit_timer.start(0)
        self.changed.emit()

    def _new_chip(self, item: Attachment) -> AttachmentChip:
        number = item.number
        chip = self.chips[number] = AttachmentChip(self._theme, self._holder)
        chip.opened.connect(lambda: self.opened.emit(number))
        chip.removed.connect(lambda: self.remove(number))
        chip.transcribe_wanted.connect(lambda: self.transcribe_wanted.emit(number))
        chip.moved.connect(lambda step: self._move(number, step))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _move(self, number: int, step: int) -> None:
        numbers = list(self.chips)
        at = min(max(numbers.index(number) + step, 0), len(numbers) - 1)
        chip = self.chips[numbers[at]]
        chip.name.setFocus()
        self.ensureWidgetVisible(chip)

    def _tell(self, items: Sequence[Attachment]) -> None:
        """Have assistive technology say what became of a file."""
        for item in items:
            if self._phases.get(item.number) is not item.phase:
                words = {
                    Phase.READING: tr("{file} is being read.", file=item.name),
                    Phase.READY: tr("{file} is attached.", file=item.name),
                }
                announce(self, words.get(item.phase, item.sentence))
        self._phases = {item.number: item.phase for item in items}

    def _fit(self) -> None:
        width = self.viewport().width()
        for chip in self.chips.values():
            chip.fit(width)
        wanted = self._flow.heightForWidth(max(width, 1)) + MARGIN_PX
        row = max((chip.sizeHint().height() for chip in self.chips.values()), default=0)
        most = min(ROWS * (row + GAP_PX) + row // 2, self.window().height() // SHARE_OF_WINDOW)
        self.setFixedHeight(min(wanted, max(most, row) + MARGIN_PX))

    # Qt's own methods.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another width needs another height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit_timer.start(0)

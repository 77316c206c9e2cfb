"""TranscriptMenu: the context menu, made for what lies under the pointer or has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu

from canal_desktop.language import tr
from canal_desktop.markup.blocks import CodeBlock, KeptPicture, Table
from canal_desktop.ui.shortcuts.access_keys import give_access_keys
from canal_desktop.ui.shortcuts.bindings import BINDINGS
from canal_desktop.ui.transcript.box_controls import buttons_of
from canal_desktop.ui.transcript.code_look import COPY, SAVE
from canal_desktop.ui.transcript.commands import OF_MESSAGES
from canal_desktop.ui.transcript.link_at import BlockLink, link_near
from canal_desktop.ui.transcript.message_actions import name_of
from canal_desktop.ui.transcript.selection import FIRST_BOX, TextPosition
from canal_desktop.ui.transcript.table_box import COPY_TABLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.ui.transcript.places import Found
    from canal_desktop.ui.transcript.view import TranscriptView

_OWN_ENTRIES = {COPY, SAVE, COPY_TABLE}
"""Buttons of boxes that have entries of their own."""

TABLE_ENTRIES = (
    ("tsv", tr("Copy table as TSV")),
    ("csv", tr("Copy table as CSV")),
    ("markdown", tr("Copy table as Markdown")),
)
PICTURE_ENTRIES = (("copy", tr("Copy picture")), ("save", tr("Save picture…")), ("edit", tr("Edit this picture…")))

_NO_ENTRIES = {"", "copy", "compare"}
"""What a row offers and the menu has under another name, or that is not possible."""


class TranscriptMenu(QObject):
    """Makes a menu each time one is asked for; it is shown with popup(), so nothing waits for it."""

    def __init__(self, view: TranscriptView) -> None:
        super().__init__(view)
        self._view = view
        self.menu: QMenu | None = None
        """The one that was shown last."""

    def show_for(self, event: QContextMenuEvent) -> None:
        """The user asked for a menu, with the mouse or with a key."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            point, position, link = self._focused()
        else:
            point = self._view.viewport().mapFromGlobal(event.globalPos())
            found = self._view.places.find(QPointF(point))
            position, link = self._at(found)
        if position is not None:
            self._fill(position, link)
            assert self.menu is not None
            self.menu.popup(self._view.viewport().mapToGlobal(point))

    def _at(self, found: Found | None) -> tuple[TextPosition | None, BlockLink | None]:
        if found is None:
            return None, None
        position, hit = found
        if not hit.link:
            return position, None
        return position, link_near(self._view.places.block(position), position.position, hit.link)

    def _focused(self) -> tuple[QPoint, TextPosition | None, BlockLink | None]:
        """What a key asks the menu for: the ring, the caret, else the message that keys act on."""
        view = self._view
        stop = view.stops.current
        rects = view.stops.rects()
        if stop is not None and rects:
            link = BlockLink(stop.start, stop.end, stop.label, stop.target) if stop.target else None
            return rects[0].bottomLeft().toPoint(), TextPosition(stop.message, stop.box, stop.start), link
        caret = view.selection.caret
        if caret is not None and view.current is None and view.places.message_top(caret.message) is not None:
            caret = view.places.resolved(caret)
            rect = view.places.caret_rect(caret)
            if rect is not None and view.viewport().rect().contains(rect.center().toPoint()):
                return rect.bottomLeft().toPoint(), caret, None
        number = view.commands.target()
        if number is None:
            return QPoint(), None, None
        if view.jumps.code is not None and view.jumps.code.message == number:
            position = view.jumps.code
        else:
            position = TextPosition(number, FIRST_BOX, 0)
        top = view.places.message_top(number) or 0.0
        return QPoint(round(view.column[0]), max(round(top), 0) + 20), position, None

    def _fill(self, position: TextPosition, link: BlockLink | None) -> None:
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = QMenu(self._view)
        self.menu.setAccessibleName(tr("Message menu"))
        commands = self._view.commands
        if link is not None:
            self._add(tr("Open link"), lambda: self._view.links.activate(link.label, link.target))
            self._add(tr("Copy link"), lambda: commands.clipboard.copy_text(link.target, tr("Link copied.")))
            self.menu.addSeparator()
        self._add_selection()
        self._add_block(position)
        self._add_message(position.message)
        self._add(tr("Select all"), commands.select_all, BINDINGS.first_shown("select_all"))
        give_access_keys([self.menu])

    def _add_selection(self) -> None:
        assert self.menu is not None
        commands = self._view.commands
        if not self._view.selection.is_empty:
            self._add(tr("Copy"), commands.clipboard.copy_selection, BINDINGS.first_shown("copy_selection"))
            self._add(tr("Copy as Markdown"), commands.clipboard.copy_selection_as_markdown)
            self._add(tr("Quote selection"), commands.quote, BINDINGS.first_shown("quote"))
            self.menu.addSeparator()

    def _add_block(self, position: TextPosition) -> None:
        """What can be done with the block: as code, as a table, as a formula, and by its own buttons."""
        assert self.menu is not None
        commands = self._view.commands
        box = self._view.places.box(position)
        block = box.block if box is not None else None
        before = len(self.menu.actions())
        if isinstance(block, CodeBlock):
            self._add(tr("Copy code"), lambda: commands.copy_code(block), BINDINGS.first_shown("copy_message_code"))
            self._add(tr("Save code as a file…"), lambda: commands.save_code(block))
        if isinstance(block, Table):
            for form, label in TABLE_ENTRIES:
                self._add(label, lambda form=form: commands.copy_table(block, form))  # type: ignore[misc]
        if isinstance(block, KeptPicture):
            for what, label in PICTURE_ENTRIES:
                self._add(label, lambda what=what: self._view.picture_requested.emit(block.file, block.alt, what))  # type: ignore[misc]
        formula = commands.formula_at(position)
        if formula:
            self._add(tr("Copy formula source"), lambda: commands.clipboard.copy_text(formula, tr("Formula copied.")))
        for button, label, _rect in buttons_of(box):
            if button not in _OWN_ENTRIES:
                self._add(label, lambda button=button: commands.press(position, button))  # type: ignore[misc]
        if len(self.menu.actions()) > before:
            self.menu.addSeparator()

    def _add_message(self, number: int) -> None:
        """What can be done with the message."""
        assert self.menu is not None
        commands = self._view.commands
        if self._view.messages[number].text:
            self._add(tr("Copy message"), lambda: commands.copy_message(number), BINDINGS.first_shown("copy_message"))
            self._add(tr("Quote message"), lambda: commands.quote(number), BINDINGS.first_shown("quote_message"))
        rows = self._view.rows
        offered = [(action, label) for action, label in rows.actions(number) if action not in _NO_ENTRIES]
        for action, label in (*offered, *rows.more_actions(number)):
            name, keys = name_of(action, label), BINDINGS.first_shown(action) if action in OF_MESSAGES else ""
            self._add(name, lambda action=action: commands.act(number, action), keys)  # type: ignore[misc]
        self.menu.addSeparator()

    def _add(self, text: str, do: Callable[[], object], keys: str = "") -> None:
        assert self.menu is not None
        # A label holds text from a model's reply in no entry; "&" would still be taken for a mnemonic.
        text = text.replace("&", "&&")
        if keys:
            # Shown only: bound they would be twice, here and where the key is handled.
            text += f"\t{keys}"
        action = self.menu.addAction(text)
        action.setData(text)
        # After the menu has closed: what it starts may open a dialog.
        action.triggered.connect(lambda _checked: do(), Qt.ConnectionType.QueuedConnection)

"""TranscriptCommands: what can be done with a selection, a message, or what lies at a place; used by keys and menus."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from canal_desktop.language import tr
from canal_desktop.markup.blocks import CodeBlock, KeptFile, KeptPicture, MathBlock, Style, Table
from canal_desktop.markup.export_html import HtmlWriter
from canal_desktop.markup.extracts import rich_texts
from canal_desktop.markup.languages import file_name_for
from canal_desktop.markup.plain import block_text
from canal_desktop.markup.table_text import as_csv, as_markdown, as_tsv
from canal_desktop.ui.transcript import utf16
from canal_desktop.ui.transcript.clipboard import TranscriptClipboard, markdown_data
from canal_desktop.ui.transcript.code_look import COPY, SAVE
from canal_desktop.ui.transcript.file_box import FILE_BUTTONS
from canal_desktop.ui.transcript.reasoning_box import TOGGLE
from canal_desktop.ui.transcript.selection import END, FIRST_BOX, LAST_BOX, TextPosition
from canal_desktop.ui.transcript.table_box import COPY_TABLE
from canal_desktop.ui.widgets.file_saver import FileSaver, as_utf8

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData

    from canal_desktop.markup.blocks import AnyBlock
    from canal_desktop.ui.transcript.view import TranscriptView


OF_MESSAGES = (
    "previous_version",
    "next_version",
    "compare",
    "edit_answer",
    "regenerate_with",
    "ask_again_side_by_side",
    "show_side_by_side",
    "switch_sent",
    "fork",
    "read_aloud",
    "add_to_tests",
    "message_as_code",
    "delete_message",
    "delete_from_here",
)
"""Actions of the program's table that are meant for one message."""


class TranscriptCommands:
    """Everything acts on the view it belongs to. Ids are those of the table of actions and of the boxes' buttons."""

    def __init__(self, view: TranscriptView) -> None:
        self._view = view
        self.clipboard = TranscriptClipboard(view)
        self.saver = FileSaver(view)
        self.saver.told.connect(view.trouble)
        self.by_id: dict[str, Callable[[], None]] = {
            "quote": self.quote,
            "copy_selection": self.clipboard.copy_selection,
            "copy_markdown": self.clipboard.copy_selection_as_markdown,
            "copy_message": self.copy_message,
            "select_all": self.select_all,
            "copy_message_code": self.copy_target_code,
            "quote_message": lambda: self.quote(self.target()),
            "next_message": lambda: view.jumps.to_message(1),
            "previous_message": lambda: view.jumps.to_message(-1),
            "next_code": lambda: self._jump_to_code(1),
            "previous_code": lambda: self._jump_to_code(-1),
            "caret": lambda: view.keys.toggle_caret(),
            **{action: partial(self._act_on_one, action) for action in OF_MESSAGES},
        }
        """The actions of the program's table that are carried out here."""

    def target(self) -> int | None:
        """The message that keys act on: the one gone to, else the one with the caret, else the last on the screen."""
        view = self._view
        if not view.messages:
            return None
        if (attended := self.attended()) is not None:
            return attended
        return view.visible[-1][0] if view.visible else len(view.messages) - 1

    def attended(self) -> int | None:
        """The message gone to by key, else the one with the caret where that is seen; None where neither is."""
        view = self._view
        if view.current is not None:
            return view.current
        caret = view.selection.caret
        is_seen = caret is not None and view.places.message_top(caret.message) is not None
        return caret.message if caret is not None and is_seen else None

    def select_all(self) -> None:
        """Select every message; nothing is laid out for it."""
        if self._view.messages:
            last = len(self._view.messages) - 1
            self._view.selection.set(TextPosition(0, FIRST_BOX, 0), TextPosition(last, LAST_BOX, END))
            self._view.viewport().update()

    def copy_message(self, number: int | None = None) -> None:
        """Copy a message, the target where none is given."""
        number = self.target() if number is None else number
        if number is not None:
            self.clipboard.copy_message(number)

    def quote(self, number: int | None = None) -> None:
        """Hand what is selected, else a message, to whoever writes, with a sign before each line."""
        if number is None and not self._view.selection.is_empty:
            self.clipboard.collect(lambda copied: self._view.quote_requested.emit(quoted(copied.markdown)))
            return
        number = self.target() if number is None else number
        if number is not None and self._view.messages[number].text:
            self._view.quote_requested.emit(quoted(self._view.messages[number].text))

    def act(self, number: int | None, *wanted: str) -> bool:
        """Ask for the first of some actions that a message offers; False where it offers none of them."""
        if number is None:
            return False
        rows = self._view.rows
        offered = [action for action, _label in (*rows.actions(number), *rows.more_actions(number))]
        chosen = next((action for action in wanted if action in offered), None)
        if chosen is None:
            return False
        self._view.action_requested.emit(self._view.messages[number].id, chosen)
        return True

    def _act_on_one(self, action: str) -> None:
        """Ask for an action of the target, else of the last message on the screen that offers it."""
        rows, target = self._view.rows, self.target()
        shown = [number for number, _y in reversed(self._view.visible)]
        for number in ([] if target is None else [target]) + shown:
            if action in {known for known, _label in (*rows.actions(number), *rows.more_actions(number))}:
                self.act(number, action)
                return

    def press(self, position: TextPosition, button: str) -> None:
        """Carry out a button of a box."""
        box = self._view.places.box(position)
        if button == TOGGLE:
            self._view.toggle_reasoning(position.message)
        elif button == COPY:
            self.copy_code(box.block if box is not None else None)
        elif button == SAVE:
            self.save_code(box.block if box is not None else None)
        elif button in FILE_BUTTONS and box is not None and isinstance(box.block, KeptFile | KeptPicture):
            message = self._view.messages[position.message]
            self._view.file_requested.emit(message.id, box.block.position, button)
        elif button == COPY_TABLE:
            self.copy_table(box.block if box is not None else None)
        else:
            self._view.press(position.message, position.box, button)

    def copy_code(self, block: AnyBlock | None) -> None:
        """Copy a code block, exactly as it is."""
        if isinstance(block, CodeBlock):
            self.clipboard.copy_text(block_text(block), tr("Code copied."))

    def copy_target_code(self) -> None:
        """Copy the code block that was jumped to, else the last one of the target."""
        view = self._view
        number = self.target()
        if view.jumps.code is not None and view.jumps.code.message == number:
            self.copy_code(view.places.block(view.jumps.code))
        elif number is not None and (code := view.layouts.peek(number, view.messages[number]).last_code()):
            self.clipboard.copy_text(code, tr("Code copied."))

    def save_code(self, block: AnyBlock | None) -> None:
        """Ask where to save a code block as a file."""
        if isinstance(block, CodeBlock):
            self.saver.ask(tr("Save code as"), file_name_for(block), as_utf8(block_text(block) + "\n"))

    def copy_table(self, block: AnyBlock | None, form: str = "") -> None:
        """Copy a table as "tsv", "csv" or "markdown"; as "" for spreadsheets and as HTML and Markdown at once."""
        if not isinstance(block, Table):
            return
        if form == "csv":
            self.clipboard.copy_text(as_csv(block), tr("Table copied."))
        elif form == "tsv":
            self.clipboard.copy_text(as_tsv(block), tr("Table copied."))
        else:
            data = markdown_data(as_markdown(block))
            if not form:
                self._add_table(data, block)
            self.clipboard.put(data, tr("Table copied."))

    def _add_table(self, data: QMimeData, table: Table) -> None:
        writer = HtmlWriter()
        writer.add(table)
        data.setText(as_tsv(table))
        data.setHtml(writer.result())

    def formula_at(self, position: TextPosition) -> str:
        """The TeX of the formula at a place, "" where there is none."""
        block = self._view.places.block(position)
        if isinstance(block, MathBlock):
            return block.tex
        if block is None:
            return ""
        at = utf16.from_utf16(block_text(block), position.position)
        for begin, text in rich_texts(block):
            for span in text.spans:
                if span.style & Style.MATH and begin + span.start <= at <= begin + span.end:
                    return span.target or text.text[span.start : span.end]
        return ""

    def _jump_to_code(self, step: int) -> None:
        self._view.jumps.to_code(step)


def quoted(text: str) -> str:
    """A text as a Markdown quote."""
    return "\n".join(f"> {line}".rstrip() for line in text.strip("\n").split("\n"))

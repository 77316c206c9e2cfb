"""PreviewDesk: shows what is sent of an attachment, or was sent with a message; saves copies of it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from canal_desktop.domain.attached import grouped
from canal_desktop.domain.errors import CanalError
from canal_desktop.domain.media_types import with_ending
from canal_desktop.domain.message import AudioPart, FilePart, MessageId
from canal_desktop.language import tr
from canal_desktop.ui.attachments.attachment import Form, Made, Phase, forms_of, tokens_of
from canal_desktop.ui.attachments.preview_sheet import REMOVE, SAVE, PreviewSheet
from canal_desktop.ui.attachments.previewing import show_parts
from canal_desktop.ui.attachments.words import details_of, tokens_text
from canal_desktop.ui.transcript.file_box import OPEN_FILE, SAVE_FILE
from canal_desktop.ui.widgets.file_saver import FileSaver

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.app.kept_files import KeptFiles
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.attached import AttachedPart
    from canal_desktop.ui.attachments.attachment import Attachment
    from canal_desktop.ui.attachments.bar import AttachmentBar
    from canal_desktop.ui.conversation_pane import ConversationPane
    from canal_desktop.ui.conversation_window import ConversationWindow

TASK = "preview"


class PreviewDesk:
    """One sheet at a time. sheet is the one that is open."""

    def __init__(
        self, window: ConversationWindow, pane: ConversationPane, bar: AttachmentBar, kept: KeptFiles, tasks: Tasks
    ) -> None:
        self._window = window
        self._pane = pane
        self.saver = FileSaver(window)
        self.saver.told.connect(window.notify)
        self.play: Callable[[MessageId, AudioPart], None] = lambda _message_id, _part: None
        """Plays a sound that belongs to a message."""
        self._bar = bar
        self._kept = kept
        self._tasks = tasks
        self._number: int | None = None
        self._shown: Made | None = None
        self.sheet: PreviewSheet | None = None
        bar.opened.connect(self.open)
        bar.changed.connect(self._follow)
        pane.transcript.file_requested.connect(self.on_requested)

    def open(self, number: int) -> None:
        """Show what is sent of an attachment; of one that was refused, why."""
        item = self._bar.items.find(number)
        if item is None or self.sheet is not None:
            return
        if item.phase is Phase.REFUSED:
            self._window.notify(item.sentence)
            return
        self._number, self._shown = number, None
        sheet = self._open_sheet(item.name, (REMOVE,))
        sheet.chosen.connect(self._choose)
        self._bar.items.trouble.connect(sheet.show_trouble)
        sheet.pressed.connect(lambda _button: self._remove(number))
        self._follow()

    def open_sent(self, parts: tuple[AttachedPart, ...]) -> None:
        """Show what was sent of a file: its part, and the pictures of its pages."""
        first = parts[0]
        if self.sheet is not None:
            return
        sheet = self._open_sheet(first.name or tr("Picture"), (SAVE,))
        sheet.pressed.connect(lambda _button: self.save(first))
        note = first.note if isinstance(first, FilePart) else ""
        self._tasks.restart(TASK, self._fill(sheet, parts, note))

    def on_requested(self, message_id: str, position: int, button: str) -> None:
        """Carry out a button of a file in the transcript."""
        conversation = self._pane.conversation
        if conversation is None:
            return
        parts = conversation.message(MessageId(message_id)).parts
        group = next((group for group in grouped(parts) if group[0][0] == position), None)
        if group is None:
            return
        first = group[0][1]
        if button == SAVE_FILE:
            self.save(first)
        elif button == OPEN_FILE and isinstance(first, AudioPart):
            self.play(MessageId(message_id), first)
        else:
            self.open_sent(tuple(part for _position, part in group))

    def save(self, part: AttachedPart) -> None:
        """Ask where a copy of a file is to be saved."""
        name = with_ending(part.name, part.media_type)
        self.saver.ask_and_load(tr("Save a copy"), name, lambda: self._kept.read(part.file), self._tasks)

    def _open_sheet(self, name: str, buttons: tuple[str, ...]) -> PreviewSheet:
        sheet = self.sheet = PreviewSheet(name, buttons, self._window.theme, self._window)
        sheet.finished.connect(self._on_closed)
        sheet.open()
        return sheet

    def _on_closed(self) -> None:
        self._tasks.cancel(TASK)
        self.sheet, self._number, self._shown = None, None, None

    def _follow(self) -> None:
        """Show the attachment as it is now; nothing where no sheet shows one."""
        if self.sheet is None or self._number is None:
            return
        item = self._bar.items.find(self._number)
        if item is None:
            self.sheet.reject()
            return
        self.sheet.show_facts(details_of(item, self._bar.room(), self._bar.ratio()))
        if item.phase is not Phase.READY or item.made is None or item.made is self._shown:
            return
        self._shown = item.made
        if item.made.document is None and isinstance(item.parts[0], FilePart):
            self._tasks.restart(TASK, self._read_again(self.sheet, item, item.parts[0]))
        else:
            self._show_choices(self.sheet, item.made)
            self._tasks.restart(TASK, show_parts(self.sheet, item.parts, self._kept.read))

    def _show_choices(self, sheet: PreviewSheet, made: Made) -> None:
        document = made.document
        sheet.show_choices(forms_of(document), made.form, len(document.pages) if document is not None else 0)

    async def _read_again(self, sheet: PreviewSheet, item: Attachment, part: FilePart) -> None:
        """What was attached before the program was started can be sent in other forms too."""
        await show_parts(sheet, item.parts, self._kept.read)
        try:
            document = await self._bar.items.maker.document_of(part)
        except CanalError as error:
            sheet.show_trouble(str(error))
            return
        assert item.made is not None
        form = item.made.form
        if form is Form.TEXT and document.source and part.text == document.source:
            form = Form.SOURCE
        made = Made(item.made.parts, item.made.size, document, form, item.made.note, item.made.tokens)
        if self.sheet is sheet:
            self._shown = made
            self._show_choices(sheet, made)
        self._bar.items.put(item.ready(made))

    def _choose(self, form: Form, pages: str) -> None:
        from canal_desktop.documents.pdf import parse_pages

        item = self._bar.items.find(self._number) if self._number is not None else None
        if item is None or item.made is None or item.made.document is None or self.sheet is None:
            return
        try:
            chosen = parse_pages(pages, len(item.made.document.pages)) if pages.strip() else ()
        except CanalError as error:
            self.sheet.show_trouble(str(error))
            return
        self.sheet.show_trouble("")
        self._bar.items.send_as(item.number, form, chosen)

    def _remove(self, number: int) -> None:
        self._bar.remove(number)

    async def _fill(self, sheet: PreviewSheet, parts: tuple[AttachedPart, ...], note: str) -> None:
        tokens = await asyncio.to_thread(tokens_of, parts)
        sheet.show_facts(
            " · ".join(text for text in (note, tokens_text(tokens, self._bar.room(), self._bar.ratio())) if text)
        )
        await show_parts(sheet, parts, self._kept.read)

"""CodeDesk: writes what is sent as code, shows it, and has it copied or saved."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from canal_desktop.app.code_requests import NOT_KEPT, branch_behind, left_out_words, request_behind
from canal_desktop.app.next_request import Written
from canal_desktop.domain.errors import CanalError
from canal_desktop.domain.message import Role
from canal_desktop.domain.model_facts import ModelKind
from canal_desktop.domain.profile import DEMO_BASE_URL
from canal_desktop.language import tr, tr_n
from canal_desktop.programs.write_forms import FORMS, FORMS_BY_ID
from canal_desktop.ui.widgets.file_saver import FileSaver, note_folder, save_folder

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from canal_desktop.app.code_requests import Sent
    from canal_desktop.app.next_request import NextRequests
    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.call import Call
    from canal_desktop.domain.completion import CompletionRequest
    from canal_desktop.domain.message import Message, MessageId
    from canal_desktop.programs.write_forms import Form, Program, SourceFile
    from canal_desktop.ui.code_view import CodeLines
    from canal_desktop.ui.conversation_window import ConversationWindow
    from canal_desktop.ui.conversation_work import ConversationWork
    from canal_desktop.ui.sheets.code_sheet import CodeSheet

COPY_AS_CODE, MESSAGE_AS_CODE = "copy_as_code", "message_as_code"
NOTHING = tr("There is nothing to write as code yet. Write a question first.")
ENDS_WITH_ANSWER = tr(
    "It ends with an answer: write your next question in the message field, and it is in the code, too."
)
DEMO = tr("The demo answers inside the program: for the code, take URL and key of a server.")
DRAWS = tr("This model makes pictures. Only requests for answers in words can be written as code.")
FOLDER = "canal-code"


class CodeDesk(QObject):
    """One for the window.

    as_call gives a request in the words of the wire, as the server of a profile, by its id, would get it,
    with a sentence for each thing that its model does not take; base_url_of
    the profile's Base URL, "" where it is gone; sent_for the request that a reply was answered from, None where it is
    not kept. sheet is the one that is open.
    """

    def __init__(
        self,
        window: ConversationWindow,
        workspace: ConversationWork,
        requests: NextRequests,
        tasks: Tasks,
        *,
        as_call: Callable[[CompletionRequest, str | None], Awaitable[tuple[Call, tuple[str, ...]]]],
        base_url_of: Callable[[str | None], str],
        sent_for: Callable[[MessageId], Awaitable[Sent | None]],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._pane = workspace.pane
        self._requests = requests
        self._tasks = tasks
        self._as_call = as_call
        self._base_url_of = base_url_of
        self._sent_for = sent_for
        self._call: Call | None = None
        self._base_url = ""
        self._notes: tuple[str, ...] = ()
        self._program: Program | None = None
        self.sheet: CodeSheet | None = None
        self.saver = FileSaver(window)
        self.saver.told.connect(window.notify)
        self.dialog: QFileDialog | None = None
        """The one that asks for a folder, while it is open."""
        workspace.add_actions({COPY_AS_CODE: self.open})
        self._pane.message_action.connect(self._on_message_action)

    def open(self) -> None:
        """Write the next request of the conversation on the screen, with what is in the composer."""
        conversation = self._pane.conversation
        if conversation is None:
            return
        outgoing = self._pane.sending.outgoing(self._pane.composer.text)
        written = Written("") if outgoing is None else Written(outgoing.text, outgoing.attached, outgoing.edited)
        is_blank = not (written.text.strip() or written.attached)
        if is_blank and not conversation.branch:
            self._window.notify(NOTHING)
            return
        ends_with_answer = is_blank and conversation.branch[-1].role is Role.ASSISTANT
        about = conversation.conversation
        kind_of = conversation.requests.wishes.kind_of
        if about.model and kind_of(about.profile_id, about.model) is ModelKind.IMAGE:
            self._window.notify(DRAWS)
            return
        dropped = left_out_words(conversation.branch, is_last_sent=is_blank)
        notes = (*([ENDS_WITH_ANSWER] if ends_with_answer else []), *([dropped] if dropped else []))
        self._start(lambda: self._open(conversation, lambda: self._requests.as_request(conversation, written), notes))

    def _on_message_action(self, message: Message, action: str) -> None:
        conversation = self._pane.conversation
        if action == MESSAGE_AS_CODE and conversation is not None:
            self._start(lambda: self._open_behind(conversation, message.id))

    async def _open_behind(self, conversation: OpenConversation, message_id: MessageId) -> None:
        dropped = left_out_words(branch_behind(conversation, message_id), is_last_sent=True)
        notes = (dropped,) if dropped else ()
        if conversation.message(message_id).role is Role.ASSISTANT:
            sent = await self._sent_for(message_id)
            if sent is not None:
                await self._show(sent.call, sent.base_url, sent.notes)
                return
            notes = (NOT_KEPT, *notes)
        await self._open(conversation, lambda: request_behind(conversation, message_id), notes)

    def _start(self, work: Callable[[], Awaitable[None]]) -> None:
        # Called in the task alone: one that is taken back before it begins leaves nothing unfinished.
        self._tasks.restart("write code", self._carefully(work))

    async def _carefully(self, work: Callable[[], Awaitable[None]]) -> None:
        try:
            await work()
        except CanalError as error:
            self._window.notify(str(error))

    async def _open(
        self, conversation: OpenConversation, make: Callable[[], Awaitable[CompletionRequest]], notes: tuple[str, ...]
    ) -> None:
        profile_id = conversation.conversation.profile_id
        call, left_out = await self._as_call(await make(), profile_id)
        base_url = self._base_url_of(profile_id)
        is_demo = base_url == DEMO_BASE_URL
        await self._show(call, "" if is_demo else base_url, (*notes, *left_out, *([DEMO] if is_demo else [])))

    async def _show(self, call: Call, base_url: str, notes: tuple[str, ...]) -> None:
        self._call, self._base_url, self._notes = call, base_url, notes
        form = FORMS_BY_ID.get(self._window.settings.code_form, FORMS[0])
        if self.sheet is None:
            self._show_sheet(form)
        await self._write(form)

    def _show_sheet(self, form: Form) -> None:
        # Imported here: hardly any start shows it.
        from canal_desktop.ui.sheets.code_sheet import CodeSheet

        sheet = self.sheet = CodeSheet(form, self._window.theme, self._window)
        sheet.form_chosen.connect(self._choose)
        sheet.copy_pressed.connect(self._copy)
        sheet.save_pressed.connect(self._save)
        sheet.finished.connect(self._on_closed)
        sheet.open()

    def _on_closed(self) -> None:
        self.sheet = self._program = self._call = None

    def _choose(self, form_id: str) -> None:
        self._window.change_settings(replace(self._window.settings, code_form=form_id))
        form = FORMS_BY_ID[form_id]
        if self.sheet is not None:
            self.sheet.show_form(form)
        self._start(lambda: self._write(form))

    async def _write(self, form: Form) -> None:
        call, base_url = self._call, self._base_url
        if call is None:
            return
        program, lines = await asyncio.to_thread(_written, call, form, base_url)
        if self.sheet is not None:
            self._program = replace(program, notes=(*self._notes, *program.notes))
            self.sheet.show_program(self._program, lines)

    def _copy(self) -> None:
        if self._program is not None and self.sheet is not None:
            QGuiApplication.clipboard().setText(self._program.text)
            self.sheet.say(tr("Copied."))

    def _save(self) -> None:
        program = self._program
        if program is None:
            return
        if not program.beside:
            self.saver.ask(tr("Save code as"), Path(program.form.file).name, program.text.encode())
            return
        dialog = self.dialog = QFileDialog(self._window, tr("Choose where to make the folder"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(str(save_folder()))
        dialog.fileSelected.connect(lambda path: self.save_folder(Path(path)))
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None

    def save_folder(self, place: Path) -> None:
        """Save the code and what belongs to it in a new folder at a place."""
        note_folder(place)
        if self._program is not None:
            self._tasks.restart("save code", self._save_folder(place, self._program))

    async def _save_folder(self, place: Path, program: Program) -> None:
        try:
            made = await asyncio.to_thread(_save_all, place, program.files)
        except OSError as error:
            self._say(tr("The folder could not be saved: {reason}.", reason=error.strerror or error))
        else:
            count = len(program.files)
            self._say(
                tr_n(
                    "Saved {n} file in the new folder {folder}.",
                    "Saved {n} files in the new folder {folder}.",
                    count,
                    folder=made.name,
                )
            )

    def _say(self, sentence: str) -> None:
        if self.sheet is not None:
            self.sheet.say(sentence)
        else:
            self._window.notify(sentence)


def _written(call: Call, form: Form, base_url: str) -> tuple[Program, CodeLines]:
    """In a thread: long conversations and pictures take their time."""
    from canal_desktop.programs.write_program import write_program
    from canal_desktop.ui.code_view import code_lines

    program = write_program(call, form.id, base_url)
    return program, code_lines(program.shown, program.form.syntax)


def _save_all(place: Path, files: tuple[SourceFile, ...]) -> Path:
    """Write files into a folder that is new; returns it."""
    folder, number = place / FOLDER, 1
    while True:
        try:
            folder.mkdir()
            break
        except FileExistsError:
            number += 1
            folder = place / f"{FOLDER}-{number}"
    for file in files:
        path = folder / file.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.data)
    return folder

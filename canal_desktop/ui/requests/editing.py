"""BodyEditing: the body of a request edited in a sheet, and sent as another version of its answer."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from canal_desktop.app.edited_body import changes_between, editable_body, model_in, pieces_of, problem_of
from canal_desktop.app.wire_texts import short_body
from canal_desktop.domain.attempt import SentFile
from canal_desktop.domain.completion import RequestImage
from canal_desktop.domain.errors import CanalError
from canal_desktop.language import sentences, tr
from canal_desktop.ui.requests.body_sheet import BodySheet

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from datetime import datetime

    from canal_desktop.app.edited_body import EditableBody
    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.attempt import Attempt, BodyPiece
    from canal_desktop.domain.message import FileId, Message, MessageId
    from canal_desktop.ui.conversation_pane import ConversationPane
    from canal_desktop.ui.conversation_window import ConversationWindow

OPEN, CHECK, SEND = "edit body", "check body", "send body"
CHECK_AFTER_S = 0.15
EDITS_ARE_KEPT = tr("What you edited is kept until you quit: Edit and send again has it again.")
PICTURE = "application/octet-stream"


class BodyEditing:
    """One sheet at a time. read_file gives the bytes of a kept picture or raises StorageError; say shows a sentence."""

    def __init__(
        self,
        window: ConversationWindow,
        pane: ConversationPane,
        read_file: Callable[[FileId], Awaitable[bytes]],
        tasks: Tasks,
        say: Callable[[str], None],
    ) -> None:
        self._window = window
        self._pane = pane
        self._read_file = read_file
        self._tasks = tasks
        self._say = say
        self._is_sending = False
        self._origins: dict[MessageId, MessageId] = {}
        self._kept: dict[datetime, str] = {}
        """What was edited and not sent, by when its request was made."""
        self.sheet: BodySheet | None = None

    def origin_of(self, message_id: MessageId | None) -> MessageId | None:
        """The answer whose request was edited for this one, where that was while the program runs."""
        return None if message_id is None else self._origins.get(message_id)

    def open(self, attempt: Attempt, reply: Message) -> None:
        """Edit the body of a request of an answer."""
        if self.sheet is None:
            self._tasks.restart(OPEN, self._open(attempt, reply))

    async def _open(self, attempt: Attempt, reply: Message) -> None:
        try:
            body = await asyncio.to_thread(editable_body, attempt)
        except CanalError as error:
            self._window.notify(str(error))
            return
        sheet = self.sheet = BodySheet(body.text, self._window.theme, self._window, has_held=bool(body.held))
        sheet.changed.connect(lambda text: self._tasks.restart(CHECK, self._check(sheet, text, body)))
        sheet.send_wanted.connect(lambda text: self._tasks.start(SEND, self._send(sheet, text, body, attempt, reply)))
        sheet.finished.connect(lambda: self._on_closed(sheet, body, attempt))
        self._tasks.restart(CHECK, self._check(sheet, body.text, body))
        if (kept := self._kept.get(attempt.at)) is not None:
            sheet.bring_back(kept)
        sheet.open()

    def _on_closed(self, sheet: BodySheet, body: EditableBody, attempt: Attempt) -> None:
        text = sheet.text
        self._kept.pop(attempt.at, None)
        if text != body.text:
            self._kept[attempt.at] = text
            if not self._is_sending:
                self._say(EDITS_ARE_KEPT)
        self.sheet = None
        self._tasks.cancel(CHECK)

    async def _check(self, sheet: BodySheet, text: str, body: EditableBody) -> None:
        await asyncio.sleep(CHECK_AFTER_S)
        problem = await asyncio.to_thread(problem_of, text, body.held)
        if sheet is self.sheet:
            sheet.show_problem(problem)

    async def _send(self, sheet: BodySheet, text: str, body: EditableBody, attempt: Attempt, reply: Message) -> None:
        problem = await asyncio.to_thread(problem_of, text, body.held)
        if problem:
            sheet.show_problem(problem)
            return
        pieces = await asyncio.to_thread(pieces_of, text, body.held)
        try:
            sent = tuple([await self._sent(piece) for piece in pieces])
        except CanalError as error:
            sheet.show_problem(str(error))
            return
        conversation = self._pane.conversation
        if conversation is None or reply.id not in conversation.tree:
            sheet.show_problem(tr("The answer is not on the screen any more. Open its conversation, then send."))
            return
        # Until it is on its way it is kept: a budget may hold it up.
        self._is_sending = True
        sheet.done(0)
        self._is_sending = False
        self._kept[attempt.at] = text
        # What is written next is another question; a button of the drawer would take Space and Enter.
        self._pane.composer.setFocus()
        before = short_body(attempt.request_body)
        changes = await asyncio.to_thread(lambda: changes_between(before, short_body(pieces)))
        try:
            if not await self._pane.sending.may_ask_again(conversation):
                return
            branch = conversation.branch
            await conversation.regenerate(model_in(text) or reply.model, reply.id, body=sent)
        except CanalError as error:
            kept = tr("What you edited is still there: choose Edit and send again.")
            self._window.notify(sentences(str(error), kept))
            return
        self._kept.pop(attempt.at, None)
        self._note_sent(conversation, branch, reply, changes)

    def _note_sent(
        self, conversation: OpenConversation, branch: tuple[Message, ...], reply: Message, changes: tuple[str, ...]
    ) -> None:
        made = conversation.tree.versions(reply.id)[-1]
        self._origins[made] = reply.id
        number, _count = conversation.version_of(made)
        self._window.notify(
            tr("Sent as version {number}. {changes}.", number=number, changes="; ".join(changes))
            if changes
            else tr("Sent as version {number}. Nothing was changed.", number=number)
        )
        behind = len(branch) - next((at for at, known in enumerate(branch, 1) if known.id == reply.id), len(branch))
        if behind:
            self._pane.left_behind.emit(reply, behind)

    async def _sent(self, piece: BodyPiece) -> bytes | RequestImage:
        return RequestImage(PICTURE, await self._read_file(piece.file)) if isinstance(piece, SentFile) else piece

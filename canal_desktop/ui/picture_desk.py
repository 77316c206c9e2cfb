"""PictureDesk: pictures made by a model, and what is done with those of the transcript: copy, save, change."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from canal_desktop.app.picture_wishes import is_drawn
from canal_desktop.domain.completion import PictureWish
from canal_desktop.domain.errors import CanalError
from canal_desktop.domain.media_names import fitting_first
from canal_desktop.domain.media_types import ENDINGS, picture_type
from canal_desktop.domain.message import FileId, ImagePart, Role
from canal_desktop.domain.model_facts import ModelKind
from canal_desktop.domain.spending import BudgetState
from canal_desktop.language import tr
from canal_desktop.ui.sending import Outgoing
from canal_desktop.ui.sheets.question_sheet import ask
from canal_desktop.ui.transcript.message_actions import CHANGE_DRAWN
from canal_desktop.ui.transcript.picture_decode import decode_picture
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.file_saver import FileSaver

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.spending import Spending
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.message import Message, MessageId, Part
    from canal_desktop.domain.settings import Settings
    from canal_desktop.ui.conversation_window import ConversationWindow
    from canal_desktop.ui.conversation_work import ConversationWork
    from canal_desktop.ui.sheets.picture_sheet import PictureSheet

MAKE_PICTURE = "make_picture"
ATTACHED = tr("The picture is attached. Write what is to be changed, then have a picture made of it.")
MAKE_OR_ASK = tr("The model of this conversation answers in words. Is a picture to be made, or is that what you want?")
COPY_PICTURE, SAVE_PICTURE, EDIT_PICTURE = "copy", "save", "edit"
LONGEST_NAME = 60
NOT_IN_A_NAME = '<>:"/\\|?*'


def wish_of(settings: Settings) -> tuple[str, PictureWish]:
    """The model and the wish that pictures were asked for with last."""
    wish = PictureWish(settings.picture_size or None, settings.picture_quality or None, settings.picture_count or None)
    return settings.picture_model, wish


class PictureDesk:
    """One for the window. load gives the bytes of a kept file; it may raise StorageError.

    Attributes:
        attach_picture: puts a picture, by its bytes and name, to the unsent question.
        is_ready: asked before pictures are asked for; where it says no, it has told the user why.
        sheet: the one that is open.
    """

    def __init__(
        self,
        window: ConversationWindow,
        workspace: ConversationWork,
        spending: Spending,
        load: Callable[[FileId], Awaitable[bytes]],
        tasks: Tasks,
    ) -> None:
        self._window = window
        self._pane = workspace.pane
        self._spending = spending
        self._load = load
        self._tasks = tasks
        self._is_warned = False
        self._is_to_be_changed = False
        self._begun_edit: Message | None = None
        self.attach_picture: Callable[[bytes, str], None] = lambda _data, _name: None
        self.is_ready: Callable[[Outgoing], Awaitable[bool]] = _always
        self.sheet: PictureSheet | None = None
        self.saver = FileSaver(window)
        self.saver.told.connect(window.notify)
        self._pane.transcript.picture_requested.connect(self._on_requested)
        workspace.add_actions({MAKE_PICTURE: self.open})
        self._pane.sending.checks.append(self._is_meant_for_words)
        self._pane.transcript.rows.is_drawn = self._is_drawn
        self._pane.message_action.connect(self._on_message_action)

    def _is_drawn(self, message_id: MessageId) -> bool:
        conversation = self._pane.conversation
        return conversation is not None and message_id in conversation.tree and is_drawn(conversation, message_id)

    def _on_message_action(self, message: Message, action: str) -> None:
        """Ask for a picture in other words, or of another model; without that the question is left as it is."""
        conversation = self._pane.conversation
        parent = conversation.tree.parent(message.id) if conversation is not None else None
        if action != CHANGE_DRAWN or conversation is None or parent is None:
            return
        question = conversation.message(parent)
        self._pane.edit(question)
        if self._pane.sending.editing is question:
            self.open()
            self._begun_edit = question

    def open(self) -> None:
        """Ask what a picture is to show; it begins with what is in the composer, and with what is attached."""
        # Imported here: hardly any start shows it.
        from canal_desktop.ui.sheets.picture_sheet import PictureSheet

        conversation = self._pane.conversation
        if conversation is None or self.sheet is not None:
            return
        pictures = sum(isinstance(part, ImagePart) for part in self._attached())
        kind_of = conversation.requests.wishes.kind_of
        profile_id = conversation.conversation.profile_id
        ids = self._pane.model_button.model_ids()
        fitting, others = fitting_first(ModelKind.IMAGE, ids, lambda model: kind_of(profile_id, model))
        guessed = [model for model in fitting if kind_of(profile_id, model) is None]
        models = (*fitting, *others)
        sheet = self.sheet = PictureSheet(self._pane.composer.text, models, pictures, self._window, guessed)
        model, wish = wish_of(self._window.settings)
        sheet.choose(model if model in ids or not fitting else fitting[0], wish)
        sheet.make_pressed.connect(
            lambda: self._tasks.start(f"draw {conversation.id}", self._make(sheet, conversation))
        )
        sheet.finished.connect(self._on_closed)
        self._is_warned = False
        sheet.open()

    def _attached(self) -> tuple[Part, ...]:
        sending = self._pane.sending
        if sending.editing is None:
            return sending.attached()
        return tuple(part for part in sending.editing.parts if isinstance(part, ImagePart))

    async def _make(self, sheet: PictureSheet, conversation: OpenConversation) -> None:
        prompt, model, wish = sheet.prompt, sheet.model, sheet.wish
        sending, composer = self._pane.sending, self._pane.composer
        edited = sending.editing if sending.editing is not None and sending.editing.role is Role.USER else None
        before, attached = composer.text, self._attached()
        outgoing = Outgoing(conversation, prompt, attached, edited)
        if not await self._may_spend(sheet) or not await self.is_ready(outgoing):
            return
        self._remember(model, wish)

        def on_stored() -> None:
            if conversation is self._pane.conversation:
                sending.editing = None
                composer.clear_after_commit(before)
            if edited is None:
                sending.on_taken(outgoing)

        try:
            await conversation.send(
                prompt,
                model,
                edited.parent_id if edited is not None else None,
                attached=attached,
                as_edit=edited is not None,
                pictures=wish,
                on_stored=on_stored,
            )
        except CanalError as error:
            if self.sheet is sheet:
                sheet.say(str(error))
        else:
            if self.sheet is sheet:
                sheet.accept()

    async def _may_spend(self, sheet: PictureSheet) -> bool:
        """Whether the budgets allow it; where they do not, a second press makes it all the same."""
        state, sentence = await self._spending.look(None)
        if state is not BudgetState.STOPPED or self._is_warned:
            return True
        self._is_warned = True
        sheet.say(tr("Not asked for: {reason}", reason=sentence))
        sheet.show_go(tr("Make it anyway"))
        return False

    def _remember(self, model: str, wish: PictureWish) -> None:
        changed = replace(
            self._window.settings,
            picture_model=model,
            picture_size=wish.size or "",
            picture_quality=wish.quality or "",
            picture_count=wish.count or 0,
        )
        self._window.change_settings(changed)

    def _on_closed(self) -> None:
        self.sheet = None
        self._is_to_be_changed = False
        begun_edit, self._begun_edit = self._begun_edit, None
        if begun_edit is not None and self._pane.sending.editing is begun_edit:
            self._pane.cancel_edit()

    def _on_requested(self, file: str, name: str, what: str) -> None:
        do = {COPY_PICTURE: self._copy, SAVE_PICTURE: self._ask_where, EDIT_PICTURE: self._edit}[what]
        self._tasks.restart(f"{what} picture", self._guarded(do, FileId(file), name))

    async def _guarded(self, do: Callable[[bytes, FileId, str], Awaitable[None]], file: FileId, name: str) -> None:
        try:
            await do(await self._load(file), file, name)
        except CanalError as error:
            self._window.notify(str(error))

    async def _copy(self, data: bytes, _file: FileId, _name: str) -> None:
        image = await asyncio.to_thread(decode_picture, data)
        copied = QMimeData()
        copied.setImageData(image)
        if kind := picture_type(data):
            copied.setData(kind, data)
        QGuiApplication.clipboard().setMimeData(copied)
        announce(self._pane, tr("Picture copied."))

    async def _edit(self, data: bytes, _file: FileId, name: str) -> None:
        self.attach_picture(data, _file_name(name, data))
        self._is_to_be_changed = True
        self._window.notify(ATTACHED, ((MAKE_PICTURE, tr("Make a picture…")),))
        self._pane.composer.setFocus()

    async def _is_meant_for_words(self, outgoing: Outgoing) -> bool:
        """Whether a question that seems to be about making a picture is to be answered in words all the same."""
        has_picture = any(isinstance(part, ImagePart) for part in outgoing.attached)
        to_be_changed, self._is_to_be_changed = self._is_to_be_changed and has_picture, False
        if outgoing.models or not (to_be_changed or _was_drawn(outgoing)):
            return True
        known = outgoing.conversation.conversation
        if outgoing.conversation.requests.wishes.kind_of(known.profile_id, known.model or "") is ModelKind.IMAGE:
            return True
        buttons = (
            ("picture", tr("Make a picture…")),
            ("words", tr("Ask {model}", model=known.model) if known.model else tr("Ask the model")),
            ("cancel", tr("Cancel")),
        )
        answer = await ask(self._window, tr("A picture or words?"), MAKE_OR_ASK, buttons)
        if answer == "picture":
            self.open()
        # Whoever goes back to the text is asked again.
        self._is_to_be_changed = to_be_changed and answer != "words"
        return answer == "words"

    async def _ask_where(self, data: bytes, _file: FileId, name: str) -> None:
        self.saver.ask(tr("Save the picture"), _file_name(name, data), data)


def _was_drawn(outgoing: Outgoing) -> bool:
    """Whether the question that is edited was answered by a picture."""
    edited, tree = outgoing.edited, outgoing.conversation.tree
    replies = tree.children(edited.id) if edited is not None and edited.id in tree else ()
    return any(isinstance(part, ImagePart) for reply in replies for part in tree[reply].parts)


async def _always(_outgoing: Outgoing) -> bool:
    return True


def _file_name(name: str, data: bytes) -> str:
    """A name for a picture's file, with the ending of what it is."""
    ending = ENDINGS.get(picture_type(data), "")
    plain = "".join(char for char in name if char.isprintable() and char not in NOT_IN_A_NAME).strip(" .")
    if not ending or plain.lower().endswith((ending, ".jpeg")):
        return plain or tr("Picture")
    return f"{plain[:LONGEST_NAME].strip(' .') or tr('Picture')}{ending}"

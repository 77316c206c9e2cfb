"""QuickDesk: the quick window joined to the library: what is asked there is a conversation like others."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from PySide6.QtGui import QClipboard, QGuiApplication

from canal_desktop.app.picture_wishes import model_for
from canal_desktop.domain.errors import CanalError, StorageError
from canal_desktop.domain.message import ConversationId
from canal_desktop.domain.settings import QuickText
from canal_desktop.language import tr
from canal_desktop.ui.on_wayland import is_wayland, once_active
from canal_desktop.ui.quick.quote_line import with_quote
from canal_desktop.ui.sending import Outgoing
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.veil import VEIL

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.app.library import Library
    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.profiles import Profiles
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.message import Message, MessageId
    from canal_desktop.domain.settings import Settings
    from canal_desktop.storage.conversations import ConversationStore
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.quick.window import QuickWindow
    from canal_desktop.ui.workspace import Workspace

QUICK = "quick"
"""The name of the window."""
DRAFT = ConversationId(QUICK)
"""Under this the unsent text is kept, as the drafts of conversations are under their ids."""
KEPT_S = 600.0
"""So long an answer is still there when the window is opened again."""
QUESTION_S = 0.5
"""A check that takes longer waits for the user, who must see the window in which it asks."""
ASKS_FOR_TOOL = tr("The model asks for a tool. Open the conversation in the main window to answer.")

WAITS = tr("It is sent when the answer is complete.")
HELD = tr("Your next message waits. Open the conversation in the main window to send it.")


class QuickDesk:
    """Makes the window when it is first wanted. on_put_away is called when it was hidden."""

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        library: Library,
        store: ConversationStore,
        profiles: Profiles,
        tasks: Tasks,
    ) -> None:
        self._main = window
        self._workspace = workspace
        self._library = library
        self._store = store
        self._profiles = profiles
        self._tasks = tasks
        self._kept_draft = ""
        self._is_sending = False
        self._opening = asyncio.Lock()
        self._hidden_at = 0.0
        self.window: QuickWindow | None = None
        self.on_put_away: Callable[[], None] = lambda: None
        self.by_id: dict[str, Callable[[], None]] = {"quick_window": self.open}
        window.settings_changed.connect(self._on_settings)

    def open(self) -> None:
        """Show the window, with what the user wants brought along; a second time it comes to the front.

        While the program is locked, the main window comes instead, and this one once it is unlocked.
        """
        if not VEIL.after(self._begin):
            self._main.come_to_front()

    def _begin(self) -> None:
        self._tasks.begin("quick window", self._open(_brought(self._main.settings.quick_text)), self._main.notify)

    async def _open(self, brought: str) -> None:
        async with self._opening:
            await self._open_one(brought)

    async def _open_one(self, brought: str) -> None:
        window = self.window or await self._make()
        conversation = window.answer.conversation
        if not window.isVisible():
            if conversation is not None and not conversation.is_running and time.monotonic() > self._hidden_at + KEPT_S:
                conversation = None
            await self._show(window, conversation)
            window.quote.set_text(brought)
            window.open_at_cursor()
            if is_wayland():
                # Only who has the keyboard is told there what was selected and copied.
                once_active(window, lambda: window.quote.set_text(_brought(self._main.settings.quick_text)))
        else:
            window.open_at_cursor()

    async def _make(self) -> QuickWindow:
        # Imported here: most starts do not show it.
        from canal_desktop.ui.quick.window import QuickWindow

        try:
            self._kept_draft = await self._store.load_draft(DRAFT)
        except StorageError as error:
            self._main.notify(str(error))
        window = self.window = QuickWindow(self._main.theme)
        window.edit.set_text(self._kept_draft)
        window.edit.send_key = self._main.settings.send_key
        self._main.theme_changed.connect(window.set_theme)
        window.asked.connect(self._ask)
        window.draft_changed.connect(self._keep_draft)
        window.put_away.connect(self._on_put_away)
        window.pressed.connect(self._on_pressed)
        window.answer.link_activated.connect(self._workspace.pane.transcript.link_activated)
        window.answer.action_requested.connect(self._on_action)
        return window

    async def _show(self, window: QuickWindow, conversation: OpenConversation | None) -> None:
        """Have the window show a conversation as the library has it now; None for a new question."""
        if conversation is not None:
            try:
                conversation = await self._library.open(conversation.id)
            except (KeyError, StorageError):
                conversation = None
        if conversation is not window.answer.conversation:
            window.answer.show_conversation(conversation)
        self._library.show_beside(QUICK, None if conversation is None else conversation.id)
        window.tell("")
        self._show_server(window)

    def _show_server(self, window: QuickWindow) -> None:
        conversation = window.answer.conversation
        about = None if conversation is None else conversation.conversation
        profile = self._profiles.active if about is None else self._profiles.get(about.profile_id)
        if profile is None:
            window.show_server(None)
            return
        model = profile.model if about is None else about.model
        window.show_server(f"{model} · {profile.name}" if model else profile.name)

    def refresh(self) -> None:
        """Something in the library is new: the answer may have begun, ended, or ask for a tool."""
        window = self.window
        if window is None or not window.isVisible():
            return
        conversation = window.answer.conversation
        if conversation is not None:
            if conversation.is_gone:
                self._tasks.begin("quick", self._show(window, None), window.tell)
                return
            if conversation.awaits_results:
                window.tell(ASKS_FOR_TOOL)
            else:
                self._tell_of_waiting(window, conversation)
        self._show_server(window)
        window.show_state()

    def _ask(self, text: str) -> None:
        assert self.window is not None
        if not self._is_sending:
            self._is_sending = True
            self._tasks.begin("quick", self._send(self.window, text), self.window.tell)

    async def _send(self, window: QuickWindow, text: str) -> None:
        try:
            conversation = await self._to_ask(window)
            if conversation is not None:
                with conversation.going_out():
                    await self._send_in(conversation, window, text)
        finally:
            self._is_sending = False

    async def _send_in(self, conversation: OpenConversation, window: QuickWindow, text: str) -> None:
        whole = with_quote(window.quote.text, text)
        if conversation.is_running or conversation.awaits_next:
            await self._workspace.work_of(conversation.id).pane.sending.outbox.add(conversation, whole)
            window.take_sent(text)
            self._tell_of_waiting(window, conversation)
            announce(window, WAITS)
            return
        going = await self._checked(Outgoing(conversation, whole, (), None))
        if going is None:
            self._hand_to_main(window, text)
            return
        await self._workspace.pane.sending.make_room(going)
        await conversation.send(
            going.text,
            conversation.conversation.model,
            conversation.tree.active_leaf,
            attached=going.attached,
            # The draft in the main window is another one.
            as_edit=True,
            on_stored=lambda: self._on_stored(window, conversation, text),
        )

    def _tell_of_waiting(self, window: QuickWindow, conversation: OpenConversation) -> None:
        """Say that a message waits for the end of the answer, while it does."""
        if conversation.waiting and (conversation.is_running or conversation.awaits_next):
            window.tell(WAITS, is_error=False)
        elif conversation.waiting:
            window.tell(HELD, is_error=False)
        elif window.trouble.text() in {WAITS, HELD}:
            window.tell("")

    async def _to_ask(self, window: QuickWindow) -> OpenConversation | None:
        """The conversation that is shown, or a new one; None where nobody can be asked."""
        shown = window.answer.conversation
        if shown is not None:
            return await self._library.open(shown.id)
        profile = self._profiles.active
        if profile is None:
            window.show_server(None)
            return None
        return self._library.begin(profile.id, profile.model)

    async def _checked(self, outgoing: Outgoing) -> Outgoing | None:
        """What may be sent after the checks of every message; None where the user has to do something first."""
        work = asyncio.ensure_future(self._workspace.pane.sending.checked(outgoing))
        try:
            await asyncio.wait([work], timeout=QUESTION_S)
            if not work.done():
                self._main.come_to_front()
            return await work
        finally:
            work.cancel()

    def _hand_to_main(self, window: QuickWindow, text: str) -> None:
        """What cannot be sent just so goes on where everything can be done about it."""
        whole = with_quote(window.quote.text, text)
        window.take_sent(text)
        # The large window first: a program of which nothing is seen ends.
        self._main.come_to_front(whole)
        window.close()

    def _on_stored(self, window: QuickWindow, conversation: OpenConversation, text: str) -> None:
        window.take_sent(text)
        if window.answer.conversation is not conversation:
            window.answer.show_conversation(conversation)
        self._library.show_beside(QUICK, conversation.id if window.isVisible() else None)

    def _keep_draft(self, text: str) -> None:
        if text != self._kept_draft:
            self._kept_draft = text
            self._tasks.restart("quick draft", self._write_draft(text))

    async def _write_draft(self, text: str) -> None:
        try:
            await self._store.save_draft(DRAFT, text)
        except CanalError as error:
            if self.window is not None:
                self.window.tell(tr("Your draft is not saved. {error}", error=error))

    def _on_put_away(self) -> None:
        self._hidden_at = time.monotonic()
        self._library.show_beside(QUICK, None)
        self.on_put_away()

    def _on_pressed(self, name: str) -> None:
        assert self.window is not None
        window, conversation = self.window, self.window.answer.conversation
        if name == "main":
            self._main.come_to_front()
            window.close()
            if conversation is not None:
                self._workspace.open(conversation.id)
        elif name == "new":
            self._tasks.begin("quick", self._show(window, None), window.tell)
            window.edit.setFocus()
        elif name == "stop" and conversation is not None:
            conversation.stop()
            window.edit.setFocus()
        elif name == "copy" and (reply := window.answer.last_reply) is not None:
            _copy(reply, window)

    def _on_action(self, message_id: str, action: str) -> None:
        """A button below a message: what takes more room than there is here is done in the main window."""
        assert self.window is not None
        conversation = self.window.answer.conversation
        message = next((one for one in conversation.branch if one.id == message_id), None) if conversation else None
        if conversation is None or message is None:
            return
        if action == "copy":
            _copy(message, self.window)
        elif action == "stop":
            conversation.stop(message.id)
        elif action == "retry_now":
            conversation.retry_now(message.id)
        elif action in {"retry", "regenerate", "continue"}:
            self._tasks.begin("quick", self._again(conversation, message.id, action), self.window.tell)
        else:
            self._on_pressed("main")

    async def _again(self, conversation: OpenConversation, message_id: MessageId, action: str) -> None:
        with conversation.going_out():
            if not await self._workspace.pane.sending.may_ask_again(conversation):
                self._on_pressed("main")
            elif action == "continue":
                await conversation.continue_reply(conversation.conversation.model, message_id)
                if self.window is not None:
                    self.window.answer.show_conversation(conversation)
            else:
                await conversation.regenerate(model_for(conversation, message_id), message_id)

    def _on_settings(self, settings: Settings) -> None:
        if self.window is not None:
            self.window.edit.send_key = settings.send_key

    async def close(self) -> None:
        """Keep what is unsent, and let the window go."""
        if self.window is None:
            return
        text = self.window.edit.text
        self.window.hide()
        self.window.answer.show_conversation(None)
        try:
            is_stored = text == await self._store.load_draft(DRAFT)
        except StorageError:
            is_stored = False
        if not is_stored:
            await self._write_draft(text)
        self.window.deleteLater()
        self.window = None


def _copy(message: Message, window: QuickWindow) -> None:
    QGuiApplication.clipboard().setText(message.text)
    announce(window, tr("Copied."))


def _brought(wanted: QuickText) -> str:
    """What is selected or was copied in another program; "" for nothing, or where the system does not tell."""
    clipboard = QGuiApplication.clipboard()
    if wanted is QuickText.SELECTION and clipboard.supportsSelection() and not clipboard.ownsSelection():
        return clipboard.text(QClipboard.Mode.Selection)
    if wanted is QuickText.CLIPBOARD and not clipboard.ownsClipboard():
        return clipboard.text(QClipboard.Mode.Clipboard)
    return ""

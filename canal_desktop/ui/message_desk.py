"""MessageDesk: what is done to messages besides talking: forks, comparisons, the map of branches, the trash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from canal_desktop.domain.conversation import shown_title
from canal_desktop.domain.message import ConversationId, MessageId, MessageState
from canal_desktop.language import tr, tr_n

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.app.library import Library
    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.organiser import Organiser
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.app.undo import Undoable
    from canal_desktop.domain.message import Message
    from canal_desktop.ui.branch_map import BranchMap
    from canal_desktop.ui.conversation_pane import ConversationPane
    from canal_desktop.ui.conversation_window import ConversationWindow
    from canal_desktop.ui.diff_view import DiffView

OPEN = "open_conversation"
GO_BACK = "show_version"
LABEL_LENGTH = 60


class MessageDesk:
    """Joins the pane's messages to dialogs, the organiser and the notices of the window.

    tell says what was done, with a way to take it back; open_conversation shows the conversation with an id.
    """

    def __init__(
        self,
        window: ConversationWindow,
        pane: ConversationPane,
        library: Library,
        organiser: Organiser,
        tasks: Tasks,
        tell: Callable[[Undoable | None], None],
        open_conversation: Callable[[str], None],
    ) -> None:
        self._window = window
        self._pane = pane
        self._library = library
        self._organiser = organiser
        self._tasks = tasks
        self._tell = tell
        self._open_conversation = open_conversation
        self._told: dict[ConversationId, str] = {}
        self.map: BranchMap | None = None
        self.diff: DiffView | None = None
        """The dialogs that are open."""
        pane.message_action.connect(self._on_action)
        pane.left_behind.connect(self._tell_of_left_behind)
        window.hear(library.messages_changed, self._on_messages_changed)

    def run(self, action_id: str) -> bool:
        """Carry out what a notice offered; False where it was none of ours."""
        name, _, known = action_id.partition(" ")
        if name == GO_BACK:
            self.go_to(MessageId(known))
            return True
        if name != OPEN or not known:
            return False
        self._open_conversation(known)
        return True

    def on_shown(self, conversation_id: ConversationId) -> None:
        """The user looks at a conversation: nobody needs to be told of it any more."""
        if (sentence := self._told.pop(conversation_id, None)) is not None:
            self._window.withdraw_notice(sentence)

    def show_map(self) -> None:
        """Show the branches of the conversation on the screen."""
        # Imported here: hardly any start shows it.
        from canal_desktop.ui.branch_map import BranchMap

        conversation, transcript = self._pane.conversation, self._pane.transcript
        if conversation is None or not len(conversation.tree):
            return
        current = None if transcript.current is None else transcript.messages[transcript.current].id
        self.map = BranchMap(conversation.tree, current, self._window.theme, self._window)
        self.map.chosen.connect(lambda message_id: self.go_to(MessageId(message_id)))
        self.map.open()

    def go_to(self, message_id: MessageId) -> None:
        """Show the branch with a message of the conversation on the screen, and the message at the top."""
        conversation, transcript = self._pane.conversation, self._pane.transcript
        if conversation is None or message_id not in conversation.tree:
            return
        if transcript.message_number(message_id) is None:
            self._pane.versions.show(message_id)
        number = transcript.message_number(message_id)
        if number is not None:
            transcript.scroll_to_message(number)
            self._pane.versions.go_to(message_id)
            transcript.setFocus()

    def _on_action(self, message: Message, action: str) -> None:
        conversation = self._pane.conversation
        if conversation is None:
            return
        if action == "regenerate_with":
            self._choose_model_for(message)
        elif action == "compare":
            self._compare(conversation, message)
        elif action == "fork":
            self._tasks.start(f"fork {message.id}", self._fork(conversation, message))
        elif action in {"delete_message", "delete_from_here"}:
            following = action == "delete_from_here"
            self._tasks.start(f"delete {message.id}", self._delete(conversation.id, message.id, following=following))

    def _choose_model_for(self, message: Message) -> None:
        transcript = self._pane.transcript
        number = transcript.message_number(message.id) or 0
        top = transcript.places.message_top(number) or 0.0
        left, width = transcript.column
        end = round(left if transcript.isRightToLeft() else left + width)
        corner = transcript.viewport().mapToGlobal(QPoint(end, max(round(top), 0) + 4))
        self._pane.model_button.open_list(
            corner, message.model or "", lambda model: self._pane.regenerate(message.id, model)
        )

    def _compare(self, conversation: OpenConversation, message: Message) -> None:
        # Imported here: hardly any start shows it.
        from canal_desktop.ui.diff_view import DiffView, Version

        ids = conversation.tree.versions(message.id)
        if len(ids) < 2:
            return
        shown = ids.index(message.id)
        versions = [
            Version(known, _label(number, conversation.message(known)), conversation.message(known).text)
            for number, known in enumerate(ids, 1)
        ]
        other = shown - 1 if shown else 1
        self.diff = DiffView(
            versions, min(shown, other), max(shown, other), self._window.theme, self._tasks, self._window
        )
        self.diff.version_chosen.connect(lambda message_id: self._pane.versions.show(MessageId(message_id)))
        self.diff.trouble.connect(self._window.notify)
        self.diff.open()

    async def _fork(self, conversation: OpenConversation, message: Message) -> None:
        if self._library.is_temporary(conversation.id):
            self._window.notify(tr("A temporary conversation cannot be forked: nothing of it is kept."))
            return
        copy_id = await conversation.fork(message.id)
        self._library.changed()
        self._open_conversation(copy_id)

    async def _delete(self, conversation_id: ConversationId, message_id: MessageId, *, following: bool) -> None:
        done = await self._organiser.delete_message(conversation_id, message_id, and_following=following)
        self._tell(done)

    def _on_messages_changed(self, conversation_id: ConversationId) -> None:
        """Messages went or came back: what is on the screen and still there stays in its place."""
        conversation, transcript = self._pane.conversation, self._pane.transcript
        if conversation is None or conversation.id != conversation_id:
            return
        here = {message.id for message in conversation.branch}
        seen = [(transcript.messages[number].id, top) for number, top in transcript.visible]
        self._pane.reload(next(((known, top) for known, top in seen if known in here), None))
        self._pane.refresh()

    def _tell_of_left_behind(self, former: Message, count: int) -> None:
        """An answer in the middle was asked for again: say where what followed the former one is."""
        conversation = self._pane.conversation
        if conversation is None or former.id not in conversation.tree:
            return
        number, _count = conversation.version_of(former.id)
        self._window.notify(
            tr_n(
                "The message that followed is kept with version {version}.",
                "The {n} messages that followed are kept with version {version}.",
                count,
                version=number,
            ),
            ((f"{GO_BACK} {former.id}", tr("Go back")),),
        )

    def tell_of_end(self, conversation: OpenConversation) -> None:
        """Say that an answer ended in a conversation that is not on the screen."""
        title, state = shown_title(conversation.conversation.title), conversation.last_reply_state
        if state is MessageState.COMPLETE:
            sentence = tr("The answer in “{title}” is ready.", title=title)
        elif state is MessageState.FAILED:
            sentence = tr("The answer in “{title}” failed.", title=title)
        elif state is MessageState.CUT:
            sentence = tr("The answer in “{title}” was cut off.", title=title)
        else:
            return
        self.on_shown(conversation.id)
        self._told[conversation.id] = sentence
        self._window.notify(sentence, ((f"{OPEN} {conversation.id}", tr("Open")),))


def _label(number: int, message: Message) -> str:
    label = tr("Version {number}", number=number)
    if message.model:
        label = tr("Version {number}, {model}", number=number, model=message.model)
    return label if len(label) <= LABEL_LENGTH else label[: LABEL_LENGTH - 1] + "…"

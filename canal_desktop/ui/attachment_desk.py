"""AttachmentDesk: joins what is attached to the conversation on the screen, to the library, and to what is sent."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QToolButton

from canal_desktop.language import filled, in_a_row, sentences, tr
from canal_desktop.ui.attachments.attachment import Phase
from canal_desktop.ui.attachments.bar import AttachmentBar
from canal_desktop.ui.attachments.drop_zone import DropZone
from canal_desktop.ui.attachments.incoming import found_in
from canal_desktop.ui.attachments.picture_check import PictureCheck
from canal_desktop.ui.attachments.preview_desk import PreviewDesk
from canal_desktop.ui.shortcuts.key_tip import KeyTip
from canal_desktop.ui.theme.icons import ICON_PX, icon

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from canal_desktop.app.kept_files import KeptFiles
    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.ui.attachments.attachment import Attachment
    from canal_desktop.ui.attachments.draft_lists import DraftLists
    from canal_desktop.ui.attachments.incoming import Incoming
    from canal_desktop.ui.conversation_window import ConversationWindow
    from canal_desktop.ui.conversation_work import ConversationWork
    from canal_desktop.ui.sending import Outgoing
    from canal_desktop.ui.theme.theme import Theme

WHILE_EDITING = tr("Files cannot be added to a question that is being edited. Leave it first (Esc).")
NO_CONVERSATION = tr("Open a conversation first, then attach the file.")
NOTHING_TO_PASTE = tr("There is nothing on the clipboard that can be attached.")
STILL_READING = tr("“{file}” is still being read. Send again when that is done; your text stays here.")
MANY = 3
"""Of more files than this the names are told, and not the reasons, which stand on their chips."""
PASTED_PICTURE = tr("Pasted picture.png")


class AttachmentDesk:
    """One for each window; lists are those of all conversations.

    Attributes:
        bar: what is attached to the unsent question on the screen.
        pictures: asked before pictures are sent; it has what is known of the model.
        transcribe: has the text of a sound file made; says whether that is begun.
    """

    def __init__(
        self,
        window: ConversationWindow,
        workspace: ConversationWork,
        lists: DraftLists,
        kept: KeptFiles,
        tasks: Tasks,
    ) -> None:
        self._window = window
        self._pane = workspace.pane
        self._shown: OpenConversation | None = None
        self._key: str | None = None
        composer = self._pane.composer
        self.lists = lists
        self._none = lists.empty()
        self.bar = AttachmentBar(self._none, window.theme, composer)
        self.transcribe: Callable[[Path], bool] = lambda _path: False
        self.previews = PreviewDesk(window, self._pane, self.bar, kept, tasks)
        self.pictures = PictureCheck(window, self._pane.model_button.open_picker)
        self.button = QToolButton(composer)
        self.button.setAccessibleName(tr("Attach files"))
        KeyTip(self.button, tr("Attach files"), "attach")
        self.button.setProperty("kind", "quiet")
        self.zone = DropZone(self._pane, (composer.edit.viewport(),), window.theme)
        self.dialog: QFileDialog | None = None
        """Open while the user is asked."""
        composer.add_above(self.bar)
        composer.add_beside(self.button)
        composer.edit.takes = self._take_pasted
        composer.edit.pasting.detach = self._detach
        sending = self._pane.sending
        sending.attached = self.bar.parts
        sending.on_taken = self._on_taken
        sending.checks += [self.all_is_ready, self.pictures.may_send]
        self.button.clicked.connect(self.pick)
        self.zone.dropped.connect(self.take)
        self.bar.changed.connect(self._on_changed)
        self.bar.left.connect(composer.setFocus)
        self.bar.transcribe_wanted.connect(self._transcribe)
        window.theme_changed.connect(self._set_theme)
        self._pane.state_changed.connect(self._follow)
        workspace.add_actions({"attach": self.pick, "paste_as_file": self.paste_as_file})
        self._set_theme(window.theme)
        self._follow()

    async def close(self) -> None:
        """Keep what is attached to unsent questions; this window shows nothing any more."""
        await self.lists.save_now()
        # What is still being sent may be told of later on.
        self._pane.state_changed.disconnect(self._follow)
        self._shown = self._key = None
        self.bar.show_list(self._none)
        self.lists.leave(self)

    def pick(self) -> None:
        """Ask which files to attach."""
        if not self._can_attach():
            return
        dialog = QFileDialog(self._window, tr("Attach files"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self.add_paths)
        dialog.finished.connect(self._forget_dialog)
        self.dialog = dialog
        dialog.open()

    def add_paths(self, paths: Sequence[str]) -> None:
        """Attach files by their paths."""
        if self._can_attach():
            self.bar.add_files([Path(path) for path in paths])

    def paste_as_file(self) -> None:
        """Attach what is on the clipboard, also where it is text."""
        # Where nothing was ever copied there is no such thing.
        source = QGuiApplication.clipboard().mimeData() or QMimeData()
        found = found_in(source)
        if found:
            self.take(found)
        elif not source.text():
            self._window.notify(NOTHING_TO_PASTE)
        elif self._can_attach():
            self._pane.composer.edit.pasting.paste_as_file()

    def take(self, found: Incoming) -> None:
        """Attach what was dropped or pasted."""
        if not found or not self._can_attach():
            return
        if found.paths:
            self.bar.add_files(found.paths)
        elif found.data:
            self.bar.items.add_data(PASTED_PICTURE, found.data)
        elif found.image is not None:
            self.bar.add_image(found.image, PASTED_PICTURE)

    def _transcribe(self, number: int) -> None:
        item = self.bar.items.find(number)
        if item is not None and item.sound is not None and self.transcribe(item.sound):
            self.bar.remove(number)

    def _attach_text(self, name: str, text: str) -> None:
        self.bar.add_text(name, text)

    def _detach(self, name: str) -> None:
        number = next((item.number for item in reversed(self.bar.items.items) if item.name == name), None)
        if number is not None:
            self.bar.remove(number)

    def _take_pasted(self, source: QMimeData) -> bool:
        found = found_in(source)
        self.take(found)
        return bool(found)

    def _can_attach(self) -> bool:
        why = NO_CONVERSATION if self._shown is None else WHILE_EDITING if self._pane.composer.is_editing else ""
        if why:
            self._window.notify(why, conversation_id=None if self._shown is None else self._shown.id)
        return not why

    def _follow(self) -> None:
        """Show what belongs to the conversation on the screen."""
        conversation = self._pane.conversation
        self.bar.set_wanted(not self._pane.composer.is_editing)
        # What is edited keeps the files it has: a long text that is pasted stays text then.
        can_attach = self._shown is not None and not self._pane.composer.is_editing
        self._pane.composer.edit.pasting.attach_text = self._attach_text if can_attach else None
        if conversation is None:
            return
        key = self.lists.key_of(conversation)
        if conversation is self._shown and (key == self._key or self._pane.composer.is_editing):
            return
        is_other = conversation is not self._shown
        self._shown, self._key = conversation, key
        if is_other:
            self.bar.show_list(self.lists.of(conversation))
            self.lists.show(self, key)

    def _on_changed(self) -> None:
        self._pane.composer.set_has_attached(bool(self.bar.parts()))

    async def all_is_ready(self, outgoing: Outgoing) -> bool:
        """Nothing is left out without a word."""
        if outgoing.edited is not None:
            return True
        items = self.bar.items.items
        reading = next((item.name for item in items if item.phase is Phase.READING), None)
        refused = [item for item in items if item.phase is Phase.REFUSED]
        if refused:
            self._window.notify(_why_not_sent(refused), conversation_id=outgoing.conversation.id)
        elif reading is not None:
            self._window.notify(filled(STILL_READING, file=reading), conversation_id=outgoing.conversation.id)
        return not refused and reading is None

    def _on_taken(self, outgoing: Outgoing) -> None:
        is_shown = outgoing.conversation is self._shown
        self.lists.take_sent(outgoing.conversation, outgoing.attached, is_shown=is_shown)
        if self._shown is not None:
            # The list has another key where the conversation has just entered the library.
            self._key = self.lists.key_of(self._shown)
            self.bar.show_list(self.lists.of(self._shown))
            self.lists.show(self, self._key)

    def _set_theme(self, theme: Theme) -> None:
        self.bar.set_theme(theme)
        self.zone.goal.set_theme(theme)
        self.button.setIcon(icon("paperclip", theme))
        self.button.setIconSize(QSize(theme.scaled(ICON_PX), theme.scaled(ICON_PX)))

    def _forget_dialog(self) -> None:
        self.dialog = None


def _why_not_sent(refused: Sequence[Attachment]) -> str:
    if len(refused) > MANY:
        why = tr("{files} cannot be sent.", files=in_a_row(tr("“{file}”", file=item.name) for item in refused))
    else:
        why = sentences(*map(_reason, refused))
    if len(refused) == 1:
        return tr("Not sent. {reason} Remove it, then send again.", reason=why)
    return tr("Not sent. {reason} Remove them, then send again.", reason=why)


def _reason(item: Attachment) -> str:
    sentence = item.sentence.strip()
    return sentence if item.name in sentence else f"“{item.name}”: {sentence}"

"""ParametersDesk: the sheet of parameters joined to the conversation on the screen, to folders and to profiles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.app.request_maker import layer_of_profile
from canal_desktop.domain.errors import CanalError, InvalidInput, StorageError
from canal_desktop.domain.parameter_text import summary_of
from canal_desktop.domain.preset import PresetId
from canal_desktop.domain.profile import ProfileSource
from canal_desktop.domain.traits import PICTURES, label_of
from canal_desktop.language import tr
from canal_desktop.ui.parameters.chip import ParametersChip
from canal_desktop.ui.widgets.tab_order import comes_before

if TYPE_CHECKING:
    from collections.abc import Coroutine, Sequence
    from typing import Any

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.app.parameter_setting import ParameterSetting
    from canal_desktop.app.presets import Presets
    from canal_desktop.app.profiles import Profiles
    from canal_desktop.app.request_maker import Layer, RequestMaker
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.message import Message
    from canal_desktop.domain.parameters import Parameters
    from canal_desktop.domain.profile import Profile
    from canal_desktop.ui.conversation_window import ConversationWindow
    from canal_desktop.ui.conversation_work import ConversationWork
    from canal_desktop.ui.folder_form import FolderForm
    from canal_desktop.ui.parameters.sheet import ParametersSheet
    from canal_desktop.ui.profile_page import ProfilePage
    from canal_desktop.ui.sheets.learned_sheet import LearnedSheet

PARAMETERS = "parameters"
TASK = "parameters"
CHIP_TASK = "parameters in the header"


class ParametersDesk:
    """Opens sheets, stores what is set in them, and keeps the line in the header true."""

    def __init__(
        self,
        window: ConversationWindow,
        workspace: ConversationWork,
        setting: ParameterSetting,
        presets: Presets,
        requests: RequestMaker,
        profiles: Profiles,
        tasks: Tasks,
    ) -> None:
        self._window = window
        self._pane = workspace.pane
        self._tell = workspace.tell
        self._setting = setting
        self._presets = presets
        self._requests = requests
        self._profiles = profiles
        self._tasks = tasks
        self._work = 0
        self._joined: set[object] = set()
        self.sheet: ParametersSheet | None = None
        self.learned_sheet: LearnedSheet | None = None
        """The sheets that are open."""
        self.chip = ParametersChip(window.theme, self._pane)
        # Before the model.
        self._pane.header.insertWidget(self._pane.header.count() - 1, self.chip)
        comes_before(self.chip, self._pane.model_button)
        self.chip.clicked.connect(self.open)
        workspace.add_actions({PARAMETERS: self.open})
        window.theme_changed.connect(self.chip.set_theme)
        self._pane.state_changed.connect(self._refresh_chip)
        self._pane.message_action.connect(self._on_message_action)
        window.hear(profiles.learning.changed, self._refresh_chip)
        self._refresh_chip()

    # The conversation.

    def open(self) -> None:
        """Show the parameters of the conversation on the screen."""
        if self._pane.conversation is not None and self.sheet is None:
            self._tasks.start(TASK, self._open_for_conversation(self._pane.conversation))

    async def _open_for_conversation(self, conversation: OpenConversation) -> None:
        below = await self._requests.layers_below(conversation.conversation)
        sheet = await self._make_sheet(tr("For this conversation."), conversation.conversation.parameters, below)
        if sheet is None:
            return
        sheet.saved.connect(lambda parameters: self._run(self._save_conversation(conversation, parameters)))
        sheet.send_again_wanted.connect(lambda field: self._run(self._send_again(conversation, field)))
        await self._show_left_out(conversation)
        sheet.open()

    async def _save_conversation(self, conversation: OpenConversation, parameters: Parameters) -> None:
        self._tell(await self._setting.set_for_conversation(conversation, parameters))
        self._refresh_chip()

    async def _show_left_out(self, conversation: OpenConversation) -> None:
        values = conversation.conversation
        hidden = await self._setting.left_out(values.profile_id, values.model)
        if self.sheet is not None:
            self.sheet.form.show_left_out(hidden, values.model or "")

    async def _send_again(self, conversation: OpenConversation, field: str) -> None:
        values = conversation.conversation
        await self._setting.send_again(values.profile_id, values.model or "", field)
        await self._show_left_out(conversation)

    def _on_message_action(self, message: Message, action: str) -> None:
        conversation = self._pane.conversation
        if action == PARAMETERS:
            self.open()
        if action != "leave_out" or conversation is None or message.failure is None:
            return
        field, model = message.failure.parameter, message.model or conversation.conversation.model
        if field and model:
            self._setting.leave_out(conversation.conversation.profile_id, model, field)
            label = label_of(field)
            sentence = (
                tr("Pictures are left out for {model} from now on. Its profile shows what was learnt.", model=model)
                if field == PICTURES
                else tr(
                    "{parameter} is left out for {model} from now on. Its profile shows what was learnt.",
                    parameter=label,
                    model=model,
                )
            )
            self._window.notify(sentence)
            self._pane.regenerate(message.id, model)

    # The header.

    def _refresh_chip(self) -> None:
        self._tasks.restart(CHIP_TASK, self._show_chip())

    async def _show_chip(self) -> None:
        conversation = self._pane.conversation
        if conversation is None:
            return
        values = conversation.conversation
        try:
            parameters = await self._requests.parameters(values)
            hidden = await self._setting.left_out(values.profile_id, values.model)
        except StorageError:
            # Whoever sends is told of it.
            return
        if conversation is self._pane.conversation:
            self.chip.show_words(summary_of(parameters, hidden))

    # Folders and profiles.

    def join_folder_form(self, form: FolderForm) -> None:
        """Let the parameters of a folder be set in its form."""
        form.parameters_wanted.connect(lambda: self._run(self._open_for_folder(form)))

    async def _open_for_folder(self, form: FolderForm) -> None:
        profile = self._profiles.get(form.profile.currentData())
        below = () if profile is None else (layer_of_profile(profile),)
        parameters = form.folder.parameters
        owner = tr("For folder {folder}.", folder=form.folder.name)
        sheet = await self._make_sheet(owner, parameters, below, form=form)
        if sheet is not None:
            sheet.saved.connect(form.set_parameters)
            sheet.open()

    def join_profile_page(self, shown: ProfilePage) -> None:
        """Let the parameters of a profile be set on its page; doing so twice does no harm."""
        if shown not in self._joined:
            self._joined.add(shown)
            shown.parameters_requested.connect(lambda known: self._run(self._open_for_profile(known)))
            shown.learnt_requested.connect(lambda known: self._run(self._open_learnt(known)))

    async def _open_for_profile(self, profile_id: str) -> None:
        profile = self._profiles.get(profile_id)
        if profile is None:
            return
        owner = tr("For profile {profile}, until you quit.", profile=profile.name)
        if profile.source is ProfileSource.STORED:
            owner = tr("For profile {profile}.", profile=profile.name)
        sheet = await self._make_sheet(owner, profile.parameters, ())
        if sheet is not None:
            sheet.saved.connect(lambda parameters: self._save_profile(profile_id, parameters))
            sheet.open()

    def _save_profile(self, profile_id: str, parameters: Parameters) -> None:
        try:
            self._tell(self._setting.set_for_profile(profile_id, parameters))
        except KeyError:
            self._window.notify(tr("This profile is gone, so its parameters were not kept."))
        self._refresh_chip()

    async def _open_learnt(self, profile_id: str) -> None:
        # Imported here: hardly any start shows it.
        from canal_desktop.ui.sheets.learned_sheet import LearnedSheet

        profile = self._profiles.get(profile_id)
        if profile is None or self.learned_sheet is not None:
            return
        sheet = self.learned_sheet = LearnedSheet(profile.name, self._window)
        sheet.forget_wanted.connect(lambda: self._run(self._forget(profile)))
        sheet.finished.connect(self._on_learned_closed)
        sheet.show_learnt(await self._profiles.learning.list(profile.base_url))
        sheet.open()

    async def _forget(self, profile: Profile) -> None:
        learning = self._profiles.learning
        await learning.forget(profile.base_url, await learning.load(profile.base_url))
        if self.learned_sheet is not None:
            self.learned_sheet.show_learnt(await learning.list(profile.base_url))

    # Sheets and presets.

    async def _make_sheet(
        self, owner: str, parameters: Parameters, below: Sequence[Layer], *, form: FolderForm | None = None
    ) -> ParametersSheet | None:
        """A sheet that is joined to the presets; None where one is open already."""
        # Imported here: hardly any start shows it.
        from canal_desktop.ui.parameters.sheet import ParametersSheet

        presets = await self._presets.all()
        if self.sheet is not None:
            return None
        sheet = self.sheet = ParametersSheet(
            owner, parameters, below, form if form is not None else self._window, has_prompt=form is None
        )
        row = sheet.presets
        row.show_presets(presets)
        sheet.preset_saved.connect(lambda name, these: self._run(self._change_presets(self._presets.save(name, these))))
        row.rename_wanted.connect(
            lambda known, name: self._run(self._change_presets(self._presets.rename(PresetId(known), name)))
        )
        row.delete_wanted.connect(lambda known: self._run(self._change_presets(self._presets.delete(PresetId(known)))))
        row.undo_wanted.connect(lambda known: self._run(self._undo_preset(known)))
        sheet.finished.connect(self._on_sheet_closed)
        return sheet

    async def _change_presets(self, work: Coroutine[Any, Any, Any]) -> None:
        try:
            done = await work
        except CanalError as error:
            if self.sheet is not None:
                self.sheet.presets.tell(str(error))
            return
        presets = await self._presets.all()
        if self.sheet is not None:
            self.sheet.presets.show_presets(presets)
            self.sheet.presets.tell(done.sentence if done is not None else "", done)

    async def _undo_preset(self, action_id: str) -> None:
        await self._presets.undo(action_id)
        presets = await self._presets.all()
        if self.sheet is not None:
            self.sheet.presets.show_presets(presets)
            self.sheet.presets.tell(tr("That was taken back."))

    def _on_sheet_closed(self) -> None:
        self.sheet = None

    def _on_learned_closed(self) -> None:
        self.learned_sheet = None

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        self._work += 1
        self._tasks.start(f"{TASK} {self._work}", self._carefully(work))

    async def _carefully(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except InvalidInput as error:
            self._window.notify(str(error))

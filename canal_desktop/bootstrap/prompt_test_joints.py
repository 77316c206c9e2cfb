"""PromptTestJoints: prompt tests joined to the library, the servers and the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.app.checking import Checking
from canal_desktop.app.prompt_test_run import RunTools
from canal_desktop.app.prompt_tests import PromptTests
from canal_desktop.storage.prompt_tests import PromptTestStore
from canal_desktop.ui.prompt_tests_desk import PromptTestsDesk

if TYPE_CHECKING:
    from canal_desktop.app.profiles import Profiles
    from canal_desktop.app.spending import Spending
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.bootstrap.library_parts import LibraryParts
    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.message import Message
    from canal_desktop.storage.spent import SpentStore
    from canal_desktop.ui.main_window import MainWindow
    from canal_desktop.ui.prompt_tests.run_desk import RunDesk
    from canal_desktop.ui.workspace import Workspace


class PromptTestJoints:
    """The parts by their names."""

    def __init__(
        self,
        parts: LibraryParts,
        window: MainWindow,
        workspace: Workspace,
        tasks: Tasks,
        profiles: Profiles,
        spending: Spending,
        spent: SpentStore,
    ) -> None:
        self.checking = Checking()
        tools = RunTools(
            PromptTestStore(parts.database), self.checking, parts.requests, profiles.provider_for, spending, spent
        )
        self.tests = PromptTests(tools, parts.undo)
        pane = workspace.pane

        async def store(conversation: Conversation, messages: tuple[Message, ...]) -> None:
            await parts.store.add_forked(conversation, messages)
            parts.library.changed()

        def profile_id() -> str | None:
            shown = pane.conversation
            profile = profiles.get(None if shown is None else shown.conversation.profile_id)
            return None if profile is None else profile.id

        def model() -> str | None:
            shown = pane.conversation
            return None if shown is None else shown.conversation.model

        def make_runs() -> RunDesk:
            # Late: hardly any start runs prompt tests.
            from canal_desktop.ui.prompt_tests.run_desk import RunDesk, RunPlaces

            button, refresh = pane.model_button, workspace.model_desk.refresh
            places = RunPlaces(button.ids_as_shown, refresh, model, profile_id, store, workspace.open)
            return RunDesk(window, self.tests, spending, tasks, places)

        self.desk = PromptTestsDesk(
            window,
            workspace,
            parts.library,
            parts.requests,
            self.tests,
            self.checking,
            parts.undo,
            tasks,
            make_runs=make_runs,
        )

    async def close(self) -> None:
        """End the process that tries patterns."""
        await self.checking.close()

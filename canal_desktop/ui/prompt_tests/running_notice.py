"""Runs of prompt tests that nobody looks at: a notice that they go on or ended, a question before the program ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.language import tr
from canal_desktop.ui.dialogs import confirm

if TYPE_CHECKING:
    from canal_desktop.app.prompt_tests import PromptTests
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.ui.main_window import MainWindow

SHOW = "show_test_run"
RUNNING = tr("Prompt tests are running.")
ENDED = tr("The prompt tests have ended.")
QUIT = tr("Quit while prompt tests run?")
STOPPED = tr("The run is stopped. Answers that are there stay; “Run the missing ones” asks for the others later.")


class RunningNotice:
    """A notice that stays as long as a run goes on that is not looked at."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._is_told = False

    def follow(self, *, is_hidden: bool) -> None:
        """Look whether a run goes on without being looked at; one that was closed by hand does not come back."""
        if is_hidden and not self._is_told:
            self._window.notify(RUNNING, ((SHOW, tr("Show")),), shown_ms=0)
        elif not is_hidden and self._is_told:
            self._window.withdraw_notice(RUNNING)
        self._is_told = is_hidden

    def end(self) -> None:
        """It has ended."""
        self.follow(is_hidden=False)
        self._window.notify(ENDED, ((SHOW, tr("Show results")),), shown_ms=0)

    def take_back(self) -> None:
        """What came of it is looked at."""
        self.follow(is_hidden=False)
        self._window.withdraw_notice(ENDED)


class RunQuitQuestion:
    """Asks before the window closes while a run goes on; then whoever else has a question may ask."""

    def __init__(self, window: MainWindow, tests: PromptTests, tasks: Tasks) -> None:
        self._window = window
        self._tests = tests
        self._tasks = tasks
        self._is_sure = False
        self._next = window.may_close
        window.may_close = self._may_close

    def _may_close(self) -> bool:
        if self._tests.running is None or self._is_sure:
            return self._next()
        self._tasks.start("quit while prompt tests run", self._ask())
        return False

    async def _ask(self) -> None:
        answer = await confirm(
            self._window, QUIT, STOPPED, (("quit", tr("Quit")),), cancel=tr("Stay"), prefers_cancel=True
        )
        if answer == "quit":
            self._is_sure = True
            self._window.leave()
            self._is_sure = False
        else:
            self._window.starts_anew = False

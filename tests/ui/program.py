"""The whole program in one process: real window, library, profiles and files; only the servers are scripted."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from canal_desktop.app.network_settings import NetworkSettings
from canal_desktop.app.profiles import Profiles
from canal_desktop.app.proxy_login import ProxyLogin
from canal_desktop.app.tasks import Tasks
from canal_desktop.bootstrap.late_parts import LateParts
from canal_desktop.bootstrap.library_parts import LibraryParts
from canal_desktop.domain.checkup import QUESTIONS
from canal_desktop.domain.completion import (
    CompletionRequest,
    Cut,
    Delta,
    Failed,
    Finish,
    ModelInfo,
    Opened,
    ReplyEvent,
    RequestMessage,
)
from canal_desktop.domain.errors import ProviderError
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import Role
from canal_desktop.domain.profile import Profile, ProfileId
from canal_desktop.domain.redaction import Redactor
from canal_desktop.domain.settings import Appearance, Settings
from canal_desktop.domain.sound import Sound, SpeechWish, Transcript, TranscriptionWish
from canal_desktop.domain.usage import Usage
from canal_desktop.providers.factory import make_provider
from canal_desktop.storage.database import Database
from canal_desktop.storage.learned import LearnedTraits
from canal_desktop.storage.models import ModelCache
from canal_desktop.storage.secrets import SecretStore
from canal_desktop.storage.settings_file import SettingsFile
from canal_desktop.ui.interrupted_notice import tell_of_interrupted
from canal_desktop.ui.last_shown import LastShown
from canal_desktop.ui.main_window import MainWindow
from canal_desktop.ui.workspace import Workspace
from tests.servers.media import wav
from tests.ui.calm import PATIENCE_S, Calm

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable
    from pathlib import Path

    from canal_desktop.app.open_conversation import OpenConversation
    from canal_desktop.domain.checkup import CheckResult
    from canal_desktop.domain.message import ConversationId
    from canal_desktop.providers.base import Account, Provider
    from canal_desktop.ui.composer.composer import Composer
    from canal_desktop.ui.conversation_pane import ConversationPane
    from tests.ui.calm import Threads

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NO_KEY_HELD = Qt.KeyboardModifier.NoModifier

SILENCE_S = 60.0
"""So long may a real server say nothing."""


@dataclass
class Server:
    """What the servers do, by the test's wish."""

    models: tuple[str, ...] = ("gpt-4o-mini", "other")
    models_fail: Failed | None = None
    events: tuple[ReplyEvent, ...] = (Delta("Hello there"),)
    script: list[tuple[ReplyEvent, ...]] = field(default_factory=list)
    """What comes instead of the events: of each request the first that is left."""
    asked: list[CompletionRequest] = field(default_factory=list)
    idle_timeouts_s: dict[str, float] = field(default_factory=dict)
    """By the profile's id."""
    answers_on: asyncio.Event = field(default_factory=asyncio.Event)
    """While it is clear, a reply stays open after its events."""
    lists_on: asyncio.Event = field(default_factory=asyncio.Event)
    """While it is clear, the list of models does not come."""

    real_key: str = ""
    """With a key, a profile's Base URL is really asked, and nothing here has any meaning."""
    traits: frozenset[str] = frozenset()
    """What the provider was told last of what the models refuse."""
    checks: Iterable[CheckResult] = ()
    """What a checkup of it finds."""

    spoken: list[SpeechWish] = field(default_factory=list)
    speech_s: float = 0.3
    """How long what it speaks is."""
    heard: list[TranscriptionWish] = field(default_factory=list)
    hears: str | None = "What was said."
    """What it writes down, None where it does not."""
    lists: bool = True
    """Whether the list of models comes at once."""

    def __post_init__(self) -> None:
        self.answers_on.set()
        if self.lists:
            self.lists_on.set()


class ScriptedProvider:
    """A Provider that does what the test's Server says."""

    def __init__(self, server: Server, profile: Profile) -> None:
        self._server = server
        self._profile = profile

    async def stream(self, request: CompletionRequest) -> AsyncGenerator[ReplyEvent, None]:
        self._server.asked.append(request)
        yield Opened()
        events = self._server.script.pop(0) if self._server.script else self._server.events
        for event in events:
            yield event
            if isinstance(event, Finish | Cut | Failed):
                return
        await self._server.answers_on.wait()
        yield Finish("stop")

    async def list_models(self) -> tuple[ModelInfo, ...]:
        await self._server.lists_on.wait()
        if self._server.models_fail is not None:
            raise ProviderError(self._server.models_fail)
        return tuple(ModelInfo(f"{self._profile.name}/{model}".removeprefix("Alpha/")) for model in self._server.models)

    def set_traits(self, traits: frozenset[str]) -> None:
        self._server.traits = traits

    async def check(self, model: str | None) -> AsyncGenerator[CheckResult, None]:
        for result in self._server.checks:
            await self._server.answers_on.wait()
            if result.step not in QUESTIONS:
                yield result

    async def check_model(self, model: str | None, account: Account) -> AsyncGenerator[CheckResult, None]:
        for result in self._server.checks:
            if result.step in QUESTIONS:
                await account(CompletionRequest(model or "", (RequestMessage(Role.USER, "hi"),)), "OK", Usage(7, 1))
                yield result

    async def speak(self, wish: SpeechWish) -> Sound:
        self._server.spoken.append(wish)
        await self._server.answers_on.wait()
        return Sound("audio/wav", wav(self._server.speech_s))

    async def transcribe(self, wish: TranscriptionWish) -> Transcript:
        self._server.heard.append(wish)
        await self._server.answers_on.wait()
        if self._server.hears is None:
            raise ProviderError(Failed(FailureKind.NO_ENDPOINT, "It does not write down what is said."))
        return Transcript(self._server.hears)

    def set_idle_timeout(self, seconds: float) -> None:
        self._server.idle_timeouts_s[self._profile.id] = seconds

    async def aclose(self) -> None:
        pass


def profile(name: str = "Alpha", model: str | None = "gpt-4o-mini") -> Profile:
    """A stored profile without a key, its id and server named after it."""
    key = name.lower()
    return Profile(ProfileId(key), name, f"http://{key}.localhost:9/v1", model, needs_key=False)


class RunningProgram:
    """One run of the program on a data folder."""

    def __init__(
        self,
        folder: Path,
        server: Server,
        profiles: tuple[Profile, ...],
        settings: Settings | None,
        threads: Threads | None = None,
    ) -> None:
        self.folder = folder
        self._threads = threads
        self.server = server
        active = profiles[0].id if profiles else None
        # Spelling is a process of its own, which hardly any test has a use for.
        usual = Settings(appearance=Appearance.LIGHT, active_profile=active, spelling=False)
        self._loaded = settings or usual, profiles
        self.errors: list[tuple[str, BaseException]] = []
        self.before_late_parts: Callable[[], None] = lambda: None
        """What the user does on a slow start, once the window is joined to the library and before all else is there."""
        self.told: list[str] = []
        """What the keeper of backups had to say."""

    async def start(self, new_text: str | None = None, *, reopens: bool = False) -> None:
        """As bootstrap does it, without the parts that a test has no use for."""
        self.window = MainWindow(self._loaded[0], self.folder)
        self.window.show()
        self.window.activateWindow()
        self.database = await Database.open(self.folder / "library.sqlite3")
        self._calm = Calm(self.database, self._pump, self._threads)
        self.tasks = Tasks(lambda name, error: self.errors.append((name, error)))
        redactor = self.redactor = Redactor()
        file = SettingsFile(self.folder / "settings.json")
        self.profiles = Profiles(
            file,
            SecretStore(),
            ModelCache(self.database),
            LearnedTraits(self.database),
            redactor,
            self._make_provider,
            self._loaded,
        )
        self.parts = LibraryParts(self.database, self.profiles, self.tasks)
        self.store, self.library, self.undo = self.parts.store, self.parts.library, self.parts.undo
        self.organiser = self.parts.organiser
        self.workspace = Workspace(
            self.window,
            self.library,
            self.profiles,
            self.tasks,
            conversations=self.parts.conversations,
            trash=self.parts.trash,
            organiser=self.organiser,
            undo=self.undo,
            book=self.parts.book,
        )
        logins = ProxyLogin(SecretStore(), redactor, lambda: self.window.settings, self.window.change_settings)
        network = NetworkSettings(lambda: self.profiles.settings, self.profiles.get, logins)
        self.before_late_parts()
        self.late = LateParts(
            self.parts,
            self.window,
            self.workspace,
            self.tasks,
            self.profiles,
            redactor,
            network,
            self.told.append,
            lambda name, error: self.errors.append((name, error)),
            lambda _pictures, _tasks: None,
        )
        self.data_desk, self.search_join = self.late.data_desk, self.late.search_join
        interrupted = await self.store.recover_interrupted()
        self.last_shown = LastShown(self.window, self.workspace, self.tasks, self.store.find)
        first = await self.last_shown.wanted() if reopens and self.profiles.active is not None else None
        await self.workspace.start(new_text=new_text, first=first)
        if reopens:
            self.last_shown.follow()
        tell_of_interrupted(interrupted, self.window, self.workspace, self.tasks)
        self.late.search.start()
        self.workspace.carry_out_late()
        await self.late.bill_interrupted(interrupted)
        await self.settle()

    async def _make_provider(
        self, profile: Profile, _key: str, traits: frozenset[str], on_learned: Callable[[str], None]
    ) -> Provider:
        if self.server.real_key:
            log = self.parts.connections
            key = self.server.real_key
            way = self.late.network.of(profile)
            return await asyncio.to_thread(
                lambda: make_provider(
                    profile, key, Redactor(), SILENCE_S, traits=traits, on_learned=on_learned, log=log, network=way
                )
            )
        return ScriptedProvider(self.server, profile)

    async def close(self) -> None:
        """The program's end."""
        await self.late.own_windows.keep()
        await self.pane.save_draft_now()
        await self.workspace.close()
        self.library.interrupt_all()
        await self.tasks.cancel_all()
        await self.late.close()
        await self.profiles.close()
        await self.parts.close()
        await self.database.close()
        self.window.hide()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    @property
    def pane(self) -> ConversationPane:
        return self.workspace.pane

    @property
    def composer(self) -> Composer:
        return self.workspace.pane.composer

    @property
    def shown(self) -> OpenConversation:
        conversation = self.pane.conversation
        assert conversation is not None
        return conversation

    @property
    def texts(self) -> list[str]:
        """The messages on the screen."""
        return [message.text for message in self.pane.transcript.messages]

    @property
    def states(self) -> list[str]:
        """How the messages on the screen stand."""
        return [message.state.value for message in self.pane.transcript.messages]

    async def _pump(self) -> None:
        QApplication.processEvents()
        # Qt keeps these for its own loop, which does not run here.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        await asyncio.sleep(0.004)

    async def settle(self, seconds: float = 0.12) -> None:
        """Let Qt and the tasks work for a while, and on until no thread is at work."""
        await self._calm.settle(seconds)

    async def settle_held(self, seconds: float = 0.12) -> None:
        """Let Qt and the tasks work for a while, though the test keeps a thread at work."""
        await self._calm.settle_held(seconds)

    async def until(self, condition: Callable[[], object], what: str = "it never happened") -> None:
        """Let Qt and the tasks work until something is so."""
        end = time.monotonic() + PATIENCE_S
        while not condition():
            assert time.monotonic() < end, what
            await self._pump()

    async def until_stored(self, look: Callable[[], Awaitable[object]], what: str = "it was never stored") -> None:
        """Let Qt and the tasks work until somebody who looks into the library finds something."""
        end = time.monotonic() + PATIENCE_S
        while not await look():
            assert time.monotonic() < end, what
            await self._pump()

    def is_possible(self, action_id: str) -> bool:
        return self.window.actions_by_id[action_id].isEnabled()

    def do(self, action_id: str) -> None:
        """Choose an action in its menu."""
        self.window.actions_by_id[action_id].trigger()

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NO_KEY_HELD) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)

    def type(self, text: str) -> None:
        """Type into the composer."""
        self.composer.setFocus()
        QTest.keyClicks(self.composer.edit, text)

    def press(self, name: str) -> None:
        """Click the visible button of that name."""
        buttons = [button for button in self.window.findChildren(QPushButton) if button.isVisible()]
        next(button for button in buttons if name in {button.text(), button.accessibleName()}).click()

    async def ask(self, text: str, *, waits: bool = True) -> None:
        """Type a question, send it, and wait for the end of the reply."""
        before = len(self.server.asked)
        self.type(text)
        self.key(Qt.Key.Key_Return)
        if waits:
            await self.until(lambda: len(self.server.asked) > before, "nothing was asked")
            await self.until(lambda: not self.shown.is_running, "the reply has no end")

    async def new(self) -> ConversationId:
        """Show a new conversation."""
        former = self.pane.conversation
        self.do("new_conversation")
        await self.until(lambda: self.pane.conversation is not former, "no new conversation")
        await self.settle(0.03)
        return self.shown.id

    async def open(self, conversation_id: ConversationId) -> None:
        """Open a conversation as its row in the sidebar does."""
        self.window.sidebar.conversation_opened.emit(conversation_id)
        await self.until(lambda: self.pane.conversation is not None and self.shown.id == conversation_id, "not opened")
        await self.settle(0.03)

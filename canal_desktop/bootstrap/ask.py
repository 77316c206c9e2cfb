"""`canal-desktop ask`: one question on the command line, answered on standard output. No Qt, no window, no library."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import json
import os
import signal
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from canal_desktop.app.connections import Connections
from canal_desktop.app.daemon_executor import DaemonThreadPool
from canal_desktop.app.network_settings import NetworkSettings
from canal_desktop.app.one_question import OneQuestion, Question, price_of
from canal_desktop.app.privacy import forbid_core_dumps, install_error_hooks
from canal_desktop.app.profiles import Profiles
from canal_desktop.app.proxy_login import ProxyLogin
from canal_desktop.app.reply_watch import ReplyWatch
from canal_desktop.bootstrap.ask_arguments import Exit, code_of, parse_ask
from canal_desktop.bootstrap.ask_output import AskOutput
from canal_desktop.bootstrap.late_providers import FACTORY, LateProviders
from canal_desktop.domain.archive_ids import file_id_of
from canal_desktop.domain.errors import CanalError, InvalidInput, ProviderError, StorageError
from canal_desktop.domain.failures import FailureKind, sentence_for
from canal_desktop.domain.message import MessageState
from canal_desktop.domain.profile import ProfileSource, host_of, is_loopback
from canal_desktop.domain.redaction import Redactor
from canal_desktop.providers.environment import take_environment
from canal_desktop.storage.glimpse import Glimpse
from canal_desktop.storage.known_models import KnownModels
from canal_desktop.storage.learned import LearnedTraits
from canal_desktop.storage.models import ModelCache
from canal_desktop.storage.paths import DataPaths, default_data_dir
from canal_desktop.storage.request_file import NAME
from canal_desktop.storage.request_store import RequestStore
from canal_desktop.storage.secrets import SecretStore
from canal_desktop.storage.settings_file import SettingsFile

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Coroutine, Sequence
    from pathlib import Path

    from canal_desktop.app.handing_over import Asked
    from canal_desktop.app.reply_watch import Recorded
    from canal_desktop.domain.message import FileId, Message, Part
    from canal_desktop.domain.profile import Profile
    from canal_desktop.domain.settings import Settings
    from canal_desktop.providers.environment import EnvironmentAccess

NO_PROFILE = (
    "There is no profile yet. Open Canal Desktop and connect to a server, or set CANALAPI_API_KEY and "
    "CANALAPI_BASE_URL."
)
MAX_STDIN_BYTES = 64 * 1024 * 1024


class SettingsAsTheyAre(SettingsFile):
    """Settings that are only read: the program with the window has them in memory, and writes them."""

    def save(self, settings: Settings, profiles: tuple[Profile, ...]) -> None:
        """Keep nothing."""


class NotAskedError(Exception):
    """Nothing was asked; the text says why."""

    def __init__(self, code: Exit, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code


class AskRun:
    """One run of the command."""

    def __init__(self, options: argparse.Namespace, environment: EnvironmentAccess, redactor: Redactor) -> None:
        self._options = options
        self._environment = environment
        self._redactor = redactor
        self._paths = DataPaths(options.data_dir or default_data_dir())
        self._files: dict[FileId, bytes] = {}
        self._recorded: list[Recorded] = []
        self._records: RequestStore | None = None
        self._stopped: Exit | None = None
        self._task: asyncio.Task[Exit] | None = None

    async def run(self) -> int:
        """Ask, print, save; returns the exit code."""
        loop = asyncio.get_running_loop()
        loop.set_default_executor(DaemonThreadPool())
        options = self._options
        self._output = AskOutput(
            self._redactor, lambda: self._stop(Exit.CLOSED_PIPE), streams=not (options.json or options.no_stream)
        )
        _on_signals({signal.SIGINT: Exit.INTERRUPTED, signal.SIGTERM: Exit.TERMINATED}, self._stop)
        self._task = loop.create_task(self._work())
        try:
            code = await self._task
        except asyncio.CancelledError:
            code = self._stopped or Exit.INTERRUPTED
        except NotAskedError as error:
            self._output.say(str(error))
            code = error.code
        await self._output.close()
        return code if self._stopped is None else self._stopped

    def _stop(self, code: Exit) -> None:
        if self._stopped is None and self._task is not None:
            self._stopped = code
            self._output.hurry()
            self._task.cancel()

    async def _work(self) -> Exit:
        # The SDK takes longest: it is loaded while everything else is looked up.
        loading = self._loading = asyncio.create_task(asyncio.to_thread(importlib.import_module, FACTORY))
        self._settings, stored, faults = SettingsAsTheyAre(self._paths.settings).load()
        if faults is not None:
            self._output.say(faults.told())
        # Where the window never was, there is no folder of the program's to keep anything in.
        if self._paths.root.exists():
            self._records = RequestStore(self._paths.root / NAME)
        self._connections = Connections(self._records, lambda: self._settings.is_offline)
        glimpse = await Glimpse.open(self._paths.database)
        secrets = SecretStore()
        logins = ProxyLogin(secrets, self._redactor, lambda: self._settings, lambda _settings: None)
        network = NetworkSettings(lambda: self._settings, lambda _profile_id: None, logins)
        profiles = Profiles(
            SettingsAsTheyAre(self._paths.settings),
            secrets,
            ModelCache(glimpse),
            LearnedTraits(glimpse),
            self._redactor,
            LateProviders(self._redactor, lambda: self._settings, lambda: self._connections, network),
            (self._settings, stored),
        )
        profiles.on_keyring_wait = lambda waits: self._output.say("Waiting for the system keyring…") if waits else None
        try:
            profile = self._chosen(profiles)
            question = await self._question(_model_of(profile, profiles))
            watch = ReplyWatch(keep=self._recorded.append)
            asking = OneQuestion(profiles, profile, question, self._output, watch)
            await loading
            return await self._ask(asking, glimpse, profile)
        finally:
            loading.cancel()
            await profiles.close()
            if self._records is not None:
                await self._records.close()
            await glimpse.close()

    def _chosen(self, profiles: Profiles) -> Profile:
        """The profile to ask.

        Raises:
            NotAskedError: there is none, or nothing may be sent to its server.
        """
        access, wanted = self._environment, self._options.profile
        if access.key or access.base_url:
            try:
                profiles.use_environment(access.base_url or "", access.key or "")
            except InvalidInput as error:
                raise NotAskedError(Exit.USAGE, f"The Environment profile cannot be used. {error}") from None
        profile = profiles.active
        if wanted is not None:
            matching = [known for known in profiles.all if wanted in {known.id, known.name}]
            matching += [known for known in profiles.all if known.name.casefold() == wanted.casefold()]
            if not matching:
                names = ", ".join(f"“{known.name}”" for known in profiles.all) or "none"
                raise NotAskedError(Exit.NO_KEY, f"There is no profile “{wanted}”. There are: {names}.")
            profile = matching[0]
        if profile is None:
            raise NotAskedError(Exit.NO_KEY, NO_PROFILE)
        if self._settings.is_offline and profile.source is not ProfileSource.DEMO and not is_loopback(profile.base_url):
            raise NotAskedError(Exit.NETWORK, sentence_for(FailureKind.OFFLINE, host=host_of(profile.base_url)))
        return profile

    async def _question(self, model: str | None) -> Question:
        """Read what is asked, of a model that is known already, unless the options name one.

        Raises:
            NotAskedError: a file or standard input cannot be sent.
        """
        options = self._options
        text = " ".join(options.words)
        for path in options.file:
            if not await asyncio.to_thread(path.exists):
                raise NotAskedError(Exit.USAGE, f"There is no file {path}.")
        try:
            if options.reads_stdin:
                more = await asyncio.to_thread(_read_stdin)
                text = f"{text}\n\n{more}" if text.strip() and more.strip() else text or more
            attached = [part for path in options.file for part in await self._attached(path)]
        except CanalError as error:
            raise NotAskedError(Exit.USAGE, str(error)) from None
        if not text.strip() and not attached:
            raise NotAskedError(Exit.USAGE, "There is nothing to ask: the question is empty.")
        return Question(text, tuple(attached), self._files, options.model or model, options.system)

    async def _attached(self, path: Path) -> tuple[Part, ...]:
        """The parts of a file, as the composer makes them; of a picture it is Qt that reads it."""
        from canal_desktop.ui.attachments.part_maker import PartMaker

        # Qt puts a hook of its own on imports: those of another thread would find modules half made.
        await self._loading

        async def keep(data: bytes) -> FileId:
            file_id = file_id_of(data)
            self._files[file_id] = data
            return file_id

        async def load(file_id: FileId) -> bytes:
            return self._files[file_id]

        try:
            made = await PartMaker(keep, load, lambda: self._settings.picture_side_px).from_path(path)
        except ImportError as error:
            raise NotAskedError(Exit.USAGE, f"“{path.name}” is a picture, and Qt cannot be loaded: {error}") from None
        return made.parts

    async def _ask(self, asking: OneQuestion, glimpse: Glimpse, profile: Profile) -> Exit:
        code = None
        try:
            async with asyncio.timeout(self._options.timeout):
                await asking.run()
        except TimeoutError:
            code = Exit.NETWORK
            why = self._output.last_failure
            self._output.say(
                f"No whole answer within {self._options.timeout:g} s.{f' The last try: {why}' if why else ''}"
            )
        except ProviderError as error:
            raise NotAskedError(Exit.REFUSED, str(error)) from None
        except asyncio.CancelledError:
            await self._finish(asking, glimpse, profile)
            raise
        reply = asking.asked.reply
        if code is None and (why := _why_not_whole(reply)):
            self._output.say(why)
        kept = await self._finish(asking, glimpse, profile)
        return kept or code or code_of(reply)

    async def _finish(self, asking: OneQuestion, glimpse: Glimpse, profile: Profile) -> Exit | None:
        """Print what is printed at the end, and save what is to be saved; a code where that failed."""
        options = self._options
        # What failed is kept, too, with its failure, as the window keeps it. What never began is not.
        saves = options.save and asking.asked.reply.state is not MessageState.STREAMING
        if not (options.json or saves):
            if options.no_stream:
                self._output.write(asking.asked.reply.text)
            self._output.end_line()
            return None
        if not options.json:
            self._output.write(asking.asked.reply.text if options.no_stream else "")
            self._output.end_line()
        models, known = ModelCache(glimpse), KnownModels(glimpse)
        asking.set_price(await price_of(models, known, profile.base_url, asking.asked.reply.model or ""))
        # The last to close the library puts its journal away, and a glimpse cannot.
        await glimpse.close()
        saved = await self._save(asking) if saves else None
        if options.json:
            self._output.write(json.dumps(_as_json(asking, saved), ensure_ascii=False) + "\n")
        return Exit.NOT_SAVED if saved is False else None

    async def _save(self, asking: OneQuestion) -> bool:
        # Imported here: the whole library comes with it.
        from canal_desktop.bootstrap.ask_saving import save_asked

        try:
            await save_asked(self._paths, asking.asked)
        except StorageError as error:
            self._output.say(f"The answer was not saved. {error}")
            return False
        if self._settings.keeps_requests:
            self._keep_requests(asking.asked)
        return True

    def _keep_requests(self, asked: Asked) -> None:
        """Keep the requests of a saved answer as the window does, which looks for them on disk."""
        if self._records is None:
            self._records = RequestStore(self._paths.root / NAME)
        for recorded in self._recorded:
            self._records.add(asked.conversation.id, asked.reply.id, recorded.attempt, lambda: None)


def _model_of(profile: Profile, profiles: Profiles) -> str | None:
    """The model to ask where none is named: the profile's, else that of another one of its server."""
    others = (known.model for known in profiles.all if known.base_url == profile.base_url and known.model)
    return profile.model or next(others, None)


def _why_not_whole(reply: Message) -> str:
    if reply.failure is not None:
        return reply.failure.sentence
    if reply.finish_reason == "length":
        return "The answer ends at its length limit."
    return "The server ended the answer over its content." if reply.finish_reason == "content_filter" else ""


def _as_json(asking: OneQuestion, saved: bool | None) -> dict[str, Any]:
    reply = asking.asked.reply
    failure = reply.failure
    return {
        "text": reply.text,
        "reasoning": reply.reasoning or None,
        "model": reply.model,
        "state": reply.state.value,
        "finish_reason": reply.finish_reason,
        "usage": None if reply.usage is None else asdict(reply.usage),
        "cost_usd": None if reply.cost is None else format(reply.cost.amount, "f"),
        "request_id": (failure.request_id if failure is not None else None) or asking.request_id,
        "timings": None if reply.timing is None else asdict(reply.timing),
        "error": None if failure is None else {"kind": failure.kind.value, "sentence": failure.sentence},
        "saved_as": asking.asked.conversation.id if saved else None,
    }


def _read_stdin() -> str:
    """All of standard input as text; past Python's own buffer, whose lock would keep the program from ending.

    Raises:
        FileRefused: it is no text, or too much.
    """
    from canal_desktop.documents.decoding import decode
    from canal_desktop.documents.opening import too_large
    from canal_desktop.domain.errors import FileRefused

    name, pieces, size = "standard input", [], 0
    with contextlib.suppress(OSError):
        while piece := os.read(0, 1 << 16):
            pieces.append(piece)
            size += len(piece)
            if size > MAX_STDIN_BYTES:
                raise FileRefused(too_large(name, size))
    data = b"".join(pieces)
    return decode(name, data).text.rstrip("\r\n") if data else ""


def _on_signals(codes: dict[signal.Signals, Exit], stop: Callable[[Exit], None]) -> None:
    loop = asyncio.get_running_loop()
    for number, code in codes.items():
        try:
            loop.add_signal_handler(number, stop, code)
        except NotImplementedError:
            # Windows: Python's own handler, told to the loop.
            signal.signal(number, lambda *_args, code=code: loop.call_soon_threadsafe(stop, code))


def run_ask(arguments: Sequence[str], data_dir: Path | None = None) -> int:
    """Run the command with the arguments behind `ask`; returns the exit code."""
    options = parse_ask(arguments)
    options.data_dir = options.data_dir or data_dir
    redactor = Redactor()
    environment = take_environment()
    if environment.key:
        redactor.learn(environment.key)
    forbid_core_dumps()
    install_error_hooks(redactor)
    return _run(AskRun(options, environment, redactor).run())


def _run(work: Coroutine[Any, Any, int]) -> int:
    try:
        with asyncio.Runner() as runner:
            return runner.run(work)
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the edge of the program: said here, redacted
        sys.excepthook(type(error), error, error.__traceback__)
        return Exit.INTERNAL

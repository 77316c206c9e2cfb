"""Start and end: the loop, the window, one instance, signals. Imports only what the first paint needs."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import socket
import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from canal_desktop import __version__
from canal_desktop.app.daemon_executor import DaemonExecutor
from canal_desktop.app.privacy import forbid_core_dumps, install_error_hooks, start_log
from canal_desktop.bootstrap.memory import share_arenas
from canal_desktop.bootstrap.qt_messages import take_qt_messages
from canal_desktop.bootstrap.taking_apart import take_apart
from canal_desktop.bootstrap.window_collector import WindowCollector
from canal_desktop.domain.errors import LibraryInUse, LibraryReadOnly, StorageError
from canal_desktop.domain.redaction import Redactor
from canal_desktop.domain.start_wish import StartWish
from canal_desktop.language import tr
from canal_desktop.providers.environment import take_environment
from canal_desktop.storage.library_lock import LibraryLock
from canal_desktop.storage.paths import DataPaths, default_data_dir
from canal_desktop.storage.settings_file import SettingsFile
from canal_desktop.ui.arrivals import Application, Arrivals, show_first
from canal_desktop.ui.main_window import MainWindow
from canal_desktop.ui.on_wayland import own_token
from canal_desktop.ui.qt_language import SOURCE, dress
from canal_desktop.ui.widgets.leave_clipboard import leave_clipboard

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from pathlib import Path

    from canal_desktop.domain.profile import Profile
    from canal_desktop.domain.settings import Settings
    from canal_desktop.domain.settings_faults import SettingsFaults
    from canal_desktop.providers.environment import EnvironmentAccess
    from canal_desktop.storage.database import Database
    from canal_desktop.ui.lock.cover import Cover
    from canal_desktop.ui.single_instance import SingleInstance

SWITCH_INTERVAL_S = 0.0005
"""Threads hand the interpreter over this often: at Python's own 5 ms, work in a thread doubles a frame's time."""

FIRST_PAINT_PATIENCE_S = 2.0

HAND_OVER_PATIENCE_S = 10.0

SLOW_OPEN_S = 1.5
OPENING = tr("Your library is being made ready. After an update that can take a minute; a copy of it is made first.")

EXIT_INTERNAL = 1
EXIT_IN_USE = 5
EXIT_NO_LIBRARY = 6

log = logging.getLogger("canal_desktop")


def mark(name: str) -> None:
    """Print a start-up mark for the benchmarks, where they ask for it."""
    if os.environ.get("CANAL_STARTUP_MARKS") == "1":
        sys.stderr.write(f"mark {name}\n")
        sys.stderr.flush()


class FirstPaint(QObject):
    """Sets painted once the window has been painted for the first time."""

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self.painted = asyncio.Event()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: see the first paint event pass."""
        if event.type() == QEvent.Type.Paint and not self.painted.is_set():
            watched.removeEventFilter(self)
            # The event is seen before it is handled; the loop wakes the waiter after.
            self.painted.set()
        return False


class Program:
    """One run: the window first, then everything else."""

    def __init__(self, options: argparse.Namespace, environment: EnvironmentAccess, redactor: Redactor) -> None:
        self._options = options
        self._environment = environment
        self._redactor = redactor
        self.wish = StartWish(
            options.new or "",
            options.link or "",
            quick=options.quick,
            hidden=options.hidden,
            token=own_token(),
            files=options.files,
        )
        self.arrivals = Arrivals()
        self.paths = DataPaths(options.data_dir or default_data_dir())
        self.starts_anew = False
        """Whether the user wants another run after this one."""

    async def run(self) -> int:
        """Open the window, work until it is closed, and put everything away; returns the exit code."""
        asyncio.get_running_loop().set_exception_handler(_on_loop_error)
        settings_file = SettingsFile(self.paths.settings)
        settings, stored, faults = settings_file.load()
        window = MainWindow(settings, self.paths.root)
        first_paint = FirstPaint(window)
        quit_asked = asyncio.Event()
        window.close_requested.connect(quit_asked.set)
        self.arrivals.window = window
        cover = cover_at_start(window, settings)
        if show_first(window, self.wish):
            with contextlib.suppress(TimeoutError):
                # A window that opens minimised is not painted; the rest must not wait for that.
                await asyncio.wait_for(first_paint.painted.wait(), FIRST_PAINT_PATIENCE_S)
        await asyncio.sleep(0)
        mark("painted")

        def end() -> None:
            # Who asked for a restart may still be asked about it: the system has the last word.
            window.starts_anew = False
            quit_asked.set()

        with Signals(end):
            # Imported here: it is not needed for the first paint.
            from canal_desktop.ui.single_instance import SingleInstance

            instance = SingleInstance(self.paths.root, window)
            instance.message_received.connect(self.arrivals.take)
            if self.wish.link or self.wish.quick or self.wish.files:
                self.arrivals.take(replace(self.wish, text=""))
            instance.become_first()

            asyncio.get_running_loop().set_default_executor(DaemonExecutor())
            try:
                await self._work(window, settings_file, (settings, stored), faults, quit_asked, instance)
            except StorageError as error:
                log.exception("The library cannot be used")
                if cover is not None:
                    # There is nothing behind it, and nobody who could lift it.
                    cover.lift()
                window.show_fatal(str(error))
                if not window.isVisible() and not quit_asked.is_set():
                    # A start of the quick window, or one into the tray, has shown nothing yet.
                    window.come_to_front()
                await quit_asked.wait()
                return EXIT_NO_LIBRARY
            finally:
                instance.close()
        self.starts_anew = window.starts_anew
        return 0

    async def _work(
        self,
        window: MainWindow,
        settings_file: SettingsFile,
        loaded: tuple[Settings, tuple[Profile, ...]],
        faults: SettingsFaults | None,
        quit_asked: asyncio.Event,
        instance: SingleInstance,
    ) -> None:
        """Open the library and work with it until the end.

        Raises:
            StorageError: it cannot be opened, or not read or written to begin with; all is put away.
        """
        # Imported here: half of what it brings is not needed for the first paint.
        from canal_desktop.bootstrap.session import Session

        database = await self._open_library(window)
        try:
            session = Session(window, database, settings_file, loaded, self._redactor)
            try:
                await session.start(self._options, self._environment, faults, self.arrivals)
                mark("typing")
                instance.keep_with(session.hand_overs.take)
                await quit_asked.wait()
                # Another start waits until this one is gone, and has its wish then: here it would be lost.
                instance.close()
                window.hide()
            finally:
                instance.keep_with(None)
                self.arrivals.carry_out_with(None)
                await session.close()
        finally:
            await database.close()

    async def _open_library(self, window: MainWindow) -> Database:
        """Open the library; that it takes long is said, as where a large one is brought to a newer form or repaired."""
        from canal_desktop.storage.database import Database

        telling = asyncio.get_running_loop().call_later(SLOW_OPEN_S, lambda: window.notify(OPENING, shown_ms=0))
        try:
            return await Database.open(self.paths.database)
        finally:
            telling.cancel()
            window.withdraw_notice(OPENING)


def cover_at_start(window: MainWindow, settings: Settings) -> Cover | None:
    """Cover the window before it is shown, where the program starts locked; the way out of it is there at once."""
    if not (settings.lock_keyring and settings.locks_at_start):
        return None
    # Imported here: most starts show no lock.
    from canal_desktop.ui.lock.cover import cover_of

    cover = cover_of(window)
    cover.lower()
    window.set_facts(())
    return cover


def _on_loop_error(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    log.error("%s", context.get("message", "An error in the loop"), exc_info=context.get("exception"))


class Signals:
    """Calls stop when the system asks the program to end (SIGTERM, SIGINT), from inside the loop."""

    def __init__(self, stop: Callable[[], None]) -> None:
        self._stop = stop

    def __enter__(self) -> None:
        # Python runs a handler only between its own instructions, and Qt may wait for hours: a socket wakes the loop.
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        self._former_fd = signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        self._former = {number: signal.signal(number, self._on_signal) for number in (signal.SIGTERM, signal.SIGINT)}
        asyncio.get_running_loop().add_reader(self._reader.fileno(), self._drain)

    def __exit__(self, *_exc: object) -> None:
        asyncio.get_running_loop().remove_reader(self._reader.fileno())
        for number, handler in self._former.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._former_fd)
        self._reader.close()
        self._writer.close()

    def _drain(self) -> None:
        self._reader.recv(64)

    def _on_signal(self, *_args: object) -> None:
        self._stop()


def take_data_folder(lock: LibraryLock, folder: Path, wish: StartWish) -> bool:
    """Be the one program for a data folder; False if another is, which then has been given the wish.

    Raises:
        LibraryInUse: another program holds the folder and does not answer, on another computer for instance.
        LibraryReadOnly: the folder cannot be written.
    """
    until = time.monotonic() + HAND_OVER_PATIENCE_S
    while True:
        try:
            lock.acquire()
        except LibraryInUse:
            # Imported here: the first start does not need it before its window is painted.
            from canal_desktop.ui.single_instance import SingleInstance

            other = SingleInstance(folder)
            handed_over = not other.become_first(wish)
            other.close()
            if handed_over:
                return False
            if time.monotonic() > until:
                raise
            # It holds the folder but does not listen yet, or no more: both pass.
            time.sleep(0.1)
        else:
            return True


def run(options: argparse.Namespace, language: str = SOURCE) -> int:
    """Run the program with a parsed command line, in the language that it speaks already; returns the exit code."""
    redactor = Redactor()
    environment = take_environment()
    if environment.key:
        redactor.learn(environment.key)
    forbid_core_dumps()
    share_arenas()
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    program = Program(options, environment, redactor)
    install_error_hooks(redactor)
    take_qt_messages(redactor)
    QApplication.setApplicationName("canal-desktop")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("canal-desktop")
    app = Application(sys.argv[:1])
    dress(app, language)
    app.setQuitOnLastWindowClosed(False)
    app.link_opened.connect(program.arrivals.take_link)
    app.file_opened.connect(program.arrivals.take_file)
    collector = WindowCollector(app)
    lock = LibraryLock(program.paths.lock)
    try:
        if not take_data_folder(lock, program.paths.root, program.wish):
            return 0
    except (LibraryInUse, LibraryReadOnly) as error:
        # What cannot be written can still be read.
        if isinstance(error, LibraryInUse) or not program.paths.database.exists():
            sys.stderr.write(f"{error}\n")
            return EXIT_IN_USE
    log_handler = start_log(program.paths.logs, redactor)
    try:
        with asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
            code = runner.run(program.run())
    except Exception as error:  # noqa: BLE001 - the edge of the program: logged and said here, while there is a log
        sys.excepthook(type(error), error, error.__traceback__)
        return EXIT_INTERNAL
    finally:
        collector.close()
        leave_clipboard()
        try:
            take_apart(app)
        finally:
            lock.release()
            if log_handler is not None:
                logging.getLogger().removeHandler(log_handler)
                log_handler.close()
    if program.starts_anew:
        # Imported here: hardly any run ends so.
        from canal_desktop.bootstrap.restart import start_anew

        start_anew()
    return code

"""Starts and ends of the real program without a screen: errors nobody caught, a full disk, a damaged library."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.conversation import Conversation
from canal_desktop.domain.message import Message, MessageState, Role, new_conversation_id, new_message_id
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROOT = Path(__file__).parents[2]
KEY = "my-own-servers-key-99"
PATIENCE_S = 60.0
EXIT_NO_LIBRARY = 6

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="signals and limits of this kind are Linux's")


def variables() -> dict[str, str]:
    account = {"CANALAPI_API_KEY": KEY, "CANALAPI_BASE_URL": "http://127.0.0.1:9/v1"}
    return {**os.environ, **account, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}


def run_with(
    preparation: str, folder: Path, prefix: Sequence[str] = (), **wished: bool | str
) -> subprocess.CompletedProcess[str]:
    """The program with a few lines before it that put an error in its way."""
    script = f"""
import argparse, pathlib
import canal_desktop.bootstrap.start as start
{preparation}
options = {{"demo": False, "new": None, "link": None, "quick": False, "hidden": False, "files": ()}} | {wished!r}
raise SystemExit(start.run(argparse.Namespace(**options, data_dir=pathlib.Path({str(folder)!r}))))
"""
    command = [*prefix, sys.executable, "-c", script]
    return subprocess.run(command, env=variables(), capture_output=True, text=True, timeout=PATIENCE_S, check=False)


def logged(folder: Path) -> str:
    return "".join(path.read_text() for path in folder.rglob("*.log"))


@pytest.mark.parametrize("at", ["run", "_work"])
def test_an_error_that_nobody_caught_is_in_the_log_and_never_quotes_the_key(tmp_path: Path, at: str) -> None:
    boom = f"""
async def boom(self, *_args):
    raise RuntimeError("Illegal header value b'{KEY}'")
start.Program.{at} = boom
"""
    done = run_with(boom, tmp_path)

    assert done.returncode == 1
    assert done.stderr.strip().splitlines() == [
        "Canal Desktop: an unexpected error: RuntimeError: Illegal header value b'[key hidden]'"
    ]
    assert "Traceback" in logged(tmp_path)
    assert KEY not in logged(tmp_path)


def test_a_library_that_takes_long_to_open_is_told_of_until_it_is_open(tmp_path: Path) -> None:
    done = run_with(
        """
import asyncio, os
from PySide6.QtWidgets import QApplication
from canal_desktop.storage.database import Database
from canal_desktop.ui.main_window import MainWindow

start.SLOW_OPEN_S = 0.01
opened = Database.open

def is_told():
    window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow))
    return any("being made ready" in text for text in window.notices.texts)

async def slowly(path):
    while not is_told():
        await asyncio.sleep(0.01)
    print("told", flush=True)
    watching.append(asyncio.ensure_future(until_over()))
    return await opened(path)

async def until_over():
    while is_told():
        await asyncio.sleep(0.01)
    print("over", flush=True)
    os._exit(0)

watching = []

Database.open = slowly
""",
        tmp_path,
    )
    assert done.stdout.splitlines() == ["told", "over"]


def test_errors_that_cannot_be_raised_messages_of_qt_and_early_log_lines_never_quote_the_key(tmp_path: Path) -> None:
    quoting = f"""
import logging
class Dying:
    def __del__(self):
        raise ValueError("{KEY}")
async def quote(self):
    from PySide6.QtCore import qWarning
    qWarning("a warning of Qt about {KEY}")
    Dying()
    return 0
start.Program.run = quote
take = start.take_data_folder
def taking(*args):
    logging.getLogger("early").error("before the log: {KEY}")
    return take(*args)
start.take_data_folder = taking
"""
    done = run_with(quoting, tmp_path)

    said = done.stdout + done.stderr + logged(tmp_path)
    assert done.returncode == 0
    for words in ("a warning of Qt about", "before the log", "ValueError"):
        assert words in done.stderr
    assert "a warning of Qt about" in logged(tmp_path)
    assert "ValueError" in logged(tmp_path)
    assert KEY not in said


async def make_library(path: Path, *, long: bool) -> None:
    """A library in which a reply was being written when the program died."""
    database = await Database.open(path)
    store = ConversationStore(database)
    now = datetime.now(UTC)
    conversation = Conversation(new_conversation_id(), "title", now, now)
    await store.create(conversation)
    reply = Message(new_message_id(), conversation.id, None, Role.ASSISTANT, (), MessageState.STREAMING, now)
    await store.add_message(reply)
    for _ in range(200 if long else 1):
        await store.append_deltas(reply.id, [("text", "word " * 400)])
    await database.close()


def start_and_end(folder: Path, log_says: str, preexec: Callable[[], None] | None = None) -> int:
    """Start the program, wait until its log says this, end it; returns the exit code."""
    command = [sys.executable, "-m", "canal_desktop", "--demo", "--data-dir", str(folder)]
    process = subprocess.Popen(command, cwd=ROOT, env=variables(), stderr=subprocess.DEVNULL, preexec_fn=preexec)
    try:
        until = time.monotonic() + PATIENCE_S
        while log_says not in logged(folder):
            assert process.poll() is None, f"it ended by itself with {process.returncode}: {logged(folder)}"
            assert time.monotonic() < until, logged(folder)
            time.sleep(0.05)
        time.sleep(0.3)
        assert process.poll() is None
        process.send_signal(signal.SIGTERM)
        return process.wait(PATIENCE_S)
    finally:
        process.kill()
        process.wait()


def test_a_full_disk_at_the_start_is_said_in_the_window(tmp_path: Path) -> None:
    asyncio.run(make_library(tmp_path / "library.sqlite3", long=True))

    def limit() -> None:
        import resource

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))

    assert start_and_end(tmp_path, "The library cannot be used", limit) == EXIT_NO_LIBRARY


def test_a_damaged_page_at_the_start_is_said_in_the_window(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    asyncio.run(make_library(path, long=True))
    content = bytearray(path.read_bytes())
    for page in range(1, len(content) // 4096):
        content[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    path.write_bytes(content)

    assert start_and_end(tmp_path, "The library cannot be used") == EXIT_NO_LIBRARY


LOOK = """
from PySide6.QtCore import QTimer
shown = start.MainWindow.show_fatal
def show_fatal(self, sentence):
    shown(self, sentence)
    QTimer.singleShot(300, lambda: (print("SEEN", self.isVisible(), flush=True), self.close_requested.emit()))
start.MainWindow.show_fatal = show_fatal
"""


def test_a_start_without_a_window_shows_one_where_the_library_cannot_be_used(tmp_path: Path) -> None:
    (tmp_path / "library.sqlite3").mkdir()

    done = run_with(LOOK, tmp_path, quick=True)

    assert done.returncode == EXIT_NO_LIBRARY, done.stderr
    assert done.stdout.split() == ["SEEN", "True"]


def test_a_program_that_ends_takes_no_more_wishes_which_it_could_only_lose(tmp_path: Path) -> None:
    listening = f"""
import pathlib
from PySide6.QtCore import QTimer
from PySide6.QtNetwork import QLocalSocket
from canal_desktop.app.instance_channel import server_name
from canal_desktop.bootstrap.session import Session

def look(when):
    socket = QLocalSocket()
    socket.connectToServer(server_name(pathlib.Path({str(tmp_path)!r})))
    print(when, socket.waitForConnected(500), flush=True)
    socket.abort()

closed, begun = Session.close, Session.start
async def begin(self, *args):
    await begun(self, *args)
    look("works")
    QTimer.singleShot(100, self._window.quit)
async def close(self):
    look("ends")
    await closed(self)
Session.start, Session.close = begin, close
"""
    done = run_with(listening, tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["works", "True", "ends", "False"]


TELL = """
def tell(self, sentence, *_args, **_named):
    print("TOLD", sentence, flush=True)
    self.close_requested.emit()
start.MainWindow.notify = tell
"""


def test_a_folder_that_cannot_be_written_is_opened_for_reading_and_left_as_it_is(tmp_path: Path) -> None:
    if os.getuid() == 0 and shutil.which("setpriv") is None:
        pytest.skip("root may write anywhere, and nothing here can take that from it")
    # Root's right to write anywhere is given up, the rest of root is kept: Python may lie in root's home.
    prefix = ["setpriv", "--bounding-set=-dac_override", "--inh-caps=-all"] if os.getuid() == 0 else []
    folder = tmp_path / "data"
    asyncio.run(make_library(folder / "library.sqlite3", long=False))
    before = {one.name: one.read_bytes() for one in folder.iterdir()}
    (folder / "library.sqlite3").chmod(0o444)
    folder.chmod(0o555)
    try:
        done = run_with(TELL, folder, prefix)
    finally:
        folder.chmod(0o755)

    assert "TOLD The library" in done.stdout, done.stdout + done.stderr
    assert "can only be read" in done.stdout
    assert done.returncode == 0, done.stderr
    assert {one.name: one.read_bytes() for one in folder.iterdir()} == before


def test_a_damaged_library_is_repaired_at_the_start_and_the_user_reads_what_was_kept(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    asyncio.run(make_library(path, long=True))
    with path.open("r+b") as file:
        file.write(bytes(100))
    done = run_with(TELL, tmp_path)

    assert "repaired: 1 of 1 message in 1 of 1 conversation were kept" in done.stdout, done.stdout + done.stderr
    assert len(list(tmp_path.glob("library.damaged-*.sqlite3"))) == 1

"""What `ask --save` keeps: in the library itself, through the window that has it open, or not, and then says so."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app.instance_channel import NobodyThereError, hand_over
from canal_desktop.domain.message import MessageState
from canal_desktop.domain.settings import Settings
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from canal_desktop.storage.request_file import NAME
from canal_desktop.storage.request_store import RequestStore
from tests.end2end.asking import ROOT
from tests.servers.misbehaving import KEY
from tests.unit.storage.keyring_session import needs_keyring, run_with_bus

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from canal_desktop.domain.attempt import Attempt
    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.message import ConversationId, Message
    from tests.end2end.asking import CommandLine
    from tests.end2end.desk import Desk
    from tests.end2end.server_process import ServerProcess

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the window is ended by a signal")


def library(line: CommandLine) -> tuple[list[tuple[Conversation, tuple[Message, ...]]], list[tuple[object, ...]]]:
    """All conversations with their messages, and what is on the bill."""

    async def read() -> tuple[list[tuple[Conversation, tuple[Message, ...]]], list[tuple[object, ...]]]:
        database = await Database.open(line.data_dir / "library.sqlite3")
        try:
            store = ConversationStore(database)
            ids: list[ConversationId] = [known.id for known in await store.summaries()]
            found = [(await store.load(known))[:2] for known in ids]
            query = "SELECT kind, model, prompt_tokens, completion_tokens FROM spent"
            return found, await database.run(lambda db: db.execute(query).fetchall())
        finally:
            await database.close()

    return asyncio.run(read())


@pytest.fixture(autouse=True)
def same_channel(monkeypatch: pytest.MonkeyPatch) -> None:
    """The test itself finds the window as a command without a session does."""
    for name in ("XDG_RUNTIME_DIR", "TMPDIR", "LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)


@contextmanager
def window(line: CommandLine) -> Iterator[subprocess.Popen[bytes]]:
    """The program with its window, on the same data folder."""
    command = [sys.executable, "-m", "canal_desktop", "--data-dir", str(line.data_dir)]
    with subprocess.Popen(command, env={**line.environment, "QT_QPA_PLATFORM": "offscreen"}) as process:
        try:
            until = time.monotonic() + 60
            while not listens(line):
                assert time.monotonic() < until, "the window does not listen"
                time.sleep(0.1)
            yield process
        finally:
            process.terminate()
            process.wait(60)


def listens(line: CommandLine) -> bool:
    try:
        hand_over(line.data_dir, "0" * 32, 60)
    except NobodyThereError:
        return False
    return True


def test_question_and_answer_are_in_the_library_and_on_the_bill(line: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("Milk and bread")
    done = line.ask("Read", "this", "--save", "--json", "--model", "whole", "--file", str(tmp_path / "notes.txt"))

    told = json.loads(done.stdout)
    ((conversation, messages),), spent = library(line)
    assert done.returncode == 0
    assert told["saved_as"] == conversation.id
    assert (conversation.title, conversation.model) == ("Read this", "whole")
    question, reply = messages
    assert (question.text, [part.name for part in question.file_parts]) == ("Read this", ["notes.txt"])
    assert (reply.text, reply.state, reply.finish_reason) == ("A whole answer.", MessageState.COMPLETE, "stop")
    assert spent == [("chat", "whole", 3, 4)]
    assert not (line.data_dir / "handed-over").exists()


def test_while_the_window_runs_it_stores_what_was_asked(line: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("Milk and bread")
    with window(line) as running:
        done = line.ask("From outside", "--save", "--model", "whole", "--file", str(tmp_path / "notes.txt"))
        assert running.poll() is None, "the window is still there"

    ((conversation, messages),), spent = library(line)
    assert (done.returncode, done.stdout, done.stderr) == (0, "A whole answer.", "")
    assert conversation.title == "From outside"
    assert [message.text for message in messages] == ["From outside", "A whole answer."]
    assert spent == [("chat", "whole", 3, 4)]
    assert list((line.data_dir / "handed-over").iterdir()) == []


def recorded(line: CommandLine) -> list[Attempt]:
    """The requests that are kept of the replies in the library, in their order."""
    ids = [messages[-1].id for _conversation, messages in library(line)[0]]

    async def read() -> list[Attempt]:
        store = RequestStore(line.data_dir / NAME)
        try:
            assert set(await store.message_ids()) <= set(ids)
            return [attempt for known in ids for attempt in await store.of_message(known)]
        finally:
            await store.close()

    return asyncio.run(read())


@pytest.mark.parametrize("is_open", [False, True], ids=["alone", "beside the window"])
def test_what_is_saved_has_its_requests_as_they_were_sent(line: CommandLine, *, is_open: bool) -> None:
    with window(line) if is_open else nullcontext():
        line.ask("From outside", "--save", "--model", "whole")
    (attempt,) = recorded(line)
    assert (attempt.status, attempt.failure) == (200, "")
    assert b"From outside" in b"".join(piece for piece in attempt.request_body if isinstance(piece, bytes))
    assert b"A whole answer." in attempt.response_body


def test_of_what_is_not_saved_no_request_is_kept(line: CommandLine) -> None:
    line.ask("Kept", "--save", "--model", "whole")
    line.ask("Not kept", "--model", "whole")
    assert len(recorded(line)) == 1
    line.set_profiles(settings=Settings(keeps_requests=False))
    line.ask("Saved without", "--save", "--model", "whole")
    assert len(library(line)[0]) == 2
    assert len(recorded(line)) == 1


def test_the_running_window_refuses_what_it_cannot_read(line: CommandLine) -> None:
    with window(line):
        for name in ("../settings", "0" * 32):
            assert "cannot be read" in hand_over(line.data_dir, name, 20)
    with pytest.raises(NobodyThereError):
        hand_over(line.data_dir, "0" * 32, 20)


def test_an_answer_that_cannot_be_saved_is_printed_and_said(line: CommandLine) -> None:
    line.data_dir.mkdir()
    (line.data_dir / "library.sqlite3").write_bytes(b"this is no library" * 100)
    done = line.ask("hi", "--save", "--model", "whole")

    assert (done.returncode, done.stdout) == (7, "A whole answer.")
    assert done.stderr.startswith("The answer was not saved. ")
    assert (line.data_dir / "library.sqlite3").read_bytes() == b"this is no library" * 100


def test_what_was_cut_is_saved_as_it_is(line: CommandLine) -> None:
    done = line.ask("hi", "--save", "--model", "stall-midway", "--timeout", "6")

    ((_conversation, (_question, reply)),), _spent = library(line)
    assert done.returncode == 5
    assert (reply.text, reply.state) == ("Half an answer", MessageState.STOPPED)


def test_what_failed_is_saved_with_its_failure(line: CommandLine) -> None:
    done = line.ask("hi", "--save", "--json", "--model", "quotes-key")

    ((conversation, (question, reply)),), _spent = library(line)
    told = json.loads(done.stdout)
    assert (done.returncode, told["saved_as"], question.text) == (4, conversation.id, "hi")
    assert (reply.text, reply.state) == ("", MessageState.FAILED)
    assert reply.failure is not None
    assert reply.failure.sentence == told["error"]["sentence"]


@pytest.mark.screen
def test_the_window_that_is_open_shows_it_with_its_requests(desk: Desk, scenarios: ServerProcess) -> None:
    program = desk.start_connected(scenarios.base_url, KEY)
    command = [sys.executable, "-m", "canal_desktop", "ask", "From outside", "--save", "--model", "whole"]
    command += ["--data-dir", str(desk.data_dir)]
    variables = {"CANALAPI_API_KEY": KEY, "CANALAPI_BASE_URL": scenarios.base_url, "PYTHONPATH": str(ROOT)}
    subprocess.run(
        [*command, "--data-dir", str(desk.data_dir)],
        env={**desk.session.environment, **variables},
        check=True,
        timeout=60,
    )
    screen = program.screen
    screen.wait_until(lambda: screen.has_conversation("From outside"), "it is not in the list")
    screen.open_conversation("From outside")
    screen.wait_for_message("A whole answer.")
    screen.keys("F12")
    screen.wait_for_text("Answered.")
    assert program.close_window() == 0


@needs_keyring
def test_the_key_comes_from_the_keyring(line: CommandLine, tmp_path: Path) -> None:
    script = f"""
import subprocess
from dataclasses import replace
from pathlib import Path
from canal_desktop.domain.profile import origin_of
from tests.end2end.asking import CommandLine

async def main():
    with keyring():
        backend = await SecretStore().save("work", {KEY!r})
        line = CommandLine({line.base_url!r}, Path({str(tmp_path / "inner")!r}))
        profile = replace(line.profile(), key_backend=backend, key_origin=origin_of(line.base_url), needs_key=True)
        line.set_profiles(profile)
        environment = {{name: value for name, value in os.environ.items() if not name.startswith("CANALAPI")}}
        done = subprocess.run(line.command("hi"), env=environment, capture_output=True, text=True, timeout=50)
        print(done.returncode, done.stdout, done.stderr)
asyncio.run(main())
"""
    (tmp_path / "inner").mkdir()
    assert run_with_bus(script, tmp_path).strip() == "0 A whole answer."

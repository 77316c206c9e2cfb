"""The real program, killed in mid-stream: the user's message must be there, and all but half a second of the answer.

What was sent is known by the server's clock.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import apsw

from tests.end2end.aftermath import files_with
from tests.end2end.processes import read_line
from tests.end2end.server_process import ServerProcess
from tests.end2end.session import Session, missing_tools
from tests.kills.life import ALLOWED_LOSS_S, Kill

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
KEY = "sk-invented-0123456789"
RATE = 100
"""Words a second."""

START_PATIENCE_S = 60.0


def kill_once(
    session: Session, server: ServerProcess, data_dir: Path, number: int, wait_s: float, allowed_loss_s: float
) -> Kill:
    """Start the program, let it stream for wait_s seconds, kill it and look."""
    question = f"words 100000 at {RATE}, run {number}"
    streams_before = len(server.log())
    process = _start(session, server, data_dir, question)
    try:
        _send(session, server, process, streams_before)
        time.sleep(wait_s)
    finally:
        killed_at = time.time()
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        assert process.stderr is not None
        process.stderr.close()
    times = server.log()[streams_before]["times"]
    sent = [at for at in times if at <= killed_at]
    return _examine(data_dir, question, sent, killed_at, allowed_loss_s)


def _start(session: Session, server: ServerProcess, data_dir: Path, question: str) -> subprocess.Popen[bytes]:
    environment = {
        **session.environment,
        "CANALAPI_API_KEY": KEY,
        "CANALAPI_BASE_URL": server.base_url,
        "CANAL_STARTUP_MARKS": "1",
    }
    command = [sys.executable, "-m", "canal_desktop", "--data-dir", str(data_dir), "--new", question]
    return subprocess.Popen(
        command, env=environment, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )


def _send(session: Session, server: ServerProcess, process: subprocess.Popen[bytes], streams_before: int) -> None:
    assert process.stderr is not None
    while read_line(process.stderr.fileno(), START_PATIENCE_S) != "mark typing":
        continue
    deadline = time.monotonic() + START_PATIENCE_S
    while time.monotonic() < deadline:
        # The model's name may still be on its way when the window takes its first key.
        session.run("xdotool", "key", "--clearmodifiers", "Return")
        for _poll in range(20):
            time.sleep(0.05)
            streams = server.log()
            if len(streams) > streams_before and streams[streams_before]["times"]:
                return
    raise TimeoutError("the program did not ask the server")


def _examine(data_dir: Path, question: str, sent: list[float], killed_at: float, allowed_loss_s: float) -> Kill:
    with tempfile.TemporaryDirectory() as folder:
        # A copy: looking must not repair what the next start has to cope with.
        for path in data_dir.glob("library.sqlite3*"):
            shutil.copy(path, folder)
        faults, text = _read_library(Path(folder) / "library.sqlite3", question)
    words = text.split()
    if words != [f"w{number}" for number in range(len(words))]:
        faults.append("the stored text is not the beginning of what was sent")
    lost_s = killed_at - sent[len(words)] if len(words) < len(sent) else 0.0
    if found := files_with(KEY, data_dir):
        faults.append(f"the key is in {found}")
    if lost_s > allowed_loss_s:
        faults.append(f"{lost_s:.2f} s of the stream are missing")
    return Kill(killed_at - sent[0], lost_s, tuple(faults))


def _read_library(path: Path, question: str) -> tuple[list[str], str]:
    """What is wrong with the library, and the text stored of the reply to that question."""
    faults = []
    connection = apsw.Connection(str(path))
    try:
        check = connection.execute("PRAGMA integrity_check").fetchall()
        if check != [("ok",)]:
            faults.append(f"integrity check: {check[:3]}")
        if connection.execute("PRAGMA foreign_key_check").fetchall():
            faults.append("rows refer to rows that are not there")
        found = connection.execute(
            "SELECT messages.id FROM messages JOIN parts ON parts.message_seq = messages.seq WHERE parts.text = ?",
            (question,),
        ).fetchall()
        if len(found) != 1:
            return [*faults, f"the user's message is stored {len(found)} times"], ""
        replies = connection.execute("SELECT seq, state FROM messages WHERE parent_id = ?", found[0]).fetchall()
        if len(replies) != 1 or replies[0][1] != "streaming":
            return [*faults, f"not one reply in state streaming but {replies}"], ""
        rows = connection.execute("SELECT text FROM deltas WHERE message_seq = ? ORDER BY seq", replies[0][:1])
        return faults, "".join(text for (text,) in rows)
    finally:
        connection.close()


def kills(count: int, seed: int, allowed_loss_s: float = ALLOWED_LOSS_S) -> Iterator[Kill]:
    """Kill it that many times over one library, each time at another moment.

    Raises:
        SystemExit: this computer lacks a tool.
    """
    missing = missing_tools(accessibility=False)
    if missing:
        raise SystemExit(f"These tools are missing: {', '.join(missing)}")
    moments = random.Random(seed)
    with (
        tempfile.TemporaryDirectory(prefix="canal-kill-") as folder,
        Session(Path(folder) / "session", accessibility=False) as session,
        ServerProcess("tests.end2end.paced_server", Path(folder) / "server.log") as server,
    ):
        for number in range(count):
            yield kill_once(session, server, Path(folder) / "data", number, moments.uniform(0.0, 2.5), allowed_loss_s)

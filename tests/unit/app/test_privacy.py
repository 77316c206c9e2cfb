"""What is the user's own stays with the user: the log, and the memory of the program."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app.privacy import start_log
from canal_desktop.domain.redaction import Redactor
from tests.end2end.aftermath import files_with
from tests.servers.misbehaving import KEY as SERVER_KEY
from tests.unit.app.conftest import begin, until_done

if TYPE_CHECKING:
    from tests.unit.app.conftest import World

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="rights of files and users are those of POSIX")

KEY = "sk-invented-0123456789"

CRASHING = """
import os, resource, signal, sys
from canal_desktop.app.privacy import forbid_core_dumps
if sys.argv[1] == "forbidden":
    forbid_core_dumps()
word = "sk-invented" + "-0123456789"
print(resource.getrlimit(resource.RLIMIT_CORE), flush=True)
os.abort()
"""

HIDING = """
import ctypes, os, resource, sys
from canal_desktop.app.privacy import forbid_core_dumps
if os.getuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
    # A change of the user does it too; so this begins as any user's program does.
    ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)
print("begun", flush=True)
sys.stdin.readline()
forbid_core_dumps()
print("hidden", flush=True)
sys.stdin.readline()
"""

LOOKING = """
import os, sys
if os.getuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
try:
    print(b"sk-invented" in open(f"/proc/{sys.argv[1]}/environ", "rb").read())
except PermissionError:
    print("refused")
"""


def modes(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mode & 0o777 for path in (folder, *folder.rglob("*"))}


def test_nobody_else_can_read_the_log(tmp_path: Path) -> None:
    folder = tmp_path / "logs"
    former = os.umask(0)
    root = logging.getLogger()
    level = root.level
    try:
        handler = start_log(folder, Redactor())
        assert handler is not None
        logging.getLogger("canal_desktop").warning("one line")
        handler.close()
        (folder / "canal.log").chmod(0o644)
        logging.getLogger("canal_desktop").warning("another line")
    finally:
        os.umask(former)
        root.setLevel(level)
        root.removeHandler(handler)
        handler.close()
    assert "another line" in (folder / "canal.log").read_text(encoding="utf-8")
    assert modes(folder) == {"logs": 0o700, "canal.log": 0o600}


async def test_with_everything_logged_neither_a_key_nor_a_word_of_the_user_is_in_the_log(
    world: World, tmp_path: Path
) -> None:
    root, logger = logging.getLogger(), logging.getLogger("canal_desktop")
    levels = root.level, logger.level
    handler = start_log(tmp_path / "logs", world.redactor)
    assert handler is not None
    root.setLevel(logging.DEBUG)
    logger.setLevel(logging.DEBUG)
    try:
        conversation = await begin(world)
        for model in ("whole", "quotes-key", "400", "cut"):
            await conversation.send("A word of the user: heliotrope.", model)
            await until_done(conversation)
        said = f"Bearer {SERVER_KEY} in {conversation.branch[0].id}"
        logger.error("An error with the user's words around it", exc_info=RuntimeError(said))
    finally:
        root.setLevel(levels[0])
        logger.setLevel(levels[1])
        root.removeHandler(handler)
        handler.close()
    assert "An error with" in (tmp_path / "logs" / "canal.log").read_text(encoding="utf-8")
    assert files_with(SERVER_KEY, tmp_path) == []
    assert files_with("heliotrope", tmp_path / "logs") == []


def test_a_crash_leaves_no_image_of_the_memory(tmp_path: Path) -> None:
    limits = {}
    for word in ("allowed", "forbidden"):
        folder = tmp_path / word
        folder.mkdir()
        command = f'ulimit -c unlimited 2>/dev/null; exec "$0" -c "$1" {word}'
        done = subprocess.run(
            ["/bin/sh", "-c", command, sys.executable, CRASHING],
            cwd=folder,
            env={"PYTHONPATH": str(Path(__file__).parents[3]), "PATH": os.environ["PATH"]},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == -6, done.stderr
        limits[word] = done.stdout.strip()
        assert word == "allowed" or files_with(KEY, folder) == []
    assert limits["forbidden"] == "(0, 0)"
    assert limits["allowed"] != "(0, 0)"


@pytest.mark.skipif(sys.platform != "linux", reason="processes are looked at through /proc")
def test_no_other_program_of_the_user_can_read_the_key_that_it_was_started_with() -> None:
    environment = {"PYTHONPATH": str(Path(__file__).parents[3]), "PATH": os.environ["PATH"], "CANALAPI_API_KEY": KEY}
    with subprocess.Popen(
        [sys.executable, "-c", HIDING], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        assert program.stdout.readline() == "begun\n"
        seen = []
        for _time in range(2):
            looking = [sys.executable, "-c", LOOKING, str(program.pid)]
            seen.append(subprocess.run(looking, check=True, capture_output=True, text=True).stdout.strip())
            program.stdin.write("\n")
            program.stdin.flush()
            program.stdout.readline()
    assert seen == ["True", "refused"]

"""Another user who takes the name of the channel between two starts first, in a folder for all, learns nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app.instance_channel import NobodyThereError, hand_over, server_name
from canal_desktop.domain.start_wish import StartWish
from canal_desktop.ui.single_instance import SingleInstance
from tests.ui.calm import PATIENCE_S

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

SQUATTING = """
import os, socket, sys
os.setgid(65534)
os.setuid(65534)
with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as channel:
    channel.bind(sys.argv[1])
    os.chmod(sys.argv[1], 0o777)
    channel.listen()
    print("listens", flush=True)
    while True:
        visitor, _ = channel.accept()
        visitor.settimeout(1)
        try:
            print("got", visitor.recv(4096), flush=True)
            visitor.sendall(b'{"kept": true}\\\\n')
        except OSError:
            print("got nothing", flush=True)
        visitor.close()
"""


@pytest.fixture
def squatter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Another user who has taken the name in a folder for all; what was said to them."""
    if sys.platform != "linux" or os.getuid() != 0:
        pytest.skip("needs to be another user for a while")
    # As short as /tmp is: the paths of sockets have a limit.
    shared = Path(tempfile.mkdtemp(prefix="canal-"))
    shared.chmod(0o1777)
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setenv("TMPDIR", str(shared))
    address = shared / server_name(tmp_path)
    heard: list[str] = []
    with subprocess.Popen(
        [sys.executable, "-c", SQUATTING, str(address)], stdout=subprocess.PIPE, text=True
    ) as process:
        output = process.stdout
        assert output is not None
        assert output.readline() == "listens\n"
        reading = threading.Thread(target=lambda: heard.extend(output))
        reading.start()
        yield heard
        process.kill()
        reading.join()
    shutil.rmtree(shared)


def wait_for(heard: list[str], count: int) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while len(heard) < count and time.monotonic() < deadline:
        time.sleep(0.01)


def test_a_command_hands_nothing_over_to_another_user(squatter: list[str], tmp_path: Path) -> None:
    with pytest.raises(NobodyThereError):
        hand_over(tmp_path, "0" * 32, 5)
    wait_for(squatter, 1)
    assert set(squatter) <= {"got b''\n", "got nothing\n"}


def test_a_start_is_the_first_although_another_user_listens(qtbot: QtBot, squatter: list[str], tmp_path: Path) -> None:
    instance = SingleInstance(tmp_path)
    assert instance.become_first(StartWish("a question of mine"))
    instance.close()
    wait_for(squatter, 1)
    assert set(squatter) <= {"got b''\n", "got nothing\n"}

"""One program per user and data folder."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.file_words import MOST_FILES
from canal_desktop.domain.start_wish import StartWish, parse_link
from canal_desktop.ui.single_instance import SingleInstance, server_name
from tests.ui.calm import PATIENCE_S

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from canal_desktop.ui.single_instance import SingleInstance
app = QCoreApplication([])
from canal_desktop.domain.start_wish import StartWish
files = ("/-\\udcff 'a'\\n", *("/" + "\\udcfe" * 20_000 for number in range(200)))
wish = StartWish("Grüße", "canal://" + "x" * 2_000_000, quick=True, token="leave of the desktop", files=files)
sys.exit(0 if SingleInstance(Path(sys.argv[1])).become_first(wish) is False else 1)
"""

KILLED = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from canal_desktop.ui.single_instance import SingleInstance
app = QCoreApplication([])
assert SingleInstance(Path(sys.argv[1])).become_first()
os._exit(0)
"""

RACING = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from canal_desktop.ui.single_instance import SingleInstance
app = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
if instance.become_first():
    came = []
    instance.message_received.connect(lambda wish: came.append(wish) or (len(came) == 3 and app.quit()))
    QTimer.singleShot(30_000, app.quit)
    app.exec()
    instance.close()
    print("first")
else:
    print("second")
"""


def test_a_second_start_hands_its_wish_over_to_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.become_first()

    with qtbot.waitSignal(first.message_received) as told:
        second = subprocess.Popen([sys.executable, "-c", SECOND, str(tmp_path)])

    (wish,) = told.args or [None]
    assert isinstance(wish, StartWish)
    assert (wish.text, wish.quick, wish.hidden) == ("Grüße", True, False)
    assert wish.token == "leave of the desktop"
    assert wish.files[0] == "/-\udcff 'a'\n"
    assert len(wish.files) == MOST_FILES + 1
    with pytest.raises(InvalidInput, match="too long"):
        parse_link(wish.link)
    qtbot.waitUntil(lambda: second.poll() is not None)
    assert second.returncode == 0
    first.close()


def test_another_data_folder_is_another_program(qtbot: QtBot, tmp_path: Path) -> None:
    one, other = SingleInstance(tmp_path / "one"), SingleInstance(tmp_path / "other")

    assert one.become_first()
    assert other.become_first()

    one.close()
    other.close()


def test_what_a_killed_program_left_behind_is_no_obstacle(qtbot: QtBot, tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], check=True, timeout=60)

    after = SingleInstance(tmp_path)

    assert after.become_first()
    after.close()


def test_a_foreign_message_is_ignored(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    first.become_first()
    stranger = QLocalSocket()
    stranger.connectToServer(server_name(tmp_path))
    assert stranger.waitForConnected(round(PATIENCE_S * 1000))

    with qtbot.assertNotEmitted(first.message_received, wait=100):
        stranger.write(b"GET / HTTP/1.1\n")

    stranger.abort()
    first.close()


def test_of_many_starts_at_once_one_is_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    starts = [
        subprocess.Popen([sys.executable, "-c", RACING, str(tmp_path)], stdout=subprocess.PIPE, text=True)
        for _number in range(4)
    ]

    said = sorted(start.communicate(timeout=60)[0].strip() for start in starts)

    assert said == ["first", "second", "second", "second"]


def test_a_line_without_end_is_not_listened_to_for_ever(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    first.become_first()
    stranger = QLocalSocket()
    stranger.connectToServer(server_name(tmp_path))
    assert stranger.waitForConnected(round(PATIENCE_S * 1000))

    with qtbot.assertNotEmitted(first.message_received, wait=100):
        stranger.write(b'{"show": true, "text": "' + b"x" * 5_000_000)
        qtbot.waitUntil(lambda: stranger.state() == QLocalSocket.LocalSocketState.UnconnectedState)

    first.close()

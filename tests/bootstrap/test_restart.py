"""The program starts itself anew: the same process on Unix, the same arguments, and nothing is done twice."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from canal_desktop.app.own_command import own_command
from canal_desktop.bootstrap.restart import command_to_restart

ROOT = Path(__file__).parents[2]
PATIENCE_S = 90.0

DRIVER = """
import os, pathlib, signal, sys
from PySide6.QtCore import QTimer
import canal_desktop.bootstrap.start as start
from canal_desktop.__main__ import parse_arguments

signals = "--signal" in sys.argv
sys.argv = [word for word in sys.argv if word != "--signal"]
told = pathlib.Path(os.environ["TOLD"])
options = parse_arguments(sys.argv[1:])
runs = len(told.read_text().splitlines()) if told.exists() else 0
with told.open("a") as file:
    file.write(f"{os.getpid()} {options.demo} {options.new} {'CANALAPI_API_KEY' in os.environ}\\n")


class Restarting(start.MainWindow):
    def __init__(self, *args):
        super().__init__(*args)
        QTimer.singleShot(1500, self.close if runs else self.end)

    def end(self):
        if signals:
            # A question is open that keeps it from ending at once.
            self.may_close = lambda: False
        self.restart()
        if signals:
            os.kill(os.getpid(), signal.SIGTERM)


start.MainWindow = Restarting
sys.exit(start.run(options))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there the new run is another process")
def test_a_real_process_starts_anew_once_with_its_arguments_and_without_the_key(tmp_path: Path) -> None:
    driver, told = tmp_path / "driver.py", tmp_path / "told"
    driver.write_text(DRIVER)
    variables = {
        **os.environ,
        "CANALAPI_API_KEY": "my-own-servers-key-99",
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "TOLD": str(told),
    }
    command = [sys.executable, str(driver), "--demo", "--new", "Hello", "--data-dir", str(tmp_path / "data")]

    with subprocess.Popen(command, env=variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as process:
        output, _none = process.communicate(timeout=PATIENCE_S)

    assert process.returncode == 0, output.decode()
    assert told.read_text().splitlines() == [
        f"{process.pid} True Hello True",
        f"{process.pid} True None False",
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="signals are those of Unix")
def test_a_system_that_ends_the_program_while_a_restart_is_asked_about_gets_its_way(tmp_path: Path) -> None:
    driver, told = tmp_path / "driver.py", tmp_path / "told"
    driver.write_text(DRIVER)
    command = [sys.executable, str(driver), "--signal", "--demo", "--data-dir", str(tmp_path / "data")]
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "TOLD": str(told)}

    done = subprocess.run(
        command, env=variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=PATIENCE_S, check=False
    )

    assert done.returncode == 0, done.stdout.decode()
    assert len(told.read_text().splitlines()) == 1, "it started anew"


@pytest.mark.parametrize(
    ("words", "again"),
    [
        (["--demo"], ["--demo"]),
        (["--new", "Hi there", "--data-dir", "/d"], ["--data-dir", "/d"]),
        (["--new=Hi", "--quick", "--hidden", "--demo"], ["--demo"]),
        (["--demo", "canal://new?text=Hi", "--data-dir", "canal:folder"], ["--demo", "--data-dir", "canal:folder"]),
        (["CANAL://chat/1"], []),
        (["a.canal.json", "--demo", "file:///b.zip"], ["--demo"]),
        (["--demo", "--", "-x.json", "--demo"], ["--demo"]),
        ([], []),
    ],
)
def test_what_was_to_be_done_once_is_not_done_again(words: list[str], again: list[str]) -> None:
    starter = ["-m", "canal_desktop"]
    command = command_to_restart("/usr/bin/python3", starter, words, is_frozen=False)
    assert command == ["/usr/bin/python3", *starter, *again]


def test_a_packed_program_is_started_where_it_lies(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("APPIMAGE", "/home/me/Canal.AppImage")
    assert command_to_restart("/tmp/mounted/canal", [], ["--demo"], is_frozen=True) == [
        "/home/me/Canal.AppImage",
        "--demo",
    ]
    assert command_to_restart("/usr/bin/python3", ["-m", "y"], [], is_frozen=False)[0] == "/usr/bin/python3"


def test_a_version_among_others_starts_by_its_launcher_and_another_program_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("APPIMAGE", raising=False)
    launcher, program = tmp_path / "canal-desktop", tmp_path / "versions" / "0.2.0" / "canal-desktop"
    monkeypatch.setenv("CANAL_LAUNCHER", str(launcher))
    monkeypatch.setattr("sys.executable", str(program))
    monkeypatch.setattr("sys.frozen", True, raising=False)
    command = command_to_restart(str(program), [], ["--demo"], is_frozen=True)
    assert command == [str(launcher), "--demo"]
    assert own_command() == (str(launcher),)
    # Started from the program, as by a terminal in it, and no version of it.
    other = str(tmp_path.parent / "other" / "canal-desktop")
    monkeypatch.setattr("sys.executable", other)
    assert command_to_restart(other, [], ["--demo"], is_frozen=True) == [other, "--demo"]
    assert own_command() == (other,)

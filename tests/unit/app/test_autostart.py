"""Starting at log-in: what is written where each system looks for it, and read back."""

import plistlib
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from canal_desktop.app.autostart import Autostart, DesktopEntry, LaunchAgent
from canal_desktop.app.own_command import own_command
from canal_desktop.domain.errors import AutostartRefused, CanalError
from canal_desktop.storage.paths import default_data_dir

linux = pytest.mark.skipif(sys.platform != "linux", reason="other systems keep it elsewhere")


def exec_of(path: Path) -> str:
    return next(line for line in path.read_text("utf-8").splitlines() if line.startswith("Exec=")).removeprefix("Exec=")


@linux
def test_it_is_off_until_it_is_turned_on_and_off_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert not Autostart(default_data_dir()).is_on()

    Autostart(default_data_dir()).turn(True)

    assert Autostart(default_data_dir()).is_on()
    assert shlex.split(exec_of(tmp_path / "autostart" / "canal-desktop.desktop")) == [*own_command(), "--hidden"]

    Autostart(default_data_dir()).turn(False)
    Autostart(default_data_dir()).turn(False)

    assert not Autostart(default_data_dir()).is_on()
    assert list((tmp_path / "autostart").iterdir()) == []


@linux
def test_another_data_folder_is_named_with_all_its_signs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    data = tmp_path / 'a b "c" 100%'

    Autostart(data).turn(True)

    line = exec_of(tmp_path / "autostart" / "canal-desktop.desktop")
    # A reader of such a file takes away the escapes of a value, then the quotes, then doubled percent signs.
    words = [word.replace("%%", "%") for word in shlex.split(line.replace("\\\\", "\\"))]
    assert words == [*own_command(), "--data-dir", str(data), "--hidden"]


@linux
def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "autostart").write_text("no folder")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))

    with pytest.raises(
        AutostartRefused, match=r"^Whether Canal starts when you log in cannot be changed: .+\.$"
    ) as told:
        Autostart(default_data_dir()).turn(True)

    assert isinstance(told.value, CanalError)
    assert not Autostart(default_data_dir()).is_on()


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_an_entry_that_the_desktop_put_out_of_force_is_off(tmp_path: Path, line: str) -> None:
    path = tmp_path / "one.desktop"
    path.write_text(f"[Desktop Entry]\nType=Application\nExec=canal\n{line}\n")

    assert not DesktopEntry(path).is_on()


@linux
def test_a_path_with_strange_letters_is_one_word(tmp_path: Path) -> None:
    path = tmp_path / "one.desktop"

    DesktopEntry(path).turn(('/home/a b/$x`y"\\z/100%/canal', "--hidden"))

    # Two rounds: that of every value of such a file, then that of the words in it.
    value = exec_of(path).replace("\\\\", "\\")
    script = "printf '%s\\n' " + value.replace("%%", "%")
    words = subprocess.run(["sh", "-c", script], capture_output=True, check=True, text=True).stdout.splitlines()
    assert words == ['/home/a b/$x`y"\\z/100%/canal', "--hidden"]


def test_an_agent_of_macos_names_the_words_of_the_command(tmp_path: Path) -> None:
    path = tmp_path / "LaunchAgents" / "canal-desktop.plist"
    agent = LaunchAgent(path)
    assert not agent.is_on()

    agent.turn(("/Applications/Canal.app/canal", "--hidden"))

    assert agent.is_on()
    written = plistlib.loads(path.read_bytes())
    assert written["ProgramArguments"] == ["/Applications/Canal.app/canal", "--hidden"]
    assert written["RunAtLoad"] is True

    agent.turn(None)
    assert not agent.is_on()


def test_the_own_command_has_absolute_paths() -> None:
    assert Path(own_command()[0]).is_absolute()

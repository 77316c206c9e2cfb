"""Whether there is a screen: servers that answer, are gone, or are not needed; asked by run.py and the program."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from canal_desktop.screen import has_screen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.setup.project_copy import ProjectCopy

ROOT = Path(__file__).parents[2]
EXIT_NO_SCREEN = 4
NUMBER = next(number for number in range(5000, 6000) if not Path(f"/tmp/.X11-unix/X{number}").exists())
"""Of a screen that nobody has, nor gets meanwhile: servers that are started take the lowest numbers that are free."""

NOBODY = f":{NUMBER}"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")


@pytest.fixture
def display() -> Iterator[str]:
    """An address where something listens as an X server does."""
    for number in range(2000, 2100):
        with socket.socket(socket.AF_UNIX) as server:
            try:
                server.bind(f"\0/tmp/.X11-unix/X{number}")
            except OSError:
                continue
            server.listen()
            yield f":{number}"
            return


@pytest.mark.parametrize("form", ["{}", "{}.0", "unix{}"])
def test_an_x_server_that_listens_is_a_screen(display: str, form: str) -> None:
    variables = {"DISPLAY": form.format(display)}

    assert has_screen(variables)
    assert has_screen({**variables, "QT_QPA_PLATFORM": "xcb"})
    assert has_screen({**variables, "QT_QPA_PLATFORM": "wayland;xcb"})
    assert not has_screen({**variables, "QT_QPA_PLATFORM": "wayland"})


def test_a_wayland_server_that_listens_is_a_screen(tmp_path: Path) -> None:
    path = tmp_path / "wayland-7"
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))
        server.listen()

        assert has_screen({"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "wayland-7"})
        assert has_screen({"WAYLAND_DISPLAY": str(path), "DISPLAY": NOBODY})
        assert not has_screen({"WAYLAND_DISPLAY": str(path), "QT_QPA_PLATFORM": "xcb"})
        assert has_screen({"WAYLAND_DISPLAY": str(path), "QT_QPA_PLATFORM": "wayland-egl"})


@pytest.mark.parametrize(
    "variables",
    [
        {},
        {"DISPLAY": ""},
        {"DISPLAY": NOBODY},
        {"DISPLAY": "nonsense"},
        {"DISPLAY": ":"},
        {"DISPLAY": f"127.0.0.1:{NUMBER}.0"},
        {"DISPLAY": ":99999"},
        {"WAYLAND_DISPLAY": "wayland-77"},
        {"QT_QPA_PLATFORM": "xcb"},
        {"QT_QPA_PLATFORM": "xcb", "DISPLAY": NOBODY},
        {"QT_QPA_PLATFORM": "wayland"},
    ],
)
def test_where_nobody_listens_there_is_no_screen(variables: dict[str, str]) -> None:
    assert not has_screen(variables, "linux")


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc:size=800x600", "xcb;offscreen"])
def test_a_platform_that_needs_no_server_is_taken_at_its_word(platform: str) -> None:
    assert has_screen({"QT_QPA_PLATFORM": platform})


def test_windows_and_macos_always_have_a_screen() -> None:
    assert has_screen({}, "win32")
    assert has_screen({}, "darwin")


UNREACHABLE = (
    {"DISPLAY": NOBODY},
    {"QT_QPA_PLATFORM": "xcb"},
    {"DISPLAY": NOBODY, "QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "wayland-77"},
    {},
)


@pytest.mark.parametrize("variables", UNREACHABLE)
def test_the_program_ends_with_one_sentence_where_no_screen_answers(variables: dict[str, str]) -> None:
    usual = {name: os.environ[name] for name in ("PATH", "HOME", "XDG_RUNTIME_DIR")}
    done = subprocess.run(
        [sys.executable, "-m", "canal_desktop"],
        cwd=ROOT,
        env={**usual, **variables},
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )

    assert done.returncode == EXIT_NO_SCREEN
    assert len(done.stderr.strip().splitlines()) == 1
    assert "screen" in done.stderr


@pytest.mark.parametrize("variables", UNREACHABLE)
def test_run_py_ends_with_one_sentence_where_no_screen_answers(project: ProjectCopy, variables: dict[str, str]) -> None:
    none: dict[str, str | None] = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    outcome = project.run(**{**none, **variables})

    assert outcome.exit_code == EXIT_NO_SCREEN
    assert len(outcome.lines) == 1
    assert not (project.folder / ".venv").exists()

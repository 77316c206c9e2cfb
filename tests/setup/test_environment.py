"""The environment: made once, remade when the lock changes, never half used, and its failures in a sentence."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests.setup.project_copy import CLOSED_INDEX, PATIENCE_S, is_permitted, make_wheel
from tools.setup import environment as environment_module
from tools.setup.environment import PROGRAM_LOCK, TESTS_LOCK, Environment, stamp
from tools.setup.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.setup.project_copy import ProjectCopy

NO_PACKAGES = {"PIP_FIND_LINKS": None, "PIP_NO_INDEX": None, "PIP_INDEX_URL": CLOSED_INDEX}
posix = pytest.mark.skipif(sys.platform == "win32", reason="signals")


@pytest.fixture
def silent_index() -> Iterator[str]:
    """The address of a package index that takes connections and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"http://127.0.0.1:{server.getsockname()[1]}/simple"


def has_no_network() -> tuple[str, ...]:
    """What runs a command without any network; skips where that is not permitted."""
    before = ("unshare", "--net")
    if not is_permitted(before):
        pytest.skip("no right to take the network away")
    return before


def test_the_first_run_sets_up_and_opens_and_later_ones_need_no_network(project: ProjectCopy) -> None:
    first = project.run()
    assert first.exit_code == 7, first
    assert [line.split()[0] for line in first.lines] == ["Making", "Installing", "Set", "opened"]
    second = project.run(**NO_PACKAGES, before=has_no_network())
    assert second.exit_code == 7, second
    assert [line.split()[0] for line in second.lines] == ["opened"]


def test_the_tests_packages_are_added_to_what_is_there_and_a_new_lock_starts_from_nothing(project: ProjectCopy) -> None:
    assert project.run().exit_code == 7
    mark = project.folder / ".venv" / "mark"
    mark.touch()
    added = project.run("test", "--version")
    assert "Making an environment" not in added.said
    assert mark.exists()
    assert Environment(project.folder).fits(tests=True)
    assert Environment(project.folder).fits(tests=False)
    newer = make_wheel(project.wheels, "canal_probe") + make_wheel(project.wheels, "canal_other")
    project.write_locks(newer, newer)
    assert "Making an environment" in project.run().said
    assert not mark.exists()


def test_a_changed_hash_stops_the_set_up_with_a_sentence(project: ProjectCopy) -> None:
    lock = project.folder / PROGRAM_LOCK
    text = lock.read_text().strip()
    lock.write_text(text[:-1] + ("0" if text[-1] != "0" else "1") + "\n")
    outcome = project.run()
    assert outcome.exit_code == 3
    assert outcome.lines[-1].startswith("A downloaded package is not the one that requirements.lock names by its hash")
    assert not project.stamp.exists()
    # Without the network, and with a lock nobody can read, on the same half-made environment.
    offline = project.run(**NO_PACKAGES)
    assert offline.exit_code == 3
    assert offline.lines[-1].startswith("The package index cannot be reached")
    lock.write_text("<<<<<<< merge\n")
    broken = project.run()
    assert broken.exit_code == 3
    assert broken.lines[-1].startswith("requirements.lock is damaged")
    assert not project.stamp.exists()


class RefusesOnce(BaseHTTPRequestHandler):
    """A package index that does not let anybody in at first."""

    server: IndexServer

    def do_GET(self) -> None:
        self.server.asked += 1
        wheel = next(self.server.wheels.glob("canal_probe-*.whl"))
        if self.server.asked == 1:
            self.send_error(403)
        elif self.path.endswith(".whl"):
            self._answer(wheel.read_bytes(), "application/octet-stream")
        else:
            self._answer(f'<a href="/{wheel.name}">{wheel.name}</a>'.encode(), "text/html")

    def _answer(self, body: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_args: object) -> None:
        """Keep quiet."""


class IndexServer(ThreadingHTTPServer):
    """Serves a folder of wheels."""

    def __init__(self, wheels: Path) -> None:
        super().__init__(("127.0.0.1", 0), RefusesOnce)
        self.wheels = wheels
        self.asked = 0


def test_an_index_that_refuses_once_is_asked_once_more(project: ProjectCopy) -> None:
    with IndexServer(project.wheels) as server:
        serving = threading.Thread(target=server.serve_forever)
        serving.start()
        address = f"http://127.0.0.1:{server.server_port}/simple"
        outcome = project.run(**{**NO_PACKAGES, "PIP_INDEX_URL": address})
        server.shutdown()
        serving.join()
    assert outcome.exit_code == 7, outcome
    assert [line.split()[0] for line in outcome.lines] == ["Making", "Installing", "The", "Set", "opened"]
    assert outcome.lines[2].endswith("Trying once more.")


def test_a_missing_lock_is_named(project: ProjectCopy) -> None:
    (project.folder / TESTS_LOCK).unlink()
    outcome = project.run()
    assert outcome.exit_code == 3
    assert outcome.lines == ["requirements-dev.lock is missing; get the file again as it was published."]


def start_and_wait_for_pip(project: ProjectCopy, index: str) -> subprocess.Popen[str]:
    """Start a set-up that hangs in pip, in a process group of its own."""
    process = subprocess.Popen(
        project.command(),
        env=project.variables(PIP_FIND_LINKS=None, PIP_NO_INDEX=None, PIP_INDEX_URL=index),
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        # A test that runs in the background has Ctrl+C switched off, and would hand that on.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    assert process.stderr is not None
    for line in process.stderr:
        if line.startswith("Installing"):
            break
    time.sleep(0.5)
    assert process.poll() is None
    return process


@posix
def test_a_killed_set_up_starts_over(project: ProjectCopy, silent_index: str) -> None:
    with start_and_wait_for_pip(project, silent_index) as process:
        os.killpg(process.pid, signal.SIGKILL)
    assert not project.stamp.exists()
    half = project.folder / ".venv" / "half"
    half.touch()
    outcome = project.run()
    assert outcome.exit_code == 7, outcome
    assert not half.exists()


@posix
def test_ctrl_c_during_set_up_is_one_sentence(project: ProjectCopy, silent_index: str) -> None:
    with start_and_wait_for_pip(project, silent_index) as process:
        os.killpg(process.pid, signal.SIGINT)
        assert process.stderr is not None
        said = process.stderr.read()
    assert process.returncode == 130
    assert said == "Stopped. The next run goes on from a clean start.\n"
    assert not project.stamp.exists()


def test_two_set_ups_at_once_do_the_work_once(project: ProjectCopy) -> None:
    start: Callable[[], subprocess.Popen[str]] = lambda: subprocess.Popen(  # noqa: E731
        project.command(),
        env=project.variables(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    with start() as one, start() as other:
        said = one.communicate(timeout=PATIENCE_S)[0] + other.communicate(timeout=PATIENCE_S)[0]
    assert (one.returncode, other.returncode) == (7, 7), said
    assert said.count("Making an environment") == 1
    assert said.count("opened") == 2


class Usage(NamedTuple):
    """As shutil.disk_usage answers."""

    total: int
    used: int
    free: int


def test_too_little_room_is_said_before_anything_is_made(project: ProjectCopy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment_module.shutil, "disk_usage", lambda _path: Usage(10**12, 10**12, 5_000_000))
    with pytest.raises(Problem, match="5 MB are free"):
        Environment(project.folder).prepare(tests=False)
    assert not (project.folder / ".venv").exists()


@posix
def test_the_stamp_of_the_tests_serves_the_program_but_not_the_other_way(project: ProjectCopy) -> None:
    project.pretend_set_up()
    environment = Environment(project.folder)
    assert environment.fits(tests=True)
    assert environment.fits(tests=False)
    project.stamp.write_text(stamp(project.folder / PROGRAM_LOCK))
    assert not environment.fits(tests=True)
    assert environment.fits(tests=False)


@posix
def test_an_environment_without_its_interpreter_or_of_another_python_does_not_fit(project: ProjectCopy) -> None:
    project.pretend_set_up()
    environment = Environment(project.folder)
    right = project.stamp.read_text()
    project.stamp.write_text(right.replace("-3.", "-4."))
    assert not environment.fits(tests=False)
    project.stamp.write_text(right)
    environment.python.unlink()
    environment.python.symlink_to(project.folder / "gone")
    assert not environment.fits(tests=False)

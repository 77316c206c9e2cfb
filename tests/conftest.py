"""What every test gets: an empty home folder, a clean environment, and a check that nothing is left running."""

from __future__ import annotations

import asyncio
import inspect
import os
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tests import leftovers

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

PATIENCE_S = 30.0
"""How long what is ending may still take after a test."""

# How long an example takes says how busy the machine is, and nothing of the program. Other examples are tried in the
# long tests: what those find is mended, and what was not touched does not fail.
settings.register_profile(
    "untimed",
    settings(),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=os.environ.get("CANAL_LONG_TESTS") != "1",
)
settings.load_profile("untimed")

WAITING = frozenset(("end2end", "programs", "setup"))
"""Folders of tests that wait for other programs more than they work."""

DEJAVU = (Path("/usr/share/fonts/truetype/dejavu"), Path("/usr/share/fonts/dejavu"), Path("/usr/share/fonts/TTF"))
"""Where Linux distributions have the fonts that the tests measure with."""

KEYS_LEFT = pytest.StashKey[list[str]]()
"""What is said of files in which tests left keys."""

FOREIGN_PREFIXES = ("CANALAPI_", "OPENAI_")

FOREIGN_NAMES = frozenset(
    # A proxy would be asked for loopback servers; the bus leads to the keyring of whoever runs the tests.
    ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "DBUS_SESSION_BUS_ADDRESS")
)


def foreign_variables() -> list[str]:
    """Names of environment variables that would make a test depend on who runs it."""
    return [name for name in os.environ if name.startswith(FOREIGN_PREFIXES) or name.upper() in FOREIGN_NAMES]


for foreign in foreign_variables():
    del os.environ[foreign]
# Before anything imports Qt, which reads it once.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if any((folder / "DejaVuSans.ttf").is_file() for folder in DEJAVU):
    os.environ["FONTCONFIG_FILE"] = str(Path(__file__).with_name("fonts.conf"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what mostly waits, so that it is not what everything waits for at the end."""
    items.sort(key=lambda item: not any(folder in item.path.parts for folder in WAITING))


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Look through what all tests left, once: of several workers the last one to end is who started them."""
    if hasattr(session.config, "workerinput") or not leftovers.can_be_looked_for():
        return
    if session.exitstatus == pytest.ExitCode.INTERRUPTED:
        # Workers are still taking away what was before them, and not all tests have been.
        return
    folder = session.config._tmp_path_factory._basetemp  # type: ignore[attr-defined]
    if folder is not None and (found := leftovers.files_with_keys(folder)):
        session.config.stash[KEYS_LEFT] = [leftovers.told(folder, name) for name in found]
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Name the files in which tests left keys."""
    if found := config.stash.get(KEYS_LEFT, []):
        terminalreporter.section("keys were left in files", red=True)
        for line in found:
            terminalreporter.write_line(line)


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder that the environment points at, on every platform's terms."""
    folder = tmp_path_factory.mktemp("home")
    runtime = folder / "run"
    runtime.mkdir(mode=0o700)
    places = {
        "HOME": folder,
        "USERPROFILE": folder,
        "APPDATA": folder / "AppData" / "Roaming",
        "LOCALAPPDATA": folder / "AppData" / "Local",
        "XDG_CONFIG_HOME": folder / ".config",
        "XDG_DATA_HOME": folder / ".local" / "share",
        "XDG_STATE_HOME": folder / ".local" / "state",
        "XDG_CACHE_HOME": folder / ".cache",
        "XDG_RUNTIME_DIR": runtime,
    }
    for name, place in places.items():
        monkeypatch.setenv(name, str(place))
    # Whoever runs the tests may have another language.
    monkeypatch.setenv("CANAL_LANGUAGE", "en")
    for name in foreign_variables():
        monkeypatch.delenv(name)
    return folder


def _must_end(thread: threading.Thread) -> bool:
    # A library that was not closed keeps no program from ending, but its files open.
    return not thread.daemon or thread.name == "canal-database"


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """Fail when a test leaves a thread that would keep the program from ending."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + PATIENCE_S
    while left := [thread for thread in threading.enumerate() if thread not in before and _must_end(thread)]:
        assert time.monotonic() < deadline, f"the test left threads running: {left}"
        time.sleep(0.01)


@pytest.fixture
async def pending_task_check() -> AsyncIterator[None]:
    """Fail when tasks outlive the test and its other fixtures."""
    yield
    deadline = time.monotonic() + PATIENCE_S
    while left := asyncio.all_tasks() - {asyncio.current_task()}:
        assert time.monotonic() < deadline, f"the test left tasks pending: {left}"
        await asyncio.sleep(0.01)


@pytest.fixture(autouse=True)
def no_task_left(request: pytest.FixtureRequest, no_thread_left: None) -> None:
    """Ask for the check above in asynchronous tests only, so that no other test gets a loop."""
    if inspect.iscoroutinefunction(getattr(request.node, "obj", None)):
        request.getfixturevalue("pending_task_check")

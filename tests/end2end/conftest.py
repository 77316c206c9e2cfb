"""Fixtures: a desk (session, data folder, servers) on which a test starts the program and works with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.end2end.aimock import Aimock
from tests.end2end.asking import CommandLine
from tests.end2end.desk import Desk
from tests.end2end.screen import NotOnScreenError, at_spi_is_missing
from tests.end2end.server_process import ServerProcess
from tests.end2end.session import Session, missing_tools
from tests.end2end.wallet import Wallet, wallet_is_missing
from tests.end2end.wayland_session import WaylandSession, missing_wayland_tools
from tests.npm import NpmMissingError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

HERE = Path(__file__).parent

CHECKED_BY = frozenset(("desk", "desk_without_keyring", "wayland_desk", "line", "make_line"))
"""The fixtures that look, after each test, for what a run must not leave: keys, processes, complaints."""

OUTCOME = pytest.StashKey[dict[str, pytest.TestReport]]()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A test whose program did not show what was waited for is run once more; all else fails at once.

    A loaded X server loses keys at times, and gives the keyboard to another window than the one that was asked for.
    That a test was run again is said at the end of all tests, by name.
    """
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.flaky(reruns=1, only_rerun=[NotOnScreenError.__name__]))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, Any, Any]:
    """Keep each phase's report where the fixtures find it."""
    report = yield
    item.stash.setdefault(OUTCOME, {})[report.when] = report
    return report


@pytest.fixture(scope="session")
def screen_tools() -> None:
    """Skip where this computer cannot show and read a screen."""
    _skip_without(missing_tools())


@pytest.fixture(scope="session")
def wayland_tools() -> None:
    """Skip where this computer has no compositor that works without a screen, or cannot read what it shows."""
    _skip_without(missing_wayland_tools())


def _skip_without(missing: list[str]) -> None:
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    reason = at_spi_is_missing()
    if reason is not None:
        pytest.skip(reason)


def _desk(
    request: pytest.FixtureRequest, folder: Path, *, keyring: bool, session: type[Session] = Session
) -> Iterator[Desk]:
    with Desk(folder, keyring=keyring, session=session) as desk:
        yield desk
        reports = request.node.stash.get(OUTCOME, {})
        if "call" in reports and reports["call"].failed:
            desk.keep_evidence(request.node.name)
            # This is what was wrong, whatever was not found on the screen then; such a test is not run again.
            assert not desk.crashes(), desk.crashes()
        else:
            desk.check_afterwards()


@pytest.fixture
def desk(request: pytest.FixtureRequest, tmp_path: Path, screen_tools: None) -> Iterator[Desk]:
    """A desk with a real, unlocked keyring."""
    yield from _desk(request, tmp_path, keyring=True)


@pytest.fixture
def desk_without_keyring(request: pytest.FixtureRequest, tmp_path: Path, screen_tools: None) -> Iterator[Desk]:
    """A desk on which no keyring runs."""
    yield from _desk(request, tmp_path, keyring=False)


@pytest.fixture
def wallet(desk_without_keyring: Desk) -> Wallet:
    """KWallet on that desk, unlocked, as after a log-in to KDE."""
    reason = wallet_is_missing()
    if reason is not None:
        pytest.skip(reason)
    made = Wallet(desk_without_keyring.session)
    made.start()
    return made


@pytest.fixture
def wayland_desk(request: pytest.FixtureRequest, tmp_path: Path, wayland_tools: None) -> Iterator[Desk]:
    """A desk under Wayland, on which no keyring runs."""
    yield from _desk(request, tmp_path, keyring=False, session=WaylandSession)


@pytest.fixture(scope="session")
def aimock(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Aimock]:
    """A server nobody here wrote."""
    server = Aimock(tmp_path_factory.mktemp("aimock") / "aimock.log")
    try:
        server.__enter__()
    except NpmMissingError as error:
        pytest.skip(f"aimock: {error}")
    yield server
    server.__exit__()


@pytest.fixture
def scenarios(tmp_path: Path) -> Iterator[ServerProcess]:
    """The server that misbehaves as the name of the model says."""
    with ServerProcess("tests.servers.misbehaving", tmp_path / "scenarios.log") as server:
        yield server


@pytest.fixture
def paced(tmp_path: Path) -> Iterator[ServerProcess]:
    """The server that keeps to a timetable."""
    with ServerProcess("tests.end2end.paced_server", tmp_path / "paced.log") as server:
        yield server


@pytest.fixture
def make_line() -> Iterator[Callable[[str, Path], CommandLine]]:
    """Makes command lines that ask a server, by its Base URL, and keep everything in a folder."""
    made: list[CommandLine] = []

    def make(base_url: str, folder: Path) -> CommandLine:
        made.append(CommandLine(base_url, folder))
        return made[-1]

    yield make
    for line in made:
        line.check_afterwards()


@pytest.fixture
def line(make_line: Callable[[str, Path], CommandLine], scenarios: ServerProcess, tmp_path: Path) -> CommandLine:
    """A command line that asks the server that misbehaves."""
    return make_line(scenarios.base_url, tmp_path)

"""Updates in the window, over loopback: looked for where that is wished, and put beside the running version."""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from canal_desktop import __version__
from canal_desktop.app.installation import MACHINES, NOT_WRITABLE, UNPACKED, Installation, read_installation
from canal_desktop.app.updates import LOOKED, Step
from canal_desktop.bootstrap.update_joints import FOLDER, make_updates
from canal_desktop.domain.update import NO_PLACE, OTHERS_WORK, InstallKind
from canal_desktop.ui.settings.rows import Section
from canal_desktop.ui.settings.updates_part import UpdatesPart
from canal_desktop.ui.updates_desk import SHOW, UpdatesDesk
from canal_desktop.updates import source as sentences
from canal_desktop.updates.disk import DISK_FULL
from canal_desktop.updates.versions import Versions
from tests.servers.update_server import Released, UpdateServer, make_bundle
from tools.packages.update_repository import renew

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.ui.program import RunningProgram

LAUNCHER = Path(__file__).parents[3] / "packaging" / "linux" / "launcher.sh"
MACHINE = platform.machine().lower()
KIND = f"tar-{sys.platform}-{MACHINES.get(MACHINE, MACHINE)}"
NEWER = "99.0.0"
NOWHERE = (({"address": ""}, NO_PLACE), ({"root": None}, NO_PLACE))


class Place:
    """A program that is installed among versions, and the web its updates come from."""

    def __init__(self, program: RunningProgram, folder: Path, server: UpdateServer, released: Released) -> None:
        self.program, self.server, self.released = program, server, released
        self.root = folder / "installed"
        make_bundle(self.root / "versions" / __version__, __version__)
        (self.root / "current").symlink_to(f"versions/{__version__}")
        shutil.copy(LAUNCHER, self.root / "canal-desktop")
        self.versions = Versions(self.root, __version__)

    def join(self, **changes: object) -> UpdatesDesk:
        usual = Installation(InstallKind.TAR, self.versions, self.server.address, self.released.root)
        program = self.program
        installation = replace(usual, **changes)  # type: ignore[arg-type]
        updates = make_updates(program.folder, program.parts.connections, program.late.network, installation)
        self.desk = UpdatesDesk(program.window, program.workspace, updates, program.tasks)
        return self.desk

    @property
    def part(self) -> UpdatesPart:
        part = self.program.window.profile_page.part("updates")
        assert isinstance(part, UpdatesPart)
        return part

    def shown(self) -> list[str]:
        return [button.text() for button in self.part.buttons.values() if not button.isHidden()]

    def notices(self) -> list[str]:
        return list(self.program.window.notices.texts)

    async def until(self, *steps: Step) -> None:
        await self.program.until(lambda: self.desk.updates.state.step in steps)

    async def until_done(self) -> None:
        await self.program.until(lambda: not self.program.tasks.is_running("update"))

    async def look(self) -> None:
        self.program.do("look_for_updates")
        await self.until_done()

    async def install(self) -> None:
        self.part.buttons["install"].click()
        await self.until_done()

    def starts(self) -> str:
        done = subprocess.run([self.root / "canal-desktop"], capture_output=True, text=True, check=True, timeout=120)
        return done.stdout.split()[1]

    def is_untouched(self) -> bool:
        left = [path.name for path in (self.root / "versions").iterdir()]
        return left == [__version__] and self.starts() == __version__ and not any(self.versions.downloads.glob("*"))


@pytest.fixture
async def place(program: RunningProgram, tmp_path: Path) -> AsyncIterator[Place]:
    released = Released(tmp_path / "maker", KIND)
    released.add(NEWER)
    async with UpdateServer(released.web) as server:
        made = Place(program, tmp_path, server, released)
        made.join()
        yield made


async def test_a_newer_version_is_found_installed_and_starts_next_time(place: Place) -> None:
    await place.look()
    assert place.part.sentence.text() == f"Canal Desktop {NEWER} has been released."
    assert place.shown() == ["Install", "Look now", f"New in {NEWER}…", "Open the page"]
    await place.install()
    assert place.part.sentence.text() == f"Canal Desktop {NEWER} starts the next time you open Canal."
    assert place.shown() == ["Restart now", f"New in {NEWER}…"]
    assert place.versions.waiting == NEWER
    assert place.starts() == NEWER
    assert not any(place.versions.downloads.glob("*"))
    lines = await place.program.parts.connections.lines()
    whys = {line.why for line in lines}
    assert whys == {"updates: list of versions", "updates: a new version"}
    assert {line.host for line in lines} == {"127.0.0.1"}


async def test_what_is_new_there_can_be_read_and_the_page_opened(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    urls: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(QUrl(url).toString()))
    await place.look()
    place.part.buttons["notes"].click()
    assert place.desk.notes is not None
    assert place.desk.notes.text.toPlainText() == f"{NEWER}\n\n• Faster in {NEWER}"
    place.desk.notes.reject()
    assert place.desk.notes is None
    place.part.buttons["page"].click()
    assert urls == ["https://example.com/releases"]


async def test_nothing_is_asked_for_before_somebody_wants_to_know(place: Place) -> None:
    place.desk.start()
    place.program.do("settings")
    place.program.window.profile_page.show_section(Section.ABOUT)
    await place.program.settle()
    assert place.program.window.settings.looks_for_updates is False
    assert place.server.asked == []


async def test_the_running_version_is_the_newest_where_none_newer_is_listed(place: Place) -> None:
    place.released.add(__version__)
    await place.look()
    assert place.part.sentence.text() == "You have the newest version."
    assert place.shown() == ["Look now"]


async def test_the_requests_carry_nothing_but_the_version_that_asks(place: Place) -> None:
    await place.look()
    for head in place.server.headers:
        names = {line.partition(":")[0].lower() for line in head.splitlines()[1:] if line}
        assert names == {"host", "accept", "accept-encoding", "connection", "user-agent"}
        assert f"CanalDesktop/{__version__}" in head


def tampered_list(place: Place) -> None:
    path = place.released.web / "metadata" / "timestamp.json"
    path.write_bytes(path.read_bytes().replace(b'"version":1', b'"version":7'))


def expired_list(place: Place) -> None:
    renew(place.released.web, place.released.keys, days=-1)


def forged_list(place: Place) -> None:
    other = Released(place.released.place / "forger", KIND)
    other.add("999.0.0")
    place.server.web = other.web


def server_without_files(place: Place) -> None:
    place.server.web = place.released.place / "nowhere"


def insecure_redirect(place: Place) -> None:
    place.server.moved = "http://updates.invalid/metadata/timestamp.json"


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (tampered_list, sentences.NOT_SIGNED),
        (expired_list, sentences.OUTDATED),
        (forged_list, sentences.NOT_SIGNED),
        (server_without_files, "127.0.0.1 answered with status 404."),
        (insecure_redirect, "Updates are looked for over secure connections alone."),
    ],
)
async def test_a_list_that_is_not_to_be_believed_changes_nothing(place: Place, fault, said: str) -> None:
    fault(place)
    await place.look()
    assert place.part.sentence.text() == said
    assert place.shown() == ["Look now"]
    assert place.is_untouched()


async def test_an_older_list_than_before_changes_nothing(place: Place) -> None:
    timestamp = place.released.web / "metadata" / "timestamp.json"
    old = timestamp.read_bytes()
    place.released.add("99.1.0")
    await place.look()
    timestamp.write_bytes(old)
    await place.look()
    assert place.part.sentence.text() == sentences.OLDER
    assert place.is_untouched()


async def test_an_older_version_that_is_signed_is_not_offered(place: Place) -> None:
    place.released.add("0.0.9")
    await place.look()
    assert place.part.sentence.text() == "You have the newest version."


async def test_a_tampered_archive_changes_nothing(place: Place) -> None:
    await place.look()
    archive = place.released.target(f"{NEWER}.tar.gz")
    data = archive.read_bytes()
    archive.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    await place.install()
    assert place.part.sentence.text() == sentences.NOT_THE_FILE
    assert place.is_untouched()


async def test_a_download_that_breaks_off_changes_nothing_and_can_be_tried_again(place: Place) -> None:
    await place.look()
    place.server.cut_after = 100
    await place.install()
    assert place.part.sentence.text().startswith("127.0.0.1 cannot be reached, or the connection broke off.")
    assert place.is_untouched()
    place.server.cut_after = None
    await place.look()
    await place.install()
    assert place.starts() == NEWER


async def test_a_download_can_be_stopped(place: Place) -> None:
    await place.look()
    place.server.cut_after = 100
    place.server.goes_on.clear()
    place.part.buttons["install"].click()
    await place.program.until(lambda: any(".tar." in path for path in place.server.asked))
    assert place.shown() == ["Stop"]
    place.part.buttons["stop"].click()
    await place.until_done()
    assert place.part.sentence.text() == "The download was stopped; nothing has changed."
    assert place.is_untouched()
    place.server.cut_after = None
    await place.install()
    assert place.starts() == NEWER


async def test_the_program_can_end_during_a_download(place: Place) -> None:
    await place.look()
    place.server.cut_after = 100
    place.server.goes_on.clear()
    place.part.buttons["install"].click()
    await place.program.until(lambda: any(".tar." in path for path in place.server.asked))
    place.program.tasks.cancel("update")
    await place.program.until(lambda: not place.program.tasks.is_running("update"))
    assert place.is_untouched()


async def test_a_disk_without_room_changes_nothing(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("canal_desktop.app.updates.ROOM_FACTOR", 10**15)
    await place.look()
    await place.install()
    assert place.part.sentence.text() == DISK_FULL
    assert place.is_untouched()


async def test_going_back_starts_the_version_before_and_that_one_alone(place: Place) -> None:
    make_bundle(place.root / "versions" / "0.0.1", "0.0.1")
    (place.root / "previous").symlink_to("versions/0.0.1")
    place.desk.start()
    place.program.do("settings")
    place.program.window.profile_page.show_section(Section.ABOUT)
    await place.program.until(lambda: place.shown() == ["Look now", "Go back to version 0.0.1"])
    place.part.buttons["back"].click()
    await place.until(Step.READY)
    assert place.part.sentence.text() == "Canal Desktop 0.0.1 starts the next time you open Canal."
    assert place.starts() == "0.0.1"
    assert place.versions.was_left == __version__


async def test_a_version_that_did_not_start_is_told_once(place: Place) -> None:
    (place.root / "failed").write_text("99.0.0\n", encoding="utf-8")
    place.desk.start()
    told = "Canal Desktop 99.0.0 did not start twice, so the version before it runs again. "
    await place.program.until(lambda: any(told in notice for notice in place.notices()))
    assert not (place.root / "failed").exists()


async def test_the_daily_look_waits_a_day_and_tells_with_a_notice(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("canal_desktop.app.updates.FIRST_PAUSE_S", 0.01)
    monkeypatch.setattr("canal_desktop.app.updates.PAUSE_S", 0.01)
    program, folder = place.program, place.program.folder / FOLDER
    place.desk.start()
    await program.settle(0.1)
    assert place.server.asked == []
    folder.mkdir(exist_ok=True)
    (folder / LOOKED).write_text((datetime.now(UTC) - timedelta(hours=23)).isoformat(), encoding="ascii")
    program.window.change_settings(replace(program.window.settings, looks_for_updates=True))
    await program.settle(0.1)
    assert place.server.asked == []
    (folder / LOOKED).write_text((datetime.now(UTC) - timedelta(hours=25)).isoformat(), encoding="ascii")
    await place.until(Step.FOUND)
    asked = len(place.server.asked)
    await program.settle(0.1)
    assert len(place.server.asked) == asked
    assert place.notices() == [f"Canal Desktop {NEWER} has been released."]
    program.window.notices.action_chosen.emit(SHOW)
    await program.settle(0.05)
    assert place.part.isVisible()


async def test_switching_it_on_looks_at_once(place: Place) -> None:
    program = place.program
    program.do("settings")
    program.window.profile_page.show_section(Section.ABOUT)
    await program.settle(0.05)
    assert not place.part.switch.isChecked()
    place.part.switch.click()
    await place.until(Step.FOUND)
    assert program.window.settings.looks_for_updates is True


async def test_while_offline_nothing_is_asked_for(place: Place) -> None:
    program = place.program
    place.join(address="https://updates.invalid/")
    program.window.change_settings(replace(program.window.settings, is_offline=True))
    await place.look()
    assert "offline" in place.part.sentence.text().lower()
    lines = await program.parts.connections.lines()
    assert {(line.host, line.is_refused) for line in lines} == {("updates.invalid", True)}


@pytest.mark.parametrize(
    ("changes", "said"),
    [*(({"kind": kind}, said) for kind, said in OTHERS_WORK.items()), *NOWHERE],
)
async def test_what_others_renew_or_nobody_lists_is_not_looked_for(
    place: Place, changes: dict[str, object], said: str
) -> None:
    window = place.program.window
    window.change_settings(replace(window.settings, looks_for_updates=True))
    place.join(**changes)
    place.program.do("look_for_updates")
    await place.program.settle(0.05)
    switch = place.part.switch
    switch.click()
    assert (switch.isEnabled(), switch.isChecked()) == (False, False)
    assert switch.accessibleDescription() == said == place.part.sentence.text()
    assert place.shown() == []
    assert place.server.asked == []
    assert window.settings.looks_for_updates, "what the user wants elsewhere stays as it was"


async def test_an_installer_tells_of_a_newer_version_and_leads_to_the_page(place: Place) -> None:
    place.join(kind=InstallKind.DMG, versions=None)
    await place.look()
    found = f"Canal Desktop {NEWER} has been released. Get it from the page of released versions."
    assert place.part.sentence.text() == found
    assert place.shown() == ["Look now", f"New in {NEWER}…", "Open the page"]


async def test_a_folder_that_is_not_its_own_is_not_written(place: Place) -> None:
    place.join(versions=Versions(place.root / "not there", __version__))
    await place.look()
    assert place.part.sentence.text().endswith(NOT_WRITABLE)
    place.join(versions=None)
    await place.look()
    assert place.part.sentence.text().endswith(UNPACKED)
    assert "Install" not in place.shown()


def test_how_it_was_installed_is_read_from_its_files(tmp_path: Path) -> None:
    def find(name: str) -> Path:
        if not (tmp_path / name).exists():
            raise FileNotFoundError(name)
        return tmp_path / name

    executable = make_bundle(tmp_path / "root" / "versions" / "0.1.0", "0.1.0") / "canal-desktop"
    assert read_installation(find, executable).kind is InstallKind.SOURCE
    (tmp_path / "installed-as").write_text("deb\n", encoding="utf-8")
    assert read_installation(find, executable).kind is InstallKind.DEB
    (tmp_path / "installed-as").write_text("tar\n", encoding="utf-8")
    assert read_installation(find, executable).versions is None
    (tmp_path / "root" / "current").symlink_to("versions/0.1.0")
    found = read_installation(find, executable, "https://updates.invalid/")
    assert (found.versions is not None, found.why_not) == (True, NO_PLACE)
    (tmp_path / "update-root.json").write_bytes(b"{}")
    assert read_installation(find, executable, "https://updates.invalid/").why_not == ""

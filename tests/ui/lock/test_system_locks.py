"""The system's own lock and its sleep, heard over its buses."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from jeepney import DBusAddress, new_signal
from jeepney.io.blocking import open_dbus_connection

from canal_desktop.app.session_bus import SessionBus
from canal_desktop.app.system_locks import SystemLocks
from canal_desktop.app.tasks import Tasks
from tests.end2end.processes import read_line
from tests.ui.calm import PATIENCE_S

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="dbus-daemon is not installed")
async def test_the_system_tells_of_its_own_lock_and_of_sleep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Over a real bus, which stands for that of the session and that of the system."""
    address = f"unix:path={tmp_path}/bus"
    command = ["dbus-daemon", "--session", "--nofork", f"--address={address}", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as daemon:
        assert daemon.stdout is not None
        found = read_line(daemon.stdout.fileno(), 20)
        for name in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
            monkeypatch.setenv(name, found)
        errors: list[BaseException] = []
        tasks = Tasks(lambda _name, error: errors.append(error))
        session, system = SessionBus(tasks), SessionBus(tasks, "SYSTEM")
        locks: list[str] = []
        await SystemLocks(session, system, lambda: locks.append("locked")).follow()
        with open_dbus_connection(found) as desktop:

            def signal(path: str, interface: str, member: str, value: bool) -> None:
                desktop.send(new_signal(DBusAddress(path, interface=interface), member, "b", (value,)))

            for interface in ("org.gnome.ScreenSaver", "org.freedesktop.ScreenSaver"):
                signal("/org/some/ScreenSaver", interface, "ActiveChanged", True)
                signal("/org/some/ScreenSaver", interface, "ActiveChanged", False)
            signal("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", True)
            signal("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", False)
            async with asyncio.timeout(PATIENCE_S):
                while len(locks) < 3:
                    await asyncio.sleep(0.01)
        await session.close()
        await system.close()
        await tasks.cancel_all()
        daemon.terminate()
    assert locks == ["locked"] * 3
    assert errors == []


async def test_where_there_is_no_bus_nothing_is_heard_and_nothing_is_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
        monkeypatch.setenv(name, f"unix:path={tmp_path}/nobody")
    errors: list[BaseException] = []
    tasks = Tasks(lambda _name, error: errors.append(error))
    await SystemLocks(SessionBus(tasks), SessionBus(tasks, "SYSTEM"), lambda: None).follow()
    assert errors == []

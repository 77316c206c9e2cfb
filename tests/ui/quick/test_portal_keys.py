"""Keys bound by the desktop's portal, over a real bus; and notifications over the same one."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from canal_desktop.app.session_bus import NoBusError, SessionBus
from canal_desktop.app.tasks import Tasks
from canal_desktop.domain.errors import KeysRefused
from canal_desktop.ui.notifying import BusTeller
from canal_desktop.ui.quick.global_keys import parse_keys
from canal_desktop.ui.quick.key_words import NEED_MODIFIER, NO_SUCH_KEY
from canal_desktop.ui.quick.portal_keys import NOT_BOUND, PortalKeys, trigger_of
from canal_desktop.ui.quick.x11_keys import keysym_of
from tests.end2end.processes import read_line
from tests.ui.calm import PATIENCE_S

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

ROOT = Path(__file__).parents[3]
KEYS = "Ctrl+Alt+Space"

needs_bus = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="dbus-daemon is not installed")


class Desktop:
    """The process of tests.end2end.desktop_services."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "tests.end2end.desktop_services"]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=dict(os.environ)
        )
        assert self._process.stdout is not None
        self._out = self._process.stdout.fileno()
        assert json.loads(read_line(self._out, 20)) == {"ready": True}

    def ask(self, **what: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(what) + "\n")
        self._process.stdin.flush()

    async def told(self) -> dict[str, Any]:
        line = await asyncio.to_thread(read_line, self._out, 20)
        found: dict[str, Any] = json.loads(line)
        return found

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(PATIENCE_S)
        self._process.stdout.close()


@pytest.fixture
def bus_address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    address = f"unix:path={tmp_path}/bus"
    command = ["dbus-daemon", "--session", "--nofork", f"--address={address}", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as daemon:
        assert daemon.stdout is not None
        found = read_line(daemon.stdout.fileno(), 20)
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", found)
        yield found
        daemon.terminate()


@pytest.fixture
def desktop(bus_address: str) -> Iterator[Desktop]:
    made = Desktop()
    yield made
    made.close()


@pytest.fixture
async def bus(bus_address: str) -> AsyncIterator[SessionBus]:
    errors: list[object] = []
    tasks = Tasks(lambda name, error: errors.append((name, error)))
    made = SessionBus(tasks)
    yield made
    await made.close()
    await tasks.cancel_all()
    assert errors == []


@needs_bus
async def test_the_portal_binds_the_keys_and_tells_of_each_press(desktop: Desktop, bus: SessionBus) -> None:
    pressed = asyncio.Event()
    keys = PortalKeys(bus)

    await keys.hold(parse_keys(KEYS), pressed.set)

    told = await desktop.told()
    assert told["session"] is True
    ((name, about),) = told["bound"]
    assert name == "quick-window"
    assert about["preferred_trigger"] == ["s", "CTRL+ALT+space"]
    desktop.ask(press=True)
    await asyncio.wait_for(pressed.wait(), PATIENCE_S)

    await keys.release()
    assert (await desktop.told())["closed"] is True
    pressed.clear()
    desktop.ask(press=True)
    await asyncio.sleep(0.3)
    assert not pressed.is_set()


@needs_bus
async def test_a_user_who_says_no_is_understood(desktop: Desktop, bus: SessionBus) -> None:
    desktop.ask(refuses=1)
    await desktop.told()
    with pytest.raises(KeysRefused, match="did not bind"):
        await PortalKeys(bus).hold(parse_keys(KEYS), lambda: None)
    assert NOT_BOUND.startswith("The desktop")


@needs_bus
async def test_without_a_portal_the_command_is_named(bus: SessionBus) -> None:
    with pytest.raises(KeysRefused, match="Bind the command"):
        await PortalKeys(bus).hold(parse_keys(KEYS), lambda: None)


async def test_without_a_bus_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    bus = SessionBus(Tasks(lambda _name, _error: None))
    with pytest.raises(KeysRefused, match="Bind the command"):
        await PortalKeys(bus).hold(parse_keys(KEYS), lambda: None)
    with pytest.raises(NoBusError):
        await bus.call("a.b", "/", "a.b", "C")
    assert not await BusTeller(bus).tell("a", "title", "words", lambda: None)
    await bus.close()


@needs_bus
async def test_a_notification_is_replaced_and_a_click_opens_what_it_is_about(desktop: Desktop, bus: SessionBus) -> None:
    teller, opened = BusTeller(bus), asyncio.Event()

    assert await teller.tell("a", "One", "x < y & <b>z</b>", opened.set)
    first = await desktop.told()
    assert (first["title"], first["body"]) == ("One", "x &lt; y &amp; &lt;b&gt;z&lt;/b&gt;")
    assert await teller.tell("a", "Two", "more", opened.set)
    assert (await desktop.told())["notified"] == first["notified"]
    assert await teller.tell("b", "Other", "", lambda: None)
    assert (await desktop.told())["notified"] != first["notified"]

    desktop.ask(click=first["notified"])
    await asyncio.wait_for(opened.wait(), PATIENCE_S)


@pytest.mark.parametrize(
    ("text", "trigger", "keysym"),
    [
        ("Ctrl+Alt+Space", "CTRL+ALT+space", 0x20),
        ("Meta+Shift+A", "SHIFT+LOGO+a", 0x61),
        ("F9", "F9", 0xFFC6),
        ("Ctrl+PgDown", "CTRL+Next", 0xFF56),
        ("Alt+Ж", "ALT+ж", 0x01000436),
        ("Ctrl+;", "CTRL+semicolon", 0x3B),
    ],
)
def test_keys_as_portals_and_x_call_them(text: str, trigger: str, keysym: int) -> None:
    keys = parse_keys(text)
    assert trigger_of(keys) == trigger
    assert keysym_of(keys.key()) == keysym


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("A", NEED_MODIFIER),
        ("Shift+A", NEED_MODIFIER),
        ("Space", NEED_MODIFIER),
        ("", NO_SUCH_KEY),
        ("nonsense", NO_SUCH_KEY),
        ("Ctrl+K, Ctrl+B", NO_SUCH_KEY),
    ],
)
def test_keys_that_nobody_could_type_with_any_more_are_refused(text: str, why: str) -> None:
    with pytest.raises(KeysRefused) as told:
        parse_keys(text)
    assert str(told.value) == why

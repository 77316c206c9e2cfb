"""A desktop session for one test: its own screen, session bus, accessibility bus, keyring and home folder."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.end2end.hands import XHands
from tests.end2end.processes import Background, read_line

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from tests.end2end.hands import Hands

KEYRING_PASSWORD = b"correct horse"
LIBEXEC_FOLDERS = ("/usr/libexec", "/usr/lib/at-spi2-core", "/usr/lib/at-spi2", "/usr/lib")

BUS_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <keep_umask/>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  {services}
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


def missing_tools(*, accessibility: bool = True, screen: bool = True) -> list[str]:
    """What this computer lacks to run a session; screen: on an X server."""
    tools = [*(["Xvfb", "openbox", "xdotool"] if screen else []), "dbus-daemon"]
    missing = [tool for tool in tools if shutil.which(tool) is None]
    if accessibility and at_spi_launcher() is None:
        missing.append("at-spi-bus-launcher")
    return missing


def at_spi_launcher() -> str | None:
    """The program that starts the accessibility bus, which is on no PATH."""
    return _in_libexec("at-spi-bus-launcher")


def gcr_prompter() -> str | None:
    """The program that shows the keyring's password window."""
    return _in_libexec("gcr-prompter")


def _in_libexec(name: str) -> str | None:
    paths = (Path(folder) / name for folder in LIBEXEC_FOLDERS)
    return next((str(path) for path in paths if path.exists()), None)


class Session:
    """What a user logs in to. Use it as a context manager; everything it starts ends with it.

    Args:
        root: an empty folder; home and logs are made inside.
        keyring: whether a real, unlocked gnome-keyring runs on the bus.
        accessibility: whether the accessibility bus runs; benchmarks go without.
        size: of the screen in pixels.
    """

    def __init__(
        self, root: Path, *, keyring: bool = False, accessibility: bool = True, size: tuple[int, int] = (1280, 800)
    ) -> None:
        self.root = root
        self.home = root / "home"
        self.logs = root / "logs"
        # Short: the path of a socket has at most 107 characters.
        self._short = tempfile.TemporaryDirectory(prefix="canal-")
        self.runtime = Path(self._short.name)
        self._wants_keyring = keyring
        self._wants_accessibility = accessibility
        self._size = size
        self._started: list[Background] = []
        self._keyring: Background | None = None
        self.environment: dict[str, str] = {}
        self.hands: Hands = XHands(self)
        """The keyboard and the mouse."""

    def __enter__(self) -> Self:
        for folder in (self.home, self.logs, self.runtime):
            folder.mkdir(parents=True, exist_ok=True)
        self.runtime.chmod(0o700)
        self.environment = self._base_environment()
        try:
            self._start_screen()
            self._start_bus()
            if self._wants_accessibility:
                self._start_accessibility()
            if self._wants_keyring:
                self.start_keyring()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End all that was started, the last first."""
        for process in reversed(self._started):
            process.stop()
        self._started.clear()
        self._short.cleanup()

    def start(self, name: str, command: list[str], *, stdin: bytes | None = None) -> Background:
        """Start a process of the session; its output goes to a log with that name."""
        process = Background(command, self.environment, self.logs / f"{name}.log", stdin=stdin)
        self._started.append(process)
        return process

    def adopt(self, process: Background) -> None:
        """Have a process end with the session."""
        self._started.append(process)

    def end(self, process: Background) -> None:
        """End a process of the session before the others."""
        process.stop()
        self._started.remove(process)

    def run(self, *command: str, timeout_s: float = 60.0) -> str:
        """Run a tool inside the session to its end; returns what it printed."""
        done = subprocess.run(
            command, env=self.environment, check=True, capture_output=True, text=True, timeout=timeout_s
        )
        return done.stdout

    def start_keyring(self, *, locked: bool = False) -> Background:
        """Start gnome-keyring; locked, it asks for its password in a window of its own once it is needed."""
        command = ["gnome-keyring-daemon", "--foreground", "--components=secrets"]
        if locked:
            self.start("prompter", [str(gcr_prompter())])
            self.wait_for_name("org.gnome.keyring.SystemPrompter")
            self._keyring = self.start("keyring", command)
        else:
            self._keyring = self.start("keyring", [*command, "--unlock"], stdin=KEYRING_PASSWORD)
        self.wait_for_name("org.freedesktop.secrets")
        return self._keyring

    def stop_keyring(self) -> None:
        """End the keyring; what it keeps stays on the disk."""
        assert self._keyring is not None
        self.end(self._keyring)
        self._keyring = None

    def _base_environment(self) -> dict[str, str]:
        return {
            "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
            "HOME": str(self.home),
            "USER": "tester",
            "LANG": "C.UTF-8",
            "TZ": "UTC",
            "XDG_CONFIG_HOME": str(self.home / ".config"),
            "XDG_DATA_HOME": str(self.home / ".local" / "share"),
            "XDG_CACHE_HOME": str(self.home / ".cache"),
            "XDG_STATE_HOME": str(self.home / ".local" / "state"),
            "XDG_RUNTIME_DIR": str(self.runtime),
            "TMPDIR": str(self.runtime),
            "GSETTINGS_BACKEND": "memory",
            "QT_QPA_PLATFORM": "xcb",
            "NO_AT_BRIDGE": "1",
        }

    def _start_screen(self) -> None:
        width, height = self._size
        reader, writer = os.pipe()
        try:
            command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"]
            self._started.append(
                Background([*command, "-noreset"], self.environment, self.logs / "xvfb.log", pass_fds=[writer])
            )
            os.close(writer)
            writer = -1
            self.environment["DISPLAY"] = f":{read_line(reader)}"
        finally:
            os.close(reader)
            if writer != -1:
                os.close(writer)
        self.start("openbox", ["openbox", "--sm-disable"])

    def _start_bus(self) -> None:
        # No service folder: nothing starts by itself, so a session without a keyring really has none.
        configuration = self.root / "bus.conf"
        configuration.write_text(BUS_CONFIGURATION.format(folder=self.runtime, services=""), encoding="utf-8")
        reader, writer = os.pipe()
        try:
            command = ["dbus-daemon", f"--config-file={configuration}", "--nofork", f"--print-address={writer}"]
            self._started.append(Background(command, self.environment, self.logs / "bus.log", pass_fds=[writer]))
            os.close(writer)
            writer = -1
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = read_line(reader)
        finally:
            os.close(reader)
            if writer != -1:
                os.close(writer)

    def _start_accessibility(self) -> None:
        launcher = at_spi_launcher()
        assert launcher is not None
        self.start("accessibility", [launcher, "--launch-immediately"])
        self.wait_for_name("org.a11y.Bus")
        # As a screen reader does when it is switched on.
        for name in ("IsEnabled", "ScreenReaderEnabled"):
            self.run(
                *("dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus"),
                *("org.freedesktop.DBus.Properties.Set", "string:org.a11y.Status", f"string:{name}"),
                "variant:boolean:true",
            )
        self.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        self.environment["QT_ACCESSIBILITY"] = "1"

    def wait_for_name(self, name: str, patience_s: float = 60.0) -> None:
        """Wait until somebody on the session bus has a name."""
        deadline = time.monotonic() + patience_s
        command = (
            *("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus"),
            *("org.freedesktop.DBus.NameHasOwner", f"string:{name}"),
        )
        while time.monotonic() < deadline:
            with contextlib.suppress(subprocess.CalledProcessError):
                if "true" in self.run(*command):
                    return
            time.sleep(0.02)
        raise TimeoutError(f"{name} did not appear on the session bus")

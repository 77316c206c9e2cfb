"""A session bus of its own with a real gnome-keyring, which can be locked, frozen and killed; runs a script inside."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
"""No service is started by the bus itself: nothing outlives the script."""

PRELUDE = """
import asyncio, contextlib, os, signal, subprocess, sys, threading, time
from canal_desktop.domain.errors import NoSafeStore, SecretError, SecretLost, SecretRefused
from canal_desktop.storage.secrets import SecretStore

KEY = "test-key-123456789"

@contextlib.contextmanager
def keyring(*, unlocked=True):
    command = ["gnome-keyring-daemon", "--foreground", "--components=secrets", *(["--unlock"] if unlocked else [])]
    daemon = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, process_group=0
    )
    daemon.stdin.write(b"password" if unlocked else b"")
    daemon.stdin.close()
    try:
        wait_for_name()
        yield daemon
    finally:
        daemon.kill()
        daemon.wait()

def wait_for_name():
    from jeepney import DBusAddress, new_method_call
    from jeepney.io.blocking import open_dbus_connection
    bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
    with open_dbus_connection() as connection:
        for _ in range(2500):
            asked = new_method_call(bus, "NameHasOwner", "s", ("org.freedesktop.secrets",))
            if connection.send_and_get_reply(asked).body[0]:
                return
            time.sleep(0.02)
    raise TimeoutError("the keyring did not start")

async def said(call):
    try:
        return await call
    except SecretError as error:
        assert KEY not in str(error) + repr(error)
        assert error.__context__ is None
        return f"{type(error).__name__}: {error}"
"""

needs_keyring = pytest.mark.skipif(
    not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
    reason="gnome-keyring or dbus-run-session is not installed",
)


def run_with_bus(script: str, home: Path) -> str:
    """What the script printed; it must end well, and may use what PRELUDE defines."""
    config = home / "bus.conf"
    config.write_text(BUS)
    command = ["dbus-run-session", f"--config-file={config}", "--", sys.executable, "-c", PRELUDE + script]
    return _run(command, home)


def run_without_bus(script: str, home: Path, **variables: str) -> str:
    """As run_with_bus, where there is no session bus."""
    return _run(
        [sys.executable, "-c", PRELUDE + script], home, DBUS_SESSION_BUS_ADDRESS="unix:path=/no/such/bus", **variables
    )


def _run(command: list[str], home: Path, **variables: str) -> str:
    for folder in (".cache", ".local/share/keyrings", ".config", "run"):
        (home / folder).mkdir(parents=True, exist_ok=True)
    (home / "run").chmod(0o700)
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "PYTHONPATH": str(ROOT),
        **variables,
    }
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def files_with(folder: Path, text: bytes) -> list[Path]:
    """The files anywhere in the folder that hold the text."""
    return [path for path in folder.rglob("*") if path.is_file() and text in path.read_bytes()]

"""Keys in a real gnome-keyring, without any keyring, and with one that never answers."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]

SCRIPT = """
import asyncio, sys
from canal_desktop.domain.errors import SecretError
from canal_desktop.storage.secrets import SecretStore

async def main():
    store = SecretStore()
    try:
        backend = await store.save("p1", "test-key-123456789")
        print("stored in", backend, await store.load("p1", backend))
        await store.forget("p1")
        print("forgotten", await store.load("p1", backend))
        await store.forget("p1")
    except SecretError as error:
        print(type(error).__name__, error)

asyncio.run(main())
"""

HANGING = """
import asyncio, threading
from canal_desktop.storage import secrets

async def main():
    secrets._save = lambda *_: threading.Event().wait()
    store = secrets.SecretStore()
    try:
        await asyncio.wait_for(store.save("p1", "test-key-123456789"), 0.2)
    except TimeoutError:
        print("gave up")
    secrets._save = lambda *_: "another"
    print(await asyncio.wait_for(store.save("p1", "test-key-123456789"), 2))

asyncio.run(main())
"""

needs_keyring = pytest.mark.skipif(
    not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
    reason="gnome-keyring or dbus-run-session is not installed",
)


def run(script: str, home: Path, *, session: bool = False, **variables: str) -> str:
    for folder in (".cache", ".local/share/keyrings", ".config", "run"):
        (home / folder).mkdir(parents=True, exist_ok=True)
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "PYTHONPATH": str(ROOT),
        **variables,
    }
    command = [sys.executable, "-c", script]
    if session:
        unlock = 'printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"'
        command = ["dbus-run-session", "--", "sh", "-c", unlock, "sh", *command]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@needs_keyring
def test_a_key_is_stored_read_back_and_forgotten(tmp_path: Path) -> None:
    output = run(SCRIPT, tmp_path, session=True)

    assert output.splitlines() == [
        "stored in the system keyring (Secret Service) test-key-123456789",
        "forgotten None",
    ]
    hits = [path for path in tmp_path.rglob("*") if path.is_file() and b"test-key-123456789" in path.read_bytes()]
    assert hits == []


def test_without_a_keyring_nothing_is_stored_anywhere(tmp_path: Path) -> None:
    output = run(SCRIPT, tmp_path, DBUS_SESSION_BUS_ADDRESS="unix:path=/no/such/bus")

    assert output.startswith("NoSafeStore")
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize("backend", ["keyring.backends.null.Keyring", "no.such.module.Keyring"])
def test_a_backend_of_the_users_configuration_is_not_used(tmp_path: Path, backend: str) -> None:
    output = run(SCRIPT, tmp_path, PYTHON_KEYRING_BACKEND=backend, DBUS_SESSION_BUS_ADDRESS="unix:path=/no/such/bus")

    assert output.startswith("NoSafeStore")


def test_a_keyring_that_never_answers_holds_up_neither_the_next_call_nor_the_exit(tmp_path: Path) -> None:
    began = time.monotonic()

    output = run(HANGING, tmp_path)

    assert output.split() == ["gave", "up", "another"]
    assert time.monotonic() - began < 10

"""Keys in a real gnome-keyring: stored, locked, frozen, killed; without any keyring, and with one not to be trusted."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from canal_desktop.storage.secrets import SecretStore, service_of
from tests.servers.memory_keyring import NAME, in_place
from tests.unit.storage.keyring_session import files_with, needs_keyring, run_with_bus, run_without_bus

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the keyrings of other systems need their user")

SAVE = """
async def main():
    print(await said(SecretStore().save("p1", KEY)))

asyncio.run(main())
"""


@needs_keyring
def test_a_key_is_stored_read_back_and_forgotten(tmp_path: Path) -> None:
    output = run_with_bus(
        """
async def main():
    store = SecretStore()
    long = "k" * 1000
    backend = await store.save("p1", KEY)
    assert await store.save("p2", long) == backend
    assert await store.save("p1", KEY + "2") == backend
    print(backend, await store.load("p1", backend), await store.load("p2", backend) == long)
    await store.forget("p1")
    await store.forget("p1")
    await store.forget("never stored")
    print(await store.load("p1", backend), len(await store.load("p2", backend)))
    print(await said(store.load("p2", "KWallet")))

with keyring():
    asyncio.run(main())
""",
        tmp_path,
    )

    assert output.splitlines() == [
        "the system keyring (Secret Service) test-key-1234567892 True",
        "None 1000",
        "NoSafeStore: The key was stored in a keyring (KWallet) that is not there now.",
    ]
    assert files_with(tmp_path, b"test-key-123456789") == []


@needs_keyring
def test_a_keyring_that_stays_locked_refuses_and_gives_the_key_once_it_is_open(tmp_path: Path) -> None:
    output = run_with_bus(
        """
async def main(store, *calls):
    for call in calls:
        print(await said(call()))

store = SecretStore()
name = "the system keyring (Secret Service)"
with keyring():
    asyncio.run(main(store, lambda: store.save("p1", KEY)))
with keyring(unlocked=False):
    calls = (lambda: store.load("p1", name), lambda: store.save("p1", "another"), lambda: store.forget("p1"))
    asyncio.run(main(store, *calls))
with keyring():
    asyncio.run(main(store, lambda: store.load("p1", name)))
""",
        tmp_path,
    )

    locked = "SecretRefused: The system keyring stayed locked."
    assert output.splitlines() == [
        "the system keyring (Secret Service)",
        locked,
        locked,
        locked,
        "test-key-123456789",
    ]


@needs_keyring
def test_a_keyring_without_a_collection_and_nobody_to_ask_refuses(tmp_path: Path) -> None:
    script = "with keyring(unlocked=False):\n    print(asyncio.run(said(SecretStore().save('p1', KEY))))"

    output = run_with_bus(script, tmp_path)

    assert output == "SecretRefused: The system keyring stayed locked.\n"


@needs_keyring
def test_a_frozen_keyring_is_left_at_once_and_a_thawed_one_works_again(tmp_path: Path) -> None:
    output = run_with_bus(
        """
async def main(daemon):
    store = SecretStore()
    name = await store.save("p1", KEY)
    os.kill(daemon.pid, signal.SIGSTOP)
    frozen = asyncio.ensure_future(store.load("p1", name))
    behind = asyncio.ensure_future(store.load("p1", name))
    # Where the loop waited for the keyring, it would wait for ever.
    for _turn in range(30):
        await asyncio.sleep(0.01)
    print("the loop goes on", not frozen.done())
    frozen.cancel()
    await asyncio.wait([frozen], timeout=30)
    print("cancelled", frozen.cancelled())
    os.kill(daemon.pid, signal.SIGCONT)
    print("behind it", await behind)
    print("later", await store.load("p1", name))

with keyring() as daemon:
    asyncio.run(main(daemon))
""",
        tmp_path,
    )

    went_on = "the loop goes on True"
    assert output.splitlines() == [
        went_on,
        "cancelled True",
        "behind it test-key-123456789",
        "later test-key-123456789",
    ]


@needs_keyring
def test_the_program_ends_at_once_while_a_keyring_never_answers(tmp_path: Path) -> None:
    output = run_with_bus(
        """
INSIDE = '''
import asyncio
from canal_desktop.storage.secrets import SecretStore

async def main():
    try:
        async with asyncio.timeout(1.0):
            await SecretStore().load("p1", "the system keyring (Secret Service)")
    except TimeoutError:
        print("gave up", flush=True)

asyncio.run(main())
'''
with keyring() as daemon:
    asyncio.run(SecretStore().save("p1", KEY))
    os.kill(daemon.pid, signal.SIGSTOP)
    inside = subprocess.Popen([sys.executable, "-c", INSIDE], stdout=subprocess.PIPE)
    print(inside.stdout.readline().decode().strip())
    # Nobody will answer it.
    print(inside.wait(40))
    inside.stdout.close()
""",
        tmp_path,
    )

    assert output.splitlines() == ["gave up", "0"]


@needs_keyring
def test_a_keyring_that_dies_in_mid_call_is_an_error_and_its_successor_works(tmp_path: Path) -> None:
    output = run_with_bus(
        """
async def main(store, daemon):
    name = await store.save("p1", KEY)
    os.kill(daemon.pid, signal.SIGSTOP)
    waiting = asyncio.ensure_future(said(store.load("p1", name)))
    await asyncio.sleep(0.3)
    daemon.kill()
    print(await waiting)
    print(await said(store.load("p1", name)))

async def again(store):
    print(await store.load("p1", "the system keyring (Secret Service)"))

store = SecretStore()
with keyring() as daemon:
    asyncio.run(main(store, daemon))
with keyring():
    asyncio.run(again(store))
""",
        tmp_path,
    )

    died, gone, successor = output.splitlines()
    assert died.startswith(("SecretRefused", "NoSafeStore"))
    assert gone.startswith("NoSafeStore")
    assert successor == "test-key-123456789"


@needs_keyring
def test_a_save_that_was_called_off_leaves_what_the_keyring_held(tmp_path: Path) -> None:
    output = run_with_bus(
        """
async def main(daemon):
    store = SecretStore()
    name = await store.save("p1", KEY)
    for profile in ("p1", "p2"):
        os.kill(daemon.pid, signal.SIGSTOP)
        saving = asyncio.ensure_future(SecretStore().save(profile, "another-key"))
        await asyncio.sleep(0.3)
        saving.cancel()
        await asyncio.wait([saving])
        os.kill(daemon.pid, signal.SIGCONT)
        await asyncio.sleep(0.5)
        held = {"p1": KEY, "p2": None}[profile]
        for _turn in range(600):
            if (found := await store.load(profile, name)) == held:
                break
            await asyncio.sleep(0.05)
        print(found)

with keyring() as daemon:
    asyncio.run(main(daemon))
""",
        tmp_path,
    )

    assert output.splitlines() == ["test-key-123456789", "None"]


@needs_keyring
def test_a_call_that_was_cancelled_before_its_turn_is_not_made(tmp_path: Path) -> None:
    output = run_with_bus(
        """
async def main(daemon):
    store = SecretStore()
    name = await store.save("p1", KEY)
    os.kill(daemon.pid, signal.SIGSTOP)
    first = asyncio.ensure_future(store.load("p1", name))
    await asyncio.sleep(0.3)
    second = asyncio.ensure_future(store.save("p1", "another"))
    await asyncio.sleep(0.1)
    second.cancel()
    await asyncio.wait([second])
    os.kill(daemon.pid, signal.SIGCONT)
    print(await first, await store.load("p1", name))
    print(sum(thread.name == "canal-keyring" for thread in threading.enumerate()))

with keyring() as daemon:
    asyncio.run(main(daemon))
""",
        tmp_path,
    )

    assert output.splitlines() == ["test-key-123456789 test-key-123456789", "1"]


def test_without_a_keyring_nothing_is_stored_anywhere(tmp_path: Path) -> None:
    output = run_without_bus(SAVE, tmp_path)

    assert output == "NoSafeStore: This computer has no safe place for the key.\n"
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_without_a_keyring_forgetting_a_key_is_no_error(tmp_path: Path) -> None:
    assert run_without_bus("print(asyncio.run(SecretStore().forget('p1')))", tmp_path) == "None\n"


PLAIN = """
import keyring.backend, pathlib

class Keyring(keyring.backend.KeyringBackend):
    priority = 100
    file = pathlib.Path.home() / "plain.txt"

    def set_password(self, service, username, password):
        self.file.write_text(password)

    def get_password(self, service, username):
        return self.file.read_text()
"""


@pytest.mark.parametrize("backend", ["keyring.backends.null.Keyring", "no.such.module.Keyring", "plain.Keyring"])
@pytest.mark.parametrize("by", ["variable", "file"])
def test_a_backend_of_the_users_configuration_is_not_used(tmp_path: Path, backend: str, by: str) -> None:
    modules = tmp_path / "modules"
    modules.mkdir()
    (modules / "plain.py").write_text(PLAIN)
    # A plug-in announces itself this way, as keyrings.alt does.
    (modules / "plain-1.dist-info").mkdir()
    (modules / "plain-1.dist-info" / "METADATA").write_text("Metadata-Version: 2.1\nName: plain\nVersion: 1\n")
    (modules / "plain-1.dist-info" / "entry_points.txt").write_text("[keyring.backends]\nplain = plain\n")
    script = f"sys.path.insert(0, {str(modules)!r})\n{SAVE}"
    variables = {"PYTHON_KEYRING_BACKEND": backend} if by == "variable" else {}
    if by == "file":
        for folder in (".config/python_keyring", ".local/share/python_keyring"):
            (tmp_path / folder).mkdir(parents=True)
            config = f"[backend]\ndefault-keyring={backend}\nkeyring-path={modules}\n"
            (tmp_path / folder / "keyringrc.cfg").write_text(config)

    output = run_without_bus(script, tmp_path, **variables)

    assert output.startswith("NoSafeStore")
    assert files_with(tmp_path, b"test-key-123456789") == []


def test_keyring_is_not_imported_before_it_is_needed(tmp_path: Path) -> None:
    script = "SecretStore()\nprint('keyring' in sys.modules, 'secretstorage' in sys.modules, threading.active_count())"

    assert run_without_bus(script, tmp_path) == "False False 1\n"


async def test_an_entry_that_lost_its_secret_is_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    for keyring in in_place(monkeypatch):
        keyring.kept[service_of("work")] = ""
        assert await SecretStore().load("work", NAME) is None

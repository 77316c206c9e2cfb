"""The life of the Debian package: installed where there is no Python, used, renewed and removed (CANAL_PACKAGES=1)."""

from __future__ import annotations

import json
import os
import subprocess
from typing import TYPE_CHECKING, Any

import pytest

from canal_desktop.exchange.own_json import json_pieces
from tests.made_files import docx, pdf
from tests.packages.bare import APT, InstalledDesk
from tests.servers.misbehaving import KEY
from tests.unit.storage.archives import archived

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from tests.end2end.screen import Screen
    from tests.end2end.server_process import ServerProcess
    from tests.packages.bare import BareDebian

pytestmark = [
    pytest.mark.slow,
    pytest.mark.screen,
    pytest.mark.timeout(1800),
    pytest.mark.skipif(os.environ.get("CANAL_PACKAGES") != "1", reason="opt in with python3 run.py test-packages"),
]

NOTE = """\
#!/bin/sh
{{ echo "opened $1"; env; }} >{file}.new && mv {file}.new {file}
"""


def test_it_is_installed_used_renewed_and_removed(
    debian: BareDebian,
    packages: tuple[Path, Path],
    older: Path,
    scenarios: ServerProcess,
    tmp_path: Path,
    screen_tools: None,
    # The documents are made with Qt.
    qapp: QApplication,
) -> None:
    deb, _archive = packages
    # What every desktop has: it tells programs which entry opens which link and file, and whose a file is.
    for tool in ("desktop-file-utils", "shared-mime-info", "libfile-mimeinfo-perl"):
        debian.install(tool)
    before = debian.files()
    assert not list((debian.folder / "usr/bin").glob("python*")), "the Debian is not bare"
    debian.install(older)
    assert not list((debian.folder / "usr/bin").glob("python*")), "the package brought a Python"
    assert debian.run("canal-desktop", "--version") == "Canal Desktop 0.1.0\n"

    with InstalledDesk(tmp_path, debian) as desk:
        first = desk.start()
        screen = first.screen
        screen.wait_for("Connect", "push button", 20)
        assert desk.keyring_items() == {}
        desk.connect(screen, scenarios.base_url, KEY)
        screen.wait_for("Message", "text")
        screen.wait_until(lambda: list(desk.keyring_items().values()) == [KEY], "the key is not in the keyring")
        screen.ask("What is a canal?")
        screen.wait_for_message("Hello from the server.")
        assert first.close_window(5) == 0
        desk.check_afterwards()

        debian.install(deb)
        assert deb.name.split("_")[1] in debian.run("dpkg-query", "--show", "canal-desktop")
        assert debian.run("dpkg", "--verify", "canal-desktop") == ""

        note, opener = tmp_path / "session" / "opened", tmp_path / "session" / "opener"
        opener.write_text(NOTE.format(file=note), encoding="utf-8")
        opener.chmod(0o755)
        second = desk.start(variables={"BROWSER": str(opener)})
        screen = second.screen
        screen.open_conversation("canal")
        screen.wait_for_message("Hello from the server.")
        screen.ask("And once more?")
        screen.wait_until(lambda: len(screen.messages()) == 4, "the second question is not answered")
        opened_by_link(desk, screen)
        opened_by_file(desk, screen)
        opened_elsewhere(desk, screen, note)
        starts_itself_anew(screen)
        assert second.terminate(5) == 0
        desk.check_afterwards()

        from_the_command_line(desk, scenarios)
        data = {path.name for path in desk.data_dir.iterdir()}
        debian.run(*APT, "remove", "--purge", "canal-desktop")
        debian.run(*APT, "autoremove", "--purge")
        assert {path.name for path in desk.data_dir.iterdir()} == data
        assert list(desk.keyring_items().values()) == [KEY]

    left = {name for name in debian.files() - before if "canal" in name}
    assert left == set()


def opened_by_link(desk: InstalledDesk, screen: Screen) -> None:
    """A link that another program hands to the desktop arrives in the window that is open, and is not sent."""
    desk.run_inside("xdg-open", "canal://new?text=from%20a%20link")
    screen.wait_until(lambda: screen.read("Message") == "from a link", "the link's text is not in the composer")


def opened_by_file(desk: InstalledDesk, screen: Screen) -> None:
    """The desktop knows an exported file; opened there, it is shown in the window that is open, and not imported."""
    path = desk.session.root / "It's 100% tea.canal.json"
    path.write_bytes(b"".join(json_pieces((archived("tea", (("a", None, "Milk?"),)),))))
    known_as = desk.run_inside("xdg-mime", "query", "filetype", str(path)).strip()
    assert known_as == "application/x-canal-desktop+json"
    assert desk.run_inside("xdg-mime", "query", "default", known_as).strip() == "canal-desktop.desktop"
    desk.run_inside("xdg-open", str(path))
    screen.wait_for("Import 1 conversation", "push button", 20)
    screen.keys("Escape")
    screen.wait_until_gone("Import 1 conversation")
    assert not screen.has_conversation("tea")


def opened_elsewhere(desk: InstalledDesk, screen: Screen, note: Path) -> None:
    """What our program starts finds an environment without our libraries."""
    screen.keys("ctrl+comma")
    screen.wait_for("Search settings", "text")
    screen.keys_of("data folder")
    screen.press("Open folder")
    screen.wait_until(note.exists, "the folder was not opened")
    said = note.read_text(encoding="utf-8")
    assert said.startswith("opened ")
    assert str(desk.data_dir) in said
    assert "_internal" not in said
    assert "_PYI" not in said


def starts_itself_anew(screen: Screen) -> None:
    """Another language is spoken after a new start of the same process."""
    screen.keys("ctrl+f")
    screen.keys("ctrl+a")
    screen.keys_of("translation")
    screen.wait_for("The system's language", "combo box")
    screen.keys("Return", "Down")
    screen.wait_for_text("The language changes at the next start.")
    screen.press("Restart now")
    screen.wait_until(lambda: not screen.shows("Search settings"), "it does not end", 20)
    screen.wait_for("Message", "text", 30)


def from_the_command_line(desk: InstalledDesk, scenarios: ServerProcess) -> None:
    """`ask` answers without a screen and reads documents; the parts that are processes of their own do their work."""
    variables = {"CANALAPI_API_KEY": KEY, "CANALAPI_BASE_URL": scenarios.base_url, "DISPLAY": ""}
    documents = {"a.pdf": pdf("The lock is full."), "b.docx": docx("The gate is shut.")}
    files: list[str] = []
    for name, content in documents.items():
        (desk.session.root / name).write_bytes(content)
        files += ["--file", str(desk.session.root / name)]
    said = desk.run_inside("canal-desktop", "ask", "hello", "--model", "gpt-4o-mini", *files, variables=variables)
    assert said.strip() == "Hello from the server."
    sent = json.dumps(scenarios.log()[-1]["body"])
    assert "The lock is full." in sent
    assert "The gate is shut." in sent

    pattern = {"do": "pattern", "pattern": "b+", "ignores_case": False, "text": "abbc"}
    assert run_part(desk, "check_process", pattern)[-1]["verdict"] == "passed"
    schema = {"do": "schema", "schema": '{"type": "object"}', "text": "[]"}
    assert run_part(desk, "check_process", schema)[-1]["verdict"] == "failed"
    dictionary = "/usr/lib/canal-desktop/_internal/resources/dictionaries/en_US.aff"
    words = ({"do": "load", "paths": [dictionary], "own": []}, {"do": "check", "words": ["canal", "cnaal"]})
    assert run_part(desk, "spell_process", *words) == [{"failed": []}, {"unknown": ["cnaal"]}]


def run_part(desk: InstalledDesk, name: str, *requests: dict[str, Any]) -> list[dict[str, Any]]:
    """What one of the program's parts answers."""
    done = subprocess.run(
        desk.debian.command("canal-desktop", "--part", name),
        env=desk.debian.variables(),
        input="".join(f"{json.dumps(request)}\n" for request in requests),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]

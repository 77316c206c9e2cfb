"""A disk that is full while exporting and mirroring: it is said, nothing half is left, and it goes on with room."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="mounts of this kind are Linux's")

STORY = """
import asyncio, sys, tempfile
from pathlib import Path
from canal_desktop.app.exporting import ExportForm, Exporter, Kind
from canal_desktop.app.mirror import trouble_of
from canal_desktop.domain.errors import ExportFailed
from canal_desktop.domain.redaction import Redactor
from canal_desktop.exchange.own_markdown import TextOptions
from canal_desktop.storage.database import Database
from tests.unit.app.mirrored_library import Place
from tests.unit.storage.conftest import message

async def main(small, large):
    database = await Database.open(large / "library.sqlite3")
    root = small / "mirror"
    root.mkdir()
    place = Place(database, root)
    known_id = await place.add("Talk", "one")
    await place.rounds(1)
    former = place.text("Talk.md")
    await place.store.add_message(message(known_id, "x" * 200_000))

    ballast = small / "ballast"
    with ballast.open("ab", buffering=0) as file:
        try:
            while file.write(b"x" * 4096):
                pass
        except OSError:
            pass

    before = sorted(small.rglob("*"))
    exporter = Exporter(place.reader.load, None, Redactor())
    for kind, form in [(kind, form) for kind in Kind for form in (ExportForm.MARKDOWN, ExportForm.JSONL)]:
        try:
            path = small if kind is Kind.FOLDER else small / "out"
            await exporter.export(place.reader.all(), form, kind, path, TextOptions())
        except ExportFailed as error:
            assert "no room" in str(error), error
        else:
            raise AssertionError((kind, form))
    try:
        await place.mirror.round()
    except OSError as error:
        assert "no room" in trouble_of(error, root)
    else:
        raise AssertionError("it was mirrored")
    assert place.text("Talk.md") == former
    assert sorted(small.rglob("*")) == before

    ballast.unlink()
    await place.rounds(1)
    assert "x" * 200_000 in place.text("Talk.md")
    await database.close()
    print("told")

with tempfile.TemporaryDirectory(dir=sys.argv[2]) as large:
    asyncio.run(main(Path(sys.argv[1]), Path(large)))
"""


def can_mount() -> bool:
    command = ["unshare", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


def test_a_full_disk_is_told_and_nothing_half_is_left(tmp_path: Path) -> None:
    if not can_mount():
        pytest.skip("only root can mount a small disk, and not everywhere")
    small, large = tmp_path / "small", tmp_path / "large"
    small.mkdir()
    large.mkdir()
    mount = 'mount -t tmpfs -o size=1m tmpfs "$1" && exec "$3" -c "$4" "$1" "$2"'
    command = ["unshare", "--mount", "sh", "-c", mount, "sh", str(small), str(large), sys.executable, STORY]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout == "told\n"

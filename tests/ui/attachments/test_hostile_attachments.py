"""Files that nobody should be able to harm the program with: one sentence each, soon, and within a bound of memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="pipes, devices and the size of a process are Linux's")

ROOT = Path(__file__).parents[3]
MOST_KB = 300_000
"""What opening all of them may take, besides what the program takes by itself."""

MADE = """
import json, os, struct, sys, zlib
from pathlib import Path
from tests import made_files

folder = Path(sys.argv[1])

def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

def png(side, data):
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return b"\\x89PNG\\r\\n\\x1a\\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")

rows = zlib.compressobj(9)
row = bytes(30_001 * 3)
(folder / "bomb.png").write_bytes(png(30_000, b"".join(rows.compress(row) for _ in range(3000)) + rows.flush()))
(folder / "truncated.png").write_bytes(png(64, zlib.compress(bytes(20))))
(folder / "empty.png").write_bytes(b"")
(folder / "empty.txt").write_bytes(b"")
(folder / "program.png").write_bytes(b"\\x7fELF" + os.urandom(4000))
(folder / "really.png").write_bytes(b"MZ" + bytes(4000))
(folder / "picture.txt").write_bytes(made_files.encoded(made_files.image(8, 8), "PNG")[:60])
with (folder / "sparse.txt").open("wb") as file:
    file.truncate(1 << 40)
os.mkfifo(folder / "pipe.txt")
(folder / "folder.txt").mkdir()
(folder / "circle.txt").symlink_to(folder / "circle.txt")
(folder / "endless.txt").symlink_to("/dev/zero")
(folder / "endless.png").symlink_to("/dev/zero")
(folder / "memory.txt").symlink_to("/proc/self/mem")
print(json.dumps(sorted(path.name for path in folder.iterdir())))
"""

OPENED = """
import asyncio, json, sys
from pathlib import Path
from canal_desktop.domain.errors import FileRefused
from canal_desktop.ui.attachments.part_maker import PartMaker
from PySide6.QtGui import QImage
from canal_desktop.documents import reading
from canal_desktop.ui.attachments import images

def size_kb():
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0])

async def main():
    async def keep(data):
        return "0" * 64

    async def load(file_id):
        raise KeyError

    said = {}
    maker = PartMaker(keep, load, lambda: 2048)
    before = size_kb()
    for path in sorted(Path(sys.argv[1]).iterdir()):
        try:
            made = await asyncio.wait_for(maker.from_path(path), 60)
            said[path.name] = f"taken: {[type(part).__name__ for part in made.parts]}"
        except FileRefused as error:
            said[path.name] = str(error)
    print(json.dumps({"said": said, "grown_kb": size_kb() - before}))

asyncio.run(main())
"""


def run(script: str, folder: Path) -> str:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", script, str(folder)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_each_gets_one_sentence_and_the_memory_stays_bounded(tmp_path: Path) -> None:
    names = json.loads(run(MADE, tmp_path))
    found = json.loads(run(OPENED, tmp_path))
    print(found["grown_kb"])

    assert sorted(found["said"]) == names
    for said in found["said"].values():
        assert not said.startswith("taken")
        assert said.endswith("."), said
        assert "\n" not in said
        assert "Error" not in said
    assert found["grown_kb"] < MOST_KB

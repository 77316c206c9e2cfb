"""Icons made from the one drawing: other programs read every size in them."""

from __future__ import annotations

import shutil
import struct
import subprocess
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImageReader

from tools.packages.icons import ICNS_KINDS, ICO_SIZES, write_icon

if TYPE_CHECKING:
    from pathlib import Path


def test_an_ico_has_every_size_with_the_drawing_in_it(tmp_path: Path) -> None:
    path = tmp_path / "made" / "canal.ico"
    write_icon(path)
    reader = QImageReader(str(path))
    sizes = set()
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        image = reader.read()
        sizes.add(image.width())
        assert image.pixelColor(0, 0).alpha() == 0
        middle = image.pixelColor(image.width() // 2, round(image.height() * 0.14))
        assert (middle.red(), middle.green(), middle.blue(), middle.alpha()) == (0x1F, 0x5F, 0x8B, 255)
    assert sizes == set(ICO_SIZES)


def test_an_icns_has_every_kind_at_its_size(tmp_path: Path) -> None:
    path = tmp_path / "canal.icns"
    write_icon(path)
    data = path.read_bytes()
    assert data[:4] == b"icns"
    assert struct.unpack(">I", data[4:8]) == (len(data),)
    found, place = [], 8
    while place < len(data):
        kind, (length,) = data[place : place + 4], struct.unpack(">I", data[place + 4 : place + 8])
        picture = data[place + 8 : place + length]
        assert picture.startswith(b"\x89PNG")
        found.append((kind, struct.unpack(">I", picture[16:20])[0]))
        place += length
    assert tuple(found) == ICNS_KINDS


@pytest.mark.skipif(shutil.which("icotool") is None, reason="icotool (icoutils) is not installed")
def test_another_program_reads_the_ico(tmp_path: Path) -> None:
    path = tmp_path / "canal.ico"
    write_icon(path)
    done = subprocess.run(["icotool", "--list", str(path)], check=True, capture_output=True, text=True)
    assert len(done.stdout.splitlines()) == len(ICO_SIZES)
    assert "--width=256 --height=256" in done.stdout


@pytest.mark.skipif(shutil.which("icns2png") is None, reason="icns2png (icnsutils) is not installed")
def test_another_program_reads_the_icns(tmp_path: Path) -> None:
    path = tmp_path / "canal.icns"
    write_icon(path)
    done = subprocess.run(["icns2png", "--list", str(path)], check=True, capture_output=True, text=True)
    assert "1024x1024" in done.stdout


def test_the_same_bytes_come_out_each_time(tmp_path: Path) -> None:
    for name in ("a.ico", "b.ico", "a.icns", "b.icns"):
        write_icon(tmp_path / name)
    assert (tmp_path / "a.ico").read_bytes() == (tmp_path / "b.ico").read_bytes()
    assert (tmp_path / "a.icns").read_bytes() == (tmp_path / "b.icns").read_bytes()


def test_an_unknown_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"\.bmp"):
        write_icon(tmp_path / "canal.bmp")

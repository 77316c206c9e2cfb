"""Archives of versions: packed twice they are the same, and nothing in them lies outside their folder."""

from __future__ import annotations

import io
import tarfile
from random import Random
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.errors import UpdateFailed
from canal_desktop.updates.archive import unpack
from tests.servers.update_server import EPOCH, make_bundle
from tools.packages.update_archive import pack

if TYPE_CHECKING:
    from pathlib import Path


def file(name: str, content: bytes = b"x") -> tuple[tarfile.TarInfo, bytes]:
    member = tarfile.TarInfo(name)
    member.size = len(content)
    return member, content


def link(name: str, to: str, kind: bytes = tarfile.SYMTYPE) -> tuple[tarfile.TarInfo, bytes]:
    member = tarfile.TarInfo(name)
    member.type, member.linkname = kind, to
    return member, b""


def made(path: Path, *members: tuple[tarfile.TarInfo, bytes]) -> Path:
    with tarfile.open(path, "w:gz") as opened:
        for member, content in members:
            opened.addfile(member, io.BytesIO(content))
    return path


@pytest.mark.parametrize("place", [0.3, 0.6, 0.999])
def test_an_archive_in_which_a_byte_is_another_is_refused(tmp_path: Path, place: float) -> None:
    path = tmp_path / "version.tar.xz"
    with tarfile.open(path, "w:xz") as opened:
        member, content = file("canal/program", Random(1).randbytes(100_000))
        opened.addfile(member, io.BytesIO(content))
    changed = bytearray(path.read_bytes())
    changed[int(len(changed) * place)] ^= 0xFF
    path.write_bytes(changed)
    with pytest.raises(UpdateFailed):
        unpack(path, tmp_path / "out")


@pytest.mark.parametrize("suffix", [".tar.gz", ".tar.xz"])
def test_what_was_packed_is_unpacked_as_it_was(tmp_path: Path, suffix: str) -> None:
    bundle = make_bundle(tmp_path / "bundle", "0.2.0")
    archives = [tmp_path / f"{number}{suffix}" for number in (1, 2)]
    for archive in archives:
        pack(bundle, archive, "0.2.0", EPOCH)
    assert archives[0].read_bytes() == archives[1].read_bytes()
    told: list[int] = []
    unpack(archives[0], tmp_path / "out", told.append)
    for path in bundle.rglob("*"):
        there = tmp_path / "out" / path.relative_to(bundle)
        assert there.is_symlink() == path.is_symlink()
        if path.is_file():
            assert there.read_bytes() == path.read_bytes()
            assert there.stat().st_mode & 0o111 == path.stat().st_mode & 0o111
        else:
            assert there.is_dir()
    assert told[-1] == sum(
        path.stat().st_size for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()
    )


@pytest.mark.parametrize(
    "members",
    [
        [file("top/../../evil")],
        [file("/evil")],
        [file("top/..")],
        [link("top/out", "../../evil")],
        [link("top/out", "/etc")],
        [link("top/out", "/etc/passwd", tarfile.LNKTYPE)],
        [link("top/out", ".."), file("top/out/evil")],
        [link("top/a", "b"), link("top/b", ".."), file("top/a/evil")],
        [link("top/deep/up", ".."), link("top/out", "deep/up/..")],
        [link("top/out", "deep/up/../other"), link("top/deep/up", "..")],
        [link("top/fifo", "", tarfile.FIFOTYPE)],
        [file("alone")],
        [file("top/twice", b"1"), file("top/twice", b"2")],
        [link("top/file", "other"), file("top/file")],
    ],
)
def test_what_would_lie_elsewhere_is_refused(tmp_path: Path, members: list[tuple[tarfile.TarInfo, bytes]]) -> None:
    archive = made(tmp_path / "bad.tar.gz", *members)
    place = tmp_path / "place"
    place.mkdir()
    with pytest.raises((UpdateFailed, FileExistsError)):
        unpack(archive, place / "out")
    assert [path.name for path in place.iterdir()] == ["out"]
    assert not (tmp_path / "evil").exists()


@pytest.mark.parametrize("content", [b"", b"no archive at all", b"\x1f\x8b\x08"])
def test_what_is_no_archive_is_refused(tmp_path: Path, content: bytes) -> None:
    archive = tmp_path / "bad.tar.gz"
    archive.write_bytes(content)
    with pytest.raises(UpdateFailed, match="not as it should be"):
        unpack(archive, tmp_path / "out")


def test_an_archive_that_ends_early_is_refused(tmp_path: Path) -> None:
    archive = tmp_path / "short.tar.gz"
    pack(make_bundle(tmp_path / "bundle", "0.2.0"), archive, "0.2.0", EPOCH)
    archive.write_bytes(archive.read_bytes()[:-200])
    with pytest.raises(UpdateFailed, match="not as it should be"):
        unpack(archive, tmp_path / "out")

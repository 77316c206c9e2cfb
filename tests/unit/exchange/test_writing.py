"""Files are written whole or not at all, under names every system takes, and never over another file."""

from __future__ import annotations

import errno
import os
import stat
import threading
import zipfile
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canal_desktop.domain.errors import ExportFailed
from canal_desktop.exchange.names import MAX_BYTES, MAX_CHARS, key_of, safe_name
from canal_desktop.exchange.whole_file import TEMPORARY, save_over, write_whole
from canal_desktop.exchange.writing import IntoFolder, IntoZip, OneFile, OneGrowingFile, told_plainly

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("A talk", "A talk"),
        ('What is 1/2: a "half"?', "What is 1-2- a 'half'"),
        ("con", "_con"),
        ("LPT1.txt", "_LPT1.txt"),
        ("console", "console"),
        ("...", "Conversation"),
        ("../../etc/passwd", "etc-passwd"),
        (".hidden ", "hidden"),
        ("~$Office", "$Office"),
        ("-rf", "rf"),
        ("ends with dots...", "ends with dots"),
        ("tab\tnew\nline\x00\x1b[0m", "tab new line [0m"),
        ("\u202egpj.exe", "gpj.exe"),
        ("👩\u200d🚀 space", "👩\u200d🚀 space"),
        ("", "Conversation"),
        ("a" * 300, "a" * 120),
        ("犬" * 300, "犬" * 66),
        ("half \ud83d", "half"),
    ],
)
def test_titles_become_names_every_system_takes(title: str, name: str) -> None:
    assert safe_name(title) == name


@given(st.text())
def test_no_title_makes_a_name_that_cannot_be_used(title: str) -> None:
    name = safe_name(title)
    assert 0 < len(name) <= MAX_CHARS
    assert len(name.encode()) <= MAX_BYTES + 1
    assert not set(name) & set('/\\:*?"<>|\0')
    assert name[0] not in " .~-"
    assert name[-1] not in " ."
    assert safe_name(name) == name


def test_files_of_one_title_are_numbered_and_what_is_there_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "A talk.md").write_text("mine")
    into = IntoFolder(tmp_path)
    names = [into.write("", title, ".md", lambda name: [name.encode()], {}) for title in ("A talk", "a TALK", "A talk")]
    assert (tmp_path / "A talk.md").read_text() == "mine"
    assert names[0] == "A talk (2).md"
    assert len({key_of(name) for name in names}) == 3
    assert (tmp_path / "A talk (2).md").read_text() == "A talk (2)"


def test_folders_and_pictures_lie_beside(tmp_path: Path) -> None:
    into = IntoFolder(tmp_path)
    assert into.write("Work/1", "Talk", ".md", lambda _name: [b"text"], {"a.png": lambda: b"png"}) == "Work-1/Talk.md"
    assert (tmp_path / "Work-1" / "Talk.files" / "a.png").read_bytes() == b"png"
    assert into.write("Work/1", "Talk", ".md", lambda _name: [b"text"], {}) == "Work-1/Talk (2).md"


def failing(_name: str) -> Iterator[bytes]:
    yield b"half"
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_file_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(OSError):
        IntoFolder(tmp_path).write("", "Talk", ".md", failing, {})
    assert list(tmp_path.iterdir()) == []


def test_pictures_that_cannot_be_read_leave_nothing_behind(tmp_path: Path) -> None:
    def broken() -> bytes:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    beside = {"a.png": lambda: b"png", "b.png": broken}
    with pytest.raises(OSError):
        IntoFolder(tmp_path).write("Work", "Talk", ".md", lambda _name: [b"text"], beside)
    assert list(tmp_path.iterdir()) == []


def test_while_a_file_is_being_made_nothing_has_its_name(tmp_path: Path) -> None:
    seen: list[list[str]] = []

    def slow(_name: str) -> Iterator[bytes]:
        yield b"half"
        seen.append([path.name for path in tmp_path.iterdir() if not path.name.startswith(TEMPORARY)])
        yield b"whole"

    assert IntoFolder(tmp_path).write("", "Talk", ".md", slow, {}) == "Talk.md"
    assert seen == [[]], "a program that is ended here leaves an empty file"


def test_a_name_that_another_program_takes_meanwhile_is_left_to_it(tmp_path: Path) -> None:
    def overtaken(name: str) -> Iterator[bytes]:
        if name == "Talk":
            (tmp_path / "Talk.md").write_text("theirs")
        yield name.encode()

    assert IntoFolder(tmp_path).write("", "Talk", ".md", overtaken, {}) == "Talk (2).md"
    assert (tmp_path / "Talk.md").read_text() == "theirs"
    assert (tmp_path / "Talk (2).md").read_text() == "Talk (2)"
    assert len(list(tmp_path.iterdir())) == 2


def test_a_chosen_file_is_replaced_only_by_a_whole_one(tmp_path: Path) -> None:
    path = tmp_path / "chosen.md"
    path.write_text("former")
    with pytest.raises(OSError):
        OneFile(path).write("", "", "", failing, {})
    assert path.read_text() == "former"
    OneFile(path).write("", "", "", lambda name: [name.encode()], {})
    assert path.read_text() == "chosen"
    assert list(tmp_path.iterdir()) == [path]


def test_a_zip_holds_the_same_and_appears_when_it_is_complete(tmp_path: Path) -> None:
    path = tmp_path / "talks.zip"
    into = IntoZip(path)
    for title in ("Talk", "talk", "犬"):
        into.write("Work", title, ".md", lambda name: [name.encode(), b"!"], {"a.png": lambda: b"png"})
    assert not path.exists()
    into.finish()
    assert list(tmp_path.iterdir()) == [path]
    with zipfile.ZipFile(path) as found:
        assert found.testzip() is None
        assert found.namelist()[::2] == ["Work/Talk.md", "Work/talk (2).md", "Work/犬.md"]
        assert found.namelist()[1::2] == ["Work/Talk.files/a.png", "Work/talk (2).files/a.png", "Work/犬.files/a.png"]
        assert found.read("Work/talk (2).md") == b"talk (2)!"


def test_a_zip_that_is_abandoned_leaves_nothing(tmp_path: Path) -> None:
    into = IntoZip(tmp_path / "talks.zip")
    into.write("", "Talk", ".md", lambda name: [name.encode()], {})
    with pytest.raises(OSError):
        into.write("", "Other", ".md", failing, {})
    into.abandon()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "no room"),
        (errno.EACCES, "cannot be written"),
        (errno.ENOENT, "not there"),
        (errno.EMFILE, "could"),
    ],
)
def test_what_went_wrong_is_said_in_a_sentence(number: int, words: str, tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match=words), told_plainly(tmp_path / "a.md"):
        raise OSError(number, os.strerror(number))


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="not there"), told_plainly(tmp_path / "a.md"):
        write_whole(tmp_path / "gone" / "a.md", [b""])


@pytest.mark.skipif(os.name == "nt", reason="links need rights there, and files have no mode")
def test_a_link_stays_a_link_and_a_private_file_private(tmp_path: Path) -> None:
    private = tmp_path / "there" / "mine.csv"
    private.parent.mkdir()
    private.write_bytes(b"old")
    private.chmod(0o600)
    link = tmp_path / "link.csv"
    link.symlink_to(private)
    modes: list[int] = []

    def pieces() -> Iterator[bytes]:
        modes.extend(stat.S_IMODE(path.stat().st_mode) for path in private.parent.iterdir())
        yield b"new"

    save_over(link, pieces())
    assert link.is_symlink()
    assert private.read_bytes() == b"new"
    assert modes == [0o600, 0o600]
    assert stat.S_IMODE(private.stat().st_mode) == 0o600
    private.chmod(0o666)
    save_over(private, [b"newer"])
    assert stat.S_IMODE(private.stat().st_mode) == 0o666
    assert [path.name for path in private.parent.iterdir()] == ["mine.csv"]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there, and files have no mode")
@pytest.mark.parametrize("make", [IntoZip, lambda path: OneGrowingFile(path, b"{}")])
def test_an_export_over_a_link_to_a_private_file_is_one_too(
    tmp_path: Path, make: Callable[[Path], IntoZip | OneGrowingFile]
) -> None:
    private = tmp_path / "there" / "mine"
    private.parent.mkdir()
    private.touch(mode=0o600)
    link = tmp_path / "link"
    link.symlink_to(private)
    growing = make(link)
    assert [stat.S_IMODE(path.stat().st_mode) for path in private.parent.iterdir()] == [0o600, 0o600]
    growing.write("", "Talk", ".md", lambda _name: [b"text"], {})
    growing.finish()
    assert link.is_symlink()
    assert private.stat().st_size > 0
    assert stat.S_IMODE(private.stat().st_mode) == 0o600


@pytest.mark.skipif(os.name == "nt", reason="folders have no mode there")
def test_a_file_in_a_folder_that_takes_none_is_written_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "mine.csv"
    file.write_bytes(b"old and longer")
    tmp_path.chmod(0o500)
    if os.access(tmp_path, os.W_OK):
        # For root the folder's mode is nothing.
        monkeypatch.setattr(os, "open", _refuse)
    try:
        with pytest.raises(OSError, match="No space"):
            save_over(file, failing(""))
        assert file.read_bytes() == b"old and longer"
        save_over(file, [b"new"])
    finally:
        tmp_path.chmod(0o700)
    assert file.read_bytes() == b"new"


def _refuse(*_arguments: object) -> int:
    raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


@pytest.mark.skipif(os.name == "nt", reason="pipes are no files there")
def test_what_is_no_ordinary_file_is_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()))
    reader.start()
    save_over(pipe, [b"a", b"b"])
    reader.join()
    assert got == [b"ab"]
    assert pipe.is_fifo()

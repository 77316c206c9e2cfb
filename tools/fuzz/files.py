"""What lies in files: exports of other programs, settings, a shared folder, attachments, archives of versions."""

from __future__ import annotations

import json
import shutil
import warnings
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from canal_desktop.documents.reading import read_document
from canal_desktop.domain.sync_lines import to_line
from canal_desktop.exchange.reading import open_source
from canal_desktop.storage.library_file import open_library
from canal_desktop.storage.machine import Machine
from canal_desktop.storage.settings_file import SettingsFile
from canal_desktop.storage.sync_applying import apply_records
from canal_desktop.storage.sync_folder import ABOUT, FOLDER_NAME, SyncFolder
from canal_desktop.updates.archive import unpack
from tools.fuzz.mutate import from_bytes, from_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from random import Random

    from canal_desktop.domain.profile import Profile

    Call = Callable[[bytes], object]

OURS, THEIRS = "a" * 32, "b" * 32


@contextmanager
def imported(folder: Path) -> Iterator[Call]:
    """An export: whose it is, all conversations in it and their pictures; what comes of it can be stored."""
    yield lambda data: _import(folder / "export.json", data)


@contextmanager
def imported_markdown(folder: Path) -> Iterator[Call]:
    """The same, for files of Markdown."""
    yield lambda data: _import(folder / "export.md", data)


def _import(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    with warnings.catch_warnings():
        # zipfile warns of names that come twice.
        warnings.simplefilter("ignore", UserWarning)
        with open_source(path) as source:
            for archived in source.conversations():
                repr(archived.conversation).encode()
                told = repr(archived.messages)
                told.encode()
                assert "\\x00" not in told
                for content in archived.files.values():
                    content()
            "".join(source.skipped).encode()


@contextmanager
def settings(folder: Path) -> Iterator[Call]:
    """The file of settings: whatever is in it, there are settings, and what is saved then is read without a fault."""

    def call(data: bytes) -> None:
        path = folder / "settings.json"
        path.write_bytes(data)
        file = SettingsFile(path)
        found, profiles, _faults = file.load()
        file.save(found, profiles)
        saved = SettingsFile(path).load()
        # Of a key that is in no keyring the last characters are not kept, nor is anything else lost.
        assert saved == (found, tuple(replace(each, key_hint=_hint(each)) for each in profiles), None)
        for left in folder.iterdir():
            left.unlink()

    yield call


def _hint(profile: Profile) -> str:
    return "" if profile.key_backend is None else profile.key_hint


def sync_lines(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Lines of another computer: half of them changed as they lie there, half before their sums were made."""
    lines = data.split(b"\n")
    if random.random() < 0.2:
        return from_bytes(random, data, others)
    for _ in range(random.randint(1, 3)):
        place = random.randrange(len(lines))
        lines[place] = from_json(random, lines[place], others)
    return b"\n".join(lines)


@contextmanager
def sync(folder: Path) -> Iterator[Call]:
    """A segment of another computer's, into a library. Its lines are {"kind": body}; their sums are made here."""
    theirs = folder / "shared" / FOLDER_NAME / THEIRS
    theirs.mkdir(parents=True)
    shared = SyncFolder(folder / "shared", Machine(OURS, "ours"))
    opened = open_library(folder / "library.db")
    db = opened.connection

    def call(data: bytes) -> None:
        (theirs / "000001-abcdef01.jsonl").write_bytes(b"\n".join(_summed(line) for line in data.split(b"\n")))
        (theirs / ABOUT).write_bytes(data)
        shared.names([THEIRS])
        db.execute("BEGIN IMMEDIATE")
        try:
            for segment in shared.scan():
                reader = shared.read(segment, None)
                while not (part := reader.read()).is_last:
                    apply_records(db, OURS, part.records)
                apply_records(db, OURS, part.records)
        finally:
            db.execute("ROLLBACK")

    try:
        yield call
    finally:
        db.close()


def _summed(line: bytes) -> bytes:
    """A line with the sum that fits it, where it says what kind it is."""
    try:
        ((kind, body),) = json.loads(line).items()
        return to_line(kind, body).removesuffix(b"\n")
    except (ValueError, RecursionError, AttributeError, TypeError):
        return line


@contextmanager
def attached(_folder: Path) -> Iterator[Call]:
    """A file that somebody attaches."""

    def call(data: bytes) -> None:
        document = read_document("attached", data)
        "".join((document.text, document.note, document.source, *document.pages)).encode()

    yield call


@contextmanager
def archive(folder: Path) -> Iterator[Call]:
    """A version's archive: nothing of it lies, or leads, outside of its folder."""
    inside = folder / "in" / "version"

    def call(data: bytes) -> None:
        path = folder / "version.tar"
        path.write_bytes(data)
        shutil.rmtree(folder / "in", ignore_errors=True)
        try:
            unpack(path, inside)
        finally:
            assert {each.name for each in folder.iterdir()} <= {"in", "version.tar"}
            assert {each.name for each in inside.parent.iterdir()} <= {"version"}
            for each in inside.rglob("*"):
                # Links in a circle lead nowhere.
                if each.is_symlink() and each.exists():
                    assert each.resolve().is_relative_to(inside.resolve())

    yield call

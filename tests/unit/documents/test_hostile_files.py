"""Files that are made to do harm: nothing grows without end, and nothing but the file itself is looked at."""

from __future__ import annotations

import gzip
import inspect
import io
import socket
import sys
import tarfile
import zipfile
from typing import TYPE_CHECKING

import anydoc
import pytest

from canal_desktop.documents import archives
from canal_desktop.documents.office import office_text
from canal_desktop.documents.reading import read_document
from canal_desktop.domain.errors import FileRefused
from tests import made_files

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[object]]:
    asked: list[object] = []

    def refuse(_self: socket.socket, address: object) -> None:
        asked.append(address)
        raise OSError("no network in this test")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    yield asked
    assert asked == []


def test_documents_are_never_sent_to_a_service(no_network: list[object], monkeypatch: pytest.MonkeyPatch) -> None:
    # The library could send away what it cannot read; these would even make it do so without a key.
    monkeypatch.setenv("FIRECRAWL_API_KEY", "key")
    monkeypatch.setenv("FIRECRAWL_API_URL", "http://127.0.0.1:9")
    for parameter in (
        inspect.signature(call).parameters["ocr"] for call in (anydoc.to_markdown, anydoc.to_markdown_bytes)
    ):
        assert parameter.default == "reject"
    assert "Wind" in office_text("a.docx", made_files.docx("Wind"))
    picture = '<w:drawing><wp:inline xmlns:wp="x"/></w:drawing>'
    scanned = made_files.docx(picture)
    with pytest.raises(FileRefused):
        read_document("scanned.docx", scanned)


def test_a_page_of_html_fetches_nothing(no_network: list[object]) -> None:
    source = (
        b"<html><head><link rel=stylesheet href=http://127.0.0.1:9/a.css></head><body><img src=http://127.0.0.1:9/a.png>"
        b"<iframe src=http://127.0.0.1:9/>x</iframe><object data='file:///etc/passwd'>y</object>Words</body></html>"
    )
    assert read_document("a.html", source).text == "Words"


def test_a_document_that_unpacks_into_gigabytes_is_refused() -> None:
    data = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(made_files.docx("Wind"))) as old,
        zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for entry in old.infolist():
            if entry.filename != "word/document.xml":
                new.writestr(entry.filename, old.read(entry))
        with new.open("word/document.xml", "w", force_zip64=True) as file:
            for _ in range(700):
                file.write(b" " * 1024 * 1024)
    resource = pytest.importorskip("resource")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(FileRefused, match="unpacks into much more"):
        read_document("bomb.docx", data.getvalue())
    grown_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    if sys.platform == "linux":
        assert grown_kb < 600_000


def test_a_packed_archive_is_looked_through_only_so_far(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MAX_UNPACKED_BYTES", 4 * 1024 * 1024)
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w:gz") as archive:
        for number in range(6):
            entry = tarfile.TarInfo(f"zeros {number}")
            entry.size = 1024 * 1024
            archive.addfile(entry, io.BytesIO(bytes(1024 * 1024)))
    document = read_document("bomb.tar.gz", data.getvalue())
    assert "zeros 0" in document.text
    assert "zeros 5" not in document.text
    assert document.note.endswith("there are more")


def test_an_archive_with_too_many_files_is_listed_in_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MAX_ENTRIES", 3)
    document = read_document("a.zip", made_files.zipped({f"file {number}": "x" for number in range(9)}))
    assert "file 2" in document.text
    assert "file 3" not in document.text
    assert "the names of 3 files" in document.note


def test_an_archive_whose_directory_is_huge_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MAX_DIRECTORY_BYTES", 100)
    with pytest.raises(FileRefused, match="too many files"):
        read_document("a.zip", made_files.zipped({f"file {number}": "x" for number in range(9)}))


def test_a_packed_file_is_not_unpacked() -> None:
    data = gzip.compress(bytes(50 * 1024 * 1024))
    assert "one file" in read_document("a.gz", data).text


def test_names_in_an_archive_cannot_break_the_list() -> None:
    text = read_document("a.zip", made_files.zipped({"a\nb\x1b[31m": "x", "../../etc/passwd": "y"})).text
    assert len(text.splitlines()) == 3
    assert "\x1b" not in text


def test_comments_without_end_do_not_hold_up_the_recognition() -> None:
    assert read_document("a.txt", b"<!---->" * 2000 + b"x").text.endswith("x")


def test_deep_markup_is_read() -> None:
    text = read_document("a.html", b"<html>" + b"<div>" * 200_000 + b"deep").text
    assert text == "deep"


def test_a_locked_pdf_is_told_from_a_damaged_one(qapp: object) -> None:
    data = made_files.pdf("Secret")
    at = data.rindex(b"trailer")
    end = data.index(b"<<", at) + 2
    locked = (
        b" /Encrypt << /Filter /Standard /V 1 /R 2 /O ("
        + b"o" * 32
        + b") /U ("
        + b"u" * 32
        + b") /P -4 >> /ID [(a) (a)] "
    )
    with pytest.raises(FileRefused, match="locked with a password"):
        read_document("a.pdf", data[:end] + locked + data[end:])

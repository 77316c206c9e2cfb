"""Our own files among what can be brought in: those in a folder with others, and damaged ones among them."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO

import pytest

from canal_desktop.domain.errors import ImportRefused
from canal_desktop.exchange import markdown_format, own_format, own_json
from canal_desktop.exchange.left_out import LeftOut
from canal_desktop.exchange.own_json import json_pieces, jsonl_pieces
from canal_desktop.exchange.own_markdown import TextOptions, file_beside, markdown_pieces
from canal_desktop.exchange.source_files import SourceFiles
from tests.unit.exchange.conversations import PNG, full_conversation


class Files(SourceFiles):
    """Files in memory; those that hold None cannot be read."""

    def __init__(self, files: dict[str, bytes | None]) -> None:
        super().__init__("files", tuple(files), datetime(2026, 1, 1, tzinfo=UTC))
        self._files = files

    def _open(self, name: str) -> Short:
        return Short(self._files[name])


class Short:
    """Gives fewer bytes at a time than it is asked for, as a file in a zip does."""

    def __init__(self, data: bytes | None) -> None:
        self._file = None if data is None else BytesIO(data)

    def close(self) -> None:
        if self._file is not None:
            self._file.close()

    def read(self, size: int) -> bytes:
        if self._file is None:
            raise OSError
        return self._file.read(min(size, 10))


WHOLE = full_conversation()
JSON = b"".join(json_pieces([WHOLE]))
LINES = b"".join(jsonl_pieces([WHOLE]))
NAME = "Work/Cats.md"
PICTURE = f"Work/Cats.files/{file_beside(WHOLE.messages[0].parts[1])}"  # type: ignore[arg-type]
TEXT = b"".join(markdown_pieces(WHOLE, TextOptions(), "Cats.files"))


def test_our_files_are_found_among_others_and_a_damaged_one_is_named() -> None:
    files = Files({"a/x.json": JSON, "y.jsonl": LINES, "z.json": b"{}", "bad.json": JSON[:-9], "note.txt": JSON})
    assert own_format.recognises(files)
    said = LeftOut()
    found = list(own_format.conversations(files, said))
    assert [each.messages for each in found] == [WHOLE.messages] * 2
    assert [read() for each in found for read in each.files.values()] == [PNG, PNG]
    assert len(said.sentences()) == 1
    assert "bad.json" in said.sentences()[0]


def test_a_file_by_itself_is_known_whatever_its_name_and_refused_where_it_is_damaged() -> None:
    assert own_format.recognises(Files({"download": LINES}))
    assert not own_format.recognises(Files({"x.json": b'{"format": "other"}'}))
    with pytest.raises(ImportRefused):
        list(own_format.conversations(Files({"x": JSON[:-9]}), LeftOut()))


def test_markdown_comes_with_the_pictures_in_the_folder_beside() -> None:
    files = Files({NAME: TEXT, PICTURE: PNG, "README.md": b"# Nothing said\n"})
    assert markdown_format.recognises(files)
    [found] = markdown_format.conversations(files, LeftOut())
    assert found.messages[0].parts == WHOLE.messages[0].parts
    assert [read() for read in found.files.values()] == [PNG]
    assert not markdown_format.recognises(Files({"README.md": b"# Nothing said\n"}))


def test_a_damaged_markdown_file_among_others_is_named() -> None:
    said = LeftOut()
    damaged = TEXT.replace(b"What is this?", b"\xff" * 70_000)
    [_found] = markdown_format.conversations(Files({NAME: TEXT, "bad.md": damaged}), said)
    assert "bad.md" in said.sentences()[0]
    with pytest.raises(ImportRefused):
        list(markdown_format.conversations(Files({"bad.md": damaged}), said))


def test_a_file_that_cannot_be_read_among_ours_is_named_at_each_reading() -> None:
    for known, name, data in ((own_format, "x.json", JSON), (markdown_format, NAME, TEXT)):
        files = Files({"a/gone.json": None, "a/gone.md": None, name: data})
        assert known.recognises(files)
        for _reading in range(2):
            said = LeftOut()
            assert len(list(known.conversations(files, said))) == 1
            (sentence,) = said.sentences()
            assert sentence.startswith(f"“gone.{name.rpartition('.')[2]}” cannot be read")


def test_a_json_file_too_large_to_be_held_is_refused_with_a_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_json, "MAX_WHOLE", 100)
    with pytest.raises(ImportRefused, match="JSONL"):
        list(own_format.conversations(Files({"x.json": JSON}), LeftOut()))
    assert len(list(own_format.conversations(Files({"x.jsonl": LINES}), LeftOut()))) == 1

"""Samples with anything changed in them: read well, or refused; never anything else."""

from __future__ import annotations

import copy
import json
import shutil
import tempfile
import warnings
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from canal_desktop.domain.errors import ImportRefused
from canal_desktop.domain.message import AudioPart, FilePart, ImagePart, ReasoningPart, TextPart, ToolCallPart
from canal_desktop.exchange.reading import open_source
from tests.unit.exchange.expected import EXPECTED
from tests.unit.exchange.seen import SAMPLES, placed, seen

ODD = st.sampled_from(
    [
        *(None, True, 0, -1, 1e308, 10**30, "", "x" * 300, "\ud800", "\0", "root", "user", "image", "<think>", [], {}),
        *([[]], [{}], ["m1", "m1"], {"a": {}}, {"id": "1"}, {"type": "text", "text": 5}, "data:image/png;base64,AA=="),
    ]
).map(copy.deepcopy)
ANY = ODD | st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
# Our own form may hold more, such as the trash: test_own_json.py has it.
PLAIN = [name for name in EXPECTED if name.endswith(".json") and not name.startswith("own_format/")]
BYTES = [
    *PLAIN[::3],
    *("chatgpt/export.zip", "cherry_studio/backup.zip", "jan/messages.jsonl", "markdown_format/Bread.md"),
]
SETTINGS = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def read_well_or_refused(path: Path) -> None:
    """Go through all of a source, pictures included; what comes must be storable."""
    try:
        with open_source(path) as source:
            for archived in source.conversations():
                seen(archived)
                archived.conversation.title.encode()
                for message in archived.messages:
                    for part in message.parts:
                        storable(part)
                for data in archived.files.values():
                    data()
            assert all(sentence.endswith(".") for sentence in source.skipped)
    except ImportRefused:
        return


def storable(part: object) -> None:
    texts = {
        TextPart: lambda: [part.text],
        ReasoningPart: lambda: [part.text],
        ToolCallPart: lambda: [part.call_id, part.name, part.arguments],
        ImagePart: lambda: [part.file, part.media_type, part.name],
        FilePart: lambda: [part.file, part.media_type, part.name, part.text, part.note],
        AudioPart: lambda: [part.file, part.media_type, part.name],
    }[type(part)]()
    assert all("\0" not in text for text in texts)
    "".join(texts).encode()


def places(value: Any, found: list[tuple[Any, Any]]) -> list[tuple[Any, Any]]:
    """Every container with each of its keys."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        found.append((value, key))
        places(inner, found)
    return found


def changed(value: Any, draw: Any) -> Any:
    """The value with a few of its parts exchanged, gone, repeated or moved elsewhere."""
    for _ in range(draw(st.integers(1, 3))):
        spots = places(value, [])
        if not spots:
            return draw(ANY)
        within, key = spots[draw(st.integers(0, len(spots) - 1))]
        kind = draw(st.sampled_from(["other", "other", "gone", "again", "from elsewhere"]))
        if kind == "other":
            within[key] = draw(ANY)
        elif kind == "gone":
            del within[key]
        elif kind == "again" and isinstance(within, list):
            within.append(within[key])
        else:
            there, place = spots[draw(st.integers(0, len(spots) - 1))]
            is_there = place in there if isinstance(there, dict) else place < len(there)
            within[key] = copy.deepcopy(there[place]) if is_there else None
    return value


@pytest.mark.parametrize("name", PLAIN)
@SETTINGS
@given(data=st.data())
def test_any_value_may_be_any_other(name: str, data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = placed(name, Path(folder))
        value = changed(json.loads(path.read_text(encoding="utf-8")), data.draw)
        path.write_text(json.dumps(value), encoding="utf-8")
        read_well_or_refused(path)


@pytest.mark.parametrize("name", ["jan/threads", "lm_studio/conversations", "claude/export.zip"])
@SETTINGS
@given(data=st.data())
def test_any_value_in_the_files_of_a_folder_may_be_any_other(name: str, data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = placed(name, Path(folder))
        if root.suffix == ".zip":
            root = placed_folder(name, Path(folder) / "unpacked")
        files = sorted(path for path in root.rglob("*.json*") if path.is_file())
        path = files[data.draw(st.integers(0, len(files) - 1))]
        lines = path.read_text(encoding="utf-8").splitlines() if path.suffix == ".jsonl" else [path.read_text("utf-8")]
        place = data.draw(st.integers(0, len(lines) - 1))
        lines[place] = json.dumps(changed(json.loads(lines[place]), data.draw))
        path.write_text("\n".join(lines), encoding="utf-8")
        read_well_or_refused(root)


def placed_folder(name: str, target: Path) -> Path:
    shutil.copytree(SAMPLES / name, target)
    return target


@pytest.mark.parametrize("name", BYTES)
@SETTINGS
@given(data=st.data())
def test_any_bytes_may_be_any_others(name: str, data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        # zipfile warns of names that come twice.
        warnings.simplefilter("ignore", UserWarning)
        path = placed(name, Path(folder))
        held = bytearray(path.read_bytes())
        for _ in range(data.draw(st.integers(1, 4))):
            at = data.draw(st.integers(0, len(held) - 1))
            if data.draw(st.booleans()):
                held[at] = data.draw(st.integers(0, 255))
            else:
                held[at : at + data.draw(st.integers(0, 30))] = data.draw(st.binary(max_size=8))
            held = held or bytearray(b" ")
        path.write_bytes(bytes(held))
        read_well_or_refused(path)


@SETTINGS
@given(data=st.binary(max_size=300), start=st.sampled_from([b"", b"[", b"{", b"PK\3\4", b"\xef\xbb\xbf[", b"\xff\xfe"]))
def test_any_bytes_at_all(data: bytes, start: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "any.json"
        path.write_bytes(start + data)
        read_well_or_refused(path)

"""A mirror's folder may be shared: whatever others put there, nothing outside of it is read, written or moved."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app.mirror_index import INDEX_NAME
from canal_desktop.domain.errors import ImportRefused
from canal_desktop.exchange.markdown_reading import conversation_at
from tests.deleting import delete

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.app.mirrored_library import Place

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")

PRIVATE = "what nobody else is to see"
ELSEWHERE = ("../private.md", "Talk/../../private.md", "/private.md", "..\\private.md", ".hidden/private.md", "private")


@pytest.fixture
def outside(place: Place) -> Path:
    """A file of the user's beside the mirror's folder."""
    path = place.root.parent / "private.md"
    path.write_text(PRIVATE, encoding="utf-8")
    return path


def point_index_at(place: Place, path: str) -> None:
    """What somebody else may write into the index: that the file of the conversation lies elsewhere."""
    index = place.root / INDEX_NAME
    lines = [json.loads(line) for line in index.read_bytes().split(b"\n") if line]
    for line in lines:
        if "path" in line:
            line["path"] = path if path != "/private.md" else str(place.root.parent / "private.md")
    index.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")


@pytest.mark.parametrize("path", ELSEWHERE)
async def test_an_index_that_names_a_file_elsewhere_takes_nothing_away(place: Place, outside: Path, path: str) -> None:
    known_id = await place.add("Talk", "one")
    await place.rounds(1)
    point_index_at(place, path)
    (place.root / ".hidden").mkdir()
    (place.root / ".hidden" / "private.md").write_text(PRIVATE)
    (place.root / "private").write_text(PRIVATE)
    place.mirror = place.new_mirror()
    await place.rename(known_id, "Another")
    await place.rounds()
    await delete(place.database, known_id)
    await place.rounds()
    assert outside.read_text(encoding="utf-8") == PRIVATE
    assert (place.root / ".hidden" / "private.md").read_text() == PRIVATE
    assert (place.root / "private").read_text() == PRIVATE
    assert [path.name for path in place.root.parent.iterdir() if "edited" in path.name] == []


async def test_a_folder_that_is_a_link_is_not_written_into(place: Place, outside: Path) -> None:
    elsewhere = outside.with_name("elsewhere")
    elsewhere.mkdir()
    (place.root / "Work").symlink_to(elsewhere)
    (place.root / ".trash").symlink_to(elsewhere)
    known_id = await place.add("Talk", "one")
    await place.put_in(known_id, "Work")
    await place.rounds()
    assert [path.relative_to(place.root).as_posix() for path in place.root.glob("Work*/*.md")] == ["Work (2)/Talk.md"]
    await delete(place.database, known_id)
    await place.rounds()
    assert list(elsewhere.iterdir()) == []
    assert (place.root / ".trash (2)" / "Talk.md").is_file()


async def test_a_file_that_became_a_link_is_put_aside_unread(place: Place, outside: Path) -> None:
    outside.write_text(f"# You\n\n{PRIVATE}\n\n# Assistant\n\nyes\n", encoding="utf-8")
    known_id = await place.add("Talk", "one")
    await place.rounds(1)
    (place.root / "Talk.md").unlink()
    (place.root / "Talk.md").symlink_to(outside)
    await place.rename(known_id, "Another")
    await place.rounds()
    assert PRIVATE in outside.read_text(encoding="utf-8")
    assert "one" in place.text("Another.md")
    assert await place.branch(known_id) == ["one"]


def test_of_the_files_beside_a_conversation_only_real_ones_are_read(tmp_path: Path) -> None:
    names = ["ab" * 32 + ".png", "cd" * 32 + ".png", "ef" * 32 + ".png"]
    marks = "".join(f'\n<!-- canal:image abcd file="{name[:64]}" type="image/png" -->\n' for name in names)
    path = tmp_path / "Talk.md"
    head = '---\ncanal: 1\nboundary: "abcd"\nid: "talk"\n---\n\n<!-- canal:message abcd id="m" role="user" -->\nhi\n'
    path.write_text(head + marks, encoding="utf-8")
    folder = tmp_path / "Talk.files"
    folder.mkdir()
    os.mkfifo(folder / names[0])
    (folder / names[1]).symlink_to("/dev/zero")
    with (folder / names[2]).open("wb") as file:
        # A hole of a terabyte, which takes no room.
        file.truncate(1 << 40)
    archived = conversation_at(path)
    assert len(archived.messages[0].file_parts) == 3
    assert len(archived.files) == 3
    for read in archived.files.values():
        with pytest.raises(ImportRefused):
            read()


async def test_a_file_too_large_for_a_conversation_is_left_alone(place: Place) -> None:
    with (place.root / "Large.md").open("wb") as file:
        file.write(b"# You\n\nhello\n\n# Assistant\n\nyes\n")
        file.truncate(1 << 40)
    await place.rounds()
    assert place.files() == ["Large.md"]


async def test_a_mirrored_file_that_grew_beyond_all_measure_is_put_aside(place: Place) -> None:
    known_id = await place.add("Talk", "one")
    await place.rounds(1)
    os.truncate(place.root / "Talk.md", 1 << 40)
    await place.rename(known_id, "Another")
    await place.rounds()
    assert place.files() == ["Another.md", "Talk (edited).md"]

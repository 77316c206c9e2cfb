"""Files that are damaged, or made to do harm, are refused with a sentence that says why and what to do."""

from __future__ import annotations

import json
import os
import stat
import struct
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.errors import ImportRefused
from canal_desktop.exchange import safe_json, source_files, zip_files
from canal_desktop.exchange.reading import open_source
from tests.unit.exchange.seen import SAMPLES, placed, seen

if TYPE_CHECKING:
    from pathlib import Path

    from canal_desktop.domain.archive import ArchivedConversation

CLAUDE = (SAMPLES / "claude" / "conversations.json").read_text(encoding="utf-8")


def read(path: Path) -> list[ArchivedConversation]:
    with open_source(path) as source:
        return list(source.conversations())


def refusal(path: Path) -> str:
    with pytest.raises(ImportRefused) as refused:
        read(path)
    sentence = str(refused.value)
    assert sentence.endswith(".")
    assert len(sentence) < 260
    assert str(path.parent) not in sentence
    return sentence


def written(folder: Path, data: str | bytes, name: str = "conversations.json") -> Path:
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))
    return path


def zipped(folder: Path, members: dict[str, str | bytes]) -> Path:
    path = folder / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members.items():
            made.writestr(name, data)
    return path


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("", "not complete"),
        ("hello", "not valid JSON"),
        ("[", "not complete"),
        ("[{", "not complete"),
        ('[{"chat_messages": [', "not complete"),
        ("[1, 2, 3]", "No conversations were found"),
        ("[]", "No conversations were found"),
        ("{}", "No conversations were found"),
        ("null", "No conversations were found"),
        ('{"anything": "else"}', "No conversations were found"),
        ('[{"chat_messages": [], "uuid": NaN}]', "not valid JSON"),
        ('[{"chat_messages": [], "uuid": -Infinity}]', "not valid JSON"),
        ('[{"chat_messages": [], "uuid": ' + "9" * 5000 + "}]", "not valid JSON"),
        (b"\xff\xfe\x00\xd8\x00\x00", "not text in UTF-8"),
        (b'["\xff"]', "not text in UTF-8"),
        (b"\x00" * 100, "not valid JSON"),
    ],
)
def test_what_is_no_export_is_refused_with_the_reason(data: str | bytes, reason: str, tmp_path: Path) -> None:
    assert reason in refusal(written(tmp_path, data))


def test_an_export_cut_anywhere_is_refused_before_its_end_is_reached(tmp_path: Path) -> None:
    compact = json.dumps(json.loads(CLAUDE), ensure_ascii=False)
    for length in range(0, len(compact), 97):
        assert "“conversations.json”" in refusal(written(tmp_path, compact[:length]))


def test_something_after_the_end_is_refused(tmp_path: Path) -> None:
    assert "not valid JSON" in refusal(written(tmp_path, CLAUDE + "]"))


def test_a_key_given_twice_is_no_harm(tmp_path: Path) -> None:
    path = written(tmp_path, CLAUDE.replace('"name": "Étude"', '"name": "first", "name": "Étude"'))
    assert [seen(one).title for one in read(path)] == ["Étude", "Old form"]


@pytest.mark.parametrize("opening", ["[", '{"a":', '[{"chat_messages":'])
def test_a_hundred_thousand_levels_are_refused_and_do_not_end_the_program(opening: str, tmp_path: Path) -> None:
    refusal(written(tmp_path, opening * 100_000))


def test_a_message_nested_too_deeply_is_refused(tmp_path: Path) -> None:
    deep = "[" * 100_000 + "]" * 100_000
    path = written(tmp_path, f'[{{"uuid": "1", "chat_messages": [{{"content": {deep}}}]}}]')
    assert "nested too deeply" in refusal(path)


def test_answers_inside_their_questions_may_be_thousands_deep(tmp_path: Path) -> None:
    levels = 3000
    begin = "".join(
        f'{{"messageId": "{place}", "isCreatedByUser": {"true" if place % 2 == 0 else "false"}, '
        f'"text": "m{place}", "children": ['
        for place in range(levels)
    )
    path = written(tmp_path, f'{{"conversationId": "deep", "recursive": true, "messages": [{begin}{"]}" * levels}]}}')
    (archived,) = read(path)
    assert len(archived.messages) == levels
    assert seen(archived).branches[0][-1] == f"assistant: m{levels - 1}"


def test_arguments_of_a_tool_nested_thousands_deep_are_left_out(tmp_path: Path) -> None:
    deep = '{"a":' * 4000 + "1" + "}" * 4000
    block = f'{{"type": "tool_use", "id": "1", "name": "t", "input": {deep}}}'
    path = written(tmp_path, f'[{{"uuid": "1", "chat_messages": [{{"sender": "assistant", "content": [{block}]}}]}}]')
    assert seen(read(path)[0]).branches == (("assistant: [calls t {}]",),)


def test_a_file_larger_than_the_limit_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge.json"
    with path.open("wb") as file:
        file.truncate(source_files.MOST_BYTES + 1)
    assert "larger than 8 GB" in refusal(path)


def test_a_conversation_larger_than_the_limit_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safe_json, "CHUNK", 1024)
    monkeypatch.setattr(safe_json.JsonCursor.__init__, "__defaults__", (10_000,))
    large = {"uuid": "2", "name": "large", "chat_messages": [{"sender": "human", "text": 'a"]}\\' * 20_000}]}
    small = json.loads(CLAUDE)
    path = written(tmp_path, json.dumps([small[0], large, small[1]]))
    with open_source(path) as source:
        assert [one.conversation.title for one in source.conversations()] == ["Étude", "Old form"]
        assert "1 conversation of more than 64 MB was left out." in source.skipped


def test_entries_that_are_no_conversations_are_counted(tmp_path: Path) -> None:
    path = written(tmp_path, json.dumps([*json.loads(CLAUDE), None, 5, "x", [1]]))
    with open_source(path) as source:
        assert len(list(source.conversations())) == 2
        assert "4 entries that are no conversations were left out." in source.skipped


def test_half_characters_nul_and_huge_titles_become_storable(tmp_path: Path) -> None:
    conversation = json.loads(CLAUDE)[1]
    conversation |= {"name": "a\ud800\0b\n" * 5000}
    conversation["chat_messages"][0] |= {"text": "x\udfff\0y"}
    (archived,) = read(written(tmp_path, json.dumps([conversation])))
    assert len(archived.conversation.title) <= 200
    archived.conversation.title.encode()
    assert archived.messages[0].text == "x\ufffd\ufffdy"


@pytest.mark.parametrize("moment", [1e300, -1, 0, "yesterday", 253402300800, True, [], "0001-01-01T00:00:00+23:59"])
def test_a_date_that_cannot_be_is_none(moment: object, tmp_path: Path) -> None:
    conversation = json.loads(CLAUDE)[1]
    conversation |= {"created_at": moment, "updated_at": moment}
    (archived,) = read(written(tmp_path, json.dumps([conversation])))
    assert archived.conversation.created_at.year == 2024, "the date of its messages"


def test_ids_that_are_no_text_are_taken_as_they_are_written(tmp_path: Path) -> None:
    conversation = {
        "uuid": 7,
        "chat_messages": [
            {"uuid": 1, "parent_message_uuid": None, "sender": "human", "text": "a"},
            {"uuid": 2, "parent_message_uuid": 1, "sender": "assistant", "text": "b"},
            {"uuid": [], "parent_message_uuid": 2, "sender": "human", "text": "c"},
        ],
    }
    (archived,) = read(written(tmp_path, json.dumps([conversation])))
    assert seen(archived).branches == (("user: a", "assistant: b", "user: c"),)


def test_a_damaged_zip_is_refused(tmp_path: Path) -> None:
    path = placed("claude/export.zip", tmp_path)
    data = path.read_bytes()
    assert "damaged or incomplete zip" in refusal(written(tmp_path, data[: len(data) // 2], "cut.zip"))
    broken = bytearray(data)
    broken[60] ^= 0xFF
    assert "damaged" in refusal(written(tmp_path, bytes(broken), "broken.zip"))


@pytest.mark.parametrize("name", ["/etc/passwd", "../../evil.json", "a/../../b", "C:\\x.json", "..\\x", "C:/x"])
def test_a_name_that_leads_out_of_the_zip_is_refused(name: str, tmp_path: Path) -> None:
    assert "leads out of it" in refusal(zipped(tmp_path, {"conversations.json": CLAUDE, name: "x"}))


def test_a_link_in_a_zip_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as made:
        link = zipfile.ZipInfo("conversations.json")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        made.writestr(link, "/etc/passwd")
    assert "link" in refusal(path)


def test_a_zip_with_a_password_is_refused(tmp_path: Path) -> None:
    data = bytearray(zipped(tmp_path, {"conversations.json": CLAUDE}).read_bytes())
    for signature, offset in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        at = data.index(signature) + offset
        data[at : at + 2] = struct.pack("<H", struct.unpack("<H", data[at : at + 2])[0] | 1)
    assert "locked with a password" in refusal(written(tmp_path, bytes(data), "locked.zip"))


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made, made.open("conversations.json", "w") as member:
        for _ in range(40):
            member.write(b" " * 1024 * 1024)
    assert "far more than an export holds" in refusal(path)


def test_a_zip_of_too_many_files_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zip_files, "MOST_FILES", 3)
    path = zipped(tmp_path, {f"{place}.json": "{}" for place in range(4)})
    assert "more than an export can hold" in refusal(path)


def test_a_member_that_is_not_as_long_as_it_says_is_refused(tmp_path: Path) -> None:
    data = bytearray(zipped(tmp_path, {"conversations.json": CLAUDE}).read_bytes())
    at = data.index(b"PK\1\2") + 24
    for length in (10, len(CLAUDE) * 50):
        data[at : at + 4] = struct.pack("<I", length)
        refusal(written(tmp_path, bytes(data), "lying.zip"))


def test_a_damaged_picture_does_not_keep_back_the_conversations(tmp_path: Path) -> None:
    path = placed("chatgpt/export.zip", tmp_path)
    data = bytearray(path.read_bytes())
    at = data.index(b"file-AbC123-blue.png") + len("file-AbC123-blue.png") + 20
    data[at] ^= 0xFF
    with open_source(written(tmp_path, bytes(data), "one.zip")) as source:
        assert len(list(source.conversations())) == 2
        assert any("file-AbC123-blue.png" in sentence for sentence in source.skipped)


@pytest.mark.parametrize("name", ["users.json", "notes.md"])
def test_a_damaged_file_nobody_asked_for_does_not_keep_back_the_conversations(name: str, tmp_path: Path) -> None:
    data = bytearray(zipped(tmp_path, {name: "[1, 2, 3] " * 9, "conversations.json": CLAUDE}).read_bytes())
    data[data.index(name.encode()) + len(name) + 2] ^= 0xFF
    assert len(read(written(tmp_path, bytes(data), "one.zip"))) == 2


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file that opens and cannot be read")
@pytest.mark.parametrize("name", ["backup.json", "lines.jsonl", "talk.md"])
def test_a_disk_that_fails_while_it_is_read_is_a_refusal(name: str, tmp_path: Path) -> None:
    # The memory of a process begins with nothing: the first byte of it is an error of input.
    (tmp_path / name).symlink_to("/proc/self/mem")
    assert f"“{name}” cannot be read" in refusal(tmp_path / name)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_pipes_devices_and_what_is_not_there_are_refused_and_nothing_waits(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    assert "neither a file nor a folder" in refusal(tmp_path / "pipe.json")
    (tmp_path / "device").symlink_to("/dev/zero")
    assert "neither a file nor a folder" in refusal(tmp_path / "device")
    assert "not there any more" in refusal(tmp_path / "gone.json")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    refusal(tmp_path / "loop")
    assert "cannot be read" in refusal(tmp_path / "a\0b")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, CLAUDE)
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")
    assert "may not be read" in refusal(path)


def test_a_folder_without_conversations_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert "No conversations were found in “empty”" in refusal(tmp_path / "empty")


def test_links_in_a_folder_are_not_followed(tmp_path: Path) -> None:
    folder = tmp_path / "threads"
    folder.mkdir()
    (folder / "jan_1").symlink_to(SAMPLES / "jan" / "threads" / "jan_1")
    assert "No conversations were found" in refusal(folder)


def test_one_damaged_thread_of_a_folder_is_named_and_the_others_come(tmp_path: Path) -> None:
    folder = placed("jan/threads", tmp_path)
    (folder / "jan_1" / "messages.jsonl").write_text('{"id": "1", "role": ', encoding="utf-8")
    with open_source(folder) as source:
        assert [one.conversation.title for one in source.conversations()] == ["first** line"]
        assert any("messages.jsonl" in sentence for sentence in source.skipped)


def test_a_file_that_changes_between_the_two_readings_is_noticed(tmp_path: Path) -> None:
    folder = placed("cherry_studio/backup.zip", tmp_path)
    unpacked = tmp_path / "unpacked"
    zipfile.ZipFile(folder).extractall(unpacked)
    with open_source(unpacked) as source:
        (archived,) = source.conversations()
        (unpacked / "Data" / "Files" / "img-1.png").write_bytes(b"\x89PNG\r\n\x1a\nother")
        with pytest.raises(ImportRefused, match="changed while it was read"):
            next(iter(archived.files.values()))()


def test_a_newer_backup_of_cherry_studio_is_refused_with_a_way_out(tmp_path: Path) -> None:
    path = zipped(tmp_path, {"metadata.json": "{}", "IndexedDB/000003.log": b"\0", "Local Storage/x": b"\0"})
    assert "Cherry Studio" in refusal(path)


def test_a_fork_that_leads_back_to_itself_ends(tmp_path: Path) -> None:
    message = {"id": "m", "role": "user", "content": "again"}
    fork = {"position": 0, "lists": [{"id": "0", "messages": []}, {"id": "1", "messages": [message, message]}]}
    session = {"id": "s", "name": "Loop", "messages": [message], "messageForksHash": {"m": fork}}
    (archived,) = read(written(tmp_path, json.dumps({"session:s": session})))
    assert len(archived.messages) == 3

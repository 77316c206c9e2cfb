"""Files of other programs become the conversations a reader of them expects, branch for branch."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.archive_ids import file_id_of
from canal_desktop.domain.message import ImagePart, Role
from canal_desktop.exchange.reading import FORMATS, open_source
from tests.unit.exchange.expected import EXPECTED
from tests.unit.exchange.seen import SAMPLES, placed, seen

if TYPE_CHECKING:
    from pathlib import Path

    from canal_desktop.domain.archive import ArchivedConversation


def read(path: Path) -> list[ArchivedConversation]:
    with open_source(path) as source:
        return list(source.conversations())


@pytest.mark.parametrize("name", EXPECTED)
def test_a_sample_is_read_as_its_reader_expects(name: str, tmp_path: Path) -> None:
    expected = EXPECTED[name]
    with open_source(placed(name, tmp_path)) as source:
        assert source.format_name == expected.format_name
        assert tuple(seen(archived) for archived in source.conversations()) == expected.conversations
        assert source.skipped == expected.skipped


@pytest.mark.parametrize("name", EXPECTED)
def test_a_second_reading_brings_the_same_conversations_under_the_same_ids(name: str, tmp_path: Path) -> None:
    with open_source(placed(name, tmp_path)) as source:
        first = [(archived.conversation, archived.messages) for archived in source.conversations()]
        skipped = source.skipped
        assert [(archived.conversation, archived.messages) for archived in source.conversations()] == first
        assert source.skipped == skipped
    assert [(archived.conversation, archived.messages) for archived in read(tmp_path / name.split("/")[-1])] == first


@pytest.mark.parametrize("name", EXPECTED)
def test_everything_read_has_ids_of_its_own_and_belongs_to_no_profile(name: str, tmp_path: Path) -> None:
    archived = read(placed(name, tmp_path))
    known = [one.conversation.id for one in archived]
    known += [message.id for one in archived for message in one.messages]
    assert len(set(known)) == len(known)
    assert all(len(one) == 32 for one in known)
    assert all(one.conversation.profile_id is None and one.conversation.folder_id is None for one in archived)


@pytest.mark.parametrize("name", EXPECTED)
def test_pictures_can_be_read_as_often_as_wanted_and_are_what_their_ids_say(name: str, tmp_path: Path) -> None:
    with open_source(placed(name, tmp_path)) as source:
        for archived in source.conversations():
            shown = {part.file for m in archived.messages for part in m.parts if isinstance(part, ImagePart)}
            assert shown == set(archived.files)
            for known, data in archived.files.items():
                assert file_id_of(data()) == known == file_id_of(data())


def test_every_format_has_a_sample() -> None:
    assert {expected.format_name for expected in EXPECTED.values()} == {known.NAME for known in FORMATS}
    folders = {path.name for path in SAMPLES.iterdir()}
    assert folders == {name.split("/")[0] for name in EXPECTED}


def test_the_export_as_a_folder_a_zip_and_its_main_file_bring_the_same_ids(tmp_path: Path) -> None:
    zipped = read(placed("claude/export.zip", tmp_path))
    alone = read(placed("claude/conversations.json", tmp_path))
    folder = read(SAMPLES / "claude" / "export.zip")
    ids = [one.conversation.id for one in zipped]
    assert ids == [one.conversation.id for one in alone] == [one.conversation.id for one in folder]


def test_the_two_forms_of_librechat_bring_the_same_messages(tmp_path: Path) -> None:
    flat, nested = (read(placed(f"librechat/{form}.json", tmp_path))[0] for form in ("flat", "recursive"))
    assert flat.messages == nested.messages


def test_a_conversation_of_lm_studio_keeps_its_id_in_another_folder(tmp_path: Path) -> None:
    name = "1730000000000.conversation.json"
    moved = tmp_path / "conversations" / "Elsewhere"
    moved.mkdir(parents=True)
    (moved / name).write_bytes((SAMPLES / "lm_studio" / "conversations" / name).read_bytes())
    (moved.parent / "more.conversation.json").write_bytes((moved / name).read_bytes())
    alone = read(SAMPLES / "lm_studio" / "conversations" / name)[0]
    among = {one.folder: one.conversation.id for one in read(tmp_path / "conversations")}
    assert among["Elsewhere"] == alone.conversation.id


def test_secrets_and_settings_of_the_other_program_are_not_taken_over(tmp_path: Path) -> None:
    for name in ("chatbox/backup.json", "chatgpt/export.zip"):
        assert "secret" not in repr(read(placed(name, tmp_path)))
        assert "left alone" not in repr(read(tmp_path / name.split("/")[-1]))


def test_dates_are_in_utc_and_never_run_backwards_between_beginning_and_end(tmp_path: Path) -> None:
    for name in EXPECTED:
        for archived in read(placed(name, tmp_path)):
            conversation = archived.conversation
            assert conversation.created_at.utcoffset() == timedelta(0)
            assert conversation.created_at <= conversation.updated_at
            assert all(message.created_at.utcoffset() == timedelta(0) for message in archived.messages)
        target = tmp_path / name.split("/")[-1]
        target.rename(tmp_path / f"done {name.replace('/', ' ')}")


def test_instructions_stand_at_the_root_and_nowhere_else(tmp_path: Path) -> None:
    archived = read(placed("open_webui/chats.json", tmp_path))[0]
    system = [message for message in archived.messages if message.role is Role.SYSTEM]
    assert [message.text for message in system] == ["Be brief."]
    assert system[0].parent_id is None

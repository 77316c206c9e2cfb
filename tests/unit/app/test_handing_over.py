"""What a command line hands over lies in a file no longer than it has to."""

from __future__ import annotations

import os
import socket
import sys
import tempfile
import threading
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from canal_desktop.app.handing_over import STALE_AFTER_S, Asked, read_asked, write_asked
from canal_desktop.app.instance_channel import NobodyThereError, hand_over, server_name
from canal_desktop.bootstrap.ask_saving import save_asked
from canal_desktop.domain.archive_ids import file_id_of
from canal_desktop.domain.conversation import Conversation
from canal_desktop.domain.message import (
    ImagePart,
    Message,
    MessageState,
    Role,
    TextPart,
    new_conversation_id,
    new_message_id,
)
from canal_desktop.storage.conversations import ConversationStore
from canal_desktop.storage.database import Database
from canal_desktop.storage.paths import DataPaths

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PICTURE = b"\x89PNG\r\n\x1a\n"
NOW = datetime(2026, 11, 28, tzinfo=UTC)


class _Unreadable(bytes):
    """A picture whose bytes cannot be got at any more, as where the disk is full in the midst of it."""

    def __iter__(self) -> Iterator[int]:
        raise OSError(28, "No space left on device")

    def __bytes__(self) -> bytes:
        raise OSError(28, "No space left on device")


def asked(picture: bytes = PICTURE) -> Asked:
    known = new_conversation_id()
    image = ImagePart(file_id_of(PICTURE), "image/png", "a.png")
    parts = (image, TextPart("Hi"))
    question = Message(new_message_id(), known, None, Role.USER, parts, MessageState.COMPLETE, NOW)
    reply = Message(
        new_message_id(), known, question.id, Role.ASSISTANT, (TextPart("Hello"),), MessageState.COMPLETE, NOW
    )
    return Asked(Conversation(known, "Hi", NOW, NOW), question, reply, {image.file: picture})


def test_what_was_left_behind_by_a_program_that_was_killed_goes(tmp_path: Path) -> None:
    left, fresh = write_asked(tmp_path, asked()), write_asked(tmp_path, asked())
    before = time.time() - STALE_AFTER_S - 1
    os.utime(tmp_path / f"{left}.asked", (before, before))
    new = write_asked(tmp_path, asked())

    assert {path.stem for path in tmp_path.iterdir()} == {fresh, new}
    assert read_asked(tmp_path, new).reply.text == "Hello"


def test_what_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No space"):
        write_asked(tmp_path, asked(_Unreadable(b"x")))

    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there it is a pipe")
def test_a_program_that_ends_before_it_answers_is_none_that_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Not below tmp_path, which may be longer than the path of a socket can be.
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as ending:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        ending.bind(server_name(tmp_path))
        ending.listen()
        ending.settimeout(60)

        visited: list[bytes] = []

        def end() -> None:
            visitor, _address = ending.accept()
            visited.append(visitor.recv(100))
            visitor.close()

        thread = threading.Thread(target=end)
        thread.start()
        with pytest.raises(NobodyThereError):
            hand_over(tmp_path, "0" * 32, 10)
        thread.join()
        assert visited


async def test_what_is_saved_already_is_not_saved_again(tmp_path: Path) -> None:
    paths, once = DataPaths(tmp_path), asked()
    await save_asked(paths, once)
    await save_asked(paths, once)

    database = await Database.open(paths.database)
    _conversation, messages, _draft = await ConversationStore(database).load(once.conversation.id)
    await database.close()
    assert [message.text for message in messages] == ["Hi", "Hello"]

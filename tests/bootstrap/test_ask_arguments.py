"""The command line of `ask` and the codes with which it ends."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from canal_desktop.__main__ import split_at_ask
from canal_desktop.bootstrap.ask_arguments import CODES, Exit, code_of, parse_ask
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import (
    FailureNote,
    Message,
    MessageState,
    Role,
    TextPart,
    new_conversation_id,
    new_message_id,
)


def reply(text: str = "", kind: FailureKind | None = None, finish_reason: str | None = "stop") -> Message:
    parts = (TextPart(text),) if text else ()
    failure = None if kind is None else FailureNote(kind, "It failed.")
    return Message(
        new_message_id(),
        new_conversation_id(),
        None,
        Role.ASSISTANT,
        parts,
        MessageState.COMPLETE,
        datetime.now(UTC),
        finish_reason=finish_reason,
        failure=failure,
    )


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (FailureKind.NO_KEY, Exit.NO_KEY),
        (FailureKind.UNAUTHORIZED, Exit.REFUSED),
        (FailureKind.FORBIDDEN, Exit.REFUSED),
        (FailureKind.BAD_REQUEST, Exit.REFUSED),
        (FailureKind.MODEL_NOT_FOUND, Exit.REFUSED),
        (FailureKind.QUOTA, Exit.REFUSED),
        (FailureKind.DNS, Exit.NETWORK),
        (FailureKind.NO_ANSWER, Exit.NETWORK),
        (FailureKind.RATE_LIMITED, Exit.NETWORK),
        (FailureKind.SERVER, Exit.NETWORK),
        (FailureKind.OFFLINE, Exit.NETWORK),
        (FailureKind.INTERNAL, Exit.INTERNAL),
    ],
)
def test_each_failure_has_its_code(kind: FailureKind, code: Exit) -> None:
    assert code_of(reply(kind=kind)) is code
    assert code_of(reply("Half", kind)) is Exit.CUT


def test_what_is_not_whole_is_no_success() -> None:
    assert code_of(reply("All of it")) is Exit.COMPLETE
    assert code_of(reply("Half", finish_reason="length")) is Exit.CUT
    assert code_of(reply("Half", finish_reason="content_filter")) is Exit.CUT


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--save"],
        ["--timeout", "0", "hi"],
        ["--timeout", "nan", "hi"],
        ["--timeout", "x", "hi"],
        ["--unknown", "hi"],
    ],
)
def test_what_cannot_be_used_is_code_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse_ask(arguments)

    assert ended.value.code == Exit.USAGE
    assert "usage: canal-desktop ask" in capsys.readouterr().err


def test_help_names_every_code(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse_ask(["--help"])

    told = capsys.readouterr().out
    assert CODES in told
    assert [code for code in Exit if str(int(code)) not in CODES] == []
    words = Path(__file__).parents[2].joinpath("docs", "command-line.md").read_text(encoding="utf-8")
    assert [code for code in Exit if f"| {int(code)} |" not in words] == []


def test_words_files_and_the_mark_for_standard_input_come_in_any_order() -> None:
    options = parse_ask(["Sum", "--file", "a.txt", "it", "-", "--file", "b.txt", "up"])

    assert options.words == ["Sum", "it", "up"]
    assert options.reads_stdin
    assert options.file == [Path("a.txt"), Path("b.txt")]


def test_the_command_stands_where_a_value_or_a_text_does_not() -> None:
    assert split_at_ask(["ask", "ask"]) == ([], ["ask"])
    assert split_at_ask(["--data-dir", "x", "ask", "hi"]) == (["--data-dir", "x"], ["hi"])
    assert split_at_ask(["--new", "ask"]) == (["--new", "ask"], None)
    assert split_at_ask(["--demo"]) == (["--demo"], None)

"""`canal-desktop ask` as a process: what goes in, what comes out and where, and with which code it ends."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
import os
import pty
import re
import select
import signal
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from canal_desktop.domain.parameters import Parameters
from canal_desktop.storage.database import Database
from canal_desktop.storage.learned import LearnedTraits
from canal_desktop.storage.request_file import NAME
from canal_desktop.storage.request_store import RequestStore
from tests.made_files import image, turned_jpeg

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.end2end.asking import CommandLine
    from tests.end2end.server_process import ServerProcess

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and terminals are those of POSIX")

ENVIRONMENT = ("CANALAPI_API_KEY", "CANALAPI_BASE_URL")


def asked(scenarios: ServerProcess) -> list[dict[str, Any]]:
    """The bodies of the questions that came to the server."""
    return [entry["body"] for entry in scenarios.log() if entry["path"] == "/v1/chat/completions"]


def test_the_answer_is_on_standard_output_alone_and_nothing_is_kept(
    line: CommandLine, scenarios: ServerProcess
) -> None:
    done = line.ask("What", "is this?", "--system", "Be short.")

    assert (done.returncode, done.stdout, done.stderr) == (0, "Hello from the server. ", "")
    assert asked(scenarios)[0]["messages"] == [
        {"role": "system", "content": "Be short."},
        {"role": "user", "content": "What is this?"},
    ]
    assert not line.data_dir.exists()


async def test_the_connection_is_in_the_log_of_the_program(line: CommandLine, scenarios: ServerProcess) -> None:
    line.data_dir.mkdir()
    assert line.ask("What is this?", "--model", "whole").returncode == 0

    records = RequestStore(line.data_dir / NAME)
    (made,) = await records.connections()
    await records.close()
    assert (made.host, made.why, made.path, made.outcome) == (
        "127.0.0.1",
        "an answer of whole",
        "/v1/chat/completions",
        "200",
    )
    assert made.received_bytes > 0


def test_qt_is_not_loaded(line: CommandLine) -> None:
    script = """
import sys
from canal_desktop.__main__ import main
code = main(sys.argv[1:])
print([name for name in sys.modules if name.startswith("PySide6")], "openai" in sys.modules)
sys.exit(code)
"""
    command = [sys.executable, "-c", script, "--data-dir", str(line.data_dir), "ask", "hi", "--model", "whole"]
    done = subprocess.run(command, env=line.environment, capture_output=True, text=True, check=True, timeout=60)

    assert done.stdout == "A whole answer.[] True\n"


@pytest.mark.parametrize(
    ("model", "code", "text", "sentence"),
    [
        ("quotes-key", 4, "", "[key hidden]"),
        ("json-error", 5, "", "asleep"),
        ("text-error-then-dropped", 6, "Half an answer", "overheated"),
    ],
)
def test_each_end_has_its_code_and_its_sentence(
    line: CommandLine, model: str, code: int, text: str, sentence: str
) -> None:
    done = line.ask("hi", "--model", model)

    assert (done.returncode, done.stdout) == (code, text)
    assert sentence in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_wait_before_the_next_try_is_said(line: CommandLine) -> None:
    done = line.ask("hi", "--model", "429-retry-after")

    assert (done.returncode, done.stdout) == (0, "Hello from the server. ")
    assert done.stderr.startswith("Too many requests at once. ")
    # Two seconds and a little by chance, less what has gone by.
    assert re.search(r"Trying again in [23] s \(try 2\)\.", done.stderr)
    assert "try again" not in done.stderr


def test_a_time_limit_names_the_last_failure(make_line: Callable[[str, Path], CommandLine], tmp_path: Path) -> None:
    nobody = make_line("http://127.0.0.1:9/v1", tmp_path)
    done = nobody.ask("hi", "--model", "whole", "--timeout", "6")

    assert (done.returncode, done.stdout) == (5, "")
    last = done.stderr.splitlines()[-1]
    assert last.startswith("No whole answer within 6 s. The last try: 127.0.0.1:9 refused the connection.")


def test_no_list_of_models_is_fetched_where_a_profile_of_the_server_names_one(
    line: CommandLine, scenarios: ServerProcess
) -> None:
    line.set_profiles(line.profile())
    done = line.ask("hi")

    assert (done.returncode, done.stdout) == (0, "A whole answer.")
    assert [entry["path"] for entry in scenarios.log()] == ["/v1/chat/completions"]


def test_a_time_limit_keeps_what_came(line: CommandLine) -> None:
    done = line.ask("hi", "--model", "stall-midway", "--timeout", "6")

    assert (done.returncode, done.stdout) == (5, "Half an answer")
    assert done.stderr == "No whole answer within 6 s.\n"


def test_without_a_profile_it_is_said_what_to_do(line: CommandLine) -> None:
    none = line.ask("hi", without=ENVIRONMENT)
    line.set_profiles(replace(line.profile(), needs_key=True))
    keyless = line.ask("hi", without=ENVIRONMENT)
    unknown = line.ask("hi", "--profile", "Home")

    assert (none.returncode, none.stdout) == (3, "")
    assert "There is no profile yet" in none.stderr
    assert (keyless.returncode, keyless.stdout) == (3, "")
    assert "There is no API key" in keyless.stderr
    assert unknown.returncode == 3
    assert "“Work”, “Environment”" in unknown.stderr


def test_a_question_may_come_in_through_standard_input(line: CommandLine, scenarios: ServerProcess) -> None:
    line.ask("-", "--model", "whole", stdin="Größe?\n".encode())
    line.ask("Shorten", "this:", "--model", "whole", "-", stdin=b"one\ntwo\n")
    binary = line.ask("-", stdin=bytes(range(256)) * 40)

    assert [body["messages"][-1]["content"] for body in asked(scenarios)] == ["Größe?", "Shorten this:\n\none\ntwo"]
    assert binary.returncode == 2
    assert "standard input" in binary.stderr


def test_files_go_along_as_from_the_composer(line: CommandLine, scenarios: ServerProcess, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("Milk and bread")
    (tmp_path / "dot.jpg").write_bytes(turned_jpeg(image(8, 4)))
    done = line.ask("Read", "--file", str(tmp_path / "notes.txt"), "--file", str(tmp_path / "dot.jpg"))
    folder = line.ask("Read", "--file", str(tmp_path))
    gone = line.ask("Read", "--file", str(tmp_path / "gone"))

    assert done.returncode == 0, done.stderr
    text, picture = asked(scenarios)[0]["messages"][0]["content"]
    assert text["text"] == '<file name="notes.txt">\nMilk and bread\n</file>\n\nRead'
    sent = base64.b64decode(picture["image_url"]["url"].partition(",")[2])
    assert sent.startswith(b"\xff\xd8")
    assert b"52N" not in sent, "where a picture was taken goes nowhere"
    assert (folder.returncode, gone.returncode) == (2, 2)
    assert "is a folder. Attach the files in it." in folder.stderr
    assert gone.stderr == f"There is no file {tmp_path / 'gone'}.\n"


def test_the_profile_its_parameters_and_what_was_learnt_hold(line: CommandLine, scenarios: ServerProcess) -> None:
    profile = replace(line.profile(), parameters=Parameters(temperature=0.25, system_prompt="Be kind."))
    line.set_profiles(line.profile("Other"), profile)
    before = (line.data_dir / "settings.json").read_bytes()
    _learn(line, "no_stream:whole")
    line.ask("hi", "--profile", "work")

    # The server wants a key that this profile has not: what it was asked is what matters.
    body = asked(scenarios)[0]
    assert (body["model"], body["temperature"]) == ("whole", 0.25)
    assert body["messages"][0] == {"role": "system", "content": "Be kind."}
    assert not body.get("stream")
    assert (line.data_dir / "settings.json").read_bytes() == before


def _learn(line: CommandLine, trait: str) -> None:
    async def learn() -> None:
        database = await Database.open(line.data_dir / "library.sqlite3")
        await LearnedTraits(database).add(line.base_url, trait)
        await database.close()

    asyncio.run(learn())


def test_json_says_everything_in_one_object(line: CommandLine) -> None:
    done = line.ask("hi", "--json", "--model", "whole")
    cut = line.ask("hi", "--json", "--model", "cut")

    told = json.loads(done.stdout)
    assert (told["text"], told["model"], told["finish_reason"]) == ("A whole answer.", "whole", "stop")
    assert told["usage"]["total_tokens"] == 7
    assert told["request_id"] == "req-1"
    assert told["timings"]["total_s"] > 0
    assert (told["error"], told["saved_as"]) == (None, None)
    partial = json.loads(cut.stdout)
    assert (cut.returncode, partial["state"], partial["text"]) == (6, "cut", "Half an answer")
    assert partial["error"]["kind"] == "connection"


def test_reasoning_goes_to_standard_error(line: CommandLine) -> None:
    done = line.ask("2+2", "--model", "thinking", "--no-stream")

    assert (done.returncode, done.stdout, done.stderr) == (0, "It is four.", "Let me see.\n")


def read_until(process: subprocess.Popen[bytes], wanted: bytes) -> bytes:
    assert process.stdout is not None
    got = b""
    while wanted not in got:
        assert select.select([process.stdout], [], [], 60)[0], got
        piece = os.read(process.stdout.fileno(), 4096)
        assert piece, got
        got += piece
    return got


def test_the_text_is_there_as_it_arrives_and_ctrl_c_keeps_it(line: CommandLine) -> None:
    with line.running("hi", "--model", "endless") as process:
        before = read_until(process, b"w3 ")
        process.send_signal(signal.SIGINT)
        rest, errors = process.communicate(timeout=60)

    assert process.returncode == 130
    assert (before + rest).startswith(b"w0 w1 w2 w3 ")
    assert errors == b""


def test_sigterm_has_a_code_of_its_own(line: CommandLine) -> None:
    with line.running("hi", "--model", "stall-midway") as process:
        read_until(process, b"Half an answer")
        process.terminate()

        assert process.wait(60) == 143


def test_a_reader_that_leaves_ends_it_quietly(line: CommandLine) -> None:
    with line.running("hi", "--model", "endless") as process:
        read_until(process, b"w3 ")
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()

        assert process.wait(60) == 141
        assert process.stderr.read() == b""


def test_a_reader_that_takes_nothing_does_not_hold_up_ctrl_c(line: CommandLine) -> None:
    with line.running("hi", "--model", "big-delta") as process:
        assert select.select([process.stdout], [], [], 60)[0]
        process.send_signal(signal.SIGINT)

        assert process.wait(60) == 130


def test_a_reader_that_takes_nothing_of_a_whole_answer_does_not_hold_up_ctrl_c(
    line: CommandLine,
) -> None:
    with line.running("hi", "--model", "big-delta") as process:
        assert select.select([process.stdout], [], [], 60)[0]
        # The answer has long come; only the pipe is full.
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(3)
        process.send_signal(signal.SIGINT)

        assert process.wait(60) == 130


def test_a_terminal_gets_no_codes_and_a_last_line_end(line: CommandLine) -> None:
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        line.command("hi", "--model", "terminal-codes"), env=line.environment, stdout=theirs
    ) as process:
        os.close(theirs)
        got = b""
        # So a terminal ends on Linux.
        with contextlib.suppress(OSError):
            while piece := os.read(ours, 4096):
                got += piece
        os.close(ours)

    assert process.returncode == 0
    assert got.decode() == "[2J[31mred1m ä€\r\n"

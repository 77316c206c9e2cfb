"""curl commands as documentation, terminals and browsers write them."""

from __future__ import annotations

import json
import subprocess

import pytest

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.programs.read_program import looks_like_program, read_program

BODY = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": 'Say "hi" to O\'Brien: 5 % & more\n$x'}]}
URL = "https://api.example.com/v1/chat/completions"
JSON = json.dumps(BODY)
QUOTED = JSON.replace("'", "'\\''")
DOUBLE = JSON.replace("\\", "\\\\").replace('"', '\\"').replace("$", "\\$")
POWERSHELL = JSON.replace("'", "''")
CHROME = "".join(f"^{sign}" if sign in '^"&|<>%' else sign for sign in subprocess.list2cmdline([JSON]))

COMMANDS = {
    "data": f"curl {URL} -H 'Content-Type: application/json' -H \"Authorization: Bearer $KEY\" -d '{QUOTED}'",
    "raw": f"$ curl -sS -X POST --url {URL} \\\n  --header 'accept: */*' \\\n  --data-raw '{QUOTED}' | jq .",
    "joined": f"/usr/bin/curl -sSXPOST '{URL}' --data='{QUOTED}' && echo done",
    "json": f"curl --json '{QUOTED}' {URL}",
    "double": f'curl {URL} -d "{DOUBLE}"',
    "binary": f"curl {URL} --data-binary @- <<'EOF' | jq .choices\n{JSON}\nEOF\necho later",
    "windows ends": f"curl {URL} \\\r\n  -d '{QUOTED}'\r\n",
    "powershell": f"curl.exe {URL} `\n  -H 'X-A: b' `\n  -d '{POWERSHELL}'",
    "chrome cmd": f'curl ^"{URL}^" ^\n  -H ^"content-type: application/json^" ^\n  --data-raw {CHROME}',
}


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS.keys())
def test_the_same_request_in_every_spelling(command: str) -> None:
    read = read_program(command)

    assert read.call.body == BODY
    assert read.base_url == "https://api.example.com/v1"
    assert not read.had_key
    assert looks_like_program(command)


@pytest.mark.parametrize(
    "option",
    [
        "-H 'Authorization: Bearer sk-secret-123456789'",
        "-H 'x-api-key: sk-secret-123456789'",
        "-u me:sk-secret-123456789",
        "--oauth2-bearer sk-secret-123456789",
        "-b session=sk-secret-123456789",
    ],
)
def test_a_key_is_never_kept(option: str) -> None:
    read = read_program(f"curl {URL} {option} -H 'X-Title: mine' -d '{QUOTED}'")

    assert read.had_key
    assert "secret" not in repr(read)
    assert read.call.headers == {"X-Title": "mine"}


def test_a_key_that_stands_in_a_message_too_is_left_out_there() -> None:
    body = json.dumps({"messages": [{"role": "user", "content": "Is sk-secret-123456789 a key?"}]})
    read = read_program(f"curl {URL} -H 'Authorization: Bearer sk-secret-123456789' -d '{body}'")

    assert read.call.body["messages"][0]["content"] == "Is [key left out] a key?"


@pytest.mark.parametrize("key", ["$KEY", "${KEY:?is not set}", "YOUR_API_KEY", "<token>", "$(cat key)", "..."])
def test_what_stands_for_a_key_is_none(key: str) -> None:
    assert not read_program(f"curl {URL} -H \"Authorization: Bearer {key}\" -d '{QUOTED}'").had_key


def test_what_only_the_shell_knows_is_named() -> None:
    read = read_program(
        'curl "$BASE/chat/completions" -d "{\\"messages\\": [{\\"role\\": \\"user\\", \\"content\\": \\"Hi $NAME\\"}]}"'
    )

    assert read.base_url is None
    assert read.call.body["messages"] == [{"role": "user", "content": "Hi {{NAME}}"}]
    assert read.notes == ("The code does not say what {{NAME}} stands for: fill it in before you send.",)


def test_a_body_in_a_file_is_asked_for() -> None:
    with pytest.raises(InvalidInput, match=r"request\.json"):
        read_program(f"curl {URL} -d @request.json")

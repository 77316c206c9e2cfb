"""Values of MCP servers are hidden in results, and keys among arguments are noticed."""

from __future__ import annotations

import base64
import json

import pytest

from canal_desktop.domain.mcp_secrets import HIDDEN, NOTE, named_secrets, secrets_in, without_values

GITHUB = "ghp_0123456789abcdefghij0123456789"
SECRET = 'p4ss "word" ü'


@pytest.mark.parametrize(
    "said",
    [
        SECRET,
        json.dumps({"a": SECRET}),
        json.dumps(SECRET, ensure_ascii=False),
        base64.b64encode(SECRET.encode()).decode(),
        "p4ss%20%22word%22%20%C3%BC",
    ],
)
def test_a_value_is_hidden_in_each_form_and_that_is_said(said: str) -> None:
    shown = without_values(f"before {said} after", {"env:ANYTHING": SECRET})
    assert "p4ss" not in shown
    assert shown.startswith("before ")
    assert HIDDEN in shown
    assert shown.endswith(NOTE)


def test_a_token_is_hidden_without_the_word_before_it() -> None:
    assert "abc123def" not in without_values("token abc123def", {"header:Authorization": "Bearer abc123def"})


@pytest.mark.parametrize(
    ("name", "value"), [("N", "5"), ("DEBUG", "true"), ("ROOT", "/home/me/notes"), ("EMPTY", ""), ("A_TOKEN", "ab")]
)
def test_what_results_are_about_stays(name: str, value: str) -> None:
    text = "5 files in /home/me/notes, true, ab"
    assert without_values(text, {f"env:{name}": value}) == text


def test_a_short_password_is_hidden() -> None:
    assert "hunter" not in without_values("it is hunter", {"env:DB_PASSWORD": "hunter"})


@pytest.mark.parametrize(
    ("args", "found"),
    [
        (("--token", "abc"), ["--token"]),
        (("--api-key=abc", "x"), ["--api-key"]),
        (("-e", "GITHUB_TOKEN=abc"), ["GITHUB_TOKEN"]),
        (("sk-abcdefgh12345678",), ["sk-a…"]),
        (("ghp_0123456789abcdefghij0123456789",), ["ghp_…"]),
        (("-y", "@modelcontextprotocol/server-filesystem", "/home/me/a-folder-with-a-long-name-2026"), []),
        (("--max-tokens", "100", "--port=8080", "some-package-of-many-words-v2"), []),
        (("--token", "--verbose"), []),
    ],
)
def test_arguments_that_look_like_keys_are_noticed(args: tuple[str, ...], found: list[str]) -> None:
    assert list(secrets_in(args)) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (("API_KEY=abc", "npx", "server"), ["API_KEY"]),
        (("npx", "server", "--passphrase", "abc"), ["--passphrase"]),
        (("npx", "server", "--pwd=abc"), ["--pwd"]),
        (("docker", "run", "-e", "GITHUB_PAT=abc", "server"), ["GITHUB_PAT"]),
        (("npx", "server", "--accessToken", "abc"), ["--accessToken"]),
        (("npx", "server", "postgres://me:geheim@localhost/data"), ["postgres://me:…"]),
        (("npx", "mcp-remote", "https://example.com/mcp?token=abc"), ["token"]),
        (("npx", "mcp-remote", "https://example.com/s/Zm9vYmFy0123456789abcdef/mcp"), ["Zm9v…"]),
        (("git", "clone", f"https://{GITHUB}@github.com/me/it"), ["https://ghp_…"]),
        (("git", "clone", f"https://{GITHUB}:x-oauth-basic@github.com/me/it"), ["https://ghp_…"]),
        (("npx", "https://sk-abcdefgh12345678@example.com/"), ["https://sk-a…"]),
        (("run", '{"url":"https://x.example","key":"sk-abcdefgh12345678"}'), ["sk-a…"]),
        (("run", "sk-abcdefgh12345678,https://x.example/"), ["sk-a…"]),
        (("run", "https://x.example,sk-abcdefgh12345678"), ["http…"]),
        (("run", f"https://x.example/?{GITHUB}"), ["ghp_…"]),
        (("run", '["https://a.example/","https://me:geheim@b.example/"]'), ["https://me:…"]),
        (("git", "clone", "ssh://git@example.com/me/it", '{"url":"https://x.example/mcp","name":"it"}'), []),
        (("npx", "-y", "some-server", "/home/me/maxTokens", "--compass", "--path=/pass/notes"), []),
        (("docker", "run", "ghcr.io/me/server@sha256:0123456789abcdef"), []),
    ],
)
def test_keys_anywhere_in_a_command_are_noticed(words: tuple[str, ...], found: list[str]) -> None:
    assert list(secrets_in(words)) == found


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("https://example.com/mcp?api_key=abc&page=2", ["api_key"]),
        ("https://example.com/mcp?accessToken=abc", ["accessToken"]),
        ("https://me:geheim@example.com/mcp", ["https://me:…"]),
        ("https://example.com/s/Zm9vYmFy0123456789abcdef/mcp", ["Zm9v…"]),
        ("https://example.com/mcp#access_token=abc", ["access_token"]),
        ("https://example.com/v1/projects/my-second-project-of-2026/mcp", []),
        ("https://example.com/3fa85f64-5717-4562-b3fc-2c963f66afa6/mcp", []),
    ],
)
def test_keys_anywhere_in_an_address_are_noticed(url: str, found: list[str]) -> None:
    assert list(secrets_in((), url)) == found


def test_what_is_no_address_has_no_key_in_it() -> None:
    assert not secrets_in((), "https://[")


def test_values_are_told_by_their_names_as_they_are_written() -> None:
    words = (
        "TOKEN=first",
        "npx",
        "--api-key",
        "second word",
        "--password=third=3",
        "--token",
        "--verbose",
        "--pin",
        "5",
    )
    url = "https://example.com/mcp?page=seven&api_key=fo%20urth&token=ab#access_token=fifth"
    assert list(named_secrets(words, url)) == ["first", "second word", "third=3", "fo%20urth", "fifth"]

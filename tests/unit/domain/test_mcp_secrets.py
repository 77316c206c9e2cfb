"""Values of MCP servers are hidden in results, and keys among arguments are noticed."""

from __future__ import annotations

import base64
import json

import pytest

from canal_desktop.domain.mcp_secrets import HIDDEN, NOTE, secrets_in, without_values

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

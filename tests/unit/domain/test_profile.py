"""Base URLs and keys as people paste them."""

import pytest

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.profile import clean_api_key, clean_base_url, host_of, is_loopback, origin_of


@pytest.mark.parametrize(
    ("typed", "used"),
    [
        ("https://api.canalapi.com/v1", "https://api.canalapi.com/v1"),
        (" https://api.canalapi.com/v1/ \n", "https://api.canalapi.com/v1"),
        ("api.example.com/v1", "https://api.example.com/v1"),
        ("HTTPS://API.Example.com/v1", "https://api.example.com/v1"),
        ("https://a.example/v1/chat/completions", "https://a.example/v1"),
        ("https://a.example/v1/models/", "https://a.example/v1"),
        ("127.0.0.1:8080/v1", "http://127.0.0.1:8080/v1"),
        ("localhost:11434", "http://localhost:11434"),
        ("http://[::1]:8000/v1", "http://[::1]:8000/v1"),
        ('"https://a.example/v1"', "https://a.example/v1"),
    ],
)
def test_a_base_url_is_cleaned_without_adding_a_version(typed: str, used: str) -> None:
    assert clean_base_url(typed) == used


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "http://api.example.com/v1",
        "ftp://a.example",
        "https://",
        "https://a.example:port/v1",
        "https://user:secret@a.example/v1",
        "javascript:alert(1)",
        "https://[bad/v1",
        "https://exa\x01mple.com/v1",
        "https://\u202emoc.example/v1",
    ],
)
def test_a_base_url_that_cannot_be_used_is_refused_with_a_sentence(typed: str) -> None:
    with pytest.raises(InvalidInput) as raised:
        clean_base_url(typed)

    assert str(raised.value).endswith(".")
    assert "secret" not in str(raised.value)


@pytest.mark.parametrize(
    ("typed", "used"),
    [
        ("", ""),
        ("  ", ""),
        (" sk-12345678 \n", "sk-12345678"),
        ('"sk-12345678"', "sk-12345678"),
        ("Bearer sk-12345678", "sk-12345678"),
        ("Authorization: Bearer sk-12345678", "sk-12345678"),
        ("export CANALAPI_API_KEY='sk-12345678'", "sk-12345678"),
        ("\u201csk-12345678\u201d", "sk-12345678"),
        ("\u201esk-12345678\u201c", "sk-12345678"),
        ("\ufeffsk-12345678", "sk-12345678"),
        ("\u200b\u2018sk-12345678\u2019\u200b\u2060 ", "sk-12345678"),
        ("Authorization: Bearer \u200bsk-12345678", "sk-12345678"),
        ("ca_sk_live_abcdefgh", "ca_sk_live_abcdefgh"),
    ],
)
def test_a_pasted_key_is_cleaned(typed: str, used: str) -> None:
    assert clean_api_key(typed) == used


@pytest.mark.parametrize(
    "typed", ["sk-12\n345678", "sk-12 345678", "sk-…ümlaut1", "abc1234", "x" * 1001, "sk-\x0012345678"]
)
def test_a_key_that_cannot_be_one_is_refused_without_being_quoted(typed: str) -> None:
    with pytest.raises(InvalidInput) as raised:
        clean_api_key(typed)

    assert typed not in str(raised.value)


def test_an_origin_always_names_its_port() -> None:
    assert origin_of("https://a.example/v1") == "https://a.example:443"
    assert origin_of("http://127.0.0.1:8080/v1") == "http://127.0.0.1:8080"
    assert host_of("https://a.example/v1") == "a.example"
    assert host_of("http://127.0.0.1:8080/v1") == "127.0.0.1:8080"


@pytest.mark.parametrize(
    ("url", "answer"),
    [("http://localhost/v1", True), ("http://127.9.9.9", True), ("http://[::1]/", True), ("http://10.0.0.1", False)],
)
def test_loopback_is_this_computer_only(url: str, answer: bool) -> None:
    assert is_loopback(url) is answer

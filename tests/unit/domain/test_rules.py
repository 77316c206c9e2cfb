"""Titles, trees, retry delays, redaction, failure sentences."""

import pytest

from canal_desktop.domain.conversation import NEW_TITLE, title_from
from canal_desktop.domain.failures import SENTENCES, FailureKind, sentence_for
from canal_desktop.domain.message import (
    ReasoningPart,
    TextPart,
    reply_parts,
)
from canal_desktop.domain.redaction import MASK, Redactor
from canal_desktop.domain.retry import MAX_DELAY_S, MAX_TRIES, may_retry, retry_delay_s


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Hello", "Hello"),
        ("\n\n# A *heading*\nmore", "A *heading*"),
        ("```python\nprint(1)\n```", "python"),
        ("> - quoted", "quoted"),
        ("`code`", "code"),
        ('It\'s "q" 😀 `x`', 'It\'s "q" 😀 `x`'),
        ("…\n---\n", NEW_TITLE),
        ("", NEW_TITLE),
        ("天气怎么样", "天气怎么样"),
    ],
)
def test_a_title_is_the_first_line_with_words(text: str, title: str) -> None:
    assert title_from(text) == title


def test_a_long_title_is_cut_with_an_ellipsis() -> None:
    title = title_from("word " * 100)

    assert len(title) <= 80
    assert title.endswith("…")


def test_empty_parts_of_a_reply_are_left_out() -> None:
    assert reply_parts("", "", None, ()) == ()
    assert reply_parts("hi", "hm", 1.5, ()) == (ReasoningPart("hm", 1.5), TextPart("hi"))


@pytest.mark.parametrize("tries", range(1, 12))
@pytest.mark.parametrize("jitter", [0.0, 0.5, 1.0])
def test_the_wait_doubles_up_to_thirty_seconds_within_a_quarter(tries: int, jitter: float) -> None:
    base = min(2.0 ** (tries - 1), MAX_DELAY_S)

    assert 0.75 * base <= retry_delay_s(tries, None, jitter) <= 1.25 * base


def test_the_servers_wait_is_never_undercut() -> None:
    assert retry_delay_s(1, 45.0, 0.0) >= 45.0
    assert retry_delay_s(1, 0.0, 0.0) >= 0.0


def test_what_is_retried_and_how_often() -> None:
    assert may_retry(FailureKind.RATE_LIMITED, MAX_TRIES - 1)
    assert not may_retry(FailureKind.RATE_LIMITED, MAX_TRIES)
    assert may_retry(FailureKind.CONFLICT, 1)
    assert not may_retry(FailureKind.CONFLICT, 2)
    for kind in (FailureKind.UNAUTHORIZED, FailureKind.QUOTA, FailureKind.BAD_REQUEST, FailureKind.IN_STREAM):
        assert not may_retry(kind, 1)


@pytest.mark.parametrize("kind", list(FailureKind))
def test_every_kind_of_failure_has_one_line_that_says_what_to_do(kind: FailureKind) -> None:
    sentence = sentence_for(kind, host="a.example", model="m", detail="https://b.example")

    assert sentence.count("\n") == 0
    assert sentence.endswith(".")
    assert "{" not in sentence
    assert kind in SENTENCES


def test_the_servers_words_come_last_and_shortened() -> None:
    sentence = sentence_for(FailureKind.SERVER, server_text="line one\nline two " + "x" * 1000)

    assert "line one line two" in sentence
    assert len(sentence) < 500


@pytest.mark.parametrize(
    "text",
    [
        "Incorrect API key provided: test-key-123456789.",
        "Authorization: Bearer test-key-123456789",
        "{'x-api-key': 'test-key-123456789'}",
        "dGVzdC1rZXktMTIzNDU2Nzg5",
        "http://user:test-key-123456789@proxy:8080/",
    ],
)
def test_a_known_key_never_survives_redaction(text: str) -> None:
    redactor = Redactor()
    redactor.learn("test-key-123456789")

    assert "test-key-123456789" not in redactor.redact(text)
    assert "dGVzdC1rZXktMTIzNDU2Nzg5" not in redactor.redact(text)
    assert "test-key-123456789" not in repr(redactor)


def test_of_two_keys_the_longer_one_is_masked_whole() -> None:
    redactor = Redactor()
    for key in ("abcdefgh", "abcdefgh-and-more-1234", "abcdefgh-and"):
        redactor.learn(key)

    assert redactor.redact("key abcdefgh-and-more-1234!") == f"key {MASK}!"


def test_what_only_looks_like_a_key_stays_where_just_the_keys_in_use_are_meant() -> None:
    redactor = Redactor()
    redactor.learn("abcdefgh-1234")

    text = redactor.without_secrets("Authorization: Bearer abcdefgh-1234, then sk-abcdef123456")

    assert text == f"Authorization: Bearer {MASK}, then sk-abcdef123456"


@pytest.mark.parametrize(
    "text", ["sk-abcdef123456", "ca_sk_live_abcdef", "Authorization: Bearer unknown", "Bearer abc.def-123"]
)
def test_what_looks_like_a_key_is_masked_though_nobody_named_it(text: str) -> None:
    assert MASK in Redactor().redact(text)


def test_ordinary_words_are_left_alone() -> None:
    text = "The bearer of this letter, risk-averse, asks for authorization of the task-force."

    assert Redactor().redact(text) == text

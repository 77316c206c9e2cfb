"""A passphrase is known again by its hash, and cannot be had back from it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.passphrase import LONGEST, NO_HASH, Cost, clean_passphrase, hash_of, matches

CHEAP = Cost(rounds=2)


@given(st.text(min_size=8, max_size=40), st.text(min_size=8, max_size=40))
def test_a_hash_is_that_of_one_passphrase_alone(one: str, other: str) -> None:
    stored = hash_of(one, CHEAP)
    assert matches(one, stored)
    assert matches(other, stored) is (clean_passphrase(one) == clean_passphrase(other))
    assert one not in stored
    assert stored.isascii()
    assert "\n" not in stored


def test_the_same_passphrase_has_another_hash_each_time() -> None:
    assert hash_of("correct horse", CHEAP) != hash_of("correct horse", CHEAP)


def test_letters_that_look_the_same_are_the_same() -> None:
    assert matches("Pa\u0308ssword", hash_of("P\u00e4ssword", CHEAP))


def test_the_usual_cost_takes_32_mib_and_can_be_paid() -> None:
    stored = hash_of("correct horse")
    assert stored.startswith("scrypt$32768$8$1$")
    assert matches("correct horse", stored)


@pytest.mark.parametrize(("text", "words"), [("abc", "at least 4"), ("x" * (LONGEST + 1), "at most 1024")])
def test_a_passphrase_that_is_too_short_or_too_long_is_refused(text: str, words: str) -> None:
    with pytest.raises(InvalidInput, match=words):
        hash_of(text, CHEAP)
    assert not matches(text, hash_of("correct horse", CHEAP))


@pytest.mark.parametrize(
    "stored",
    [
        "",
        "something else",
        "scrypt$2$8$1$only-salt",
        "scrypt$2$8$1$AAAA$AAAA",
        "md5$2$8$1$AAAA$AAAA",
        "scrypt$two$8$1$AAAA$AAAA",
        "scrypt$3$8$1$AAAA$AAAA",
        "scrypt$1073741824$8$1$AAAA$AAAA",
        "scrypt$2$8$1$!$AAAA",
    ],
)
def test_what_is_no_hash_of_ours_is_told_from_a_wrong_passphrase(stored: str) -> None:
    with pytest.raises(ValueError, match=NO_HASH):
        matches("correct horse", stored)

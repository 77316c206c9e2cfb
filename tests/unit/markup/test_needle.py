"""What is looked for is found whatever its case, width or composition, and at the right place."""

import pytest

from canal_desktop.markup.needle import Needle


def found(needle: str, text: str, *, match_case: bool = False) -> list[str]:
    return [text[start:end] for start, end in Needle(needle, match_case=match_case).ranges_in(text)]


@pytest.mark.parametrize(
    ("needle", "text", "expected"),
    [
        ("level", "Level, LEVEL, lev el", ["Level", "LEVEL"]),
        ("STRASSE", "die Straße", ["Straße"]),
        ("ΣΊΣΥΦΟΣ", "ο Σίσυφος", ["Σίσυφος"]),
        ("привет", "ПРИВЕТ, мир", ["ПРИВЕТ"]),
        ("高度", "水的高度", ["高度"]),
        ("カタカナ", "ｶﾀｶﾅと", ["ｶﾀｶﾅ"]),
        ("ABC", "ａｂｃ", ["ａｂｃ"]),
        ("café", "cafe\u0301 Café", ["cafe\u0301", "Café"]),
        ("cafe", "cafe\u0301 café cafes", ["cafe"]),
        ("하", "한 하", ["하"]),
        ("مرحبا", "مَرْحَبًا بك", ["مَرْحَبًا"[:-2] + "ًا"]),
        ("👍", "no 👍🏽 yes 👍", ["👍", "👍"]),
        ("❤", "❤️", ["❤"]),
        ("a b", "a\nb a\u2028b a\u00a0b a\tb", ["a\nb", "a\u2028b", "a\u00a0b", "a\tb"]),
        ("aa", "aaaaa", ["aa", "aa"]),
        ("cooperate", "coop\u00aderate", ["coop\u00aderate"]),
        ("i̇", "İ", ["İ"]),
    ],
)
def test_it_is_found_as_people_read_it(needle: str, text: str, expected: list[str]) -> None:
    assert found(needle, text) == expected


def test_case_counts_where_it_is_wanted() -> None:
    assert found("Level", "level Level", match_case=True) == ["Level"]
    assert found("É", "é E\u0301", match_case=True) == ["E\u0301"]


def test_nothing_is_found_by_looking_for_nothing() -> None:
    assert Needle("").is_empty
    assert Needle("  ").is_empty
    assert Needle("").ranges_in("text") == []

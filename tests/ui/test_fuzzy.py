"""Fuzzy matching."""

from canal_desktop.ui.fuzzy import best, fit
from tests.ui.effort import calls_of

MODELS = ("gpt-4o", "gpt-4o-mini", "o4-mini", "claude-sonnet-4", "mini-gpt")


def name(model: str) -> str:
    return model


def test_a_beginning_goes_before_a_word_and_a_word_before_an_inside() -> None:
    assert best("mini", MODELS, name, 10) == ["mini-gpt", "o4-mini", "gpt-4o-mini"]


def test_letters_in_order_are_enough() -> None:
    assert best("clson", MODELS, name, 10) == ["claude-sonnet-4"]


def test_every_word_must_be_there() -> None:
    assert best("gpt mini", MODELS, name, 10) == ["mini-gpt", "gpt-4o-mini"]
    assert fit("gpt opus", "gpt-4o") is None


def test_case_does_not_matter() -> None:
    assert fit("GPT", "gpt-4o") == 0
    assert fit("straße", "STRASSE 5") == 0


def test_blank_gives_all_in_their_order() -> None:
    assert best("  ", MODELS, name, 3) == list(MODELS[:3])


def test_of_ten_thousand_names_each_costs_little() -> None:
    names = [f"conversation about subject number {number}" for number in range(10_000)]
    found: list[str] = []

    effort = calls_of(lambda: found.extend(best("subject 77", names, name, 100)))

    assert found[0].endswith("number 77")
    assert effort < 50 * len(names)


def test_the_very_name_goes_before_longer_ones() -> None:
    assert best("GPT-4o", ["gpt-4o-mini", "gpt-4o"], name, 10) == ["gpt-4o", "gpt-4o-mini"]


def test_any_apostrophe_will_do() -> None:
    assert fit("message's request", "Copy message’s request as code") is not None
    assert fit("it’s", "It's a test") == 0


def test_the_word_that_a_name_ends_with_goes_before_one_in_its_middle() -> None:
    names = ["Next code block", "Copy as code", "Barcode", "New from code", "Code font"]

    assert best("code", names, name, 10) == ["Code font", "Copy as code", "New from code", "Next code block", "Barcode"]


def test_an_action_is_found_by_its_name_as_menus_have_it() -> None:
    assert fit("Tools…", "Tools") == fit("Tools", "Tools")

"""Those who are told when something happens may come and go at any time."""

from __future__ import annotations

from canal_desktop.app.hearers import Hearers


def test_all_are_told_in_order_until_they_go() -> None:
    told: list[tuple[str, int]] = []

    def first(number: int) -> None:
        told.append(("first", number))

    def second(number: int) -> None:
        told.append(("second", number))

    hearers: Hearers[[int]] = Hearers()
    hearers(1)
    hearers.add(first)
    hearers.add(second)
    hearers(2)
    hearers.remove(first)
    hearers(3)
    assert told == [("first", 2), ("second", 2), ("second", 3)]


def test_who_comes_or_goes_while_others_are_told_hears_of_the_next_time() -> None:
    told: list[str] = []
    hearers: Hearers[[]] = Hearers()

    def late() -> None:
        told.append("late")

    def once() -> None:
        told.append("once")
        hearers.remove(once)
        hearers.add(late)

    hearers.add(once)
    hearers()
    assert told == ["once"]
    hearers()
    assert told == ["once", "late"]

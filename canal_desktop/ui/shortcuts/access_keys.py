"""Access keys: the underlined letter by which an entry of an open menu is chosen, one of its own for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.ui.fuzzy import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QMenu

_SPARE = "abcdefghijklmnopqrstuvwxyz1234567890"


def with_access_keys(texts: Sequence[str]) -> list[str]:
    """The texts of one menu as Qt takes them: & ahead of the letter, in brackets behind the text where it has none.

    A text may have keys behind a tab. First letters of words go first; nobody has a letter that would be the last one
    for another entry, as long as there are enough of them. Beyond 36 entries there are none left.
    """
    places = [_places(text.partition("\t")[0]) for text in texts]
    taken: dict[str, int] = {}
    for number in range(len(texts)):
        _give(number, places, taken, set())
    letter_of = {number: letter for letter, number in taken.items()}
    spare = iter([letter for letter in _SPARE if letter not in taken])
    return [_marked(text, places[n].get(letter_of.get(n, "")), spare) for n, text in enumerate(texts)]


def give_access_keys(menus: Iterable[QMenu]) -> None:
    """Give the entries of menus, whose texts have none yet, their letters."""
    for menu in menus:
        entries = [action for action in menu.actions() if action.text() and not action.isSeparator()]
        plain = [action.text().replace("&&", "&") for action in entries]
        for action, text in zip(entries, with_access_keys(plain), strict=True):
            action.setText(text)


def _places(text: str) -> dict[str, int]:
    """Where each letter stands that may be underlined, the best ones first."""
    starts = [n for n in range(len(text)) if n == 0 or not text[n - 1].isalnum()]
    found: dict[str, int] = {}
    for number in (*starts, *range(len(text))):
        letter = folded(text[number])
        if len(letter) == 1 and letter.isalnum() and _is_typed_at_once(text[number]):
            found.setdefault(letter, number)
    return found


def _is_typed_at_once(sign: str) -> bool:
    """Whether one key writes a sign: not so where signs are put together or chosen, as in Chinese."""
    return ord(sign) < 0x1100


def _give(number: int, places: list[dict[str, int]], taken: dict[str, int], tried: set[str]) -> bool:
    """Find a letter for an entry; others make way where they can."""
    for letter in places[number]:
        if letter not in taken:
            taken[letter] = number
            return True
    for letter in places[number]:
        if letter not in tried:
            tried.add(letter)
            if _give(taken[letter], places, taken, tried):
                taken[letter] = number
                return True
    return False


def _marked(text: str, place: int | None, spare: Iterable[str]) -> str:
    name, tab, keys = text.partition("\t")
    if place is not None:
        marked = f"{name[:place].replace('&', '&&')}&{name[place:].replace('&', '&&')}"
    else:
        letter = next(iter(spare), "")
        ending = "…" if name.endswith("…") else ""
        marked = name.removesuffix("…").replace("&", "&&") + (f" (&{letter.upper()})" if letter else "") + ending
    return f"{marked}{tab}{keys}"

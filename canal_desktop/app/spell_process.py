"""The process that looks words up: Hunspell keeps all threads of a process waiting while it reads or thinks.

Run as a file of its own, with nothing but the standard library and Hunspell. Each line on standard input is a request
as JSON, each line on standard output its answer. It ends when its input does.
"""

from __future__ import annotations

import json
import sys
import unicodedata
from pathlib import Path
from typing import Any

SAMPLE = 4_000
"""Words of a dictionary that tell in which scripts it is."""


DOUBLED, SWAPPED, LEFT_OUT, TOO_MANY, OTHER_LETTER, OTHER_FIRST, NO_LETTER = 0.8, 0.9, 1.0, 1.2, 1.3, 1.8, 1.8
"""What each slip of the hand costs: one letter for two, two swapped, one left out, one too many, another one, …"""


class Dictionary:
    """One of Hunspell's, and the scripts it knows."""

    def __init__(self, affixes: Path) -> None:
        # Late, and here alone: there are systems for which it is not made.
        from hunspell import Hunspell

        self._known = Hunspell(affixes.stem, hunspell_data_dir=str(affixes.parent))
        self.scripts = _scripts(affixes)

    def knows(self, word: str) -> bool:
        """Whether a word is spelled as it has it."""
        try:
            return bool(self._known.spell(word))
        except UnicodeError:
            # It has no letters for it.
            return False

    def suggest(self, word: str) -> list[str]:
        """Words that may have been meant."""
        try:
            return [str(one) for one in self._known.suggest(word)]
        except UnicodeError:
            return []


class Speller:
    """The dictionaries in use, and the words that were added."""

    def __init__(self) -> None:
        self._dictionaries: list[Dictionary] = []
        self._scripts: set[str] = set()
        self._own: set[str] = set()

    def load(self, request: dict[str, Any]) -> dict[str, Any]:
        """Use these dictionaries, by the paths of their affix files, and these words; tells which cannot be used."""
        self._dictionaries = []
        failed = []
        for path in request["paths"]:
            try:
                self._dictionaries.append(Dictionary(Path(path)))
            except (OSError, ValueError, LookupError):
                failed.append(path)
        self._scripts = set().union(*(one.scripts for one in self._dictionaries))
        self._own = set(request["own"])
        return {"failed": failed}

    def check(self, request: dict[str, Any]) -> dict[str, Any]:
        """Which of these words no dictionary knows; words in a script that none is in are nobody's fault."""
        return {"unknown": [word for word in request["words"] if not self._is_right(word)]}

    def suggest(self, request: dict[str, Any]) -> dict[str, Any]:
        """What may have been meant by a word."""
        word: str = request["word"]
        found = [suggestion for one in self._dictionaries for suggestion in one.suggest(word)]
        if word.istitle():
            # At the beginning of a sentence names are no likelier than other words.
            small = word.lower()
            found += [likely.capitalize() for one in self._dictionaries for likely in one.suggest(small)]
        return {"words": sorted(dict.fromkeys(found), key=lambda one: cost_of(word, one))}

    def add(self, request: dict[str, Any]) -> dict[str, Any]:
        """A word is right from now on."""
        self._own.add(request["word"])
        return {}

    def _is_right(self, word: str) -> bool:
        if not self._dictionaries or word in self._own or word.lower() in self._own:
            return True
        if any(_script(letter) not in self._scripts for letter in word if letter.isalpha()):
            return True
        return any(one.knows(word) for one in self._dictionaries)


def cost_of(typed: str, meant: str) -> float:
    """How much must have gone wrong for a word to be typed so; the letter left out and two swapped are likeliest."""
    typed, meant = typed.casefold(), meant.casefold()
    above: list[float] = []
    row = [0.0]
    for at, letter in enumerate(meant):
        row.append(row[-1] + _left_out(meant, at, letter))
    for down, got in enumerate(typed):
        before, above, row = above, row, [row[0] + (DOUBLED if typed[down - 1 : down] == got else TOO_MANY)]
        for at, letter in enumerate(meant):
            costs = [
                above[at] + (0 if got == letter else OTHER_LETTER if down or at else OTHER_FIRST),
                above[at + 1] + (DOUBLED if typed[down - 1 : down] == got else TOO_MANY),
                row[at] + _left_out(meant, at, letter),
            ]
            if down and at and (typed[down - 1], got) == (letter, meant[at - 1]):
                costs.append(before[at - 1] + SWAPPED)
            row.append(min(costs))
    return row[-1]


def _left_out(meant: str, at: int, letter: str) -> float:
    if not letter.isalpha():
        return NO_LETTER
    return DOUBLED if meant[at - 1 : at] == letter else LEFT_OUT


def _scripts(affixes: Path) -> set[str]:
    encoding = "utf-8"
    for line in affixes.read_bytes()[:4_000].splitlines():
        if line.startswith(b"SET "):
            encoding = line[4:].decode("ascii", "replace").strip()
            break
    try:
        "".encode(encoding)
    except LookupError:
        encoding = "latin-1"
    lines = affixes.with_suffix(".dic").read_bytes().splitlines()
    sample = b"\n".join(lines[1 :: max(1, len(lines) // SAMPLE)]).decode(encoding, "replace")
    counted: dict[str, int] = {}
    for letter in sample:
        if letter.isalpha():
            script = _script(letter)
            counted[script] = counted.get(script, 0) + 1
    total = sum(counted.values())
    # A dictionary of English has a Greek letter or two as well.
    return {script for script, count in counted.items() if count * 50 >= total}


def _script(letter: str) -> str:
    return unicodedata.name(letter, "?").partition(" ")[0]


def main() -> None:
    """Answer until there are no more requests."""
    speller = Speller()
    sys.stdin.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    for line in sys.stdin:
        request = json.loads(line)
        answers = {"load": speller.load, "check": speller.check, "suggest": speller.suggest, "add": speller.add}
        sys.stdout.write(json.dumps(answers[request["do"]](request)) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()

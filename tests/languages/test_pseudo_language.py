"""The program in a language that is made of brackets: what stands outside of them, nobody looked up."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from canal_desktop.providers.demo import MODELS
from canal_desktop.providers.demo_answers import TOUR
from canal_desktop.ui.pseudo_language import BEGIN, END
from canal_desktop.ui.qt_language import NAMES
from tests.languages.small_catalogue import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from tests.languages.walk import Seen

PATIENCE_S = 240.0

NO_LANGUAGE = re.compile(
    "|".join(
        (
            r"\b(?:Ctrl|Shift|Alt|Meta|Tab|PgUp|PgDown|Home|End|Up|Down|Left|Right|Esc|Del|Enter|Return|Space|Backspace|F\d+)\b",
            r"\b(?:Canal|MCP|JSON Lines|JSON|Markdown|PDF|CSV|Python|TypeScript|JavaScript|Next\.js|curl|Aa)\b",
            r"https?://\S+",
            r"<[^<>]+>",
            r"&gt;",
            # Of the sample conversation: its code, its formula and its diagram.
            r"def greet\(.*\n.*",
            r"\\int.*\{3\}",
            r"```\w+",
            r"flowchart LR",
            *map(re.escape, MODELS),
            r"hello \d( \(fork\))?",
        )
    )
)
"""Keys, names, addresses, tags, models, and what was asked."""
FOREIGN = {
    "model: tag: folder: before: after: role: has: in: is: title:  ": "words of the search, the same in all languages",
    "curl  -d '{…}'": "a command",
    **dict.fromkeys(("low", "medium", "high", "standard", "hd"), "values of a parameter"),
    "alloy": "a voice",
    **dict.fromkeys(("HTTP", "SOCKS5"), "a kind of proxy"),
    **dict.fromkeys(NAMES.values(), "the name of a language in that language"),
}
FOREIGN_PLACES = (
    # Qt's own.
    *("ScrollLeftButton", "ScrollRightButton", "qt_keysequenceedit_lineedit"),
    # A request as it went over the wire.
    "RowList, a row",
    # Names of packages and of their terms.
    "QListWidget licences, a row",
)
SAID = {" ".join(re.findall(r"\w+", line)) for line in TOUR.splitlines()}
"""The lines of the demo's answer, without marks: its code, keys and diagram are the same in all languages."""
_LETTERS = re.compile(r"[^\W\d_]{2,}")


def outside(text: str) -> str:
    """What of a text is not in brackets, which may be nested."""
    depth, left = 0, []
    for character in text:
        if depth == 0 and character != BEGIN:
            left.append(character)
        depth += (character == BEGIN) - (character == END)
    return "".join(left)


def is_said(text: str) -> bool:
    """Whether what of a text is not in brackets is code of the demo's answer, keys in it, or no language at all."""
    lines = ((line, " ".join(re.findall(r"\w+", line))) for line in text.splitlines())
    return all(words in SAID or not _LETTERS.search(NO_LANGUAGE.sub("", line)) for line, words in lines)


def not_looked_up(seen: Seen, foreign_places: Iterable[str] = FOREIGN_PLACES) -> dict[str, str]:
    """Where a text has letters outside of brackets, by the text."""
    found = {}
    for text, where in seen.items():
        left = NO_LANGUAGE.sub("", outside(text))
        is_foreign = left in FOREIGN or is_said(outside(text)) or any(where.endswith(place) for place in foreign_places)
        if _LETTERS.search(left) and not is_foreign:
            found[text] = where
    return found


def walked(folder: Path, language: str) -> Seen:
    """The texts that a walk through the program sees."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.languages.walk", str(folder)],
        env={**os.environ, "CANAL_LANGUAGE": language, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"},
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    seen: Seen = json.loads(done.stdout)
    return seen


@pytest.mark.slow
@pytest.mark.timeout(PATIENCE_S + 20)
def test_nothing_the_user_reads_is_said_past_the_catalogues(tmp_path: Path) -> None:
    seen = walked(tmp_path, "xx")
    assert len(seen) > 1000
    assert not_looked_up(seen) == {}


def test_what_is_outside_of_brackets_is_found() -> None:
    seen = {
        "⟦Çöpý⟧": "a",
        "⟦Çöpý ⟦Ṡàvé⟧ îţ⟧": "a",
        "⟦Çöpý⟧, Ctrl+C": "a",
        "Copy": "a",
        "⟦Çöpý⟧ all": "a",
        "120": "a",
        "Host: example": "requests: RowList, a row",
        "Code": "at first: to assistive technology",
    }
    assert list(not_looked_up(seen)) == ["Copy", "⟦Çöpý⟧ all"]

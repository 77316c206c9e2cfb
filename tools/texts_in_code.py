"""The texts that the program looks up in the user's language: every tr() and tr_n(), read out of the source."""

from __future__ import annotations

import ast
import string
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "canal_desktop"
TEXTS_OF = {"tr": 1, "tr_n": 2}
"""How many texts each function takes; the last one is what is looked up."""


@dataclass(slots=True)
class Text:
    """A text to translate. `many` is whether it is for a count; `places` are the names in braces that are filled."""

    text: str
    about: str
    many: bool
    places: frozenset[str]
    where: set[str] = field(default_factory=set)
    """Modules that have it, from the project's folder, with forward slashes."""

    @property
    def key(self) -> tuple[str, str]:
        """What it is looked up by."""
        return self.text, self.about


class TextError(ValueError):
    """A call whose texts cannot be read out of the source, or would fail once they are looked up."""


def texts_in(root: Path = PACKAGE) -> tuple[dict[tuple[str, str], Text], list[str]]:
    """The texts of a folder by text and what it is about, and what is wrong with its calls, each with file and line."""
    texts: dict[tuple[str, str], Text] = {}
    faults = []
    for path in sorted(root.rglob("*.py")):
        where = path.relative_to(root.parent).as_posix()
        for call in _calls(ast.parse(path.read_text(encoding="utf-8"))):
            try:
                _note(texts, _text_of(call), where)
            except TextError as fault:
                faults.append(f"{where}:{call.lineno}: {fault}")
    return texts, faults


def places_in(text: str) -> frozenset[str]:
    """The names of the places in a text.

    Raises:
        TextError: braces are not in pairs, or a place has no name, or says how it is to be written.
    """
    places = set()
    try:
        parts = list(string.Formatter().parse(text))
    except ValueError as error:
        raise TextError(f"{error} in {text!r}") from error
    for _words, name, spec, conversion in parts:
        if name is None:
            continue
        if not name.isidentifier() or spec or conversion:
            raise TextError(f"a place must be a plain name in {text!r}")
        places.add(name)
    return frozenset(places)


def _calls(tree: ast.Module) -> list[ast.Call]:
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in TEXTS_OF
    ]


def _text_of(call: ast.Call) -> Text:
    function = getattr(call.func, "id", "")
    many = function == "tr_n"
    texts = [_literal(node) for node in call.args[: TEXTS_OF[function]]]
    if len(texts) != TEXTS_OF[function] or len(call.args) != len(texts) + many:
        raise TextError(f"{function}() has {len(call.args)} arguments by position")
    about = "".join(_literal(word.value) for word in call.keywords if word.arg == "about")
    values = {word.arg for word in call.keywords if word.arg != "about"}
    if many or values:
        _compare(texts, values | ({"n"} if many else set()))
    return Text(texts[-1], about, many, _places_if_any(texts[-1]))


def _literal(node: ast.expr) -> str:
    if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
        raise TextError("a text is not written out in the call")
    return node.value


def _compare(texts: list[str], values: set[str | None]) -> None:
    """Compare the places in texts with the values of their call. A text without values is filled later, or never."""
    places = frozenset().union(*(places_in(text) for text in texts))
    if None in values:
        # The values are those of a mapping, which only the running program knows.
        return
    if missing := places - values:
        raise TextError(f"no value for {', '.join(sorted(missing))} in {texts[-1]!r}")
    if spare := {str(value) for value in values} - places - {"n"}:
        raise TextError(f"no place for {', '.join(sorted(spare))} in {texts[-1]!r}")


def _places_if_any(text: str) -> frozenset[str]:
    """The places in a text; none where its braces are no places, as in a piece of JSON."""
    try:
        return places_in(text)
    except TextError:
        return frozenset()


def _note(texts: dict[tuple[str, str], Text], found: Text, where: str) -> None:
    text = texts.setdefault(found.key, found)
    if text.many != found.many:
        raise TextError(f"{found.text!r} is for counts in one place and not in another, as in {min(text.where)}")
    text.where.add(where)

"""No sentence has a phrase of ours put into it: in other languages it would have to be bent to fit."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from canal_desktop.domain.failures import SENTENCES, UNNAMED_MODEL, WITHOUT_MODEL, FailureKind, sentence_for
from canal_desktop.domain.model_facts import FactSource, ModelKind, facts_from
from canal_desktop.ui.model_words import purpose_sentence

SOURCE = Path(__file__).parents[2] / "canal_desktop"
LOOKS_UP = {"tr", "filled"}


def phrases_put_in(tree: ast.AST) -> list[str]:
    """The places that are filled with a text that is looked up just there."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    return [
        ast.unparse(call)
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id in LOOKS_UP
        for keyword in call.keywords
        for part in (keyword.value.values if isinstance(keyword.value, ast.BoolOp) else [keyword.value])
        if isinstance(part, ast.Call) and isinstance(part.func, ast.Name) and part.func.id == "tr"
    ]


def test_no_place_of_a_sentence_is_filled_with_a_phrase() -> None:
    found = [
        f"{path.relative_to(SOURCE)}: {phrase}"
        for path in sorted(SOURCE.rglob("*.py"))
        for phrase in phrases_put_in(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert found == []


def test_a_phrase_is_found_where_there_is_one() -> None:
    assert len(phrases_put_in(ast.parse('tr("{model} is there.", model=name or tr("This model"))'))) == 1


@pytest.mark.parametrize("kind", [kind for kind, sentence in SENTENCES.items() if "{model}" in sentence])
def test_a_failure_of_a_model_without_a_name_has_a_sentence_of_its_own(kind: FailureKind) -> None:
    assert "this model" in UNNAMED_MODEL[kind].lower()
    told = sentence_for(kind, host="api.example", detail="top_p")
    assert "{" not in told
    assert "this model" in told.lower()
    assert "gpt" in sentence_for(kind, host="api.example", model="gpt", detail="top_p")
    assert "{model}" not in WITHOUT_MODEL.get(kind, "")


@pytest.mark.parametrize("kind", [kind for kind in ModelKind if kind is not ModelKind.CHAT])
def test_each_kind_of_model_that_is_not_for_chat_has_a_sentence(kind: ModelKind) -> None:
    assert purpose_sentence("a", facts_from(FactSource.SERVER, {"kind": kind})).startswith("a is for ")

"""Cases of prompt tests are read from JSON, JSON Lines and CSV, and what is no case is left out and counted."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.errors import ImportRefused
from canal_desktop.domain.message import Role
from canal_desktop.domain.prompt_test import Check, CheckKind
from canal_desktop.exchange.case_files import MOST_CASES, read_cases

if TYPE_CHECKING:
    from pathlib import Path

ENTRIES = [
    {"title": "One", "question": "Is it?", "system": "Be brief.", "expected": "Yes", "contains": "es"},
    {"input": [{"role": "system", "content": "Be."}, {"role": "user", "content": "Well?"}], "ideal": ["A", "B"]},
    {"expected": "without a question"},
]


@pytest.mark.parametrize("form", ["list", "object", "lines"])
def test_json_in_its_forms(tmp_path: Path, form: str) -> None:
    path = tmp_path / "cases.json"
    lines = "\n".join(json.dumps(one) for one in ENTRIES)
    path.write_text({"list": json.dumps(ENTRIES), "object": json.dumps({"cases": ENTRIES}), "lines": lines}[form])
    (one, other), left_out = read_cases(path)
    assert (one.title, one.request.question, one.expected) == ("One", "Is it?", "Yes")
    assert one.request.parameters.system_prompt == "Be brief."
    assert one.checks == (Check(CheckKind.CONTAINS, "es"),)
    assert (other.title, other.request.question, other.expected) == ("", "Well?", "A")
    assert other.request.parameters.system_prompt == "Be."
    assert [message.role for message in other.request.messages] == [Role.USER]
    assert left_out == 1


def test_csv_with_a_line_of_names(tmp_path: Path) -> None:
    path = tmp_path / "cases.csv"
    path.write_bytes('\ufeffQuestion,Expected,Equals\r\n"Is it,\r\nreally?",Yes,\r\n,No,\r\nB,,b,more\r\n'.encode())
    (one, other), left_out = read_cases(path)
    assert (one.request.question, one.expected, one.checks) == ("Is it,\r\nreally?", "Yes", ())
    assert (other.request.question, other.checks) == ("B", (Check(CheckKind.EQUALS, "b"),))
    assert left_out == 1


@pytest.mark.parametrize(
    "content", [b"\xff\xfe", b"{", b"7", b"[" * 100_000, json.dumps(["?"] * (MOST_CASES + 1)).encode()]
)
def test_what_cannot_be_read_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "cases.json"
    path.write_bytes(content)
    with pytest.raises(ImportRefused, match=r"cases\.json"):
        read_cases(path)
    with pytest.raises(ImportRefused, match="cannot be read"):
        read_cases(tmp_path / "gone.json")

"""Any value survives being written as a literal and read by its language."""

from __future__ import annotations

import ast
import json
import math
import re
import shutil
import subprocess
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from canal_desktop.programs.write_curl import delimiter_for
from canal_desktop.programs.write_values import (
    JAVASCRIPT_VALUES,
    JSON_VALUES,
    PYTHON_VALUES,
    RISKY,
    clean,
    javascript_text,
    python_text,
    shell_text,
)
from tests.samples.nasty_texts import NASTY_TEXTS

if TYPE_CHECKING:
    from pathlib import Path

RISKS = "\"'`\\${}\n\r\t \u2028\u2029\x00\x1b\x85\u00a0\ufeff\u202e</script>0x41😀-é"
TEXTS = st.one_of(st.text(), st.text(RISKS), st.sampled_from(NASTY_TEXTS))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(TEXTS | st.just("__proto__"), inner, max_size=5),
    max_leaves=20,
)
SOME = settings(max_examples=12)


@given(VALUES)
@example(list(NASTY_TEXTS))
def test_python_reads_what_was_written(value: Any) -> None:
    assert ast.literal_eval(PYTHON_VALUES.write(value)) == value


@given(VALUES)
@example(list(NASTY_TEXTS))
def test_json_reads_what_was_written(value: Any) -> None:
    assert json.loads(JSON_VALUES.write(value)) == value


@pytest.mark.skipif(shutil.which("node") is None, reason="Node is not installed")
@given(st.lists(VALUES, max_size=60))
@example(list(NASTY_TEXTS))
@SOME
def test_javascript_reads_what_was_written(values: list[Any]) -> None:
    # As strictly as in a module, where programs are.
    literals = ",\n".join(JAVASCRIPT_VALUES.write(_shortened(value)) for value in values)
    source = f"'use strict';\nprocess.stdout.write(JSON.stringify([\n{literals}\n]));"

    done = subprocess.run(["node", "-"], input=source.encode(), capture_output=True, timeout=90, check=True)

    assert json.loads(done.stdout) == [_shortened(value) for value in values]


def _shortened(value: Any) -> Any:
    """The value with numbers that JavaScript tells apart."""
    if isinstance(value, dict):
        return {name: _shortened(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_shortened(inner) for inner in value]
    if type(value) is int:
        return value % 2**53
    return math.fmod(value, 2**53) if isinstance(value, float) else value


@given(st.lists(TEXTS.map(lambda text: text.replace("\x00", "")), min_size=1, max_size=60))
@example(list(NASTY_TEXTS))
@SOME
def test_the_shell_reads_what_was_written(texts: list[str]) -> None:
    source = "printf '%s\\0' " + " ".join(map(shell_text, texts))

    done = subprocess.run(["sh"], input=source.encode(), capture_output=True, timeout=90, check=True)

    assert done.stdout.decode().split("\0")[:-1] == texts


@given(TEXTS)
def test_nothing_that_cannot_be_seen_stands_in_a_program(text: str) -> None:
    for written in (javascript_text(text), python_text(text), JSON_VALUES.write(text)):
        assert RISKY.sub("", written.replace("\n", "")) == written.replace("\n", "")
        assert re.search(r"[^\S\n]$", written, re.MULTILINE) is None


@given(st.text(st.characters(categories=("Cs", "L"))))
def test_halves_of_pairs_become_signs_that_files_take(text: str) -> None:
    clean(text).encode()
    assert ast.literal_eval(PYTHON_VALUES.write(text)) == clean(text)


@given(st.lists(st.sampled_from(("JSON", "JSON_", "JSON__", "x"))))
def test_a_delimiter_is_no_line_of_the_text(lines: list[str]) -> None:
    assert delimiter_for("\n".join(lines)) not in lines


def test_what_fits_stands_on_one_line() -> None:
    message = {"role": "user", "content": "Hello"}

    assert JAVASCRIPT_VALUES.write(message) == "{ role: 'user', content: 'Hello' }"
    assert PYTHON_VALUES.write(message) == '{"role": "user", "content": "Hello"}'
    assert JAVASCRIPT_VALUES.write([{}, []]) == "[{}, []]"


def test_what_does_not_fit_has_a_line_for_each_member() -> None:
    message = {"role": "user", "content": "Hello " * 20}

    assert JAVASCRIPT_VALUES.write(message).splitlines() == [
        "{",
        "  role: 'user',",
        f"  content: '{message['content']}',",
        "}",
    ]


def test_a_text_of_several_lines_is_read_line_by_line(tmp_path: Path) -> None:
    assert javascript_text("Say `what` is\nso.") == "`Say \\`what\\` is\nso.`"
    assert python_text('Say "what" is\nso.') == '"""Say "what" is\nso."""'
    assert javascript_text("\n\n") == "'\\n\\n'"

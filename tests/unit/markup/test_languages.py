"""What stands after a fence: names, lexers, file names."""

from __future__ import annotations

import pytest

from canal_desktop.markup.blocks import CodeBlock, Place
from canal_desktop.markup.highlight import MAX_LINE, highlight, highlight_lines, lexer_for
from canal_desktop.markup.languages import _by_tag, file_name_for, language_of
from canal_desktop.markup.runs import RunGatherer
from tests.unit.markup.code_samples import SAMPLES


@pytest.mark.parametrize(
    ("tag", "name", "file_name"),
    [
        ("js", "JavaScript", "code.js"),
        ("ts", "TypeScript", "code.ts"),
        ("tsx", "TSX", "code.tsx"),
        ("sh", "Bash", "code.sh"),
        ("console", "Console", "code.txt"),
        ("py3", "Python", "code.py"),
        ("Python", "Python", "code.py"),
        ("jsonc", "JSON", "code.json"),
        ("c++", "C++", "code.cpp"),
        ("objc", "Objective-C", "code.m"),
        ("vue", "Vue", "code.vue"),
        ("dockerfile", "Dockerfile", "Dockerfile"),
        ("makefile", "Makefile", "Makefile"),
        ("{.python}", "Python", "code.py"),
        ("language-rust", "Rust", "code.rs"),
        ("python:app/main.py", "Python", "code.py"),
        ("rust,ignore", "Rust", "code.rs"),
        ("yml", "YAML", "code.yaml"),
        ("", "Text", "code.txt"),
        ("plaintext", "Text", "code.txt"),
        ("klingon", "klingon", "code.txt"),
    ],
)
def test_tags_that_models_write_are_known(tag: str, name: str, file_name: str) -> None:
    assert language_of(tag).name == name
    assert file_name_for(CodeBlock(Place(), 0, 1, tag, "x", closed=True)) == file_name


def test_every_lexer_in_the_table_exists() -> None:
    assert [tag for tag, language in _by_tag().items() if language.lexer and lexer_for(tag) is None] == []


@pytest.mark.parametrize("tag", ["../../etc/passwd", "a/b", "\u202egpj", "x" * 500, "..", "con\x00"])
def test_a_file_name_never_holds_what_a_model_wrote(tag: str) -> None:
    assert file_name_for(CodeBlock(Place(), 0, 1, tag, "x", closed=True)) == "code.txt"
    assert len(language_of(tag).name) <= 30


@pytest.mark.parametrize("language", list(SAMPLES))
def test_every_line_of_a_sample_gets_its_runs(language: str) -> None:
    code = SAMPLES[language]
    runs = highlight_lines(code, language)
    lines = code.split("\n")

    assert len(runs) == len(lines)
    assert any(runs)
    for line, found in zip(lines, runs, strict=True):
        ends = [0]
        for start, end, _role in found:
            assert ends[-1] <= start < end <= len(line)
            ends.append(end)


def test_a_diff_shows_what_came_and_went() -> None:
    roles = {span.role for span in highlight(SAMPLES["diff"], "diff")}

    assert {"inserted", "deleted"} <= roles


def test_positions_stay_right_behind_carriage_returns_and_marks() -> None:
    code = "\ufeffx = 1\r\nreturn 'x'"
    spans = {code[span.start : span.end]: span.role for span in highlight(code, "python")}

    assert spans["return"] == "keyword"
    assert spans["'x'"] == "string"


def test_a_run_of_several_lines_is_cut_at_their_ends() -> None:
    from pygments.token import Comment

    gathered = RunGatherer()
    gathered.add(0, Comment, "one\n\ntwo")

    assert gathered.lines() == [((0, 3, "comment"),), (), ((0, 3, "comment"),)]


def test_code_with_an_endless_line_stays_plain() -> None:
    assert highlight_lines("x" * (MAX_LINE + 1), "python") == []

"""The command line of the window: what each option and a link become."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from canal_desktop.__main__ import parse_arguments, split_at_ask
from canal_desktop.app.own_command import own_command

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def test_without_anything_there_is_just_a_window() -> None:
    options = parse_arguments([])
    assert (options.quick, options.hidden, options.new, options.link, options.files) == (False, False, None, None, ())


@pytest.mark.parametrize(
    ("arguments", "field", "value"),
    [
        (["--quick"], "quick", True),
        (["--hidden"], "hidden", True),
        (["--new", "canal://new"], "new", "canal://new"),
        (["canal://new?text=a b"], "link", "canal://new?text=a b"),
        (["--demo", "CANAL:whatever"], "link", "CANAL:whatever"),
        (["/a b/c.json", "canal://new"], "link", "canal://new"),
        (["/a b/c.json", "canal://new", "file:///d%FF"], "files", ("/a b/c.json", "file:///d%FF")),
        (["--demo", "/a", "/b\udcff"], "files", ("/a", "/b\udcff")),
        (["--", "/a", "smb://there/b"], "files", ("/a", "smb://there/b")),
        (["/a", "--hidden", "/b"], "files", ("/a", "/b")),
        (["/a", "--new", "x", "/b", "--quick"], "quick", True),
        (["/a", "--", "canal:x"], "link", "canal:x"),
    ],
)
def test_each_option(arguments: Sequence[str], field: str, value: object) -> None:
    assert getattr(parse_arguments(arguments), field) == value


@pytest.mark.parametrize("arguments", [["canal://new", "canal://new"], [""], ["/a", "--", ""], ["/a", "--unknown"]])
def test_what_cannot_be_meant_is_refused(arguments: Sequence[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse_arguments(arguments)
    assert ended.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_a_file_is_meant_from_where_the_user_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in").mkdir()
    monkeypatch.chdir(tmp_path / "in")
    words = ['../it\'s "this".json', "--", "-x", "ask", "canal:"]
    assert parse_arguments(words).files == tuple(str(tmp_path / "in" / word) for word in (words[0], "-x", "ask"))
    assert parse_arguments(words).link == "canal:"


def test_a_folder_that_has_gone_is_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    assert parse_arguments(["/there.json"]).files == ("/there.json",)
    with pytest.raises(SystemExit):
        parse_arguments(["here.json"])
    assert "cannot be found from here: No such file" in capsys.readouterr().err


def test_a_link_is_not_the_command_ask() -> None:
    assert split_at_ask(["canal://new?text=ask", "ask"]) == (["canal://new?text=ask", "ask"], None)
    assert split_at_ask(["--demo", "--", "ask"]) == (["--demo", "--", "ask"], None)


def test_the_own_command_starts_this_program() -> None:
    done = subprocess.run([*own_command(), "--version"], capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.startswith("Canal Desktop ")

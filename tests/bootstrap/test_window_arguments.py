"""The command line of the window: what each option and a link become."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from canal_desktop.__main__ import parse_arguments, split_at_ask
from canal_desktop.app.own_command import own_command

if TYPE_CHECKING:
    from collections.abc import Sequence


def test_without_anything_there_is_just_a_window() -> None:
    options = parse_arguments([])
    assert (options.quick, options.hidden, options.new, options.link) == (False, False, None, None)


@pytest.mark.parametrize(
    ("arguments", "field", "value"),
    [
        (["--quick"], "quick", True),
        (["--hidden"], "hidden", True),
        (["--new", "canal://new"], "new", "canal://new"),
        (["canal://new?text=a b"], "link", "canal://new?text=a b"),
        (["--demo", "CANAL:whatever"], "link", "CANAL:whatever"),
    ],
)
def test_each_option(arguments: Sequence[str], field: str, value: object) -> None:
    assert getattr(parse_arguments(arguments), field) == value


@pytest.mark.parametrize("arguments", [["/etc/passwd"], ["https://example.com"], ["canal://new", "canal://new"]])
def test_what_is_no_link_is_refused(arguments: Sequence[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse_arguments(arguments)
    assert ended.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_a_link_is_not_the_command_ask() -> None:
    assert split_at_ask(["canal://new?text=ask", "ask"]) == (["canal://new?text=ask", "ask"], None)


def test_the_own_command_starts_this_program() -> None:
    done = subprocess.run([*own_command(), "--version"], capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.startswith("Canal Desktop ")

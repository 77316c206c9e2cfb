"""What a frozen program does otherwise: the environment it hands on, and its processes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from canal_desktop import frozen
from canal_desktop.app import checking

APP = Path(checking.__file__).parent


def test_the_freezers_variables_are_not_handed_on() -> None:
    variables = {
        "PATH": "/usr/bin",
        "LD_LIBRARY_PATH": "/usr/lib/canal-desktop/_internal",
        "_PYI_ARCHIVE_FILE": "/usr/lib/canal-desktop/canal-desktop",
        "_PYI_PARENT_PROCESS_LEVEL": "-1",
    }
    frozen.leave_freezers_variables(variables)
    assert variables == {"PATH": "/usr/bin"}


def test_folders_of_libraries_that_the_user_named_are_kept() -> None:
    variables = {"LD_LIBRARY_PATH": "/usr/lib/canal-desktop/_internal:/opt/mine", "LD_LIBRARY_PATH_ORIG": "/opt/mine"}
    frozen.leave_freezers_variables(variables)
    assert variables == {"LD_LIBRARY_PATH": "/opt/mine"}


@pytest.mark.parametrize("part", frozen.PARTS)
def test_every_part_is_a_module_that_answers_and_ends_with_its_input(part: str) -> None:
    assert (APP / f"{part}.py").is_file()
    code = f"from canal_desktop.frozen import run_part; assert run_part({[frozen.PART, part]})"
    done = subprocess.run(
        [sys.executable, "-c", code], input="", capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("arguments", [[], ["--part"], ["--part", "os"], ["--part", "check_process", "x"], ["--demo"]])
def test_other_arguments_are_left_to_the_program(arguments: list[str]) -> None:
    assert not frozen.run_part(arguments)


def test_a_part_is_run_by_the_program_itself_where_that_is_frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    module = APP / "spell_process.py"
    assert frozen.command_of(module) == [sys.executable, "-P", str(module)]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert frozen.command_of(module) == [sys.executable, "--part", "spell_process"]


def test_every_line_process_is_one_of_the_parts() -> None:
    named = {path.stem for path in APP.glob("*_process.py") if "def main()" in path.read_text(encoding="utf-8")}
    assert named == set(frozen.PARTS)

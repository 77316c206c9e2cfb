"""run.py's commands, with an environment that is already there."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tools.setup.commands import test_variables as variables_for_tests

if TYPE_CHECKING:
    from pathlib import Path

    from tests.setup.project_copy import ProjectCopy

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for the environment is a shell script")

NO_SCREEN = {"DISPLAY": None, "WAYLAND_DISPLAY": None, "QT_QPA_PLATFORM": None}


@pytest.fixture
def ready(project: ProjectCopy) -> ProjectCopy:
    """A project that is set up: its program needs no package."""
    project.pretend_set_up()
    program = project.folder / "canal_desktop" / "__main__.py"
    program.write_text(program.read_text().replace("import canal_probe", ""))
    return project


def test_the_help_names_every_command(project: ProjectCopy) -> None:
    outcome = project.run("--help")
    assert outcome.exit_code == 0
    for word in ("test", "check", "package", "test-packages", "--screen", "--tests", "CANAL_NO_SYSTEM_INSTALL"):
        assert word in outcome.said


@pytest.mark.parametrize("arguments", [("tset",), ("check", "--test"), ("run",)])
def test_an_unknown_command_shows_the_usage(project: ProjectCopy, arguments: tuple[str, ...]) -> None:
    outcome = project.run(*arguments)
    assert outcome.exit_code == 2
    assert f"There is no command {' '.join(arguments)}." in outcome.said
    assert "usage:" in outcome.said


def test_an_option_of_the_program_without_dashes_before_it_is_explained(project: ProjectCopy) -> None:
    outcome = project.run("--demo")
    assert outcome.exit_code == 2
    assert outcome.lines == ["The program's own options come after two dashes: python3 run.py -- --demo"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_without_a_screen_it_says_so_and_sets_nothing_up(project: ProjectCopy) -> None:
    outcome = project.run(**NO_SCREEN)
    assert outcome.exit_code == 4
    assert outcome.lines == ["There is no screen here; start Canal Desktop from a desktop session."]
    assert not (project.folder / ".venv").exists()


def test_asking_for_the_version_needs_no_screen(ready: ProjectCopy) -> None:
    assert "opened" in ready.run("--", "--version", **NO_SCREEN).said


def test_asking_on_the_command_line_needs_no_screen(ready: ProjectCopy) -> None:
    assert "opened" in ready.run("--", "--data-dir", "x", "ask", "hi", **NO_SCREEN).said
    assert ready.run("ask", "hi", "--json", **NO_SCREEN).lines[-1].endswith("['ask', 'hi', '--json']")


@pytest.mark.parametrize("form", [["--file", "my file"], ["--file=my file"]])
def test_a_file_to_ask_about_is_meant_from_where_the_user_stands(
    ready: ProjectCopy, tmp_path: Path, form: list[str]
) -> None:
    done = subprocess.run(
        ready.command("--", "ask", "--system", "--file", *form),
        cwd=tmp_path,
        env=ready.variables(),
        capture_output=True,
        text=True,
        check=False,
    )
    path = str(tmp_path / "my file")
    wanted = [*form[:-1], path] if len(form) > 1 else [f"--file={path}"]

    assert done.stdout.strip().endswith(str(["ask", "--system", "--file", *wanted]))


@pytest.mark.parametrize("form", [["--data-dir", "my data"], ["--data-dir=my data"]])
def test_a_folder_is_meant_from_where_the_user_stands(ready: ProjectCopy, tmp_path: Path, form: list[str]) -> None:
    done = subprocess.run(
        ready.command("--", "--demo", *form),
        cwd=tmp_path,
        env=ready.variables(),
        capture_output=True,
        text=True,
        check=False,
    )
    folder = str(tmp_path / "my data")
    wanted = [*form[:-1], folder] if len(form) > 1 else [f"--data-dir={folder}"]

    assert done.stdout.strip().endswith(str(["--demo", *wanted]))


def test_files_to_open_are_meant_from_where_the_user_stands(ready: ProjectCopy, tmp_path: Path) -> None:
    words = ["my file", "canal://new", "--demo", "file:///x", "smb://there/y", "/z", "--", "-a", "ask"]
    done = subprocess.run(
        ready.command("--", *words), cwd=tmp_path, env=ready.variables(), capture_output=True, text=True, check=False
    )
    wanted = [str(tmp_path / "my file"), *words[1:7], str(tmp_path / "-a"), str(tmp_path / "ask")]
    assert done.stdout.strip().endswith(str(wanted))


def test_a_text_that_looks_like_an_option_is_left_alone(ready: ProjectCopy) -> None:
    assert ready.run("--", "--new", "--data-dir").lines[-1].endswith("['--new', '--data-dir']")


def test_the_programs_arguments_and_exit_code_pass_through(ready: ProjectCopy) -> None:
    outcome = ready.run("--", "--demo", "--new", "two words")
    assert outcome.exit_code == 7
    assert outcome.lines[-1].endswith("['--demo', '--new', 'two words']")


def test_the_program_takes_the_place_of_run_py_so_that_signals_reach_it(ready: ProjectCopy) -> None:
    with subprocess.Popen(ready.command(), env=ready.variables(), stdout=subprocess.PIPE, text=True) as process:
        said, _ = process.communicate(timeout=90)
    assert said.split()[:2] == ["opened", str(process.pid)]


def test_tests_see_no_account_and_need_no_screen() -> None:
    variables = variables_for_tests({"CANALAPI_API_KEY": "k", "OPENAI_BASE_URL": "u", "LANG": "C"})
    assert variables == {"LANG": "C", "QT_QPA_PLATFORM": "offscreen"}
    assert variables_for_tests({"QT_QPA_PLATFORM": "xcb"})["QT_QPA_PLATFORM"] == "xcb"


def test_pytests_closing_line_is_the_last_and_its_exit_code_is_ours(ready: ProjectCopy) -> None:
    tests = ready.folder / "test_two.py"
    tests.write_text(
        "import os\n"
        "def test_environment():\n"
        "    assert 'CANALAPI_API_KEY' not in os.environ and os.environ['QT_QPA_PLATFORM'] == 'offscreen'\n"
        "def test_failure():\n    assert False\n"
    )
    (ready.folder / "pytest.ini").write_text("[pytest]\nasyncio_default_fixture_loop_scope = function\n")
    outcome = ready.run("test", "-q", "test_two.py", CANALAPI_API_KEY="ca_none", QT_QPA_PLATFORM=None)
    assert outcome.exit_code == 1
    assert outcome.lines[-1].startswith("1 failed, 1 passed")


def test_every_check_runs_also_after_one_failed(project: ProjectCopy) -> None:
    quiet = "exit 0"
    tools = {"ruff": "exit 1", "mypy": "echo types-ran", "lint-imports": "exit 2", "deptry": quiet}
    project.pretend_set_up(tools)
    outcome = project.run("check")
    assert outcome.exit_code == 1
    assert "types-ran" in outcome.said
    assert outcome.lines[-1] == "Failed: lint, format, import contracts"


def test_all_checks_passing_is_success(project: ProjectCopy) -> None:
    project.pretend_set_up(dict.fromkeys(("ruff", "mypy", "lint-imports", "deptry"), "exit 0"))
    outcome = project.run("check")
    assert outcome.exit_code == 0
    assert outcome.lines[-1] == "All checks passed"

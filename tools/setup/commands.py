"""The commands of `run.py`: open the program, run the tests, run the checks."""

from __future__ import annotations

import errno
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from canal_desktop.screen import has_screen
from tools.setup import needs, packages
from tools.setup.environment import Environment
from tools.setup.problem import EXIT_FAILED, EXIT_NO_SCREEN, EXIT_USAGE, Problem
from tools.setup.report import step

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROOT = Path(__file__).resolve().parents[2]
EXIT_INTERRUPTED = 130

MAX_WORKERS = 6
"""Processes that run tests; each has windows, servers and databases of its own."""

WAITING_WORKERS = 1
"""How many of them there are beyond the number of cores."""

USAGE = """\
usage: python3 run.py [-- OPTIONS]                 open Canal Desktop; OPTIONS are the program's own, as in -- --demo
                                                   or -- FILE
       python3 run.py ask QUESTION                 ask on the command line, without a window; see ask --help
       python3 run.py test [--screen] [PYTEST...]  run all tests, or those named; no screen is needed
                                                   --screen: the tests of windows once more, on a screen of their own
       python3 run.py check [--tests]              lint, format, types, import contracts, dependencies; then the tests
       python3 run.py package [--quick]            make the packages for Linux in dist/; takes root, or Debian 12
                                                   --quick: larger ones in a tenth of the time, to try them
       python3 run.py test-packages [PYTEST...]    make them, install, use, renew and remove them in a bare Debian
       python3 run.py --help

Each sets up first what is missing: Python packages in .venv, and as root on Debian or Ubuntu the system packages too,
unless CANAL_NO_SYSTEM_INSTALL=1. Needs Python 3.11 to 3.13 and, the first time, a network.
exit codes: 3 this computer lacks something, which is named; 4 there is no screen; 130 stopped with Ctrl+C
"""

DATA_DIR = "--data-dir"
WITH_VALUE = (DATA_DIR, "--new")
"""The program's options whose value is the next argument."""
ASK = "ask"
PATHS = (DATA_DIR, "--file")
"""Options whose value is a path; --file is one of ask alone."""
ASK_WITH_VALUE = (*PATHS, "--model", "--profile", "--system", "--timeout")

URL = re.compile("canal:|file:/|[A-Za-z][A-Za-z0-9+.-]+://", re.IGNORECASE)
"""How a link or a URL begins, among the words that are no options; the others are files."""

NEEDS_NO_SCREEN = frozenset(("-h", "--help", "--version"))
SECRET_PREFIXES = ("OPENAI_", "CANALAPI_")

CHECKS = (
    ("lint", "ruff", ("check", ".")),
    ("format", "ruff", ("format", "--check", ".")),
    ("types", "mypy", ()),
    ("import contracts", "lint-imports", ()),
    ("dependencies", "deptry", (".",)),
)
"""Name, program and arguments of each check, the quickest first."""


def main(arguments: Sequence[str]) -> int:
    """Carry out one command; returns the exit code. Says what is wrong in a sentence instead of a traceback."""
    try:
        return _dispatch(list(arguments))
    except Problem as problem:
        step(str(problem))
        return problem.exit_code
    except KeyboardInterrupt:
        step("Stopped. The next run goes on from a clean start.")
        return EXIT_INTERRUPTED
    except OSError as error:
        step(_sentence(error))
        return EXIT_FAILED


def _sentence(error: OSError) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "The disk is full; make room and start again."
    return f"Set-up could not go on: {error.strerror or error} ({error.filename or ROOT})"


def _dispatch(arguments: list[str]) -> int:
    command, rest = (arguments[0], arguments[1:]) if arguments else ("--", [])
    if command == "--":
        return open_program(rest)
    if command == ASK:
        return open_program(arguments)
    if command == "test":
        return run_tests(rest)
    if command == "check" and set(rest) <= {"--tests"}:
        return run_checks(with_tests="--tests" in rest)
    if command == "package":
        # Imported here: a copy of set-up alone has no need of it.
        from tools.packages.build import package

        return package(rest)
    if command == "test-packages":
        return run_package_tests(rest)
    if command in ("-h", "--help"):
        print(USAGE, end="")
        return 0
    if command.startswith("-"):
        raise Problem(f"The program's own options come after two dashes: python3 run.py -- {command}", EXIT_USAGE)
    raise Problem(f"There is no command {' '.join(arguments)}.\n{USAGE.rstrip()}", EXIT_USAGE)


def open_program(arguments: Sequence[str]) -> int:
    """Open the program; its exit code is ours."""
    if not NEEDS_NO_SCREEN.intersection(arguments) and not is_ask(arguments) and not has_screen(os.environ):
        raise Problem("There is no screen here; start Canal Desktop from a desktop session.", EXIT_NO_SCREEN)
    environment = _set_up(tests=False)
    return _become([str(environment.python), "-m", "canal_desktop", *from_here(arguments)], dict(os.environ))


def is_ask(arguments: Sequence[str]) -> bool:
    """Whether the program is to ask on the command line."""
    option = ""
    for argument in arguments:
        if not option and (argument == "--" or not argument.startswith("-")):
            return argument == ASK
        option = argument if not option and argument in WITH_VALUE else ""
    return False


def from_here(arguments: Sequence[str]) -> list[str]:
    """The program's arguments with absolute paths: the program is started in the project's folder."""
    meant: list[str] = []
    option = ""
    asks = is_ask(arguments)
    with_value = ASK_WITH_VALUE if asks else WITH_VALUE
    paths = PATHS if asks else (DATA_DIR,)
    ends = arguments.index("--") if "--" in arguments else len(arguments)
    for number, argument in enumerate(arguments):
        name, equals, path = argument.partition("=")
        is_place = number > ends or not (option or argument.startswith("-"))
        if option in paths or (is_place and not asks and argument and not URL.match(argument)):
            meant.append(str(Path.cwd() / argument))
        elif not option and name in paths and equals:
            meant.append(f"{name}={Path.cwd() / path}")
        else:
            meant.append(argument)
        option = argument if not option and argument in with_value else ""
    return meant


def run_tests(arguments: Sequence[str]) -> int:
    """Run pytest with the arguments; its exit code is ours, and its closing line the last."""
    on_screen = "--screen" in arguments
    rest = [argument for argument in arguments if argument != "--screen"]
    environment = _set_up(tests=True)
    _get_ready_for_tests()
    variables = test_variables(os.environ)
    pytest = [str(environment.python), "-m", "pytest"]
    if not on_screen:
        return _become([*pytest, *(rest or in_parallel())], variables)
    xvfb_run = shutil.which("xvfb-run")
    if xvfb_run is None:
        raise Problem("xvfb-run is not installed, so there is no screen to test on.")
    variables["QT_QPA_PLATFORM"] = "xcb"
    command = [xvfb_run, "-a", *pytest, *(rest or ["tests/ui"])]
    # A child: in a container we may be process 1, and to that one Xvfb does not say that it is ready.
    return subprocess.run(command, cwd=ROOT, check=False, env=variables).returncode


def run_package_tests(arguments: Sequence[str]) -> int:
    """Run the tests that make and install packages; their exit code is ours."""
    environment = _set_up(tests=True)
    _get_ready_for_tests()
    variables = {**test_variables(os.environ), "CANAL_PACKAGES": "1"}
    return _become([str(environment.python), "-m", "pytest", "tests/packages", *arguments], variables)


def in_parallel() -> list[str]:
    """How pytest runs all tests: modules stay whole, as their tests share what is slow to make.

    There are more processes than cores, as tests of the running program mostly wait. Those begin first, which
    tests/conftest.py sees to: short ones fill the gaps, and no long one is waited for alone at the end.
    """
    workers = min((os.cpu_count() or 1) + WAITING_WORKERS, MAX_WORKERS)
    return ["-n", str(workers), "--dist", "loadfile", "--no-loadscope-reorder"]


def test_variables(variables: Mapping[str, str]) -> dict[str, str]:
    """The environment for tests: no account of whoever runs them, and no need of a screen."""
    kept = {name: value for name, value in variables.items() if not name.startswith(SECRET_PREFIXES)}
    kept.setdefault("QT_QPA_PLATFORM", "offscreen")
    return kept


def run_checks(*, with_tests: bool) -> int:
    """Run every check, also after one failed; returns 0 only if all passed."""
    environment = _set_up(tests=True)
    failed = []
    for name, program, arguments in CHECKS:
        step(f"Checking {name}")
        done = subprocess.run([str(environment.tool(program)), *arguments], cwd=ROOT, check=False)
        if done.returncode != 0:
            failed.append(name)
    step(f"Failed: {', '.join(failed)}" if failed else "All checks passed")
    if not with_tests:
        return EXIT_FAILED if failed else 0
    _get_ready_for_tests()
    command = [str(environment.python), "-m", "pytest", *in_parallel()]
    done = subprocess.run(command, cwd=ROOT, check=False, env=test_variables(os.environ))
    return done.returncode or (EXIT_FAILED if failed else 0)


def _set_up(*, tests: bool) -> Environment:
    environment = Environment(ROOT)
    lacking = needs.missing_for_program()
    if lacking and packages.may_install():
        packages.install(lacking, environment.log)
        lacking = needs.missing_for_program()
    if lacking:
        raise Problem(packages.install_sentence(lacking, packages.find_installer()))
    environment.prepare(tests=tests)
    return environment


def _get_ready_for_tests() -> None:
    """Bring what tests need besides, as of screens and installers, or say that they will be skipped."""
    lacking = needs.missing_for_tests()
    if lacking and packages.may_install() and not _brought(lacking):
        # One that cannot be had must not keep the others away.
        for need in lacking:
            _brought([need])
    if lacking := needs.missing_for_tests():
        sentence = packages.install_sentence(lacking, packages.find_installer())
        step(f"Tests that need what is missing will be skipped. {sentence}")


def _brought(lacking: Sequence[needs.Need]) -> bool:
    try:
        packages.install(lacking, Environment(ROOT).log)
    except Problem as problem:
        step(str(problem))
        return False
    return True


def _become(command: list[str], variables: Mapping[str, str]) -> int:
    """Let the command take this process's place, so that signals and the exit code are its own."""
    os.chdir(ROOT)
    if sys.platform != "win32":
        os.execve(command[0], command, dict(variables))
    # Windows would hand the terminal back at once.
    return subprocess.run(command, check=False, env=variables).returncode

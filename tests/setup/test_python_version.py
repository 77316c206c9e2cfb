"""A Python that cannot run the program gets one sentence, even one too old to read the rest."""

from __future__ import annotations

import ast
import getpass
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.setup.project_copy import ROOT

PRETEND = """
import runpy, sys
sys.version_info = {version} + (0, "final", 0)
sys.argv = ["run.py"]
runpy.run_path({path!r}, run_name="__main__")
"""


def assert_one_sentence(done: subprocess.CompletedProcess[str], version: str) -> None:
    assert done.returncode == 3
    assert done.stdout == ""
    (sentence,) = done.stderr.splitlines()
    assert sentence.startswith(f"Canal Desktop needs Python 3.11, 3.12 or 3.13 and this is {version}")


def test_run_py_can_be_read_by_pythons_of_ten_years_ago() -> None:
    ast.parse((ROOT / "run.py").read_text(encoding="utf-8"), feature_version=(3, 5))


@pytest.mark.parametrize("version", [(3, 5), (3, 6), (3, 9), (3, 10), (3, 14), (4, 0)])
def test_a_python_outside_the_range_gets_one_sentence(version: tuple[int, int]) -> None:
    script = PRETEND.format(version=version, path=str(ROOT / "run.py"))
    done = subprocess.run([sys.executable, "-c", script], check=False, capture_output=True, text=True, timeout=90)
    assert_one_sentence(done, f"{version[0]}.{version[1]}.0")


def installed_pythons(name: str) -> list[str]:
    """Interpreters of that name: on the PATH, or kept by pyenv in the real home folder."""
    home = Path("~" + getpass.getuser()).expanduser()
    found = [shutil.which(name), *home.glob(f".pyenv/versions/*/bin/{name}")]
    return [str(path) for path in found if path is not None]


@pytest.mark.parametrize("name", ["python3.6", "python3.8", "python3.9", "python3.10", "python3.14"])
def test_a_real_python_outside_the_range_gets_one_sentence(name: str) -> None:
    for python in installed_pythons(name):
        # A launcher of that name may be there without the interpreter behind it.
        if subprocess.run([python, "-c", ""], check=False, capture_output=True, timeout=90).returncode == 0:
            break
    else:
        pytest.skip(f"{name} is not installed")
    command = [python, "-B", str(ROOT / "run.py"), "--help"]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=90)
    assert_one_sentence(done, name.removeprefix("python"))

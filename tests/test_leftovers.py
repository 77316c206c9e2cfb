"""After all tests it is looked for keys in what they left; that it is noticed, and where."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests import leftovers
from tests.end2end.aftermath import forms_of

ROOT = Path(__file__).parents[1]
pytestmark = pytest.mark.skipif(not leftovers.can_be_looked_for(), reason="it is looked for with the tools of Linux")

TWO_TESTS = """
from tests import leftovers

def test_leaves_a_key(tmp_path):
    (tmp_path / "canal.log").write_text("told: " + next(iter(leftovers.known_keys())))

def test_leaves_none(tmp_path):
    (tmp_path / "canal.log").write_text("told: nothing")
"""


def test_the_keys_that_tests_use_as_real_ones_are_known() -> None:
    known = leftovers.known_keys()
    assert len(known) > 10
    assert all(len(key) >= 12 for key in known)
    assert "end2end/aimock.py" in known.values()


def test_a_key_left_in_any_form_is_found_by_its_file(tmp_path: Path) -> None:
    forms = [form for key in leftovers.known_keys() for form in forms_of(key)]
    for number, form in enumerate(forms):
        (tmp_path / f"{number}.db").write_bytes(b"SQLite\0\n\xff" + form + b"\0")
    (tmp_path / "none.db").write_bytes(b"SQLite\0\n\xff test-key- \0")
    with (tmp_path / "huge").open("wb") as file:
        file.truncate(10**12)
    os.mkfifo(tmp_path / "pipe")
    found = leftovers.files_with_keys(tmp_path)
    assert found == sorted(f"{number}.db" for number in range(len(forms)))
    assert next(iter(leftovers.known_keys().values())) in leftovers.told(tmp_path, "0.db")


def test_a_file_that_goes_while_it_is_looked_at_is_told_of_all_the_same(tmp_path: Path) -> None:
    gone = Path("tests") / "end2end" / "aimock.py"
    assert not leftovers._is_copy(tmp_path / gone)
    assert leftovers.told(tmp_path, str(gone)).startswith(f"{gone}: ")


def test_a_run_whose_tests_left_a_key_fails_and_names_the_file(tmp_path: Path) -> None:
    path = tmp_path / "test_leaving.py"
    path.write_text(TWO_TESTS)
    # A worker leaves what its tests did in a folder of its own.
    command = [sys.executable, "-m", "pytest", "-q", "-n", "1", "-p", "tests.conftest", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*command, f"--basetemp={tmp_path / 'left'}", f"--rootdir={tmp_path}", "-c", os.devnull, str(path)],
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if not name.startswith("PYTEST")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    assert "2 passed" in done.stdout
    (line,) = [line for line in done.stdout.splitlines() if "canal.log" in line]
    assert "test_leaves_a_key" in line
    assert line.endswith(f"the key of {next(iter(leftovers.known_keys().values()))}")

"""After all tests: what they left in their folders holds none of the keys that they used as real ones.

The keys are the constants of the tests that are named so; they are looked for in every form of end2end.aftermath, in
what every test left, libraries and logs of the program among it.
"""

from __future__ import annotations

import contextlib
import filecmp
import os
import re
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

from tests.end2end.aftermath import forms_of, holds

TESTS = Path(__file__).parent
CONSTANT = re.compile(
    r"^(?:[A-Z_]*_)?(?:KEY|SECRET|TOKEN|PASSWORD) = (\"[^\n\"\\]{12,}\"|'[^\n'\\]{12,}')$", re.MULTILINE
)
"""One in which there is something else than text that stands for itself is none."""
TOPS = ("tests", "tools")
"""Where keys are written down."""
LARGEST = "16M"
"""Of a file; tests make some that are larger than the disk."""
WRITTEN_BY_TESTS = {
    "test_what_is_missing_and_a_key": "what is found in the tests of kills",
    "test_a_crash_leaves_no_image": "the memory of a program that is allowed to leave it, to see that it would",
    "test_a_key_in_it_is_masked_and": "a question in which the user wrote a key",
    "test_a_hidden_key_is_not_sent_": "a question in which the user wrote a key",
    "test_no_key_that_a_server_quot": "a library of a version that did not hide keys in answers yet",
    "test_a_key_is_found_in_every_f": "what is found in the tests of aftermath.py",
    "test_a_key_left_in_any_form": "what is found here",
    "test_a_run_whose_tests_left_a_": "the same, by a run of its own",
}
"""Beginnings of the names of tests that put a key into a file themselves, and what that file is."""


@cache
def known_keys(folder: Path = TESTS) -> dict[str, str]:
    """The keys that tests use as real ones, and where they are written down."""
    found: dict[str, str] = {}
    for path in sorted(folder.rglob("*.py")):
        for value in CONSTANT.findall(path.read_text(encoding="utf-8")):
            found.setdefault(value[1:-1], path.relative_to(folder).as_posix())
    return found


def can_be_looked_for() -> bool:
    """Whether this system has what it takes to go through a gigabyte in seconds."""
    return sys.platform == "linux" and all(shutil.which(name) for name in ("find", "xargs", "grep"))


def files_with_keys(folder: Path) -> list[str]:
    """What lies below a folder, relative to it, and holds a key; without what tests wrote themselves."""
    forms = {form for key in known_keys() for form in forms_of(key)}
    with tempfile.NamedTemporaryFile() as patterns:
        patterns.write(b"\n".join(sorted(forms)))
        patterns.flush()
        # All at once, and in C: one after another each of them would take as long as all do.
        command = (
            f"find . -type f -size -{LARGEST} -readable -print0 "
            f"| xargs -0 -r grep -slaF --devices=skip -f {patterns.name} --"
        )
        done = subprocess.run(
            ["sh", "-c", command], cwd=folder, env={**os.environ, "LC_ALL": "C"}, capture_output=True, check=False
        )
    found = sorted(os.fsdecode(line).removeprefix("./") for line in done.stdout.splitlines())
    return [name for name in found if not _is_written_by_test(name) and not _is_copy(folder / name)]


def told(folder: Path, name: str) -> str:
    """A file, and of which tests the key in it is."""
    data = b""
    # What a process that still ends has put away meanwhile was there.
    with contextlib.suppress(OSError):
        data = (folder / name).read_bytes()
    return f"{name}: the key of {', '.join(place for key, place in known_keys().items() if holds(data, key))}"


def _is_written_by_test(name: str) -> bool:
    return any(part.startswith(tuple(WRITTEN_BY_TESTS)) for part in Path(name).parts[:2])


def _is_copy(path: Path) -> bool:
    """Whether it is a copy of a file that these keys are written down in, made to be tried elsewhere."""
    originals = (TESTS.parent.joinpath(*path.parts[at:]) for at, part in enumerate(path.parts) if part in TOPS)
    with contextlib.suppress(OSError):
        return path.suffix == ".pyc" or any(each.is_file() and filecmp.cmp(path, each, False) for each in originals)
    return False

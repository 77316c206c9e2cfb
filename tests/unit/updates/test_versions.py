"""Versions beside one another, and the launcher that starts them: real folders, real links, the real script."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from canal_desktop.domain.errors import UpdateFailed
from canal_desktop.updates.versions import Versions
from tests.servers.update_server import EPOCH, PROGRAM, make_bundle
from tools.packages.update_archive import pack

if sys.platform != "linux":
    pytest.skip("versions lie beside one another on Linux alone", allow_module_level=True)

LAUNCHER = Path(__file__).parents[3] / "packaging" / "linux" / "launcher.sh"
BROKEN = "#!/bin/sh\necho {version} breaks; exit 1\n"
NOT_A_PROGRAM = "\x7fELF no program of this machine\n"
PROVEN = """#!/bin/sh
rm -f "$(dirname "$CANAL_LAUNCHER")/unproven"
echo {version} works, then fails
exit 1
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """An installation of 0.1.0, as install.sh makes it."""
    folder = tmp_path / "a folder"
    make_bundle(folder / "versions" / "0.1.0", "0.1.0")
    (folder / "current").symlink_to("versions/0.1.0")
    shutil.copy(LAUNCHER, folder / "canal-desktop")
    return folder


def put(root: Path, version: str, program: str = PROGRAM, running: str = "0.1.0") -> None:
    archive = root.parent / f"{version}.tar.gz"
    bundle = make_bundle(root.parent / f"bundle-{version}", version, program)
    pack(bundle, archive, version, EPOCH)
    Versions(root, running).put(version, archive)
    shutil.rmtree(bundle)


def started(root: Path, *words: str, code: int = 0) -> str:
    done = subprocess.run(
        [str(root / "canal-desktop"), *words], capture_output=True, text=True, check=False, timeout=90
    )
    assert done.returncode == code, done.stderr
    return done.stdout.strip()


def current(root: Path) -> str:
    return (root / "current").readlink().name


def test_a_program_knows_whether_it_lies_among_versions(root: Path, tmp_path: Path) -> None:
    found = Versions.around(root / "current" / "canal-desktop")
    assert found is not None
    assert (found.root, found.running, found.before, found.can_be_written) == (root, "0.1.0", "", True)
    assert Versions.around(make_bundle(tmp_path / "alone", "0.1.0") / "canal-desktop") is None
    assert Versions.around(Path(sys.executable)) is None


def test_the_launcher_hands_words_on_and_can_be_started_through_a_link(root: Path, tmp_path: Path) -> None:
    link = tmp_path / "bin"
    link.symlink_to(root / "canal-desktop")
    done = subprocess.run([link, "--new", "two words"], capture_output=True, text=True, check=True, timeout=90)
    assert done.stdout == "version 0.1.0 --new two words\n"


def test_what_was_put_there_starts_next_time_and_the_one_before_is_kept(root: Path) -> None:
    put(root, "0.2.0")
    assert current(root) == "0.1.0"
    assert Versions(root, "0.1.0").waiting == "0.2.0"
    assert started(root) == "version 0.2.0"
    new = Versions(root, "0.2.0")
    assert (current(root), new.before, new.waiting) == ("0.2.0", "0.1.0", "")
    assert not (root / "next").is_symlink()
    assert new.prove() == ""
    assert sorted(path.name for path in root.iterdir()) == ["canal-desktop", "current", "previous", "versions"]


def test_going_back_that_cannot_be_noted_changes_nothing(root: Path) -> None:
    put(root, "0.2.0")
    started(root)
    (root / "left").mkdir()
    with pytest.raises(OSError, match="left"):
        Versions(root, "0.2.0").go_back()
    assert started(root) == "version 0.2.0"


def test_of_many_versions_two_are_kept(root: Path) -> None:
    running = "0.1.0"
    for version in ("0.2.0", "0.3.0"):
        put(root, version, running=running)
        started(root)
        Versions(root, version).prove()
        running = version
    assert sorted(path.name for path in (root / "versions").iterdir()) == ["0.2.0", "0.3.0"]


def test_the_user_can_go_back_and_what_was_left_is_known(root: Path) -> None:
    put(root, "0.2.0")
    started(root)
    new = Versions(root, "0.2.0")
    new.prove()
    assert new.go_back() == "0.1.0"
    assert started(root) == "version 0.1.0"
    old = Versions(root, "0.1.0")
    old.prove()
    assert (old.was_left, old.before) == ("0.2.0", "")
    with pytest.raises(UpdateFailed, match="no earlier version"):
        old.go_back()
    put(root, "0.2.0")
    assert started(root) == "version 0.2.0"


@pytest.mark.parametrize("program", [BROKEN, NOT_A_PROGRAM])
def test_a_version_that_fails_to_start_twice_is_given_up_by_itself(root: Path, program: str) -> None:
    put(root, "0.2.0", program)
    said = started(root)
    assert said.splitlines()[-1] == "version 0.1.0"
    assert said.count("breaks") == (2 if program == BROKEN else 0)
    old = Versions(root, "0.1.0")
    assert old.prove() == "0.2.0"
    assert old.prove() == ""
    assert (old.was_left, current(root)) == ("0.2.0", "0.1.0")
    assert started(root) == "version 0.1.0"


def test_a_version_that_has_shown_its_window_is_not_given_up(root: Path) -> None:
    put(root, "0.2.0", PROVEN)
    assert started(root, code=1) == "0.2.0 works, then fails"
    assert started(root, code=1) == "0.2.0 works, then fails"
    assert current(root) == "0.2.0"


@pytest.mark.parametrize("code", [4, 5, 143])
def test_what_is_no_fault_of_a_version_is_not_counted(root: Path, code: int) -> None:
    put(root, "0.2.0", f"#!/bin/sh\nexit {code}\n")
    for _ in range(3):
        started(root, code=code)
    assert current(root) == "0.2.0"


def test_a_question_on_the_command_line_proves_nothing(root: Path) -> None:
    put(root, "0.2.0", BROKEN)
    for _ in range(3):
        assert started(root, "ask", "why", code=1) == "0.2.0 breaks"
    assert current(root) == "0.2.0"


def test_a_switch_that_was_interrupted_is_finished_by_the_next_start(root: Path) -> None:
    put(root, "0.2.0")
    # As if the power had gone after the first of its steps.
    (root / "previous").symlink_to("versions/0.1.0")
    (root / "unproven").write_text("0.2.0\n", encoding="utf-8")
    assert started(root) == "version 0.2.0"
    assert Versions(root, "0.2.0").before == "0.1.0"


def test_two_starts_at_once_leave_the_version_before_to_go_back_to(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(root, "0.2.0")
    # The other start does all of its work right after this one has seen which version is the current one.
    readlink, path = shutil.which("readlink"), os.environ["PATH"]
    slow = tmp_path / "slow" / "readlink"
    slow.parent.mkdir()
    slow.write_text(
        f"""#!/bin/sh
{readlink} "$@"
case $* in */current) PATH='{path}' '{root}/canal-desktop' >&2 ;; esac
""",
        encoding="utf-8",
    )
    slow.chmod(0o755)
    monkeypatch.setenv("PATH", f"{slow.parent}:{path}")
    assert started(root) == "version 0.2.0"
    assert current(root) == "0.2.0"
    assert Versions(root, "0.2.0").before == "0.1.0"


def test_a_version_that_is_gone_is_not_switched_to(root: Path) -> None:
    put(root, "0.2.0")
    shutil.rmtree(root / "versions" / "0.2.0")
    assert started(root) == "version 0.1.0"


def test_what_is_no_program_leaves_nothing_behind(root: Path, tmp_path: Path) -> None:
    bundle = make_bundle(tmp_path / "bundle", "0.2.0")
    (bundle / "canal-desktop").chmod(0o644)
    archive = tmp_path / "a.tar.gz"
    pack(bundle, archive, "0.2.0", EPOCH)
    with pytest.raises(UpdateFailed, match="not as it should be"):
        Versions(root, "0.1.0").put("0.2.0", archive)
    assert [path.name for path in (root / "versions").iterdir()] == ["0.1.0"]
    assert started(root) == "version 0.1.0"


STORY = """
import sys
from pathlib import Path
from canal_desktop.updates.versions import Versions
try:
    Versions(Path(sys.argv[1]), "0.1.0").put("0.2.0", Path(sys.argv[2]))
except OSError as error:
    print(error.errno, sorted(path.name for path in (Path(sys.argv[1]) / "versions").iterdir()))
"""


def test_a_full_disk_leaves_nothing_behind(root: Path, tmp_path: Path) -> None:
    bundle, archive = make_bundle(tmp_path / "bundle", "0.2.0"), tmp_path / "a.tar.gz"
    (bundle / "_internal" / "large").write_bytes(bytes(3_000_000))
    pack(bundle, archive, "0.2.0", EPOCH)
    # No file may become larger than this: what the system says then is what it says of a full disk.
    limited = f'ulimit -f 2000; exec \'{sys.executable}\' -c "$1" "$2" "$3"'
    done = subprocess.run(
        ["sh", "-c", limited, "sh", STORY, str(root), str(archive)],
        cwd=LAUNCHER.parents[2],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout == f"{errno.EFBIG} ['0.1.0']\n"
    assert started(root) == "version 0.1.0"

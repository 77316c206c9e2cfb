"""One command is enough on a Debian that has nothing but Python: tried in one made for it (CANAL_BARE_DEBIAN=1)."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.setup.project_copy import ROOT, Outcome, is_permitted
from tests.setup.test_system_needs import NEEDED

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(1800),
    pytest.mark.skipif(os.environ.get("CANAL_BARE_DEBIAN") != "1", reason="opt in with CANAL_BARE_DEBIAN=1"),
]

RELEASE = os.environ.get("CANAL_BARE_RELEASE", "bookworm")
# The mounts belong to a namespace of their own and are gone when its last process is.
NAMESPACE = ("unshare", "--mount", "--pid", "--kill-child", "--fork")
ENTER = 'mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && exec chroot "$0" "$@"'
NETWORK_FILES = ("etc/resolv.conf", "etc/hosts", "etc/ssl/certs/ca-certificates.crt")
UNWANTED = ("PIP_FIND_LINKS", "PIP_CONFIG_FILE")


class BareDebian:
    """A Debian with Python and nothing else, and the project in /canal.

    Args:
        folder: where it is made.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        packages = "--include=python3,ca-certificates"
        subprocess.run(["debootstrap", "--variant=minbase", packages, RELEASE, str(folder)], check=True)
        for name in NETWORK_FILES:
            if Path("/", name).exists():
                shutil.copyfile(Path("/", name), folder / name)
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT,
            check=True,
            capture_output=True,
        )
        for name in filter(None, listed.stdout.decode().split("\0")):
            if (ROOT / name).is_file():
                (folder / "canal" / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(ROOT / name, folder / "canal" / name)

    def run(self, *command: str, plain_user: bool = False, network: bool = True) -> Outcome:
        """Run a command inside to its end."""
        become = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups") if plain_user else ()
        pip = {name: value for name, value in os.environ.items() if name.startswith("PIP_") and name not in UNWANTED}
        done = subprocess.run(
            [
                *(*NAMESPACE, *(() if network else ("--net",)), "sh", "-c", ENTER, str(self.folder)),
                *(*become, *command),
            ],
            env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", **pip},
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=1200,
        )
        return Outcome(done.returncode, done.stdout)


@pytest.fixture(scope="module")
def debian(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BareDebian]:
    """A bare Debian, thrown away afterwards."""
    if os.geteuid() != 0 or shutil.which("debootstrap") is None or not is_permitted(NAMESPACE):
        pytest.skip("needs root, debootstrap and the right to make namespaces")
    folder = tmp_path_factory.mktemp("bare") / "debian"
    # A plain user inside must be able to reach the project.
    folder.mkdir(mode=0o755)
    try:
        yield BareDebian(folder)
    finally:
        shutil.rmtree(folder)


def test_a_plain_user_gets_the_exact_command_and_root_needs_only_one(debian: BareDebian) -> None:
    told = debian.run("python3", "/canal/run.py", "test", plain_user=True)
    assert told.exit_code == 3
    names = told.lines[-1].removeprefix("    sudo apt-get install ").split()
    expected = {*NEEDED.split()} - {"libgssapi-krb5-2"}
    assert {name.removesuffix("t64") for name in names if not name.endswith(("-venv", "krb5-2"))} == expected
    assert names[-1].endswith("-venv")

    no_screen = debian.run("python3", "/canal/run.py", plain_user=True)
    assert (no_screen.exit_code, len(no_screen.lines)) == (4, 1)

    first = debian.run(
        "python3", "/canal/run.py", "test", "-q", "tests/unit/domain", "tests/setup/test_qt_libraries.py"
    )
    assert first.exit_code == 0, first
    assert "Installing system packages: libgl1 " in first.said
    assert " passed" in first.lines[-1]

    second = debian.run("python3", "/canal/run.py", "--", "--version", network=False)
    assert second.exit_code == 0, second
    assert len(second.lines) == 1

    on_screen = debian.run("python3", "/canal/run.py", "test", "--screen", "-q", "tests/ui/theme", network=False)
    assert on_screen.exit_code == 0, on_screen
    assert "Installing" not in on_screen.said

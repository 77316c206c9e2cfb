"""Makes a release: `python -m tools.release X.Y.Z` says what it would do, and with --go does it. Nothing is pushed.

docs/releasing.md is the list of what is done around it.
"""

from __future__ import annotations

import argparse
import filecmp
import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from canal_desktop.domain.update import is_newer, parts_of
from tools.packages.elsewhere import SUMS, write_sums
from tools.packages.facts import EPOCH, NAME, ROOT, Facts
from tools.packages.update_archive import pack
from tools.packages.update_repository import add_release
from tools.packages.wheel import make_wheel
from tools.setup.problem import Problem
from tools.setup.report import step

if TYPE_CHECKING:
    from collections.abc import Sequence

VERSION_FILE = "canal_desktop/__init__.py"
CHANGELOG = "CHANGELOG.md"
UNRELEASED = "## Unreleased"
PAGE = "CANAL_RELEASE_PAGE"
"""The variable with the address at which a version is told of and had by hand; {version} in it is the version."""
MACHINE = "linux-x86_64"
_VERSION_LINE = re.compile(r'^__version__ = "([^"]*)"$', re.MULTILINE)


@dataclass(frozen=True)
class Plan:
    """What is to be released.

    Attributes:
        root: the project.
        version: X.Y.Z.
        day: as in 2026-11-29.
        passed: the commit with which .ci/run has passed, "" where it is to be run now.
        packages: whether the packages of this system are made; the wheel is in any case.
        keys: the folder of the keys that updates are signed with, None for no list of updates.
        updates: the folder that is put on the web for them.
    """

    root: Path
    version: str
    day: str
    passed: str = ""
    packages: bool = True
    keys: Path | None = None
    updates: Path | None = None

    @property
    def tag(self) -> str:
        """The name of the tag."""
        return f"v{self.version}"

    @property
    def made(self) -> Path:
        """The folder of what is released."""
        return self.root / "dist" / self.version


def git(root: Path, *words: str) -> str:
    """What git says.

    Raises:
        subprocess.CalledProcessError: it says that it cannot.
    """
    done = subprocess.run(["git", *words], cwd=root, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def current_version(root: Path) -> str:
    """The version that the sources say they are, which stands in one place."""
    found = _VERSION_LINE.search((root / VERSION_FILE).read_text(encoding="utf-8"))
    if found is None:
        raise Problem(f"{VERSION_FILE} has no line with the version.")
    return found[1]


def reasons_against(plan: Plan) -> list[str]:
    """Why this cannot be released; nothing is changed."""
    found = []
    try:
        parts_of(plan.version)
        date.fromisoformat(plan.day)
    except ValueError as error:
        return [f"A version is like 1.2.3 and a day like 2026-11-29: {error}."]
    now = current_version(plan.root)
    if is_newer(now, plan.version):
        found.append(f"{plan.version} is older than {now}, which the sources are.")
    if changed := git(plan.root, "status", "--porcelain"):
        found.append(f"There are changes that are not committed:\n{changed}")
    if git(plan.root, "tag", "--list", plan.tag):
        found.append(f"There is a tag {plan.tag} already.")
    if not news_of(plan.root):
        found.append(f"{CHANGELOG} has nothing under “{UNRELEASED}”.")
    head = git(plan.root, "rev-parse", "HEAD")
    if plan.passed and git(plan.root, "rev-parse", "--verify", f"{plan.passed}^{{commit}}") != head:
        found.append(f"What passed was {plan.passed}, and here is {head[:12]}.")
    if (plan.keys is None) != (plan.updates is None):
        found.append("A list of updates takes both --keys and --updates.")
    elif plan.keys is not None and not all((plan.keys / f"{name}.pem").is_file() for name in ("targets", "online")):
        found.append(f"The keys “targets” and “online” are not in {plan.keys}.")
    return found


def news_of(root: Path) -> str:
    """What CHANGELOG.md has under Unreleased, without the heading; "" for nothing."""
    text = (root / CHANGELOG).read_text(encoding="utf-8")
    _before, heading, after = text.partition(f"\n{UNRELEASED}\n")
    return after.partition("\n## ")[0].strip() if heading else ""


def write_version(plan: Plan) -> None:
    """Write the version where it stands, and give what is not released yet its name and day."""
    for name, old, new in (
        (VERSION_FILE, f'__version__ = "{current_version(plan.root)}"', f'__version__ = "{plan.version}"'),
        (CHANGELOG, f"\n{UNRELEASED}\n", f"\n## {plan.version} - {plan.day}\n"),
    ):
        path = plan.root / name
        path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")


def release(plan: Plan) -> None:
    """Do all of it. Where a step fails, everything before it stands, and what it says tells how it is taken back.

    Raises:
        Problem: a step failed.
        subprocess.CalledProcessError: likewise; the program that failed has said why.
    """
    news = news_of(plan.root)
    if not plan.passed:
        step("Running .ci/run; --ci-passed COMMIT leaves it out where it has passed")
        subprocess.run([str(plan.root / ".ci" / "run")], cwd=plan.root, check=True)
    write_version(plan)
    git(plan.root, "commit", "--all", "--message", f"Version {plan.version}")
    step("Committed; “git reset --hard HEAD~1” takes it back")
    facts = Facts(plan.version, int(git(plan.root, "log", "-1", "--format=%ct")))
    shutil.rmtree(plan.made, ignore_errors=True)
    with tempfile.TemporaryDirectory(dir=_work(plan)) as second:
        step("Building, twice")
        build(plan, facts, plan.made)
        build(plan, facts, Path(second))
        compare(plan.made, Path(second))
    write_parts(plan)
    sums = write_sums(plan.made)
    step(f"Sums are in {sums}")
    if plan.keys is not None and plan.updates is not None:
        list_update(plan, news)
    signs = bool(subprocess.run(["git", "config", "user.signingkey"], cwd=plan.root, capture_output=True).stdout)
    git(plan.root, "tag", "--sign" if signs else "--annotate", plan.tag, "--message", f"Canal Desktop {plan.version}")
    step(f"Tagged {plan.tag}, {'signed' if signs else 'not signed: git knows no key of yours'}")


def build(plan: Plan, facts: Facts, into: Path) -> None:
    """Make everything that is released into a folder."""
    into.mkdir(parents=True, exist_ok=True)
    make_wheel(facts, into, _work(plan) / "wheel", plan.root)
    if not plan.packages:
        return
    dist = plan.root / "dist"
    before = {path: path.stat().st_mtime_ns for path in dist.glob("*") if path.is_file()}
    command = [sys.executable, str(plan.root / "run.py"), "package"]
    subprocess.run(command, cwd=plan.root, check=True, env={**os.environ, EPOCH: str(facts.epoch)})
    for path in sorted(dist.glob("*")):
        if path.is_file() and path.name != SUMS and before.get(path) != path.stat().st_mtime_ns:
            shutil.move(path, into / path.name)
    make_update(plan, facts, into)


def make_update(plan: Plan, facts: Facts, into: Path) -> None:
    """Of the archive for other Linux systems make the one that updates are unpacked from: Python has no zstd."""
    archive = into / f"{NAME}-{plan.version}-{MACHINE}.tar.zst"
    if not archive.is_file():
        return
    with tempfile.TemporaryDirectory(dir=_work(plan)) as folder:
        subprocess.run(["tar", "--zstd", "-xf", str(archive), "-C", folder], check=True)
        program = Path(folder) / f"{NAME}-{plan.version}" / "program"
        pack(program, into / update_name(plan.version), plan.version, facts.epoch)


def update_name(version: str) -> str:
    """The name of the archive that updates are unpacked from."""
    return f"{NAME}-{version}-{MACHINE}-update.tar.xz"


def compare(first: Path, second: Path) -> None:
    """Two builds must be the same.

    Raises:
        Problem: they are not; names the files.
    """
    names = sorted({path.name for folder in (first, second) for path in folder.iterdir()})
    _same, differing, missing = filecmp.cmpfiles(first, second, names, shallow=False)
    if differing or missing:
        raise Problem(f"Two builds of the same sources are not the same: {', '.join([*differing, *missing])}")
    step(f"Both builds are the same: {', '.join(names)}")


def write_parts(plan: Plan) -> None:
    """The list of all parts (SBOM) beside what is released."""
    parts = plan.made / f"{NAME}-{plan.version}.cdx.json"
    command = [sys.executable, "-m", "tools.packages.sbom", str(parts)]
    epoch = git(plan.root, "log", "-1", "--format=%ct")
    subprocess.run(command, cwd=plan.root, check=True, env={**os.environ, EPOCH: epoch})


def list_update(plan: Plan, news: str) -> None:
    """List the version as the newest, signed."""
    assert plan.keys is not None
    assert plan.updates is not None
    archive = plan.made / update_name(plan.version)
    archives = {f"tar-{MACHINE}": archive} if archive.is_file() else {}
    page = os.environ.get(PAGE, "").replace("{version}", plan.version)
    notes = f"## {plan.version} - {plan.day}\n\n{news}\n"
    add_release(plan.updates, plan.keys, plan.version, archives, notes=notes, page=page)
    step(f"{plan.updates} lists {plan.version}; put it on the web when the release is there")


def _work(plan: Plan) -> Path:
    folder = plan.root / "build" / "release"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def steps_of(plan: Plan) -> list[str]:
    """What would be done, a sentence each."""
    what = "the wheel and the packages of this system" if plan.packages else "the wheel alone"
    return [
        "take it that .ci/run has passed" if plan.passed else "run .ci/run",
        f"write {plan.version} into {VERSION_FILE}, and {plan.day} into {CHANGELOG}; commit both",
        f"make {what} twice, compare them, and put them into {plan.made} with {SUMS} and the list of parts",
        *([f"list {plan.version} in {plan.updates}, signed"] if plan.keys else ["sign no list of updates"]),
        f"tag it {plan.tag}",
    ]


def main(arguments: Sequence[str], root: Path = ROOT) -> int:
    """Release, or say what would be done; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.release", description=__doc__)
    parser.add_argument("version", metavar="X.Y.Z")
    parser.add_argument("--go", action="store_true", help="do it; without this nothing is changed")
    parser.add_argument("--date", default=date.today().isoformat(), metavar="YYYY-MM-DD", help="its day; today without")
    parser.add_argument("--ci-passed", default="", metavar="COMMIT", help="with which .ci/run has passed")
    parser.add_argument("--wheel-only", action="store_true", help="make no packages but the wheel")
    parser.add_argument("--keys", type=Path, metavar="DIR", help="of the keys that updates are signed with")
    parser.add_argument("--updates", type=Path, metavar="DIR", help="what is put on the web for updates")
    given = parser.parse_args(arguments)
    plan = Plan(root, given.version, given.date, given.ci_passed, not given.wheel_only, given.keys, given.updates)
    try:
        if against := reasons_against(plan):
            print("\n".join(against), file=sys.stderr)
            return 1
        if not given.go:
            print("\n".join(["Without --go nothing is changed. This would be done:", *steps_of(plan)]))
            return 0
        release(plan)
    except (Problem, subprocess.CalledProcessError, OSError, ValueError) as error:
        said = getattr(error, "stderr", None) or ""
        print(f"Not released: {error}\n{said}".rstrip(), file=sys.stderr)
        return 1
    step(f"{plan.version} is in {plan.made}. docs/releasing.md says what comes now.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""The workflow for a public forge: nothing in it moves by itself, and it may do no more than it must."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from tools.packages import macos, windows
from tools.setup.commands import USAGE

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.y*ml"))
PINNED = re.compile(r"^[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")
WITH_RIGHTS = {"release": {"contents": "write", "id-token": "write", "attestations": "write"}}


def read(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return content


def jobs() -> list[tuple[str, dict[str, Any]]]:
    return [(name, job) for path in WORKFLOWS for name, job in read(path)["jobs"].items()]


def steps() -> list[dict[str, Any]]:
    return [step for _name, job in jobs() for step in job["steps"]]


def test_there_is_a_workflow() -> None:
    assert [path.name for path in WORKFLOWS] == ["build.yml"]


def test_every_action_is_pinned_to_a_commit_and_says_its_version() -> None:
    used = [
        line.partition("uses:")[2].strip()
        for path in WORKFLOWS
        for line in path.read_text(encoding="utf-8").splitlines()
        if "uses:" in line
    ]
    assert len(used) == sum("uses" in step for step in steps()) > 5
    assert [one for one in used if not PINNED.match(one)] == []
    by_action: dict[str, set[str]] = {}
    for one in used:
        by_action.setdefault(one.partition("@")[0], set()).add(one)
    assert [pins for pins in by_action.values() if len(pins) > 1] == []


def test_only_the_release_may_write() -> None:
    for path in WORKFLOWS:
        assert read(path)["permissions"] == {"contents": "read"}
    assert {name: job["permissions"] for name, job in jobs() if "permissions" in job} == WITH_RIGHTS
    for step in steps():
        if "actions/checkout@" in step.get("uses", ""):
            assert step["with"]["persist-credentials"] is False


def test_foreign_text_and_secrets_reach_no_command_line() -> None:
    for step in steps():
        assert "${{" not in step.get("run", ""), step
    for path in WORKFLOWS:
        content = read(path)
        # PyYAML takes the key `on` for a truth.
        assert "pull_request_target" not in content[True]
        without_steps = {name: {**job, "steps": []} for name, job in content["jobs"].items()}
        assert "secrets." not in str(without_steps)


def test_every_job_ends_by_itself() -> None:
    assert [name for name, job in jobs() if not 0 < job.get("timeout-minutes", 0) <= 120] == []


def test_commands_of_the_project_are_those_that_it_has() -> None:
    said = [re.findall(r"python3? run\.py ([\w-]+)", step.get("run", "")) for step in steps()]
    called = {name for names in said for name in names}
    assert called == {"check", "test", "package", "test-packages"}
    for name in called:
        assert f"run.py {name}" in USAGE
    for module in {name for step in steps() for name in re.findall(r"-m (tools\.[\w.]+)", step.get("run", ""))}:
        assert (ROOT / f"{module.replace('.', '/')}.py").is_file()


def test_certificates_are_handed_on_under_the_names_that_the_builds_read() -> None:
    handed_on = {name for step in steps() for name in re.findall(r'echo "(CANAL_\w+)=', step.get("run", ""))}
    assert handed_on == {windows.CERTIFICATE, windows.PASSWORD, macos.IDENTITY, *macos.NOTARY.values()}


def test_what_is_not_signed_says_so_in_its_name() -> None:
    upload = next(step for name, job in jobs() if name == "elsewhere" for step in job["steps"][-1:])
    assert upload["with"]["name"].endswith("${{ env.IS_SIGNED != 'yes' && '-unsigned' || '' }}")


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
def test_every_script_is_one_that_the_shell_can_read() -> None:
    for step in steps():
        if "run" in step and step.get("shell") != "pwsh":
            done = subprocess.run(["bash", "-n"], input=step["run"], text=True, check=False, capture_output=True)
            assert done.returncode == 0, f"{step}: {done.stderr}"
            assert shlex.split(step["run"], comments=True)


@pytest.mark.skipif(shutil.which("actionlint") is None, reason="actionlint is not installed")
def test_actionlint_finds_nothing() -> None:
    done = subprocess.run(["actionlint", *map(str, WORKFLOWS)], check=False, capture_output=True, text=True)
    assert done.stdout == ""


def test_holes_in_what_is_locked_are_looked_for_each_week_in_every_lock() -> None:
    content = read(WORKFLOWS[0])
    assert content[True]["schedule"][0]["cron"].endswith("* * 1")
    audit = str(content["jobs"]["audit"]["steps"])
    for path in ROOT.glob("requirements*.lock"):
        assert path.name in audit

"""Tries readers with inputs at random: `python -m tools.fuzz [TARGET…] [--seconds 60] [--seed N]`.

Each input that breaks one is made as small as it can be, and kept in tests/samples/fuzz, which the tests go through.
A target runs in a process of its own, so that what ends its process is a finding, too. Exit code 1 where there is one.
"""

from __future__ import annotations

import argparse
import faulthandler
import hashlib
import os
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tools.fuzz.limits import Finding, judge
from tools.fuzz.minimise import minimised
from tools.fuzz.targets import KEPT, TARGETS, Target

ROOT = Path(__file__).resolve().parents[2]
CURRENT = ROOT / "build" / "fuzz"
"""Where the input lies that is being tried, in case that the process ends by it."""
HANGS_S = 120
LARGEST_SHARE = 0.5
"""How many inputs are made of one that was made before, and not of a sample."""
REMEMBERED = 50


@dataclass(slots=True)
class Tally:
    """What came of a run."""

    inputs: int = 0
    findings: dict[str, bytes] = field(default_factory=dict)


def inputs_of(target: Target, random: Random, bodies: list[bytes]) -> bytes:
    """The next input for a target."""
    return target.mutation(random, random.choice(bodies), bodies)


def run(target: Target, seconds: float, seed: int) -> Tally:
    """Try inputs for so long; what breaks is told, minimised and kept."""
    random, tally, bodies = Random(f"{target.name} {seed}"), Tally(), [*target.samples()]
    samples = len(bodies)
    bodies += [path.read_bytes() for path in target.kept()]
    CURRENT.mkdir(parents=True, exist_ok=True)
    current = CURRENT / f"{target.name}.current"
    with target.open() as call:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            data = inputs_of(target, random, bodies)
            current.write_bytes(data)
            faulthandler.dump_traceback_later(HANGS_S, exit=True)
            finding = judge(call, data, target.allowed)
            tally.inputs += 1
            if finding is not None and finding.sign not in tally.findings:
                print(f"{target.name}: {finding.sign}\n{finding.words}", flush=True)
                tally.findings[finding.sign] = _smallest(target, call, data, finding)
            elif finding is None and random.random() < 0.05 and len(data) < 20_000:
                # Changes pile up: some of what was made is changed again.
                bodies[samples:] = [*bodies[samples:][-REMEMBERED:], data]
        faulthandler.cancel_dump_traceback_later()
    current.unlink()
    return tally


def _smallest(target: Target, call: object, data: bytes, finding: Finding) -> bytes:
    def breaks(candidate: bytes) -> bool:
        found = judge(call, candidate, target.allowed)  # type: ignore[arg-type]
        return found is not None and found.sign == finding.sign

    smallest = minimised(data, breaks)
    _keep(target, smallest)
    return smallest


def _keep(target: Target, data: bytes) -> None:
    folder = KEPT / target.name
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / hashlib.sha256(data).hexdigest()[:12]
    path.write_bytes(data)
    print(f"kept as {path.relative_to(ROOT)}", flush=True)


def _in_process(target: Target, seconds: float, seed: int) -> bool:
    """Run a target in a process of its own; False where something was found."""
    command = [
        sys.executable,
        "-m",
        "tools.fuzz",
        target.name,
        "--seconds",
        str(seconds),
        "--seed",
        str(seed),
        "--here",
    ]
    done = subprocess.run(command, cwd=ROOT, check=False)
    current = CURRENT / f"{target.name}.current"
    if done.returncode not in {0, 1} and current.is_file():
        print(f"{target.name}: its process ended with code {done.returncode}", flush=True)
        _keep(target, current.read_bytes())
    return done.returncode == 0


def main() -> int:
    """Run the targets one after another; 1 where one broke."""
    parser = argparse.ArgumentParser(prog="python -m tools.fuzz", description=__doc__.partition("\n")[0])
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"all, or some of: {', '.join(TARGETS)}")
    parser.add_argument("--seconds", type=float, default=60.0, help="for each target")
    parser.add_argument("--seed", type=int, default=int(time.time()), help="another one makes other inputs")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if unknown := [name for name in given.targets if name not in TARGETS]:
        parser.error(f"there is no target {unknown[0]}")
    chosen = [TARGETS[name] for name in given.targets or TARGETS]
    if not given.here:
        results = [_in_process(target, given.seconds, given.seed) for target in chosen]
        return int(not all(results))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    faulthandler.enable()
    is_well = True
    for target in chosen:
        began = time.process_time()
        tally = run(target, given.seconds, given.seed)
        is_well = is_well and not tally.findings
        spent = time.process_time() - began
        print(
            f"{target.name}: {tally.inputs} inputs, {len(tally.findings)} findings, {spent:.0f} s of processor",
            flush=True,
        )
    return int(not is_well)


if __name__ == "__main__":
    sys.exit(main())

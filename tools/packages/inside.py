"""What is done on Debian 12 itself: `python3 -m tools.packages.inside --work DIR --out DIR [--quick] [--frozen]`."""

from __future__ import annotations

import argparse
import os
import resource
from pathlib import Path

from tools.packages.deb import make_deb
from tools.packages.facts import NAME, facts
from tools.packages.freeze import freeze
from tools.packages.portable import QUICK, SMALL, make_portable
from tools.setup.report import step


def main() -> None:
    """Freeze the program and put it into its packages; facts of the build come in the environment, see facts.py."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--quick", action="store_true", help="larger packages, in a tenth of the time")
    parser.add_argument("--frozen", action="store_true", help="of the program that was frozen before")
    options = parser.parse_args()
    # Whoever builds may have any; files must not differ by it.
    os.umask(0o022)
    options.out.mkdir(parents=True, exist_ok=True)
    build = facts()
    bundle = options.work / "frozen" / NAME
    if not options.frozen:
        step(f"Freezing version {build.version}")
        bundle = freeze(build, options.work)
    step("Making the Debian package")
    made = [make_deb(build, bundle, options.out, compression="zstd" if options.quick else "xz")]
    step("Making the archive for other Linux systems")
    made.append(make_portable(build, bundle, options.out, level=QUICK if options.quick else SMALL))
    step(figures(bundle, made))


def figures(bundle: Path, made: list[Path]) -> str:
    """Sizes and what the build took, a line each."""
    files = [path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()]
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    lines = [f"Frozen: {len(files)} files, {sum(path.stat().st_size for path in files) / 1e6:.1f} MB"]
    lines += [f"{path.name}: {path.stat().st_size / 1e6:.1f} MB" for path in made]
    return "\n".join([*lines, f"CPU: {used.ru_utime + used.ru_stime:.0f} s"])


if __name__ == "__main__":
    main()

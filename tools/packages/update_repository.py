"""The folder on the web that updates come from: `add` a released version, or `renew` what expires.

    python -m tools.packages.update_repository add FOLDER KEYS --version 1.2.3 --archive KIND=FILE
    python -m tools.packages.update_repository renew FOLDER KEYS

There may be several archives, and --notes FILE and --page ADDRESS. KIND is such as tar-linux-x86_64. FOLDER is then put
on the web as it is: metadata/ and targets/. KEYS needs the keys "targets" and "online" for add, and "online" alone for
renew; see update_keys.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from tuf.api.metadata import Metadata, MetaFile, Snapshot, TargetFile, Targets, Timestamp

from canal_desktop.domain.update import LIST_FILE, read_release
from tools.packages.update_keys import ROOT_FILE, load_key, load_root, moment

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

TARGETS_DAYS, SNAPSHOT_DAYS, TIMESTAMP_DAYS = 365, 90, 30
"""For how long what is signed counts; the shortest is how long newer versions can be kept from a user unnoticed."""


def add_release(
    folder: Path, keys: Path, version: str, archives: Mapping[str, Path], *, notes: str = "", page: str = ""
) -> None:
    """List a version as the newest, with its archives.

    Args:
        folder: what is put on the web; made where it is not there.
        keys: where the keys are.
        version: X.Y.Z.
        archives: by kind, system and machine.
        notes: what is new.
        page: where it is told, and had by hand.

    Raises:
        ValueError: the list would not be understood.
        OSError: something cannot be read or written.
    """
    listed = {
        "version": version,
        "notes": notes,
        "page": page,
        "date": datetime.now(UTC).date().isoformat(),
        "archives": {kind: path.name for kind, path in sorted(archives.items())},
    }
    data = (json.dumps(listed, ensure_ascii=False, indent=1) + "\n").encode()
    read_release(data)
    _copy_roots(folder, keys)
    targets = _next(folder, "targets", Targets)
    for name, content in ((LIST_FILE, data), *((path.name, path) for path in archives.values())):
        targets.signed.targets[name] = _put_target(folder, name, content)
    targets.signed.expires = moment(TARGETS_DAYS)
    targets.sign(load_key(keys, "targets"))
    _write(folder, f"{targets.signed.version}.targets.json", targets)
    renew(folder, keys)


def renew(folder: Path, keys: Path, *, days: float = TIMESTAMP_DAYS) -> None:
    """Sign anew that what is listed is the newest there is; to be done before TIMESTAMP_DAYS are over.

    Raises:
        ValueError: no version was added yet.
        OSError: something cannot be read or written.
    """
    _copy_roots(folder, keys)
    if not list((folder / "metadata").glob("*.targets.json")):
        raise ValueError("no version was added yet")
    online = load_key(keys, "online")
    snapshot = _next(folder, "snapshot", Snapshot)
    snapshot.signed.expires = moment(max(SNAPSHOT_DAYS, days))
    snapshot.signed.meta["targets.json"] = MetaFile(_next(folder, "targets", Targets).signed.version - 1)
    snapshot.sign(online)
    _write(folder, f"{snapshot.signed.version}.snapshot.json", snapshot)
    timestamp = _next(folder, "timestamp", Timestamp)
    timestamp.signed.expires = moment(days)
    timestamp.signed.snapshot_meta = MetaFile(snapshot.signed.version)
    timestamp.sign(online)
    # The last one: from here on it counts.
    _write(folder, "timestamp.json", timestamp)


def _copy_roots(folder: Path, keys: Path) -> None:
    (folder / "metadata").mkdir(parents=True, exist_ok=True)
    load_root(keys)
    for path in keys.glob(f"*.{ROOT_FILE}"):
        shutil.copyfile(path, folder / "metadata" / path.name)


def _put_target(folder: Path, name: str, content: bytes | Path) -> TargetFile:
    if isinstance(content, bytes):
        digest = hashlib.sha256(content).hexdigest()
        length = len(content)
    else:
        with content.open("rb") as opened:
            digest = hashlib.file_digest(opened, "sha256").hexdigest()
        length = content.stat().st_size
    place = folder / "targets" / f"{digest}.{name}"
    place.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, bytes):
        place.write_bytes(content)
    else:
        shutil.copyfile(content, place)
    return TargetFile(length, {"sha256": digest}, name)


def _next(folder: Path, role: str, kind: type[Targets | Snapshot | Timestamp]) -> Metadata:
    """What was signed last for a role, with the version that comes now; the first one where nothing was."""
    known = sorted((folder / "metadata").glob(f"*{role}.json"), key=_number)
    if not known:
        return Metadata(kind())
    signed = Metadata.from_bytes(known[-1].read_bytes())
    signed.signed.version += 1
    return signed


def _number(path: Path) -> int:
    first = path.name.partition(".")[0]
    return int(first) if first.isdigit() else 0


def _write(folder: Path, name: str, signed: Metadata) -> None:
    made = folder / "metadata" / f"{name}.new"
    made.write_bytes(signed.to_bytes())
    made.replace(folder / "metadata" / name)


def main(arguments: Sequence[str]) -> int:
    """Add or renew; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.packages.update_repository")
    parser.add_argument("what", choices=("add", "renew"))
    parser.add_argument("folder", type=Path)
    parser.add_argument("keys", type=Path)
    parser.add_argument("--archive", action="append", default=[], metavar="KIND=FILE")
    parser.add_argument("--version")
    parser.add_argument("--notes", type=Path)
    parser.add_argument("--page", default="")
    given = parser.parse_args(arguments)
    archives = {kind: Path(path) for kind, equals, path in (word.partition("=") for word in given.archive) if equals}
    if given.what == "add" and (given.version is None or len(archives) != len(given.archive)):
        parser.error("add wants --version, and --archive KIND=FILE for each")
    try:
        if given.what == "renew":
            renew(given.folder, given.keys)
        else:
            notes = given.notes.read_text(encoding="utf-8") if given.notes else ""
            add_release(given.folder, given.keys, given.version, archives, notes=notes, page=given.page)
    except (OSError, ValueError, TypeError) as error:
        print(f"Nothing was listed: {error}", file=sys.stderr)
        return 1
    print(f"{given.folder} can be put on the web.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

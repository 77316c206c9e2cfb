"""The keys that updates are signed with: `python -m tools.packages.update_keys new FOLDER`, or `replace FOLDER NAME`.

Three keys of the root, of which any two are needed, say which others count; they belong on three media that are
connected to nothing. "targets" signs what is released. "online" signs, every few weeks, that nothing newer was kept
back. FOLDER/root.json is the file that goes into resources/update-root.json.
"""

from __future__ import annotations

import argparse
import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata, Root

if TYPE_CHECKING:
    from collections.abc import Sequence

PASSPHRASE = "CANAL_UPDATE_PASSPHRASE"
"""The variable with what the keys are encrypted with; without it they lie there as they are."""
ROOT_KEYS = ("root-1", "root-2", "root-3")
ROOT_THRESHOLD = 2
ROLES = {"targets": "targets", "snapshot": "online", "timestamp": "online"}
"""Which key signs for a role."""
NAMES = (*ROOT_KEYS, "targets", "online")
ROOT_DAYS = 730
ROOT_FILE = "root.json"


def moment(days: float, since: datetime | None = None) -> datetime:
    """When something expires that is signed now, in whole seconds."""
    return ((since or datetime.now(UTC)) + timedelta(days=days)).replace(microsecond=0)


def load_key(folder: Path, name: str) -> CryptoSigner:
    """A key that was made before.

    Raises:
        OSError: it is not there.
        ValueError, TypeError: the passphrase is wrong, or missing.
    """
    return CryptoSigner(load_pem_private_key((folder / f"{name}.pem").read_bytes(), _passphrase()))


def load_root(folder: Path) -> Metadata[Root]:
    """Whose signatures count now."""
    return Metadata[Root].from_bytes((folder / ROOT_FILE).read_bytes())


def make_keys(folder: Path, *, days: float = ROOT_DAYS) -> Metadata[Root]:
    """Make all keys, and the first list of whose signatures count.

    Raises:
        FileExistsError: there are keys; none is ever written over.
    """
    folder.mkdir(parents=True, exist_ok=True)
    signers = {name: _make_key(folder, name) for name in NAMES}
    root = Root(expires=moment(days))
    for name in ROOT_KEYS:
        root.add_key(signers[name].public_key, "root")
    root.roles["root"].threshold = ROOT_THRESHOLD
    for role, name in ROLES.items():
        root.add_key(signers[name].public_key, role)
    signed = Metadata(root)
    for name in ROOT_KEYS:
        signed.sign(signers[name], append=True)
    _write_root(folder, signed)
    return signed


def replace_key(folder: Path, name: str, *, days: float = ROOT_DAYS) -> Metadata[Root]:
    """Put a new key in the place of one that is lost or known to others; programs learn of it with the next look.

    The former key becomes NAME.former.pem. Of the root's keys, two others must be there.

    Raises:
        ValueError: there is no such key.
    """
    if name not in NAMES:
        raise ValueError(f"There is no key {name}; these are: {', '.join(NAMES)}.")
    signed = load_root(folder)
    root = signed.signed
    former_signers = [load_key(folder, one) for one in ROOT_KEYS if (folder / f"{one}.pem").exists() and one != name]
    former_id = _key_ids(folder)[name]
    (folder / f"{name}.pem").rename(folder / f"{name}.former.pem")
    made = _make_key(folder, name)
    roles = ["root"] if name in ROOT_KEYS else [role for role, key in ROLES.items() if key == name]
    for role in roles:
        root.revoke_key(former_id, role)
        root.add_key(made.public_key, role)
    root.version += 1
    root.expires = moment(days)
    signed.signatures.clear()
    # Both those who counted before and those who count from now on must have signed it.
    for signer in (*former_signers, *((made,) if name in ROOT_KEYS else ())):
        signed.sign(signer, append=True)
    _write_root(folder, signed)
    return signed


def _key_ids(folder: Path) -> dict[str, str]:
    return {name: load_key(folder, name).public_key.keyid for name in NAMES if (folder / f"{name}.pem").exists()}


def _make_key(folder: Path, name: str) -> CryptoSigner:
    made = CryptoSigner.generate_ed25519()
    phrase = _passphrase()
    private = load_pem_private_key(made.private_bytes, None)
    encryption = BestAvailableEncryption(phrase) if phrase else NoEncryption()
    data = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, encryption)
    opened = os.open(folder / f"{name}.pem", os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(opened, "wb") as file:
        file.write(data)
    return made


def _passphrase() -> bytes | None:
    return os.environ.get(PASSPHRASE, "").encode() or None


def _write_root(folder: Path, signed: Metadata[Root]) -> None:
    data = signed.to_bytes()
    (folder / f"{signed.signed.version}.{ROOT_FILE}").write_bytes(data)
    (folder / ROOT_FILE).write_bytes(data)


def main(arguments: Sequence[str]) -> int:
    """Make or replace keys; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.packages.update_keys", description=__doc__)
    parser.add_argument("what", choices=("new", "replace"))
    parser.add_argument("folder", type=Path)
    parser.add_argument("name", nargs="?", choices=NAMES)
    given = parser.parse_args(arguments)
    if given.what == "replace" and given.name is None:
        parser.error("which key is to be replaced?")
    try:
        signed = make_keys(given.folder) if given.what == "new" else replace_key(given.folder, given.name)
    except (OSError, ValueError, TypeError) as error:
        print(f"The keys stay as they are: {error}", file=sys.stderr)
        return 1
    if not os.environ.get(PASSPHRASE):
        print(f"The keys are not encrypted; with {PASSPHRASE} they would be.")
    print(f"Version {signed.signed.version} of {given.folder / ROOT_FILE} says whose signatures count.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

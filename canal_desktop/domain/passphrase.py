"""The passphrase of the lock as a salted slow hash; from the hash it cannot be had back."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
import unicodedata
from dataclasses import dataclass

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.language import tr

SHORTEST, LONGEST = 4, 1024
"""Letters of a passphrase."""

NAME = "scrypt"
NO_HASH = "no hash of the lock"
SALT_BYTES, HASH_BYTES = 16, 32
MOST_ROUNDS, MOST_BLOCK, MOST_LANES = 2**18, 16, 4
"""What a stored hash may ask for: 512 MiB; more is none of ours."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one hash costs, in scrypt's terms; it takes rounds * block * 128 bytes of memory."""

    rounds: int = 2**15
    """A power of two."""
    block: int = 8
    lanes: int = 1

    @property
    def memory_bytes(self) -> int:
        """What the library may take for it."""
        return 128 * self.block * (self.rounds + self.lanes + 2)


USUAL_COST = Cost()
"""32 MiB, and about a tenth of a second."""


def clean_passphrase(text: str) -> str:
    """A passphrase as it is hashed: what looks the same is the same, whichever keyboard wrote it.

    Raises:
        InvalidInput: it is too short or too long.
    """
    clean = unicodedata.normalize("NFC", text)
    if len(clean) < SHORTEST:
        raise InvalidInput(tr("Enter a passphrase of at least {shortest} characters.", shortest=SHORTEST))
    if len(clean) > LONGEST:
        raise InvalidInput(tr("Enter a passphrase of at most {longest} characters.", longest=LONGEST))
    return clean


def hash_of(passphrase: str, cost: Cost = USUAL_COST) -> str:
    """A new hash with a salt of its own, as one line; slow.

    Raises:
        InvalidInput: the passphrase cannot be used; see clean_passphrase.
    """
    salt = secrets.token_bytes(SALT_BYTES)
    hashed = _hashed(clean_passphrase(passphrase), salt, cost)
    numbers = (str(cost.rounds), str(cost.block), str(cost.lanes))
    return "$".join((NAME, *numbers, _as_text(salt), _as_text(hashed)))


def matches(passphrase: str, stored: str) -> bool:
    """Whether a stored hash is that of a passphrase; slow.

    Raises:
        ValueError: it is no hash that this program has made.
    """
    try:
        name, rounds, block, lanes, salt_text, hash_text = stored.split("$")
        cost = Cost(int(rounds), int(block), int(lanes))
        salt, hashed = _as_bytes(salt_text), _as_bytes(hash_text)
    except ValueError:
        raise ValueError(NO_HASH) from None
    if name != NAME or not _is_ours(cost) or len(hashed) != HASH_BYTES:
        raise ValueError(NO_HASH)
    try:
        clean = clean_passphrase(passphrase)
    except InvalidInput:
        return False
    return hmac.compare_digest(_hashed(clean, salt, cost), hashed)


def _is_ours(cost: Cost) -> bool:
    is_power_of_two = cost.rounds > 1 and cost.rounds & (cost.rounds - 1) == 0
    return (
        is_power_of_two and cost.rounds <= MOST_ROUNDS and 0 < cost.block <= MOST_BLOCK and 0 < cost.lanes <= MOST_LANES
    )


def _hashed(clean: str, salt: bytes, cost: Cost) -> bytes:
    return hashlib.scrypt(
        clean.encode("utf-8", "surrogatepass"),
        salt=salt,
        n=cost.rounds,
        r=cost.block,
        p=cost.lanes,
        maxmem=cost.memory_bytes,
        dklen=HASH_BYTES,
    )


def _as_text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _as_bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)

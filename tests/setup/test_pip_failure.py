"""Each way in which pip fails is told from the others by pip's own words."""

from __future__ import annotations

import pytest

from tools.setup.pip_failure import explain, may_pass

NO_NETWORK = """\
WARNING: Retrying (Retry(total=0, connect=None)) after connection broken by 'NewConnectionError('...: [Errno 111]\
 Connection refused')': /simple/apsw/
ERROR: Could not find a version that satisfies the requirement apsw==3.54.1.0 (from versions: none)
ERROR: No matching distribution found for apsw==3.54.1.0
"""
NO_WHEEL = """\
ERROR: Could not find a version that satisfies the requirement apsw==3.54.1.0 (from versions: 3.8.11, 3.9.2)
ERROR: No matching distribution found for apsw==3.54.1.0; sys_platform == "linux"

[notice] A new release of pip is available: 23.0.1 -> 25.0
"""
WRONG_HASH = "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE. If you have updated\n"
NO_HASH = "ERROR: Hashes are required in --require-hashes mode, but they are missing from some requirements here.\n"
UNPINNED = "ERROR: In --require-hashes mode, all requirements must have their versions pinned with ==.\n"
NOT_A_LOCK = "ERROR: Invalid requirement: '<<<<<<< merge' (from line 1 of requirements.lock)\n"
FULL = "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device\n"
CERTIFICATE = (
    "WARNING: Retrying (Retry(total=2)) after connection broken by 'SSLError(SSLCertVerificationError(1, '[SSL:"
    " CERTIFICATE_VERIFY_FAILED] self-signed certificate'))': /simple/apsw/\n"
)


@pytest.mark.parametrize(
    ("log", "sentence"),
    [
        (NO_NETWORK, "The package index cannot be reached"),
        (NO_WHEEL, "The package index has no apsw==3.54.1.0 for this Python and system"),
        (WRONG_HASH, "A downloaded package is not the one that requirements.lock names by its hash"),
        (NO_HASH, "requirements.lock is damaged"),
        (UNPINNED, "requirements.lock is damaged"),
        (NOT_A_LOCK, "requirements.lock is damaged"),
        (FULL, "The disk is full"),
        (CERTIFICATE, "The package index shows a certificate this computer does not trust"),
        ("Something new\n\n[notice] news\n", "pip could not install requirements.lock: Something new"),
        ("", "pip could not install requirements.lock: it said nothing"),
    ],
)
def test_a_failure_is_explained_in_one_line(log: str, sentence: str) -> None:
    said = explain(log, "requirements.lock")
    assert said.startswith(sentence)
    assert "\n" not in said


@pytest.mark.parametrize(
    ("log", "is_passing"),
    [
        (NO_NETWORK, True),
        (NO_WHEEL, True),
        ("Something new", True),
        (WRONG_HASH, False),
        (NOT_A_LOCK, False),
        (FULL, False),
        (CERTIFICATE, False),
    ],
)
def test_what_may_pass_is_told_from_what_lasts(log: str, is_passing: bool) -> None:
    assert may_pass(log) is is_passing

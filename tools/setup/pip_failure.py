"""Reads pip's log after a failure and says in one sentence what went wrong."""

from __future__ import annotations

import re

from tools.setup.report import said_last

UNREACHABLE = re.compile(
    r"connection broken by|NewConnectionError|ConnectTimeout|ReadTimeout|NameResolutionError|name resolution"
    r"|ProxyError|Connection refused|Network is unreachable|IncompleteRead|ConnectionResetError"
)
CERTIFICATE = re.compile(r"CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerificationError")
OTHER_FILE = re.compile(r"DO NOT MATCH THE HASHES")
BROKEN_LOCK = re.compile(
    r"Invalid requirement|--require-hashes mode|Could not open requirements file|is not a valid hash|hash option"
    r"|no such option|pip: error|Invalid marker|InvalidRequirement|UnicodeDecodeError"
)
NOT_FOUND = re.compile(
    r"(?:No matching distribution found for|Could not find a version that satisfies[^\n]*?) ([\w.\-]+==\S+)"
)
DISK_FULL = re.compile(r"No space left on device|Disk quota exceeded|Errno 28|Errno 122")


def may_pass(log: str) -> bool:
    """Whether the same once more may end well: an index may be busy, or out of reach for a moment.

    Args:
        log: pip's output.
    """
    return not any(lasting.search(log) for lasting in (DISK_FULL, OTHER_FILE, CERTIFICATE, BROKEN_LOCK))


def explain(log: str, lock_name: str) -> str:
    """What a person needs to know about a failed installation.

    Args:
        log: pip's output.
        lock_name: the file that was installed from.
    """
    if DISK_FULL.search(log):
        return "The disk is full; make room and start again."
    if OTHER_FILE.search(log):
        return (
            f"A downloaded package is not the one that {lock_name} names by its hash: the lock was changed or the"
            " download tampered with, so nothing of it is used."
        )
    if CERTIFICATE.search(log):
        return (
            "The package index shows a certificate this computer does not trust; in a network that replaces"
            " certificates, name its certificate file in PIP_CERT."
        )
    # After failed connections pip says too that it found no version, so this comes first.
    if UNREACHABLE.search(log):
        return "The package index cannot be reached; the first set-up needs a network, later starts do not."
    if BROKEN_LOCK.search(log):
        return f"{lock_name} is damaged and pip cannot read it; get the file again as it was published."
    found = NOT_FOUND.search(log)
    if found:
        return f"The package index has no {found.group(1)} for this Python and system, which {lock_name} asks for."
    return f"pip could not install {lock_name}: {said_last(log)}"

"""Which certificates are trusted: the system's, and those of the user's own files besides."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import TYPE_CHECKING

import httpx2

from canal_desktop.domain.failures import FailureKind
from canal_desktop.language import tr
from canal_desktop.network.way_error import WayError

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_BYTES = 10_000_000
PEM_MARK = b"-----BEGIN"


def trusting(ca_files: Iterable[str]) -> ssl.SSLContext:
    """A context that trusts what the system trusts, and these files besides; takes some 20 ms: do it in a thread.

    Raises:
        WayError: a file cannot be read, or holds no certificates.
    """
    try:
        context = httpx2.create_ssl_context()
    except (ssl.SSLError, OSError):
        raise WayError(
            FailureKind.TLS,
            tr("The certificates that SSL_CERT_FILE or SSL_CERT_DIR names cannot be read. Correct or unset it."),
        ) from None
    for file in ca_files:
        _add(context, Path(file))
    return context


def _add(context: ssl.SSLContext, file: Path) -> None:
    try:
        with file.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
    except OSError as error:
        raise WayError(
            FailureKind.TLS,
            tr(
                "The certificate file {file} cannot be read: {reason}. Choose another one in Settings, Network, "
                "or in the profile.",
                file=file,
                reason=error.strerror,
            ),
        ) from None
    try:
        # Between the certificates may stand names, in letters that SSL does not take.
        context.load_verify_locations(cadata=data.decode("ascii", "ignore") if PEM_MARK in data else data)
    except (ssl.SSLError, ValueError):
        raise WayError(
            FailureKind.TLS,
            tr(
                "The file {file} holds no certificates that can be read. Choose another one in Settings, Network, "
                "or in the profile.",
                file=file,
            ),
        ) from None


def stamps_of(ca_files: Iterable[str]) -> tuple[tuple[int, int] | None, ...]:
    """By which it is seen that files were changed; None for one that is not there. Do it in a thread."""
    return tuple(_stamp(Path(file)) for file in ca_files)


def _stamp(file: Path) -> tuple[int, int] | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size

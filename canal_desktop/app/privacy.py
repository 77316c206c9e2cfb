"""Keeps secrets out of logs and core dumps: a logging filter, error hooks and process limits."""

from __future__ import annotations

import logging
import logging.handlers
import os
import sys
import threading
import traceback
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from io import TextIOWrapper
    from pathlib import Path
    from types import TracebackType

    from canal_desktop.domain.redaction import Redactor

LOG_BYTES = 1_000_000
PR_SET_DUMPABLE = 4

log = logging.getLogger("canal_desktop")


class RedactingFormatter(logging.Formatter):
    """Formats a record and masks every key in the finished text, the traceback included."""

    def __init__(self, redactor: Redactor) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._redactor = redactor

    def format(self, record: logging.LogRecord) -> str:
        """The record as one redacted text."""
        return self._redactor.redact(super().format(record))


class PrivateLog(logging.handlers.RotatingFileHandler):
    """A log that nobody but the user may read: it names servers and folders."""

    def _open(self) -> TextIOWrapper:
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)
        descriptor = os.open(self.baseFilename, flags, 0o600)
        if sys.platform != "win32":
            # Earlier versions left it to the system who may read it.
            os.fchmod(descriptor, 0o600)
        return os.fdopen(descriptor, "a", encoding=self.encoding, errors=self.errors)


def start_log(folder: Path, redactor: Redactor) -> logging.Handler | None:
    """Send the program's log to a file in folder, at most 2 MB in all; to stderr only where that cannot be written."""
    root = logging.getLogger()
    root.setLevel(logging.WARNING)
    # httpx2 logs whole URLs at INFO and httpcore2 headers at DEBUG.
    for name in ("httpx2", "httpcore2", "openai", "keyring", "markdown_it"):
        logging.getLogger(name).setLevel(logging.WARNING)
    log.setLevel(logging.INFO)
    handler: logging.Handler
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = PrivateLog(folder / "canal.log", maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8", delay=True)
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(RedactingFormatter(redactor))
    root.addHandler(handler)
    return handler


def install_error_hooks(redactor: Redactor) -> None:
    """Log errors that nobody caught, without the values of local variables, and print one redacted line."""

    def on_error(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        log.error("Uncaught error", exc_info=(kind, error, trace))
        last = traceback.format_exception_only(kind, error)[-1].strip()
        sys.stderr.write(redactor.redact(f"Canal Desktop: an unexpected error: {last}\n"))

    def on_thread_error(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            on_error(args.exc_type, args.exc_value, args.exc_traceback)

    def on_unraisable(args: sys.UnraisableHookArgs) -> None:
        if args.exc_value is not None:
            on_error(args.exc_type, args.exc_value, args.exc_traceback)

    sys.excepthook = on_error
    threading.excepthook = on_thread_error
    sys.unraisablehook = on_unraisable
    if logging.lastResort is not None:
        # What is logged before the log is open, or after it was closed, goes to stderr through this.
        logging.lastResort.setFormatter(RedactingFormatter(redactor))


def forbid_core_dumps() -> None:
    """Keep the memory, and the keys in it, out of core dumps and from other processes (Linux, macOS)."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)

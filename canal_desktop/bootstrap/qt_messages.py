"""Messages of Qt go where ours go: to the log and to standard error, without keys."""

from __future__ import annotations

import atexit
import logging
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, QMessageLogContext, QtMsgType, qInstallMessageHandler

if TYPE_CHECKING:
    from canal_desktop.domain.redaction import Redactor

LEVELS = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
"""What is logged; lesser messages only reach standard error, where somebody asked for them with QT_LOGGING_RULES."""

NOISE = "qt.qpa.wayland.textinput.warning=false"
"""Qt warns whenever the keyboard goes from window to window while the compositor has no input method, as is usual."""

log = logging.getLogger("canal_desktop.qt")


def take_qt_messages(redactor: Redactor) -> None:
    """Have every message of Qt pass through here; a network error may quote an address, and that a key."""

    def on_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        category = context.category
        text = message if category in {None, "default"} else f"{category}: {message}"
        if kind in LEVELS:
            log.log(LEVELS[kind], "%s", text)
        if sys.stderr is not None:
            # There is none in a program without a terminal on Windows.
            sys.stderr.write(redactor.redact(f"{text}\n"))

    QLoggingCategory.setFilterRules(NOISE)
    qInstallMessageHandler(on_message)
    # It must not be called once Python is ending.
    atexit.register(qInstallMessageHandler, None)

"""Imports Qt and takes back the hook it puts on every later import; import this before anything else of Qt.

PySide6 replaces `builtins.__import__` to look for `from __feature__ import ...`, which this program does not use. The
hook costs a tenth of the start (0.03 CPU seconds until the first paint, 0.1 for the SDK).
"""

from __future__ import annotations

import builtins
import importlib

_import = builtins.__import__
importlib.import_module("PySide6.QtCore")
builtins.__import__ = _import

"""Kinds of keys: what is a plain key, what is reserved, and how keys are compared."""

from __future__ import annotations

import sys
from functools import cache

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

Modifier = Qt.KeyboardModifier
COMMAND = Modifier.ControlModifier | Modifier.AltModifier | Modifier.MetaModifier
_MODIFIER_KEYS = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_ScrollLock,
    Qt.Key.Key_Mode_switch,
    Qt.Key.Key_unknown,
}
_IS_MAC = sys.platform == "darwin"
_NO_KEY = QKeyCombination(Qt.Key.Key_unknown)


@cache
def combination(keys: str) -> QKeyCombination:
    """The first step of keys in portable notation, Key_unknown where there is none; both Enters are one."""
    sequence = QKeySequence(keys)
    return plain_enter(sequence[0]) if sequence.count() else _NO_KEY  # type: ignore[index]


def is_key(keys: str) -> bool:
    """Whether keys in portable notation are some that Qt knows."""
    return combination(keys) != _NO_KEY


def plain_enter(keys: QKeyCombination) -> QKeyCombination:
    """The same keys, with neither the block of numbers nor its Enter told apart, and Shift+Tab as Tab."""
    same = {Qt.Key.Key_Enter: Qt.Key.Key_Return, Qt.Key.Key_Backtab: Qt.Key.Key_Tab}
    key = same.get(keys.key(), keys.key())
    return QKeyCombination(keys.keyboardModifiers() & ~Modifier.KeypadModifier, key)


def portable(keys: QKeyCombination) -> str:
    """Keys in Qt's portable notation."""
    return QKeySequence(plain_enter(keys)).toString(QKeySequence.SequenceFormat.PortableText)


def native(keys: str) -> str:
    """Keys as this system writes them, in the user's language; both Enters are called Enter."""
    # macOS has signs for them, and that of Enter is one on few keyboards.
    called = keys if _IS_MAC else keys.replace("Return", "Enter")
    return QKeySequence(called).toString(QKeySequence.SequenceFormat.NativeText)


def same_keys(one: str, other: str) -> bool:
    """Whether two notations mean one and the same key."""
    return combination(one) == combination(other) != _NO_KEY


def is_modifier(key: int) -> bool:
    """Whether a key is one that is held with others."""
    return key in _MODIFIER_KEYS


@cache
def is_plain(keys: str) -> bool:
    """Whether keys would be in the way of writing: without Ctrl or Alt, and neither Esc nor one of F1 to F35."""
    wanted = combination(keys)
    is_function = Qt.Key.Key_F1 <= wanted.key() <= Qt.Key.Key_F35
    return not wanted.keyboardModifiers() & COMMAND and not is_function and wanted.key() != Qt.Key.Key_Escape


def types_a_character(keys: str) -> bool:
    """Whether keys write something on many keyboards: Ctrl and Alt together are AltGr, except on macOS."""
    wanted = combination(keys)
    both = Modifier.ControlModifier | Modifier.AltModifier
    is_printable = Qt.Key.Key_Space < wanted.key() < Qt.Key.Key_Escape
    return not _IS_MAC and wanted.keyboardModifiers() & both == both and is_printable

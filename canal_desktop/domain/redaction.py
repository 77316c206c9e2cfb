"""Redaction: takes API keys out of any text before it is shown, logged or stored."""

from __future__ import annotations

import base64
import re

MASK = "[key hidden]"

_PATTERNS = (
    re.compile(r"\b(?:ca_sk_[a-z]+_|sk-|sk_)[A-Za-z0-9_\-*.]{6,}"),
    re.compile(r"(?i)(\bbearer\s+)(?!\[key)(?=\S*[\d_.])[^\s\"',}]{8,}"),
    re.compile(r"(?i)((?:\bauthorization|\bx-api-key)[\"']?\s*[:=]\s*b?[\"']?(?:bearer\s+)?)(?!\[key)[^\s\"',}]+"),
    re.compile(r"(?<=://)[^/\s:@]+:[^/\s@]+(?=@)"),
)


class Redactor:
    """Knows the keys in use and masks them, their base64 form and anything that looks like a key."""

    def __init__(self) -> None:
        self._secrets: set[str] = set()

    def __repr__(self) -> str:
        return f"Redactor({len(self._secrets)} secrets)"

    def learn(self, secret: str) -> None:
        """Mask this text, and its base64 form, from now on. Texts under eight characters are not masked."""
        if len(secret) >= 8:
            self._secrets.add(secret)
            self._secrets.add(base64.b64encode(secret.encode()).decode())

    def redact(self, text: str) -> str:
        """The text with every key replaced by a mask."""
        text = self.without_secrets(text)
        for pattern in _PATTERNS:
            text = pattern.sub(lambda match: (match.group(1) if match.re.groups else "") + MASK, text)
        return text

    def without_secrets(self, text: str) -> str:
        """The text with the keys in use replaced by a mask, and left as it is otherwise."""
        # The longest first: of a secret that begins with another one the rest would stay.
        for secret in sorted(self._secrets, key=len, reverse=True):
            text = text.replace(secret, MASK)
        return text

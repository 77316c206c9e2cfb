"""Redaction: takes API keys out of any text before it is shown, logged or stored."""

from __future__ import annotations

import base64
import re
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

MASK = "[key hidden]"
LEAST_LENGTH = 8
"""Of letters: anything may begin with fewer."""

_KEY_NAMES = re.compile(
    r"authorization|cookie|secret|password|signature|credential|api[-_]?key|(^|[-_])(key|sig|token|auth)$",
    re.IGNORECASE,
)
"""Names of headers and of an address's fields that carry a key. Not "…-tokens": servers count those."""

_PATTERNS = (
    re.compile(r"\b(?:ca_sk_[a-z]+_|sk-|sk_)[A-Za-z0-9_\-*.]{6,}"),
    re.compile(r"(?i)(\bbearer\s+)(?!\[key)(?=\S*[\d_.])[^\s\"',}]{8,}"),
    re.compile(r"(?i)((?:\bauthorization|\bx-api-key)[\"']?\s*[:=]\s*b?[\"']?(?:bearer\s+)?)(?!\[key)[^\s\"',}]+"),
    re.compile(r"(?<=://)[^/\s:@]+:[^/\s@]+(?=@)"),
)


class Redactor:
    """Knows the keys in use and masks them, their base64 form and anything that looks like a key."""

    def __init__(self) -> None:
        # The longest first: of a secret that begins with another one the rest would stay. Looked for in each header.
        self._secrets: tuple[str, ...] = ()
        self._forms: tuple[bytes, ...] = ()
        """The secrets as bytes, as they are and as addresses have them."""

    def __repr__(self) -> str:
        return f"Redactor({len(self._secrets)} secrets)"

    def learn(self, secret: str) -> None:
        """Mask this text, and its base64 form, from now on. Texts under eight characters are not masked."""
        if len(secret) >= LEAST_LENGTH:
            known = {*self._secrets, secret, base64.b64encode(secret.encode()).decode()}
            forms = {form.encode() for each in known for form in (each, quote(each, safe=""))}
            self._secrets = tuple(sorted(known, key=len, reverse=True))
            self._forms = tuple(sorted(forms, key=len, reverse=True))

    def redact_bytes(self, data: bytes) -> bytes:
        """The bytes with every known key replaced by a mask; what only looks like a key stays as it is.

        A key of which only the beginning stands at their end, as where a stream broke off, is masked too.
        """
        mask = MASK.encode()
        for secret in self._forms:
            data = data.replace(secret, mask)
        for secret in self._forms:
            for length in range(len(secret) - 1, LEAST_LENGTH - 1, -1):
                if data.endswith(secret[:length]):
                    return data[:-length] + mask
        return data

    def knows(self, text: str) -> bool:
        """Whether a known key stands in a text."""
        data = text.encode("utf-8", "replace")
        return any(secret in data for secret in self._forms)

    def redact_url(self, url: str) -> str:
        """An address without user, password and keys in it."""
        parts = urlsplit(url)
        query = parts.query
        if any(has_key_name(name) for name, _value in parse_qsl(query, keep_blank_values=True)):
            fields = parse_qsl(query, keep_blank_values=True)
            query = urlencode([(name, MASK if has_key_name(name) else value) for name, value in fields])
        bare = urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, query, parts.fragment))
        return self.redact_bytes(bare.encode()).decode()

    def redact(self, text: str) -> str:
        """The text with every key replaced by a mask."""
        text = self.without_secrets(text)
        for pattern in _PATTERNS:
            text = pattern.sub(lambda match: (match.group(1) if match.re.groups else "") + MASK, text)
        return text

    def without_secrets(self, text: str) -> str:
        """The text with the keys in use replaced by a mask, and left as it is otherwise."""
        for secret in self._secrets:
            text = text.replace(secret, MASK)
        return text


def has_key_name(name: str) -> bool:
    """Whether a header or a field of an address carries a key, by its name."""
    return _KEY_NAMES.search(name) is not None

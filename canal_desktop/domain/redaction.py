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
    """Knows the keys in use and masks them, in the forms of forms_of, and anything that looks like a key."""

    def __init__(self) -> None:
        # The longest first: of a secret that begins with another one the rest would stay. Looked for in each header.
        self._secrets: tuple[str, ...] = ()
        self._forms: tuple[bytes, ...] = ()
        """The same as bytes."""

    def __repr__(self) -> str:
        return f"Redactor({len(self._secrets)} secrets)"

    def learn(self, secret: str) -> None:
        """Mask this text, in all its forms, from now on. Texts under eight characters are not masked."""
        if len(secret) >= LEAST_LENGTH:
            known = {*self._secrets, *forms_of(secret)}
            self._secrets = tuple(sorted(known, key=len, reverse=True))
            self._forms = tuple(form.encode() for form in self._secrets)

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


class Veil:
    """Hides one key in a text that comes in pieces, wherever these part it.

    For what a server answers: there the user's own key is hidden and nothing else, since a text may well speak of what
    only looks like one.
    """

    def __init__(self, key: str) -> None:
        self._forms = tuple(sorted(forms_of(key), key=len, reverse=True)) if len(key) >= LEAST_LENGTH else ()
        self._held = ""

    def take(self, text: str) -> str:
        """What may be shown by now; what could be the beginning of the key waits for what follows it."""
        if not self._forms:
            return text
        text = self._held + text
        if len(text) >= LEAST_LENGTH:
            text = self.hide(text)
        length = max(_begun(text, form) for form in self._forms)
        self._held = text[len(text) - length :]
        return text[: len(text) - length]

    def finish(self) -> str:
        """What has waited, at the end of the text; so much of the key that it could be guessed is hidden."""
        held, self._held = self._held, ""
        return held if len(held) < LEAST_LENGTH else MASK

    def hide(self, text: str) -> str:
        """A whole text without the key."""
        for form in self._forms:
            if form in text:
                text = text.replace(form, MASK)
        return text

    def hide_bytes(self, data: bytes) -> bytes:
        """The bytes of a whole answer without the key."""
        for form in self._forms:
            data = data.replace(form.encode(), MASK.encode())
        return data


def _begun(text: str, secret: str) -> int:
    """How many characters at the end of a text are the beginning of the secret, which is not in it."""
    tail = text[1 - len(secret) :]
    at = tail.find(secret[0])
    while at >= 0:
        if secret.startswith(tail[at:]):
            return len(tail) - at
        at = tail.find(secret[0], at + 1)
    return 0


def forms_of(secret: str) -> set[str]:
    """The secret as others write it: as it is, for addresses, and in base64, by itself and behind other bytes.

    Of base64 only those characters that do not depend on what stands before and behind.
    """
    data = secret.encode()
    forms = {secret, base64.b64encode(data).decode()}
    for lead in range(3):
        coded = base64.b64encode(b"\0" * lead + data).decode()
        # Less than this could be a word.
        if len(inner := coded[(lead * 8 + 5) // 6 : len(coded) - 4]) >= LEAST_LENGTH:
            forms.add(inner)
    return forms | {quote(form, safe="") for form in forms}


def has_key_name(name: str) -> bool:
    """Whether a header or a field of an address carries a key, by its name."""
    return _KEY_NAMES.search(name) is not None

"""A proxy as the settings hold it: how it is written, and what is refused."""

from __future__ import annotations

from urllib.parse import urlsplit

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.language import tr

NO_PROXY = "none"
SCHEMES = frozenset(("http", "https", "socks5", "socks5h"))
MAX_LENGTH = 300


def clean_proxy(text: str) -> str:
    """A proxy's address as it is kept: "" for the system's, "none" for none, else scheme://host:port.

    Raises:
        InvalidInput: it is no such address, or has a name and password in it, which belong into the keyring.
    """
    wanted = text.strip()
    if not wanted or wanted.lower() == NO_PROXY:
        return wanted.lower()
    scheme, sign, rest = wanted.partition("://")
    scheme, rest = (scheme.lower(), rest) if sign else ("http", wanted)
    try:
        # Many systems say "socks" for the fifth version.
        parts = urlsplit(f"{'socks5' if scheme == 'socks' else scheme}://{rest.rstrip('/')}")
        host, port = parts.hostname, parts.port
    except ValueError:
        raise _refused() from None
    if "@" in parts.netloc:
        raise InvalidInput(tr("Leave name and password out of the proxy's address; they have fields of their own."))
    has_more = parts.path or parts.query or parts.fragment or len(wanted) > MAX_LENGTH or not wanted.isprintable()
    if has_more or not host or not port or parts.scheme not in SCHEMES:
        raise _refused()
    return f"{parts.scheme}://{f'[{host}]' if ':' in host else host}:{port}"


def _refused() -> InvalidInput:
    return InvalidInput(tr("A proxy looks like http://proxy.example.com:8080 or socks5://127.0.0.1:1080."))

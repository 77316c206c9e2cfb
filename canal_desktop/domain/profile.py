"""Profile: the user's saved choice of server and model; the rules for Base URLs and API keys. Never holds a key."""

from __future__ import annotations

import ipaddress
import unicodedata
import uuid
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NewType
from urllib.parse import SplitResult, urlsplit

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.model_facts import merged_facts
from canal_desktop.domain.model_names import guessed_facts
from canal_desktop.domain.parameters import Parameters
from canal_desktop.language import tr

if TYPE_CHECKING:
    from canal_desktop.domain.completion import ModelInfo

ProfileId = NewType("ProfileId", str)

CANALAPI_BASE_URL = "https://api.canalapi.com/v1"
DEMO_BASE_URL = "https://demo.invalid/v1"
PREFERRED_MODEL = "gpt-4o-mini"

MIN_KEY_LENGTH = 8
WRAPPING = "\"'`\u201a\u201e"
"""Quotes around a pasted key; the two last are the low ones, which Unicode counts as brackets."""

MAX_KEY_LENGTH = 1000
"""Windows keeps at most 1,280 characters in one credential."""

HINT_LENGTH = 4
MIN_HINTED_LENGTH = 20
"""A shorter key may be a word somebody chose: four of its letters would be a good part of it."""


_KEYRING_NAMES = {
    "the system keyring (Secret Service)": tr("the system keyring (Secret Service)"),
    "the system keyring (libsecret)": tr("the system keyring (libsecret)"),
    "the macOS Keychain": tr("the macOS Keychain"),
}
_KEYRING_KINDS = {
    "the system keyring (Secret Service)": "Secret Service",
    "the system keyring (libsecret)": "libsecret",
    "the macOS Keychain": "macOS",
}


class ProfileSource(StrEnum):
    """Where a profile comes from; only STORED ones are written to disk."""

    STORED = "stored"
    ENVIRONMENT = "environment"
    DEMO = "demo"


@dataclass(frozen=True, slots=True)
class Profile:
    """One server the user talks to.

    key_origin is the origin (scheme, host, port) the stored key was entered for, key_backend the keyring that holds it;
    both None where no key is stored. key_hint is the last four characters of a long key in a keyring, "" otherwise.
    """

    id: ProfileId
    name: str
    base_url: str
    model: str | None = None
    source: ProfileSource = ProfileSource.STORED
    key_backend: str | None = None
    key_origin: str | None = None
    key_hint: str = ""
    needs_key: bool = True
    parameters: Parameters = field(default_factory=Parameters)
    """What is set for every conversation that talks to this server."""
    proxy: str | None = None
    """As Settings.proxy; None for that one."""
    ca_file: str = ""
    """A file of certificates that are trusted for this server besides; "" for none."""


def preferred_model(models: tuple[ModelInfo, ...], wish: str | None = None) -> str | None:
    """The model to preselect: the wish, which may be a name no server lists, else gpt-4o-mini, else the first one.

    One that is not for chat, as the server says or its name does, is taken only where there is no other.
    """
    if wish or any(model.id == PREFERRED_MODEL for model in models):
        return wish or PREFERRED_MODEL
    talking = (model.id for model in models if merged_facts(model.facts, guessed_facts(model.id)).is_for_chat)
    return next(talking, None) or next((model.id for model in models), None)


def keyring_name(backend: str) -> str:
    """What the user reads of a key_backend, where that stands alone."""
    return _KEYRING_NAMES.get(backend, backend)


def keyring_kind(backend: str) -> str:
    """What the user reads of a key_backend in brackets, behind "your keyring"."""
    return _KEYRING_KINDS.get(backend, backend)


def new_profile_id() -> ProfileId:
    """A fresh id: 32 hexadecimal characters."""
    return ProfileId(uuid.uuid4().hex)


def environment_profile(base_url: str) -> Profile:
    """The profile that lives for one run, made from CANALAPI_API_KEY and CANALAPI_BASE_URL."""
    return Profile(ProfileId("environment"), tr("Environment"), base_url, source=ProfileSource.ENVIRONMENT)


def demo_profile() -> Profile:
    """The profile whose server is inside the program."""
    return Profile(ProfileId("demo"), tr("Demo"), DEMO_BASE_URL, PREFERRED_MODEL, ProfileSource.DEMO, needs_key=False)


def _split(text: str) -> SplitResult:
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError:
        raise InvalidInput(
            tr("This Base URL cannot be read. It should look like https://api.example.com/v1.")
        ) from None
    return parts


def is_loopback(base_url: str) -> bool:
    """Whether the Base URL names this computer."""
    return is_loopback_host(_split(base_url).hostname or "")


def is_loopback_host(host: str) -> bool:
    """Whether a host, as a name or an address without brackets, is this computer."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def clean_base_url(text: str) -> str:
    """The Base URL as it is used: scheme added, blanks, trailing slashes and a pasted endpoint path removed.

    Plain http is taken for this computer only. No second /v1 is ever added.

    Raises:
        InvalidInput: with the sentence that says what to type instead.
    """
    url = "".join(text.split()).strip("\"'<>")
    if not url:
        raise InvalidInput(tr("Enter the Base URL of the server, for example https://api.canalapi.com/v1."))
    if "://" not in url:
        url = ("http://" if is_loopback("http://" + url) else "https://") + url
    parts = _split(url)
    scheme = parts.scheme.lower()
    if scheme not in {"http", "https"} or not parts.hostname:
        raise InvalidInput(
            tr("The Base URL must begin with https:// and name a server, such as https://api.example.com/v1.")
        )
    if parts.username is not None or parts.password is not None:
        raise InvalidInput(
            tr("The Base URL must not hold a user name or password. Put the key into the API key field.")
        )
    if not parts.netloc.isprintable():
        raise InvalidInput(tr("The Base URL has characters that cannot be seen. Type the server's name by hand."))
    if scheme == "http" and not is_loopback(url):
        raise InvalidInput(
            tr("This Base URL is not encrypted. Use https://, or http:// for a server on this computer only.")
        )
    path = parts.path.rstrip("/")
    for endpoint in ("/chat/completions", "/completions", "/models"):
        path = path.removesuffix(endpoint)
    return f"{scheme}://{parts.netloc.lower()}{path}"


def origin_of(base_url: str) -> str:
    """Scheme, host and port, the port always written: what a key is bound to."""
    parts = _split(base_url)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    return f"{parts.scheme}://{(parts.hostname or '').lower()}:{port}"


def host_of(base_url: str) -> str:
    """The server's name as shown to the user, with the port where it is not the usual one."""
    parts = _split(base_url)
    return f"{parts.hostname}:{parts.port}" if parts.port else (parts.hostname or "")


def hint_of(key: str) -> str:
    """What is shown, and stored, of a key so that its owner knows which one it is; "" where it would give much away."""
    return key[-HINT_LENGTH:] if len(key) >= MIN_HINTED_LENGTH else ""


def _without_wrapping(text: str) -> str:
    """The text without the blanks, quotes and unseen marks that come along when something is copied."""
    begin, end = 0, len(text)
    while begin < end and _is_wrapping(text[begin]):
        begin += 1
    while end > begin and _is_wrapping(text[end - 1]):
        end -= 1
    return text[begin:end]


def _is_wrapping(char: str) -> bool:
    # Cf: byte order mark, zero-width characters, marks of direction; Pi and Pf: curly quotes and guillemets.
    return char.isspace() or char in WRAPPING or unicodedata.category(char) in {"Cf", "Pi", "Pf"}


def clean_api_key(text: str) -> str:
    """The key as it is sent: surrounding blanks, quotes, a variable name and a leading "Bearer" are removed.

    Returns "" for empty input: some servers need no key.

    Raises:
        InvalidInput: with what is wrong; the sentence never quotes the key.
    """
    key = _without_wrapping(text)
    for prefix in ("export CANALAPI_API_KEY=", "CANALAPI_API_KEY=", "Authorization:", "Bearer "):
        if key.lower().startswith(prefix.lower()):
            key = _without_wrapping(key[len(prefix) :])
    if not key:
        return ""
    if any(char.isspace() for char in key):
        raise InvalidInput(tr("The API key has a space or line break inside. Copy it again, in one piece."))
    if not all("!" <= char <= "~" for char in key):
        raise InvalidInput(tr("The API key has characters that no key has. Copy it again from the server's console."))
    if len(key) < MIN_KEY_LENGTH:
        raise InvalidInput(tr("The API key is too short. Copy the whole key from the server's console."))
    if len(key) > MAX_KEY_LENGTH:
        raise InvalidInput(tr("The API key is too long: at most 1,000 characters. Copy only the key itself."))
    return key

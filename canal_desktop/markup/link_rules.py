"""Which links open, which are asked about first, and which never open; what is shown of an address."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum, auto
from urllib.parse import unquote, urlsplit

from canal_desktop.language import tr

WEB = ("http", "https")

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_DOTS = re.compile("[\u3002\uff0e\uff61]")
_NAMED_ADDRESS = re.compile(r"(?:(?:https?|ftp)://|www\.)[^\s<>\"“”«»()\[\]]+", re.IGNORECASE)
_BARE_HOST = re.compile(r"(?:[\w-]+\.)+([\w-]{2,})(?:[:/?#]\S*)?", re.IGNORECASE)
_NUMBER = re.compile(r"(?:0x[0-9a-f]+|\d+)(?:\.(?:0x[0-9a-f]+|\d+)){0,3}", re.IGNORECASE)
_COMMON = frozenset(("com", "org", "net", "edu", "gov", "mil", "int", "info", "app", "dev", "bank", "shop"))
_COUNTRIES = frozenset(("de", "uk", "fr", "nl", "eu", "ch", "at", "it", "es", "jp", "cn", "ru", "br", "in"))
_ENDINGS = _COMMON | _COUNTRIES
"""What a bare name must end in to be read as a host: README.md and node.js are none."""

_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_FORGEABLE = frozenset(("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC"))
_ATTACHING = re.compile(r"[?&](?:attach|attachment|insert)=", re.IGNORECASE)


class Verdict(Enum):
    """What a click does."""

    OPEN = auto()
    ASK = auto()
    """The user sees the real address first."""
    REFUSE = auto()


@dataclass(frozen=True, slots=True)
class LinkCheck:
    """What is known of a link.

    address is what is opened, its host in ASCII (punycode); host is that host alone, or who a mail goes to; reason says
    why the link is asked about or refused, "" where it simply opens.
    """

    verdict: Verdict
    address: str
    host: str
    reason: str = ""


def check_link(label: str, target: str) -> LinkCheck:
    """Judge a link by the text a reader sees and the address behind it."""
    address = target.strip()
    found = _SCHEME.match(address)
    scheme = found[1].lower() if found else ""
    if scheme not in {*WEB, "mailto"}:
        return LinkCheck(Verdict.REFUSE, visible(address), "", tr("Only web pages and mail addresses are opened."))
    if any(char.isspace() or unicodedata.category(char) in {"Cc", "Cf"} for char in address) or "\\" in address:
        return LinkCheck(Verdict.REFUSE, visible(address), "", tr("The address has characters that belong in none."))
    if scheme == "mailto":
        return _check_mail(label, address)
    return _check_web(label, address, scheme)


def _check_mail(label: str, address: str) -> LinkCheck:
    receiver = unquote(address[len("mailto:") :].partition("?")[0])
    if _ATTACHING.search(unquote(address)):
        return LinkCheck(Verdict.REFUSE, address, receiver, tr("It would put a file into the mail."))
    named = re.findall(r"[^\s<>@:]+@[^\s<>@:]+", label)
    if any(name.strip(".,;").lower() != receiver.lower() for name in named) or _NAMED_ADDRESS.search(label):
        return LinkCheck(Verdict.ASK, address, receiver, tr("The text names another address than the link leads to."))
    if not receiver.isascii() or _TURNING.intersection(label):
        return LinkCheck(Verdict.ASK, address, receiver, tr("The address has letters that can look like others."))
    return LinkCheck(Verdict.OPEN, address, receiver)


def _check_web(label: str, address: str, scheme: str) -> LinkCheck:
    try:
        parts = urlsplit(address)
        host, user, port = ascii_host(parts.hostname or ""), parts.username, parts.port
    except ValueError:
        host, user, port = "", None, None
    if not host:
        return LinkCheck(Verdict.REFUSE, visible(address), "", tr("The address names no server."))
    server = f"{host}:{port}" if port is not None else host
    rest = address[len(scheme) + 3 + len(parts.netloc) :]
    sign_in = f"{parts.netloc.rpartition('@')[0]}@" if user is not None else ""
    shown = f"{scheme}://{sign_in}{server}{rest}"
    reason = _suspicion(label, host, has_user=user is not None)
    return LinkCheck(Verdict.ASK if reason else Verdict.OPEN, shown, server, reason)


def _suspicion(label: str, host: str, *, has_user: bool) -> str:
    if has_user:
        return tr("The address begins with a name that is not the server’s: what counts is what follows the @.")
    if _TURNING.intersection(label):
        return tr("The text of the link has signs that turn its direction around.")
    if not _names_only(label, host):
        return tr("The text names another server than the link leads to.")
    if any(part.startswith("xn--") for part in host.split(".")):
        name = readable_host(host)
        if has_mixed_scripts(name):
            return tr("The server’s name, {name}, mixes letters of several scripts that look alike.", name=name)
        return tr("The server’s name, {name}, has letters that can look like others.", name=name)
    if _NUMBER.fullmatch(host):
        return tr("The server is named by a number.")
    return ""


def _names_only(label: str, host: str) -> bool:
    """Whether every server that the text names is the host, or one that the host belongs to."""
    named = [_host_named(address) for address in _NAMED_ADDRESS.findall(label)]
    words = label.strip().strip(".,;:!?")
    bare = _BARE_HOST.fullmatch(words)
    # ASP.NET and its like are products.
    if bare and bare[1].lower() in _ENDINGS and bare[1] != "NET":
        named.append(_host_named(words))
    return all(name and (host == name or host.endswith(f".{name}")) for name in named)


def _host_named(text: str) -> str:
    """The host of an address as it stands in a text, without www."""
    address = text if "://" in text else f"http://{text}"
    try:
        host = urlsplit(address.replace("\\", "/").rstrip(".,;:!?…")).hostname or ""
    except ValueError:
        return ""
    return ascii_host(host).removeprefix("www.")


def ascii_host(host: str) -> str:
    """A host as it is looked up: lower case, punycode, no dot at the end."""
    host = _DOTS.sub(".", unquote(host)).rstrip(".")
    host = unicodedata.normalize("NFKC", host).lower().strip(".")
    return ".".join(part if part.isascii() else _punycode(part) for part in host.split("."))


def _punycode(part: str) -> str:
    return "xn--" + part.encode("punycode").decode("ascii")


def readable_host(host: str) -> str:
    """A host with its punycode parts as letters."""
    return ".".join(_readable(part) for part in host.split("."))


def _readable(part: str) -> str:
    if not part.startswith("xn--"):
        return part
    try:
        return part[4:].encode("ascii").decode("punycode")
    except ValueError:
        return part


def has_mixed_scripts(name: str) -> bool:
    """Whether one part of a name has letters of several scripts of which some look alike."""
    for part in name.split("."):
        scripts = {unicodedata.name(char, "").partition(" ")[0] for char in part if char.isalpha()}
        if len(scripts & _FORGEABLE) > 1:
            return True
    return False


def visible(text: str) -> str:
    """Text in which control and format characters, and ones that turn its direction, are written as numbers."""
    return "".join(f"\\u{ord(c):04x}" if unicodedata.category(c) in {"Cc", "Cf", "Zl", "Zp"} else c for c in text)

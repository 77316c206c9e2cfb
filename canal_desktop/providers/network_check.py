"""The way to a server, step by step and without a key: its name, the proxy, the connection, the encryption."""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import socket
import ssl
import time
import urllib.request
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum, auto
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx2

from canal_desktop.domain.attempt import Connection
from canal_desktop.domain.checkup import CheckOutcome, CheckResult, CheckStep
from canal_desktop.domain.connection_log import NO_LOG
from canal_desktop.domain.failures import FailureKind, sentence_for
from canal_desktop.domain.network import SYSTEM_NETWORK
from canal_desktop.domain.profile import is_loopback_host
from canal_desktop.language import filled, in_a_row, tr
from canal_desktop.network.trust import trusting
from canal_desktop.network.way_error import WayError
from canal_desktop.providers.failures import OfflineError, why_not

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from canal_desktop.domain.connection_log import ConnectionLog
    from canal_desktop.domain.network import Network, Way

STEP_TIMEOUT_S = 10.0


class Unreached(Enum):
    """Why no connection comes about."""

    REFUSED = auto()
    NO_ANSWER = auto()
    OTHER = auto()


OF_PROXY = {
    Unreached.REFUSED: tr("{proxy} refuses connections."),
    Unreached.NO_ANSWER: tr("{proxy} does not answer within 10 seconds."),
    Unreached.OTHER: tr("{proxy} cannot be reached."),
}
OF_PORT = {
    Unreached.REFUSED: tr("Port {port} of {host} refuses connections."),
    Unreached.NO_ANSWER: tr("Port {port} of {host} does not answer within 10 seconds."),
    Unreached.OTHER: tr("Port {port} of {host} cannot be reached."),
}

OTHER_NAME = tr(
    "The certificate is for another name. Check the Base URL; it must name the server as its certificate does."
)
CERTIFICATE_ADVICE = {
    10: tr("The certificate is out of date, or this computer's clock is wrong. Check the clock first."),
    18: tr(
        "The server made its certificate itself. Name a file with it in Settings, Network, if you trust the server."
    ),
    19: (
        tr(
            "A certificate on the way is not known to this computer; often a company's proxy or a "
            "virus scanner opens secure connections. Name a file with its certificate in "
            "Settings, Network."
        )
    ),
    20: tr("The maker of the certificate is not known to this computer. Name a file with it in Settings, Network."),
    62: OTHER_NAME,
    64: OTHER_NAME,
}
"""By OpenSSL's number of what is wrong with a certificate."""


WHY_PROXY = "checkup: proxy"
PROXY_PORTS = {"https": 443, "socks5": 1080, "socks5h": 1080}


@dataclass(frozen=True, slots=True)
class _Target:
    host: str
    """As the user knows it."""
    address: str
    """The same in the letters of the network, as requests go there; "" where there is no such name."""
    port: int
    is_secure: bool
    proxy: _Proxy | None
    """None where the server is spoken to directly."""
    ca_files: tuple[str, ...]
    log: ConnectionLog


@dataclass(frozen=True, slots=True)
class _Proxy:
    address: str
    """Without user and password; "" where it cannot be read: what stands there may hold a password."""
    host: str
    port: int
    """0 where the address cannot be read."""


async def network_check(
    base_url: str, log: ConnectionLog = NO_LOG, *, network: Network = SYSTEM_NETWORK
) -> AsyncGenerator[CheckResult, None]:
    """The steps from NAME to TLS for a Base URL that clean_base_url() has made; ends with the first that fails.

    log is asked before each look-up of a name and each connection, and told of it.
    """
    target = _target(base_url, log, network.way())
    for step in (_check_name, _check_proxy, _check_connection, _check_tls):
        result = await step(target)
        yield result
        if result.outcome is CheckOutcome.FAILED:
            return


def _target(base_url: str, log: ConnectionLog, way: Way) -> _Target:
    parts = urlsplit(base_url)
    host, is_secure = parts.hostname or "", parts.scheme == "https"
    port = parts.port or (443 if is_secure else 80)
    # As requests go: by NO_PROXY, not by a list of the system.
    named = way.proxy_for(parts.scheme, host, port, urllib.request.getproxies())
    proxy = _proxy_at(named) if named else None
    address = ""
    with contextlib.suppress(httpx2.InvalidURL):
        # Python's own way with letters such as ß leads to another server.
        address = httpx2.URL(base_url).raw_host.decode("ascii")
    return _Target(host, address, port, is_secure, proxy, way.ca_files, log)


def _proxy_at(address: str) -> _Proxy:
    try:
        at = urlsplit(address if "://" in address else f"http://{address}")
        host, port = at.hostname or "", at.port or PROXY_PORTS.get(at.scheme, 80)
    except ValueError:
        host, port = "", 0
    if not host:
        return _Proxy("", "", 0)
    shown = f"[{host}]" if ":" in host else host
    return _Proxy(f"{at.scheme}://{shown}:{port}", host, port)


async def _check_name(target: _Target) -> CheckResult:
    if target.proxy is not None:
        return CheckResult(CheckStep.NAME, CheckOutcome.SKIPPED, tr("The proxy looks the server's name up."))
    with contextlib.suppress(ValueError):
        ipaddress.ip_address(target.host)
        return CheckResult(
            CheckStep.NAME, CheckOutcome.PASSED, tr("{host} is an address, not a name.", host=target.host)
        )
    advice = tr("Check the spelling of the Base URL, and whether other pages open: the network may be down.")
    unknown = CheckResult(
        CheckStep.NAME, CheckOutcome.FAILED, tr("Nobody knows the name {host}.", host=target.host), advice
    )
    if not target.address:
        return unknown
    began = time.perf_counter()
    try:
        async with _logged(target.log, target.host, target.port, "checkup: name"), asyncio.timeout(STEP_TIMEOUT_S):
            found = await asyncio.get_running_loop().getaddrinfo(target.address, target.port, type=socket.SOCK_STREAM)
    except OfflineError:
        return _offline(CheckStep.NAME, target.host)
    except (OSError, UnicodeError, TimeoutError):
        return unknown
    addresses = list(dict.fromkeys(str(address[0]) for *_others, address in found))
    sentence = tr("{host} is {addresses}.", host=target.host, addresses=in_a_row(addresses[:3]))
    return CheckResult(CheckStep.NAME, CheckOutcome.PASSED, sentence, took_s=time.perf_counter() - began)


async def _check_proxy(target: _Target) -> CheckResult:
    if target.proxy is None:
        return CheckResult(CheckStep.PROXY, CheckOutcome.PASSED, tr("No proxy is used for this server."))
    began = time.perf_counter()
    proxy = target.proxy
    # A proxy may be on this computer, and leads away from it.
    if not is_loopback_host(target.host) and not target.log.may_connect(target.host, WHY_PROXY, port=target.port):
        return _offline(CheckStep.PROXY, target.host)
    try:
        problem = await _connect(target.log, proxy.host, proxy.port) if proxy.port else None
    except OfflineError:
        return _offline(CheckStep.PROXY, target.host)
    if problem is not None or not proxy.port:
        told = tr("The address of your proxy cannot be read.")
        if problem is not None:
            told = filled(OF_PROXY[problem], proxy=proxy.address)
        advice = tr(
            "Start the proxy, or correct its address: in Settings, Network, or in your system or its *_PROXY variables."
        )
        return CheckResult(CheckStep.PROXY, CheckOutcome.FAILED, told, advice)
    sentence = tr("{proxy} takes connections.", proxy=proxy.address)
    return CheckResult(CheckStep.PROXY, CheckOutcome.PASSED, sentence, took_s=time.perf_counter() - began)


async def _check_connection(target: _Target) -> CheckResult:
    if target.proxy is not None:
        return CheckResult(CheckStep.CONNECTION, CheckOutcome.SKIPPED, tr("The proxy makes the connection."))
    began = time.perf_counter()
    try:
        problem = await _connect(target.log, target.address, target.port)
    except OfflineError:
        return _offline(CheckStep.CONNECTION, target.host)
    if problem is not None:
        advice = tr("Check that the server is running, that the port is right, and that no firewall is in the way.")
        sentence = filled(OF_PORT[problem], port=target.port, host=target.host)
        return CheckResult(CheckStep.CONNECTION, CheckOutcome.FAILED, sentence, advice)
    sentence = tr("Port {port} takes connections.", port=target.port)
    return CheckResult(CheckStep.CONNECTION, CheckOutcome.PASSED, sentence, took_s=time.perf_counter() - began)


@contextlib.asynccontextmanager
async def _logged(log: ConnectionLog, host: str, port: int, why: str) -> AsyncGenerator[None, None]:
    """What is done inside connects to a host: it is asked for before, and noted afterwards.

    Raises:
        OfflineError: it is not to be.
    """
    if not is_loopback_host(host) and not log.may_connect(host, why, port=port):
        raise OfflineError(host)
    at, outcome = datetime.now(UTC), "ok"
    try:
        yield
    except TimeoutError:
        outcome = "no answer in time"
        raise
    except (OSError, UnicodeError, asyncio.CancelledError) as error:
        outcome = why_not(error)
        raise
    finally:
        log.note(Connection(at, host, port, why, 0, 0, outcome))


def _offline(step: CheckStep, host: str) -> CheckResult:
    return CheckResult(step, CheckOutcome.FAILED, sentence_for(FailureKind.OFFLINE, host=host))


async def _connect(log: ConnectionLog, host: str, port: int) -> Unreached | None:
    """Why no connection comes about; None where it does.

    Raises:
        OfflineError: none is to be made.
    """
    try:
        async with _logged(log, host, port, "checkup: connection"), asyncio.timeout(STEP_TIMEOUT_S):
            _reader, writer = await asyncio.open_connection(host, port)
    except OfflineError:
        raise
    except ConnectionRefusedError:
        return Unreached.REFUSED
    except TimeoutError:
        return Unreached.NO_ANSWER
    except (OSError, UnicodeError):
        return Unreached.OTHER
    await _close(writer)
    return None


async def _check_tls(target: _Target) -> CheckResult:
    if not target.is_secure:
        return CheckResult(CheckStep.TLS, CheckOutcome.SKIPPED, tr("Not encrypted: the server is on this computer."))
    if target.proxy is not None:
        return CheckResult(CheckStep.TLS, CheckOutcome.SKIPPED, tr("Tried with the first request, through the proxy."))
    try:
        context = await asyncio.to_thread(trusting, target.ca_files)
    except WayError as error:
        sentence = tr("The certificates that are to be trusted cannot be read.")
        return CheckResult(CheckStep.TLS, CheckOutcome.FAILED, sentence, error.sentence)
    began = time.perf_counter()
    try:
        logged = _logged(target.log, target.host, target.port, "checkup: secure connection")
        async with logged, asyncio.timeout(STEP_TIMEOUT_S):
            _reader, writer = await asyncio.open_connection(
                target.address, target.port, ssl=context, server_hostname=target.address
            )
    except OfflineError:
        return _offline(CheckStep.TLS, target.host)
    except ssl.SSLCertVerificationError as error:
        advice = CERTIFICATE_ADVICE.get(error.verify_code, tr("Check this computer's clock and certificates."))
        sentence = tr("The certificate is not trusted: {reason}.", reason=error.verify_message)
        return CheckResult(CheckStep.TLS, CheckOutcome.FAILED, sentence, advice)
    except (OSError, TimeoutError):
        advice = tr("Check the port, and whether the Base URL begins rightly with https://.")
        return CheckResult(CheckStep.TLS, CheckOutcome.FAILED, tr("No secure connection came about."), advice)
    took_s = time.perf_counter() - began
    sentence = _certificate_sentence(writer.get_extra_info("ssl_object"))
    await _close(writer)
    return CheckResult(CheckStep.TLS, CheckOutcome.PASSED, sentence, took_s=took_s)


def _certificate_sentence(secured: ssl.SSLObject) -> str:
    certificate = secured.getpeercert() or {}
    until = certificate.get("notAfter")
    if isinstance(until, str):
        return tr("{protocol}, certificate valid until {moment}.", protocol=secured.version(), moment=until)
    return f"{secured.version()}."


async def _close(writer: asyncio.StreamWriter) -> None:
    writer.close()
    with contextlib.suppress(OSError, TimeoutError):
        async with asyncio.timeout(1.0):
            await writer.wait_closed()

"""An authority of the test's own, which this computer does not know, and certificates for servers that it signs."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Authority:
    """Its certificate as PEM and as DER, and what a server has: its certificate and the key to that."""

    pem: Path
    der: Path
    server: tuple[Path, Path]


def make_authority(folder: Path, *names: str) -> Authority:
    """An authority, and a server of these names or addresses."""
    folder.mkdir(parents=True, exist_ok=True)
    key = ec.generate_private_key(ec.SECP256R1())
    own = _builder("Test Authority", "Test Authority", key)
    own = own.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    root = own.sign(key, hashes.SHA256())
    server_key = ec.generate_private_key(ec.SECP256R1())
    known = x509.SubjectAlternativeName([_name(name) for name in names])
    certificate = _builder("Test Server", "Test Authority", server_key).add_extension(known, critical=False)
    paths = [folder / name for name in ("authority.pem", "authority.der", "server.pem", "server-key.pem")]
    signed = certificate.sign(key, hashes.SHA256())
    paths[0].write_bytes(root.public_bytes(serialization.Encoding.PEM))
    paths[1].write_bytes(root.public_bytes(serialization.Encoding.DER))
    paths[2].write_bytes(signed.public_bytes(serialization.Encoding.PEM))
    paths[3].write_bytes(
        server_key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    return Authority(paths[0], paths[1], (paths[2], paths[3]))


def _builder(subject: str, issuer: str, key: ec.EllipticCurvePrivateKey) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, subject)]))
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=2))
    )


def _name(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)

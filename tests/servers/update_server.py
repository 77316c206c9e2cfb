"""A place on the web that updates come from: a folder made by the release tool, served on loopback, faults included."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self

from tests.servers.listening import Listening
from tools.packages.update_archive import pack
from tools.packages.update_keys import make_keys
from tools.packages.update_repository import add_release

if TYPE_CHECKING:
    from pathlib import Path

EPOCH = 1_700_000_000
PROGRAM = """#!/bin/sh
echo "version {version} $*"
"""


def make_bundle(folder: Path, version: str, program: str = PROGRAM) -> Path:
    """A folder as a frozen program's: a script in the place of the program, and files, a link and a folder beside."""
    (folder / "_internal" / "empty").mkdir(parents=True)
    (folder / "_internal" / "data.txt").write_text(f"data of {version}\n" * 2000, encoding="utf-8")
    (folder / "_internal" / "link.txt").symlink_to("data.txt")
    (folder / "canal-desktop").write_text(program.format(version=version), encoding="utf-8")
    (folder / "canal-desktop").chmod(0o755)
    return folder


@dataclass
class Released:
    """Keys, and a folder in which versions are listed. kind is of the archives it has."""

    place: Path
    kind: str = "tar-linux-x86_64"

    def __post_init__(self) -> None:
        self.keys, self.web = self.place / "keys", self.place / "web"
        make_keys(self.keys)

    @property
    def root(self) -> bytes:
        """Whose signatures count, as the first program knew it."""
        return (self.keys / "1.root.json").read_bytes()

    def add(self, version: str, program: str = PROGRAM, kind: str = "", suffix: str = ".tar.gz") -> Path:
        """List a version; returns its archive."""
        archive = self.place / f"canal-desktop-{version}{suffix}"
        bundle = make_bundle(self.place / f"bundle-{version}", version, program)
        pack(bundle, archive, version, EPOCH)
        notes = f"## {version}\n\n- **Faster** in `{version}`\n"
        page = "https://example.com/releases"
        add_release(self.web, self.keys, version, {kind or self.kind: archive}, notes=notes, page=page)
        return archive

    def target(self, ending: str) -> Path:
        """The file on the web whose name ends so."""
        return next(path for path in (self.web / "targets").iterdir() if path.name.endswith(ending))


@dataclass
class UpdateServer(Listening):
    """Serves a folder. Use it as an async context manager.

    cut_after is after how many bytes of an archive the connection breaks off, None for never; goes_on is clear while
    an archive stays half sent. moved is where requests are sent on to.
    """

    web: Path
    cut_after: int | None = None
    moved: str = ""
    asked: list[str] = field(default_factory=list)
    headers: list[str] = field(default_factory=list)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    async def __aenter__(self) -> Self:
        self.goes_on = asyncio.Event()
        self.goes_on.set()
        return await super().__aenter__()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        path = head.split(" ", 2)[1]
        self.asked.append(path)
        self.headers.append(head)
        if self.moved:
            writer.write(f"HTTP/1.1 302 Found\r\nlocation: {self.moved}\r\ncontent-length: 0\r\n\r\n".encode())
            await writer.drain()
            return
        file = self.web / path.lstrip("/")
        if not file.is_file():
            writer.write(b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
            await writer.drain()
            return
        data = file.read_bytes()
        writer.write(f"HTTP/1.1 200 OK\r\ncontent-length: {len(data)}\r\nconnection: close\r\n\r\n".encode())
        if ".tar." in path and self.cut_after is not None:
            writer.write(data[: self.cut_after])
            await writer.drain()
            await self.goes_on.wait()
            return
        writer.write(data)
        await writer.drain()


def fetch_from(web: Path, asked: list[str] | None = None):
    """A fetch for canal_desktop.updates.source without a network: the folder is at https://updates.invalid/."""
    from canal_desktop.domain.errors import NotOnServer

    def fetch(url: str):
        path = url.removeprefix("https://updates.invalid/")
        if asked is not None:
            asked.append(path)
        if not (web / path).is_file():
            raise NotOnServer("not there", 404)
        yield (web / path).read_bytes()

    return fetch


ADDRESS = "https://updates.invalid/"

"""A Next.js app made of written programs: built once, and started on a port that the system chooses."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import subprocess
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

import httpx2

from canal_desktop.programs.write_program import write_program
from tests.end2end.processes import ends_with_us
from tests.programs.running import SAID_URL, environment
from tests.servers.misbehaving import KEY

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping
    from pathlib import Path

    from canal_desktop.domain.call import Call

BUILD_PATIENCE_S = 600
START_PATIENCE_S = 90
SAID_ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+")
ROOT_LAYOUT = """\
export default function Layout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
"""
PAGE = """\
import Chat from './chat';

export default function Page() {
  return <Chat />;
}
"""
CONFIG = """\
export default { turbopack: { root: new URL('..', import.meta.url).pathname } };
"""
COMPILER = """\
{
  "compilerOptions": {
    "strict": true,
    "noUncheckedIndexedAccess": true,
    "noUnusedLocals": true,
    "target": "es2022",
    "lib": ["dom", "dom.iterable", "esnext"],
    "module": "esnext",
    "moduleResolution": "bundler",
    "jsx": "react-jsx",
    "noEmit": true,
    "skipLibCheck": true,
    "isolatedModules": true
  },
  "include": ["**/*.ts", "**/*.tsx"]
}
"""


def write_app(folder: Path, calls: Mapping[str, Call], beside: str) -> None:
    """Write an app with a route and a page for each call; beside is the one whose route is at its own place."""
    files = {"app/layout.tsx": ROOT_LAYOUT, "next.config.mjs": CONFIG, "tsconfig.json": COMPILER}
    for name, call in calls.items():
        route, component = (write_program(call, form, SAID_URL) for form in ("next.route", "next.component"))
        files |= {f"app/{name}/page.tsx": PAGE, f"app/{name}/chat.tsx": component.text}
        if name != beside:
            files[f"app/api/{name}/route.ts"] = route.text
            continue
        for file in route.files:
            (folder / file.name).parent.mkdir(parents=True, exist_ok=True)
            (folder / file.name).write_bytes(file.data)
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text.encode())


def build(folder: Path, node_modules: Path) -> None:
    """Compile the app as it is compiled to be served; types are checked."""
    done = subprocess.run(
        ["node", str(node_modules / "next" / "dist" / "bin" / "next"), "build"],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "HOME": str(folder), "NEXT_TELEMETRY_DISABLED": "1"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=BUILD_PATIENCE_S,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@asynccontextmanager
async def served(folder: Path, node_modules: Path, base_url: str, key: str = KEY) -> AsyncIterator[httpx2.AsyncClient]:
    """A client of the app, which asks a server."""
    said = folder / "said-at-start.txt"
    with said.open("wb") as output:
        process = await asyncio.create_subprocess_exec(
            *(*ends_with_us(), "node", str(node_modules / "next" / "dist" / "bin" / "next"), "start"),
            *("--hostname", "127.0.0.1", "--port", "0"),
            cwd=folder,
            env={**environment(base_url, key), "NEXT_TELEMETRY_DISABLED": "1"},
            stdin=asyncio.subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
        )
    try:
        address = await _address(said, process)
        async with httpx2.AsyncClient(base_url=address, trust_env=False, timeout=60) as client:
            await _until_there(client)
            yield client
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        await process.wait()


async def _address(said: Path, process: asyncio.subprocess.Process) -> str:
    """Where it listens: the system chose the port, and nobody else can have it."""
    async with asyncio.timeout(START_PATIENCE_S):
        while not (found := SAID_ADDRESS.search(said.read_text(encoding="utf-8", errors="replace"))):
            assert process.returncode is None, said.read_text(encoding="utf-8", errors="replace")
            await asyncio.sleep(0.05)
    return found[0]


async def _until_there(client: httpx2.AsyncClient) -> None:
    async with asyncio.timeout(START_PATIENCE_S):
        while True:
            try:
                await client.get("/")
            except httpx2.TransportError:
                await asyncio.sleep(0.1)
            else:
                return

"""What an answer may hold that others made: it connects to nobody, opens no file, and starts nothing by itself."""

from __future__ import annotations

import base64
import socket
import sys
import zlib
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest

from tests.ui.opened_files import watch_for_opening
from tests.ui.transcript.conftest import make_message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from canal_desktop.ui.transcript.view import TranscriptView

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who opens a file")

BOMB = base64.b64encode(zlib.compress(bytes(8_000_000), 9)).decode()

CONTENTS = {
    "remote picture": "![a]({web}a.png)",
    "picture in a link": "[![a]({web}a.png)]({web})",
    "picture by reference": "![a][r]\n\n[r]: {web}a.png",
    "picture of a file": "![a](file://{trap})",
    "picture of a bare path": "![a]({trap})",
    "picture of a relative path": "![a](trap.png)",
    "picture of a share": "![a](//127.0.0.1/share/a.png) ![b](\\\\127.0.0.1\\share\\a.png)",
    "picture as data": "![a](data:image/svg+xml;base64,PHN2Zy8+) ![b](data:image/png;base64," + BOMB + ")",
    "HTML": '<img src="{web}a.png"><img src="file://{trap}"><link rel=stylesheet href="{web}a.css">'
    '<style>@import url({web}b.css);</style><script src="{web}a.js"></script><iframe src="{web}"></iframe>',
    "SVG": '<svg xmlns="http://www.w3.org/2000/svg"><image href="{web}a.png"/><use href="file://{trap}"/></svg>',
    "SVG in code": '```svg\n<svg xmlns="http://www.w3.org/2000/svg"><image href="{web}a.png"/></svg>\n```',
    "formula": r"$$\includegraphics{{{trap}}} \href{{{web}}}{{x}} \input{{{trap}}} \require{{html}}$$",
    "diagram": '```mermaid\ngraph TD\n  A["<img src={web}a.png>"] --> B\n  click A "{web}" _blank\n```',
    "table": "| a |\n|---|\n| ![a]({web}a.png) <img src='file://{trap}'> |\n",
    "links": "[a](javascript:alert) [b](file://{trap}) [c](smb://127.0.0.1/x) [d](vscode://x) <{web}> {web}",
}


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """Somebody who would like to be connected to."""
    with socket.create_server(("127.0.0.1", 0)) as made:
        made.setblocking(False)
        yield made


@pytest.mark.parametrize("kind", CONTENTS)
def test_nothing_in_an_answer_is_fetched_opened_or_started(
    view: TranscriptView, listener: socket.socket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    trap = tmp_path / "trap.png"
    trap.write_bytes(b"\x89PNG")
    monkeypatch.chdir(tmp_path)
    started: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: started.append(url.toString()))
    web = f"http://127.0.0.1:{listener.getsockname()[1]}/"
    wanted: list[str] = []
    view.pictures.remote.wanted.connect(wanted.append)
    with watch_for_opening(trap) as was_opened:
        # Formulas and diagrams, which are drawn in a thread, have the time for it that a reader gives them.
        view.set_messages([make_message(1, CONTENTS[kind].format(web=web, trap=trap))])
        view.grab()
        QTest.qWait(300 if kind in {"formula", "diagram"} else 20)
        view.grab()
        assert not was_opened()
    assert wanted == []
    assert started == []
    with pytest.raises(BlockingIOError):
        listener.accept()

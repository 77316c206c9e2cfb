"""The log of a server: so much of it as can be read, the newest, and no secrets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.redaction import MASK, Redactor
from canal_desktop.mcp_client import server_log
from canal_desktop.mcp_client.server_log import MOST_CHARACTERS, ServerLog

if TYPE_CHECKING:
    import pytest


def test_what_comes_after_a_number_is_told() -> None:
    log = ServerLog(Redactor())
    log.add("one\ntwo")
    number, lines = log.since(0)
    assert [line.partition("  ")[2] for line in lines] == ["one", "two"]
    assert log.since(number) == (number, [])
    log.add("three")
    assert log.since(number)[1][0].endswith("three")


def test_the_newest_megabyte_is_kept() -> None:
    log = ServerLog(Redactor())
    for number in range(2000):
        log.add(f"{number} {'x' * 1000}")
    total, lines = log.since(0)
    assert total == 2000
    assert sum(map(len, lines)) < MOST_CHARACTERS
    assert " 1999 " in lines[-1]
    assert len(log.since(1)[1]) == len(lines)


def test_secrets_and_control_characters_are_not_in_it() -> None:
    redactor = Redactor()
    redactor.learn("very-secret-value")
    log = ServerLog(redactor)
    log.add_foreign(b"\x1b[31mit is very-secret-value\r\n\xff\n\n", "server")
    (first, second) = log.since(0)[1]
    assert first.endswith(f"server: [31mit is {MASK}")
    assert second.endswith("server: \ufffd")


def test_a_long_line_is_cut_but_no_secret_in_it() -> None:
    redactor = Redactor()
    redactor.learn("very-secret-value")
    log = ServerLog(redactor)
    log.add("y" * (server_log.LONGEST_LINE - 6) + "very-secret-value")
    assert "very" not in log.since(0)[1][0]
    log = ServerLog(Redactor())
    log.add("y" * 5000)
    (line,) = log.since(0)[1]
    assert len(line) < 2100
    assert "5000 characters" in line


def test_more_than_can_be_read_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server_log.time, "monotonic", lambda: 5.0)
    log = ServerLog(Redactor())
    for _number in range(10):
        log.add_foreign(b"z" * server_log.MOST_PER_S, "server")
    assert len(log.since(0)[1]) == 1
    monkeypatch.setattr(server_log.time, "monotonic", lambda: 6.0)
    log.add_foreign(b"later", "server")
    assert f"{9 * server_log.MOST_PER_S} bytes were left out" in log.since(0)[1][1]

"""Checking: whether an answer is as a check wants it; patterns and schemas are tried in a process of their own."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from canal_desktop.app.daemon_executor import DaemonExecutor
from canal_desktop.app.line_process import LineProcess
from canal_desktop.domain.prompt_test import Check, CheckKind, CheckOutcome, Verdict
from canal_desktop.domain.tokens import estimate_tokens
from canal_desktop.language import decimal, grouped, tr, tr_n

if TYPE_CHECKING:
    from canal_desktop.domain.usage import Usage

LIMIT_S = 2.0
"""A pattern that takes longer on one answer is not of any use."""
START_S = 30.0
"""A slow computer may need so long to begin."""
MOST_CHARS = 2_000_000
"""Of an answer in which a pattern is looked for."""
INHERITED = ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH", "PYTHONHOME", "PYTHONPATH", "LANG", "LC_ALL")
"""All of the environment that the process is given."""
PASSED = CheckOutcome(Verdict.PASSED)
TOO_SLOW = CheckOutcome(
    Verdict.UNCHECKED,
    tr("It takes more than {seconds} seconds. Make the pattern or the schema simpler.", seconds=decimal(LIMIT_S, 0)),
)
NO_PATTERN = CheckOutcome(Verdict.UNCHECKED, tr("There is no pattern yet."))
NO_SCHEMA = CheckOutcome(Verdict.UNCHECKED, tr("There is no schema yet."))
NOT_HERE = CheckOutcome(Verdict.UNCHECKED, tr("Patterns and schemas cannot be checked: their process does not run."))
WAITS_FOR_JUDGE = CheckOutcome(Verdict.UNCHECKED, tr("The judge is asked when the set is run."))
QUOTED = 60
REASONS = {
    "": "",
    "bad pattern": tr("The pattern cannot be read: {detail}."),
    "no match": tr("Nothing in the answer fits the pattern."),
    "schema not json": tr("The schema is no JSON: {detail}."),
    "answer not json": tr("There is no JSON in the answer: {detail}."),
    "no schema": tr("The schema is none: {detail}"),
    "refers elsewhere": tr("The schema refers to what is not in it: {detail}"),
    "schema of no use": tr("The schema cannot be used: {detail}"),
    "misfit": "{detail}",
}
"""What the process says, as sentences."""


class Checking:
    """All checks but those of a judge. Its process begins when it is first needed."""

    def __init__(self) -> None:
        self._thread = DaemonExecutor(max_threads=1)
        self._process = LineProcess(Path(__file__).with_name("check_process.py"), INHERITED)
        self._is_closed = False

    async def check(self, check: Check, answer: str, usage: Usage | None = None) -> CheckOutcome:
        """Look at an answer; usage is what its server counted.

        A check of a judge is one that cannot be made here.
        """
        match check.kind:
            case CheckKind.CONTAINS | CheckKind.LACKS | CheckKind.EQUALS if not check.text:
                return CheckOutcome(Verdict.UNCHECKED, tr("There is no text to look for."))
            case CheckKind.CONTAINS | CheckKind.LACKS:
                return _look_for(check, answer)
            case CheckKind.EQUALS:
                return _compare(check, answer)
            case CheckKind.SHORTER:
                return _measure(check, answer, usage)
            case CheckKind.JUDGED:
                return WAITS_FOR_JUDGE
            case CheckKind.REGEX | CheckKind.SCHEMA if not check.text.strip():
                return NO_PATTERN if check.kind is CheckKind.REGEX else NO_SCHEMA
            case CheckKind.REGEX:
                asked = {"do": "pattern", "pattern": check.text, "ignores_case": check.ignores_case}
            case CheckKind.SCHEMA:
                asked = {"do": "schema", "schema": check.text}
        if len(answer) > MOST_CHARS:
            return CheckOutcome(
                Verdict.UNCHECKED,
                tr("The answer has more than {count} characters.", count=grouped(MOST_CHARS)),
            )
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._ask, {**asked, "text": answer})

    async def close(self) -> None:
        """End the process."""
        self._is_closed = True
        await asyncio.get_running_loop().run_in_executor(self._thread, self._process.end)
        self._thread.shutdown()

    # In the thread.

    def _ask(self, request: dict[str, Any]) -> CheckOutcome:
        line = json.dumps(request) + "\n"
        for _try in range(2):
            if self._process.process is None and not self._begin():
                return NOT_HERE
            began = time.monotonic()
            answer = self._process.exchange(line, LIMIT_S)
            if answer is not None:
                return CheckOutcome(
                    Verdict(answer["verdict"]), REASONS[answer["reason"]].format(detail=answer["detail"])
                )
            if time.monotonic() - began >= LIMIT_S:
                return TOO_SLOW
            # It had ended by itself.
        return NOT_HERE

    def _begin(self) -> bool:
        if self._is_closed or getattr(sys, "frozen", False):
            return False
        return self._process.begin() and self._process.exchange("", START_S) is not None


def _look_for(check: Check, answer: str) -> CheckOutcome:
    wanted, text = (check.text.casefold(), answer.casefold()) if check.ignores_case else (check.text, answer)
    is_there = wanted in text
    if is_there is (check.kind is CheckKind.CONTAINS):
        return PASSED
    text = _short(check.text)
    if is_there:
        return CheckOutcome(Verdict.FAILED, tr("“{text}” is in the answer.", text=text))
    return CheckOutcome(Verdict.FAILED, tr("“{text}” is not in the answer.", text=text))


def _compare(check: Check, answer: str) -> CheckOutcome:
    expected, given = check.text, answer
    if check.ignores_blanks:
        expected, given = " ".join(expected.split()), " ".join(given.split())
    if check.ignores_case:
        expected, given = expected.casefold(), given.casefold()
    if expected == given:
        return PASSED
    pairs = enumerate(zip(expected, given, strict=False))
    at = next((number for number, (one, other) in pairs if one != other), min(len(expected), len(given)))
    wanted, found = (_short(text[at : at + QUOTED]) or tr("the end") for text in (expected, given))
    return CheckOutcome(
        Verdict.FAILED,
        tr(
            "It differs from character {number} on: “{expected}” became “{found}”.",
            number=grouped(at + 1),
            expected=wanted,
            found=found,
        ),
    )


def _measure(check: Check, answer: str, usage: Usage | None) -> CheckOutcome:
    if check.limit <= 0:
        return CheckOutcome(Verdict.UNCHECKED, tr("There is no limit yet."))
    counted = usage.completion_tokens if usage is not None else None
    if not check.counts_tokens:
        size = len(answer)
        words = tr_n("It has {n} character.", "It has {n} characters.", size)
    elif counted is not None:
        size = counted
        words = tr_n("It has {n} token.", "It has {n} tokens.", size)
    else:
        size = estimate_tokens(answer)
        words = tr_n("It has about {n} token.", "It has about {n} tokens.", size)
    return PASSED if size < check.limit else CheckOutcome(Verdict.FAILED, words)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= QUOTED else line[: QUOTED - 1] + "…"

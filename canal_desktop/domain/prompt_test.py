"""Prompt tests: a question with what its answer must be like, sets of them, and what models made of them."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

from canal_desktop.domain.message import (
    FilePart,
    ImagePart,
    Message,
    MessageId,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from canal_desktop.domain.parameters import Parameters

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from decimal import Decimal

    from canal_desktop.domain.message import Part, Timing
    from canal_desktop.domain.usage import Usage

CaseSetId = NewType("CaseSetId", str)
CaseId = NewType("CaseId", str)
RunId = NewType("RunId", str)

MOST_MODELS = 8
MOST_REPEATS = 10
MOST_AT_ONCE = 8
USUAL_AT_ONCE = 3
MAX_TITLE = 200
"""Characters of the title of a set or a case."""


def new_case_id() -> CaseId:
    """A fresh id: 32 hexadecimal characters, unique across machines."""
    return CaseId(uuid.uuid4().hex)


def new_set_id() -> CaseSetId:
    """A fresh id: 32 hexadecimal characters, unique across machines."""
    return CaseSetId(uuid.uuid4().hex)


def new_run_id() -> RunId:
    """A fresh id: 32 hexadecimal characters, unique across machines."""
    return RunId(uuid.uuid4().hex)


class CheckKind(StrEnum):
    """What is looked at in an answer."""

    CONTAINS = "contains"
    LACKS = "lacks"
    REGEX = "regex"
    SCHEMA = "schema"
    EQUALS = "equals"
    SHORTER = "shorter"
    JUDGED = "judged"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that is asked of an answer."""

    kind: CheckKind
    text: str = ""
    """What to find, a pattern of Python's `re`, a JSON schema, the whole answer, or the rubric of a judge."""
    ignores_case: bool = False
    """Of CONTAINS, LACKS, REGEX and EQUALS."""
    ignores_blanks: bool = False
    """Of EQUALS: any blanks and line ends are as one blank."""
    limit: int = 0
    """Of SHORTER: an answer has fewer than so many characters, or tokens."""
    counts_tokens: bool = False
    model: str = ""
    """Of JUDGED: the model that is asked."""


class Verdict(StrEnum):
    """What came of a check, and of all checks of an answer together."""

    PASSED = "passed"
    FAILED = "failed"
    UNCHECKED = "unchecked"
    """It could not be checked, or there was nothing to check."""
    ERROR = "error"
    """Of an answer only: there is none, or not a whole one."""


@dataclass(frozen=True, slots=True)
class CheckOutcome:
    """What came of one check, and in one line why; "" where there is nothing to say."""

    verdict: Verdict
    reason: str = ""


@dataclass(frozen=True, slots=True)
class CaseMessage:
    """One message of a case's request; its files are known by their hash."""

    role: Role
    parts: tuple[Part, ...]

    @property
    def text(self) -> str:
        """All text parts joined."""
        return "".join(part.text for part in self.parts if isinstance(part, TextPart))


@dataclass(frozen=True, slots=True)
class CaseRequest:
    """What is asked: the messages in their order, the parameters with the system prompt; unset ones are not sent."""

    messages: tuple[CaseMessage, ...]
    parameters: Parameters = field(default_factory=Parameters)

    @property
    def question(self) -> str:
        """The text of the last message of the user's."""
        return next((one.text for one in reversed(self.messages) if one.role is Role.USER), "")


@dataclass(frozen=True, slots=True)
class Case:
    """One question of a set, with the answer that is expected, "" for none, and its checks."""

    id: CaseId
    set_id: CaseSetId
    title: str
    request: CaseRequest
    expected: str
    checks: tuple[Check, ...]
    created_at: datetime
    updated_at: datetime
    conversation_id: str | None = None
    message_id: str | None = None
    """Where it was taken from."""


@dataclass(frozen=True, slots=True)
class CaseSet:
    """Cases under a name."""

    id: CaseSetId
    name: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Cell:
    """One answer of a run: which case, which model, the how manieth time, from 0."""

    case_id: CaseId
    model: str
    repeat: int = 0


@dataclass(frozen=True, slots=True)
class CaseResult:
    """What a model answered to a case, as it was checked then."""

    cell: Cell
    title: str
    """The case's, as it was called then."""
    verdict: Verdict
    reply: str = ""
    expected: str = ""
    checks: tuple[tuple[Check, CheckOutcome], ...] = ()
    failure: str = ""
    """Why there is no whole answer, as a sentence."""
    usage: Usage | None = None
    cost: Decimal | None = None
    """US dollars; None where no price was known."""
    is_estimate: bool = False
    """The server counted nothing: usage and cost are the program's own estimates."""
    judge_cost: Decimal | None = None
    """US dollars for the judging, which is no part of cost."""
    timing: Timing | None = None


@dataclass(frozen=True, slots=True)
class CaseRun:
    """A set run over models; ended_at is None while it is going on, or where the program ended in the midst of it."""

    id: RunId
    set_id: CaseSetId
    started_at: datetime
    models: tuple[str, ...]
    cases: tuple[CaseId, ...]
    repeats: int = 1
    profile_id: str | None = None
    ended_at: datetime | None = None

    @property
    def cells(self) -> tuple[Cell, ...]:
        """All answers it consists of, in the order in which they are asked for."""
        return tuple(
            Cell(case, model, repeat) for repeat in range(self.repeats) for case in self.cases for model in self.models
        )


def missing_cells(run: CaseRun, results: Iterable[CaseResult]) -> tuple[Cell, ...]:
    """Those of which there is no answer: never asked for, or failed."""
    answered = {one.cell for one in results if one.verdict is not Verdict.ERROR}
    return tuple(cell for cell in run.cells if cell not in answered)


def verdict_of(outcomes: Iterable[CheckOutcome]) -> Verdict:
    """What the checks of an answer come to: one that failed decides, then one that could not be made."""
    found = {outcome.verdict for outcome in outcomes}
    if Verdict.FAILED in found:
        return Verdict.FAILED
    return Verdict.PASSED if found == {Verdict.PASSED} else Verdict.UNCHECKED


def request_of(branch: Iterable[Message], parameters: Parameters) -> CaseRequest:
    """What was sent with a branch: nothing of what was left out of it, nor of what is never sent."""
    messages: list[CaseMessage] = []
    branch = tuple(branch)
    for message in branch:
        # The last one is sent whatever was chosen about it, as in domain.context.
        if message.context.is_dropped and message is not branch[-1]:
            continue
        kinds = (TextPart, ToolCallPart, ToolResultPart, *((FilePart, ImagePart) if message.role is Role.USER else ()))
        dropped = message.context.dropped_parts
        parts = tuple(
            part for number, part in enumerate(message.parts) if isinstance(part, kinds) and number not in dropped
        )
        if parts:
            messages.append(CaseMessage(message.role, parts))
    return CaseRequest(tuple(messages), parameters)


def with_question(request: CaseRequest, text: str) -> CaseRequest:
    """The same with another text in the last message of the user's."""
    messages = list(request.messages)
    for number in range(len(messages) - 1, -1, -1):
        if messages[number].role is Role.USER:
            others = tuple(part for part in messages[number].parts if not isinstance(part, TextPart))
            messages[number] = CaseMessage(Role.USER, (*others, TextPart(text)) if text else others)
            break
    return CaseRequest(tuple(messages), request.parameters)


def message_ids(count: int) -> tuple[MessageId, ...]:
    """Ids for the messages of a request that is made of no conversation."""
    return tuple(MessageId(f"case-{number}") for number in range(count))

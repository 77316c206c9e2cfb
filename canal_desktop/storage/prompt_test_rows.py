"""Rows of prompt tests to values of the domain, and back."""

from __future__ import annotations

import json
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.message import Role
from canal_desktop.domain.message_values import to_timing
from canal_desktop.domain.parameters import Parameters, from_fields, to_fields
from canal_desktop.domain.prompt_test import (
    MOST_REPEATS,
    Case,
    CaseId,
    CaseMessage,
    CaseRequest,
    CaseResult,
    CaseRun,
    CaseSetId,
    Cell,
    RunId,
    Verdict,
)
from canal_desktop.domain.prompt_test_values import check_fields, outcome_fields, to_checks, to_outcomes
from canal_desktop.language import bare
from canal_desktop.storage.rows import (
    clean_text,
    from_part,
    from_timestamp,
    from_timing,
    from_usage,
    moment_or_none,
    timestamp_or_none,
    to_json,
    to_part,
    to_timestamp,
    to_usage,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

CASE_COLUMNS = (
    "id, set_id, title, request, expected, checks, created_at, updated_at, conversation_id, message_id, position"
)
RUN_COLUMNS = "id, set_id, started_at, ended_at, profile_id, models, cases, repeats"
RESULT_COLUMNS = (
    "case_id, model, repeat, title, outcome, reply, expected, checks, failure, usage, cost, is_estimate, judge_cost, "
    "timing"
)


def from_case(case: Case, position: int) -> tuple[Any, ...]:
    """A case as a row of CASE_COLUMNS."""
    return (
        case.id,
        case.set_id,
        clean_text(case.title),
        from_request(case.request),
        clean_text(case.expected),
        to_json([check_fields(check) for check in case.checks]),
        to_timestamp(case.created_at),
        to_timestamp(case.updated_at),
        case.conversation_id,
        case.message_id,
        position,
    )


def to_case(row: Sequence[Any]) -> Case:
    """A row of CASE_COLUMNS as a case."""
    known, set_id, title, request, expected, checks, created_at, updated_at, conversation_id, message_id, _place = row
    return Case(
        CaseId(known),
        CaseSetId(set_id),
        title,
        to_request(request),
        expected,
        to_checks(json.loads(checks)),
        from_timestamp(created_at),
        from_timestamp(updated_at),
        conversation_id,
        message_id,
    )


def from_request(request: CaseRequest) -> str:
    """A request as it is stored."""
    messages = [
        {"role": one.role.value, "parts": [list(from_part(part)) for part in one.parts]} for one in request.messages
    ]
    return to_json({"messages": messages, "parameters": to_fields(request.parameters)})


def to_request(stored: Any) -> CaseRequest:
    """A stored request; raises ValueError or TypeError where it cannot be one."""
    found = json.loads(stored)
    if not isinstance(found, dict):
        raise ValueError("a request is an object")  # noqa: TRY004 - as for everything that cannot be read
    try:
        messages = tuple(
            CaseMessage(Role(one["role"]), tuple(to_part(*part) for part in one["parts"]))
            for one in found.get("messages", ())
        )
    except KeyError as error:
        raise ValueError("a message without its parts, or a part without its file") from error
    parameters = found.get("parameters")
    return CaseRequest(messages, from_fields(parameters) if isinstance(parameters, dict) else Parameters())


def from_run(run: CaseRun) -> tuple[Any, ...]:
    """A run as a row of RUN_COLUMNS."""
    return (
        run.id,
        run.set_id,
        to_timestamp(run.started_at),
        timestamp_or_none(run.ended_at),
        run.profile_id,
        to_json(list(run.models)),
        to_json(list(run.cases)),
        run.repeats,
    )


def to_run(row: Sequence[Any]) -> CaseRun:
    """A row of RUN_COLUMNS as a run."""
    known, set_id, started_at, ended_at, profile_id, models, cases, repeats = row
    return CaseRun(
        RunId(known),
        CaseSetId(set_id),
        from_timestamp(started_at),
        tuple(str(model) for model in json.loads(models)),
        tuple(CaseId(str(case)) for case in json.loads(cases)),
        min(max(int(repeats), 1), MOST_REPEATS),
        profile_id,
        moment_or_none(ended_at),
    )


def from_result(run_id: RunId, result: CaseResult) -> tuple[Any, ...]:
    """A result as a row of run_id and RESULT_COLUMNS."""
    return (
        run_id,
        result.cell.case_id,
        clean_text(result.cell.model),
        result.cell.repeat,
        clean_text(result.title),
        result.verdict.value,
        clean_text(result.reply),
        clean_text(result.expected),
        to_json(outcome_fields(result.checks)),
        clean_text(bare(result.failure)),
        from_usage(result.usage),
        None if result.cost is None else str(result.cost),
        int(result.is_estimate),
        None if result.judge_cost is None else str(result.judge_cost),
        from_timing(result.timing),
    )


def to_result(row: Sequence[Any]) -> CaseResult:
    """A row of RESULT_COLUMNS as a result."""
    case_id, model, repeat, title, outcome, reply, expected, checks, failure, usage, *others = row
    cost, is_estimate, judge_cost, timing = others
    return CaseResult(
        Cell(CaseId(case_id), model, repeat),
        title,
        Verdict(outcome),
        reply,
        expected,
        to_outcomes(json.loads(checks)),
        failure,
        None if usage is None else to_usage(usage),
        _dollars(cost),
        bool(is_estimate),
        _dollars(judge_cost),
        None if timing is None else to_timing(json.loads(timing)),
    )


def _dollars(stored: Any) -> Decimal | None:
    if stored is None:
        return None
    try:
        return Decimal(stored)
    except InvalidOperation:
        raise ValueError("no amount of money") from None

"""Results of prompt tests as files: what other programs read out of them is what was in them."""

from __future__ import annotations

import csv
import io
import json
import xml.etree.ElementTree as ET
from datetime import UTC, datetime
from decimal import Decimal

from canal_desktop.domain.message import Timing
from canal_desktop.domain.prompt_test import (
    CaseId,
    CaseResult,
    CaseRun,
    CaseSetId,
    Cell,
    Check,
    CheckKind,
    CheckOutcome,
    RunId,
    Verdict,
)
from canal_desktop.domain.prompt_test_sums import compare, sum_of
from canal_desktop.domain.usage import Usage
from canal_desktop.exchange.test_results import RunReport, as_csv, as_json, as_junit, as_markdown

NOW = datetime(2026, 11, 28, 12, 30, tzinfo=UTC)
ONE, TWO = CaseId("c1"), CaseId("c2")
CHECK = Check(CheckKind.CONTAINS, 'a "b" <c> & |d|')
ODD = '=SUM(A1) <b> & "q"\n\x00second ]]> line'


def result(case: CaseId, model: str, verdict: Verdict, repeat: int = 0, **others: object) -> CaseResult:
    outcome = CheckOutcome(verdict, "" if verdict is Verdict.PASSED else "Not | there\nat <all>")
    values = {"reply": ODD, "checks": ((CHECK, outcome),), "expected": "yes", "timing": Timing(0.5, 2.0), **others}
    return CaseResult(Cell(case, model, repeat), f"Case {case}", verdict, **values)  # type: ignore[arg-type]


RESULTS = (
    result(TWO, "m|1", Verdict.FAILED, usage=Usage(3, 4), cost=Decimal("0.00000012"), judge_cost=Decimal("0.5")),
    result(ONE, "m|1", Verdict.PASSED, timing=Timing(None, 1.0)),
    result(ONE, "m2", Verdict.ERROR, checks=(), failure="It did not answer.", timing=None, reply=""),
    result(TWO, "m2", Verdict.UNCHECKED, is_estimate=True),
)
RUN = CaseRun(RunId("r"), CaseSetId("s"), NOW, ("m|1", "m2"), (ONE, TWO), ended_at=NOW)
REPORT = RunReport("My & set", RUN, RESULTS, {ONE: "Case c1", TWO: "Case c2"})


def test_a_spreadsheet_reads_each_answer_and_carries_nothing_out() -> None:
    rows = list(csv.DictReader(io.StringIO(as_csv(REPORT))))
    assert [(row["case"], row["model"], row["verdict"]) for row in rows] == [
        ("Case c1", "m|1", "passed"),
        ("Case c2", "m|1", "failed"),
        ("Case c1", "m2", "error"),
        ("Case c2", "m2", "unchecked"),
    ]
    assert rows[1]["reply"] == f"'{ODD}"
    assert (rows[1]["cost_usd"], rows[1]["judge_cost_usd"]) == ("0.00000012", "0.5")
    assert (rows[1]["completion_tokens"], rows[1]["total_s"], rows[0]["first_token_s"]) == ("4", "2.0", "")
    assert rows[2]["failure"] == "It did not answer."


def test_json_has_all_of_it() -> None:
    found = json.loads(as_json(REPORT))
    assert (found["set"], found["models"], len(found["results"])) == ("My & set", ["m|1", "m2"], 4)
    assert found["results"][1]["checks"][0] == {
        "kind": "contains",
        "text": CHECK.text,
        "verdict": "failed",
        "reason": "Not | there\nat <all>",
    }
    assert found["results"][1]["reply"] == ODD
    assert found["results"][1]["cost_usd"] == "0.00000012"


def test_markdown_is_a_table_with_the_reasons_below() -> None:
    lines = as_markdown(REPORT).splitlines()
    assert lines[0] == "# My & set"
    assert lines[4:11] == [
        "| Case | m\\|1 | m2 |",
        "| --- | --- | --- |",
        "| Case c1 | ✓ Passed | ! No answer |",
        "| Case c2 | ✗ Failed | – Not checked |",
        "| **Passed** | 50 % (1 of 2) | 0 % (0 of 2) |",
        "| **Cost** | $0.00000012 or more | not known |",
        "| **Median time** | 1.5 s | 2.0 s |",
    ]
    assert '- Contains “a "b" <c> & |d|”: Not | there at <all>' in lines
    assert "- It did not answer." in lines


def test_a_build_server_reads_junit() -> None:
    first, second = ET.fromstring(as_junit(REPORT)).findall("testsuite")
    assert {name: first.get(name) for name in ("name", "tests", "failures", "errors", "skipped", "time")} == {
        "name": "My & set – m|1",
        "tests": "2",
        "failures": "1",
        "errors": "0",
        "skipped": "0",
        "time": "3.000",
    }
    failed = first.findall("testcase")[1]
    assert (failed.get("classname"), failed.get("name"), failed.get("time")) == ("My & set.m|1", "Case c2", "2.000")
    failure = failed.find("failure")
    assert failure is not None
    assert failure.get("message") == 'Contains “a "b" <c> & |d|”: Not | there\nat <all>'
    assert failed.findtext("system-out") == ODD.replace("\x00", "\ufffd")
    error, skipped = second.findall("testcase")
    assert (second.get("errors"), second.get("skipped")) == ("1", "1")
    assert error.find("error") is not None
    assert skipped.find("skipped") is not None


def test_sums_and_what_became_worse() -> None:
    whole = sum_of(RESULTS)
    assert (whole.answers, whole.passed, whole.failed, whole.unchecked, whole.errors) == (4, 1, 1, 1, 1)
    assert (whole.cost, whole.unpriced, whole.judge_cost, whole.tokens) == (
        Decimal("0.00000012"),
        3,
        Decimal("0.5"),
        7,
    )
    assert (whole.pass_rate, whole.median_s, whole.first_token_s) == (0.25, 2.0, 0.5)
    before = (
        result(TWO, "m|1", Verdict.PASSED),
        result(ONE, "m|1", Verdict.PASSED),
        result(ONE, "m|1", Verdict.FAILED, 1),
        # Of what was no answer, or is none now, nothing can be said.
        result(ONE, "m2", Verdict.PASSED),
        result(TWO, "m2", Verdict.PASSED),
    )
    found = compare(RESULTS, before)
    assert (found.worse, found.better) == (((TWO, "m|1"),), ((ONE, "m|1"),))

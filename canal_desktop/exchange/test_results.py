"""Results of prompt tests as files: CSV for spreadsheets, JSON, Markdown, and JUnit XML for build servers."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.prompt_test import Verdict
from canal_desktop.domain.prompt_test_sums import by_place, sum_of
from canal_desktop.domain.prompt_test_values import outcome_fields
from canal_desktop.domain.prompt_test_words import (
    VERDICT_NAMES,
    VERDICT_SIGNS,
    check_words,
    rate_words,
    reasons_of,
    verdict_words,
)
from canal_desktop.exchange.csv_text import csv_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from canal_desktop.domain.prompt_test import CaseId, CaseResult, CaseRun
    from canal_desktop.domain.prompt_test_sums import ResultSum

HEAD = (
    *("case", "model", "repeat", "verdict", "reasons", "failure", "reply", "expected"),
    *("prompt_tokens", "completion_tokens", "cost_usd", "is_estimate", "judge_cost_usd", "first_token_s", "total_s"),
)
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LINE_ENDS = re.compile(r"\s*\n\s*")


@dataclass(frozen=True, slots=True)
class RunReport:
    """A run with what came of it. titles are those of its cases, in the order in which they are shown."""

    name: str
    """The set's."""
    run: CaseRun
    results: tuple[CaseResult, ...]
    titles: dict[CaseId, str]

    def of_model(self, model: str) -> tuple[CaseResult, ...]:
        """The results of a model, by the order of the cases."""
        order = {case: number for number, case in enumerate(self.titles)}
        found = [one for one in self.results if one.cell.model == model]
        return tuple(sorted(found, key=lambda one: (order.get(one.cell.case_id, len(order)), one.cell.repeat)))


def as_csv(report: RunReport) -> str:
    """One line for each answer."""
    return csv_text(HEAD, (_row(one) for model in report.run.models for one in report.of_model(model)))


def as_json(report: RunReport) -> str:
    """All of it, for programs."""
    run = report.run
    content = {
        "kind": "canal prompt test run",
        "version": 1,
        "set": report.name,
        "started_at": run.started_at.isoformat(),
        "ended_at": None if run.ended_at is None else run.ended_at.isoformat(),
        "models": list(run.models),
        "repeats": run.repeats,
        "results": [_fields(one) for model in run.models for one in report.of_model(model)],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def as_markdown(report: RunReport) -> str:
    """A table of cases by models, and below it why the answers failed that did."""
    run, places = report.run, by_place(report.results)
    rows = [["Case", *run.models], ["---"] * (len(run.models) + 1)]
    for case, title in report.titles.items():
        cells = [places.get((case, model), ()) for model in run.models]
        rows.append([title, *(_words(found) if found else "not run" for found in cells)])
    sums = [sum_of(report.of_model(model)) for model in run.models]
    rows.append(["**Passed**", *(rate_words(found) for found in sums)])
    rows.append(["**Cost**", *(_cost(found) for found in sums)])
    rows.append(["**Median time**", *("–" if found.median_s is None else f"{found.median_s:.1f} s" for found in sums)])
    lines = [f"# {_one_line(report.name)}", "", f"Run on {run.started_at:%Y-%m-%d %H:%M} UTC.", ""]
    lines += [f"| {' | '.join(_table_text(cell) for cell in row)} |" for row in rows]
    for model in run.models:
        for one in report.of_model(model):
            if one.verdict is not Verdict.PASSED:
                lines += [
                    "",
                    f"## {_one_line(_name(one))}, {_one_line(model)}: {VERDICT_NAMES[one.verdict].lower()}",
                    "",
                ]
                lines += [f"- {_one_line(reason)}" for reason in reasons_of(one)]
                lines += ["", *(f"    {line}".rstrip() for line in one.reply.splitlines())] if one.reply else []
    return "\n".join(lines) + "\n"


def as_junit(report: RunReport) -> str:
    """JUnit's XML: a suite for each model, a case for each answer."""
    suites = []
    for model in report.run.models:
        results = report.of_model(model)
        found = sum_of(results)
        seconds = sum(one.timing.total_s for one in results if one.timing is not None)
        counts = {
            "name": f"{report.name} – {model}",
            "tests": found.answers,
            "failures": found.failed,
            "errors": found.errors,
            "skipped": found.unchecked,
            "time": f"{seconds:.3f}",
            "timestamp": f"{report.run.started_at:%Y-%m-%dT%H:%M:%S}",
        }
        cases = "".join(_junit_case(report.name, one) for one in results)
        suites.append(f"  <testsuite{_attributes(counts)}>\n{cases}  </testsuite>\n")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n{"".join(suites)}</testsuites>\n'


FORMATS: dict[str, tuple[str, Callable[[RunReport], str]]] = {
    "csv": ("Tables (*.csv)", as_csv),
    "json": ("JSON (*.json)", as_json),
    "md": ("Markdown (*.md)", as_markdown),
    "xml": ("JUnit XML (*.xml)", as_junit),
}
"""By the ending of a file: what the kind is called, and what writes it."""


def _row(one: CaseResult) -> tuple[Any, ...]:
    usage, timing = one.usage, one.timing
    return (
        one.title,
        one.cell.model,
        one.cell.repeat + 1,
        one.verdict.value,
        "\n".join(reasons_of(one)) if one.verdict is not Verdict.PASSED else "",
        one.failure,
        one.reply,
        one.expected,
        None if usage is None else usage.prompt_tokens,
        None if usage is None else usage.completion_tokens,
        None if one.cost is None else f"{one.cost:f}",
        one.is_estimate,
        None if one.judge_cost is None else f"{one.judge_cost:f}",
        None if timing is None or timing.first_token_s is None else round(timing.first_token_s, 3),
        None if timing is None else round(timing.total_s, 3),
    )


def _fields(one: CaseResult) -> dict[str, Any]:
    return {
        "case_id": one.cell.case_id,
        "case": one.title,
        "model": one.cell.model,
        "repeat": one.cell.repeat + 1,
        "verdict": one.verdict.value,
        "reply": one.reply,
        "expected": one.expected,
        "checks": outcome_fields(one.checks),
        "failure": one.failure,
        "usage": None if one.usage is None else asdict(one.usage),
        "cost_usd": None if one.cost is None else f"{one.cost:f}",
        "is_estimate": one.is_estimate,
        "judge_cost_usd": None if one.judge_cost is None else f"{one.judge_cost:f}",
        "timing": None if one.timing is None else asdict(one.timing),
    }


def _words(found: Sequence[CaseResult]) -> str:
    whole = sum_of(found)
    return f"{VERDICT_SIGNS[whole.verdict]} {verdict_words(whole)}"


def _cost(found: ResultSum) -> str:
    if found.unpriced == found.answers:
        return "not known"
    return f"${found.cost:f}" + (" or more" if found.unpriced else "")


def _name(one: CaseResult) -> str:
    return f"{one.title} ({one.cell.repeat + 1})" if one.cell.repeat else one.title


def _junit_case(name: str, one: CaseResult) -> str:
    seconds = 0.0 if one.timing is None else one.timing.total_s
    known = {"classname": f"{name}.{one.cell.model}", "name": _name(one), "time": f"{seconds:.3f}"}
    reasons = reasons_of(one) if one.verdict is not Verdict.PASSED else []
    tag = {Verdict.FAILED: "failure", Verdict.ERROR: "error", Verdict.UNCHECKED: "skipped"}.get(one.verdict)
    checks = "\n".join(f"{VERDICT_SIGNS[outcome.verdict]} {check_words(check)}" for check, outcome in one.checks)
    inside = ""
    if tag is not None:
        message = _attributes({"message": "; ".join(reasons)})
        inside = f"      <{tag}{message}/>\n" if tag == "skipped" else f"      <{tag}{message}>{_xml(checks)}</{tag}>\n"
    inside += f"      <system-out>{_xml(one.reply)}</system-out>\n"
    return f"    <testcase{_attributes(known)}>\n{inside}    </testcase>\n"


def _attributes(values: dict[str, Any]) -> str:
    return "".join(f' {name}="{_xml(str(value), in_attribute=True)}"' for name, value in values.items())


def _xml(text: str, *, in_attribute: bool = False) -> str:
    """The text as XML has it; what XML cannot hold at all becomes U+FFFD."""
    text = _NOT_XML.sub("\ufffd", text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if not in_attribute:
        return text.replace("\r", "&#13;")
    for sign, name in (('"', "&quot;"), ("\n", "&#10;"), ("\r", "&#13;"), ("\t", "&#9;")):
        text = text.replace(sign, name)
    return text


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _table_text(text: str) -> str:
    return _LINE_ENDS.sub(" ", text.strip()).replace("\\", "\\\\").replace("|", "\\|")

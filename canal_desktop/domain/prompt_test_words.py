"""Words for prompt tests: checks, verdicts and results as people read them; on the screen and in files alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.prompt_test import CheckKind, Verdict
from canal_desktop.language import grouped, tr

if TYPE_CHECKING:
    from canal_desktop.domain.prompt_test import CaseResult, Check
    from canal_desktop.domain.prompt_test_sums import ResultSum

KIND_NAMES = {
    CheckKind.CONTAINS: tr("Contains"),
    CheckKind.LACKS: tr("Does not contain"),
    CheckKind.REGEX: tr("Fits the pattern"),
    CheckKind.SCHEMA: tr("Is JSON of the schema"),
    CheckKind.EQUALS: tr("Equals"),
    CheckKind.SHORTER: tr("Is shorter than"),
    CheckKind.JUDGED: tr("Is judged by a model"),
}
VERDICT_NAMES = {
    Verdict.PASSED: tr("Passed"),
    Verdict.FAILED: tr("Failed"),
    Verdict.UNCHECKED: tr("Not checked"),
    Verdict.ERROR: tr("No answer"),
}
VERDICT_SIGNS = {Verdict.PASSED: "✓", Verdict.FAILED: "✗", Verdict.UNCHECKED: "–", Verdict.ERROR: "!"}
MOST_QUOTED = 60


def check_words(check: Check) -> str:
    """A check as a short sentence, such as "Contains “Paris”, ignoring case"."""
    name = KIND_NAMES[check.kind]
    if check.kind is CheckKind.SHORTER:
        return f"{name} {check.limit:,} {'tokens' if check.counts_tokens else 'characters'}"
    if check.kind is CheckKind.SCHEMA:
        return name
    line = " ".join(check.text.split())
    quoted = f"“{line if len(line) <= MOST_QUOTED else line[: MOST_QUOTED - 1] + '…'}”"
    if check.kind is CheckKind.JUDGED:
        return f"{name}, {check.model or 'none chosen yet'}: {quoted}"
    options = (", ignoring case" if check.ignores_case else "", ", ignoring spaces" if check.ignores_blanks else "")
    return f"{name} {quoted}{''.join(options)}"


def reasons_of(result: CaseResult) -> list[str]:
    """Why a result is not a pass, one line each."""
    if result.failure:
        return [result.failure]
    if not result.checks:
        return [tr("There are no checks.")]
    return [
        f"{check_words(check)}: {outcome.reason or VERDICT_NAMES[outcome.verdict].lower()}"
        for check, outcome in result.checks
        if outcome.verdict is not Verdict.PASSED
    ]


def verdict_words(found: ResultSum) -> str:
    """What one or several answers to the same come to: "Passed", "1 of 3 passed", "No answer"."""
    if found.answers == 1 or found.passed == found.answers:
        return VERDICT_NAMES[found.verdict]
    return tr("{passed} of {answers} passed", passed=grouped(found.passed), answers=grouped(found.answers))


def rate_words(found: ResultSum) -> str:
    """The pass rate, such as "67 % (2 of 3)"."""
    if found.pass_rate is None:
        return "–"
    return f"{found.pass_rate:.0%} ({found.passed:,} of {found.answers:,})".replace("%", " %")

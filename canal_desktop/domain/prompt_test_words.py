"""Words for prompt tests: checks, verdicts and results as people read them; on the screen and in files alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.prompt_test import CheckKind, Verdict
from canal_desktop.language import decimal, grouped, tr, tr_n

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
_VERDICTS_WITHIN = {
    Verdict.PASSED: tr("passed"),
    Verdict.FAILED: tr("failed"),
    Verdict.UNCHECKED: tr("not checked"),
    Verdict.ERROR: tr("no answer"),
}
VERDICT_SIGNS = {Verdict.PASSED: "✓", Verdict.FAILED: "✗", Verdict.UNCHECKED: "–", Verdict.ERROR: "!"}
MOST_QUOTED = 60


def check_words(check: Check) -> str:
    """A check as a short sentence, such as "Contains “Paris”, ignoring case"."""
    if check.kind is CheckKind.SHORTER and check.counts_tokens:
        return tr_n("Is shorter than {n} token", "Is shorter than {n} tokens", check.limit)
    if check.kind is CheckKind.SHORTER:
        return tr_n("Is shorter than {n} character", "Is shorter than {n} characters", check.limit)
    if check.kind is CheckKind.SCHEMA:
        return KIND_NAMES[check.kind]
    line = " ".join(check.text.split())
    text = line if len(line) <= MOST_QUOTED else line[: MOST_QUOTED - 1] + "…"
    if check.kind is CheckKind.JUDGED:
        if not check.model:
            return tr("Is judged by a model that is not chosen yet: “{text}”", text=text)
        return tr("Is judged by a model, {model}: “{text}”", model=check.model, text=text)
    return _comparison_words(check, text)


def _comparison_words(check: Check, text: str) -> str:
    words = tr("{comparison} “{text}”", comparison=KIND_NAMES[check.kind], text=text)
    if check.ignores_case and check.ignores_blanks:
        return tr("{comparison}, ignoring case, ignoring spaces", comparison=words)
    if check.ignores_case:
        return tr("{comparison}, ignoring case", comparison=words)
    return tr("{comparison}, ignoring spaces", comparison=words) if check.ignores_blanks else words


def reasons_of(result: CaseResult) -> list[str]:
    """Why a result is not a pass, one line each."""
    if result.failure:
        return [result.failure]
    if not result.checks:
        return [tr("There are no checks.")]
    return [
        tr("{check}: {reason}", check=check_words(check), reason=outcome.reason or _VERDICTS_WITHIN[outcome.verdict])
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
    return tr(
        "{percent} % ({passed} of {answers})",
        percent=decimal(found.pass_rate * 100, 0),
        passed=grouped(found.passed),
        answers=grouped(found.answers),
    )

"""A checkup: the steps by which a connection is examined, what came of each, and the report for whoever helps."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from canal_desktop.language import in_a_row, sentences, tr

if TYPE_CHECKING:
    from collections.abc import Iterable


class CheckStep(StrEnum):
    """The steps, in their order; STEP_NAMES has what they are called."""

    NAME = "Name"
    PROXY = "Proxy"
    CONNECTION = "Connection"
    TLS = "Encryption"
    KEY = "API key"
    MODELS = "Models"
    COMPLETION = "Answer"
    STREAM = "Stream"
    TOOLS = "Tools"
    VISION = "Pictures"


class CheckOutcome(StrEnum):
    """How a step ended; OUTCOME_NAMES has the words for it."""

    PASSED = "Passed"
    FAILED = "Failed"
    LIMITED = "Limited"
    """It works, but not all that was asked for; chatting is not hindered."""
    SKIPPED = "Not tried"


STEP_NAMES = {
    CheckStep.NAME: tr("Name", about="of a server"),
    CheckStep.PROXY: tr("Proxy"),
    CheckStep.CONNECTION: tr("Connection"),
    CheckStep.TLS: tr("Encryption"),
    CheckStep.KEY: tr("API key"),
    CheckStep.MODELS: tr("Models"),
    CheckStep.COMPLETION: tr("Answer", about="of a model"),
    CheckStep.STREAM: tr("Stream"),
    CheckStep.TOOLS: tr("Tools"),
    CheckStep.VISION: tr("Pictures"),
}
OUTCOME_NAMES = {
    CheckOutcome.PASSED: tr("Passed"),
    CheckOutcome.FAILED: tr("Failed"),
    CheckOutcome.LIMITED: tr("Limited"),
    CheckOutcome.SKIPPED: tr("Not tried"),
}

QUESTIONS = (CheckStep.COMPLETION, CheckStep.STREAM, CheckStep.TOOLS, CheckStep.VISION)
"""The steps that are questions to the model, which cost a few tokens."""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What came of a step: a sentence, and where something is to be done, what. Neither holds a key."""

    step: CheckStep
    outcome: CheckOutcome
    sentence: str
    advice: str = ""
    took_s: float | None = None
    request_id: str | None = None


def may_ask(results: Iterable[CheckResult], model: str | None) -> bool:
    """Whether a model can be asked, after what has been found: a server need not list its models where one is named."""
    hindering = {CheckStep.MODELS} if model is None else set()
    free = {step for step in CheckStep if step not in QUESTIONS and step is not CheckStep.MODELS} | hindering
    return not any(result.outcome is CheckOutcome.FAILED and result.step in free for result in results)


def summary_of(results: Iterable[CheckResult]) -> str:
    """One sentence: the first failure with what to do, else what is limited, else that all is well."""
    found = tuple(results)
    failed = next((result for result in found if result.outcome is CheckOutcome.FAILED), None)
    if failed is not None:
        what = tr("{step}: {sentence}", step=STEP_NAMES[failed.step], sentence=failed.sentence)
        return sentences(what, failed.advice)
    limited = [STEP_NAMES[result.step] for result in found if result.outcome is CheckOutcome.LIMITED]
    if limited:
        return tr("You can chat. Limited: {steps}.", steps=in_a_row(limited))
    if any(result.step in QUESTIONS and result.outcome is not CheckOutcome.SKIPPED for result in found):
        return tr("Everything works.")
    return tr("The server can be reached.")


def report_of(results: Iterable[CheckResult], about: Iterable[tuple[str, str]]) -> str:
    """The checkup as plain text to be sent to whoever helps; about are facts as (name, value).

    Steps and outcomes have their English names in it, whatever the user's language is.
    """
    lines = [f"{name}: {value}" for name, value in about]
    for result in results:
        took = "" if result.took_s is None else f" ({result.took_s * 1000:.0f} ms)"
        lines.append(f"{result.step}: {result.outcome}{took}. {result.sentence}")
        if result.advice:
            lines.append(f"    {result.advice}")
        if result.request_id:
            lines.append(f"    request id {result.request_id}")
    return "\n".join(lines) + "\n"

"""What is known of a model is asked for where it matters: room and price of a request, whether it takes pictures."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from canal_desktop.domain.completion import Delta
from canal_desktop.domain.model_facts import ModelFacts
from canal_desktop.domain.money import Price, PriceSource
from canal_desktop.domain.usage import Usage
from tests.ui.program import Server, profile

if TYPE_CHECKING:
    from tests.ui.conftest import Programs

MODEL = "gpt-4o-mini"


async def test_a_request_is_measured_by_what_is_known_of_its_model(start: Programs) -> None:
    alpha = profile()
    program = await start(alpha)
    desk, attachments = program.late.context_desk, program.late.attachments
    program.type("word " * 100)
    await program.until(lambda: "tokens" in desk.bar.shown_text, "nothing was counted")
    assert "of 5,000" not in desk.bar.shown_text
    assert attachments.pictures.takes_pictures() is None

    price = Price(Decimal(1000), Decimal(1), source=PriceSource.USER)
    facts = ModelFacts(context_tokens=5000, max_output_tokens=700, vision=False, price=price)
    program.parts.book.set_own_facts(alpha.base_url, MODEL, facts)

    await program.until(lambda: "of 5,000 tokens" in desk.bar.shown_text, "the window is not known")
    assert desk.bar.shown_text.endswith("about $0.13 to send")
    assert "to send, before the answer" in desk.bar.accessibleName()
    assert desk.bar.shares.kept == 700
    assert attachments.bar.room() == 5000
    assert attachments.pictures.takes_pictures() is False


async def test_files_are_reckoned_as_the_bar_below_the_composer_reckons(start: Programs) -> None:
    # The model counts about twice as many tokens as are estimated.
    program = await start(profile(), server=Server(events=(Delta("Hello there"), Usage(1000, 2, 1002))))
    attachments = program.late.attachments
    assert attachments.bar.ratio() == 1.0

    await program.ask("word " * 400)
    program.type("more")
    await program.until(lambda: attachments.bar.ratio() > 1.0, "files are reckoned as before")

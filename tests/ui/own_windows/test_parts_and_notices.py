"""The parts of a window of its own, its notices, and what they and its answers offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from canal_desktop.ui.main_window import Page
from tests.ui.own_windows.owned import ask_main, closed, shown_alone, texts
from tests.ui.program import CONTROL, SHIFT, profile

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from canal_desktop.ui.own_windows.work import OwnWork
    from tests.ui.conftest import Programs
    from tests.ui.program import RunningProgram

F6 = Qt.Key.Key_F6


def part_of(work: OwnWork) -> str:
    """Which part of the window has the keyboard."""
    parts: dict[str, QWidget] = {
        "notice": work.window.notices,
        "transcript": work.pane.transcript,
        "composer": work.pane.composer,
    }
    focused = QApplication.focusWidget()
    assert focused is not None
    return next((name for name, part in parts.items() if part is focused or part.isAncestorOf(focused)), "elsewhere")


def visited(work: OwnWork, steps: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> list[str]:
    found = []
    for _step in range(steps):
        QTest.keyClick(QApplication.focusWidget() or work.window, F6, held)
        found.append(part_of(work))
    return found


def button(work: OwnWork, text: str) -> QPushButton:
    buttons = [one for one in work.window.findChildren(QPushButton) if one.text() == text and one.isVisible()]
    assert buttons, f"there is no {text}"
    return buttons[0]


async def test_f6_goes_through_its_parts_and_a_key_to_its_notice(program: RunningProgram) -> None:
    await program.ask("one")
    work = await shown_alone(program)
    work.window.activateWindow()
    work.pane.composer.setFocus()
    assert visited(work, 3) == ["transcript", "composer", "transcript"]
    assert not work.window.actions_by_id["notice"].isEnabled()

    work.window.notify("Something happened.", (("nothing", "Do it"),), shown_ms=0)
    await program.settle(0.03)
    assert program.window.notices.texts == ()
    work.pane.composer.setFocus()
    assert visited(work, 4) == ["notice", "transcript", "composer", "notice"]
    assert visited(work, 1, SHIFT) == ["composer"]
    QTest.keyClick(QApplication.focusWidget() or work.window, F6, CONTROL)
    assert part_of(work) == "notice"
    QTest.keyClick(QApplication.focusWidget() or work.window, Qt.Key.Key_Escape)
    assert part_of(work) == "composer"
    assert work.window.notices.texts == ()
    assert not work.window.actions_by_id["notice"].isEnabled()


async def test_its_notices_lie_over_its_own_text(program: RunningProgram) -> None:
    await program.ask("one")
    work = await shown_alone(program)
    work.window.notify("Something happened.", shown_ms=0)
    await program.settle(0.05)
    notices, composer = work.window.notices, work.pane.composer
    assert notices.isVisible()
    bottom = notices.mapTo(work.window, QPoint(0, notices.height())).y()
    assert bottom <= composer.mapTo(work.window, QPoint(0, 0)).y()


async def test_a_conversation_whose_profile_is_gone_goes_on_in_its_window(start: Programs) -> None:
    program = await start(profile("Beta", "beta-large"), profile("Alpha", "alpha-small"))
    await program.ask("one")
    work = await shown_alone(program)
    await ask_main(program, "two")
    await program.profiles.remove("beta")
    await program.settle()
    before = len(program.server.asked)
    button(work, "Regenerate with Alpha").click()
    conversation = work.pane.conversation
    assert conversation is not None
    await program.until(lambda: len(program.server.asked) > before and not conversation.is_running, "not asked")
    await program.settle()
    assert program.server.asked[-1].model == "alpha-small"
    assert program.server.asked[-1].messages[-1].text == "one"
    assert texts(work) == ["one", "Hello there"]
    assert button(work, "Regenerate").isVisible()
    # The one in the main window waits for its own answer to the same question.
    assert program.shown.conversation.profile_id == "beta"
    program.press("Regenerate with Alpha")
    await program.until(lambda: len(program.server.asked) == before + 2 and not program.shown.is_running, "not asked")


async def test_its_key_for_asking_again_offers_that_in_its_own_notice(start: Programs) -> None:
    program = await start(profile("Beta", "beta-large"), profile("Alpha", "alpha-small"))
    await program.ask("one")
    work = await shown_alone(program)
    await program.profiles.remove("beta")
    await program.settle()
    assert work.window.trigger("regenerate")
    await program.settle(0.03)
    assert program.window.notices.texts == ()
    button(work, "Go on with Alpha").click()
    await program.until(lambda: len(program.server.asked) == 2, "not asked")
    assert program.server.asked[-1].model == "alpha-small"


async def test_without_any_profile_the_main_window_asks_for_one(start: Programs) -> None:
    program = await start(profile("Beta", "beta-large"))
    await program.ask("one")
    work = await shown_alone(program)
    await program.profiles.remove("beta")
    await program.settle()
    work.window.activateWindow()
    await program.settle(0.03)
    button(work, "Connect to a server…").click()
    await program.until(program.window.isActiveWindow, "the main window is behind")
    assert program.window.page is Page.WELCOME
    assert program.window.welcome_page.key.hasFocus()


async def test_a_closed_window_hears_of_profiles_no_more(start: Programs) -> None:
    program = await start(profile("Beta", "beta-large"), profile("Alpha", "alpha-small"))
    await program.ask("one")
    work = await shown_alone(program)
    await closed(program, work)
    await program.profiles.remove("beta")
    await program.settle(0.05)
    assert program.errors == []


async def test_a_proxy_that_wants_a_login_leads_to_the_settings_of_the_main_window(program: RunningProgram) -> None:
    await program.ask("one")
    work = await shown_alone(program)
    reply = work.pane.transcript.messages[-1]
    work.pane.transcript.action_requested.emit(reply.id, "enter_proxy_login")
    await program.settle(0.05)
    page = program.window.profile_page
    assert (program.window.page, page.section) == (Page.PROFILES, "network")
    assert program.window.isActiveWindow()

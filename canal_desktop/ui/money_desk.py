"""MoneyDesk: usage and cost joined to the window: the page of what was spent, and the budgets before sending."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog

from canal_desktop.domain.conversation import shown_title
from canal_desktop.domain.spending import (
    NOTHING,
    BudgetState,
    ConversationBill,
    Grouping,
    Period,
    Sum,
    days_of,
    sum_of_sums,
)
from canal_desktop.exchange.csv_text import csv_text
from canal_desktop.exchange.whole_file import save_over
from canal_desktop.language import grouped, in_a_row, labelled, sentences, tr, tr_n
from canal_desktop.ui.money_words import bill_sentence, dollars, requests_words, tokens_words, total_sentence
from canal_desktop.ui.sheets.usage_sheet import LEVELS, UsageRow, UsageSheet
from canal_desktop.ui.widgets.bar_chart import Bar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from decimal import Decimal

    from canal_desktop.app.profiles import Profiles
    from canal_desktop.app.spending import Spending
    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.folder import Folder
    from canal_desktop.storage.spent import SpentStore
    from canal_desktop.ui.conversation_window import ConversationWindow
    from canal_desktop.ui.conversation_work import ConversationWork
    from canal_desktop.ui.sending import Outgoing

MAX_BARS = 60
USAGE, OF_CONVERSATION, SEND_ANYWAY = "usage", "conversation_usage", "send_over_budget"
SHOW = "usage rows"
HEAD = ("requests", "prompt_tokens", "completion_tokens", "cost_usd", "requests_without_price", "requests_estimated")
GONE = {Grouping.FOLDER: tr("A folder that is gone"), Grouping.PROFILE: tr("A server that was removed")}
"""What stands for those of which no name is known any more."""
NOTHING_ASKED = tr("Nothing was asked in these days.")
NOTHING_REFUSED = tr("Nothing is held back.")
CHANGED_SINCE = tr("The question was changed since. Send it as it is now, or take the change back.")


class MoneyDesk:
    """today gives the user's calendar day, folders the folders there are."""

    def __init__(
        self,
        window: ConversationWindow,
        workspace: ConversationWork,
        profiles: Profiles,
        store: SpentStore,
        spending: Spending,
        tasks: Tasks,
        *,
        folders: Callable[[], Awaitable[tuple[Folder, ...]]],
        today: Callable[[], date],
    ) -> None:
        self._window = window
        self._workspace = workspace
        self._profiles = profiles
        self._store = store
        self._spending = spending
        self._tasks = tasks
        self._folders = folders
        self._today = today
        self._sheet: UsageSheet | None = None
        self._about: Conversation | None = None
        self._table: tuple[Grouping, tuple[Sum, ...]] = (Grouping.DAY, ())
        self._refused: Outgoing | None = None
        self._refusal = ""
        self._let_through: Outgoing | None = None
        self._warned_on: date | None = None
        workspace.add_actions(
            {USAGE: self.open, OF_CONVERSATION: self.open_for_conversation, SEND_ANYWAY: self._send_anyway}
        )
        workspace.pane.sending.checks.append(self._may_send)

    def open(self) -> None:
        """Show what was spent."""
        self._open(Period.THIRTY_DAYS, Grouping.DAY)

    def open_for_conversation(self) -> None:
        """Show what was spent on the conversation on the screen."""
        if self._workspace.pane.conversation is not None:
            self._open(Period.ALL, Grouping.MODEL, of_conversation=True)

    def _open(self, period: Period, grouping: Grouping, *, of_conversation: bool = False) -> None:
        if self._sheet is not None:
            return
        conversation = self._workspace.pane.conversation
        self._about = None if conversation is None else conversation.conversation
        sheet = self._sheet = UsageSheet(self._window, has_conversation=conversation is not None)
        sheet.choose(period, grouping, of_conversation=of_conversation)
        for name, _label in LEVELS:
            sheet.show_level(name, getattr(self._window.settings, name))
        sheet.wanted.connect(lambda: self._tasks.restart(SHOW, self._show(sheet)))
        sheet.level_chosen.connect(self._set_level)
        sheet.save_pressed.connect(lambda: self._save(sheet))
        sheet.price_wanted.connect(lambda: self._enter_price(sheet))
        sheet.finished.connect(self._on_closed)
        sheet.open()
        self._tasks.restart(SHOW, self._show(sheet))

    async def _show(self, sheet: UsageSheet) -> None:
        if sheet is not self._sheet:
            return
        grouping = sheet.grouping
        first, last = days_of(sheet.period, self._today())
        about = self._about if sheet.of_conversation else None
        if about is None:
            sums = await self._store.sums(grouping, first, last)
            total = await self._store.total(first, last)
            sentence = total_sentence(total) if total.requests else NOTHING_ASKED
        else:
            sums = await self._spending.sums_of_conversation(about.id, grouping, first, last)
            total = sum_of_sums(sums)
            bill = await self._spending.of_conversation(about.id)
            sentence = bill_sentence(bill if sheet.period is Period.ALL else ConversationBill(total, bill.elsewhere))
        names = await self._names(grouping)
        if sheet is not self._sheet:
            return
        # In a thread: of years of days there are many rows.
        named, rows, bars, top = await asyncio.to_thread(_shown, grouping, sums, names, last, by_cost=total.cost > 0)
        self._table = grouping, named
        sheet.show_rows(rows, bars, sentence, top, lacks_price=total.unpriced > 0)

    async def _names(self, grouping: Grouping) -> dict[str, str]:
        if grouping is Grouping.FOLDER:
            return {str(folder.id): folder.name for folder in await self._folders()} | {"": tr("No folder")}
        if grouping is Grouping.PROFILE:
            names = {str(profile.id): profile.name for profile in self._profiles.all}
            # Of what is not kept, the server is the conversation's.
            of_temporary = self._about is not None and names.get(self._about.profile_id or "")
            return names | ({"": of_temporary} if of_temporary else {})
        return {}

    def _enter_price(self, sheet: UsageSheet) -> None:
        """Lead to the facts of the model of the chosen row, else of the conversation's."""
        chosen = sheet.chosen_label if sheet.grouping is Grouping.MODEL else ""
        model = chosen or (self._about.model if self._about is not None else None)
        sheet.accept()
        if model:
            self._workspace.model_desk.edit_facts(model)
        else:
            self._window.notify(tr("Choose a model first: its price is among its facts."))

    def _set_level(self, name: str, amount: float) -> None:
        changed: dict[str, Any] = {name: amount}
        self._window.change_settings(replace(self._window.settings, **changed))
        self._warned_on = None
        self._withdraw()

    def _save(self, sheet: UsageSheet) -> None:
        dialog = QFileDialog(sheet, tr("Save the usage"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilter(tr("Tables (*.csv)"))
        dialog.selectFile(f"canal-usage-{self._today().isoformat()}.csv")
        content = as_csv(*self._table)
        dialog.fileSelected.connect(lambda path: self._tasks.start("save usage", self._write(sheet, path, content)))
        dialog.open()

    async def _write(self, sheet: UsageSheet, path: str, content: str) -> None:
        try:
            await asyncio.to_thread(save_over, Path(path), (content.encode(),))
        except OSError as error:
            sheet.say(
                tr("The file could not be written: {reason}. Choose another place.", reason=error.strerror or error)
            )
        else:
            sheet.say(tr("Saved as {file}.", file=Path(path).name))

    async def _may_send(self, outgoing: Outgoing) -> bool:
        """Whether the budgets allow a question; where they do not, the user is told and can send it all the same."""
        let_through, self._let_through = self._let_through, None
        if outgoing == let_through or not self._spending.has_levels:
            self._withdraw()
            return True
        former = outgoing.edited or outgoing.again
        under = former.parent_id if former is not None else outgoing.conversation.tree.active_leaf
        cost = await self._spending.estimate(
            outgoing.conversation, outgoing.text, outgoing.attached, under, outgoing.models
        )
        state, sentence = await self._spending.look(cost)
        self._withdraw()
        if state is BudgetState.STOPPED:
            self._refuse(outgoing, sentence, cost)
            return False
        if state is BudgetState.WARNED and self._warned_on != self._today():
            self._warned_on = self._today()
            self._window.notify(sentence, ((USAGE, tr("Budgets…")),))
        return True

    def _refuse(self, outgoing: Outgoing, sentence: str, cost: Decimal | None) -> None:
        self._refused, self._refusal = outgoing, tr("Not sent: {reason}", reason=sentence)
        if cost:
            costs = tr("This question costs about {cost} or more.", cost=dollars(cost))
            self._refusal = sentences(self._refusal, costs)
        # Of an answer that was asked for again there is no question in the composer that could be sent.
        anyway = ((SEND_ANYWAY, tr("Send anyway")),) if outgoing.text or outgoing.attached or outgoing.models else ()
        about = outgoing.conversation.id
        self._window.notify(self._refusal, (*anyway, (USAGE, tr("Budgets…"))), shown_ms=0, conversation_id=about)

    def _withdraw(self) -> None:
        """Take back that something was not sent: what is known by now is newer."""
        self._window.withdraw_notice(self._refusal)
        self._refused, self._refusal = None, ""

    def _send_anyway(self) -> None:
        """Send what was refused, and nothing else: another conversation may be on the screen, or another text."""
        refused, pane = self._refused, self._workspace.pane
        if refused is None:
            self._window.notify(NOTHING_REFUSED)
        elif refused.conversation is not pane.conversation:
            title = shown_title(refused.conversation.conversation.title)
            self._window.notify(tr("The question that was not sent is kept in “{title}”. Send it there.", title=title))
        else:
            self._let_through = refused
            if not pane.sending.resend(refused):
                self._let_through = None
                self._window.notify(CHANGED_SINCE)

    def _on_closed(self) -> None:
        self._sheet = None
        self._tasks.cancel(SHOW)


def as_csv(grouping: Grouping, sums: tuple[Sum, ...]) -> str:
    """The table for spreadsheets."""
    rows = (
        (
            one.label,
            one.requests,
            one.prompt_tokens,
            one.completion_tokens,
            f"{one.cost:f}",
            one.unpriced,
            one.estimated,
        )
        for one in sums
    )
    return csv_text((grouping.value.lower(), *HEAD), rows)


def _shown(
    grouping: Grouping, sums: tuple[Sum, ...], names: dict[str, str], last: date, *, by_cost: bool
) -> tuple[tuple[Sum, ...], list[UsageRow], list[tuple[Bar, int | None]], str]:
    """The sums by their names, the rows of the table, the bars, each with its row, and the word for the highest one."""
    gone = GONE.get(grouping)
    named = tuple(
        replace(one, label=names.get(one.label, gone if gone and one.label else one.label or "None")) for one in sums
    )
    is_day = grouping is Grouping.DAY
    shown: list[tuple[Sum, int | None]] = [(one, number) for number, one in enumerate(named[:MAX_BARS])]
    if is_day and named:
        shown = _every_day(named, last)
    bars = [(_bar(one, by_cost=by_cost, is_day=is_day), row) for one, row in shown]
    highest = max((one for one, _row in shown), key=lambda one: _value(one, by_cost=by_cost), default=None)
    top = _words_of(highest, by_cost=by_cost) if highest is not None else ""
    return named, [_row(one) for one in named], bars, top


def _value(one: Sum, *, by_cost: bool) -> float:
    return float(one.cost) if by_cost else float(one.prompt_tokens + one.completion_tokens)


def _words_of(one: Sum, *, by_cost: bool) -> str:
    return dollars(one.cost) if by_cost else tr_n("{n} token", "{n} tokens", one.prompt_tokens + one.completion_tokens)


def _every_day(sums: tuple[Sum, ...], last: date) -> list[tuple[Sum, int | None]]:
    """The days up to the last one in their order, with their rows; nothing for days on which nothing was asked.

    They begin with the first of sums, and are MAX_BARS at most.
    """
    known = {one.label: (one, number) for number, one in enumerate(sums)}
    days = [(last - timedelta(days=number)).isoformat() for number in range(MAX_BARS - 1, -1, -1)]
    return [known.get(day) or (Sum(day, 0, 0, 0, NOTHING, 0), None) for day in days if day >= sums[0].label]


def _bar(one: Sum, *, by_cost: bool, is_day: bool) -> Bar:
    # Of a day, the month and the day: the year is in the words.
    return Bar(one.label[5:] if is_day else one.label, _value(one, by_cost=by_cost), _row(one).words)


def _row(one: Sum) -> UsageRow:
    if one.unpriced == one.requests > 0:
        cost, told = tr("unknown"), tr("cost unknown")
    elif one.unpriced:
        cost, told = f"{dollars(one.cost)} +", tr("{cost} or more", cost=dollars(one.cost))
    else:
        cost = told = dollars(one.cost)
    requests, said = grouped(one.requests), requests_words(one.requests)
    if one.estimated:
        estimated = grouped(one.estimated)
        requests = tr("{requests} ({estimated} estimated)", requests=requests, estimated=estimated)
        said = tr("{requests} ({estimated} estimated)", requests=said, estimated=estimated)
    return UsageRow(
        one.label,
        requests,
        grouped(one.prompt_tokens),
        grouped(one.completion_tokens),
        cost,
        labelled(one.label, in_a_row((told, said, tokens_words(one)))),
    )

"""ModelBook: all that is known of the models of each server, and what is noted when they are used."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from canal_desktop.app.hearers import Hearers
from canal_desktop.domain.errors import StorageError
from canal_desktop.domain.known_model import NOTHING_KNOWN, KnownModel, ModelEntry, Refusal
from canal_desktop.domain.model_facts import NO_FACTS, FactSource, ModelFacts, facts_from, merged_facts
from canal_desktop.domain.model_names import SELF_RUN, guessed_facts
from canal_desktop.domain.profile import is_loopback

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from canal_desktop.app.tasks import Tasks
    from canal_desktop.domain.completion import ModelInfo
    from canal_desktop.domain.money import Price
    from canal_desktop.domain.profile import Profile
    from canal_desktop.storage.known_models import KnownModels
    from canal_desktop.storage.models import ModelCache


class ModelBook:
    """Facts and notes in memory, by Base URL and model; the disk is told of notes by tasks.

    What is asked of a server that was not loaded yet is answered by the models' names alone. changed is called with
    the Base URL when more is known, or something else.
    """

    def __init__(self, models: ModelCache, known: KnownModels, tasks: Tasks) -> None:
        self._models = models
        self._store = known
        self._tasks = tasks
        self._listed: dict[str, dict[str, ModelInfo]] = {}
        self._known: dict[str, dict[str, KnownModel]] = {}
        self._public: dict[str, dict[str, ModelFacts]] = {}
        self._merged: dict[str, dict[str, ModelFacts]] = {}
        self._locks: dict[str, asyncio.Lock] = {}
        self._notes = 0
        self._uses_public_list = False
        self.changed: Hearers[[str]] = Hearers()
        models.on_seen = self._on_seen

    # What is known.

    def facts(self, profile: Profile, model: str) -> ModelFacts:
        """All that is known of a model, each fact with who says so."""
        return self.facts_at(profile.base_url, model)

    def facts_at(self, base_url: str, model: str) -> ModelFacts:
        """As facts(), by the server's Base URL."""
        merged = self._merged.setdefault(base_url, {})
        if (facts := merged.get(model)) is None:
            facts = merged[model] = merged_facts(*self._sources(base_url, model))
        return facts

    def price_of(self, base_url: str, model: str) -> Price | None:
        """What a model costs, None where nobody says."""
        return self.facts_at(base_url, model).price

    def context_tokens_of(self, base_url: str, model: str) -> int | None:
        """How many tokens a model reads and writes at most, None where nobody says."""
        return self.facts_at(base_url, model).context_tokens

    def known(self, base_url: str, model: str) -> KnownModel:
        """The notes on a model."""
        return self._known.get(base_url, {}).get(model, NOTHING_KNOWN)

    def known_without_own(self, base_url: str, model: str) -> ModelFacts:
        """What is known of a model besides what the user says of it."""
        return merged_facts(*self._sources(base_url, model)[1:])

    def entries(self, base_url: str) -> tuple[ModelEntry, ...]:
        """The models the server lists, in its order, and behind them the favourites and used ones it does not list."""
        listed, notes = self._listed.get(base_url, {}), self._known.get(base_url, {})
        others = (known for known, note in notes.items() if known not in listed and (note.is_favourite or note.used_at))
        return (
            *(ModelEntry(known, self.facts_at(base_url, known), self.known(base_url, known)) for known in listed),
            *(self.entry(base_url, known) for known in others),
        )

    def entry(self, base_url: str, model: str) -> ModelEntry:
        """One model as it is offered, listed or not."""
        is_listed = model in self._listed.get(base_url, {})
        return ModelEntry(model, self.facts_at(base_url, model), self.known(base_url, model), is_listed)

    async def load(self, base_url: str) -> None:
        """Read what the disk has of a server's models, once.

        Raises:
            StorageError: it could not be read; it is tried again at the next call.
        """
        async with self._locks.setdefault(base_url, asyncio.Lock()):
            if base_url in self._known:
                return
            models, known = await self._models.load(base_url), await self._store.load(base_url)
            self._known[base_url] = known
            if base_url not in self._listed:
                self._listed[base_url] = {model.id: model for model in models}
            await self._work_out(base_url)
        self.changed(base_url)

    def use_public_list(self) -> None:
        """From now on, look models up in the public list too; it is read, in a thread, once there is a model."""
        self._uses_public_list = True
        for base_url in tuple(self._listed):
            self._start_looking_up(base_url)

    def _on_seen(self, base_url: str, models: tuple[ModelInfo, ...]) -> None:
        """A server has given its list."""
        former = self._listed.get(base_url)
        listed = {model.id: model for model in models}
        if former == listed:
            return
        self._listed[base_url] = listed
        self._merged.pop(base_url, None)
        self._start_looking_up(base_url)

    def _start_looking_up(self, base_url: str) -> None:
        self._tasks.restart(f"facts of models {base_url}", self._look_up(base_url))

    async def _look_up(self, base_url: str) -> None:
        async with self._locks.setdefault(base_url, asyncio.Lock()):
            await self._work_out(base_url)
        self.changed(base_url)

    async def _work_out(self, base_url: str) -> None:
        """Put together, in a thread, what is known of each listed model: hundreds at once would hold up a frame."""
        listed, known = self._listed.get(base_url, {}), dict(self._known.get(base_url, {}))
        public = self._public.get(base_url, {})
        wanted = [model for model in {**listed, **known} if model not in public] if self._uses_public_list else []
        wanted = [model for model in wanted if model not in listed or listed[model].owned_by not in SELF_RUN]

        def work() -> tuple[dict[str, ModelFacts], dict[str, ModelFacts]]:
            found = {**public, **looked_up(base_url, wanted)} if wanted else public
            return found, {
                model: merged_facts(*sources_of(known.get(model, NOTHING_KNOWN), info.facts, found.get(model), model))
                for model, info in listed.items()
            }

        found, merged = await asyncio.to_thread(work)
        self._public[base_url] = found
        if self._listed.get(base_url, {}) is listed:
            # What was noted meanwhile is put together again when it is asked for.
            now = self._known.get(base_url, {})
            self._merged[base_url] = {
                model: facts for model, facts in merged.items() if known.get(model) == now.get(model)
            }

    def _sources(self, base_url: str, model: str) -> tuple[ModelFacts, ...]:
        info = self._listed.get(base_url, {}).get(model)
        listed = NO_FACTS if info is None else info.facts
        return sources_of(self.known(base_url, model), listed, self._public.get(base_url, {}).get(model), model)

    # What is noted.

    def note_used(self, base_url: str, model: str, *, with_picture: bool = False) -> None:
        """A model has answered: it is a recent one, and what it was refused for before is forgotten."""
        now = datetime.now(UTC)

        def change(known: KnownModel) -> KnownModel:
            learnt = known.learnt
            if with_picture and learnt.vision is False:
                learnt = NO_FACTS
            return replace(known, used_at=now, refusal=None, learnt=learnt)

        self._note(base_url, model, change, is_quiet=True)

    def note_refused(self, base_url: str, model: str, status: int, sentence: str) -> None:
        """A server would not let a model be used; sentence is what the user read."""
        refusal = Refusal(status, sentence, datetime.now(UTC))
        self._note(base_url, model, lambda known: replace(known, refusal=refusal), is_quiet=True)

    def note_no_pictures(self, base_url: str, model: str) -> None:
        """A model has refused a picture."""
        learnt = facts_from(FactSource.LEARNT, {"vision": False})
        self._note(base_url, model, lambda known: replace(known, learnt=learnt), is_quiet=True)

    def set_favourite(self, base_url: str, model: str, is_favourite: bool) -> None:
        """Give a model a star, or take it away."""
        self._note(base_url, model, lambda known: replace(known, is_favourite=is_favourite))

    def set_own_facts(self, base_url: str, model: str, facts: ModelFacts) -> None:
        """Take what the user says of a model, NO_FACTS to go by what is known otherwise."""
        self._note(base_url, model, lambda known: replace(known, own=facts))

    def _note(
        self, base_url: str, model: str, change: Callable[[KnownModel], KnownModel], *, is_quiet: bool = False
    ) -> None:
        self._notes += 1
        self._tasks.start(f"note {self._notes} on a model", self._take(base_url, model, change, is_quiet=is_quiet))

    async def _take(
        self, base_url: str, model: str, change: Callable[[KnownModel], KnownModel], *, is_quiet: bool
    ) -> None:
        """Change the notes in memory at once, then on the disk; quiet where a disk that refuses need not be told of."""
        with contextlib.suppress(StorageError) if is_quiet else contextlib.nullcontext():
            if base_url not in self._known:
                await self.load(base_url)
            known = self._known[base_url][model] = change(self.known(base_url, model))
            self._merged.get(base_url, {}).pop(model, None)
            self.changed(base_url)
            await self._store.save(base_url, model, known)


def sources_of(known: KnownModel, listed: ModelFacts, public: ModelFacts | None, model: str) -> tuple[ModelFacts, ...]:
    """What each source says of a model, the most trusted first."""
    return known.own, listed, known.learnt, public or NO_FACTS, guessed_facts(model)


def looked_up(base_url: str, models: Iterable[str]) -> Mapping[str, ModelFacts]:
    """What the public list says of models of a server; to be called in a thread."""
    found = look_up(base_url, models)
    if not is_loopback(base_url):
        return found
    # What runs on this computer costs nothing, whatever others ask for the same model.
    return {model: _without_price(facts) for model, facts in found.items()}


def _without_price(facts: ModelFacts) -> ModelFacts:
    sources = {name: source for name, source in facts.sources.items() if name != "price"}
    return replace(facts, price=None, sources=sources)


def look_up(base_url: str, models: Iterable[str]) -> Mapping[str, ModelFacts]:
    """What the public list says; see providers.public_list, which is imported at the first call."""
    # Imported here: it has some two thousand models, which take 0.2 CPU seconds to read.
    found: Mapping[str, ModelFacts] = importlib.import_module("canal_desktop.providers.public_list").look_up(
        base_url, models
    )
    return found

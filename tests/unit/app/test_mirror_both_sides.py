"""The library and a person change the same conversations in any order: no words of either are ever lost."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from tests.deleting import delete, undelete
from tests.unit.storage.conftest import message

if TYPE_CHECKING:
    from canal_desktop.domain.message import ConversationId
    from tests.unit.app.mirrored_library import Place

STEPS = 60


class BothSides:
    """Somebody at the program and somebody with an editor, who know nothing of each other."""

    def __init__(self, place: Place, seed: int) -> None:
        self.place = place
        self.chance = random.Random(seed)
        self.ids: list[ConversationId] = []
        self.words: list[str] = []

    def word(self) -> str:
        self.words.append(f"word{len(self.words)}end")
        return self.words[-1]

    async def step(self) -> None:
        steps = (self.look, self.look, self.say, self.rename, self.move, self.delete, self.start_anew, self.edit)
        await self.chance.choice((*steps, self.edit, self.retitle, self.carry))()

    async def look(self) -> None:
        await self.place.mirror.round()

    async def start_anew(self) -> None:
        self.place.mirror = self.place.new_mirror()

    async def say(self) -> None:
        if len(self.ids) < 4:
            self.ids.append(await self.place.add(f"Talk {len(self.ids) % 2}", self.word(), self.word()))
            return
        known_id = self.chance.choice(self.ids)
        leaf = (await self.place.reader.load(known_id)).conversation.active_leaf
        await self.place.store.add_message(message(known_id, self.word(), leaf))

    async def rename(self) -> None:
        if self.ids:
            await self.place.rename(self.chance.choice(self.ids), f"Name {self.chance.randrange(3)}")

    async def move(self) -> None:
        if self.ids:
            await self.place.put_in(self.chance.choice(self.ids), f"Folder {self.chance.randrange(2)}")

    async def delete(self) -> None:
        if self.ids:
            known_id = self.chance.choice(self.ids)
            work = delete if self.chance.random() < 0.5 else undelete
            await work(self.place.database, known_id)

    def some_file(self) -> str | None:
        files = [name for name in self.place.files() if name.endswith(".md") and not name.startswith(".")]
        return self.chance.choice(files) if files else None

    async def edit(self) -> None:
        name = self.some_file()
        if name is not None:
            text = self.place.text(name)
            found = [word for word in self.words if word in text]
            if found:
                word = self.chance.choice(found)
                self.place.edit(name, word, f"{word} {self.word()}")

    async def retitle(self) -> None:
        name = self.some_file()
        if name is not None:
            lines = self.place.text(name).split("\n")
            lines = [f"title: Mine {len(self.words)}" if line.startswith("title:") else line for line in lines]
            (self.place.root / name).write_text("\n".join(lines), encoding="utf-8")

    async def carry(self) -> None:
        name = self.some_file()
        if name is not None:
            target = self.place.root / "Elsewhere" / f"moved {len(self.words)}.md"
            target.parent.mkdir(exist_ok=True)
            if not target.exists():
                (self.place.root / name).rename(target)

    async def everything(self) -> str:
        texts = [self.place.text(name) for name in self.place.files()]
        for known_id in self.ids:
            texts += [each.text for each in (await self.place.reader.load(known_id)).messages]
        return "\n".join(texts)


@pytest.mark.parametrize("seed", range(12))
async def test_no_words_are_lost_whoever_changes_what_and_when(seed: int, place: Place) -> None:
    sides = BothSides(place, seed)
    for _number in range(STEPS):
        await sides.step()
        everything = await sides.everything()
        assert [word for word in sides.words if word not in everything] == []
    for _number in range(6):
        await place.mirror.round()
    everything = await sides.everything()
    assert [word for word in sides.words if word not in everything] == []
    # In the end every conversation that is not in the trash has a file with all that is shown of it.
    texts = [place.text(name) for name in place.files() if not name.startswith(".")]
    for known_id in sides.ids:
        archived = await place.reader.load(known_id)
        if archived.conversation.deleted_at is None:
            shown = await place.branch(known_id)
            assert any(all(text in found for text in shown) and known_id in found for found in texts)

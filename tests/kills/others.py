"""Killed while settings change, while two computers are kept together, and while prompt tests run."""

from __future__ import annotations

import asyncio
import itertools
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from canal_desktop.app.settings_saver import SettingsSaver
from canal_desktop.domain.profile import Profile, ProfileId
from canal_desktop.storage.database import Database
from canal_desktop.storage.settings_file import SettingsFile
from tests.kills.life import Operation, rows
from tests.servers.misbehaving import KEY
from tests.servers.rationed import RationedServer
from tests.unit.app.conftest import World
from tests.unit.app.prompt_tests.bench import bench_of
from tests.unit.storage.sync_world import Computer, carry, settle, synced_state

if TYPE_CHECKING:
    from tests.kills.life import Heard, Say


class ChangingSettings(Operation):
    """Settings and profiles, one state after the other."""

    name = "settings"
    typical_s = 0.3

    async def act(self, say: Say) -> None:
        file = SettingsFile(self.folder / "settings.json")
        settings, profiles, _faults = file.load()
        profile = profiles[0] if profiles else Profile(ProfileId("p"), "Mine", "https://example.test/v1")
        saver = SettingsSaver(file, lambda sentence: say("failed", text=sentence))
        for count in itertools.count(1):
            state = f"state {self.number} {count}"
            say("tries", key="state", value=[state, state])
            saver.save(replace(settings, title_model=state), (replace(profile, model=state),))
            # Often the next one comes while this one is being written.
            if self.dice.random() < 0.5:
                await saver.close()
                say("kept", key="state", value=[state, state])

    async def examine(self, database: Database, heard: Heard) -> list[str]:
        settings, profiles, faults = SettingsFile(self.folder / "settings.json").load()
        actual = [settings.title_model, profiles[0].model] if profiles else None
        wrong = [] if faults is None else [f"the file has faults: {faults}"]
        return wrong + self.compare(heard, {"state": actual})


class Syncing(Operation):
    """One of two computers, while it writes what the other is to have and takes what the other wrote."""

    name = "sync"
    typical_s = 0.8

    async def prepare(self) -> None:
        self.here, self.there = Computer(self.folder, "a"), Computer(self.folder, "b")
        for computer in (self.here, self.there):
            await computer.start()
            talk = await computer.begin()
            for _count in range(15):
                await computer.ask(talk, None)
        await settle([self.here, self.there])
        for computer in (self.here, self.there):
            await computer.stop()

    @property
    def path(self) -> Any:
        return self.folder / "a" / "library.sqlite3"

    def begin(self) -> None:
        asyncio.run(self._write_there())

    async def _write_there(self) -> None:
        await self.there.start()
        talk = await self.there.begin()
        for _count in range(self.dice.choice([1, 30])):
            await self.there.ask(talk, None)
        while await self.there.visit():
            pass
        await self.there.stop()
        carry(self.there, self.here)

    async def act(self, say: Say) -> None:
        computer = self.here
        await computer.start()
        while True:
            talk = await computer.begin()
            for _count in range(self.dice.choice([1, 20])):
                known = await computer.ask(talk, None)
                say("kept", key=known, value=1)
            while await computer.visit():
                pass

    async def examine(self, database: Database, heard: Heard) -> list[str]:
        query = "SELECT id, 1 FROM messages"
        faults = self.compare(heard, dict(await rows(database, query)))
        for computer in (self.here, self.there):
            await computer.start()
        await settle([self.here, self.there])
        if await synced_state(self.here) != await synced_state(self.there):
            faults.append("the two are not the same")
        faults += self.compare(heard, dict(await rows(self.there.database, query)))
        for computer in (self.here, self.there):
            [(count, different)] = await computer.sql("SELECT count(*), count(DISTINCT id) FROM messages")
            if count != different or await computer.sql("PRAGMA integrity_check") != [("ok",)]:
                faults.append("something is there twice")
            await computer.stop()
        return faults


class PromptTesting(Operation):
    """Cases that are kept and run."""

    name = "prompt tests"
    typical_s = 0.8

    async def act(self, say: Say) -> None:
        async with RationedServer() as server:
            server.takes_s = 0.0
            database = await Database.open(self.path)
            world = World(database, server, self.folder)
            world.profiles.use_environment(server.base_url, KEY)
            bench = await bench_of(world, server)
            case_set = await bench.tests.add_set(f"Set {self.number}")
            say("kept", key=case_set.id, value=case_set.name)
            bench.case_set = case_set
            for count in range(3):
                title = f"case {self.number} {count}"
                say("tries", key=title, value=1)
                await bench.add(title)
                say("kept", key=title, value=1)
            while True:
                begun = await bench.tests.begin(case_set.id, ("one", "two"), 2, 3, "environment")
                say("kept", key=begun.run.id, value=0)
                begun.changed = lambda begun=begun: say("answers", key=begun.run.id, value=len(begun.results))
                await bench.tests.carry_out(begun)
                say("over with", key=begun.run.id)

    async def examine(self, database: Database, heard: Heard) -> list[str]:
        actual: dict[str, Any] = dict(await rows(database, "SELECT id, name FROM test_sets"))
        actual |= dict(await rows(database, "SELECT title, 1 FROM test_cases"))
        actual |= dict(await rows(database, "SELECT id, 0 FROM test_runs"))
        faults = self.compare(heard, actual)
        query = "SELECT run_id, count(*) FROM test_results GROUP BY run_id"
        counts = dict(await rows(database, query))
        faults += [
            f"{line['value']} answers were shown, {counts.get(line['key'])} are there"
            for line in heard.lines
            if line["is"] == "answers" and counts.get(line["key"], 0) < line["value"]
        ]
        ended = {known for (known,) in await rows(database, "SELECT id FROM test_runs WHERE ended_at IS NOT NULL")}
        faults += [
            "an ended run is not" for line in heard.lines if line["is"] == "over with" and line["key"] not in ended
        ]
        return faults

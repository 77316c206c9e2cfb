"""Named tasks: refused twice, replaced, cancelled, and never failing in silence."""

import asyncio
import inspect
import threading

from canal_desktop.app.daemon_executor import DaemonExecutor
from canal_desktop.app.tasks import Tasks
from canal_desktop.domain.errors import InvalidInput


class Errors(list[tuple[str, BaseException]]):
    def take(self, name: str, error: BaseException) -> None:
        self.append((name, error))


async def test_a_name_that_is_running_is_refused() -> None:
    tasks = Tasks(Errors().take)
    release = asyncio.Event()
    done: list[int] = []

    async def work(number: int) -> None:
        await release.wait()
        done.append(number)

    assert tasks.start("send", work(1)) is not None
    assert tasks.start("send", work(2)) is None
    release.set()
    await asyncio.sleep(0.01)

    assert done == [1]
    assert not tasks.is_running("send")


def test_what_is_started_while_the_loop_rests_is_done_when_it_runs_again() -> None:
    loop = asyncio.new_event_loop()
    tasks = Tasks(Errors().take)
    done: list[int] = []

    async def work(number: int) -> None:
        done.append(number)

    async def begin() -> None:
        tasks.start("first", work(1))
        await asyncio.sleep(0)

    loop.run_until_complete(begin())
    tasks.restart("second", work(2))
    loop.run_until_complete(asyncio.sleep(0.01))
    loop.close()

    assert done == [1, 2]


async def test_what_is_begun_runs_beside_the_same_and_tells_what_the_user_is_to_know() -> None:
    errors = Errors()
    tasks = Tasks(errors.take)
    told: list[str] = []

    async def work(sentence: str) -> None:
        await asyncio.sleep(0)
        raise InvalidInput(sentence)

    tasks.begin("desk", work("One."), told.append)
    tasks.begin("desk", work("Two."), told.append)
    await asyncio.sleep(0.01)

    assert told == ["One.", "Two."]
    assert errors == []


async def test_restarting_cancels_the_former_one() -> None:
    tasks = Tasks(Errors().take)
    done: list[int] = []

    async def work(number: int) -> None:
        await asyncio.sleep(0.01)
        done.append(number)

    tasks.restart("open", work(1))
    await tasks.restart("open", work(2))

    assert done == [2]


async def test_an_error_is_handed_on_with_the_tasks_name() -> None:
    errors = Errors()
    tasks = Tasks(errors.take)

    async def work() -> None:
        raise ValueError("broken")

    tasks.start("fail", work())
    await asyncio.sleep(0.01)

    assert [(name, str(error)) for name, error in errors] == [("fail", "broken")]


async def test_cancel_all_waits_until_every_task_has_ended() -> None:
    errors = Errors()
    tasks = Tasks(errors.take)
    ended: list[str] = []

    async def work(name: str) -> None:
        try:
            await asyncio.sleep(60)
        finally:
            await asyncio.sleep(0.01)
            ended.append(name)

    for name in ("a", "b", "c"):
        tasks.start(name, work(name))
    await asyncio.sleep(0)
    await tasks.cancel_all()

    assert sorted(ended) == ["a", "b", "c"]
    assert errors == []


async def test_a_call_that_never_returns_does_not_hold_up_the_next_one() -> None:
    executor = DaemonExecutor(max_threads=2)
    stuck = threading.Event()
    executor.submit(stuck.wait)
    answer = await asyncio.wait_for(asyncio.wrap_future(executor.submit(lambda: 6 * 7)), 60)
    stuck.set()
    executor.shutdown()

    assert answer == 42


async def test_calls_that_never_return_leave_room_for_many_others() -> None:
    executor = DaemonExecutor()
    stuck = threading.Event()
    for _ in range(8):
        executor.submit(stuck.wait)
    answer = await asyncio.wait_for(asyncio.wrap_future(executor.submit(lambda: 6 * 7)), 60)
    stuck.set()
    executor.shutdown()

    assert answer == 42


async def test_a_thread_without_work_ends_and_another_one_takes_the_next_call() -> None:
    executor = DaemonExecutor(idle_s=0.05)
    before = threading.active_count()
    await asyncio.wrap_future(executor.submit(int))
    async with asyncio.timeout(60):
        while threading.active_count() > before:
            await asyncio.sleep(0.01)
    answer = await asyncio.wait_for(asyncio.wrap_future(executor.submit(lambda: 6 * 7)), 60)
    executor.shutdown()

    assert answer == 42


async def test_an_error_in_a_thread_reaches_the_one_who_waits() -> None:
    executor = DaemonExecutor()

    def fail() -> None:
        raise OSError("disk")

    future = asyncio.wrap_future(executor.submit(fail))
    error = None
    try:
        await future
    except OSError as caught:
        error = caught
    executor.shutdown()

    assert str(error) == "disk"


async def test_the_end_waits_for_what_is_short_and_cancels_what_is_endless() -> None:
    done: list[str] = []
    tasks = Tasks(lambda _name, _error: None)

    async def short() -> None:
        await asyncio.sleep(0.01)
        done.append("short")

    async def endless() -> None:
        await asyncio.Event().wait()

    tasks.start("short", short())
    tasks.start("endless", endless())
    await tasks.end(0.3)
    assert done == ["short"]
    assert not tasks.is_running("endless")
    await tasks.end(0.3)


async def test_work_that_is_cancelled_before_its_first_step_leaves_nothing_behind() -> None:
    tasks = Tasks(Errors().take)

    async def never() -> None:
        raise AssertionError("it began")

    work = never()
    tasks.begin("late", work, lambda _sentence: None)
    await tasks.cancel_all()
    assert inspect.getcoroutinestate(work) == inspect.CORO_CLOSED

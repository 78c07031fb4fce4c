from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest

from ssh_studio.errors import CancelledError, WriteError
from ssh_studio.live.jobs import JobContext, Jobs, JobState


@pytest.fixture
def jobs(qapp) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.shutdown()
    assert not [thread.name for thread in threading.enumerate() if thread.name.startswith("job")]


def until_cancelled(context: JobContext) -> None:
    while not context.cancelled():
        threading.Event().wait(0.001)
    raise CancelledError("It was cancelled.")


def test_work_runs_elsewhere_and_its_result_arrives_here(jobs, qtbot) -> None:
    here = threading.current_thread()
    seen: list[Any] = []

    def work(context: JobContext) -> threading.Thread:
        context.progress(0.5)
        return threading.current_thread()

    jobs.started.connect(lambda job: seen.append(("started", job.label)))
    jobs.progressed.connect(lambda job, share: seen.append(("progress", share)))
    with qtbot.waitSignal(jobs.ended) as ended:
        job = jobs.run(
            "Counting", work, done=lambda thread: seen.append((thread, threading.current_thread()))
        )
        assert job.state is JobState.RUNNING
        assert jobs.running == (job,)
    assert ended.args == [job]
    assert (job.state, job.share, jobs.running) == (JobState.DONE, 0.5, ())
    assert seen[:2] == [("started", "Counting"), ("progress", 0.5)]
    worker, receiver = seen[2]
    assert worker is not here
    assert worker.name.endswith("Counting")
    assert receiver is here


def test_a_failure_is_told(jobs) -> None:
    def work(context: JobContext) -> None:
        raise WriteError("The disk is full.")

    told: list[Exception] = []
    job = jobs.run("Writing", work, done=told.append, failed=told.append)
    assert jobs.wait()
    assert [str(error) for error in told] == ["The disk is full."]
    assert job.state is JobState.FAILED


def test_a_failure_that_nobody_listens_to_is_not_lost(jobs, qtbot) -> None:
    def work(context: JobContext) -> None:
        raise ValueError("unforeseen")

    with qtbot.capture_exceptions() as raised:
        jobs.run("Failing", work)
        assert jobs.wait()
    assert [str(error) for _, error, _ in raised] == ["unforeseen"]


@pytest.mark.parametrize("obedient", [True, False])
def test_nothing_is_told_of_a_cancelled_job_but_its_end(jobs, qtbot, obedient) -> None:
    told: list[object] = []
    gate = threading.Event()
    work = until_cancelled if obedient else lambda context: gate.wait(10)
    with qtbot.waitSignal(jobs.ended):
        job = jobs.run("Long", work, done=told.append, failed=told.append)
        job.cancel()
        gate.set()
    assert job.state is JobState.CANCELLED
    assert told == []


def test_a_new_exclusive_job_takes_the_place_of_those_before_it(jobs) -> None:
    results: list[str] = []
    running = 0

    def work(name: str):  # noqa: ANN202
        def body(context: JobContext) -> str:
            nonlocal running
            running += 1
            assert running == 1, "one at a time"
            try:
                if name != "third":
                    until_cancelled(context)
                return name
            finally:
                running -= 1

        return body

    one, two, three = (
        jobs.run(name, work(name), done=results.append, exclusive="select")
        for name in ("first", "second", "third")
    )
    free = jobs.run("free", lambda context: "free", done=results.append)
    assert [job.state for job in (two, three)] == [JobState.WAITING] * 2
    assert jobs.wait()
    assert sorted(results) == ["free", "third"]
    assert [job.state.value for job in (one, two, three, free)] == [
        *["cancelled"] * 2,
        *["done"] * 2,
    ]


def test_shutdown_joins_what_runs_and_tells_nobody(jobs, qapp) -> None:
    told: list[object] = []
    jobs.run("Long", until_cancelled, done=told.append, failed=told.append)
    jobs.run("Short", lambda context: 1, done=told.append)
    jobs.shutdown()
    qapp.processEvents()
    assert told == []
    assert jobs.running == ()

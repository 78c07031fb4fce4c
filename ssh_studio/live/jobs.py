"""Background work: one place that starts it, tells how far it is, cancels it and joins it."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable
from enum import Enum
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from ssh_studio.errors import CancelledError
from ssh_studio.live.waiting import wait_until

__all__ = ["Job", "JobContext", "JobState", "Jobs"]

T = TypeVar("T")

_TELL_EVERY = 1 / 60
"""Seconds between two messages about progress: more often than a screen shows is for nothing."""

_numbers = itertools.count(1)


class JobState(Enum):
    """What has become of a job."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Job:
    """A piece of work, as the GUI thread sees it.

    Attributes:
        label: what it is called in the status bar, e.g. "Exporting otter.png".
        exclusive: see `Jobs.run`.
        state: what has become of it. share: how much is done, 0 to 1; None as long as the work
            has not said. started_at: of `time.monotonic`, when it was asked for.
    """

    def __init__(self, label: str, exclusive: str | None = None) -> None:
        """Use `Jobs.run`."""
        self.label = label
        self.exclusive = exclusive
        self.state = JobState.WAITING
        self.share: float | None = None
        self.started_at = time.monotonic()
        self._cancel = threading.Event()

    @property
    def is_over(self) -> bool:
        """Whether it ended, one way or another."""
        return self.state not in (JobState.WAITING, JobState.RUNNING)

    @property
    def is_cancelled(self) -> bool:
        """Whether it was asked to end."""
        return self._cancel.is_set()

    def cancel(self) -> None:
        """Ask it to end. From now on neither `done` nor `failed` is called."""
        self._cancel.set()


class JobContext:
    """What the work gets to talk to the outside; used in the work's thread."""

    def __init__(self, job: Job, tell: Callable[[float], None]) -> None:
        """Use `Jobs.run`."""
        self._job = job
        self._tell = tell
        self._told = 0.0

    def progress(self, share: float) -> None:
        """Say how much is done, 0 to 1."""
        now = time.monotonic()
        if share >= 1 or now - self._told >= _TELL_EVERY:
            self._told = now
            self._tell(share)

    def cancelled(self) -> bool:
        """Whether to end; work that ends early raises `CancelledError` or just returns."""
        return self._job.is_cancelled


class Jobs(QObject):
    """Runs work in threads of its own; everything else happens in the thread that made this.

    Signals:
        started(Job), progressed(Job, float), ended(Job)
    """

    started = Signal(object)
    progressed = Signal(object, float)
    ended = Signal(object)
    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads: dict[Job, threading.Thread] = {}
        # Work that waits for the one before it to end.
        self._waiting: list[tuple[Job, Callable[[], None]]] = []
        self._posted.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> tuple[Job, ...]:
        """Jobs that have not ended, the oldest first."""
        return (*self._threads, *(job for job, _ in self._waiting))

    def run(
        self,
        label: str,
        work: Callable[[JobContext], T],
        *,
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        exclusive: str | None = None,
    ) -> Job:
        """Start work in the background.

        Args:
            label: what it is called in the status bar.
            work: called in a thread of its own.
            done: given the result.
            failed: given what the work raised. Left out, the error goes to `sys.excepthook`, so
                that none gets lost.
            exclusive: of jobs with the same name one runs at a time: a new one cancels those
                before it and starts when they have ended.

        Returns:
            The job. Of a cancelled one neither `done` nor `failed` is called; `ended` always is.
        """
        job = Job(label, exclusive)

        def end(result: Any, error: Exception | None) -> None:  # noqa: ANN401 - a T, or nothing
            self._end(job, result, error, done, failed)

        def start() -> None:
            self._start(job, work, end)

        rivals = [other for other in self.running if exclusive and other.exclusive == exclusive]
        for other in rivals:
            other.cancel()
        if rivals:
            self._waiting.append((job, start))
        else:
            start()
        return job

    def wait(self, timeout: float = 30.0) -> bool:
        """Run the event loop until no job is left; whether that came true in so many seconds."""
        return wait_until(lambda: not self.running, timeout)

    def shutdown(self) -> None:
        """Cancel all and wait until their threads have ended; no callback comes any more."""
        for job in self.running:
            job.cancel()
        self._waiting.clear()
        for thread in list(self._threads.values()):
            thread.join()
        self._threads.clear()

    def _start(
        self,
        job: Job,
        work: Callable[[JobContext], T],
        end: Callable[[Any, Exception | None], None],
    ) -> None:
        def told(share: float) -> None:
            self._posted.emit(lambda: self._progress(job, share))

        def body() -> None:
            result, error = None, None
            try:
                if not job.is_cancelled:
                    result = work(JobContext(job, told))
            # Whatever it is, the GUI thread hears of it.
            except Exception as problem:  # noqa: BLE001
                error = problem
            self._posted.emit(lambda: end(result, error))

        job.state = JobState.RUNNING
        thread = threading.Thread(target=body, name=f"job {next(_numbers)}: {job.label}")
        self._threads[job] = thread
        self.started.emit(job)
        thread.start()

    def _receive(self, message: Callable[[], None]) -> None:
        message()

    def _progress(self, job: Job, share: float) -> None:
        if job in self._threads and not job.is_cancelled:
            job.share = share
            self.progressed.emit(job, share)

    def _end(
        self,
        job: Job,
        result: Any,  # noqa: ANN401 - whatever the work returned
        error: Exception | None,
        done: Callable[[Any], None] | None,
        failed: Callable[[Exception], None] | None,
    ) -> None:
        thread = self._threads.pop(job, None)
        if thread is None:
            # Shut down meanwhile.
            return
        thread.join()
        try:
            if job.is_cancelled or isinstance(error, CancelledError):
                job.state = JobState.CANCELLED
            elif error is not None:
                job.state = JobState.FAILED
                if failed is None:
                    raise error
                failed(error)
            else:
                job.state = JobState.DONE
                if done is not None:
                    done(result)
        finally:
            self.ended.emit(job)
            self._start_waiting()

    def _start_waiting(self) -> None:
        busy = {job.exclusive for job in self._threads}
        for place in list(self._waiting):
            job, start = place
            if job.exclusive in busy:
                continue
            self._waiting.remove(place)
            if job.is_cancelled:
                job.state = JobState.CANCELLED
                self.ended.emit(job)
            else:
                busy.add(job.exclusive)
                start()

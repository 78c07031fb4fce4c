"""A thread that does one thing after another for as long as a session lives."""

from __future__ import annotations

import contextlib
import os
import queue
import sys
import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

__all__ = ["Worker"]

T = TypeVar("T")

_NICENESS = 5


class Worker(QObject):
    """Does things one after another in a thread that starts with the first of them.

    Not a `Jobs` job each: torch keeps threads of its own for every thread that it is called from.
    """

    _posted = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._queue: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._is_closed = False
        self._posted.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    def post(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Do some work in the thread, then call `done` or `failed` in this one."""
        if self._is_closed:
            return

        def body() -> None:
            try:
                result = work()
            # Whatever it is, the session hears of it.
            except Exception as error:  # noqa: BLE001
                problem = error
                self._posted.emit(lambda: failed(problem))
            else:
                self._posted.emit(lambda: done(result))

        self._queue.put(body)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name=self._name, daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Wait for what is being done and end; nothing else is done, and no callback comes."""
        self._is_closed = True
        self._queue.put(None)
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _work(self) -> None:
        _step_back()
        while (body := self._queue.get()) is not None and not self._is_closed:
            body()

    def _receive(self, message: Callable[[], None]) -> None:
        if not self._is_closed:
            message()


def _step_back() -> None:
    """Let the window's thread go first, where threads have priorities of their own (Linux)."""
    if sys.platform == "linux":
        # The threads that OpenCV and torch start from here take after this one.
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)

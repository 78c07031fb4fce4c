"""Wait for something without blocking the event loop."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

__all__ = ["wait_until"]


def wait_until(done: Callable[[], bool], timeout: float) -> bool:
    """Run the event loop until something is true.

    Args:
        done: asked after every event.
        timeout: seconds to wait at most.

    Returns:
        What `done` said last.
    """
    loop = QEventLoop()
    alarm = QTimer()
    alarm.setSingleShot(True)
    alarm.start(round(timeout * 1000))
    flags = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
    while not done() and alarm.isActive():
        loop.processEvents(flags)
    alarm.stop()
    return done()

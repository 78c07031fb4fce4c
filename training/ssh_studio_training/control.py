"""How a program that watches steers a run: JSON lines on stdin, and signals; and good manners."""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import queue
import signal
import sys
import threading
from collections.abc import Iterator
from types import FrameType
from typing import Any, NoReturn

__all__ = ["COMMANDS", "CancelledRun", "Control", "yield_to_others"]

COMMANDS = ("stop", "pause", "resume", "cancel", "detach")
"""stop: end now and keep what was learned; pause, resume: as they say; cancel: end now, score and
install nothing; detach: say no more on stdout, the program that watched goes away."""

_NICENESS = 10
_BELOW_NORMAL = 0x4000


class CancelledRun(KeyboardInterrupt):
    """The program that watches cancelled the run."""


class Control:
    """What was asked for so far; `poll` is asked once a step."""

    def __init__(self) -> None:
        self._asked: queue.SimpleQueue[str] = queue.SimpleQueue()
        self.stopping = False
        self.detached = False

    def ask(self, command: str) -> None:
        """Ask for one of `COMMANDS`; others are passed over. From any thread."""
        if command in COMMANDS:
            self._asked.put(command)

    def poll(self, *, wait: float | None = None) -> str | None:
        """The next of pause and resume, if any; None where there is none.

        Args:
            wait: seconds to wait for one; not at all if left out.

        Raises:
            CancelledRun: that was asked for.
        """
        with contextlib.suppress(queue.Empty):
            command = self._asked.get(wait is not None, wait)
            if command == "cancel":
                raise CancelledRun
            self.stopping |= command == "stop"
            self.detached |= command == "detach"
            return command
        return None

    def listen(self, descriptor: int) -> None:
        """Read commands `{"command": NAME}` from a file descriptor, in a thread, to its end."""
        threading.Thread(target=self._read, args=(descriptor,), name="control", daemon=True).start()

    def _read(self, descriptor: int) -> None:
        # Not through sys.stdin: its lock, held while waiting, would spoil the program's end.
        rest = b""
        with contextlib.suppress(OSError):
            while data := os.read(descriptor, 4096):
                *lines, rest = (rest + data).split(b"\n")
                for line in lines:
                    self.ask(_command(line))

    @contextlib.contextmanager
    def interrupting(self) -> Iterator[None]:
        """Ctrl+C (SIGINT) means stop and keep; a second one ends the program at once."""

        def stop(number: int, frame: FrameType | None) -> None:
            if self.stopping:
                _end(number, frame)
            self.stopping = True

        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = signal.signal(signal.SIGINT, stop)
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, before)


def _end(number: int, frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt


def _command(line: bytes) -> str:
    try:
        found: Any = json.loads(line)
    except ValueError:
        return ""
    command = found.get("command") if isinstance(found, dict) else None
    return command if isinstance(command, str) else ""


def yield_to_others() -> None:
    """Lower this process's priority, and that of what it starts: the window goes first."""
    with contextlib.suppress(OSError, AttributeError):
        if sys.platform == "win32":
            kernel = ctypes.windll.kernel32
            kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL)
        elif os.nice(0) < _NICENESS:
            os.nice(_NICENESS - os.nice(0))

"""The training program as a process: what it says, what it is told, how it ends."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from ssh_studio.document.session_lock import Owner, process_began
from ssh_studio.errors import Sentence, StudioError
from ssh_studio.fine_tuning.lines import Tail

__all__ = ["Ending", "FoundProgram", "Program", "StartError", "Watched"]

_LOOK_MS, _LOOK_AFTER_FOUND_MS = 100, 1000
_PATIENCE_MS = 5000
"""After a polite word, before the next one that is less polite."""
_LAST_BYTES = 4000
_SAID, _COMPLAINED = "window.jsonl", "window.log"


class StartError(StudioError):
    """The training program cannot be started."""


class Ending(NamedTuple):
    """How a process ended.

    code: of its exit, below 0 where it was killed, None where nobody knows. said: its last lines
    for people.
    """

    code: int | None
    said: str

    @property
    def sentence(self) -> str:
        """Why, as far as is known."""
        if self.code is not None and self.code < 0:
            names = {number.value: number.name for number in signal.Signals}
            name = names.get(-self.code, str(-self.code))
            return Sentence("The training program was ended from outside ({0}).", name)
        if self.said:
            # Its own sentence, without its name.
            return self.said.splitlines()[-1].removeprefix("ssh-studio-train: ")
        return Sentence("The training program ended without saying why.")


class Watched(QObject):
    """A process whose events are read from a file, and so whichever of the two ends first.

    Signals:
        told(dict): an event.
        ended(Ending): it is gone; nothing comes any more.
    """

    told = Signal(object)
    ended = Signal(object)

    def __init__(self, events: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tail = Tail(events)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def can_pause(self) -> bool:
        """Whether it takes more words than stop."""
        return False

    def send(self, command: str) -> bool:
        """Tell it one of the commands of the protocol; whether it could be told."""
        raise NotImplementedError

    def let_go(self) -> None:
        """Nothing is told any more; the process goes on."""
        self._timer.stop()

    def _look(self) -> None:
        # First whether it has ended: what it said before that is there then.
        ending = self._ending()
        for event in self._tail.read():
            self.told.emit(event)
        if ending is not None and self._timer.isActive():
            self._timer.stop()
            self.ended.emit(ending)

    def _ending(self) -> Ending | None:
        raise NotImplementedError


class Program(Watched):
    """A process that this window started.

    Its output goes to files and not through pipes (QProcess would, and would kill it when it is
    destroyed): so nothing breaks where the window goes first, however that ends.
    """

    def __init__(self, command: Sequence[str], folder: Path, parent: QObject | None = None) -> None:
        """Start it.

        Args:
            command: program and arguments.
            folder: where its output is kept, and where it runs.
            parent: of the QObject.

        Raises:
            StartError: it cannot be started, or the folder not be written.
        """
        super().__init__(folder / _SAID, parent)
        self._log = folder / _COMPLAINED
        self._hurry = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._hurry.timeout.connect(self.terminate)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with (folder / _SAID).open("wb") as said, self._log.open("wb") as log:
                self._process = subprocess.Popen(
                    list(command), cwd=folder, stdin=subprocess.PIPE, stdout=said, stderr=log,
                    # Not of the terminal's group: Ctrl+C there is for the window alone.
                    start_new_session=True,
                    creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                )  # fmt: skip
        except OSError as error:
            reason = error.strerror or error
            raise StartError("The training program cannot be started: {0}.", reason) from error
        self._timer.start()

    @property
    def owner(self) -> Owner:
        """The process, as others find it again."""
        pid = self._process.pid
        return Owner(pid, process_began(pid), Owner.this().machine)

    @property
    def can_pause(self) -> bool:
        return True

    def send(self, command: str) -> bool:
        stdin = self._process.stdin
        assert stdin is not None
        try:
            stdin.write(json.dumps({"command": command}).encode() + b"\n")
            stdin.flush()
        except (OSError, ValueError):
            # It is gone; its end is on its way.
            return False
        return True

    def cancel(self) -> None:
        """End it: by a word, and soon by signals where it does not listen."""
        self.send("cancel")
        self._hurry.start()

    def terminate(self) -> None:
        """End it by signals."""
        if self._process.poll() is None:
            self._process.terminate()
            QTimer.singleShot(_PATIENCE_MS, self, self._kill)

    def let_go(self) -> None:
        super().let_go()
        self._hurry.stop()
        self.send("detach")
        # Else Python complains about a process that nobody waited for.
        _LEFT.append(self._process)
        self._close_stdin()

    def end_now(self, patience: float = 3.0) -> None:
        """End it and wait until it is gone; nothing is told any more."""
        self._timer.stop()
        self._hurry.stop()
        if self._process.poll() is None:
            self._process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(patience)
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        self._close_stdin()

    def _kill(self) -> None:
        if self._process.poll() is None:
            self._process.kill()

    def _ending(self) -> Ending | None:
        code = self._process.poll()
        if code is None:
            return None
        self._hurry.stop()
        self._close_stdin()
        return Ending(code, last_lines(self._log))

    def _close_stdin(self) -> None:
        stdin = self._process.stdin
        with contextlib.suppress(OSError):
            if stdin is not None:
                stdin.close()


class FoundProgram(Watched):
    """A process that an earlier window started and left: its events are read from the run."""

    def __init__(self, events: Path, owner: Owner, parent: QObject | None = None) -> None:
        super().__init__(events, parent)
        self._owner = owner
        self._log = events.with_name(_COMPLAINED)
        # To ask for a foreign process is another process on some systems.
        self._timer.start(_LOOK_AFTER_FOUND_MS)

    def send(self, command: str) -> bool:
        """`stop` and `cancel` by signals, where the system has them; nothing else."""
        number = {"stop": signal.SIGINT, "cancel": signal.SIGTERM}.get(command)
        # Sure that the number still means the same process: it must not hit another one.
        if number is None or os.name != "posix" or not self._owner.is_running:
            return False
        try:
            os.kill(self._owner.pid, number)
        except OSError:
            return False
        return True

    def _ending(self) -> Ending | None:
        return None if self._owner.is_running else Ending(None, last_lines(self._log))


_LEFT: list[subprocess.Popen[bytes]] = []


def last_lines(path: Path) -> str:
    """The end of a text file; empty where there is none."""
    try:
        with path.open("rb") as file:
            file.seek(0, os.SEEK_END)
            file.seek(max(0, file.tell() - _LAST_BYTES))
            lines = file.read().decode("utf-8", "replace").splitlines()
    except OSError:
        return ""
    return "\n".join(lines[-20:]).strip()

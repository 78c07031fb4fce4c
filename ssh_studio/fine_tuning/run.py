"""One fine-tuning at a time: begun, resumed or found again, steered, and brought to its end."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from ssh_studio.errors import Sentence
from ssh_studio.fine_tuning.command import Order, Trainer
from ssh_studio.fine_tuning.program import Ending, FoundProgram, Program, Watched
from ssh_studio.fine_tuning.runs import EVENTS, FoundRun, can_resume, free_folder, mark
from ssh_studio.fine_tuning.story import Phase, Story

__all__ = ["Run"]

_LEAST_FREE = 32 << 20
_QUIET_MS = 1500
"""After a gesture, before a trainer that was paused for it goes on."""


class Run(QObject):
    """The fine-tuning of this window.

    Attributes:
        story: what is known of it. name: of the model that it makes.
        stopping: somebody asked for its end.
        busy: says whether somebody is in the midst of a gesture.

    Signals:
        changed(): the story went on.
        ended(): it is over, the story says how.
    """

    changed = Signal()
    ended = Signal()

    def __init__(self, trainer: Trainer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.trainer = trainer
        self.story = Story()
        self.name = ""
        self.stopping = False
        self.busy: Callable[[], bool] = lambda: False
        self._program: Watched | None = None
        self._asked_pause = False
        self._held = False
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self._release)

    @property
    def is_active(self) -> bool:
        """Whether a process runs."""
        return self._program is not None

    @property
    def can_pause(self) -> bool:
        """Whether its process can be paused; one that was found again cannot."""
        return self._program is not None and self._program.can_pause

    @property
    def is_held(self) -> bool:
        """Whether it waits because somebody works in the window."""
        return self._held

    @property
    def on_gpu(self) -> bool:
        """Whether it shares a GPU with the live preview."""
        return self.story.device.partition(":")[0] not in ("", "cpu")

    # Beginnings

    def begin(self, order: Order, device: str) -> None:
        """Start a new run.

        Raises:
            StartError: the program cannot be started.
        """
        run = free_folder(order.name)
        self._start(self.trainer.begin(order, run, device), run, Story(run=run), order.name)

    def resume(self, device: str) -> None:
        """Go on with the run of the story.

        Raises:
            StartError: the program cannot be started.
        """
        run = self.story.run
        assert run is not None
        self.story.begin_again()
        self._start(self.trainer.resume(run, device), run, self.story, self.name)

    def follow(self, found: FoundRun) -> None:
        """Take up a run that was found: watch it, or just its story where it has ended."""
        self.story, self.name = found.story, found.name
        if found.owner is not None:
            # The tail reads all of it once more.
            self.story = Story(run=found.folder)
            self._watch(FoundProgram(found.folder / EVENTS, found.owner, self))
        self.changed.emit()

    def see(self) -> None:
        """Its end was seen: the next window does not tell it once more."""
        if self.story.run is not None and not self.is_active:
            mark(self.story.run, self.name, seen=True)

    def forget(self) -> None:
        """Its end was seen, and the next one may come."""
        self.see()
        self.story = Story()
        self.changed.emit()

    # Steering

    def pause(self) -> None:
        """At the next step."""
        self._asked_pause = True
        self._send("pause")

    def go_on(self) -> None:
        """After a pause."""
        self._asked_pause = self._held = False
        self._send("resume")

    def stop(self) -> None:
        """Stop and keep: it is scored, and installed if it is better."""
        self.stopping = True
        self._send("stop")
        self.changed.emit()

    def cancel(self) -> None:
        """End it; nothing is installed."""
        self.stopping = True
        if isinstance(self._program, Program):
            self._program.cancel()
        else:
            self._send("cancel")
        self.changed.emit()

    def yield_to_user(self) -> None:
        """Somebody drags or paints in the window: a trainer on the GPU waits until that is over."""
        if not (self.on_gpu and self.can_pause):
            return
        if self.story.phase is Phase.TRAINING and not (self._asked_pause or self.stopping):
            if not self._held:
                self._held = True
                self._send("pause")
            self._quiet.start()
        elif self._held:
            self._quiet.start()

    def leave(self, *, stop: bool = False) -> None:
        """Let it go on without the window, to its end or (`stop`) only to its report."""
        program, self._program = self._program, None
        if program is None:
            return
        if stop:
            program.send("stop")
        elif self.story.phase is Phase.PAUSED or self._held:
            # Nobody would ever wake it.
            program.send("resume")
        self._quiet.stop()
        program.let_go()

    def end_now(self) -> None:
        """End it and wait for that."""
        program, self._program = self._program, None
        self._quiet.stop()
        if isinstance(program, Program):
            program.end_now()
        elif program is not None:
            program.send("cancel")
            program.let_go()

    # Inside

    def _start(self, command: list[str], run: Path, story: Story, name: str) -> None:
        program = Program(command, run, self)
        self.story, self.name = story, name
        mark(run, name, program.owner)
        self._watch(program)
        self.changed.emit()

    def _watch(self, program: Watched) -> None:
        self.stopping = self._asked_pause = self._held = False
        self._program = program
        program.told.connect(self._told)
        program.ended.connect(self._ended)

    def _send(self, command: str) -> None:
        if self._program is not None:
            self._program.send(command)

    def _told(self, event: dict[str, object]) -> None:
        self.story.take(event)
        self.changed.emit()

    def _release(self) -> None:
        if self._held and self.busy():
            self._quiet.start()
            return
        if self._held and not self._asked_pause:
            self._send("resume")
        self._held = False

    def _ended(self, ending: Ending) -> None:
        program, self._program = self._program, None
        self._quiet.stop()
        story = self.story
        if not story.phase.is_over:
            if self.stopping and ending.code != 0:
                story.phase, story.reason = Phase.CANCELLED, "cancelled"
            else:
                sentence = _sentence(ending, story.run)
                story.fail(sentence, ending.said, resumable=False)
        elif story.phase is Phase.FAILED:
            story.last_lines = ending.said
        story.resumable = can_resume(story.run)
        if program is not None:
            program.deleteLater()
        self.changed.emit()
        self.ended.emit()


def _sentence(ending: Ending, run: Path | None) -> str:
    """Why a program ended that did not say so itself."""
    if run is not None and run.is_dir() and shutil.disk_usage(run).free < _LEAST_FREE:
        return Sentence("The disk is full: make room, then resume.")
    return ending.sentence

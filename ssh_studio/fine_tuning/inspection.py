"""A look into a folder of photos, by the training program: what is there, what cannot be used."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ssh_studio.fine_tuning.command import Trainer
from ssh_studio.fine_tuning.program import Ending, Program
from ssh_studio.fine_tuning.story import Story

__all__ = ["Inspection"]


class Inspection(QObject):
    """One look at a time; a new one ends the one before.

    Attributes:
        story: what it has told so far; `inspected` at its end.

    Signals:
        changed(): there is more to tell.
        ended(): all is told; where the story has no `inspected`, `problem` says why.
    """

    changed = Signal()
    ended = Signal()

    def __init__(self, trainer: Trainer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._trainer = trainer
        self._program: Program | None = None
        self._folders: dict[Program, tempfile.TemporaryDirectory[str]] = {}
        self.story = Story()
        self.problem = ""

    @property
    def is_active(self) -> bool:
        """Whether it is looking."""
        return self._program is not None

    def look(self, folder: Path, device: str) -> None:
        """Look into a folder.

        Raises:
            StartError: the program cannot be started.
        """
        self.stop()
        self.story, self.problem = Story(), ""
        place = tempfile.TemporaryDirectory(prefix="ssh-studio-")
        program = Program(self._trainer.inspect([folder], device), Path(place.name), self)
        self._program = program
        self._folders[program] = place
        program.told.connect(lambda event: self._told(program, event))
        program.ended.connect(lambda ending: self._ended(program, ending))
        self.changed.emit()

    def stop(self) -> None:
        """Look no further; what was read is kept by the program for the next time."""
        program, self._program = self._program, None
        if program is not None:
            program.terminate()

    def close(self) -> None:
        """End, and wait for that."""
        self._program = None
        for program, place in self._folders.items():
            program.end_now()
            place.cleanup()
        self._folders.clear()

    def _told(self, program: Program, event: dict[str, object]) -> None:
        if program is self._program:
            self.story.take(event)
            self.changed.emit()

    def _ended(self, program: Program, ending: Ending) -> None:
        self._folders.pop(program).cleanup()
        program.deleteLater()
        if program is not self._program:
            return
        self._program = None
        if self.story.inspected is None:
            self.problem = self.story.sentence or ending.sentence
        self.ended.emit()

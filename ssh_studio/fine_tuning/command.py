"""How the training program is started: the only place that knows."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ssh_studio.errors import Sentence

__all__ = ["Order", "Trainer"]

_PACKAGE = "ssh_studio_training"


@dataclass(frozen=True)
class Order:
    """A fine-tuning that is asked for. minutes: of training. parent: name of the model."""

    photos: Path
    name: str
    minutes: float
    parent: str = "default"


@dataclass(frozen=True)
class Trainer:
    """The words that start the training program; those of this installation if left out."""

    words: tuple[str, ...] = ()

    @property
    def program(self) -> list[str]:
        """What the arguments are put behind."""
        if self.words:
            return list(self.words)
        if getattr(sys, "frozen", False):
            # A bundle has no interpreter beside it: its own program does both.
            return [str(_bundled_program()), "train"]
        return [sys.executable, "-m", _PACKAGE]

    @property
    def problem(self) -> str:
        """Why it cannot be started, in a sentence; empty if it can."""
        if self.words or getattr(sys, "frozen", False):
            return ""
        if importlib.util.find_spec(_PACKAGE) is None:
            return Sentence(
                "The training program is not installed with this Python; install SSH "
                "Studio again, or set PYTHONPATH to its folder “training”."
            )
        return ""

    def inspect(self, folders: Sequence[Path], device: str) -> list[str]:
        """Look what is in folders."""
        return [*self.program, "inspect", *map(str, folders), "--json", "--device", device]

    def begin(self, order: Order, run: Path, device: str) -> list[str]:
        """Fine-tune into the folder of a run."""
        words = ["fine-tune", "--photos", str(order.photos), "--name", order.name]
        words += ["--minutes", f"{order.minutes:g}", "--from", order.parent, "-o", str(run)]
        return [*self.program, *words, "--json", "--device", device]

    def resume(self, run: Path, device: str) -> list[str]:
        """Go on with a run."""
        words = ["fine-tune", "--resume", str(run)]
        return [*self.program, *words, "--json", "--device", device]

    def export(self, run: Path, name: str) -> list[str]:
        """Install what a run learned, whatever its report says."""
        return [*self.program, "export", str(run), "--name", name, "--json"]


def _bundled_program() -> Path:
    """On Windows the twin with a console: the program of the window has no output to read."""
    program = Path(sys.executable)
    twin = program.with_name("ssh-studio.exe")
    return twin if sys.platform == "win32" and twin.is_file() else program

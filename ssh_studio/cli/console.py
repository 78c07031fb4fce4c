"""What the commands share: how they speak, show progress, and refuse wrong usage."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

__all__ = [
    "PROGRAM",
    "Debug",
    "Steps",
    "WrongUsageError",
    "complain",
    "epilog",
    "notice",
    "one_line",
    "say",
]

PROGRAM = "ssh-studio"

Debug = Annotated[
    bool, typer.Option("--debug", help="Show where in the program an error came from.")
]


class WrongUsageError(Exception):
    """A command was called wrongly (exit code 2). The text is a sentence; `command` its name."""

    def __init__(self, command: str, sentence: str) -> None:
        super().__init__(sentence)
        self.command = command


def say(text: str) -> None:
    """A result, on stdout."""
    typer.echo(text)


def one_line(text: str) -> str:
    """The text without line breaks; file names may hold some."""
    return " ".join(text.splitlines())


def notice(text: str) -> None:
    """Something that the user should know although it went well; one line on stderr."""
    complain(f"note: {text}")


def complain(text: str) -> None:
    """One line on stderr."""
    typer.echo(f"{PROGRAM}: {one_line(text)}", err=True)


def epilog(*examples: str) -> str:
    """Examples as they stand at the end of a command's help, one a line."""
    return "\n\n".join(["[bold]Examples[/bold]", *examples])


class Steps:
    """Tells what is being done and how far it is; on stderr, and only if that is a terminal."""

    @classmethod
    @contextlib.contextmanager
    def shown(cls) -> Iterator[Steps]:
        """Show steps as long as the block lasts; nothing of them stays behind."""
        from rich.console import Console
        from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn

        with Progress(
            SpinnerColumn(),
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            console=Console(stderr=True),
            transient=True,
            disable=not sys.stderr.isatty(),
        ) as progress:
            yield cls(progress)

    @classmethod
    def silent(cls) -> Steps:
        """Tells nothing."""
        return cls(None)

    def __init__(self, progress: Progress | None) -> None:
        self._progress = progress
        self._task: TaskID | None = None

    def step(self, text: str) -> None:
        """What is done from now on, e.g. `Writing out.png …`; how much of it is not known yet."""
        if self._progress is None:
            return
        if self._task is not None:
            self._progress.remove_task(self._task)
        # Without a total the bar only moves to and fro.
        self._task = self._progress.add_task(text, total=None)

    def share(self, done: float) -> None:
        """How much of the step is done, 0 to 1."""
        if self._progress is not None and self._task is not None:
            self._progress.update(self._task, total=1, completed=done)

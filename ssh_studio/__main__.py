"""`ssh-studio` and `python -m ssh_studio`: the command line, and the window where no command is."""

from __future__ import annotations

import gc
import multiprocessing
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from ssh_studio.cli import main as command_line

__all__ = ["main"]

_TRAINING = "ssh-studio-train"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command or open the window; returns the exit code."""
    return command_line(arguments, window=_window, train=_train)


def _window(arguments: Sequence[str]) -> int:
    return load_window()(arguments)


def load_window() -> Callable[[Sequence[str]], int]:
    """What opens the window: `ssh_studio.app.main`."""
    # All that is imported stays. Python would look through it for garbage a dozen times; `app`
    # lets it go on when the window is there.
    gc.disable()
    # Here and not above: commands never load Qt.
    from ssh_studio.app import main as open_window

    return open_window


def _train(arguments: Sequence[str]) -> int:
    from ssh_studio_training.__main__ import main as train

    return train(arguments)


def _bundled() -> int:
    """A bundle has one program for everything: its name says which one is meant."""
    # Processes that the training program starts are this program once more.
    multiprocessing.freeze_support()
    if Path(sys.argv[0]).stem.lower() == _TRAINING:
        return _train(sys.argv[1:])
    return main()


if __name__ == "__main__":
    sys.exit(_bundled() if getattr(sys, "frozen", False) else main())

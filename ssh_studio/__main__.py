"""`ssh-studio` and `python -m ssh_studio`: the command line, and the window where no command is."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from ssh_studio.cli import main as command_line

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command or open the window; returns the exit code."""
    return command_line(arguments, window=_window)


def _window(arguments: Sequence[str]) -> int:
    # Here and not above: commands never load Qt.
    from ssh_studio.app import main as open_window

    return open_window(arguments)


if __name__ == "__main__":
    sys.exit(main())

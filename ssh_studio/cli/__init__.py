"""The command line, `ssh-studio`. Exit codes: 0 done, 1 could not do it, 2 called wrongly.

Commands import what is heavy (torch, the codecs) when they run, so that `--help` answers at once.
"""

from __future__ import annotations

from ssh_studio.cli.application import main

__all__ = ["main"]

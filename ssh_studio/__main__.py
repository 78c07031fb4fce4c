"""`python -m ssh_studio`: the same as `ssh-studio`."""

from __future__ import annotations

import sys

from ssh_studio.cli import main

if __name__ == "__main__":
    sys.exit(main())

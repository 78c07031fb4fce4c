"""The composite that tests and figures stand on, whatever the program's sample is: an astronaut in
studio light before a launch pad at dusk (`data/launch`, its terms beside it)."""

from __future__ import annotations

from pathlib import Path

__all__ = ["BACKGROUND", "FOREGROUND"]

_FOLDER = Path(__file__).parent / "data" / "launch"
BACKGROUND, FOREGROUND = _FOLDER / "background.jpg", _FOLDER / "foreground.png"

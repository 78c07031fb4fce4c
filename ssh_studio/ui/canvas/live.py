"""What the canvas needs of `live.session.LiveSession`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from PySide6.QtCore import SignalInstance

__all__ = ["Live"]


class Live(Protocol):
    """Gives the tones that are shown, and tells with a rectangle where they changed."""

    tones_changed: SignalInstance

    @property
    def tones(self) -> Mapping[str, Any]: ...

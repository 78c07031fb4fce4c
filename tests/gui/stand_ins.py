"""Stand-ins for what the shell shows but tests do not need."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from ssh_studio.live.status import LiveKind, LiveStatus


class ShellLive(QObject):
    """What canvas and panels need of a live session."""

    tones_changed = Signal(object)
    status_changed = Signal(object)
    failed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.tones: dict[str, Any] = {}
        self.enabled = True
        self.status = LiveStatus(LiveKind.READY, "CPU", 41.6, "")

"""Events of the training program as they come: JSON lines, in pieces, with rubbish between."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

__all__ = ["Event", "EventLines", "Tail"]

Event = dict[str, Any]
"""`{"event": NAME, ...}`; training/README.md tells which there are."""

_LONGEST = 1 << 20
"""Bytes of a line; no event is longer, and memory is not for whatever else may come."""
_AT_ONCE = 1 << 22


class EventLines:
    """Puts pieces of bytes together to events. What is no event is passed over."""

    def __init__(self) -> None:
        self._rest = b""
        self._skipping = False

    def feed(self, data: bytes) -> list[Event]:
        """The events that are complete with these bytes."""
        *lines, rest = (self._rest + data).split(b"\n")
        if self._skipping and lines:
            # The end of a line that was too long.
            del lines[0]
            self._skipping = False
        if len(rest) > _LONGEST:
            self._skipping, rest = True, b""
        self._rest = b"" if self._skipping else rest
        return [event for line in lines if (event := _event(line)) is not None]


class Tail:
    """Reads what is new in a file of events; one that is not there yet is empty."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._at = 0
        self._lines = EventLines()

    def read(self) -> list[Event]:
        """The events that were written since the last call, the first time all of them."""
        events: list[Event] = []
        try:
            with self._path.open("rb") as file:
                file.seek(self._at)
                while data := file.read(_AT_ONCE):
                    self._at += len(data)
                    events += self._lines.feed(data)
        except OSError:
            # It comes with the next call, or the program's end tells more.
            return events
        return events


def _event(line: bytes) -> Event | None:
    if len(line) > _LONGEST:
        return None
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) and isinstance(found.get("event"), str) else None

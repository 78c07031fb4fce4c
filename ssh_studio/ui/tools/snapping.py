"""Snapping to the centre and the edges of the document. No widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["Guides", "snapped"]


@dataclass(frozen=True)
class Guides:
    """Where something snapped: document x of an upright line, y of a level one, or None."""

    x: float | None = None
    y: float | None = None

    @property
    def is_empty(self) -> bool:
        return self.x is None and self.y is None


def snapped(places: Sequence[float], size: float, reach: float) -> tuple[float, float | None]:
    """How far to move along one axis so that one of some places meets an edge or the centre.

    Args:
        places: e.g. left, centre and right of a layer, in document pixels.
        size: of the document along that axis.
        reach: document pixels from which it snaps.

    Returns:
        The move, and the line that was met; 0 and None if all are too far.
    """
    best: tuple[float, float | None] = (0.0, None)
    nearest = reach
    for line in (0.0, size / 2, size):
        for place in places:
            away = line - place
            if abs(away) < nearest or (abs(away) == nearest and best[1] is None):
                nearest, best = abs(away), (away, line)
    return best

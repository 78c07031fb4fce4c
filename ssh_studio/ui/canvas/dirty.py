"""What of a picture has to be drawn anew: a few rectangles that do not overlap."""

from __future__ import annotations

from ssh_studio.document.geometry import Rect

__all__ = ["Dirty"]

_MOST = 6


class Dirty:
    """Collects rectangles between two paint events."""

    def __init__(self) -> None:
        self._rects: list[Rect] = []
        self._drafted = Rect(0, 0, 0, 0)

    @property
    def is_empty(self) -> bool:
        return not self._rects

    def add(self, rect: Rect) -> Rect:
        """Add a rectangle; the one it became part of, together with what it overlaps."""
        apart = []
        for other in self._rects:
            if rect.intersected(other).is_empty:
                apart.append(other)
            else:
                rect = rect.united(other)
        if len(apart) >= _MOST:
            for other in apart:
                rect = rect.united(other)
            apart = []
        self._rects = [*apart, rect]
        return rect

    def move(self, dx: int, dy: int) -> None:
        """Everything moved."""
        self._rects = [rect.moved(dx, dy) for rect in self._rects]
        self._drafted = self._drafted.moved(dx, dy)

    def take(self, *, draft: bool = False) -> list[Rect]:
        """All of them; none are left. As a draft, they are kept for `drafted`."""
        rects, self._rects = self._rects, []
        for rect in rects if draft else ():
            self._drafted = self._drafted.united(rect)
        return rects

    def drafted(self) -> Rect:
        """Around what was drawn as a draft since this was asked last; may be empty."""
        rect, self._drafted = self._drafted, Rect(0, 0, 0, 0)
        return rect

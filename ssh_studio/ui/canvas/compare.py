"""Showing the document without and with its looks: hold, split, side by side."""

from __future__ import annotations

from typing import NamedTuple

from ssh_studio.document.geometry import Point, Rect
from ssh_studio.ui.canvas.viewport import Viewport

__all__ = ["MODES", "Compare", "Pane"]

MODES = ("off", "hold", "split", "side")
_GAP = 2
"""Device-independent pixels between the two pictures."""
_KNOB, _REACH = 14, 4


class Pane(NamedTuple):
    """A part of the canvas that shows the document from its own upper left corner.

    rect: in pixels of the canvas. harmonized: None for a pane that is split.
    """

    rect: Rect
    harmonized: bool | None = True


class Compare:
    """Which parts of the canvas show the document without its looks.

    Attributes:
        mode: "off", "split" or "side".
        held: everything without looks for as long as it is true, whatever the mode.
        share: where the split is, 0 to 1 of the visible width of the document.
        titles: what to call both sides, where the one is not without looks.
    """

    def __init__(self) -> None:
        self.mode = "off"
        self.held = False
        self.share = 0.5
        self.titles: tuple[str, str] | None = None

    @property
    def is_plain(self) -> bool:
        """Whether the canvas is one picture of one kind."""
        return self.mode == "off"

    def panes(self, width: int, height: int, unit: float) -> list[Pane]:
        """The panes of a canvas of so many view pixels, `unit` of them per independent pixel."""
        if self.mode != "side":
            split = self.mode == "split" and not self.held
            return [Pane(Rect.of(width, height), None if split else not self.held)]
        gap = max(1, round(_GAP * unit))
        half = max(1, (width - gap) // 2)
        first = Rect(0, 0, half, height)
        return [Pane(first, False), Pane(first.moved(half + gap, 0), not self.held)]

    def split_at(self, viewport: Viewport) -> int:
        """The first column, in view pixels, right of the split."""
        visible = viewport.visible_rect
        return visible.left + round(visible.width * self.share)

    def parts(self, pane: Pane, viewport: Viewport) -> list[tuple[Rect, bool]]:
        """Rectangles of a pane in its own view pixels, and whether they show the looks."""
        whole = Rect.of(viewport.width, viewport.height)
        if pane.harmonized is not None:
            return [(whole, pane.harmonized)]
        column = self.split_at(viewport)
        return [(whole._replace(right=column), False), (whole._replace(left=column), True)]

    def move_to(self, x: float, viewport: Viewport) -> Rect:
        """Put the split at a view column; the view rectangle that looks different now."""
        visible = viewport.visible_rect
        before = self.split_at(viewport)
        if visible.width:
            self.share = min(max((x - visible.left) / visible.width, 0.0), 1.0)
        after = self.split_at(viewport)
        return Rect(min(before, after), 0, max(before, after), viewport.height)

    def grabs(self, view: Point, viewport: Viewport, unit: float) -> bool:
        """Whether a view point is on the split's line or knob."""
        visible = viewport.visible_rect
        if self.mode != "split" or self.held or visible.is_empty:
            return False
        dx = view[0] - self.split_at(viewport)
        dy = view[1] - (visible.top + visible.bottom) / 2
        on_line = abs(dx) <= _REACH * unit and visible.top <= view[1] < visible.bottom
        return on_line or dx * dx + dy * dy <= (_KNOB * unit) ** 2

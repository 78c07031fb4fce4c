"""The frame around a layer: where its handles are, and what dragging one means. No widgets."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ssh_studio.document.geometry import Point, Rect, Transform
from ssh_studio.ui.canvas.viewport import Viewport

__all__ = ["Frame", "Grip", "dragged_scale", "dragged_turn"]

Grip = tuple[int, int]
"""A handle by its place on the frame: -1, 0 or 1 across and down; (0, 0) is the one that turns."""

TURN: Grip = (0, 0)
GRIPS: tuple[Grip, ...] = (
    (-1, -1), (1, -1), (1, 1), (-1, 1), (0, -1), (1, 0), (0, 1), (-1, 0),
)  # fmt: skip
_REACH = 8.0
"""How far from a handle's centre it is grabbed, in device-independent pixels."""
_TURN_AWAY = 24.0
_LEAST_FRACTION = 1e-3
_STEP = 15.0
"""Degrees of a constrained turn."""


@dataclass(frozen=True)
class Frame:
    """The rectangle around what a layer shows, turned as the layer is.

    transform: of the layer. width, height: of its picture, in layer pixels.
    content: what its mask shows, in layer pixels.
    """

    transform: Transform
    width: int
    height: int
    content: Rect

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in document pixels, along the frame's own axes."""
        place = self.transform
        return self.content.width * place.scale_x, self.content.height * place.scale_y

    @property
    def _middle(self) -> Point:
        """Its centre from the picture's, along the frame's own axes, in document pixels."""
        place, content = self.transform, self.content
        x = ((content.left + content.right) / 2 - self.width / 2) * place.scale_x
        y = ((content.top + content.bottom) / 2 - self.height / 2) * place.scale_y
        return -x if place.flip_x else x, -y if place.flip_y else y

    def at(self, grip: Grip) -> Point:
        """The document point of a place on the frame; (0, 0) is its centre."""
        place = self.transform
        turn = math.radians(place.angle)
        x = self._middle[0] + grip[0] * self.size[0] / 2
        y = self._middle[1] + grip[1] * self.size[1] / 2
        return (
            place.x + math.cos(turn) * x - math.sin(turn) * y,
            place.y + math.sin(turn) * x + math.cos(turn) * y,
        )

    def corners(self) -> list[Point]:
        """In document pixels: upper left, then clockwise, as the frame is turned."""
        return [self.at(grip) for grip in GRIPS[:4]]

    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of the upright box around it, in document pixels."""
        xs, ys = zip(*self.corners(), strict=True)
        return min(xs), min(ys), max(xs), max(ys)

    def contains(self, point: Point) -> bool:
        """Whether a document point is inside."""
        place = self.transform
        turn = math.radians(place.angle)
        dx, dy = point[0] - place.x, point[1] - place.y
        x = math.cos(turn) * dx + math.sin(turn) * dy - self._middle[0]
        y = math.cos(turn) * dy - math.sin(turn) * dx - self._middle[1]
        return abs(x) <= self.size[0] / 2 and abs(y) <= self.size[1] / 2

    def knob(self, viewport: Viewport, unit: float) -> tuple[Point, Point]:
        """View points of the handle that turns and of its foot on the frame."""
        foot = viewport.to_view(self.at((0, -1)))
        turn = math.radians(self.transform.angle)
        away = _TURN_AWAY * unit
        return (foot[0] + math.sin(turn) * away, foot[1] - math.cos(turn) * away), foot

    def grips(self, viewport: Viewport, unit: float) -> dict[Grip, Point]:
        """View points of the handles; those at the sides only where there is room for them."""
        found = {grip: viewport.to_view(self.at(grip)) for grip in GRIPS}
        across = math.dist(found[(-1, -1)], found[(1, -1)])
        down = math.dist(found[(-1, -1)], found[(-1, 1)])
        room = 3 * _REACH * unit
        if across < room:
            del found[(0, -1)], found[(0, 1)]
        if down < room:
            del found[(-1, 0)], found[(1, 0)]
        found[TURN] = self.knob(viewport, unit)[0]
        return found

    def hit(self, view: Point, viewport: Viewport, unit: float) -> Grip | None:
        """The handle under a view point."""
        found = self.grips(viewport, unit)
        nearest = min(found, key=lambda grip: math.dist(found[grip], view))
        near = math.dist(found[nearest], view) <= _REACH * unit
        return nearest if near else None

    def direction(self, grip: Grip) -> float:
        """Degrees clockwise from "to the right" in which a handle is pulled."""
        return math.degrees(math.atan2(grip[1], grip[0])) + self.transform.angle


def dragged_scale(
    start: Frame, grip: Grip, to: Point, *, proportional: bool, centred: bool
) -> Transform:
    """The transform after a handle was pulled to a document point.

    Args:
        start: before the drag. grip: which handle.
        to: where the handle's centre is to be.
        proportional: keep the ratio of the sides.
        centred: the centre stays, instead of the opposite side.
    """
    place = start.transform
    fixed = start.at((0, 0)) if centred else start.at((-grip[0], -grip[1]))
    share = 0.5 if centred else 1.0
    turn = math.radians(place.angle)
    dx, dy = to[0] - fixed[0], to[1] - fixed[1]
    u = math.cos(turn) * dx + math.sin(turn) * dy
    v = math.cos(turn) * dy - math.sin(turn) * dx
    wide, high = grip[0] * start.size[0] * share, grip[1] * start.size[1] * share
    across = u / wide if wide else 1.0
    down = v / high if high else 1.0
    if proportional:
        if wide and high:
            # The nearest point on the diagonal.
            across = down = (u * wide + v * high) / (wide * wide + high * high)
        else:
            across = down = abs(across if wide else down)
    return place.scaled(_not_zero(across), _not_zero(down), fixed)


def dragged_turn(start: Frame, begun: Point, to: Point, *, stepped: bool) -> Transform:
    """The transform after a drag around the centre, from one document point to another."""
    place = start.transform
    centre = start.at((0, 0))
    before = math.atan2(begun[1] - centre[1], begun[0] - centre[0])
    after = math.atan2(to[1] - centre[1], to[0] - centre[0])
    angle = place.angle + math.degrees(after - before)
    if stepped:
        angle = round(angle / _STEP) * _STEP
    return place.turned(angle - place.angle, centre)


def _not_zero(factor: float) -> float:
    return math.copysign(max(abs(factor), _LEAST_FRACTION), factor)

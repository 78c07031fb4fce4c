"""The brush and the eraser: strokes that are painted into a mask.

A stroke is what a disc covers that is drawn along a curve, worked out from the distance of each
pixel to the curve: there are no dabs with gaps between them, and going over a place twice changes
nothing until the next stroke.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from ssh_studio.document.geometry import Matrix, Rect
from ssh_studio.document.mask import Coverage
from ssh_studio.document.mask_edit import MaskEdit
from ssh_studio.errors import MaskError

__all__ = ["Brush", "BrushStroke", "Pressure"]

_Floats = NDArray[np.float32]

_BAND_PIXELS = 1 << 16
"""So many numbers stay in the processor's cache."""
_LEAST_PIECE = 192.0
"""Straight pieces are cut so that the rectangle around a slanting one is not mostly empty."""


class Pressure(str, Enum):
    """What the pressure of a tablet pen acts on."""

    NONE = "none"
    SIZE = "size"
    OPACITY = "opacity"


@dataclass(frozen=True)
class Brush:
    """How a stroke looks.

    Attributes:
        size: diameter in pixels, above 0; of the layer, or of the document where the stroke is
            given the layer's placement.
        hardness: 0 (fades from the centre on) to 1 (sharp edge, antialiased).
        opacity: above 0 to 1; what one stroke covers at most.
        erase: hide instead of show.
        pressure: what a pen's pressure acts on.
    """

    size: float = 64.0
    hardness: float = 0.8
    opacity: float = 1.0
    erase: bool = False
    pressure: Pressure = Pressure.NONE

    def __post_init__(self) -> None:
        if not (self.size > 0 and 0 <= self.hardness <= 1 and 0 < self.opacity <= 1):
            raise MaskError(
                "A brush needs a size above 0, a hardness from 0 to 1 and an opacity up to 1."
            )


class _Spot(NamedTuple):
    """A point of the path in the brush's frame, with the brush's radius and opacity there."""

    x: float
    y: float
    radius: float
    opacity: float


class BrushStroke:
    """One stroke, from press to release; one step of the history.

    The curve goes through all points that it is told. How it leaves the newest one is known only
    when the next comes: until then that end is drawn straight, so that paint never lags behind.
    """

    def __init__(self, edit: MaskEdit, brush: Brush, linear: Matrix | None = None) -> None:
        """Begin.

        Args:
            edit: what is painted through. Other writes to it are painted over.
            brush: size, hardness and so on.
            linear: 2x2 (or 2x3, the shift is left out), layer -> document pixels
                (`Transform.matrix`): the brush's size counts in document pixels then, and it is
                round in the document however the layer is scaled. Left out: size in layer pixels.

        Raises:
            MaskError: the linear part cannot be inverted.
        """
        self.edit = edit
        self.brush = brush
        self._linear = np.eye(2) if linear is None else np.asarray(linear, np.float64)[:, :2]
        area = abs(float(np.linalg.det(self._linear)))
        if not (math.isfinite(area) and area > 0):
            raise MaskError("The layer is too small to be painted on.")
        self._back = back = np.linalg.inv(self._linear)
        # Half the sides, in layer pixels, of the box around a disc of radius 1.
        self._reach = (math.hypot(*back[0]), math.hypot(*back[1]))
        self._pixel = math.sqrt(area)
        # What the stroke covers so far. Zeros take no memory before they are written to.
        self._covered = np.zeros((edit.mask.height, edit.mask.width), np.uint8)
        # The newest two spots, the tail between them, and the one before, if there is one.
        self._path: list[_Spot] = []
        self._tail: list[tuple[Rect, Coverage]] = []

    def to(self, x: float, y: float, pressure: float = 1.0) -> Rect | None:
        """Go on to a point; the first one leaves a dab.

        Args:
            x, y: in layer pixels; may lie outside.
            pressure: 0 to 1, of a tablet pen.

        Returns:
            Around all that changed, in layer pixels; None if nothing did.
        """
        spot = self._spot(x, y, pressure)
        if not self._path:
            self._path.append(spot)
            return self._show(self._cover(spot, spot))
        last = self._path[-1]
        if math.dist(last[:2], spot[:2]) < 0.05 * self._pixel:
            if spot.radius <= last.radius and spot.opacity <= last.opacity:
                return None
            # Pressed harder without moving.
            self._path[-1] = spot
            return self._show(self._cover(spot, spot))
        touched = self._lift_tail()
        if len(self._path) > 1:
            # How it goes on from the second to the third is known now.
            touched += self._curve(*self._last_piece(), spot)
        self._path = [*self._path[-2:], spot]
        return self._show(touched + self._draw_tail())

    def line_to(self, x: float, y: float, pressure: float = 1.0) -> Rect | None:
        """Go straight to a point; the curve begins anew there. Otherwise as `to`."""
        if not self._path:
            return self.to(x, y, pressure)
        spot = self._spot(x, y, pressure)
        touched = self._finish() + self._straight(self._path[-1], spot)
        self._path = [spot]
        return self._show(touched)

    def commit(self) -> Rect | None:
        """End the stroke and make it one step; what its last piece changed."""
        touched = self._show(self._finish())
        self.edit.commit()
        return touched

    def cancel(self) -> None:
        """Put everything back."""
        self.edit.cancel()

    # The path

    def _spot(self, x: float, y: float, pressure: float) -> _Spot:
        pressure = min(max(pressure, 0.0), 1.0)
        across, down = self._linear @ (x, y)
        kind, brush = self.brush.pressure, self.brush
        size = brush.size * (pressure if kind is Pressure.SIZE else 1.0)
        opacity = brush.opacity * (pressure if kind is Pressure.OPACITY else 1.0)
        return _Spot(float(across), float(down), max(size / 2, self._pixel / 2), opacity)

    def _draw_tail(self) -> list[Rect]:
        """The straight end, with what was beneath it kept."""
        first, second = self._path[-2:]
        pieces = self._pieces(first, second)
        for start, end in pieces:
            box = self._box(start, end)
            if not box.is_empty:
                self._tail.append((box, self._covered[box.slices].copy()))
        return [rect for start, end in pieces for rect in self._cover(start, end)]

    def _lift_tail(self) -> list[Rect]:
        """Take the straight end away again."""
        lifted = []
        for box, values in reversed(self._tail):
            self._covered[box.slices] = values
            lifted.append(box)
        self._tail.clear()
        return lifted

    def _finish(self) -> list[Rect]:
        """Draw the last piece as it stays."""
        touched = self._lift_tail()
        if len(self._path) > 1:
            touched += self._curve(*self._last_piece(), _beyond(*self._path[-2:]))
            self._path = self._path[-1:]
        return touched

    def _last_piece(self) -> tuple[_Spot, _Spot, _Spot]:
        """The piece that the tail stands for, after the spot before it."""
        first, second = self._path[-2:]
        return (self._path[0] if len(self._path) > 2 else _beyond(second, first)), first, second

    def _curve(self, before: _Spot, first: _Spot, second: _Spot, after: _Spot) -> list[Rect]:
        """From the first to the second spot: a centripetal Catmull-Rom spline, in short lines.

        It neither loops nor overshoots (Yuksel, Schaefer, Keyser: On the parameterization of
        Catmull-Rom curves, 2009).
        """
        p0, p1, p2, p3 = (np.array(spot[:2]) for spot in (before, first, second, after))
        t0, t1, t2 = (math.sqrt(math.dist(a, b)) for a, b in ((p0, p1), (p1, p2), (p2, p3)))
        leaving = p2 - p1 + t1 * ((p1 - p0) / t0 - (p2 - p0) / (t0 + t1))
        arriving = p2 - p1 + t1 * ((p3 - p2) / t2 - (p3 - p1) / (t1 + t2))
        bend = max(
            float(np.linalg.norm(6 * (p2 - p1) - 4 * leaving - 2 * arriving)),
            float(np.linalg.norm(6 * (p1 - p2) + 2 * leaving + 4 * arriving)),
        )
        # Lines that lie within a tenth of a pixel of the curve, less exactly for large brushes.
        slack = 0.1 * self._pixel + 0.004 * max(first.radius, second.radius)
        count = min(64, max(1, math.ceil(math.sqrt(bend / (8 * slack)))))
        touched: list[Rect] = []
        start = first
        for step in range(1, count + 1):
            t = step / count
            x, y = (
                (2 * t**3 - 3 * t**2 + 1) * p1
                + (t**3 - 2 * t**2 + t) * leaving
                + (3 * t**2 - 2 * t**3) * p2
                + (t**3 - t**2) * arriving
            )
            radius = first.radius + t * (second.radius - first.radius)
            opacity = first.opacity + t * (second.opacity - first.opacity)
            end = _Spot(float(x), float(y), radius, opacity)
            touched += self._straight(start, end)
            start = end
        return touched

    def _straight(self, start: _Spot, end: _Spot) -> list[Rect]:
        return [rect for piece in self._pieces(start, end) for rect in self._cover(*piece)]

    def _pieces(self, start: _Spot, end: _Spot) -> list[tuple[_Spot, _Spot]]:
        longest = max(_LEAST_PIECE * self._pixel, 4 * max(start.radius, end.radius))
        count = max(1, math.ceil(math.dist(start[:2], end[:2]) / longest))
        ends = [_Spot(*(a + (b - a) * i / count for a, b in zip(start, end, strict=True)))
                for i in range(count + 1)]  # fmt: skip
        return list(itertools.pairwise(ends))

    # The pixels

    def _box(self, start: _Spot, end: _Spot) -> Rect:
        """The layer pixels that a piece can cover."""
        radius = max(start.radius, end.radius) + self._pixel
        xs, ys = self._back @ np.array([start[:2], end[:2]]).T
        across, down = radius * self._reach[0], radius * self._reach[1]
        return Rect(
            math.floor(min(xs) - across),
            math.floor(min(ys) - down),
            math.ceil(max(xs) + across),
            math.ceil(max(ys) + down),
        ).intersected(self.edit.mask.rect)

    def _cover(self, start: _Spot, end: _Spot) -> list[Rect]:
        """Let the stroke cover a straight piece."""
        box = self._box(start, end)
        if box.is_empty:
            return []
        rows = max(1, _BAND_PIXELS // box.width)
        for top in range(box.top, box.bottom, rows):
            band = box._replace(top=top, bottom=min(top + rows, box.bottom))
            covered = self._covered[band.slices]
            np.maximum(covered, self._coverage(band, start, end), out=covered)
        return [box]

    def _coverage(self, box: Rect, start: _Spot, end: _Spot) -> Coverage:
        """What a disc covers that goes straight from one spot to another, growing evenly."""
        if abs(end.radius - start.radius) >= math.dist(start[:2], end[:2]):
            # One end contains the other.
            start = end = max(start, end, key=lambda spot: spot.radius)
        length = math.dist(start[:2], end[:2])
        ux, uy = ((end.x - start.x) / length, (end.y - start.y) / length) if length else (1.0, 0.0)
        a, b, c, d = self._linear.ravel()
        x, y = self._back @ start[:2]
        xs = np.arange(box.left, box.right) + (0.5 - x)
        ys = (np.arange(box.top, box.bottom) + (0.5 - y))[:, None]
        # Along the piece and aside of it, from its start: sums of a row and a column.
        along = _sum(xs * (a * ux + c * uy), ys * (b * ux + d * uy))
        aside = _sum(xs * (c * ux - a * uy), ys * (d * ux - b * uy))
        np.abs(aside, out=aside)
        grows = (end.radius - start.radius) / length if length else 0.0
        place = along
        if grows:
            # The disc that reaches furthest here is not the nearest one, but lies at a slant.
            place = along + aside * np.float32(grows / math.sqrt(1 - grows * grows))
        place = np.clip(place, 0, length)
        distance = np.asarray(cv2.magnitude(along - place, aside), np.float32)
        radius: _Floats | float = start.radius + place * np.float32(grows) if grows else end.radius
        covered = self._profile(distance, radius)
        if end.opacity != start.opacity and length:
            covered *= start.opacity + place * np.float32((end.opacity - start.opacity) / length)
        else:
            covered *= end.opacity
        covered *= 255
        covered += 0.5
        return covered.astype(np.uint8)

    def _profile(self, distance: _Floats, radius: _Floats | float) -> _Floats:
        """How much a disc covers at a distance from its centre; writes over the distance."""
        hardness, pixel = self.brush.hardness, self._pixel
        inner = np.maximum(np.minimum(hardness * radius, radius - pixel / 2), 0)
        outer = np.maximum(radius, inner + pixel)
        np.subtract(outer, distance, out=distance, casting="same_kind")
        distance /= outer - inner
        np.clip(distance, 0, 1, out=distance)
        if hardness * self.brush.size / 2 < self.brush.size / 2 - pixel:
            # Soft: without a crease where the fading begins and ends.
            distance *= distance * (3 - 2 * distance)
        return distance

    def _show(self, touched: list[Rect]) -> Rect | None:
        """Write what the stroke covers onto what was there before it."""
        around = Rect(0, 0, 0, 0)
        for rect in _joined(touched):
            before = self.edit.original(rect)
            left = 255 - self._covered[rect.slices]
            if self.brush.erase:
                values = cv2.multiply(before, left, scale=1 / 255)
            else:
                values = 255 - cv2.multiply(255 - before, left, scale=1 / 255)
            self.edit.write(rect, np.asarray(values, np.uint8))
            around = around.united(rect)
        return None if around.is_empty else around


def _sum(row: NDArray[np.float64], column: NDArray[np.float64]) -> _Floats:
    return row.astype(np.float32) + column.astype(np.float32)


def _beyond(first: _Spot, second: _Spot) -> _Spot:
    """As far beyond the second as the first lies before it."""
    return second._replace(x=2 * second.x - first.x, y=2 * second.y - first.y)


def _joined(rects: list[Rect]) -> list[Rect]:
    """Fewer rectangles around the same, as long as not much else gets into them."""
    joined: list[Rect] = []
    for rect in rects:
        for i, other in enumerate(joined):
            both = other.united(rect)
            if _area(both) <= 1.3 * (_area(other) + _area(rect)):
                joined[i] = both
                break
        else:
            joined.append(rect)
    return joined


def _area(rect: Rect) -> int:
    return rect.width * rect.height

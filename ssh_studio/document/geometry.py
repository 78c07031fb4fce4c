"""Rectangles of pixels and the transform that places a layer.

Frames: *document* pixels count from the background's upper left corner, *layer* pixels from the
upper left corner of the layer's uncut picture; the centre of the first pixel is (0.5, 0.5), x goes
right, y goes down, and angles turn clockwise.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

__all__ = ["Matrix", "Point", "Rect", "Transform", "apply_matrix", "bounds_of"]

Matrix = NDArray[np.float64]
"""2x3: takes a point (x, y, 1) to another frame."""

Point = tuple[float, float]

_LEAST_SCALE, _MOST_SCALE = 1e-3, 1e3


class Rect(NamedTuple):
    """Whole pixels; right and bottom are one past the last."""

    left: int
    top: int
    right: int
    bottom: int

    @classmethod
    def of(cls, width: int, height: int) -> Rect:
        """All of a picture."""
        return cls(0, 0, width, height)

    @property
    def width(self) -> int:
        return max(0, self.right - self.left)

    @property
    def height(self) -> int:
        return max(0, self.bottom - self.top)

    @property
    def is_empty(self) -> bool:
        return self.right <= self.left or self.bottom <= self.top

    @property
    def slices(self) -> tuple[slice, slice]:
        """Rows and columns, to index an array that this rectangle lies in."""
        return slice(self.top, self.bottom), slice(self.left, self.right)

    def intersected(self, other: Rect) -> Rect:
        """What both cover; may be empty."""
        return Rect(
            max(self.left, other.left),
            max(self.top, other.top),
            min(self.right, other.right),
            min(self.bottom, other.bottom),
        )

    def united(self, other: Rect) -> Rect:
        """The smallest rectangle around both; an empty one counts for nothing."""
        if self.is_empty:
            return other
        if other.is_empty:
            return self
        return Rect(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def grown(self, pixels: int) -> Rect:
        """Larger by so many pixels on every side."""
        return Rect(
            self.left - pixels, self.top - pixels, self.right + pixels, self.bottom + pixels
        )

    def moved(self, dx: int, dy: int) -> Rect:
        """The same size elsewhere."""
        return Rect(self.left + dx, self.top + dy, self.right + dx, self.bottom + dy)


@dataclass(frozen=True)
class Transform:
    """Where a layer stands in the document.

    Kept as what a person means (a place, a size, an angle), not as a product of matrices: a
    hundred edits are as exact as one, and nothing is resampled before it is shown.

    Attributes:
        x, y: the centre of the layer's picture, in document pixels.
        scale_x, scale_y: document pixels per layer pixel, above 0.
        angle: degrees clockwise.
        flip_x, flip_y: mirrored left to right, top to bottom (before turning).
    """

    x: float = 0.0
    y: float = 0.0
    scale_x: float = 1.0
    scale_y: float = 1.0
    angle: float = 0.0
    flip_x: bool = False
    flip_y: bool = False

    @classmethod
    def at(cls, left: float, top: float, width: int, height: int, scale: float = 1.0) -> Transform:
        """An upright picture of a size with its upper left corner at (left, top)."""
        return cls(left + width * scale / 2, top + height * scale / 2, scale, scale)

    def matrix(self, width: int, height: int) -> Matrix:
        """2x3: layer pixels of a picture of this size -> document pixels; not to be written."""
        return _matrix(self, width, height)

    def inverse(self, width: int, height: int) -> Matrix:
        """2x3: document pixels -> layer pixels."""
        matrix = self.matrix(width, height)
        back = np.linalg.inv(matrix[:, :2])
        return np.column_stack([back, -back @ matrix[:, 2]])

    def corners(self, width: int, height: int) -> list[Point]:
        """The picture's corners in document pixels: upper left, then clockwise in the picture."""
        ends = [
            (0.0, 0.0),
            (float(width), 0.0),
            (float(width), float(height)),
            (0.0, float(height)),
        ]
        matrix = self.matrix(width, height)
        return [apply_matrix(matrix, point) for point in ends]

    def bounds(self, width: int, height: int) -> Rect:
        """The whole document pixels that the picture touches."""
        return _bounds(self, width, height)

    def moved(self, dx: float, dy: float) -> Transform:
        """Shifted by document pixels."""
        return replace(self, x=self.x + dx, y=self.y + dy)

    def turned(self, degrees: float, about: Point | None = None) -> Transform:
        """Turned clockwise about a document point, about its own centre if left out."""
        x, y = about or (self.x, self.y)
        cos, sin = _turn(degrees)
        dx, dy = self.x - x, self.y - y
        return replace(
            self,
            x=x + cos * dx - sin * dy,
            y=y + sin * dx + cos * dy,
            angle=_half_turn(self.angle + degrees),
        )

    def scaled(self, across: float, down: float, about: Point | None = None) -> Transform:
        """Scaled along its own axes, with a document point that stays where it is.

        Negative factors mirror. Sizes stay within a thousandth and a thousand of the picture's.
        """
        x, y = about or (self.x, self.y)
        scale_x, scale_y = (
            min(max(scale * abs(factor), _LEAST_SCALE), _MOST_SCALE)
            for scale, factor in ((self.scale_x, across), (self.scale_y, down))
        )
        cos, sin = _turn(self.angle)
        dx, dy = self.x - x, self.y - y
        # Into the layer's own axes, scaled there, and back.
        u = (cos * dx + sin * dy) * math.copysign(scale_x / self.scale_x, across)
        v = (cos * dy - sin * dx) * math.copysign(scale_y / self.scale_y, down)
        return replace(
            self,
            x=x + cos * u - sin * v,
            y=y + sin * u + cos * v,
            scale_x=scale_x,
            scale_y=scale_y,
            flip_x=self.flip_x ^ (across < 0),
            flip_y=self.flip_y ^ (down < 0),
        )

    def flipped(self, *, horizontally: bool) -> Transform:
        """Mirrored as seen in the document, about its own centre."""
        if horizontally:
            return replace(self, flip_x=not self.flip_x, angle=_half_turn(-self.angle))
        return replace(self, flip_y=not self.flip_y, angle=_half_turn(-self.angle))


# Asked for some dozen times in every frame, for every layer.


@lru_cache(maxsize=512)
def _matrix(transform: Transform, width: int, height: int) -> Matrix:
    cos, sin = _turn(transform.angle)
    across = transform.scale_x * (-1 if transform.flip_x else 1)
    down = transform.scale_y * (-1 if transform.flip_y else 1)
    linear = np.array([[cos * across, -sin * down], [sin * across, cos * down]])
    shift = np.array([transform.x, transform.y]) - linear @ [width / 2, height / 2]
    matrix = np.column_stack([linear, shift])
    matrix.flags.writeable = False
    return matrix


@lru_cache(maxsize=512)
def _bounds(transform: Transform, width: int, height: int) -> Rect:
    return bounds_of(transform.corners(width, height))


def apply_matrix(matrix: Matrix, point: Point) -> Point:
    """A point taken to the matrix' other frame."""
    x, y = matrix[:, :2] @ point + matrix[:, 2]
    return float(x), float(y)


def bounds_of(points: Iterable[Point]) -> Rect:
    """The whole pixels that a polygon touches."""
    xs, ys = zip(*points, strict=True)
    # Rounding errors do not make a picture a pixel larger.
    slack = 1e-6
    return Rect(
        math.floor(min(xs) + slack),
        math.floor(min(ys) + slack),
        math.ceil(max(xs) - slack),
        math.ceil(max(ys) - slack),
    )


def _turn(degrees: float) -> tuple[float, float]:
    """Cosine and sine; of quarter turns without rounding errors: they need no resampling."""
    quarters = degrees / 90
    if quarters.is_integer():
        return ((1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0))[int(quarters) % 4]
    return math.cos(math.radians(degrees)), math.sin(math.radians(degrees))


def _half_turn(degrees: float) -> float:
    """The same angle above -180 and up to 180, without a rounding error of its own."""
    angle = math.remainder(degrees, 360)
    return 180.0 if angle == -180 else angle

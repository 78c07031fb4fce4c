"""From a layer's pixels to the pixels that are shown: which size to take, and how to sample it.

Preview (8 bits) and export (floating point) share all of this; they differ in the pixels they read
and in how they blend.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ssh_studio.document.geometry import Matrix, Point, Rect, apply_matrix, bounds_of

__all__ = ["Placement", "View"]

_EXACT = 1 / 256
"""Target pixels: what lies this close to whole pixels is not resampled."""
_MARGIN = 3
"""Source pixels around what is asked for, for the interpolation."""
_MOST = 30_000
"""Pixels a side that cv2 warps at once (its limit is that of 16-bit numbers)."""

Read = Callable[[Rect], NDArray[Any]]
"""Gives a rectangle, in pixels of the level, of a premultiplied HxWx4 or an opaque HxWx3 picture:
uint8, or float32 in [0, 1]."""


@dataclass(frozen=True)
class View:
    """A window onto the document.

    Attributes:
        left, top: the document point that its upper left corner shows.
        scale: view pixels per document pixel; the canvas enlarges beyond 1 itself. Only with 1 and
            whole `left` and `top` the pixels are the document's own.
        width, height: in view pixels.
    """

    left: float
    top: float
    scale: float
    width: int
    height: int

    @classmethod
    def whole(cls, width: int, height: int, side: int) -> View:
        """All of a document of a size, its longer side at most `side` pixels; never enlarged."""
        scale = min(1.0, side / max(width, height, 1))
        return cls(0, 0, scale, max(1, round(width * scale)), max(1, round(height * scale)))

    @property
    def rect(self) -> Rect:
        """All of it, in view pixels."""
        return Rect.of(self.width, self.height)

    def over(self, matrix: Matrix) -> Matrix:
        """Of something -> document pixels becomes something -> view pixels."""
        result = matrix * self.scale
        result[:, 2] -= np.array([self.left, self.top]) * self.scale
        return result

    def to_view(self, rect: Rect) -> Rect:
        """The view pixels that a rectangle of the document can touch; not clipped to the view."""
        matrix = self.over(np.eye(2, 3))
        ends = (rect.left, rect.top), (rect.right, rect.bottom)
        # Averaged pixels of a smaller level reach a little further than their own place.
        return bounds_of(apply_matrix(matrix, end) for end in ends).grown(2)

    def shown(self, rect: Rect) -> Rect:
        """The view pixels whose centre lies in a rectangle of the document, within the view."""
        matrix = self.over(np.eye(2, 3))
        left, top = apply_matrix(matrix, (rect.left, rect.top))
        right, bottom = apply_matrix(matrix, (rect.right, rect.bottom))
        edges = (math.floor(edge + 0.5) for edge in (left, top, right, bottom))
        return Rect(*edges).intersected(self.rect)


class Placement:
    """How a picture comes to lie on target pixels.

    Attributes:
        level: of its pyramid, whose pixels are at most twice as fine as the target's. A picture
            that is squeezed in one direction is sampled a little too coarsely there rather than
            blurred in the other.
        bounds: the target pixels that it touches.
    """

    def __init__(
        self, matrix: Matrix, width: int, height: int, highest: int, *, draft: bool = False
    ) -> None:
        """Of a picture of a size, by its pixels -> target pixels, with levels up to `highest`.

        As a draft, cubic interpolation is linear.
        """
        large, small = np.linalg.svd(matrix[:, :2], compute_uv=False)
        by_small = math.floor(math.log2(1 / max(small, 1e-9)) + 1e-9)
        by_large = math.floor(math.log2(2 / max(large, 1e-9)) + 1e-9)
        self.level = min(max(min(by_small, by_large), 0), highest)
        self._enlarges = bool(small >= 1 - 1e-6)
        self._kernel = cv2.INTER_CUBIC if self._enlarges and not draft else cv2.INTER_LINEAR
        self._width, self._height = width, height
        self._size = Rect.of(-(-width >> self.level), -(-height >> self.level))
        self._matrix = matrix.copy()
        self._matrix[:, :2] *= 1 << self.level
        _, _, right, bottom = self._size
        corners: list[Point] = [(x, y) for x in (0, right) for y in (0, bottom)]
        self._whole = _whole(self._matrix, self._size)
        exact = self._matrix if self._whole is None else self._whole.astype(np.float64)
        around = bounds_of(apply_matrix(exact, corner) for corner in corners)
        self.bounds = around.grown(int(self._whole is None))

    def sample(self, read: Read, rect: Rect) -> NDArray[Any]:
        """What lies on a rectangle of target pixels, which must not be empty.

        Not enlarged: linear, fading out over the edge of the picture. Same size or larger: cubic,
        with the picture's edge antialiased. Opaque pictures go on beyond their edge.

        Args:
            read: gives the picture's pixels at `level`.
            rect: within `bounds`.

        Returns:
            HxWx4 (or HxWx3) of what `read` gives; may be a view of it.
        """
        if self._whole is not None:
            return _oriented(read, self._whole, rect)
        source = self.source(rect)
        if source.is_empty:
            source = Rect(0, 0, 1, 1)
        longest = max(source.width, source.height, rect.width, rect.height)
        if longest > _MOST and (rect.width, rect.height) != (1, 1):
            return self._halves(read, rect)
        return self._warped(read(source), source, rect)

    @property
    def is_sampled(self) -> bool:
        """Whether its pixels are not simply those of the level."""
        return self._whole is None

    def is_shifted(self, other: Placement) -> bool:
        """Whether the same picture lies at another place, but neither turned nor scaled."""
        return (
            self._kernel == other._kernel
            and self._size == other._size
            and np.array_equal(self._matrix[:, :2], other._matrix[:, :2])
        )

    def shift_from(self, other: Placement) -> tuple[int, int]:
        """By how many whole target pixels it lies elsewhere, rounded."""
        x, y = np.rint(self._matrix[:, 2] - other._matrix[:, 2]).astype(int).tolist()
        return x, y

    def _warped(self, crop: NDArray[Any], source: Rect, rect: Rect) -> NDArray[Any]:
        # To the inverse, and from corners to centres of pixels, which cv2 counts from.
        back = _inverse(self._matrix)
        back[:, 2] += back[:, :2] @ [rect.left + 0.5, rect.top + 0.5]
        back[:, 2] -= [source.left + 0.5, source.top + 0.5]
        fades = crop.shape[2] == 4 and not self._enlarges
        warped: NDArray[Any] = np.asarray(
            cv2.warpAffine(
                crop,
                back,
                (rect.width, rect.height),
                flags=self._kernel | cv2.WARP_INVERSE_MAP,
                borderMode=cv2.BORDER_CONSTANT if fades else cv2.BORDER_REPLICATE,
            )
        )
        if self._enlarges and crop.shape[2] == 4:
            self._cut(warped, rect, crop, source)
        if self._kernel == cv2.INTER_CUBIC:
            _limit(warped)
        return warped

    def source(self, rect: Rect) -> Rect:
        """The level's pixels that a rectangle of target pixels is made of."""
        back = _inverse(self._matrix)
        ends = ((x, y) for x in (rect.left, rect.right) for y in (rect.top, rect.bottom))
        around = bounds_of(apply_matrix(back, end) for end in ends)
        return around.grown(_MARGIN).intersected(self._size)

    def _halves(self, read: Read, rect: Rect) -> NDArray[Any]:
        """In two parts, as cv2 cannot take so much at once."""
        across = rect.width >= rect.height
        if across:
            middle = (rect.left + rect.right) // 2
            parts = rect._replace(right=middle), rect._replace(left=middle)
        else:
            middle = (rect.top + rect.bottom) // 2
            parts = rect._replace(bottom=middle), rect._replace(top=middle)
        return np.concatenate([self.sample(read, part) for part in parts], axis=int(across))

    def _cut(self, warped: NDArray[Any], rect: Rect, crop: NDArray[Any], source: Rect) -> None:
        """Let the picture end where it ends, antialiased, where something shows at its edge."""
        edges = (
            (source.left == 0, crop[:, 0]),
            (source.top == 0, crop[0]),
            (source.right == self._size.right, crop[:, -1]),
            (source.bottom == self._size.bottom, crop[-1]),
        )
        if not any(touched and line[..., 3].any() for touched, line in edges):
            return
        back = _inverse(self._matrix)
        xs = np.arange(rect.left, rect.right, dtype=np.float64) + 0.5
        ys = np.arange(rect.top, rect.bottom, dtype=np.float64)[:, None] + 0.5
        cover: NDArray[np.float32] = np.ones((1, 1), np.float32)
        for (a, b, c), length in zip(back, (self._width, self._height), strict=True):
            place, step = a * xs + b * ys + c, math.hypot(a, b)
            reach = np.minimum(place, length - place) / step + 0.5
            cover = cover * reach.clip(0, 1).astype(np.float32)
        if warped.dtype == np.uint8:
            for channel in range(4):
                warped[..., channel] = np.rint(warped[..., channel] * cover)
        else:
            warped *= cover[..., None]


def _limit(pixels: NDArray[Any]) -> None:
    """Cubic interpolation overshoots: a premultiplied colour is never above its alpha."""
    if pixels.dtype != np.uint8:
        pixels.clip(0, 1, out=pixels)
        if pixels.shape[2] == 4:
            np.minimum(pixels[..., :3], pixels[..., 3:], out=pixels[..., :3])
    elif pixels.shape[2] == 4:
        # The fourth channel becomes 255, and alpha stays.
        alpha = cv2.cvtColor(cv2.extractChannel(pixels, 3), cv2.COLOR_GRAY2BGRA)
        cv2.min(pixels, alpha, dst=pixels)


def _whole(matrix: Matrix, size: Rect) -> NDArray[np.int64] | None:
    """The matrix in whole numbers, where it only moves, turns by quarters or mirrors."""
    rounded = np.rint(matrix)
    turn = abs(rounded[:, :2])
    if (turn.sum(axis=0) != 1).any() or (turn.sum(axis=1) != 1).any():
        return None
    corners = np.array([[x, y, 1] for x in (0, size.right) for y in (0, size.bottom)])
    if abs(corners @ (matrix - rounded).T).max() > _EXACT:
        return None
    return rounded.astype(np.int64)


def _oriented(read: Read, whole: NDArray[np.int64], rect: Rect) -> NDArray[Any]:
    """Pixels that are not resampled."""
    back = np.linalg.inv(whole[:, :2].astype(np.float64))
    ends = np.array([[rect.left, rect.top], [rect.right, rect.bottom]]) - whole[:, 2]
    (x0, y0), (x1, y1) = np.rint(ends @ back.T).astype(int).tolist()
    pixels = read(Rect(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)))
    if whole[0, 0] == 0:
        pixels = pixels.swapaxes(0, 1)
    if whole[0, :2].sum() < 0:
        pixels = pixels[:, ::-1]
    if whole[1, :2].sum() < 0:
        pixels = pixels[::-1]
    return pixels


def _inverse(matrix: Matrix) -> Matrix:
    back = np.linalg.inv(matrix[:, :2])
    return np.column_stack([back, -back @ matrix[:, 2]])

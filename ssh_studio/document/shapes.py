"""Selections by a shape or by a colour: ellipses, gradients, and all that has a clicked colour."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import cv2
import numpy as np

from ssh_studio.document.codec import Pixels
from ssh_studio.document.edges import blocks
from ssh_studio.document.geometry import Point, Rect
from ssh_studio.document.mask import Coverage
from ssh_studio.errors import CancelledError, MaskError

__all__ = ["colour_range", "ellipse_outline", "gradient"]

_CHORD = 0.05
"""Pixels that the chords of an outline may be off the ellipse."""
_SOFT = 0.35
"""Beyond the tolerance, colours fade out over this share of it."""


def ellipse_outline(corners: Sequence[Point], scale: float = 1.0) -> list[Point]:
    """The ellipse inside a parallelogram, as a polygon that does not show.

    Args:
        corners: three neighbours of four, upper left first: it, the next, and the one after that.
        scale: pixels per unit of the corners.
    """
    first, second, third = (np.asarray(corner, np.float64) for corner in corners[:3])
    centre = (first + third) / 2
    across, down = (second - first) / 2, (third - second) / 2
    size = max(float(np.hypot(*across)), float(np.hypot(*down)), 1e-6) * scale
    count = max(24, math.ceil(math.pi / math.acos(1 - min(_CHORD / size, 0.5))))
    angles = np.linspace(0, 2 * math.pi, count, endpoint=False)
    points = centre + np.outer(np.cos(angles), across) + np.outer(np.sin(angles), down)
    return [(float(x), float(y)) for x, y in points]


def gradient(
    start: Point, end: Point, width: int, height: int, *, radial: bool = False
) -> Coverage:
    """Coverage that fades from 255 at one point to 0 at another, along a smooth curve.

    Args:
        start, end: in layer pixels. Linear: beyond them it stays 255 and 0. Radial: `start` is the
            centre, `end` lies on the circle where it has become 0.
        width, height: of the layer.

    Raises:
        MaskError: both points are the same.
    """
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = math.hypot(dx, dy)
    if length < 0.5:
        raise MaskError("Drag from where the layer shows fully to where it is hidden.")
    found = np.empty((height, width), np.uint8)
    table = np.linspace(0, 1, 1025)
    # Without corners at its ends: the eye sees them as bands.
    table = np.rint(255 * (1 - table * table * (3 - 2 * table))).astype(np.uint8)
    for block in blocks(Rect.of(width, height)):
        x = np.arange(block.left, block.right, dtype=np.float32) + np.float32(0.5 - start[0])
        y = np.arange(block.top, block.bottom, dtype=np.float32) + np.float32(0.5 - start[1])
        if radial:
            share = np.sqrt(x[None, :] ** 2 + y[:, None] ** 2) / np.float32(length)
        else:
            share = (x[None, :] * np.float32(dx) + y[:, None] * np.float32(dy)) / np.float32(
                length * length
            )
        at = np.clip(share * 1024 + np.float32(0.5), 0, 1024).astype(np.int16)
        found[block.slices] = table[at]
    return found


def colour_range(
    pixels: Pixels,
    at: Point,
    tolerance: float,
    *,
    contiguous: bool = True,
    progress: Callable[[float], None] | None = None,
    cancel: Callable[[], bool] | None = None,
) -> Coverage:
    """What has the colour of a pixel.

    Colours are compared by their distance in CIELAB with half the weight on lightness, so that a
    backdrop's own shading counts less than another hue.

    Args:
        pixels: HxWx3, uint8 or uint16, sRGB-like.
        at: in layer pixels; the middle colour of the 5 x 5 pixels around it is taken.
        tolerance: distance that still counts fully, 0 to 100; beyond it, it fades out.
        contiguous: only what is connected with the pixel.
        progress: told 0 to 1. cancel: asked between blocks.

    Returns:
        HxW, 0 to 255.

    Raises:
        MaskError: the point lies outside.
        CancelledError: `cancel` said so.
    """
    height, width = pixels.shape[:2]
    x, y = math.floor(at[0]), math.floor(at[1])
    if not (0 <= x < width and 0 <= y < height):
        raise MaskError("Click a colour on the layer.")
    near = pixels[max(0, y - 2) : y + 3, max(0, x - 2) : x + 3]
    wanted = np.median(_lab(near).reshape(-1, 3), axis=0).astype(np.float32)
    full = max(tolerance, 0.5)
    fade = max(_SOFT * full, 0.5)
    found = np.empty((height, width), np.uint8)
    todo = list(blocks(Rect.of(width, height)))
    for number, block in enumerate(todo):
        if cancel is not None and cancel():
            raise CancelledError("The selection was cancelled.")
        away = _lab(pixels[block.slices]) - wanted
        away[..., 0] *= 0.5
        distance = np.sqrt(np.einsum("yxc,yxc->yx", away, away))
        found[block.slices] = np.clip((full + fade - distance) / fade, 0, 1) * 255 + 0.5
        if progress is not None:
            progress((number + 1) / len(todo))
    if contiguous:
        found = _connected(found, x, y)
    return found


def _lab(pixels: Pixels) -> np.ndarray:
    """HxWx3 CIELAB, lightness 0 to 100."""
    colours = pixels.astype(np.float32) / np.float32(np.iinfo(pixels.dtype).max)
    return np.asarray(cv2.cvtColor(np.ascontiguousarray(colours), cv2.COLOR_RGB2LAB), np.float32)


def _connected(found: Coverage, x: int, y: int) -> Coverage:
    """Only the part around a pixel, with the soft rim that belongs to it."""
    inside = (found >= 128).astype(np.uint8)
    if not inside[y, x]:
        return np.zeros_like(found)
    cv2.floodFill(inside, None, (x, y), (2,), flags=8)
    part = cv2.dilate((inside == 2).astype(np.uint8), np.ones((5, 5), np.uint8))
    # Its own islands of noise are closed by nothing; only the rim is taken in.
    return np.asarray(np.where(part > 0, found, 0), np.uint8)

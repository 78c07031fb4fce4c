"""The mask as a translucent colour over the picture."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage, QPainter

from ssh_studio.document.geometry import Matrix, Rect, apply_matrix, bounds_of
from ssh_studio.document.mask import Coverage, Mask
from ssh_studio.ui.canvas.viewport import Viewport

__all__ = ["coverage", "painter_on", "tinted"]

SQUARES_FROM = 8.0
"""Zoom from which pixels are squares."""


def coverage(
    mask: Mask, matrix: Matrix, viewport: Viewport, rect: Rect, *, inverted: bool = False
) -> Coverage:
    """A mask as it lies in a rectangle of the view.

    Args:
        mask: what is shown. matrix: its pixels -> document pixels.
        rect: in view pixels.
        inverted: what the mask hides instead of what it shows; 0 outside of the mask either way.

    Returns:
        HxW uint8 of the rectangle's size.
    """
    left, top = viewport.shift
    linear = matrix[:, :2] * viewport.zoom
    shift = matrix[:, 2] * viewport.zoom + (left - rect.left, top - rect.top)
    inverse = np.linalg.inv(linear)
    back: Matrix = np.column_stack([inverse, -inverse @ shift])
    ends = [(0, 0), (rect.width, 0), (rect.width, rect.height), (0, rect.height)]
    # What is much larger than the view is averaged first, in blocks on a fixed grid, so that a
    # part looks the same whichever rectangle it is drawn with.
    across, down = (max(1, math.floor(1 / max(np.hypot(*linear[:, i]), 1e-6))) for i in (0, 1))
    around = bounds_of(apply_matrix(back, end) for end in ends).grown(2 * max(across, down))
    around = around.intersected(mask.rect)
    if around.is_empty or rect.is_empty:
        return np.zeros((rect.height, rect.width), np.uint8)
    start_x, start_y = around.left // across * across, around.top // down * down
    part: NDArray[Any] = mask.pixels[start_y : around.bottom, start_x : around.right]
    if across > 1 or down > 1:
        rest_y, rest_x = -part.shape[0] % down, -part.shape[1] % across
        part = cv2.copyMakeBorder(part, 0, rest_y, 0, rest_x, cv2.BORDER_REPLICATE)
        size = (part.shape[1] // across, part.shape[0] // down)
        part = cv2.resize(part, size, interpolation=cv2.INTER_AREA)
    if inverted:
        part = 255 - part
    step = linear * (across, down)
    place = linear @ (start_x + across / 2, start_y + down / 2) + shift - 0.5
    way = cv2.INTER_NEAREST if viewport.zoom >= SQUARES_FROM else cv2.INTER_LINEAR
    warped = cv2.warpAffine(
        part, np.column_stack([step, place]), (rect.width, rect.height), flags=way
    )
    return np.asarray(warped, np.uint8)


def tinted(image: QImage, place: Rect, covered: Coverage, colour: QColor) -> None:
    """Lay a colour with its alpha over a rectangle of an image, as far as it is covered."""
    if place.is_empty or not covered.any():
        return
    alpha = np.arange(256) / 255 * colour.alphaF()
    table = np.stack(
        [np.rint(alpha * value) for value in (colour.blue(), colour.green(), colour.red(), 255)], 1
    ).astype(np.uint8)
    pixels = np.ascontiguousarray(table.view("<u4")[:, 0][covered])
    with painter_on(image) as painter:
        draw_pixels(painter, place, pixels, QImage.Format.Format_ARGB32_Premultiplied)


def draw_pixels(painter: QPainter, place: Rect, pixels: NDArray[Any], kind: QImage.Format) -> None:
    """Draw contiguous pixels of four bytes at the corner of a rectangle."""
    height, width = pixels.shape[:2]
    painter.drawImage(
        place.left, place.top, QImage(pixels.data, width, height, pixels.strides[0], kind)
    )


@contextmanager
def painter_on(image: QImage) -> Iterator[QPainter]:
    """A painter that surely ends."""
    painter = QPainter(image)
    try:
        yield painter
    finally:
        painter.end()

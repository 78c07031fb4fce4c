"""Edges of masks that follow the edges of the picture: a guided filter, worked out coarsely.

The guided filter explains a mask, in small windows, as a linear function of the picture's colours
(He, Sun, Tang: Guided Image Filtering, 2013, eqs. 14 to 16). Its coefficients are smooth: they are
found on a small copy and applied to the pixels at full size (He, Sun: Fast Guided Filter, 2015),
which puts the edge where it is in the full picture, for the price of the small one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from ssh_studio.document.codec import Pixels
from ssh_studio.document.geometry import Rect
from ssh_studio.document.mask import Coverage

__all__ = [
    "apply_coefficients",
    "blocks",
    "edge_band",
    "guide_of",
    "guided_coefficients",
    "sharpened",
    "shrunk",
]

Floats = NDArray[np.float32]
_Values = TypeVar("_Values", Pixels, Floats)

_BLOCK = 1024
_SHARPER = 0.1
"""What is nearly hidden or nearly shown becomes so: windows that see little of an edge leave haze
around it."""


def blocks(rect: Rect, side: int = _BLOCK) -> Iterator[Rect]:
    """A rectangle in squares of bounded memory."""
    for top in range(rect.top, rect.bottom, side):
        for left in range(rect.left, rect.right, side):
            yield Rect(left, top, left + side, top + side).intersected(rect)


def guide_of(pixels: Pixels) -> Floats:
    """HxWx3 of either depth -> the same in 0 to 1."""
    return pixels.astype(np.float32) / np.float32(np.iinfo(pixels.dtype).max)


def shrunk(values: _Values, width: int, height: int) -> _Values:
    """Averaged down to a size; as it is where that is its size."""
    if values.shape[:2] == (height, width):
        return values
    small = cv2.resize(values, (width, height), interpolation=cv2.INTER_AREA)
    return np.asarray(small).astype(values.dtype, copy=False)


def guided_coefficients(guide: Floats, mask: Floats, radius: int, smooth: float = 1e-4) -> Floats:
    """How the mask depends on the colours around each pixel.

    Args:
        guide: HxWx3 in 0 to 1. mask: HxW in 0 to 1.
        radius: half the side of the windows, in pixels, at least 1.
        smooth: variance of the guide (0 to 1) that does not count as an edge yet.

    Returns:
        HxWx4: the mask is the first three times the colour, plus the fourth.
    """

    def mean(values: Floats) -> Floats:
        # Sums that run along a row gather rounding errors, but not with values around 0.
        size = (2 * radius + 1, 2 * radius + 1)
        found = cv2.boxFilter(values, cv2.CV_32F, size, borderType=cv2.BORDER_REFLECT)
        return np.asarray(found, np.float32)

    centre = guide.mean((0, 1), dtype=np.float64).astype(np.float32)
    guide = guide - centre
    colour, shown = mean(guide), mean(mask)
    covariance = mean(guide * mask[..., None]) - colour * shown[..., None]
    r, g, b = (guide[..., i] for i in range(3))
    second = mean(np.ascontiguousarray(np.stack([r * r, r * g, r * b, g * g], -1)))
    rest = mean(np.ascontiguousarray(np.stack([g * b, b * b], -1)))
    mr, mg, mb = (colour[..., i] for i in range(3))
    rr = second[..., 0] - mr * mr + smooth
    rg = second[..., 1] - mr * mg
    rb = second[..., 2] - mr * mb
    gg = second[..., 3] - mg * mg + smooth
    gb = rest[..., 0] - mg * mb
    bb = rest[..., 1] - mb * mb + smooth
    # The inverse of the symmetric 3x3 matrix by its cofactors.
    c0, c1, c2 = gg * bb - gb * gb, rb * gb - rg * bb, rg * gb - rb * gg
    c3, c4, c5 = rr * bb - rb * rb, rg * rb - rr * gb, rr * gg - rg * rg
    whole = rr * c0 + rg * c1 + rb * c2
    x, y, z = (covariance[..., i] for i in range(3))
    found = np.empty((*mask.shape, 4), np.float32)
    found[..., 0] = (c0 * x + c1 * y + c2 * z) / whole
    found[..., 1] = (c1 * x + c3 * y + c4 * z) / whole
    found[..., 2] = (c2 * x + c4 * y + c5 * z) / whole
    found[..., 3] = shown - (found[..., :3] * colour).sum(-1)
    found = mean(found)
    found[..., 3] -= found[..., :3] @ centre
    return found


def apply_coefficients(
    coefficients: Floats,
    pixels: Pixels,
    scale: tuple[float, float],
    shift: tuple[float, float],
    *,
    soft: bool = False,
) -> Coverage:
    """The mask of pixels at full size.

    Args:
        coefficients: of `guided_coefficients`, hxwx4, at a smaller size.
        pixels: HxWx3, uint8 or uint16.
        scale: across and down, pixels of the coefficients per pixel.
        shift: where the upper left corner of the pixels lies in the coefficients.
        soft: what is nearly hidden or shown stays so.

    Returns:
        HxW, 0 to 255.
    """
    height, width = pixels.shape[:2]
    # From pixel indices to pixel indices, whose centres are half a pixel from the corner.
    matrix = np.array(
        [
            [scale[0], 0, shift[0] + 0.5 * scale[0] - 0.5],
            [0, scale[1], shift[1] + 0.5 * scale[1] - 0.5],
        ]
    )
    placed = cv2.warpAffine(
        coefficients,
        matrix,
        (width, height),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    guide = guide_of(pixels)
    found: Floats = np.array(placed[..., 3], np.float32)
    for channel in range(3):
        found += placed[..., channel] * guide[..., channel]
    found = np.clip(found, 0, 1) if soft else sharpened(found)
    return np.asarray((found * 255 + 0.5).astype(np.uint8))


def sharpened(mask: Floats) -> Floats:
    """A mask in about 0 to 1 with what is nearly hidden hidden, and nearly shown shown."""
    return np.asarray(np.clip((mask - _SHARPER) / (1 - 2 * _SHARPER), 0, 1), np.float32)


def edge_band(mask: Coverage, radius: int) -> NDArray[np.bool_]:
    """Where a mask changes within so many pixels (a square around each)."""
    size = 2 * radius + 1
    around = np.ones((size, size), np.uint8)
    return np.asarray(cv2.dilate(mask, around) != cv2.erode(mask, around))

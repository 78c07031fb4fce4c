"""What can be done to a whole mask.

All of them start from what the mask was before the edit, not from what the edit has written so
far: a slider can call one again and again within one edit, and the last call counts. They go block
by block and write only where something changes.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from ssh_studio.document.codec import Pixels
from ssh_studio.document.edges import (
    apply_coefficients,
    blocks,
    edge_band,
    guide_of,
    guided_coefficients,
    sharpened,
    shrunk,
)
from ssh_studio.document.geometry import Rect
from ssh_studio.document.layer import Image
from ssh_studio.document.mask import Coverage
from ssh_studio.document.mask_edit import MaskEdit
from ssh_studio.errors import MaskError

__all__ = [
    "clear",
    "feather",
    "feathered",
    "fill",
    "grow",
    "invert",
    "put",
    "refine_edge",
]

_MOST = 500
"""Pixels that an edge can be moved or softened by."""
_MOST_REFINED = 100
_DISC = 4
"""Radius of the discs that larger ones are made of."""
_ROUNDS = 3
"""Times that the guided filter is used, each on what the last one made."""
_COARSE = 4
"""Half the side of the guided filter's windows in pixels of its small copy."""


def put(edit: MaskEdit, rect: Rect, values: Coverage) -> None:
    """Write an array of a rectangle's size, but only around what differs from what is there."""
    differs = edit.mask.pixels[rect.slices] != values
    rows, columns = differs.any(1), differs.any(0)
    if not rows.any():
        return
    top, bottom = int(rows.argmax()), rect.height - int(rows[::-1].argmax())
    left, right = int(columns.argmax()), rect.width - int(columns[::-1].argmax())
    inner = Rect(left, top, right, bottom)
    edit.write(inner.moved(rect.left, rect.top), values[inner.slices])


def invert(edit: MaskEdit) -> None:
    """Show what is hidden and hide what is shown."""
    for block in blocks(edit.mask.rect):
        put(edit, block, 255 - edit.original(block))


def fill(edit: MaskEdit, value: int = 255) -> None:
    """Make all of it one value: 255 shows everything, 0 hides everything."""
    for block in blocks(edit.mask.rect):
        put(edit, block, np.full((block.height, block.width), value, np.uint8))


def clear(edit: MaskEdit) -> None:
    """Hide everything."""
    fill(edit, 0)


def feather(edit: MaskEdit, radius: float) -> None:
    """Soften the edges.

    Args:
        edit: of the mask.
        radius: pixels to either side that a hard edge fades over, 0 to 500.

    Raises:
        MaskError: a radius out of range.
    """
    _check(radius)
    _blockwise(edit, _reach(radius), lambda values, _: _blurred(values, radius))


def feathered(values: Coverage, radius: float) -> Coverage:
    """`feather` of an array; a new one."""
    _check(radius)
    result = values.copy()
    whole = Rect.of(values.shape[1], values.shape[0])
    for block in blocks(whole):
        around = block.grown(_reach(radius)).intersected(whole)
        part = values[around.slices]
        if part.min() != part.max():
            inner = block.moved(-around.left, -around.top).slices
            result[block.slices] = _blurred(np.ascontiguousarray(part), radius)[inner]
    return result


def _reach(radius: float) -> int:
    """Pixels that `_blurred` looks to either side."""
    return math.ceil(1.5 * radius) + 4


def _blurred(values: Coverage, radius: float) -> Coverage:
    """With a standard deviation of half the radius."""
    sigma = radius / 2
    if sigma < 0.1:
        return values
    if sigma <= 3:
        blurred = cv2.GaussianBlur(values, (0, 0), sigma, borderType=cv2.BORDER_REPLICATE)
        return np.asarray(blurred, np.uint8)
    # Three boxes are nearly a Gaussian, and cost the same for every size. Of two neighbouring
    # sizes so many that the variances (n² - 1) / 12 add up.
    small = int(math.sqrt(4 * sigma * sigma + 1))
    small -= 1 - small % 2
    count = round((12 * sigma**2 - 3 * small**2 - 12 * small - 9) / (-4 * small - 4))
    soft = values.astype(np.float32)
    for step in range(3):
        side = small if step < count else small + 2
        soft = np.asarray(
            cv2.boxFilter(soft, cv2.CV_32F, (side, side), borderType=cv2.BORDER_REPLICATE)
        )
    return np.asarray(np.clip(soft + 0.5, 0, 255).astype(np.uint8))


def grow(edit: MaskEdit, pixels: int) -> None:
    """Move the edges outward; a negative number moves them inward. Soft edges stay as soft.

    Raises:
        MaskError: more than 500 pixels.
    """
    _check(abs(pixels))
    change = cv2.dilate if pixels > 0 else cv2.erode

    def moved(values: Coverage, _: Rect) -> Coverage:
        left = abs(pixels)
        while left > 0:
            step = min(left, _DISC)
            values = np.asarray(
                change(values, _disc(step), borderType=cv2.BORDER_REPLICATE), np.uint8
            )
            left -= step
        return values

    _blockwise(edit, abs(pixels), moved)


def refine_edge(edit: MaskEdit, image: Image, radius: float) -> None:
    """Let the edges of the mask follow those of the picture: hair, fur, a badly drawn outline.

    Args:
        edit: of a mask of the picture's size.
        image: the layer's uncut picture.
        radius: pixels to either side of the mask's edge in which to look, up to 100.

    Raises:
        MaskError: another size, or a radius out of range.
    """
    _check(radius, _MOST_REFINED)
    if (image.width, image.height) != (edit.mask.width, edit.mask.height):
        raise MaskError("The mask must have the height and width of its picture.")
    reach = max(1, math.ceil(radius))
    shrink = max(1, reach // _COARSE)

    def refined(values: Coverage, around: Rect) -> Coverage:
        pixels = image.pixels[around.slices]
        small = guide_of(_shrunk_by(pixels, shrink))
        mask = guide_of(_shrunk_by(values, shrink))
        window = max(1, round(reach / shrink))
        for _ in range(_ROUNDS - 1):
            # An outline some way off the picture's edge comes nearer every time.
            found = guided_coefficients(small, mask, window)
            mask = sharpened((small * found[..., :3]).sum(-1) + found[..., 3])
        found = guided_coefficients(small, mask, window)
        result = apply_coefficients(found, pixels, (1 / shrink, 1 / shrink), (0.0, 0.0))
        return np.where(edge_band(values, reach), result, values)

    _blockwise(edit, 4 * reach, refined, shrink)


def _blockwise(
    edit: MaskEdit, reach: int, work: Callable[[Coverage, Rect], Coverage], grid: int = 1
) -> None:
    """Put `work` of the original into the mask, block by block.

    Args:
        edit: of the mask.
        reach: pixels around a block that its result depends on.
        work: given a rectangle's values and the rectangle, returns as many. What is of one value
            it would not change.
        grid: the rectangles begin and end at multiples of it, so that blocks that are made
            smaller by it agree with their neighbours.
    """
    for block in blocks(edit.mask.rect):
        left, top, right, bottom = block.grown(reach)
        around = Rect(left // grid * grid, top // grid * grid, -(-right // grid) * grid,
                      -(-bottom // grid) * grid).intersected(edit.mask.rect)  # fmt: skip
        values = edit.original(around)
        result = work(values, around) if values.min() != values.max() else values
        put(edit, block, result[block.moved(-around.left, -around.top).slices])


def _shrunk_by(values: Pixels, factor: int) -> Pixels:
    """Averaged down by a whole number; the border is repeated to make the size a multiple."""
    height, width = values.shape[:2]
    values = np.asarray(
        cv2.copyMakeBorder(values, 0, -height % factor, 0, -width % factor, cv2.BORDER_REPLICATE),
        values.dtype,
    )
    return shrunk(values, values.shape[1] // factor, values.shape[0] // factor)


def _disc(radius: int) -> NDArray[np.uint8]:
    side = np.arange(-radius, radius + 1)
    # A little more than the radius: rounder than the bare circle, whose ends are single pixels.
    return (np.hypot(side[:, None], side) <= radius + 0.3).astype(np.uint8)


def _check(pixels: float, most: int = _MOST) -> None:
    if not 0 <= pixels <= most:
        raise MaskError("An edge can be changed by 0 to {0} pixels.", most)

"""What was found in a small copy of a picture, at full size, its edge on the picture's edges."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ssh_studio.document.codec import Pixels
from ssh_studio.document.edges import (
    Floats,
    apply_coefficients,
    blocks,
    edge_band,
    guide_of,
    guided_coefficients,
)
from ssh_studio.document.geometry import Rect
from ssh_studio.document.grabcut import Copy, ask
from ssh_studio.document.mask import Coverage

__all__ = ["FullSize"]

_RADIUS = 3
"""Pixels of the copy on either side of the edge in which it follows the picture."""
_REACH = 2 * _RADIUS + 1
"""Pixels of the copy that a pixel at full size depends on: two means, and interpolation."""
_BLOCK = 256
"""Small enough to stay in a core's cache, and to leave out most of what has no edge."""


@dataclass(frozen=True)
class _Last:
    copy: Copy
    found: Coverage
    inside: Rect
    result: Coverage


class FullSize:
    """Brings coverage of a copy to the size of the picture.

    A scribble changes little: what it did not change is taken from the last result.
    """

    def __init__(self, pixels: Pixels) -> None:
        """pixels: HxWx3, uint8 or uint16, of the whole picture."""
        self._pixels = pixels
        self._last: _Last | None = None

    def enlarged(
        self, copy: Copy, found: Coverage, inside: Rect, cancel: Callable[[], bool] | None
    ) -> Coverage:
        """The whole picture's coverage, read-only.

        Args:
            copy: that it was found in. found: of its size, 0 or 255.
            inside: outside of this rectangle of layer pixels nothing is selected.
            cancel: asked between blocks.

        Raises:
            CancelledError: `cancel` said so.
        """
        last = self._last
        if last is not None and last.copy is copy and last.inside == inside:
            result = last.result.copy()
            differs = (last.found != found).astype(np.uint8)
            size = 2 * _REACH + 1
            stale = cv2.dilate(differs, np.ones((size, size), np.uint8)) > 0
        else:
            result = np.zeros(self._pixels.shape[:2], np.uint8)
            stale = np.ones(found.shape, bool)
        self._fill(result, copy, found, inside, stale, cancel)
        result.flags.writeable = False
        self._last = _Last(copy, found, inside, result)
        return result

    def _fill(
        self,
        result: Coverage,
        copy: Copy,
        found: Coverage,
        inside: Rect,
        stale: NDArray[np.bool_],
        cancel: Callable[[], bool] | None,
    ) -> None:
        """Work out the blocks that have something stale; most of them hold no edge."""
        near = edge_band(found, _RADIUS)
        edges = []
        for block in blocks(inside, _BLOCK):
            part = _part(copy, block).slices
            if not stale[part].any():
                continue
            if near[part].any():
                edges.append(block)
            else:
                # All in or all out.
                result[block.slices] = found[part].max()
        if not edges:
            return
        around = Rect(0, 0, 0, 0)
        for block in edges:
            around = around.united(_part(copy, block))
        height, width = found.shape
        around = around.grown(_REACH).intersected(Rect.of(width, height))
        mask = (found[around.slices] > 0).astype(np.float32)
        coefficients = guided_coefficients(guide_of(copy.pixels[around.slices]), mask, _RADIUS)
        for block in edges:
            ask(cancel)
            result[block.slices] = self._block(copy, found, near, block, around, coefficients)

    def _block(
        self,
        copy: Copy,
        found: Coverage,
        near: NDArray[np.bool_],
        block: Rect,
        around: Rect,
        coefficients: Floats,
    ) -> Coverage:
        """A block with an edge in it; `coefficients` are those of `around`, in the copy."""
        x, y = _corner(copy, block)
        refined = apply_coefficients(
            coefficients,
            self._pixels[block.slices],
            (copy.across, copy.down),
            (x - around.left, y - around.top),
        )
        columns = ((np.arange(block.width) + 0.5) * copy.across + x).astype(np.int64)
        rows = ((np.arange(block.height) + 0.5) * copy.down + y).astype(np.int64)
        rows = np.minimum(rows, found.shape[0] - 1)
        columns = np.minimum(columns, found.shape[1] - 1)
        # Row by row, then column by column: half the price of both at once.
        is_near = near[rows[0] : rows[-1] + 1][rows - rows[0]][:, columns]
        plain = found[rows[0] : rows[-1] + 1][rows - rows[0]][:, columns]
        return np.where(is_near, refined, plain)


def _corner(copy: Copy, block: Rect) -> tuple[float, float]:
    """Where the upper left corner of a rectangle of layer pixels lies in the copy."""
    window = copy.window
    return (block.left - window.left) * copy.across, (block.top - window.top) * copy.down


def _part(copy: Copy, block: Rect) -> Rect:
    """The pixels of the copy that a rectangle of layer pixels touches."""
    x, y = _corner(copy, block)
    right = math.ceil(x + block.width * copy.across) + 1
    bottom = math.ceil(y + block.height * copy.down) + 1
    whole = Rect.of(copy.pixels.shape[1], copy.pixels.shape[0])
    return Rect(int(x), int(y), right, bottom).intersected(whole)

"""Outlines drawn by hand, turned into coverage, and coverage put into masks."""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from ssh_studio.document.geometry import Point, Rect
from ssh_studio.document.mask import Coverage
from ssh_studio.document.mask_edit import MaskEdit
from ssh_studio.document.mask_ops import feathered, put
from ssh_studio.document.smart_select import Scribble, SmartSelect
from ssh_studio.errors import MaskError

__all__ = ["Scribble", "SelectionMode", "SmartSelect", "apply_selection", "fill_polygon"]

_Segments = NDArray[np.float64]
"""Nx4: x and y of the start, x and y of the end."""

_BAND_PIXELS = 1 << 21


class SelectionMode(str, Enum):
    """What a selection does to a mask."""

    REPLACE = "replace"
    ADD = "add"
    SUBTRACT = "subtract"
    INTERSECT = "intersect"


def fill_polygon(
    points: Sequence[Point], width: int, height: int, feather: float = 0.0
) -> tuple[Rect, Coverage]:
    """What the outline of a lasso encloses, antialiased: each pixel's covered area.

    Where the outline crosses itself, all that it goes around is inside: a lasso that overshoots
    its beginning leaves no hole.

    Args:
        points: of the outline, closed by itself; in layer pixels, may lie outside.
        width, height: of the layer.
        feather: pixels that the edge fades over to either side.

    Returns:
        A rectangle inside the layer and the coverage in it; outside it nothing is selected.

    Raises:
        MaskError: nothing of the layer is enclosed.
    """
    outline = np.asarray(points, np.float64).reshape(-1, 2)
    if len(outline) < 3 or not np.isfinite(outline).all():
        raise MaskError("Nothing is enclosed. Draw the outline around what you want to select.")
    reach = math.ceil(1.5 * feather) + 1
    low, high = np.floor(outline.min(0)), np.ceil(outline.max(0))
    around = Rect(
        int(max(low[0] - reach, 0)),
        int(max(low[1] - reach, 0)),
        int(min(high[0] + reach, width)),
        int(min(high[1] + reach, height)),
    )
    coverage = _enclosed(outline, around) if not around.is_empty else np.zeros((0, 0), np.uint8)
    if not coverage.any():
        raise MaskError("The outline encloses nothing of the layer. Draw it on the layer.")
    return around, feathered(coverage, feather)


def apply_selection(
    edit: MaskEdit, rect: Rect, coverage: Coverage, mode: SelectionMode | str = "replace"
) -> None:
    """Put what is selected into a mask, as it was before the edit.

    Args:
        edit: of the mask.
        rect: inside the mask; outside it nothing is selected.
        coverage: of the rectangle's size.
        mode: replace the mask, add to it, subtract from it, or keep only what is in both.
    """
    mode = SelectionMode(mode)
    if mode in (SelectionMode.REPLACE, SelectionMode.INTERSECT):
        for part in _around(edit.mask.rect, rect):
            put(edit, part, np.zeros((part.height, part.width), np.uint8))
        if mode is SelectionMode.INTERSECT:
            coverage = np.minimum(edit.original(rect), coverage)
        put(edit, rect, coverage)
    elif mode is SelectionMode.ADD:
        put(edit, rect, np.maximum(edit.original(rect), coverage))
    else:
        put(edit, rect, np.minimum(edit.original(rect), 255 - coverage))


def _around(whole: Rect, hole: Rect) -> list[Rect]:
    """What a rectangle leaves of a larger one."""
    parts = [
        whole._replace(bottom=hole.top),
        whole._replace(top=hole.bottom),
        Rect(whole.left, hole.top, hole.left, hole.bottom),
        Rect(hole.right, hole.top, whole.right, hole.bottom),
    ]
    return [part for part in parts if not part.is_empty]


def _enclosed(outline: NDArray[np.float64], rect: Rect) -> Coverage:
    """How much of each pixel of a rectangle an outline goes around.

    Each piece of the outline within a pixel adds its height, signed, to all pixels right of it and
    in part to its own; summed along the rows this is the winding number times the covered area.
    """
    starts = outline - (rect.left, rect.top)
    pieces = np.hstack([starts, np.roll(starts, -1, 0)])
    for axis, size in ((1, rect.height), (0, rect.width)):
        pieces = _cut_at(pieces, axis, 0.0)
        pieces = _cut_at(pieces, axis, float(size))
        if axis == 1:
            # Above and below the rectangle nothing counts; left of it all does, at its border.
            middle = pieces[:, [1, 3]].mean(1)
            pieces = pieces[(middle > 0) & (middle < size)]
        np.clip(pieces[:, axis::2], 0, size, out=pieces[:, axis::2])
    pieces = _cut_to_cells(_cut_to_cells(pieces, 1), 0)
    rows = np.floor(pieces[:, [1, 3]].mean(1)).astype(np.int64)
    order = np.argsort(rows, kind="stable")
    pieces, rows = pieces[order], rows[order]
    across = pieces[:, [0, 2]].mean(1)
    columns = np.minimum(np.floor(across).astype(np.int64), rect.width)
    rise = pieces[:, 3] - pieces[:, 1]
    own = rise * (1 - (across - columns))
    coverage = np.empty((rect.height, rect.width), np.uint8)
    step = max(1, _BAND_PIXELS // rect.width)
    for top in range(0, rect.height, step):
        bottom = min(top + step, rect.height)
        first, last = np.searchsorted(rows, [top, bottom])
        size = (bottom - top) * (rect.width + 2)
        at = (rows[first:last] - top) * (rect.width + 2) + columns[first:last]
        sums = np.bincount(at, own[first:last], size)
        sums += np.bincount(at + 1, rise[first:last] - own[first:last], size)
        wound = np.abs(sums.reshape(bottom - top, -1).cumsum(1)[:, : rect.width])
        coverage[top:bottom] = np.minimum(wound, 1) * 255 + 0.5
    return coverage


def _cut_at(pieces: _Segments, axis: int, value: float) -> _Segments:
    """With the segments that cross a line cut in two there."""
    start, end = pieces[:, axis], pieces[:, axis + 2]
    crosses = (start - value) * (end - value) < 0
    if not crosses.any():
        return pieces
    first, second = pieces[crosses].copy(), pieces[crosses].copy()
    share = (value - first[:, axis]) / (first[:, axis + 2] - first[:, axis])
    other = 1 - axis
    cut = first[:, other] + share * (first[:, other + 2] - first[:, other])
    first[:, axis + 2], first[:, other + 2] = value, cut
    second[:, axis], second[:, other] = value, cut
    return np.concatenate([pieces[~crosses], first, second])


def _cut_to_cells(pieces: _Segments, axis: int) -> _Segments:
    """With the segments cut wherever they cross whole numbers."""
    start, end = pieces[:, axis], pieces[:, axis + 2]
    low, high = np.minimum(start, end), np.maximum(start, end)
    cells = np.maximum(np.ceil(high) - np.floor(low), 1).astype(np.int64)
    which = np.repeat(np.arange(len(pieces)), cells)
    number = np.arange(len(which)) - np.repeat(np.cumsum(cells) - cells, cells)
    whole = pieces[which]
    border = np.floor(low)[which] + number
    with np.errstate(divide="ignore", invalid="ignore"):
        length = whole[:, axis + 2] - whole[:, axis]
        ends = [(np.clip(border + side, low[which], high[which]) - whole[:, axis]) / length
                for side in (0, 1)]  # fmt: skip
    single = cells[which] == 1
    # From the lower to the higher border, so turned around where the segment goes down.
    first = np.where(single, 0.0, np.where(length > 0, ends[0], ends[1]))
    last = np.where(single, 1.0, np.where(length > 0, ends[1], ends[0]))
    change = whole[:, 2:] - whole[:, :2]
    return np.hstack(
        [whole[:, :2] + first[:, None] * change, whole[:, :2] + last[:, None] * change]
    )

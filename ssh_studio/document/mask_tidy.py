"""What tidies a mask up: rounder outlines, hard edges, no holes, no specks.

As in `mask_ops`, all start from what the mask was before the edit and write only what differs.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from ssh_studio.document.edges import blocks
from ssh_studio.document.mask import Coverage
from ssh_studio.document.mask_edit import MaskEdit
from ssh_studio.document.mask_ops import feathered, put
from ssh_studio.errors import MaskError

__all__ = ["fill_holes", "remove_specks", "replaced", "smooth", "threshold"]

_HALF = 128
"""Coverage from which a pixel counts as shown."""
_MOST_SMOOTH = 200
_EDGE = 2.0
"""Pixels that a smoothed outline fades over."""


def smooth(edit: MaskEdit, radius: float) -> None:
    """Round off corners and notches of the outline; the edge becomes a clean, antialiased one.

    Args:
        edit: of the mask.
        radius: size in pixels below which a bump or notch goes, 0 to 200.

    Raises:
        MaskError: a radius out of range.
    """
    if not 0 <= radius <= _MOST_SMOOTH:
        raise MaskError("An outline can be smoothed by 0 to {0} pixels.", _MOST_SMOOTH)
    if radius < 0.5:
        return
    values = edit.original(edit.mask.rect)
    soft = feathered(values, radius)
    # A straight edge that was blurred rises by this much per pixel in its middle.
    slope = 255 / (radius / 2 * np.sqrt(2 * np.pi))
    steeper = max(1.0, 255 / _EDGE / slope)
    table = np.clip((np.arange(256) - 127.5) * steeper + 127.5, 0, 255)
    replaced(edit, np.asarray(cv2.LUT(soft, np.rint(table).astype(np.uint8)), np.uint8))


def threshold(edit: MaskEdit, level: float) -> None:
    """Show fully what is covered by at least so many per cent, hide the rest.

    Raises:
        MaskError: not 0 to 100.
    """
    if not 0 <= level <= 100:
        raise MaskError("A threshold lies between 0 and 100 per cent.")
    least = max(1, round(level / 100 * 255))
    for block in blocks(edit.mask.rect):
        shown = edit.original(block) >= least
        put(edit, block, np.where(shown, np.uint8(255), np.uint8(0)))


def fill_holes(edit: MaskEdit, most: float = 0) -> None:
    """Show what is hidden and enclosed by what is shown.

    Args:
        edit: of the mask.
        most: the largest hole that is filled, in pixels of its diameter; 0: any.
    """
    values = edit.original(edit.mask.rect)
    found = _small_parts(values < _HALF, most, keep_border=True)
    if found is not None:
        # The soft rim around a hole goes, too.
        near = cv2.dilate(found.astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
        replaced(edit, np.where(near, np.uint8(255), values))


def remove_specks(edit: MaskEdit, most: float) -> None:
    """Hide what is shown in islands smaller than so many pixels of diameter."""
    values = edit.original(edit.mask.rect)
    found = _small_parts(values > 0, most, keep_border=False)
    if found is not None:
        replaced(edit, np.where(found, np.uint8(0), values))


def replaced(edit: MaskEdit, values: Coverage) -> None:
    """Make the whole mask an array of its size; writes only what differs."""
    if values.shape != (edit.mask.height, edit.mask.width):
        raise MaskError("The mask must have the height and width of its picture.")
    for block in blocks(edit.mask.rect):
        put(edit, block, values[block.slices])


def _small_parts(
    which: NDArray[np.bool_], most: float, *, keep_border: bool
) -> NDArray[np.bool_] | None:
    """Where connected parts are no larger than a disc of a diameter (0: any); None for nowhere.

    keep_border: parts that touch the border are not meant.
    """
    count, parts, facts, _ = cv2.connectedComponentsWithStats(
        which.astype(np.uint8), connectivity=4 if keep_border else 8, ltype=cv2.CV_32S
    )
    meant = np.ones(count, bool)
    meant[0] = False
    if most > 0:
        meant &= facts[:, cv2.CC_STAT_AREA] <= np.pi / 4 * most * most
    if keep_border:
        for side in (parts[0], parts[-1], parts[:, 0], parts[:, -1]):
            meant[np.unique(side)] = False
        meant[0] = False
    if not meant.any():
        return None
    found: NDArray[np.bool_] = meant[parts]
    return found

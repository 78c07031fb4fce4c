"""What every harmonizer is compared with, beside the composite itself: Reinhard's transfer."""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from ssh_studio.engine.pixels import Mask, Picture, rounded, unit
from ssh_studio.evaluation.metrics import inside, strips

__all__ = ["reinhard"]


def reinhard(composite: Picture, mask: Mask) -> Picture:
    """The object with the mean and deviation, per channel of CIELAB, of what is around it.

    Reinhard et al., "Color transfer between images", IEEE CG&A 21(5), 2001, equations 10 and 11, in
    CIELAB (D65) and not their lαβ, as harmonization papers have it.

    Args:
        composite: HxWx3 sRGB, uint8 or uint16.
        mask: HxW, the object; soft edges blend.

    Returns:
        HxWx3 of the composite's type; the composite itself where the mask leaves nothing around.
    """
    result = composite.copy()
    within, around = _spread(composite, inside(mask)), _spread(composite, mask == 0)
    if within is None or around is None:
        return result
    # A deviation of 1e-5 of 100 or less is an even colour, which has no contrast to be scaled.
    scale = around.deviation / (within.deviation + 1e-5)
    for rows in strips(0, *mask.shape):
        if not mask[rows].any():
            continue
        colours = unit(composite[rows])
        moved = (_lab(composite[rows]) - within.mean) * scale + around.mean
        looked = cv2.cvtColor(moved.astype(np.float32), cv2.COLOR_LAB2RGB).clip(0, 1)
        mixed = colours + (looked - colours) * unit(mask[rows])[..., None]
        shown = (mask[rows] > 0)[..., None]
        np.copyto(result[rows], rounded(mixed, composite.dtype), where=shown)
    return result


class _Spread(NamedTuple):
    """Mean and standard deviation of some pixels, per channel of CIELAB."""

    mean: NDArray[np.float64]
    deviation: NDArray[np.float64]


def _spread(picture: Picture, chosen: NDArray[np.bool_]) -> _Spread | None:
    """Of the chosen pixels; None where there are none."""
    count, total, squares = int(chosen.sum()), np.zeros(3), np.zeros(3)
    if not count:
        return None
    for rows in strips(0, *chosen.shape):
        part = _lab(picture[rows])[chosen[rows]].astype(np.float64)
        total += part.sum(0)
        squares += (part**2).sum(0)
    mean = total / count
    return _Spread(mean, np.sqrt(np.maximum(squares / count - mean**2, 0)))


def _lab(picture: Picture) -> NDArray[np.float32]:
    return np.asarray(cv2.cvtColor(unit(picture), cv2.COLOR_RGB2LAB), np.float32)

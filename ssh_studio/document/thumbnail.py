"""Small copies of pictures and masks for lists."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from ssh_studio.document.codec import to_8_bits
from ssh_studio.document.colour import converted
from ssh_studio.document.layer import Image
from ssh_studio.document.mask import Mask

__all__ = ["thumbnail"]

_KEPT = 4
"""Pixels a side that are averaged to one; of larger pictures the others are left out."""


def thumbnail(picture: Image | Mask, side: int) -> NDArray[np.uint8]:
    """An upright copy whose longer side has at most so many pixels; never enlarged.

    Returns HxWx3 of an image, in sRGB; HxW of a mask.
    """
    small = _shrunk(picture, side)
    if isinstance(picture, Mask):
        return small
    return np.asarray(converted(small, picture.icc, None), np.uint8)


def _shrunk(picture: Image | Mask, side: int) -> NDArray[np.uint8]:
    longer = max(picture.width, picture.height)
    pixels = picture.pixels[:: (step := max(1, longer // (_KEPT * side))), ::step]
    if longer <= side:
        return to_8_bits(pixels).copy()
    size = tuple(max(1, round(s * side / longer)) for s in (picture.width, picture.height))
    small = cv2.resize(np.ascontiguousarray(pixels), size, interpolation=cv2.INTER_AREA)
    return to_8_bits(np.asarray(small))

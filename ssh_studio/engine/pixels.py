"""The engine's pixel convention at its door: checks and conversions.

Pictures are HxWx3, encoded sRGB: uint8, uint16, or float32 in [0, 1]. Masks are HxW: uint8, uint16,
bool, or float in [0, 1].
"""

from __future__ import annotations

from typing import Any, TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from ssh_studio.errors import MaskError, PictureError, Sentence

__all__ = [
    "Mask",
    "Picture",
    "blended",
    "check_mask",
    "check_picture",
    "rounded",
    "unit",
]

Picture: TypeAlias = NDArray[Any]
Mask: TypeAlias = NDArray[Any]

_TOP = {np.dtype(np.uint8): 255.0, np.dtype(np.uint16): 65535.0, np.dtype(np.float32): 1.0}
_PICTURE, _MASK = Sentence("The picture"), Sentence("The mask")
_SLACK = 1e-3
"""How far float values may stray from [0, 1]: resampling overshoots a little."""


def check_picture(picture: Picture, name: str = _PICTURE) -> None:
    """Refuse what is not a picture.

    Raises:
        PictureError: shape, type, or (float) values that are no numbers or outside [0, 1].
    """
    if picture.ndim != 3 or picture.shape[2] != 3:
        raise PictureError("{0} must have height, width and the three channels of RGB.", name)
    if 0 in picture.shape:
        raise PictureError("{0} is empty.", name)
    if picture.dtype not in _TOP:
        raise PictureError(
            "{0} has pixels of type {1}; use uint8, uint16 or float32.", name, picture.dtype
        )
    if picture.dtype == np.float32:
        # The extremes of an array with a NaN in it are NaN.
        low, high = float(picture.min()), float(picture.max())
        if not (low >= -_SLACK and high <= 1 + _SLACK):
            raise PictureError("{0} holds values that are no numbers between 0 and 1.", name)


def check_mask(mask: Mask, shape: tuple[int, ...], name: str = _MASK) -> None:
    """Refuse what is not a mask for a picture of this shape (height and width count).

    Raises:
        MaskError: shape, type, values, or nothing selected.
    """
    if mask.shape != shape[:2]:
        raise MaskError("{0} must have the height and width of its picture.", name)
    kind = mask.dtype
    if kind not in (np.uint8, np.uint16, np.bool_) and not np.issubdtype(kind, np.floating):
        raise MaskError("{0} has values of type {1}; use uint8, uint16, bool or float.", name, kind)
    if np.issubdtype(kind, np.floating):
        low, high = float(mask.min()), float(mask.max())
        if not (low >= -_SLACK and high <= 1 + _SLACK):
            raise MaskError("{0} holds values that are no numbers between 0 and 1.", name)
    if not mask.any():
        raise MaskError("{0} is empty: nothing of the foreground shows.", name)


def unit(values: Picture | Mask) -> NDArray[np.float32]:
    """A checked picture or mask as float32 in [0, 1], a copy."""
    top = np.float32(_TOP.get(values.dtype, 1.0))
    return (values.astype(np.float32) / top).clip(0, 1)


def rounded(values: NDArray[np.float32], dtype: np.dtype[Any]) -> Picture:
    """Values in [0, 1] as a picture of this type, rounded to the nearest level."""
    if dtype == np.float32:
        return values
    return _levels(values, _TOP[dtype], values, 0, dtype)


def blended(pixels: Picture, values: NDArray[np.float32], share: float) -> Picture:
    """From a picture of 8 or 16 bits (share 0) to values in [0, 1] (share 1), in its type."""
    return _levels(pixels, 1 - share, values, share * _TOP[pixels.dtype], pixels.dtype)


def _levels(
    first: NDArray[Any], one: float, second: NDArray[Any], two: float, dtype: np.dtype[Any]
) -> Picture:
    """one * first + two * second: in a single pass, which rounds and keeps within the type."""
    depth = cv2.CV_8U if dtype == np.uint8 else cv2.CV_16U
    return np.asarray(cv2.addWeighted(first, one, second, two, 0, dtype=depth), dtype)

"""Corrections by hand: exposure, temperature, tint, contrast, saturation of one layer.

Everything but saturation is one curve per channel, taken from a table of all 256 or 65536 values,
so that 8 and 16 bits are exact to the last level.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ssh_studio.document.codec import Pixels
from ssh_studio.document.layer import Adjustments

__all__ = ["apply_adjustments"]

_STRIP_PIXELS = 1 << 19
_LUMA = np.array([0.2126, 0.7152, 0.0722])
"""Shares of red, green and blue in lightness (ITU-R BT.709)."""
_WARMTH, _TINT = 0.6, 0.4
"""EV that red and blue, and that green move at the ends of their sliders."""
_STEEPEST = 2.5
"""Slope of the contrast curve at middle grey at 100; its reciprocal at -100."""


def apply_adjustments(pixels: Pixels, adjustments: Adjustments) -> Pixels:
    """Correct a picture; every pixel by itself, so that tiles put together equal the whole.

    Exposure multiplies light by 2**EV, temperature and tint shift it between blue and yellow,
    green and magenta, with grey as light as before; all three in linear light. Contrast is a curve
    through black, middle grey and white whose opposite takes it back. Saturation moves encoded
    colours from or to the grey of their lightness; -100 is black and white.

    Args:
        pixels: HxWx3 uint8 or uint16, sRGB-encoded. Not changed.
        adjustments: neutral ones give the picture itself back.

    Returns:
        HxWx3 of the same type.
    """
    if adjustments.is_neutral:
        return pixels
    table = _table(adjustments, int(np.iinfo(pixels.dtype).max))
    result = np.empty_like(pixels, order="C")
    height, width = pixels.shape[:2]
    step = max(1, _STRIP_PIXELS // max(width, 1))
    for top in range(0, height, step):
        result[top : top + step] = _strip(pixels[top : top + step], table, adjustments.saturation)
    return result


def _strip(pixels: Pixels, table: NDArray[Any], saturation: float) -> Pixels:
    values = cv2.LUT(pixels, table)
    if not saturation:
        return np.asarray(values, pixels.dtype)
    factor = 1 + saturation / 100
    matrix = factor * np.eye(3) + (1 - factor) * _LUMA
    values = cv2.transform(values, matrix)
    # Rounds to the nearest and stays within the type, in one pass.
    depth = cv2.CV_8U if pixels.dtype == np.uint8 else cv2.CV_16U
    return np.asarray(cv2.addWeighted(values, 1, values, 0, 0, dtype=depth), pixels.dtype)


@lru_cache(maxsize=16)
def _table(adjustments: Adjustments, highest: int) -> NDArray[Any]:
    """(highest + 1, 1, 3): the curves, rounded to levels where nothing follows them."""
    table = np.ascontiguousarray(_curves(adjustments, highest).T)[:, None]
    if adjustments.saturation:
        return table
    return np.rint(table).astype(np.uint8 if highest == 255 else np.uint16)


def _curves(adjustments: Adjustments, highest: int) -> NDArray[np.float32]:
    """(3, highest + 1): for every value of a channel the corrected one, 0 to `highest`."""
    encoded = np.arange(highest + 1) / highest
    gains = _gains(adjustments)
    curves = np.repeat(encoded[None], 3, axis=0)
    if (gains != 1).any():
        curves = _encode((_decode(encoded) * gains[:, None]).clip(0, 1))
    if adjustments.contrast:
        curves = _contrast(curves, adjustments.contrast)
    return (curves * highest).astype(np.float32)


def _gains(adjustments: Adjustments) -> NDArray[np.float64]:
    """What linear red, green and blue are multiplied by."""
    warmth = _WARMTH * adjustments.temperature / 100
    tint = _TINT * adjustments.tint / 100
    gains = np.exp2(np.array([warmth, -tint, -warmth]))
    balanced: NDArray[np.float64] = gains / (gains @ _LUMA) * 2.0**adjustments.exposure
    return balanced


def _contrast(values: NDArray[np.float64], amount: float) -> NDArray[np.float64]:
    """Schlick's gain curve ("Fast Alternatives to Perlin's Bias and Gain", 1994).

    The amount with the other sign is its inverse.
    """
    bend = _STEEPEST ** (amount / 100) - 1
    near = np.minimum(values, 1 - values)
    bent = near / (1 + bend * (1 - 2 * near))
    curved: NDArray[np.float64] = np.where(values < 0.5, bent, 1 - bent)
    return curved


def _decode(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Encoded sRGB to linear light (IEC 61966-2-1)."""
    linear: NDArray[np.float64] = np.where(
        values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4
    )
    return linear


def _encode(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Linear light to encoded sRGB."""
    encoded: NDArray[np.float64] = np.where(
        values <= 0.0031308, values * 12.92, 1.055 * values ** (1 / 2.4) - 0.055
    )
    return encoded

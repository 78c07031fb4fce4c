"""How far a picture is from the truth: MSE, fMSE, PSNR, SSIM, and ΔE2000 over the object.

Everything is computed in strips, so that pictures of many megapixels take little memory.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from ssh_studio.engine.pixels import Mask, Picture, check_mask, check_picture
from ssh_studio.errors import MaskError, PictureError
from ssh_studio.evaluation.difference import ciede2000, srgb_to_lab

__all__ = ["Figures", "inside", "measure", "reduced", "strips", "tidied"]

Floats = NDArray[np.float64]

SIDE = 256
"""Of the reduced pictures in the papers' protocol, in pixels."""

_TOP = 255.0
_STRIP_PIXELS = 1 << 19
_LEAST_ROWS = 32
"""Of a strip: less would be spent on its rims."""
_LEAST = 1e-6
"""Squared error that counts as none: PSNR ends at 108 dB, as in the papers' programs."""

# Wang et al. 2004: a Gaussian window of 11 pixels, sigma 1.5.
_WINDOW = cv2.getGaussianKernel(11, 1.5, cv2.CV_64F)
_REACH = 5
_NOISE = 8 / 255
"""Coverage so near to none or full is the noise of JPEG."""


class Figures(NamedTuple):
    """How far a picture is from the truth.

    mse: mean squared difference over all pixels and channels, levels 0 to 255.
    fmse: the same over the pixels of the object.
    psnr: dB, of `mse` and the range of the data; at most 108.
    ssim: mean structural similarity over the picture, at most 1.
    delta_e: mean CIEDE2000 over the pixels of the object.
    """

    mse: float
    fmse: float
    psnr: float
    ssim: float
    delta_e: float


def measure(answer: Picture, truth: Picture, mask: Mask, data_range: float = _TOP) -> Figures:
    """Compare a picture with the truth.

    Args:
        answer, truth: HxWx3 sRGB, at least 11x11; each uint8, uint16 or float32 in [0, 1].
        mask: HxW, the object, see `inside`.
        data_range: what PSNR relates the error to, in levels of 255.

    Raises:
        PictureError: the sizes differ, or are too small for SSIM.
        MaskError: not their mask, or no object in it.
    """
    check_picture(answer, "The result")
    check_picture(truth, "The truth")
    if answer.shape != truth.shape:
        raise PictureError(f"The result is {_size(answer)} pixels and the truth {_size(truth)}.")
    if min(answer.shape[:2]) <= 2 * _REACH:
        raise PictureError(f"{_size(answer)} pixels are too few to compare.")
    check_mask(mask, truth.shape)
    shown = inside(mask)
    if not shown.any():
        raise MaskError("The mask is nowhere more than half: there is no object to compare.")
    squares = over = difference = 0.0
    for rows in strips(0, *truth.shape[:2]):
        a, b, chosen = _levels(answer[rows]), _levels(truth[rows]), shown[rows]
        squared = (a - b) ** 2
        squares += float(squared.sum())
        over += float(squared[chosen].sum())
        labs = (srgb_to_lab(part[chosen] / _TOP) for part in (a, b))
        difference += float(ciede2000(*labs).sum())
    mse, count = squares / truth.size, int(shown.sum())
    # A result of one colour has no range.
    psnr = 20 * math.log10(max(data_range, 1)) - 10 * math.log10(max(mse, _LEAST))
    return Figures(mse, over / (3 * count), psnr, _ssim(answer, truth), difference / count)


def inside(mask: Mask) -> NDArray[np.bool_]:
    """Which pixels are the object's: those that it covers by more than half. HxW."""
    if mask.dtype == np.bool_:
        return np.asarray(mask)
    return np.asarray(mask > _full(mask) / 2)


def tidied(mask: Mask) -> Mask:
    """A mask without the noise of JPEG: coverage within 8 of 255 of none or full becomes that.

    HxW in the mask's own type. Otherwise a whole picture would be a little bit of foreground.
    """
    full = _full(mask)
    result = mask.copy()
    result[mask <= _NOISE * full] = 0
    result[mask >= (1 - _NOISE) * full] = full
    return result


def reduced(pixels: NDArray[Any]) -> NDArray[Any]:
    """A picture or a mask at 256x256, whatever its shape, averaged by area; in its own type."""
    return np.asarray(cv2.resize(pixels, (SIDE, SIDE), interpolation=cv2.INTER_AREA), pixels.dtype)


def _ssim(answer: Picture, truth: Picture) -> float:
    """Wang et al., "Image quality assessment", IEEE TIP 13(4), 2004, equation 13.

    Mean over the channels and over all places of the window that lie within the picture: the same
    as scikit-image's with gaussian_weights=True, sigma=1.5, use_sample_covariance=False.
    """
    first, second = (0.01 * _TOP) ** 2, (0.03 * _TOP) ** 2
    height, width = truth.shape[:2]
    total = 0.0
    for rows in strips(_REACH, height - _REACH, width):
        around = slice(rows.start - _REACH, rows.stop + _REACH)
        a, b = _levels(answer[around]), _levels(truth[around])
        mean_a, mean_b = _smooth(a), _smooth(b)
        spread = _smooth(a * a) + _smooth(b * b) - mean_a**2 - mean_b**2
        shared = _smooth(a * b) - mean_a * mean_b
        similar = (2 * mean_a * mean_b + first) * (2 * shared + second)
        similar /= (mean_a**2 + mean_b**2 + first) * (spread + second)
        total += float(similar.sum())
    places: int = (height - 2 * _REACH) * (width - 2 * _REACH)
    return total / (3 * places)


def _smooth(values: Floats) -> Floats:
    """Averaged by the window, at the places where all of it lies within."""
    every = cv2.sepFilter2D(values, cv2.CV_64F, _WINDOW, _WINDOW)
    return np.asarray(every[_REACH:-_REACH, _REACH:-_REACH], np.float64)


def strips(start: int, end: int, width: int) -> Iterator[slice]:
    """The rows from start to end, in strips that keep the memory small at this width."""
    height = max(_LEAST_ROWS, _STRIP_PIXELS // width)
    return (slice(top, min(top + height, end)) for top in range(start, end, height))


def _levels(pixels: Picture) -> Floats:
    """As levels of 255, which 16 bits lie between."""
    return np.asarray(pixels * np.float64(_TOP / _full(pixels)))


def _full(values: NDArray[Any]) -> float:
    """The highest value of a type."""
    return float(np.iinfo(values.dtype).max) if values.dtype.kind == "u" else 1.0


def _size(picture: Picture) -> str:
    return f"{picture.shape[1]} × {picture.shape[0]}"

"""Colour arithmetic on tensors: sRGB transfer functions and Oklab, in float32 or better.

All functions take and return `(..., 3)` tensors whose last axis is red, green, blue (or L, a, b)
and are differentiable away from their kinks. They extend beyond [0, 1] by odd symmetry, so that
a round trip never clips.
"""

from __future__ import annotations

import torch
from torch import Tensor

__all__ = [
    "LMS_TO_LAB",
    "LUMA",
    "RGB_TO_LMS",
    "linear_to_srgb",
    "luma",
    "oklab_to_srgb",
    "srgb_to_linear",
    "srgb_to_oklab",
]

LUMA = (0.2126, 0.7152, 0.0722)
"""Weights of Rec. 709 luma (used on encoded values) and luminance (on linear ones)."""

# Bjoern Ottosson, "A perceptual color space for image processing", 2020. Whoever needs the inverses
# inverts in double precision and does not take his printed ones: a round trip is exact to the last
# float32 bits then.
RGB_TO_LMS = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
"""Oklab's first matrix, rows: linear sRGB -> long, medium and short cones' answers."""
LMS_TO_LAB = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)
"""Oklab's second matrix, rows: cube roots of the cones' answers -> L, a, b."""


def _matrix(rows: tuple[tuple[float, ...], ...], like: Tensor, *, inverse: bool = False) -> Tensor:
    matrix = torch.tensor(rows, dtype=torch.float64)
    if inverse:
        matrix = torch.linalg.inv(matrix)
    return matrix.T.to(device=like.device, dtype=like.dtype)


def srgb_to_linear(srgb: Tensor) -> Tensor:
    """Decode sRGB-encoded values to linear light (IEC 61966-2-1), any shape, sign-symmetric."""
    size = srgb.abs()
    # The clamp keeps the unused branch's gradient finite.
    power = ((size.clamp(min=0.04045) + 0.055) / 1.055) ** 2.4
    return torch.where(size <= 0.04045, size / 12.92, power) * srgb.sign()


def linear_to_srgb(linear: Tensor) -> Tensor:
    """Encode linear light as sRGB (IEC 61966-2-1), any shape, sign-symmetric."""
    size = linear.abs()
    power = 1.055 * size.clamp(min=0.0031308) ** (1 / 2.4) - 0.055
    return torch.where(size <= 0.0031308, size * 12.92, power) * linear.sign()


def srgb_to_oklab(srgb: Tensor) -> Tensor:
    """`(..., 3)` sRGB-encoded -> `(..., 3)` Oklab: L in [0, 1], a and b about [-0.4, 0.4]."""
    lms = srgb_to_linear(srgb) @ _matrix(RGB_TO_LMS, srgb)
    root = lms.sign() * lms.abs() ** (1 / 3)
    return root @ _matrix(LMS_TO_LAB, srgb)


def oklab_to_srgb(lab: Tensor) -> Tensor:
    """`(..., 3)` Oklab -> `(..., 3)` sRGB-encoded, not clipped to the gamut."""
    root = lab @ _matrix(LMS_TO_LAB, lab, inverse=True)
    return linear_to_srgb(root**3 @ _matrix(RGB_TO_LMS, lab, inverse=True))


def luma(srgb: Tensor) -> Tensor:
    """`(..., 3)` sRGB-encoded -> `(...)` Rec. 709 luma of the encoded values."""
    weights = torch.tensor(LUMA, dtype=srgb.dtype, device=srgb.device)
    return srgb @ weights

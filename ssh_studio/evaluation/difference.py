"""Colour difference as people see it: CIELAB under D65, and CIEDE2000."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from ssh_studio.engine.colour import srgb_to_linear

__all__ = ["ciede2000", "srgb_to_lab"]

Floats = NDArray[np.float64]

# IEC 61966-2-1: linear sRGB to XYZ; the rows' sums are the D65 white.
_XYZ = np.array(
    [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]], np.float64
)
_EDGE = (6 / 29) ** 3
_FAR = 25.0**7


def srgb_to_lab(colours: NDArray[Any]) -> Floats:
    """Encoded sRGB in [0, 1], `(..., 3)`, as CIELAB (CIE 15:2004, 8.2.1) under D65, 2° observer.

    L is 0 to 100; white is (100, 0, 0), because the white point is that of sRGB's own matrix.
    """
    linear = srgb_to_linear(torch.from_numpy(np.ascontiguousarray(colours, np.float64))).numpy()
    xyz = linear @ (_XYZ / _XYZ.sum(axis=1, keepdims=True)).T
    f = np.where(xyz > _EDGE, np.cbrt(xyz), xyz / (3 * (6 / 29) ** 2) + 4 / 29)
    x, y, z = f[..., 0], f[..., 1], f[..., 2]
    lab: Floats = np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1)
    return lab


def ciede2000(one: Floats, other: Floats) -> Floats:
    """ΔE00 of CIELAB colours `(..., 3)`, `(...)`; about 1 is just to be seen side by side.

    Sharma, Wu, Dalal, "The CIEDE2000 color-difference formula", Color Research and Application
    30(1), 2005, equations 2 to 22, with the parametric factors 1.
    """
    a, b = (np.moveaxis(lab, -1, 0) for lab in (one, other))
    chroma = (np.hypot(a[1], a[2]) + np.hypot(b[1], b[2])) / 2
    stretch = 1.5 - 0.5 * np.sqrt(chroma**7 / (chroma**7 + _FAR))
    c1, c2 = np.hypot(stretch * a[1], a[2]), np.hypot(stretch * b[1], b[2])
    h1, h2 = np.arctan2(a[2], stretch * a[1]), np.arctan2(b[2], stretch * b[1])
    grey = c1 * c2 == 0
    # The way round the circle that is the shorter one; greys have no hue.
    turn = np.where(grey, 0, (h2 - h1 + np.pi) % (2 * np.pi) - np.pi)
    hue = np.where(grey, h1 + h2, h1 + turn / 2)
    light = (a[0] + b[0]) / 2
    mean = (c1 + c2) / 2
    t = (
        1
        - 0.17 * np.cos(hue - np.pi / 6)
        + 0.24 * np.cos(2 * hue)
        + 0.32 * np.cos(3 * hue + np.radians(6))
        - 0.20 * np.cos(4 * hue - np.radians(63))
    )
    # Blue: the ellipses are turned there.
    from_blue = (np.degrees(hue) % 360 - 275) / 25
    rotation = -np.sin(np.radians(60 * np.exp(-(from_blue**2)))) * 2
    rotation *= np.sqrt(mean**7 / (mean**7 + _FAR))
    lightness = (b[0] - a[0]) / (1 + 0.015 * (light - 50) ** 2 / np.sqrt(20 + (light - 50) ** 2))
    colourful = (c2 - c1) / (1 + 0.045 * mean)
    hued = 2 * np.sqrt(c1 * c2) * np.sin(turn / 2) / (1 + 0.015 * mean * t)
    squared = lightness**2 + colourful**2 + hued**2 + rotation * colourful * hued
    result: Floats = np.sqrt(np.maximum(squared, 0))
    return result

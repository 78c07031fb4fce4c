"""Colour profiles: whether a picture's colours are sRGB, which is all that is handled so far."""

from __future__ import annotations

import io
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

__all__ = ["Profile", "inspect_profile"]

# Of 255: profiles called sRGB differ by rounding, and by how they write down the same curve.
_TOLERANCE = 1


@dataclass(frozen=True)
class Profile:
    """What an ICC profile is.

    name: its description, for people. space: "RGB", "GRAY", "CMYK", "LAB" ….
    is_srgb: whether numbers mean the same colours in it as in sRGB, to one level of 255.
    """

    name: str
    space: str
    is_srgb: bool


def inspect_profile(icc: bytes) -> Profile | None:
    """Compare a profile with sRGB by what it does to colours, not by its name.

    A name proves nothing: many say "sRGB" differently, some wrongly. Returns None for bytes that
    are not a profile that can be used.
    """
    try:
        profile = ImageCms.getOpenProfile(io.BytesIO(icc))
        name = ImageCms.getProfileDescription(profile).strip()
        space = profile.profile.xcolor_space.strip().upper()
        is_srgb = space in ("RGB", "GRAY") and _deviation(profile, space) <= _TOLERANCE
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None
    return Profile(name or "without a name", space, is_srgb)


def _deviation(profile: ImageCms.ImageCmsProfile, space: str) -> int:
    """The largest difference, in levels of 255, to sRGB over a grid of colours and all greys."""
    patches = _patches() if space == "RGB" else np.arange(256, dtype=np.uint8)[None]
    # Relative colorimetric, because the perceptual tables of some sRGB profiles map the gamut.
    transform = ImageCms.buildTransform(
        profile,
        ImageCms.createProfile("sRGB"),
        "RGB" if space == "RGB" else "L",
        "RGB",
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
    )
    converted = ImageCms.applyTransform(Image.fromarray(patches), transform)
    if converted is None:
        raise ValueError("the conversion gave nothing")
    wanted = patches.astype(np.int16).reshape(patches.shape[0], patches.shape[1], -1)
    return int(np.abs(np.asarray(converted).astype(np.int16) - wanted).max())


def _patches() -> NDArray[np.uint8]:
    """1xNx3: a 9x9x9 grid of colours, and all 256 greys."""
    steps = np.linspace(0, 255, 9).round().astype(np.uint8)
    grid = np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(-1, 3)
    greys = np.repeat(np.arange(256, dtype=np.uint8)[:, None], 3, axis=1)
    return np.concatenate([grid, greys])[None]

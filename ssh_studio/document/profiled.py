"""Looks in documents that are not in sRGB.

A look is estimated and applied in sRGB's encoding. What it changes there is brought back as a
difference, so that what it leaves alone stays as it was to the last bit, also colours that sRGB
does not hold.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import cv2
import numpy as np

from ssh_studio.document.codec import Pixels
from ssh_studio.document.colour import converted, in_strips, usable

__all__ = ["Seen", "changed_in_srgb", "seen_in_srgb"]


class Seen(NamedTuple):
    """Pixels of a profile as sRGB holds them, uint16: in sRGB, and brought back to the profile."""

    there: Pixels
    back: Pixels

    @property
    def nbytes(self) -> int:
        """Memory in use."""
        return self.there.nbytes + self.back.nbytes


def seen_in_srgb(pixels: Pixels, icc: bytes | None, *, threads: int = 2) -> Seen | None:
    """What `changed_in_srgb` needs of some pixels, whatever the change; None for sRGB."""
    icc = usable(icc)
    if icc is None or not pixels.size:
        return None
    rough = pixels.dtype == np.uint8
    there = converted(pixels, icc, None, depth=16, threads=threads, swift=True, rough=rough)
    back = converted(there, None, icc, threads=threads, swift=True, rough=rough)
    return Seen(there, back)


def changed_in_srgb(
    pixels: Pixels,
    icc: bytes | None,
    change: Callable[[Pixels], Pixels],
    *,
    threads: int = 2,
    seen: Seen | None = None,
) -> Pixels:
    """Pixels of a profile, changed by something that works on sRGB.

    out = in + (from_srgb(change(s)) - from_srgb(s)), s = to_srgb(in) clipped: in 16 bits.

    Args:
        pixels: HxWx3 uint8 or uint16 of the profile. Not changed.
        icc: the profile; None for sRGB, where `change` gets the pixels themselves.
        change: gives pixels of the same shape and type.
        threads: at most.
        seen: what `seen_in_srgb` found of the pixels; found out if left out.
    """
    seen = seen or seen_in_srgb(pixels, icc, threads=threads)
    if seen is None:
        return change(pixels)
    icc, before, looked = usable(icc), seen.back, change(seen.there)
    result = np.empty_like(pixels)
    # The difference is one of 16 bits and rounded once.
    rough = pixels.dtype == np.uint8
    share, kind = (1 / 257, cv2.CV_8U) if rough else (1, cv2.CV_16U)

    def strip(rows: slice) -> None:
        after = converted(looked[rows], None, icc, threads=1, swift=True, rough=rough)
        moved = cv2.subtract(after, before[rows], dtype=cv2.CV_32F)
        cv2.addWeighted(pixels[rows], 1, moved, share, 0, dst=result[rows], dtype=kind)

    in_strips(strip, pixels.shape, threads)
    return result

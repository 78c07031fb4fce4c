"""Looks in documents that are not in sRGB.

A look is estimated and applied in sRGB's encoding. What it changes there is brought back as a
difference, so that what it leaves alone stays as it was to the last bit, also colours that sRGB
does not hold.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ssh_studio.document.codec import Pixels
from ssh_studio.document.colour import converted, usable

__all__ = ["changed_in_srgb"]

_STRIP_PIXELS = 1 << 18


def changed_in_srgb(
    pixels: Pixels, icc: bytes | None, change: Callable[[Pixels], Pixels], *, threads: int = 2
) -> Pixels:
    """Pixels of a profile, changed by something that works on sRGB.

    out = in + (from_srgb(change(s)) - from_srgb(s)), s = to_srgb(in) clipped: in 16 bits.

    Args:
        pixels: HxWx3 uint8 or uint16 of the profile. Not changed.
        icc: the profile; None for sRGB, where `change` gets the pixels themselves.
        change: gives pixels of the same shape and type.
        threads: at most.
    """
    icc = usable(icc)
    if icc is None or not pixels.size:
        return change(pixels)
    seen = converted(pixels, icc, None, depth=16, threads=threads, swift=True)
    looked = change(seen)
    before = converted(seen, None, icc, threads=threads, swift=True)
    after = converted(looked, None, icc, threads=threads, swift=True)
    result = np.empty_like(pixels)
    rows = max(1, _STRIP_PIXELS // pixels.shape[1])
    for top in range(0, len(pixels), rows):
        part = slice(top, top + rows)
        moved = after[part].astype(np.int32) - before[part]
        if pixels.dtype == np.uint8:
            # In 16 bits, so that the difference is rounded once.
            total = pixels[part].astype(np.int32) * 257 + moved
            np.clip(total, 0, 65535, out=total)
            result[part] = (total * 255 + 32895) >> 16
        else:
            total = pixels[part] + moved
            result[part] = np.clip(total, 0, 65535, out=total)
    return result

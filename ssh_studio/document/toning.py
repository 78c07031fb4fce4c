"""How a layer looks before it is placed: its picture with look and adjustments, times its mask."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import NamedTuple, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from ssh_studio.document.adjust import apply_adjustments
from ssh_studio.document.codec import Pixels
from ssh_studio.document.geometry import Rect
from ssh_studio.document.layer import Adjustments, LayerId
from ssh_studio.document.mask import Coverage, Mask
from ssh_studio.document.pending import Pending
from ssh_studio.document.profiled import changed_in_srgb
from ssh_studio.document.pyramid import Pyramid, at_level

__all__ = ["Finish", "FinishedLevel", "Tone", "ToneRegion", "Tones", "premultiplied_unit"]


class ToneRegion(NamedTuple):
    """Which part of a layer's picture some pixels are.

    left, top: place of the first pixel's corner; width, height: size of the whole layer's picture,
    all in pixels of the same resolution.
    """

    left: float
    top: float
    width: float
    height: float


class Tone(Protocol):
    """A look as it is to be applied. Never changes; equal ones do the same."""

    def __call__(self, pixels: Pixels, region: ToneRegion) -> Pixels:
        """Tone HxWx3 uint8 or uint16 of sRGB (not changed): same shape and type, pixel by pixel."""
        ...


Tones = Mapping[LayerId, Tone]
"""The tones of the layers that have one."""

_NEUTRAL = Adjustments()


@dataclass(frozen=True)
class Finish:
    """What is done to a layer's colours."""

    tone: Tone | None = None
    adjustments: Adjustments = _NEUTRAL

    def apply(self, pyramid: Pyramid, level: int, rect: Rect) -> tuple[Pixels, Coverage | None]:
        """Finished colours (straight) and coverage of a rectangle of a level."""
        return self.applied(pyramid.part(level, rect), pyramid, level, rect)

    def applied(
        self, part: tuple[Pixels, Coverage | None], pyramid: Pyramid, level: int, rect: Rect
    ) -> tuple[Pixels, Coverage | None]:
        """The same of what the pyramid gave; the pyramid itself is not read."""
        colour, coverage = part
        if coverage is not None and not coverage.any():
            # Nothing shows: nobody will see what the colours would be.
            return colour, coverage
        if self.tone is not None:
            share = 1 << level
            region = ToneRegion(rect.left, rect.top, pyramid.width / share, pyramid.height / share)
            tone = self.tone
            colour = changed_in_srgb(colour, pyramid.icc, lambda pixels: tone(pixels, region))
        return apply_adjustments(colour, self.adjustments), coverage


class FinishedLevel:
    """One level of a layer, finished and premultiplied, as far as it was asked for."""

    def __init__(self, pyramid: Pyramid, mask: Mask, finish: Finish, level: int) -> None:
        """Nothing is computed yet; the pyramid has to be that of the mask, in 8 bits."""
        self.finish, self.level = finish, level
        self.used = 0
        _, _, width, height = pyramid.rect(level)
        self._pyramid = pyramid
        self._revision = mask.revision
        self._pixels = np.empty((height, width, 4), np.uint8)
        self._pending = Pending(width, height)

    @property
    def nbytes(self) -> int:
        """Memory in use."""
        return 4 * self._pending.ready

    def refresh(self, mask: Mask) -> None:
        """Take note of what was painted in the mask since; after the pyramid did."""
        if mask.revision != self._revision:
            changed = mask.changed_since(self._revision)
            self._revision = mask.revision
            self._pending.invalidate(at_level(changed or mask.rect, self.level))

    def part(self, rect: Rect) -> NDArray[np.uint8]:
        """HxWx4 premultiplied RGBA of a rectangle inside the level; a view, not to be written."""
        self.complete(rect, nullcontext())
        return self._pixels[rect.slices]

    def complete(self, rect: Rect, reading: AbstractContextManager[object]) -> None:
        """Compute what is missing of a rectangle; the pyramid is read under `reading`."""
        for piece in self._pending.pieces(rect):
            with reading:
                part = self._pyramid.part(self.level, piece)
            colour, coverage = self.finish.applied(part, self._pyramid, self.level, piece)
            self._pixels[piece.slices] = _premultiplied(colour, coverage)


def _premultiplied(colour: Pixels, coverage: Coverage | None) -> NDArray[np.uint8]:
    """HxWx4 uint8 of HxWx3 uint8 and HxW; rounded to the nearest."""
    rgba = cv2.cvtColor(colour, cv2.COLOR_RGB2RGBA)
    if coverage is None or coverage.min() == 255:
        return np.asarray(rgba, np.uint8)
    # The conversion to four channels makes the fourth 255: it multiplies alpha by one.
    factor = cv2.cvtColor(coverage, cv2.COLOR_GRAY2BGRA)
    cv2.insertChannel(coverage, rgba, 3)
    return np.asarray(cv2.multiply(rgba, factor, scale=1 / 255), np.uint8)


def premultiplied_unit(
    finish: Finish,
    pyramid: Pyramid,
    level: int,
    rect: Rect,
    opacity: float,
    reading: AbstractContextManager[object],
) -> NDArray[np.float32]:
    """The same for the export: HxWx4 float32 in [0, 1], times opacity, from the native depth.

    The pyramid is read under `reading`.
    """
    with reading:
        part = pyramid.part(level, rect)
    colour, coverage = finish.applied(part, pyramid, level, rect)
    highest = np.iinfo(colour.dtype).max
    # The fourth channel is the highest value: that of an alpha of 1.
    rgba = cv2.cvtColor(colour, cv2.COLOR_RGB2RGBA)
    shown = np.full(colour.shape[:2], 255, np.uint8) if coverage is None else coverage
    factor = cv2.merge([shown] * 4)
    scale = opacity / highest / 255
    return np.asarray(cv2.multiply(rgba, factor, scale=scale, dtype=cv2.CV_32F), np.float32)

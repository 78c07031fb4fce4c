"""How a layer looks before it is placed: its picture with look and adjustments, times its mask."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ssh_studio.beside import is_alone
from ssh_studio.document.adjust import apply_adjustments
from ssh_studio.document.codec import Pixels
from ssh_studio.document.geometry import Rect
from ssh_studio.document.layer import Adjustments, LayerId
from ssh_studio.document.mask import Coverage, Mask
from ssh_studio.document.pending import BESIDE, Pending
from ssh_studio.document.profiled import changed_in_srgb
from ssh_studio.document.pyramid import Pyramid, at_level
from ssh_studio.document.tone_parts import MixedTone, Tone, TonedParts, ToneRegion

__all__ = [
    "Finish",
    "FinishedLevel",
    "MixedTone",
    "Tone",
    "ToneRegion",
    "TonedLevel",
    "Tones",
    "premultiplied_unit",
]


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
        self,
        part: tuple[Pixels, Coverage | None],
        pyramid: Pyramid,
        level: int,
        rect: Rect,
        parts: TonedParts | None = None,
    ) -> tuple[Pixels, Coverage | None]:
        """The same of what the pyramid gave; the pyramid itself is not read.

        parts: kept ones of that level, if there are any.
        """
        colour, coverage = part
        if _shows(coverage):
            colour = self.toned(colour, pyramid, level, rect, parts)
            colour = apply_adjustments(colour, self.adjustments)
        return colour, coverage

    def toned(
        self,
        colour: Pixels,
        pyramid: Pyramid,
        level: int,
        rect: Rect,
        parts: TonedParts | None = None,
    ) -> Pixels:
        """Colours of a rectangle of a level with the look alone."""
        if self.tone is None:
            return colour
        tone, share = self.tone, 1 << level
        region = ToneRegion(rect.left, rect.top, pyramid.width / share, pyramid.height / share)

        def change(pixels: Pixels) -> Pixels:
            if parts is not None and isinstance(tone, MixedTone):
                return parts.toned(tone, pixels, region, rect)
            return tone(pixels, region)

        seen = parts.seen(rect, colour, pyramid.icc) if parts is not None else None
        return changed_in_srgb(colour, pyramid.icc, change, seen=seen)


def _shows(coverage: Coverage | None) -> bool:
    """Whether anything does: if not, nobody will see what the colours would be."""
    return coverage is None or bool(coverage.any())


class _KeptLevel:
    """Something that is kept of a level, as far as it was asked for, while its mask changes.

    revision: of the mask that it was brought up to last.
    """

    def __init__(
        self,
        pyramid: Pyramid,
        mask: Mask,
        finish: Finish,
        level: int,
        channels: int,
        parts: TonedParts | None = None,
    ) -> None:
        """Nothing is computed yet; the pyramid has to be that of the mask, in 8 bits."""
        self._parts = parts
        self.finish, self.level = finish, level
        _, _, width, height = pyramid.rect(level)
        self._pyramid = pyramid
        self.revision = mask.revision
        self._pixels = np.empty((height, width, channels), np.uint8)
        self._pending = Pending(width, height)

    @property
    def nbytes(self) -> int:
        """Memory in use."""
        return self._pixels.shape[2] * self._pending.ready

    def refresh(self, mask: Mask) -> None:
        """Take note of what was painted in the mask since; after the pyramid did.

        Its colours change with it: hidden ones have no part in those of smaller levels.
        """
        if self._parts is not None:
            self._parts.refresh(mask)
        if mask.revision != self.revision:
            changed = mask.changed_since(self.revision)
            self.revision = mask.revision
            self._pending.invalidate(at_level(changed or mask.rect, self.level))


class TonedLevel(_KeptLevel):
    """The colours of a level with its look.

    Kept beside a finished level that has adjustments, for when those change again.
    """

    def __init__(
        self,
        pyramid: Pyramid,
        mask: Mask,
        finish: Finish,
        level: int,
        parts: TonedParts | None = None,
    ) -> None:
        """Of the finish, the adjustments play no part; `parts` of its tone if some are kept."""
        super().__init__(pyramid, mask, finish, level, 3, parts)

    def part(self, rect: Rect) -> Pixels:
        """HxWx3 of a rectangle inside the level; a view, not to be written."""
        for piece in self._pending.pieces(rect):
            colour, _ = self._pyramid.part(self.level, piece)
            toned = self.finish.toned(colour, self._pyramid, self.level, piece, self._parts)
            self._pixels[piece.slices] = toned
        return self._pixels[rect.slices]


class FinishedLevel(_KeptLevel):
    """One level of a layer, finished and premultiplied.

    is_shared: whether `complete` may be called while another thread asks for parts.
    is_shown: whether another thread does already.
    """

    def __init__(
        self,
        pyramid: Pyramid,
        mask: Mask,
        finish: Finish,
        level: int,
        toned: TonedLevel | None = None,
        parts: TonedParts | None = None,
    ) -> None:
        """With `toned`, of the same finish but for the adjustments, its colours are used.

        Else with kept `parts` of its tone, if there are any.
        """
        super().__init__(pyramid, mask, finish, level, 4, parts)
        self.toned = toned
        self.is_shared = toned is None and parts is None
        self.is_shown = True
        self.used = 0

    @property
    def nbytes(self) -> int:
        """Memory in use, with that of `toned`, which others may share."""
        return super().nbytes + (self.toned.nbytes if self.toned else 0)

    def refresh(self, mask: Mask) -> None:
        """Take note of what was painted in the mask since; after the pyramid did."""
        super().refresh(mask)
        if self.toned is not None:
            self.toned.refresh(mask)

    def part(
        self, rect: Rect, lock: AbstractContextManager[object] | None = None
    ) -> NDArray[np.uint8]:
        """HxWx4 premultiplied RGBA of a rectangle inside the level; a view, not to be written.

        lock: as `complete` has it, for another thread than the one that draws.
        """
        if lock is not None:
            self.complete(rect, lock)
            return self._pixels[rect.slices]
        for piece in self._pending.pieces(rect):
            part = self._pyramid.part(self.level, piece)
            self._pixels[piece.slices] = self._made(part, piece)
        return self._pixels[rect.slices]

    def complete(
        self,
        rect: Rect,
        lock: AbstractContextManager[object],
        stops: Callable[[], bool] = lambda: False,
    ) -> None:
        """Compute what is missing of a rectangle in another thread than the one that draws.

        Only reading the picture and keeping what was computed is done under the `lock`, which the
        other thread has while it draws. `stops` is asked between pieces whether to leave the rest.
        """
        with lock:
            missing = self._pending.missing(rect, BESIDE if is_alone() else None)
        for piece in missing:
            if stops():
                return
            with lock:
                revision = self.revision
                part = self._pyramid.part(self.level, piece)
            made = self._made(part, piece)
            if not self.is_shown:
                self._pixels[piece.slices] = made
            with lock:
                # If not, it was painted on meanwhile, and is computed when it is asked for.
                if revision == self.revision:
                    if self.is_shown:
                        self._pixels[piece.slices] = made
                    self._pending.done(piece)

    def _made(self, part: tuple[Pixels, Coverage | None], rect: Rect) -> NDArray[np.uint8]:
        colour, coverage = part
        if coverage is None:
            return _premultiplied(*self._finished(part, rect))
        # A cut-out is mostly nothing, which needs no look.
        left, top, width, height = cv2.boundingRect(coverage)
        shown = Rect(left, top, left + width, top + height)
        result = np.zeros((*coverage.shape, 4), np.uint8)
        if not shown.is_empty:
            inside = colour[shown.slices], coverage[shown.slices]
            place = shown.moved(rect.left, rect.top)
            result[shown.slices] = _premultiplied(*self._finished(inside, place))
        return result

    def _finished(
        self, part: tuple[Pixels, Coverage | None], rect: Rect
    ) -> tuple[Pixels, Coverage | None]:
        if self.toned is None:
            return self.finish.applied(part, self._pyramid, self.level, rect, self._parts)
        toned = self.toned.part(rect)
        return apply_adjustments(toned, self.finish.adjustments), part[1]


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

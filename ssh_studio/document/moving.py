"""A layer while it is moved: kept as the view shows it, and laid down where it is now.

From place to place only its shift differs. Rounded to whole view pixels, it needs no sampling: a
frame of a drag is a copy where the layer hides all, a blend along its edge, and nothing elsewhere.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext

import cv2
import numpy as np
from numpy.typing import NDArray

from ssh_studio.document.geometry import Rect
from ssh_studio.document.pending import BESIDE, Pending, joined
from ssh_studio.document.placing import Placement
from ssh_studio.document.toning import FinishedLevel

__all__ = ["Moving"]

_NEXT = 6
"""Frames for which a movement is thought to go on."""
_FARTHEST = 400
"""View pixels that are thought ahead at most: a new look has to be finished as far."""
_AROUND = 32

_NOTHING, _SOME, _ALL = range(3)
"""What a square shows: whether it is left out, blended or copied."""

Rgba = NDArray[np.uint8]


class Moving:
    """The view pixels of a layer, from the place on where its movement began.

    Computed in squares where they are asked for. Its own pixels are those of the view at that
    place; elsewhere they are moved by `shift`.

    Attributes:
        level: what it is sampled from.
        used: when it was of use last, for whoever keeps it.
    """

    def __init__(self, place: Placement, window: Rect, level: FinishedLevel) -> None:
        """At a place, as far as it lies in a rectangle of view pixels; nothing is computed yet."""
        self._place, self.level = place, level
        self._revision = level.revision
        self._frame = place.bounds.intersected(window)
        width, height = self._frame.width, self._frame.height
        # Its colours, and what is left of anything below: 255 minus alpha, in each channel. As one
        # array, which is large enough for the system to have it back at once.
        self._pixels, self._rest = np.empty((2, height, width, 4), np.uint8)
        self._pending = Pending(width, height)
        self._kinds: dict[Rect, int] = {}
        self._seen, self._step = Rect(0, 0, 0, 0), (0, 0)
        self._last = (0, 0)
        self.used = 0

    @property
    def nbytes(self) -> int:
        """Memory in use."""
        return 8 * self._pending.ready

    def of(self, level: FinishedLevel) -> Moving:
        """The same movement with another finish; nothing is computed yet."""
        other = Moving(self._place, self._frame, level)
        other.follow(self)
        return other

    def follow(self, other: Moving) -> None:
        """Take note of where another one was drawn."""
        self._seen, self._step, self._last = other._seen, other._step, other._last

    def fits(self, place: Placement, level: FinishedLevel) -> bool:
        """Whether a layer only has to be shifted to lie at a place as it is finished there."""
        same = self.level is level and self._revision == level.revision
        return same and place.is_shifted(self._place)

    def goes_with(self, place: Placement) -> bool:
        """Whether it only has to be shifted to lie at a place."""
        return place.is_shifted(self._place)

    def area(self, place: Placement, rect: Rect) -> Rect | None:
        """Its own pixels that lie on a rectangle of the view at a place; None: it has not all."""
        dx, dy = place.shift_from(self._place)
        wanted = rect.moved(-dx, -dy).intersected(self._place.bounds)
        if wanted.intersected(self._frame) != wanted and not wanted.is_empty:
            return None
        if (dx, dy) == self._last:
            # Another part of the same frame.
            self._seen = self._seen.united(wanted)
        else:
            self._step = dx - self._last[0], dy - self._last[1]
            self._seen, self._last = wanted, (dx, dy)
        return wanted

    def at(self, place: Placement, own: Rect) -> Rect:
        """Where some of its own pixels lie in the view at a place."""
        return own.moved(*place.shift_from(self._place))

    def ahead(self) -> Rect:
        """Its own pixels that were seen last, and those that will be if it is moved on."""
        far = (max(-_FARTHEST, min(-_NEXT * step, _FARTHEST)) for step in self._step)
        return self._seen.united(self._seen.moved(*far)).grown(_AROUND)

    def part(self, rect: Rect) -> Rgba:
        """HxWx4 premultiplied RGBA of its own pixels; a view, not to be written."""
        local = self._local(rect)
        for piece in self._pending.missing(local):
            self._take(piece, *self._made(piece, None))
        return self._pixels[local.slices]

    def lay(self, target: Rgba, rect: Rect) -> None:
        """Lay its own pixels over as many premultiplied ones, in place."""
        self.part(rect)
        local = self._local(rect)
        kinds: tuple[list[Rect], ...] = ([], [], [])
        for tile in self._pending.tiles(local):
            kinds[self._kinds[tile]].append(tile.intersected(local))
        for piece in joined(kinds[_ALL]):
            target[piece.moved(-local.left, -local.top).slices] = self._pixels[piece.slices]
        for piece in joined(kinds[_SOME]):
            below = target[piece.moved(-local.left, -local.top).slices]
            cv2.multiply(below, self._rest[piece.slices], dst=below, scale=1 / 255)
            cv2.add(below, self._pixels[piece.slices], dst=below)

    def step(self, rect: Rect, lock: AbstractContextManager[object]) -> bool:
        """Compute a piece that is missing of its own pixels; False if there is none.

        For another thread than the one that draws: only reading the picture and keeping what was
        computed is done under the `lock`, which the other thread has while it draws.
        """
        with lock:
            missing = self._pending.missing(self._local(rect.intersected(self._frame)), BESIDE)
        if not missing:
            return False
        made = self._made(missing[0], lock)
        with lock if self.level.is_shown else nullcontext():
            self._take(missing[0], *made)
        return True

    def _local(self, rect: Rect) -> Rect:
        return rect.moved(-self._frame.left, -self._frame.top)

    def _made(
        self, piece: Rect, lock: AbstractContextManager[object] | None
    ) -> tuple[Rgba, Rgba, dict[Rect, int]]:
        """Pixels, what they leave of anything below, and what each square shows."""
        rect = piece.moved(self._frame.left, self._frame.top)
        pixels = self._place.sample(lambda source: self.level.part(source, lock), rect)
        pixels = np.ascontiguousarray(pixels)
        hidden = cv2.bitwise_not(cv2.extractChannel(pixels, 3))
        kinds = {}
        for tile in self._pending.tiles(piece):
            part = hidden[tile.moved(-piece.left, -piece.top).slices]
            kinds[tile] = _NOTHING if part.min() == 255 else _SOME if part.any() else _ALL
        return pixels, np.asarray(cv2.merge([hidden] * 4), np.uint8), kinds

    def _take(self, piece: Rect, pixels: Rgba, rest: Rgba, kinds: dict[Rect, int]) -> None:
        if self._revision != self.level.revision:
            # Painted on meanwhile: nobody will ask for this any more.
            return
        self._pixels[piece.slices] = pixels
        if _SOME in kinds.values():
            self._rest[piece.slices] = rest
        self._kinds.update(kinds)
        self._pending.done(piece)

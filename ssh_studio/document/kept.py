"""What the renderer keeps of a layer's picture with its mask, and what it lets go first."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from functools import partial
from typing import NamedTuple

from ssh_studio.document.geometry import Rect
from ssh_studio.document.layer import Image, Layer
from ssh_studio.document.mask import Mask
from ssh_studio.document.moving import Moving
from ssh_studio.document.placing import Placement
from ssh_studio.document.pyramid import Pyramid
from ssh_studio.document.tone_parts import MixedTone, TonedParts
from ssh_studio.document.toning import Finish, FinishedLevel, TonedLevel

__all__ = ["Kept", "tidy"]

_RESTS = 40
"""Renderings after which a slider, or a layer, is not moved any more."""
_MOVING = 4
"""Kept movements of a layer: with and without look, side by side, and the next look."""


class Moved(NamedTuple):
    """A layer in motion: which of its own pixels are seen, and where in the view."""

    motion: Moving
    own: Rect
    seen: Rect


class Kept:
    """All that is kept of one picture with one mask.

    Attributes:
        pyramid: its sizes.
        used: the renderer's clock when it was of use last.
        finished: levels with look, adjustments and mask.
        parts: of the look whose slider is being moved.
        moving: what it looks like while it is being moved.
    """

    def __init__(self, image: Image, mask: Mask | None) -> None:
        self.pyramid = Pyramid(image, mask)
        self.used = 0
        self.finished: list[FinishedLevel] = []
        self.parts: TonedParts | None = None
        self.moving: list[Moving] = []
        self._drafts: deque[tuple[Finish, Placement]] = deque(maxlen=_MOVING)

    @property
    def nbytes(self) -> int:
        """Memory in use."""
        parts = self.parts.nbytes if self.parts is not None else 0
        levels = sum(level.nbytes for level in self.finished)
        return self.pyramid.nbytes + parts + levels + sum(each.nbytes for each in self.moving)

    def level(self, layer: Layer, finish: Finish, number: int) -> FinishedLevel:
        """A finished level; of the others of this size only the newest is left beside it."""
        self.pyramid.refresh()
        found = self.found(finish, number)
        if found is None:
            parts = self._parts_of(layer.mask, finish, number)
            toned = self._toned(layer.mask, finish, number, parts)
            found = FinishedLevel(self.pyramid, layer.mask, finish, number, toned, parts)
            self.keep(found)
        found.refresh(layer.mask)
        return found

    def found(self, finish: Finish, number: int) -> FinishedLevel | None:
        """A finished level that there is already."""
        for level in self.finished:
            if level.level == number and level.finish == finish:
                return level
        return None

    def keep(self, new: FinishedLevel) -> None:
        """Keep a finished level, instead of all but the newest of this size."""
        same = [level for level in self.finished if level.level == new.level]
        others = [level for level in same if level.finish != new.finish]
        newest = max(others, key=lambda level: level.used, default=None)
        self.finished = [level for level in self.finished if level not in same or level is newest]
        self.finished.append(new)

    def moved(
        self, place: Placement, seen: Rect, level: FinishedLevel, window: Rect
    ) -> Moved | None:
        """The layer in motion, as it is seen in a rectangle of the view; None: sample it.

        It is kept so from the second frame on that shows the same pixels, wherever they are.
        window: around the view, how far it may be moved until it is computed anew.
        """
        if not place.is_sampled:
            return None
        for moving in self.moving:
            if moving.fits(place, level) and (own := moving.area(place, seen)) is not None:
                moving.used = self.used
                return Moved(moving, own, moving.at(place, own))
        if not any(level.finish == old and place.is_shifted(at) for old, at in self._drafts):
            self._drafts.append((level.finish, place))
            return None
        moving = Moving(place, window, level)
        self.keep_moving(moving)
        found = moving.area(place, seen)
        return Moved(moving, found, found) if found is not None else None

    def keep_moving(self, new: Moving) -> None:
        """Keep the layer in motion with another finish, instead of the longest unused."""
        new.used = self.used
        same = [each for each in self.moving if each.level is not new.level]
        self.moving = [*sorted(same, key=_last_used)[1 - _MOVING :], new]

    def motion(self, place: Placement) -> Moving | None:
        """The newest movement that leads by a place."""
        fitting = [moving for moving in self.moving if moving.goes_with(place)]
        return max(fitting, key=_last_used, default=None)

    def rest(self) -> None:
        """It is not moved any more."""
        self.moving.clear()
        self._drafts.clear()

    def release_parts(self) -> None:
        """No slider is being moved."""
        if self.parts is not None:
            self.parts.release()
            self.parts = None

    def _toned(
        self, mask: Mask, finish: Finish, number: int, parts: TonedParts | None
    ) -> TonedLevel | None:
        """Where adjustments find their colours, so that a slider of theirs costs no look."""
        if finish.tone is None or finish.adjustments.is_neutral:
            return None
        for level in self.finished:
            toned = level.toned
            if toned and (toned.level, toned.finish.tone) == (number, finish.tone):
                toned.refresh(mask)
                return toned
        return TonedLevel(self.pyramid, mask, finish, number, parts)

    def _parts_of(self, mask: Mask, finish: Finish, number: int) -> TonedParts | None:
        """Where a tone finds its parts, once its amount changes for the second time."""
        tone = finish.tone
        if not isinstance(tone, MixedTone):
            return None
        if self.parts is None or not self.parts.fits(tone, number):
            same = [level for level in self.finished if level.level == number]
            newest = max(same, key=lambda level: level.used, default=None)
            last = newest.finish.tone if newest is not None else None
            if not isinstance(last, MixedTone) or last == tone or last.kind != tone.kind:
                return None
            self.release_parts()
            self.parts = TonedParts(tone, number, mask)
        self.parts.used = self.used
        return self.parts


class _Item(NamedTuple):
    """Something that can be dropped: when it was of use last, its bytes, and how."""

    used: int
    nbytes: int
    drop: Callable[[], None]


def tidy(everything: Iterable[Kept], excess: int, now: int) -> None:
    """Drop what sliders left behind, and the longest unused until so many bytes are free."""
    everything = list(everything)
    for kept in everything:
        if kept.moving and now - max(moving.used for moving in kept.moving) > _RESTS:
            kept.rest()
        if kept.parts is not None and now - kept.parts.used > _RESTS:
            excess -= kept.parts.nbytes
            kept.release_parts()
    if excess <= 0:
        return
    items = [
        _Item(level.used, level.nbytes, partial(kept.finished.remove, level))
        for kept in everything
        for level in kept.finished
    ]
    items += [
        _Item(kept.parts.used, kept.parts.nbytes, kept.release_parts)
        for kept in everything
        if kept.parts is not None
    ]
    pyramids = [_Item(kept.used, kept.pyramid.nbytes, kept.pyramid.drop) for kept in everything]
    for item in (*sorted(items, key=_by_use), *sorted(pyramids, key=_by_use)):
        if excess <= 0:
            return
        excess -= item.nbytes
        item.drop()


def _last_used(moving: Moving) -> int:
    return moving.used


def _by_use(item: _Item) -> int:
    return item.used

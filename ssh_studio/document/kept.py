"""What the renderer keeps of a layer's picture with its mask, and what it lets go first."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import NamedTuple

from ssh_studio.document.layer import Image, Layer
from ssh_studio.document.mask import Mask
from ssh_studio.document.pyramid import Pyramid
from ssh_studio.document.tone_parts import MixedTone, TonedParts
from ssh_studio.document.toning import Finish, FinishedLevel, TonedLevel

__all__ = ["Kept", "tidy"]

_RESTS = 40
"""Renderings after which a slider is not moved any more."""


class Kept:
    """All that is kept of one picture with one mask.

    Attributes:
        pyramid: its sizes.
        used: the renderer's clock when it was of use last.
        finished: levels with look, adjustments and mask.
        parts: of the look whose slider is being moved.
    """

    def __init__(self, image: Image, mask: Mask | None) -> None:
        self.pyramid = Pyramid(image, mask)
        self.used = 0
        self.finished: list[FinishedLevel] = []
        self.parts: TonedParts | None = None

    @property
    def nbytes(self) -> int:
        """Memory in use."""
        parts = self.parts.nbytes if self.parts is not None else 0
        return self.pyramid.nbytes + parts + sum(level.nbytes for level in self.finished)

    def level(self, layer: Layer, finish: Finish, number: int) -> FinishedLevel:
        """A finished level; of the others of this size only the newest is left beside it."""
        self.pyramid.refresh()
        found = next(
            (level for level in self.finished if (level.level, level.finish) == (number, finish)),
            None,
        )
        if found is None:
            parts = self._parts_of(layer.mask, finish, number)
            toned = self._toned(layer.mask, finish, number, parts)
            found = FinishedLevel(self.pyramid, layer.mask, finish, number, toned, parts)
            self.keep(found)
        found.refresh(layer.mask)
        return found

    def keep(self, new: FinishedLevel) -> None:
        """Keep a finished level, instead of all but the newest of this size."""
        same = [level for level in self.finished if level.level == new.level]
        others = [level for level in same if level.finish != new.finish]
        newest = max(others, key=lambda level: level.used, default=None)
        self.finished = [level for level in self.finished if level not in same or level is newest]
        self.finished.append(new)

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


def _by_use(item: _Item) -> int:
    return item.used

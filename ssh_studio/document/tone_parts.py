"""Tones, and what is kept of one while a slider changes only how much of it is used."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any, NamedTuple, Protocol, runtime_checkable

from ssh_studio.document.codec import Pixels
from ssh_studio.document.geometry import Rect
from ssh_studio.document.mask import Mask
from ssh_studio.document.profiled import Seen, seen_in_srgb
from ssh_studio.document.pyramid import at_level

__all__ = ["MixedTone", "Tone", "ToneRegion", "TonedParts"]

_MOST = 192 << 20
"""Bytes: eight million pixels with light and colour apart."""


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


@runtime_checkable
class MixedTone(Tone, Protocol):
    """A tone in an amount, mixed of parts that stay the same when only the amount changes."""

    @property
    def kind(self) -> Hashable:
        """Equal where the parts are the same."""
        ...

    def parts(self, pixels: Pixels, region: ToneRegion) -> Any:  # noqa: ANN401 - its own affair
        """The parts of HxWx3 uint8 or uint16 (not changed), which tell their `nbytes`."""
        ...

    def of_parts(self, pixels: Pixels, parts: Any) -> Pixels:  # noqa: ANN401 - as above
        """What the tone itself makes of the pixels of some parts, bit for bit, in less time."""
        ...


class TonedParts:
    """The parts of a kind of tone, of the rectangles of a level that a slider shows.

    Attributes:
        used: when it was of use last, for whoever keeps it.
        nbytes: memory in use.
    """

    def __init__(self, tone: MixedTone, level: int, mask: Mask) -> None:
        """Of this tone and all of its kind; nothing is computed yet."""
        self._kind, self._level = tone.kind, level
        self._revision = mask.revision
        self._parts: dict[Rect, Any] = {}
        self._seen: dict[Rect, Seen] = {}
        self._room = _MOST
        self.used = 0

    @property
    def nbytes(self) -> int:
        return sum(kept.nbytes for kept in (*self._parts.values(), *self._seen.values()))

    def fits(self, tone: MixedTone, level: int) -> bool:
        """Whether it is of use for a tone at a level."""
        return self._level == level and self._kind == tone.kind

    def refresh(self, mask: Mask) -> None:
        """Take note of what was painted in the mask since: hidden colours have no part in those
        of smaller levels.
        """
        if mask.revision == self._revision:
            return
        changed = at_level(mask.changed_since(self._revision) or mask.rect, self._level)
        self._revision = mask.revision
        for kept in (self._parts, self._seen):
            for rect in list(kept):
                if not rect.intersected(changed).is_empty:
                    del kept[rect]

    def seen(self, rect: Rect, pixels: Pixels, icc: bytes | None) -> Seen | None:
        """What sRGB holds of a rectangle of the level, whose colours are `pixels` of a profile."""
        seen = self._seen.get(rect) or seen_in_srgb(pixels, icc)
        if seen is not None and self.nbytes < self._room:
            self._seen[rect] = seen
        return seen

    def toned(self, tone: MixedTone, pixels: Pixels, region: ToneRegion, rect: Rect) -> Pixels:
        """A rectangle of the level, whose colours are `pixels`, with a tone that it fits."""
        parts = self._parts.get(rect)
        if parts is None:
            if self.nbytes >= self._room:
                return tone(pixels, region)
            parts = self._parts[rect] = tone.parts(pixels, region)
        return tone.of_parts(pixels, parts)

    def release(self) -> None:
        """Give the memory back, for good: levels that still know it compute without."""
        self._parts.clear()
        self._seen.clear()
        self._room = 0

"""Pictures at half, a quarter … of their size, computed where they are asked for.

Hidden pixels must not colour the soft edge of what shows: where the four pixels that become one
are not equally shown, their colours are averaged by how much each shows.
"""

from __future__ import annotations

import weakref
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ssh_studio.document.codec import Pixels, to_8_bits
from ssh_studio.document.geometry import Rect
from ssh_studio.document.layer import Image
from ssh_studio.document.mask import Coverage, Mask
from ssh_studio.document.pending import Pending

__all__ = ["Pyramid", "at_level", "halved", "to_depth"]

_CHUNK = 1 << 18
_CORNERS = ((0, 0), (0, 1), (1, 0), (1, 1))


@dataclass
class _Level:
    """One size of the picture. colour: HxWx3. coverage: HxW, or None. pending: what is missing."""

    colour: Pixels
    coverage: Coverage | None
    pending: Pending


class Pyramid:
    """An image with its mask at all sizes; level k has a 2**k-th of the pixels a side.

    A pixel of level k covers 2**k x 2**k pixels of the image from its upper left corner on; the
    last ones may reach beyond, where nothing shows. Level 0 is the image itself and costs nothing.
    Image and mask are held weakly: whoever asks holds them.
    """

    def __init__(self, image: Image, mask: Mask | None = None, depth: int = 8) -> None:
        """Of a layer, or of a background where there is no mask; 8 or 16 bits per channel."""
        self._image = weakref.ref(image)
        self._mask = weakref.ref(mask) if mask is not None else None
        self._revision = mask.revision if mask is not None else 0
        self._levels: dict[int, _Level] = {}
        self.depth = depth
        self.icc = image.icc
        self.width, self.height = image.width, image.height

    @property
    def highest(self) -> int:
        """The last level, where the picture is one pixel."""
        return (max(self.width, self.height) - 1).bit_length()

    @property
    def is_orphaned(self) -> bool:
        """Whether its image or mask is gone, so that nobody can ask any more."""
        return self._image() is None or (self._mask is not None and self._mask() is None)

    @property
    def nbytes(self) -> int:
        """Memory in use, beside the image and the mask."""
        pixel = 3 * self.depth // 8 + (self._mask is not None)
        return sum(level.pending.ready for level in self._levels.values()) * pixel

    def belongs_to(self, image: Image, mask: Mask | None) -> bool:
        """Whether it was made for these."""
        return self._image() is image and (self._mask and self._mask()) is mask

    def rect(self, level: int) -> Rect:
        """All of a level, in its own pixels."""
        return Rect.of(-(-self.width >> level), -(-self.height >> level))

    def drop(self) -> None:
        """Give the memory back; what is asked for is computed again."""
        self._levels.clear()

    def refresh(self) -> None:
        """Take note of what was painted in the mask since."""
        mask = self._mask() if self._mask is not None else None
        if mask is None or mask.revision == self._revision:
            return
        changed = mask.changed_since(self._revision)
        self._revision = mask.revision
        for number, level in self._levels.items():
            level.pending.invalidate(at_level(changed or mask.rect, number))

    def part(self, level: int, rect: Rect) -> tuple[Pixels, Coverage | None]:
        """Colours and coverage of a rectangle inside a level; views, not to be written to.

        Returns HxWx3 in the pyramid's depth, and HxW (None where there is no mask).
        """
        if level == 0:
            image, mask = self._image(), self._mask() if self._mask is not None else None
            if image is None:
                raise ReferenceError("The picture of this pyramid is gone.")
            colour = to_depth(image.pixels[rect.slices], self.depth)
            return colour, mask.pixels[rect.slices] if mask is not None else None
        kept = self._levels.get(level)
        if kept is None:
            kept = self._levels[level] = self._empty(level)
        finer = self.rect(level - 1)
        for piece in kept.pending.pieces(rect):
            source = Rect(*(2 * edge for edge in piece)).intersected(finer)
            colour, coverage = halved(*self.part(level - 1, source))
            kept.colour[piece.slices] = colour
            if kept.coverage is not None and coverage is not None:
                kept.coverage[piece.slices] = coverage
        coverage = kept.coverage[rect.slices] if kept.coverage is not None else None
        return kept.colour[rect.slices], coverage

    def _empty(self, level: int) -> _Level:
        _, _, width, height = self.rect(level)
        colour: Pixels = np.empty((height, width, 3), np.uint8 if self.depth == 8 else np.uint16)
        coverage = np.empty((height, width), np.uint8) if self._mask is not None else None
        return _Level(colour, coverage, Pending(width, height))


def at_level(rect: Rect, level: int) -> Rect:
    """The pixels of a level that some pixels of the image have a share in."""
    return Rect(
        rect.left >> level, rect.top >> level, -(-rect.right >> level), -(-rect.bottom >> level)
    )


def to_depth(pixels: Pixels, depth: int) -> Pixels:
    """8 or 16 bits per channel: times 257, or rounded; as they are where nothing is to be done."""
    if pixels.dtype.itemsize * 8 == depth:
        return pixels
    if depth == 8:
        return to_8_bits(pixels)
    return pixels * np.uint16(257)


def halved(colour: Pixels, coverage: Coverage | None) -> tuple[Pixels, Coverage | None]:
    """Four pixels to one; an odd row or column is completed by hidden pixels.

    Colours are averaged by coverage, so that what is hidden leaves no fringe.
    """
    odd_rows, odd_columns = colour.shape[0] % 2, colour.shape[1] % 2
    if odd_rows or odd_columns:
        edges = 0, odd_rows, 0, odd_columns
        colour = _picture(cv2.copyMakeBorder(colour, *edges, cv2.BORDER_REPLICATE))
        if coverage is not None:
            coverage = _coverage(cv2.copyMakeBorder(coverage, *edges, cv2.BORDER_CONSTANT))
    size = colour.shape[1] // 2, colour.shape[0] // 2
    small = _picture(cv2.resize(colour, size, interpolation=cv2.INTER_AREA))
    if coverage is None:
        return small, None
    _mend(small, colour, coverage)
    return small, _coverage(cv2.resize(coverage, size, interpolation=cv2.INTER_AREA))


def _mend(small: Pixels, colour: Pixels, coverage: Coverage) -> None:
    """Average by coverage where the four pixels are not equally shown."""
    if coverage.min() == coverage.max():
        return
    first, *others = (coverage[y::2, x::2] for y, x in _CORNERS)
    mixed = first != others[0]
    for other in others[1:]:
        mixed |= first != other
    every = np.flatnonzero(mixed)
    for start in range(0, len(every), _CHUNK):
        rows, columns = np.divmod(every[start : start + _CHUNK], mixed.shape[1])
        total = np.zeros((len(rows), 1), np.uint32)
        mean = np.zeros((len(rows), 3), np.uint32)
        for y, x in _CORNERS:
            share = coverage[y::2, x::2][rows, columns, None].astype(np.uint32)
            total += share
            mean += share * colour[y::2, x::2][rows, columns]
        small[rows, columns] = (mean + total // 2) // total


def _picture(pixels: Any) -> Pixels:  # noqa: ANN401 - cv2 says less than we know
    result: Pixels = pixels
    return result


def _coverage(pixels: Any) -> NDArray[np.uint8]:  # noqa: ANN401 - as above
    result: NDArray[np.uint8] = pixels
    return result

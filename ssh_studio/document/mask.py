"""A mask: how much of each pixel of a layer shows. The one thing of a document that is painted in.

It is changed in place, because painting must not copy 24 million numbers per dab; everything else
of a document is replaced, never changed. Whoever keeps something made from a mask (a pyramid, a
thumbnail, a look) remembers the revision it was made from and asks what changed since.
"""

from __future__ import annotations

import itertools
from collections import deque

import numpy as np
from numpy.typing import NDArray

from ssh_studio.document.geometry import Rect
from ssh_studio.errors import MaskError

__all__ = ["Coverage", "Mask"]

Coverage = NDArray[np.uint8]
"""HxW, 0 hides, 255 shows."""

_REMEMBERED = 256
_revisions = itertools.count(1)


class Mask:
    """HxW coverage, 0 (hidden) to 255 (shown), with a memory of where it changed.

    Attributes:
        revision: changes with every write, unique among all masks.
    """

    def __init__(self, pixels: Coverage) -> None:
        """Take over an array; the caller must not write to it any more.

        Raises:
            MaskError: not HxW uint8 with at least one pixel.
        """
        if pixels.ndim != 2 or pixels.dtype != np.uint8 or not pixels.size:
            raise MaskError("A mask must be a picture of height x width in 8 bits.")
        self._pixels = np.ascontiguousarray(pixels)
        if not self._pixels.flags.writeable:
            self._pixels = self._pixels.copy()
        self.revision = next(_revisions)
        self._changes: deque[tuple[int, Rect]] = deque(maxlen=_REMEMBERED)
        self._first = self.revision

    @classmethod
    def filled(cls, width: int, height: int, value: int = 255) -> Mask:
        """A mask of one value."""
        return cls(np.full((height, width), value, np.uint8))

    @property
    def width(self) -> int:
        return int(self._pixels.shape[1])

    @property
    def height(self) -> int:
        return int(self._pixels.shape[0])

    @property
    def rect(self) -> Rect:
        """All of it."""
        return Rect.of(self.width, self.height)

    @property
    def pixels(self) -> Coverage:
        """A read-only view of all of it."""
        view = self._pixels.view()
        view.flags.writeable = False
        return view

    def write(self, rect: Rect, values: Coverage | int) -> None:
        """Change a rectangle, which must lie inside, to an array of its size or one value."""
        self._pixels[rect.slices] = values
        self._note(rect)

    def changed_since(self, revision: int) -> Rect | None:
        """Around all that changed after a revision; empty for nothing, None where it is forgotten.

        None means: count all of it as changed. So does a revision that this mask never had.
        """
        changed = Rect(0, 0, 0, 0)
        for number, rect in reversed(self._changes):
            if number == revision:
                return changed
            changed = changed.united(rect)
        return changed if revision == self._first else None

    def copy(self) -> Mask:
        """An independent one with the same values."""
        return Mask(self._pixels.copy())

    def _note(self, rect: Rect) -> None:
        if len(self._changes) == _REMEMBERED:
            self._first = self._changes[0][0]
        self.revision = next(_revisions)
        self._changes.append((self.revision, rect))

"""A change inside a mask that can be taken back: only the touched tiles are kept, compressed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import imagecodecs
import numpy as np

from ssh_studio.document.geometry import Rect
from ssh_studio.document.mask import Coverage, Mask

__all__ = ["MaskEdit", "MaskStep"]

_TILE = 256


@dataclass(frozen=True)
class _Tile:
    """One touched square, before and after, as zstd streams."""

    rect: Rect
    before: bytes
    after: bytes


@dataclass(frozen=True)
class MaskStep:
    """What a stroke did to a mask; a step of the history."""

    label: str
    mask: Mask
    tiles: tuple[_Tile, ...]
    changed: Callable[[Rect], None]

    @property
    def nbytes(self) -> int:
        return 1024 + sum(len(tile.before) + len(tile.after) for tile in self.tiles)

    def undo(self) -> None:
        self._write(lambda tile: tile.before)

    def redo(self) -> None:
        self._write(lambda tile: tile.after)

    def _write(self, side: Callable[[_Tile], bytes]) -> None:
        touched = Rect(0, 0, 0, 0)
        for tile in self.tiles:
            values = np.frombuffer(imagecodecs.zstd_decode(side(tile)), np.uint8)
            self.mask.write(tile.rect, values.reshape(tile.rect.height, tile.rect.width))
            touched = touched.united(tile.rect)
        self.changed(touched)


class MaskEdit:
    """Writes to a mask and remembers what was there, tile by tile, until `commit` or `cancel`."""

    def __init__(
        self,
        label: str,
        mask: Mask,
        *,
        changed: Callable[[Rect], None],
        done: Callable[[MaskStep], None],
        ended: Callable[[], None] | None = None,
    ) -> None:
        """Begin; `Document.edit_mask` does it.

        Args:
            label: what the step will be called.
            mask: what is painted in.
            changed: told the rectangle after every write.
            done: given the step at `commit`, if anything changed.
            ended: told once it was committed or cancelled.
        """
        self.label = label
        self.mask = mask
        self._changed = changed
        self._done = done
        self._tell_ended = ended
        self._before: dict[Rect, Coverage] = {}
        self._ended = False

    @property
    def ended(self) -> bool:
        """Whether it was committed or cancelled; writing does nothing any more."""
        return self._ended

    def original(self, rect: Rect) -> Coverage:
        """What a rectangle inside the mask was before this edit: a copy."""
        values = self.mask.pixels[rect.slices].copy()
        for tile in self._tiles(rect):
            before = self._before.get(tile)
            if before is not None:
                common = tile.intersected(rect)
                values[common.moved(-rect.left, -rect.top).slices] = before[
                    common.moved(-tile.left, -tile.top).slices
                ]
        return values

    def write(self, rect: Rect, values: Coverage | int) -> None:
        """Change a rectangle, which must lie inside the mask."""
        if self._ended or rect.is_empty:
            return
        for tile in self._tiles(rect):
            if tile not in self._before:
                self._before[tile] = self.mask.pixels[tile.slices].copy()
        self.mask.write(rect, values)
        self._changed(rect)

    def commit(self) -> None:
        """Make it one step of the history; none if all is as it was."""
        if self._ended:
            return
        tiles = []
        for rect, before in self._before.items():
            after = self.mask.pixels[rect.slices]
            if not np.array_equal(before, after):
                tiles.append(_Tile(rect, _packed(before), _packed(after)))
        # Not sooner: if memory ran out while packing, it can still be cancelled.
        self._ended = True
        self._before.clear()
        if tiles:
            self._done(MaskStep(self.label, self.mask, tuple(tiles), self._changed))
        if self._tell_ended is not None:
            self._tell_ended()

    def cancel(self) -> None:
        """Put everything back."""
        if self._ended:
            return
        self._ended = True
        touched = Rect(0, 0, 0, 0)
        for rect, before in self._before.items():
            self.mask.write(rect, before)
            touched = touched.united(rect)
        self._before.clear()
        if not touched.is_empty:
            self._changed(touched)
        if self._tell_ended is not None:
            self._tell_ended()

    def _tiles(self, rect: Rect) -> list[Rect]:
        rows = range(rect.top // _TILE * _TILE, rect.bottom, _TILE)
        columns = range(rect.left // _TILE * _TILE, rect.right, _TILE)
        return [
            Rect(x, y, x + _TILE, y + _TILE).intersected(self.mask.rect)
            for y in rows
            for x in columns
        ]


def _packed(values: Coverage) -> bytes:
    return bytes(imagecodecs.zstd_encode(values.tobytes(), level=1))

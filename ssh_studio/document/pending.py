"""What of a picture is still to be computed: caches fill in only the squares that are asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ssh_studio.document.geometry import Rect

__all__ = ["BESIDE", "Pending", "joined"]

_TILE = 256
_LARGEST = 1 << 20
"""Pixels that are computed at once: enough for two threads, little enough to stop after."""
BESIDE = 1 << 18
"""The same in a thread beside the one that draws, which looks after each what is needed most."""


class Pending:
    """Keeps, for every square of a picture, the rectangle in it that is not up to date.

    A brush dab makes a small part of a square stale, and only that is computed again.
    """

    def __init__(self, width: int, height: int) -> None:
        """Nothing is computed yet."""
        self._rect = Rect.of(width, height)
        self._stale = {self._key(tile): tile for tile in self.tiles(self._rect)}
        self._held = dict.fromkeys(self._stale, False)
        self.ready = 0

    # `ready`: pixels in squares that were computed at some time, stale or not: the memory in use.

    def invalidate(self, rect: Rect) -> None:
        """A rectangle has to be computed again."""
        rect = rect.intersected(self._rect)
        for tile in self.tiles(rect):
            key = self._key(tile)
            stale = self._stale.get(key, Rect(0, 0, 0, 0))
            self._stale[key] = stale.united(tile.intersected(rect))

    def pieces(self, rect: Rect) -> Iterator[Rect]:
        """What is to be computed so that a rectangle is up to date.

        A piece counts as computed once the next one is asked for: an exception leaves it stale.
        """
        for piece in self.missing(rect):
            yield piece
            self.done(piece)

    def missing(self, rect: Rect, largest: int | None = None) -> list[Rect]:
        """The same for somebody who says himself, by `done`, what of it is computed.

        largest: pixels that a piece has at most; more than in a square.
        """
        if not self._stale:
            # Nearly always, and asked for in every frame.
            return []
        corners = self._corners(rect.intersected(self._rect))
        stale = [self._stale[corner] for corner in corners if corner in self._stale]
        return joined(stale, largest)

    def done(self, piece: Rect) -> None:
        """One of the missing pieces is up to date."""
        for tile in self.tiles(piece):
            key = self._key(tile)
            self._stale.pop(key, None)
            if not self._held[key]:
                self._held[key] = True
                self.ready += tile.width * tile.height

    def tiles(self, rect: Rect) -> Iterator[Rect]:
        """All the squares that a rectangle touches."""
        for left, top in self._corners(rect):
            yield Rect(left, top, left + _TILE, top + _TILE).intersected(self._rect)

    @staticmethod
    def _corners(rect: Rect) -> Iterator[tuple[int, int]]:
        """Of the squares that a rectangle touches: each one's key."""
        columns = range(rect.left // _TILE * _TILE, rect.right, _TILE)
        rows = range(rect.top // _TILE * _TILE, rect.bottom, _TILE)
        return ((left, top) for top in rows for left in columns)

    @staticmethod
    def _key(tile: Rect) -> tuple[int, int]:
        return tile.left, tile.top


def joined(pieces: Iterable[Rect], largest: int | None = None) -> list[Rect]:
    """Neighbouring squares as one, up to so many pixels: fewer, longer calls."""
    largest = largest or _LARGEST
    # Side by side, and then one below the other.
    return _joined(_joined(pieces, largest, across=True), largest, across=False)


def _joined(pieces: Iterable[Rect], largest: int, *, across: bool) -> list[Rect]:
    """Pieces of which neighbours of the same height (or width) are one, up to a size."""
    result: list[Rect] = []
    # In the order in which neighbours follow each other.
    for piece in sorted(pieces, key=lambda p: (p.top, p.left) if across else (p.left, p.top)):
        last = result[-1] if result else None
        if last is not None and _touches(last, piece, largest, across=across):
            result[-1] = last.united(piece)
        else:
            result.append(piece)
    return result


def _touches(first: Rect, second: Rect, largest: int, *, across: bool) -> bool:
    united = first.united(second)
    if united.width * united.height > largest:
        return False
    if across:
        return first.right == second.left and first[1::2] == second[1::2]
    return first.bottom == second.top and first[::2] == second[::2]

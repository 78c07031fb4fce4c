"""What of a picture is still to be computed: caches fill in only the squares that are asked for."""

from __future__ import annotations

from collections.abc import Iterator

from ssh_studio.document.geometry import Rect

__all__ = ["Pending"]

_TILE = 256


class Pending:
    """Keeps, for every square of a picture, the rectangle in it that is not up to date.

    A brush dab makes a small part of a square stale, and only that is computed again.
    """

    def __init__(self, width: int, height: int) -> None:
        """Nothing is computed yet."""
        self._rect = Rect.of(width, height)
        self._stale = {self._key(tile): tile for tile in self._tiles(self._rect)}
        self._held = dict.fromkeys(self._stale, False)
        self.ready = 0

    # `ready`: pixels in squares that were computed at some time, stale or not: the memory in use.

    def invalidate(self, rect: Rect) -> None:
        """A rectangle has to be computed again."""
        rect = rect.intersected(self._rect)
        for tile in self._tiles(rect):
            key = self._key(tile)
            stale = self._stale.get(key, Rect(0, 0, 0, 0))
            self._stale[key] = stale.united(tile.intersected(rect))

    def pieces(self, rect: Rect) -> Iterator[Rect]:
        """What is to be computed so that a rectangle is up to date.

        A piece counts as computed once the next one is asked for: an exception leaves it stale.
        """
        rows: dict[int, list[Rect]] = {}
        for tile in self._tiles(rect.intersected(self._rect)):
            stale = self._stale.get(self._key(tile))
            if stale is None:
                continue
            row = rows.setdefault(tile.top, [])
            # Neighbours side by side are one piece: fewer, longer calls.
            if row and row[-1].right == stale.left and row[-1][1::2] == stale[1::2]:
                row[-1] = row[-1].united(stale)
            else:
                row.append(stale)
        for row in rows.values():
            for piece in row:
                yield piece
                self._done(piece)

    def _done(self, piece: Rect) -> None:
        for tile in self._tiles(piece):
            key = self._key(tile)
            self._stale.pop(key, None)
            if not self._held[key]:
                self._held[key] = True
                self.ready += tile.width * tile.height

    def _tiles(self, rect: Rect) -> Iterator[Rect]:
        for top in range(rect.top // _TILE * _TILE, rect.bottom, _TILE):
            for left in range(rect.left // _TILE * _TILE, rect.right, _TILE):
                yield Rect(left, top, left + _TILE, top + _TILE).intersected(self._rect)

    @staticmethod
    def _key(tile: Rect) -> tuple[int, int]:
        return tile.left, tile.top

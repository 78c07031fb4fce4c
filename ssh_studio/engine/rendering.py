"""What applying a look is made of, with what OpenCV is quick at.

A 3-D table becomes a flat picture that `cv2.remap` interpolates (OpenCV 5 does so in full
precision), once per pixel for the 256 values of 8 bits and twice for more; the light map is another
one. Colours have a fourth channel, which
means nothing: of four, OpenCV interpolates a pixel at a time, three times as fast as of three. All
of it works on bands of rows, in a few threads, and computes every pixel by itself.
"""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from ssh_studio.beside import is_alone
from ssh_studio.engine.pixels import Picture

__all__ = [
    "LightMap",
    "Places",
    "Table",
    "floats",
    "for_each_band",
    "four",
    "three",
]

Floats = NDArray[np.float32]

_FEWEST, _MOST = 1 << 15, 1 << 17
"""Pixels of a band. Many: each call to OpenCV gives Python's lock away and has to get it back, and
with short calls threads mostly wait for each other. Few: what is computed in between stays in the
processor's cache, and every thread gets something."""
_ALONE = 1 << 16
_WIDEST = 1 << 14
"""OpenCV interpolates no wider pictures than twice this."""
_WORTH_THREADS = 1 << 17
_THREADS = max(1, min(4, os.cpu_count() or 1))


class Places(NamedTuple):
    """Where pixels lie among the cells of a light map, along one axis.

    start: place of the first pixel's centre; step: cells per pixel; last: the last cell; length:
    how many pixels there are.
    """

    start: float
    step: float
    last: int
    length: int

    def of(self, first: int, count: int) -> tuple[NDArray[np.intp], Floats]:
        """Of `count` pixels from number `first` on: the cell before, and the way to the next."""
        # In double precision, so that a tile and the whole agree to the last bit.
        places = (self.start + (first + np.arange(count)) * self.step).clip(0, self.last)
        cells = places.astype(np.intp)
        return cells, (places - cells).astype(np.float32)


class LightMap:
    """Gain and offset of a look over some pixels; see `Look`."""

    def __init__(self, gain: Floats, offset: Floats, columns: Places, rows: Places) -> None:
        """Take `(L, L, 3)` each, and where the pixels' columns and rows lie among the cells."""
        self._rows = rows
        self._gain, self._offset = _Across.of(gain, columns), _Across.of(offset, columns)

    def apply(self, looked: Floats, top: int, left: int) -> None:
        """Change hxwx4 in place, whose first pixel is in row `top` and column `left`."""
        height, width = looked.shape[:2]
        cells, ways = self._rows.of(top, height)
        columns = slice(left, left + width)
        # Rows between the same two rows of cells, at a time.
        ends = [*(np.flatnonzero(np.diff(cells)) + 1).tolist(), height]
        for start, end in zip([0, *ends], ends, strict=False):
            part, way = looked[start:end], ways[start:end, None, None]
            row = int(cells[start])
            part *= self._gain.between(row, way, columns)
            part += self._offset.between(row, way, columns)


class _Across(NamedTuple):
    """A map interpolated along its rows: (L, width, 4) each row, and the step to the next one."""

    rows: Floats
    steps: Floats

    @classmethod
    def of(cls, cells: Floats, columns: Places) -> _Across:
        near, way = columns.of(0, columns.length)
        far = np.minimum(near + 1, columns.last)
        ends = four(cells)
        first, second = ends.take(near, axis=1), ends.take(far, axis=1)
        rows = first + (second - first) * way[:, None]
        return cls(rows, np.diff(rows, axis=0, append=rows[-1:]))

    def between(self, row: int, way: Floats, columns: slice) -> Floats:
        """At ways (hx1x1, 0 to 1) from a row to the next one."""
        result = way * self.steps[row, columns]
        result += self.rows[row, columns]
        return floats(result)


class Table:
    """A 3-D table to look colours up in, trilinear."""

    def __init__(self, values: Floats) -> None:
        """Of `(n, n, n, 3)`, `values[r, g, b]`."""
        self._nodes = len(values)
        # A picture of squares, one below the other: red across, green down, blue by squares.
        self._squares = four(np.ascontiguousarray(values.transpose(2, 1, 0, 3), np.float32))

    def sampled(self, pixels: Picture) -> Floats:
        """Colours hxwx3 of any type looked up: hxwx4, not clipped."""
        if pixels.dtype == np.uint8:
            return self._sampled_8(pixels)
        x, y, shift, way = _places(pixels, self._nodes)
        squares = self._squares.reshape(-1, self._nodes, 4)
        y += shift
        near = floats(cv2.remap(squares, x, y, cv2.INTER_LINEAR))
        y += self._nodes
        far = floats(cv2.remap(squares, x, y, cv2.INTER_LINEAR))
        far -= near
        far *= floats(cv2.cvtColor(way, cv2.COLOR_GRAY2RGBA))
        far += near
        return far

    def prepare(self, dtype: np.dtype[Any]) -> None:
        """Compute what looking up such pixels needs: once, before several threads ask for it."""
        if dtype == np.uint8:
            _squares_of_8(self)

    def _sampled_8(self, pixels: Picture) -> Floats:
        red, green, blue = cv2.split(np.ascontiguousarray(pixels))
        steps = _Steps.of(256, self._nodes)
        x = cv2.LUT(red, steps.place)
        y = cv2.add(cv2.LUT(green, steps.place), cv2.LUT(blue, _every_square(self._nodes)))
        return floats(cv2.remap(_squares_of_8(self), x, y, cv2.INTER_LINEAR))

    def squares_of_8(self) -> Floats:
        """(256 * n, n, 4): a square for each of the 256 values of blue."""
        steps = _Steps.of(256, self._nodes)
        first = (steps.shift / self._nodes).astype(int)
        way = steps.way[:, None, None, None]
        result = np.empty((256, *self._squares.shape[1:]), np.float32)
        # Those between the same two squares at a time, which stay in the processor's cache.
        ends = [0, *(np.flatnonzero(np.diff(first)) + 1).tolist(), 256]
        for start, end in itertools.pairwise(ends):
            near, part = self._squares[first[start]], result[start:end]
            np.multiply(self._squares[first[start] + 1] - near, way[start:end], out=part)
            part += near
        return result.reshape(-1, self._nodes, 4)


@lru_cache(maxsize=4)
def _squares_of_8(table: Table) -> Floats:
    # Four megabytes, made in a few milliseconds: of the looks in use, not of all that are kept.
    return table.squares_of_8()


@lru_cache(maxsize=4)
def _every_square(nodes: int) -> Floats:
    """In which row the square of each of 256 values begins."""
    return np.arange(256, dtype=np.float32) * nodes


def four(colours: Floats) -> Floats:
    """Colours with a fourth channel."""
    return np.concatenate([colours, colours[..., :1]], axis=-1)


def three(colours: NDArray[Any]) -> NDArray[Any]:
    """hxwx4 without the fourth channel, a copy."""
    return np.asarray(cv2.cvtColor(colours, cv2.COLOR_RGBA2RGB))


def for_each_band(
    height: int,
    width: int,
    work: Callable[[slice, slice], None],
    done: Callable[[int], None] = lambda _rows: None,
) -> None:
    """Do bands of rows, several at a time where there is enough to do and `beside` allows it.

    Args:
        height, width: of the picture.
        work: does some rows and columns; called in several threads.
        done: told on the calling thread, in order, how many rows are done; what it raises ends
            the work.
    """
    pixels = min(max(height * width // (2 * _THREADS), _FEWEST), _MOST)
    if is_alone():
        # So few that OpenCV does not share them either.
        pixels = _ALONE
    step = max(1, pixels // width)
    bands = [slice(top, min(top + step, height)) for top in range(0, height, step)]
    parts = [slice(left, min(left + _WIDEST, width)) for left in range(0, width, _WIDEST)]

    def whole(band: slice) -> None:
        for columns in parts:
            work(band, columns)

    if _THREADS == 1 or height * width < _WORTH_THREADS or is_alone():
        for band in bands:
            whole(band)
            done(band.stop)
        return
    # For this call only: nothing stays behind, and starting them takes a quarter of a millisecond.
    pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="look")
    try:
        for band, _ in zip(bands, pool.map(whole, bands), strict=True):
            done(band.stop)
    finally:
        pool.shutdown(cancel_futures=True)


def _places(pixels: Picture, nodes: int) -> tuple[Floats, Floats, Floats, Floats]:
    """Of each pixel: column and row in a square, the square's first row, way to the next one."""
    red, green, blue = cv2.split(np.ascontiguousarray(pixels))
    if pixels.dtype == np.float32:
        x, y, z = (np.clip(part, 0, 1) * np.float32(nodes - 1) for part in (red, green, blue))
        square = np.minimum(np.floor(z), np.float32(nodes - 2))
        return floats(x), floats(y), floats(square * nodes), floats(z - square)
    steps = _Steps.of(65536, nodes)
    return (
        floats(cv2.LUT(red, steps.place)),
        floats(cv2.LUT(green, steps.place)),
        floats(cv2.LUT(blue, steps.shift)),
        floats(cv2.LUT(blue, steps.way)),
    )


class _Steps(NamedTuple):
    """Of each value of a channel: place among the nodes, square of blue, way to the next one."""

    place: Floats
    shift: Floats
    way: Floats

    @classmethod
    @lru_cache(maxsize=4)
    def of(cls, values: int, nodes: int) -> _Steps:
        place = np.linspace(0, nodes - 1, values)
        square = np.minimum(place.astype(int), nodes - 2)
        parts = (place, square * nodes, place - square)
        return cls(*(part.astype(np.float32) for part in parts))


def floats(values: Any) -> Floats:  # noqa: ANN401 - what OpenCV returned
    """Known to be float32; no copy."""
    return np.asarray(values, np.float32)

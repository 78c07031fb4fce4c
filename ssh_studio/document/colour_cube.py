"""Colours from one RGB space into another by a table of our own, where littlecms is too slow.

Profiles that are tables cost littlecms a third of a microsecond a pixel and conversion. Here it
fills a grid once, and numpy interpolates. The grid holds every node of a profile of 9, 17, 33 or
65 steps, and divides space into the tetrahedra that littlecms interpolates in, too, so that such a
profile comes out as it is but for the curvature between nodes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["Cube", "fitting_cube"]

_GRID = 65
_MEAN, _MOST = 1.0 / 1000, 1.0 / 50
"""Of the range: how far a table may be from littlecms, on the mean and anywhere."""
_PROBES = 4096
_BLOCK = 1 << 14
"""Pixels at a time: what is computed of more does not fit into a core's cache."""

_Floats = NDArray[np.float32]
_Exact = Callable[[NDArray[np.float64]], NDArray[np.float64]]
"""1xNx3 in [0, 1] of one space into another; results may lie outside of it."""

# By which of red >= green (1), green >= blue (2) and red >= blue (4) hold: steps along the axes
# of the two largest fractions. 3 and 4 do not occur.
_RED, _GREEN, _BLUE = _GRID * _GRID, _GRID, 1
_FIRST = np.array([_BLUE, _BLUE, _GREEN, 0, 0, _RED, _GREEN, _RED])
_SECOND = _FIRST + np.array([_GREEN, _RED, _BLUE, 0, 0, _BLUE, _RED, _GREEN])
_ALL = _RED + _GREEN + _BLUE


@dataclass(frozen=True, eq=False)
class Cube:
    """A table from one RGB space into another.

    nodes: (_GRID ** 3)x3 float32, what becomes of evenly spaced colours, blue the fastest; not
    clipped, so that what lies beside the edge of the target is right.
    """

    nodes: _Floats

    def __call__(self, pixels: NDArray[Any], kind: np.dtype[Any]) -> NDArray[Any]:
        """HxWx3 uint8 or uint16 in the target, as `kind`: uint8 or uint16."""
        flat = pixels.reshape(-1, 3)
        result = np.empty(flat.shape, kind)
        scale = np.float32((_GRID - 1) / np.iinfo(pixels.dtype).max)
        limit = np.float32(np.iinfo(kind).max)
        for start in range(0, len(flat), _BLOCK):
            block = slice(start, start + _BLOCK)
            found = self._interpolated(flat[block] * scale)
            found *= limit
            found += np.float32(0.5)
            result[block] = np.clip(found, 0, limit, out=found)
        return result.reshape(pixels.shape)

    def _interpolated(self, places: _Floats) -> _Floats:
        """Nx3 values at Nx3 places, in steps of the grid."""
        cells = np.minimum(places.astype(np.int32), _GRID - 2)
        red, green, blue = (places - cells).T
        start = (cells[:, 0] * _GRID + cells[:, 1]) * _GRID + cells[:, 2]
        case = (red >= green) + 2 * (green >= blue) + 4 * (red >= blue)
        high = np.maximum(np.maximum(red, green), blue)
        low = np.minimum(np.minimum(red, green), blue)
        middle = red + green + blue - high - low
        result: _Floats = self.nodes.take(start, axis=0)
        result *= (1 - high)[:, None]
        corners = (_FIRST[case], high - middle), (_SECOND[case], middle - low), (_ALL, low)
        for step, weight in corners:
            result += self.nodes.take(start + step, axis=0) * weight[:, None]
        return result


def fitting_cube(exact: _Exact) -> Cube | None:
    """The table of a conversion; None where it would not agree with it well enough."""
    steps = np.linspace(0, 1, _GRID)
    grid = np.stack(np.meshgrid(steps, steps, steps, indexing="ij"), axis=-1).reshape(1, -1, 3)
    cube = Cube(np.ascontiguousarray(exact(grid)[0], np.float32))
    probes = np.random.default_rng(5).random((_PROBES, 3))
    # Shadows, where curves are bent most, and greys.
    probes[::4] *= 0.1
    probes[1::4] = probes[1::4, :1]
    wanted = exact(probes[None])[0].clip(0, 1)
    found = cube._interpolated((probes * (_GRID - 1)).astype(np.float32)).clip(0, 1)
    off = np.abs(found - wanted)
    return cube if off.mean() <= _MEAN and off.max() <= _MOST else None

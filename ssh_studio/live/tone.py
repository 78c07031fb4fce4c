"""A look as the renderer takes it: fast for the preview, exact for the export.

The fast way does what `Look.apply` does, in bands, in a few threads, with what OpenCV is quick at:
the table as a flat picture that `remap` interpolates, the light map as one that is enlarged, the
curves around Oklab as tables of 65536 values. On 8 bits it differs by a rounding here and there (by
up to one in 255 with OpenCV 4, which interpolates in steps of 1/32) and takes a fifth of the time.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from ssh_studio.document.codec import Pixels
from ssh_studio.document.layer import LookSettings

if TYPE_CHECKING:
    from ssh_studio.document.toning import ToneRegion
    from ssh_studio.engine import Look

__all__ = ["LookTone", "Share", "share_of"]

_Floats = NDArray[np.float32]

_BAND_PIXELS = 1 << 15
"""Few enough that what is computed in between stays in the processor's cache."""
_WIDEST = 1 << 14
"""OpenCV warps no wider pictures than twice this."""
_WORTH_THREADS = 1 << 18
_THREADS = max(1, min(4, os.cpu_count() or 1))


class Share(NamedTuple):
    """How much of a look is used; `engine.Amount`, without importing the engine for it."""

    strength: float = 1.0
    light: float = 1.0
    colour: float = 1.0


def share_of(settings: LookSettings) -> Share:
    """What a layer's settings say."""
    return Share(settings.strength, settings.light, settings.colour)


class LookTone:
    """A look with an amount: a `document.renderer.Tone`. Never changes; any thread may call it."""

    def __init__(self, look: Look, share: Share | None = None, *, exact: bool = False) -> None:
        """Prepare the tables; needs the engine, so a look's first tone is made in the worker.

        Args:
            look: the look.
            share: how much of it; all if left out.
            exact: do it by `Look.apply`, as for an export.
        """
        self.look = look
        self.share = share or Share()
        self.is_exact = exact
        self._atlas = _atlas_of(look)
        self._is_lit = bool((look.gain != 1).any() or (look.offset != 0).any())

    def with_share(self, share: Share) -> LookTone:
        """The same look in another amount; costs nothing."""
        return self._like(share, exact=self.is_exact)

    def exact(self) -> LookTone:
        """The same for an export."""
        return self._like(self.share, exact=True)

    def to_cube(self, path: Path | str) -> None:
        """Write it as a `.cube` file, its light map averaged.

        Raises:
            WriteError: the file cannot be written.
        """
        from ssh_studio.engine import Amount

        self.look.to_cube(path, amount=Amount(*self.share))

    def __call__(self, pixels: Pixels, region: ToneRegion) -> Pixels:
        """Apply it.

        Args:
            pixels: HxWx3 uint8 or uint16 of the layer's picture. Not changed.
            region: which part of the layer's picture they are.

        Returns:
            HxWx3 of the same type.
        """
        if self.share.strength == 0 or not pixels.size:
            return pixels.copy()
        height, width = pixels.shape[:2]
        if self.is_exact or width > _WIDEST:
            return self._applied(pixels, region)
        light = _LightMap(self.look, region) if self._is_lit else None
        result = np.empty_like(pixels)
        step = max(1, _BAND_PIXELS // width)

        def band(top: int) -> None:
            rows = slice(top, min(top + step, height))
            result[rows] = self._band(np.ascontiguousarray(pixels[rows]), light, top)

        _for_each(band, range(0, height, step), threads=pixels.size // 3 >= _WORTH_THREADS)
        return result

    def _like(self, share: Share, *, exact: bool) -> LookTone:
        tone = object.__new__(LookTone)
        tone.look, tone.share, tone.is_exact = self.look, share, exact
        tone._atlas, tone._is_lit = self._atlas, self._is_lit
        return tone

    def _applied(self, pixels: Pixels, region: ToneRegion) -> Pixels:
        from ssh_studio.engine import Region

        where = Region(region.left, region.top, region.width, region.height)
        return self.look.apply(pixels, **self.share._asdict(), region=where)

    def _band(self, pixels: Pixels, light: _LightMap | None, top: int) -> Pixels:
        """Some rows, the first of which is `top`, in their own type."""
        looked = _sampled(self._atlas, pixels)
        if light is not None:
            light.apply(looked, top)
        strength, light_share, colour = self.share
        if light_share != 1 or colour != 1:
            looked = _in_oklab(pixels, looked, light_share, colour)
        elif strength != 1:
            # A change beyond the gamut is no change; without a blend the rounding sees to it.
            np.clip(looked, 0, 1, out=looked)
        highest = float(np.iinfo(pixels.dtype).max)
        depth = cv2.CV_8U if pixels.dtype == np.uint8 else cv2.CV_16U
        # Rounds, and keeps within the type.
        mixed = cv2.addWeighted(looked, strength * highest, pixels, 1 - strength, 0, dtype=depth)
        return np.asarray(mixed, pixels.dtype)


class _LightMap:
    """A look's light map over some pixels; see `Look.apply` for what it does."""

    def __init__(self, look: Look, region: ToneRegion) -> None:
        self._gain, self._offset = look.gain, look.offset
        frame, (rows, columns) = look.frame, look.gain.shape[:2]
        across, left = _cells(region.left, region.width, frame.left, frame.width, columns)
        down, top = _cells(region.top, region.height, frame.top, frame.height, rows)
        self._matrix = np.array([[across, 0, left], [0, down, top]])

    def apply(self, looked: _Floats, top: int) -> None:
        """Change hxwx3 in place, whose first row is `top`."""
        matrix = self._matrix.copy()
        matrix[1, 2] += top * matrix[1, 1]
        # Not as a product of matrices: BLAS stumbles when several threads call it at once.
        for part, operation in ((self._gain, cv2.multiply), (self._offset, cv2.add)):
            there = cv2.warpAffine(
                part,
                matrix,
                (looked.shape[1], looked.shape[0]),
                flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
                borderMode=cv2.BORDER_REPLICATE,
            )
            operation(looked, there, dst=looked)


def _cells(
    start: float, length: float, first: float, extent: float, cells: int
) -> tuple[float, float]:
    """Cells of a light map per pixel, and the place among them of the first pixel's centre."""
    step = cells / extent / length
    return step, ((start + 0.5) / length - first) / extent * cells - 0.5


def _atlas_of(look: Look) -> _Floats:
    """The table as a picture (n * n, n, 3): red across, green down, blue from square to square."""
    from ssh_studio.engine.look import APPLIED_NODES
    from ssh_studio.engine.lut import expansion_matrix

    nodes = max(APPLIED_NODES, len(look.lut))
    table = look.lut
    if nodes > len(table):
        # As `resample_lut`, but one axis after the other, which takes a hundredth of the time.
        matrix = expansion_matrix(len(table), nodes).numpy()
        for _ in range(3):
            table = np.moveaxis(np.tensordot(matrix, table, axes=(1, 0)), 0, 2)
    table = table.transpose(2, 1, 0, 3)
    return np.ascontiguousarray(table, np.float32).reshape(nodes * nodes, nodes, 3)


def _sampled(atlas: _Floats, pixels: Pixels) -> _Floats:
    """Colours looked up: hxwx3, trilinear."""
    nodes = atlas.shape[1]
    x, y, shift, way = _places(pixels, nodes)
    y += shift
    near = _floats(cv2.remap(atlas, x, y, cv2.INTER_LINEAR))
    y += nodes
    far = _floats(cv2.remap(atlas, x, y, cv2.INTER_LINEAR))
    far -= near
    far *= _floats(cv2.cvtColor(way, cv2.COLOR_GRAY2RGB))
    far += near
    return far


def _places(pixels: Pixels, nodes: int) -> tuple[_Floats, _Floats, _Floats, _Floats]:
    """Of each pixel: column and row in a square, first row of the square, way to the next one."""
    red, green, blue = cv2.split(pixels)
    if pixels.dtype == np.uint8:
        steps = _Steps.of(256, nodes)
        return (
            _floats(cv2.LUT(red, steps.place)),
            _floats(cv2.LUT(green, steps.place)),
            _floats(cv2.LUT(blue, steps.shift)),
            _floats(cv2.LUT(blue, steps.way)),
        )
    steps = _Steps.of(65536, nodes)
    return steps.place[red], steps.place[green], steps.shift[blue], steps.way[blue]


class _Steps(NamedTuple):
    """Of each value of a channel: place among the nodes, square of blue, way to the next one."""

    place: _Floats
    shift: _Floats
    way: _Floats

    @classmethod
    @lru_cache(maxsize=4)
    def of(cls, values: int, nodes: int) -> _Steps:
        place = np.linspace(0, nodes - 1, values)
        square = np.minimum(place.astype(int), nodes - 2)
        parts = (place, square * nodes, place - square)
        return cls(*(part.astype(np.float32) for part in parts))


def _for_each(work: Callable[[int], None], places: range, *, threads: bool) -> None:
    if not threads or _THREADS == 1:
        for place in places:
            work(place)
        return
    # For this call only: nothing stays behind, and starting them takes a quarter of a millisecond.
    with ThreadPoolExecutor(_THREADS, thread_name_prefix="tone") as pool:
        for _ in pool.map(work, places):
            pass


def _floats(values: NDArray[Any]) -> _Floats:
    """What OpenCV returned, known to be float32; no copy."""
    return np.asarray(values, np.float32)


def _in_oklab(before: Pixels, after: _Floats, light: float, colour: float) -> _Floats:
    """Scale the change from `before` to `after` (clipped to [0, 1]) in lightness and colour."""
    import torch

    from ssh_studio.engine.colour import linear_to_srgb

    tables = _oklab_tables()
    # Oklab is linear in the cube roots of the cones' answers: there and back in one matrix.
    scale = np.linalg.inv(tables.to_lab) @ np.diag([light, colour, colour]) @ tables.to_lab
    if before.dtype == np.uint8:
        first = cv2.LUT(before, tables.decode[::257].copy())
    else:
        first = tables.decode[before]
    second = tables.decode[_as_index(after)]
    first, second = (np.cbrt(cv2.transform(part, tables.to_cones)) for part in (first, second))
    second -= first
    mixed = _floats(cv2.transform(second, scale.astype(np.float32)))
    mixed += first
    linear = _floats(cv2.transform(mixed * mixed * mixed, tables.from_cones))
    encoded = tables.encode[_as_index(linear)]
    beyond = (linear < 0) | (linear > 1)
    if beyond.any():
        # A blend with the picture may come back from there.
        encoded[beyond] = linear_to_srgb(torch.from_numpy(linear[beyond])).numpy()
    return encoded


def _as_index(values: _Floats) -> NDArray[np.uint16]:
    """Values of [0, 1] in 65535 steps; beyond, the ends."""
    return np.asarray(cv2.addWeighted(values, 65535, values, 0, 0, dtype=cv2.CV_16U), np.uint16)


class _OklabTables(NamedTuple):
    """decode, encode: 65536 values, sRGB -> linear light and back. The rest: matrices, 3x3."""

    decode: _Floats
    encode: _Floats
    to_cones: _Floats
    from_cones: _Floats
    to_lab: NDArray[Any]


@lru_cache(maxsize=1)
def _oklab_tables() -> _OklabTables:
    import torch

    from ssh_studio.engine import colour

    values = torch.arange(65536, dtype=torch.float64) / 65535
    to_cones = np.array(colour._RGB_TO_LMS)
    return _OklabTables(
        colour.srgb_to_linear(values).float().numpy(),
        colour.linear_to_srgb(values).float().numpy(),
        to_cones.astype(np.float32),
        np.linalg.inv(to_cones).astype(np.float32),
        np.array(colour._LMS_TO_LAB),
    )

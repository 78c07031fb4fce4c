"""A look: the estimated colour transform of one layer, small data that applies to any size."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ssh_studio.engine.colour import oklab_to_srgb, srgb_to_oklab
from ssh_studio.engine.cube import write_cube
from ssh_studio.engine.lut import identity_lut, resample_lut, sample_lut
from ssh_studio.engine.pixels import Mask, Picture, check_picture, from_unit, to_unit, unit
from ssh_studio.errors import CancelledError, PictureError

__all__ = ["Amount", "Cancel", "Frame", "Look", "Progress", "Region"]

APPLIED_NODES = 33
"""Nodes per axis of the table that is applied; coarser ones are expanded by splines."""

_TILE_PIXELS = 1 << 18
_VERSION = 1

Cancel = Callable[[], bool]
"""A cancel token: asked between tiles, true ends the work with `CancelledError`."""

Progress = Callable[[float], None]
"""Told the share of the work that is done, 0 to 1."""


class Frame(NamedTuple):
    """Where the light map lies over the layer's picture, in shares of its width and height."""

    left: float = 0.0
    top: float = 0.0
    width: float = 1.0
    height: float = 1.0


WHOLE = Frame()
"""The whole picture."""


class Region(NamedTuple):
    """Which part of a layer's picture some pixels are.

    left, top: place of the first pixel's corner; width, height: size of the whole layer's picture,
    all in pixels of the same resolution.
    """

    left: float
    top: float
    width: float
    height: float


class Amount(NamedTuple):
    """How much of a look to use. 1 is all; `light` and `colour` may go beyond.

    strength: blends between the picture (0) and the look (1), in encoded sRGB.
    light, colour: scale the look's change of lightness and of chroma (Oklab L; a and b).
    """

    strength: float = 1.0
    light: float = 1.0
    colour: float = 1.0


@dataclass(frozen=True, eq=False)
class Look:
    """A 3-D LUT and a light map.

    A colour c (encoded sRGB, [0, 1]) at a place p becomes gain(p) * lut(c) + offset(p), clipped to
    [0, 1]. The light map is interpolated bilinearly between the centres of its cells and constant
    beyond them.

    Attributes:
        lut: `(n, n, n, 3)` float32, `lut[r, g, b]`.
        gain, offset: `(L, L, 3)` float32 over `frame`, rows first.
        frame: where the light map lies.
        model: name of the model that estimated it.
    """

    lut: NDArray[np.float32] = field(repr=False)
    gain: NDArray[np.float32] = field(repr=False)
    offset: NDArray[np.float32] = field(repr=False)
    frame: Frame = WHOLE
    model: str = ""

    @classmethod
    def identity(cls) -> Look:
        """The look that changes nothing."""
        ones = np.ones((1, 1, 3), np.float32)
        return cls(identity_lut(2).numpy(), ones, np.zeros_like(ones))

    def apply(
        self,
        image: Picture,
        *,
        strength: float = 1.0,
        light: float = 1.0,
        colour: float = 1.0,
        region: Region | None = None,
        mask: Mask | None = None,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
    ) -> Picture:
        """Apply the look.

        Args:
            image: HxWx3 sRGB of any size: uint8, uint16, or float32 in [0, 1]. Not changed.
            strength, light, colour: see `Amount`.
            region: which part of the layer the image is; all of it if left out.
            mask: HxW, how much of the look each pixel takes (as in `Harmonizer.look`, but it may
                be empty); all of it if left out. Where it is 0 the image stays bit for bit.
            progress: told the share that is done.
            cancel: asked between tiles.

        Returns:
            HxWx3 in the image's own type. With strength 0 equal to the image bit for bit. Every
            pixel is computed by itself: tiles put together equal the whole.

        Raises:
            PictureError: not such an image.
            CancelledError: `cancel` said so.
        """
        check_picture(image)
        amount = Amount(strength, light, colour)
        if not all(np.isfinite(amount)):
            raise PictureError("Strength, light and colour must be numbers.")
        if strength == 0:
            return image.copy()
        height, width = image.shape[:2]
        region = region or Region(0, 0, width, height)
        columns = self._cells(region.left, region.width, self.frame[0], self.frame[2], width, 1)
        rows = self._cells(region.top, region.height, self.frame[1], self.frame[3], height, 0)
        result = np.empty_like(image)
        step = max(1, _TILE_PIXELS // width)
        for top in range(0, height, step):
            if cancel is not None and cancel():
                raise CancelledError("Applying the look was cancelled.")
            tile = slice(top, min(top + step, height))
            pixels = to_unit(image[tile])
            looked = self._render(pixels, tuple(part[tile] for part in rows), columns, amount)
            if mask is not None:
                share = torch.from_numpy(unit(mask[tile]))[..., None]
                looked = torch.lerp(pixels, looked, share)
            result[tile] = from_unit(looked, image.dtype)
            if progress is not None:
                progress(tile.stop / height)
        return result

    def table(self, size: int = APPLIED_NODES, amount: Amount | None = None) -> Tensor:
        """The look as one 3-D LUT `(size, size, size, 3)` in [0, 1]: its light map averaged."""
        amount = amount or Amount()
        colours = identity_lut(size).reshape(1, -1, 3)
        gain, offset = (torch.from_numpy(part.mean((0, 1))) for part in (self.gain, self.offset))
        looked = gain * sample_lut(self._expanded, colours) + offset
        mixed = _mix(colours, looked, amount)
        return mixed.clamp(0, 1).reshape(size, size, size, 3)

    def to_cube(self, path: Path | str, size: int = 33, amount: Amount | None = None) -> None:
        """Write the look as an Adobe `.cube` file for other editors (its light map averaged).

        Raises:
            WriteError: the file cannot be written.
        """
        title = f"SSH Studio look ({self.model})" if self.model else "SSH Studio look"
        write_cube(path, self.table(size, amount).numpy(), title=title)

    def to_dict(self) -> dict[str, Any]:
        """Plain values that JSON can hold; about 40 kB for our model."""
        return {
            "version": _VERSION,
            "model": self.model,
            "frame": list(self.frame),
            **{
                name: {"shape": list(values.shape), "values": values.ravel().tolist()}
                for name, values in (
                    ("lut", self.lut),
                    ("gain", self.gain),
                    ("offset", self.offset),
                )
            },
        }

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> Look:
        """The look that `to_dict` wrote.

        Raises:
            PictureError: not a look, a damaged one, or one of a newer version.
        """
        try:
            if values["version"] != _VERSION:
                raise PictureError("This look was saved by a newer version of SSH Studio.")
            lut, gain, offset = (
                np.array(values[name]["values"], np.float32).reshape(values[name]["shape"])
                for name in ("lut", "gain", "offset")
            )
            left, top, width, height = map(float, values["frame"])
            look = cls(lut, gain, offset, Frame(left, top, width, height), values["model"])
        except (KeyError, TypeError, ValueError) as error:
            raise PictureError("This look is damaged and cannot be used.") from error
        size = lut.shape[0]
        whole = lut.shape == (size, size, size, 3) and gain.shape == offset.shape
        if not whole or size < 2 or gain.ndim != 3 or gain.shape[2] != 3:
            raise PictureError("This look is damaged and cannot be used.")
        return look

    @cached_property
    def _expanded(self) -> Tensor:
        lut = torch.from_numpy(self.lut)
        return resample_lut(lut, max(APPLIED_NODES, len(lut)))[None]

    @cached_property
    def _is_even(self) -> bool:
        """Whether the light map does nothing."""
        return bool((self.gain == 1).all() and (self.offset == 0).all())

    def _cells(
        self, start: float, length: float, first: float, extent: float, count: int, axis: int
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Two neighbouring cells of the light map and the way between, for `count` pixels."""
        cells = self.gain.shape[axis]
        # In double precision, so that a tile and the whole agree to the last bit.
        share = (start + np.arange(count) + 0.5) / length
        place = ((share - first) / extent * cells - 0.5).clip(0, cells - 1)
        left = np.floor(place).astype(np.int64).clip(0, max(cells - 2, 0))
        right = np.minimum(left + 1, cells - 1)
        way = (place - left).astype(np.float32)
        return torch.from_numpy(left), torch.from_numpy(right), torch.from_numpy(way)

    def _render(
        self,
        pixels: Tensor,
        rows: tuple[Tensor, ...],
        columns: tuple[Tensor, Tensor, Tensor],
        amount: Amount,
    ) -> Tensor:
        """HxWx3 in [0, 1] -> HxWx3 in [0, 1]."""
        looked = sample_lut(self._expanded, pixels.reshape(1, -1, 3)).reshape(pixels.shape)
        if not self._is_even:
            light = torch.from_numpy(np.concatenate([self.gain, self.offset], axis=2))
            top, bottom, down = rows
            lines = torch.lerp(light[top], light[bottom], down[:, None, None])
            left, right, across = columns
            for channel in range(3):
                gain, offset = (
                    torch.lerp(line[:, left], line[:, right], across)
                    for line in (lines[..., channel], lines[..., channel + 3])
                )
                looked[..., channel].mul_(gain).add_(offset)
        return _mix(pixels, looked, amount).clamp_(0, 1)


def _mix(pixels: Tensor, looked: Tensor, amount: Amount) -> Tensor:
    """Blend colours with their looked ones, both `(..., 3)`; see `Amount`."""
    strength, light, colour = amount
    # Everything starts from what will be seen: a change beyond the gamut is no change.
    looked = looked.clamp(0, 1)
    if light != 1 or colour != 1:
        # In double precision: powers differ in the last bit between the vectorized body and the
        # rest of an array, and a tile must equal the whole after rounding.
        before, after = srgb_to_oklab(pixels.double()), srgb_to_oklab(looked.double())
        scale = torch.tensor([light, colour, colour], dtype=torch.float64)
        looked = oklab_to_srgb(before + (after - before) * scale).float()
    if strength == 1:
        return looked
    return pixels + strength * (looked - pixels)

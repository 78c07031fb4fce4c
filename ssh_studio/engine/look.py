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

from ssh_studio.engine.apart import Roots, exactly_in_oklab
from ssh_studio.engine.cube import write_cube
from ssh_studio.engine.lut import identity_lut, resample_lut
from ssh_studio.engine.pixels import Mask, Picture, blended, check_picture, rounded, unit
from ssh_studio.engine.rendering import (
    LightMap,
    Places,
    Table,
    for_each_band,
    four,
    three,
)
from ssh_studio.errors import CancelledError, PictureError

__all__ = ["Amount", "Cancel", "Frame", "Look", "Parts", "Progress", "Region"]

APPLIED_NODES = 33
"""Nodes per axis of the table that is applied; coarser ones are expanded by splines."""

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

    @property
    def is_apart(self) -> bool:
        """Whether light and colour are used in other amounts than as they are."""
        return self.light != 1 or self.colour != 1


class Parts(NamedTuple):
    """What it takes to put a look on some pixels in any amount: a slider keeps it.

    first: the looked pixels, hxwx3; with `step` the start of `apart.Roots`.
    """

    first: NDArray[np.float32]
    step: NDArray[np.float32] | None = None

    @property
    def nbytes(self) -> int:
        """Memory in use."""
        return self.first.nbytes + (self.step.nbytes if self.step is not None else 0)

    def at(self, rows: slice, columns: slice) -> Parts:
        """Of some of the pixels, as views."""
        step = self.step[rows, columns] if self.step is not None else None
        return Parts(self.first[rows, columns], step)


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
        looked = self._looked(image, region)
        result = np.empty_like(image)

        def tile(rows: slice, columns: slice) -> None:
            place = rows, columns
            share = None if mask is None else mask[place]
            result[place] = _mixed(image[place], looked(*place), amount, share)

        def done(rows: int) -> None:
            if cancel is not None and cancel():
                raise CancelledError("Applying the look was cancelled.")
            if progress is not None:
                progress(rows / height)

        for_each_band(height, width, tile, done)
        return result

    def parts(self, image: Picture, *, apart: bool, region: Region | None = None) -> Parts:
        """The part of `apply` that stays the same while the amount changes.

        Args:
            image: HxWx3 sRGB, uint8 or uint16. Not changed.
            apart: for amounts with light and colour apart, else for those without.
            region: which part of the layer the image is; all of it if left out.

        Returns:
            For `of_parts`. With light and colour apart it takes 24 bytes per pixel, else 12.
        """
        check_picture(image)
        height, width = image.shape[:2]
        looked = self._looked(image, region)
        first = np.empty((height, width, 3), np.float32)
        parts = Parts(first, np.empty_like(first) if apart else None)

        def tile(rows: slice, columns: slice) -> None:
            place = rows, columns
            found = _parts_of(image[place], three(looked(*place)), apart=apart)
            for kept, new in zip(parts, found, strict=True):
                if kept is not None:
                    kept[place] = new

        for_each_band(height, width, tile)
        return parts

    def of_parts(self, image: Picture, parts: Parts, amount: Amount) -> Picture:
        """What `apply` gives for the image of some `parts`, bit for bit, in less time.

        The amount's light and colour have to be apart if the parts are for that, else not.
        """
        if amount.strength == 0:
            return image.copy()
        result = np.empty_like(image)

        def tile(rows: slice, columns: slice) -> None:
            place = rows, columns
            result[place] = _of_parts(image[place], parts.at(*place), amount)

        for_each_band(len(image), image.shape[1], tile)
        return result

    def table(self, size: int = APPLIED_NODES, amount: Amount | None = None) -> Tensor:
        """The look as one 3-D LUT `(size, size, size, 3)` in [0, 1]: its light map averaged."""
        colours = identity_lut(size).reshape(size * size, size, 3).numpy()
        looked = self._table.sampled(colours)
        looked *= four(self.gain.mean((0, 1)))
        looked += four(self.offset.mean((0, 1)))
        mixed = _mixed(colours, looked, amount or Amount(), None)
        return torch.from_numpy(mixed).reshape(size, size, size, 3)

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
    def _table(self) -> Table:
        return Table(self._expanded[0].numpy())

    @cached_property
    def _is_even(self) -> bool:
        """Whether the light map does nothing."""
        return bool((self.gain == 1).all() and (self.offset == 0).all())

    def _looked(
        self, image: Picture, region: Region | None
    ) -> Callable[[slice, slice], NDArray[np.float32]]:
        """Gives looked pixels (hxwx4, not clipped) of some rows and columns of an image."""
        height, width = image.shape[:2]
        region = region or Region(0, 0, width, height)
        light_map = None if self._is_even else self._light_map(region, height, width)
        table = self._table
        table.prepare(image.dtype)

        def of(rows: slice, columns: slice) -> NDArray[np.float32]:
            looked = table.sampled(image[rows, columns])
            if light_map is not None:
                light_map.apply(looked, rows.start, columns.start)
            return looked

        return of

    def _light_map(self, region: Region, height: int, width: int) -> LightMap:
        """The light map for pixels that begin at a region's corner."""
        columns, rows = (
            Places(
                ((start + 0.5) / length - first) / extent * cells - 0.5,
                cells / extent / length,
                cells - 1,
                count,
            )
            for start, length, first, extent, cells, count in zip(
                region[:2],
                region[2:],
                self.frame[:2],
                self.frame[2:],
                self.gain.shape[1::-1],
                (width, height),
                strict=True,
            )
        )
        return LightMap(self.gain, self.offset, columns, rows)


def _mixed(
    pixels: Picture, looked: NDArray[np.float32], amount: Amount, mask: Mask | None
) -> Picture:
    """Pixels hxwx3 blended with their looked ones (hxwx4), in their own type."""
    exact = pixels.dtype == np.float32
    if amount == Amount() and mask is None and not exact:
        return three(rounded(looked, pixels.dtype))
    looked = three(looked)
    if mask is None and not exact:
        return _of_parts(pixels, _parts_of(pixels, looked, apart=amount.is_apart), amount)
    strength, light, colour = amount
    if not amount.is_apart:
        looked.clip(0, 1, out=looked)
    elif exact:
        looked = exactly_in_oklab(pixels, looked, light, colour)
    else:
        looked = Roots.of(pixels, looked).encoded(light, colour)
    if strength != 1:
        looked = _blend(unit(pixels), looked, np.float32(strength))
    np.clip(looked, 0, 1, out=looked)
    if mask is not None:
        looked = _blend(unit(pixels), looked, unit(mask)[..., None])
    return rounded(looked, pixels.dtype)


def _parts_of(pixels: Picture, looked: NDArray[np.float32], *, apart: bool) -> Parts:
    """What of pixels and of their looked ones (both hxwx3) no amount changes; may be `looked`."""
    if apart:
        return Parts(*Roots.of(pixels, looked))
    # Everything starts from what will be seen: a change beyond the gamut is no change.
    return Parts(looked.clip(0, 1, out=looked))


def _of_parts(pixels: Picture, parts: Parts, amount: Amount) -> Picture:
    """The look in an amount, of 8 or 16 bits."""
    strength, light, colour = amount
    if parts.step is None:
        return blended(pixels, parts.first, strength)
    roots = Roots(parts.first, parts.step)
    if strength == 1:
        return roots.levels(light, colour, pixels.dtype)
    return blended(pixels, roots.encoded(light, colour), strength)


def _blend(
    start: NDArray[np.float32], end: NDArray[np.float32], share: NDArray[np.float32] | np.float32
) -> NDArray[np.float32]:
    """From `start` (share 0) to `end` (share 1), both exact; may use their memory."""
    end *= share
    start *= 1 - share
    end += start
    return end

"""What `ssh-studio harmonize` works on: pictures that were read, and how a look comes onto them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from ssh_studio.cli.console import notice
from ssh_studio.document.codec import Pixels
from ssh_studio.document.colour import converted
from ssh_studio.document.compositor import place
from ssh_studio.document.profiled import changed_in_srgb
from ssh_studio.document.pyramid import to_depth
from ssh_studio.document.reading import Picture, read_mask, read_picture
from ssh_studio.errors import MaskError, PictureError

if TYPE_CHECKING:
    from pathlib import Path

    from ssh_studio.cli.harmonize import Order
    from ssh_studio.engine import Amount, Harmonizer, Look

__all__ = ["Scene", "read_scene"]

_Progress = Callable[[float], None]
_STRIP = 256


class Scene(Protocol):
    """Pictures to harmonize."""

    @property
    def base(self) -> Picture:
        """The picture whose size, depth, profile and EXIF the result has."""

    def look(self, harmonizer: Harmonizer) -> Look:
        """Estimate the look."""

    def render(self, look: Look, amount: Amount, depth: int, progress: _Progress) -> Pixels:
        """The result, HxWx3 in the base's profile; depth: its bits per channel, 8 or 16."""


@dataclass(frozen=True)
class _Composite:
    """A picture that is composited already; mask: HxW."""

    base: Picture
    mask: Pixels

    def look(self, harmonizer: Harmonizer) -> Look:
        return harmonizer.composite_look(_in_srgb(self.base), self.mask)

    def render(self, look: Look, amount: Amount, depth: int, progress: _Progress) -> Pixels:
        from ssh_studio.engine.harmonizer import paste_look

        def change(pixels: Pixels) -> Pixels:
            return paste_look(pixels, look, self.mask, amount, progress=progress)

        colour = _at_least(self.base.colour, depth)
        return to_depth(changed_in_srgb(colour, self.base.icc, change), depth)


@dataclass(frozen=True)
class _Pair:
    """A foreground to be placed on a background.

    foreground: hxwx3 in the background's profile, and in its depth or a higher one. mask: hxw.
    known: hxw, where the foreground's colours are real; None for everywhere. at, scale: as `place`
    takes them.
    """

    base: Picture
    foreground: Pixels
    mask: Pixels
    known: NDArray[np.bool_] | None
    at: tuple[float, float]
    scale: float

    def look(self, harmonizer: Harmonizer) -> Look:
        from ssh_studio.engine import placement_at

        return harmonizer.look(
            converted(self.foreground, self.base.icc, None),
            self.mask,
            _in_srgb(self.base),
            placement=placement_at(*self.at, self.scale),
            foreground_known=self.known,
        )

    def render(self, look: Look, amount: Amount, depth: int, progress: _Progress) -> Pixels:
        from ssh_studio.engine.harmonizer import paste_look

        # All of what shows even a little gets the whole look; the soft mask blends it afterwards.
        def change(pixels: Pixels) -> Pixels:
            return paste_look(pixels, look, self.mask > 0, amount, progress=progress)

        looked = changed_in_srgb(_at_least(self.foreground, depth), self.base.icc, change)
        colour = _at_least(self.base.colour, depth)
        placed = place(colour, looked, self.mask, at=self.at, scale=self.scale)
        return to_depth(placed, depth)


def read_scene(order: Order) -> Scene:
    """Read the pictures of an order; notices about them go to stderr.

    Raises:
        ReadError: a file that cannot be read right.
        PictureError, MaskError: pictures that do not go together, or cannot be used like this.
    """
    if order.composite is not None:
        assert order.mask is not None, "checked with the usage"
        return _read_composite(order.composite, order.mask)
    assert order.background is not None, "checked with the usage"
    assert order.foreground is not None, "checked with the usage"
    base = _read_opaque(order.background, "background")
    foreground = _read(order.foreground)
    mask = _mask_of(foreground, order.mask)
    alpha, colour = foreground.alpha, foreground.colour
    known = None if alpha is None or alpha.min() > 0 else alpha > 0
    if base.pixels.dtype == np.uint16 or order.saving.is_fine:
        # Before the look and not after it: its smooth changes need the 16 bits.
        colour = to_depth(colour, 16)
    colour = converted(colour, foreground.icc, base.icc)
    return _Pair(base, colour, mask, known, _place_of(foreground, base, order), order.scale)


def _in_srgb(picture: Picture) -> Pixels:
    """Its colours, HxWx3, as looks are estimated on them."""
    return converted(picture.colour, picture.icc, None)


def _at_least(colour: Pixels, depth: int) -> Pixels:
    return to_depth(colour, max(colour.dtype.itemsize * 8, depth))


def _read_composite(path: Path, mask_path: Path) -> Scene:
    base = _read_opaque(path, "composite")
    mask = _read_mask(mask_path, base)
    if mask.min() > 0:
        raise MaskError(
            f"The mask {mask_path} covers the whole composite, so there is no background to take "
            "light and colour from: it has to be black outside the foreground."
        )
    return _Composite(base, mask)


def _read(path: Path) -> Picture:
    picture = read_picture(path)
    for text in picture.notices:
        notice(f"{path}: {text}")
    return picture


def _read_opaque(path: Path, name: str) -> Picture:
    picture = _read(path)
    alpha = picture.alpha
    if alpha is not None and alpha.min() < np.iinfo(alpha.dtype).max:
        raise PictureError(
            f"The {name} {path} is transparent in places, which is not handled yet; flatten it "
            "first."
        )
    return picture


def _read_mask(path: Path, picture: Picture) -> Pixels:
    mask = read_mask(path)
    height, width = mask.shape
    if (width, height) != (picture.width, picture.height):
        raise MaskError(
            f"The mask {path} has {width} × {height} pixels and its picture {picture.path} "
            f"{picture.width} × {picture.height}; they have to be equal."
        )
    return mask


def _mask_of(foreground: Picture, path: Path | None) -> Pixels:
    """The foreground's alpha, or the mask file, or both multiplied."""
    alpha = foreground.alpha
    if path is not None:
        mask = _read_mask(path, foreground)
        return mask if alpha is None else _multiplied(alpha, mask)
    if alpha is None:
        raise MaskError(
            f"The foreground {foreground.path} has no transparency that says what to show of it: "
            "give a mask with --mask, or cut it out first."
        )
    if alpha.min() == np.iinfo(alpha.dtype).max:
        notice(f"{foreground.path}: nothing of it is transparent; all of it is placed.")
    return alpha


def _multiplied(alpha: Pixels, mask: Pixels) -> NDArray[np.uint16]:
    """The product of two coverages of 8 or 16 bits, in 16 bits."""
    product = np.empty(alpha.shape, np.uint16)
    full = int(np.iinfo(alpha.dtype).max) * int(np.iinfo(mask.dtype).max)
    # In strips, because the product of whole pictures takes eight times their memory.
    for top in range(0, len(product), _STRIP):
        rows = slice(top, top + _STRIP)
        exact = alpha[rows].astype(np.uint64) * mask[rows]
        product[rows] = (exact * 65535 + full // 2) // full
    return product


def _place_of(foreground: Picture, base: Picture, order: Order) -> tuple[float, float]:
    width, height = foreground.width * order.scale, foreground.height * order.scale
    if width > base.width or height > base.height:
        notice(
            f"The foreground ({width:.0f} × {height:.0f} pixels) is larger than the background "
            f"({base.width} × {base.height}) and is cut off; a smaller --scale shows all of it."
        )
    if order.at is not None:
        return order.at
    # Whole pixels, so that nothing is resampled where the scale does not ask for it.
    return float((base.width - width) // 2), float((base.height - height) // 2)

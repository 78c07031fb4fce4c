"""An item read from its files: what the harmonizer is given, and how its answer is measured."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ssh_studio.document.codec import Pixels
from ssh_studio.document.colour import converted
from ssh_studio.document.compositor import place
from ssh_studio.document.pyramid import to_depth
from ssh_studio.document.reading import read_mask, read_picture
from ssh_studio.engine import Harmonizer, placement_at
from ssh_studio.engine.harmonizer import paste_look
from ssh_studio.errors import MaskError, PictureError, ReadError
from ssh_studio.evaluation.layouts import Item
from ssh_studio.evaluation.metrics import Figures, inside, measure, reduced, tidied

__all__ = ["PROTOCOLS", "Case", "read_case"]

PROTOCOLS = ("full", "256")
"""At the size of the files, or at 256x256 as the papers do, see docs/evaluation.md."""


class Stack(NamedTuple):
    """A composite in parts: photo HxWx3, the uncut one; placed and background hxwx3."""

    photo: Pixels
    placed: Pixels
    background: Pixels


@dataclass(frozen=True)
class Case:
    """A composite HxWx3, its mask HxW and the truth HxWx3, each uint8 or uint16, in sRGB.

    stack: what the composite is made of, where that is known. reduces: whether results are brought
    to 256x256 before they are measured, with PSNR by the range of the result.
    """

    composite: Pixels
    mask: Pixels
    truth: Pixels
    stack: Stack | None = None
    reduces: bool = False

    def answer(self, harmonizer: Harmonizer) -> Pixels:
        """What a harmonizer makes of the composite, HxWx3.

        Raises:
            PictureError, MaskError: as `Harmonizer.look`.
        """
        if self.stack is None:
            return harmonizer.harmonize(self.composite, self.mask)
        photo, placed, background = self.stack
        if harmonizer.architecture == "paper":
            # As its authors have it: the uncut photo, whole; a mask in its frame is not there.
            look = harmonizer.look(photo, np.ones(photo.shape[:2], np.bool_), background)
        else:
            # What surrounds the object in the placed picture need not be of the photo.
            known, here = inside(self.mask), placement_at(0, 0, 1)
            look = harmonizer.look(
                placed, self.mask, background, placement=here, foreground_known=known
            )
        looked = paste_look(placed, look, self.mask > 0)
        return place(background, looked, self.mask)

    def measured(self, picture: Pixels) -> Figures:
        """How far a result HxWx3 is from the truth."""
        if not self.reduces:
            return measure(picture, self.truth, self.mask)
        small = reduced(picture)
        levels = 255 / np.iinfo(small.dtype).max
        data_range = float(int(small.max()) - int(small.min())) * levels
        return measure(small, reduced(self.truth), reduced(self.mask), data_range)


def read_case(item: Item, protocol: str) -> Case:
    """Read an item's files.

    Args:
        item: a composite with its truth.
        protocol: of `PROTOCOLS`. With `256`, a flattened composite is reduced before it is
            harmonized; of one in parts the result is reduced, as the authors of RealHM do.

    Raises:
        ReadError: a file is missing or damaged. PictureError, MaskError: they do not go together.
    """
    if missing := item.missing:
        raise ReadError(f"missing: {', '.join(path.name for path in missing)}")
    mask, truth = tidied(read_mask(item.mask)), _colours(item, item.truth)
    if not inside(mask).any():
        raise MaskError(f"{item.mask} is nowhere more than half: there is no object.")
    stack = None
    if item.layers is not None:
        stack = Stack(*(_colours(item, path) for path in item.layers))
        _check_sizes(mask, truth, stack.placed, stack.background)
        composite = place(stack.background, stack.placed, mask)
    else:
        assert item.composite is not None, "an item has the one or the other"
        composite = _colours(item, item.composite)
        _check_sizes(mask, truth, composite)
        if protocol == "256":
            composite, mask, truth = reduced(composite), reduced(mask), reduced(truth)
    return Case(composite, mask, truth, stack, reduces=stack is not None and protocol == "256")


def _colours(item: Item, path: Path) -> Pixels:
    picture = read_picture(path)
    alpha = picture.alpha
    if alpha is not None and alpha.min() < np.iinfo(alpha.dtype).max:
        raise PictureError(f"{path} is transparent in places; flatten it first.")
    colour = np.ascontiguousarray(picture.colour)
    if item.as_stored:
        # A stack of 8 and 16 bits is no matter of the papers' sets, which are JPEG.
        return to_depth(colour, 8) if item.layers is not None else colour
    return converted(colour, picture.icc, None)


def _check_sizes(mask: Pixels, *pictures: Pixels) -> None:
    sizes = [(part.shape[1], part.shape[0]) for part in (mask, *pictures)]
    if len(set(sizes)) > 1:
        told = ", ".join(dict.fromkeys(f"{width} × {height}" for width, height in sizes))
        raise PictureError(f"Its pictures differ in size ({told} pixels).")

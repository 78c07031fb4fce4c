"""How calm a harmonizer is: what little changes of the scene change in the result, in ΔE2000."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ssh_studio.engine import Harmonizer, Look, placement_at
from ssh_studio.engine.harmonizer import paste_look
from ssh_studio.engine.pixels import Mask, Picture, unit
from ssh_studio.evaluation.difference import ciede2000, srgb_to_lab
from ssh_studio.evaluation.metrics import inside

__all__ = ["Layer", "dabbed", "mean_difference", "moved", "repainted", "untouched"]


class Layer(NamedTuple):
    """A foreground on a background.

    picture: HxWx3 sRGB. mask: HxW, what of it shows. background: hxwx3. left, top: of the picture's
    corner, in pixels of the background. known: HxW, which of its pixels are real; where it is
    None, those that show.
    """

    picture: Picture
    mask: Mask
    background: Picture
    left: float = 0.0
    top: float = 0.0
    known: Mask | None = None

    def look(self, harmonizer: Harmonizer) -> Look:
        """The look of the layer where it stands."""
        return harmonizer.look(
            self.picture,
            self.mask,
            self.background,
            placement=placement_at(self.left, self.top),
            foreground_known=self.mask > 0 if self.known is None else self.known,
        )

    def looked(self, harmonizer: Harmonizer) -> Picture:
        """The picture HxWx3 with the look on its object."""
        return paste_look(self.picture, self.look(harmonizer), inside(self.mask))


def untouched(harmonizer: Harmonizer, photo: Picture, mask: Mask) -> float:
    """How far an object of a photo is changed where nothing was pasted.

    photo: HxWx3; mask: HxW. Mean ΔE2000 over the object; 0 is right.
    """
    return mean_difference(harmonizer.harmonize(photo, mask), photo, mask)


def moved(harmonizer: Harmonizer, layer: Layer, by: tuple[float, float] = (1.0, 0.0)) -> float:
    """How far the result changes when the layer is moved, by one pixel to the right if left out.

    Mean ΔE2000 over the object.
    """
    there = layer._replace(left=layer.left + by[0], top=layer.top + by[1])
    return mean_difference(layer.looked(harmonizer), there.looked(harmonizer), layer.mask)


def repainted(harmonizer: Harmonizer, layer: Layer, share: float = 0.01) -> float:
    """How far the result changes when a dab at its edge hides a share of the object.

    Mean ΔE2000 over what is left of the object.
    """
    # What is hidden now is still there.
    known = layer.mask > 0 if layer.known is None else layer.known
    there = layer._replace(mask=dabbed(layer.mask, share), known=known)
    return mean_difference(layer.looked(harmonizer), there.looked(harmonizer), there.mask)


def dabbed(mask: Mask, share: float) -> Mask:
    """A mask HxW without this share of its object: a round dab at the object's left end."""
    rows, columns = np.nonzero(inside(mask))
    first = int(columns.argmin())
    distance = np.hypot(rows - rows[first], columns - columns[first])
    gone = np.argsort(distance, kind="stable")[: round(share * len(rows))]
    result = mask.copy()
    result[rows[gone], columns[gone]] = 0
    return result


def mean_difference(one: Picture, other: Picture, mask: Mask) -> float:
    """Mean ΔE2000 of two pictures HxWx3 over the object of a mask HxW, see `inside`."""
    chosen: NDArray[np.bool_] = inside(mask)
    return float(ciede2000(*(srgb_to_lab(unit(part[chosen])) for part in (one, other))).mean())

"""Where opened pictures go in a document: one becomes the background, the others layers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ssh_studio.document.document import State
from ssh_studio.document.geometry import Point, Transform
from ssh_studio.document.layer import Image, Layer, LookSettings
from ssh_studio.document.mask import Mask

__all__ = ["Arrived", "background_of", "placed", "same_content", "start_transform"]

_FAN = 0.03
"""How far the next one of several layers is moved aside, of the document's shorter side."""
_FIT = 0.8
"""Of the document: what a layer that is larger than it is scaled to."""


@dataclass(frozen=True)
class Arrived:
    """A picture on its way into the document. mask: of its alpha; None where all of it shows."""

    image: Image
    mask: Mask | None = None

    @property
    def name(self) -> str:
        return Path(self.image.name).stem or "Layer"


def placed(
    state: State,
    pictures: Sequence[Arrived],
    at: Point | None = None,
    place: int | None = None,
    look: LookSettings | None = None,
) -> tuple[State, list[Layer]]:
    """The document with pictures added, and the layers that are new, the lowest first.

    Their colours become the document's; whoever reads them in a worker does that before.

    In an empty document the first picture without transparency becomes the background; where all
    have some, there is none, and the document is as large as the first, so that no alpha is lost.

    Args:
        at: where the layers' centres go, in document pixels; the document's centre if left out.
        place: in the pile of layers; on top if left out.
        look: of the new layers.
    """
    rest = list(pictures)
    if state.is_empty and rest:
        background = background_of(rest)
        size = (background or rest[0]).image
        state = State(
            background=background.image if background else None,
            width=size.width,
            height=size.height,
        )
        if background is not None:
            rest.remove(background)
    step = round(_FAN * min(state.width, state.height))
    layers = [
        Layer(
            image=picture.image.in_profile(state.icc),
            mask=picture.mask or Mask.filled(picture.image.width, picture.image.height),
            # Fanned out, so that none hides another.
            transform=start_transform(state, picture.image, at).moved(count * step, count * step),
            name=picture.name,
        )
        for count, picture in enumerate(rest)
    ]
    if layers:
        pile = list(state.layers)
        place = len(pile) if place is None else place
        pile[place:place] = layers
        state = replace(state, layers=tuple(pile), active=layers[-1].id)
    return state, layers


def background_of(pictures: Sequence[Arrived]) -> Arrived | None:
    """The one that becomes the background of an empty document."""
    return next((picture for picture in pictures if picture.mask is None), None)


def start_transform(state: State, image: Image, at: Point | None = None) -> Transform:
    """Where a new layer starts: in its own size, unless it is larger than the document.

    What is larger is scaled down to 80 % of the document and kept inside it. In its own size it
    stands on whole pixels, so that nothing is resampled.
    """
    larger = image.width > state.width or image.height > state.height
    scale = 1.0
    if larger:
        scale = _FIT * min(state.width / image.width, state.height / image.height)
    x, y = at or (state.width / 2, state.height / 2)
    # Dropped beside the document, some of it still shows.
    x, y = min(max(x, 0.0), float(state.width)), min(max(y, 0.0), float(state.height))
    width, height = image.width * scale, image.height * scale
    left, top = x - width / 2, y - height / 2
    if larger:
        left = min(max(left, 0.0), state.width - width)
        top = min(max(top, 0.0), state.height - height)
    else:
        left, top = round(left), round(top)
    return Transform.at(left, top, image.width, image.height, scale)


def same_content(state: State) -> tuple[object, ...]:
    """Equal as long as nothing of a document was edited; which layer is chosen does not count."""
    masks = tuple(layer.mask.revision for layer in state.layers)
    regions = tuple(layer.region.revision if layer.region else 0 for layer in state.layers)
    return state.background, state.width, state.height, state.layers, masks, regions

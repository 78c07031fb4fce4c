"""What a document is made of: plain records that are replaced, never changed (masks excepted)."""

from __future__ import annotations

import itertools
import math
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any

import numpy as np

from ssh_studio.document.codec import Pixels
from ssh_studio.document.colour import converted, is_same_space
from ssh_studio.document.geometry import Rect, Transform
from ssh_studio.document.mask import Mask
from ssh_studio.document.metadata import Metadata
from ssh_studio.document.packed import Packed
from ssh_studio.errors import MaskError, PictureError

__all__ = [
    "REACH",
    "Adjustments",
    "Image",
    "Layer",
    "LayerId",
    "LookSettings",
    "Part",
    "PinnedLook",
    "Reference",
    "bytes_of",
    "new_layer_id",
]

LayerId = str

REACH = 2
"""Pixels that interpolation looks to either side."""

_keys = itertools.count(1)


class Reference(str, Enum):
    """The part of the background that a look is estimated from."""

    BACKGROUND = "background"
    """All of what lies beneath the layer."""
    BENEATH = "beneath"
    """What lies under and closely around the layer."""
    PAINTED = "painted"
    """The region that the user painted."""


@dataclass(frozen=True, eq=False)
class PinnedLook:
    """A look that a layer keeps whatever changes. Another object is another look.

    values: as `Look.to_dict` gives them and JSON can hold them; kept, not understood, by this room.
    """

    values: dict[str, Any] = field(repr=False)


@dataclass(frozen=True)
class LookSettings:
    """How a layer takes on the light and colour of what lies beneath it.

    Attributes:
        on: whether it does.
        strength: 0 to 1, blend between the picture and its look.
        light, colour: 0 to 2, how much of the look's change of lightness and of chroma.
        reference: where the look is estimated from.
        model: name of an installed model.
        pinned: the look that it keeps; None: one is estimated from reference and model.
    """

    on: bool = True
    strength: float = 1.0
    light: float = 1.0
    colour: float = 1.0
    reference: Reference = Reference.BACKGROUND
    model: str = "default"
    pinned: PinnedLook | None = None


@dataclass(frozen=True)
class Adjustments:
    """Corrections by hand, on top of the look.

    Attributes:
        exposure: EV, -4 to 4.
        temperature, tint, contrast, saturation: -100 to 100, 0 changes nothing.
    """

    exposure: float = 0.0
    temperature: float = 0.0
    tint: float = 0.0
    contrast: float = 0.0
    saturation: float = 0.0

    @property
    def is_neutral(self) -> bool:
        return self == Adjustments()


@dataclass(frozen=True, eq=False)
class Image:
    """The pixels of a background or of a layer, and what came with them. Never changed.

    Attributes:
        pixels: HxWx3 uint8 or uint16 (full range), in the document's profile, upright.
            Read-only.
        name: of the file, without folder; what a person calls it.
        path: of the file it came from; None for pasted ones.
        icc, metadata: of the file, as `reading.Picture` has them.
        known: as large as the picture, 255 where its pixels are real and 0 where they were filled
            in, because a cut-out's file hides what was there; None: all are real. Never painted.
        original: the picture that this one was made from by removing colour spill; None: it is
            uncut.
        source: the pixels in the profile of their file, where they were converted from it; None:
            they are as they came. A cleaned picture has none; its original may.
        key: unique among all images of this process, for caches.
    """

    pixels: Pixels = field(repr=False)
    name: str = ""
    path: str | None = None
    icc: bytes | None = field(default=None, repr=False)
    metadata: Metadata = field(default_factory=Metadata)
    known: Mask | None = field(default=None, repr=False)
    original: Image | None = field(default=None, repr=False)
    source: Packed | None = field(default=None, repr=False)
    key: int = field(default_factory=lambda: next(_keys))

    def __post_init__(self) -> None:
        pixels = self.pixels
        if pixels.ndim != 3 or pixels.shape[2] != 3 or 0 in pixels.shape:
            raise PictureError("A picture must have height, width and the three channels of RGB.")
        if pixels.dtype not in (np.uint8, np.uint16):
            raise PictureError("A picture must have 8 or 16 bits, not {0}.", pixels.dtype)
        if self.known is not None and self.known.pixels.shape != pixels.shape[:2]:
            raise MaskError("What is known of a picture must have its height and width.")
        if self.original is not None and self.original.pixels.shape != pixels.shape:
            raise PictureError("A cleaned picture must have the size of the one it was made from.")
        if self.source is not None and self.source.shape != pixels.shape[:2]:
            raise PictureError("A picture must have the size of the one it was converted from.")
        pixels.flags.writeable = False

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])

    @property
    def rect(self) -> Rect:
        """All of it."""
        return Rect.of(self.width, self.height)

    @property
    def depth(self) -> int:
        """Bits per channel: 8 or 16."""
        return self.pixels.dtype.itemsize * 8

    @property
    def exif(self) -> bytes | None:
        """Without JPEG's prefix."""
        return self.metadata.exif

    def in_profile(self, icc: bytes | None) -> Image:
        """The same picture in another RGB profile (None: sRGB); itself where it is in it.

        However often, it is converted only once: from the pixels as they came, which are kept.

        Raises:
            ReadError: as `as_it_came`.
        """
        if is_same_space(self.icc, icc):
            return self
        if self.original is not None:
            return self.original.in_profile(icc).cleaned(converted(self.pixels, self.icc, icc))
        came = self.as_it_came
        if is_same_space(came.icc, icc):
            return came
        source = self.source or Packed.of(came.pixels, came.icc, came.metadata)
        pixels = converted(came.pixels, came.icc, icc)
        return replace(came, pixels=pixels, icc=icc, source=source, key=next(_keys))

    def with_pixels(self, pixels: Pixels) -> Image:
        """The same picture with other colours: what came with it, and a key of its own."""
        return replace(self, pixels=pixels, source=None, key=next(_keys))

    @property
    def as_it_came(self) -> Image:
        """Uncut, and in the profile of its file; itself where nothing was done to it.

        Raises:
            ReadError: it comes from a project in which it is damaged.
        """
        uncut = self.uncut
        if uncut.source is None:
            return uncut
        return replace(uncut.with_pixels(uncut.source.unpacked()), icc=uncut.source.icc)

    @property
    def parts(self) -> Iterator[Part]:
        """All of it that takes memory."""
        yield self
        if self.known is not None:
            yield self.known
        if self.source is not None:
            yield self.source
        if self.original is not None:
            yield from self.original.parts

    @property
    def uncut(self) -> Image:
        """As it came, with the colours of its old surroundings; itself where nothing was cleaned.

        What looks for edges in a picture looks here.
        """
        return self.original or self

    def cleaned(self, pixels: Pixels) -> Image:
        """The same picture without colour spill; `uncut` gives it back as it came."""
        return replace(self.uncut.with_pixels(pixels), original=self.uncut)


@dataclass(frozen=True, eq=False)
class Layer:
    """A placed foreground. Changed by `dataclasses.replace`; its mask is painted in place.

    Attributes:
        image: the uncut picture; the mask only hides.
        mask: as large as the picture.
        transform: layer pixels -> document pixels.
        opacity: 0 to 1.
        look: how it is harmonized. adjustments: corrections by hand.
        region: the painted reference, as large as the document; None where none was painted.
        id: the same for all versions of one layer.
    """

    image: Image
    mask: Mask
    transform: Transform
    name: str = "Layer"
    opacity: float = 1.0
    visible: bool = True
    look: LookSettings = LookSettings()
    adjustments: Adjustments = Adjustments()
    region: Mask | None = None
    id: LayerId = field(default_factory=lambda: new_layer_id())

    def __post_init__(self) -> None:
        if (self.mask.height, self.mask.width) != self.image.pixels.shape[:2]:
            raise MaskError("The mask must have the height and width of its picture.")

    @property
    def parts(self) -> Iterator[Part]:
        """All of it that takes memory."""
        yield from self.image.parts
        yield self.mask
        if self.region is not None:
            yield self.region

    @property
    def bounds(self) -> Rect:
        """The whole document pixels that its picture touches."""
        return self.transform.bounds(self.image.width, self.image.height)

    @property
    def reach(self) -> Rect:
        """The document pixels that it can have an effect on.

        Interpolation reaches further than the picture: by pixels of the document where the layer
        is shrunk, of the layer where it is enlarged.
        """
        scale = max(1.0, self.transform.scale_x, self.transform.scale_y)
        return self.bounds.grown(math.ceil(REACH * scale))


Part = Image | Mask | Packed
"""Something that takes memory, and that several layers may share."""


def bytes_of(part: Part) -> int:
    """The memory that a part takes by itself."""
    return len(part.data) if isinstance(part, Packed) else int(part.pixels.nbytes)


def new_layer_id() -> LayerId:
    """An id that no other layer has, in any document."""
    return uuid.uuid4().hex

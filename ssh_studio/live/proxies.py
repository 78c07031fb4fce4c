"""Small copies of pictures and masks: all that a look is estimated from. Used in the worker only.

A proxy is its original averaged over squares of `factor` x `factor` pixels; the last rows and
columns that fill no square are left out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

import cv2
import numpy as np
from numpy.typing import NDArray

from ssh_studio.document.colour import converted
from ssh_studio.document.document import State
from ssh_studio.document.geometry import Rect, Transform, apply_matrix
from ssh_studio.document.layer import Image, Layer
from ssh_studio.document.mask import Coverage, Mask

__all__ = ["Painted", "Proxies", "factor_of"]

SIDE = 1024
"""Pixels of a proxy's longer side at most. The networks look at far less; the rest is for objects
that are a small part of their picture."""
_LEAST_SIDE = 16


class Painted(NamedTuple):
    """Where a mask differs from what the worker has of it; rect None: everywhere."""

    mask: Mask
    rect: Rect | None


class Proxies:
    """Makes proxies and keeps them for as long as their originals live."""

    def __init__(self) -> None:
        self._images: WeakKeyDictionary[Image, Image] = WeakKeyDictionary()
        self._masks: WeakKeyDictionary[Mask, Mask] = WeakKeyDictionary()

    def refresh(self, painted: Iterable[Painted]) -> None:
        """Bring the masks' proxies up to date.

        The GUI thread may paint in a mask while it is read here: what is read then may be half of
        a stroke, but the rest of it is reported with the next request.
        """
        for mask, rect in painted:
            proxy = self._masks.get(mask)
            if proxy is None:
                continue
            factor = factor_of(mask.width, mask.height)
            area = rect or mask.rect
            squares = Rect(
                area.left // factor,
                area.top // factor,
                -(-area.right // factor),
                -(-area.bottom // factor),
            ).intersected(proxy.rect)
            if not squares.is_empty:
                values = np.asarray(_averaged(mask.pixels, squares, factor), np.uint8)
                proxy.write(squares, values)

    def image(self, image: Image) -> Image:
        """A picture's proxy, 8 bits, in sRGB: that is where looks are estimated."""
        proxy = self._images.get(image)
        if proxy is None:
            factor = factor_of(image.width, image.height)
            whole = Rect.of(image.width // factor, image.height // factor)
            pixels = _averaged(image.pixels, whole, factor)
            pixels = converted(pixels, image.icc, None)
            if pixels.dtype == np.uint16:
                pixels = cv2.convertScaleAbs(pixels, alpha=1 / 257)
            proxy = self._images[image] = Image(np.asarray(pixels, np.uint8))
        return proxy

    def known(self, image: Image) -> Coverage | None:
        """Which pixels of a picture's proxy are real; None for all of them.

        Those of a cut-out that its file hides are not: what is there was filled in.
        """
        return None if image.known is None else self.mask(image.known).pixels

    def mask(self, mask: Mask) -> Mask:
        """A mask's proxy; the same object as long as the mask lives."""
        proxy = self._masks.get(mask)
        if proxy is None:
            factor = factor_of(mask.width, mask.height)
            whole = Rect.of(mask.width // factor, mask.height // factor)
            # A copy: the proxy is written to, the mask is not ours.
            proxy = self._masks[mask] = Mask(np.array(_averaged(mask.pixels, whole, factor)))
        return proxy

    def layer(self, layer: Layer, document_factor: int) -> Layer:
        """A layer of proxies that stands in the document's proxy where the layer stands in it."""
        image = layer.image
        factor = factor_of(image.width, image.height)
        small, mask = self.image(image), self.mask(layer.mask)
        matrix = layer.transform.matrix(image.width, image.height)
        middle = small.width * factor / 2, small.height * factor / 2
        x, y = apply_matrix(matrix, middle)
        grown = factor / document_factor
        transform: Transform = replace(
            layer.transform,
            x=x / document_factor,
            y=y / document_factor,
            scale_x=layer.transform.scale_x * grown,
            scale_y=layer.transform.scale_y * grown,
        )
        return replace(layer, image=small, mask=mask, transform=transform, region=None)

    def state(self, state: State, layers: Iterable[Layer]) -> State:
        """A document's proxy, with some of its layers."""
        factor = factor_of(state.width, state.height)
        return State(
            self.image(state.background) if state.background is not None else None,
            max(1, state.width // factor),
            max(1, state.height // factor),
            tuple(self.layer(layer, factor) for layer in layers),
        )


def factor_of(width: int, height: int) -> int:
    """Pixels of a picture across one of its proxy's: a power of two, which OpenCV is quick at."""
    factor = 1
    while max(width, height) > SIDE * factor and min(width, height) >= 2 * factor * _LEAST_SIDE:
        factor *= 2
    return factor


def _averaged(pixels: NDArray[Any], squares: Rect, factor: int) -> NDArray[Any]:
    """Squares of `factor` x `factor` pixels, each as one pixel of the same type."""
    if factor == 1:
        return pixels[squares.slices]
    part = pixels[
        squares.top * factor : squares.bottom * factor,
        squares.left * factor : squares.right * factor,
    ]
    size = squares.width, squares.height
    return np.asarray(cv2.resize(part, size, interpolation=cv2.INTER_AREA))

"""Which layer shows at a place, and what a copy of one is. No widgets."""

from __future__ import annotations

import math
import weakref
from dataclasses import replace

import cv2

from ssh_studio.document.document import State
from ssh_studio.document.geometry import Point, Rect, apply_matrix
from ssh_studio.document.layer import Layer, new_layer_id
from ssh_studio.document.mask import Mask
from ssh_studio.ui.tools.handles import Frame

__all__ = ["content_of", "duplicated", "frame_of", "layer_at", "layer_point"]

_SHOWN = 24
"""Coverage from which a pixel counts as something to grab."""

_contents: weakref.WeakKeyDictionary[Mask, tuple[int, Rect]] = weakref.WeakKeyDictionary()


def frame_of(layer: Layer) -> Frame:
    """The frame around what a layer shows; around its picture where it shows nothing."""
    return Frame(layer.transform, layer.image.width, layer.image.height, content_of(layer.mask))


def content_of(mask: Mask) -> Rect:
    """Around all that a mask shows, in its pixels; all of it where it shows nothing."""
    known = _contents.get(mask)
    if known is None or known[0] != mask.revision:
        left, top, width, height = cv2.boundingRect(mask.pixels)
        rect = Rect(left, top, left + width, top + height)
        known = _contents[mask] = (mask.revision, mask.rect if rect.is_empty else rect)
    return known[1]


def layer_point(layer: Layer, document: Point) -> Point:
    """A document point in layer pixels."""
    inverse = layer.transform.inverse(layer.image.width, layer.image.height)
    return apply_matrix(inverse, document)


def layer_at(state: State, document: Point) -> Layer | None:
    """The highest visible layer whose mask shows something at a document point."""
    for layer in reversed(state.layers):
        if not layer.visible or layer.opacity <= 0:
            continue
        x, y = (math.floor(value) for value in layer_point(layer, document))
        inside = 0 <= x < layer.mask.width and 0 <= y < layer.mask.height
        if inside and layer.mask.pixels[y, x] >= _SHOWN:
            return layer
    return None


def duplicated(state: State, layer: Layer, name: str) -> State:
    """With a copy of a layer, of another name, above it; the copy becomes the active one."""
    region = layer.region.copy() if layer.region is not None else None
    copy = replace(layer, id=new_layer_id(), name=name, mask=layer.mask.copy(), region=region)
    place = state.index(layer.id) + 1
    layers = (*state.layers[:place], copy, *state.layers[place:])
    return replace(state, layers=layers, active=copy.id)

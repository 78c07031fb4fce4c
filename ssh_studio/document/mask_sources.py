"""Masks from elsewhere: of another layer, or of a picture file."""

from __future__ import annotations

import math

import cv2
import numpy as np

from ssh_studio.document.codec import Pixels, to_8_bits
from ssh_studio.document.edges import shrunk
from ssh_studio.document.geometry import Matrix
from ssh_studio.document.layer import Layer
from ssh_studio.document.mask import Coverage, Mask
from ssh_studio.errors import MaskError

__all__ = ["carried", "fitted"]


def fitted(pixels: Pixels, width: int, height: int) -> Coverage:
    """The mask that a picture file holds, for a layer of a size.

    Args:
        pixels: HxW, uint8 or uint16, as `reading.read_mask` gives it.
        width, height: of the layer. A picture of another size, but of the same shape, is resized.

    Raises:
        MaskError: its proportions are others, so that it cannot belong to the layer.
    """
    found = to_8_bits(pixels)
    if found.shape == (height, width):
        return np.ascontiguousarray(found)
    # A pixel more or less on either side is rounding.
    across, down = found.shape[1] / width, found.shape[0] / height
    slack = 1.5 / min(found.shape) + 1.5 / min(width, height)
    if abs(across / down - 1) > slack:
        raise MaskError(
            "The picture has {0} × {1} pixels and the layer {2} × {3}. Choose one of the "
            "same proportions.",
            found.shape[1],
            found.shape[0],
            width,
            height,
        )
    way = cv2.INTER_AREA if across > 1 else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(found, (width, height), interpolation=way), np.uint8)


def carried(mask: Mask, source: Matrix, layer: Layer) -> Coverage:
    """Another layer's mask, as it lies in the document, in the pixels of a layer.

    Args:
        mask: of the other layer, and `source` its pixels -> document pixels.
        layer: that it is for. Where the two pictures lie alike, it is taken pixel for pixel.

    Returns:
        HxW of the layer's picture; 0 where the other layer's picture does not reach.
    """
    width, height = layer.image.width, layer.image.height
    # Layer pixels -> document -> the other layer's pixels.
    to = np.linalg.inv(source[:, :2])
    own = layer.transform.matrix(width, height)
    linear = to @ own[:, :2]
    shift = to @ (own[:, 2] - source[:, 2])
    same = (mask.width, mask.height) == (width, height)
    if same and np.allclose(linear, np.eye(2), atol=1e-9) and np.allclose(shift, 0, atol=1e-6):
        return mask.pixels.copy()
    values = mask.pixels
    # What is made much smaller is averaged first.
    least = min(math.hypot(*linear[:, 0]), math.hypot(*linear[:, 1]))
    if least > 2:
        factor = int(least)
        size = max(1, mask.width // factor), max(1, mask.height // factor)
        values = shrunk(values, *size).astype(np.uint8, copy=False)
        step = np.diag([size[0] / mask.width, size[1] / mask.height])
        linear, shift = step @ linear, step @ shift
    # From pixel indices to pixel indices, whose centres are half a pixel from the corner.
    shift = shift + linear @ (0.5, 0.5) - 0.5
    placed = cv2.warpAffine(
        values,
        np.column_stack([linear, shift]),
        (width, height),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
    )
    return np.asarray(placed, np.uint8)

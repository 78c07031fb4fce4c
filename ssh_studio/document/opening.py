"""Pictures from files and from the clipboard, as a document takes them: an image and its mask."""

from __future__ import annotations

import math
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from ssh_studio.document.codec import MAX_PIXELS, Pixels, to_8_bits
from ssh_studio.document.layer import Image
from ssh_studio.document.mask import Mask
from ssh_studio.document.metadata import Metadata
from ssh_studio.document.reading import read_picture
from ssh_studio.errors import PictureError, Sentence

__all__ = ["Opened", "image_from_array", "open_image"]

# Colours are spread on so many pixels: nobody sees detail where nothing was.
_SPREAD_PIXELS = 1_000_000
# Of 1: hidden colours that go on this smoothly are the rest of the photo, not rubbish.
_CONTINUES = 0.04
_Floats = NDArray[Any]  # float32
_BLOCK = 512, 4096


class Opened(NamedTuple):
    """A picture that was opened.

    image: its colours. mask: its transparency; None where it has none, or nothing else.
    notices: sentences for the user.
    """

    image: Image
    mask: Mask | None
    notices: Sequence[str]


def open_image(path: str | os.PathLike[str]) -> Opened:
    """Read a picture file for a document.

    Its transparency becomes a mask. What is hidden behind full transparency stays where it is the
    rest of the photo, so that it can be painted back in; else (black, white, leftovers) it takes
    on the colours of what is visible nearby, and is not among what is known of the image.

    Raises:
        ReadError: as `reading.read_picture`.
    """
    picture = read_picture(path)
    parts = _split(picture.pixels)
    absolute = str(Path(os.path.abspath(path)))
    image = Image(
        parts.colours, Path(path).name, absolute, picture.icc, picture.metadata, parts.known
    )
    return Opened(image, parts.mask, [*picture.notices, *parts.notices])


def image_from_array(
    pixels: NDArray[Any],
    name: str,
    *,
    icc: bytes | None = None,
    metadata: Metadata | None = None,
) -> tuple[Image, Mask | None]:
    """An image, and a mask from its alpha, as `open_image` makes them; for the clipboard.

    Args:
        pixels: HxW, HxWx3 or HxWx4 (straight alpha), uint8 or uint16, sRGB; they are copied.
        name: what a person calls it.

    Raises:
        PictureError: not such pixels, none, or too many.
    """
    if pixels.ndim == 2:
        pixels = pixels[..., None].repeat(3, axis=2)
    if pixels.ndim != 3 or pixels.shape[2] not in (3, 4) or 0 in pixels.shape:
        raise PictureError("This is no picture: it needs height, width and colours.")
    if pixels.dtype not in (np.uint8, np.uint16):
        raise PictureError("A picture must have 8 or 16 bits, not {0}.", pixels.dtype)
    if pixels.shape[0] * pixels.shape[1] > MAX_PIXELS:
        raise PictureError("Pictures over {0} megapixels are not handled.", MAX_PIXELS // 1000000)
    colours, mask, known, _ = _split(pixels)
    if colours.base is not None or colours is pixels:
        colours = colours.copy()
    return Image(colours, name, None, icc, metadata or Metadata(), known), mask


class _Parts(NamedTuple):
    colours: Pixels
    mask: Mask | None = None
    known: Mask | None = None
    notices: Sequence[str] = ()


def _split(pixels: Pixels) -> _Parts:
    """Colours and mask of HxWx3 or HxWx4 pixels, what is known of them, and notices."""
    if pixels.shape[2] == 3:
        return _Parts(np.ascontiguousarray(pixels))
    alpha = to_8_bits(pixels[..., 3])
    lowest, highest = alpha.min(), alpha.max()
    colours: Pixels = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGBA2RGB), pixels.dtype)
    if highest == 0:
        told = Sentence("It is transparent all over; its transparency was left out.")
        return _Parts(colours, notices=[told])
    if lowest == 255:
        return _Parts(colours)
    known = None
    if lowest == 0 and _bleed(colours, alpha):
        known = Mask(np.where(alpha > 0, np.uint8(255), np.uint8(0)))
    return _Parts(colours, Mask(np.ascontiguousarray(alpha)), known)


def _bleed(colours: Pixels, alpha: NDArray[np.uint8]) -> bool:
    """Spread the visible colours into what is fully transparent, in place.

    Returns False where that stays as it is, because it is the rest of the photo.

    It is done on every n-th pixel ("pull-push": Gortler et al., The Lumigraph, SIGGRAPH 1996), and
    only hidden pixels are written.
    """
    height, width = alpha.shape
    step = math.ceil(max((height * width / _SPREAD_PIXELS) ** 0.5, max(height, width) / 8192))
    limit = float(np.iinfo(colours.dtype).max)
    near: _Floats = colours[::step, ::step].astype(np.float32) / np.float32(limit)
    weight: _Floats = alpha[::step, ::step].astype(np.float32) / np.float32(255)
    if not weight.any():
        return True
    spread = _spread(near * weight[..., None], weight)
    if _goes_on(near, weight == 0, spread):
        return False
    small = np.rint(spread * limit).astype(colours.dtype)
    # In blocks: a map of all of it would be large, and remap takes no sides over 32767 pixels.
    for top in range(0, height, _BLOCK[0]):
        for left in range(0, width, _BLOCK[1]):
            block = np.s_[top : top + _BLOCK[0], left : left + _BLOCK[1]]
            hidden = alpha[block] == 0
            if hidden.any():
                rows, columns = (np.arange(n, dtype=np.float32) for n in hidden.shape)
                xs, ys = np.meshgrid((columns + left) / step, (rows + top) / step)
                fill = cv2.remap(small, xs, ys, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
                np.copyto(colours[block], fill, where=hidden[..., None])
    return True


def _spread(weighted: _Floats, weight: _Floats) -> _Floats:
    """HxWx3 colours everywhere, from colours times weights (0 to 1) where there are any."""
    levels: list[_Floats] = [np.dstack([weighted, weight])]
    while max(levels[-1].shape[:2]) > 1:
        height, width = levels[-1].shape[:2]
        size = (width + 1) // 2, (height + 1) // 2
        half = cv2.resize(levels[-1], size, interpolation=cv2.INTER_AREA).reshape(*size[::-1], 4)
        # What is known at all soon counts fully, else far colours would creep in.
        levels.append(half * np.minimum(1 / np.maximum(half[..., 3:], 1e-6), 4))
    full: _Floats = levels[-1][..., :3] / np.maximum(levels[-1][..., 3:], 1e-6)
    for level in reversed(levels[:-1]):
        height, width = level.shape[:2]
        full = cv2.resize(full, (width, height), interpolation=cv2.INTER_LINEAR)
        full = level[..., :3] + full.reshape(height, width, 3) * (1 - level[..., 3:])
    return np.clip(full, 0, 1)


def _goes_on(near: _Floats, hidden: NDArray[np.bool_], spread: _Floats) -> bool:
    """Whether the hidden colours are the rest of the photo: they vary, and fit at the rim."""
    rim = hidden & (cv2.dilate((~hidden).astype(np.uint8), np.ones((5, 5), np.uint8)) > 0)
    if not rim.any() or near[hidden].std(axis=0).max() < 1 / 255:
        return False
    return bool(np.median(np.abs(near[rim] - spread[rim])) < _CONTINUES)

"""Lay a picture onto another one through a mask, in bands of rows, so that memory stays bounded."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ssh_studio.document.codec import Pixels
from ssh_studio.errors import MaskError, PictureError, Sentence

__all__ = ["place"]

_Mask = NDArray[np.uint8 | np.uint16 | np.bool_]
_Floats = NDArray[np.float32]

_BAND_PIXELS = 1 << 19
_REACH = 2
"""Source pixels that bicubic interpolation looks to either side; divided by the scale below 1."""
_LEAST_KEPT = 4
"""Source pixels per result pixel that are left to the filter when much is averaged away before."""


class _Box(NamedTuple):
    """Whole pixels; right and bottom are one past the last."""

    left: int
    top: int
    right: int
    bottom: int


class _Source(NamedTuple):
    """A picture to be resampled.

    planes: gives `(4, h, w)` float32 of a box: red, green, blue times alpha, and alpha, in [0, 1].
    width, height: its size. x, y, scale: a point p of it lies at scale * p + (x, y) on the
    background. edges: where its picture ends on the background: left, top, right, bottom.
    """

    planes: Callable[[_Box], _Floats]
    width: int
    height: int
    x: float
    y: float
    scale: float
    edges: tuple[float, float, float, float]


def place(
    background: Pixels,
    foreground: Pixels,
    mask: _Mask,
    *,
    at: tuple[float, float] = (0.0, 0.0),
    scale: float = 1.0,
) -> Pixels:
    """Lay a foreground, scaled, onto a copy of a background.

    Args:
        background: HxWx3, uint8 or uint16. Not changed.
        foreground: hxwx3, uint8 or uint16, also of the other type (8 to 16 bits is times 257).
        mask: hxw, uint8, uint16 or bool: how much of the foreground shows.
        at: x and y of the foreground's upper left corner, in pixels of the background; need not be
            whole numbers, and parts may lie outside.
        scale: size of a foreground pixel in background pixels. With 1 and whole numbers in `at`
            nothing is resampled. Otherwise it is done with antialiasing (Hamming window when
            shrinking, bicubic when enlarging) on colours that are multiplied by the mask, so that
            hidden colours do not bleed into soft edges.

    Returns:
        HxWx3 of the background's type. Where nothing of the foreground shows it is the background
        bit for bit. Blending is done in encoded values, as photo editors do.

    Raises:
        PictureError: wrong shapes or types, a position or scale that is no number, a scale that
            leaves less than a pixel, or all that shows lies outside the background.
        MaskError: a mask of another size or type, or an empty one.
    """
    _check(background, foreground, mask)
    x, y = _checked_place(foreground, at, scale)
    shown = _shown(mask)
    touched = _touched(shown, x, y, scale, background)
    result = background.copy()
    highest = float(np.iinfo(background.dtype).max)
    if scale == 1 and x.is_integer() and y.is_integer():
        step, part = _exact(foreground, mask, int(x), int(y), touched)
    else:
        step, part = _resampled(_source(foreground, mask, shown, x, y, scale), touched)
    across = slice(touched.left, touched.right)
    for top in range(touched.top, touched.bottom, step):
        band = slice(top, min(top + step, touched.bottom)), across
        colour, alpha = part(band[0])
        below = result[band].astype(np.float32)
        mixed = below + (colour * np.float32(highest) - below) * alpha[..., None]
        result[band] = np.rint(mixed).astype(background.dtype)
    return result


def _exact(
    foreground: Pixels, mask: _Mask, x: int, y: int, touched: _Box
) -> tuple[int, Callable[[slice], tuple[_Floats, _Floats]]]:
    """Rows per band, and what gives colours and alpha of a band: the pixels as they are."""
    across = slice(touched.left - x, touched.right - x)

    def part(rows: slice) -> tuple[_Floats, _Floats]:
        there = slice(rows.start - y, rows.stop - y), across
        return _unit(foreground[there]), _unit(mask[there])

    return max(1, _BAND_PIXELS // (touched.right - touched.left)), part


def _resampled(
    source: _Source, touched: _Box
) -> tuple[int, Callable[[slice], tuple[_Floats, _Floats]]]:
    """Rows per band, and what gives colours and alpha of a band: interpolated or averaged."""
    scale = source.scale
    reach = math.ceil(_REACH * max(1, 1 / scale)) + 1
    method = Image.Resampling.HAMMING if scale < 1 else Image.Resampling.BICUBIC
    left, right = ((edge - source.x) / scale for edge in (touched.left, touched.right))
    columns = math.floor(left) - reach, math.ceil(right) + reach
    cover_x = _cover(touched.left, touched.right, source.edges[0], source.edges[2])

    def part(rows: slice) -> tuple[_Floats, _Floats]:
        top, bottom = ((edge - source.y) / scale for edge in (rows.start, rows.stop))
        box = _Box(columns[0], math.floor(top) - reach, columns[1], math.ceil(bottom) + reach)
        place = (left - box.left, top - box.top, right - box.left, bottom - box.top)
        size = touched.right - touched.left, rows.stop - rows.start
        planes = np.stack(
            [
                np.asarray(Image.fromarray(plane).resize(size, method, place))
                for plane in _padded(source, box)
            ],
            axis=-1,
        )
        # Interpolation overshoots beside hard edges, in the multiplied colours as in alpha: the
        # quotient stays a colour.
        colour = planes[..., :3] / np.maximum(planes[..., 3:], np.float32(1e-6))
        cover = _cover(rows.start, rows.stop, source.edges[1], source.edges[3])
        alpha = planes[..., 3].clip(0, 1) * cover[:, None] * cover_x
        return colour.clip(0, 1), alpha

    work = max(touched.right - touched.left, math.ceil((columns[1] - columns[0]) / scale))
    return max(1, _BAND_PIXELS // work), part


def _padded(source: _Source, box: _Box) -> _Floats:
    """A box of the source that may reach beyond its edges, where the edges' pixels go on."""
    inside = _Box(
        min(max(box.left, 0), source.width - 1),
        min(max(box.top, 0), source.height - 1),
        max(min(box.right, source.width), 1),
        max(min(box.bottom, source.height), 1),
    )
    rows = inside.top - box.top, box.bottom - inside.bottom
    columns = inside.left - box.left, box.right - inside.right
    return np.pad(source.planes(inside), ((0, 0), rows, columns), mode="edge")


def _cover(start: int, stop: int, first: float, last: float) -> _Floats:
    """How much of each of the pixels start ... stop - 1 lies between two edges, 0 to 1."""
    pixels = np.arange(start, stop, dtype=np.float64)
    cover = np.minimum(pixels + 1, last) - np.maximum(pixels, first)
    return cover.clip(0, 1).astype(np.float32)


def _source(
    foreground: Pixels, mask: _Mask, shown: _Box, x: float, y: float, scale: float
) -> _Source:
    """What shows of the foreground; averaged to less pixels first where it is shrunk a lot."""
    height, width = mask.shape
    edges = (x, y, x + width * scale, y + height * scale)
    shrink = int(1 / (scale * _LEAST_KEPT))
    # Around what shows: enough that hidden pixels fade it out as they would in the whole picture.
    margin = math.ceil(_REACH * max(1, 1 / scale)) + 1
    left, top = max(shown.left - margin, 0), max(shown.top - margin, 0)
    foreground = foreground[top : shown.bottom + margin, left : shown.right + margin]
    mask = mask[top : shown.bottom + margin, left : shown.right + margin]
    height, width = mask.shape
    x, y = x + left * scale, y + top * scale

    def planes(box: _Box) -> _Floats:
        there = slice(box.top, box.bottom), slice(box.left, box.right)
        alpha = _unit(mask[there])
        colour = _unit(foreground[there])
        return np.stack([*np.moveaxis(colour, -1, 0) * alpha, alpha])

    if shrink < 2:
        return _Source(planes, width, height, x, y, scale, edges)
    small = _reduced(planes, width, height, shrink)
    return _Source(
        lambda box: small[:, box.top : box.bottom, box.left : box.right],
        small.shape[2],
        small.shape[1],
        x,
        y,
        scale * shrink,
        edges,
    )


def _reduced(planes: Callable[[_Box], _Floats], width: int, height: int, shrink: int) -> _Floats:
    """Planes of `width` x `height` averaged over squares of `shrink` pixels, in bands."""
    small = np.empty((4, -(-height // shrink), -(-width // shrink)), np.float32)
    step = max(1, _BAND_PIXELS // (width * shrink))
    for top in range(0, small.shape[1], step):
        bottom = min((top + step) * shrink, height)
        band = planes(_Box(0, top * shrink, width, bottom))
        for index, plane in enumerate(band):
            small[index, top : top + step] = np.asarray(Image.fromarray(plane).reduce(shrink))
    return small


def _touched(shown: _Box, x: float, y: float, scale: float, background: Pixels) -> _Box:
    """The background's pixels that can change. Refuses a place where none of them would."""
    height, width = background.shape[:2]
    left, right = x + shown.left * scale, x + shown.right * scale
    top, bottom = y + shown.top * scale, y + shown.bottom * scale
    if right <= 0 or bottom <= 0 or left >= width or top >= height:
        raise PictureError(
            "All that shows of the foreground lies outside the background ({0} × {1} "
            "pixels): choose another position.",
            width,
            height,
        )
    # Without resampling the edges are exact; with it, they reach about a pixel further.
    margin = 0.0 if scale == 1 and x.is_integer() and y.is_integer() else 1 + max(1.0, scale)
    return _Box(
        max(math.floor(left - margin), 0),
        max(math.floor(top - margin), 0),
        min(math.ceil(right + margin), width),
        min(math.ceil(bottom + margin), height),
    )


def _shown(mask: _Mask) -> _Box:
    rows, columns = (np.flatnonzero(mask.any(axis=axis)) for axis in (1, 0))
    if not len(rows):
        raise MaskError("The mask is empty: nothing of the foreground shows.")
    return _Box(int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)


def _unit(values: NDArray[Any]) -> _Floats:
    if values.dtype == np.bool_:
        return values.astype(np.float32)
    return values.astype(np.float32) / np.float32(np.iinfo(values.dtype).max)


def _check(background: Pixels, foreground: Pixels, mask: _Mask) -> None:
    for picture, name in (
        (background, Sentence("The background")),
        (foreground, Sentence("The foreground")),
    ):
        if picture.ndim != 3 or picture.shape[2] != 3 or 0 in picture.shape:
            raise PictureError("{0} must have height, width and the three channels of RGB.", name)
        if picture.dtype not in (np.uint8, np.uint16):
            raise PictureError(
                "{0} has pixels of type {1}; use uint8 or uint16.", name, picture.dtype
            )
    if mask.shape != foreground.shape[:2]:
        raise MaskError("The mask must have the height and width of the foreground.")
    if mask.dtype not in (np.uint8, np.uint16, np.bool_):
        raise MaskError("The mask has values of type {0}; use uint8, uint16 or bool.", mask.dtype)


def _checked_place(
    foreground: Pixels, at: tuple[float, float], scale: float
) -> tuple[float, float]:
    x, y = float(at[0]), float(at[1])
    if not all(map(math.isfinite, (x, y, scale))) or scale <= 0:
        raise PictureError("A position is two numbers, and a scale is a number above 0.")
    if min(foreground.shape[:2]) * scale < 1:
        raise PictureError(
            "At the scale {0:g}, less than a pixel of the foreground is left.", scale
        )
    return x, y

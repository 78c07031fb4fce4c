"""Foreground colours under a soft edge: what an object looks like without its old surroundings.

A half-covered pixel shows I = a F + (1 - a) B. Given the alpha a, the colours F of the object and
B of what it stood before are estimated together, both as smooth as the alpha lets them be, from
coarse to fine: Germer, Uelwer, Conrad, Harmeling: Fast Multi-Level Foreground Estimation (2020),
eqs. 3 to 5. The system of a pixel depends on its four neighbours only, so that a level is a handful
of element-wise operations on whole planes, which any device does; and so few rounds reach so few
pixels that the finest levels are done in tiles, only where something is soft, and come out as if
all had been done at once.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray

from ssh_studio.errors import CancelledError, PictureError

__all__ = ["clean_edge", "estimate_foreground"]

_SMOOTH = 1e-5
"""Weight of a colour's likeness to its neighbours' where the alpha is even (epsilon of eq. 3)."""
_SMALL, _SMALL_ROUNDS, _WHOLE_ROUNDS, _ROUNDS = 32, 10, 4, 2
"""Rounds of small levels, of others that are done in one piece, and of those done in tiles."""
_COARSE = 8
"""The finest level that is done in one piece is so many times smaller than the picture."""
_HALO = 16
"""Pixels that the rounds of the tiles' levels (4, 2, 1 times smaller) can reach, and a few more."""
_TILE = 64
_BATCH, _BATCH_GPU = 16, 512
"""Tiles that are done at a time."""

Pixels = NDArray[Any]  # uint8 or uint16


def estimate_foreground(
    picture: NDArray[np.float32], alpha: NDArray[np.float32], *, device: str = "cpu"
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The colours of object and surroundings everywhere.

    Args:
        picture: HxWx3, 0 to 1. alpha: HxW, 0 to 1.
        device: for torch.

    Returns:
        Foreground and background, HxWx3 in 0 to 1.
    """
    both = _coarse_to_fine(_planes(picture, device), _planes(alpha[..., None], device))
    found = both[0].permute(1, 2, 0).cpu().numpy()
    return np.ascontiguousarray(found[..., :3]), np.ascontiguousarray(found[..., 3:])


@torch.inference_mode()
def clean_edge(
    pixels: Pixels,
    alpha: NDArray[np.uint8],
    *,
    reach: int = 8,
    device: str = "cpu",
    progress: Callable[[float], None] | None = None,
    cancel: Callable[[], bool] | None = None,
) -> Pixels:
    """A picture whose soft edge shows the object's own colours.

    Args:
        pixels: HxWx3, uint8 or uint16; not changed. alpha: HxW, 255 is the object.
        reach: pixels beyond what shows that take on the object's colours, too, so that the edge may
            be moved or softened a little afterwards.
        device: for torch.
        progress: told 0 to 1. cancel: asked between tiles.

    Returns:
        New pixels of the same type; bit for bit the old ones where the alpha is 255 and beyond the
        reach.

    Raises:
        PictureError: sizes or types that do not fit.
        CancelledError: `cancel` said so.
    """
    if pixels.shape[:2] != alpha.shape or pixels.shape[2:] != (3,):
        raise PictureError("The mask must have the height and width of its picture.")
    if pixels.dtype not in (np.uint8, np.uint16) or alpha.dtype != np.uint8:
        raise PictureError("Colour spill is removed from pictures of 8 or 16 bits.")
    result = pixels.copy()
    band = _band(alpha, reach)
    height, width = alpha.shape
    todo = [
        (top, left)
        for top in range(0, height, _TILE)
        for left in range(0, width, _TILE)
        if band[top : top + _TILE, left : left + _TILE].any()
    ]
    if not todo:
        return result
    most = float(np.iinfo(pixels.dtype).max)
    coarse = _coarse_to_fine(
        _planes(_small(pixels) / np.float32(most), device),
        _planes(_small(alpha)[..., None] / np.float32(255), device),
    )
    # So that tiles at the border have a halo, too.
    halo, more = _HALO // _COARSE, _TILE // _COARSE
    coarse = F.pad(coarse, (halo, halo + more, halo, halo + more), mode="replicate")
    count = _BATCH if device == "cpu" else _BATCH_GPU
    for number in range(0, len(todo), count):
        if cancel is not None and cancel():
            raise CancelledError("Removing the colour spill was cancelled.")
        corners = todo[number : number + count]
        for (top, left), colours in zip(
            corners, _tiles(pixels, alpha, coarse, corners), strict=True
        ):
            where = np.s_[top : top + _TILE, left : left + _TILE]
            change = band[where]
            result[where][change] = colours[: change.shape[0], : change.shape[1]][change]
        if progress is not None:
            progress(min(1.0, (number + count) / len(todo)))
    return result


def _tiles(
    pixels: Pixels, alpha: NDArray[np.uint8], coarse: torch.Tensor, corners: list[tuple[int, int]]
) -> Pixels:
    """The object's colours in tiles at full size, NxTxTx3; `coarse`: 1x6xhxw of all, padded."""
    most = float(np.iinfo(pixels.dtype).max)
    device = str(coarse.device)
    picture = np.stack([_window(pixels, corner) for corner in corners])
    shown = np.stack([_window(alpha, corner) for corner in corners])
    colours = torch.from_numpy(picture.astype(np.float32)).to(device).permute(0, 3, 1, 2) / most
    share = torch.from_numpy(shown).to(device)[:, None].float() / 255
    cells = (_TILE + 2 * _HALO) // _COARSE
    both = torch.cat(
        [
            coarse[:, :, y // _COARSE : y // _COARSE + cells, x // _COARSE : x // _COARSE + cells]
            for y, x in corners
        ]
    )
    factor = _COARSE // 2
    while factor:
        small = (colours.contiguous(), share)
        if factor > 1:
            small = (F.avg_pool2d(colours, factor), F.avg_pool2d(share, factor))
        both = F.interpolate(both, scale_factor=2, mode="nearest")
        both = _rounds(*small, both, _ROUNDS)
        factor //= 2
    inner = both[:, :3, _HALO:-_HALO, _HALO:-_HALO]
    found = inner.mul(most).round_().permute(0, 2, 3, 1).cpu().numpy()
    return np.asarray(found.astype(pixels.dtype))


def _window(values: Pixels, corner: tuple[int, int]) -> Pixels:
    """A tile with its halo; beyond the border, the border is repeated."""
    top, left = corner[0] - _HALO, corner[1] - _HALO
    side = _TILE + 2 * _HALO
    bottom, right = top + side, left + side
    part = values[max(0, top) : bottom, max(0, left) : right]
    rest = (max(0, -top), bottom - max(top, 0) - part.shape[0],
            max(0, -left), right - max(left, 0) - part.shape[1])  # fmt: skip
    if any(rest):
        part = np.asarray(cv2.copyMakeBorder(part, *rest, cv2.BORDER_REPLICATE))
    return part


def _cut(values: Pixels, top: int, bottom: int, left: int, right: int) -> Pixels:
    """A rectangle that may go beyond the lower and right border, which is repeated."""
    part = values[top:bottom, left:right]
    rest_y, rest_x = bottom - top - part.shape[0], right - left - part.shape[1]
    if rest_y or rest_x:
        part = np.asarray(cv2.copyMakeBorder(part, 0, rest_y, 0, rest_x, cv2.BORDER_REPLICATE))
    return part


def _small(values: Pixels) -> Pixels:
    """Averaged down to the finest level that is done in one piece."""
    height, width = (-(-side // _COARSE) * _COARSE for side in values.shape[:2])
    whole = _cut(values, 0, height, 0, width)
    size = (width // _COARSE, height // _COARSE)
    return np.asarray(cv2.resize(whole, size, interpolation=cv2.INTER_AREA), values.dtype)


def _band(alpha: NDArray[np.uint8], reach: int) -> NDArray[np.bool_]:
    """What is not fully shown, out to a reach beyond what is shown at all."""
    size = 2 * reach + 1
    around = np.ones((size, size), np.uint8)
    near = cv2.dilate((alpha > 0).astype(np.uint8), around)
    return np.asarray((near > 0) & (alpha < 255))


def _planes(values: NDArray[Any], device: str) -> torch.Tensor:
    """HxWxC -> 1xCxHxW."""
    planes = np.ascontiguousarray(values.transpose(2, 0, 1), np.float32)
    return torch.from_numpy(planes).to(device)[None]


@torch.inference_mode()
def _coarse_to_fine(picture: torch.Tensor, alpha: torch.Tensor) -> torch.Tensor:
    """1x6xHxW: foreground and background of 1x3xHxW and 1x1xHxW."""
    height, width = picture.shape[2:]
    count = max(0, math.ceil(math.log2(max(height, width, 2))))
    start = []
    for pure in (alpha > 0.9, alpha < 0.1):
        weight = pure.float()
        start.append((picture * weight).sum((2, 3)) / (weight.sum((2, 3)) + 1e-5))
    both = torch.cat(start, 1)[:, :, None, None]
    for level in range(count, -1, -1):
        size = (math.ceil(height / 2**level), math.ceil(width / 2**level))
        small = picture, alpha
        if level:
            small = _resized(picture, size), _resized(alpha, size)
        both = F.interpolate(both, size, mode="nearest")
        rounds = _SMALL_ROUNDS if max(size) <= _SMALL else _WHOLE_ROUNDS
        both = _rounds(*small, both, rounds)
    return both


def _resized(planes: torch.Tensor, size: tuple[int, int]) -> torch.Tensor:
    """Averaged down. By OpenCV: torch's own ways differ between devices."""
    values = planes[0].permute(1, 2, 0).cpu().numpy()
    small = cv2.resize(values, size[::-1], interpolation=cv2.INTER_AREA)
    return _planes(small.reshape(*size, -1), str(planes.device))


def _rounds(
    picture: torch.Tensor, alpha: torch.Tensor, both: torch.Tensor, count: int
) -> torch.Tensor:
    """Solve each pixel's 2x2 system (eq. 5) for its neighbours' colours as they are, some times.

    picture: 1x3xHxW. alpha: 1x1xHxW. both: 1x6xHxW, foreground and background; a new one returns.
    """
    edge = F.pad(alpha, (1, 1, 1, 1), mode="replicate")
    sides = ((slice(1, -1), slice(0, -2)), (slice(1, -1), slice(2, None)),
             (slice(0, -2), slice(1, -1)), (slice(2, None), slice(1, -1)))  # fmt: skip
    weights = [(alpha - edge[:, :, y, x]).abs_().add_(_SMOOTH) for y, x in sides]
    total = weights[0] + weights[1] + weights[2] + weights[3]
    rest = 1 - alpha
    first, mixed, second = alpha * alpha + total, alpha * rest, rest * rest + total
    share = (first * second - mixed * mixed).reciprocal_()
    first, mixed, second = second * share, mixed * share, first * share
    known = torch.cat([picture * alpha, picture * rest], 1)
    for _ in range(count):
        near = F.pad(both, (1, 1, 1, 1), mode="replicate")
        right = known.clone()
        for weight, (y, x) in zip(weights, sides, strict=True):
            right.addcmul_(near[:, :, y, x], weight.expand(-1, 6, -1, -1))
        ours, theirs = right[:, :3], right[:, 3:]
        both = torch.cat([first * ours - mixed * theirs, second * theirs - mixed * ours], 1)
        both.clamp_(0, 1)
    return both

"""From pictures of any size to the small square views that the network sees.

Frames: a point (x, y) of a picture counts from its upper left corner, the centre of the first pixel
is (0.5, 0.5). A placement is a 2x3 matrix that takes points of the foreground to points of the
reference. The same rules of cropping as in training hold here, where they differ it is said.
"""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray

from ssh_studio.engine.look import Frame
from ssh_studio.engine.networks.studio import Views
from ssh_studio.engine.pixels import Mask, Picture, unit

__all__ = [
    "Matrix",
    "Scene",
    "content_window",
    "make_views",
    "placement_at",
    "sample_view",
    "solid_part",
]

Matrix = NDArray[np.float64]

_MARGIN = 1.3
"""Side of the content window over the longer side of the mask's box; training draws 1.08 to 1.8."""

_LEAST_SOLID = (24, 24, 24, 160)
"""View pixels that must remain of an object: at half cover, at full cover, less one, less two."""

_GAP = 2
"""View pixels around the object that the background view leaves out, edge included: a mask is
rarely exact, and what it missed is not the background's colour."""


class Scene(NamedTuple):
    """Checked inputs of a look.

    foreground: HxWx3; mask: HxW; known: HxW, where the foreground's pixels are real, None for
    everywhere; reference: hxwx3; valid: hxw, which of its pixels count, None for all of them;
    placement: 2x3 or None; flattened: whether the reference is the composite itself, whose object
    hides the background.
    """

    foreground: Picture
    mask: Mask
    known: Mask | None
    reference: Picture
    valid: Mask | None
    placement: Matrix | None
    flattened: bool = False


def placement_at(x: float, y: float, scale: float = 1.0) -> Matrix:
    """The placement of a foreground, scaled, with its upper left corner at (x, y)."""
    return np.array([[scale, 0, x], [0, scale, y]], np.float64)


def content_window(mask: Mask) -> tuple[float, float, float]:
    """Left, top and side of the square around what the mask shows, in foreground pixels."""
    rows, columns = (np.flatnonzero(mask.any(axis=axis)) for axis in (1, 0))
    top, bottom = int(rows[0]), int(rows[-1]) + 1
    left, right = int(columns[0]), int(columns[-1]) + 1
    side = max(bottom - top, right - left) * _MARGIN
    return (left + right - side) / 2, (top + bottom - side) / 2, side


def make_views(scene: Scene, size: int) -> tuple[Views, Frame]:
    """The network's views (one sample, `size` pixels a side) and the frame of the content view."""
    left, top, side = content_window(scene.mask)
    height, width = scene.mask.shape
    window = np.array([[side / size, 0, left], [0, side / size, top]])
    colours, inside = sample_view(scene.foreground, window, size)
    mask = sample_mask(scene.mask, window, size)
    known = inside
    if scene.flattened or scene.known is not None:
        real = mask if scene.known is None else sample_mask(scene.known, window, size)
        known = inside * solid_part(torch.from_numpy(real)[None, None])[0, 0].numpy()
    content = np.dstack([colours, mask, known])
    local = _local_view(scene, window, mask, size)
    whole = _whole_view(scene, size)
    views = (
        torch.from_numpy(view.transpose(2, 0, 1)[None].copy()) for view in (content, local, whole)
    )
    frame = Frame(left / width, top / height, side / width, side / height)
    return Views(*views), frame


def sample_view(
    picture: Picture, to_picture: Matrix, size: int
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """A `size` x `size` view of a picture, antialiased.

    Args:
        picture: HxW or HxWx3, any of the engine's types.
        to_picture: 2x3, takes points of the view to points of the picture.
        size: side of the view.

    Returns:
        float32 in [0, 1], zero outside the picture; and 1 where the picture is, 0 outside.
    """
    height, width = picture.shape[:2]
    corners = to_picture[:, :2] @ [[0, size, 0, size], [0, 0, size, size]] + to_picture[:, 2:]
    pixel = max(float(np.sqrt(abs(np.linalg.det(to_picture[:, :2])))), 1e-6)
    border = np.ceil(pixel) + 1
    x0, y0 = np.floor(corners.min(axis=1) - border).clip(0, (width, height)).astype(int)
    x1, y1 = np.ceil(corners.max(axis=1) + border).clip(0, (width, height)).astype(int)
    shape = (size, size, *picture.shape[2:])
    if x1 <= x0 or y1 <= y0:
        return np.zeros(shape, np.float32), np.zeros((size, size), np.float32)
    part = picture[y0:y1, x0:x1]
    small_size = [max(1, round(length / max(pixel, 1))) for length in (x1 - x0, y1 - y0)]
    small = part
    if pixel > 1:
        small = cv2.resize(_plain(part), small_size, interpolation=cv2.INTER_AREA)
    small = unit(small)
    scale = np.array(small_size if pixel > 1 else [x1 - x0, y1 - y0]) / [x1 - x0, y1 - y0]
    matrix = np.column_stack(
        [to_picture[:, :2] * scale[:, None], (to_picture[:, 2] - (x0, y0)) * scale]
    )
    return _warp(small, matrix, size, shape)


def sample_mask(mask: Mask, to_mask: Matrix, size: int) -> NDArray[np.float32]:
    """A view of a mask as `sample_view` makes one: `size` x `size` in [0, 1], zero outside."""
    return sample_view(mask, to_mask, size)[0]


def _warp(
    small: NDArray[np.float32], matrix: Matrix, size: int, shape: tuple[int, ...]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    # OpenCV counts from pixel centres.
    matrix = matrix.copy()
    matrix[:, 2] += matrix[:, :2].sum(axis=1) / 2 - 0.5
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    view = cv2.warpAffine(small, matrix, (size, size), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    rows, columns = np.mgrid[:size, :size]
    x, y = (row[0] * columns + row[1] * rows + row[2] for row in matrix)
    inside = (x > -0.5) & (x < small.shape[1] - 0.5) & (y > -0.5) & (y < small.shape[0] - 0.5)
    there = inside.astype(np.float32)
    masked = view.reshape(shape) * there.reshape(size, size, *(1,) * (len(shape) - 2))
    return masked.astype(np.float32), there


def _local_view(
    scene: Scene, window: Matrix, mask: NDArray[np.float32], size: int
) -> NDArray[np.float32]:
    """The background around and under the object, in the frame of the content view."""
    if scene.placement is None:
        return np.zeros((size, size, 5), np.float32)
    place = scene.placement[:, :2] @ window + np.column_stack(
        [np.zeros((2, 2)), scene.placement[:, 2]]
    )
    colours, inside = sample_view(scene.reference, place, size)
    # Pixels at a soft edge are half background: they count on neither side.
    hole = _grow((mask > 0).astype(np.float32), _GAP)
    valid = inside * (1 - hole)
    if scene.valid is not None:
        valid *= sample_mask(scene.valid, place, size)
    return np.dstack([colours, valid, hole])


def solid_part(mask: torch.Tensor) -> torch.Tensor:
    """Where a cut-out certainly shows itself and nothing of what was around it.

    At the rim of a mask the photo's old surroundings shine through. A network that sees them beside
    the same surroundings of the background compares the two, in training, where they are the same
    pixels, and finds the answer that no real composite gives it (measured: half of the training
    error, and nothing learnt).

    Args:
        mask: Bx1xSxS view of masks in [0, 1].

    Returns:
        Bx1xSxS of 0 and 1: the mask less its rim; of thin objects as much as there is.
    """
    solid = (mask > 0.99).float()
    once = 1 - F.max_pool2d(1 - solid, 3, stride=1, padding=1)
    twice = 1 - F.max_pool2d(1 - solid, 5, stride=1, padding=2)
    result = (mask >= mask.amax(dim=(2, 3), keepdim=True).clamp(min=1e-3)).float()
    for part, least in zip(((mask > 0.5).float(), solid, once, twice), _LEAST_SOLID, strict=True):
        enough = part.sum(dim=(1, 2, 3), keepdim=True) >= least
        result = torch.where(enough, part, result)
    return result


def _whole_view(scene: Scene, size: int) -> NDArray[np.float32]:
    """All of the reference, squeezed into a square."""
    colours = _squeezed(scene.reference, size)
    valid, hole = np.ones((size, size), np.float32), np.zeros((size, size), np.float32)
    if scene.flattened:
        hole = _grow((_squeezed(scene.mask, size) > 0).astype(np.float32), 1)
        valid = 1 - hole
    if scene.valid is not None:
        valid = valid * _squeezed(scene.valid, size)
    return np.dstack([colours, valid, hole])


def _squeezed(picture: Picture | Mask, size: int) -> NDArray[np.float32]:
    return unit(cv2.resize(_plain(picture), (size, size), interpolation=cv2.INTER_AREA))


def _grow(mask: NDArray[np.float32], pixels: int) -> NDArray[np.float32]:
    kernel = np.ones((3, 3), np.uint8)
    return cv2.dilate(mask, kernel, iterations=pixels).astype(np.float32)


def _plain(picture: Picture) -> Picture:
    """A contiguous picture of a type that OpenCV resizes."""
    if picture.dtype == np.bool_:
        return picture.astype(np.uint8) * np.uint8(255)
    if picture.dtype == np.float64 or picture.dtype == np.float16:
        return picture.astype(np.float32)
    return np.ascontiguousarray(picture)

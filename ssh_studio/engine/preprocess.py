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
from numpy.typing import NDArray

from ssh_studio.engine.look import Frame
from ssh_studio.engine.networks.blocks import dilate
from ssh_studio.engine.networks.studio import Views
from ssh_studio.engine.pixels import Mask, Picture, unit

__all__ = [
    "Matrix",
    "Reductions",
    "Scene",
    "content_window",
    "make_views",
    "placement_at",
    "sample_view",
    "solid_part",
]

Matrix = NDArray[np.float64]

_CONTEXT = 1.4
"""Side of the content window over the longer side of the mask's box, as far as the background goes:
of a square box, half of the view is object. Chosen on the development benchmark (model-lab.md, 8);
training draws everything from the box alone to whole photos."""

_LEAST_CONTEXT = 1.1
"""The same where there is no background to see: room for the object's edge."""

_LEAST_SOLID = (24, 24, 24, 160)
"""View pixels that must remain of an object: at half cover, at full cover, less one, less two."""

_LEAST_SURROUNDINGS = 0.5
"""Share of the view beside the object that must be real to be taken for its surroundings."""

_GAP = 2
"""View pixels beside the object that the background view leaves out: what a network learns there
from single photos is the object's own edge, which another background does not show. A flattened
composite is all that there is to see of it, and is seen up to the mask (`model-lab.md`, 13)."""


_MOST_KEPT = 8 << 20
"""Bytes of a picture whose reduction is kept, at most: the proxies of live looks are smaller."""


class Reductions:
    """The last reductions of pictures: where a layer moves, the same ones are asked for again.

    Averages are most of what the views cost; to find that nothing changed, a twentieth of it.
    """

    def __init__(self) -> None:
        self._kept: dict[str, tuple[Picture, Picture]] = {}

    def of(self, what: str, picture: Picture, size: tuple[int, int]) -> Picture:
        """A picture averaged to a width and height.

        what: the picture's part in the scene; the last one of each is kept. Without, none is.
        """
        before, small = self._kept.get(what, (None, None))
        if before is not None and small is not None and small.shape[1::-1] == size:
            same = before.shape == picture.shape and before.dtype == picture.dtype
            if same and cv2.norm(before, picture, cv2.NORM_INF) == 0:
                return small
        small = _averaged(picture, size)
        # OpenCV compares no truth values.
        if what and picture.nbytes <= _MOST_KEPT and picture.dtype != np.bool_:
            self._kept[what] = picture.copy(), small
        return small


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


def content_window(
    mask: Mask, reference: tuple[int, int] | None = None, placement: Matrix | None = None
) -> tuple[float, float, float, float]:
    """Left, top, width and height of what the network sees, in foreground pixels.

    A square around what the mask shows, cut to where the background is: an object that fills most
    of it is seen in all of it.

    Args:
        mask: the foreground's.
        reference: height and width of the background, with
        placement: 2x3, takes points of the foreground to points of the reference.
    """
    rows, columns = (np.flatnonzero(mask.any(axis=axis)) for axis in (1, 0))
    top, bottom = float(rows[0]), float(rows[-1] + 1)
    left, right = float(columns[0]), float(columns[-1] + 1)
    longest = max(bottom - top, right - left)
    factor = _LEAST_CONTEXT if placement is None else _CONTEXT
    ends = []
    limits = _limits(reference, placement)
    for first, last, (lowest, highest) in zip((left, top), (right, bottom), limits, strict=True):
        middle, half = (first + last) / 2, longest * factor / 2
        # Beside the background's edge the window moves inwards before it gets smaller, but what
        # the mask shows stays in it.
        shift = max(lowest - (middle - half), 0) - max(middle + half - highest, 0)
        start, end = middle - half + shift, middle + half + shift
        ends.append((min(max(start, lowest), first), max(min(end, highest), last)))
    (left, right), (top, bottom) = ends
    return left, top, right - left, bottom - top


def _limits(
    reference: tuple[int, int] | None, placement: Matrix | None
) -> tuple[tuple[float, float], tuple[float, float]]:
    """From where to where the background reaches across and down, in foreground pixels."""
    if reference is None or placement is None:
        return (-np.inf, np.inf), (-np.inf, np.inf)
    height, width = reference
    back = np.linalg.inv(placement[:, :2])
    corners = np.array([[0, width, 0, width], [0, 0, height, height]], np.float64)
    points = back @ (corners - placement[:, 2:])
    across, down = ((float(axis.min()), float(axis.max())) for axis in points)
    return across, down


def make_views(
    scene: Scene, size: int, reductions: Reductions | None = None
) -> tuple[Views, Frame]:
    """The network's views of one sample (see `Views`) and the frame of the content view.

    Args:
        scene: the sample.
        size: side of the content view in pixels.
        reductions: of the last sample.
    """
    reductions = reductions or Reductions()
    shape = scene.reference.shape[0], scene.reference.shape[1]
    left, top, wide, high = content_window(scene.mask, shape, scene.placement)
    height, width = scene.mask.shape
    window = np.array([[wide / size, 0, left], [0, high / size, top]])
    colours, inside = sample_view(scene.foreground, window, size, reductions, "foreground")
    mask, _ = sample_view(scene.mask, window, size, reductions, "mask")
    known = inside
    if scene.flattened or scene.known is not None:
        real = mask
        if scene.known is not None:
            real, _ = sample_view(scene.known, window, size, reductions, "known")
            real = _surroundings(real, mask)
        known = inside * solid_part(torch.from_numpy(real)[None, None])[0, 0].numpy()
    content = np.dstack([colours, mask, known])
    local = _local_view(scene, window, mask, size)
    whole = _whole_view(scene, size // 2, reductions)
    views = (
        torch.from_numpy(view.transpose(2, 0, 1)[None].copy()) for view in (content, local, whole)
    )
    frame = Frame(left / width, top / height, wide / width, high / height)
    return Views(*views), frame


def _surroundings(known: NDArray[np.float32], mask: NDArray[np.float32]) -> NDArray[np.float32]:
    """What of a cut-out is real, less what the mask hides of it unless that is most of the rest.

    A cut-out shows its object alone. The bits that an eraser hides are no surroundings: taken for
    such, a dab on one per cent of the object would give it another look.
    """
    outside = 1 - mask
    if (known * outside).sum() > _LEAST_SURROUNDINGS * outside.sum():
        return known
    return np.minimum(known, mask)


def sample_view(
    picture: Picture,
    to_picture: Matrix,
    size: int,
    reductions: Reductions | None = None,
    what: str = "",
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """A `size` x `size` view of a picture, antialiased.

    Args:
        picture: HxW or HxWx3, any of the engine's types.
        to_picture: 2x3, takes points of the view to points of the picture.
        size: side of the view.
        reductions, what: the last ones, and which of them this is; see `Reductions`.

    Returns:
        float32 in [0, 1], zero outside the picture; and 1 where the picture is, 0 outside.
    """
    height, width = picture.shape[:2]
    corners = to_picture[:, :2] @ [[0, size, 0, size], [0, 0, size, size]] + to_picture[:, 2:]
    # Picture pixels per view pixel, across and down in the picture.
    steps = np.maximum(np.hypot(*to_picture[:, :2].T), 1e-6)
    border = np.ceil(steps) + 1
    x0, y0 = np.floor(corners.min(axis=1) - border).clip(0, (width, height)).astype(int)
    x1, y1 = np.ceil(corners.max(axis=1) + border).clip(0, (width, height)).astype(int)
    shape = (size, size, *picture.shape[2:])
    if x1 <= x0 or y1 <= y0:
        return np.zeros(shape, np.float32), np.zeros((size, size), np.float32)
    part = picture[y0:y1, x0:x1]
    length = np.array([x1 - x0, y1 - y0])
    small_size = np.maximum(1, np.round(length / np.maximum(steps, 1))).astype(int)
    small = part
    if (steps > 1).any():
        wide, high = small_size.tolist()
        small = (reductions or Reductions()).of(what, part, (wide, high))
    small = unit(small)
    scale = small_size / length
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
    hole = _grow((mask > 0).astype(np.float32), 0 if scene.flattened else _GAP)
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
    once = 1 - dilate(1 - solid)
    twice = 1 - dilate(1 - solid, 2)
    result = (mask >= mask.amax(dim=(2, 3), keepdim=True).clamp(min=1e-3)).float()
    for part, least in zip(((mask > 0.5).float(), solid, once, twice), _LEAST_SOLID, strict=True):
        enough = part.sum(dim=(1, 2, 3), keepdim=True) >= least
        result = torch.where(enough, part, result)
    return result


def _whole_view(scene: Scene, size: int, reductions: Reductions) -> NDArray[np.float32]:
    """All of the reference, squeezed into a square."""
    colours = unit(reductions.of("reference", scene.reference, (size, size)))
    valid, hole = np.ones((size, size), np.float32), np.zeros((size, size), np.float32)
    if scene.flattened:
        hole = _grow((_squeezed(scene.mask, size) > 0).astype(np.float32), 1)
        valid = 1 - hole
    if scene.valid is not None:
        valid = valid * _squeezed(scene.valid, size)
    return np.dstack([colours, valid, hole])


def _squeezed(picture: Picture | Mask, size: int) -> NDArray[np.float32]:
    return unit(_averaged(picture, (size, size)))


def _averaged(picture: Picture, size: tuple[int, int]) -> Picture:
    """A picture averaged to a width and height."""
    return cv2.resize(_plain(picture), size, interpolation=cv2.INTER_AREA)


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

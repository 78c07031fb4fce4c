"""Soft, true edges: alpha matting in a band around the mask's edge, tile by tile.

What is surely inside and surely outside is taken from the mask; between them the share of each
pixel that belongs to the object is solved for (Levin, Lischinski, Weiss: A Closed-Form Solution to
Natural Image Matting, 2008), with the Laplacian and the solver of pymatting. Without pymatting, a
guided filter puts the edge where the picture has one.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ssh_studio.document.codec import Pixels
from ssh_studio.document.compiled import (
    MISSING,
    is_available,
    is_preparing,
    load_part,
    needs_preparing,
    prepare,
)
from ssh_studio.document.edges import (
    apply_coefficients,
    guide_of,
    guided_coefficients,
    sharpened,
    shrunk,
)
from ssh_studio.document.geometry import Point, Rect
from ssh_studio.document.mask import Coverage
from ssh_studio.errors import CancelledError, MaskError

__all__ = [
    "MISSING",
    "band_of",
    "is_available",
    "is_preparing",
    "matted",
    "needs_preparing",
    "painted",
    "prepare",
    "shrink_for",
    "tiles",
    "trimap_of",
]

_TILE = 192
_HALO = 24
"""Pixels around a tile that are solved with it and thrown away, so that tiles agree."""
_EPSILON = 1e-5
"""How strictly the colours in 3 x 3 pixels must lie on a line."""
_ROUNDS, _ENOUGH = 200, 1e-4
_DISCARD, _MOST_FACTORS = 1e-3, 400
_SHIFTS = (1e-4, 1e-3, 1e-2, 0.1, 0.5, 1.0, 10.0, 100.0)
"""Tried one after the other on the diagonal: without, the incomplete factors mostly fail."""
_WIDE = 12.0
_MOST = 200

Trimap = NDArray[np.uint8]
"""HxW: 0 surely outside, 255 surely inside, 128 to be solved for."""

Solver = Callable[[Pixels, Trimap, Coverage], Coverage]


def band_of(mask: Coverage, radius: int) -> NDArray[np.bool_]:
    """Where a mask is soft, or an edge of it lies within so many pixels.

    Raises:
        MaskError: more than 200 pixels, or none.
    """
    if not 1 <= radius <= _MOST:
        raise MaskError("An edge can be refined within 1 to {0} pixels.", _MOST)
    shown = (mask >= 128).astype(np.uint8)
    # Inside as outside: how far it is to the other side.
    far = np.zeros(mask.shape, bool)
    for side in (shown, 1 - shown):
        away = cv2.distanceTransform(side, cv2.DIST_L2, 3)
        far |= (away > 0) & (away <= radius)
    return np.asarray(far | ((mask > 5) & (mask < 250)))


def trimap_of(mask: Coverage, unknown: NDArray[np.bool_]) -> Trimap:
    """What is known of a mask outside of what is to be solved for."""
    known = np.where(mask >= 128, np.uint8(255), np.uint8(0))
    return np.asarray(np.where(unknown, np.uint8(128), known))


def tiles(unknown: NDArray[np.bool_], first: Rect | None = None, side: int = _TILE) -> list[Rect]:
    """The rectangles that have something to be solved for; those that touch `first` come first."""
    height, width = unknown.shape
    whole = Rect.of(width, height)
    found = [
        tile
        for top in range(0, height, side)
        for left in range(0, width, side)
        if unknown[
            (tile := Rect(left, top, left + side, top + side).intersected(whole)).slices
        ].any()
    ]
    if first is not None:
        found.sort(key=lambda tile: tile.intersected(first).is_empty)
    return found


def matted(
    pixels: Pixels,
    mask: Coverage,
    unknown: NDArray[np.bool_],
    *,
    first: Rect | None = None,
    shrink: int = 1,
    plain: bool = False,
    progress: Callable[[float], None] | None = None,
    cancel: Callable[[], bool] | None = None,
) -> Iterator[tuple[Rect, Coverage]]:
    """Solve for the alpha, a tile at a time; each tile is final when it comes.

    Args:
        pixels: HxWx3, uint8 or uint16, of the uncut picture.
        mask: HxW; says what lies on either side. unknown: HxW, where it is solved for.
        first: what is seen now, and is wanted first.
        shrink: it is solved on a copy so many times smaller, and brought to full size by the
            picture's own edges: a wide band of a large picture costs by its square.
        plain: with the guided filter even where pymatting is installed.
        progress: told 0 to 1. cancel: asked between tiles.

    Yields:
        Rectangles and the coverage in them; it differs from the mask only where `unknown` is.

    Raises:
        CancelledError: `cancel` said so.
    """
    solve: Solver = _guided
    if not plain and is_available():
        prepare(cancel)
        solve = _Closed()
    whole = Rect.of(mask.shape[1], mask.shape[0])
    todo = tiles(unknown, first, _TILE * shrink)
    for number, tile in enumerate(todo):
        if cancel is not None and cancel():
            raise CancelledError("Refining the edge was cancelled.")
        around = tile.grown(_HALO * shrink).intersected(whole)
        known = trimap_of(mask[around.slices], unknown[around.slices])
        inner = tile.moved(-around.left, -around.top).slices
        if (known == 255).any() and (known == 0).any():
            part = pixels[around.slices], known, mask[around.slices]
            alpha = (_solved_small(solve, *part, shrink) if shrink > 1 else solve(*part))[inner]
        else:
            # Nothing to tell apart: what is near says what it is, else the mask does.
            alpha = mask[tile.slices]
            for value in (255, 0):
                if not (known == 255 - value).any() and (known == value).any():
                    alpha = np.full_like(alpha, value)
        yield tile, np.where(unknown[tile.slices], alpha, mask[tile.slices])
        if progress is not None:
            progress((number + 1) / len(todo))


def shrink_for(width: float) -> int:
    """`shrink` of `matted` for a band so many pixels wide to either side of the edge.

    Wide bands are not only cheaper on a smaller copy, the solution is better, too: what is known
    is fewer pixels away.
    """
    return max(1, round(width / _WIDE))


def painted(
    pixels: Pixels,
    mask: Coverage,
    points: Sequence[Point],
    size: float,
    *,
    progress: Callable[[float], None] | None = None,
    cancel: Callable[[], bool] | None = None,
) -> tuple[Rect, Coverage]:
    """Solve for the alpha beneath a stroke.

    Args:
        pixels, mask: as `matted` takes them.
        points: of the stroke, in layer pixels. size: its thickness.

    Returns:
        A rectangle and the coverage in it.

    Raises:
        MaskError: the stroke lies outside. CancelledError: `cancel` said so.
    """
    whole = Rect.of(mask.shape[1], mask.shape[0])
    shrink = shrink_for(size / 2)
    line = np.asarray(points, np.float64).reshape(-1, 2)
    low, high = line.min(0) - size / 2 - 2, line.max(0) + size / 2 + 2
    inner = Rect(*(int(end) for end in (*np.floor(low), *np.ceil(high)))).intersected(whole)
    if inner.is_empty:
        raise MaskError("Paint on the layer, along the edge of its mask.")
    around = inner.grown(_HALO * shrink).intersected(whole)
    unknown = np.zeros((around.height, around.width), np.uint8)
    fixed = np.rint((line - (around.left, around.top) - 0.5) * 16).astype(np.int32)
    for first, second in zip(fixed, [*fixed[1:], fixed[-1]], strict=True):
        cv2.line(unknown, first.tolist(), second.tolist(), 1, max(1, round(size)), cv2.LINE_8, 4)
    found = mask[around.slices].copy()
    part = pixels[around.slices], mask[around.slices], unknown > 0
    for tile, values in matted(*part, shrink=shrink, progress=progress, cancel=cancel):
        found[tile.slices] = values
    return around, found


def _solved_small(
    solve: Solver, pixels: Pixels, trimap: Trimap, mask: Coverage, shrink: int
) -> Coverage:
    """Solved on a smaller copy; its dependence on the colours is applied at full size."""
    height, width = (-(-side // shrink) * shrink for side in mask.shape)
    rest = (0, height - mask.shape[0], 0, width - mask.shape[1])

    def smaller(values: Pixels) -> Pixels:
        whole = np.asarray(cv2.copyMakeBorder(values, *rest, cv2.BORDER_REPLICATE), values.dtype)
        return shrunk(whole, width // shrink, height // shrink)

    small = smaller(pixels)
    # Known only where all of the pixels are.
    partly = smaller(trimap)
    known: Trimap = np.where((partly > 0) & (partly < 255), np.uint8(128), partly).astype(np.uint8)
    if not ((known == 255).any() and (known == 0).any()):
        return mask
    alpha = solve(small, known, smaller(mask).astype(np.uint8))
    found = guided_coefficients(guide_of(small), guide_of(alpha), 1, 1e-6)
    return apply_coefficients(found, pixels, (1 / shrink, 1 / shrink), (0.0, 0.0), soft=True)


def _guided(pixels: Pixels, trimap: Trimap, mask: Coverage) -> Coverage:
    """A guided filter over the mask, again and again: it comes nearer to the edge every time."""
    guide = guide_of(pixels)
    known = trimap != 128
    values = guide_of(mask)
    for radius in (12, 12, 6):
        found = guided_coefficients(guide, values, radius)
        values = sharpened((guide * found[..., :3]).sum(-1) + found[..., 3])
        values[known] = trimap[known] / np.float32(255)
    return np.asarray((values * 255 + 0.5).astype(np.uint8))


class _Closed:
    """Closed-form matting of one tile."""

    def __init__(self) -> None:
        self._laplacian: Callable[..., Any] = load_part("laplacian.cf_laplacian").cf_laplacian
        part = load_part("preconditioner.ichol")
        # It prints advice to programmers for every shift that is too small.
        vars(part)["print"] = lambda *words: None
        self._incomplete: Callable[..., Any] = part.ichol
        self._sparse = importlib.import_module("scipy.sparse.linalg")

    def __call__(self, pixels: Pixels, trimap: Trimap, mask: Coverage) -> Coverage:
        known = (trimap != 128).ravel()
        unknown = ~known
        colours = pixels.astype(np.float64) / np.iinfo(pixels.dtype).max
        rows = self._laplacian(colours, epsilon=_EPSILON, is_known=known)[unknown, :].tocsc()
        inside = (trimap.ravel()[known] == 255).astype(np.float64)
        system, right = rows[:, unknown].tocsc(), -rows[:, known].dot(inside)
        size = int(unknown.sum())
        factors = self._incomplete(
            system, discard_threshold=_DISCARD, shifts=_SHIFTS, max_nnz=_MOST_FACTORS * size
        )
        found, _ = self._sparse.cg(
            system,
            right,
            x0=mask.ravel()[unknown] / 255.0,
            rtol=_ENOUGH,
            maxiter=_ROUNDS,
            M=self._sparse.LinearOperator((size, size), factors, dtype=np.float64),
        )
        alpha = trimap / 255.0
        alpha[unknown.reshape(trimap.shape)] = found
        return np.asarray((np.clip(alpha, 0, 1) * 255 + 0.5).astype(np.uint8))

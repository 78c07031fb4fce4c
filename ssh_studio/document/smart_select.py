"""Smart select: the object in a box, found by GrabCut and refined with scribbles.

The colours in and around the box are worked out on a bounded copy (Rother, Kolmogorov, Blake:
GrabCut, 2004); the edge then follows the picture at full size.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from ssh_studio.document.codec import Pixels
from ssh_studio.document.edges import (
    apply_coefficients,
    blocks,
    edge_band,
    guide_of,
    guided_coefficients,
    shrunk,
)
from ssh_studio.document.geometry import Point, Rect
from ssh_studio.document.mask import Coverage
from ssh_studio.errors import CancelledError, MaskError

__all__ = ["LIMIT", "Scribble", "SmartSelect"]

LIMIT = 250_000
"""Pixels of the copy that GrabCut works on."""

_Labels = NDArray[np.uint8]

_COARSE_LIMIT = 80_000
"""Pixels of the copy of the first rounds: most of the work is done there, cheaply."""
_COARSE_ROUNDS, _SCRIBBLE_ROUNDS, _FINE_ROUNDS = 5, 2, 1
_STROKE_LIMIT, _STROKE_ROUNDS = 60_000, 2
"""Of one stroke of the quick brush: it has to keep up with the hand."""
_MARGIN = 0.35
"""How far around the box, as a part of its size, colours are taken for the surroundings'."""
_LEAST_SIDE = 4
"""Layer pixels that a box needs in either direction."""
_SPECK = 0.01
"""Parts of the object, and holes in it, smaller than this share of it are mistakes."""
_OPEN = 12
"""Pixels of the finer copy around the coarse edge that are decided anew."""
_RADIUS = 3
"""Pixels of the copy on either side of the edge in which it follows the picture."""

_OUT, _IN = cv2.GC_BGD, cv2.GC_FGD
_MAYBE_OUT, _MAYBE_IN = cv2.GC_PR_BGD, cv2.GC_PR_FGD


class Scribble(NamedTuple):
    """A line drawn over the object or over its surroundings.

    points: in layer pixels, at least one. size: its thickness in layer pixels.
    """

    points: Sequence[Point]
    size: float


@dataclass(frozen=True)
class _Copy:
    """A window of the picture, made smaller.

    pixels: HxWx3 uint8. window: in layer pixels. across, down: pixels of it per layer pixel.
    """

    pixels: Pixels
    window: Rect
    across: float
    down: float

    def slices(self, rect: Rect) -> tuple[slice, slice]:
        """Rows and columns of it that a rectangle of layer pixels covers."""
        left, top = rect.left - self.window.left, rect.top - self.window.top
        rows = slice(round(top * self.down), round((top + rect.height) * self.down))
        columns = slice(round(left * self.across), round((left + rect.width) * self.across))
        return rows, columns


class SmartSelect:
    """Selects in one layer's picture. What it finds depends on the arguments alone.

    It may be called from any thread, one call at a time.
    """

    def __init__(self, pixels: Pixels, *, limit: int = LIMIT) -> None:
        """Prepare; costs nothing yet.

        Args:
            pixels: HxWx3, uint8 or uint16, of the uncut picture. Not changed.
            limit: pixels of the copy that the work is done on.
        """
        self._pixels = pixels
        self._limit = limit
        self._box: Rect | None = None
        self._begun: tuple[tuple[Rect, Rect, bool], _Copy, _Labels, _Copy] | None = None

    @property
    def rect(self) -> Rect:
        """All of the picture."""
        return Rect.of(self._pixels.shape[1], self._pixels.shape[0])

    def from_box(self, box: Rect, *, cancel: Callable[[], bool] | None = None) -> Coverage:
        """The object inside a box.

        Args:
            box: in layer pixels; the object touches its sides nowhere or nearly. May reach beyond
                the picture.
            cancel: asked now and then.

        Returns:
            HxW of the picture, 0 to 255, 0 outside the box.

        Raises:
            MaskError: the box is too small or outside, or nothing in it stands out.
            CancelledError: `cancel` said so.
        """
        self._box = self._checked(box)
        return self.refine((), (), cancel=cancel)

    def refine(
        self,
        foreground: Sequence[Scribble],
        background: Sequence[Scribble],
        *,
        box: Rect | None = None,
        cancel: Callable[[], bool] | None = None,
    ) -> Coverage:
        """The object inside the box, with what the user has said about it.

        Args:
            foreground: all scribbles so far on the object; may leave the box.
            background: all scribbles so far beside it. Where both kinds cross, the later kind,
                this one, counts.
            box: as in `from_box`; left out: the one that was given last, else the whole picture.
            cancel: asked now and then.

        Returns, Raises:
            As `from_box`.
        """
        if box is not None:
            self._box = self._checked(box)
        drawn = self._box or self.rect
        if self._box is None and not foreground:
            raise MaskError("Draw a box around the object first, or scribble over it.")
        inside = self._around(drawn, foreground)
        window = inside.grown(max(8, round(_MARGIN * max(inside.width, inside.height))))
        window = self._around(window.intersected(self.rect), background)
        key = (window, drawn, self._box is not None)
        if self._begun is None or self._begun[0] != key:
            coarse = self._copy(window, min(self._limit, _COARSE_LIMIT))
            labels = _begun(coarse, drawn, certain=self._box is not None)
            labels = _cut(coarse, labels, _COARSE_ROUNDS, cancel)
            self._begun = key, coarse, labels, self._copy(window, self._limit)
        # The same for every scribble.
        _, coarse, labels, fine = self._begun
        if foreground or background:
            said = labels.copy()
            # Where scribbles leave the box, the object may.
            said[coarse.slices(inside)] = np.maximum(said[coarse.slices(inside)], _MAYBE_OUT)
            said[coarse.slices(drawn)] = labels[coarse.slices(drawn)]
            said = _drawn(coarse, said, foreground, background)
            labels = _touched_only(labels, _cut(coarse, said, _SCRIBBLE_ROUNDS, cancel))
        if fine.pixels.shape != coarse.pixels.shape:
            size = fine.pixels.shape[1], fine.pixels.shape[0]
            coarsely = cv2.resize(_is_in(labels), size, interpolation=cv2.INTER_NEAREST)
            labels = _begun(fine, inside, certain=True)
            _settle(labels, np.asarray(coarsely, np.uint8))
            labels = _drawn(fine, labels, foreground, background)
            labels = _cut(fine, labels, _FINE_ROUNDS, cancel)
        found = _tidied(labels)
        if not found.any():
            raise MaskError(
                "Nothing in the box stands out from its surroundings. Draw it closer around the"
                " object, or scribble over the object."
            )
        return self._enlarged(fine, found, inside, cancel)

    def from_stroke(
        self, stroke: Scribble, reach: float, *, cancel: Callable[[], bool] | None = None
    ) -> tuple[Rect, Coverage]:
        """What a brush stroke touches, out to the edges of the picture around it.

        Args:
            stroke: on the object. reach: layer pixels beside it that the selection may grow by.
            cancel: asked now and then.

        Returns:
            A rectangle and the coverage in it, which holds all of the stroke's middle.

        Raises:
            MaskError: the stroke lies outside. CancelledError: `cancel` said so.
        """
        drawn = self._around(Rect(0, 0, 0, 0), [Scribble(stroke.points, 0)])
        if drawn.is_empty:
            raise MaskError("Paint on the layer.")
        inside = drawn.grown(math.ceil(stroke.size / 2 + reach)).intersected(self.rect)
        window = inside.grown(max(8, math.ceil(reach / 2))).intersected(self.rect)
        copy = self._copy(window, _STROKE_LIMIT)
        labels = np.full(copy.pixels.shape[:2], _OUT, np.uint8)
        for size, label in ((2 * reach, _MAYBE_OUT), (0, _MAYBE_IN), (-0.2 * stroke.size, _IN)):
            _draw(labels, copy, Scribble(stroke.points, max(stroke.size + size, 1)), label)
        labels = _cut(copy, labels, _STROKE_ROUNDS, cancel)
        _, parts = cv2.connectedComponents(_is_in(labels), connectivity=4)
        touched = np.unique(parts[labels == _IN])
        found = np.isin(parts, touched[touched > 0]).astype(np.uint8) * np.uint8(255)
        return inside, self._enlarged(copy, found, inside, cancel)[inside.slices]

    def _checked(self, box: Rect) -> Rect:
        inside = box.intersected(self.rect)
        if inside.is_empty and not box.is_empty:
            raise MaskError("The box lies outside the layer. Draw it around an object on it.")
        if min(inside.width, inside.height) < _LEAST_SIDE:
            raise MaskError("The box is too small. Draw it around the whole object.")
        return inside

    def _around(self, window: Rect, scribbles: Sequence[Scribble]) -> Rect:
        """A rectangle inside the picture made larger for all that is scribbled there."""
        for points, size in scribbles:
            for x, y in points:
                reach = size / 2 + 8
                near = Rect(*(round(end) for end in (x - reach, y - reach, x + reach, y + reach)))
                window = window.united(near.intersected(self.rect))
        return window

    def _copy(self, window: Rect, limit: int) -> _Copy:
        scale = min(1.0, math.sqrt(limit / (window.width * window.height)))
        width = max(1, round(window.width * scale))
        height = max(1, round(window.height * scale))
        pixels = shrunk(self._pixels[window.slices], width, height)
        if pixels.dtype == np.uint16:
            pixels = np.rint(pixels / np.float32(257)).astype(np.uint8)
        return _Copy(
            np.ascontiguousarray(pixels, np.uint8),
            window,
            width / window.width,
            height / window.height,
        )

    def _enlarged(
        self, copy: _Copy, found: Coverage, inside: Rect, cancel: Callable[[], bool] | None
    ) -> Coverage:
        """What was found in the copy, at full size, its edge on the edges of the picture."""
        mask = (found > 0).astype(np.float32)
        coefficients = guided_coefficients(guide_of(copy.pixels), mask, _RADIUS)
        near = edge_band(found, _RADIUS).astype(np.uint8)
        result = np.zeros(self._pixels.shape[:2], np.uint8)
        window = copy.window
        for block in blocks(inside):
            _ask(cancel)
            x, y = (block.left - window.left) * copy.across, (block.top - window.top) * copy.down
            part = (
                slice(int(y), math.ceil(y + block.height * copy.down) + 1),
                slice(int(x), math.ceil(x + block.width * copy.across) + 1),
            )
            if not near[part].any():
                # All in or all out.
                result[block.slices] = found[part].max()
                continue
            refined = apply_coefficients(
                coefficients, self._pixels[block.slices], (copy.across, copy.down), (x, y)
            )
            columns = ((np.arange(block.width) + 0.5) * copy.across + x).astype(np.int64)
            rows = ((np.arange(block.height) + 0.5) * copy.down + y).astype(np.int64)
            at = np.ix_(
                np.minimum(rows, found.shape[0] - 1), np.minimum(columns, found.shape[1] - 1)
            )
            result[block.slices] = np.where(near[at] > 0, refined, found[at])
        return result


def _begun(copy: _Copy, inside: Rect, *, certain: bool) -> _Labels:
    """Labels before the first round: inside maybe, outside not.

    Args:
        copy: of the window.
        inside: the box in layer pixels.
        certain: the user drew the box; what is outside is certainly not meant.
    """
    height, width = copy.pixels.shape[:2]
    rows, columns = copy.slices(inside)
    labels = np.full((height, width), _OUT, np.uint8)
    labels[rows, columns] = _MAYBE_OUT
    if certain:
        # Objects are rather round: the corners of the box show what it stands before.
        size = columns.stop - columns.start, rows.stop - rows.start
        ends = (columns.start + size[0] / 2, rows.start + size[1] / 2), size, 0.0
        middle = np.zeros_like(labels)
        cv2.ellipse(middle, ends, 1, cv2.FILLED)
        labels[(middle > 0) & (labels == _MAYBE_OUT)] = _MAYBE_IN
    if (labels == _OUT).mean() < 0.02:
        # A box around (nearly) the whole picture: its rim stands for the surroundings.
        rim = max(1, round(0.03 * min(width, height)))
        middle = labels[rim:-rim, rim:-rim].copy()
        labels[labels != _OUT] = _MAYBE_OUT
        labels[rim:-rim, rim:-rim] = middle
    return labels


def _cut(copy: _Copy, labels: _Labels, rounds: int, cancel: Callable[[], bool] | None) -> _Labels:
    """Rounds of GrabCut on a copy; labels as they are where there is nothing to tell apart."""
    labels = labels.copy()
    if (labels == _MAYBE_IN).sum() + (labels == _IN).sum() < 16:
        return labels
    is_out = (labels == _OUT) | (labels == _MAYBE_OUT)
    if is_out.sum() < 16:
        return labels
    models = [np.zeros((1, 65)) for _ in range(2)]
    # The clusters that it begins with are drawn by lot.
    cv2.setRNGSeed(1)
    for number in range(rounds):
        _ask(cancel)
        mode = cv2.GC_INIT_WITH_MASK if number == 0 else cv2.GC_EVAL
        try:
            cv2.grabCut(copy.pixels, labels, (0, 0, 1, 1), models[0], models[1], 1, mode)
        except cv2.error:
            # A model without a pixel left: the label it stands for is gone.
            break
    return labels


def _drawn(
    copy: _Copy,
    labels: _Labels,
    foreground: Sequence[Scribble],
    background: Sequence[Scribble],
) -> _Labels:
    """With the scribbles as certain labels."""
    labels = labels.copy()
    for scribbles, label in ((foreground, _IN), (background, _OUT)):
        for scribble in scribbles:
            _draw(labels, copy, scribble, label)
    return labels


def _touched_only(before: _Labels, after: _Labels) -> _Labels:
    """Without the changes that no scribble touches: a word about one place is none about others."""
    said = (after != before) & ((after == _IN) | (after == _OUT))
    changed = (_is_in(before) != _is_in(after)).astype(np.uint8)
    _, parts = cv2.connectedComponents(changed, connectivity=8)
    meant = np.unique(parts[said])
    kept = np.where(np.isin(parts, meant[meant > 0]) | said, after, before)
    return np.asarray(kept, np.uint8)


def _draw(labels: _Labels, copy: _Copy, scribble: Scribble, label: int) -> None:
    points = np.asarray(scribble.points, np.float64).reshape(-1, 2)
    points = (points - (copy.window.left, copy.window.top)) * (copy.across, copy.down) - 0.5
    thickness = max(1, round(scribble.size * math.sqrt(copy.across * copy.down)))
    # In 1/16 of a pixel; far outside it would not fit the numbers.
    fixed = np.rint(np.clip(points, -1e4, 1e4) * 16).astype(np.int32)
    for first, second in zip(fixed, [*fixed[1:], fixed[-1]], strict=True):
        cv2.line(labels, first.tolist(), second.tolist(), int(label), thickness, cv2.LINE_8, 4)


def _settle(labels: _Labels, coarsely: NDArray[np.uint8]) -> None:
    """Leave open only what lies near the edge that was found coarsely; it is the dear part."""
    is_open = edge_band(coarsely, _OPEN)
    within = labels != _OUT
    labels[within] = np.where(coarsely[within] > 0, _IN, _OUT)
    labels[within & is_open] = np.where(coarsely[within & is_open] > 0, _MAYBE_IN, _MAYBE_OUT)


def _is_in(labels: _Labels) -> NDArray[np.uint8]:
    return np.asarray((labels == _IN) | (labels == _MAYBE_IN)).astype(np.uint8)


def _tidied(labels: _Labels) -> Coverage:
    """0 or 255: without specks beside the object and holes in it that nobody scribbled."""
    found = _is_in(labels)
    least = _SPECK * float(found.sum())
    for value, certain in ((1, _IN), (0, _OUT)):
        count, parts, facts, _ = cv2.connectedComponentsWithStats(
            (found == value).astype(np.uint8), connectivity=4
        )
        keep = facts[:, cv2.CC_STAT_AREA] >= least
        keep[np.unique(parts[labels == certain])] = True
        keep[0] = True
        if count > 1:
            found[~keep[parts]] = 1 - value
    return np.asarray(found * np.uint8(255), np.uint8)


def _ask(cancel: Callable[[], bool] | None) -> None:
    if cancel is not None and cancel():
        raise CancelledError("The selection was cancelled.")

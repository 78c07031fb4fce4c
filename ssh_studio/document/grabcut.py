"""Rounds of GrabCut on small copies of a picture, and the labels that they start from and end with.

Each round learns the colours of what is in and what is out as mixtures of Gaussians and cuts
between them where the picture has edges (Rother, Kolmogorov, Blake: GrabCut, 2004). Finding the
mixtures is the dear part: they are kept and handed on from one cut to the next.
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
from ssh_studio.document.edges import edge_band
from ssh_studio.document.geometry import Point, Rect
from ssh_studio.document.mask import Coverage
from ssh_studio.errors import CancelledError

__all__ = [
    "IN",
    "MAYBE_IN",
    "MAYBE_OUT",
    "OUT",
    "Copy",
    "Labels",
    "Models",
    "Scribble",
    "ask",
    "cut",
    "cut_near",
    "draw",
    "first_labels",
    "is_in",
    "settle",
    "tidied",
    "touched_only",
    "with_scribbles",
]

Labels = NDArray[np.uint8]
"""HxW of OUT, IN, MAYBE_OUT and MAYBE_IN; GrabCut decides the last two."""

OUT, IN = cv2.GC_BGD, cv2.GC_FGD
MAYBE_OUT, MAYBE_IN = cv2.GC_PR_BGD, cv2.GC_PR_FGD

_LEAST = 16
"""Pixels of either kind that colours can be learned from."""
_SPECK = 0.01
"""Parts of the object, and holes in it, smaller than this share of it are mistakes."""
_OPEN = 12
"""Pixels of the finer copy around the coarse edge that are decided anew."""


class Scribble(NamedTuple):
    """A line drawn over the object or over its surroundings.

    points: in layer pixels, at least one. size: its thickness in layer pixels.
    """

    points: Sequence[Point]
    size: float


class Models(NamedTuple):
    """The mixtures of colours of what is out and what is in, as OpenCV has them: 1x65 each."""

    out: NDArray[np.float64]
    within: NDArray[np.float64]


@dataclass(frozen=True)
class Copy:
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


def first_labels(copy: Copy, inside: Rect, *, certain: bool) -> Labels:
    """Labels before the first round: inside maybe, outside not.

    Args:
        copy: of the window.
        inside: the box in layer pixels.
        certain: the user drew the box; what is outside is certainly not meant.
    """
    height, width = copy.pixels.shape[:2]
    rows, columns = copy.slices(inside)
    labels = np.full((height, width), OUT, np.uint8)
    labels[rows, columns] = MAYBE_OUT
    if certain:
        # Objects are rather round: the corners of the box show what it stands before.
        size = columns.stop - columns.start, rows.stop - rows.start
        ends = (columns.start + size[0] / 2, rows.start + size[1] / 2), size, 0.0
        middle = np.zeros_like(labels)
        cv2.ellipse(middle, ends, 1, cv2.FILLED)
        labels[(middle > 0) & (labels == MAYBE_OUT)] = MAYBE_IN
    if (labels == OUT).mean() < 0.02:
        # A box around (nearly) the whole picture: its rim stands for the surroundings.
        rim = max(1, round(0.03 * min(width, height)))
        middle = labels[rim:-rim, rim:-rim].copy()
        labels[labels != OUT] = MAYBE_OUT
        labels[rim:-rim, rim:-rim] = middle
    return labels


def cut(
    pixels: Pixels,
    labels: Labels,
    rounds: int,
    cancel: Callable[[], bool] | None,
    models: Models | None = None,
) -> tuple[Labels, Models | None]:
    """Rounds of GrabCut; labels as they are where there is nothing to tell apart.

    Args:
        pixels: HxWx3 uint8. labels: of its size; not changed.
        rounds: how many. cancel: asked between the first and the others.
        models: what is known of the colours, to go on from; left out, they are found anew, which
            costs as much as some rounds.

    Returns:
        New labels, and the colours after the last round; None where there are none.
    """
    labels = labels.copy()
    if not _can_learn(labels):
        return labels, models
    found = Models(np.zeros((1, 65)), np.zeros((1, 65)))
    if models is not None:
        found = Models(models.out.copy(), models.within.copy())
    # The clusters that it begins with are drawn by lot.
    cv2.setRNGSeed(1)
    try:
        if models is None:
            ask(cancel)
            _rounds(pixels, labels, found, 1, cv2.GC_INIT_WITH_MASK)
            rounds, models = rounds - 1, found
        if rounds:
            ask(cancel)
            # In one go: what each call prepares costs half a round.
            _rounds(pixels, labels, found, rounds, cv2.GC_EVAL)
    except cv2.error:
        # A model without a pixel left: the label it stands for is gone.
        return labels, models
    return labels, found


def cut_near(
    pixels: Pixels,
    labels: Labels,
    where: NDArray[np.bool_],
    models: Models | None,
    cancel: Callable[[], bool] | None,
) -> Labels:
    """One cut by known colours, in the surroundings of some pixels only.

    Args:
        pixels: HxWx3 uint8. labels: of its size; not changed.
        where: outside of it the labels stay. models: of the colours; None: nothing changes.
        cancel: asked between the parts.
    """
    result = labels.copy()
    if models is None:
        return result
    height, width = labels.shape
    count, parts, facts, _ = cv2.connectedComponentsWithStats(where.astype(np.uint8))
    for part in range(1, count):
        ask(cancel)
        left, top, across, down = (int(value) for value in facts[part, :4])
        # With what is certain around it.
        rect = Rect(left - 2, top - 2, left + across + 2, top + down + 2)
        near = rect.intersected(Rect.of(width, height)).slices
        # Contiguous, as OpenCV wants what it writes to.
        piece = labels[near].copy()
        if not _can_learn(piece):
            continue
        kept = Models(models.out.copy(), models.within.copy())
        part_of = np.ascontiguousarray(pixels[near])
        _rounds(part_of, piece, kept, 1, cv2.GC_EVAL_FREEZE_MODEL)
        own = parts[near] == part
        result[near][own] = piece[own]
    return result


def with_scribbles(
    copy: Copy, labels: Labels, foreground: Sequence[Scribble], background: Sequence[Scribble]
) -> Labels:
    """With the scribbles as certain labels; where both kinds cross, the background's count."""
    labels = labels.copy()
    for scribbles, label in ((foreground, IN), (background, OUT)):
        for scribble in scribbles:
            draw(labels, copy, scribble, label)
    return labels


def touched_only(before: Labels, after: Labels) -> tuple[Labels, NDArray[np.bool_]]:
    """Without the changes that no scribble touches: a word about one place is none about others.

    Returns:
        The labels, and where they changed or a scribble says something.
    """
    said = (after != before) & ((after == IN) | (after == OUT))
    changed = (is_in(before) != is_in(after)).astype(np.uint8)
    _, parts = cv2.connectedComponents(changed, connectivity=8)
    meant = np.unique(parts[said])
    where = np.isin(parts, meant[meant > 0]) | said
    return np.asarray(np.where(where, after, before), np.uint8), where


def draw(labels: Labels, copy: Copy, scribble: Scribble, label: int) -> None:
    """Draw a scribble into labels of the copy, in place."""
    points = np.asarray(scribble.points, np.float64).reshape(-1, 2)
    points = (points - (copy.window.left, copy.window.top)) * (copy.across, copy.down) - 0.5
    thickness = max(1, round(scribble.size * math.sqrt(copy.across * copy.down)))
    # In 1/16 of a pixel; far outside it would not fit the numbers.
    fixed = np.rint(np.clip(points, -1e4, 1e4) * 16).astype(np.int32)
    for first, second in zip(fixed, [*fixed[1:], fixed[-1]], strict=True):
        cv2.line(labels, first.tolist(), second.tolist(), int(label), thickness, cv2.LINE_8, 4)


def settle(labels: Labels, coarsely: NDArray[np.uint8]) -> None:
    """Leave open only what lies near the edge that was found coarsely; it is the dear part."""
    is_open = edge_band(coarsely, _OPEN)
    within = labels != OUT
    labels[within] = np.where(coarsely[within] > 0, IN, OUT)
    labels[within & is_open] = np.where(coarsely[within & is_open] > 0, MAYBE_IN, MAYBE_OUT)


def is_in(labels: Labels) -> NDArray[np.uint8]:
    """1 where a label says in, or maybe in."""
    return np.asarray((labels == IN) | (labels == MAYBE_IN)).astype(np.uint8)


def tidied(labels: Labels) -> Coverage:
    """0 or 255: without specks beside the object and holes in it that nobody scribbled."""
    found = is_in(labels)
    least = _SPECK * float(found.sum())
    for value, certain in ((1, IN), (0, OUT)):
        count, parts, facts, _ = cv2.connectedComponentsWithStats(
            (found == value).astype(np.uint8), connectivity=4
        )
        keep = facts[:, cv2.CC_STAT_AREA] >= least
        keep[np.unique(parts[labels == certain])] = True
        keep[0] = True
        if count > 1:
            found[~keep[parts]] = 1 - value
    return np.asarray(found * np.uint8(255), np.uint8)


def ask(cancel: Callable[[], bool] | None) -> None:
    """Raise `CancelledError` if it is wanted."""
    if cancel is not None and cancel():
        raise CancelledError("The selection was cancelled.")


def _rounds(pixels: Pixels, labels: Labels, models: Models, count: int, mode: int) -> None:
    """Change labels and models in place."""
    cv2.grabCut(pixels, labels, (0, 0, 1, 1), models.out, models.within, count, mode)


def _can_learn(labels: Labels) -> bool:
    count = int(is_in(labels).sum())
    return count >= _LEAST and labels.size - count >= _LEAST

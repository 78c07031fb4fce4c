"""Two models on the same composites: ratios of squared error, and how sure the difference is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ssh_studio.engine import Harmonizer
from ssh_studio_training.composites import Item

__all__ = ["Duel", "Row", "duel"]

Pixels = NDArray[np.uint8]

_RESAMPLES = 2000
_SURE = 0.95
_SHOWN_SIDE = 200
_LEAST = 1.0
"""Composites whose fMSE is below need nothing, and are not counted."""

_LEAST_DIFFERENCE = 0.005
"""Of two ratios; below it nobody sees one, however sure it is."""


@dataclass(frozen=True)
class Duel:
    """Figures of two models on one set; a ratio is mean fMSE after / before (0: perfect).

    parent, new: ratios. improved_parent, improved_new: shares of composites that got better.
    low, high: of new - parent, the interval that 95 % of resampled sets of photos fall into.
    """

    kind: str
    items: int
    photos: int
    parent: float
    new: float
    improved_parent: float
    improved_new: float
    low: float
    high: float

    @property
    def verdict(self) -> str:
        """`better`, `worse`, or `unclear` where there may be no difference, or hardly any."""
        if abs(self.new - self.parent) < _LEAST_DIFFERENCE:
            return "unclear"
        if self.high < 0:
            return "better"
        return "worse" if self.low > 0 else "unclear"


Row = tuple[Pixels, Pixels, Pixels, Pixels]
"""Pictures of one composite: as it was, the parent's answer, the new model's, the truth."""


def duel(
    items: Iterable[Item],
    parent: Harmonizer,
    new: Harmonizer,
    *,
    rows: list[Row] | None = None,
    most_rows: int = 0,
    checkpoint: Callable[[], None] = lambda: None,
) -> dict[str, Duel]:
    """Score two models on composites.

    Args:
        items: the composites; taken one at a time.
        parent, new: the models.
        rows: gets pictures of the first composites of different photos.
        most_rows: how many.
        checkpoint: called between composites; may raise to end it.

    Returns:
        By kind of composite; kinds without any that counts are left out.
    """
    found: dict[str, list[tuple[float, ...]]] = {}
    shown: set[int] = set()
    for item in items:
        checkpoint()
        answers = [model.harmonize(item.composite, item.mask) for model in (parent, new)]
        errors = [fmse(p, item.truth, item.mask) for p in (item.composite, *answers)]
        if errors[0] < _LEAST:
            continue
        found.setdefault(item.kind, []).append((item.source, *errors))
        if rows is not None and len(rows) < most_rows and item.source not in shown:
            shown.add(item.source)
            one, two, three, four = (_shown(p) for p in (item.composite, *answers, item.truth))
            rows.append((one, two, three, four))
    return {kind: _judged(kind, np.array(values)) for kind, values in found.items()}


def fmse(answer: Pixels, truth: Pixels, mask: Pixels) -> float:
    """Mean squared error inside the mask, in levels of 255, as the benchmark counts it."""
    inside = mask > 0
    return float(((answer[inside].astype(np.float64) - truth[inside]) ** 2).mean())


def _judged(kind: str, values: NDArray[np.float64]) -> Duel:
    """values: N x 4: photo, fMSE before, of the parent, of the new model."""
    sources = np.unique(values[:, 0])
    # Composites of one photo are alike: whole photos are drawn, not composites.
    sums = np.array([values[values[:, 0] == source, 1:].sum(axis=0) for source in sources])
    before, parent, new = values[:, 1:].T
    low, high = _interval(sums) if len(sums) > 1 else (-1.0, 1.0)
    return Duel(
        kind,
        len(values),
        len(sources),
        float(parent.mean() / before.mean()),
        float(new.mean() / before.mean()),
        float((parent < before).mean()),
        float((new < before).mean()),
        low,
        high,
    )


def _interval(sums: NDArray[np.float64]) -> tuple[float, float]:
    """Of the difference of ratios, by drawing photos anew. sums: N x 3, as in `_judged`, N > 1."""
    rng = np.random.default_rng(0)
    totals = sums[rng.integers(0, len(sums), (_RESAMPLES, len(sums)))].sum(axis=1)
    differences = (totals[:, 2] - totals[:, 1]) / totals[:, 0]
    before, parent, new = sums.sum(axis=0)
    difference = (new - parent) / before
    ends = np.quantile(differences, ((1 - _SURE) / 2, (1 + _SURE) / 2)) - difference
    low, high = difference + _widening(len(sums)) * ends
    return float(low), float(high)


def _widening(count: int) -> float:
    """By how much the interval of a few photos is too narrow.

    Resampling takes the variance of n values for n / (n - 1) of it, and the normal distribution for
    Student's, whose 97.5 % point is about 1 + 1.6 / (n - 1) times as far out (n = 4: 1.62 by the
    tables, 1.53 here; n = 10: 1.15, 1.18).
    """
    return float((count / (count - 1)) ** 0.5 * (1 + 1.6 / (count - 1)))


def _shown(picture: Pixels) -> Pixels:
    height, width = picture.shape[:2]
    scale = _SHOWN_SIDE / max(height, width)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.uint8)

"""What an evaluation finds, per item and on average; and how it is written."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple

from ssh_studio.evaluation.metrics import Figures

__all__ = ["ALL", "METHODS", "Result", "Summary", "as_csv", "by_subset", "summarised"]

METHODS = ("composite", "reinhard", "model")
"""What is measured of every item: doing nothing, Reinhard's transfer, the model."""

ALL = "all items"
"""What the subsets together are called."""

_MUCH = 1.2
"""An object whose squared error grew by more than a fifth became worse, not only different."""


@dataclass(frozen=True)
class Result:
    """The figures of an item by method.

    width, height: pixels of its composite as it was measured. share: of them the object's.
    milliseconds: that the model took, its look and applying it.
    """

    subset: str
    name: str
    width: int
    height: int
    share: float
    milliseconds: float
    figures: dict[str, Figures]

    @property
    def key(self) -> str:
        """As the item's."""
        return f"{self.subset}/{self.name}" if self.subset else self.name

    def to_dict(self) -> dict[str, Any]:
        """Plain values that JSON can hold."""
        figures = {method: figures._asdict() for method, figures in self.figures.items()}
        return {**asdict(self), "figures": figures}

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> Result:
        """What `to_dict` gave. Raises KeyError, TypeError, AttributeError for all else."""
        figures = {method: Figures(**values["figures"][method]) for method in METHODS}
        return cls(**{**values, "figures": figures})


class Summary(NamedTuple):
    """Means over items, see `Figures`, and how they compare with the composites.

    ratio: of the mean fMSE to the composites' mean fMSE. median_ratio: of the items' own ratios.
    improved: share of the items whose fMSE is below the composite's. worse: share of those where it
    is above 1.2 times the composite's.
    """

    items: int
    mse: float
    fmse: float
    psnr: float
    ssim: float
    delta_e: float
    ratio: float
    median_ratio: float
    improved: float
    worse: float


def by_subset(results: Sequence[Result]) -> dict[str, list[Result]]:
    """The results of each subset, in the order in which they come; more than one: `ALL`, too."""
    groups: dict[str, list[Result]] = {}
    for result in results:
        groups.setdefault(result.subset, []).append(result)
    if len(groups) != 1:
        groups[ALL] = list(results)
    return groups


def summarised(results: Sequence[Result], method: str) -> Summary:
    """The averages of one method over one result or more."""
    pairs = [(result.figures["composite"], result.figures[method]) for result in results]
    count = len(pairs)
    columns = zip(*(after for _, after in pairs), strict=True)
    means = Figures(*(sum(values) / count for values in columns))
    before = sum(figures.fmse for figures, _ in pairs) / count
    ratios = sorted(_ratio(after.fmse, start.fmse) for start, after in pairs)
    middle = (ratios[(count - 1) // 2] + ratios[count // 2]) / 2
    improved = sum(after.fmse < start.fmse for start, after in pairs) / count
    worse = sum(after.fmse > _MUCH * start.fmse for start, after in pairs) / count
    return Summary(count, *means, _ratio(means.fmse, before), middle, improved, worse)


def as_csv(results: Sequence[Result]) -> str:
    """A row for every item and method."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(
        ["subset", "name", "method", *Figures._fields, "ratio", "improved", "width", "height",
         "share", "milliseconds"]
    )  # fmt: skip
    for result in results:
        before = result.figures["composite"].fmse
        for method, figures in result.figures.items():
            numbers = (*figures, _ratio(figures.fmse, before))
            taken = f"{result.milliseconds:.1f}" if method == "model" else ""
            writer.writerow(
                [result.subset, result.name, method, *(f"{number:.6g}" for number in numbers),
                 int(figures.fmse < before), result.width, result.height, f"{result.share:.6f}",
                 taken]
            )  # fmt: skip
    return text.getvalue()


def _ratio(after: float, before: float) -> float:
    """Nothing to begin with and nothing in the end is no change."""
    if before > 0:
        return after / before
    return 1.0 if after == 0 else math.inf

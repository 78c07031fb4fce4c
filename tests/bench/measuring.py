"""What the benchmarks share: times, memory, yardsticks, made-up pictures and documents."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from ssh_studio.document.document import State
from ssh_studio.document.geometry import Transform
from ssh_studio.document.layer import Image, Layer
from ssh_studio.document.mask import Mask

__all__ = ["Row", "document", "growth", "held", "median", "photo", "size_of", "times"]


@dataclass(frozen=True)
class Row:
    """A figure: milliseconds unless `unit` says something else.

    median, slow: of all runs, and the 95th percentile (None where there was one run). yardstick:
    what `ratio` is to. aim: at most; for the slow ones `aim_slow`. megabytes: peak of the process,
    or growth where it says so in `what`.
    """

    what: str
    median: float
    slow: float | None = None
    unit: str = "ms"
    ratio: float | None = None
    yardstick: str = ""
    aim: float | None = None
    aim_slow: float | None = None
    megabytes: float | None = None

    @classmethod
    def of(cls, what: str, taken: list[float], yardstick: float, name: str, **aims: float) -> Row:
        """From the milliseconds of some runs, beside those of a yardstick."""
        middle, slow = (float(value) for value in np.percentile(taken, (50, 95)))
        ratio = middle / yardstick
        return cls(what, middle, slow, ratio=ratio, yardstick=name, megabytes=held("VmHWM"), **aims)  # type: ignore[arg-type]


def times(work: Callable[[], object], count: int, *, warm: int = 1) -> list[float]:
    """Milliseconds of each run, after some that do not count."""
    taken = []
    for number in range(warm + count):
        start = time.perf_counter()
        work()
        if number >= warm:
            taken.append(1000 * (time.perf_counter() - start))
    return taken


def median(work: Callable[[], object], count: int) -> float:
    """The median of `times`."""
    return float(np.median(times(work, count)))


def held(field: str) -> float:
    """A line of /proc/self/status in megabytes (Linux): VmRSS for now, VmHWM for the peak."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(field)) / 1e3


def growth(work: Callable[[], object]) -> float:
    """Megabytes by which the process grows at most during some work (Linux)."""
    # Sets the peak back to what is held now; getrusage's never comes back.
    Path("/proc/self/clear_refs").write_text("5")
    before = held("VmRSS")
    work()
    return held("VmHWM") - before


def size_of(megapixels: float) -> tuple[int, int]:
    """Width and height of so many, three to two."""
    width = round((megapixels * 1.5e6) ** 0.5)
    return width, width * 2 // 3


def photo(width: int, height: int, seed: int = 0) -> Image:
    """Smooth colours with grain: what the tables of a look meet in photos, not in noise."""
    rng = np.random.default_rng(seed)
    coarse = rng.integers(20, 235, (max(2, height // 500), max(2, width // 500), 3), np.uint8)
    pixels = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
    return Image(np.asarray(cv2.add(pixels, rng.integers(0, 12, pixels.shape, np.uint8))))


def ellipse(width: int, height: int) -> Mask:
    """A soft one that fills most of a picture."""
    return Mask(_ellipse(width, height).copy())


@lru_cache(maxsize=1)
def _ellipse(width: int, height: int) -> NDArray[np.uint8]:
    rows, columns = np.mgrid[:height, :width].astype(np.float32)
    away = np.hypot(rows / (height / 2) - 1, columns / (width / 2) - 1)
    result: NDArray[np.uint8] = (((0.95 - away) * 20).clip(0, 1) * 255).astype(np.uint8)
    return result


def document(megapixels: float = 24, layers: int = 1) -> State:
    """A background with layers of 4000x3000 in ellipses over two thirds of its width each."""
    width, height = size_of(megapixels)
    scale = width / 6000
    stack = []
    for number in range(layers):
        left, top = (900 + 40 * number) * scale, (500 + 30 * number) * scale
        place = Transform.at(left, top, 4000, 3000, scale)
        stack.append(Layer(photo(4000, 3000, 1 + number), ellipse(4000, 3000), place))
    return State(photo(width, height), width, height, tuple(stack), stack[-1].id)

"""How faithful and calm a model is on the photos of the development benchmark.

    python -m tests.bench.calm [--set ../shared/bench/set] [--model default] [--limit 40]

Mean ΔE2000 over the object: of an object that belongs already (the untouched photo), of a cut-out
with wrong colours when it is moved by one pixel, and when a dab hides one per cent of it; this also
of the uncut photo on the background of the next one. "over" is the share of the items beyond the
aim. It reads pictures and writes nothing.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.table import Table

from ssh_studio.document.reading import read_mask, read_picture
from ssh_studio.engine import Harmonizer
from ssh_studio.evaluation.calm import Layer, moved, repainted, untouched

AIMS = {
    "untouched": 2.0,
    "moved by 1 pixel": 0.5,
    "1 % hidden, of a cut-out": 0.5,
    "1 % hidden, of a photo": 0.5,
}


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--set", type=Path, default=Path("../shared/bench/set"))
    parser.add_argument("--model", default="default")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--limit", type=int, help="so many items of each source")
    options = parser.parse_args()
    harmonizer = Harmonizer.load(options.model, options.device)
    found: dict[tuple[str, str], list[float]] = {}
    for source, name, other in _items(options.set, options.limit):
        for what, value in _measured(harmonizer, options.set, name, other).items():
            found.setdefault((source, what), []).append(value)
    Console(width=100).print(_table(found))


def _items(folder: Path, limit: int | None) -> Iterator[tuple[str, str, str]]:
    """Source, name and the name of another one, at most so many of each source."""
    names = json.loads((folder / "index.json").read_text())
    for source in ("labelme", "bsds"):
        ours = [name for name in names if name.startswith(source)]
        for name, other in list(zip(ours, ours[1:] + ours[:1], strict=True))[:limit]:
            yield source, name, other


def _measured(harmonizer: Harmonizer, folder: Path, name: str, other: str) -> dict[str, float]:
    photo, background, wrong = (
        np.ascontiguousarray(read_picture(folder / file).colour)
        for file in (f"{name}_real.jpg", f"{other}_real.jpg", f"{name}_transfer.png")
    )
    mask = read_mask(folder / f"{name}_mask.png")
    cut_out = Layer(wrong, mask, photo)
    values = (
        untouched(harmonizer, photo, mask),
        moved(harmonizer, cut_out),
        repainted(harmonizer, cut_out),
        repainted(harmonizer, Layer(photo, mask, background, known=np.ones_like(mask))),
    )
    return dict(zip(AIMS, values, strict=True))


def _table(found: dict[tuple[str, str], list[float]]) -> Table:
    table = Table("source", "what")
    for name in ("items", "mean", "median", "95 %", "most", "aim", "over"):
        table.add_column(name, justify="right")
    for (source, what), values in found.items():
        figures = (np.mean(values), np.median(values), np.quantile(values, 0.95), np.max(values))
        table.add_row(
            source,
            what,
            str(len(values)),
            *(f"{figure:.2f}" for figure in figures),
            f"{AIMS[what]:.1f}",
            f"{np.mean(np.array(values) > AIMS[what]):.0%}",
        )
    return table


if __name__ == "__main__":
    main()

"""What a fine-tuning brought: report.json, and report.html that needs nothing else to be seen."""

from __future__ import annotations

import base64
import html
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from ssh_studio.engine import Sentence, atomic_write
from ssh_studio_training.events import with_parts
from ssh_studio_training.scoring import Duel, Row

__all__ = ["PAGE", "REPORT", "Report", "read_report", "write_report"]

REPORT = "report.json"
PAGE = "report.html"
PICTURES = "comparison.jpg"

_GAP = 6
_NAMES = {
    "own": "Your photos, kept out of training",
    "others": "The same photos in looks of somebody else",
    "transfer": "Benchmark, colours of another object",
    "lut": "Benchmark, random tables",
}
_FORGOTTEN = {
    "others": Sentence("the same photos in looks of somebody else"),
    "transfer": Sentence("benchmark, colours of another object"),
    "lut": Sentence("benchmark, random tables"),
}


@dataclass(frozen=True)
class Report:
    """A whole report; no paths and no names of photos in it.

    duels: by kind, `own` first; others are there where they could be made. curve: step, ratio on
    held-out photos, the same in other looks, by the training's own small views (step 0: the
    parent). reason: why training ended: `budget`, `early`, `stopped`. parent: its name. installed:
    the name that the model got, or empty.
    """

    name: str
    parent: str
    date: str
    photos: int
    held_out: int
    steps: int
    seconds: float
    reason: str
    device: str
    duels: dict[str, Duel]
    curve: list[list[float]]
    installed: str = ""

    @property
    def better(self) -> bool:
        """Whether the new model is surely better on the person's photos."""
        own = self.duels.get("own")
        return own is not None and own.verdict == "better"

    @property
    def sentences(self) -> list[Sentence]:
        """What to tell the person: own photos first, then what was forgotten."""
        own = self.duels.get("own")
        if own is None:
            return [
                Sentence("The photos kept out of training could not be scored: nothing is proven.")
            ]
        said = [self._judged(own)]
        for duel in self.duels.values():
            if duel.kind != "own" and duel.verdict == "worse":
                said.append(
                    Sentence(
                        "It has forgotten something ({0}): {1:.1%} before, {2:.1%} now.",
                        _FORGOTTEN.get(duel.kind, duel.kind),
                        duel.parent,
                        duel.new,
                    )
                )
        return said

    def _judged(self, own: Duel) -> Sentence:
        values = self.name, own.new, self.parent, own.parent, own.low, own.high
        if own.verdict == "better":
            return Sentence(
                "{0} is better on your photos: it leaves {1:.1%} of the error, {2} {3:.1%} "
                "({4:+.1%} to {5:+.1%}, 95 %).",
                *values,
            )
        if own.verdict == "worse":
            return Sentence(
                "{0} is worse than {2} on your photos: {1:.1%} of the error remains, {3:.1%} with "
                "{2} ({4:+.1%} to {5:+.1%}, 95 %).",
                *values,
            )
        return Sentence(
            "{0} is not clearly better than {2} on your photos: {1:.1%} of the error remains, "
            "{3:.1%} with {2} ({4:+.1%} to {5:+.1%}, 95 %).",
            *values,
        )

    def to_dict(self) -> dict[str, object]:
        """Plain values, as in report.json."""
        values = asdict(self)
        for kind, duel in self.duels.items():
            values["duels"][kind]["verdict"] = duel.verdict
        said = with_parts({"sentences": self.sentences})
        return {**values, "better": self.better, **said}


def read_report(run: Path) -> dict[str, object]:
    """The report of a run as plain values; empty if there is none."""
    try:
        found = json.loads((run / REPORT).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def write_report(run: Path, report: Report, rows: Sequence[Row]) -> None:
    """Write report.json, comparison.jpg and report.html.

    Args:
        run: the run's folder.
        report: the figures.
        rows: pictures to compare by.

    Raises:
        WriteError: the disk is full.
    """
    picture = _comparison(rows)
    if picture:
        _write(run / PICTURES, picture)
    _write(run / PAGE, _page(report, picture).encode())
    _write(run / REPORT, (json.dumps(report.to_dict(), indent=2) + "\n").encode())


def _write(path: Path, data: bytes) -> None:
    with atomic_write(path) as stream:
        stream.write(data)


def _comparison(rows: Sequence[Row]) -> bytes:
    """One JPEG, a row a composite; empty without any."""
    if not rows:
        return b""
    width = max(part.shape[1] for row in rows for part in row) + _GAP
    strips = []
    for row in rows:
        strip = np.full((row[0].shape[0] + _GAP, 4 * width, 3), 38, np.uint8)
        for column, part in enumerate(row):
            left = column * width
            strip[: part.shape[0], left : left + part.shape[1]] = part
        strips.append(strip)
    sheet: NDArray[np.uint8] = np.concatenate(strips)
    done, data = cv2.imencode(".jpg", sheet[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 88])
    return data.tobytes() if done else b""


_STYLE = """
body{margin:2em auto;max-width:60em;padding:0 1em;font:16px/1.5 system-ui,sans-serif;
background:#262626;color:#ddd}h1{font-size:1.4em;font-weight:600}h2{font-size:1.05em;margin-top:2em}
table{border-collapse:collapse;width:100%}td,th{padding:.35em .6em;text-align:right;
border-bottom:1px solid #444}td:first-child,th:first-child{text-align:left}img{max-width:100%}
.better{color:#8fd19e}.worse{color:#e59a8f}.small{color:#999;font-size:.9em}
.heads{display:flex}.heads span{flex:1}
"""


def _page(report: Report, picture: bytes) -> str:
    def text(value: object) -> str:
        return html.escape(str(value))

    said = "".join(f"<p>{text(sentence)}</p>" for sentence in report.sentences)
    kept = (
        f"<p>It is installed as <b>{text(report.installed)}</b>.</p>"
        if report.installed
        else f"<p>Nothing was installed; {text(report.parent)} stays as it is.</p>"
    )
    rows = "".join(_table_row(duel) for duel in report.duels.values())
    heads = "".join(f"<span>{text(h)}</span>" for h in _heads(report))
    data = base64.b64encode(picture).decode()
    shown = (
        f'<h2>Composites</h2><div class="heads small">{heads}</div>'
        f'<img alt="Comparison" src="data:image/jpeg;base64,{data}">'
        if picture
        else ""
    )
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f"<title>{text(report.name)}</title><style>{_STYLE}</style></head><body>"
        f"<h1>{text(report.name)}, fine-tuned from {text(report.parent)}</h1>{said}{kept}"
        "<h2>Error that remains</h2><table><tr><th>Composites</th><th>number</th>"
        f"<th>{text(report.parent)}</th><th>{text(report.name)}</th><th>difference, 95 %</th>"
        f"<th>improved</th></tr>{rows}</table>"
        '<p class="small">Mean squared error of the object after harmonizing, as a share of that '
        "of the untouched composite; 0 % is perfect. The interval is over photos drawn anew.</p>"
        f"<h2>While it learned</h2>{_chart(report.curve)}{shown}"
        f'<p class="small">{text(report.date)}; {report.photos} photos, {report.held_out} of them '
        f"kept out; {report.steps} steps in {report.seconds / 60:.1f} minutes on "
        f"{text(report.device)}; ended: {text(report.reason)}.</p></body></html>\n"
    )


def _heads(report: Report) -> tuple[str, ...]:
    return "composite", report.parent, report.name, "photo"


def _table_row(duel: Duel) -> str:
    mark = duel.verdict if duel.verdict != "unclear" else ""
    return (
        f"<tr><td>{html.escape(_NAMES.get(duel.kind, duel.kind))}</td><td>{duel.items}</td>"
        f'<td>{duel.parent:.1%}</td><td class="{mark}">{duel.new:.1%}</td>'
        f"<td>{duel.low:+.1%} to {duel.high:+.1%}</td>"
        f"<td>{duel.improved_parent:.0%} → {duel.improved_new:.0%}</td></tr>"
    )


def _chart(curve: Sequence[Sequence[float]]) -> str:
    """Both validation curves as lines."""
    width, height = 640, 160
    values = [v for point in curve for v in point[1:]]
    if len(curve) < 2 or not values:
        return ""
    low, high, last = min(values), max(values), max(curve[-1][0], 1)
    span = max(high - low, 1e-6)

    def line(column: int, colour: str) -> str:
        points = " ".join(
            f"{p[0] / last * width:.1f},{(high - p[column]) / span * (height - 20) + 10:.1f}"
            for p in curve
        )
        return f'<polyline fill="none" stroke="{colour}" stroke-width="2" points="{points}"/>'

    return (
        f'<svg viewBox="0 0 {width} {height}" width="100%" role="img" '
        f'aria-label="Error over steps">{line(2, "#888")}{line(1, "#8fd19e")}</svg>'
        f'<p class="small">{high:.1%} to {low:.1%}; green: your photos, grey: in other looks.</p>'
    )

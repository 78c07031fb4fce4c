"""What is known of a fine-tuning, put together from its events. Values that make no sense are left
out; unknown events are passed over. Sentences can be translated, where the program told of what
they are made.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any, NamedTuple

from ssh_studio.errors import sentence_of
from ssh_studio.fine_tuning.lines import Event

__all__ = ["Duel", "Inspected", "Phase", "Photos", "Score", "Skipped", "Story"]

_MOST_LOSSES = 2000
"""Points of a curve; beyond, every second one is dropped."""


class Phase(str, Enum):
    """Where a run is."""

    STARTING = "starting"
    SCANNING = "scanning"
    TRAINING = "training"
    PAUSED = "paused"
    SCORING = "scoring"
    REPORTED = "reported"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_over(self) -> bool:
        """Whether nothing comes any more."""
        return self in (Phase.REPORTED, Phase.FAILED, Phase.CANCELLED)


class Skipped(NamedTuple):
    """A file that cannot be learned from, and why."""

    file: str
    reason: str


@dataclass(frozen=True)
class Photos:
    """What is in the folders. skipped: their number; files: up to 1,000 of them."""

    found: int = 0
    usable: int = 0
    repeated: int = 0
    skipped: int = 0
    files: tuple[Skipped, ...] = ()


@dataclass(frozen=True)
class Inspected:
    """The end of a look at the folders: whether it is enough, else a sentence why not."""

    enough: bool
    sentence: str = ""
    photos: int = 0
    held_out: int = 0
    device: str = ""
    device_label: str = ""
    reason: str = ""


class Score(NamedTuple):
    """Held-out photos at a step (0: the parent): the share of the error that remains."""

    step: float
    own: float
    others: float | None


@dataclass(frozen=True)
class Duel:
    """Parent against new model on one set: shares of the error that remains (0: perfect).

    low, high: of new - parent, the interval of 95 %. verdict: `better`, `worse`, `unclear`.
    """

    kind: str
    parent: float
    new: float
    low: float
    high: float
    verdict: str
    items: int = 0
    photos: int = 0


@dataclass
class Story:
    """A run from its first event to its last."""

    phase: Phase = Phase.STARTING
    run: Path | None = None
    scanned: int = 0
    to_scan: int = 0
    photos: Photos | None = None
    inspected: Inspected | None = None
    held_out: int = 0
    minutes: float | None = None
    device: str = ""
    step: int = 0
    speed: float | None = None
    progress: float = 0.0
    seconds_left: float | None = None
    losses: list[tuple[float, float]] = field(default_factory=list)
    scores: list[Score] = field(default_factory=list)
    picture: Path | None = None
    message: str = ""
    composites: int = 0
    sentences: tuple[str, ...] = ()
    duels: tuple[Duel, ...] = ()
    page: Path | None = None
    comparison: Path | None = None
    reason: str = ""
    installed: str = ""
    sentence: str = ""
    resumable: bool = False
    last_lines: str = ""

    @property
    def verdict(self) -> str:
        """Of the report on own photos: `better`, `worse` or `unclear`."""
        return next((duel.verdict for duel in self.duels if duel.kind == "own"), "unclear")

    def take(self, event: Event) -> None:
        """Go on by one event."""
        reader = getattr(self, f"_on_{event['event']}", None)
        if reader is not None:
            reader(event)

    def begin_again(self) -> None:
        """It is resumed: curves and figures stay, its end is forgotten."""
        self.phase = Phase.STARTING
        self.reason = self.installed = self.sentence = self.message = self.last_lines = ""
        self.sentences, self.duels, self.page, self.comparison = (), (), None, None

    def fail(self, sentence: str, last_lines: str, *, resumable: bool) -> None:
        """The program ended without a last word."""
        self.phase = Phase.FAILED
        self.sentence, self.last_lines, self.resumable = sentence, last_lines, resumable

    # One method an event, by its name

    def _on_scan(self, event: Event) -> None:
        self.phase = Phase.SCANNING
        self.scanned, self.to_scan = _whole(event, "done"), _whole(event, "photos")
        self.seconds_left = _number(event, "seconds_left")

    def _on_photos(self, event: Event) -> None:
        counts = {key: _whole(event, key) for key in ("found", "usable", "repeated", "skipped")}
        self.photos = Photos(**counts, files=_skipped(event.get("files")))

    def _on_inspected(self, event: Event) -> None:
        self.inspected = Inspected(
            event.get("enough") is True,
            _said(event, "sentence"),
            _whole(event, "photos"),
            _whole(event, "held_out"),
            _text(event, "device"),
            _text(event, "device_label"),
            _said(event, "reason"),
        )

    def _on_ready(self, event: Event) -> None:
        self.held_out = _whole(event, "held_out")
        self.run = _path(event, "run") or self.run
        self.seconds_left = None

    def _on_begin(self, event: Event) -> None:
        self.phase = Phase.TRAINING
        self.step = _whole(event, "step")
        self.minutes = _number(event, "minutes")
        self.device = _text(event, "device")

    def _on_step(self, event: Event) -> None:
        self.phase = Phase.TRAINING
        self.step = _whole(event, "step")
        self.progress = min(max(_number(event, "progress") or 0.0, 0.0), 1.0)
        self.seconds_left = _number(event, "seconds_left")
        self.speed = _number(event, "samples_per_second")
        loss = _number(event, "loss")
        if loss is not None:
            # After a resume steps are done once more.
            while self.losses and self.losses[-1][0] >= self.step:
                self.losses.pop()
            self.losses.append((self.step, loss))
            if len(self.losses) > _MOST_LOSSES:
                del self.losses[1:-1:2]

    def _on_validate(self, event: Event) -> None:
        step, own = _number(event, "step"), _number(event, "ratio")
        self.picture = _path(event, "picture") or self.picture
        if step is not None and own is not None:
            self.scores = [score for score in self.scores if score.step < step]
            self.scores.append(Score(step, own, _number(event, "others")))

    def _on_paused(self, event: Event) -> None:
        self.phase = Phase.PAUSED

    def _on_resumed(self, event: Event) -> None:
        self.phase = Phase.TRAINING

    def _on_message(self, event: Event) -> None:
        self.message = _said(event, "text")

    def _on_scoring(self, event: Event) -> None:
        self.phase = Phase.SCORING
        self.composites, self.seconds_left = _whole(event, "done"), None

    def _on_report(self, event: Event) -> None:
        self.sentences, duels = _all_said(event, "sentences"), event.get("duels")
        duels = duels if isinstance(duels, dict) else {}
        found = [_duel(str(kind), values) for kind, values in duels.items()]
        self.duels = tuple(duel for duel in found if duel is not None)
        self.page, self.comparison = _path(event, "page"), _path(event, "picture")

    def _on_end(self, event: Event) -> None:
        self.reason, self.installed = _text(event, "reason"), _text(event, "installed")
        over = self.reason in ("cancelled", "interrupted")
        self.phase = Phase.CANCELLED if over else Phase.REPORTED

    def _on_failed(self, event: Event) -> None:
        self.fail(_said(event, "sentence"), "", resumable=event.get("resumable") is True)


def _number(event: Mapping[str, Any], key: str) -> float | None:
    value = event.get(key)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value) if math.isfinite(value) else None


def _whole(event: Mapping[str, Any], key: str) -> int:
    return max(0, int(_number(event, key) or 0))


def _text(event: Mapping[str, Any], key: str) -> str:
    value = event.get(key)
    return value if isinstance(value, str) else ""


def _said(event: Mapping[str, Any], key: str) -> str:
    return sentence_of(_text(event, key), event.get(f"{key}_from"))


def _all_said(event: Mapping[str, Any], key: str) -> tuple[str, ...]:
    texts, parts = event.get(key), event.get(f"{key}_from")
    texts = texts if isinstance(texts, list) else []
    parts = parts if isinstance(parts, list) and len(parts) == len(texts) else [None] * len(texts)
    return tuple(sentence_of(str(text), one) for text, one in zip(texts, parts, strict=True))


def _path(event: Mapping[str, Any], key: str) -> Path | None:
    text = _text(event, key)
    return Path(text) if text else None


def _skipped(files: object) -> tuple[Skipped, ...]:
    listed = files if isinstance(files, list) else []
    known = [file for file in listed if isinstance(file, dict)]
    return tuple(Skipped(_text(file, "file"), _said(file, "reason")) for file in known)


def _duel(kind: str, values: object) -> Duel | None:
    if not isinstance(values, dict):
        return None
    figures = [_number(values, key) for key in ("parent", "new", "low", "high")]
    if any(figure is None for figure in figures):
        return None
    parent, new, low, high = (figure or 0.0 for figure in figures)
    verdict = _text(values, "verdict") or "unclear"
    counts = _whole(values, "items"), _whole(values, "photos")
    return Duel(kind, parent, new, low, high, verdict, *counts)

"""The proof of a fine-tuning: both models on photos it never saw, and what follows from it."""

from __future__ import annotations

import dataclasses
import datetime
import json
import math
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from ssh_studio.engine import Harmonizer
from ssh_studio.engine.model_file import read_model, write_model
from ssh_studio_training.cache import cache_dir
from ssh_studio_training.composites import Item, bench_items, own_items
from ssh_studio_training.control import Control
from ssh_studio_training.export import export_run
from ssh_studio_training.fine_loop import Emit, Notes
from ssh_studio_training.library import Library
from ssh_studio_training.loop import WEIGHTS
from ssh_studio_training.recipe import Recipe
from ssh_studio_training.report import PAGE, PICTURES, REPORT, Report, read_report, write_report
from ssh_studio_training.scoring import Row, duel
from ssh_studio_training.settings import PARENT, Settings

__all__ = ["prove"]

_ROWS = 10
_TOLD_EVERY = 16


def prove(
    run: Path,
    settings: Settings,
    library: Library,
    notes: Notes,
    step: int,
    device: str,
    control: Control,
    emit: Emit,
    *,
    install: bool = True,
) -> Report:
    """Score the run's weights and their parent, write the report, install what is better.

    The weights' header gets their card then. Without `install` the report goes on saying what was
    installed before.

    Raises:
        CancelledRun: somebody cancelled.
        StudioError: a benchmark that is none, a full disk.
    """
    rows: list[Row] = []
    report = Report(
        settings.name,
        settings.parent,
        datetime.date.today().isoformat(),
        len(library.train) + len(library.held_out),
        len(library.held_out),
        notes.best_step or step,
        round(notes.seconds, 1),
        notes.reason,
        device,
        duel(
            _told(_items(run, settings, library), emit),
            Harmonizer.load(run / PARENT, device),
            Harmonizer.load(run / WEIGHTS, device),
            rows=rows,
            most_rows=_ROWS,
            checkpoint=lambda: _between(control),
        ),
        notes.curve,
    )
    _write_card(run, report)
    # Without one validation that beat the parent there is nothing to be kept, whatever chance says.
    wanted = settings.keep_anyway or (report.better and notes.best_step > 0)
    if not install:
        report = dataclasses.replace(report, installed=str(read_report(run).get("installed", "")))
    elif wanted:
        export_run(run, settings.name, force=settings.force)
        report = dataclasses.replace(report, installed=settings.name)
    write_report(run, report, rows)
    emit(
        "report",
        better=report.better,
        sentences=report.sentences,
        **{key: values for key, values in report.to_dict().items() if key == "duels"},
        report=str(run / REPORT),
        page=str(run / PAGE),
        picture=str(run / PICTURES),
    )
    emit("end", step=step, reason=notes.reason, installed=report.installed, better=report.better)
    return report


def _items(run: Path, settings: Settings, library: Library) -> Iterator[Item]:
    recipe = Recipe.from_json(read_model(run / WEIGHTS).details["recipe"])
    own = (
        own_items(library.held_out, cache_dir(), recipe.data, generic=generic)
        for generic in (False, True)
    )
    bench = bench_items(Path(settings.bench)) if settings.bench else iter(())
    return chain(*own, bench)


def _told(items: Iterator[Item], emit: Emit) -> Iterator[Item]:
    for number, item in enumerate(items, start=1):
        yield item
        if number % _TOLD_EVERY == 1:
            emit("scoring", done=number, kind=item.kind)


def _between(control: Control) -> None:
    control.poll()


def _write_card(run: Path, report: Report) -> None:
    """Put the card into the weights' header: no paths, no names of photos."""
    model = read_model(run / WEIGHTS)
    scores = {
        kind: {"parent": _short(one.parent), "new": _short(one.new), "composites": one.items}
        for kind, one in report.duels.items()
    }
    card = {
        "name": report.name,
        "parent": report.parent,
        "date": report.date,
        "photos": report.photos,
        "scores": scores,
    }
    details = {**model.details, "card": json.dumps(card)}
    write_model(run / WEIGHTS, model.network, details=details)


def _short(value: float) -> float | None:
    return round(value, 4) if math.isfinite(value) else None

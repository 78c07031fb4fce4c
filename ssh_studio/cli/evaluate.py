"""`ssh-studio evaluate`: the figures of a model on RealHM, iHarmony4, or a folder of pairs."""

from __future__ import annotations

import json
import math
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ssh_studio.atomic import atomic_write, check_writable
from ssh_studio.cli.console import (
    Debug,
    Steps,
    WrongUsageError,
    complain,
    epilog,
    notice,
    one_line,
    say,
)
from ssh_studio.errors import StudioError, WriteError

if TYPE_CHECKING:
    from rich.table import Table

    from ssh_studio.evaluation.journal import Journal
    from ssh_studio.evaluation.layouts import Item
    from ssh_studio.evaluation.results import Result, Summary

__all__ = ["EPILOG", "EvaluationError", "evaluate"]

EPILOG = epilog(
    "ssh-studio evaluate --dataset pairs folder/",
    "ssh-studio evaluate --dataset iharmony4 iHarmony4/ --subset HCOCO --csv items.csv",
    "ssh-studio evaluate --dataset realhm RealHM/ --protocol 256 --json figures.json --resume",
)
_DATASETS = ("realhm", "iharmony4", "pairs")
_PROTOCOLS = ("full", "256")
_WIDTH = 120
"""Columns of the table where it goes to a file."""


class EvaluationError(StudioError):
    """Some items could not be evaluated; the figures are those of the others."""


@dataclass(frozen=True)
class Order:
    """What was asked for, free of contradictions. limit: items per subset; None for all."""

    dataset: str
    folder: Path
    model: str
    device: str
    protocol: str
    subsets: tuple[str, ...]
    json: Path | None
    csv: Path | None
    pictures: Path | None
    resume: bool
    workers: int
    limit: int | None

    @property
    def journal(self) -> Path | None:
        """Where results are kept as they come: beside what is written in the end."""
        target = self.json or self.csv
        return target and target.with_name(f"{target.name}.journal")


_Folder = Annotated[
    Path, typer.Argument(metavar="PATH", help="Folder of the set, or of one of its subsets.")
]
_Dataset = Annotated[
    str,
    typer.Option(
        metavar="|".join(_DATASETS),
        help="How the folder is laid out; pairs: name.*, name_mask.*, name_gt.*.",
        show_default=False,
    ),
]
_Model = Annotated[str, typer.Option(help="Name of an installed model, or a model file.")]
_Device = Annotated[str, typer.Option(help="Where to compute: auto, cpu, cuda, mps or xpu.")]
_Protocol = Annotated[
    str,
    typer.Option(
        metavar="|".join(_PROTOCOLS), help="At the size of the files, or at 256 × 256 as in papers."
    ),
]
_Subsets = Annotated[
    list[str] | None,
    typer.Option(metavar="NAME", help="Only this subset; may be given several times."),
]
_Json = Annotated[
    Path | None, typer.Option("--json", metavar="OUT", help="Write the averages as JSON.")
]
_Csv = Annotated[
    Path | None, typer.Option("--csv", metavar="OUT", help="Write the figures of every item.")
]
_Pictures = Annotated[
    Path | None, typer.Option(metavar="DIR", help="Write the model's pictures as PNG.")
]
_Resume = Annotated[
    bool, typer.Option("--resume", help="Go on where a run with this --json or --csv was ended.")
]
_Workers = Annotated[
    int | None,
    typer.Option(
        metavar="N", help="Items to work on at a time; one for each of up to 4 cores if left out."
    ),
]
_Limit = Annotated[
    int | None, typer.Option(metavar="N", help="Only the first N items of each subset.")
]


def evaluate(
    folder: _Folder,
    dataset: _Dataset,
    model: _Model = "default",
    device: _Device = "auto",
    protocol: _Protocol = "full",
    subset: _Subsets = None,
    json_file: _Json = None,
    csv_file: _Csv = None,
    save_images: _Pictures = None,
    resume: _Resume = False,
    workers: _Workers = None,
    limit: _Limit = None,
    debug: Debug = False,
) -> None:
    """Measure a model: MSE, fMSE, PSNR, SSIM, ΔE2000, beside doing nothing and Reinhard's."""
    del debug  # `main` has seen it
    order = Order(
        dataset=dataset,
        folder=folder,
        model=model,
        device=device,
        protocol=protocol,
        subsets=tuple(subset or ()),
        json=json_file,
        csv=csv_file,
        pictures=save_images,
        resume=resume,
        workers=min(4, os.cpu_count() or 1) if workers is None else workers,
        limit=limit,
    )
    _check(order)
    with Steps.shown() as steps:
        items = _items(order)
        steps.step("Loading the model …")
        results, failed = _results(order, items, steps)
    _tell(order, results, failed)


def _check(order: Order) -> None:
    """Refuse what makes no sense, and what could not be written in the end."""
    for option, value, known in (
        ("--dataset", order.dataset, _DATASETS),
        ("--protocol", order.protocol, _PROTOCOLS),
    ):
        if value not in known:
            raise _wrong(f"{option} is one of {', '.join(known)}, not {value}.")
    for option, number in (("--workers", order.workers), ("--limit", order.limit)):
        if number is not None and number < 1:
            raise _wrong(f"{option} is 1 or more, not {number}.")
    if order.resume and order.journal is None:
        raise _wrong("--resume needs --json or --csv: beside that file it keeps what is done.")
    if order.json is not None and order.json == order.csv:
        raise _wrong("--json and --csv need names of their own.")
    for path in (order.json, order.csv, order.journal):
        if path is not None:
            check_writable(path)
    if order.pictures is not None and order.pictures.exists() and not order.pictures.is_dir():
        raise WriteError(f"{order.pictures} is a file: give a folder for the pictures.")


def _items(order: Order) -> list[Item]:
    from ssh_studio.evaluation.layouts import find_items

    found = find_items(order.dataset, order.folder, order.subsets)
    for text in found.notices:
        notice(text)
    if order.limit is None:
        return found.items
    taken: dict[str, list[Item]] = {}
    for item in found.items:
        taken.setdefault(item.subset, []).append(item)
    return [item for group in taken.values() for item in group[: order.limit]]


def _results(
    order: Order, items: list[Item], steps: Steps
) -> tuple[list[Result], dict[str, StudioError]]:
    """The results in the items' order, and why there is none, by the items' names."""
    from ssh_studio.engine import Harmonizer
    from ssh_studio.evaluation.runner import evaluate_items, picture_path

    harmonizer = Harmonizer.load(order.model, order.device)
    if reason := harmonizer.device.reason:
        notice(f"{harmonizer.device.label} is used: {reason}.")
    journal = _journal(order)
    known = {} if journal is None else journal.results
    if order.pictures is not None:
        # Figures without their picture are not all that was asked for.
        there = {item.key for item in items if picture_path(order.pictures, item).is_file()}
        known = {key: result for key, result in known.items() if key in there}
    done = {item.key: known[item.key] for item in items if item.key in known}
    failed: dict[str, StudioError] = {}
    waiting = [item for item in items if item.key not in done]

    def told(item: Item, outcome: Result | StudioError) -> None:
        if isinstance(outcome, StudioError):
            failed[item.key] = outcome
            complain(f"{item.key}: {outcome}")
        else:
            done[item.key] = outcome
            if journal is not None:
                journal.add(outcome)
        steps.share((len(done) + len(failed)) / len(items))

    steps.step(f"Evaluating {len(waiting)} of {len(items)} items …")
    try:
        evaluate_items(
            waiting,
            harmonizer,
            order.protocol,
            told,
            workers=order.workers,
            pictures=order.pictures,
        )
    finally:
        if journal is not None:
            journal.close()
    return [done[item.key] for item in items if item.key in done], failed


def _journal(order: Order) -> Journal | None:
    if order.journal is None:
        return None
    from ssh_studio.evaluation.journal import Journal

    return Journal(order.journal, _about(order), resume=order.resume)


def _about(order: Order) -> dict[str, Any]:
    """What the figures depend on."""
    from ssh_studio.engine.model_file import file_sha256
    from ssh_studio.engine.registry import Installed, find_model

    found = find_model(order.model)
    path = found.path if isinstance(found, Installed) else found
    return {
        "dataset": order.dataset,
        "path": str(order.folder.resolve()),
        "protocol": order.protocol,
        "model": order.model,
        "sha256": file_sha256(path),
    }


def _tell(order: Order, results: list[Result], failed: dict[str, StudioError]) -> None:
    """Write and show what was found.

    Raises:
        WriteError: a file cannot be written. EvaluationError: some items have no figures.
    """
    from rich.console import Console

    from ssh_studio.evaluation.results import as_csv

    if order.json is not None:
        text = json.dumps(_averages(order, results, failed), indent=2, ensure_ascii=False)
        _write(order.json, text + "\n")
    if order.csv is not None:
        _write(order.csv, as_csv(results))
    if results:
        width = None if sys.stdout.isatty() else _WIDTH
        Console(file=sys.stdout, width=width, highlight=False).print(_table(order, results))
        for path in (order.json, order.csv):
            if path is not None:
                say(one_line(f"{path}: {len(results)} items"))
    if failed:
        count = len(results) + len(failed)
        raise EvaluationError(f"{len(failed)} of {count} items could not be evaluated.")


def _averages(
    order: Order, results: list[Result], failed: dict[str, StudioError]
) -> dict[str, Any]:
    """All that goes into the JSON file."""
    from ssh_studio.evaluation.results import METHODS, by_subset, summarised

    groups = by_subset(results) if results else {}
    return {
        "version": 1,
        **_about(order),
        "subsets": {
            subset: {method: _plain(summarised(group, method)) for method in METHODS}
            for subset, group in groups.items()
        },
        "failed": {key: str(error) for key, error in failed.items()},
    }


def _plain(summary: Summary) -> dict[str, float | None]:
    """JSON knows no infinity: nothing can be said of ratios to perfect composites."""
    values = summary._asdict().items()
    return {name: value if math.isfinite(value) else None for name, value in values}


def _table(order: Order, results: list[Result]) -> Table:
    from rich import box
    from rich.table import Table

    from ssh_studio.evaluation.results import METHODS, by_subset, summarised

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for name in ("subset", "method"):
        table.add_column(name, no_wrap=True)
    for name in ("items", "MSE", "fMSE", "PSNR", "SSIM", "ΔE2000", "fMSE ratio", "improved",
                 "worse"):  # fmt: skip
        table.add_column(name, justify="right", no_wrap=True)
    for subset, group in by_subset(results).items():
        for method in METHODS:
            found = summarised(group, method)
            table.add_row(
                (subset or order.dataset) if method == METHODS[0] else "",
                Path(order.model).stem if method == "model" else method,
                str(found.items),
                f"{found.mse:.2f}",
                f"{found.fmse:.2f}",
                f"{found.psnr:.2f}",
                f"{found.ssim:.4f}",
                f"{found.delta_e:.2f}",
                f"{found.ratio:.3f}",
                f"{found.improved:.0%}",
                f"{found.worse:.0%}",
                end_section=method == METHODS[-1],
            )
    return table


def _write(path: Path, text: str) -> None:
    with atomic_write(path) as stream:
        stream.write(text.encode())


def _wrong(sentence: str) -> WrongUsageError:
    return WrongUsageError("evaluate", sentence)

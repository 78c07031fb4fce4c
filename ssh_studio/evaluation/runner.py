"""Evaluate many items side by side; what fails is told and does not stop the others."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

from ssh_studio.document.writing import write_picture
from ssh_studio.engine import Harmonizer
from ssh_studio.errors import StudioError, WriteError
from ssh_studio.evaluation.baselines import reinhard
from ssh_studio.evaluation.cases import read_case
from ssh_studio.evaluation.layouts import Item
from ssh_studio.evaluation.metrics import inside
from ssh_studio.evaluation.results import Result

__all__ = ["evaluate_item", "evaluate_items", "picture_path"]

Told = Callable[[Item, Result | StudioError], None]


def evaluate_items(
    items: Sequence[Item],
    harmonizer: Harmonizer,
    protocol: str,
    told: Told,
    *,
    workers: int = 1,
    pictures: Path | None = None,
) -> None:
    """Evaluate items.

    Args:
        items: what to evaluate.
        harmonizer: the model; one for all threads.
        protocol: `full` or `256`, see `read_case`.
        told: called in this thread with an item and its result, or why there is none, as they come.
        workers: how many items are worked on at a time.
        pictures: folder for the model's pictures, see `picture_path`.

    Raises:
        WriteError: a picture cannot be written, which the next ones could not either.
    """
    # Threads and not processes: nearly all of the work is done without the interpreter's lock, and
    # the model is there once.
    with ThreadPoolExecutor(max(1, workers), thread_name_prefix="evaluate") as pool:
        jobs = {
            pool.submit(evaluate_item, item, harmonizer, protocol, pictures): item for item in items
        }
        try:
            for job in as_completed(jobs):
                try:
                    outcome: Result | StudioError = job.result()
                except WriteError:
                    raise
                except StudioError as error:
                    outcome = error
                told(jobs.pop(job), outcome)
        except BaseException:
            # Ctrl+C, too: what has begun is finished, the rest is not begun.
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def evaluate_item(
    item: Item, harmonizer: Harmonizer, protocol: str, pictures: Path | None = None
) -> Result:
    """Evaluate one item: the composite as it is, Reinhard's transfer and the model.

    Raises:
        ReadError, PictureError, MaskError: as `read_case`.
        WriteError: the picture cannot be written.
    """
    case = read_case(item, protocol)
    start = time.perf_counter()
    answer = case.answer(harmonizer)
    milliseconds = 1000 * (time.perf_counter() - start)
    figures = {
        "composite": case.measured(case.composite),
        "reinhard": case.measured(reinhard(case.composite, case.mask)),
        "model": case.measured(answer),
    }
    if pictures is not None:
        path = picture_path(pictures, item)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise WriteError(f"Cannot make the folder {path.parent}: {error.strerror}.") from error
        write_picture(path, answer)
    height, width = case.mask.shape
    share = float(inside(case.mask).mean())
    return Result(item.subset, item.name, width, height, share, milliseconds, figures)


def picture_path(folder: Path, item: Item) -> Path:
    """Where an item's picture is written: `folder/subset/name.png`."""
    return folder / item.subset / f"{item.name}.png"

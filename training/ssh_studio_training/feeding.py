"""Feeding a loop with batches: in a worker process on the CPU, in place on a GPU."""

from __future__ import annotations

import contextlib
import itertools
import os
import pickle
import queue
import signal
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing.connection import wait
from multiprocessing.util import get_temp_dir
from pathlib import Path
from types import TracebackType
from typing import Protocol

import torch
import torch.multiprocessing as multiprocessing
from torch.multiprocessing import Queue

from ssh_studio.engine import Sentence, StudioError, sentence_of
from ssh_studio_training.luts import CubeFolder
from ssh_studio_training.pack import Pack, read_pack
from ssh_studio_training.recipe import Recipe
from ssh_studio_training.split import is_held_out
from ssh_studio_training.triplets import Batch, TripletSource

__all__ = [
    "FeedError",
    "Feeder",
    "InPlaceFeeder",
    "Plan",
    "Plans",
    "Source",
    "WorkerFeeder",
    "make_feeder",
]

_WAITING = 6
"""Batches that wait ready."""
_PATIENCE = 600.0
"""Seconds without a batch after which the worker is given up; reading the photos takes some."""
_FAREWELL = 5.0
"""Seconds that the system may take to tell that a process is dead."""
_VALIDATION_SEED = 1_000_000


class FeedError(StudioError):
    """The worker that makes the batches ended; the text says how."""


class Source(Protocol):
    """What batches come from, on one device."""

    def validation(self) -> list[Batch]:
        """The fixed batches from held-out photos."""

    def batch(self, number: int) -> Batch:
        """A training batch, the first one of this run being number 0."""


class Plans(Protocol):
    """How to get a source: small enough to be sent to the worker process."""

    @property
    def recipe(self) -> Recipe:
        """The recipe."""

    def open(self, device: torch.device) -> Source:
        """Read the photos."""


@dataclass(frozen=True)
class Plan:
    """What a feeder draws from.

    pack: the photos. recipe: `data`, `model.view_size` and some of `train` count. cubes: a folder
    of artists' tables. first: number of the first training batch.
    """

    pack: Path
    recipe: Recipe
    cubes: Path | None = None
    first: int = 0

    def open(self, device: torch.device) -> Source:
        """Read the pack.

        Raises:
            PackError, CubeError: photos or tables cannot be read.
        """
        return _PackSource(self, device)


class _PackSource:
    """Batches from a pack that is in memory as a whole."""

    def __init__(self, plan: Plan, device: torch.device) -> None:
        self._plan = plan
        self._train, self._valid = _sources(plan, read_pack(plan.pack).to(device), device)

    def validation(self) -> list[Batch]:
        config = self._plan.recipe.train
        return [self._valid.batch(n, config.batch) for n in range(config.validation_batches)]

    def batch(self, number: int) -> Batch:
        return self._train.batch(self._plan.first + number, self._plan.recipe.train.batch)


class Feeder(Protocol):
    """Validation batches first, then training batches without end."""

    def validation(self) -> list[Batch]:
        """The fixed batches from held-out photos; to be called first, and once."""

    def batches(self) -> Iterator[Batch]:
        """Training batches from number `Plan.first` on."""

    def __enter__(self) -> Feeder: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...


def make_feeder(plan: Plans, device: torch.device) -> Feeder:
    """The feeder that suits a device.

    Raises:
        PackError, CubeError: photos or tables cannot be read (a worker says so later, by a
            FeedError).
    """
    return WorkerFeeder(plan) if device.type == "cpu" else InPlaceFeeder(plan, device)


class InPlaceFeeder:
    """Photos live on the training device and batches are made there."""

    def __init__(self, plan: Plans, device: torch.device) -> None:
        self._source = plan.open(device)

    def validation(self) -> list[Batch]:
        """See `Feeder`."""
        return self._source.validation()

    def batches(self) -> Iterator[Batch]:
        """See `Feeder`."""
        yield from map(self._source.batch, itertools.count())

    def __enter__(self) -> InPlaceFeeder:
        return self

    def __exit__(self, *_: object) -> None:
        return None


class WorkerFeeder:
    """One process makes the batches while another one trains; only it holds the photos."""

    def __init__(self, plan: Plans) -> None:
        context = multiprocessing.get_context("spawn")
        # The worker inherits this folder, which it would leave behind when it is ended.
        get_temp_dir()
        self._queue: Queue[Batch | int | str] = context.Queue(_WAITING)
        self._process = context.Process(target=_work, args=(plan, self._queue), daemon=True)

    def validation(self) -> list[Batch]:
        """See `Feeder`.

        Raises:
            FeedError: the worker could not read the photos, or is gone.
        """
        count = self._next()
        assert isinstance(count, int)
        return [self._batch() for _ in range(count)]

    def batches(self) -> Iterator[Batch]:
        """See `Feeder`.

        Raises:
            FeedError: the worker is gone.
        """
        while True:
            yield self._batch()

    def _batch(self) -> Batch:
        item = self._next()
        assert isinstance(item, Batch)
        return item

    def _next(self) -> Batch | int:
        waited = 0.0
        while True:
            try:
                item = self._queue.get(timeout=1)
            except queue.Empty:
                waited += 1
                if self._process.is_alive() and waited < _PATIENCE:
                    continue
                raise self._lost() from None
            # What a worker sent that died before it was fetched cannot be opened any more.
            except (OSError, EOFError, RuntimeError, pickle.UnpicklingError) as error:
                self._process.join(_FAREWELL)
                raise self._lost() from error
            if isinstance(item, str):
                raise FeedError(item)
            return item

    def _lost(self) -> FeedError:
        if self._process.is_alive():
            return FeedError("The process that prepares the photos hangs; go on with --resume.")
        return FeedError(
            "The process that prepares the photos ended too early (exit code {0}; too "
            "little memory?); go on with --resume.",
            self._process.exitcode,
        )

    def __enter__(self) -> WorkerFeeder:
        with _without_interrupts():
            self._process.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.join()
        self._queue.close()
        self._queue.cancel_join_thread()


@contextlib.contextmanager
def _without_interrupts() -> Iterator[None]:
    """Start a process that Ctrl+C does not reach: this one will end it, without a traceback."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _work(plan: Plans, batches: Queue[Batch | int | str]) -> None:
    torch.set_num_threads(1)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        source = plan.open(torch.device("cpu"))
        validation = source.validation()
        batches.put(len(validation))
        for batch in validation:
            batches.put(batch)
        for number in itertools.count():
            batches.put(source.batch(number))
    except KeyboardInterrupt:
        return
    except StudioError as error:
        # Of plain values, which another process surely understands.
        batches.put(sentence_of(str(error), error.sentence.parts()))
    except Exception as error:  # noqa: BLE001 - whatever it is, the loop must hear of it
        kind = type(error).__name__
        batches.put(Sentence("Preparing the photos failed: {0}: {1}", kind, str(error)))


def _end_with_parent() -> None:
    """A parent that is killed cannot end its worker, which would wait for room for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _sources(plan: Plan, pack: Pack, device: torch.device) -> tuple[TripletSource, TripletSource]:
    """Where training and validation draw from: different photos, unless there are too few."""
    recipe = plan.recipe
    cubes = CubeFolder(plan.cubes, device) if plan.cubes is not None else None
    share = recipe.train.held_out
    size = recipe.model.view_size
    kept = pack.only(lambda name: not is_held_out(name, share))
    held_out = pack.only(lambda name: is_held_out(name, share))
    train = TripletSource(
        kept if len(kept.regions) else pack,
        recipe.data,
        view_size=size,
        seed=recipe.train.seed,
        cubes=cubes,
    )
    valid = TripletSource(
        held_out if len(held_out.regions) else pack,
        recipe.data,
        view_size=size,
        seed=_VALIDATION_SEED,
    )
    return train, valid

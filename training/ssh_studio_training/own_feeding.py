"""Batches from a person's own photos, streamed from the cache through a bounded pool in memory.

A batch is a function of (seed, number) still: a pool serves a fixed range of steps and is made of
photos that a fixed permutation names. Every part of a batch draws from its own share of the
photos, so that several processes see together what one would see alone.
"""

from __future__ import annotations

import dataclasses
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from ssh_studio_training.cache import CacheError, CopyCache
from ssh_studio_training.pack import Pack, assemble
from ssh_studio_training.recipe import Recipe
from ssh_studio_training.triplets import Batch, TripletSource

__all__ = ["OwnPlan", "pack_from_cache"]

_POOL = {"cpu": 1000}
_POOL_ELSEWHERE = 4000
"""Photos in memory at a time, for each part (400 kB a photo)."""

_USES = 4
"""Samples drawn from a pool for each of its photos, before the next pool takes its place."""

_VALIDATION_SEED = 1_000_000
_GENERIC_SEED = 2_000_000
_MOST_VALIDATED = 500


@dataclass(frozen=True)
class OwnPlan:
    """What a feeder draws from; goes to the worker process.

    cache: its folder. train, held_out: contents (hex). first: number of the first step.
    rank, world: this process among the processes that train together. pool: photos in memory for
    each part, by the device if 0.
    """

    cache: Path
    train: list[str]
    held_out: list[str]
    recipe: Recipe
    first: int = 0
    rank: int = 0
    world: int = 1
    pool: int = 0

    def open(self, device: torch.device) -> OwnSource:
        """Get ready to draw.

        Raises:
            CacheError: the cache does not hold these photos.
        """
        return OwnSource(self, device)


class OwnSource:
    """Draws batches on a device: those of this process, one part after the other."""

    def __init__(self, plan: OwnPlan, device: torch.device) -> None:
        """See `OwnPlan.open`."""
        self._plan = plan
        recipe = plan.recipe
        size = plan.pool or _POOL.get(device.type, _POOL_ELSEWHERE)
        each = recipe.train.batch // recipe.train.parts
        mine = range(plan.rank, recipe.train.parts, plan.world)
        self._parts = [_Part(plan, part, size, each, device) for part in mine]
        self._device = device

    def validation(self) -> list[Batch]:
        """The fixed batches from held-out photos: as they are, then as if somebody else's."""
        plan, recipe = self._plan, self._plan.recipe
        if plan.rank:
            return []
        pack = pack_from_cache(plan.cache, plan.held_out[:_MOST_VALIDATED]).to(self._device)
        batches = []
        for generic, seed in ((0.0, _VALIDATION_SEED), (1.0, _GENERIC_SEED)):
            data = dataclasses.replace(recipe.data, generic=generic)
            source = TripletSource(pack, data, view_size=recipe.model.view_size, seed=seed)
            count = recipe.train.validation_batches
            batches += [source.batch(number, recipe.train.batch) for number in range(count)]
        return batches

    def batch(self, number: int) -> Batch:
        """This process's batch `number`: all its parts of the first step, of the next step …"""
        step, place = divmod(number, len(self._parts))
        return self._parts[place].batch(self._plan.first + step)


class _Part:
    """One share of the photos and the samples drawn from it."""

    def __init__(
        self, plan: OwnPlan, part: int, pool: int, each: int, device: torch.device
    ) -> None:
        recipe = plan.recipe
        parts = recipe.train.parts
        self._photos = plan.train[part::parts]
        self._pool = min(pool, len(self._photos))
        self._all = len(self._photos) <= pool
        self._steps = max(1, self._pool * _USES // each)
        self._plan, self._device, self._each = plan, device, each
        self._seed = recipe.train.seed * parts + part
        self._number = -1
        self._source: TripletSource | None = None
        self._threads = ThreadPoolExecutor(1)
        self._next: tuple[int, Future[Pack]] | None = None

    def batch(self, step: int) -> Batch:
        number = 0 if self._all else step // self._steps
        if self._source is None or number != self._number:
            recipe = self._plan.recipe
            pack = self._fetched(number).to(self._device)
            self._source = TripletSource(
                pack, recipe.data, view_size=recipe.model.view_size, seed=self._seed
            )
            self._number = number
        return self._source.batch(step, self._each)

    def _fetched(self, number: int) -> Pack:
        """The pool of this number; the next one is made ready meanwhile."""
        if self._next is not None and self._next[0] == number:
            pack = self._next[1].result()
        else:
            pack = self._read(number)
        if not self._all:
            self._next = (number + 1, self._threads.submit(self._read, number + 1))
        return pack

    def _read(self, number: int) -> Pack:
        count = len(self._photos)
        # Once through all photos in one order, then in another one.
        places = range(number * self._pool, (number + 1) * self._pool)
        orders = {turn: _order(self._seed, turn, count) for turn in {p // count for p in places}}
        # A photo at the end of one turn may come again at the beginning of the next one.
        chosen = dict.fromkeys(self._photos[orders[p // count][p % count]] for p in places)
        return pack_from_cache(self._plan.cache, list(chosen))


def _order(seed: int, turn: int, count: int) -> list[int]:
    return [int(i) for i in np.random.default_rng((seed, turn)).permutation(count)]


def pack_from_cache(folder: Path, contents: list[str]) -> Pack:
    """Photos of the cache as a pack in memory (about 400 kB a photo).

    Raises:
        CacheError: one is not there any more.
    """
    photos, regions = [], []
    with CopyCache(folder) as cache:
        for number, copy in enumerate(cache.read(map(bytes.fromhex, contents))):
            photos.append((copy.jpeg, copy.labels))
            rows = copy.regions.copy()
            rows[:, 0] = number
            regions.append(rows)
    if not photos:
        raise CacheError("There are no photos to learn from.")
    return assemble(contents, photos, torch.from_numpy(np.concatenate(regions)))

"""Streaming own photos: a function of the number alone, in pools, in shares for processes."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
import torch

from ssh_studio_training.cache import CopyCache
from ssh_studio_training.library import split, survey
from ssh_studio_training.own_feeding import OwnPlan
from ssh_studio_training.triplets import Batch

CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def contents(own_folder, tmp_path_factory) -> tuple[Path, list[str], list[str]]:
    folder: Path = tmp_path_factory.mktemp("cache")
    with CopyCache(folder) as cache:
        library = split(survey([own_folder], cache), [own_folder], 0.2)
    return folder, library.train, list(library.held_out)


def planned(contents, recipe, pool: int = 0) -> OwnPlan:
    folder, train, held_out = contents
    return OwnPlan(folder, train, held_out, recipe, pool=pool)


def equal(first: Batch, second: Batch) -> bool:
    pairs = zip([*first.views, *first[1:]], [*second.views, *second[1:]], strict=True)
    return all(torch.equal(*pair) for pair in pairs)


def test_a_batch_depends_on_its_number_alone(contents, with_train) -> None:
    recipe = with_train(batch=8, parts=2)
    # Four photos in memory for each part: a new pool every four steps.
    plan = planned(contents, recipe, pool=4)
    source = plan.open(CPU)
    whole = [source.batch(number) for number in range(24)]
    later = dataclasses.replace(plan, first=9).open(CPU)
    for number in range(6):
        assert equal(later.batch(number), whole[2 * 9 + number])


def test_processes_see_together_what_one_sees(contents, with_train) -> None:
    plan = planned(contents, with_train(batch=8, parts=2))
    alone = plan.open(CPU)
    both = [dataclasses.replace(plan, rank=rank, world=2).open(CPU) for rank in range(2)]
    for number in range(4):
        assert equal(alone.batch(number), both[number % 2].batch(number // 2))
    assert both[1].validation() == []
    shares = [set(contents[1][part::2]) for part in range(2)]
    assert [set(source._parts[0]._photos) for source in both] == shares


def test_all_photos_have_their_turn(contents, with_train) -> None:
    source = planned(contents, with_train(batch=8), pool=4).open(CPU)
    (part,) = source._parts
    pools = -(-len(contents[1]) // 4)
    seen = {name for number in range(pools) for name in part._read(number).names}
    assert seen == set(contents[1])
    assert all(len(part._read(number).names) <= 4 for number in range(2 * pools))


def test_validation_is_of_held_out_photos_once_plain_once_estranged(contents, with_train) -> None:
    batches = planned(contents, with_train(validation_batches=2)).open(CPU).validation()
    assert [bool(batch.generic.any()) for batch in batches] == [False, False, True, True]
    assert all(bool(batch.generic.all()) for batch in batches[2:])

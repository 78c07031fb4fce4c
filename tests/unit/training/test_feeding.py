"""Feeding the loop: a worker gives what this process would make, and never stays behind."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import tempfile
import time
from multiprocessing.util import get_temp_dir
from pathlib import Path

import pytest
import torch

from ssh_studio_training.feeding import (
    FeedError,
    InPlaceFeeder,
    Plan,
    WorkerFeeder,
    _sources,
    make_feeder,
)
from ssh_studio_training.pack import PackError, read_pack
from ssh_studio_training.split import is_held_out
from ssh_studio_training.triplets import Batch

CPU = torch.device("cpu")


def equal(first: Batch, second: Batch) -> bool:
    pairs = zip([*first.views, *first[1:]], [*second.views, *second[1:]], strict=True)
    return all(torch.equal(*pair) for pair in pairs)


def test_worker_and_this_process_make_the_same_batches(pack_file, recipe) -> None:
    plan = Plan(pack_file, recipe, first=3)
    assert isinstance(make_feeder(plan, CPU), WorkerFeeder)
    before = temporary_folders()
    with InPlaceFeeder(plan, CPU) as here, WorkerFeeder(plan) as there:
        for pair in zip(here.validation(), there.validation(), strict=True):
            assert equal(*pair)
        for _, first, second in zip(range(3), here.batches(), there.batches(), strict=False):
            assert equal(first, second)
        (process,) = multiprocessing.active_children()
    assert not process.is_alive()
    assert multiprocessing.active_children() == []
    # One of this process, which removes it at its end; none that the worker left behind.
    assert temporary_folders() - before <= {Path(get_temp_dir())}


def temporary_folders() -> set[Path]:
    """What multiprocessing keeps its sockets in."""
    return set(Path(tempfile.gettempdir()).glob("pymp-*"))


def test_a_dead_worker_is_a_sentence(pack_file, recipe) -> None:
    with WorkerFeeder(Plan(pack_file, recipe)) as feeder:
        feeder.validation()
        (process,) = multiprocessing.active_children()
        assert process.pid is not None
        os.kill(process.pid, signal.SIGKILL)
        with pytest.raises(FeedError, match=r"ended too early \(exit code -9"):
            # Some batches may have been ready.
            for _ in feeder.batches():
                pass


def test_what_the_worker_cannot_read_is_a_sentence(tmp_path, recipe) -> None:
    plan = Plan(tmp_path / "no.pack", recipe)
    with pytest.raises(PackError, match="There is no photo pack"):
        InPlaceFeeder(plan, CPU)
    with WorkerFeeder(plan) as feeder, pytest.raises(FeedError, match="There is no photo pack"):
        feeder.validation()


ORPHAN = """
import os, signal, sys
from pathlib import Path
from ssh_studio_training.feeding import Plan, WorkerFeeder
from ssh_studio_training.recipe import Recipe, override_recipe

if __name__ == "__main__":
    small = ["train.batch=2", "train.validation_batches=1", "model.view_size=32"]
    feeder = WorkerFeeder(Plan(Path(sys.argv[1]), override_recipe(Recipe(), small))).__enter__()
    feeder.validation()
    print(feeder._process.pid, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_worker_ends_with_a_parent_that_is_killed(pack_file, tmp_path) -> None:
    script = tmp_path / "orphan.py"
    script.write_text(ORPHAN)
    # Its output goes to a file: a pipe would be held open by the worker.
    with (tmp_path / "pid").open("w") as output:
        done = subprocess.run(
            [sys.executable, str(script), str(pack_file)], stdout=output, check=False
        )
    assert done.returncode == -signal.SIGKILL
    worker = int((tmp_path / "pid").read_text())
    deadline = time.monotonic() + 30
    while runs(worker):
        assert time.monotonic() < deadline, "the worker stayed behind"
        time.sleep(0.05)


def runs(process: int) -> bool:
    """Whether a process exists and is no corpse that nobody fetched."""
    try:
        with open(f"/proc/{process}/stat", encoding="utf-8") as file:
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_training_and_validation_see_different_photos(pack_file, recipe) -> None:
    pack = read_pack(pack_file)
    share = recipe.train.held_out
    train, valid = _sources(Plan(pack_file, recipe), pack, CPU)
    photos = [set(source.pack.regions[:, 0].int().tolist()) for source in (train, valid)]
    assert photos[0].isdisjoint(photos[1])
    assert photos[0] | photos[1] == set(range(12))
    assert photos[1] == {i for i, name in enumerate(pack.names) if is_held_out(name, share)}


@pytest.mark.parametrize("share", [0.0, 1.0])
def test_too_few_photos_for_both_serve_both(pack_file, with_train, share) -> None:
    recipe = with_train(held_out=share)
    train, valid = _sources(Plan(pack_file, recipe), read_pack(pack_file), CPU)
    assert len(train.pack.regions) == len(valid.pack.regions) > 0


def test_held_out_depends_on_the_name_alone() -> None:
    names = [f"photo{number}.jpg" for number in range(2000)]
    held = [is_held_out(name, 0.05) for name in names]
    assert 60 < sum(held) < 140
    assert held == [is_held_out(f"/elsewhere/{name}", 0.05) for name in names]
    # A larger share holds out the same ones and more.
    assert all(is_held_out(name, 0.1) for name, out in zip(names, held, strict=True) if out)

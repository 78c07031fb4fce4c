"""Checkpoints: a resumed run is the run that was never stopped, bit for bit."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator

import pytest
import torch
from safetensors.torch import save_file

from ssh_studio_training import checkpoint, loop
from ssh_studio_training.checkpoint import CHECKPOINT, CheckpointError, State
from ssh_studio_training.events import Events
from ssh_studio_training.feeding import InPlaceFeeder
from ssh_studio_training.loop import Job, train
from ssh_studio_training.recipe import override_recipe
from ssh_studio_training.triplets import Batch

CPU = torch.device("cpu")

pytestmark = pytest.mark.usefixtures("in_place")


def run_job(job: Job, *, resume: bool = False) -> State:
    with Events(job.run, append=resume) as events:
        return train(job, events, resume=resume)


class Killed(InPlaceFeeder):
    """Ends the run before its fifth step, as a power cut would."""

    def batches(self) -> Iterator[Batch]:
        for count, batch in enumerate(super().batches()):
            if count == 4:
                raise KeyboardInterrupt
            yield batch


def test_resume_is_exact(tmp_path, pack_file, with_train, monkeypatch) -> None:
    recipe = with_train(steps=6, checkpoint_every=3)
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    whole.mkdir()
    parts.mkdir()
    wanted = run_job(Job(whole, pack_file, recipe, CPU))
    with monkeypatch.context() as patch:
        patch.setattr(loop, "make_feeder", Killed)
        with pytest.raises(KeyboardInterrupt):
            run_job(Job(parts, pack_file, recipe, CPU))
    # The fourth step is lost; the checkpoint of the third one counts.
    assert checkpoint.read_step(parts) == 3
    assert checkpoint.read_recipe(parts) == recipe
    torch.manual_seed(12345)  # What chance did in between does not matter.
    got = run_job(Job(parts, pack_file, recipe, CPU), resume=True)
    assert got.step == wanted.step == 6
    for key, value in wanted.network.state_dict().items():
        assert torch.equal(got.network.state_dict()[key], value), key
        assert torch.equal(got.average[key], wanted.average[key]), key
    pairs = zip(wanted.network.parameters(), got.network.parameters(), strict=True)
    for first, second in pairs:
        for key, value in wanted.optimizer.state[first].items():
            assert torch.equal(got.optimizer.state[second][key], value), key
    for name in (CHECKPOINT, loop.WEIGHTS):
        assert (whole / name).stat().st_size == (parts / name).stat().st_size


def test_restored_tensors_keep_their_memory_layout(tmp_path, pack_file, recipe) -> None:
    run_job(Job(tmp_path, pack_file, recipe, CPU))
    state = loop.begin(recipe, CPU, None)
    checkpoint.restore(tmp_path, state)
    for parameter in state.network.parameters():
        moments = state.optimizer.state[parameter]
        moment = moments["momentum" if "momentum" in moments else "exp_avg"]
        assert moment.stride() == parameter.stride()


@pytest.fixture
def finished(tmp_path, pack_file, with_train) -> State:
    """A run that has a checkpoint, in tmp_path."""
    return run_job(Job(tmp_path, pack_file, with_train(steps=2), CPU))


@pytest.mark.parametrize("place", ["write", "sync", "replace"])
def test_a_failing_save_keeps_the_checkpoint_before(
    tmp_path, finished, recipe, monkeypatch, place
) -> None:
    before = (tmp_path / CHECKPOINT).read_bytes()

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    if place == "write":
        monkeypatch.setattr(checkpoint, "to_bytes", refuse)
    else:
        monkeypatch.setattr(os, "fsync" if place == "sync" else "replace", refuse)
    finished.step = 7
    with pytest.raises(CheckpointError, match=r"disk is full\. The checkpoint before it is kept"):
        checkpoint.save(tmp_path, finished, recipe)
    monkeypatch.undo()
    assert (tmp_path / CHECKPOINT).read_bytes() == before
    assert not list(tmp_path.glob(".*"))


def test_stopped_while_saving_keeps_the_checkpoint_before(
    tmp_path, finished, recipe, monkeypatch
) -> None:
    before = (tmp_path / CHECKPOINT).read_bytes()

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", stop)
    with pytest.raises(KeyboardInterrupt):
        checkpoint.save(tmp_path, finished, recipe)
    monkeypatch.undo()
    assert (tmp_path / CHECKPOINT).read_bytes() == before
    assert not list(tmp_path.glob(".*"))


def test_what_is_no_checkpoint_is_named(tmp_path, recipe) -> None:
    path = tmp_path / CHECKPOINT
    with pytest.raises(CheckpointError, match="no checkpoint in"):
        checkpoint.read_recipe(tmp_path)
    path.write_bytes(b"nothing of the kind")
    with pytest.raises(CheckpointError, match="is damaged"):
        checkpoint.read_recipe(tmp_path)
    save_file({"x": torch.zeros(1)}, path)
    with pytest.raises(CheckpointError, match="of another version"):
        checkpoint.read_step(tmp_path)


def test_another_network_is_refused(tmp_path, pack_file, finished, recipe) -> None:
    larger = override_recipe(recipe, ["model.hidden=48"])
    with pytest.raises(CheckpointError, match="of another network"):
        run_job(Job(tmp_path, pack_file, larger, CPU), resume=True)

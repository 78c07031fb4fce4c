"""The loop: it learns, says so, leaves what it promises, and stops when it should."""

from __future__ import annotations

import dataclasses
import itertools
from types import SimpleNamespace
from typing import Any

import pytest
import torch

from ssh_studio.engine.model_file import read_model, write_model
from ssh_studio.engine.networks.studio import StudioNetwork
from ssh_studio_training import loop
from ssh_studio_training.checkpoint import CHECKPOINT, CheckpointError, State
from ssh_studio_training.events import Events, read_events
from ssh_studio_training.loop import WEIGHTS, Job, learning_rate, train
from ssh_studio_training.recipe import LossConfig, Recipe, TrainConfig

CPU = torch.device("cpu")

pytestmark = pytest.mark.usefixtures("in_place")


def run_job(job: Job) -> State:
    with Events(job.run) as events:
        return train(job, events)


def events_of(run, kind: str) -> list[dict[str, Any]]:
    return [event for event in read_events(run) if event["event"] == kind]


def test_some_steps_lower_the_loss(tmp_path, pack_file, with_train) -> None:
    recipe = with_train(steps=50, batch=4, validate_every=25, rate=4e-3, ema=0.8)
    recipe = dataclasses.replace(recipe, loss=LossConfig())
    run_job(Job(tmp_path, pack_file, recipe, CPU))
    ratios = [event["ratio"] for event in events_of(tmp_path, "validate")]
    # The last step is validated once, although it is both a 25th one and the end.
    assert len(ratios) == 2
    assert ratios[-1] < 0.9
    (step,) = events_of(tmp_path, "step")
    assert step["step"] == 50
    assert step["samples_per_second"] > 0
    assert step.keys() >= {"rate", "progress", "harmonization", "reconstruction", "smooth", "light"}


def test_what_a_run_leaves_behind(tmp_path, pack_file, recipe) -> None:
    state = run_job(Job(tmp_path, pack_file, recipe, CPU))
    assert {path.name for path in tmp_path.iterdir()} == {
        CHECKPOINT,
        WEIGHTS,
        "events.jsonl",
        "sheet.png",
    }
    model = read_model(tmp_path / WEIGHTS)
    assert model.details["step"] == "6"
    assert Recipe.from_json(model.details["recipe"]) == recipe
    assert model.network.config == recipe.model
    # The averages, in half precision.
    for key, value in model.network.state_dict().items():
        assert torch.allclose(value, state.average[key], atol=2e-3)
    begin, validate, end = (events_of(tmp_path, kind)[0] for kind in ("begin", "validate", "end"))
    assert begin.items() >= {"step": 0, "steps": 6, "device": "cpu"}.items()
    assert begin["parameters"] == sum(p.numel() for p in state.network.parameters())
    assert validate.keys() >= {"step", "ratio", "improved", "untouched"}
    assert end.items() >= {"step": 6, "steps_now": 6}.items()


def test_minutes_end_a_run(tmp_path, pack_file, with_train, monkeypatch) -> None:
    ticks = itertools.count(step=6.0)
    monkeypatch.setattr(loop, "time", SimpleNamespace(monotonic=lambda: next(ticks)))
    recipe = with_train(steps=100_000)
    state = run_job(Job(tmp_path, pack_file, recipe, CPU, minutes=1))
    assert 5 < state.step < 12
    # By then the rate has fallen, as at the end of all steps.
    assert state.optimizer.param_groups[0]["lr"] < 0.5 * recipe.train.rate


def test_a_run_goes_on_from_given_weights(tmp_path, pack_file, with_train, recipe) -> None:
    torch.manual_seed(99)
    start = StudioNetwork(recipe.model)
    path = tmp_path / "start.safetensors"
    write_model(path, start, dtype=torch.float32)
    frozen = with_train(steps=1, rate=0.0)
    state = run_job(Job(tmp_path, pack_file, frozen, CPU, start=path))
    for key, value in start.state_dict().items():
        assert torch.equal(state.network.state_dict()[key], value)


def test_weights_of_another_shape_are_refused(tmp_path, pack_file, recipe) -> None:
    path = tmp_path / "start.safetensors"
    write_model(path, StudioNetwork(dataclasses.replace(recipe.model, hidden=16)))
    with pytest.raises(CheckpointError, match="other sizes than the recipe"):
        run_job(Job(tmp_path, pack_file, recipe, CPU, start=path))


def test_learning_rate_warms_up_stays_and_falls() -> None:
    config = TrainConfig(rate=1.0, warmup=10, decay=0.25)
    assert learning_rate(config, 0, 0.0) == pytest.approx(0.1)
    assert learning_rate(config, 9, 0.1) == 1.0
    assert learning_rate(config, 500, 0.75) == 1.0
    assert learning_rate(config, 500, 0.875) == pytest.approx(0.5)
    assert learning_rate(config, 500, 1.0) == 0.0
    assert learning_rate(TrainConfig(rate=1.0, warmup=0, decay=0.0), 0, 0.5) == 1.0

"""The training loop, on one page."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.nn.utils import clip_grad_norm_

from ssh_studio.engine.model_file import read_model, write_model
from ssh_studio.engine.networks.studio import StudioNetwork
from ssh_studio_training import checkpoint
from ssh_studio_training.evaluate import validate, write_sheet
from ssh_studio_training.events import Events
from ssh_studio_training.feeding import Feeder, Plan, make_feeder
from ssh_studio_training.losses import LOSS_STEP, total_loss
from ssh_studio_training.muon import Muon
from ssh_studio_training.recipe import Recipe, TrainConfig
from ssh_studio_training.triplets import Batch

__all__ = ["WEIGHTS", "Job", "learning_rate", "train"]

_MUON_SCALE = 2.0
"""Length of orthogonal steps in AdamW steps (1 and 2 were tried: 2 learns faster)."""

WEIGHTS = "weights.safetensors"
"""The averaged weights in half precision: small enough to carry, ready to be used."""


@dataclass(frozen=True)
class Job:
    """What to train, where from, and where to."""

    run: Path
    pack: Path
    recipe: Recipe
    device: torch.device
    cubes: Path | None = None
    start: Path | None = None
    """A model file to begin from."""
    minutes: float | None = None
    """End after this time, with the decay of the learning rate inside it; else after `steps`."""


def learning_rate(config: TrainConfig, step: int, progress: float) -> float:
    """Warm-up, constant, then linear to zero over the last `decay` of the run.

    Args:
        config: the recipe's table.
        step: steps done.
        progress: share of the run that is done, 0 to 1.
    """
    warm = min(1.0, (step + 1) / max(config.warmup, 1))
    return config.rate * warm * max(0.0, min(1.0, (1 - progress) / max(config.decay, 1e-6)))


def train(job: Job, events: Events, *, resume: bool = False) -> checkpoint.State:
    """Train until the steps or the minutes are over; every state on disk can be resumed.

    Leaves in the run's folder the checkpoint, the averaged weights as a model file (`WEIGHTS`) and
    a sheet of validation pictures; tells `events` of its progress.

    Raises:
        checkpoint.CheckpointError: nothing to resume or to begin from, or it does not fit.
        feeding.FeedError, pack.PackError: the photos cannot be read.
        WriteError: the disk is full.
    """
    config = job.recipe.train
    state = _begin(job)
    if resume:
        checkpoint.restore(job.run, state)
    plan = Plan(job.pack, job.recipe, job.cubes, state.step)
    with make_feeder(plan, job.device) as feeder:
        _run(job, config, state, feeder, events)
    return state


def _begin(job: Job) -> checkpoint.State:
    torch.manual_seed(job.recipe.train.seed)
    if job.start is not None:
        network = read_model(job.start).network
        if not isinstance(network, StudioNetwork) or network.config != job.recipe.model:
            raise checkpoint.CheckpointError(
                f"{job.start} has other sizes than the recipe's [model] table; make them the same."
            )
        network.requires_grad_(True)
    else:
        network = StudioNetwork(job.recipe.model)
    network = network.to(job.device, memory_format=torch.channels_last).train()  # type: ignore[call-overload]
    average = {key: value.detach().clone() for key, value in network.state_dict().items()}
    config = job.recipe.train
    optimizer = Muon(_groups(network), lr=config.rate, weight_decay=config.weight_decay)
    return checkpoint.State(network, average, optimizer)


def _groups(network: StudioNetwork) -> list[dict[str, Any]]:
    """Hidden matrices for Muon; for AdamW the last layers and, without decay, vectors."""
    last = (network.coefficients, network.light)
    ends = {id(network.basis), *(id(p) for layer in last for p in layer.parameters())}
    hidden = [p for p in network.parameters() if p.ndim > 1 and id(p) not in ends]
    matrices = [p for p in network.parameters() if p.ndim > 1 and id(p) in ends]
    vectors = [p for p in network.parameters() if p.ndim <= 1]
    return [
        {"params": matrices, "betas": (0.9, 0.99)},
        {"params": vectors, "betas": (0.9, 0.99), "weight_decay": 0.0},
        {"params": hidden, "orthogonal": True, "scale": _MUON_SCALE},
    ]


def _run(
    job: Job, config: TrainConfig, state: checkpoint.State, feeder: Feeder, events: Events
) -> None:
    validation = feeder.validation()
    events.emit(
        "begin",
        step=state.step,
        steps=config.steps,
        device=str(job.device),
        parameters=sum(p.numel() for p in state.network.parameters()),
    )
    began, first, mark = time.monotonic(), state.step, (time.monotonic(), state.step)
    saved, validated = -1, -1
    for batch in feeder.batches():
        elapsed = time.monotonic() - began
        progress = elapsed / 60 / job.minutes if job.minutes else state.step / config.steps
        if progress >= 1 or state.step >= config.steps:
            break
        terms = _step(job, config, state, batch.to(job.device), progress)
        state.step += 1
        if state.step % 50 == 0:
            now = time.monotonic()
            speed = config.batch * (state.step - mark[1]) / (now - mark[0])
            mark = (now, state.step)
            events.emit(
                "step",
                step=state.step,
                rate=state.optimizer.param_groups[0]["lr"],
                samples_per_second=round(speed, 1),
                progress=round(progress, 4),
                **{key: round(float(value), 5) for key, value in terms.items()},
            )
        if state.step % config.checkpoint_every == 0:
            _save(job, state)
            saved = state.step
        if state.step % config.validate_every == 0:
            _validate(job, state, validation, events)
            validated = state.step
    if saved != state.step:
        _save(job, state)
    if validated != state.step:
        _validate(job, state, validation, events)
    events.emit("end", step=state.step, steps_now=state.step - first)


def _step(
    job: Job, config: TrainConfig, state: checkpoint.State, batch: Batch, progress: float
) -> dict[str, Tensor]:
    rate = learning_rate(config, state.step, progress)
    for group in state.optimizer.param_groups:
        group["lr"] = rate
    with torch.autocast(job.device.type, torch.bfloat16):
        prediction = state.network(batch.views)
    offset = (state.step % LOSS_STEP, state.step // LOSS_STEP % LOSS_STEP)
    network = state.network
    loss, terms = total_loss(network, prediction, batch, job.recipe.loss, offset)
    state.optimizer.zero_grad(set_to_none=True)
    loss.backward()  # type: ignore[no-untyped-call]
    clip_grad_norm_(network.parameters(), config.clip)
    state.optimizer.step()
    # A young average forgets faster, so that it does not drag the random start along.
    decay = min(config.ema, (1 + state.step) / (10 + state.step))
    with torch.no_grad():
        for key, value in network.state_dict().items():
            state.average[key].lerp_(value, 1 - decay)
    return {key: value.detach() for key, value in terms.items()}


def _averaged(job: Job, state: checkpoint.State) -> StudioNetwork:
    network = StudioNetwork(job.recipe.model)
    network.load_state_dict({key: value.cpu() for key, value in state.average.items()})
    return network.to(job.device).eval()


def _save(job: Job, state: checkpoint.State) -> None:
    checkpoint.save(job.run, state, job.recipe)
    details = {"recipe": job.recipe.to_json(), "step": str(state.step)}
    write_model(job.run / WEIGHTS, _averaged(job, state), details=details)


def _validate(job: Job, state: checkpoint.State, batches: list[Batch], events: Events) -> None:
    network = _averaged(job, state)
    figures = {key: round(value, 4) for key, value in validate(network, batches).items()}
    events.emit("validate", step=state.step, **figures)
    write_sheet(network, batches[0], job.run / "sheet.png")

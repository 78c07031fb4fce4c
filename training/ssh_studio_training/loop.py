"""The training loop, on one page."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import torch
from torch import Tensor

from ssh_studio.engine.model_file import read_model, write_model
from ssh_studio.engine.networks.paper import PaperNetwork
from ssh_studio.engine.networks.studio import StudioNetwork
from ssh_studio_training import checkpoint
from ssh_studio_training.dropout import drop_out
from ssh_studio_training.evaluate import validate, write_sheet
from ssh_studio_training.events import Events
from ssh_studio_training.feeding import Feeder, Plan, make_feeder
from ssh_studio_training.muon import Muon
from ssh_studio_training.recipe import Recipe
from ssh_studio_training.semantics import give_features
from ssh_studio_training.stepping import learning_rate, take_step
from ssh_studio_training.triplets import Batch

__all__ = [
    "WEIGHTS",
    "Job",
    "Trainee",
    "averaged",
    "begin",
    "learning_rate",
    "train",
    "train_any",
]

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


class Trainee(Protocol):
    """What the loop trains, whatever network it is."""

    @property
    def state(self) -> checkpoint.Stateful:
        """What changes, and is saved."""

    def step(self, batch: Batch, progress: float) -> dict[str, Tensor]:
        """One optimizer step with a batch on the device; the loss's terms. Counts no step."""

    def model(self) -> StudioNetwork | PaperNetwork:
        """The averaged weights, ready to be written."""

    def validate(self, batches: list[Batch], sheet: Path) -> dict[str, float]:
        """Figures of the averaged weights, as `evaluate.measure` has them; draws a sheet."""


def train(job: Job, events: Events, *, resume: bool = False) -> checkpoint.State:
    """Train our network; see `train_any`."""
    trainee = _Studio(job)
    train_any(job, trainee, events, resume=resume)
    return trainee.state


def train_any(job: Job, trainee: Trainee, events: Events, *, resume: bool = False) -> None:
    """Train until the steps or the minutes are over; every state on disk can be resumed.

    Leaves in the run's folder the checkpoint, the averaged weights as a model file (`WEIGHTS`) and
    a sheet of validation pictures; tells `events` of its progress.

    Raises:
        checkpoint.CheckpointError: nothing to resume or to begin from, or it does not fit.
        feeding.FeedError, pack.PackError: the photos cannot be read.
        WriteError: the disk is full.
    """
    if resume:
        checkpoint.restore(job.run, trainee.state)
    plan = Plan(job.pack, job.recipe, job.cubes, trainee.state.step)
    with make_feeder(plan, job.device) as feeder:
        _run(job, trainee, feeder, events)


class _Studio:
    """Our network as a `Trainee`."""

    def __init__(self, job: Job) -> None:
        self.state = begin(job.recipe, job.device, job.start)
        self._job = job

    def step(self, batch: Batch, progress: float) -> dict[str, Tensor]:
        return take_step(self.state, self._job.recipe, [batch], progress)

    def model(self) -> StudioNetwork:
        return averaged(self._job.recipe, self._job.device, self.state)

    def validate(self, batches: list[Batch], sheet: Path) -> dict[str, float]:
        network = self.model()
        figures = validate(network, batches)
        write_sheet(network, batches[0], sheet)
        return figures


def begin(recipe: Recipe, device: torch.device, start: Path | None) -> checkpoint.State:
    """The state before the first step.

    Args:
        recipe: sizes, seed, rate.
        device: where to train.
        start: a model file to begin from; random weights if left out.

    Raises:
        ModelError: no such model file.
        checkpoint.CheckpointError: it is one of other sizes.
        semantics.SemanticsError: the recipe asks for features that the default model has not.
    """
    torch.manual_seed(recipe.train.seed)
    if start is not None:
        network = read_model(start).network
        if not isinstance(network, StudioNetwork) or network.config != recipe.model:
            raise checkpoint.CheckpointError(
                "{0} has other sizes than the recipe's [model] table; make them the same.", start
            )
        network.requires_grad_(True)
    else:
        network = StudioNetwork(recipe.model)
        give_features(network)
    if network.semantic is not None:
        network.semantic.requires_grad_(False)
    network = network.to(device, memory_format=torch.channels_last).train()  # type: ignore[call-overload]
    drop_out(network, recipe.train.dropout)
    average = {key: value.detach().clone() for key, value in network.state_dict().items()}
    config = recipe.train
    optimizer = Muon(_groups(network), lr=config.rate, weight_decay=config.weight_decay)
    return checkpoint.State(network, average, optimizer)


def _groups(network: StudioNetwork) -> list[dict[str, Any]]:
    """Hidden matrices for Muon; for AdamW the last layers and, without decay, vectors."""
    last = (network.coefficients, network.light)
    ends = {id(network.basis), *(id(p) for layer in last for p in layer.parameters())}
    trained = [p for p in network.parameters() if p.requires_grad]
    hidden = [p for p in trained if p.ndim > 1 and id(p) not in ends]
    matrices = [p for p in trained if p.ndim > 1 and id(p) in ends]
    vectors = [p for p in trained if p.ndim <= 1]
    return [
        {"params": matrices, "betas": (0.9, 0.99)},
        {"params": vectors, "betas": (0.9, 0.99), "weight_decay": 0.0},
        {"params": hidden, "orthogonal": True, "scale": _MUON_SCALE},
    ]


def _run(job: Job, trainee: Trainee, feeder: Feeder, events: Events) -> None:
    config, state = job.recipe.train, trainee.state
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
        terms = trainee.step(batch.to(job.device), progress)
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
            _save(job, trainee)
            saved = state.step
        if state.step % config.validate_every == 0:
            _validate(job, trainee, validation, events)
            validated = state.step
    if saved != state.step:
        _save(job, trainee)
    if validated != state.step:
        _validate(job, trainee, validation, events)
    events.emit("end", step=state.step, steps_now=state.step - first)


def averaged(recipe: Recipe, device: torch.device, state: checkpoint.State) -> StudioNetwork:
    """A network of the averaged weights, ready to be asked."""
    network = StudioNetwork(recipe.model)
    network.load_state_dict({key: value.cpu() for key, value in state.average.items()})
    return network.to(device).eval()


def _save(job: Job, trainee: Trainee) -> None:
    checkpoint.save(job.run, trainee.state, job.recipe)
    details = {"recipe": job.recipe.to_json(), "step": str(trainee.state.step)}
    write_model(job.run / WEIGHTS, trainee.model(), details=details)


def _validate(job: Job, trainee: Trainee, batches: list[Batch], events: Events) -> None:
    figures = trainee.validate(batches, job.run / "sheet.png")
    rounded = {key: round(value, 4) for key, value in figures.items()}
    events.emit("validate", step=trainee.state.step, **rounded)

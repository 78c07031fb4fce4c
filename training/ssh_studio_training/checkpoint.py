"""Checkpoints: all that a run needs to go on exactly, in one safetensors file per run."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save as to_bytes
from torch import Tensor, nn
from torch.optim import AdamW

from ssh_studio.engine import StudioError, WriteError, atomic_write
from ssh_studio.engine.networks.studio import StudioNetwork
from ssh_studio_training.muon import Muon
from ssh_studio_training.recipe import Recipe

__all__ = [
    "CHECKPOINT",
    "CheckpointError",
    "State",
    "Stateful",
    "read_notes",
    "read_recipe",
    "read_step",
    "restore",
    "save",
]

CHECKPOINT = "checkpoint.safetensors"

_VERSION = "1"
_MOMENTS = ("step", "exp_avg", "exp_avg_sq", "momentum")


class CheckpointError(StudioError):
    """A run cannot be begun, resumed or saved; the text says why."""


class Stateful(Protocol):
    """What a checkpoint holds: see `State`, which is that of our network."""

    average: dict[str, Tensor]
    step: int

    @property
    def network(self) -> nn.Module:
        """The weights that are trained."""

    @property
    def optimizer(self) -> AdamW:
        """AdamW, or what has its moments."""


@dataclass
class State:
    """What changes during a run.

    network: the weights that are trained; average: their moving averages, by the same names;
    optimizer: Muon with its moments; step: optimizer steps done.
    """

    network: StudioNetwork
    average: dict[str, Tensor]
    optimizer: Muon
    step: int = 0


def save(
    run: Path, state: Stateful, recipe: Recipe, notes: Mapping[str, object] | None = None
) -> None:
    """Write the checkpoint of a run; the one before survives until the new one is complete.

    Args:
        run: its folder.
        state: what to write.
        recipe: what it is trained by.
        notes: what else belongs to this step, as JSON can hold it; see `read_notes`.

    Raises:
        CheckpointError: the disk is full or the folder cannot be written.
    """
    tensors = {f"model.{key}": value for key, value in state.network.state_dict().items()}
    tensors |= {f"average.{key}": value for key, value in state.average.items()}
    for name, parameter in state.network.named_parameters():
        for key, value in state.optimizer.state.get(parameter, {}).items():
            tensors[f"optimizer.{key}.{name}"] = value
    tensors = {key: value.detach().cpu().contiguous() for key, value in tensors.items()}
    metadata = {
        "ssh-studio-checkpoint": _VERSION,
        "step": str(state.step),
        "recipe": recipe.to_json(),
        "notes": json.dumps(dict(notes or {})),
    }
    try:
        with atomic_write(run / CHECKPOINT) as stream:
            stream.write(to_bytes(tensors, metadata))
    except WriteError as error:
        if (run / CHECKPOINT).is_file():
            raise CheckpointError("{0} The checkpoint before it is kept.", error) from error
        raise CheckpointError(error.sentence) from error


def read_recipe(run: Path) -> Recipe:
    """The recipe of a run's checkpoint.

    Raises:
        CheckpointError: there is none, or none of this version.
        RecipeError: its recipe is one of another version.
    """
    return Recipe.from_json(_open(run).metadata()["recipe"])


def read_step(run: Path) -> int:
    """How many steps a run's checkpoint has done.

    Raises:
        CheckpointError: there is none, or none of this version.
    """
    return int(_open(run).metadata()["step"])


def read_notes(run: Path) -> dict[str, Any]:
    """What else was written down with a run's checkpoint.

    Raises:
        CheckpointError: there is none, or none of this version.
    """
    return dict(json.loads(_open(run).metadata().get("notes", "{}")))


def restore(run: Path, state: Stateful) -> None:
    """Load a run's checkpoint into a state of the same recipe.

    Raises:
        CheckpointError: there is none, or it does not fit; the state may be half loaded then.
    """
    file = _open(run)
    try:
        # The file is no dictionary: it has no iterator of its own.
        tensors = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118
        step = int(file.metadata()["step"])
        state.network.load_state_dict(_part(tensors, "model."))
        average = _part(tensors, "average.")
        state.average = {key: _like(average[key], old) for key, old in state.average.items()}
    except SafetensorError as error:
        raise CheckpointError("The checkpoint in {0} is damaged.", run) from error
    except (KeyError, RuntimeError) as error:
        raise CheckpointError("The checkpoint in {0} is of another network.", run) from error
    state.step = step
    for name, parameter in state.network.named_parameters():
        moments = {key: tensors.get(f"optimizer.{key}.{name}") for key in _MOMENTS}
        state.optimizer.state[parameter] = {
            # AdamW keeps its step count on the CPU.
            key: value if key == "step" else _like(value, parameter)
            for key, value in moments.items()
            if value is not None
        }


def _like(value: Tensor, model: Tensor) -> Tensor:
    """The values on the device and in the memory layout of `model`.

    Sums over another layout could round otherwise: a resumed run would no longer be the same.
    """
    return torch.empty_like(model, requires_grad=False).copy_(value)


def _part(tensors: dict[str, Tensor], prefix: str) -> dict[str, Tensor]:
    names = (key for key in tensors if key.startswith(prefix))
    return {key.removeprefix(prefix): tensors[key] for key in names}


def _open(run: Path) -> safe_open:
    path = run / CHECKPOINT
    if not path.is_file():
        raise CheckpointError("There is no checkpoint in {0}; nothing can be resumed.", run)
    try:
        file = safe_open(path, framework="pt")
    except (OSError, SafetensorError) as error:
        raise CheckpointError("The checkpoint in {0} is damaged.", run) from error
    metadata = file.metadata() or {}
    if metadata.get("ssh-studio-checkpoint") != _VERSION:
        raise CheckpointError("The checkpoint in {0} is of another version of the program.", run)
    return file

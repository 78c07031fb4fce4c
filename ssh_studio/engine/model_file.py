"""Model files: safetensors with the architecture and its sizes in the header. No pickle."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor, nn

from ssh_studio.atomic import atomic_write
from ssh_studio.engine.networks.paper import PaperNetwork
from ssh_studio.engine.networks.studio import StudioConfig, StudioNetwork
from ssh_studio.errors import ModelFileError, ModelNotFoundError

__all__ = [
    "ModelFile",
    "file_sha256",
    "read_details",
    "read_model",
    "read_paper_checkpoint",
    "write_model",
]

_FORMAT = "ssh-studio-model"
_VERSION = "1"


@dataclass(frozen=True)
class ModelFile:
    """A network in evaluation mode, float32 on the CPU, and what its file says of it."""

    network: StudioNetwork | PaperNetwork
    architecture: str
    details: dict[str, str]


def read_model(path: Path) -> ModelFile:
    """Load a model file that `write_model` wrote.

    Raises:
        ModelNotFoundError: no such file.
        ModelFileError: truncated, foreign, or of a newer version.
    """
    if not path.is_file():
        raise ModelNotFoundError(f"There is no model file {path}.")
    try:
        with safe_open(path, framework="pt") as file:
            header = dict(file.metadata() or {})
            # The file is no dictionary: it has no iterator of its own.
            state = {key: file.get_tensor(key).float() for key in file.keys()}  # noqa: SIM118
    except (OSError, SafetensorError) as error:
        raise ModelFileError(
            f"{path.name} is damaged or no model file; import or download it again."
        ) from error
    if header.get(_FORMAT) != _VERSION:
        raise ModelFileError(f"{path.name} is not a model file of this version of SSH Studio.")
    architecture = header.pop("architecture", "")
    network = _build(architecture, header.pop("config", "{}"), path)
    try:
        network.load_state_dict(state)
    except RuntimeError as error:
        raise ModelFileError(f"{path.name} does not fit the network it names.") from error
    if not all(bool(torch.isfinite(value).all()) for value in state.values()):
        raise ModelFileError(f"{path.name} holds weights that are no numbers.")
    details = {key: value for key, value in header.items() if key != _FORMAT}
    return ModelFile(network.eval().requires_grad_(False), architecture, details)


def read_details(path: Path) -> dict[str, str]:
    """What a model file says of itself, without its weights.

    Raises:
        ModelFileError: it is none, or cannot be read.
    """
    try:
        with safe_open(path, framework="pt") as file:
            header = dict(file.metadata() or {})
    except (OSError, SafetensorError) as error:
        raise ModelFileError(f"{path.name} is damaged or no model file.") from error
    return header


def write_model(
    path: Path,
    network: StudioNetwork | PaperNetwork,
    *,
    details: dict[str, str] | None = None,
    dtype: torch.dtype = torch.float16,
) -> None:
    """Write a model file atomically, weights in `dtype`.

    Raises:
        WriteError: the file cannot be written; what was there before is untouched.
    """
    header = {_FORMAT: _VERSION, "architecture": "paper", **(details or {})}
    if isinstance(network, StudioNetwork):
        header |= {"architecture": "studio", "config": json.dumps(network.config.to_dict())}
    with atomic_write(path) as stream:
        stream.write(save(_stored(network, dtype), header))


def read_paper_checkpoint(path: Path) -> PaperNetwork:
    """Load the SSH authors' checkpoint: `torch.save` of `{"model_state_dict": ...}`.

    Raises:
        ModelNotFoundError: no such file.
        ModelFileError: not such a checkpoint.
    """
    if not path.is_file():
        raise ModelNotFoundError(f"There is no model file {path}.")
    try:
        content = torch.load(path, map_location="cpu", weights_only=True)
        state = content["model_state_dict"]
        network = PaperNetwork()
        network.load_state_dict(state, strict=True)
    # A foreign or broken file fails inside torch in many ways; all mean the same here.
    except Exception as error:
        raise ModelFileError(
            f"{path.name} is not a checkpoint of the SSH authors' network."
        ) from error
    return network.eval().requires_grad_(False)


def file_sha256(path: Path) -> str:
    """SHA-256 of a file, hexadecimal."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def _stored(network: nn.Module, dtype: torch.dtype) -> dict[str, Tensor]:
    state = network.state_dict()
    return {
        key: (value.to(dtype) if value.is_floating_point() else value).cpu().contiguous()
        for key, value in state.items()
    }


def _build(architecture: str, config: str, path: Path) -> StudioNetwork | PaperNetwork:
    if architecture == "paper":
        return PaperNetwork()
    if architecture != "studio":
        raise ModelFileError(f"{path.name} is of an unknown kind of network ({architecture}).")
    try:
        values = json.loads(config)
        return StudioNetwork(StudioConfig.from_dict(values))
    except (TypeError, ValueError, RuntimeError) as error:
        raise ModelFileError(f"{path.name} names sizes that cannot be built.") from error

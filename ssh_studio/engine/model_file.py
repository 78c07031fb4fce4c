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
        raise ModelNotFoundError("There is no model file {0}.", path)
    try:
        with safe_open(path, framework="pt") as file:
            header = dict(file.metadata() or {})
            # The file is no dictionary: it has no iterator of its own.
            state = {key: file.get_tensor(key).float() for key in file.keys()}  # noqa: SIM118
    except (OSError, SafetensorError) as error:
        raise ModelFileError(
            "{0} is damaged or no model file; import or download it again.", path.name
        ) from error
    if header.get(_FORMAT) != _VERSION:
        raise ModelFileError("{0} is not a model file of this version of SSH Studio.", path.name)
    architecture = header.pop("architecture", "")
    network = _build(architecture, header.pop("config", "{}"), path)
    try:
        network.load_state_dict(state)
    except RuntimeError as error:
        raise ModelFileError("{0} does not fit the network it names.", path.name) from error
    if not all(bool(torch.isfinite(value).all()) for value in state.values()):
        raise ModelFileError("{0} holds weights that are no numbers.", path.name)
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
        raise ModelFileError("{0} is damaged or no model file.", path.name) from error
    return header


def write_model(
    path: Path,
    network: StudioNetwork | PaperNetwork,
    *,
    details: dict[str, str] | None = None,
    dtype: torch.dtype = torch.float16,
) -> None:
    """Write a model file atomically, weights in `dtype`, but those that it cannot hold in float32.

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
        raise ModelNotFoundError("There is no model file {0}.", path)
    try:
        content = torch.load(path, map_location="cpu", weights_only=True)
        state = content["model_state_dict"]
        network = PaperNetwork()
        network.load_state_dict(state, strict=True)
    # A foreign or broken file fails inside torch in many ways; all mean the same here.
    except Exception as error:
        raise ModelFileError(
            "{0} is not a checkpoint of the SSH authors' network.", path.name
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
    return {key: _as(value, dtype).cpu().contiguous() for key, value in state.items()}


def _as(value: Tensor, dtype: torch.dtype) -> Tensor:
    """Running variances of the paper's network can exceed the largest number of half precision."""
    if not value.is_floating_point():
        return value
    small = value.to(dtype)
    return small if bool(torch.isfinite(small).all()) else value


def _build(architecture: str, config: str, path: Path) -> StudioNetwork | PaperNetwork:
    if architecture == "paper":
        return PaperNetwork()
    if architecture != "studio":
        raise ModelFileError("{0} is of an unknown kind of network ({1}).", path.name, architecture)
    try:
        values = json.loads(config)
        return StudioNetwork(StudioConfig.from_dict(values))
    except (TypeError, ValueError, RuntimeError) as error:
        raise ModelFileError("{0} names sizes that cannot be built.", path.name) from error

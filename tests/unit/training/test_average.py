"""The mean of runs: of their weights, exported like one of them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from ssh_studio.engine.model_file import file_sha256, read_model, write_model
from ssh_studio.engine.networks.studio import StudioNetwork
from ssh_studio_training.average import AverageError, average_runs
from ssh_studio_training.export import export_run
from ssh_studio_training.loop import WEIGHTS
from ssh_studio_training.source import Source, remember, training_set


@pytest.fixture
def runs(tmp_path, recipe, pack_file) -> list[Path]:
    folders = [tmp_path / "a", tmp_path / "b"]
    for seed, folder in enumerate(folders):
        folder.mkdir()
        torch.manual_seed(seed)
        details = {"recipe": recipe.to_json(), "step": str(10 + seed)}
        write_model(folder / WEIGHTS, StudioNetwork(recipe.model), details=details)
        remember(folder, Source(pack_file))
    return folders


def test_the_mean_of_two_runs_is_exported_like_one(runs, tmp_path) -> None:
    mean = tmp_path / "mean"
    # A model file will do for a run.
    average_runs([runs[0], runs[1] / WEIGHTS], mean)
    first, second, both = (
        read_model(folder / WEIGHTS).network.state_dict() for folder in (*runs, mean)
    )
    for key, value in both.items():
        torch.testing.assert_close(value, (first[key] + second[key]) / 2, atol=1e-3, rtol=1e-3)
    assert training_set(mean) == training_set(runs[0])
    export_run(mean, "mean", tmp_path / "models")
    entry = json.loads((tmp_path / "models" / "models.json").read_text())["models"]["mean"]
    assert entry["averaged"] == [
        {"sha256": file_sha256(run / WEIGHTS), "step": step}
        for run, step in zip(runs, (10, 11), strict=True)
    ]


def test_what_has_no_mean_is_a_sentence(runs, tmp_path, recipe) -> None:
    with pytest.raises(AverageError, match="two runs at least"):
        average_runs(runs[:1], tmp_path / "x")
    other = tmp_path / "other.safetensors"
    write_model(other, StudioNetwork(replace(recipe.model, hidden=recipe.model.hidden * 2)))
    with pytest.raises(AverageError, match="not a network like"):
        average_runs([runs[0], other], tmp_path / "x")
    with pytest.raises(AverageError, match="already"):
        average_runs(runs, runs[0])

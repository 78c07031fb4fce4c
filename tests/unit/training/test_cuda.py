"""Training on a GPU, where there is one: photos and batches live on it."""

from __future__ import annotations

import pytest
import torch

from ssh_studio.engine.model_file import read_model
from ssh_studio_training.events import Events, read_events
from ssh_studio_training.loop import WEIGHTS, Job, train

pytestmark = pytest.mark.skipif(not torch.cuda.is_available(), reason="there is no CUDA here")


def test_a_run_on_the_gpu_leaves_a_model(tmp_path, pack_file, recipe) -> None:
    with Events(tmp_path) as events:
        train(Job(tmp_path, pack_file, recipe, torch.device("cuda")), events)
    (begin,) = (event for event in read_events(tmp_path) if event["event"] == "begin")
    assert begin["device"] == "cuda"
    assert all(
        value.isfinite().all()
        for value in read_model(tmp_path / WEIGHTS).network.state_dict().values()
    )

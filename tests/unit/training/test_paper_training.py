"""The paper's network as a baseline: what it is shown, that it learns, resumes and can be used."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import torch

from ssh_studio.engine import Harmonizer
from ssh_studio.engine.model_file import read_model
from ssh_studio.engine.networks.studio import Views
from ssh_studio_training.__main__ import main
from ssh_studio_training.checkpoint import read_recipe, read_step
from ssh_studio_training.events import Events, read_events
from ssh_studio_training.geometry import Shares
from ssh_studio_training.loop import WEIGHTS, Job, train_any
from ssh_studio_training.paper_training import Paper, pair_of
from ssh_studio_training.recipe import LossConfig, Recipe, RecipeError
from ssh_studio_training.triplets import Batch, DataConfig

CPU = torch.device("cpu")

pytestmark = pytest.mark.usefixtures("in_place")


@pytest.fixture
def paper_recipe(with_train) -> Recipe:
    """Two steps of two samples, all of which have a background; both consistency terms."""
    data = DataConfig(shares=Shares(two_views=0.5, placed=1.0, uncut=1.0))
    recipe = with_train(steps=2, batch=2, checkpoint_every=1)
    return dataclasses.replace(recipe, data=data, loss=LossConfig(content=0.1, style=0.1))


def run_job(job: Job, *, resume: bool = False) -> Paper:
    paper = Paper(job)
    with Events(job.run, append=resume) as events:
        train_any(job, paper, events, resume=resume)
    return paper


def test_what_the_network_is_shown() -> None:
    """Colours tell where a pixel is from: 0.2 foreground, 0.8 background, 0.9 must not be seen."""
    mask = torch.zeros(2, 1, 4, 4)
    mask[:, :, 1:3, 1:3] = 1
    colours = torch.where(mask > 0, 0.2, 0.9).expand(2, 3, 4, 4)
    known = mask.clone()
    known[1, :, :, :3] = 1
    colours = torch.where(known > 0, 0.2, colours)
    background = torch.full((2, 3, 4, 4), 0.8)
    views = Views(
        torch.cat([colours, mask, known], dim=1),
        torch.cat([background, 1 - mask, mask], dim=1),
        torch.zeros(2, 5, 2, 2),
    )
    uncut = torch.tensor([False, True])
    no = torch.zeros(2, dtype=torch.bool)
    pair = pair_of(Batch(views, colours, mask, no, uncut, no))
    composite = torch.where(mask[0] > 0, 0.2, 0.8).expand(3, 4, 4) * 2 - 1
    # A flattened composite is both; an uncut photo is shown as far as it is known.
    assert torch.allclose(pair.foreground[0], composite)
    assert torch.allclose(pair.reference[0], composite)
    assert torch.allclose(pair.foreground[1], torch.tensor(0.2 * 2 - 1))
    assert torch.allclose(pair.reference[1], torch.tensor(0.8 * 2 - 1))


def test_a_run_resumes_exactly_and_can_be_used(tmp_path, pack_file, paper_recipe) -> None:
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    for folder in (whole, parts):
        folder.mkdir()
    # A rate that stays makes the first half of a run the same as a run of half the steps.
    short = dataclasses.replace(
        paper_recipe, train=dataclasses.replace(paper_recipe.train, decay=0.0, steps=1)
    )
    flat = dataclasses.replace(short, train=dataclasses.replace(short.train, steps=2))
    wanted = run_job(Job(whole, pack_file, flat, CPU)).state
    run_job(Job(parts, pack_file, short, CPU))
    got = run_job(Job(parts, pack_file, flat, CPU), resume=True).state
    assert got.step == wanted.step == 2
    for key, value in wanted.network.state_dict().items():
        assert torch.equal(got.network.state_dict()[key], value), key
        assert torch.equal(got.average[key], wanted.average[key]), key
    # Running statistics are averaged with the weights.
    assert not torch.equal(got.average["bn1_1.running_var"], torch.ones(32))
    assert read_model(whole / WEIGHTS).architecture == "paper"
    events = [event for event in read_events(whole) if event["event"] == "validate"]
    assert events[-1].keys() >= {"step", "ratio", "improved", "untouched"}
    harmonizer = Harmonizer.load(whole / WEIGHTS, device="cpu")
    picture = np.random.default_rng(3).integers(0, 256, (40, 60, 3), np.uint8)
    mask = np.zeros((40, 60), np.uint8)
    mask[10:30, 20:40] = 255
    assert harmonizer.harmonize(picture, mask).shape == picture.shape
    assert harmonizer.architecture == "paper"


def test_it_learns(tmp_path, pack_file, paper_recipe) -> None:
    paper = Paper(Job(tmp_path, pack_file, paper_recipe, CPU))
    batch = _batch(paper_recipe, pack_file)
    losses = [sum(map(float, paper.step(batch, 0.0).values())) for _ in range(12)]
    assert min(losses[-3:]) < 0.5 * losses[0]


def _batch(recipe: Recipe, pack_file: Path) -> Batch:
    from ssh_studio_training.feeding import Plan

    return Plan(pack_file, recipe).open(CPU).batch(0)


def test_every_sample_needs_a_background(tmp_path, pack_file, paper_recipe) -> None:
    recipe = dataclasses.replace(paper_recipe, data=DataConfig())
    with pytest.raises(RecipeError, match=r"data.shares.placed=1"):
        Paper(Job(tmp_path, pack_file, recipe, CPU))


def test_the_command(tmp_path, pack_file, capsys) -> None:
    run = tmp_path / "run"
    words = ["paper", "--pack", str(pack_file), "-o", str(run), "--samples", "5", "--size", "32",
             "--device", "cpu", "--threads", "1", "--set", "train.batch=2", "--set",
             "train.validation_batches=1", "--set", "train.steps=1"]  # fmt: skip
    assert main(words) == 0
    recipe = read_recipe(run)
    # Five samples are three batches of two.
    assert (recipe.model.view_size, recipe.train.steps, read_step(run)) == (32, 3, 3)
    assert recipe.data.shares.placed == 1
    assert main(["train", "--resume", str(run), "--set", "train.steps=4"]) == 1
    assert "of another network" in capsys.readouterr().err

"""Semantic features in training: where they come from, and that they never change."""

from __future__ import annotations

import dataclasses

import pytest
import torch

from ssh_studio.engine.model_file import read_model, write_model
from ssh_studio.engine.networks.paper import PaperNetwork
from ssh_studio.engine.networks.semantic import SemanticFeatures
from ssh_studio.engine.networks.studio import StudioNetwork
from ssh_studio_training import semantics
from ssh_studio_training.__main__ import main
from ssh_studio_training.loop import begin
from ssh_studio_training.recipe import Recipe
from ssh_studio_training.semantics import SemanticsError, give_features, grow_model, grown
from ssh_studio_training.stepping import take_step

CPU = torch.device("cpu")


@pytest.fixture
def seeing(recipe) -> Recipe:
    """The recipe of a network with semantic features."""
    return dataclasses.replace(recipe, model=dataclasses.replace(recipe.model, semantic=True))


@pytest.fixture
def trained(recipe) -> StudioNetwork:
    """A network without them, whose looks are not the identity."""
    torch.manual_seed(3)
    network = StudioNetwork(recipe.model)
    torch.nn.init.normal_(next(network.coefficients.parameters()), std=0.02)
    return network.eval()


def test_a_grown_network_gives_the_same_looks(trained, small_batch) -> None:
    bigger = grown(trained, SemanticFeatures())
    with torch.no_grad():
        before, after = (network(small_batch.views) for network in (trained, bigger))
    assert (before.lut - before.lut.mean(0)).abs().max() > 1e-3
    for one, other in zip(before, after, strict=True):
        torch.testing.assert_close(one, other)


def test_training_uses_the_features_and_leaves_them_alone(
    seeing, trained, small_batch, tmp_path
) -> None:
    path = tmp_path / "grown.safetensors"
    write_model(path, grown(trained, SemanticFeatures()))
    state = begin(seeing, CPU, path)
    before = {key: value.clone() for key, value in state.network.state_dict().items()}
    take_step(state, seeing, [small_batch], 0.0)
    after = state.network.state_dict()
    changed = {key for key, value in after.items() if not torch.equal(value, before[key])}
    assert "semantic_middle.weight" in changed
    assert "semantic_coarse.weight" in changed
    width = sum(SemanticFeatures.channels[1:]) * 3
    assert not torch.equal(
        after["fusion.0.weight"][:, -width:], before["fusion.0.weight"][:, -width:]
    )
    assert not any(key.startswith("semantic.") for key in changed)


def test_a_new_run_takes_them_from_the_default_model(
    seeing, trained, tmp_path, monkeypatch
) -> None:
    path = tmp_path / "default.safetensors"
    features = SemanticFeatures()
    write_model(path, grown(trained, features))
    monkeypatch.setattr(semantics, "find_model", lambda name: path)
    network = begin(seeing, CPU, None).network
    assert network.semantic is not None
    torch.testing.assert_close(
        network.semantic.stem.weight, features.stem.weight, atol=1e-3, rtol=1e-3
    )
    write_model(path, trained)
    with pytest.raises(SemanticsError, match="has none to begin with"):
        begin(seeing, CPU, None)


def test_a_network_without_them_asks_for_nothing(trained, monkeypatch) -> None:
    monkeypatch.setattr(semantics, "find_model", None)
    give_features(trained)


def test_what_cannot_be_grown_is_a_sentence(trained, tmp_path, capsys) -> None:
    model, paper, classifier = (tmp_path / name for name in ("a.safetensors", "p.safetensors", "c"))
    write_model(model, trained)
    write_model(paper, PaperNetwork())
    torch.save({"nothing": torch.zeros(1)}, classifier)
    with pytest.raises(SemanticsError, match="no model that can get"):
        grow_model(paper, classifier, tmp_path / "x")
    arguments = ["grow", str(model), "--classifier", str(classifier), "-o", str(tmp_path / "x")]
    assert main(arguments) == 1
    assert "does not hold the weights of EfficientNet-Lite0" in capsys.readouterr().err
    assert not (tmp_path / "x").exists()


def test_a_grown_model_is_written(trained, tmp_path, monkeypatch) -> None:
    model, output = tmp_path / "a.safetensors", tmp_path / "grown.safetensors"
    write_model(model, trained)
    classifier = tmp_path / "c.pth"
    torch.save({"any": torch.zeros(1)}, classifier)
    features = SemanticFeatures()
    monkeypatch.setattr(semantics, "folded_state", lambda state: features.state_dict())
    assert main(["grow", str(model), "--classifier", str(classifier), "-o", str(output)]) == 0
    network = read_model(output).network
    assert isinstance(network, StudioNetwork)
    assert network.config.semantic

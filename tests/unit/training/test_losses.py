"""The losses: each can be switched off, a perfect answer costs nothing, and all give gradients."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
import torch
from torch import Tensor

from ssh_studio.engine import Frame, Look
from ssh_studio.engine.lut import identity_lut, resample_lut
from ssh_studio.engine.networks.studio import Prediction, StudioNetwork
from ssh_studio_training.losses import render, total_loss
from ssh_studio_training.recipe import LossConfig

ALL = LossConfig(content=0.1, style=0.1)
TERMS = ("harmonization", "reconstruction", "smooth", "light", "content", "style")


@pytest.fixture
def network(recipe) -> StudioNetwork:
    torch.manual_seed(0)
    return StudioNetwork(recipe.model)


def identity(count: int, features: int = 4) -> Prediction:
    """Looks that change nothing."""
    lut = identity_lut(5).expand(count, -1, -1, -1, -1)
    ones, zeros = torch.ones(count, 3, 4, 4), torch.zeros(count, 3, 4, 4)
    return Prediction(lut, ones, zeros, torch.ones(count, features), torch.ones(count, features))


def random_prediction(count: int, seed: int) -> Prediction:
    """Looks as a network could give them: smooth tables, uneven light."""
    generator = torch.Generator().manual_seed(seed)

    def noise(*shape: int) -> Tensor:
        return torch.rand(shape, generator=generator) - 0.5

    lut = identity_lut(9) + resample_lut(noise(count, 3, 3, 3, 3) * 0.15, 9)
    light = 1 + 0.4 * noise(count, 3, 8, 8), 0.2 * noise(count, 3, 8, 8)
    return Prediction(lut, *light, torch.ones(count, 4), torch.ones(count, 4))


def test_a_perfect_answer_costs_nothing(network, small_batch) -> None:
    content = torch.cat([small_batch.target, small_batch.views.content[:, 3:]], dim=1)
    batch = small_batch._replace(views=small_batch.views._replace(content=content))
    config = LossConfig()
    loss, terms = total_loss(network, identity(8), batch, config, (0, 1))
    assert loss < 1e-7
    assert all(value < 1e-7 for value in terms.values())
    wrong = identity(8)._replace(offset=torch.full((8, 3, 4, 4), 0.1))
    loss, terms = total_loss(network, wrong, batch, config, (0, 1))
    same = float(small_batch.reconstruction.float().mean())
    each = config.l1 * 0.1 + config.mse * 0.01
    assert terms["reconstruction"] == pytest.approx(each * same, rel=1e-3)
    assert terms["harmonization"] == pytest.approx(each * (1 - same), rel=1e-3)
    assert terms["light"] == pytest.approx(config.light * 0.01, rel=1e-3)
    assert loss == pytest.approx(float(sum(terms.values())))


def test_only_the_object_counts(network, small_batch) -> None:
    outside = (small_batch.mask == 0).float()
    spoilt = small_batch._replace(target=small_batch.target + outside)
    before, after = (
        total_loss(network, identity(8), batch, LossConfig(), (1, 0))[0]
        for batch in (small_batch, spoilt)
    )
    assert before == pytest.approx(after)


@pytest.mark.parametrize("term", TERMS)
def test_each_term_can_be_switched_off(network, small_batch, term) -> None:
    config = dataclasses.replace(ALL, **{term: 0.0})
    with torch.no_grad():
        prediction = network(small_batch.views)
        _, terms = total_loss(network, prediction, small_batch, ALL, (0, 0))
        less, others = total_loss(network, prediction, small_batch, config, (0, 0))
    assert tuple(terms) == TERMS
    assert tuple(others) == tuple(name for name in TERMS if name != term)
    assert less == pytest.approx(float(sum(value for name, value in terms.items() if name != term)))


@pytest.mark.parametrize("term", TERMS)
def test_weights_scale_their_term(network, small_batch, term) -> None:
    doubled = dataclasses.replace(ALL, **{term: 2 * getattr(ALL, term)})
    with torch.no_grad():
        own = network(small_batch.views)
        prediction = random_prediction(8, 0)._replace(content=own.content, style=own.style)
        once, twice = (
            total_loss(network, prediction, small_batch, config, (0, 0))[1][term]
            for config in (ALL, doubled)
        )
    assert once > 0
    assert twice == pytest.approx(2 * float(once))


@pytest.mark.parametrize(
    ("term", "part"), [("content", "content_middle"), ("style", "reference_coarse")]
)
def test_consistency_terms_give_gradients(network, small_batch, term, part) -> None:
    prediction = network(small_batch.views)
    _, terms = total_loss(network, prediction, small_batch, ALL, (0, 0))
    terms[term].backward()
    largest = max(float(p.grad.abs().max()) for p in getattr(network, part).parameters())
    assert largest > 0


def test_style_without_uncut_samples_is_nothing(network, small_batch) -> None:
    batch = small_batch._replace(uncut=torch.zeros_like(small_batch.uncut))
    _, terms = total_loss(network, network(batch.views), batch, ALL, (0, 0))
    assert terms["style"] == 0


def test_all_weights_learn(network, small_batch) -> None:
    """The head starts at zero: after one step of it, everything gets a gradient."""
    with torch.no_grad():
        for parameter in network.parameters():
            if parameter.ndim > 1 and not parameter.any():
                torch.nn.init.normal_(parameter, std=0.01)
    loss, _ = total_loss(network, network(small_batch.views), small_batch, ALL, (0, 0))
    loss.backward()
    still = [n for n, p in network.named_parameters() if p.grad is None or not p.grad.any()]
    # A bias of the keys shifts all scores alike, which a softmax forgets: no such name here.
    assert still == []


@pytest.mark.parametrize("seed", range(3))
def test_training_and_engine_agree_on_what_a_look_does(seed) -> None:
    prediction = random_prediction(2, seed)
    pictures = torch.rand(2, 3, 64, 64, generator=torch.Generator().manual_seed(seed))
    rendered = render(prediction, pictures, (0, 0), 1).clamp(0, 1)
    for index in range(2):
        lut, gain, offset = (part[index].numpy() for part in prediction[:3])
        gain, offset = (np.ascontiguousarray(x.transpose(1, 2, 0)) for x in (gain, offset))
        look = Look(lut, gain, offset, Frame())
        applied = look.apply(pictures[index].permute(1, 2, 0).contiguous().numpy())
        difference = np.abs(applied - rendered[index].permute(1, 2, 0).numpy())
        assert difference.max() < 2e-3


def test_rendering_some_pixels_is_rendering_all() -> None:
    prediction = random_prediction(2, 5)
    pictures = torch.rand(2, 3, 32, 32)
    whole = render(prediction, pictures, (0, 0), 1)
    assert torch.allclose(render(prediction, pictures, (1, 0), 2), whole[:, :, 1::2, ::2])

from __future__ import annotations

import pytest
import torch

from ssh_studio.engine.networks.semantic import SemanticFeatures
from ssh_studio.engine.networks.studio import StudioConfig, StudioNetwork, Views
from ssh_studio_training.dropout import drop_out

SEEN = 3 * SemanticFeatures.channels[1]


def small(semantic: bool) -> StudioNetwork:
    torch.manual_seed(3)
    config = StudioConfig(view_size=64, widths=(8, 8, 8), blocks=(1, 1, 1), hidden=64,
                          lut_basis=8, reference_widths=(8, 8), light_size=8,
                          semantic=semantic)  # fmt: skip
    network = StudioNetwork(config)
    torch.nn.init.normal_(network.get_parameter("coefficients.weight"))
    return network


def views(count: int) -> Views:
    generator = torch.Generator().manual_seed(5)
    sides = (64, 64, 32)
    return Views(*(torch.rand(count, 5, side, side, generator=generator) for side in sides))


@pytest.mark.parametrize("semantic", [False, True])
def test_only_in_training_is_something_left_out(semantic) -> None:
    network, plain, seen = small(semantic), small(semantic), views(2)
    drop_out(network, 0.2)
    assert list(network.state_dict()) == list(plain.state_dict())
    with torch.no_grad():
        wanted = plain.eval()(seen).lut
        torch.testing.assert_close(network.eval()(seen).lut, wanted, rtol=0, atol=0)
        network.train()
        assert not torch.equal(network(seen).lut, wanted)
        assert not torch.equal(network(seen).lut, network(seen).lut)


def test_nothing_is_left_out_unless_it_is_asked_for() -> None:
    network, seen = small(semantic=True), views(2)
    drop_out(network, 0)
    state = torch.get_rng_state()
    with torch.no_grad():
        torch.testing.assert_close(network.train()(seen).lut, network(seen).lut)
    assert torch.equal(torch.get_rng_state(), state), "runs of before stay what they were"


def test_what_a_classifier_sees_is_left_out_as_a_whole() -> None:
    network, told = small(semantic=True), []
    drop_out(network, 0.25)
    network.fusion[0].register_forward_hook(lambda _module, inputs, _result: told.append(inputs[0]))
    with torch.no_grad():
        for _ in range(40):
            network.train()(views(4))
    vectors = torch.cat(told)
    parts = vectors[:, -SEEN:].reshape(len(vectors), 3, -1)
    missing = (parts == 0).all(dim=2)
    assert 0.15 < missing.float().mean() < 0.35
    assert missing.any(dim=0).all()
    assert not missing.all(dim=0).any()
    # Of the others single values, the rest a third larger.
    single = (parts[~missing] == 0).float().mean()
    assert 0.2 < single < 0.35

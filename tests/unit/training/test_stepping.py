"""One step: memory that runs out changes nothing but its pieces; parts add up; the replay's aim."""

from __future__ import annotations

import dataclasses

import pytest
import torch
from torch import Tensor

from ssh_studio.engine.model_file import read_model
from ssh_studio.engine.networks.studio import StudioNetwork
from ssh_studio_training import stepping
from ssh_studio_training.loop import begin
from ssh_studio_training.losses import total_loss
from ssh_studio_training.recipe import Recipe
from ssh_studio_training.stepping import Pieces, _aimed, take_step

CPU = torch.device("cpu")


@pytest.fixture
def plain(recipe) -> Recipe:
    """Without the consistency terms, which are means over some of the samples."""
    return dataclasses.replace(recipe, loss=type(recipe.loss)())


def stepped(recipe, parts, **options) -> Tensor:
    state = begin(recipe, CPU, None)
    take_step(state, recipe, parts, 0.0, **options)
    return torch.cat([p.detach().flatten() for p in state.network.parameters()])


def test_out_of_memory_halves_the_batch_and_goes_on(plain, small_batch, monkeypatch) -> None:
    wanted = stepped(plain, [small_batch])
    said: list[str] = []
    original = total_loss

    def short_of_memory(network, prediction, batch, *rest) -> tuple[Tensor, dict[str, Tensor]]:
        if len(batch.mask) > 2:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return original(network, prediction, batch, *rest)

    monkeypatch.setattr(stepping, "total_loss", short_of_memory)
    pieces = Pieces(tell=said.append)
    got = stepped(plain, [small_batch], pieces=pieces)
    assert pieces.count == 4
    assert said == [f"Memory ran out; going on with {n} samples at a time." for n in (4, 2)]
    # Means over pieces: the same but for objects too small to count, and for rounding.
    assert torch.allclose(got, wanted, atol=2e-3)


def test_what_never_fits_and_other_errors_are_raised(plain, small_batch, monkeypatch) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(stepping, "total_loss", fail)
    error: Exception = MemoryError()
    with pytest.raises(MemoryError):
        stepped(plain, [small_batch], pieces=Pieces())
    error = RuntimeError("a bug")
    with pytest.raises(RuntimeError, match="a bug"):
        stepped(plain, [small_batch], pieces=Pieces())


def test_parts_are_one_batch_in_pieces(plain, small_batch) -> None:
    halves = [small_batch.rows(slice(0, 4)), small_batch.rows(slice(4, 8))]
    whole = stepped(plain, [small_batch])
    assert torch.allclose(stepped(plain, halves), whole, atol=2e-3)


def test_the_aim_of_generic_samples_is_the_parents_answer(small_batch, tiny_model) -> None:
    parent = read_model(tiny_model).network
    assert isinstance(parent, StudioNetwork)
    generic = torch.zeros(8, dtype=torch.bool)
    generic[3] = True
    batch = small_batch._replace(generic=generic)
    aimed = _aimed(batch, parent, 1.0, (1, 2))
    changed = (aimed.target != batch.target).any(dim=1)
    assert changed[3, 1::4, 2::4].any()
    changed[3, 1::4, 2::4] = False
    assert not changed.any()
    # Random weights leave pictures alone, or nearly.
    assert torch.allclose(
        aimed.target[3, :, 1::4, 2::4], batch.views.content[3, :3, 1::4, 2::4], atol=0.02
    )
    assert _aimed(small_batch, parent, 1.0, (0, 0)) is small_batch

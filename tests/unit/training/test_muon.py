"""Muon: what it does to matrices, that vectors go AdamW's way, and that it learns."""

from __future__ import annotations

from typing import Any

import torch
from torch import nn
from torch.optim import AdamW

from ssh_studio_training.muon import Muon, orthogonalized


def test_singular_values_become_about_one() -> None:
    torch.manual_seed(0)
    for shape in ((16, 40), (40, 16), (24, 24)):
        values = torch.linalg.svdvals(orthogonalized(torch.randn(shape)))
        assert values.min() > 0.5
        assert values.max() < 1.3


def test_the_directions_are_kept() -> None:
    torch.manual_seed(0)
    matrix = torch.randn(12, 30)
    left, _, right = torch.linalg.svd(matrix, full_matrices=False)
    agreement = torch.nn.functional.cosine_similarity(
        orthogonalized(matrix).flatten(), (left @ right).flatten(), dim=0
    )
    assert agreement > 0.95


def test_steps_are_as_long_as_agreed() -> None:
    torch.manual_seed(0)
    weight = nn.Parameter(torch.zeros(8, 4, 3, 3))
    optimizer = Muon([{"params": [weight], "orthogonal": True}], lr=0.1, weight_decay=0.0)
    weight.grad = torch.randn_like(weight)
    optimizer.step()
    assert 0.1 * 0.2 * 0.6 < weight.detach().square().mean().sqrt() < 0.1 * 0.2 * 1.3
    assert "exp_avg" not in optimizer.state[weight]


def test_other_groups_are_those_of_adamw() -> None:
    torch.manual_seed(0)
    values = torch.randn(7)
    first, second = nn.Parameter(values.clone()), nn.Parameter(values.clone())
    matrix = nn.Parameter(torch.randn(4, 4))
    groups: list[dict[str, Any]] = [
        {"params": [first]},
        {"params": [matrix], "orthogonal": True},
    ]
    ours = Muon(groups, lr=0.1)
    theirs = AdamW([second], lr=0.1)
    for _ in range(3):
        gradient = torch.randn(7)
        first.grad, second.grad = gradient.clone(), gradient.clone()
        matrix.grad = torch.randn(4, 4)
        ours.step()
        theirs.step()
    assert torch.equal(first, second)

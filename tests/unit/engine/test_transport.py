"""To a device and back in one piece each, whatever the shapes."""

from __future__ import annotations

import pytest
import torch

from ssh_studio.engine.transport import Ferry, fetched


@pytest.fixture
def tensors() -> list[torch.Tensor]:
    return [torch.rand(1, 5, 8, 8), torch.rand(1, 5, 4, 4), torch.rand(3)]


def test_the_processor_sends_itself_nothing(tensors: list[torch.Tensor]) -> None:
    sent = Ferry().send(tensors, torch.device("cpu"))
    assert all(one is other for one, other in zip(sent, tensors, strict=True))


def test_what_is_sent_together_arrives_apart(tensors: list[torch.Tensor]) -> None:
    ferry, device = Ferry(), torch.device("cpu")
    arrived = ferry._together(tensors, device)
    for one, other in zip(arrived, tensors, strict=True):
        torch.testing.assert_close(one, other, rtol=0, atol=0)
    # The memory is used again; what arrived before is nobody else's.
    again = ferry._together([tensors[2] + 1], device)
    torch.testing.assert_close(again[0], tensors[2] + 1, rtol=0, atol=0)
    torch.testing.assert_close(arrived[0], tensors[0], rtol=0, atol=0)


def test_shapes_arrive_where_there_are_no_numbers(tensors: list[torch.Tensor]) -> None:
    """`meta` stands in for a device of its own memory."""
    arrived = Ferry().send(tensors, torch.device("meta"))
    assert [one.shape for one in arrived] == [one.shape for one in tensors]
    assert {one.device.type for one in arrived} == {"meta"}


def test_results_are_fetched_as_full_floats(tensors: list[torch.Tensor]) -> None:
    turned = tensors[0][0].permute(1, 2, 0)
    got = fetched([tensors[1].half(), turned])
    assert [one.dtype for one in got] == [torch.float32] * 2
    torch.testing.assert_close(got[0], tensors[1].half().float(), rtol=0, atol=0)
    torch.testing.assert_close(got[1], turned, rtol=0, atol=0)

"""On a GPU, where there is one: the same looks, half precision or not."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from ssh_studio.engine import Harmonizer

pytestmark = pytest.mark.skipif(not torch.cuda.is_available(), reason="there is no CUDA here")


def test_looks_agree_with_the_processors(picture: np.ndarray, mask: np.ndarray) -> None:
    gpu, cpu = (Harmonizer.load("default", name) for name in ("cuda", "cpu"))
    gpu.warm_up()
    for reference in (picture, picture[::-1].copy(), picture):
        looks = [one.look(picture, mask, reference) for one in (gpu, cpu)]
        for name in ("lut", "gain", "offset"):
            first, second = (np.asarray(getattr(look, name)) for look in looks)
            assert np.abs(first - second).max() < 0.02, name
        assert gpu.last is not None
        assert gpu.last.device.name == "cuda"

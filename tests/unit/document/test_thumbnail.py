"""Thumbnails of pictures and masks."""

from __future__ import annotations

import numpy as np
import pytest

from ssh_studio.document.mask import Mask
from ssh_studio.document.thumbnail import thumbnail
from tests.unit.document.scenes import RED, plain, round_mask, smooth


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_longer_side_and_colour(dtype) -> None:
    small = thumbnail(plain(900, 300, RED, dtype), 48)
    assert small.shape == (16, 48, 3)
    assert small.dtype == np.uint8
    assert (small == RED).all()


def test_masks_and_small_ones() -> None:
    small = thumbnail(round_mask(100, 700), 40)
    assert small.shape == (40, 6)
    assert small[0, 0] == 0
    assert small[20, 3] == 255
    mask = Mask.filled(5, 9, 7)
    copy = thumbnail(mask, 40)
    mask.write(mask.rect, 0)
    assert copy.shape == (9, 5)
    assert (copy == 7).all()
    assert thumbnail(smooth(3000, 1), 40).shape == (1, 40, 3)

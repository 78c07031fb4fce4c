"""Which objects are drawn."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from ssh_studio_training.luts import Draw
from ssh_studio_training.objects import ObjectShares, Picker, chroma_of_regions

REGIONS = ObjectShares(human=0, size_power=0, vivid=0, blobs=0, crops=0)


def draw(count: int) -> Draw:
    return Draw(count, torch.Generator().manual_seed(0))


def test_human_share_decides_whose_objects(exact_pack, painted) -> None:
    pack = exact_pack([(rgb, mask // 255) for rgb, mask in map(painted, range(2))])
    mixed = type(pack)(
        pack.names, pack.pixels, pack.offset, pack.width, pack.height, pack.regions,
        torch.tensor([True, False]),
    )  # fmt: skip
    for share, wanted in ((1.0, {0}), (0.0, {0, 1})):
        photo, _ = Picker(mixed, REGIONS._replace(human=share)).pick(draw(64))
        assert set(photo.tolist()) == wanted


def test_vivid_objects_are_drawn_more_often(exact_pack) -> None:
    mask = np.zeros((64, 64), np.uint8)
    mask[16:48, 16:48] = 1
    photos = []
    for colour in ((128, 128, 128), (220, 20, 40)):
        rgb = np.full((64, 64, 3), 90, np.uint8)
        rgb[mask > 0] = colour
        photos.append((rgb, mask))
    pack = exact_pack(photos)
    grey, red = chroma_of_regions(pack).tolist()
    assert grey == pytest.approx(0, abs=5e-3)
    assert 0.18 < red < 0.27
    drawn = [
        float(Picker(pack, REGIONS._replace(vivid=power)).pick(draw(400))[0].float().mean())
        for power in (0.0, 0.5, 1.0)
    ]
    assert drawn[0] == pytest.approx(0.5, abs=0.08)
    assert drawn[1] == pytest.approx(0.77, abs=0.08)
    assert drawn[2] == pytest.approx(0.92, abs=0.05)

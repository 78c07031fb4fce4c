"""The proof: figures by hand, honest intervals, composites that give nothing away."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from ssh_studio_training.cache import CopyCache
from ssh_studio_training.composites import Item, bench_items, own_items
from ssh_studio_training.library import split, survey
from ssh_studio_training.scoring import Duel, duel
from ssh_studio_training.triplets import DataConfig


class Model:
    """Goes a share of the way from each composite to its truth."""

    def __init__(self, share: float, truth: dict[bytes, np.ndarray], spread: float = 0.0) -> None:
        self.share, self.truth, self.spread = share, truth, spread
        self.rng = np.random.default_rng(int(100 * share))

    def harmonize(self, composite, mask) -> np.ndarray:
        share = self.share + self.rng.normal(0, self.spread) if self.spread else self.share
        truth = self.truth[composite.tobytes()]
        return (composite + (truth.astype(float) - composite) * share).round().astype(np.uint8)


def item(source: int) -> Item:
    truth = np.full((8, 8, 3), 100, np.uint8)
    mask = np.zeros((8, 8), np.uint8)
    mask[:4] = 255
    composite = truth.copy()
    composite[:4] = 100 + 10 * (source + 1)
    return Item(source, "own", composite, mask, truth)


def fight(parent: float, new: float, spread: float = 0.0) -> Duel:
    items = [item(source) for source in range(8)]
    truth = {i.composite.tobytes(): i.truth for i in items}
    models = Model(parent, truth, spread), Model(new, truth, spread)
    return duel(items, *models)["own"]  # type: ignore[arg-type]


def test_ratios_and_verdicts_by_hand() -> None:
    better = fight(0.5, 1.0)
    figures = (better.parent, better.new, better.low, better.high)
    assert figures == pytest.approx((0.25, 0.0, -0.25, -0.25))
    assert (better.verdict, better.items, better.photos) == ("better", 8, 8)
    assert better.improved_new == 1.0
    assert fight(1.0, 0.5).verdict == "worse"
    assert fight(0.5, 0.5).verdict == "unclear"
    # A small difference in much noise is none.
    assert fight(0.50, 0.52, spread=0.3).verdict == "unclear"


@pytest.fixture(scope="module")
def held_out(own_folder, tmp_path_factory) -> tuple[dict[str, str], Path]:
    folder: Path = tmp_path_factory.mktemp("cache")
    with CopyCache(folder) as cache:
        return split(survey([own_folder], cache), [own_folder], 0.2).held_out, folder


def composites(held_out, *, generic: bool = False) -> list[Item]:
    photos, folder = held_out
    return list(own_items(photos, folder, DataConfig(), generic=generic))


def test_composites_differ_from_the_photo_in_the_object_only(held_out) -> None:
    items = composites(held_out)
    assert len({one.source for one in items}) == len(held_out[0])
    for one, again in zip(items, composites(held_out), strict=True):
        outside = one.mask == 0
        assert np.array_equal(one.composite[outside], one.truth[outside])
        assert 0.01 < (one.mask > 0).mean() < 0.7
        assert np.array_equal(one.composite, again.composite)
    # All over the object, to its last pixel, and not at the views' size.
    changed = [(i.composite != i.truth).any(axis=2)[i.mask > 0].mean() for i in items]
    assert np.median(changed) > 0.95
    assert items[0].truth.shape[:2] == (128, 160)


def test_generic_composites_are_the_same_objects_in_other_photos(held_out) -> None:
    own, generic = (composites(held_out, generic=generic) for generic in (False, True))
    for one, other in zip(own, generic, strict=True):
        assert np.array_equal(one.mask, other.mask)
        assert not np.array_equal(one.truth, other.truth)
    assert list(own_items({}, held_out[1], DataConfig())) == []


def test_benchmark_folders_are_read(tmp_path, save_png, painted) -> None:
    rgb, mask = painted(1)
    for name in ("real.jpg", "transfer.png", "lut.png"):
        save_png(tmp_path / f"a_{name}", rgb if name != "lut.png" else 255 - rgb)
    save_png(tmp_path / "a_mask.png", mask)
    (tmp_path / "index.json").write_text('["a"]')
    transfer, lut = bench_items(tmp_path)
    assert (transfer.kind, lut.kind) == ("transfer", "lut")
    assert np.array_equal(lut.composite[mask > 0], 255 - rgb[mask > 0])
    assert np.array_equal(lut.composite[mask == 0], lut.truth[mask == 0])

"""Placing a foreground on a background."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest

from ssh_studio.document import compositor
from ssh_studio.document.compositor import place
from ssh_studio.errors import MaskError, PictureError

RESAMPLED = [
    {"at": (5.5, 3.25)},
    {"at": (2, 3), "scale": 0.5},
    {"at": (2.3, 3.7), "scale": 0.37},
    {"at": (1.1, 0.2), "scale": 2.3},
    {"at": (4.4, 5.5), "scale": 0.05},
]


def soft_mask(height: int, width: int, dtype: type = np.uint8) -> np.ndarray:
    rows, columns = np.mgrid[:height, :width]
    distance = np.hypot((rows + 0.5) / height - 0.5, (columns + 0.5) / width - 0.5)
    return ((0.5 - distance).clip(0, 0.25) * 4 * np.iinfo(dtype).max).round().astype(dtype)


def test_without_scaling_nothing_is_resampled(noise) -> None:
    background, foreground = noise(40, 50, 3), noise(20, 30, 3, seed=1)
    mask = noise(20, 30, seed=2)
    mask[0, :3] = mask[-1, -1] = 255
    mask[5:8] = 0
    before = background.copy()
    result = place(background, foreground, mask, at=(7, 9))
    under = background[9:29, 7:37].astype(np.float64)
    wanted = under + (foreground - under) * (mask[..., None] / 255)
    assert result.dtype == np.uint8
    assert (result[9:29, 7:37] == np.rint(wanted)).all()
    result[9:29, 7:37] = background[9:29, 7:37]
    assert (result == background).all()
    assert (background == before).all()


@pytest.mark.parametrize("kind", [bool, np.uint8, np.uint16])
def test_a_full_mask_of_any_type_shows_the_foreground_as_it_is(noise, kind) -> None:
    background, foreground = noise(20, 20, 3), noise(8, 8, 3, seed=1)
    full = True if kind is bool else np.iinfo(kind).max
    result = place(background, foreground, np.full((8, 8), full, kind), at=(2, 4))
    assert (result[4:12, 2:10] == foreground).all()


def test_depths_may_differ(noise) -> None:
    mask = np.full((8, 8), 255, np.uint8)
    shallow, deep = noise(8, 8, 3), noise(8, 8, 3, dtype=np.uint16)
    on_deep = place(np.zeros((8, 8, 3), np.uint16), shallow, mask)
    assert on_deep.dtype == np.uint16
    assert (on_deep == shallow.astype(np.uint16) * 257).all()
    on_shallow = place(np.zeros((8, 8, 3), np.uint8), deep, mask)
    assert on_shallow.dtype == np.uint8
    assert (on_shallow == np.rint(deep / 257)).all()
    assert (place(noise(8, 8, 3, dtype=np.uint16, seed=3), deep, mask) == deep).all()


def test_sixteen_bits_blend_finely() -> None:
    background = np.full((4, 4, 3), 1000, np.uint16)
    foreground = np.full((4, 4, 3), 1100, np.uint16)
    mask = np.linspace(0, 65535, 16).round().astype(np.uint16).reshape(4, 4)
    result = place(background, foreground, mask)
    assert len(np.unique(result)) == 16


@pytest.mark.parametrize(
    ("at", "seen", "part"),
    [
        ((-4, -3), np.s_[:5, :6], np.s_[3:, 4:]),
        ((15, 17), np.s_[17:, 15:], np.s_[:3, :5]),
        ((-4, 6), np.s_[6:14, :6], np.s_[:, 4:]),
    ],
)
def test_parts_may_lie_outside(noise, at, seen, part) -> None:
    background, foreground = noise(20, 20, 3), noise(8, 10, 3, seed=1)
    result = place(background, foreground, np.full((8, 10), 255, np.uint8), at=at)
    assert (result[seen] == foreground[part]).all()
    result[seen] = background[seen]
    assert (result == background).all()


def test_a_larger_foreground_covers_all(noise) -> None:
    foreground = noise(40, 30, 3)
    full = np.full((40, 30), 255, np.uint8)
    assert (place(noise(9, 8, 3), foreground, full, at=(-5, -6)) == foreground[6:15, 5:13]).all()
    grey = np.full((40, 30, 3), 77, np.uint8)
    assert (place(noise(9, 8, 3), grey, full, at=(-5.5, -6.3), scale=0.9) == 77).all()


@pytest.mark.parametrize("at", [(20, 0), (0, 20), (-8, 0), (0, -8), (1e300, 0), (-1e300, 5)])
@pytest.mark.parametrize("scale", [1, 0.99])
def test_all_outside_is_an_error(noise, at, scale) -> None:
    with pytest.raises(PictureError, match="outside the background"):
        place(noise(20, 20, 3), noise(8, 8, 3), np.full((8, 8), 255, np.uint8), at=at, scale=scale)


def test_what_counts_as_outside_is_what_shows(noise) -> None:
    mask = np.zeros((8, 8), np.uint8)
    mask[:, :2] = 255
    with pytest.raises(PictureError, match="outside"):
        place(noise(20, 20, 3), noise(8, 8, 3), mask, at=(-2, 0))


@pytest.mark.parametrize("where", RESAMPLED)
def test_hidden_colours_do_not_bleed(where) -> None:
    foreground = np.empty((60, 60, 3), np.uint8)
    foreground[...] = (0, 255, 0)
    foreground[20:40, 20:40] = 200
    mask = np.zeros((60, 60), np.uint8)
    mask[20:40, 20:40] = 255
    background = np.full((150, 150, 3), 200, np.uint8)
    assert (place(background, foreground, mask, **where) == 200).all()


@pytest.mark.parametrize("where", RESAMPLED)
def test_overshoot_leaves_no_rim(where) -> None:
    foreground = np.full((60, 60, 3), (180, 90, 30), np.uint8)
    result = place(np.full((150, 150, 3), 60, np.uint8), foreground, soft_mask(60, 60), **where)
    assert result.max(axis=(0, 1)).tolist() <= [180, 90, 60]
    assert result.min(axis=(0, 1)).tolist() >= [60, 60, 30]


@pytest.mark.parametrize("where", RESAMPLED)
def test_the_area_is_scaled_and_edges_stay_sharp(where) -> None:
    foreground = np.full((30, 40, 3), 65535, np.uint16)
    result = place(
        np.zeros((150, 150, 3), np.uint16), foreground, np.full((30, 40), 255, np.uint8), **where
    )
    scale = where.get("scale", 1)
    assert result[..., 0].sum() / 65535 == pytest.approx(1200 * scale**2, rel=1e-3)
    across = result[int(where["at"][1] + 15 * scale), :, 0]
    assert ((across > 0) & (across < 65535)).sum() <= 2


@pytest.mark.parametrize("where", RESAMPLED[:4])
def test_colours_land_where_they_belong(where) -> None:
    """A ramp stays the ramp that its place and scale say, to a fraction of a pixel."""
    rows, columns = np.mgrid[:64, :64] + 0.5
    ramp = np.stack([columns, rows, columns + rows], axis=-1) * 400
    foreground = ramp.round().astype(np.uint16)
    background = np.zeros((160, 160, 3), np.uint16)
    result = place(background, foreground, np.full((64, 64), 255, np.uint8), **where)
    scale, (x, y) = where.get("scale", 1), where["at"]
    rows, columns = np.mgrid[:160, :160] + 0.5
    there_x, there_y = (columns - x) / scale, (rows - y) / scale
    wanted = np.stack([there_x, there_y, there_x + there_y], axis=-1) * 400
    reach = 2 * max(1, 1 / scale)
    inside = (np.minimum(there_x, there_y) > reach) & (np.maximum(there_x, there_y) < 64 - reach)
    assert inside.any()
    assert np.abs(result[inside] - wanted[inside]).max() < 400 * 0.02


@pytest.mark.parametrize("scale", [0.5, 0.26, 0.1, 0.03])
def test_shrinking_averages(scale) -> None:
    rows, columns = np.mgrid[:400, :400]
    checkers = np.repeat((((rows + columns) % 2) * 255).astype(np.uint8)[..., None], 3, axis=2)
    mask = np.full((400, 400), 255, np.uint8)
    background = np.full((220, 220, 3), 127, np.uint8)
    result = place(background, checkers, mask, at=(0.4, 0.6), scale=scale).astype(int)
    inner = result[3 : int(400 * scale) - 3, 3 : int(400 * scale) - 3]
    assert inner.size
    assert np.abs(inner - 127.5).max() <= 8


@pytest.mark.parametrize("where", [{"at": (3, 4)}, *RESAMPLED])
@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_bands_do_not_show(monkeypatch, noise, where, kind) -> None:
    arguments = noise(70, 90, 3, dtype=kind), noise(40, 60, 3, dtype=kind), soft_mask(40, 60)
    whole = place(*arguments, **where).astype(int)
    monkeypatch.setattr(compositor, "_BAND_PIXELS", 100)
    banded = place(*arguments, **where).astype(int)
    assert np.abs(banded - whole).max() <= (1 if kind is np.uint8 else 8)


@pytest.mark.parametrize("where", [{"at": (3, 4)}, *RESAMPLED])
def test_hidden_margins_change_nothing(noise, where) -> None:
    """What is worked on is cut down to what shows; that must not be seen."""
    mask = np.zeros((40, 60), np.uint8)
    mask[10:25, 20:50] = soft_mask(15, 30)
    background, foreground = noise(120, 150, 3), noise(40, 60, 3, seed=1)
    result = place(background, foreground, mask, **where)
    hidden = foreground.copy()
    hidden[mask == 0] = 0
    assert (place(background, hidden, mask, **where) == result).all()


@pytest.mark.parametrize("scale", [1.0, 0.999, 0.11])
def test_memory_is_bounded(scale) -> None:
    foreground = np.full((2000, 3000, 3), 90, np.uint8)
    mask = np.full((2000, 3000), 255, np.uint8)
    background = np.zeros((2000, 3000, 3), np.uint8)
    tracemalloc.start()
    place(background, foreground, mask, scale=scale)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    # The copy, and a few bands; colours and alpha of all of it would be 96 MB as floats.
    assert peak - background.nbytes < 60e6


def test_extreme_scales(noise) -> None:
    background, foreground = noise(50, 50, 3), noise(300, 200, 3, seed=1)
    mask = np.full((300, 200), 255, np.uint8)
    assert (place(background, foreground, mask, at=(9, 9), scale=0.005) != background).sum() <= 27
    huge = place(background, foreground, mask, at=(-1e5, -1.5e5), scale=1000)
    assert np.ptp(huge[..., 0].astype(int)) < 20


@pytest.mark.parametrize(
    ("error", "sentence", "change"),
    [
        (MaskError, "empty", {"mask": np.zeros((8, 8), np.uint8)}),
        (MaskError, "height and width", {"mask": np.ones((8, 9), np.uint8)}),
        (MaskError, "type float64", {"mask": np.ones((8, 8))}),
        (PictureError, "foreground must have", {"foreground": np.zeros((8, 8, 4), np.uint8)}),
        (PictureError, "background must have", {"background": np.zeros((8, 8), np.uint8)}),
        (PictureError, "background must have", {"background": np.zeros((0, 8, 3), np.uint8)}),
        (PictureError, "type float32", {"background": np.zeros((8, 8, 3), np.float32)}),
        (PictureError, "above 0", {"scale": 0}),
        (PictureError, "above 0", {"scale": -1}),
        (PictureError, "above 0", {"scale": float("nan")}),
        (PictureError, "two numbers", {"at": (float("inf"), 0)}),
        (PictureError, "less than a pixel", {"scale": 0.1}),
    ],
)
def test_errors(noise, error, sentence, change) -> None:
    arguments = {
        "background": noise(20, 20, 3),
        "foreground": noise(8, 8, 3),
        "mask": np.full((8, 8), 255, np.uint8),
        **change,
    }
    pictures = [arguments.pop(name) for name in ("background", "foreground", "mask")]
    with pytest.raises(error, match=sentence):
        place(*pictures, **arguments)

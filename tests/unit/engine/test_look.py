"""Looks: exactness at strength 0, tiles, light and colour apart, smoothness, detail, storage."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from scipy import ndimage

from ssh_studio.engine import rendering
from ssh_studio.engine.colour import oklab_to_srgb, srgb_to_oklab
from ssh_studio.engine.cube import read_cube
from ssh_studio.engine.look import Amount, Look, Region
from ssh_studio.engine.lut import sample_lut
from ssh_studio.errors import CancelledError, PictureError

DTYPES = (np.uint8, np.uint16, np.float32)


def as_type(picture: np.ndarray, dtype: type) -> np.ndarray:
    """The 8-bit picture in another type."""
    if dtype is np.float32:
        return (picture / 255).astype(np.float32)
    return picture.astype(dtype) * (257 if dtype is np.uint16 else 1)


def oklab(picture: np.ndarray) -> np.ndarray:
    return srgb_to_oklab(torch.from_numpy(picture)).numpy()


@pytest.mark.parametrize("dtype", DTYPES)
def test_strength_zero_is_exact(picture: np.ndarray, strong_look: Look, dtype: type) -> None:
    image = as_type(picture, dtype)
    result = strong_look.apply(image, strength=0)
    assert result.dtype == dtype
    assert result is not image
    np.testing.assert_array_equal(result, image)


@pytest.mark.parametrize("dtype", DTYPES[:2])
def test_identity_is_exact(picture: np.ndarray, dtype: type) -> None:
    image = as_type(picture, dtype)
    np.testing.assert_array_equal(Look.identity().apply(image), image)


def test_every_16_bit_level_survives_an_identity() -> None:
    levels = np.arange(65536, dtype=np.uint16).reshape(256, 256, 1).repeat(3, axis=2)
    np.testing.assert_array_equal(Look.identity().apply(levels), levels)


def test_the_input_is_not_changed(picture: np.ndarray, strong_look: Look) -> None:
    before = picture.copy()
    assert not np.array_equal(strong_look.apply(picture), before)
    np.testing.assert_array_equal(picture, before)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("amount", [Amount(), Amount(0.6, 1.3, 0.4)])
@pytest.mark.parametrize("threads", [1, 1 << 30])
def test_tiles_equal_the_whole(
    picture: np.ndarray,
    strong_look: Look,
    dtype: type,
    amount: Amount,
    threads: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    image = as_type(picture, dtype)
    height, width = image.shape[:2]
    whole = strong_look.apply(image, **amount._asdict())
    monkeypatch.setattr(rendering, "_MOST", 7 * width)
    monkeypatch.setattr(rendering, "_WORTH_THREADS", threads)
    np.testing.assert_array_equal(strong_look.apply(image, **amount._asdict()), whole)
    for top, left, bottom, right in ((0, 0, 17, 31), (17, 31, 60, 90), (5, 88, 6, 90)):
        tile = np.ascontiguousarray(image[top:bottom, left:right])
        region = Region(left, top, width, height)
        result = strong_look.apply(tile, region=region, **amount._asdict())
        np.testing.assert_array_equal(result, whole[top:bottom, left:right])


def by_the_book(look: Look, image: np.ndarray, amount: Amount, region: Region) -> np.ndarray:
    """What a look is, pixel by pixel, in double precision: HxWx3 in [0, 1]."""
    start = image / (1.0 if image.dtype == np.float32 else np.iinfo(image.dtype).max)
    colours = torch.from_numpy(start).double()
    table = look._expanded.double()
    looked = sample_lut(table, colours.reshape(1, -1, 3)).reshape(image.shape).numpy()
    rows, columns = np.mgrid[: image.shape[0], : image.shape[1]] + 0.5
    x = (region.left + columns) / region.width - look.frame.left
    y = (region.top + rows) / region.height - look.frame.top
    cells = look.gain.shape[0]
    places = [
        (share / extent * cells - 0.5).clip(0, cells - 1)
        for share, extent in ((y, look.frame.height), (x, look.frame.width))
    ]
    gain, offset = (
        np.dstack([ndimage.map_coordinates(part[..., c], places, order=1) for c in range(3)])
        for part in (look.gain.astype(np.float64), look.offset.astype(np.float64))
    )
    looked = (gain * looked + offset).clip(0, 1)
    if amount.light != 1 or amount.colour != 1:
        before = srgb_to_oklab(colours)
        change = srgb_to_oklab(torch.from_numpy(looked)) - before
        scale = torch.tensor([amount.light, amount.colour, amount.colour], dtype=torch.float64)
        looked = oklab_to_srgb(before + change * scale).numpy()
    return (start + amount.strength * (looked - start)).clip(0, 1)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize(
    "amount", [Amount(), Amount(strength=0.5), Amount(0.7, 2, 0), Amount(1, 0.5, 1.7)]
)
def test_it_is_what_the_formula_says(strong_look: Look, dtype: type, amount: Amount) -> None:
    """All kinds of colours, the darkest and the purest too, in a part of a larger picture."""
    noise = np.random.default_rng(3).integers(0, 256, (120, 160, 3))
    noise[:40] //= 10
    noise[40:60, :, 1:] //= 100
    image = as_type(noise.astype(np.uint8), dtype)
    region = Region(30, 15, 200, 150)
    result = strong_look.apply(image, region=region, **amount._asdict())
    top = 1 if dtype is np.float32 else np.iinfo(dtype).max
    error = np.abs(result / top - by_the_book(strong_look, image, amount, region))
    # Half a level is rounding; 16 bits look some curves up in tables of 16 bits.
    most, mean = {
        "uint8": (0.6 / 255, 0.26 / 255),
        "uint16": (12 / 65535, 0.8 / 65535),
        "float32": (2e-5, 2e-6),
    }[image.dtype.name]
    assert error.max() < most
    assert error.mean() < mean


def test_no_row_is_too_wide(strong_look: Look) -> None:
    row = np.random.default_rng(0).integers(0, 256, (1, 40_000, 3), dtype=np.uint8)
    whole = strong_look.apply(row)
    end = strong_look.apply(row[:, 39_000:].copy(), region=Region(39_000, 0, 40_000, 1))
    np.testing.assert_array_equal(whole[:, 39_000:], end)


def test_resolution_does_not_matter(picture: np.ndarray, strong_look: Look) -> None:
    flat = np.full((240, 360, 3), (120, 90, 160), np.uint8)
    small = strong_look.apply(np.ascontiguousarray(flat[::4, ::4]))
    large = strong_look.apply(flat)
    reduced = cv2.resize(large, (90, 60), interpolation=cv2.INTER_AREA)
    assert np.abs(reduced.astype(int) - small).max() <= 1


def test_strength_is_a_blend(picture: np.ndarray, strong_look: Look) -> None:
    image = as_type(picture, np.float32)
    full, half = strong_look.apply(image), strong_look.apply(image, strength=0.5)
    np.testing.assert_allclose(half, (image + full) / 2, atol=1e-6)


def test_light_alone_keeps_chroma_and_colour_alone_keeps_lightness(strong_look: Look) -> None:
    rng = np.random.default_rng(0)
    # Well inside the gamut, where nothing is clipped.
    image = (0.4 + 0.15 * rng.random((16, 16, 3))).astype(np.float32)
    before, full = oklab(image), oklab(strong_look.apply(image))
    light = oklab(strong_look.apply(image, colour=0))
    colour = oklab(strong_look.apply(image, light=0))
    np.testing.assert_allclose(light[..., 1:], before[..., 1:], atol=2e-5)
    np.testing.assert_allclose(light[..., 0], full[..., 0], atol=2e-5)
    np.testing.assert_allclose(colour[..., 0], before[..., 0], atol=2e-5)
    np.testing.assert_allclose(colour[..., 1:], full[..., 1:], atol=2e-5)


def test_light_and_colour_meet_the_plain_path_at_one(strong_look: Look) -> None:
    image = np.random.default_rng(0).random((16, 16, 3), np.float32)
    near = strong_look.apply(image, light=1 + 1e-6)
    np.testing.assert_allclose(near, strong_look.apply(image), atol=1e-4)


def test_a_16_bit_ramp_stays_smooth(strong_look: Look) -> None:
    ramp = np.linspace(6000, 60000, 4000).astype(np.uint16)
    image = np.broadcast_to(ramp[None, :, None], (4, 4000, 3)).copy()
    result = strong_look.apply(image)[0].astype(int)
    steps = np.diff(result, axis=0)
    for channel in range(3):
        inner = steps[(result[1:, channel] > 0) & (result[1:, channel] < 65535), channel]
        # An input step is 13.5 levels: no plateau, no jump.
        assert len(np.unique(result[:, channel])) > 3000
        assert inner.max() < 60
        assert inner.min() > -20


def test_detail_is_kept(picture: np.ndarray, strong_look: Look) -> None:
    # Away from the edge of the gamut, where clipping is what it should be.
    image = 0.15 + 0.6 * as_type(picture, np.float32)
    result = strong_look.apply(image)

    def high(values: np.ndarray) -> np.ndarray:
        return (values - cv2.GaussianBlur(values, (0, 0), 2))[4:-4, 4:-4].ravel()

    grey, toned = image.mean(axis=2), result.mean(axis=2)
    assert np.corrcoef(high(grey), high(toned))[0, 1] > 0.98


@pytest.mark.parametrize("dtype", DTYPES)
def test_a_mask_limits_the_look(
    picture: np.ndarray, mask: np.ndarray, strong_look: Look, dtype: type
) -> None:
    image = as_type(picture, dtype)
    full, masked = strong_look.apply(image), strong_look.apply(image, mask=mask)
    np.testing.assert_array_equal(masked[mask == 0], image[mask == 0])
    np.testing.assert_array_equal(masked[mask == 255], full[mask == 255])
    soft = (mask > 0) & (mask < 255)
    share = (mask[soft] / 255)[:, None]
    expected = image[soft] + share * (full[soft].astype(np.float64) - image[soft])
    tolerance = 1e-6 if dtype is np.float32 else 1.01
    np.testing.assert_allclose(masked[soft], expected, atol=tolerance)


def test_progress_and_cancel(
    picture: np.ndarray, strong_look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rendering, "_MOST", 900)
    seen: list[float] = []
    strong_look.apply(picture, progress=seen.append)
    assert seen == sorted(seen)
    assert seen[-1] == 1
    assert len(seen) == 6
    with pytest.raises(CancelledError):
        strong_look.apply(picture, cancel=lambda: len(seen) > 3)


def test_cube_agrees_with_apply(picture: np.ndarray, strong_look: Look, tmp_path: Path) -> None:
    even = Look(strong_look.lut, np.ones((1, 1, 3), np.float32), np.zeros((1, 1, 3), np.float32))
    even.to_cube(tmp_path / "look.cube", amount=Amount(0.8, 1.2, 0.7))
    table = torch.from_numpy(read_cube(tmp_path / "look.cube"))[None]
    image = as_type(picture, np.float32)
    applied = even.apply(image, strength=0.8, light=1.2, colour=0.7)
    from_cube = sample_lut(table, torch.from_numpy(image).reshape(1, -1, 3)).reshape(image.shape)
    # The table holds Oklab's curves at 33 nodes; between them it is straight.
    assert np.abs(from_cube.numpy() - applied).mean() < 2e-3


def test_dictionary_round_trip_through_json(picture: np.ndarray, strong_look: Look) -> None:
    text = json.dumps(strong_look.to_dict())
    again = Look.from_dict(json.loads(text))
    assert again.model == "test"
    np.testing.assert_array_equal(again.apply(picture), strong_look.apply(picture))


@pytest.mark.parametrize(
    "damage",
    [
        {"version": 99},
        {"lut": {"shape": [2, 2, 2, 3], "values": [0.0]}},
        {"lut": {"shape": [1, 1, 1, 3], "values": [0.0] * 3}},
        {"gain": None},
        {"gain": {"shape": [3], "values": [1.0] * 3}},
        {"frame": [0, 0]},
    ],
)
def test_damaged_dictionaries_are_refused(strong_look: Look, damage: dict[str, object]) -> None:
    with pytest.raises(PictureError):
        Look.from_dict({**strong_look.to_dict(), **damage})


@pytest.mark.parametrize(
    "image",
    [
        np.zeros((4, 4), np.uint8),
        np.zeros((4, 4, 4), np.uint8),
        np.zeros((0, 4, 3), np.uint8),
        np.zeros((4, 4, 3), np.int32),
        np.full((4, 4, 3), np.nan, np.float32),
        np.full((4, 4, 3), 2, np.float32),
    ],
)
def test_what_is_no_picture_is_refused(strong_look: Look, image: np.ndarray) -> None:
    with pytest.raises(PictureError):
        strong_look.apply(image)


def test_amounts_that_are_no_numbers_are_refused(picture: np.ndarray, strong_look: Look) -> None:
    with pytest.raises(PictureError):
        strong_look.apply(picture, strength=float("nan"))

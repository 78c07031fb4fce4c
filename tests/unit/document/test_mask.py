"""Masks are numbers of coverage: grey, or an alpha channel that says something."""

from __future__ import annotations

from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from PIL import Image

from ssh_studio.document.reading import read_mask
from ssh_studio.errors import ReadError


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "mask.png"


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_grey_as_it_is(kind, noise, path) -> None:
    pixels = noise(9, 8, dtype=kind)
    path.write_bytes(imagecodecs.png_encode(pixels))
    found = read_mask(path)
    assert found.dtype == kind
    assert (found == pixels).all()


@pytest.mark.parametrize("channels", [2, 4])
def test_alpha_where_it_says_something(channels, noise, path) -> None:
    pixels = noise(9, 8, channels)
    Image.fromarray(pixels).save(path)
    assert (read_mask(path) == pixels[..., -1]).all()


def test_constant_alpha_is_not_the_mask(noise, path) -> None:
    pixels = noise(9, 8, 4)
    pixels[..., :3] = pixels[..., :1]
    for alpha in (0, 255):
        pixels[..., 3] = alpha
        Image.fromarray(pixels).save(path)
        assert (read_mask(path) == pixels[..., 0]).all()


def test_grey_stored_as_colour(noise, path, tmp_path) -> None:
    grey = noise(9, 8)
    Image.fromarray(np.dstack([grey] * 3)).save(path)
    assert (read_mask(path) == grey).all()
    jpeg = tmp_path / "mask.jpg"
    Image.fromarray(np.dstack([grey] * 3)).save(jpeg, quality=70)
    assert read_mask(jpeg).shape == (9, 8)


def test_black_and_white(noise, path) -> None:
    image = Image.fromarray(noise(9, 8)).convert("1")
    image.save(path)
    found = read_mask(path)
    assert set(np.unique(found)) == {0, 255}
    assert (found == np.asarray(image) * 255).all()


def test_profiles_do_not_matter(noise, grey_profiles, adobe_profile, path) -> None:
    pixels = noise(9, 8)
    for icc in (grey_profiles["gamma"], adobe_profile):
        Image.fromarray(pixels).save(path, icc_profile=icc)
        assert (read_mask(path) == pixels).all()


def test_orientation_counts(noise, make_exif, path) -> None:
    pixels = noise(9, 8)
    Image.fromarray(pixels).save(path, exif=make_exif(6))
    assert (read_mask(path) == np.rot90(pixels, -1)).all()


def test_empty_and_full_masks_are_masks(path) -> None:
    for value in (0, 255):
        Image.fromarray(np.full((9, 8), value, np.uint8)).save(path)
        assert (read_mask(path) == value).all()


def test_refused(noise, path, tmp_path) -> None:
    Image.fromarray(noise(9, 8, 3)).save(path)
    with pytest.raises(ReadError, match="colour picture"):
        read_mask(path)
    Image.fromarray(noise(9, 8) % 2).save(path)
    with pytest.raises(ReadError, match="255 has to stand for what is inside"):
        read_mask(path)
    with pytest.raises(ReadError, match="no such file"):
        read_mask(tmp_path / "nowhere.png")

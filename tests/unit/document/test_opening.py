"""Pictures become images and masks, and nothing ugly waits behind the mask."""

from __future__ import annotations

import io

import cv2
import imagecodecs
import numpy as np
import pytest
from PIL import Image

from ssh_studio.document import codec_png, fast_png
from ssh_studio.document.colour import converted
from ssh_studio.document.icc import builtin
from ssh_studio.document.metadata import Metadata
from ssh_studio.document.opening import image_from_array, open_image
from ssh_studio.document.reading import read_coarse, read_picture
from ssh_studio.errors import PictureError, ReadError


def disc(height: int, width: int, radius: float) -> np.ndarray:
    """A soft disc as alpha."""
    y, x = np.mgrid[:height, :width]
    away = np.hypot(y - height / 2, x - width / 2)
    return np.clip((radius - away) * 128, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("shape", [(5, 7), (5, 7, 3), (5, 7, 4), (1, 1, 3)])
def test_fast_png_is_exact(noise, make_exif, srgb_profile, shape, dtype) -> None:
    pixels = noise(*shape, dtype=dtype)
    exif = make_exif(1).removeprefix(b"Exif\0\0")
    data = fast_png.encode(pixels, icc=srgb_profile, metadata=Metadata(exif))
    decoded = codec_png.decode(data)
    assert decoded.pixels.dtype == dtype
    assert np.array_equal(decoded.pixels, pixels)
    assert (decoded.icc, decoded.exif) == (srgb_profile, exif)


def test_fast_png_reads_from_views(noise) -> None:
    pixels = noise(9, 11, 4)[::2, ::-1, :3]
    assert np.array_equal(codec_png.decode(fast_png.encode(pixels)).pixels, pixels)


@pytest.mark.parametrize("threads", [1, 2])
def test_fast_png_of_many_bands_is_read_by_all(noise, monkeypatch, threads) -> None:
    monkeypatch.setattr(fast_png, "_BAND", 600)
    pixels = np.cumsum(noise(50, 41, 3, dtype=np.uint16) // 900, axis=1, dtype=np.uint16)
    data = fast_png.encode(pixels, threads=threads)
    assert data.count(b"IDAT") > 10
    assert np.array_equal(imagecodecs.png_decode(data), pixels)
    bgr = np.asarray(cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED))
    assert np.array_equal(bgr[..., ::-1], pixels)
    with Image.open(io.BytesIO(data)) as picture:
        # It gives 8 bits of 16, but compares all checksums.
        assert np.array_equal(np.asarray(picture.convert("RGB")), pixels >> 8)


def test_a_photo_without_alpha(noise, tmp_path, monkeypatch) -> None:
    pixels = noise(6, 8, 3, dtype=np.uint16)
    (tmp_path / "sea.png").write_bytes(imagecodecs.png_encode(pixels))
    monkeypatch.chdir(tmp_path)
    image, mask, notices = open_image("sea.png")
    assert np.array_equal(image.pixels, pixels)
    assert image.depth == 16
    assert (image.name, image.path) == ("sea.png", str(tmp_path / "sea.png"))
    assert mask is None
    assert not notices


def test_alpha_becomes_the_mask(noise, tmp_path) -> None:
    pixels = noise(40, 30, 4)
    (tmp_path / "cut.png").write_bytes(imagecodecs.png_encode(pixels))
    image, mask, _ = open_image(tmp_path / "cut.png")
    assert mask is not None
    assert np.array_equal(mask.pixels, pixels[..., 3])
    shown = pixels[..., 3] > 0
    assert np.array_equal(image.pixels[shown], pixels[..., :3][shown])
    assert image.known is not None
    assert np.array_equal(image.known.pixels > 0, shown)
    mask.write(mask.rect, 9)
    assert image.known.pixels.max() == 255, "painting does not change what is known"


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("hidden", [0, 255])
def test_visible_colours_spread_into_what_is_transparent(hidden, dtype) -> None:
    one = np.iinfo(dtype).max // 255
    alpha = disc(300, 200, 60)
    pixels = np.full((300, 200, 4), hidden, np.uint8).astype(dtype) * dtype(one)
    pixels[alpha > 0, :3] = np.array([200, 120, 40]) * one
    pixels[..., 3] = alpha.astype(dtype) * dtype(one)
    image, mask = image_from_array(pixels, "orange")
    assert mask is not None
    assert np.array_equal(mask.pixels, alpha)
    assert image.known is not None
    assert np.array_equal(image.known.pixels, np.where(alpha > 0, 255, 0))
    assert np.abs(image.pixels.astype(int) - np.array([200, 120, 40]) * one).max() <= 2 * one


def test_what_is_behind_the_alpha_stays_where_it_is_the_rest_of_the_photo() -> None:
    y, x = np.mgrid[:300, :200]
    photo = np.dstack([y * 255 // 300, x * 255 // 200, (x + y) // 2]).astype(np.uint8)
    image, _ = image_from_array(np.dstack([photo, disc(300, 200, 60)]), "whole")
    assert np.array_equal(image.pixels, photo)
    assert image.known is None
    photo[disc(300, 200, 60) == 0] = np.random.default_rng(0).integers(0, 255, 3)
    image, _ = image_from_array(np.dstack([photo, disc(300, 200, 60)]), "rubbish")
    assert not np.array_equal(image.pixels, photo)


def test_very_wide_pictures_are_bled_too() -> None:
    pixels = np.zeros((3, 40_000, 4), np.uint8)
    pixels[:, :100] = 200, 100, 50, 255
    image, _ = image_from_array(pixels, "wide")
    assert image.pixels[2, -1].tolist() == [200, 100, 50]


@pytest.mark.parametrize("alpha", [0, 255])
def test_alpha_that_says_nothing_makes_no_mask(noise, alpha) -> None:
    pixels = np.dstack([noise(4, 5, 3), np.full((4, 5), alpha, np.uint8)])
    image, mask = image_from_array(pixels, "plain")
    assert mask is None
    assert np.array_equal(image.pixels, pixels[..., :3])


def test_the_callers_array_stays_the_callers(noise) -> None:
    pixels = noise(4, 5, 3)
    image, _ = image_from_array(pixels, "copy")
    pixels[:] = 0
    assert image.pixels.any()


@pytest.mark.parametrize(
    "pixels",
    [
        np.zeros((0, 3, 3), np.uint8),
        np.zeros((3, 3, 2), np.uint8),
        np.zeros((3, 3, 3), np.float32),
        np.broadcast_to(np.zeros(3, np.uint8), (30_000, 30_000, 3)),
    ],
)
def test_no_pictures(pixels) -> None:
    with pytest.raises(PictureError):
        image_from_array(pixels, "none")


def test_a_file_that_is_no_picture(tmp_path) -> None:
    (tmp_path / "text.png").write_text("hello")
    with pytest.raises(ReadError, match=r"text\.png"):
        open_image(tmp_path / "text.png")


@pytest.mark.parametrize("orientation", [1, 6])
def test_a_coarse_copy_of_a_large_jpeg(tmp_path, orientation) -> None:
    path = tmp_path / "large.jpg"
    picture = Image.linear_gradient("L").resize((4000, 2600)).convert("RGB")
    exif = picture.getexif()
    exif[0x0112] = orientation
    picture.save(path, exif=exif, icc_profile=builtin("display-p3"))
    coarse = read_coarse(path, 500)
    assert coarse is not None
    full = read_picture(path)
    assert (coarse.width, coarse.height) == (full.width, full.height)
    assert max(coarse.pixels.shape) in range(500, 1001)
    shown = converted(full.colour, full.icc, None)
    small = cv2.resize(shown, coarse.pixels.shape[1::-1], interpolation=cv2.INTER_AREA)
    assert abs(small.astype(int) - coarse.pixels).mean() < 3


def test_no_coarse_copy_of_what_is_small_broken_or_no_jpeg(tmp_path) -> None:
    Image.new("RGB", (1500, 900)).save(tmp_path / "small.jpg")
    Image.new("RGB", (3000, 100)).save(tmp_path / "large.png")
    (tmp_path / "broken.jpg").write_bytes(b"\xff\xd8\xffbroken")
    for name in ("small.jpg", "large.png", "broken.jpg", "missing.jpg"):
        assert read_coarse(tmp_path / name, 1000) is None

"""Files of every kind become upright RGB(A) in sRGB, or are refused with a sentence."""

from __future__ import annotations

import contextlib
import io
import os
import random
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image, ImageOps

from ssh_studio.document import codec
from ssh_studio.document.icc import builtin
from ssh_studio.document.reading import Picture, read_picture
from ssh_studio.errors import ReadError


def saved(path: Path, image: Image.Image, form: str, **options: object) -> Path:
    image.save(path, form, **options)
    return path


def refused(path: Path, words: str) -> None:
    """Refused, with the words, in one sentence that names the file."""
    with pytest.raises(ReadError, match=words) as caught:
        read_picture(path)
    text = str(caught.value)
    assert str(path) in text
    assert text.endswith(".")
    assert "\n" not in text


# What the pixels become


def test_a_picture_knows_its_parts(noise) -> None:
    pixels = noise(3, 5, 4)
    picture = Picture(pixels, Path("x.png"))
    assert (picture.width, picture.height) == (5, 3)
    assert (picture.colour == pixels[..., :3]).all()
    assert picture.alpha is not None
    assert (picture.alpha == pixels[..., 3]).all()
    assert Picture(pixels[..., :3], Path("x.png")).alpha is None


@pytest.mark.parametrize("form", ["PNG", "WEBP", "TIFF"])
@pytest.mark.parametrize("channels", [3, 4])
def test_lossless_formats_give_the_very_pixels(form, channels, noise, tmp_path) -> None:
    pixels = noise(31, 17, channels)
    options = {"lossless": True, "exact": True} if form == "WEBP" else {}
    path = saved(tmp_path / "wrong-name.jpg", Image.fromarray(pixels), form, **options)
    picture = read_picture(path)
    assert (picture.pixels == pixels).all()
    assert picture.pixels.dtype == np.uint8
    assert picture.path == path
    assert picture.notices == []


def test_jpeg_is_what_pillow_gives(noise, tmp_path) -> None:
    image = Image.fromarray(noise(31, 17, 3))
    path = saved(tmp_path / "x.jpg", image, "JPEG")
    assert (read_picture(path).pixels == np.asarray(Image.open(path))).all()


@pytest.mark.parametrize("form", ["PNG", "JPEG", "TIFF"])
def test_grey_becomes_rgb(form, noise, tmp_path) -> None:
    path = saved(tmp_path / "x", Image.fromarray(noise(9, 8)), form)
    picture = read_picture(path)
    assert picture.pixels.shape == (9, 8, 3)
    wanted = np.asarray(Image.open(path))
    assert (picture.pixels == wanted[..., None]).all()


@pytest.mark.parametrize("form", ["PNG", "TIFF"])
def test_grey_with_alpha(form, noise, tmp_path) -> None:
    pixels = noise(9, 8, 2)
    path = saved(tmp_path / "x", Image.fromarray(pixels, "LA"), form)
    picture = read_picture(path)
    assert (picture.colour == pixels[..., :1]).all()
    assert (picture.pixels[..., 3] == pixels[..., 1]).all()


@pytest.mark.parametrize("form", ["PNG", "TIFF"])
@pytest.mark.parametrize("mode", ["1", "P"])
def test_black_and_white_and_palettes(form, mode, noise, tmp_path) -> None:
    image = Image.fromarray(noise(9, 21, 3))
    image = image.quantize(13) if mode == "P" else image.convert("1")
    path = saved(tmp_path / "x", image, form)
    assert (read_picture(path).pixels == np.asarray(image.convert("RGB"))).all()


# Orientation


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("form", ["PNG", "JPEG", "TIFF", "WEBP"])
def test_all_orientations_in_all_formats(orientation, form, noise, make_exif, tmp_path) -> None:
    pixels = noise(12, 20, 3)
    options = {"lossless": True} if form == "WEBP" else {}
    exif = make_exif(orientation)
    path = saved(tmp_path / "x", Image.fromarray(pixels), form, exif=exif, **options)
    with Image.open(path) as image:
        wanted = np.asarray(ImageOps.exif_transpose(image))
    picture = read_picture(path)
    assert (picture.pixels == wanted).all()
    assert picture.pixels.flags.c_contiguous
    assert picture.exif is not None
    exif_after = Image.Exif()
    exif_after.load(picture.exif)
    assert exif_after.get(0x0112, 1) == 1
    assert exif_after[0x010F] == "Maker"
    assert exif_after.get_ifd(0x8769)[0x9003] == "2020:01:02 03:04:05"


def test_what_the_orientations_mean(tmp_path, make_exif) -> None:
    """Independent of Pillow's idea of it: where the top left pixel of the file is seen."""
    pixels = np.zeros((2, 3, 3), np.uint8)
    pixels[0, 0] = 255
    corners = {}
    for orientation in range(1, 9):
        path = tmp_path / f"{orientation}.png"
        saved(path, Image.fromarray(pixels), "PNG", exif=make_exif(orientation))
        seen = read_picture(path).pixels[..., 0]
        corners[orientation] = tuple(int(i) for i in np.argwhere(seen)[0]), seen.shape
    upright, turned = (2, 3), (3, 2)
    assert corners == {
        1: ((0, 0), upright),
        2: ((0, 2), upright),
        3: ((1, 2), upright),
        4: ((1, 0), upright),
        5: ((0, 0), turned),
        6: ((0, 1), turned),
        7: ((2, 1), turned),
        8: ((2, 0), turned),
    }


def test_damaged_exif_is_left_out_with_a_notice(noise, tmp_path) -> None:
    image = Image.fromarray(noise(8, 8, 3))
    for form in ("PNG", "JPEG", "WEBP"):
        picture = read_picture(saved(tmp_path / "x", image, form, exif=b"Exif\0\0II*\0\xff\xff"))
        assert picture.exif is None
        assert "EXIF" in picture.notices[0]


# Colours


@pytest.mark.parametrize("form", ["PNG", "JPEG", "TIFF", "WEBP"])
def test_profiles(form, noise, srgb_profile, adobe_profile, false_srgb_profile, tmp_path) -> None:
    image = Image.fromarray(noise(8, 8, 3))
    picture = read_picture(saved(tmp_path / "x", image, form, icc_profile=srgb_profile))
    assert picture.icc == srgb_profile
    assert picture.notices == []
    for other in (adobe_profile, false_srgb_profile):
        picture = read_picture(saved(tmp_path / "x", image, form, icc_profile=other))
        assert picture.icc == other
        assert picture.notices == []
    broken = read_picture(saved(tmp_path / "x", image, form, icc_profile=b"no profile" * 20))
    assert broken.icc is None
    assert "profile" in broken.notices[0]


@pytest.mark.parametrize("form", ["PNG", "JPEG", "TIFF"])
def test_grey_profiles(form, noise, srgb_profile, grey_profiles, tmp_path) -> None:
    image = Image.fromarray(noise(8, 8))
    same = read_picture(saved(tmp_path / "x", image, form, icc_profile=grey_profiles["srgb"]))
    assert same.icc is None
    assert same.notices == []
    path = saved(tmp_path / "x", image, form, icc_profile=grey_profiles["gamma"])
    other = read_picture(path)
    assert other.icc is None
    assert "gray" in other.notices[0]
    # Gamma 2.2 against sRGB's curve: nearly the same, but for the shadows.
    with Image.open(path) as stored:
        shift = other.pixels[..., 0].astype(int) - np.asarray(stored)
    assert 0 < np.abs(shift).max() < 12
    of_rgb = read_picture(saved(tmp_path / "x", image, form, icc_profile=srgb_profile))
    assert of_rgb.icc == srgb_profile
    colour = Image.fromarray(noise(8, 8, 3))
    path = saved(tmp_path / "x", colour, form, icc_profile=grey_profiles["srgb"])
    assert "does not fit" in read_picture(path).notices[0]


def test_adobe_rgb_said_by_exif_only(noise, make_exif, tmp_path) -> None:
    exif = make_exif(1, colour_space=0xFFFF, interop="R03")
    picture = read_picture(
        saved(tmp_path / "x.jpg", Image.fromarray(noise(8, 8, 3)), "JPEG", exif=exif)
    )
    assert picture.icc == builtin("adobe-rgb")


# What is refused


def test_missing_folder_empty_and_no_permission(tmp_path, monkeypatch) -> None:
    refused(tmp_path / "nowhere.png", "no such file")
    refused(tmp_path, "folder")
    (tmp_path / "empty.png").touch()
    refused(tmp_path / "empty.png", "empty")

    def deny(*args: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", deny)
    refused(tmp_path / "empty.png", "no permission")
    refused(tmp_path, "folder")  # as Windows says it


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"Lorem ipsum dolor sit amet", "not a PNG, TIFF, JPEG, WebP, AVIF"),
        (b"\0", "not a PNG"),
        (b"GIF89a" + b"\0" * 20, "damaged"),
        (b"BM" + b"\0" * 20, "damaged"),
        (b"P6\n3 2\n255\n" + b"\0" * 17, "cut off"),
        (b"v/1\x01" + b"\0" * 20, "floating-point"),
        (b"8BPS" + b"\0" * 20, "Photoshop"),
        (b"\0\0\0\x1cftypheic" + b"\0" * 20, r"ssh-studio\[heif\]|damaged"),
        (b"\0\0\0\x1cftypavif" + b"\0" * 20, "damaged"),
        (b"II*\0\x10\0\0\0CR\x02\0" + b"\0" * 20, r"ssh-studio\[raw\]|damaged"),
    ],
)
def test_other_kinds_of_files(content, words, tmp_path) -> None:
    path = tmp_path / "x.png"
    path.write_bytes(content)
    refused(path, words)


def test_too_many_pixels(noise, tmp_path, monkeypatch) -> None:
    """Refused from the header; what Pillow allows the whole process stays as it was."""
    monkeypatch.setattr(codec, "MAX_PIXELS", 99)
    limit = Image.MAX_IMAGE_PIXELS
    image = Image.fromarray(noise(10, 10, 3))
    for form in ("PNG", "JPEG", "TIFF", "WEBP"):
        refused(saved(tmp_path / "x", image, form), "10 × 10 pixels")
    assert limit == Image.MAX_IMAGE_PIXELS


def test_more_than_pillow_allows_by_itself(noise, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 10)
    image = Image.fromarray(noise(10, 10, 3))
    for form in ("PNG", "JPEG", "TIFF"):
        assert read_picture(saved(tmp_path / "x", image, form)).width == 10


def test_first_of_several(noise, tmp_path) -> None:
    frames = [Image.fromarray(noise(8, 9, 3, seed=seed)) for seed in range(3)]
    for form, word in (("PNG", "animation"), ("WEBP", "animation"), ("TIFF", "3 pages")):
        options = {"lossless": True} if form == "WEBP" else {}
        path = saved(
            tmp_path / "x", frames[0], form, save_all=True, append_images=frames[1:], **options
        )
        picture = read_picture(path)
        assert (picture.pixels == np.asarray(frames[0])).all()
        assert word in picture.notices[0]


def encoded(form: str, noise, **options: object) -> bytes:
    stream = io.BytesIO()
    if form == "TIFF":
        pixels = noise(40, 30, 3, dtype=np.uint16)
        tifffile.imwrite(stream, pixels, photometric="rgb", compression="lzw", rowsperstrip=8)
    else:
        Image.fromarray(noise(40, 30, 3)).save(stream, form, **options)
    return stream.getvalue()


@pytest.mark.parametrize("form", ["PNG", "JPEG", "TIFF", "WEBP"])
@pytest.mark.parametrize("part", [0.02, 0.1, 0.5, 0.9])
def test_cut_off_files(form, part, noise, tmp_path) -> None:
    data = encoded(form, noise)
    path = tmp_path / "x"
    path.write_bytes(data[: int(len(data) * part)])
    refused(path, "Cannot read")


@pytest.mark.parametrize("form", ["PNG", "JPEG", "TIFF", "WEBP"])
def test_scrambled_files_are_read_or_refused(
    form, noise, make_exif, srgb_profile, tmp_path
) -> None:
    """No other error, no warning (they are errors here), whichever bytes are wrong."""
    options = {} if form == "TIFF" else {"exif": make_exif(6), "icc_profile": srgb_profile}
    data = encoded(form, noise, **options)
    path = tmp_path / "x"
    chance = random.Random(7)
    for _ in range(80):
        scrambled = bytearray(data)
        for _ in range(chance.choice([1, 3, 20])):
            at = chance.randrange(chance.choice([40, 400, len(data)]))
            scrambled[min(at, len(data) - 1)] = chance.randrange(256)
        path.write_bytes(scrambled)
        with contextlib.suppress(ReadError):
            assert read_picture(path).pixels.ndim == 3


def test_text_paths_are_paths(noise, tmp_path) -> None:
    path = saved(tmp_path / "ünï çödé.png", Image.fromarray(noise(8, 8, 3)), "PNG")
    assert read_picture(os.fspath(path)).path == path

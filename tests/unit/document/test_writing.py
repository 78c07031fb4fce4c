"""Pictures come back as they were written; a failure leaves what was there before."""

from __future__ import annotations

import errno
import io
import os
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from ssh_studio.document import writing
from ssh_studio.document.codec import to_8_bits
from ssh_studio.document.metadata import Metadata
from ssh_studio.document.reading import read_picture
from ssh_studio.document.writing import check_target, write_picture
from ssh_studio.errors import WriteError


@pytest.mark.parametrize("suffix", [".png", ".tif", ".TIFF"])
@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
@pytest.mark.parametrize("channels", [3, 4])
def test_without_loss(suffix, kind, channels, noise, srgb_profile, make_exif, tmp_path) -> None:
    pixels = noise(23, 31, channels, dtype=kind)
    path = tmp_path / f"x{suffix}"
    assert write_picture(path, pixels, icc=srgb_profile, metadata=Metadata(make_exif(6))) == []
    picture = read_picture(path)
    assert picture.pixels.dtype == kind
    assert (picture.pixels == pixels).all()
    assert picture.icc == srgb_profile
    assert picture.notices == []
    with Image.open(path) as image:
        assert image.info["icc_profile"] == srgb_profile
        exif = image.getexif()
        assert exif[0x010F] == "Maker"
        assert exif.get(0x0112, 1) == 1
        assert exif.get_ifd(0x8769)[0x9003] == "2020:01:02 03:04:05"


@pytest.mark.parametrize("suffix", [".png", ".tif"])
@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_grey(suffix, kind, noise, tmp_path) -> None:
    pixels = noise(23, 31, dtype=kind)
    write_picture(tmp_path / f"x{suffix}", pixels)
    assert (read_picture(tmp_path / f"x{suffix}").pixels == pixels[..., None]).all()


@pytest.mark.parametrize("suffix", [".jpg", ".jpeg", ".webp"])
def test_lossy(suffix, srgb_profile, make_exif, tmp_path) -> None:
    ramp = np.linspace(0, 255, 64).astype(np.uint8)
    pixels = np.dstack(np.broadcast_arrays(ramp[None], ramp[:, None], np.uint8(90)))
    path = tmp_path / f"x{suffix}"
    assert write_picture(path, pixels, icc=srgb_profile, metadata=Metadata(make_exif(8))) == []
    picture = read_picture(path)
    assert np.abs(picture.pixels.astype(int) - pixels).mean() < 2
    assert picture.icc == srgb_profile
    with Image.open(path) as image:
        assert image.getexif()[0x010F] == "Maker"
        assert image.getexif()[0x0112] == 1


def test_jpeg_keeps_colour_at_full_resolution(tmp_path) -> None:
    pixels = np.zeros((16, 16, 3), np.uint8)
    pixels[:, ::2, 0] = 255
    write_picture(tmp_path / "x.jpg", pixels)
    assert np.abs(read_picture(tmp_path / "x.jpg").pixels.astype(int) - pixels).max() < 30


def test_webp_with_alpha_and_without_loss(noise, tmp_path) -> None:
    pixels = noise(23, 31, 4)
    write_picture(tmp_path / "x.webp", pixels)
    assert (read_picture(tmp_path / "x.webp").alpha == pixels[..., 3]).all()
    write_picture(tmp_path / "x.webp", pixels, quality=100)
    assert (read_picture(tmp_path / "x.webp").pixels == pixels).all()
    write_picture(tmp_path / "x.webp", pixels[..., 0], quality=100)
    assert (read_picture(tmp_path / "x.webp").pixels == pixels[..., :1]).all()


def test_sixteen_bits_to_eight_is_said(noise, tmp_path) -> None:
    pixels = noise(23, 31, 3, dtype=np.uint16)
    for name in ("x.jpg", "x.webp"):
        (notice,) = write_picture(tmp_path / name, pixels, quality=100)
        assert "8 bits" in notice
    assert (read_picture(tmp_path / "x.webp").pixels == np.rint(pixels / 257)).all()


def test_rounding_of_every_value() -> None:
    values = np.arange(65536, dtype=np.uint16).reshape(1024, 64)
    assert (to_8_bits(values) == np.rint(values / 257)).all()


def test_alpha_in_jpeg(noise, tmp_path) -> None:
    path = tmp_path / "x.jpg"
    pixels = noise(8, 8, 4)
    with pytest.raises(WriteError, match="no transparency"):
        write_picture(path, pixels)
    assert not path.exists()
    pixels[..., 3] = 255
    write_picture(path, pixels)
    assert read_picture(path).pixels.shape == (8, 8, 3)


def test_a_file_of_another_memory_layout(noise, tmp_path) -> None:
    pixels = noise(8, 9, 4)[::2, ::-1, 2::-1]
    for name in ("x.png", "x.tif"):
        write_picture(tmp_path / name, pixels)
        assert (read_picture(tmp_path / name).pixels == pixels).all()


@pytest.mark.parametrize("name", ["x", "x.gif", "x.png.txt"])
def test_unknown_suffix(name, noise, tmp_path) -> None:
    with pytest.raises(WriteError, match=r"\.png, \.jpg"):
        write_picture(tmp_path / name, noise(8, 8, 3))
    with pytest.raises(WriteError, match=r"\.png, \.jpg"):
        check_target(tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_target_is_checked_beforehand(tmp_path) -> None:
    assert check_target(tmp_path / "x.PNG") == "PNG"
    with pytest.raises(WriteError, match="no folder"):
        check_target(tmp_path / "nowhere" / "x.png")


@pytest.mark.parametrize(
    "pixels",
    [
        np.zeros((4, 5, 3), np.float32),
        np.zeros((4, 5, 2), np.uint8),
        np.zeros((0, 5, 3), np.uint8),
        np.zeros(5, np.uint8),
    ],
)
def test_no_picture(pixels, tmp_path) -> None:
    with pytest.raises(WriteError, match="no picture"):
        write_picture(tmp_path / "x.png", pixels)


def test_limits_of_formats(noise, tmp_path) -> None:
    for name, side in (("x.webp", 16384), ("x.jpg", 65501)):
        with pytest.raises(WriteError, match="at most"):
            write_picture(tmp_path / name, np.zeros((1, side, 3), np.uint8))
    for quality in (0, 101):
        with pytest.raises(WriteError, match="quality"):
            write_picture(tmp_path / "x.jpg", noise(8, 8, 3), quality=quality)
    assert list(tmp_path.iterdir()) == []


def test_exif_that_cannot_be_kept_is_said(noise, make_exif, tmp_path, monkeypatch) -> None:
    pixels = noise(8, 8, 3)
    assert "damaged" in write_picture(tmp_path / "x.png", pixels, metadata=Metadata(b"nonsense"))[0]
    exif = Image.Exif()
    exif[0x010E] = "x" * 70_000
    large = exif.tobytes()
    assert "too large" in write_picture(tmp_path / "x.jpg", pixels, metadata=Metadata(large))[0]
    assert write_picture(tmp_path / "x.png", pixels, metadata=Metadata(large)) == []

    imwrite = tifffile.imwrite

    def write_bigtiff(stream: io.BytesIO, data: np.ndarray, **options: object) -> None:
        imwrite(stream, data, photometric="rgb", bigtiff=True)

    monkeypatch.setattr(tifffile, "imwrite", write_bigtiff)
    assert (
        "left out" in write_picture(tmp_path / "x.tif", pixels, metadata=Metadata(make_exif(1)))[0]
    )


FAILURES = [
    (OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), WriteError, "disk is full"),
    (PermissionError(errno.EACCES, "denied"), WriteError, "no permission"),
    (OSError("encoder error -2"), WriteError, "encoder error"),
    (RuntimeError("PngError"), WriteError, "PngError"),
    (MemoryError(), WriteError, "memory"),
    (KeyboardInterrupt(), KeyboardInterrupt, None),
]


@pytest.mark.parametrize(("failure", "raised", "words"), FAILURES)
def test_failure_in_the_middle(failure, raised, words, noise, tmp_path, monkeypatch) -> None:
    path = tmp_path / "x.png"
    write_picture(path, noise(8, 8, 3))
    before = path.read_bytes()

    def half(stream: io.BytesIO, *args: object, **options: object) -> list[str]:
        stream.write(b"\x89PNG half of it")
        raise failure

    monkeypatch.setattr(writing, "_encode", half)
    with pytest.raises(raised, match=words):
        write_picture(path, noise(8, 8, 3, seed=1))
    assert path.read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["x.png"]


def test_replaces_and_follows_links(noise, tmp_path) -> None:
    path, link = tmp_path / "x.png", tmp_path / "link.png"
    write_picture(path, noise(8, 8, 3))
    link.symlink_to(path)
    write_picture(link, noise(9, 9, 3))
    assert link.is_symlink()
    assert read_picture(Path(path)).width == 9

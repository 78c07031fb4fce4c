"""The formats beside PNG, JPEG, TIFF and WebP, and the extras."""

from __future__ import annotations

import sys
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
import tifffile
from PIL import Image

from ssh_studio.document import reading
from ssh_studio.document.icc import builtin
from ssh_studio.document.reading import read_picture
from ssh_studio.document.writing import write_picture
from ssh_studio.errors import ReadError


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "x"


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA"])
def test_bmp(mode, noise, path) -> None:
    image = Image.fromarray(noise(9, 21, 4))
    image = image.convert("RGB").quantize(13) if mode == "P" else image.convert(mode)
    image.save(path, "BMP")
    found = read_picture(path)
    # What Pillow writes as the fourth byte counts as unused without a newer header.
    wanted = image.convert("RGB")
    assert (found.pixels == np.asarray(wanted)).all()


def test_gif_with_transparency_and_several_pictures(noise, path) -> None:
    frames = [Image.fromarray(noise(9, 21, 3, seed=seed)).quantize(15) for seed in range(3)]
    frames[0].save(path, "GIF", save_all=True, append_images=frames[1:], transparency=2)
    found = read_picture(path)
    with Image.open(path) as image:
        assert (found.pixels == np.asarray(image.convert("RGBA"))).all()
    assert "animation" in found.notices[0]


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
@pytest.mark.parametrize("channels", [1, 3])
def test_pnm(kind, channels, noise, path) -> None:
    pixels = noise(5, 7, channels, dtype=kind)
    head = b"P%d\n# a comment\n7 5\n%d\n" % (5 if channels == 1 else 6, np.iinfo(kind).max)
    path.write_bytes(head + pixels.astype(np.dtype(kind).newbyteorder(">")).tobytes())
    assert (read_picture(path).pixels == pixels).all()


@pytest.mark.parametrize("bits", [10, 12])
def test_avif_of_more_than_8_bits(bits, path) -> None:
    ramp = np.linspace(0, (1 << bits) - 1, 64).astype(np.uint16)
    pixels = np.dstack(np.broadcast_arrays(ramp[None], ramp[:, None], ramp[None] // 2))
    path.write_bytes(imagecodecs.avif_encode(pixels, level=100, bitspersample=bits, speed=9))
    found = read_picture(path)
    assert found.pixels.dtype == np.uint16
    wanted = pixels.astype(float) * 65535 / ((1 << bits) - 1)
    assert np.abs(found.pixels - wanted).max() <= 1
    assert len(np.unique(found.pixels)) > 60


@pytest.mark.parametrize("orientation", range(1, 9))
def test_avif_is_turned_once(orientation, noise, make_exif, path) -> None:
    image = Image.fromarray(np.kron(noise(4, 5, 3), np.ones((8, 8, 1), np.uint8)))
    image.save(path, "AVIF", exif=make_exif(orientation), quality=100, subsampling="4:4:4")
    found = read_picture(path)
    upright = reading._upright(np.asarray(image), orientation)
    assert found.pixels.shape == upright.shape
    assert np.abs(found.pixels.astype(int) - upright).mean() < 4


def test_avif_numbers_for_colours(noise, path) -> None:
    pixels = noise(16, 16, 3)
    for codes, wanted in (((1, 13), None), ((12, 13), builtin("display-p3"))):
        data = imagecodecs.avif_encode(pixels, level=90, primaries=codes[0], transfer=codes[1])
        path.write_bytes(data)
        assert read_picture(path).icc == wanted
    path.write_bytes(imagecodecs.avif_encode(pixels, level=90, primaries=9, transfer=16))
    with pytest.raises(ReadError, match="high dynamic range"):
        read_picture(path)


def test_planar_zstd_big_endian_bigtiff(noise, path) -> None:
    pixels = noise(3, 40, 50, dtype=np.uint16)
    tifffile.imwrite(path, pixels, photometric="rgb", planarconfig="separate", bigtiff=True,
                     compression="zstd", predictor=True, byteorder=">", tile=(16, 32))  # fmt: skip
    assert (read_picture(path).pixels == np.moveaxis(pixels, 0, -1)).all()


def test_extras_say_how_to_install_them(path, monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "pillow_heif", None)
    monkeypatch.setitem(sys.modules, "rawpy", None)
    for data, extra in (
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 20, "heif"),
        (b"II*\0\x10\0\0\0CR\x02\0" + b"\0" * 20, "raw"),
        (b"FUJIFILMCCD-RAW " + b"\0" * 20, "raw"),
    ):
        path.write_bytes(data)
        with pytest.raises(ReadError, match=rf"pip install 'ssh-studio\[{extra}\]'"):
            read_picture(path)


def test_heic(noise, path) -> None:
    pillow_heif = pytest.importorskip("pillow_heif")
    pixels = np.kron(noise(4, 5, 3), np.ones((16, 16, 1), np.uint8))
    icc = builtin("display-p3")
    pillow_heif.from_pillow(Image.fromarray(pixels)).save(path, quality=90, icc_profile=icc)
    found = read_picture(path)
    assert found.icc == icc
    assert np.abs(found.pixels.astype(int) - pixels).mean() < 12


def test_the_name_of_an_avif_decides(noise, tmp_path) -> None:
    pixels = np.kron(noise(4, 5, 4), np.ones((8, 8, 1), np.uint8))
    path = tmp_path / "x.avif"
    assert write_picture(path, pixels, quality=100) == []
    found = read_picture(path)
    assert found.pixels.shape == pixels.shape
    assert np.abs(found.pixels.astype(int) - pixels).mean() < 4

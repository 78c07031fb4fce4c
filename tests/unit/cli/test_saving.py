"""`ssh-studio harmonize`: the depth, profile, metadata and coding of what it writes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ssh_studio.document.codec import to_8_bits
from ssh_studio.document.colour import converted
from ssh_studio.document.icc import builtin
from ssh_studio.document.metadata import Metadata
from ssh_studio.document.reading import read_picture
from ssh_studio.document.writing import write_picture
from tests.unit.cli.conftest import picture
from tests.unit.document.round_trip import XMP, photo_exif

PAIR = ("harmonize", "--background", "b.png", "--foreground", "f.png")
FLAT = ("harmonize", "--composite", "c.png", "--mask", "m.png")
GPS = 0x8825


@pytest.mark.parametrize("scene", [PAIR, FLAT])
def test_sixteen_bits_of_eight(run, pair, flat, scene) -> None:
    assert run(*scene, "-o", "plain.png").code == 0
    done = run(*scene, "--depth", "16", "-o", "out.png")
    assert (done.code, done.err) == (0, "")
    plain, found = read_picture("plain.png").pixels, read_picture("out.png").pixels
    assert plain.dtype == np.uint8
    assert found.dtype == np.uint16
    # The look is computed in 16 bits and not widened afterwards; what it leaves alone is as it was.
    assert (found % 257 != 0).mean() > 0.03
    assert (found[0, 0] == plain[0, 0].astype(np.uint16) * 257).all()
    assert np.abs(to_8_bits(found).astype(int) - plain).max() <= 1


@pytest.mark.parametrize("scene", [PAIR, FLAT])
def test_eight_bits_of_sixteen(run, pair, flat, scene) -> None:
    write_picture("b.png", picture(64, 48, np.uint16))
    write_picture("c.png", picture(64, 48, np.uint16))
    assert run(*scene, "-o", "plain.png").code == 0
    done = run(*scene, "--depth", "8", "-o", "out.jpg", "--quality", "90")
    assert (done.code, done.err) == (0, "")
    assert run(*scene, "--depth", "8", "-o", "out.png").code == 0
    wanted = to_8_bits(read_picture("plain.png").pixels)
    assert (read_picture("out.png").pixels == wanted).all()


@pytest.mark.parametrize("scene", [PAIR, FLAT])
def test_eight_bits_are_dithered_only_if_asked(run, pair, flat, scene) -> None:
    ramp = np.tile(np.linspace(20000, 20600, 64).astype(np.uint16)[None, :, None], (48, 1, 3))
    write_picture("b.png", ramp)
    write_picture("c.png", ramp)
    assert run(*scene, "--depth", "8", "-o", "plain.png").code == 0
    done = run(*scene, "--dither", "-o", "out.png")
    assert (done.code, done.err) == (0, "")
    plain, found = read_picture("plain.png").pixels, read_picture("out.png").pixels
    assert found.dtype == np.uint8
    # The uppermost row is background only.
    assert len(np.unique(plain[0, :8])) == 1 < len(np.unique(found[0, :8]))
    assert np.abs(found.astype(int) - plain).max() <= 1


@pytest.mark.parametrize(
    ("name", "space"), [("srgb", "srgb"), ("p3", "display-p3"), ("adobe-rgb", "adobe-rgb")]
)
def test_profiles(run, pair, name, space) -> None:
    wide = builtin("display-p3")
    ground = picture(64, 48, np.uint16)
    write_picture("b.png", ground, icc=wide)
    assert run(*PAIR, "-o", "plain.png").code == 0
    assert read_picture("plain.png").icc == wide
    done = run(*PAIR, "--profile", name, "-o", "out.png")
    assert (done.code, done.err) == (0, "")
    found = read_picture("out.png")
    assert found.icc == builtin(space)
    wanted = converted(read_picture("plain.png").pixels, wide, found.icc)
    assert found.pixels.dtype == np.uint16
    assert (found.pixels == wanted).all()


def test_a_profile_of_eight_bits_is_rounded_once(run, flat) -> None:
    done = run(*FLAT, "--strength", "0", "--profile", "p3", "-o", "out.png")
    assert (done.code, done.err) == (0, "")
    found = read_picture("out.png").pixels
    wide = converted(flat["c"].astype(np.uint16) * 257, None, builtin("display-p3"), depth=8)
    assert found.dtype == np.uint8
    assert (found == wide).all()


def test_metadata(run, pair) -> None:
    exif = Image.Exif()
    exif.load(photo_exif(1))
    exif.get_ifd(GPS).update({1: "N", 2: (48.0, 8.0, 0.0), 3: "E", 4: (11.0, 34.0, 0.0)})
    whole = Metadata(exif.tobytes(), XMP, dpi=(300.0, 300.0))
    write_picture("b.png", pair["b"], metadata=whole)
    for how, has_exif, has_place in (
        ("all", True, True),
        ("no-gps", True, False),
        ("none", False, False),
    ):
        done = run(*PAIR, "--metadata", how, "-o", "out.jpg")
        assert (done.code, done.err) == (0, "")
        with Image.open("out.jpg") as image:
            found = image.getexif()
            assert (0x010F in found) is has_exif
            assert bool(found.get_ifd(GPS)) is has_place
        metadata = read_picture("out.jpg").metadata
        assert (metadata.xmp is not None) is has_exif
        assert metadata.dpi == pytest.approx((300, 300), abs=0.1)


def test_compression_and_quality(run, flat) -> None:
    for name, coding in (("deflate", "tiff_adobe_deflate"), ("lzw", "tiff_lzw"), ("none", "raw")):
        done = run(*FLAT, "--compression", name, "-o", "out.tif")
        assert (done.code, done.err) == (0, "")
        with Image.open("out.tif") as image:
            assert image.info["compression"] == coding
    sizes = []
    for quality in (20, 95):
        assert run(*FLAT, "--quality", quality, "-o", "out.jpg").code == 0
        sizes.append(Path("out.jpg").stat().st_size)
    assert run(*FLAT, "-o", "plain.jpg").code == 0
    assert sizes[0] < sizes[1] == Path("plain.jpg").stat().st_size


@pytest.mark.parametrize(
    ("output", "arguments", "sentence"),
    [
        ("out.png", ("--depth", "12"), "--depth is 8 or 16, not 12"),
        ("out.png", ("--depth", "deep"), "--depth"),
        ("out.png", ("--depth", "16", "--dither"), "--dither is for 8 bits"),
        ("out.png", ("--profile", "cmyk"), "--profile is one of document, srgb, p3, adobe-rgb"),
        ("out.png", ("--metadata", "some"), "--metadata is one of all, no-gps, none"),
        ("out.tif", ("--compression", "zip"), "--compression is one of deflate, lzw, none"),
        ("out.png", ("--compression", "lzw"), "--compression is for TIFF, and out.png is PNG"),
        ("out.jpg", ("--quality", "0"), "--quality goes from 1 to 100, not 0"),
        ("out.jpg", ("--quality", "101"), "--quality goes from 1 to 100, not 101"),
        ("out.tif", ("--quality", "90"), "--quality is for JPEG, WebP and AVIF"),
    ],
)
def test_wrong_usage(fails, pair, output, arguments, sentence) -> None:
    error = fails(2, *PAIR, *arguments, "-o", output)
    assert sentence in error
    assert "--help tells more" in error
    assert not Path(output).exists()

"""Profiles are judged by what they do, not by what they are called."""

from __future__ import annotations

import io
import itertools

import imagecodecs
import numpy as np
import pytest
import tifffile
from PIL import Image, ImageCms
from skimage.color import deltaE_ciede2000

from ssh_studio.document.colour import converted, inspect_profile, is_same_space, usable
from ssh_studio.document.colour_cube import fitting_cube
from ssh_studio.document.icc import BUILTIN, Curve, Space, builtin, make_profile
from ssh_studio.document.profiled import changed_in_srgb
from ssh_studio.document.reading import read_picture
from tests.unit.document.lut_profiles import cmyk_tables, rgb_tables


def test_srgb_by_two_makers(srgb_profile) -> None:
    for icc in (srgb_profile, imagecodecs.cms_profile("srgb")):
        profile = inspect_profile(icc)
        assert profile is not None
        assert profile.space == "RGB"
        assert profile.is_srgb


def test_others_are_not_srgb_whatever_their_name(adobe_profile, false_srgb_profile) -> None:
    adobe = inspect_profile(adobe_profile)
    assert adobe is not None
    assert "Adobe RGB" in adobe.name
    assert not adobe.is_srgb
    false = inspect_profile(false_srgb_profile)
    assert false is not None
    assert "sRGB" in false.name
    assert not false.is_srgb


def test_grey(grey_profiles) -> None:
    same, other = (inspect_profile(grey_profiles[name]) for name in ("srgb", "gamma"))
    assert same is not None
    assert other is not None
    assert same.space == other.space == "GRAY"
    assert same.is_srgb
    assert not other.is_srgb


def test_no_profile_at_all(srgb_profile) -> None:
    assert inspect_profile(b"") is None
    assert inspect_profile(b"x" * 500) is None
    assert inspect_profile(srgb_profile[:200]) is None


# Into another profile

_PROPHOTO = make_profile(
    Space(
        "ProPhoto RGB",
        (0.734699, 0.265301),
        (0.159597, 0.840403),
        (0.036598, 0.000105),
        (0.345704, 0.358540),
        Curve(1.8),
    )
)
_PROFILES = {
    "srgb": builtin("srgb"),
    "display-p3": builtin("display-p3"),
    "adobe-rgb": builtin("adobe-rgb"),
    "prophoto": _PROPHOTO,
    "tables": rgb_tables(),
}


def lab(pixels, icc: bytes) -> np.ndarray:
    """Of 8-bit or 16-bit RGB, by littlecms in floating point."""
    values = pixels.astype(np.float64) / np.iinfo(pixels.dtype).max
    return imagecodecs.cms_transform(
        values, icc, imagecodecs.cms_profile("lab4"), colorspace="rgb", outcolorspace="lab",
        intent=1, flags=0x100,
    )  # fmt: skip


def as_pillow(pixels, source: bytes, target: bytes) -> np.ndarray:
    transform = ImageCms.buildTransform(
        ImageCms.getOpenProfile(io.BytesIO(source)),
        ImageCms.getOpenProfile(io.BytesIO(target)),
        "RGB",
        "RGB",
        ImageCms.Intent.RELATIVE_COLORIMETRIC,
        ImageCms.Flags.BLACKPOINTCOMPENSATION | ImageCms.Flags.NOOPTIMIZE,
    )
    return np.asarray(ImageCms.applyTransform(Image.fromarray(pixels), transform))


def exactly(pixels, source: bytes, target: bytes, kind: str) -> np.ndarray:
    return imagecodecs.cms_transform(
        pixels, source, target, colorspace="rgb", outcolorspace="rgb", outdtype=kind, intent=1,
        flags=0x2100,
    )  # fmt: skip


_PAIRS = [
    pair
    for pair in itertools.permutations(_PROFILES, 2)
    if set(pair) != {"adobe-rgb", "tables"}  # they are the same
]


@pytest.mark.parametrize(("source", "target"), _PAIRS)
def test_colours_are_those_of_littlecms(source, target, noise) -> None:
    """ΔE2000 to ImageCms is below 0.5 for every pixel; to littlecms in 16 bits far below."""
    one, other = _PROFILES[source], _PROFILES[target]
    pixels = noise(100, 150, 3)
    pixels[:30] //= 12
    wanted = as_pillow(pixels, one, other)
    found = converted(pixels, one, other)
    assert found.dtype == np.uint8
    assert deltaE_ciede2000(lab(found, other), lab(wanted, other)).max() < 0.5
    # What is exact is rounded to the nearest.
    truth = exactly(pixels / 255.0, one, other, "float64").clip(0, 1) * 255
    assert np.abs(found - truth).max() < 0.5 + 0.01
    deep = noise(40, 50, 3, dtype=np.uint16)
    deep[:10] //= 40
    exact = exactly(deep, one, other, "uint16")
    sixteen = converted(deep, one, other)
    assert np.abs(sixteen.astype(int) - exact).max() <= 2
    assert deltaE_ciede2000(lab(sixteen, other), lab(exact, other)).max() < 0.1
    eight = converted(deep, one, other, depth=8)
    assert (eight == exactly(deep, one, other, "uint8")).all()


@pytest.mark.parametrize(("source", "target"), _PAIRS)
def test_what_is_shown_agrees_with_what_is_exact(source, target, noise) -> None:
    one, other = _PROFILES[source], _PROFILES[target]
    deep = noise(60, 50, 3, dtype=np.uint16)
    deep[:20] //= 15
    deep[20] = deep[20, :, :1]
    exact = converted(deep, one, other)
    swift = converted(deep, one, other, swift=True)
    off = deltaE_ciede2000(lab(swift, other), lab(exact, other))
    assert off.mean() < 0.05
    assert off.max() < 1.0
    eight = converted(deep, one, other, depth=8, swift=True)
    assert np.abs(eight - np.rint(swift / 257)).max() <= 1


def test_a_table_that_does_not_fit_is_not_used() -> None:
    cube = fitting_cube(np.sqrt)
    assert cube is None, "too steep in the shadows"
    cube = fitting_cube(lambda colours: colours[..., ::-1] * 2 - 0.5)
    assert cube is not None
    pixels = np.array([[[0, 51, 255], [128, 90, 64]]], np.uint8)
    wanted = (pixels[..., ::-1] * 2.0 - 127.5).clip(0, 255)
    for kind, share in ((np.uint8, 1), (np.uint16, 257)):
        assert np.abs(cube(pixels, np.dtype(kind)) - wanted * share).max() <= 0.51


def test_there_and_back_and_greys(noise) -> None:
    inside = (noise(30, 40, 3, dtype=np.uint16) // 2) + 16000
    for icc in (_PROFILES["adobe-rgb"], _PROPHOTO):
        back = converted(converted(inside, None, icc), icc, None)
        assert np.abs(back.astype(int) - inside).max() <= 4
    ramp = np.repeat(np.arange(65536, dtype=np.uint16)[None, :, None], 3, axis=2)
    found = converted(ramp, _PROFILES["display-p3"], None)
    assert np.abs(found.astype(int) - ramp).max() <= 1


def test_alpha_stays_and_the_same_space_costs_nothing(noise, srgb_profile, adobe_profile) -> None:
    pixels = noise(5, 6, 4, dtype=np.uint16)
    found = converted(pixels, adobe_profile, None)
    assert (found[..., 3] == pixels[..., 3]).all()
    assert (found[..., :3] != pixels[..., :3]).any()
    assert converted(pixels, srgb_profile, None) is pixels
    assert is_same_space(adobe_profile, builtin("adobe-rgb"))
    assert converted(pixels, adobe_profile, builtin("adobe-rgb")) is pixels
    assert not is_same_space(None, adobe_profile)
    assert usable(rgb_tables(one_way=True)) is None
    assert usable(b"no profile") is None


def test_built_in_profiles_are_profiles() -> None:
    for name, space in BUILTIN.items():
        opened = ImageCms.getOpenProfile(io.BytesIO(builtin(name)))
        assert ImageCms.getProfileDescription(opened).strip() == space.name
        white = lab(np.full((1, 1, 3), 255, np.uint8), builtin(name))[0, 0]
        assert np.abs(white - [100, 0, 0]).max() < 0.01
    with pytest.raises(ValueError, match="span"):
        make_profile(BUILTIN["srgb"]._replace(green=(0.64, 0.33)))


# Other spaces, on reading


def test_cmyk_with_and_without_a_profile(noise, tmp_path) -> None:
    path = tmp_path / "x"
    inks = noise(8, 9, 4)
    light = (1 - inks[..., :3] / 255) * (1 - inks[..., 3:] / 255) * 255
    for depth in (8, 16):
        stored = inks if depth == 8 else inks.astype(np.uint16) * 257
        for icc, word in ((None, "rule of thumb"), (cmyk_tables(), "Tables for tests")):
            tifffile.imwrite(path, stored, photometric="separated", iccprofile=icc)
            picture = read_picture(path)
            assert word in picture.notices[0]
            assert picture.icc is None
            assert picture.pixels.dtype == stored.dtype
            off = np.abs(picture.pixels / (257 if depth == 16 else 1) - light)
            # Nine steps an ink are coarse tables.
            assert off.mean() < (0.5 if icc is None else 3)
    Image.fromarray(inks, "CMYK").save(path, "JPEG", quality=100, icc_profile=cmyk_tables())
    assert "CMYK" in read_picture(path).notices[0]


@pytest.mark.parametrize("photometric", ["cielab", "icclab"])
@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_lab(photometric, kind, noise, tmp_path) -> None:
    colours = (noise(8, 9, 3, dtype=np.uint16) // 2 + 16000).astype(np.uint16)
    values = lab(colours, builtin("srgb"))
    if kind == np.uint8:
        stored = np.rint(values * [2.55, 1, 1])
        sides = stored[..., 1:] if photometric == "cielab" else stored[..., 1:] + 128
        stored = np.dstack([stored[..., :1], sides % 256]).astype(np.uint8)
    elif photometric == "cielab":
        stored = np.rint(values * [655.35, 256, 256]).astype(np.int64).astype(np.uint16)
    else:
        stored = np.rint((values + np.array([0, 128, 128])) * [652.8, 256, 256]).astype(np.uint16)
    path = tmp_path / "x.tif"
    tifffile.imwrite(path, stored, photometric=photometric)
    picture = read_picture(path)
    assert "Lab" in picture.notices[0]
    found = picture.pixels.astype(int) * (257 if kind == np.uint8 else 1)
    assert np.abs(found - colours).max() < (65535 * 0.03 if kind == np.uint8 else 60)


def test_a_profile_of_a_scanner_leads_only_out(noise, tmp_path) -> None:
    pixels = noise(8, 9, 3)
    path = tmp_path / "x.png"
    Image.fromarray(pixels).save(path, icc_profile=rgb_tables(one_way=True))
    picture = read_picture(path)
    assert picture.icc is None
    assert "Tables for tests" in picture.notices[0]
    wanted = converted(pixels, builtin("adobe-rgb"), None)
    assert np.abs(picture.pixels.astype(int) - wanted).mean() < 2


# Looks in wide documents


def test_a_look_leaves_alone_what_it_does_not_touch(noise) -> None:
    icc = builtin("display-p3")
    for kind in (np.uint8, np.uint16):
        pixels = noise(30, 40, 3, dtype=kind)
        assert (changed_in_srgb(pixels, icc, lambda seen: seen) == pixels).all()

        def darker(seen) -> np.ndarray:
            assert seen.dtype == np.uint16
            return np.where(seen[..., :1] < 30000, seen, seen // 2).astype(np.uint16)

        found = changed_in_srgb(pixels, icc, darker)
        same = converted(pixels, icc, None, depth=16)[..., 0] < 30000
        assert (found[same] == pixels[same]).all()
        # Inside sRGB it is what the look makes of it.
        seen = converted(pixels, icc, None, depth=16)
        inside = ((seen > 0) & (seen < 65535)).all(axis=2)
        wanted = converted(darker(seen), None, icc, depth=8 * pixels.itemsize)
        assert inside.any()
        assert np.abs(found[inside].astype(int) - wanted[inside]).max() <= 3


def test_a_look_on_a_profile_of_tables(noise) -> None:
    icc = _PROFILES["tables"]
    pixels = noise(60, 50, 3, dtype=np.uint16)
    assert (changed_in_srgb(pixels, icc, lambda seen: seen) == pixels).all()
    seen = converted(pixels, icc, None)
    before, after = (converted(change, None, icc).astype(int) for change in (seen, seen // 2))
    exact = (pixels + after - before).clip(0, 65535).astype(np.uint16)
    found = changed_in_srgb(pixels, icc, lambda seen: seen // 2)
    off = deltaE_ciede2000(lab(found, icc), lab(exact, icc))
    assert off.mean() < 0.1
    assert np.quantile(off, 0.99) < 0.5


def test_in_srgb_a_look_gets_the_pixels_themselves(noise, srgb_profile) -> None:
    pixels = noise(3, 4, 3)
    for icc in (None, srgb_profile):
        assert changed_in_srgb(pixels, icc, lambda seen: seen) is pixels

"""16 bits stay 16 bits on their whole way, and what is not touched stays as it was."""

from __future__ import annotations

import numpy as np
import pytest

from ssh_studio.document.codec import Pixels
from ssh_studio.document.colour import converted
from ssh_studio.document.document import State
from ssh_studio.document.export import ExportOptions, export_picture, render_full
from ssh_studio.document.geometry import Transform
from ssh_studio.document.icc import builtin
from ssh_studio.document.layer import Adjustments, Image, Layer
from ssh_studio.document.mask import Mask
from ssh_studio.document.opening import open_image
from ssh_studio.document.reading import read_picture
from ssh_studio.document.toning import ToneRegion
from ssh_studio.document.writing import dithered, write_picture

P3 = builtin("display-p3")


def layer_of(image: Image, left: int = 0, top: int = 0, **changes) -> Layer:
    size = image.width, image.height
    return Layer(image, Mask.filled(*size), Transform.at(left, top, *size), **changes)


@pytest.mark.parametrize("suffix", [".png", ".tif"])
def test_placed_and_exported_bit_for_bit(suffix, noise, tmp_path) -> None:
    """From a file into a document of a wide profile, beside 8 bits, and back."""
    ground, deep = noise(40, 50, 3, dtype=np.uint16), noise(12, 14, 3, dtype=np.uint16, seed=1)
    flat = noise(9, 8, 3, seed=2)
    for name, pixels in (("ground", ground), ("deep", deep), ("flat", flat)):
        write_picture(tmp_path / f"{name}{suffix}", pixels, icc=P3)
    background, one, two = (
        open_image(tmp_path / f"{name}{suffix}").image for name in ("ground", "deep", "flat")
    )
    layers = layer_of(one.in_profile(P3), 3, 4), layer_of(two.in_profile(P3), 30, 20)
    state = State(background, 50, 40, layers)
    path = tmp_path / f"out{suffix}"
    assert state.depth == 16
    assert export_picture(path, state, {}, ExportOptions(depth=16)) == []
    wanted = ground.copy()
    wanted[4:16, 3:17] = deep
    wanted[20:29, 30:38] = flat.astype(np.uint16) * 257
    found = read_picture(path)
    assert found.pixels.dtype == np.uint16
    assert (found.pixels == wanted).all()
    assert found.icc == P3


@pytest.mark.parametrize("icc", [None, P3])
def test_a_strong_look_makes_no_steps(icc) -> None:
    ramp = np.linspace(20_000, 40_000, 4096).astype(np.uint16)
    pixels = np.repeat(np.repeat(ramp[None, :, None], 3, axis=2), 4, axis=0)
    image = Image(pixels, icc=icc)
    background = Image(np.zeros((4, 4096, 3), np.uint16), icc=icc)

    def look(pixels: Pixels, region: ToneRegion) -> Pixels:
        assert pixels.dtype == np.uint16
        return (65535 * (pixels / 65535) ** 0.4).astype(np.uint16)

    layer = layer_of(image, adjustments=Adjustments(exposure=0.3, contrast=40))
    state = State(background, 4096, 4, (layer,))
    found = render_full(state, {layer.id: look}, depth=16)
    assert len(np.unique(found[..., 1])) > 2000
    assert (np.diff(found[0, :, 1].astype(int)) >= 0).all()


@pytest.mark.parametrize("profile", ["srgb", "display-p3", "adobe-rgb"])
@pytest.mark.parametrize("depth", [8, 16])
def test_export_converts_and_embeds(profile, depth, noise, tmp_path) -> None:
    pixels = noise(20, 30, 3, dtype=np.uint16)
    state = State(Image(pixels, icc=P3), 30, 20)
    path = tmp_path / "x.tif"
    export_picture(path, state, {}, ExportOptions(depth=depth, profile=profile))
    found = read_picture(path)
    assert found.icc == builtin(profile)
    wanted = converted(pixels, P3, builtin(profile), depth=depth)
    if profile == "display-p3" and depth == 8:
        assert np.abs(found.pixels.astype(int) - pixels / 257).max() <= 0.5
    else:
        assert (found.pixels == wanted).all()


def test_dither_keeps_means_and_what_is_exact(noise, tmp_path) -> None:
    eight = noise(40, 50, 4)
    exact = eight.astype(np.uint16) * 257
    assert (dithered(exact) == eight).all()
    between = np.full((256, 256, 3), 1000 * 257 // 10, np.uint16)
    found = dithered(between)
    assert set(np.unique(found)) == {100} or len(np.unique(found)) == 2
    steps = np.full((256, 256, 3), 100 * 257 + 77, np.uint16)
    assert abs(dithered(steps).mean() - (100 + 77 / 257)) < 0.01
    state = State(Image(steps), 256, 256)
    path = tmp_path / "x.png"
    export_picture(path, state, {}, ExportOptions(dither=True))
    assert len(np.unique(read_picture(path).pixels)) == 2
    export_picture(path, state, {}, ExportOptions())
    assert len(np.unique(read_picture(path).pixels)) == 1
    export_picture(path, state, {}, ExportOptions(depth=16, dither=True))
    assert (read_picture(path).pixels == steps).all()

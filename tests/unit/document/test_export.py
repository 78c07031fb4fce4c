"""The export: exact, seamless, what the preview shows, and in a file with what belongs to it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from ssh_studio.document import export
from ssh_studio.document.codec import Pixels
from ssh_studio.document.document import State
from ssh_studio.document.export import (
    ExportOptions,
    Keep,
    export_layer,
    export_picture,
    render_full,
    render_layer,
)
from ssh_studio.document.layer import Adjustments, Image
from ssh_studio.document.mask import Mask
from ssh_studio.document.metadata import Metadata
from ssh_studio.document.reading import read_picture
from ssh_studio.document.renderer import Renderer, View
from ssh_studio.errors import CancelledError, PictureError, WriteError
from tests.unit.document.scenes import (
    BLUE,
    RED,
    Gamma,
    differences,
    layer_of,
    placed,
    plain,
    round_mask,
    smooth,
    stack,
)


def scene(dtype: type = np.uint8) -> State:
    """A background with layers that are moved, shrunk, turned and enlarged."""
    layers = (
        layer_of(smooth(150, 110, 1, dtype), 12, 9, round_mask(150, 110)),
        placed(
            layer_of(smooth(300, 200, 2), 60, 20, round_mask(300, 200)), scale_x=0.4, scale_y=0.4
        ),
        placed(layer_of(smooth(120, 90, 3), 160, 100, round_mask(120, 90)), angle=31.0),
        placed(
            layer_of(smooth(60, 50, 4), 20, 120, round_mask(60, 50), opacity=0.7),
            scale_x=1.7,
            scale_y=1.4,
        ),
    )
    return stack(smooth(330, 250, 0, dtype), *layers)


@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("covered", [True, False])
def test_what_is_not_resampled_is_exact(noise, dtype, depth, covered) -> None:
    def wanted(pixels: Pixels) -> Pixels:
        if dtype is np.uint8:
            return pixels if depth == 8 else pixels * np.uint16(257)
        return np.rint(pixels / 257).astype(np.uint8) if depth == 8 else pixels

    below, above = (
        Image(noise(90, 130, 3, dtype=dtype)),
        Image(noise(40, 60, 3, dtype=dtype, seed=1)),
    )
    mask = Mask.filled(60, 40, 0)
    mask.write(mask.rect._replace(right=30), 255)
    layer = placed(layer_of(above, 0, 0, mask), x=70, y=50, angle=90.0, flip_x=True)
    state = stack(below if covered else None, layer, size=(130, 90))
    result = render_full(state, depth=depth)
    turned = np.rot90(above.pixels[:, ::-1], -1)
    shown = np.rot90(mask.pixels[:, ::-1], -1) == 255
    part = result[20:80, 50:90]
    np.testing.assert_array_equal(part[shown][:, :3], wanted(turned)[shown])
    if covered:
        part[shown] = wanted(below.pixels)[20:80, 50:90][shown]
        np.testing.assert_array_equal(result, wanted(below.pixels))
    else:
        assert result.shape == (90, 130, 4)
        assert result[..., 3].sum() == shown.sum() * np.iinfo(result.dtype).max
        assert not result[result[..., 3] == 0].any()


@pytest.mark.parametrize("toned", [False, True])
def test_preview_at_100_percent_agrees(toned) -> None:
    state = scene()
    tones = {layer.id: Gamma() for layer in state.layers} if toned else {}
    if toned:
        adjusted = replace(state.layers[1], adjustments=Adjustments(exposure=0.5, saturation=20))
        state = state.with_layer(adjusted)
    picture = Renderer().render(state, View(0, 0, 1, 330, 250), tones)[..., :3]
    off = differences(picture, render_full(state, tones))
    assert off.mean() < 0.1
    # Enlarging in 8 bits takes positions in steps of 1/32 pixel.
    assert (off > 1).mean() < 0.005
    assert off.max() <= 6


@pytest.mark.parametrize("depth", [8, 16])
def test_tiles_equal_the_whole(monkeypatch, depth) -> None:
    state = scene(np.uint16)
    tones = {state.layers[2].id: Gamma()}
    whole = render_full(state, tones, depth=depth)
    monkeypatch.setattr(export, "_TILE_ROWS", 37)
    monkeypatch.setattr(export, "_TILE_COLUMNS", 53)
    off = differences(render_full(state, tones, depth=depth), whole)
    # The last bits of a position; seams would be whole levels of 8 bits.
    assert off.max() <= (1 if depth == 8 else 30)


def test_16_bits_of_an_8_bit_layer_that_is_toned_have_more_than_256_levels() -> None:
    ramp = np.linspace(40, 60, 400).astype(np.uint8)[None, :, None]
    layer = layer_of(Image(np.broadcast_to(ramp, (4, 400, 3)).copy()), 0, 0)
    state = stack(plain(400, 4, BLUE), layer)
    result = render_full(state, {layer.id: Gamma()}, depth=16)
    assert len(np.unique(result[..., 0])) > 256


def test_dark_on_dark_has_no_fringe_without_background_either() -> None:
    pixels = np.full((200, 200, 3), 255, np.uint8)
    mask = round_mask(200, 200, soft=0.05)
    pixels[mask.pixels > 0] = (20, 20, 20)
    layer = placed(layer_of(Image(pixels), 0, 0, mask), scale_x=0.3, scale_y=0.3, angle=12.0)
    result = render_full(stack(None, layer, size=(200, 200)))
    seen = result[result[..., 3] > 8]
    assert len(seen) > 1000
    assert np.abs(seen[:, :3].astype(int) - 20).max() <= 1


def test_one_layer_alone_with_its_alpha() -> None:
    layer = placed(layer_of(plain(40, 20, RED), 300, -70, opacity=0.5), angle=90.0)
    layer = replace(layer, visible=False)
    alone = render_layer(layer)
    assert alone.shape == (40, 20, 4)
    *colour, alpha = alone[3, 4].tolist()
    assert colour == list(RED)
    assert alpha in (127, 128), "a half goes either way"
    rect = layer.bounds._replace(right=layer.bounds.left + 7).grown(1)
    assert render_layer(layer, rect=rect).shape == (42, 9, 4)


def test_cancel_and_progress() -> None:
    state = scene()
    told: list[float] = []
    with pytest.raises(CancelledError):
        render_full(state, cancel=lambda: True)
    render_full(state, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1


def test_nothing_to_render() -> None:
    with pytest.raises(PictureError, match="nothing to render"):
        render_full(stack(None))
    with pytest.raises(PictureError, match="too many"):
        render_full(scene(), size=(100_000, 100_000))
    with pytest.raises(PictureError, match="8 or 16"):
        render_full(scene(), depth=12)


# Files


def test_a_file_has_depth_profile_and_exif(tmp_path, srgb_profile, make_exif) -> None:
    state = scene(np.uint16)
    assert state.background is not None
    image = replace(state.background, icc=srgb_profile, metadata=Metadata(make_exif()))
    state = replace(state, background=image)
    told: list[float] = []
    path = tmp_path / "a.tif"
    options = ExportOptions(depth=16, compression="lzw")
    assert export_picture(path, state, {}, options, told.append) == []
    read = read_picture(path)
    np.testing.assert_array_equal(read.pixels, render_full(state, depth=16))
    assert read.icc == srgb_profile
    assert read.exif
    assert told[-1] == 1
    path = tmp_path / "a.png"
    export_picture(path, state, {}, ExportOptions(metadata=Keep.NONE))
    assert read_picture(path).exif is None
    assert read_picture(path).icc == srgb_profile


@pytest.mark.parametrize("compression", ["deflate", "lzw", "none"])
def test_tiff_compressions_are_lossless(tmp_path, compression) -> None:
    path, image = tmp_path / "a.tif", smooth(70, 50)
    export_picture(path, stack(image), {}, ExportOptions(compression=compression))
    np.testing.assert_array_equal(read_picture(path).pixels, image.pixels)


def test_smaller_and_larger_sizes(tmp_path) -> None:
    path = tmp_path / "a.png"
    rows = np.arange(200) % 2 * 255
    stripes = np.broadcast_to(rows[:, None, None], (200, 300, 3)).astype(np.uint8).copy()
    export_picture(path, stack(Image(stripes)), {}, ExportOptions(size=(75, 50)))
    small = read_picture(path).pixels
    assert small.shape == (50, 75, 3)
    assert np.abs(small.astype(int) - 127).max() <= 1
    assert render_full(stack(Image(stripes)), size=(400, 100)).shape == (100, 400, 3)


def test_a_smaller_size_has_no_fringe() -> None:
    pixels = np.full((200, 200, 3), 20, np.uint8)
    state = stack(None, layer_of(Image(pixels), 0, 0, round_mask(200, 200)), size=(200, 200))
    small = render_full(state, size=(50, 50))
    seen = small[small[..., 3] > 16]
    assert np.abs(seen[:, :3].astype(int) - 20).max() <= 1


def test_jpeg_without_background_is_laid_on_white(tmp_path) -> None:
    mask = Mask.filled(64, 64)
    mask.write(mask.rect._replace(right=32), 0)
    state = stack(None, layer_of(plain(64, 64, RED), 0, 0, mask), size=(64, 64))
    path = tmp_path / "a.jpg"
    notices = export_picture(path, state)
    assert any("white" in notice for notice in notices)
    read = read_picture(path).pixels
    assert read.shape == (64, 64, 3)
    assert read[30, 5].min() >= 253
    np.testing.assert_allclose(read[30, 60].astype(int), RED, atol=4)
    png = tmp_path / "a.png"
    assert export_layer(png, state.layers[0]) == []
    assert read_picture(png).pixels[30, 5, 3] == 0


def test_refused_before_any_work_and_nothing_left_after_cancel(tmp_path) -> None:
    with pytest.raises(WriteError):
        export_picture(tmp_path / "a.xyz", scene(), cancel=lambda: pytest.fail("worked"))
    asked = iter([False] * 5 + [True] * 50)
    with pytest.raises(CancelledError):
        export_picture(tmp_path / "a.png", scene(), cancel=lambda: next(asked))
    assert list(tmp_path.iterdir()) == []

"""The preview: what is where, no fringes, caches that notice every change and stay bounded."""

from __future__ import annotations

import gc
from dataclasses import replace

import numpy as np
import pytest

from ssh_studio.document.adjust import apply_adjustments
from ssh_studio.document.geometry import Rect
from ssh_studio.document.layer import Adjustments, Image
from ssh_studio.document.mask import Mask
from ssh_studio.document.placing import Placement
from ssh_studio.document.renderer import Renderer, View
from ssh_studio.document.toning import ToneRegion
from tests.unit.document.scenes import (
    BLUE,
    GREEN,
    RED,
    WHITE,
    Gamma,
    differences,
    layer_of,
    placed,
    plain,
    round_mask,
    smooth,
    stack,
)

FULL = View(0, 0, 1, 240, 160)


def background() -> Image:
    return smooth(240, 160, seed=9)


# What is where


def test_order_visibility_opacity_and_only() -> None:
    low = layer_of(plain(40, 40, RED), 20, 20)
    high = layer_of(plain(40, 40, GREEN), 40, 40, opacity=0.5)
    state = stack(plain(240, 160, BLUE), low, high)
    renderer = Renderer()
    picture = renderer.render(state, FULL)[..., :3].astype(int)
    assert picture[10, 10].tolist() == list(BLUE)
    assert picture[25, 25].tolist() == list(RED)
    np.testing.assert_allclose(picture[50, 50], (np.array(RED) + GREEN) / 2, atol=1)
    np.testing.assert_allclose(picture[70, 70], (np.array(BLUE) + GREEN) / 2, atol=1)
    hidden = state.with_layer(replace(low, visible=False))
    assert renderer.render(hidden, FULL)[25, 25, :3].tolist() == list(BLUE)
    alone = renderer.render(state, FULL, only=lambda layer: layer is low)
    assert alone[50, 50, :3].tolist() == list(RED)
    beneath = renderer.below(state, high.id)
    assert beneath.layers == (low,)
    assert renderer.render(beneath, FULL)[70, 70, :3].tolist() == list(BLUE)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_at_100_percent_moved_pixels_are_the_pictures_own(dtype) -> None:
    image = smooth(50, 30, dtype=dtype)
    shown = image.pixels if dtype is np.uint8 else np.rint(image.pixels / 257).astype(np.uint8)
    state = stack(background(), layer_of(image, 31, 17))
    picture = Renderer().render(state, View(5, 7, 1, 200, 100))
    np.testing.assert_array_equal(picture[10:40, 26:76, :3], shown)
    assert (picture[..., 3] == 255).all()


@pytest.mark.parametrize(
    ("fields", "turned"),
    [
        ({"flip_x": True}, lambda pixels: pixels[:, ::-1]),
        ({"flip_y": True}, lambda pixels: pixels[::-1]),
        ({"angle": 90.0}, lambda pixels: np.rot90(pixels, -1)),
        ({"angle": -90.0}, lambda pixels: np.rot90(pixels)),
        ({"angle": 180.0}, lambda pixels: pixels[::-1, ::-1]),
        ({"angle": 90.0, "flip_x": True}, lambda pixels: np.rot90(pixels[:, ::-1], -1)),
    ],
)
@pytest.mark.parametrize("scale", [1.0, 0.5])
def test_quarter_turns_and_flips(fields, turned, scale) -> None:
    image = smooth(64, 48, seed=2)
    layer = placed(layer_of(image, 0, 0), x=100, y=80, **fields)
    view = View(0, 0, scale, int(240 * scale), int(160 * scale))
    expected = turned(image.pixels.astype(float))
    if scale == 0.5:
        height, width = expected.shape[:2]
        expected = expected.reshape(height // 2, 2, width // 2, 2, 3).mean(axis=(1, 3))
    height, width = expected.shape[:2]
    left, top = int(100 * scale) - width // 2, int(80 * scale) - height // 2
    picture = Renderer().render(stack(background(), layer), view)
    part = picture[top : top + height, left : left + width, :3]
    assert np.abs(part - expected).max() <= 0.51


def test_a_turned_layer_lies_where_its_corners_are() -> None:
    layer = placed(layer_of(plain(80, 40, RED), 0, 0), x=120, y=80, angle=30.0, scale_x=1.5)
    state = stack(plain(240, 160, BLUE), layer)
    picture = Renderer().render(state, FULL)[..., :3]
    rows, columns = np.mgrid[:160, :240] + 0.5
    x, y = layer.transform.inverse(80, 40) @ np.stack(
        [columns.ravel(), rows.ravel(), rows.ravel() * 0 + 1]
    )
    inside = (np.minimum.reduce([x, 80 - x, y, 40 - y]) > 1).reshape(160, 240)
    outside = (np.minimum.reduce([x, 80 - x, y, 40 - y]) < -1).reshape(160, 240)
    assert (picture[inside] == RED).all()
    assert (picture[outside] == BLUE).all()


def test_an_enlarged_layer_has_a_sharp_edge() -> None:
    layer = placed(layer_of(plain(10, 10, RED), 0, 0), x=120, y=80, scale_x=10.0, scale_y=10.0)
    state = stack(plain(240, 160, BLUE), layer)
    for draft in (False, True):
        picture = Renderer().render(state, FULL, draft=draft)[..., :3]
        assert (picture[30:130, 70:170] == RED).all()
        picture[30:130, 70:170] = BLUE
        assert (picture == BLUE).all()


def test_what_lies_outside_the_document_is_not_shown() -> None:
    state = stack(None, layer_of(plain(100, 100, RED), -50, -50), size=(80, 60))
    picture = Renderer().render(state, View(-20, -20, 1, 120, 100))
    expected = np.zeros((100, 120), np.uint8)
    expected[20:70, 20:70] = 255
    np.testing.assert_array_equal(picture[..., 3], expected)
    assert (picture[picture[..., 3] == 0] == 0).all()


# Fringes


@pytest.mark.parametrize("scale", [1.0, 0.61, 0.37, 0.14])
@pytest.mark.parametrize("angle", [0.0, 17.0])
def test_a_dark_picture_cut_from_white_has_no_light_fringe(scale, angle) -> None:
    pixels = np.full((400, 400, 3), 255, np.uint8)
    mask = round_mask(400, 400, soft=0.05)
    pixels[mask.pixels > 0] = (20, 20, 20)
    layer = placed(layer_of(Image(pixels), 0, 0, mask), x=250, y=210, angle=angle)
    layer = placed(layer, scale_x=1.3, scale_y=1.3) if angle else layer
    state = stack(plain(500, 420, (20, 20, 20)), layer)
    view = View(0, 0, scale, int(500 * scale), int(420 * scale))
    picture = Renderer().render(state, view)
    # Darkness on darkness: whatever is lighter is a fringe.
    assert picture[..., :3].max() <= 21
    assert picture[..., :3].min() >= 18


# Caches


def test_rectangles_equal_the_whole() -> None:
    layers = [
        placed(layer_of(smooth(150, 110, seed), 40, 20, round_mask(150, 110)), angle=angle)
        for seed, angle in ((1, 0.0), (2, 23.0))
    ]
    state = stack(background(), *layers)
    view = View(-3.3, 4.7, 0.77, 190, 130)
    whole = Renderer().render(state, view)
    parts = Renderer()
    for rect in (Rect(60, 20, 120, 90), Rect(-5, -5, 70, 40), Rect(100, 60, 400, 400)):
        inside = rect.intersected(view.rect)
        some = parts.render(state, view, rect=rect)
        assert differences(some, whole[inside.slices]).max() <= 1


@pytest.mark.parametrize("scale", [1.0, 0.45, 0.2])
def test_every_change_shows_as_if_drawn_afresh(scale) -> None:
    renderer = Renderer()
    tones: dict[str, Gamma] = {}
    low = layer_of(smooth(120, 90, 1), 30, 20, round_mask(120, 90))
    high = layer_of(smooth(130, 100, 2), 80, 50, round_mask(130, 100), opacity=0.8)
    state = stack(background(), low, high)
    view = View(0, 0, scale, int(240 * scale), int(160 * scale))

    def check() -> None:
        picture = renderer.render(state, view, tones)
        np.testing.assert_array_equal(picture, Renderer().render(state, view, tones))

    check()
    for step in range(3):
        state = state.with_layer(replace(low, transform=low.transform.moved(step * 3.5, step)))
        check()
    low.mask.write(Rect(40, 30, 71, 52), 0)
    check()
    high.mask.write(Rect(3, 3, 60, 44), 200)
    check()
    tones = {high.id: Gamma()}
    check()
    tones = {high.id: Gamma(1.5), low.id: Gamma()}
    check()
    for exposure in (1, 0.5):
        adjusted = replace(high, adjustments=Adjustments(exposure=exposure))
        state = state.with_layer(adjusted)
        check()
        high.mask.write(Rect(20, 20, 70, 50), 70 + int(100 * exposure))
    check()
    state = replace(state, layers=state.layers[::-1])
    check()
    state = replace(state, background=smooth(240, 160, seed=4))
    check()
    state = replace(state, width=200, height=100)
    check()


def test_a_drag_neither_tones_nor_draws_again_what_did_not_change() -> None:
    image = smooth(400, 300)
    low = layer_of(image, 0, 0, round_mask(400, 300))
    high = layer_of(image, 60, 60, round_mask(400, 300))
    tones = {low.id: Gamma(), high.id: Gamma(1.2)}
    state, view = stack(smooth(500, 400), low, high), View(0, 0, 0.5, 250, 200)
    renderer = Renderer()
    drawn: list[object] = []
    original = renderer._draw

    def counting(result, area, view, state, part, **options) -> None:
        drawn.append(part.layer.id if part.layer else None)
        original(result, area, view, state, part, **options)

    renderer._draw = counting  # type: ignore[method-assign]
    for step in range(4):
        high = replace(high, transform=high.transform.moved(3, 2))
        if step == 2:
            drawn.clear()
            pixels = [tone.pixels for tone in tones.values()]
        renderer.render(state.with_layer(high), view, tones)
    assert drawn == [high.id, high.id]
    assert [tone.pixels for tone in tones.values()] == pixels


def moved_about(step: float, opacity: float = 1, **fields: float):  # noqa: ANN201 - a scene
    """A layer with a soft edge over a background, a view that samples it, and how it is moved."""
    layer = layer_of(smooth(700, 500, 3), 90, 40, round_mask(700, 500), opacity=opacity)
    layer = placed(layer, **fields)
    ground, view = smooth(900, 600, 9), View(20, 10, 0.6, 480, 320)

    def at(number: int):  # noqa: ANN202
        place = layer.transform.moved(number * step, -number * step)
        return stack(ground, replace(layer, transform=place))

    return layer, view, at


@pytest.mark.parametrize("angle", [0.0, 20.0])
@pytest.mark.parametrize("opacity", [1.0, 0.6])
def test_a_layer_in_motion_is_not_sampled_again(angle, opacity, monkeypatch) -> None:
    _, view, at = moved_about(5, opacity, angle=angle)
    renderer, sampled = Renderer(), []
    for number in range(3):
        renderer.render(at(number), view, draft=True)
    original = Placement.sample

    def counting(place, read, rect):  # noqa: ANN202
        sampled.append(rect)
        return original(place, read, rect)

    monkeypatch.setattr(Placement, "sample", counting)
    # Three view pixels a step: what is shifted lies where it would be sampled.
    for number in (3, 4, 2):
        shown = renderer.render(at(number), view, draft=True)
        assert not sampled
        assert differences(shown, Renderer().render(at(number), view)).max() <= 1
        sampled.clear()


def test_a_layer_in_motion_is_half_a_pixel_off_at_most_and_exact_at_rest() -> None:
    layer, view, at = moved_about(3.3)
    renderer = Renderer()
    for number in range(12):
        renderer.render(at(number), view, draft=True)
        place = at(number).layers[0].transform
        start = at(1).layers[0].transform
        off = np.array([place.x - start.x, place.y - start.y]) * view.scale
        nearest = replace(layer, transform=start.moved(*(np.rint(off) / view.scale)))
        if number > 1:
            shown = renderer.render(at(number), view, draft=True)
            expected = Renderer().render(stack(smooth(900, 600, 9), nearest), view)
            assert differences(shown, expected).max() <= 1
    kept = renderer.nbytes
    np.testing.assert_array_equal(renderer.render(at(11), view), Renderer().render(at(11), view))
    assert renderer.nbytes < kept


def test_a_layer_in_motion_shows_what_changes_meanwhile() -> None:
    layer, view, at = moved_about(5)
    renderer = Renderer()

    def check(number: int, tones: dict[str, Gamma]) -> None:
        shown = renderer.render(at(number), view, tones, draft=True)
        expected = Renderer().render(at(number), view, tones)
        assert differences(shown, expected).max() <= 1

    for number in range(3):
        check(number, {})
    layer.mask.write(Rect(300, 200, 400, 300), 0)
    for number in range(3, 6):
        check(number, {})
    for number in range(6, 9):
        check(number, {layer.id: Gamma()})
    # Farther than it is kept.
    for number in (60, 61, 62, -50):
        check(number, {layer.id: Gamma()})


def test_a_tone_is_prepared_for_where_a_layer_in_motion_will_be() -> None:
    layer, view, at = moved_about(5, scale_x=3, scale_y=3)
    renderer, tone = Renderer(), Gamma(0.7)
    for number in range(4):
        renderer.render(at(number), view, draft=True)
    # It was moved on since the tone was asked for.
    renderer.prepare(at(1).layers[0], tone)
    called = tone.pixels
    assert called > 0
    for number in range(4, 8):
        shown = renderer.render(at(number), view, {layer.id: tone}, draft=True)
    assert tone.pixels == called
    expected = Renderer().render(at(7), view, {layer.id: tone}, draft=True)
    assert differences(shown, expected).max() <= 1


@pytest.mark.parametrize("scale", [0.25, 0.6, 1])
def test_a_prepared_tone_costs_the_next_frame_nothing(scale) -> None:
    layer = layer_of(smooth(200, 150, seed=3), 20, 10, mask=round_mask(200, 150))
    state, view = stack(background(), layer), View(0, 0, scale, 240, 160)
    renderer = Renderer()
    renderer.render(state, view)
    tone = Gamma(0.7)
    renderer.prepare(layer, tone)
    called = tone.pixels
    assert called > 0
    picture = renderer.render(state, view, {layer.id: tone})
    assert tone.pixels == called
    np.testing.assert_array_equal(picture, Renderer().render(state, view, {layer.id: tone}))


def test_what_lies_around_is_prepared_later_until_it_is_stopped() -> None:
    layer = layer_of(smooth(1500, 1200), 0, 0)
    state, renderer, tone = stack(background(), layer), Renderer(), Gamma(0.7)
    renderer.render(state, FULL)
    renderer.prepare(layer, tone)
    seen = tone.pixels
    assert 0 < seen <= 256 * 256
    renderer.prepare(layer, tone, around=lambda: True)
    assert tone.pixels == seen
    renderer.prepare(layer, tone, around=lambda: False)
    assert tone.pixels > seen
    called = tone.pixels
    beside = View(200, 200, 1, FULL.width, FULL.height)
    document = replace(state, width=1500, height=1200)
    shown = renderer.render(document, beside, {layer.id: tone})
    assert tone.pixels == called
    np.testing.assert_array_equal(shown, Renderer().render(document, beside, {layer.id: tone}))


def test_what_was_painted_while_a_tone_was_prepared_shows() -> None:
    layer = layer_of(smooth(200, 150, seed=3), 20, 10)
    state, renderer = stack(background(), layer), Renderer()
    renderer.render(state, FULL)

    def paint(pixels, region):  # noqa: ANN202 - a Tone
        layer.mask.write(Rect(0, 0, 30, 30), 0)
        return 255 - pixels

    renderer.prepare(layer, paint)
    shown = renderer.render(state, FULL, {layer.id: paint})
    np.testing.assert_array_equal(shown, Renderer().render(state, FULL, {layer.id: paint}))


@pytest.mark.parametrize("adjustments", [Adjustments(), Adjustments(exposure=0.5)])
def test_only_what_shows_of_a_cut_out_is_toned(adjustments) -> None:
    mask = np.zeros((600, 800), np.uint8)
    mask[300:340, 500:560] = round_mask(60, 40).pixels
    picture = smooth(800, 600, seed=4)
    layer = layer_of(picture, 0, 0, mask=Mask(mask), adjustments=adjustments)
    state, view = stack(smooth(800, 600), layer), View(0, 0, 1, 800, 600)
    tone, renderer = Gamma(), Renderer()
    shown = renderer.render(state, view, {layer.id: tone})
    # The squares that it lies in, where looked colours are kept for a slider of adjustments.
    assert 0 < tone.pixels <= (60 * 40 if adjustments.is_neutral else 2 * 256 * 256)
    whole = Gamma()(picture.pixels, ToneRegion(0, 0, 800, 600))
    seen = apply_adjustments(whole, adjustments)[320, 530].astype(int)
    assert abs(shown[320, 530, :3] - seen).max() <= 1
    np.testing.assert_array_equal(shown[100, 100, :3], smooth(800, 600).pixels[100, 100])


def test_a_dab_tones_only_what_it_touched() -> None:
    layer = layer_of(smooth(900, 700), 0, 0)
    tone, renderer = Gamma(), Renderer()
    state, view = stack(smooth(900, 700), layer), View(0, 0, 0.5, 450, 350)
    renderer.render(state, view, {layer.id: tone})
    before = tone.pixels
    layer.mask.write(Rect(400, 300, 440, 340), 90)
    picture = renderer.render(state, view, {layer.id: tone})
    assert tone.pixels - before < 30 * 30
    np.testing.assert_array_equal(picture, Renderer().render(state, view, {layer.id: tone}))


def test_sliders_of_adjustments_do_not_tone_again() -> None:
    layer = layer_of(smooth(900, 700), 0, 0)
    tone, renderer = Gamma(), Renderer()
    state, view = stack(smooth(900, 700), layer), View(0, 0, 0.5, 450, 350)

    def toned_for(exposure: float) -> int:
        before = tone.pixels
        adjusted = replace(layer, adjustments=Adjustments(exposure=exposure))
        renderer.render(state.with_layer(adjusted), view, {layer.id: tone})
        return tone.pixels - before

    assert toned_for(0.1) > 0
    assert [toned_for(0.2), toned_for(0.3)] == [0, 0]
    layer.mask.write(Rect(400, 300, 440, 340), 90)
    assert 0 < toned_for(0.4) < 30 * 30


def test_memory_stays_within_the_budget_and_is_given_back() -> None:
    renderer = Renderer(budget=3_000_000)
    kept = [layer_of(smooth(500, 400, seed), 0, 0) for seed in range(4)]
    for scale in (1.0, 0.5, 0.25):
        for layer in kept:
            state = stack(None, layer, size=(500, 400))
            view = View(0, 0, scale, int(500 * scale), int(400 * scale))
            renderer.render(state, view)
            assert renderer.nbytes <= 3_000_000
    assert renderer.nbytes > 0
    del kept, layer, state
    gc.collect()
    renderer.render(stack(None, size=(10, 10)), View(0, 0, 1, 10, 10))
    assert renderer.nbytes == 0


def test_sliders_leave_no_heap_of_old_tones() -> None:
    layer = layer_of(smooth(300, 300), 0, 0)
    renderer, state, view = Renderer(), stack(smooth(300, 300), layer), View(0, 0, 1, 300, 300)
    for power in np.linspace(0.5, 1.5, 12):
        renderer.render(state, view, {layer.id: Gamma(power)})
    assert renderer.nbytes <= 2 * 300 * 300 * 4


def test_proxy_shows_what_shows() -> None:
    pixels = np.full((300, 400, 3), 255, np.uint8)
    mask = round_mask(400, 300)
    pixels[mask.pixels > 0] = RED
    small, coverage = Renderer().proxy(layer_of(Image(pixels), 0, 0, mask), 128)
    assert max(small.shape) == 100
    assert small.shape[:2] == coverage.shape
    assert (small[coverage > 0] == RED).all()


def test_view_tells_where_a_change_will_be_seen() -> None:
    state = stack(plain(300, 200, WHITE), layer_of(plain(20, 20, RED), 101, 53))
    view = View(11.3, 7.9, 0.31, 90, 60)
    renderer = Renderer()
    bare = renderer.render(renderer.below(state, state.layers[0].id), view)
    rows, columns = np.nonzero((renderer.render(state, view) != bare).any(axis=2))
    rect = view.to_view(state.layers[0].bounds)
    assert rect.left <= columns.min() <= columns.max() < rect.right
    assert rect.top <= rows.min() <= rows.max() < rect.bottom
    assert rect.width < 20


def test_masks_of_any_revision_are_told_apart() -> None:
    image, renderer = plain(20, 20, RED), Renderer()
    for value in (0, 255, 0):
        layer = layer_of(image, 0, 0, Mask.filled(20, 20, value))
        picture = renderer.render(stack(plain(20, 20, BLUE), layer), View(0, 0, 1, 20, 20))
        assert picture[5, 5, :3].tolist() == list(RED if value else BLUE)

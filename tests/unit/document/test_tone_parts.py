"""Sliders of a look: its parts are computed once, and nothing stale is ever shown."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from ssh_studio.document import colour, kept, profiled, tone_parts
from ssh_studio.document.geometry import Rect
from ssh_studio.document.icc import builtin
from ssh_studio.document.layer import Adjustments, Image, Layer
from ssh_studio.document.renderer import Renderer, View
from tests.unit.document.scenes import Gamma, layer_of, placed, round_mask, smooth, stack


@dataclass
class _Parts:
    looked: NDArray[Any]

    @property
    def nbytes(self) -> int:
        return self.looked.nbytes


class Faded:
    """A tone in an amount, which counts the pixels whose look it computed; equal by amount."""

    def __init__(self, amount: float, look: Gamma) -> None:
        self.amount, self.look = amount, look

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Faded) and (self.amount, self.look) == (other.amount, other.look)

    def __hash__(self) -> int:
        return hash((self.amount, self.look))

    @property
    def kind(self) -> Gamma:
        return self.look

    def parts(self, pixels, region) -> _Parts:
        return _Parts(self.look(pixels, region))

    def of_parts(self, pixels, parts: _Parts) -> NDArray[Any]:
        assert parts.looked.shape == pixels.shape
        mixed = pixels + self.amount * (parts.looked.astype(float) - pixels)
        return np.rint(mixed).astype(pixels.dtype)

    def __call__(self, pixels, region) -> NDArray[Any]:
        return self.of_parts(pixels, self.parts(pixels, region))


@pytest.mark.parametrize("scale", [1.0, 0.45])
def test_a_slider_computes_the_look_once(scale) -> None:
    layer = layer_of(smooth(300, 200), 20, 10, round_mask(300, 200))
    state, view = stack(smooth(400, 300), layer), View(0, 0, scale, int(400 * scale), 150)
    renderer, look = Renderer(), Gamma()
    computed = []
    for amount in (1.0, 0.9, 0.8, 0.7, 0.0, 0.4):
        before = look.pixels
        picture = renderer.render(state, view, {layer.id: Faded(amount, look)})
        computed.append(look.pixels > before)
        fresh = {layer.id: Faded(amount, Gamma())}
        np.testing.assert_array_equal(picture, Renderer().render(state, view, fresh))
    # The first one shows it, the second is the first of a slider.
    assert computed == [True, True, False, False, False, False]


def test_a_slider_brings_pixels_of_another_profile_to_srgb_once(monkeypatch) -> None:
    converted, ways = colour.converted, []

    def counted(pixels, source, target, **options) -> NDArray[Any]:
        ways.append("back" if source is None else "there")
        return converted(pixels, source, target, **options)

    monkeypatch.setattr(profiled, "converted", counted)
    image = Image(smooth(130, 100, 2).pixels, icc=builtin("display-p3"))
    layer = layer_of(image, 20, 10, round_mask(130, 100))
    state, view = stack(smooth(240, 160), layer), View(0, 0, 1, 240, 160)
    renderer, look = Renderer(), Gamma()
    steps = []
    for amount in (1.0, 0.9, 0.8, 0.7):
        ways.clear()
        renderer.render(state, view, {layer.id: Faded(amount, look)})
        steps.append(sorted(set(ways)))
        assert ways
    # The first one shows it, the second is the first of a slider.
    assert steps == [["back", "there"], ["back", "there"], ["back"], ["back"]]


@pytest.mark.parametrize("scale", [1.0, 0.45, 0.2])
@pytest.mark.parametrize("icc", [None, "display-p3"])
def test_whatever_happens_during_a_slider_shows_as_if_drawn_afresh(scale, icc) -> None:
    low = layer_of(smooth(120, 90, 1), 30, 20, round_mask(120, 90))
    image = Image(smooth(130, 100, 2).pixels, icc=builtin(icc) if icc else None)
    high = layer_of(image, 80, 50, round_mask(130, 100), opacity=0.8)
    looks = {low.id: Gamma(1.4), high.id: Gamma()}
    amounts = {low.id: 1.0, high.id: 1.0}
    state, renderer = stack(smooth(240, 160, 9), low, high), Renderer()
    view = View(0, 0, scale, int(240 * scale), int(160 * scale))

    def slide(*layers: Layer) -> None:
        """Twice, so that parts are kept and then used."""
        for _ in range(2):
            for layer in layers:
                amounts[layer.id] *= 0.9
            tones = {key: Faded(amounts[key], look) for key, look in looks.items()}
            picture = renderer.render(state, view, tones)
            np.testing.assert_array_equal(picture, Renderer().render(state, view, tones))

    slide(high)
    slide(high)
    for rect, value in ((Rect(40, 30, 71, 52), 0), (Rect(0, 0, 130, 100), 255)):
        high.mask.write(rect, value)
        slide(high)
    looks[high.id] = Gamma(1.3)
    slide(high)
    state = state.with_layer(replace(high, adjustments=Adjustments(exposure=0.7)))
    slide(high)
    high.mask.write(Rect(10, 10, 90, 60), 120)
    slide(high)
    state = state.with_layer(placed(high, x=100.3, angle=11.0))
    slide(high, low)
    state = replace(state, layers=state.layers[::-1])
    slide(low)
    slide(high)
    state = state.with_layer(replace(low, visible=False))
    slide(high)
    view = View(20, 10, scale / 2, 60, 50)
    slide(high)
    view = View(0, 0, scale, int(240 * scale), int(160 * scale))
    slide(high)
    state = state.with_layer(replace(high, image=smooth(130, 100, 5)))
    slide(high)


def test_parts_are_given_back_when_the_slider_rests() -> None:
    layer = layer_of(smooth(300, 300), 0, 0)
    renderer, look = Renderer(), Gamma()
    state, view = stack(smooth(300, 300), layer), View(0, 0, 1, 300, 300)
    for amount in (1, 0.9, 0.8):
        renderer.render(state, view, {layer.id: Faded(amount, look)})
    sliding = renderer.nbytes
    for _ in range(kept._RESTS + 1):
        renderer.render(state, view, {layer.id: Faded(0.8, look)})
    assert sliding - renderer.nbytes == 300 * 300 * 3
    layer.mask.write(Rect(0, 0, 50, 50), 9)
    picture = renderer.render(state, view, {layer.id: Faded(0.8, look)})
    assert renderer.nbytes == sliding - 300 * 300 * 3
    fresh = Renderer().render(state, view, {layer.id: Faded(0.8, look)})
    np.testing.assert_array_equal(picture, fresh)


def test_parts_stay_within_their_bounds(monkeypatch) -> None:
    monkeypatch.setattr(tone_parts, "_MOST", 1000)
    monkeypatch.setattr("ssh_studio.document.pending._LARGEST", 256 * 256)
    layer = layer_of(smooth(700, 500), 0, 0)
    renderer, look = Renderer(), Gamma()
    state, view = stack(smooth(700, 500), layer), View(0, 0, 1, 700, 500)
    for amount in (1, 0.9, 0.8, 0.7):
        tones = {layer.id: Faded(amount, look)}
        picture = renderer.render(state, view, tones)
        np.testing.assert_array_equal(picture, Renderer().render(state, view, tones))
        assert renderer.nbytes <= 2 * 700 * 500 * 4 + 256 * 256 * 3


def test_squares_of_two_sizes_are_told_apart() -> None:
    layer = layer_of(smooth(1100, 1100), 0, 0)
    renderer, look, state = Renderer(), Gamma(), stack(smooth(1100, 1100), layer)
    near, far = View(0, 0, 1, 200, 200), View(0, 0, 0.5, 100, 100)
    for view, amount in ((near, 1), (far, 1), (near, 0.9), (far, 0.8), (near, 0.7), (far, 0.6)):
        tones = {layer.id: Faded(amount, look)}
        picture = renderer.render(state, view, tones)
        np.testing.assert_array_equal(picture, Renderer().render(state, view, tones))

"""Which tones are shown when; that a session uses it is tested with the session."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ssh_studio.document.geometry import Rect
from ssh_studio.live.shown import Shown
from ssh_studio.live.tone import LookTone, Share
from tests.unit.live.scenes import make_layer, painting_look


class Clock:
    now = 5.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def tone(value: int) -> LookTone:
    return LookTone(painting_look((value, value, value)))


def test_looks_of_a_gesture_wait_for_their_turn(clock) -> None:
    shown, layer = Shown(clock, pause=0.1), make_layer(at=(40, 30))
    first, second, third = tone(1), tone(2), tone(3).with_share(Share(0.5))

    def update(new: LookTone | None, *, gesture: bool = True) -> Rect:
        newest = {} if new is None else {layer.id: new}
        return shown.update(newest, [layer], gesture=gesture)

    assert update(first) == layer.reach == Rect(38, 28, 82, 62)
    clock.now += 0.04
    assert update(second).is_empty
    assert (shown.tones[layer.id], shown.newest[layer.id]) == (first, second)
    assert shown.wait == pytest.approx(0.06)
    half = second.with_share(Share(0.5))
    assert update(half) == layer.reach
    assert (shown.tones[layer.id].look, shown.tones[layer.id].share) == (first.look, half.share)
    clock.now += 0.07
    assert update(half) == layer.reach
    assert (shown.tones[layer.id], shown.wait) == (half, None)
    assert update(third).is_empty
    assert update(third, gesture=False) == layer.reach
    assert shown.tones[layer.id] is third
    assert update(None) == layer.reach
    assert update(first) == layer.reach, "a first look is waited for"


def test_what_takes_long_to_draw_is_drawn_less_often(clock) -> None:
    shown, layer = Shown(clock, pause=0.1), make_layer()

    def passes(seconds: float) -> bool:
        """Whether another look is shown after so long."""
        clock.now += seconds
        new = tone(9)
        shown.update({layer.id: new}, [layer], gesture=True)
        return shown.tones[layer.id] is new

    assert passes(0)
    clock.now += 0.3
    shown.drawn()
    assert not passes(0.5)
    assert passes(0.11)
    clock.now += 0.01
    shown.drawn()
    # Frames between say nothing of it.
    clock.now += 0.05
    shown.drawn()
    assert not passes(0.03)
    assert passes(0.03)


def test_layers_that_are_not_concerned_are_not_drawn(clock) -> None:
    shown = Shown(clock)
    one, other = make_layer(at=(0, 0)), make_layer(at=(100, 80))
    tones = {layer.id: tone(4) for layer in (one, other)}
    shown.update(tones, [one, other], gesture=False)
    moved = replace(other, transform=other.transform.moved(5, 5))
    assert shown.update({**tones, other.id: tone(5)}, [one, moved], gesture=False) == moved.reach

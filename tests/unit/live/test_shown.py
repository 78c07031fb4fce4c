"""Which tones are shown when; that a session uses it is tested with the session."""

from __future__ import annotations

from dataclasses import replace

from ssh_studio.document.geometry import Rect
from ssh_studio.live.shown import Preparation, Shown
from ssh_studio.live.tone import LookTone, Share
from tests.unit.live.scenes import make_layer, painting_look


def tone(value: int) -> LookTone:
    return LookTone(painting_look((value, value, value)))


def test_a_new_look_is_shown_when_it_is_ready() -> None:
    shown, layer = Shown(), make_layer(at=(40, 30))
    first, second, third = tone(1), tone(2), tone(3)

    def update(new: LookTone) -> Rect:
        return shown.update({layer.id: new}, [layer])

    assert update(first).is_empty
    assert shown.tones == {}
    assert shown.take([layer]) == Preparation(layer, first)
    assert shown.take([layer]) is None, "one at a time"
    shown.prepared()
    assert update(first) == layer.reach == Rect(38, 28, 82, 62)
    assert shown.is_complete
    assert update(second).is_empty
    assert (shown.tones[layer.id], shown.newest[layer.id]) == (first, second)
    assert shown.take([layer]) == Preparation(layer, second)
    assert update(third).is_empty
    shown.prepared()
    assert update(third) == layer.reach, "older than the newest, newer than what was shown"
    assert shown.tones[layer.id] is not third
    assert shown.tones[layer.id].look is second.look
    assert shown.tones != shown.newest
    assert shown.take([layer]) == Preparation(layer, third)


def test_another_amount_is_shown_at_once() -> None:
    shown, layer = Shown(), make_layer()
    first, second = tone(1), tone(2)
    shown.update({layer.id: first}, [layer])
    shown.take([layer])
    shown.prepared()
    shown.update({layer.id: first}, [layer])
    half = Share(0.5)
    assert shown.update({layer.id: first.with_share(half)}, [layer]) == layer.reach
    assert shown.update({layer.id: first.with_share(half)}, [layer]).is_empty
    assert shown.take([layer]) is None
    shown.update({layer.id: second}, [layer])
    assert (shown.tones[layer.id].look, shown.tones[layer.id].share) == (first.look, second.share)
    assert shown.update({}, [layer]) == layer.reach, "the original colours are back at once"


def test_what_became_ready_too_late_is_not_shown() -> None:
    shown, layer = Shown(), make_layer()
    first, second = tone(1), tone(2)
    for new in (first, first, second):
        shown.update({layer.id: new}, [layer])
        if shown.take([layer]) is not None and new is first:
            shown.prepared()
    shown.update({layer.id: first}, [layer])
    shown.prepared()
    assert shown.update({layer.id: first}, [layer]).is_empty
    assert shown.tones[layer.id] is first


def test_layers_that_are_not_concerned_are_not_drawn() -> None:
    shown = Shown()
    one, other = make_layer(at=(0, 0)), make_layer(at=(100, 80))
    tones = {layer.id: tone(4) for layer in (one, other)}
    for _ in range(3):
        shown.update(tones, [one, other])
        if shown.take([one, other]) is not None:
            shown.prepared()
    newest = {**tones, other.id: tone(5)}
    moved = replace(other, transform=other.transform.moved(5, 5))
    shown.update(newest, [one, moved])
    assert shown.take([one, moved]) == Preparation(moved, newest[other.id])
    shown.prepared()
    assert shown.update(newest, [one, moved]) == moved.reach

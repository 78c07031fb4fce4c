from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from ssh_studio.beside import is_alone
from ssh_studio.document.geometry import Rect
from ssh_studio.document.layer import Layer, LookSettings, PinnedLook
from ssh_studio.document.mask import Mask
from ssh_studio.document.toning import ToneRegion
from ssh_studio.errors import ModelNotFoundError, PictureError
from ssh_studio.live.status import LiveKind
from ssh_studio.live.tone import LookTone
from tests.unit.live.scenes import make_document, make_layer

Stops = Callable[[], bool]


def painted(session, layer) -> tuple[int, ...]:
    """What colour a layer's tone gives a grey pixel; () if it has none."""
    tone = session.tones.get(layer.id)
    if tone is None:
        return ()
    pixels = tone(np.full((1, 1, 3), 90, np.uint8), ToneRegion(0, 0, 1, 1))
    return tuple(map(int, pixels[0, 0]))


def test_a_layer_gets_a_look(make_session, harmonizer, qtbot) -> None:
    layer = make_layer(at=(40, 30), size=(40, 30))
    document = make_document(layer)
    session = make_session(document)
    assert (dict(session.tones), session.look_of(layer.id)) == ({}, None)
    assert session.status.kind is LiveKind.LOADING
    with qtbot.waitSignal(session.tones_changed) as told:
        pass
    assert told.args == [Rect(38, 28, 82, 62)]
    assert painted(session, layer) == (200, 120, 40)
    assert session.look_of(layer.id) is session.tones[layer.id].look
    status = session.status
    assert (status.kind, status.device) == (LiveKind.READY, "Abacus")
    assert status.milliseconds is not None
    assert len(document.history.steps) == 0, "a look is no step"


def test_only_what_a_change_concerns_is_estimated_again(make_session, harmonizer) -> None:
    low, top = make_layer(at=(10, 10)), make_layer(at=(90, 70))
    document = make_document(low, top)
    session = make_session(document)
    assert session.wait_idle()
    first = session.look_of(top.id)
    asked = len(harmonizer.asked)
    assert asked == 2, "the upper one waited for the lower one"
    document.update(top.id, "Move", transform=top.transform.moved(-5, -5))
    assert session.wait_idle()
    assert len(harmonizer.asked) == asked + 1
    document.select(low.id)
    document.update(top.id, "Rename", name="Otter")
    document.undo()
    document.undo()
    assert session.wait_idle()
    assert len(harmonizer.asked) == asked + 1, "undo brings the look back at once"
    assert session.look_of(top.id) is first
    document.update(low.id, "Move", transform=low.transform.moved(3, 0))
    assert session.wait_idle()
    assert len(harmonizer.asked) == asked + 3, "the one above sees it"


def test_an_upper_layer_sees_the_looks_of_lower_ones(make_session, harmonizer) -> None:
    low = make_layer(at=(0, 0), size=(160, 120))
    top = make_layer(at=(60, 40))
    document = make_document(low, top)
    session = make_session(document)
    assert session.wait_idle()
    assert painted(session, low) == (200, 120, 40)
    assert harmonizer.asked[-1].reference[60, 80].tolist() == [200, 120, 40]
    document.update(low.id, "Look off", look=replace(low.look, on=False))
    assert session.wait_idle()
    assert harmonizer.asked[-1].reference[60, 80].tolist() == [90, 90, 90]
    assert low.id not in session.tones


def test_another_amount_needs_no_estimate(make_session, harmonizer) -> None:
    layer = make_layer()
    document = make_document(layer)
    session = make_session(document)
    assert session.wait_idle()
    before = session.tones[layer.id]
    document.update(layer.id, "Strength", look=replace(layer.look, strength=0.5))
    after = session.tones[layer.id]
    assert after is not before
    assert after.look is before.look
    assert painted(session, layer) == (145, 105, 65)
    document.update(layer.id, "Strength", look=replace(layer.look, strength=0))
    assert layer.id not in session.tones
    assert len(harmonizer.asked) == 1


def test_a_drag_keeps_the_old_look_and_ends_with_the_right_one(
    make_session, harmonizer, qtbot
) -> None:
    layer = make_layer()
    document = make_document(layer)
    session = make_session(document)
    assert session.wait_idle()
    shown = session.look_of(layer.id)
    harmonizer.gate.clear()
    document.begin("Move")
    for step in range(1, 41):
        document.update(layer.id, "Move", transform=layer.transform.moved(step, 0))
        assert layer.id in session.tones, "no flicker"
        if step == 20:
            harmonizer.gate.set()
            qtbot.waitUntil(lambda: session.look_of(layer.id) is not shown)
            assert document.in_gesture, "looks arrive during the drag, too"
    document.commit()
    assert session.wait_idle()
    assert len(harmonizer.asked) < 10
    assert harmonizer.asked[-1].placement[:, 2].tolist() == [80, 30]


def test_painting_is_seen(make_session, harmonizer) -> None:
    layer = make_layer(mask=Mask.filled(40, 30, 0))
    document = make_document(layer)
    session = make_session(document)
    assert session.wait_idle()
    assert harmonizer.asked == [], "nothing shows"
    edit = document.edit_mask("Paint", layer.mask)
    edit.write(Rect(10, 10, 20, 20), 255)
    edit.write(Rect(15, 10, 30, 20), 255)
    edit.commit()
    assert session.wait_idle()
    assert layer.id in session.tones
    assert (harmonizer.asked[-1].mask == layer.mask.pixels).all()
    document.undo()
    assert session.wait_idle()
    assert layer.id not in session.tones


def test_layers_that_cannot_have_a_look_are_no_error(make_session, harmonizer) -> None:
    document = make_document(
        make_layer(visible=False),
        make_layer(opacity=0),
        make_layer(at=(500, 30)),
        make_layer(look=LookSettings(on=False)),
        make_layer(size=(40, 3)),
        make_layer(mask=Mask.filled(40, 30, 0)),
        # Its picture reaches into the document, but nothing of it that shows.
        make_layer(at=(-30, 10), mask=half_mask()),
    )
    session = make_session(document)
    assert session.wait_idle()
    assert (harmonizer.asked, dict(session.tones)) == ([], {})
    assert session.status.kind is LiveKind.READY


def half_mask() -> Mask:
    pixels = np.zeros((30, 40), np.uint8)
    pixels[:, :20] = 255
    return Mask(pixels)


def test_the_switch_restores_at_once(make_session, harmonizer, qtbot) -> None:
    layer = make_layer()
    document = make_document(layer)
    session = make_session(document)
    assert session.wait_idle()
    look = session.look_of(layer.id)
    harmonizer.gate.clear()
    document.update(layer.id, "Move", transform=layer.transform.moved(9, 9))
    with qtbot.waitSignal(session.tones_changed) as told:
        session.enabled = False
    assert told.args == [None]
    assert dict(session.tones) == {}
    assert session.status.kind is LiveKind.OFF
    harmonizer.gate.set()
    document.undo()
    assert session.wait_idle()
    assert dict(session.tones) == {}
    session.enabled = True
    assert session.look_of(layer.id) is look
    assert layer.id in session.tones, "what is known already is there at once"


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (ModelNotFoundError("There is no model otter."), "There is no model otter."),
        (ZeroDivisionError("inside"), "not prepared for"),
    ],
)
def test_an_error_switches_live_off_and_is_said_once(
    make_session, harmonizer, error, sentence
) -> None:
    low, top = make_layer(at=(10, 10)), make_layer(at=(90, 70))
    document = make_document(low, top)
    state = document.state
    session = make_session(document)
    assert session.wait_idle()
    told: list[tuple[str, str]] = []
    session.failed.connect(lambda *what: told.append(what))
    harmonizer.error = error
    document.update(low.id, "Move", transform=low.transform.moved(3, 0))
    assert session.wait_idle()
    document.undo()
    document.redo()
    assert session.wait_idle()
    assert len(told) == 1
    assert sentence in told[0][0]
    assert "Traceback" in told[0][1]
    assert not session.enabled
    assert dict(session.tones) == {}
    assert session.status.kind is LiveKind.FAILED
    assert sentence in session.status.sentence
    document.undo()
    assert document.state == state
    harmonizer.error = None
    session.enabled = True
    assert session.wait_idle()
    assert session.status.sentence == "Live harmonization is on."
    assert set(session.tones) == {low.id, top.id}


@pytest.mark.parametrize("way", ["another document", "another model", "without the layer"])
def test_live_is_back_when_what_failed_is_not_asked_for(make_session, harmonizer, way) -> None:
    low, top = make_layer(at=(10, 10)), make_layer(at=(90, 70))
    document = make_document(low, top)
    harmonizer.error = ModelNotFoundError("There is no model otter.")
    session = make_session(document)
    assert session.wait_idle()
    assert not session.enabled
    harmonizer.error = None
    document.update(low.id, "Move", transform=low.transform.moved(3, 0))
    assert not session.enabled
    if way == "another document":
        document.edit("Open", make_document(make_layer()).state)
    elif way == "another model":
        document.update(low.id, "Model", look=replace(low.look, model="mine"))
    else:
        document.edit("Delete", replace(document.state, layers=(top,), active=top.id))
    assert session.enabled
    assert session.wait_idle()
    assert set(session.tones) == {layer.id for layer in document.state.layers}


@pytest.mark.parametrize("layers", [0, 1])
def test_a_model_that_cannot_be_warmed_is_said_once(make_session, harmonizer, layers) -> None:
    def refuse(model: str) -> None:
        raise ModelNotFoundError("There is no model otter.")

    document = make_document(*(make_layer(),) * layers)
    session = make_session(document, load=refuse, enabled=False)
    told: list[str] = []
    session.failed.connect(lambda sentence, details: told.append(sentence))
    session.enabled = True
    session.warm()
    assert session.wait_idle()
    assert told == ["There is no model otter."]
    assert session.status.kind is LiveKind.FAILED
    if layers:
        session.reload(harmonizer.load)
        layer = document.state.layers[0]
        document.update(layer.id, "Model", look=replace(layer.look, model="mine"))
        assert session.wait_idle()
        assert session.tones


def test_a_layer_that_goes_takes_its_request_along(make_session, harmonizer) -> None:
    layer = make_layer()
    document = make_document(layer)
    session = make_session(document)
    harmonizer.gate.clear()
    document.edit("Delete", replace(document.state, layers=(), active=None))
    assert session.status.kind is not LiveKind.FAILED
    harmonizer.gate.set()
    assert session.wait_idle()
    assert dict(session.tones) == {}
    document.undo()
    assert session.wait_idle()
    assert layer.id in session.tones


def test_a_model_of_its_own(make_session, harmonizer) -> None:
    layer = make_layer()
    document = make_document(layer)
    session = make_session(document)
    assert session.wait_idle()
    document.update(layer.id, "Model", look=replace(layer.look, model="mine"))
    assert session.wait_idle()
    assert harmonizer.loaded == ["default", "mine"]
    session.reload()
    assert session.wait_idle()
    assert harmonizer.loaded == ["default", "mine", "mine"]


def test_a_pinned_look_stays_whatever_changes_and_undo_takes_it_back(
    make_session, harmonizer
) -> None:
    low, top = make_layer(at=(10, 10)), make_layer(at=(60, 60))
    document = make_document(low, top)
    session = make_session(document)
    with pytest.raises(PictureError, match="no look yet"):
        session.copy_look(low.id)
    assert session.wait_idle()
    own = session.look_of(top.id)
    pins = [PinnedLook({**session.copy_look(low.id), "model": name}) for name in ("one", "two")]
    asked = len(harmonizer.asked)
    for pin in pins:
        document.update(top.id, "Paste look", look=replace(top.look, pinned=pin))
        assert session.wait_idle()
    document.update(top.id, "Move", transform=top.transform.moved(5, 5))
    document.update(low.id, "Move", transform=low.transform.moved(5, 5))
    assert session.wait_idle()
    assert len(harmonizer.asked) == asked + 1, "only the lower one"
    assert session.look_of(top.id).model == "two"
    assert set(session.copy_looks()) == {low.id}, "the other is in the document"
    for model in ("two", "two", "one", ""):
        document.undo()
        assert session.look_of(top.id).model == model, "at once"
    assert session.look_of(top.id) is own
    document.redo()
    assert session.look_of(top.id).model == "one"
    assert len(harmonizer.asked) == asked + 1


def test_a_pinned_look_needs_nothing_beneath(make_session, harmonizer, strong_look) -> None:
    pinned = LookSettings(strength=0.5, pinned=PinnedLook(strong_look.to_dict()))
    layer = make_layer(look=pinned)
    session = make_session(make_document(layer, background=None))
    assert session.wait_idle()
    assert session.tones[layer.id].share.strength == 0.5
    assert (session.look_of(layer.id).lut == strong_look.lut).all()
    assert (harmonizer.asked, harmonizer.loaded) == ([], [])


def test_saved_looks_come_back(make_session, harmonizer) -> None:
    low, top = make_layer(at=(10, 10)), make_layer(at=(60, 60))
    session = make_session(make_document(low, top))
    assert session.wait_idle()
    saved = session.copy_looks()
    again = make_session(make_document(low, top), enabled=False)
    again.restore_looks(saved)
    assert again.wait_idle()
    assert dict(again.tones) == {}
    asked = len(harmonizer.asked)
    again.enabled = True
    assert painted(again, low) == (200, 120, 40), "shown before it is estimated anew"
    assert again.wait_idle()
    assert len(harmonizer.asked) == asked + 2


def test_a_damaged_look_costs_its_layer_and_live_goes_on(make_session, harmonizer) -> None:
    layer, other = make_layer(), make_layer(at=(90, 70))
    document = make_document(layer, other)
    session = make_session(document)
    told: list[str] = []
    session.failed.connect(lambda sentence, details: told.append(sentence))
    pinned = PinnedLook({"version": 1})
    document.update(layer.id, "Paste look", look=replace(layer.look, pinned=pinned))
    assert session.wait_idle()
    session.restore_looks({other.id: {"version": 1}})
    assert session.wait_idle()
    assert ["damaged" in sentence for sentence in told] == [True, True]
    assert session.enabled
    assert set(session.tones) == {other.id}
    document.undo()
    assert session.wait_idle()
    assert set(session.tones) == {layer.id, other.id}


def test_a_new_look_is_finished_elsewhere_before_it_is_shown(make_session, qtbot) -> None:
    layer = make_layer()
    document = make_document(layer)
    finished: list[tuple[Layer, LookTone, bool]] = []
    gate = threading.Event()

    def prepare(which: Layer, tone: LookTone, *, around: Stops | None = None) -> None:
        if around is not None:
            return
        gate.wait(10)
        finished.append((which, tone, threading.current_thread() is threading.main_thread()))

    session = make_session(document, prepare=prepare)
    told: list[object] = []
    session.tones_changed.connect(told.append)
    qtbot.waitUntil(lambda: bool(session.newest_tones))
    assert (dict(session.tones), told) == ({}, []), "an export gets the newest, the canvas waits"
    gate.set()
    assert session.wait_idle()
    first = session.tones[layer.id]
    assert finished == [(layer, first, False)]
    assert told == [layer.reach]
    gate.clear()
    moved = layer.transform.moved(1, 0)
    document.update(layer.id, "Move", transform=moved)
    qtbot.waitUntil(lambda: session.newest_tones[layer.id].look is not first.look)
    assert session.tones[layer.id] == first, "the old one stays meanwhile"
    look = replace(layer.look, strength=0.5)
    document.update(layer.id, "", look=look)
    shown = session.tones[layer.id]
    assert (shown.look, shown.share.strength) == (first.look, 0.5), "what the hand does is at once"
    gate.set()
    assert session.wait_idle()
    assert session.tones == session.newest_tones
    assert finished[-1][0].transform == moved


def test_beside_a_hand_one_thing_is_done_after_another(make_session, harmonizer, qtbot) -> None:
    layer = make_layer()
    document = make_document(layer)
    gate, prepared = threading.Event(), list[tuple[float, LookTone, bool]]()

    def prepare(which: Layer, tone: LookTone, *, around: Stops | None = None) -> None:
        if around is not None:
            return
        prepared.append((which.transform.x, tone, is_alone()))
        gate.wait(10)

    gate.set()
    session = make_session(document, prepare=prepare)
    assert session.wait_idle()
    first = session.tones[layer.id]
    assert prepared == [(layer.transform.x, first, False)]
    gate.clear()
    document.begin("Move")
    estimated = len(harmonizer.asked)
    document.update(layer.id, "", transform=layer.transform.moved(1, 0))
    # What will be seen next with the old look; then the new look, and no third one meanwhile.
    qtbot.waitUntil(lambda: len(harmonizer.asked) == estimated + 1)
    qtbot.waitUntil(lambda: session.newest_tones[layer.id] != first)
    document.update(layer.id, "", transform=layer.transform.moved(2, 0))
    qtbot.wait(100)
    assert prepared[1:] == [(layer.transform.x + 1, first, True)]
    assert len(harmonizer.asked) == estimated + 1
    gate.set()
    qtbot.waitUntil(lambda: len(harmonizer.asked) == estimated + 2)
    document.commit()
    assert session.wait_idle()
    assert prepared[-1][0] == layer.transform.x + 2
    assert session.tones == session.newest_tones


def test_what_lies_around_is_finished_when_looks_are_shown_until_something_changes(
    make_session, qtbot
) -> None:
    layer, other = make_layer(), make_layer()
    document = make_document(layer, other)
    gate, asked = threading.Event(), list[tuple[str, bool]]()
    stops: list[Stops] = []

    def prepare(which: Layer, tone: LookTone, *, around: Stops | None = None) -> None:
        if around is None:
            asked.append((which.id, False))
            return
        assert is_alone(), "nobody waits for it: the other cores are left to others"
        asked.append((which.id, around()))
        stops.append(around)
        gate.wait(10)

    session = make_session(document, prepare=prepare)
    assert session.wait_idle()
    qtbot.waitUntil(lambda: len(stops) == 1)
    assert asked == [(layer.id, False), (other.id, False), (layer.id, False)]
    # Somebody goes on: what was not begun is told to stop at once.
    document.update(other.id, "Fade", opacity=0.5)
    assert stops[0]()
    gate.set()
    qtbot.waitUntil(lambda: len(stops) == 2)
    assert asked[3] == (other.id, True)


def test_a_look_that_could_not_be_finished_is_shown_all_the_same(make_session, caplog) -> None:
    def prepare(_layer: Layer, _tone: LookTone, *, around: Stops | None = None) -> None:
        raise MemoryError

    layer = make_layer()
    session = make_session(make_document(layer), prepare=prepare)
    assert session.wait_idle()
    assert layer.id in session.tones
    assert "could not be made ready" in caplog.text


def test_a_fallback_is_said(make_session, harmonizer) -> None:
    harmonizer.device.reason = "GeForce ran out of memory"
    session = make_session(make_document(make_layer()))
    assert session.wait_idle()
    assert session.status.kind is LiveKind.READY
    assert "GeForce ran out of memory." in session.status.sentence


def test_warming_up_loads_the_model_and_nothing_else_does(make_session, harmonizer) -> None:
    session = make_session(make_document())
    assert session.wait_idle()
    assert harmonizer.loaded == []
    session.warm()
    assert session.status.kind is LiveKind.LOADING
    assert session.wait_idle()
    assert harmonizer.loaded == ["default"]
    assert (session.status.kind, session.status.device) == (LiveKind.READY, "Abacus")

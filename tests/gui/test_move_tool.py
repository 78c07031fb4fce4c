"""Moving, scaling and turning layers by hand."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ssh_studio.document.geometry import Rect, Transform
from ssh_studio.document.layer import Image, Layer
from ssh_studio.document.mask import Mask
from ssh_studio.ui.tools.handles import GRIPS, Frame, dragged_scale
from ssh_studio.ui.tools.move import MoveTool
from ssh_studio.ui.tools.snapping import snapped

SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
PLACES = [
    Transform(200, 150),
    Transform(40.5, 77, 2, 2, 30),
    Transform(10, 20, 0.5, 1.5, -115, flip_x=True),
    Transform(10, 20, 3, 1.5, 90, flip_x=True, flip_y=True),
]


@pytest.fixture
def move(toolbox) -> MoveTool:
    return toolbox.tools["move"]


def corner_of(document, grip) -> tuple[float, float]:
    layer = document.active
    return Frame(layer.transform, 100, 60, Rect.of(100, 60)).at(grip)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("grip", GRIPS)
def test_a_pulled_handle_is_where_it_was_pulled_to(place, grip) -> None:
    frame = Frame(place, 100, 60, Rect(20, 10, 70, 45))
    to = (frame.at(grip)[0] + 7.5, frame.at(grip)[1] - 3.25)
    scaled = dragged_scale(frame, grip, to, proportional=False, centred=False)
    after = replace(frame, transform=scaled)
    opposite = (-grip[0], -grip[1])
    assert after.at(opposite) == pytest.approx(frame.at(opposite))
    if 0 not in grip:
        assert after.at(grip) == pytest.approx(to)
    centred = dragged_scale(frame, grip, to, proportional=True, centred=True)
    assert replace(frame, transform=centred).at((0, 0)) == pytest.approx(frame.at((0, 0)))
    assert centred.scale_x / place.scale_x == pytest.approx(centred.scale_y / place.scale_y)


@pytest.mark.parametrize("place", PLACES)
def test_the_frame_goes_around_what_the_mask_shows(place) -> None:
    content = Rect(20, 10, 70, 45)
    frame = Frame(place, 100, 60, content)
    matrix = place.matrix(100, 60)
    ends = [(20, 10), (70, 10), (70, 45), (20, 45)]
    expected = sorted(tuple(matrix[:, :2] @ end + matrix[:, 2]) for end in ends)
    assert np.allclose(sorted(frame.corners()), expected)
    assert frame.contains(matrix[:, :2] @ (21, 11) + matrix[:, 2])
    assert not frame.contains(matrix[:, :2] @ (18, 11) + matrix[:, 2])


def test_snaps_to_the_nearest_line() -> None:
    assert snapped([7, 50, 93], 200, 8) == (-7, 0)
    assert snapped([60, 97, 134], 200, 8) == (3, 100)
    assert snapped([60, 80, 110], 200, 8) == (0, None)


def test_a_drag_moves_in_one_step(document, toolbox, hand) -> None:
    hand.drag((200, 150), (210, 150), (230.4, 141.3))
    place = document.active.transform
    assert (place.x, place.y) == (230, 141)
    assert [step.label for step in document.history.steps] == ["Move Otter"]
    document.undo()
    assert (document.active.transform.x, document.active.transform.y) == (200, 150)


def test_a_click_chooses_what_shows_there(document, toolbox, hand, canvas) -> None:
    below = document.active
    mask = np.zeros((60, 100), np.uint8)
    mask[:, 50:] = 255
    above = Layer(Image(np.zeros((60, 100, 3), np.uint8)), Mask(mask), below.transform, "Above")
    state = replace(document.state, layers=(below, above))
    document.edit("Add", state)
    hand.click(240, 150)
    assert document.active is above
    hand.click(170, 150)
    assert document.active is below
    hand.click(10, 10)
    assert document.active is below
    assert document.history.position == 1


def test_snapping_shows_guides_and_control_avoids_it(document, toolbox, hand, move) -> None:
    hand.drag((160, 130), (170, 130), (14, 90), release=False)
    assert document.active.transform.corners(100, 60)[0][0] == 0
    assert move._guides.x == 0
    assert move._guides.y is None
    hand.move(14, 90, keys=CONTROL)
    assert document.active.transform.corners(100, 60)[0][0] == 4
    hand.release(14, 90)
    assert move._guides.is_empty


@pytest.mark.parametrize("angle", [0, 90])
def test_a_layer_of_its_own_size_stays_on_whole_pixels(document, toolbox, hand, angle) -> None:
    image = Image(np.zeros((61, 101, 3), np.uint8))
    first = Transform.at(20, 30, 101, 61) if angle == 0 else Transform(30.5, 50.5, angle=90)
    layer = replace(document.active, image=image, mask=Mask.filled(101, 61), transform=first)
    document.edit("Odd", document.state.with_layer(layer))
    # Snaps to both centres; the document's sides are even, the layer's odd.
    to = (50 + 201.3 - first.x, 50 + 148.6 - first.y)
    hand.drag((50, 50), (60, 60.3), to, release=False)
    assert not toolbox.tools["move"]._guides.is_empty
    hand.release(*to)
    corners = document.active.transform.corners(101, 61)
    assert np.allclose(corners, np.rint(corners), atol=1e-9)
    assert abs(document.active.transform.x - 200) <= 0.5
    layer = document.active
    document.update(layer.id, "", transform=replace(layer.transform, scale_x=1.5, scale_y=1.5))
    x, y = document.active.transform.x, document.active.transform.y
    hand.drag((x, y), (x + 30, y + 30), (x + 1, y + 1))
    assert (document.active.transform.x, document.active.transform.y) == (200, 150)


def test_shift_keeps_to_an_axis_the_ratio_and_steps(document, toolbox, hand) -> None:
    hand.drag((200, 150), (210, 152), (260, 163), keys=SHIFT)
    assert (document.active.transform.x, document.active.transform.y) == (260, 150)
    corner = corner_of(document, (1, 1))
    toolbox.tools["move"].proportional = False
    hand.drag(corner, (corner[0] + 30, corner[1]), (corner[0] + 50, corner[1]), keys=SHIFT)
    place = document.active.transform
    assert place.scale_x == place.scale_y > 1.2
    corner = corner_of(document, (1, 1))
    hand.drag(corner, (corner[0] + 30, corner[1]), keys=CONTROL)
    place = document.active.transform
    assert place.scale_x > place.scale_y
    layer = document.active
    document.update(layer.id, "", transform=Transform(200, 150))
    knob = (200, 150 - 30 - 24)
    hand.drag(knob, (230, 100), (205 + 54, 150 - 40), keys=SHIFT)
    assert document.active.transform.angle == pytest.approx(60)
    labels = [step.label for step in document.history.steps]
    assert labels == ["Move Otter", "Scale Otter", "Scale Otter", "", "Turn Otter"]


def test_turning_is_about_the_centre(document, toolbox, hand) -> None:
    hand.drag((200, 96), (220, 96), (254, 150))
    place = document.active.transform
    assert place.angle == pytest.approx(90)
    assert (place.x, place.y) == pytest.approx((200, 150))


def test_alt_drags_a_copy(document, toolbox, hand) -> None:
    original = document.active
    hand.drag((200, 150), (210, 150), (260, 200), keys=ALT)
    assert [layer.name for layer in document.state.layers] == ["Otter", "Otter copy"]
    assert document.state.layers[0] is original
    assert document.active.mask is not original.mask
    assert (document.active.transform.x, document.active.transform.y) == (260, 200)
    document.undo()
    assert document.state.layers == (original,)


def test_escape_and_undo_end_a_drag(document, toolbox, hand, canvas) -> None:
    for end in (lambda: QTest.keyClick(canvas, Qt.Key.Key_Escape), document.undo):
        hand.drag((200, 150), (230, 150), release=False)
        assert document.active.transform.x == 230
        end()
        hand.move(260, 150)
        hand.release(260, 150)
        assert document.active.transform.x == 200
        assert document.history.position == 0
        assert not document.in_gesture


def test_arrows_nudge_in_one_step(document, toolbox, canvas) -> None:
    for _ in range(3):
        QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Up, SHIFT)
    assert (document.active.transform.x, document.active.transform.y) == (203, 140)
    assert document.history.position == 1


def test_numbers_are_exact(document, toolbox, qtbot) -> None:
    options = {option.id: option for option in toolbox.options()}
    assert [options[name].get() for name in ("x", "y", "scale", "angle")] == [150, 120, 100, 0]
    with qtbot.waitSignal(toolbox.options_changed):
        options["x"].set(10)
    options["scale"].set(50)
    place = document.active.transform
    assert (place.scale_x, place.scale_y) == (0.5, 0.5)
    assert (place.x, place.y) == (60, 150)
    options["angle"].set(-30)
    assert options["angle"].get() == pytest.approx(-30)
    document.select(None)
    assert options["x"].get() is None


def test_a_release_elsewhere_ends_the_drag(document, toolbox, hand) -> None:
    hand.drag((200, 150), (230, 150), release=False)
    hand.hover(300, 200)
    assert not document.in_gesture
    assert document.active.transform.x == 230
    assert math.isclose(document.active.transform.y, 150)

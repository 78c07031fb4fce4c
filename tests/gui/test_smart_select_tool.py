"""Smart select: in the background, dropped when it comes too late."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ssh_studio.document.document import State
from ssh_studio.document.geometry import Rect, Transform
from ssh_studio.document.layer import Image, Layer
from ssh_studio.document.mask import Mask

ALT = Qt.KeyboardModifier.AltModifier
BOX = ((70, 60), (100, 90), (240, 250))


@pytest.fixture
def picture() -> np.ndarray:
    """An orange ellipse, and a smaller one beside it, on a noisy blue ground."""
    rng = np.random.default_rng(0)
    pixels = np.full((300, 400, 3), (40, 80, 150), np.uint8)
    cv2.ellipse(pixels, (150, 150), (60, 75), 0, 0, 360, (220, 140, 40), -1)
    cv2.ellipse(pixels, (320, 150), (30, 40), 0, 0, 360, (220, 140, 40), -1)
    return (pixels.astype(int) + rng.integers(-12, 13, pixels.shape)).clip(0, 255).astype(np.uint8)


@pytest.fixture
def layer(picture, document, toolbox) -> Layer:
    made = Layer(Image(picture), Mask.filled(400, 300), Transform(200, 150), "Fox")
    document.edit("Layer", State(document.state.background, 400, 300, (made,), made.id))
    toolbox.choose("select")
    return made


def test_a_box_selects_and_scribbles_refine(document, layer, toolbox, jobs, hand, canvas) -> None:
    tool, mask = toolbox.tool, layer.mask
    hand.drag(*BOX)
    assert tool.busy
    assert canvas.cursor().shape() == Qt.CursorShape.BusyCursor
    canvas.grab()
    assert mask.pixels.all()
    assert jobs.wait()
    assert not tool.busy
    assert mask.pixels[150, 150] == 255
    assert mask.pixels[150, 320] == 0
    assert mask.pixels[70, 80] == 0
    assert document.history.last.label == "Smart select on Fox"
    # By hand in between: stays, because the result does not change there.
    edit = document.edit_mask("Paint", mask)
    edit.write(Rect(0, 0, 10, 10), 99)
    edit.commit()
    hand.drag((305, 150), (320, 150), (335, 150))
    assert jobs.wait()
    assert mask.pixels[150, 320] == 255
    assert mask.pixels[5, 5] == 99
    hand.drag((305, 150), (320, 150), (335, 150), keys=ALT)
    assert jobs.wait()
    assert mask.pixels[150, 150] == 255
    assert mask.pixels[150, 320] == 0
    document.jump(1)
    assert mask.pixels.all()
    # What the scribbles refined is gone: the next drag is a box again.
    hand.drag((280, 100), (300, 120), (360, 200))
    assert jobs.wait()
    assert mask.pixels[150, 320] == 255
    assert mask.pixels[150, 150] == 0


def test_only_the_newest_box_counts(document, layer, jobs, toolbox, hand) -> None:
    hand.drag(*BOX)
    hand.drag((280, 100), (300, 120), (360, 200))
    assert jobs.wait()
    assert layer.mask.pixels[150, 320] == 255
    assert layer.mask.pixels[150, 150] == 0
    assert document.history.position == 2


@pytest.mark.parametrize("what", ["painted", "removed", "escape"])
def test_what_comes_too_late_is_dropped(document, layer, jobs, hand, canvas, toolbox, what) -> None:
    said: list[str] = []
    toolbox.message.connect(said.append)
    hand.drag(*BOX)
    if what == "painted":
        edit = document.edit_mask("Paint", layer.mask)
        edit.write(Rect(0, 0, 9, 9), 7)
        edit.commit()
    elif what == "removed":
        document.edit("Remove", State(document.state.background, 400, 300))
    else:
        QTest.keyClick(canvas, Qt.Key.Key_Escape)
    position = document.history.position
    assert jobs.wait()
    assert document.history.position == position
    assert layer.mask.pixels[100, 20] == 255
    assert len(said) == (what != "escape")
    assert not toolbox.tool.busy


def test_a_drag_meanwhile_is_not_disturbed(document, layer, jobs, hand, qtbot) -> None:
    hand.drag(*BOX)
    document.begin("Move")
    document.update(layer.id, "", transform=Transform(210, 150))
    assert jobs.wait()
    assert document.in_gesture
    assert layer.mask.pixels.all()
    document.commit()
    qtbot.waitUntil(lambda: document.history.position == 3)
    assert layer.mask.pixels[150, 320] == 0
    assert document.active.transform.x == 210


def test_nothing_found_is_said(document, layer, jobs, hand, toolbox) -> None:
    said: list[str] = []
    toolbox.message.connect(said.append)
    hand.click(100, 100)
    hand.drag((500, 60), (600, 250))
    assert jobs.wait()
    assert len(said) == 2
    assert document.history.position == 1

"""Cleaned colours follow the mask, and are no step of their own."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from ssh_studio.document.geometry import Rect
from ssh_studio.document.layer import Layer
from ssh_studio.document.mask import Mask
from ssh_studio.live.cleaning import cleaned


@pytest.fixture
def cut(document, layer, desk, jobs) -> Layer:
    """The fox, cut out softly and cleaned."""
    soft = np.zeros((300, 400), np.uint8)
    cv2.circle(soft, (200, 150), 82, 255, -1)
    edit = document.edit_mask("Cut", layer.mask)
    edit.write(layer.mask.rect, np.asarray(cv2.GaussianBlur(soft, (0, 0), 3), np.uint8))
    edit.commit()
    desk.spill.toggle()
    assert jobs.wait()
    assert document.active.image.original is layer.image
    return document.active


def settled(desk, jobs, qtbot) -> None:
    """Wait until nothing is to be cleaned any more."""
    qtbot.waitUntil(lambda: not desk.spill._timer.isActive() and not jobs.running, timeout=60_000)


def truth(layer: Layer, mask: Mask) -> np.ndarray:
    return cleaned(layer.image, mask, device="auto").pixels


def test_painting_in_the_mask_cleans_again(document, cut, desk, jobs, qtbot) -> None:
    first = cut.image.pixels
    labels = [step.label for step in document.history.steps]
    edit = document.edit_mask("Paint", cut.mask)
    edit.write(Rect(180, 60, 220, 90), 90)
    edit.commit()
    settled(desk, jobs, qtbot)
    now = document.active.image
    assert not np.array_equal(now.pixels, first)
    assert np.array_equal(now.pixels, truth(document.active, cut.mask))
    assert now.uncut is cut.image.uncut
    # No step: undo takes the stroke back, and the colours with it; nothing stands in redo's way.
    assert [step.label for step in document.history.steps] == [*labels, "Paint"]
    document.undo()
    settled(desk, jobs, qtbot)
    assert np.array_equal(document.active.image.pixels, first)
    document.redo()
    settled(desk, jobs, qtbot)
    assert np.array_equal(document.active.image.pixels, now.pixels)
    document.jump(len(labels) - 1)
    assert document.active.image is cut.image.uncut
    assert not document.active.image.original


def test_the_history_keeps_one_cleaned_picture(document, cut, desk, jobs, qtbot) -> None:
    document.update(cut.id, "Opacity", opacity=0.5)
    edit = document.edit_mask("Paint", cut.mask)
    edit.write(Rect(180, 60, 220, 90), 0)
    edit.commit()
    settled(desk, jobs, qtbot)
    now = document.active.image
    document.undo()
    document.undo()
    assert (document.active.image, document.active.opacity) == (now, 1.0)
    settled(desk, jobs, qtbot)
    assert np.array_equal(document.active.image.pixels, cut.image.pixels)


def test_it_waits_for_the_end_of_a_gesture(document, cut, desk, jobs, qtbot) -> None:
    edit = document.edit_mask("Paint", cut.mask)
    edit.write(Rect(180, 60, 220, 90), 0)
    qtbot.wait(2 * desk.spill._timer.interval())
    assert document.active.image is cut.image
    assert not jobs.running
    edit.commit()
    settled(desk, jobs, qtbot)
    assert document.active.image is not cut.image

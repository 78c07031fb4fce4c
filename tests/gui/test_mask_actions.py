"""Every action of the Mask menu: found by the search, and taken back to the last bit."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog

from ssh_studio.document import matting
from ssh_studio.document import subject as finding
from ssh_studio.document.document import State
from ssh_studio.document.geometry import Transform
from ssh_studio.document.layer import Image, Layer
from ssh_studio.document.mask import Mask
from ssh_studio.document.writing import write_picture
from ssh_studio.ui.action_table import SPECS
from ssh_studio.ui.command_palette import CommandPalette

LOOKS_AT_IT = {"mask.copy", "mask.save", "mask.overlay", "mask.next_view", "mask.loupe"}
"""Change neither mask nor picture; all of `mask.view_*` neither."""

DIALOGS: dict[str, Callable] = {
    "mask.feather": lambda desk: desk.masks.dialog,
    "mask.grow": lambda desk: desk.masks.dialog,
    "mask.shrink": lambda desk: desk.masks.dialog,
    "mask.smooth": lambda desk: desk.masks.dialog,
    "mask.threshold": lambda desk: desk.masks.dialog,
    "mask.holes": lambda desk: desk.masks.dialog,
    "mask.specks": lambda desk: desk.masks.dialog,
    "mask.refine": lambda desk: desk.refining.dialog,
    "mask.from_layer": lambda desk: desk.exchange.dialog,
}
"""Those that ask first, and where their question is."""

CHANGES = sorted(
    action_id
    for action_id in SPECS
    if action_id.startswith("mask.")
    and action_id not in LOOKS_AT_IT
    and not action_id.startswith("mask.view_")
)


@pytest.fixture
def drawn(document, layer, desk, tmp_path, monkeypatch) -> Layer:
    """The fox with a mask that each of the operations changes: soft, bumpy, a hole, a speck."""
    soft = np.zeros((300, 400), np.uint8)
    cv2.circle(soft, (200, 150), 84, 255, -1)
    cv2.rectangle(soft, (270, 140), (300, 146), 255, -1)
    cv2.circle(soft, (200, 150), 12, 0, -1)
    cv2.circle(soft, (40, 40), 3, 255, -1)
    soft = np.asarray(cv2.GaussianBlur(soft, (0, 0), 0.7), np.uint8)
    edit = document.edit_mask("Draw", layer.mask)
    edit.write(layer.mask.rect, soft)
    edit.commit()
    other = Layer(Image(np.zeros((300, 400, 3), np.uint8)), Mask.filled(400, 300, 77),
                  Transform(200, 150), "Owl")  # fmt: skip
    document.edit("Add", State(document.state.background, 400, 300, (layer, other), other.id))
    desk.exchange.copy()
    document.select(layer.id)
    write_picture(tmp_path / "mask.png", np.full((300, 400), 33, np.uint8))
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *what: (str(tmp_path / "mask.png"), "")
    )
    monkeypatch.setattr(finding, "is_available", lambda: True)
    monkeypatch.setattr(finding, "has_model", lambda: True)
    monkeypatch.setattr(finding, "find_subject", lambda pixels: 255 - soft)
    # What is solved for is tested elsewhere; here, that it can be taken back.
    monkeypatch.setattr(matting, "is_available", lambda: False)
    return layer


@pytest.mark.parametrize("action_id", CHANGES)
def test_it_is_taken_back_to_the_last_bit(action_id, document, desk, jobs, drawn) -> None:
    before, image, steps = drawn.mask.pixels.copy(), drawn.image, len(document.history.steps)
    desk.actions.refresh()
    assert desk.actions.why_disabled(action_id) is None
    desk.actions.action(action_id).trigger()
    if action_id in DIALOGS:
        DIALOGS[action_id](desk).accept()
    assert jobs.wait()
    # Refined edges are cleaned by a second one.
    assert jobs.wait()
    after, cleaned = drawn.mask.pixels.copy(), document.active.image
    done = len(document.history.steps) - steps
    assert done == (2 if action_id == "mask.refine" else 1)
    assert cleaned is not image or not np.array_equal(after, before)
    for _ in range(done):
        document.undo()
    assert np.array_equal(drawn.mask.pixels, before)
    assert document.active.image is image
    for _ in range(done):
        document.redo()
    assert np.array_equal(drawn.mask.pixels, after)
    assert np.array_equal(document.active.image.pixels, cleaned.pixels)


def test_all_of_them_are_found_by_the_search(qtbot, desk) -> None:
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    model = CommandPalette(desk.actions, window).model
    for action_id in SPECS:
        if action_id.startswith(("mask.", "tool.")):
            model.search(SPECS[action_id].text.rstrip("…"))
            found = [model.rows[row].action_id for row in range(min(3, model.rowCount()))]
            assert action_id in found

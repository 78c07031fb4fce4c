"""The first five minutes: three steps on the canvas, ticked off as they happen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt, Signal
from PySide6.QtTest import QTest

from ssh_studio.document.document import Document, State
from ssh_studio.document.geometry import Rect
from ssh_studio.document.mask import Mask
from ssh_studio.document.renderer import Renderer
from ssh_studio.live.status import LiveKind, LiveStatus
from ssh_studio.settings import Settings
from ssh_studio.ui.actions import Actions
from ssh_studio.ui.canvas.canvas import Canvas
from ssh_studio.ui.controllers.first_steps import FirstStepsController
from tests.gui.conftest import FakeLive, small_state


class Told(FakeLive):
    """Says what computes."""

    status_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.status = LiveStatus(LiveKind.LOADING)

    def tell(self, kind: LiveKind, device: str) -> None:
        self.status = LiveStatus(kind, device)
        self.status_changed.emit(self.status)


class Desk:
    """An empty document on a canvas with its first steps, and settings that are kept."""

    def __init__(self, settings: Settings) -> None:
        self.document = Document()
        self.settings = settings
        self.live = Told()
        self.canvas = Canvas(self.document, Renderer(), self.live)
        self.actions = Actions(settings)
        self.steps = FirstStepsController(
            self.document, self.actions, settings, self.canvas, cast("Any", self.live)
        )
        self.card = self.steps.card

    @property
    def done(self) -> list[bool]:
        return [step.done for step in self.card.steps]

    def end(self) -> None:
        self.steps.close()
        self.actions.refresh()


@pytest.fixture
def desk(qtbot) -> Iterator[Desk]:
    made = Desk(Settings())
    qtbot.addWidget(made.canvas)
    made.canvas.resize(1000, 760)
    made.canvas.show()
    qtbot.waitExposed(made.canvas)
    yield made
    made.end()


def paint(document: Document, mask: Mask) -> None:
    edit = document.edit_mask("Paint", mask)
    edit.write(Rect(0, 0, 4, 4), 0)
    edit.commit()


def test_steps_are_ticked_as_they_happen_and_stay_so(desk) -> None:
    assert desk.card.isVisible()
    assert desk.canvas.rect().contains(desk.card.geometry())
    assert desk.card.y() > desk.canvas.height() / 2 + 110  # below the invitation's frame
    full = small_state()
    desk.document.edit("Background", State(full.background, full.width, full.height))
    assert desk.done == [True, False, False]
    assert [step.current for step in desk.card.steps] == [False, True, False]
    assert desk.canvas.height() - desk.card.geometry().bottom() < 30  # out of the picture's way
    desk.document.edit("Layer", full)
    assert desk.done == [True, True, False]
    assert "done" in desk.card.steps[0].accessibleName()
    desk.document.undo()
    assert desk.done == [True, True, False]


def test_the_third_step_is_painting_in_a_mask(desk) -> None:
    region = Mask.filled(400, 300)
    state = small_state()
    layer = replace(state.layers[0], region=region)
    desk.document.edit("Layer", replace(state, layers=(layer,)))
    paint(desk.document, region)
    assert desk.done == [True, True, False]
    assert not desk.card.line.isVisible()
    paint(desk.document, layer.mask)
    assert desk.done == [True, True, True]
    assert "Ctrl+E" in desk.card.line.text()
    assert desk.settings.get("help.first_steps")  # the last words stay until they were read
    desk.end()
    assert not desk.settings.get("help.first_steps")


def test_one_click_dismisses_for_ever_and_help_brings_it_back(desk) -> None:
    QTest.mouseClick(desk.card.end_button, Qt.MouseButton.LeftButton)
    assert desk.card.isHidden()
    assert desk.settings.get("help.first_steps") is False
    desk.document.edit("Layer", small_state())
    desk.actions.refresh()
    action = desk.actions.action("help.first_steps")
    assert desk.card.isHidden()
    assert not action.isChecked()
    action.trigger()
    assert desk.card.isVisible()
    assert desk.done == [True, True, False]


def test_the_keyboard_is_on_the_canvas_once_there_is_a_picture(desk, qtbot) -> None:
    desk.canvas.empty.sample_button.setFocus()
    desk.document.edit("Layer", small_state())
    assert desk.canvas.hasFocus()


def test_a_step_helps_with_itself_and_says_its_keys(desk) -> None:
    done: list[str] = []
    for name in ("file.open", "file.open_layer", "tool.brush"):
        desk.actions.bind(name, lambda name=name: done.append(name))
    for step in desk.card.steps:
        QTest.keyClick(step, Qt.Key.Key_Space)
    assert done == ["file.open", "file.open_layer", "tool.brush"]
    desk.actions.set_shortcuts("tool.erase", ("Ctrl+Alt+9",))
    assert "(Ctrl+Alt+9)" in desk.card.steps[2].accessibleDescription()


def test_says_what_computes(desk) -> None:
    assert "Looking" in desk.card.line.text()
    desk.live.tell(LiveKind.READY, "CPU")
    assert "No GPU was found. It runs anyway" in desk.card.line.text()
    desk.settings.set("live.device", "cpu")
    assert "as the settings say" in desk.card.line.text()
    desk.live.tell(LiveKind.READY, "NVIDIA RTX 4090")
    assert "NVIDIA RTX 4090" in desk.card.line.text()
    desk.live.tell(LiveKind.OFF, "")
    assert not desk.card.line.isVisible()


@pytest.mark.parametrize("width", [640, 460])
def test_fits_a_narrow_canvas(desk, width) -> None:
    desk.canvas.resize(width, 420)
    for state in (State(), small_state()):
        desk.document.edit("State", state)
        assert desk.canvas.rect().contains(desk.card.geometry())
        for step in desk.card.steps:
            assert step.width() >= step.sizeHint().width()
